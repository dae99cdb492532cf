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
