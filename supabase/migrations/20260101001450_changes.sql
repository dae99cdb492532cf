-- Changes told: what the audit log records becomes webhook deliveries and live events.

-- Webhook events: what the audit log records becomes deliveries in the same transaction, and workers carry them out.

-- What a receiver is told about one change. Where a file lies in the store is nobody's business outside.
create function app.event_payload(kind text, change public.audit_log) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object(
        'type', kind, 'timestamp', change.occurred_at, 'workspace_id', change.workspace_id, 'event_id', change.id::text,
        'actor', jsonb_build_object('id', change.actor_id, 'kind', change.actor_kind),
        'request_id', nullif(change.request_id, ''),
        'data', jsonb_build_object(
            'table', change.table_name, 'id', change.row_id, 'company_id', change.company_id,
            'version', coalesce(change.new_row, change.old_row) -> 'version',
            'changed', coalesce((
                select jsonb_agg(after.key order by after.key)
                from jsonb_each(change.new_row) as after
                where change.op = 'update' and after.value is distinct from change.old_row -> after.key
                  and after.key not in ('updated_at', 'version')), '[]'),
            'row', coalesce(change.new_row, change.old_row) - 'storage_key'))
$$;

-- Whether a change of a row is this kind of event. A row that is deleted, or goes with one that is, changes unseen.
create function app.is_event(wanted app.event_kinds, change public.audit_log) returns boolean
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    was_there boolean := change.old_row is not null
        and coalesce(change.old_row ->> 'deleted_at', change.old_row ->> 'hidden_at') is null;
    is_there boolean := change.new_row is not null
        and coalesce(change.new_row ->> 'deleted_at', change.new_row ->> 'hidden_at') is null;
    before text := change.old_row ->> wanted.column_name;
    after text := change.new_row ->> wanted.column_name;
begin
    return case wanted.change
        when 'created' then change.op = 'insert' and is_there
        when 'updated' then was_there and is_there
        when 'deleted' then was_there and not is_there
        when 'restored' then change.op = 'update' and is_there and not was_there
        else is_there and after is distinct from before and case
            when wanted.becomes is null then was_there
            when wanted.becomes = '*' then before is null
            else after = wanted.becomes end
    end;
end $$;

