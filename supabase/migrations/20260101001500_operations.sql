-- Operations: timelines, mail that went out, restoring and what else keeps the data in order.

-- Timelines: what happened to a company, a deal or a task, in order. Derived from the audit log as it is written, so
-- that nothing can be missing, and readable by those who may not read the log itself.

create table public.activity_log (
    workspace_id uuid not null,
    id uuid not null default gen_random_uuid(),
    audit_id bigint not null,
    company_id uuid not null,
    table_name text not null,
    row_id uuid not null,
    verb text not null constraint activity_log_verb check (verb in ('created', 'changed', 'deleted', 'restored')),
    title text,
    changes jsonb not null default '{}',
    actor_id uuid,
    actor_kind text not null,
    occurred_at timestamptz not null,
    primary key (workspace_id, id),
    constraint activity_log_company foreign key (workspace_id, company_id) references public.companies on delete cascade
);
comment on table public.activity_log is 'A company''s timeline, made from the audit log.';
comment on column public.activity_log.audit_id is 'The row of the audit log it was made from.';
comment on column public.activity_log.title is 'What the changed row was called then.';
comment on column public.activity_log.changes is
    'By column: {from, to}; ids of stages, people and colleagues are given as names.';
create index activity_log_company_id on public.activity_log (workspace_id, company_id, occurred_at desc, id);
create index activity_log_newest on public.activity_log (workspace_id, occurred_at desc, id);
call app.protect('public.activity_log', 'activity', company_column => 'company_id');
revoke insert, update, delete on public.activity_log from authenticated;

create table public.activities (
    workspace_id uuid not null,
    id uuid not null default gen_random_uuid(),
    audit_id bigint not null,
    deal_id uuid not null,
    company_id uuid not null,
    table_name text not null,
    row_id uuid not null,
    verb text not null constraint activities_verb check (verb in ('created', 'changed', 'deleted', 'restored')),
    title text,
    changes jsonb not null default '{}',
    actor_id uuid,
    actor_kind text not null,
    occurred_at timestamptz not null,
    primary key (workspace_id, id),
    constraint activities_deal foreign key (workspace_id, deal_id) references public.deals on delete cascade,
    constraint activities_company foreign key (workspace_id, company_id) references public.companies on delete cascade
);
comment on table public.activities is 'A deal''s timeline, made from the audit log.';
create index activities_deal_id on public.activities (workspace_id, deal_id, occurred_at desc, id);
create index activities_company_id on public.activities (workspace_id, company_id);
call app.protect('public.activities', 'activity', company_column => 'company_id');
revoke insert, update, delete on public.activities from authenticated;

create table public.task_activities (
    workspace_id uuid not null,
    id uuid not null default gen_random_uuid(),
    audit_id bigint not null,
    task_id uuid not null,
    company_id uuid,
    verb text not null constraint task_activities_verb check (verb in ('created', 'changed', 'deleted', 'restored')),
    changes jsonb not null default '{}',
    actor_id uuid,
    actor_kind text not null,
    occurred_at timestamptz not null,
    primary key (workspace_id, id),
    constraint task_activities_task foreign key (workspace_id, task_id) references public.tasks on delete cascade,
    constraint task_activities_company foreign key (workspace_id, company_id)
        references public.companies on delete cascade
);
comment on table public.task_activities is 'What happened to a task, made from the audit log.';
create index task_activities_task_id on public.task_activities (workspace_id, task_id, occurred_at desc, id);
create index task_activities_company_id on public.task_activities (workspace_id, company_id);
call app.protect('public.task_activities', 'activity', company_column => 'company_id', is_open => true);
revoke insert, update, delete on public.task_activities from authenticated;

-- Tables whose rows belong on a company's timeline. Chunks, analyses, lines and the like follow from other rows.
create table app.timeline_tables (table_name text primary key, title_column text not null);
comment on table app.timeline_tables is 'Whose changes belong on a company''s timeline, and which column names the row.';
insert into app.timeline_tables values
    ('companies', 'name'), ('people', 'name'), ('company_notes', 'body_text'), ('company_tag_assignments', 'id'),
    ('deals', 'title'), ('quotes', 'number'), ('orders', 'number'), ('invoices', 'number'), ('payments', 'reference'),
    ('tasks', 'title'), ('calls', 'outcome'), ('chat_conversations', 'title'), ('chat_messages', 'author_name'),
    ('email_threads', 'subject'), ('emails', 'subject'), ('documents', 'file_name'), ('recommendations', 'rule'),
    ('price_calculations', 'currency');
