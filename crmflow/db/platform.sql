-- What Supabase has and plain PostgreSQL lacks. Run before new migrations; it only adds what is absent.

do $$
declare
    role_name text;
begin
    foreach role_name in array array['anon', 'authenticated', 'service_role'] loop
        if not exists (select from pg_roles where pg_roles.rolname = role_name) then
            execute format('create role %I nologin noinherit', role_name);
        end if;
    end loop;
    if exists (select from pg_roles where rolname = 'service_role' and not rolbypassrls) then
        alter role service_role bypassrls;
    end if;
end
$$;

create schema if not exists extensions;
grant usage on schema extensions to anon, authenticated, service_role;
create extension if not exists vector with schema extensions;

create schema if not exists auth;
grant usage on schema auth to anon, authenticated, service_role;

create table if not exists auth.users (
    id uuid primary key default gen_random_uuid(),
    email text,
    encrypted_password text,
    email_confirmed_at timestamptz,
    last_sign_in_at timestamptz,
    raw_app_meta_data jsonb not null default '{}',
    raw_user_meta_data jsonb not null default '{}',
    banned_until timestamptz,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    deleted_at timestamptz
);

do $$
begin
    -- Supabase owns these functions itself, and refuses to have them replaced.
    if to_regprocedure('auth.uid()') is null then
        create unique index if not exists users_email_key on auth.users (lower(email)) where deleted_at is null;

        -- A setting reads as '' once the transaction that set it is over, hence every nullif.
        create function auth.uid() returns uuid
        language sql stable
        return coalesce(
            nullif(current_setting('request.jwt.claim.sub', true), ''),
            nullif(current_setting('request.jwt.claims.sub', true), ''),
            nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'
        )::uuid;

        create function auth.role() returns text
        language sql stable
        return coalesce(
            nullif(current_setting('request.jwt.claim.role', true), ''),
            nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role'
        );

        create function auth.jwt() returns jsonb
        language sql stable
        return coalesce(
            nullif(current_setting('request.jwt.claim', true), ''),
            nullif(current_setting('request.jwt.claims', true), '')
        )::jsonb;
    end if;
end
$$;
