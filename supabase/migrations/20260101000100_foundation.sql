-- Foundation: schemas, roles, and the functions that say who is asking, in which workspace, with which rights.

-- A role that no one can log in as owns the definer functions: the plain owner would meet its own forced policies.
do $$
begin
    if not exists (select from pg_catalog.pg_roles where rolname = 'crm_definer') then
        create role crm_definer nologin bypassrls;
    end if;
    if not exists (select from pg_catalog.pg_roles where rolname = 'crmflow_api') then
        create role crmflow_api login noinherit;
    end if;
    if not exists (select from pg_catalog.pg_roles where rolname = 'crmflow_worker') then
        create role crmflow_worker login noinherit;
    end if;
end $$;
grant authenticated to crmflow_api, crmflow_worker;
grant crm_definer to current_user;

-- Supabase grants everything to everybody by default; we start from nothing.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke all on functions from anon, authenticated;
revoke create on schema public from public;
grant usage on schema public to authenticated, crm_definer, crmflow_api, crmflow_worker;

create schema app;
create schema priv;
comment on schema app is 'Functions and internal tables; never exposed over HTTP.';
comment on schema priv is 'Secrets; only definer functions read them.';
revoke all on schema app, priv from public;
grant usage on schema app to authenticated, crm_definer, crmflow_api, crmflow_worker;
grant usage on schema extensions to authenticated, crm_definer, crmflow_api, crmflow_worker;
grant create on schema app to crm_definer;
grant usage on schema priv to crm_definer;

create extension if not exists vector with schema extensions;

-- The signed-in user, from the claims as PostgREST sets them (new and old way), or null. Claims or an id that cannot be
-- read are nobody's. This is asked by every policy of every statement: no call and no query more than it needs.
create function app.uid() returns uuid
language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
    claims text := nullif(current_setting('request.jwt.claims', true), '');
begin
    if claims is not null then
        return (claims::jsonb ->> 'sub')::uuid;
    end if;
    return coalesce(
        nullif(current_setting('request.jwt.claims.sub', true), ''),
        nullif(current_setting('request.jwt.claim.sub', true), '')
    )::uuid;
exception when invalid_text_representation or untranslatable_character then
    return null;
end $$;

-- What the change came through: user, key, webhook, email, job or system.
create function app.actor_kind() returns text
language plpgsql stable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce(nullif(current_setting('app.actor_kind', true), ''),
                    case when app.uid() is null then 'system' else 'user' end);
end $$;

-- Where a person is when nothing is chosen: their default workspace, else their only one.
create function app.default_workspace(of_user uuid) returns uuid
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (
        select case
            when bool_or(membership.workspace_id = profile.default_workspace_id) then profile.default_workspace_id
            when count(*) = 1 then (array_agg(membership.workspace_id))[1]
        end
        from public.user_workspaces as membership
        join public.user_profiles as profile on profile.user_id = membership.user_id
        where membership.user_id = of_user and membership.revoked_at is null
        group by profile.default_workspace_id
    );
end $$;

-- The workspace this request is pinned to. Nothing pinned: where the caller is by default.
create function app.active_ws() returns uuid
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
declare
    pinned text;
begin
    -- Not a default of the declaration: the exception clause below does not catch what fails there.
    pinned := coalesce(
        nullif(current_setting('app.workspace_id', true), ''),
        nullif(current_setting('request.headers', true), '')::jsonb ->> 'x-workspace-id'
    );
    if pinned is not null then
        -- A malformed header shows nothing instead of failing.
        return pinned::uuid;
    end if;
    return app.default_workspace(app.uid());
exception when invalid_text_representation then
    return null;
end $$;

-- The pinned workspace if the caller's live membership has this permission there, else null: zero rows.
create function app.ws(wanted text) returns uuid
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
declare
    person uuid := app.uid();
    workspace uuid := app.active_ws();
begin
    return (
        select membership.workspace_id
        from public.user_workspaces as membership
        join app.role_permissions as granted on granted.role = membership.role and granted.permission = wanted
        where membership.user_id = person
          and membership.workspace_id = workspace
          and membership.revoked_at is null
          and (granted.for_keys or not membership.is_key)
    );
end $$;

-- True when the caller sees every company of the pinned workspace; false when only granted CVR numbers.
create function app.unscoped() returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
declare
    person uuid := app.uid();
    workspace uuid := app.active_ws();
begin
    return coalesce((
        select membership.cvr_access = 'all'
        from public.user_workspaces as membership
        where membership.user_id = person
          and membership.workspace_id = workspace
          and membership.revoked_at is null
    ), false);
end $$;

-- The companies a limited member may see: those whose CVR number is granted.
create function app.granted_company_ids() returns setof uuid
language plpgsql stable parallel safe security definer rows 200 set search_path = pg_catalog, pg_temp as $$
declare
    -- Asked once: in the query they would be asked again for every grant.
    person uuid := app.uid();
    workspace uuid := app.active_ws();
begin
    return query
        select company.id
        from public.cvr_grants as granted
        join public.companies as company
          on company.workspace_id = granted.workspace_id and company.cvr = granted.cvr
        where granted.user_id = person and granted.workspace_id = workspace;
end $$;

-- The workspaces the caller is a member of.
create function app.my_workspaces() returns setof uuid
language plpgsql stable security definer rows 3 set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select membership.workspace_id
        from public.user_workspaces as membership
        where membership.user_id = app.uid() and membership.revoked_at is null;
end $$;

alter function app.default_workspace(uuid) owner to crm_definer;
alter function app.active_ws() owner to crm_definer;
alter function app.ws(text) owner to crm_definer;
alter function app.unscoped() owner to crm_definer;
alter function app.granted_company_ids() owner to crm_definer;
alter function app.my_workspaces() owner to crm_definer;
revoke execute on all functions in schema app from public;
grant execute on function app.uid(), app.actor_kind(), app.active_ws(), app.ws(text), app.unscoped(),
    app.granted_company_ids(), app.my_workspaces() to authenticated, crm_definer;

-- A Danish CVR number: 8 digits, first not 0, weights 2 7 6 5 4 3 2 1, sum divisible by 11.
-- Source: erhvervsstyrelsen.dk/modulus_11 (every CVR number satisfies it).
create function app.is_cvr(candidate text) returns boolean
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    select candidate ~ '^[1-9][0-9]{7}$' and (
        select sum(substr(candidate, place, 1)::int * (array[2, 7, 6, 5, 4, 3, 2, 1])[place])
        from generate_series(1, 8) as place
        where candidate ~ '^[0-9]{8}$'
    ) % 11 = 0
$$;
grant execute on function app.is_cvr(text) to authenticated, crm_definer;
