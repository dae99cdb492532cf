-- Putting a version of a record back: one field, some or all, as a new change by whoever does it, under their own rights.

-- The columns that a person writes and that can be put back: no identity, no marks of versions, nothing that the
-- database works out by itself or that a verb writes.
create function app.restorable_columns(of_table text) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    target regclass := to_regclass(format('public.%I', of_table));
    -- What triggers name in their arguments as following from elsewhere, or as kept without a new version.
    kept text[] := array(
        select argument from pg_trigger
        cross join lateral string_to_table(encode(tgargs, 'escape'), '\000') as argument
        where tgrelid = target and tgname in ('a_derived', 'b_touch') and argument <> '');
begin
    if exists (select from pg_trigger where tgrelid = target and tgname = 'c_company') then
        kept := kept || array['company_id'];
    end if;
    return array(
        select attname::text from pg_attribute
        where attrelid = target and attnum > 0 and not attisdropped and attgenerated = ''
          and attname <> all (kept || app.unshown_columns(of_table))
          and attname not in ('workspace_id', 'id', 'created_at', 'created_by', 'updated_at', 'version', 'deleted_at',
                              'hidden_at', 'stage_entered_at', 'won_at', 'lost_at', 'done_at', 'position')
          and has_column_privilege('authenticated', target, attnum, 'UPDATE')
        order by attnum);
end $$;

-- Raises where the record or its table is never put back (design: money, numbers, rights, what has left the house).
create function app.require_restorable(of_table text, of_row uuid, stored jsonb) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    why text := (select kept.reason from app.kept_tables as kept where kept.table_name = of_table);
begin
    if app.seen_record(of_table, of_row) is null then
        raise exception 'there is no such record' using errcode = 'P0002';
    end if;
    if why is not null then
        raise exception 'nothing of % is ever put back', of_table using errcode = '42501',
            constraint = 'restore_version_kept', hint = case why
                when 'money' then 'Correct it with a payment of its own.'
                when 'rights' then 'Change it where members and rights are managed.'
                else 'Change it by hand where it is kept.' end;
    end if;
    if stored is null then
        raise exception 'the record is gone for good' using errcode = 'PT410', detail = 'restore_version_gone',
            hint = 'Make a new one; its history shows what was in it.';
    end if;
    if coalesce(stored ->> 'deleted_at', stored ->> 'hidden_at') is not null then
        raise exception 'the record is deleted' using errcode = 'PT409', detail = 'restore_version_deleted',
            hint = 'Take the deletion back first, with undelete.';
    end if;
    if app.locked_because(of_table, stored) = 'issued_is_final' then
        raise exception 'an issued invoice and its lines cannot change' using errcode = '42501',
            constraint = 'invoices_issued_is_final', hint = 'Make a credit note.';
    end if;
end $$;

-- Raises for the first wanted column that cannot be put back, and says why.
create function app.require_restorable_columns(of_table text, wanted text[]) returns void
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    wrong text;
    is_known boolean;
begin
    wrong := (select name from unnest(wanted) as name where name is null or name <> all (app.restorable_columns(of_table))
              limit 1);
    if wrong is null then
        return;
    end if;
    is_known := exists (
        select from pg_attribute where attrelid = to_regclass(format('public.%I', of_table)) and attnum > 0
          and not attisdropped and attname = wrong and has_column_privilege('authenticated', attrelid, attnum, 'SELECT'));
    if not is_known then
        raise exception 'column % of % does not exist', left(wrong, 60), of_table using errcode = '42703';
    end if;
    if wrong = any (app.unshown_columns(of_table)) then
        raise exception 'history does not keep % of %', wrong, of_table using errcode = '22023',
            hint = 'Leave this column out.';
    end if;
    raise exception '% of % is kept by the database and cannot be put back', wrong, of_table using errcode = '42501',
        constraint = 'restore_version_column', column = wrong, hint = 'Leave this column out.';
end $$;

-- What putting a version back means for a record: {image, stored, columns, left, links}. A version is what was there at a
-- time, or what an entry of the log left behind.
create function app.version_to_restore(of_table text, of_row uuid, at_time timestamptz, entry_id bigint, wanted text[])
returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    stored jsonb;
    image jsonb;
    columns text[];
    unshown text[] := app.unshown_columns(of_table);
begin
    if num_nonnulls(at_time, entry_id) <> 1 then
        raise exception 'a version is named by a time or by an audit id' using errcode = '22023',
            hint = 'Give at or audit_id.';
    end if;
    execute format('select to_jsonb(found) from public.%I as found where workspace_id = $1 and id = $2', of_table)
        into stored using app.active_ws(), of_row;
    perform app.require_restorable(of_table, of_row, stored);
    perform app.require_restorable_columns(of_table, wanted);
    image := case when at_time is not null then app.image_at(of_table, of_row, at_time) else (
        select coalesce(entry.new_row, entry.old_row) from public.audit_log as entry
        where entry.workspace_id = app.active_ws() and entry.id = entry_id and entry.table_name = of_table
          and entry.row_id = of_row) end;
    if not app.image_is_seen(of_table, image) then
        raise exception 'there is no such version of the record' using errcode = 'P0002';
    end if;
    columns := array(
        select name from unnest(app.restorable_columns(of_table)) as name
        where (wanted is null or name = any (wanted)) and image ? name
          and coalesce(image -> name, 'null') <> coalesce(stored -> name, 'null'));
    return jsonb_build_object(
        'image', image - unshown, 'stored', stored - unshown, 'columns', to_jsonb(columns),
        'links', (
            select coalesce(jsonb_agg(to_jsonb(link)), '[]') from app.links() as link
            where link.child = of_table and link.child_column = any (columns) and image ->> link.child_column is not null),
        'left', (
            select coalesce(jsonb_agg(told.column_name), '[]')
            from app.compare_versions(of_table, of_row, coalesce(at_time, (
                select entry.occurred_at from public.audit_log as entry
                where entry.workspace_id = app.active_ws() and entry.id = entry_id)), 'infinity') as told
            where wanted is null and told.column_name <> all (columns)));
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'restorable_columns(text)', 'require_restorable(text, uuid, jsonb)', 'require_restorable_columns(text, text[])',
        'version_to_restore(text, uuid, timestamptz, bigint, text[])'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.version_to_restore(text, uuid, timestamptz, bigint, text[]) to authenticated;

