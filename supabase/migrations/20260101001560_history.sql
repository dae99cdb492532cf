-- History: what happened to a record, and the record as it was, read from the audit log under the reader's rights of today.
-- docs/decisions/0014-history.md.

-- The columns of a table that no history shows: those that the log leaves out, and those that nobody may read. Raises
-- when the table has no history.
create function app.unshown_columns(of_table text) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    tracking pg_trigger;
begin
    select found.* into tracking from pg_trigger as found
    where found.tgrelid = to_regclass(format('public.%I', of_table)) and found.tgname = 'audit_update';
    if tracking.oid is null then
        raise exception 'there is no history of %', left(of_table, 60) using errcode = '22023',
            hint = 'Name a table whose changes are kept, such as companies.';
    end if;
    return array(
        select attname::text from pg_attribute
        where attrelid = tracking.tgrelid and attnum > 0 and not attisdropped
          -- The trigger's arguments are what stays out of the log, each with a zero behind it.
          and (attname = any (string_to_array(encode(tracking.tgargs, 'escape'), '\000'))
               or not has_column_privilege('authenticated', tracking.tgrelid, attnum, 'SELECT')));
end $$;

-- The table's own rule of who reads which rows. Hidden rows count as if they were not: history shows them as they were.
create function app.reading_rule(of_table text) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select replace(replace(pg_get_expr(polqual, polrelid), '(deleted_at IS NULL)', 'true'),
                           '(hidden_at IS NULL)', 'true')
            from pg_policy where polrelid = to_regclass(format('public.%I', of_table)) and polcmd = 'r');
end $$;

-- True when the caller could read the row if it were as in this image: the policy itself is asked.
create function app.image_is_seen(of_table text, image jsonb) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    is_seen boolean;
begin
    if image is null or (image ->> 'workspace_id')::uuid is distinct from app.active_ws() then
        return false;
    end if;
    execute format('select %2$s from jsonb_populate_record(null::public.%1$I, $1) as %1$I',
                   of_table, app.reading_rule(of_table))
        into is_seen using image;
    return coalesce(is_seen, false);
end $$;

-- The row as it was then, by the first change after that time; null when it was not there.
create function app.image_at(of_table text, of_row uuid, at_time timestamptz) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.active_ws();
    later public.audit_log;
    image jsonb;
begin
    select * into later from public.audit_log as entry
    where entry.workspace_id = workspace and entry.table_name = of_table and entry.row_id = of_row
      and entry.occurred_at > at_time
    -- What a trigger changes in the row of its own statement is logged before the statement: versions tell the order.
    order by entry.op <> 'insert', coalesce((entry.old_row ->> 'version')::int, 0), entry.id limit 1;
    if later.id is not null then
        return later.old_row;
    end if;
    execute format('select to_jsonb(found) from public.%I as found where workspace_id = $1 and id = $2', of_table)
        into image using workspace, of_row;
    return case when (image ->> 'created_at')::timestamptz > at_time then null else image end;
end $$;

