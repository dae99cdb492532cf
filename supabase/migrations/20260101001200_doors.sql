-- Doors: the few functions through which a stranger with a secret, a job and the command line reach the tables.

-- Puts a job into the queue, in the transaction of whatever the job is about.
create function app.put_job(task text, args jsonb, priority int default 0) returns bigint
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    return (jobs.procrastinate_defer_jobs_v1(array[
        row('crmflow', task, priority, null, null, args, null)::jobs.procrastinate_job_to_defer_v1
    ]))[1];
end $$;
alter function app.put_job(text, jsonb, int) owner to crm_definer;
revoke execute on function app.put_job(text, jsonb, int) from public;

-- The same for a signed-in person or a job: the workspace is always the pinned one, whatever args says, so that
-- nobody can make another tenant's system user work.
create function app.enqueue(task text, args jsonb, priority int default 0) returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('workspace.read');
begin
    if workspace is null then
        raise exception 'not a member of this workspace' using errcode = '42501';
    end if;
    if task not in ('ingest.parse', 'documents.read', 'insight.understand', 'insight.advise') then
        raise exception 'no task %', task using errcode = '22023';
    end if;
    if jsonb_typeof(args) is distinct from 'object' then
        raise exception 'a job takes named arguments' using errcode = '22023';
    end if;
    return app.put_job(task, args || jsonb_build_object('workspace_id', workspace), priority);
end $$;
alter function app.enqueue(text, jsonb, int) owner to crm_definer;
revoke execute on function app.enqueue(text, jsonb, int) from public;
grant execute on function app.enqueue(text, jsonb, int) to authenticated;

-- The live door behind a secret, or no row. key_id and ciphertext: where its deliveries must be signed, with what.
create function app.find_door(wanted_token_hash bytea, wanted_kind text) returns table (
    endpoint_id uuid, workspace_id uuid, provider text, has_provider_token boolean, requires_provider_token boolean,
    replies_plain_text boolean, key_id text, ciphertext bytea
)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select door.id, door.workspace_id, door.provider, door.provider_token_hash is not null,
               door.requires_provider_token, door.replies_plain_text, secret.key_id, secret.ciphertext
        from public.inbound_endpoints as door
        left join priv.endpoint_secrets as secret
            on secret.workspace_id = door.workspace_id and secret.endpoint_id = door.id
        where door.token_hash = wanted_token_hash and door.kind = wanted_kind and door.is_active
          and door.deleted_at is null;
end $$;