-- Raises where a column would name what its caller cannot see any more: a deleted person, a colleague who has left.
create function app.require_linked(links jsonb, image jsonb) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    link record;
    is_there boolean;
begin
    for link in select * from jsonb_to_recordset(links) as named (child text, child_column text, parent text, parent_column text)
    loop
        execute format('select exists (select from public.%I where workspace_id = app.active_ws() and %I = $1%s)',
                       link.parent, link.parent_column,
                       case link.parent when 'user_workspaces' then ' and revoked_at is null' else '' end)
            into is_there using (image ->> link.child_column)::uuid;
        if not is_there then
            raise exception 'what % named is not there any more', link.child_column using errcode = 'PT409',
                detail = 'restore_version_link', column = link.child_column, hint = format('Leave %s out, or bring back what it named first.', link.child_column);
        end if;
    end loop;
end $$;
revoke execute on function app.require_linked(jsonb, jsonb) from public;
grant execute on function app.require_linked(jsonb, jsonb) to authenticated;

-- Not a definer: the write is the caller's own, and their policies, checks and triggers hold.
create function public.restore_version(
    table_name text, row_id uuid, at timestamptz default null, audit_id bigint default null,
    columns text[] default null, expected_version int default null
) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    plan jsonb := app.version_to_restore(table_name, row_id, at, audit_id, columns);
    written text := (select string_agg(quote_ident(name), ', ') from jsonb_array_elements_text(plan -> 'columns') as name);
    has_version boolean := plan -> 'stored' ? 'version';
    now_stored jsonb;
    broken text;
begin
    if has_version and expected_version is null then
        raise exception 'say which version of the record you have seen' using errcode = 'PT428',
            detail = 'restore_version_unseen', hint = 'Give its version as expected_version.';
    end if;
    if has_version and (plan -> 'stored' ->> 'version')::int <> expected_version then
        raise exception 'somebody has changed the record since' using errcode = 'PT412', detail = 'restore_version_stale',
            hint = 'Read it again, then decide.';
    end if;
    if written is null then
        return jsonb_build_object('version', plan -> 'stored' -> 'version', 'restored', '[]'::jsonb, 'left', plan -> 'left');
    end if;
    perform app.require_linked(plan -> 'links', plan -> 'image');
    execute format(
        'update public.%1$I as target set (%2$s) = (select %2$s from jsonb_populate_record(null::public.%1$I, $1))'
        ' where target.workspace_id = app.active_ws() and target.id = $2%3$s returning to_jsonb(target)',
        table_name, written, case when has_version then ' and target.version = $3' else '' end)
        into now_stored using plan -> 'image', row_id, expected_version;
    if now_stored is null and has_version then
        execute format('select to_jsonb(target) from public.%I as target where target.workspace_id = app.active_ws()'
                       ' and target.id = $1 and target.version <> $2', table_name)
            into now_stored using row_id, expected_version;
        if now_stored is not null then
            raise exception 'somebody has changed the record since' using errcode = 'PT412', detail = 'restore_version_stale',
                hint = 'Read it again, then decide.';
        end if;
    end if;
    if now_stored is null then
        raise exception 'your role cannot change this record' using errcode = '42501', constraint = 'restore_version_role',
            hint = 'Ask somebody who may change it.';
    end if;
    return jsonb_build_object('version', now_stored -> 'version', 'restored', plan -> 'columns', 'left', plan -> 'left');
exception
    when unique_violation then
        get stacked diagnostics broken = constraint_name;
        raise exception 'another record has the same by now' using errcode = '23505', constraint = broken,
            table = table_name, hint = 'Leave the column out, or change the other record first.';
    when insufficient_privilege then
        get stacked diagnostics broken = message_text;
        if broken not like '%row-level security%' then
            raise;
        end if;
        raise exception 'you may not put % of this record back', written using errcode = '42501',
            constraint = 'restore_version_columns', hint = 'Leave the owner or the company out, or have it handed over.';
end $$;
comment on function public.restore_version(text, uuid, timestamptz, bigint, text[], int) is
    'Puts a version of a record back as a new change: all of it, or the named columns. '
    'Answers {version, restored, left}; left: columns that differ and are kept by the database.';
revoke execute on function public.restore_version(text, uuid, timestamptz, bigint, text[], int) from public;
grant execute on function public.restore_version(text, uuid, timestamptz, bigint, text[], int) to authenticated;
