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
