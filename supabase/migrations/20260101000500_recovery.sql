-- Account mails and recovery: what is sent to a person, and what the links in it may do.

-- Account mails: invitations, recovery, sign-up, a new address, and what a person should know of their account. The row
-- holds no secret: the job that sends the mail makes the token, and the database keeps its SHA-256 only.

create table priv.account_mails (
    id uuid primary key default gen_random_uuid(),
    purpose text not null constraint account_mails_purpose check (purpose in (
        'invite', 'recovery', 'signup', 'email_change',
        'password_changed', 'email_changed', 'factor_added', 'factor_removed')),
    email text not null,
    ip text not null default '',
    user_id uuid references public.user_profiles on delete cascade,
    workspace_id uuid,
    invitation_id uuid,
    redirect_to text,
    asked_at timestamptz not null default now(),
    done_at timestamptz,
    constraint account_mails_invitation foreign key (workspace_id, invitation_id)
        references public.invitations (workspace_id, id) on delete set null (invitation_id)
);
comment on table priv.account_mails is 'Mails about an account that were asked for, also for addresses nobody here has.';
comment on column priv.account_mails.redirect_to is 'An allowed address that the link leads on to; none: our own pages.';
create index account_mails_user on priv.account_mails (user_id);
create index account_mails_invitation on priv.account_mails (workspace_id, invitation_id);
create index account_mails_email on priv.account_mails (lower(email), asked_at);
create index account_mails_ip on priv.account_mails (ip, asked_at);

create table priv.one_time_tokens (
    token_hash bytea primary key,
    purpose text not null
        constraint one_time_tokens_purpose check (purpose in ('recovery', 'signup', 'email_change')),
    user_id uuid references public.user_profiles on delete cascade,
    email text not null,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null default now() + interval '1 hour',
    used_at timestamptz,
    constraint one_time_tokens_whose check (user_id is not null or purpose = 'signup')
);
comment on table priv.one_time_tokens is 'SHA-256 of the tokens in mailed links: one use, one hour, a newer one voids it.';
create index one_time_tokens_user on priv.one_time_tokens (user_id, purpose);

create table priv.signups (
    email text primary key constraint signups_lower_case check (email = lower(email)),
    password_hash text not null,
    name text not null,
    workspace_name text not null,
    asked_at timestamptz not null default now()
);
comment on table priv.signups is 'People who signed up by themselves and have not yet shown that the address is theirs.';

do $$
declare
    secret name;
begin
    foreach secret in array array['account_mails', 'one_time_tokens', 'signups'] loop
        execute format('alter table priv.%I enable row level security', secret);
        execute format('alter table priv.%I force row level security', secret);
        execute format('grant select, insert, update, delete on priv.%I to crm_definer', secret);
    end loop;
end $$;

-- Has a mail sent, in the transaction of whatever it is about.
create function app.order_mail(
    new_purpose text, to_email text, to_user uuid default null, from_ip text default '', new_redirect_to text default null,
    in_workspace uuid default null, for_invitation uuid default null
) returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    made uuid;
begin
    delete from priv.account_mails where asked_at < now() - interval '2 days';
    insert into priv.account_mails (purpose, email, user_id, ip, redirect_to, workspace_id, invitation_id)
    values (new_purpose, to_email, to_user, from_ip, new_redirect_to, in_workspace, for_invitation)
    returning id into made;
    perform app.put_job('account.mail',
        jsonb_strip_nulls(jsonb_build_object('mail_id', made, 'workspace_id', in_workspace)), 10);
    return made;
end $$;

-- Seconds until this address, or whoever asks from there, may ask for another mail; 0 for now. The limits hold for
-- addresses that nobody has, too: 3 mails an address and 20 a caller in an hour.
create function app.mail_wait(to_email text, from_ip text) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    since timestamptz := now() - interval '1 hour';
begin
    -- Those who ask at once take turns, or they would all see the same count.
    perform pg_advisory_xact_lock(61, hashtext(lower(to_email))), pg_advisory_xact_lock(62, hashtext(from_ip));
    return (
        select coalesce(max(ceil(extract(epoch from oldest + interval '1 hour' - now())))::int, 0)
        from (
            select min(mail.asked_at) as oldest from (
                select asked_at from priv.account_mails
                where lower(email) = lower(to_email) and asked_at > since
                  and purpose in ('recovery', 'signup', 'email_change')
                order by asked_at desc limit 3) as mail having count(*) >= 3
            union all
            select min(mail.asked_at) from (
                select asked_at from priv.account_mails
                where ip = from_ip and asked_at > since and purpose in ('recovery', 'signup', 'email_change')
                order by asked_at desc limit 20) as mail having count(*) >= 20
        ) as limits
    );
