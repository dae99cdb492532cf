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

-- An id as people know it: the name of the stage, person or colleague it stands for.
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
        when column_name in ('owner_id', 'assignee_id', 'caller_id', 'decided_by') then
            (select coalesce(nullif(display_name, ''), email) from public.user_profiles where user_id = value::uuid)
        else value
    end;
end $$;
alter function app.label_of(uuid, text, text) owner to crm_definer;
revoke execute on function app.label_of(uuid, text, text) from public;

-- What differs between two images, as {column: {from, to}}; what the database keeps by itself is left out.
create function app.differences(of_workspace uuid, before jsonb, after jsonb) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
    select coalesce(jsonb_object_agg(image.key, jsonb_build_object(
        'from', app.label_of(of_workspace, image.key, left(before ->> image.key, 300)),
        'to', app.label_of(of_workspace, image.key, left(image.value #>> '{}', 300)))), '{}')
    from jsonb_each(after) as image
    where before -> image.key is distinct from image.value
      and image.key not in ('version', 'updated_at', 'deleted_at', 'hidden_at', 'name_norm', 'email_norm',
                            'stage_entered_at', 'position', 'placement_why', 'evidence', 'search')
$$;
alter function app.differences(uuid, jsonb, jsonb) owner to crm_definer;
revoke execute on function app.differences(uuid, jsonb, jsonb) from public;

create function app.verb_of(op text, before jsonb, after jsonb) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case
        when op = 'insert' then 'created'
        when op = 'delete' then 'deleted'
        when before ->> 'deleted_at' is null and after ->> 'deleted_at' is not null then 'deleted'
        when before ->> 'deleted_at' is not null and after ->> 'deleted_at' is null then 'restored'
        else 'changed'
    end
$$;
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
               case when log.op = 'update' then app.differences(log.workspace_id, log.old_row, log.new_row)
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
