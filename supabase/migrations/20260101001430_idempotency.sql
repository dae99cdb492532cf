-- A request that is sent again has its effect once: the key is stored in the same transaction as the effect, and so is
-- the answer. The table is nobody's to read or write but through these two functions.

-- Definer: people have no right on the table itself. Says 'new', 'other' (the key belongs to another request) or
-- 'replay' with the answer. Whoever comes second waits for the first one's transaction, up to lock_timeout.
create function app.begin_once(key text, request_hash bytea, out outcome text, out status int, out response bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.active_ws();
    known public.idempotency_keys;
begin
    if workspace is null or app.uid() is null then
        raise exception 'no workspace to work in' using errcode = '42501', constraint = 'idempotency_keys_workspace';
    end if;
    delete from public.idempotency_keys as old
    where old.workspace_id = workspace and old.user_id = app.uid() and old.created_at < now() - interval '24 hours';
    insert into public.idempotency_keys (workspace_id, user_id, key, request_hash)
    values (workspace, app.uid(), begin_once.key, begin_once.request_hash)
    on conflict on constraint idempotency_keys_once do nothing;
    if found then
        outcome := 'new';
        return;
    end if;
    select * into known from public.idempotency_keys as kept
    where kept.workspace_id = workspace and kept.user_id = app.uid() and kept.key = begin_once.key;
    outcome := case when known.request_hash = begin_once.request_hash then 'replay' else 'other' end;
    if outcome = 'replay' then
        status := known.status;
        response := known.response;
    end if;
end $$;

-- Definer: as above. Keeps the answer of the request that began in this transaction.
create function app.finish_once(key text, status int, response bytea) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update public.idempotency_keys as kept
    set status = finish_once.status, response = finish_once.response
    where kept.workspace_id = app.active_ws() and kept.user_id = app.uid() and kept.key = finish_once.key
      and kept.status is null
$$;
alter function app.begin_once(text, bytea) owner to crm_definer;
alter function app.finish_once(text, int, bytea) owner to crm_definer;
revoke execute on function app.begin_once(text, bytea), app.finish_once(text, int, bytea) from public;
grant execute on function app.begin_once(text, bytea), app.finish_once(text, int, bytea) to authenticated;
