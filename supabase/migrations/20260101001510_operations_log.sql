-- Operations: what a person did in one go, so that it can be found, told and undone. The log has the changes.

create table public.operations (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    kind text not null constraint operations_kind check (kind in
        ('create', 'change', 'delete', 'restore', 'import', 'merge', 'undo', 'roll_back', 'erasure')),
    table_name text,
    title text,
    company_id uuid,
    root_count int not null default 0,
    is_open boolean not null default false,
    undoes uuid,
    undone_by uuid,
    report jsonb not null default '{}',
    actor_id uuid,
    actor_kind text not null default 'user',
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    constraint operations_company foreign key (workspace_id, company_id)
        references public.companies on delete set null (company_id),
    constraint operations_undoes foreign key (workspace_id, undoes)
        references public.operations on delete set null (undoes),
    constraint operations_undone_by foreign key (workspace_id, undone_by)
        references public.operations on delete set null (undone_by)
);
comment on table public.operations is
    'What was done in one go: a bulk change, a deletion with what went along, an import, a merge, an undo, a roll-back.';
comment on column public.operations.table_name is 'The table it was about; what went along is in the log.';
comment on column public.operations.title is 'What its first row was called then.';
comment on column public.operations.company_id is 'The company, when it was about one only.';
comment on column public.operations.root_count is 'Rows it was about, without those that went along.';
comment on column public.operations.is_open is 'True while further transactions may belong to it, as an import''s do.';
comment on column public.operations.undoes is 'The operation that this one took back.';
comment on column public.operations.undone_by is 'The operation that took this one back.';
create index operations_newest on public.operations (workspace_id, created_at desc, id);
create index operations_company_id on public.operations (workspace_id, company_id);
create index operations_undoes on public.operations (workspace_id, undoes);
create index operations_undone_by on public.operations (workspace_id, undone_by);
call app.protect('public.operations', 'operations', owner_column => 'actor_id', company_column => 'company_id');
revoke insert, update, delete on public.operations from authenticated;

-- The operation that a change belongs to: the one this transaction was told, if it is open and its caller's, else the
-- transaction itself. Nobody can put a change into another's operation.
create function app.operation_id(workspace uuid) returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    wanted uuid := nullif(current_setting('app.operation_id', true), '')::uuid;
begin
    if wanted is not null and exists (
        select from public.operations as known
        where known.workspace_id = workspace and known.id = wanted and known.is_open
          and known.actor_id is not distinct from app.uid()
    ) then
        return wanted;
    end if;
    return app.transaction_operation();
end $$;

-- The rows of one statement on the log, by operation: the table's rows themselves, not what they took along.
create function app.note_operations() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    -- A row's own trigger hides it for whoever deletes it; what follows from that is deeper still.
    is_root boolean := pg_trigger_depth() <= 2;
    is_root_deletion boolean := pg_trigger_depth() <= 3;
    noted record;
begin
    for noted in
        select entry.workspace_id, entry.operation_id, entry.table_name, min(entry.id) as first_entry, count(*) as rows,
               app.verb_of(min(entry.op), (array_agg(entry.old_row order by entry.id))[1],
                           (array_agg(entry.new_row order by entry.id))[1]) as verb,
               left((array_agg(coalesce(entry.new_row, entry.old_row) ->> timeline.title_column
                               order by entry.id))[1], 300) as title,
               case when count(distinct entry.company_id) = 1 then min(entry.company_id::text)::uuid end as company,
               min(entry.actor_id::text)::uuid as actor, min(entry.actor_kind) as came_through
        from new_rows as entry
        join app.undoable_tables as undoable on undoable.table_name = entry.table_name
        left join app.timeline_tables as timeline on timeline.table_name = entry.table_name
        where entry.actor_kind in ('user', 'key')
        group by entry.workspace_id, entry.operation_id, entry.table_name
    loop
        continue when case when noted.verb = 'deleted' then not is_root_deletion else not is_root end;
        insert into public.operations
            (workspace_id, id, kind, table_name, title, company_id, root_count, actor_id, actor_kind)
        select noted.workspace_id, noted.operation_id,
               case noted.verb when 'created' then 'create' when 'changed' then 'change'
                               when 'deleted' then 'delete' else 'restore' end,
               noted.table_name, noted.title, noted.company, noted.rows, noted.actor, noted.came_through
        where noted.rows > 1 or noted.verb in ('deleted', 'restored') or exists (
            select from public.operations as known
            where known.workspace_id = noted.workspace_id and known.id = noted.operation_id)
        on conflict (workspace_id, id) do update set
            root_count = operations.root_count + excluded.root_count,
            table_name = coalesce(operations.table_name, excluded.table_name),
            title = coalesce(operations.title, excluded.title),
            company_id = case when operations.root_count = 0 or operations.company_id = excluded.company_id
                              then excluded.company_id end;
        if noted.rows >= 10 then
            perform app.add_restore_point(noted.workspace_id, 'bulk', noted.operation_id);
        end if;
    end loop;
    return null;
