-- Recovery: using the tokens of mailed links, changing passwords and addresses, and the list of one's own sessions.

-- Uses a token once, within its hour; no row when it is wrong, used, replaced or too old.
create function app.use_token(wanted_hash bytea, wanted_purpose text) returns priv.one_time_tokens
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    found_token priv.one_time_tokens;
begin
    update priv.one_time_tokens set used_at = now()
    where token_hash = wanted_hash and purpose = wanted_purpose and used_at is null and expires_at > now()
    returning * into found_token;
    return found_token;
end $$;

-- The address somebody signs in with, and the hash of their password if they have one.
create function app.credentials_of(of_user uuid) returns table (email text, password_hash text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select profile.email, credential.password_hash from public.user_profiles as profile
        left join priv.credentials as credential on credential.user_id = profile.user_id
        where profile.user_id = of_user and profile.kind = 'person';
end $$;

-- The live ones, newest first.
create function app.sessions_of(of_user uuid) returns table (
    id uuid, kind text, created_at timestamptz, last_seen_at timestamptz, user_agent text, ip text
)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select session.id, session.kind, session.created_at, session.last_seen_at, session.user_agent, session.ip
        from priv.sessions as session
        where session.user_id = of_user and app.is_live(session)
        order by session.created_at desc, session.id;
end $$;

-- A new password ends every session but the given one.
create function app.change_password(of_user uuid, new_hash text, in_session uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform app.set_password(of_user, new_hash);
    perform app.end_sessions(of_user, in_session, case when in_session is null then 'global' else 'others' end);
end $$;

-- Writes to a person about their own account.
create function app.tell(purpose text, of_user uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform app.order_mail(purpose, profile.email, of_user)
    from public.user_profiles as profile where profile.user_id = of_user;
end $$;

-- Whose password a link may change, or null; the link stays good, so that a weak password does not cost it.
create function app.recovering_email(wanted_hash bytea) returns text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (
        select profile.email from priv.one_time_tokens as token
        join public.user_profiles as profile on profile.user_id = token.user_id
        where token.token_hash = wanted_hash and token.purpose = 'recovery' and token.used_at is null
          and token.expires_at > now()
    );
end $$;

-- Null when the link's token is not good. Whoever was locked out by failed sign-ins may try again.
create function app.reset_password(wanted_hash bytea, new_hash text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    found_token priv.one_time_tokens := app.use_token(wanted_hash, 'recovery');
begin
    if found_token.user_id is not null then
        perform app.change_password(found_token.user_id, new_hash, null);
        delete from priv.login_attempts as attempt using public.user_profiles as profile
        where profile.user_id = found_token.user_id and attempt.account = profile.email_norm;
    end if;
    return found_token.user_id;
end $$;

-- Signs in by a recovery link, for clients that set the new password afterwards. Null when the token is not good.
create function app.use_recovery(wanted_hash bytea) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    found_token priv.one_time_tokens := app.use_token(wanted_hash, 'recovery');
begin
    return found_token.user_id;
end $$;

-- Makes the new address the person's own, and tells the old one. Null when the token is not good, or somebody else has
-- the address by now.
create function app.use_email_change(wanted_hash bytea) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    found_token priv.one_time_tokens := app.use_token(wanted_hash, 'email_change');
begin
    -- Two who want the same address take turns.
    perform pg_advisory_xact_lock(63, hashtext(found_token.email));
    if found_token.user_id is null or exists (
        select from public.user_profiles where email_norm = found_token.email and kind = 'person'
    ) then
        return null;
    end if;
    perform app.tell('email_changed', found_token.user_id);
    update public.user_profiles set email = found_token.email where user_id = found_token.user_id;
    update auth.users set email = found_token.email where id = found_token.user_id;
    -- Links that went to the old address must open nothing any more.
    delete from priv.one_time_tokens where user_id = found_token.user_id and used_at is null;
    return found_token.user_id;
end $$;

-- Makes the person who signed up, and their own workspace. Null when the token is not good, or somebody has the address.
create function app.complete_signup(wanted_hash bytea) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    found_token priv.one_time_tokens := app.use_token(wanted_hash, 'signup');
    waiting priv.signups;
    person uuid;
    workspace uuid;
begin
    perform pg_advisory_xact_lock(63, hashtext(found_token.email));
    delete from priv.signups where email = found_token.email returning * into waiting;
    if waiting.email is null or exists (
        select from public.user_profiles where email_norm = waiting.email and kind = 'person'
    ) then
        return null;
    end if;
    person := app.ensure_person(waiting.email, waiting.name, waiting.password_hash);
    workspace := app.new_workspace(waiting.workspace_name, null);
    insert into public.user_workspaces (workspace_id, user_id, role) values (workspace, person, 'admin');
    update public.user_profiles set default_workspace_id = workspace where user_id = person;
    return person;
end $$;

-- For the command line, run as the owner of the database: a recovery link where no mail can be sent. Null: no such person.
create function app.admin_offer_recovery(for_email text, new_hash bytea) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    person public.user_profiles;
begin
    select * into person from public.user_profiles where email_norm = lower(for_email) and kind = 'person';
    if person.user_id is not null then
        perform app.mint_token(new_hash, 'recovery', person.user_id, person.email);
    end if;
    return person.user_id;
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'use_token(bytea, text)', 'credentials_of(uuid)', 'sessions_of(uuid)',
        'change_password(uuid, text, uuid)', 'tell(text, uuid)', 'recovering_email(bytea)',
        'reset_password(bytea, text)', 'use_recovery(bytea)', 'use_email_change(bytea)', 'complete_signup(bytea)',
        'admin_offer_recovery(text, bytea)'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.credentials_of(uuid), app.sessions_of(uuid),
    app.change_password(uuid, text, uuid), app.tell(text, uuid), app.recovering_email(bytea),
    app.reset_password(bytea, text), app.use_recovery(bytea), app.use_email_change(bytea),
    app.complete_signup(bytea) to crmflow_api;
