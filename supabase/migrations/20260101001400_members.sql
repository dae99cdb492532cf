-- Membership verbs: who may see and do what is changed by these functions, each checked and each audited.

-- Hands a deal to a colleague. Row level security lets a seller change only own deals, and never give one away.
create function app.hand_over_deal(deal uuid, to_user uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('deals.read');
    moved public.deals;
begin
    select * into moved from public.deals
    where workspace_id = workspace and id = deal and deleted_at is null
      and (app.unscoped() or company_id in (select app.granted_company_ids())) for update;
    if moved.id is null then
        raise exception 'no such deal' using errcode = 'P0002';
    end if;
    if app.ws('deals.update') is null and (app.ws('deals.update_own') is null or moved.owner_id is distinct from app.uid()) then
        raise exception 'only its owner or a manager hands a deal over' using errcode = '42501',
            constraint = 'hand_over_deal_owner';
    end if;
    if not exists (
        select from public.user_workspaces as membership
        join app.role_permissions as granted on granted.role = membership.role
        left join public.companies as company on company.workspace_id = workspace and company.id = moved.company_id
        where membership.workspace_id = workspace and membership.user_id = to_user and membership.revoked_at is null
          and not membership.is_key and granted.permission in ('deals.update', 'deals.update_own') and membership.role <> 'system'
          and (membership.cvr_access = 'all' or exists (
              select from public.cvr_grants as cvr_grant
              where cvr_grant.workspace_id = workspace and cvr_grant.user_id = to_user and cvr_grant.cvr = company.cvr))
    ) then
        raise exception 'that colleague cannot work on this deal' using errcode = '42501',
            constraint = 'hand_over_deal_colleague', hint = 'Their role or CVR grants do not reach it.';
    end if;
    update public.deals set owner_id = to_user where workspace_id = workspace and id = deal;
    perform app.notify(to_user, 'deal_handed_over', jsonb_build_object('title', moved.title), 'deals', deal, moved.company_id);
end $$;

create function app.grant_cvr(to_user uuid, new_cvr text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('cvr_grants.create');
begin
    if workspace is null then
        raise exception 'only an administrator grants CVR numbers' using errcode = '42501', constraint = 'cvr_grants_admin';
    end if;
    if not exists (select from public.user_workspaces where workspace_id = workspace and user_id = to_user) then
        raise exception 'no such member' using errcode = 'P0002';
    end if;
    insert into public.cvr_grants (workspace_id, user_id, cvr) values (workspace, to_user, new_cvr) on conflict do nothing;
end $$;

create function app.revoke_cvr(from_user uuid, old_cvr text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('cvr_grants.delete');
begin
    if workspace is null then
        raise exception 'only an administrator takes CVR grants back' using errcode = '42501', constraint = 'cvr_grants_admin';
    end if;
    delete from public.cvr_grants where workspace_id = workspace and user_id = from_user and cvr = old_cvr;
end $$;

-- The last administrator cannot go: nobody could let anybody in again, and an API key cannot. A constraint of the table, so that it holds
-- whichever way the row is changed; administrators of one workspace change one at a time.
create function app.keep_an_admin() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if old.role <> 'admin' or old.is_key or old.revoked_at is not null
       or (tg_op = 'UPDATE' and new.role = 'admin' and new.revoked_at is null) then
        return coalesce(new, old);
    end if;
    perform pg_advisory_xact_lock(hashtextextended('admins ' || old.workspace_id, 0));
    if not exists (
        select from public.user_workspaces
        where workspace_id = old.workspace_id and id <> old.id and role = 'admin' and not is_key
          and revoked_at is null
    ) and exists (select from public.workspaces where id = old.workspace_id) then
        raise exception 'the last administrator cannot go' using errcode = '23514',
            constraint = 'user_workspaces_last_admin', hint = 'Make somebody else administrator first.';
    end if;
    return coalesce(new, old);
end $$;
create trigger keep_an_admin before update of role, revoked_at or delete on public.user_workspaces
    for each row execute function app.keep_an_admin();

create function app.change_role(of_user uuid, new_role text, new_cvr_access text default null) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('members.update');
begin
    if workspace is null then
        raise exception 'only an administrator changes roles' using errcode = '42501', constraint = 'members_admin';
    end if;
    if new_role = 'system' then
        raise exception 'no person can have the role system' using errcode = '42501', constraint = 'members_admin';
    end if;
    perform app.refuse_key(workspace, of_user);
    update public.user_workspaces set role = new_role, cvr_access = coalesce(new_cvr_access, cvr_access)
    where workspace_id = workspace and user_id = of_user and role <> 'system' and revoked_at is null;
    if not found then
        raise exception 'no such member' using errcode = 'P0002';
    end if;
end $$;

create function app.remove_member(of_user uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('members.delete');
begin
    -- Leaving by oneself needs no permission.
    if workspace is null and of_user = app.uid() then
        workspace := app.ws('workspace.read');
    end if;
    if workspace is null then
        raise exception 'only an administrator removes members' using errcode = '42501', constraint = 'members_admin';
    end if;
    perform app.refuse_key(workspace, of_user);
    update public.user_workspaces set revoked_at = now()
    where workspace_id = workspace and user_id = of_user and role <> 'system' and revoked_at is null;
    if not found then
        raise exception 'no such member' using errcode = 'P0002';
    end if;
end $$;

-- Invites somebody; the token's hash comes from the caller, who mails the token. An open invitation to the same address
-- is replaced.
create function app.invite(to_email text, with_role text, with_cvrs text[], new_token_hash bytea) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('invitations.create');
    made uuid;
begin
    if workspace is null then
        raise exception 'only an administrator invites' using errcode = '42501', constraint = 'members_admin';
    end if;
    if not (select coalesce(bool_and(app.is_cvr(cvr)), true) from unnest(with_cvrs) as cvr) then
        raise exception 'a CVR number of the invitation is not valid' using errcode = '23514',
            constraint = 'invitations_cvrs_check_digit', hint = 'Check its digits.';
    end if;
    delete from public.invitations
    where workspace_id = workspace and lower(email) = lower(to_email) and accepted_at is null;
    insert into public.invitations (workspace_id, email, role, cvr_access, cvrs, token_hash)
    values (workspace, to_email, with_role, case when cardinality(with_cvrs) > 0 then 'granted' else 'all' end,
            with_cvrs, new_token_hash)
    returning id into made;
    return made;
end $$;

-- Mails an open invitation; its job makes a new token, so the links that went out before are void. Seconds to wait when
-- the address has had three in an hour, 0 when it is on its way, null when there is no open one.
create function app.mail_invitation(wanted_invitation uuid) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    invitation public.invitations;
    third timestamptz;
begin
    select * into invitation from public.invitations
    where workspace_id = app.ws('invitations.create') and id = wanted_invitation and accepted_at is null for update;
    if invitation.id is null then
        return null;
    end if;
    third := (select mail.asked_at from priv.account_mails as mail
              where mail.purpose = 'invite' and mail.workspace_id = invitation.workspace_id
                and lower(mail.email) = lower(invitation.email) and mail.asked_at > now() - interval '1 hour'
              order by mail.asked_at desc offset 2 limit 1);
    if third is not null then
        return ceil(extract(epoch from third + interval '1 hour' - now()));
    end if;
    perform app.order_mail('invite', invitation.email, null, '', null, invitation.workspace_id, invitation.id);
    return 0;
end $$;

-- A new token for an open invitation, good for 24 hours again; where no mail is sent, its link is passed on by hand.
create function app.renew_invitation(wanted_invitation uuid, new_token_hash bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update public.invitations set token_hash = new_token_hash, expires_at = now() + interval '24 hours'
    where workspace_id = app.ws('invitations.create') and id = wanted_invitation and accepted_at is null;
    return found;
end $$;

create function app.withdraw_invitation(wanted_invitation uuid) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from public.invitations
    where workspace_id = app.ws('invitations.delete') and id = wanted_invitation and accepted_at is null;
    return found;
end $$;

-- The open invitation behind a token, or no row. is_known: somebody has the address already, and must show who they are.
create function app.invitation_for(wanted_token_hash bytea) returns table (
    email text, workspace_name text, inviter text, language text, expires_at timestamptz, user_id uuid, is_known boolean
)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select invitation.email, workspace.name, coalesce(nullif(inviting.display_name, ''), inviting.email, ''),
               coalesce(person.language, settings.language, 'da'), invitation.expires_at, person.user_id,
               person.user_id is not null
        from public.invitations as invitation
        join public.workspaces as workspace on workspace.id = invitation.workspace_id
        left join public.workspace_settings as settings on settings.workspace_id = invitation.workspace_id
        left join public.user_profiles as inviting on inviting.user_id = invitation.created_by
        left join public.user_profiles as person
            on person.email_norm = lower(invitation.email) and person.kind = 'person'
        where invitation.token_hash = wanted_token_hash and invitation.accepted_at is null
          and invitation.expires_at > now();
end $$;

-- Uses an invitation once, within its 24 hours; null when the token is wrong, used or too old. Somebody who has the
-- address already keeps their password: whoever made the link may know it, so it must not open a stranger's account.
create function app.accept_invitation(wanted_token_hash bytea, new_name text, new_hash text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    invitation public.invitations;
    person uuid;
begin
    update public.invitations set accepted_at = now()
    where token_hash = wanted_token_hash and accepted_at is null and expires_at > now()
    returning * into invitation;
    if invitation.id is null then
        return null;
    end if;
    -- Two invitations of one address accepted at once must not make two people of it.
    perform pg_advisory_xact_lock(63, hashtext(lower(invitation.email)));
    person := (select user_id from public.user_profiles
               where email_norm = lower(invitation.email) and kind = 'person');
    if person is null then
        person := app.ensure_person(invitation.email, new_name, new_hash);
    end if;
    insert into public.user_workspaces (workspace_id, user_id, role, cvr_access)
    values (invitation.workspace_id, person, invitation.role, invitation.cvr_access)
    on conflict (workspace_id, user_id)
        do update set role = excluded.role, cvr_access = excluded.cvr_access, revoked_at = null;
    insert into public.cvr_grants (workspace_id, user_id, cvr)
    select invitation.workspace_id, person, cvr from unnest(invitation.cvrs) as cvr on conflict do nothing;
    update public.invitations set accepted_by = person
    where workspace_id = invitation.workspace_id and id = invitation.id;
    return person;
end $$;

-- The plan is no column that a member may write: it is changed here, by an administrator.
create function app.switch_plan(new_plan text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('workspace.update');
begin
    if workspace is null then
        raise exception 'only an administrator changes the plan' using errcode = '42501', constraint = 'members_admin';
    end if;
    update public.workspaces set plan = new_plan where id = workspace;
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'hand_over_deal(uuid, uuid)', 'grant_cvr(uuid, text)', 'revoke_cvr(uuid, text)', 'keep_an_admin()',
        'change_role(uuid, text, text)', 'remove_member(uuid)', 'invite(text, text, text[], bytea)',
        'accept_invitation(bytea, text, text)', 'switch_plan(text)', 'mail_invitation(uuid)',
        'renew_invitation(uuid, bytea)', 'withdraw_invitation(uuid)', 'invitation_for(bytea)'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.hand_over_deal(uuid, uuid), app.grant_cvr(uuid, text), app.revoke_cvr(uuid, text),
    app.change_role(uuid, text, text), app.remove_member(uuid), app.invite(text, text, text[], bytea),
    app.switch_plan(text), app.mail_invitation(uuid), app.renew_invitation(uuid, bytea),
    app.withdraw_invitation(uuid) to authenticated;
grant execute on function app.accept_invitation(bytea, text, text), app.invitation_for(bytea) to crmflow_api;

-- The same in public, for clients that call functions over HTTP. They run as the caller; the checks are behind them.
create function public.hand_over_deal(deal uuid, to_user uuid) returns void
language sql set search_path = pg_catalog, pg_temp as $$ select app.hand_over_deal(deal, to_user) $$;
create function public.grant_cvr(to_user uuid, cvr text) returns void
language sql set search_path = pg_catalog, pg_temp as $$ select app.grant_cvr(to_user, cvr) $$;
create function public.revoke_cvr(from_user uuid, cvr text) returns void
language sql set search_path = pg_catalog, pg_temp as $$ select app.revoke_cvr(from_user, cvr) $$;
create function public.change_role(of_user uuid, role text, cvr_access text default null) returns void
language sql set search_path = pg_catalog, pg_temp as $$ select app.change_role(of_user, role, cvr_access) $$;
create function public.remove_member(of_user uuid) returns void
language sql set search_path = pg_catalog, pg_temp as $$ select app.remove_member(of_user) $$;
create function public.switch_plan(plan text) returns void
language sql set search_path = pg_catalog, pg_temp as $$ select app.switch_plan(plan) $$;
create function public.issue_invoice(invoice uuid, on_day date default current_date) returns text
language sql set search_path = pg_catalog, pg_temp as $$ select app.issue_invoice(invoice, on_day) $$;
revoke execute on function public.hand_over_deal(uuid, uuid), public.grant_cvr(uuid, text), public.revoke_cvr(uuid, text),
    public.change_role(uuid, text, text), public.remove_member(uuid), public.switch_plan(text),
    public.issue_invoice(uuid, date) from public;
grant execute on function public.hand_over_deal(uuid, uuid), public.grant_cvr(uuid, text), public.revoke_cvr(uuid, text),
    public.change_role(uuid, text, text), public.remove_member(uuid), public.switch_plan(text),
    public.issue_invoice(uuid, date) to authenticated;
