-- Doors: how strangers with a secret, jobs, the command line and programs with a key reach the tables.

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


-- Health: what the running program may know about the database it runs on.

-- The newest migration that was applied, so that a program that is newer than its database says so.
grant usage on schema supabase_migrations to crm_definer;
grant select on supabase_migrations.schema_migrations to crm_definer;
create function app.newest_migration() returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select max(migration.version) from supabase_migrations.schema_migrations as migration);
end $$;
alter function app.newest_migration() owner to crm_definer;
revoke execute on function app.newest_migration() from public;
grant execute on function app.newest_migration() to crmflow_api;


-- API keys: a program's way in. Each key acts as a member of its own, so that roles, CVR grants, the audit log and
-- removal hold for it as for everybody; docs/http.md says how keys look and what they may not do.

create table public.api_keys (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    name text not null constraint api_keys_name_length check (length(name) between 1 and 100),
    prefix text not null constraint api_keys_prefix check (prefix ~ '^crm_[0-9A-Za-z]{8}$'),
    key_hash bytea not null constraint api_keys_key_hash check (length(key_hash) = 32),
    user_id uuid not null,
    expires_at timestamptz,
    last_used_at timestamptz,
    last_used_from text,
    revoked_at timestamptz,
    revoked_by uuid,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    primary key (workspace_id, id),
    constraint api_keys_member foreign key (workspace_id, user_id)
        references public.user_workspaces (workspace_id, user_id) on delete cascade
);
comment on table public.api_keys is
    'Keys for programs; each acts as a member with a role and CVR grants of its own. A key belongs to the workspace and '
    'stays when its maker leaves. Made by POST /api/v1/keys, ended by POST /api/v1/keys/{id}/revoke.';
comment on column public.api_keys.prefix is 'First characters of the key, to tell keys apart.';
comment on column public.api_keys.key_hash is 'SHA-256 of the key, which is shown once. Nobody reads it.';
comment on column public.api_keys.user_id is 'The member the key acts as; its role and CVR access are in user_workspaces.';
comment on column public.api_keys.expires_at is 'When the key stops working; empty: never.';
comment on column public.api_keys.last_used_at is 'Noted at most once a minute.';
comment on column public.api_keys.last_used_from is 'The address it was used from then.';
comment on constraint api_keys_prefix on public.api_keys is 'The prefix is not that of an API key.';
comment on constraint api_keys_key_hash on public.api_keys is 'The hash is not that of an API key.';
create index api_keys_user_id on public.api_keys (workspace_id, user_id);
create unique index api_keys_hash on public.api_keys (key_hash);
call app.version('public.api_keys', array['last_used_at', 'last_used_from']);
call app.protect('public.api_keys', 'api_keys');
call app.track('public.api_keys', array['key_hash', 'last_used_at', 'last_used_from']);
-- Keys are made and ended by the functions below only, and their hashes are for the lookup alone.
revoke all on public.api_keys from authenticated;
grant select (workspace_id, id, name, prefix, user_id, expires_at, last_used_at, last_used_from, revoked_at, revoked_by,
    created_by, created_at, updated_at, version) on public.api_keys to authenticated;

-- Definer: profiles of other workspaces are nobody's to read, and the guard below must know them all.
create function app.is_key(candidate uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from public.user_profiles where user_id = candidate and kind = 'key');
end $$;

-- A key's membership is made and ended with the key. In a definer function of ours current_user is another, so this
-- holds for what people write themselves.
create function app.guard_key_membership() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if current_user = 'authenticated' and (
        tg_op <> 'INSERT' and app.is_key(old.user_id) or tg_op <> 'DELETE' and app.is_key(new.user_id)
    ) then
        raise exception 'the membership of an API key cannot be given, changed or deleted' using errcode = '42501',
            constraint = 'members_key', hint = 'Revoke the key and make a new one.';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    new.is_key := app.is_key(new.user_id);
    return new;
end $$;
create trigger guard_key_membership before insert or update or delete on public.user_workspaces
    for each row execute function app.guard_key_membership();