end $$;

-- Tables whose rows people work with one by one: several changed at once are an operation. Lines, messages and what the
-- machine makes follow from other rows.
create table app.undoable_tables (table_name text primary key);
comment on table app.undoable_tables is 'Whose rows, when several change at once, make an operation that can be undone.';
insert into app.undoable_tables values
    ('companies'), ('people'), ('company_notes'), ('company_tags'), ('company_tag_assignments'), ('deals'), ('pipelines'),
    ('stages'), ('products'), ('price_lists'), ('quotes'), ('orders'), ('invoices'), ('tasks'), ('calls'), ('call_lists'),
    ('call_list_entries'), ('chat_conversations'), ('email_threads'), ('documents'), ('custom_field_definitions');
alter table app.undoable_tables enable row level security;
alter table app.undoable_tables force row level security;
grant select on app.undoable_tables to crm_definer;

-- A moment to return to, as this transaction found it: its own snapshot does not see its own changes. Once an operation.
create function app.add_restore_point(workspace uuid, why text, of_operation uuid default null, named text default null)
returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    made uuid := coalesce(of_operation, gen_random_uuid());
begin
    insert into public.restore_points (workspace_id, id, reason, label, last_audit_id, schema_version, created_by)
    values (workspace, made, why, named,
            coalesce((select max(id) from public.audit_log where workspace_id = workspace), 0), app.schema_version(), app.uid())
    on conflict (workspace_id, id) do nothing;
    return made;
end $$;

-- The newest migration of this database: images of rows fit the tables of one version only.
create function app.schema_version() returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select max(applied.version) from supabase_migrations.schema_migrations as applied);
end $$;
grant usage on schema supabase_migrations to crm_definer;
grant select on supabase_migrations.schema_migrations to crm_definer;

-- Every ten minutes: a point for each workspace that changed since its last one.
create function app.add_scheduled_points() returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid;
    made int := 0;
begin
    for workspace in
        select firm.id from public.workspaces as firm
        where exists (
            select from public.audit_log as entry
            where entry.workspace_id = firm.id and entry.table_name not in ('restore_points', 'system_events')
              and entry.id > coalesce((select max(point.last_audit_id) from public.restore_points as point
                                       where point.workspace_id = firm.id and point.reason <> 'demo'), 0))
    loop
        perform app.add_restore_point(workspace, 'schedule');
        made := made + 1;
    end loop;
    -- Longer than anybody can go back; the demo year's own marks are not moments to return to.
    delete from public.restore_points where created_at < now() - interval '8 days' and reason <> 'demo';
    return made;
end $$;

-- Begins an operation of several transactions; each that belongs to it sets app.operation_id.
create function app.begin_operation(new_kind text, new_title text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('workspace.read');
    begun uuid;
begin
    if workspace is null or app.uid() is null then
        raise exception 'you are in no workspace' using errcode = '42501', constraint = 'operations_workspace';
    end if;
    if new_kind not in ('import', 'merge', 'change') then
        raise exception 'an operation of kind % begins by itself', new_kind using errcode = '22023';
    end if;
    insert into public.operations (workspace_id, kind, title, is_open, actor_id, actor_kind)
    values (workspace, new_kind, left(new_title, 300), true, app.uid(), app.actor_kind())
    returning id into begun;
    perform app.add_restore_point(workspace, case new_kind when 'import' then 'import' else 'bulk' end, begun, new_title);
    return begun;
end $$;

create function app.end_operation(wanted uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update public.operations set is_open = false
    where workspace_id = app.ws('workspace.read') and id = wanted and actor_id = app.uid();
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'operation_id(uuid)', 'note_operations()', 'add_restore_point(uuid, text, uuid, text)', 'schema_version()',
        'add_scheduled_points()', 'begin_operation(text, text)', 'end_operation(uuid)'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.begin_operation(text, text), app.end_operation(uuid) to authenticated;
grant execute on function app.add_scheduled_points() to crmflow_worker;
grant execute on function app.operation_id(uuid), app.add_restore_point(uuid, text, uuid, text), app.schema_version()
    to crm_definer;

create trigger note_operations after insert on public.audit_log
    referencing new table as new_rows for each statement execute function app.note_operations();
-- What is put back while triggers rest is told like any other change.
alter table public.audit_log enable always trigger write_timelines;
alter table public.audit_log enable always trigger tell_webhooks;
