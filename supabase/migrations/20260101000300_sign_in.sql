-- Sign-in: passwords, sessions, login limits and the first start. Everything in priv; reached by definer functions that
-- only the API's login role may call, so that a person's transaction can never read a hash.

create table priv.credentials (
    user_id uuid primary key references public.user_profiles on delete cascade,
    password_hash text not null,
    updated_at timestamptz not null default now()
);
comment on table priv.credentials is 'argon2id hashes of passwords.';

create table priv.sessions (
    id uuid primary key default gen_random_uuid(),
    kind text not null default 'browser' constraint sessions_kind check (kind in ('browser', 'token')),
    token_hash bytea unique,
    user_id uuid not null references public.user_profiles on delete cascade,
    aal text not null default 'aal1' constraint sessions_aal check (aal in ('aal1', 'aal2')),
    amr jsonb not null default '[]' constraint sessions_amr check (jsonb_typeof(amr) = 'array'),
    created_at timestamptz not null default now(),
    last_seen_at timestamptz not null default now(),
    expires_at timestamptz not null default now() + interval '7 days',
    revoked_at timestamptz,
    user_agent text,
    ip text,
    constraint sessions_browser_has_a_token check ((kind = 'browser') = (token_hash is not null))
);
comment on table priv.sessions is 'Who is signed in: idle 12 hours, at most 7 days.';
comment on column priv.sessions.kind is 'browser: known by its cookie; token: known by the id in its signed access tokens.';
comment on column priv.sessions.token_hash is 'SHA-256 of the 256-bit token in the browser''s cookie.';
comment on column priv.sessions.aal is 'How sure we are: aal1 by one factor, aal2 by two.';
comment on column priv.sessions.amr is 'How and when: [{"method": "password", "timestamp": 1767225600}].';
create index sessions_user on priv.sessions (user_id);

create table priv.login_attempts (
    id bigint generated always as identity primary key,
    account text not null,
    ip text not null,
    succeeded boolean not null,
    attempted_at timestamptz not null default now()
);
comment on table priv.login_attempts is 'Counts failed sign-ins, by account and by address.';
create index login_attempts_account on priv.login_attempts (account, attempted_at);
create index login_attempts_ip on priv.login_attempts (ip, attempted_at);

create table priv.setup_tokens (
    token_hash bytea primary key,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null default now() + interval '24 hours',
    used_at timestamptz
);
comment on table priv.setup_tokens is 'The one-time link that makes the first administrator.';

do $$
declare
    secret name;
begin
    foreach secret in array array['credentials', 'sessions', 'login_attempts', 'setup_tokens'] loop
        execute format('alter table priv.%I enable row level security', secret);
        execute format('alter table priv.%I force row level security', secret);
        execute format('grant select, insert, update, delete on priv.%I to crm_definer', secret);
    end loop;
end $$;

-- On Supabase auth.users belongs to Supabase Auth, which then makes the users; on our own database it is ours.
do $$
begin
    grant usage on schema auth to crm_definer;
    grant select, insert, update on auth.users to crm_definer;
exception when insufficient_privilege then
    raise notice 'auth.users belongs to another service; sign-in stays with it';
end $$;