-- Queues the job of a delivery, or moves the one that waits. A delivery has one job at most: a worker's comes back by
-- itself when another attempt is due.
create function app.put_delivery_job(workspace uuid, delivery uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    lock_name text := 'webhook-delivery:' || delivery;
begin
    update jobs.procrastinate_jobs as job set scheduled_at = null
    where job.queueing_lock = lock_name and job.status = 'todo';
    if not found and not exists (
        select from jobs.procrastinate_jobs as job where job.lock = lock_name and job.status = 'doing') then
        perform jobs.procrastinate_defer_jobs_v1(array[
            row('outgoing', 'webhooks.deliver', 0, lock_name, lock_name,
                jsonb_build_object('workspace_id', workspace, 'delivery_id', delivery), null
            )::jobs.procrastinate_job_to_defer_v1]);
    end if;
end $$;

-- Definer: whoever changes a row may neither write deliveries nor see all webhooks. One trigger on the log stands for
-- all tables. Where nobody listens it costs one look into an empty index.
-- A statement that changes more than 1 000 rows in a way a webhook picked gives one event .bulk for each 10 000 ids.
create function app.tell_webhooks() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    most_single constant int := 1000;
    most_ids constant int := 10000;
    -- More are left to the workers' sweep, so that whoever changes many rows does not wait for as many jobs.
    most_jobs constant int := 50;
    homes uuid[];
    source text;
    made uuid[];
    picked record;
begin
    if not exists (select from public.webhooks as hook where hook.is_active and hook.deleted_at is null) then
        return null;
    end if;
    homes := array(select distinct change.workspace_id from new_rows as change);
    source := (select change.table_name from new_rows as change limit 1);
    for picked in
        with wanted as materialized (
            select hook.workspace_id, hook.id as webhook_id, known as event, known.kind
            from public.webhooks as hook
            join app.event_kinds as known on known.table_name = source and app.picks(hook.event_kinds, known.kind)
            -- A workspace that is being deleted has nobody to tell.
            join public.workspaces as home on home.id = hook.workspace_id
            where hook.workspace_id = any(homes) and hook.is_active and hook.deleted_at is null
        )
        select wanted.workspace_id, wanted.webhook_id, wanted.kind, array_agg(change.id order by change.id) as changes
        from wanted
        join new_rows as change on change.workspace_id = wanted.workspace_id
        where app.is_event(wanted.event, change::public.audit_log)
        group by wanted.workspace_id, wanted.webhook_id, wanted.kind
        order by min(change.id), wanted.kind
    loop
        if cardinality(picked.changes) > most_single then
            with numbered as (
                select change.row_id, (row_number() over (order by change.id) - 1) / most_ids as batch,
                       change.occurred_at, change.actor_id, change.actor_kind, change.request_id
                from unnest(picked.changes) as told (id) join new_rows as change on change.id = told.id
            )
            insert into public.webhook_deliveries (workspace_id, webhook_id, event_kind, payload)
            select picked.workspace_id, picked.webhook_id, picked.kind || '.bulk', jsonb_build_object(
                'type', picked.kind || '.bulk', 'timestamp', min(occurred_at), 'workspace_id', picked.workspace_id,
                'event_id', picked.changes[1] || '-' || batch,
                'actor', jsonb_build_object('id', (array_agg(actor_id))[1], 'kind', min(actor_kind)),
                'request_id', nullif(min(request_id), ''),
                'data', jsonb_build_object('table', source, 'count', count(*), 'ids', jsonb_agg(row_id)))
            from numbered group by batch;
        else
            with queued as (
                insert into public.webhook_deliveries (workspace_id, webhook_id, company_id, event_kind, payload)
                select picked.workspace_id, picked.webhook_id, company.id, picked.kind,
                       app.event_payload(picked.kind, change::public.audit_log)
                from unnest(picked.changes) as told (id)
                join new_rows as change on change.id = told.id
                left join public.companies as company
                  on company.workspace_id = change.workspace_id and company.id = change.company_id
                returning id
            ) select array_agg(id) into made from queued;
            if cardinality(made) <= most_jobs then
                perform app.put_delivery_job(picked.workspace_id, delivery) from unnest(made) as delivery;
            end if;
        end if;
    end loop;
    return null;
end $$;
alter function app.tell_webhooks() owner to crm_definer;
create trigger tell_webhooks after insert on public.audit_log
    referencing new table as new_rows for each statement execute function app.tell_webhooks();

-- The rest is for workers, and for the API when it sends a trial.
-- What to send, if it is to be sent now: outcome send, later (not before wait_seconds), busy, or done (nothing is left
-- to do).
create function app.claim_delivery(
    wanted_workspace_id uuid, wanted_delivery_id uuid, out outcome text, out webhook_id uuid, out url text,
    out body text, out attempt int, out key_ids text[], out ciphertexts bytea[],
    out wait_seconds float8
)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    delivery public.webhook_deliveries;
    hook public.webhooks;
    lease constant interval := '30 seconds';
begin
    outcome := 'done';
    select * into delivery from public.webhook_deliveries as held
    where held.workspace_id = wanted_workspace_id and held.id = wanted_delivery_id and held.state = 'waiting'
    for update;
    if not found then
        return;
    end if;
    select * into hook from public.webhooks as target
    where target.workspace_id = wanted_workspace_id and target.id = delivery.webhook_id;
    if hook.deleted_at is not null or (not hook.is_active and delivery.event_kind <> 'ping') then
        update public.webhook_deliveries as held set state = 'given_up', next_attempt_at = null, claimed_at = null
        where held.workspace_id = wanted_workspace_id and held.id = wanted_delivery_id;
        return;
    end if;
    -- A trial is sent by whoever asked for it, at once.
    if delivery.next_attempt_at > clock_timestamp() and delivery.event_kind <> 'ping' then
        outcome := 'later';
        wait_seconds := extract(epoch from delivery.next_attempt_at - clock_timestamp());
        return;
    end if;
    -- One slow receiver must not take all the places of the others; a worker that was killed frees its place.
    if delivery.claimed_at > now() - lease
       or delivery.event_kind <> 'ping' and (select count(*) from public.webhook_deliveries as other
           where other.workspace_id = wanted_workspace_id and other.webhook_id = delivery.webhook_id
             and other.claimed_at > now() - lease) >= 4 then
        outcome := 'busy';
        return;
    end if;
    -- Each attempt counts before it is made: one that kills its worker is not made for ever.
    if delivery.attempts >= 10 then
        update public.webhook_deliveries as held
        set state = 'failed', failure = coalesce(held.failure, 'killed'), next_attempt_at = null, claimed_at = null
        where held.workspace_id = wanted_workspace_id and held.id = wanted_delivery_id;
        return;
    end if;
    update public.webhook_deliveries as held set attempts = held.attempts + 1, claimed_at = now()
    where held.workspace_id = wanted_workspace_id and held.id = wanted_delivery_id;
    outcome := 'send';
    webhook_id := hook.id;
    url := hook.url;
    body := delivery.payload::text;
    attempt := delivery.attempts + 1;
    select array_agg(secret.key_id order by secret.created_at desc), array_agg(secret.ciphertext order by secret.created_at desc)
    into key_ids, ciphertexts
    from priv.webhook_secrets as secret
    where secret.workspace_id = wanted_workspace_id and secret.webhook_id = hook.id
      and (secret.retired_at is null or secret.retired_at > now());
end $$;

-- Tells those who may change webhooks, once, that one was switched off.
create function app.disable_webhook(hook public.webhooks, reason text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    words jsonb := jsonb_build_object('webhook_id', hook.id, 'name', hook.name, 'reason', reason);
begin
    perform set_config('app.actor_kind', 'job', true);
    update public.webhooks as target set is_active = false, disabled_reason = reason
    where target.workspace_id = hook.workspace_id and target.id = hook.id and target.is_active;
    if not found then
        return;
    end if;
    insert into public.system_events (workspace_id, severity, kind, params)
    values (hook.workspace_id, 'error', 'webhook.disabled', words);
    insert into public.notifications (workspace_id, user_id, kind, params, table_name, row_id)
    select member.workspace_id, member.user_id, 'webhook_disabled', words, 'webhooks', hook.id
    from public.user_workspaces as member
    join app.role_permissions as granted on granted.role = member.role and granted.permission = 'webhooks.create'
    where member.workspace_id = hook.workspace_id and member.revoked_at is null;
end $$;

-- How an attempt ended. result: {delivered, failure, status, answer, duration_ms, wait_seconds, gone}; without
-- wait_seconds there is no further attempt.
create function app.note_delivery(wanted_workspace_id uuid, wanted_delivery_id uuid, result jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    is_delivered boolean := (result ->> 'delivered')::boolean;
    again_at timestamptz := now() + (result ->> 'wait_seconds')::float8 * interval '1 second';
    delivery public.webhook_deliveries;
    hook public.webhooks;
begin
    update public.webhook_deliveries as held
    set state = case when is_delivered then 'delivered' when again_at is not null then 'waiting' else 'failed' end,
        response_status = (result ->> 'status')::int, answer = result ->> 'answer', failure = result ->> 'failure',
        duration_ms = (result ->> 'duration_ms')::int, next_attempt_at = again_at, claimed_at = null,
        delivered_at = case when is_delivered then now() end
    where held.workspace_id = wanted_workspace_id and held.id = wanted_delivery_id and held.state = 'waiting'
    returning * into delivery;
    if not found then
        return;
    end if;
    select * into hook from public.webhooks as target
    where target.workspace_id = wanted_workspace_id and target.id = delivery.webhook_id;
    -- Once an hour is enough to be seen.
    if delivery.failure like 'blocked: %' and not exists (
        select from public.system_events as told
        where told.workspace_id = wanted_workspace_id and told.kind = 'outbound.blocked'
          and told.happened_at > now() - interval '1 hour' and told.params ->> 'webhook_id' = hook.id::text) then
        insert into public.system_events (workspace_id, severity, kind, params)
        values (wanted_workspace_id, 'warning', 'outbound.blocked', jsonb_build_object(
            'webhook_id', hook.id, 'name', hook.name, 'url', hook.url, 'reason', delivery.failure));
    end if;
    if delivery.event_kind = 'ping' then
        return;
    end if;
    if is_delivered then
        update public.webhooks as target set last_delivery_at = now(), failing_since = null
        where target.workspace_id = wanted_workspace_id and target.id = hook.id
          and (target.failing_since is not null or target.last_delivery_at is null
               or target.last_delivery_at < now() - interval '1 minute');
    elsif (result ->> 'gone')::boolean then
        perform app.disable_webhook(hook, 'gone');
    elsif hook.failing_since is null then
        update public.webhooks as target set failing_since = now()
        where target.workspace_id = wanted_workspace_id and target.id = hook.id and target.failing_since is null;
    elsif hook.failing_since < now() - interval '3 days' then
        perform app.disable_webhook(hook, 'failing');
    end if;
end $$;

-- Waiting deliveries that are due and have no job: many at once, or their job was lost with its worker.
create function app.queue_lost_deliveries() returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    queued bigint;
begin
    select count(app.put_delivery_job(lost.workspace_id, lost.id)::text) into queued
    from (
        select held.workspace_id, held.id from public.webhook_deliveries as held
        where held.state = 'waiting' and held.next_attempt_at <= now()
          and (held.claimed_at is null or held.claimed_at < now() - interval '30 seconds')
          and not exists (select from jobs.procrastinate_jobs as job
                          where job.queueing_lock = 'webhook-delivery:' || held.id and job.status = 'todo'
                            and (job.scheduled_at is null or job.scheduled_at < now() + interval '1 minute'))
          and not exists (select from jobs.procrastinate_jobs as job
                          where job.lock = 'webhook-delivery:' || held.id and job.status = 'doing')
        order by held.next_attempt_at limit 2000 for update skip locked
    ) as lost;
    return queued;
end $$;

-- Every night: deliveries of more than 30 days ago, and secrets that sign nothing any more.
create function app.purge_deliveries() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from public.webhook_deliveries as old where old.created_at < now() - interval '30 days';
    delete from priv.webhook_secrets as old where old.retired_at < now();
end $$;

-- A trial: something to send that nobody waits for. Returns its id; the caller claims and sends it.
create function app.new_ping(wanted_webhook_id uuid) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.own_webhook(wanted_webhook_id);
    made uuid;
begin
    insert into public.webhook_deliveries (workspace_id, webhook_id, event_kind, payload, next_attempt_at)
    values (workspace, wanted_webhook_id, 'ping', jsonb_build_object(
        'type', 'ping', 'timestamp', now(), 'workspace_id', workspace, 'event_id', gen_random_uuid(),
        'actor', jsonb_build_object('id', app.uid(), 'kind', app.actor_kind()),
        'request_id', nullif(current_setting('app.request_id', true), ''),
        'data', jsonb_build_object('webhook_id', wanted_webhook_id)), now() + interval '1 minute')
    returning id into made;
    return made;
end $$;

-- Sends deliveries again, now, with their old ids and from the first attempt; returns how many. Raises when the webhook
-- is off: nothing would be sent.
create function app.replay_deliveries(wanted_webhook_id uuid, wanted_ids uuid[]) returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.own_webhook(wanted_webhook_id);
    replayed uuid[];
begin
    if not (select hook.is_active from public.webhooks as hook
            where hook.workspace_id = workspace and hook.id = wanted_webhook_id) then
        raise exception 'the webhook is switched off' using errcode = '23514', constraint = 'webhooks_off',
            hint = 'Set is_active, then send again.';
    end if;
    with again as (
        update public.webhook_deliveries as held
        set state = 'waiting', attempts = 0, next_attempt_at = now(), delivered_at = null, failure = null
        where held.workspace_id = workspace and held.webhook_id = wanted_webhook_id and held.id = any(wanted_ids)
          -- Not what is under way at this moment.
          and (held.claimed_at is null or held.claimed_at < now() - interval '30 seconds')
        returning id
    ) select array_agg(id) into replayed from again;
    perform app.put_delivery_job(workspace, delivery) from unnest(replayed) as delivery;
    return coalesce(cardinality(replayed), 0);
end $$;

create function app.replay_delivery(wanted_delivery_id uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    hook uuid := (
        select held.webhook_id from public.webhook_deliveries as held
        where held.workspace_id = app.ws('webhooks.read') and held.id = wanted_delivery_id);
begin
    return hook is not null and app.replay_deliveries(hook, array[wanted_delivery_id]) = 1;
end $$;

-- What failed, or was given up, of what happened since then: the oldest 1 000.
create function app.replay_failed_deliveries(wanted_webhook_id uuid, since timestamptz) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    return app.replay_deliveries(wanted_webhook_id, array(
        select held.id from public.webhook_deliveries as held
        where held.workspace_id = app.ws('webhooks.read') and held.webhook_id = wanted_webhook_id
          and held.state in ('failed', 'given_up') and held.event_kind <> 'ping' and held.created_at >= since
        order by held.created_at limit 1000));
end $$;

do $$
declare
    routine record;
begin
    for routine in
        select code.oid::regprocedure as signature from pg_proc as code
        where code.pronamespace = 'app'::regnamespace and code.proname in (
            'event_payload', 'is_event', 'put_delivery_job', 'tell_webhooks', 'claim_delivery', 'disable_webhook',
            'note_delivery', 'queue_lost_deliveries', 'purge_deliveries', 'new_ping', 'replay_deliveries',
            'replay_delivery', 'replay_failed_deliveries')
    loop
        execute format('alter function %s owner to crm_definer', routine.signature);
        execute format('revoke execute on function %s from public', routine.signature);
    end loop;
end $$;
grant execute on function app.claim_delivery(uuid, uuid), app.note_delivery(uuid, uuid, jsonb) to crmflow_api, crmflow_worker;
grant execute on function app.queue_lost_deliveries(), app.purge_deliveries() to crmflow_worker;
grant execute on function app.new_ping(uuid), app.replay_delivery(uuid),
    app.replay_failed_deliveries(uuid, timestamptz) to authenticated;


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