-- For the membership verbs, which run as a definer and so pass the guard.
create function app.refuse_key(workspace uuid, candidate uuid) returns void
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from public.user_workspaces where workspace_id = workspace and user_id = candidate and is_key) then
        raise exception 'the membership of an API key cannot be changed' using errcode = '42501',
            constraint = 'members_key', hint = 'Revoke the key and make a new one.';
    end if;
end $$;

-- Whether a key with this role and these CVR numbers could do or see anything that the caller cannot.
create function app.exceeds_me(workspace uuid, with_role text, cvrs text[]) returns boolean
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    mine public.user_workspaces;
begin
    select * into mine from public.user_workspaces
    where workspace_id = workspace and user_id = app.uid() and revoked_at is null;
    return with_role = 'system' or exists (
        select from app.role_permissions as wanted
        where wanted.role = with_role and not exists (
            select from app.role_permissions as held
            where held.role = mine.role
              and held.permission in (wanted.permission, regexp_replace(wanted.permission, '_own$', '')))
    ) or mine.cvr_access = 'granted' and (cardinality(cvrs) = 0 or exists (
        select cvr from unnest(cvrs) as cvr
        except
        select cvr from public.cvr_grants where workspace_id = workspace and user_id = mine.user_id));
end $$;

-- Refuses what no key may be, in words for whoever asked.
create function app.check_new_key(workspace uuid, with_role text, cvrs text[], ends_at timestamptz) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if not (select coalesce(bool_and(app.is_cvr(cvr)), true) from unnest(cvrs) as cvr) then
        raise exception 'a CVR number of the key is not valid' using errcode = '23514',
            constraint = 'api_keys_cvrs_check_digit', column = 'cvrs', hint = 'Check its digits.';
    end if;
    if app.exceeds_me(workspace, with_role, cvrs) then
        raise exception 'a key cannot do or see more than whoever makes it' using errcode = '42501',
            constraint = 'api_keys_reach', hint = 'Choose a smaller role, or CVR numbers that are granted to you.';
    end if;
    if ends_at <= now() then
        raise exception 'the key would have expired already' using errcode = '23514',
            constraint = 'api_keys_expiry', column = 'expires_at', hint = 'Choose a time that is to come.';
    end if;
    -- One at a time, or many at once would all see room for one more.
    perform pg_advisory_xact_lock(hashtextextended('api keys ' || workspace, 0));
    if 100 <= (select count(*) from public.api_keys
               where workspace_id = workspace and revoked_at is null and (expires_at is null or expires_at > now())) then
        raise exception 'a workspace has at most 100 live API keys' using errcode = '23514',
            constraint = 'api_keys_limit', hint = 'Revoke one that is no longer used.';
    end if;
end $$;

-- A new key, and the member it acts as. Its hash comes from the caller, who shows the key once. No CVR numbers: every
-- company.
create function app.create_api_key(
    name text, role text, cvrs text[], expires_at timestamptz, key_hash bytea, prefix text
) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('api_keys.create');
    member uuid := gen_random_uuid();
    numbers text[] := coalesce(cvrs, '{}');
    made uuid;
begin
    if workspace is null then
        raise exception 'only an administrator makes API keys' using errcode = '42501', constraint = 'api_keys_admin',
            hint = 'A key cannot make keys.';
    end if;
    perform app.check_new_key(workspace, role, numbers, expires_at);
    insert into public.user_profiles (user_id, email, display_name, kind, default_workspace_id)
    values (member, 'key@' || member, 'API-nøgle ' || name, 'key', workspace);
    insert into public.user_workspaces (workspace_id, user_id, role, cvr_access)
    values (workspace, member, role, case when cardinality(numbers) > 0 then 'granted' else 'all' end);
    insert into public.cvr_grants (workspace_id, user_id, cvr)
    select workspace, member, cvr from unnest(numbers) as cvr on conflict do nothing;
    insert into public.api_keys (workspace_id, name, prefix, key_hash, user_id, expires_at)
    values (workspace, create_api_key.name, create_api_key.prefix, create_api_key.key_hash, member,
            create_api_key.expires_at)
    returning id into made;
    return made;