alter table app.timeline_tables enable row level security;
alter table app.timeline_tables force row level security;
grant select on app.timeline_tables to crm_definer;

-- An id as people know it: the name of the stage, person, deal or colleague it stands for.
create function app.label_of(of_workspace uuid, column_name text, value text) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return case
        when value is null then null
        when column_name = 'stage_id' then
            (select name from public.stages where workspace_id = of_workspace and id = value::uuid)
        when column_name = 'pipeline_id' then
            (select name from public.pipelines where workspace_id = of_workspace and id = value::uuid)
        when column_name = 'person_id' then
            (select name from public.people where workspace_id = of_workspace and id = value::uuid)
        when column_name = 'company_id' then
            (select name from public.companies where workspace_id = of_workspace and id = value::uuid)
        when column_name = 'deal_id' then
            (select title from public.deals where workspace_id = of_workspace and id = value::uuid)
        when column_name in ('owner_id', 'assignee_id', 'caller_id', 'decided_by') then
            (select coalesce(nullif(display_name, ''), email) from public.user_profiles where user_id = value::uuid)
        else value
    end;
end $$;
alter function app.label_of(uuid, text, text) owner to crm_definer;
revoke execute on function app.label_of(uuid, text, text) from public;

-- The company that a named company, person or deal is about; null for other columns, and for what is gone.
create function app.company_behind(of_workspace uuid, column_name text, value text) returns uuid
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return case column_name
        when 'company_id' then value::uuid
        when 'person_id' then
            (select company_id from public.people where workspace_id = of_workspace and id = value::uuid)
        when 'deal_id' then
            (select company_id from public.deals where workspace_id = of_workspace and id = value::uuid)
    end;
end $$;
alter function app.company_behind(uuid, text, text) owner to crm_definer;
revoke execute on function app.company_behind(uuid, text, text) from public;

-- The same label for whoever reads about one company: another company, and whoever is there, stays an id, as the reader
-- may not see it.
create function app.label_within(of_workspace uuid, of_company uuid, column_name text, value text) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    if column_name in ('company_id', 'person_id', 'deal_id')
       and app.company_behind(of_workspace, column_name, value) is distinct from of_company then
        return value;
    end if;
    return app.label_of(of_workspace, column_name, value);
end $$;
alter function app.label_within(uuid, uuid, text, text) owner to crm_definer;
revoke execute on function app.label_within(uuid, uuid, text, text) from public;

-- What differs between two images, as {column: {from, to}}; what the database keeps by itself is left out.
create function app.differences(of_workspace uuid, of_company uuid, before jsonb, after jsonb) returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    kept constant text[] := array['version', 'updated_at', 'deleted_at', 'hidden_at', 'name_norm', 'email_norm',
                                  'email_host', 'stage_entered_at', 'position', 'placement_why', 'evidence', 'search'];
