-- Live changes: what the log gained since a snapshot, for the process that tells listeners. docs/decisions/0013-event-ids.md.

-- Names the history that transaction ids count in: another server, another database or a return to an earlier moment
-- counts anew, and an id from before means nothing there.
create function app.history_mark() returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return left(md5(concat_ws(' ',
        (select system_identifier from pg_control_system()),
        (select oid from pg_database where datname = current_database()),
        -- The first eight characters are the timeline, which a return to an earlier moment leaves for a new one.
        left(pg_walfile_name(pg_current_wal_insert_lsn()), 8))), 8);
end $$;

-- What one workspace's log holds that was not yet visible in `since`: a list of
-- {table, op, bulk, ids, entries, company_ids}, oldest first, and the snapshot reached. An entry is where the history of
-- a row begins within the list. Null instead of the list: too much to tell. With `until`, only what that snapshot sees.
create function app.changes_since(of_workspace uuid, since pg_snapshot, until pg_snapshot, most int,
    out reached pg_snapshot, out changes jsonb)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    found bigint;
begin
    -- The function is stable, so this is the very snapshot that its queries read with.
    reached := pg_current_snapshot();
    with candidate as (
        select entry.id, entry.table_name, entry.op, entry.row_id, entry.company_id, entry.txid
        from public.audit_log as entry
        where entry.workspace_id = of_workspace and entry.txid >= pg_snapshot_xmin(since)
        order by entry.txid
        -- A caller's own `since` may reach back to the beginning; what would have to be passed over is bounded too.
        limit case when until is not null then 50 * most end
    ), unseen as (
        select candidate.*, min(id) over (partition by table_name, row_id) as first_entry
        from candidate
        where not pg_visible_in_snapshot(txid, since)
          and (until is null or pg_visible_in_snapshot(txid, until))
        limit most + 1
    ), changed_row as (
        select table_name, unseen.op, row_id, min(id) as id, min(first_entry) as first_entry,
               array_remove(array_agg(distinct company_id), null) as companies
        from unseen group by table_name, unseen.op, row_id
    ), change as (
        select table_name, changed_row.op, min(id) as id, count(*) > 200 as is_bulk,
               jsonb_agg(row_id order by id) as ids, jsonb_agg(first_entry order by id) as entries,
               jsonb_agg(to_jsonb(companies)) as company_ids
        from changed_row group by table_name, changed_row.op
    )
    select (select case when (select count(*) from candidate) = 50 * most and until is not null then most + 1
                        else count(*) end from unseen),
           jsonb_agg(jsonb_build_object('table', table_name, 'op', change.op, 'bulk', is_bulk)
               || case when is_bulk then '{"ids": [], "entries": [], "company_ids": []}'
                       else jsonb_build_object('ids', ids, 'entries', entries, 'company_ids', company_ids) end
               order by id)
    into found, changes from change;
    changes := case when found <= most then coalesce(changes, '[]') end;
end $$;

-- The rows of these entries of the log that the caller could see as they were before. The policy itself is asked, with
-- the old row in the place of the table; a hidden row's own rule would say no, and it is gone for whoever could see it.
create function app.seen_before(of_table text, entries bigint[]) returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    condition text := (select qual from pg_policies
                       where schemaname = 'public' and tablename = of_table and cmd = 'SELECT');
begin
    if condition is null then
        return;
    end if;
    return query execute format(
        'select %1$I.id from jsonb_populate_recordset(null::public.%1$I, $1) as %1$I where (%2$s)', of_table, condition)
        using (select coalesce(jsonb_agg(entry.old_row), '[]') from public.audit_log as entry
               where entry.workspace_id = app.active_ws() and entry.id = any(entries)
                 and entry.table_name = of_table and entry.old_row is not null);
end $$;

-- Which of these listeners still may listen, and with which rights: their session lives, and so does their membership.
-- One question for many, and no use of the session: an open stream must not keep it from idling out.
create function app.live_listeners(session_ids uuid[], user_ids uuid[], workspace_ids uuid[])
returns table (place bigint, rights text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select listener.place, concat_ws(' ', membership.role, membership.cvr_access, granted.digest)
        from unnest(session_ids, user_ids, workspace_ids) with ordinality
            as listener (session_id, user_id, workspace_id, place)
        join public.user_workspaces as membership
            on membership.user_id = listener.user_id and membership.workspace_id = listener.workspace_id
        cross join lateral (
            select sum(hashtextextended(cvr_grant.cvr, 0)) as digest from public.cvr_grants as cvr_grant
            where membership.cvr_access = 'granted'
              and cvr_grant.user_id = membership.user_id and cvr_grant.workspace_id = membership.workspace_id
        ) as granted
        where membership.revoked_at is null and case
            when membership.is_key then app.is_api_key_live(membership.workspace_id, listener.session_id)
            else app.is_session_live(listener.session_id)
                or app.is_supabase_session_live(listener.user_id, listener.session_id) end;
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'history_mark()', 'changes_since(uuid, pg_snapshot, pg_snapshot, int)', 'seen_before(text, bigint[])',
        'live_listeners(uuid[], uuid[], uuid[])'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant select on public.audit_log to crm_definer;
grant execute on function app.history_mark(), app.changes_since(uuid, pg_snapshot, pg_snapshot, int),
    app.live_listeners(uuid[], uuid[], uuid[]) to crmflow_api;
grant execute on function app.seen_before(text, bigint[]) to authenticated;
