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