-- Remembers the token of a provider's handshake; from now on its deliveries must carry it when the door requires one.
create function app.note_handshake(wanted_token_hash bytea, new_provider_token_hash bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform set_config('app.actor_kind', 'webhook', true);
    update public.inbound_endpoints
    set provider_token_hash = new_provider_token_hash, handshake_at = now()
    where token_hash = wanted_token_hash and is_active and deleted_at is null
      and (provider_token_hash is null or provider_token_hash = new_provider_token_hash);
    return found;
end $$;

-- Stores a delivery as it came and queues its parsing, once: the same content again gives the same row.
-- No row comes back when the secret, or the provider's token where one is required, is wrong.
-- failure: set when the body cannot be read at all; the row is kept for a look and no job is queued.
-- proof: SHA-256 of the sealed secret that the delivery's signature was checked with. A door with a secret stores
-- nothing without it: it answers with the sealed secret and no event, so that the caller can check and come again.
create function app.accept_inbound(
    wanted_token_hash bytea, wanted_kind text, via_provider text, new_dedupe_key text, new_content_type text,
    new_headers jsonb, new_body bytea, new_envelope jsonb default '{}', provider_token_hashes bytea[] default '{}',
    failure text default null, proof bytea default null
) returns table (
    event_id uuid, is_new boolean, workspace_id uuid, endpoint_id uuid, key_id text, ciphertext bytea
)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    door public.inbound_endpoints;
    secret priv.endpoint_secrets;
    made uuid;
begin
    select * into door from public.inbound_endpoints as endpoint
    where endpoint.token_hash = wanted_token_hash and endpoint.kind = wanted_kind and endpoint.is_active
      and endpoint.deleted_at is null
      and (wanted_kind = 'email' or endpoint.provider = via_provider)
      and (not endpoint.requires_provider_token or endpoint.provider_token_hash = any(provider_token_hashes));
    if door.id is null then
        return;
    end if;
    select * into secret from priv.endpoint_secrets as held
    where held.workspace_id = door.workspace_id and held.endpoint_id = door.id;
    if found and proof is distinct from sha256(secret.ciphertext) then
        return query
            select null::uuid, false, secret.workspace_id, secret.endpoint_id, secret.key_id, secret.ciphertext;
        return;
    end if;
    perform set_config('app.actor_kind', case wanted_kind when 'chat' then 'webhook' else 'email' end, true);
    insert into public.inbound_events
        (workspace_id, endpoint_id, source, provider, dedupe_key, content_type, headers, body, envelope, state, reason)
    values (door.workspace_id, door.id, wanted_kind, via_provider, new_dedupe_key, new_content_type, new_headers,
            new_body, new_envelope, case when failure is null then 'received' else 'needs_look' end, failure)
    on conflict on constraint inbound_events_once do nothing
    returning id into made;
    if made is null then
        return query
            select event.id, false, null::uuid, null::uuid, null::text, null::bytea
            from public.inbound_events as event
            where event.workspace_id = door.workspace_id and event.source = wanted_kind
              and event.dedupe_key = new_dedupe_key;
        return;
    end if;
    update public.inbound_endpoints as endpoint set last_event_at = now()
    where endpoint.workspace_id = door.workspace_id and endpoint.id = door.id
      and (endpoint.last_event_at is null or endpoint.last_event_at < now() - interval '1 minute');
    if failure is null then
        perform app.put_job('ingest.parse',
            jsonb_build_object('workspace_id', door.workspace_id, 'event_id', made));
    end if;
    return query select made, true, null::uuid, null::uuid, null::text, null::bytea;
end $$;

-- For the command line, run as the owner of the database: a new door of a workspace that exists.
create function app.admin_add_inbound(
    workspace_name text, new_kind text, new_provider text, new_token_hash bytea, new_address text, new_token_hint text
) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := (select id from public.workspaces where name = workspace_name order by created_at limit 1);
    made uuid;
begin
    if workspace is null then
        raise exception 'no workspace named %', workspace_name using errcode = 'P0002';
    end if;
    insert into public.inbound_endpoints (workspace_id, kind, provider, name, token_hash, address, token_hint)
    values (workspace, new_kind, new_provider, new_provider, new_token_hash, new_address, new_token_hint)
    returning id into made;
    return made;
end $$;

-- For the command line too: from now on the door takes only what is signed with this secret. It comes after the door,
-- because it is sealed for the door's own row.
create function app.admin_seal_inbound(
    wanted_workspace_id uuid, wanted_endpoint_id uuid, new_key_id text, new_ciphertext bytea
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into priv.endpoint_secrets (workspace_id, endpoint_id, key_id, ciphertext)
    values (wanted_workspace_id, wanted_endpoint_id, new_key_id, new_ciphertext);
end $$;

-- Jobs of the pinned workspace that gave up, newest first, for those who look after what came in.
create function app.dead_jobs() returns table (
    job_id bigint, task text, args jsonb, attempts int, failed_at timestamptz
)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('inbound_events.read');
begin
    return query
        select job.id, job.task_name::text, job.args, job.attempts,
               (select max(event.at) from jobs.procrastinate_events as event where event.job_id = job.id)
        from jobs.procrastinate_jobs as job
        where job.status = 'failed' and job.args ->> 'workspace_id' = workspace::text and app.unscoped()
        order by job.id desc limit 200;
end $$;

-- Runs a job that gave up once more. False when there is no such job in the pinned workspace.
create function app.replay_job(wanted_job_id bigint) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    dead jobs.procrastinate_jobs;
begin
    update jobs.procrastinate_jobs as job set status = 'cancelled'
    where job.id = wanted_job_id and job.status = 'failed' and app.unscoped()
      and job.args ->> 'workspace_id' = app.ws('inbound_events.update')::text
    returning * into dead;
    if dead.id is null then
        return false;
    end if;
    perform app.put_job(dead.task_name::text, dead.args);
    return true;
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'find_door(bytea, text)', 'note_handshake(bytea, bytea)',
        'accept_inbound(bytea, text, text, text, text, jsonb, bytea, jsonb, bytea[], text, bytea)',
        'admin_add_inbound(text, text, text, bytea, text, text)',
        'admin_seal_inbound(uuid, uuid, text, bytea)', 'dead_jobs()', 'replay_job(bigint)'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.find_door(bytea, text), app.note_handshake(bytea, bytea),
    app.accept_inbound(bytea, text, text, text, text, jsonb, bytea, jsonb, bytea[], text, bytea) to crmflow_api;
grant execute on function app.dead_jobs(), app.replay_job(bigint) to authenticated;

-- Every night the worker has each company with activity in the last 400 days looked at again: time alone makes
-- customers silent and quotes expire. Low priority, so that what comes in goes first.
create function app.queue_reviews() returns bigint
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    queued bigint;
begin
    select count(app.put_job('insight.advise',
               jsonb_build_object('workspace_id', company.workspace_id, 'company_id', company.id), -10))
    into queued
    from public.companies as company
    where company.deleted_at is null and company.last_activity_at > now() - interval '400 days';
    return queued;
end $$;
alter function app.queue_reviews() owner to crm_definer;
revoke execute on function app.queue_reviews() from public;
grant execute on function app.queue_reviews() to crmflow_worker;