end $$;

-- Asks for a recovery link. Whether anybody has the address is only looked at when the mail is sent, so this takes the
-- same time for everybody. Seconds to wait, or 0 when it is on its way.
create function app.ask_recovery(for_email text, from_ip text, new_redirect_to text) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    wait int := app.mail_wait(for_email, from_ip);
begin
    if wait = 0 then
        perform app.order_mail('recovery', for_email, null, from_ip, new_redirect_to);
    end if;
    return wait;
end $$;

-- The same for a new address of somebody signed in.
create function app.ask_email_change(of_user uuid, new_email text, from_ip text, new_redirect_to text) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    wait int := app.mail_wait(new_email, from_ip);
begin
    if wait = 0 then
        perform app.order_mail('email_change', new_email, of_user, from_ip, new_redirect_to);
    end if;
    return wait;
end $$;

-- The same for somebody who signs up by themselves; a later sign-up with the address replaces the waiting one.
create function app.ask_signup(
    new_email text, new_hash text, new_name text, new_workspace_name text, from_ip text, new_redirect_to text
) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    wait int := app.mail_wait(new_email, from_ip);
begin
    if wait > 0 then
        return wait;
    end if;
    delete from priv.signups where asked_at < now() - interval '1 day';
    insert into priv.signups (email, password_hash, name, workspace_name)
    values (lower(new_email), new_hash, new_name, new_workspace_name)
    on conflict (email) do update set password_hash = excluded.password_hash, name = excluded.name,
        workspace_name = excluded.workspace_name, asked_at = now();
    -- The link of the replaced one would make an account with a password its receiver does not know of.
    delete from priv.one_time_tokens where purpose = 'signup' and email = lower(new_email);
    perform app.order_mail('signup', new_email, null, from_ip, new_redirect_to);
    return 0;
end $$;