end $$;

-- Ends a key and its membership: the next statement sees nothing. Again is no error.
create function app.revoke_api_key(key uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('api_keys.delete');
    ended public.api_keys;
begin
    if workspace is null then
        raise exception 'only an administrator revokes API keys' using errcode = '42501', constraint = 'api_keys_admin',
            hint = 'A key cannot revoke keys.';
    end if;
    select * into ended from public.api_keys where workspace_id = workspace and id = key for no key update;
    if ended.id is null then
        raise exception 'no such key' using errcode = 'P0002';
    end if;
    update public.api_keys set revoked_at = now(), revoked_by = app.uid()
    where workspace_id = workspace and id = key and revoked_at is null;
    update public.user_workspaces set revoked_at = now()
    where workspace_id = workspace and user_id = ended.user_id and revoked_at is null;
end $$;

-- Who a live key is, or no row: unknown, expired and revoked look the same. Its use is noted on the way, at most once a
-- minute; of many requests at once one writes and nobody waits.
create function app.find_api_key(wanted_key_hash bytea, from_ip text)
returns table (key_id uuid, user_id uuid, workspace_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    live public.api_keys;
begin
    select known.* into live
    from public.api_keys as known
    join public.user_workspaces as membership
      on membership.workspace_id = known.workspace_id and membership.user_id = known.user_id
    where known.key_hash = wanted_key_hash and known.revoked_at is null and membership.revoked_at is null
      and (known.expires_at is null or known.expires_at > now());
    if live.id is null then
        return;
    end if;
    if coalesce(live.last_used_at < now() - interval '1 minute', true) and current_setting('transaction_read_only') = 'off' then
        update public.api_keys as used set last_used_at = now(), last_used_from = left(from_ip, 100)
        where (used.workspace_id, used.id) in (
            select free.workspace_id, free.id from public.api_keys as free
            where free.workspace_id = live.workspace_id and free.id = live.id for no key update skip locked);
    end if;
    return query select live.id, live.user_id, live.workspace_id;
end $$;

-- Whether a key still works, without counting as a use of it: asked now and then by an open stream.
create function app.is_api_key_live(of_workspace uuid, key uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (
        select from public.api_keys
        where workspace_id = of_workspace and id = key and revoked_at is null and (expires_at is null or expires_at > now()));
end $$;

-- Keys outlive their maker, because programs depend on them; the administrators are told.
create function app.tell_of_orphaned_keys() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    orphans jsonb := (
        select jsonb_agg(jsonb_build_object('id', known.id, 'name', known.name, 'prefix', known.prefix))
        from public.api_keys as known
        where known.workspace_id = old.workspace_id and known.created_by = old.user_id and known.revoked_at is null
          and (known.expires_at is null or known.expires_at > now()));
begin
    if orphans is not null and old.revoked_at is null and (tg_op = 'DELETE' or new.revoked_at is not null)
       and exists (select from public.workspaces where id = old.workspace_id) then
        insert into public.system_events (workspace_id, severity, kind, params)
        values (old.workspace_id, 'warning', 'api_keys_outlive_maker',
                jsonb_build_object('user_id', old.user_id, 'keys', orphans));
    end if;
    return null;
end $$;
create trigger tell_of_orphaned_keys after update of revoked_at or delete on public.user_workspaces
    for each row execute function app.tell_of_orphaned_keys();

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'is_key(uuid)', 'guard_key_membership()', 'refuse_key(uuid, uuid)', 'exceeds_me(uuid, text, text[])',
        'check_new_key(uuid, text, text[], timestamptz)',
        'create_api_key(text, text, text[], timestamptz, bytea, text)', 'revoke_api_key(uuid)',
        'find_api_key(bytea, text)', 'is_api_key_live(uuid, uuid)', 'tell_of_orphaned_keys()'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.is_key(uuid),
    app.create_api_key(text, text, text[], timestamptz, bytea, text), app.revoke_api_key(uuid) to authenticated;
grant execute on function app.find_api_key(bytea, text) to crmflow_api;