-- The row as it is, or as it last was, if the caller may see it; null else. Whoever may not see a record now is told
-- nothing of what it was.
create function app.seen_record(of_table text, of_row uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    unshown text[] := app.unshown_columns(of_table);
    image jsonb;
begin
    execute format('select to_jsonb(found) from public.%I as found where workspace_id = $1 and id = $2', of_table)
        into image using app.active_ws(), of_row;
    if image is null then
        image := (select entry.old_row from public.audit_log as entry
                  where entry.workspace_id = app.active_ws() and entry.table_name = of_table and entry.row_id = of_row
                  order by entry.id desc limit 1);
    end if;
    return case when app.image_is_seen(of_table, image) then image - unshown end;
end $$;

-- A label for an id, unless it names a company that the caller may not see, or what is there.
create function app.seen_label(column_name text, value text) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.active_ws();
begin
    if value is not null and column_name in ('company_id', 'person_id', 'deal_id') and not app.unscoped() and not exists (
        select from app.granted_company_ids() as granted
        where granted = app.company_behind(workspace, column_name, value)
    ) then
        return value;
    end if;
    return app.label_of(workspace, column_name, value);
end $$;

-- From and to by column, as timelines tell them; of a new row what it began with.
create function app.told_changes(op text, before jsonb, after jsonb) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    changes jsonb;
    named text;
begin
    if op = 'delete' then
        return '{}';
    end if;
    if op = 'insert' then
        before := '{}';
        after := (
            select coalesce(jsonb_object_agg(part.key, part.value), '{}') from jsonb_each(after) as part
            where part.value not in ('null', '{}', '[]', '""')
              and part.key not in ('workspace_id', 'id', 'created_at', 'created_by'));
    end if;
    changes := app.differences(app.active_ws(), null, before, after);
    foreach named in array array['company_id', 'person_id', 'deal_id'] loop
        if changes ? named then
            changes := changes || jsonb_build_object(named, jsonb_build_object(
                'from', app.seen_label(named, before ->> named), 'to', app.seen_label(named, after ->> named)));
        end if;
    end loop;
    return changes;
end $$;

create function app.record_history(of_table text, of_row uuid, before_id bigint, most int)
returns table (audit_id bigint, occurred_at timestamptz, verb text, op text, actor_id uuid, actor_name text,
               actor_kind text, operation_id uuid, changes jsonb)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    unshown text[] := app.unshown_columns(of_table);
begin
    if app.seen_record(of_table, of_row) is null then
        return;
    end if;
    -- Each image is asked for by itself: what a record was at a company out of sight stays there.
    return query execute format($query$
        select entry.id, entry.occurred_at, told.verb, entry.op, entry.actor_id,
               app.label_of(entry.workspace_id, 'owner_id', entry.actor_id::text), entry.actor_kind,
               entry.operation_id, told.changes
        from public.audit_log as entry
        cross join lateral (
            select %2$s as is_seen
            from jsonb_populate_record(null::public.%1$I, coalesce(entry.new_row, entry.old_row)) as %1$I
        ) as after
        cross join lateral (
            select coalesce(bool_or(%2$s), false) as is_seen
            from jsonb_populate_record(null::public.%1$I, entry.old_row) as %1$I
        ) as before
        cross join lateral (
            select case entry.op when 'insert' then 'created' else app.verb_of(entry.op, entry.old_row, entry.new_row) end
                       as verb,
                   app.told_changes(entry.op, case
                       when before.is_seen then entry.old_row
                       when entry.old_row ->> 'company_id' <> entry.new_row ->> 'company_id'
                           then entry.new_row || '{"company_id": null}'
                       else entry.new_row end - $5, entry.new_row - $5) as changes
            offset 0
        ) as told
        where entry.workspace_id = $1 and entry.table_name = %1$L and entry.row_id = $2
          and entry.id < coalesce($3, entry.id + 1) and after.is_seen and (told.verb <> 'changed' or told.changes <> '{}')
        order by entry.id desc limit $4
    $query$, of_table, app.reading_rule(of_table))
        using app.active_ws(), of_row, before_id, least(greatest(most, 1), 500), unshown;
end $$;

-- What hangs on the rows of a table: the tables that name it in a foreign key and that people write. What follows from
-- other rows (chunks, findings) is left out, and so is what has its company from the row it hangs on (a chat's messages).
create function app.children_of(of_table text) returns table (child text, key_column text, field text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select link.child, link.key_column,
               case when count(*) over (partition by link.child) = 1 then link.child
                    else link.child || '.' || link.key_column end
        from (
            select child_table.relname::text as child, own.attname::text as key_column
            from pg_constraint as key
            join pg_class as child_table on child_table.oid = key.conrelid
            join pg_attribute as own on own.attrelid = key.conrelid and own.attnum = key.conkey[2]
            join app.protected_tables as scope on scope.table_name = child_table.relname and not scope.is_private
            where key.contype = 'f' and key.confrelid = to_regclass(format('public.%I', of_table))
              and cardinality(key.conkey) = 2
              and exists (select from pg_trigger where tgrelid = key.conrelid and tgname = 'audit_update')
              and not exists (
                  select from pg_trigger
                  where tgrelid = key.conrelid and own.attname = 'company_id' and tgname = 'c_company')
              and exists (
                  select from app.permission_matrix as matrix
                  where matrix.resource = scope.resource
                    and concat(matrix.viewer, matrix.support, matrix.sales, matrix.manager, matrix.admin) ~ '[cud]')
        ) as link;
end $$;

-- The rows of one child table that hung on a record then, oldest first, at most 2 000 of them, and how many there were.
-- also: rows that hung on it at some time before and may not do so any more. As json, which is put together as text.
create function app.children_at(child text, key_column text, of_row uuid, at_time timestamptz, also uuid[],
    out rows json, out row_count bigint)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    is_any boolean := also <> '{}';
begin
    row_count := 0;
    if not is_any then
        -- Most tables have none, and planning the whole question costs more than this one.
        execute format('select exists (select from public.%I where workspace_id = $1 and %I = $2)', child, key_column)
            into is_any using app.active_ws(), of_row;
    end if;
    if not is_any then
        return;
    end if;
    -- A row that has not changed since is asked as it stands; of the others the policy sees the image.
    execute format($query$
        with known as materialized (
            select child.id from public.%1$I as child where child.workspace_id = $1 and child.%2$I = $2
            union
            select unnest($4)
        ), changed as materialized (
            select known.id, later.id as audit_id, later.old_row as image
            from known
            left join lateral (
                select entry.id, entry.old_row from public.audit_log as entry
                where entry.workspace_id = $1 and entry.table_name = %1$L and entry.row_id = known.id
                  and entry.occurred_at > $3
                order by entry.op <> 'insert', coalesce((entry.old_row ->> 'version')::int, 0), entry.id limit 1
            ) as later on true
        ), seen as materialized (
            select changed.image
            from changed
            cross join lateral (
                select from jsonb_populate_record(null::public.%1$I, changed.image) as %1$I where %3$s
            ) as allowed
            where changed.audit_id is not null and changed.image ->> %2$L = $2::text
              and changed.image ->> 'deleted_at' is null and changed.image ->> 'hidden_at' is null
            union all
            select to_jsonb(%1$I) from public.%1$I
            where workspace_id = $1 and %2$I = $2 and %4$s and %3$s
              and id in (select changed.id from changed where changed.audit_id is null)
        )
        select json_agg(placed.image - $5 order by placed.place) filter (where placed.place <= 2000), count(*)
        from (
            select seen.image,
                   row_number() over (order by seen.image ->> 'created_at', seen.image ->> 'id') as place
            from seen
            where coalesce((seen.image ->> 'created_at')::timestamptz <= $3, true)
        ) as placed
    $query$, child, key_column, app.reading_rule(child),
             coalesce((select attname || ' is null' from pg_attribute
                       where attrelid = to_regclass(format('public.%I', child)) and not attisdropped
                         and attname in ('deleted_at', 'hidden_at')), 'true'))
        into rows, row_count using app.active_ws(), of_row, at_time, also, app.unshown_columns(child);
end $$;

create function app.record_as_of(of_table text, of_row uuid, at_time timestamptz) returns json
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.active_ws();
    image jsonb := app.image_at(of_table, of_row, at_time);
    company uuid := (image ->> case of_table when 'companies' then 'id' else 'company_id' end)::uuid;
begin
    if app.seen_record(of_table, of_row) is null or not app.image_is_seen(of_table, image) then
        return null;
    end if;
    -- A change that put a row here names the company that this record had; so one look into its log finds also those
    -- that have left or are gone. Without a company: the changes since, from the last seal before that time on.
    return (
        with known as materialized (
            select * from app.children_of(of_table)
        ), was_here as materialized (
            select known.field, entry.row_id
            from public.audit_log as entry
            join known on known.child = entry.table_name
            where company is not null and entry.workspace_id = workspace and entry.company_id = company
              and entry.occurred_at <= at_time and entry.new_row ->> known.key_column = of_row::text
            union
            select known.field, entry.row_id
            from public.audit_log as entry
            join known on known.child = entry.table_name
            where company is null and entry.workspace_id = workspace
              and entry.id > (select coalesce(max(seal.to_id), 0) from app.audit_seals as seal
                              where seal.workspace_id = workspace and seal.sealed_at <= at_time)
              and entry.old_row ->> known.key_column = of_row::text
        ), hung as materialized (
            select known.field, then_child.rows, then_child.row_count
            from known
            cross join lateral app.children_at(known.child, known.key_column, of_row, at_time, array(
                select was_here.row_id from was_here where was_here.field = known.field)) as then_child
            where then_child.row_count > 0
        )
        select json_build_object(
            'at', at_time, 'table', of_table, 'record', image - app.unshown_columns(of_table),
            'children', coalesce(json_object_agg(hung.field, hung.rows) filter (where hung.field is not null), '{}'),
            'counts', coalesce(json_object_agg(hung.field, hung.row_count) filter (where hung.field is not null), '{}'))
        from (select) as once
        left join hung on true
    );
end $$;

-- Two versions of a record, column by column: those that differ, whole and as people know them.
create function app.compare_versions(of_table text, of_row uuid, at_a timestamptz, at_b timestamptz)
returns table (column_name text, value_a jsonb, value_b jsonb, label_a text, label_b text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    unshown text[] := app.unshown_columns(of_table);
    image_a jsonb := app.image_at(of_table, of_row, at_a);
    image_b jsonb := app.image_at(of_table, of_row, at_b);
begin
    if app.seen_record(of_table, of_row) is null then
        return;
    end if;
    image_a := case when app.image_is_seen(of_table, image_a) then image_a end;
    image_b := case when app.image_is_seen(of_table, image_b) then image_b end;
    return query
        select part.name, image_a -> part.name, image_b -> part.name,
               app.seen_label(part.name, image_a ->> part.name), app.seen_label(part.name, image_b ->> part.name)
        from (select attname::text as name, attnum from pg_attribute
              where attrelid = to_regclass(format('public.%I', of_table)) and attnum > 0 and not attisdropped
                and attgenerated = '' and attname <> all (unshown)
                and attname not in ('workspace_id', 'id', 'version', 'updated_at')) as part
        where coalesce(image_a -> part.name, 'null') <> coalesce(image_b -> part.name, 'null')
        order by part.attnum;
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'unshown_columns(text)', 'reading_rule(text)', 'image_is_seen(text, jsonb)',
        'image_at(text, uuid, timestamptz)', 'seen_record(text, uuid)', 'seen_label(text, text)',
        'told_changes(text, jsonb, jsonb)', 'record_history(text, uuid, bigint, int)', 'children_of(text)',
        'children_at(text, text, uuid, timestamptz, uuid[])', 'record_as_of(text, uuid, timestamptz)',
        'compare_versions(text, uuid, timestamptz, timestamptz)'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.record_history(text, uuid, bigint, int), app.record_as_of(text, uuid, timestamptz),
    app.compare_versions(text, uuid, timestamptz, timestamptz) to authenticated;

create function public.record_history(table_name text, row_id uuid, before_id bigint default null, most int default 50)
returns table (audit_id bigint, occurred_at timestamptz, verb text, op text, actor_id uuid, actor_name text,
               actor_kind text, operation_id uuid, changes jsonb)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select * from app.record_history(table_name, row_id, before_id, most)
$$;
comment on function public.record_history(text, uuid, bigint, int) is
    'What happened to a record, newest first: when, by whom, through what, and from what to what. Go on with before_id.';
create function public.record_as_of(table_name text, row_id uuid, at timestamptz) returns json
language sql stable set search_path = pg_catalog, pg_temp as $$ select app.record_as_of(table_name, row_id, at) $$;
comment on function public.record_as_of(text, uuid, timestamptz) is
    'A record as it was at a time, with what hung on it then: {at, table, record, children, counts}. Null before it was made.';
create function public.compare_versions(table_name text, row_id uuid, at_a timestamptz, at_b timestamptz)
returns table (column_name text, value_a jsonb, value_b jsonb, label_a text, label_b text)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select * from app.compare_versions(table_name, row_id, at_a, at_b)
$$;
comment on function public.compare_versions(text, uuid, timestamptz, timestamptz) is
    'The columns in which a record differs between two times.';
revoke execute on function public.record_history(text, uuid, bigint, int), public.record_as_of(text, uuid, timestamptz),
    public.compare_versions(text, uuid, timestamptz, timestamptz) from public;
grant execute on function public.record_history(text, uuid, bigint, int), public.record_as_of(text, uuid, timestamptz),
    public.compare_versions(text, uuid, timestamptz, timestamptz) to authenticated;