create function app.credentials_for(wanted_email text) returns table (user_id uuid, password_hash text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select profile.user_id, credential.password_hash
        from public.user_profiles as profile
        join priv.credentials as credential on credential.user_id = profile.user_id
        where profile.email_norm = lower(wanted_email) and profile.kind = 'person';
end $$;

-- Whichever way a password is changed: links to another one are void, and the person is told by mail.
create function app.set_password(of_user uuid, new_hash text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from priv.credentials where user_id = of_user) then
        delete from priv.one_time_tokens where user_id = of_user and purpose = 'recovery' and used_at is null;
        perform app.tell_person('password_changed', of_user);
    end if;
    insert into priv.credentials (user_id, password_hash) values (of_user, new_hash)
    on conflict (user_id) do update set password_hash = excluded.password_hash, updated_at = now();
end $$;

create function app.start_session(
    of_user uuid, new_token_hash bytea, from_agent text, from_ip text,
    new_kind text default 'browser', new_aal text default 'aal1', by_method text default 'password'
) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    session_id uuid;
begin
    insert into priv.sessions (kind, token_hash, user_id, aal, amr, user_agent, ip)
        values (new_kind, new_token_hash, of_user, new_aal,
            jsonb_build_array(jsonb_build_object('method', by_method, 'timestamp', extract(epoch from now())::bigint)),
            left(from_agent, 400), from_ip)
        returning id into session_id;
    return session_id;
end $$;

-- The sessions that count: every request asks for one, so the rule stands where the planner sees it.
create view priv.live_sessions with (security_invoker = true) as
    select * from priv.sessions
    where revoked_at is null and expires_at > current_timestamp and last_seen_at > current_timestamp - interval '12 hours';
comment on view priv.live_sessions is 'Whoever is signed in now: not ended, not idle for 12 hours.';
grant select on priv.live_sessions to crm_definer;

-- Definer: sessions are secrets. Nothing is noted where nothing can be written.
create function app.note_seen(wanted_id uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if current_setting('transaction_read_only') = 'off' then
        update priv.sessions set last_seen_at = now() where id = wanted_id;
    end if;
end $$;

-- Who calls: the live session behind a cookie's token, or with the id in an access token; or nulls. One that is half comes
-- when and_half, for the few things that it may do.
create function app.session_user_for(
    wanted_token_hash bytea default null, wanted_id uuid default null, and_half boolean default false,
    out session_id uuid, out user_id uuid, out kind text, out aal text, out workspace_id uuid, out is_half boolean
)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    is_stale boolean;
begin
    select caller.id, caller.user_id, caller.kind, caller.aal, caller.workspace_id, caller.is_half, caller.is_stale
    into session_id, user_id, kind, aal, workspace_id, is_half, is_stale
    from priv.callers as caller
    where caller.token_hash = wanted_token_hash or (caller.id = wanted_id and caller.kind = 'token');
    if is_half and not and_half then
        session_id := null;
        user_id := null;
        workspace_id := null;
    elsif is_stale then
        perform app.note_seen(session_id);
    end if;
end $$;

-- Whether a session is live, without counting as a use of it: an open stream must not keep a session from idling out.
create function app.is_session_live(wanted_id uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from priv.live_sessions as session where session.id = wanted_id);
end $$;

create function app.end_session(wanted_token_hash bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update priv.sessions set revoked_at = now() where token_hash = wanted_token_hash and revoked_at is null;
    return found;
end $$;

-- Ends this session (local), the person's other ones (others), or all of them (global); the number that ended.
create function app.end_sessions(of_user uuid, this_session uuid, of_scope text) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    ended int;
begin
    update priv.sessions set revoked_at = now()
    where user_id = of_user and revoked_at is null
      and case of_scope when 'local' then id = this_session when 'others' then id <> this_session
                        when 'global' then true else false end;
    get diagnostics ended = row_count;
    return ended;
end $$;

-- Seconds until the next attempt is allowed, 0 for now: 5 failures an account and 20 an address in 15 minutes.
create function app.login_wait(wanted_account text, from_ip text) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    since timestamptz := now() - interval '15 minutes';
begin
    return (
        select coalesce(max(ceil(extract(epoch from oldest + interval '15 minutes' - now())))::int, 0)
        from (
            select min(attempt.attempted_at) as oldest from (
                select attempted_at from priv.login_attempts
                where account = lower(wanted_account) and not succeeded and attempted_at > since
                order by attempted_at desc limit 5) as attempt having count(*) >= 5
            union all
            select min(attempt.attempted_at) from (
                select attempted_at from priv.login_attempts
                where ip = from_ip and not succeeded and attempted_at > since
                order by attempted_at desc limit 20) as attempt having count(*) >= 20
        ) as limits
    );
end $$;

-- A right password clears the failures. Where a second factor is asked for, it takes back only the one that was noted in
-- advance: or whoever knows the password could guess at the codes without end.
create function app.note_password(wanted_account text, from_ip text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if exists (select from public.user_profiles as profile
               where profile.email_norm = lower(wanted_account) and app.has_verified_factor(profile.user_id)) then
        delete from priv.login_attempts where id = (
            select max(attempt.id) from priv.login_attempts as attempt
            where attempt.account = lower(wanted_account) and attempt.ip = from_ip and not attempt.succeeded);
    else
        perform app.note_login(wanted_account, from_ip, true);
    end if;
end $$;

create function app.note_login(wanted_account text, from_ip text, has_succeeded boolean) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if has_succeeded then
        delete from priv.login_attempts where account = lower(wanted_account);
    end if;
    delete from priv.login_attempts where attempted_at < now() - interval '1 day';
    insert into priv.login_attempts (account, ip, succeeded) values (lower(wanted_account), from_ip, has_succeeded);
end $$;

-- A person who can sign in; an existing one keeps the password when none is given. Who has signed up at Supabase Auth and
-- confirmed the address is known there already.
create function app.ensure_person(new_email text, new_name text, new_hash text) returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    person uuid := (select profile.user_id from public.user_profiles as profile
                    where profile.email_norm = lower(new_email) and profile.kind = 'person');
begin
    if person is null then
        person := (select id from auth.users where lower(email) = lower(new_email)
                   and email_confirmed_at is not null and deleted_at is null);
        if person is null then
            person := gen_random_uuid();
            insert into auth.users (id, email) values (person, lower(new_email));
        end if;
        insert into public.user_profiles (user_id, email, display_name)
            values (person, new_email, coalesce(nullif(new_name, ''), split_part(new_email, '@', 1)));
    end if;
    if new_hash is not null then
        perform app.set_password(person, new_hash);
    end if;
    return person;
end $$;

-- Whether nobody can sign in yet.
create function app.setup_needed() returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return not exists (select from public.user_profiles where kind = 'person');
end $$;

-- Makes the one-time link's token known; older ones stop working.
create function app.offer_setup(new_token_hash bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if not app.setup_needed() then
        return false;
    end if;
    delete from priv.setup_tokens;
    insert into priv.setup_tokens (token_hash) values (new_token_hash);
    return true;
end $$;

-- Uses the link once: the first administrator and their workspace. Null when the token is wrong, used or too old.
create function app.complete_setup(
    wanted_token_hash bytea, new_email text, new_name text, new_hash text, workspace_name text, own_cvr text
) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    person uuid;
    workspace uuid;
begin
    update priv.setup_tokens set used_at = now()
    where token_hash = wanted_token_hash and used_at is null and expires_at > now();
    if not found or not app.setup_needed() then
        return null;
    end if;
    person := app.ensure_person(new_email, new_name, new_hash);
    workspace := app.new_workspace(workspace_name, own_cvr);
    insert into public.user_workspaces (workspace_id, user_id, role) values (workspace, person, 'admin');
    update public.user_profiles set default_workspace_id = workspace where user_id = person;
    return person;
end $$;

-- For the command line, run as the owner of the database: a member, in a workspace made when it is missing.
create function app.admin_add_user(
    new_email text, new_name text, new_hash text, workspace_name text, new_role text, cvrs text[] default '{}'
) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    person uuid := app.ensure_person(new_email, new_name, new_hash);
    workspace uuid := (select id from public.workspaces where name = workspace_name order by created_at limit 1);
begin
    if new_role = 'system' then
        raise exception 'the system membership cannot be given' using errcode = '42501';
    end if;
    workspace := coalesce(workspace, app.new_workspace(workspace_name, null));
    insert into public.user_workspaces (workspace_id, user_id, role, cvr_access)
        values (workspace, person, new_role, case when cardinality(cvrs) > 0 then 'granted' else 'all' end)
    on conflict (workspace_id, user_id)
        do update set role = excluded.role, cvr_access = excluded.cvr_access, revoked_at = null;
    insert into public.cvr_grants (workspace_id, user_id, cvr)
        select workspace, person, cvr from unnest(cvrs) as cvr
    on conflict do nothing;
    update public.user_profiles set default_workspace_id = coalesce(default_workspace_id, workspace)
    where user_id = person;
    return person;
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'credentials_for(text)', 'set_password(uuid, text)',
        'start_session(uuid, bytea, text, text, text, text, text)', 'session_user_for(bytea, uuid, boolean)',
        'note_seen(uuid)', 'is_session_live(uuid)', 'end_session(bytea)', 'end_sessions(uuid, uuid, text)',
        'login_wait(text, text)', 'note_login(text, text, boolean)', 'note_password(text, text)',
        'ensure_person(text, text, text)', 'setup_needed()', 'offer_setup(bytea)',
        'complete_setup(bytea, text, text, text, text, text)',
        'admin_add_user(text, text, text, text, text, text[])'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.credentials_for(text),
    app.start_session(uuid, bytea, text, text, text, text, text), app.session_user_for(bytea, uuid, boolean),
    app.is_session_live(uuid), app.end_session(bytea), app.end_sessions(uuid, uuid, text),
    app.login_wait(text, text), app.note_login(text, text, boolean), app.note_password(text, text),
    app.setup_needed(),
    app.complete_setup(bytea, text, text, text, text, text) to crmflow_api;