begin
    -- Thousands of rows that are deleted or come back differ in nothing else.
    if before - kept = after - kept then
        return '{}';
    end if;
    return (
        select coalesce(jsonb_object_agg(image.key, jsonb_build_object(
            'from', app.label_within(of_workspace, of_company, image.key, left(before ->> image.key, 300)),
            'to', app.label_within(of_workspace, of_company, image.key, left(image.value #>> '{}', 300)))), '{}')
        from jsonb_each(after) as image
        where before -> image.key is distinct from image.value and image.key <> all(kept)
          -- A note's formatting tells a person nothing; its words stand beside it.
          and not (image.key = 'body' and after ? 'body_text'));
end $$;
alter function app.differences(uuid, uuid, jsonb, jsonb) owner to crm_definer;
revoke execute on function app.differences(uuid, uuid, jsonb, jsonb) from public;

create function app.verb_of(op text, before jsonb, after jsonb) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    return case
        when op = 'insert' then 'created'
        when op = 'delete' then 'deleted'
        when before ->> 'deleted_at' is null and after ->> 'deleted_at' is not null then 'deleted'
        when before ->> 'deleted_at' is not null and after ->> 'deleted_at' is null then 'restored'
        else 'changed'
    end;
end $$;
alter function app.verb_of(text, jsonb, jsonb) owner to crm_definer;
revoke execute on function app.verb_of(text, jsonb, jsonb) from public;

create function app.write_timelines() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    with entry as materialized (
        select log.workspace_id, log.id as audit_id, log.company_id, log.table_name, log.row_id,
               case when log.op = 'insert' then 'created'
                    else app.verb_of(log.op, log.old_row, log.new_row) end as verb,
               left(coalesce(log.new_row, log.old_row) ->> timeline.title_column, 300) as title,
               case when log.op = 'update' then app.differences(log.workspace_id, log.company_id,
                        -- What a row was at another company is not for everybody who sees this one.
                        case when log.old_row ->> 'company_id' <> log.new_row ->> 'company_id'
                             then log.new_row || jsonb_build_object('company_id', log.old_row -> 'company_id')
                             else log.old_row end, log.new_row)
                    else '{}'::jsonb end as changes,
               log.actor_id, log.actor_kind, log.occurred_at,
               case when log.table_name = 'deals' then log.row_id
                    else (coalesce(log.new_row, log.old_row) ->> 'deal_id')::uuid end as deal_id
        from new_rows as log
        join app.timeline_tables as timeline on timeline.table_name = log.table_name
        -- A row that is really gone takes its timeline with it, and so do its company and its deal.
        where log.op = 'insert' or log.op = 'update' and (log.company_id is null or exists (
            select from public.companies as company
            where company.workspace_id = log.workspace_id and company.id = log.company_id))
    ), of_company as (
        insert into public.activity_log
            (workspace_id, audit_id, company_id, table_name, row_id, verb, title, changes, actor_id, actor_kind, occurred_at)
        select workspace_id, audit_id, company_id, table_name, row_id, verb, title, changes, actor_id, actor_kind, occurred_at
        from entry where company_id is not null and (verb <> 'changed' or changes <> '{}')
    ), of_deal as (
        insert into public.activities
            (workspace_id, audit_id, deal_id, company_id, table_name, row_id, verb, title, changes, actor_id, actor_kind,
             occurred_at)
        select workspace_id, audit_id, deal_id, company_id, table_name, row_id, verb, title, changes, actor_id, actor_kind,
               occurred_at
        from entry where deal_id is not null and company_id is not null and (verb <> 'changed' or changes <> '{}')
    )
    insert into public.task_activities
        (workspace_id, audit_id, task_id, company_id, verb, changes, actor_id, actor_kind, occurred_at)
    select workspace_id, audit_id, row_id, company_id, verb, changes, actor_id, actor_kind, occurred_at
    from entry where table_name = 'tasks' and (verb <> 'changed' or changes <> '{}');
    return null;
end $$;
alter function app.write_timelines() owner to crm_definer;
revoke execute on function app.write_timelines() from public;
create trigger write_timelines after insert on public.audit_log
    referencing new table as new_rows for each statement execute function app.write_timelines();

-- How alive a customer is, from its last sign of life; computed where it is read, as time alone changes it.
create function public.activity_status(company public.companies) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
    select case
        when company.last_activity_at is null then 'new'
        when company.last_activity_at > now() - interval '30 days' then 'active'
        when company.last_activity_at > now() - interval '180 days' then 'quiet'
        else 'dormant'
    end
$$;
revoke execute on function public.activity_status(public.companies) from public;
grant execute on function public.activity_status(public.companies) to authenticated;


-- Operations tables: mail that went out, and what keeps the data in order.

create table public.email_logs (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    company_id uuid,
    thread_id uuid,
    message_id text,
    to_email text not null,
    subject text not null default '',
    state text not null default 'queued'
        constraint email_logs_state check (state in ('queued', 'sent', 'bounced', 'failed')),
    failure text,
    attempts int not null default 0,
    sent_at timestamptz,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    constraint email_logs_company foreign key (workspace_id, company_id)
        references public.companies on delete set null (company_id),
    constraint email_logs_thread foreign key (workspace_id, thread_id)
        references public.email_threads on delete set null (thread_id)
);
comment on table public.email_logs is 'Mail that went out, and what became of it.';
create index email_logs_company_id on public.email_logs (workspace_id, company_id, created_at desc);
create index email_logs_thread_id on public.email_logs (workspace_id, thread_id);
create index email_logs_newest on public.email_logs (workspace_id, created_at desc, id);
call app.protect('public.email_logs', 'email_logs', company_column => 'company_id', is_open => true);
call app.track('public.email_logs');

create table public.imports (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    table_name text not null,
    file_name text not null,
    storage_key text,
    mapping jsonb not null default '{}',
    state text not null default 'draft'
        constraint imports_state check (state in ('draft', 'running', 'done', 'failed', 'undone')),
    row_count int not null default 0,
    created_count int not null default 0,
    updated_count int not null default 0,
    failed_count int not null default 0,
    operation_id uuid,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    primary key (workspace_id, id)
);
comment on table public.imports is 'Files whose rows became companies, people or products; each can be undone whole.';
comment on column public.imports.operation_id is 'What its changes are marked with in the audit log.';
create index imports_newest on public.imports (workspace_id, created_at desc, id);
call app.version('public.imports');
call app.protect('public.imports', 'imports');
call app.track('public.imports');

create table public.idempotency_keys (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    user_id uuid not null,
    key text not null constraint idempotency_keys_key_length check (length(key) between 1 and 255),
    request_hash bytea not null,
    status int,
    response bytea,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    constraint idempotency_keys_once unique (workspace_id, user_id, key)
);
comment on table public.idempotency_keys is 'Answers of requests that must have their effect once; kept for 24 hours.';
comment on column public.idempotency_keys.request_hash is 'SHA-256 of method, path and body.';
create index idempotency_keys_age on public.idempotency_keys (created_at);
call app.protect('public.idempotency_keys', 'idempotency_keys', owner_column => 'user_id', is_private => true);
revoke all on public.idempotency_keys from authenticated;

create table public.restore_points (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    reason text not null constraint restore_points_reason
        check (reason in ('schedule', 'import', 'bulk', 'migration', 'demo', 'roll_back', 'manual')),
    label text,
    snapshot pg_snapshot not null default pg_current_snapshot(),
    last_audit_id bigint not null default 0,
    schema_version text,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    primary key (workspace_id, id)
);
comment on table public.restore_points is 'Moments that a workspace can be rolled back to.';
comment on column public.restore_points.snapshot is 'Which transactions were done then; a wall-clock time would misplace those in flight.';
create index restore_points_newest on public.restore_points (workspace_id, created_at desc, id);
call app.protect('public.restore_points', 'restore_points');
call app.track('public.restore_points');

create table public.quality_checks (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    kind text not null,
    is_active boolean not null default true,
    settings jsonb not null default '{}',
    last_run_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    constraint quality_checks_once unique (workspace_id, kind)
);
comment on table public.quality_checks is 'What is looked at for data quality: duplicates, missing owners, stale deals.';
call app.protect('public.quality_checks', 'quality');
call app.track('public.quality_checks');

create table public.quality_results (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    check_id uuid not null,
    company_id uuid,
    table_name text not null,
    row_id uuid not null,
    severity text not null default 'warning'
        constraint quality_results_severity check (severity in ('info', 'warning', 'error')),
    params jsonb not null default '{}',
    is_ignored boolean not null default false,
    found_at timestamptz not null default now(),
    primary key (workspace_id, id),
    constraint quality_results_once unique (workspace_id, check_id, table_name, row_id),
    constraint quality_results_check foreign key (workspace_id, check_id)
        references public.quality_checks on delete cascade,
    constraint quality_results_company foreign key (workspace_id, company_id)
        references public.companies on delete cascade
);
comment on table public.quality_results is 'What a quality check found.';
create index quality_results_company_id on public.quality_results (workspace_id, company_id);
call app.protect('public.quality_results', 'quality', company_column => 'company_id', is_open => true);
call app.track('public.quality_results');

create table public.system_events (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    severity text not null default 'info'
        constraint system_events_severity check (severity in ('info', 'warning', 'error')),
    kind text not null,
    params jsonb not null default '{}',
    happened_at timestamptz not null default now(),
    primary key (workspace_id, id)
);
comment on table public.system_events is 'What an administrator should know of the running system.';
create index system_events_newest on public.system_events (workspace_id, happened_at desc, id);
call app.protect('public.system_events', 'system_events');
call app.track('public.system_events');


-- Taking a deletion back: what was hidden together comes back together.

-- Brings deleted rows back, with what went with them. Who may delete a row may undelete it; a row whose company is
-- deleted comes back with the company only. Ids of others and of rows that are not deleted are passed over, as if they
-- were not there. Returns the ids that came back.
create function app.undelete(of_table text, ids uuid[]) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    spec app.protected_tables;
    anyones uuid;
    own uuid;
begin
    select * into spec from app.protected_tables as known
    where known.table_name = of_table and exists (
        select from pg_attribute where attrelid = format('public.%I', known.table_name)::regclass
          and attname = 'deleted_at' and not attisdropped);
    if spec.table_name is null then
        raise exception 'rows of % cannot be deleted and undeleted', of_table using errcode = '22023';
    end if;
    if spec.is_private then
        own := app.ws('workspace.read');
    else
        anyones := app.ws(spec.resource || '.delete');
        own := app.ws(spec.resource || '.delete_own');
    end if;
    if anyones is null and own is null then
        raise exception 'your role cannot undelete %', of_table using errcode = '42501', constraint = 'undelete_role';
    end if;
    return query execute format(
        'update public.%1$I as gone set deleted_at = null'
        ' where gone.workspace_id = coalesce($1, $2) and gone.id = any($3) and gone.deleted_at is not null%2$s%3$s'
        ' returning gone.id',
        spec.table_name,
        case when spec.owner_column is null then ''
             else format(' and ($1 is not null or gone.%I = $4)', spec.owner_column) end,
        case
            when spec.company_column is null then ''
            when spec.table_name = 'companies' then ' and ($5 or gone.id in (select app.granted_company_ids()))'
            else format(
                ' and case when gone.%1$I is null then %2$L or $5'
                ' else ($5 or gone.%1$I in (select app.granted_company_ids())) and exists ('
                'select from public.companies as company where company.workspace_id = gone.workspace_id'
                ' and company.id = gone.%1$I and company.deleted_at is null) end',
                spec.company_column, spec.is_open::text)
        end)
        using anyones, own, ids, app.uid(), app.unscoped();
end $$;
alter function app.undelete(text, uuid[]) owner to crm_definer;
revoke execute on function app.undelete(text, uuid[]) from public;
grant execute on function app.undelete(text, uuid[]) to authenticated;

create function public.undelete(table_name text, ids uuid[]) returns setof uuid
language sql set search_path = pg_catalog, pg_temp as $$ select app.undelete(table_name, ids) $$;
revoke execute on function public.undelete(text, uuid[]) from public;
grant execute on function public.undelete(text, uuid[]) to authenticated;
comment on function public.undelete(text, uuid[]) is 'Takes a deletion back, with what was hidden along with it.';


-- Exports: who took a list out of the house is kept for the administrators.

-- Notes an export. As definer, for nobody writes system events by hand.
create function app.note_export(of_table text, as_format text, columns text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if app.ws('workspace.read') is null then
        raise exception 'you are in no workspace' using errcode = '42501';
    end if;
    insert into public.system_events (workspace_id, kind, params)
    values (app.ws('workspace.read'), 'exported', jsonb_build_object(
        'user_id', app.uid(), 'table', of_table, 'format', as_format, 'columns', to_jsonb(columns)));
end $$;
alter function app.note_export(text, text, text[]) owner to crm_definer;
revoke execute on function app.note_export(text, text, text[]) from public;
grant execute on function app.note_export(text, text, text[]) to authenticated;
