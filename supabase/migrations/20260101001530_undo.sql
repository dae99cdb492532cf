-- Undo: a whole operation is taken back, or nothing of it. Roll-back: a workspace returns to a moment of the last day.

-- Who may take an operation back: whoever did it, and those who look after restore points. They still need the right to
-- change every table it is about, and to see every company it touched. Raises 42501 or 02000.
create function app.require_undo(workspace uuid, wanted public.operations) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    missing text;
begin
    if wanted.id is null then
        raise exception 'there is no such operation' using errcode = 'P0002', constraint = 'operations_unknown';
    elsif wanted.actor_id is distinct from app.uid() and app.ws('restore_points.create') is null then
        raise exception 'only whoever did it, or an administrator, takes it back'
            using errcode = '42501', constraint = 'operations_other';
    elsif wanted.undone_by is not null then
        raise exception 'it was taken back already' using errcode = 'PT409', detail = 'operations_undone';
    elsif wanted.is_open then
        raise exception 'it is not finished yet' using errcode = 'PT409', detail = 'operations_open',
            hint = 'Wait until it is done.';
    elsif wanted.kind = 'erasure' then
        raise exception 'an erasure cannot be taken back' using errcode = 'PT409', detail = 'operations_erasure';
    elsif wanted.kind = 'roll_back' and app.ws('restore_points.create') is null then
        raise exception 'a roll-back is taken back by an administrator' using errcode = '42501',
            constraint = 'operations_other';
    end if;
    select string_agg(distinct item.table_name, ', ') into missing
    from pg_temp.reverting as item
    join app.protected_tables as known on known.table_name = item.table_name
    where item.skip is null and item.table_name in (select undoable.table_name from app.undoable_tables as undoable)
      and coalesce(app.ws(known.resource || '.update'), app.ws(known.resource || '.update_own'),
                   app.ws(known.resource || '.delete'), app.ws(known.resource || '.delete_own')) is null;
    if missing is not null then
        raise exception 'your role may not change %', missing using errcode = '42501', constraint = 'operations_role';
    end if;
    if not app.unscoped() and exists (
        select from public.audit_log as entry
        where entry.workspace_id = workspace and entry.operation_id = wanted.id
          and (entry.company_id is null and entry.table_name <> 'companies'
               or entry.company_id not in (select app.granted_company_ids()))
    ) then
        raise exception 'it touched companies that you do not see' using errcode = '42501',
            constraint = 'operations_scope';
    end if;
end $$;

