-- Tokens and factors: what a program or a second device proves, and people who sign in at Supabase.

-- Tokens: sessions of programs, kept alive by refresh tokens. docs/decisions/0011-tokens.md says why they work this way.

create table priv.refresh_tokens (
    id uuid primary key default gen_random_uuid(),
    session_id uuid not null references priv.sessions on delete cascade,
    parent_id uuid unique references priv.refresh_tokens on delete cascade,
    token_hash bytea not null unique,
    created_at timestamptz not null default now(),
    replaced_at timestamptz
);
comment on table priv.refresh_tokens is 'SHA-256 of refresh tokens; each is used once and followed by the next of its session.';
comment on column priv.refresh_tokens.parent_id is 'The token that this one followed.';
comment on column priv.refresh_tokens.replaced_at is 'When it was used; coming once more, later than 10 seconds, ends the session.';
create index refresh_tokens_session on priv.refresh_tokens (session_id);
alter table priv.refresh_tokens enable row level security;
alter table priv.refresh_tokens force row level security;
grant select, insert, update, delete on priv.refresh_tokens to crm_definer;

create function app.add_refresh_token(of_session uuid, new_hash bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into priv.refresh_tokens (session_id, token_hash) values (of_session, new_hash);
end $$;

-- A copy of a token that was used before has come: either the thief or the owner holds it, so nobody goes on.
create function app.end_reused_session(of_session uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    update priv.sessions set revoked_at = now() where id = of_session and revoked_at is null;
    insert into public.system_events (workspace_id, severity, kind, params)
    select membership.workspace_id, 'warning', 'refresh_token_reused',
           jsonb_build_object('user_id', session.user_id, 'session_id', session.id)
    from priv.sessions as session
    join public.user_workspaces as membership on membership.user_id = session.user_id and membership.revoked_at is null
    where session.id = of_session;
end $$;

-- Uses a refresh token once. `state` is rotated: the successor is good from now on; repeated: it was used less than 10
-- seconds ago, as two windows of one program do, and its successor is still good; overtaken: so is only a later one;
-- reused: it came again later, and the session ends; ended: the session has; unknown.
create function app.use_refresh_token(wanted_hash bytea, successor_hash bytea)
returns table (state text, session_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    used priv.refresh_tokens;
    successor priv.refresh_tokens;
begin
    -- Those who come at once wait here for each other.
    select * into used from priv.refresh_tokens as token where token.token_hash = wanted_hash for update;
    if used.id is null then
        return query select 'unknown', null::uuid;
    elsif not app.is_session_live(used.session_id) then
        return query select 'ended', used.session_id;
    elsif used.replaced_at is null then
        update priv.refresh_tokens set replaced_at = now() where id = used.id;
        insert into priv.refresh_tokens (session_id, parent_id, token_hash)
            values (used.session_id, used.id, successor_hash);
        update priv.sessions set last_seen_at = now() where id = used.session_id;
        return query select 'rotated', used.session_id;
    else
        select * into successor from priv.refresh_tokens as token
        where token.parent_id = used.id and token.token_hash = successor_hash;
        if successor.id is null or used.replaced_at < clock_timestamp() - interval '10 seconds' then
            perform app.end_reused_session(used.session_id);
            return query select 'reused', used.session_id;
        else
            return query select case when successor.replaced_at is null then 'repeated' else 'overtaken' end,
                used.session_id;
        end if;
    end if;
end $$;

-- A person as GoTrue shows them, but for what depends on the settings.
create function app.auth_user(of_user uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (
        select jsonb_build_object(
            'id', profile.user_id,
            'email', profile.email,
            'email_confirmed_at', account.email_confirmed_at,
            'last_sign_in_at', (select max(created_at) from priv.sessions as session
                                where session.user_id = profile.user_id),
            'user_metadata', coalesce(account.raw_user_meta_data, '{}')
                || jsonb_build_object('display_name', profile.display_name, 'language', profile.language),
            'factors', (
                select coalesce(jsonb_agg(jsonb_build_object(
                    'id', factor.id, 'friendly_name', factor.friendly_name, 'factor_type', 'totp',
                    'status', case when factor.is_verified then 'verified' else 'unverified' end,
                    'created_at', factor.created_at, 'updated_at', factor.updated_at)), '[]')
                from app.factors_of(profile.user_id) as factor),
            'created_at', profile.created_at,
            'updated_at', profile.updated_at
        )
        from public.user_profiles as profile
        left join auth.users as account on account.id = profile.user_id
        where profile.user_id = of_user and profile.kind = 'person'
    );
end $$;

-- Changes what people may change of themselves: name and language are ours, the rest is kept as it came; null takes a
-- value away. False when that would be more than 2 000 characters, for every access token carries it.
create function app.change_auth_user(of_user uuid, changes jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    own jsonb := changes - array['display_name', 'language'];
begin
    update public.user_profiles
    set display_name = coalesce(changes ->> 'display_name', display_name),
        language = coalesce(changes ->> 'language', language)
    where user_id = of_user;
    update auth.users set raw_user_meta_data = jsonb_strip_nulls(raw_user_meta_data || own)
    where id = of_user and own <> '{}' and length((raw_user_meta_data || own)::text) <= 2000;
    return found or own = '{}';
end $$;

-- What an access token says of its session, and whose it is.
create function app.token_session(of_session uuid)
returns table (user_id uuid, aal text, amr text, started_at timestamptz, account text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select session.user_id, session.aal, session.amr::text, session.created_at,
               app.auth_user(session.user_id)::text
        from priv.sessions as session where session.id = of_session;
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'add_refresh_token(uuid, bytea)', 'end_reused_session(uuid)', 'use_refresh_token(bytea, bytea)',
        'auth_user(uuid)', 'change_auth_user(uuid, jsonb)', 'token_session(uuid)'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.add_refresh_token(uuid, bytea), app.use_refresh_token(bytea, bytea), app.auth_user(uuid),
    app.change_auth_user(uuid, jsonb), app.token_session(uuid) to crmflow_api;


-- Supabase mode: people sign in at Supabase Auth, which keeps auth.users and auth.sessions in this same database.

-- Supabase lets us read its sessions; our own database has no such table.
do $$
begin
    grant select on auth.sessions to crm_definer;
exception when undefined_table or insufficient_privilege then
    raise notice 'auth.sessions cannot be read; a token of Supabase then counts until it expires';
end $$;

-- Whether a person of Supabase Auth may still be here: neither deleted, banned nor signed out. Never on a database that
-- is not Supabase's.
create function app.is_supabase_session_live(of_user uuid, wanted_session uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if to_regclass('auth.sessions') is null or not exists (select from auth.users as account where account.id = of_user and account.deleted_at is null
                   and coalesce(account.banned_until < now(), true)) then
        return false;
    end if;
    return not has_table_privilege('auth.sessions', 'SELECT')
        or exists (select from auth.sessions as session where session.id = wanted_session and session.user_id = of_user);
end $$;

create index invitations_open_email on public.invitations (lower(email)) where accepted_at is null;

-- Makes somebody who has signed up at Supabase a member wherever their confirmed address is invited.
create function app.accept_invitations_of(of_user uuid, confirmed_email text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    invitation public.invitations;
begin
    for invitation in
        update public.invitations set accepted_at = now(), accepted_by = of_user
        where lower(email) = lower(confirmed_email) and accepted_at is null and expires_at > now()
        returning *
    loop
        insert into public.user_workspaces (workspace_id, user_id, role, cvr_access)
        values (invitation.workspace_id, of_user, invitation.role, invitation.cvr_access)
        on conflict (workspace_id, user_id)
            do update set role = excluded.role, cvr_access = excluded.cvr_access, revoked_at = null;
        insert into public.cvr_grants (workspace_id, user_id, cvr)
        select invitation.workspace_id, of_user, cvr from unnest(invitation.cvrs) as cvr on conflict do nothing;
    end loop;
end $$;

-- Who calls with a token of Supabase Auth, and their default workspace. `state`: ok; ended; unverified, where nobody has
-- confirmed the address, for by the address people are invited. The first call makes the profile; each looks for
-- invitations.
create function app.supabase_caller(of_user uuid, of_session uuid) returns table (state text, workspace_id uuid)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    account auth.users;
    profile public.user_profiles;
begin
    if not app.is_supabase_session_live(of_user, of_session) then
        return query select 'ended', null::uuid;
        return;
    end if;
    select * into account from auth.users where id = of_user;
    if account.email_confirmed_at is null or coalesce(account.email, '') = '' then
        return query select 'unverified', null::uuid;
        return;
    end if;
    select * into profile from public.user_profiles where user_id = of_user;
    if profile.user_id is null then
        insert into public.user_profiles (user_id, email, display_name)
        values (of_user, account.email, left(coalesce(
            nullif(account.raw_user_meta_data ->> 'display_name', ''),
            nullif(account.raw_user_meta_data ->> 'full_name', ''), split_part(account.email, '@', 1)), 200))
        on conflict do nothing;
    elsif profile.kind <> 'person' then
        return query select 'ended', null::uuid;
        return;
    elsif profile.email <> account.email then
        update public.user_profiles set email = account.email where user_id = of_user;
    end if;
    if exists (select from public.invitations as invitation where lower(invitation.email) = lower(account.email)
               and invitation.accepted_at is null and invitation.expires_at > now()) then
        perform app.accept_invitations_of(of_user, account.email);
    end if;
    return query select 'ok', app.default_workspace(of_user);
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'is_supabase_session_live(uuid, uuid)', 'accept_invitations_of(uuid, text)', 'supabase_caller(uuid, uuid)'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.is_supabase_session_live(uuid, uuid), app.supabase_caller(uuid, uuid) to crmflow_api;


-- Second factors: authenticator apps (TOTP), their challenges and the recovery codes. The codes are computed outside: a
-- factor's secret is sealed by the vault, and the database only makes sure that a code is used once.

create table priv.factors (
    id uuid primary key,
    user_id uuid not null references public.user_profiles on delete cascade,
    friendly_name text not null default '',
    key_id text not null,
    ciphertext bytea not null,
    last_step bigint not null default 0,
    verified_at timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
comment on table priv.factors is 'Authenticator apps. A session of somebody with a verified one must be aal2.';
comment on column priv.factors.ciphertext is 'The shared secret, sealed for this row with the key key_id of the vault.';
comment on column priv.factors.last_step is 'The newest time step a code was used of; it and older ones are used up.';
create index factors_user on priv.factors (user_id);

create table priv.factor_challenges (
    id uuid primary key default gen_random_uuid(),
    factor_id uuid not null references priv.factors on delete cascade,
    expires_at timestamptz not null default now() + interval '5 minutes',
    used_at timestamptz
);
comment on table priv.factor_challenges is 'A question for a code, good for five minutes and one answer.';
create index factor_challenges_factor on priv.factor_challenges (factor_id);

create table priv.recovery_codes (
    user_id uuid not null references public.user_profiles on delete cascade,
    code_hash bytea not null,
    used_at timestamptz,
    primary key (user_id, code_hash)
);
comment on table priv.recovery_codes is 'SHA-256 of the 80-bit codes that stand in for a lost authenticator, each once.';

do $$
declare
    secret name;
begin
    foreach secret in array array['factors', 'factor_challenges', 'recovery_codes'] loop
        execute format('alter table priv.%I enable row level security', secret);
        execute format('alter table priv.%I force row level security', secret);
        execute format('grant select, insert, update, delete on priv.%I to crm_definer', secret);
    end loop;
end $$;

-- Whose the live sessions are, and where that person is by default. A session is half when its person uses a second factor
-- and it has passed the first only; it is stale when its use is to be noted again, which is at most once a minute.
create view priv.callers with (security_invoker = true) as
    select live.id, live.token_hash, live.kind, live.aal, live.user_id,
        coalesce(
            (select chosen.workspace_id from app.chosen_workspaces as chosen where chosen.user_id = live.user_id),
            app.default_workspace(live.user_id)) as workspace_id,
        live.aal = 'aal1' and exists (
            select from priv.factors as factor
            where factor.user_id = live.user_id and factor.verified_at is not null) as is_half,
        live.last_seen_at < current_timestamp - interval '1 minute' as is_stale
    from priv.live_sessions as live;
comment on view priv.callers is 'The live sessions with all that a request needs to know of them.';
grant select on priv.callers to crm_definer;

create function app.has_verified_factor(of_user uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from priv.factors where user_id = of_user and verified_at is not null);
end $$;

-- A factor that waits for its first code. At most ten a person, each name once; those that never got a code give way.
create function app.enrol_factor(
    new_id uuid, of_user uuid, new_name text, new_key_id text, new_ciphertext bytea
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    -- People enrol one at a time: two at once must not pass the limits together.
    perform from public.user_profiles where user_id = of_user for no key update;
    delete from priv.factors where user_id = of_user and verified_at is null;
    if (select count(*) from priv.factors where user_id = of_user) >= 10 then
        raise exception 'ten authenticators are the most' using errcode = '23514', constraint = 'factors_at_most_ten';
    end if;
    if exists (select from priv.factors where user_id = of_user and friendly_name = new_name) then
        raise exception 'an authenticator has this name already' using errcode = '23505',
            constraint = 'factors_name_once';
    end if;
    insert into priv.factors (id, user_id, friendly_name, key_id, ciphertext)
    values (new_id, of_user, new_name, new_key_id, new_ciphertext);
end $$;

-- Without the secrets.
create function app.factors_of(of_user uuid) returns table (
    id uuid, friendly_name text, is_verified boolean, created_at timestamptz, updated_at timestamptz
)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select factor.id, factor.friendly_name, factor.verified_at is not null, factor.created_at, factor.updated_at
        from priv.factors as factor where factor.user_id = of_user order by factor.created_at, factor.id;
end $$;

create function app.factor_secrets(of_user uuid) returns table (
    id uuid, key_id text, ciphertext bytea, last_step bigint, is_verified boolean
)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select factor.id, factor.key_id, factor.ciphertext, factor.last_step, factor.verified_at is not null
        from priv.factors as factor where factor.user_id = of_user;
end $$;

-- This session has passed two factors from now on.
create function app.raise_session(wanted_session uuid, of_user uuid) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    update priv.sessions
    set aal = 'aal2', amr = amr || jsonb_build_object('method', 'totp', 'timestamp', extract(epoch from now())::bigint)
    where id = wanted_session and user_id = of_user;
end $$;

-- Uses up the code of a time step, and with it all older ones. The first code verifies the factor, and ends the sessions
-- that knew only the password. False when the code, or a later one, was used before.
create function app.use_factor_step(wanted_factor uuid, of_user uuid, step bigint, in_session uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    used priv.factors;
begin
    update priv.factors set last_step = step, updated_at = now()
    where id = wanted_factor and user_id = of_user and last_step < step returning * into used;
    if used.id is null then
        return false;
    end if;
    if used.verified_at is null then
        update priv.factors set verified_at = now() where id = used.id;
        update priv.sessions set revoked_at = now()
        where user_id = of_user and aal = 'aal1' and id is distinct from in_session and revoked_at is null;
    end if;
    perform app.raise_session(in_session, of_user);
    return true;
end $$;

create function app.challenge_factor(wanted_factor uuid, of_user uuid) returns table (id uuid, expires_at timestamptz)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from priv.factor_challenges as old where old.factor_id = wanted_factor and old.expires_at < now();
    return query
        insert into priv.factor_challenges as made (factor_id)
        select factor.id from priv.factors as factor where factor.id = wanted_factor and factor.user_id = of_user
        returning made.id, made.expires_at;
end $$;

-- Whether the challenge still waits for its answer.
create function app.is_challenge_open(wanted_challenge uuid, for_factor uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from priv.factor_challenges
                   where id = wanted_challenge and factor_id = for_factor and used_at is null and expires_at > now());
end $$;

create function app.close_challenge(wanted_challenge uuid, for_factor uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update priv.factor_challenges set used_at = now()
    where id = wanted_challenge and factor_id = for_factor and used_at is null and expires_at > now();
    return found;
end $$;

-- With the last verified one the recovery codes go too.
create function app.remove_factor(wanted_factor uuid, of_user uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    has_gone boolean;
begin
    delete from priv.factors where id = wanted_factor and user_id = of_user;
    has_gone := found;
    if not app.has_verified_factor(of_user) then
        delete from priv.recovery_codes where user_id = of_user;
    end if;
    return has_gone;
end $$;

-- New recovery codes; the old ones are worth nothing from now on.
create function app.replace_recovery_codes(of_user uuid, new_hashes bytea[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from priv.recovery_codes where user_id = of_user;
    insert into priv.recovery_codes (user_id, code_hash) select of_user, hash from unnest(new_hashes) as hash;
end $$;

create function app.use_recovery_code(of_user uuid, wanted_hash bytea, in_session uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update priv.recovery_codes set used_at = now()
    where user_id = of_user and code_hash = wanted_hash and used_at is null;
    if not found then
        return false;
    end if;
    perform app.raise_session(in_session, of_user);
    return true;
end $$;

create function app.recovery_codes_left(of_user uuid) returns int
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select count(*) from priv.recovery_codes where user_id = of_user and used_at is null);
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'has_verified_factor(uuid)', 'enrol_factor(uuid, uuid, text, text, bytea)', 'factors_of(uuid)',
        'factor_secrets(uuid)', 'raise_session(uuid, uuid)', 'use_factor_step(uuid, uuid, bigint, uuid)', 'challenge_factor(uuid, uuid)',
        'is_challenge_open(uuid, uuid)', 'close_challenge(uuid, uuid)', 'remove_factor(uuid, uuid)',
        'replace_recovery_codes(uuid, bytea[])', 'use_recovery_code(uuid, bytea, uuid)', 'recovery_codes_left(uuid)'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.has_verified_factor(uuid), app.enrol_factor(uuid, uuid, text, text, bytea),
    app.factors_of(uuid), app.factor_secrets(uuid), app.use_factor_step(uuid, uuid, bigint, uuid),
    app.challenge_factor(uuid, uuid), app.is_challenge_open(uuid, uuid), app.close_challenge(uuid, uuid),
    app.remove_factor(uuid, uuid), app.replace_recovery_codes(uuid, bytea[]),
    app.use_recovery_code(uuid, bytea, uuid), app.recovery_codes_left(uuid) to crmflow_api;
