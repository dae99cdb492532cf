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