-- Rows of an operation that were changed since, with what the operation wrote (yours), what is there now (stored) and
-- what was there before it (original), for the columns in which these differ.
create function app.undo_conflicts(workspace uuid, wanted uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((
        with later_entry as materialized (
            select entry.id, entry.table_name, entry.row_id,
                   coalesce((entry.new_row ->> 'version')::int, 0) as reached,
                   coalesce((entry.old_row ->> 'version')::int, 0) as left_behind
            from public.audit_log as entry
            where entry.workspace_id = workspace and (entry.operation_id = wanted) is not true
              and entry.id > (select min(item.last_audit_id) from pg_temp.reverting as item where item.skip is null)
        ), touched_since as materialized (
            select distinct on (item.table_name, item.row_id) item.table_name, item.row_id, item.image,
                   later_entry.id as later_id
            from pg_temp.reverting as item
            join later_entry on later_entry.table_name = item.table_name and later_entry.row_id = item.row_id
                            and later_entry.id > item.last_audit_id
            where item.skip is null
              and item.table_name in (select undoable.table_name from app.undoable_tables as undoable)
            order by item.table_name, item.row_id, later_entry.reached desc, later_entry.left_behind desc,
                     later_entry.id desc
        )
        select jsonb_agg(jsonb_build_object(
            'table', held.table_name, 'row_id', held.row_id, 'title', held.title, 'changed_at', held.changed_at,
            'changed_by', coalesce(nullif(profile.display_name, ''), profile.email), 'columns', told.columns)
            order by held.table_name, held.row_id)
        from (
            select item.table_name, item.row_id, item.image as original, own.new_row as yours, later.new_row as stored,
                   later.occurred_at as changed_at, later.actor_id,
                   left(coalesce(later.new_row, own.new_row) ->> timeline.title_column, 300) as title
            from touched_since as item
            join public.audit_log as later on later.workspace_id = workspace and later.id = item.later_id
            cross join lateral (
                select entry.new_row from public.audit_log as entry
                where entry.workspace_id = workspace and entry.table_name = item.table_name
                  and entry.row_id = item.row_id
                  -- Not by the index of operations: that would read the whole operation for every row.
                  and (entry.operation_id = wanted) is true
                order by coalesce((entry.new_row ->> 'version')::int, 0) desc,
                         coalesce((entry.old_row ->> 'version')::int, 0) desc, entry.id desc limit 1) as own
            left join app.timeline_tables as timeline on timeline.table_name = item.table_name
            order by item.table_name, item.row_id
        ) as held
        left join public.user_profiles as profile on profile.user_id = held.actor_id
        cross join lateral (
            select coalesce(jsonb_object_agg(name, jsonb_build_object(
                       'yours', held.yours -> name, 'stored', held.stored -> name, 'original', held.original -> name)),
                   '{}') as columns
            from unnest(app.content_columns(held.table_name)) as name
            where held.yours -> name is distinct from held.stored -> name
        ) as told
        -- Changed and changed back is not changed.
        where told.columns <> '{}'
    ), '[]');
end $$;

-- What taking an operation back would do, and which rows were changed since.
create function app.preview_undo(wanted uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    operation public.operations := app.visible_operation(wanted);
    told jsonb;
begin
    call app.collect_operation(operation.workspace_id, wanted);
    perform app.require_undo(operation.workspace_id, operation);
    told := app.told_of_reverting()
        || jsonb_build_object('conflicts', app.undo_conflicts(operation.workspace_id, wanted));
    drop table pg_temp.reverting;
    return told;
end $$;

-- The operation, if the caller may read it.
create function app.visible_operation(wanted uuid) returns public.operations
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    found public.operations;
begin
    select * into found from public.operations as known
    where known.id = wanted
      and (known.workspace_id = app.ws('operations.read')
           or (known.workspace_id = app.ws('operations.read_own') and known.actor_id = app.uid()));
    return found;
end $$;

create procedure app.collect_operation(workspace uuid, wanted uuid)
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    call app.collect_reverting(workspace, format(
        'select * from public.audit_log where workspace_id = %L and operation_id = %L', workspace, wanted));
end $$;

-- Takes an operation back. decisions: by row id 'undo' or 'keep', for rows that were changed since; the key '*' decides
-- for all that are not named. With a changed row that nobody decided about, nothing happens but being told.
create function app.undo(wanted uuid, decisions jsonb default '{}') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    operation public.operations;
    conflicts jsonb;
    undecided jsonb;
    made uuid;
    told jsonb;
begin
    if jsonb_typeof(decisions) <> 'object' or exists (
        select from jsonb_each_text(decisions) as decision where decision.value not in ('undo', 'keep')
    ) then
        raise exception 'decisions must name rows, each with undo or keep' using errcode = '22023',
            hint = 'For example {"*": "keep"}.';
    end if;
    operation := app.visible_operation(wanted);
    -- Two who take back the same thing: the second finds it taken back.
    perform from public.operations as known
    where known.workspace_id = operation.workspace_id and known.id = wanted for update;
    operation := app.visible_operation(wanted);
    call app.collect_operation(operation.workspace_id, wanted);
    perform app.require_undo(operation.workspace_id, operation);
    conflicts := app.undo_conflicts(operation.workspace_id, wanted);
    select jsonb_agg(conflict) into undecided from jsonb_array_elements(conflicts) as conflict
    where coalesce(decisions ->> (conflict ->> 'row_id'), decisions ->> '*') is null;
    if undecided is not null then
        drop table pg_temp.reverting;
        return jsonb_build_object('operation_id', null, 'changes', 0, 'conflicts', undecided);
    end if;
    update pg_temp.reverting as item set skip = 'kept'
    from jsonb_array_elements(conflicts) as conflict
    where item.row_id = (conflict ->> 'row_id')::uuid and item.table_name = conflict ->> 'table'
      and coalesce(decisions ->> (conflict ->> 'row_id'), decisions ->> '*') = 'keep';
    made := app.open_reverting(operation.workspace_id, 'undo', operation.table_name, operation.title, wanted,
                               operation.company_id);
    call app.apply_reverting(operation.workspace_id);
    told := app.told_of_reverting();
    perform app.close_reverting(operation.workspace_id, made, told);
    update public.operations set undone_by = made
    where workspace_id = operation.workspace_id and id = wanted;
    -- What was taken back twice stands again.
    update public.operations set undone_by = null
    where workspace_id = operation.workspace_id and id = operation.undoes;
    return told || jsonb_build_object('operation_id', made, 'conflicts', '[]'::jsonb);
end $$;

-- From here on this transaction's changes belong to a new operation.
create function app.open_reverting(
    workspace uuid, new_kind text, about text, new_title text, taken_back uuid, of_company uuid
) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    made uuid;
begin
    insert into public.operations
        (workspace_id, kind, table_name, title, company_id, is_open, undoes, actor_id, actor_kind)
    values (workspace, new_kind, about, new_title, of_company, true, taken_back, app.uid(), app.actor_kind())
    returning id into made;
    perform set_config('app.operation_id', made::text, true);
    return made;
end $$;

create function app.close_reverting(workspace uuid, made uuid, told jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update public.operations set is_open = false, report = told, root_count = (told ->> 'changes')::int
    where workspace_id = close_reverting.workspace and id = made;
    perform set_config('app.operation_id', '', true);
    drop table pg_temp.reverting;
end $$;

-- Roll-back.

-- Why this moment cannot be returned to, as an error; nothing when it can. `window` is how far back one may go.
create function app.require_roll_back(workspace uuid, point public.restore_points, window_of interval) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if app.ws('restore_points.create') is null then
        raise exception 'a roll-back is for administrators' using errcode = '42501', constraint = 'roll_back_role';
    elsif not app.unscoped() then
        raise exception 'a roll-back is for members who see every company' using errcode = '42501',
            constraint = 'roll_back_scope';
    elsif point.id is null then
        raise exception 'there is no such restore point' using errcode = 'P0002', constraint = 'restore_points_unknown';
    elsif point.reason = 'demo' then
        raise exception 'this point only marks the demo data' using errcode = 'PT409', detail = 'roll_back_demo',
            hint = 'Choose another restore point.';
    elsif point.created_at < now() - window_of then
        raise exception 'the restore point is from %, longer ago than % hours',
            to_char(point.created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI UTC'), extract(epoch from window_of)::int / 3600
            using errcode = 'PT409', detail = 'roll_back_window', hint = 'Choose a later restore point.';
    elsif point.schema_version is distinct from app.schema_version() then
        raise exception 'the database was at version % then and is at % now', coalesce(point.schema_version, 'unknown'),
            app.schema_version() using errcode = 'PT409', detail = 'roll_back_schema',
            hint = 'Choose a restore point made after the update.';
    end if;
end $$;

create procedure app.collect_since(workspace uuid, point public.restore_points)
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    call app.collect_reverting(workspace, format(
        'select * from public.audit_log where workspace_id = %L and txid >= %L::xid8'
        ' and not pg_visible_in_snapshot(txid, %L::pg_snapshot)',
        workspace, pg_snapshot_xmin(point.snapshot), point.snapshot));
end $$;

-- What returning to this moment would do. How far back one may go is a setting of the server, so it asks, not a client.
create function app.preview_roll_back(wanted uuid, window_of interval default '24 hours') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('restore_points.read');
    point public.restore_points;
    told jsonb;
begin
    select * into point from public.restore_points as known where known.workspace_id = workspace and known.id = wanted;
    perform app.require_roll_back(workspace, point, window_of);
    call app.collect_since(workspace, point);
    told := app.told_of_reverting() || jsonb_build_object('point', wanted, 'created_at', point.created_at,
        'people', coalesce((
            select jsonb_agg(jsonb_build_object('name', found.name, 'count', found.amount) order by found.amount desc)
            from (
                select coalesce(nullif(profile.display_name, ''), profile.email, entry.actor_kind) as name,
                       count(*) as amount
                from pg_temp.reverting as item
                join public.audit_log as entry on entry.workspace_id = workspace and entry.id = item.last_audit_id
                left join public.user_profiles as profile on profile.user_id = entry.actor_id
                where item.skip is null group by 1) as found), '[]'));
    drop table pg_temp.reverting;
    return told;
end $$;

-- Returns the workspace to this moment. confirmation: the workspace's name, typed by the administrator. One at a time.
create function app.roll_back(wanted uuid, confirmation text, window_of interval default '24 hours') returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('restore_points.read');
    point public.restore_points;
    made uuid;
    told jsonb;
begin
    if workspace is not null
       and not pg_try_advisory_xact_lock(hashtextextended('roll_back ' || workspace::text, 0)) then
        raise exception 'another roll-back of this workspace is running' using errcode = 'PT409',
            detail = 'roll_back_running', hint = 'Wait until it is done, and look at the preview again.';
    end if;
    select * into point from public.restore_points as known where known.workspace_id = workspace and known.id = wanted;
    perform app.require_roll_back(workspace, point, window_of);
    if confirmation is distinct from (select name from public.workspaces where id = workspace) then
        raise exception 'the confirmation is not the workspace''s name' using errcode = '22023',
            constraint = 'roll_back_confirmation', hint = 'Type the name exactly as it is shown.';
    end if;
    call app.collect_since(workspace, point);
    made := app.open_reverting(workspace, 'roll_back', null, null, null, null);
    perform app.add_restore_point(workspace, 'roll_back', made);
    call app.apply_reverting(workspace);
    -- Whoever was erased stays erased, whatever came back.
    perform app.replay_erasures(workspace);
    told := app.told_of_reverting() || jsonb_build_object('point', wanted, 'created_at', point.created_at);
    perform app.close_reverting(workspace, made, told);
    insert into public.system_events (workspace_id, severity, kind, params)
    values (workspace, 'warning', 'rolled_back', told || jsonb_build_object('user_id', app.uid(), 'operation_id', made));
    return told || jsonb_build_object('operation_id', made);
end $$;

-- A digest of what a workspace holds and shows: the content columns of every row that is neither hidden nor kept from
-- a roll-back. What the database derives by itself is left out. For tests, drills and whoever wants to be sure.
create function app.content_digest(workspace uuid) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    target record;
    part text;
    parts text[] := '{}';
begin
    for target in
        select known.table_name, app.hiding_column(known.table_name) as hiding from app.protected_tables as known
        where exists (select from pg_trigger as audited where audited.tgname = 'audit_update'
                      and audited.tgrelid = format('public.%I', known.table_name)::regclass)
          and known.table_name not in (select kept.table_name from app.kept_tables as kept)
          and known.table_name not in ('text_chunks', 'analyses')
        order by known.table_name
    loop
        execute format(
            'select md5(coalesce(string_agg(md5(row.id::text || jsonb_build_object(%s)::text), '''' order by row.id), ''''))'
            ' from public.%I as row where row.workspace_id = $1%s',
            (select string_agg(format('%L, row.%I', name, name), ', ')
             from unnest(app.content_columns(target.table_name)) as name),
            target.table_name, case when target.hiding is null then '' else format(' and row.%I is null', target.hiding) end)
            into part using workspace;
        parts := parts || (target.table_name || ' ' || part);
    end loop;
    return encode(sha256(convert_to(array_to_string(parts, E'\n'), 'UTF8')), 'hex');
end $$;

do $$
declare
    routine record;
begin
    for routine in
        select code.oid::regprocedure as signature, code.prokind as kind from pg_proc as code
        where code.pronamespace = 'app'::regnamespace and code.proname in (
            'content_columns', 'links', 'collect_reverting', 'mark_kept', 'mark_gone', 'mark_needed',
            'apply_reverting', 'version_marks', 'hide_new', 'park', 'restore_images', 'check_links', 'follow_reverted',
            'told_of_reverting', 'require_undo', 'undo_conflicts', 'preview_undo', 'visible_operation',
            'collect_operation', 'undo', 'open_reverting', 'close_reverting', 'require_roll_back', 'collect_since',
            'preview_roll_back', 'roll_back', 'content_digest')
    loop
        execute format('alter %s %s owner to crm_definer',
            case routine.kind when 'p' then 'procedure' else 'function' end, routine.signature);
        execute format('revoke execute on %s %s from public',
            case routine.kind when 'p' then 'procedure' else 'function' end, routine.signature);
    end loop;
end $$;
do $$
begin
    -- Supabase's own administrator may grant this too; where nobody may, roll-back and undo say so when they are asked.
    execute 'grant set on parameter session_replication_role to crm_definer';
exception when insufficient_privilege then
    raise notice 'session_replication_role cannot be granted here: undo and roll-back will not work';
end $$;
-- A moment to return to, made by hand, as before a piece of work one is not sure of.
create function app.new_restore_point(named text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if app.ws('restore_points.create') is null then
        raise exception 'restore points are made by administrators' using errcode = '42501',
            constraint = 'restore_points_role';
    end if;
    return app.add_restore_point(app.ws('restore_points.create'), 'manual', null, left(named, 200));
end $$;
alter function app.new_restore_point(text) owner to crm_definer;
revoke execute on function app.new_restore_point(text) from public;
grant execute on function app.new_restore_point(text) to authenticated;
create function public.new_restore_point(label text default null) returns uuid
language sql set search_path = pg_catalog, pg_temp as $$ select app.new_restore_point(label) $$;
revoke execute on function public.new_restore_point(text) from public;
grant execute on function public.new_restore_point(text) to authenticated;
comment on function public.new_restore_point(text) is 'Makes a moment that the workspace can be rolled back to.';

grant execute on function app.preview_undo(uuid), app.undo(uuid, jsonb), app.preview_roll_back(uuid, interval),
    app.roll_back(uuid, text, interval) to authenticated;

create function public.preview_undo(operation_id uuid) returns jsonb
language sql set search_path = pg_catalog, pg_temp as $$ select app.preview_undo(operation_id) $$;
create function public.undo(operation_id uuid, decisions jsonb default '{}') returns jsonb
language sql set search_path = pg_catalog, pg_temp as $$ select app.undo(operation_id, decisions) $$;
revoke execute on function public.preview_undo(uuid), public.undo(uuid, jsonb) from public;
grant execute on function public.preview_undo(uuid), public.undo(uuid, jsonb) to authenticated;
comment on function public.preview_undo(uuid) is
    'What taking an operation back would do: {changes, tables, skipped, conflicts}.';
comment on function public.undo(uuid, jsonb) is
    'Takes an operation back. Rows that were changed since need a decision, {row id or "*": "undo" or "keep"}; without '
    'one nothing happens and they are listed as conflicts: what the operation wrote (yours), what is stored, and the original.';