-- A token for a link; older ones for the same are void.
create function app.mint_token(new_hash bytea, new_purpose text, of_user uuid, new_email text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    delete from priv.one_time_tokens
    where expires_at < now() - interval '1 day'
       or (purpose = new_purpose and (user_id = of_user or (of_user is null and email = lower(new_email))));
    insert into priv.one_time_tokens (token_hash, purpose, user_id, email)
    values (new_hash, new_purpose, of_user, lower(new_email));
end $$;

-- What a mail is to say, its token made good; no row when there is nobody to write to, or it was sent already.
create function app.open_mail(mail_id uuid, new_token_hash bytea) returns table (
    purpose text, email text, language text, name text, workspace_name text, inviter text, redirect_to text
)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    mail priv.account_mails;
    person public.user_profiles;
begin
    select * into mail from priv.account_mails as ordered
    where ordered.id = mail_id and ordered.done_at is null for update;
    if mail.id is null then
        return;
    end if;
    select * into person from public.user_profiles as profile
    where profile.kind = 'person'
      and (profile.user_id = mail.user_id or (mail.user_id is null and profile.email_norm = lower(mail.email)));
    if not app.make_token_good(mail, person.user_id, new_token_hash) then
        update priv.account_mails as ordered set done_at = now() where ordered.id = mail.id;
        return;
    end if;
    -- A link that lets somebody in goes to the address we know, never to one that merely reads the same.
    return query
        select mail.purpose, case mail.purpose when 'recovery' then person.email else mail.email end,
               coalesce(person.language, settings.language, 'da'), coalesce(person.display_name, ''),
               coalesce(workspace.name, ''), coalesce(nullif(inviting.display_name, ''), inviting.email, ''),
               mail.redirect_to
        from (values (1)) as one
        left join public.workspaces as workspace on workspace.id = mail.workspace_id
        left join public.workspace_settings as settings on settings.workspace_id = mail.workspace_id
        left join public.invitations as invitation
            on invitation.workspace_id = mail.workspace_id and invitation.id = mail.invitation_id
        left join public.user_profiles as inviting on inviting.user_id = invitation.created_by;
end $$;

-- False when the mail has lost its reason: nobody has the address, or the invitation is gone.
create function app.make_token_good(mail priv.account_mails, person uuid, new_hash bytea) returns boolean
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    case mail.purpose
        when 'invite' then
            perform set_config('app.actor_kind', 'job', true);
            update public.invitations set token_hash = new_hash, expires_at = now() + interval '24 hours'
            where workspace_id = mail.workspace_id and id = mail.invitation_id and accepted_at is null;
            return found;
        when 'recovery' then
            if person is null then
                return false;
            end if;
            perform app.mint_token(new_hash, 'recovery', person, mail.email);
        when 'email_change' then
            if exists (select from public.user_profiles
                       where email_norm = lower(mail.email) and kind = 'person') then
                return false;
            end if;
            perform app.mint_token(new_hash, 'email_change', person, mail.email);
        when 'signup' then
            if person is not null then
                return false;
            end if;
            perform app.mint_token(new_hash, 'signup', null, mail.email);
        else null;
    end case;
    return true;
end $$;

-- What became of a mail; for one of a workspace it stands in its list of mails that went out. A mail that failed stays
-- undone, so that its job can be run again by hand.
create function app.note_mail(
    mail_id uuid, new_subject text, new_message_id text, new_failure text, is_over boolean
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    mail priv.account_mails;
begin
    perform set_config('app.actor_kind', 'job', true);
    select * into mail from priv.account_mails where id = mail_id for update;
    if mail.workspace_id is not null then
        -- The mail's own id is the row's, so that every attempt is noted in the same row.
        insert into public.email_logs as log
            (workspace_id, id, to_email, subject, message_id, state, failure, attempts, sent_at)
        values (mail.workspace_id, mail.id, mail.email, new_subject, new_message_id,
                case when new_failure is null then 'sent' when is_over then 'failed' else 'queued' end,
                new_failure, 1, case when new_failure is null then now() end)
        on conflict (workspace_id, id) do update set subject = excluded.subject, message_id = excluded.message_id,
            state = excluded.state, failure = excluded.failure, attempts = log.attempts + 1, sent_at = excluded.sent_at;
    end if;
    if new_failure is null then
        update priv.account_mails set done_at = now() where id = mail.id;
    end if;
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'order_mail(text, text, uuid, text, text, uuid, uuid)', 'mail_wait(text, text)',
        'ask_recovery(text, text, text)', 'ask_email_change(uuid, text, text, text)',
        'ask_signup(text, text, text, text, text, text)', 'mint_token(bytea, text, uuid, text)',
        'open_mail(uuid, bytea)', 'make_token_good(priv.account_mails, uuid, bytea)',
        'note_mail(uuid, text, text, text, boolean)'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.ask_recovery(text, text, text), app.ask_email_change(uuid, text, text, text),
    app.ask_signup(text, text, text, text, text, text) to crmflow_api;
grant execute on function app.open_mail(uuid, bytea), app.note_mail(uuid, text, text, text, boolean) to crmflow_worker;


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
        from priv.live_sessions as session
        where session.user_id = of_user
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
create function app.tell_person(purpose text, of_user uuid) returns void
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
    perform app.tell_person('email_changed', found_token.user_id);
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

-- Forgets what no longer opens anything: sessions that ended a month ago with their refresh tokens, links and attempts.
-- A refresh token has to be known for as long as its session, or its second use would not be noticed.
create function app.purge_sessions() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from priv.sessions as old
    where least(old.expires_at, old.revoked_at) < now() - interval '30 days';
    delete from priv.one_time_tokens as old where old.expires_at < now() - interval '30 days';
    delete from priv.account_mails as old where old.asked_at < now() - interval '30 days';
    delete from priv.login_attempts as old where old.attempted_at < now() - interval '1 day';
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'use_token(bytea, text)', 'credentials_of(uuid)', 'sessions_of(uuid)',
        'change_password(uuid, text, uuid)', 'tell_person(text, uuid)', 'recovering_email(bytea)',
        'reset_password(bytea, text)', 'use_recovery(bytea)', 'use_email_change(bytea)', 'complete_signup(bytea)',
        'admin_offer_recovery(text, bytea)', 'purge_sessions()'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.credentials_of(uuid), app.sessions_of(uuid),
    app.change_password(uuid, text, uuid), app.tell_person(text, uuid), app.recovering_email(bytea),
    app.reset_password(bytea, text), app.use_recovery(bytea), app.use_email_change(bytea),
    app.complete_signup(bytea) to crmflow_api;
grant execute on function app.purge_sessions() to crmflow_worker;
