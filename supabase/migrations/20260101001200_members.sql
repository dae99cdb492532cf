-- Members: who may see and do what, changed by checked and audited verbs, and explained.

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
-- The matrix for people to read: the roles a person can have, from the least to the most, and the letters of each.
create function public.role_matrix() returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object(
        'roles', jsonb_build_array('viewer', 'support', 'sales', 'manager', 'admin'),
        'resources', (select jsonb_agg(to_jsonb(matrix) - 'system' order by matrix.resource)
                      from app.permission_matrix as matrix))
$$;
revoke execute on function public.hand_over_deal(uuid, uuid), public.grant_cvr(uuid, text), public.revoke_cvr(uuid, text),
    public.change_role(uuid, text, text), public.remove_member(uuid), public.switch_plan(text),
    public.issue_invoice(uuid, date), public.role_matrix() from public;
grant execute on function public.hand_over_deal(uuid, uuid), public.grant_cvr(uuid, text), public.revoke_cvr(uuid, text),
    public.change_role(uuid, text, text), public.remove_member(uuid), public.switch_plan(text),
    public.issue_invoice(uuid, date), public.role_matrix() to authenticated;


-- Why can I (not) see or change this? The policies' own conditions, one by one, in plain words.

-- The words for each reason. They stand here and not in the interface's translation files, so that any client of the
-- database gets the same answer.
create table app.access_reasons (code text primary key, da text not null, en text not null);
comment on table app.access_reasons is 'Why somebody may or may not see or change a row, in words.';
insert into app.access_reasons values
    ('not_a_member', 'Du er ikke medlem af dette arbejdsområde.', 'You are not a member of this workspace.'),
    ('no_such_table', 'Den slags data findes ikke.', 'There is no such kind of data.'),
    ('not_found', 'Den findes ikke i dette arbejdsområde.', 'It does not exist in this workspace.'),
    ('not_found_or_not_granted', 'Den findes ikke, eller den hører til en virksomhed, du ikke har CVR-adgang til.',
     'It does not exist, or belongs to a company whose CVR number is not granted to you.'),
    ('deleted', 'Den ligger i papirkurven. En administrator kan gendanne den.',
     'It is in the trash. An administrator can restore it.'),
    ('role_viewer', 'Du er læser: du kan se, men ikke ændre.', 'You are a viewer: you can see, not change.'),
    ('role_support', 'Du er support.', 'You are support.'),
    ('role_sales', 'Du er sælger.', 'You are in sales.'),
    ('role_manager', 'Du er leder.', 'You are a manager.'),
    ('role_admin', 'Du er administrator.', 'You are an administrator.'),
    ('granted', 'Du har CVR-adgang til virksomheden.', 'The company''s CVR number is granted to you.'),
    ('own', 'Den er din egen.', 'It is your own.'),
    ('not_own', 'Din rolle kan kun ændre sine egne, og denne er en kollegas.',
     'Your role changes only its own, and this is a colleague''s.'),
    ('role_cannot_read', 'Din rolle kan ikke se den slags.', 'Your role cannot see this kind.'),
    ('kept_by_database', 'Den slags skrives kun af systemet selv.', 'This kind is written by the system only.'),
    ('system_member', 'Systemets egen bruger kan ikke ændres.', 'The system''s own user cannot be changed.'),
    ('key_member', 'En API-nøgles rolle kan ikke ændres. Tilbagekald nøglen, og lav en ny.',
     'The role of an API key cannot change. Revoke the key and make a new one.'),
    ('not_for_keys', 'En API-nøgle kan ikke ændre, hvem der må hvad.',
     'An API key cannot change who may do what.'),
    ('last_admin', 'Den sidste administrator kan ikke fjernes. Gør først en anden til administrator.',
     'The last administrator cannot go. Make somebody else administrator first.'),
    ('role_cannot_update', 'Din rolle kan ikke ændre den slags.', 'Your role cannot change this kind.'),
    ('role_cannot_delete', 'Din rolle kan ikke slette den slags.', 'Your role cannot delete this kind.'),
    ('issued_is_final', 'En udstedt faktura kan ikke ændres. Lav en kreditnota.',
     'An issued invoice cannot change. Make a credit note.'),
    ('holds_deals', 'Der er deals i den. Flyt dem, før den slettes.', 'There are deals in it. Move them before deleting it.'),
    ('one_of_each', 'En pipeline beholder en fase af hver slags. Lav en anden, før den slettes.',
     'A pipeline keeps a stage of each kind. Make another one before deleting it.');
alter table app.access_reasons enable row level security;
alter table app.access_reasons force row level security;
grant select on app.access_reasons to crm_definer;

create function app.access_answer(of_table text, of_row uuid, can jsonb, codes text[]) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('table', of_table, 'id', of_row, 'can', can, 'reasons', coalesce((
        select jsonb_agg(jsonb_build_object('code', reason.code, 'da', reason.da, 'en', reason.en) order by given.place)
        from unnest(codes) with ordinality as given (code, place)
        join app.access_reasons as reason on reason.code = given.code), '[]'))
$$;
alter function app.access_answer(text, uuid, jsonb, text[]) owner to crm_definer;
revoke execute on function app.access_answer(text, uuid, jsonb, text[]) from public;

-- Whether a policy of the table lets the caller at the row. The policy itself is asked, so that the answer cannot differ
-- from what happens; ignoring tells what the answer would be without one of its conditions.
create function app.policy_allows(of_table text, command text, of_workspace uuid, of_row uuid, ignoring text default '')
returns boolean
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    condition text := (select qual from pg_policies
                       where schemaname = 'public' and tablename = of_table and cmd = command);
    answer boolean;
begin
    if not has_any_column_privilege('authenticated', format('public.%I', of_table), replace(command, 'DELETE', 'SELECT'))
       or command = 'DELETE' and not has_table_privilege('authenticated', format('public.%I', of_table), command) then
        return false;
    end if;
    execute format('select exists (select from public.%I where workspace_id = $1 and id = $2 and (%s))', of_table,
                   case when ignoring = '' then condition else replace(condition, ignoring, 'true') end)
        into answer using of_workspace, of_row;
    return answer;
end $$;
alter function app.policy_allows(text, text, uuid, uuid, text) owner to crm_definer;
revoke execute on function app.policy_allows(text, text, uuid, uuid, text) from public;

-- What triggers refuse although the policies would allow it: the code of the reason, or null.
create function app.locked_because(of_table text, image jsonb) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return case
        when of_table = 'invoices' and image ->> 'state' <> 'draft' then 'issued_is_final'
        when of_table = 'line_items' and exists (
            select from public.invoices as invoice
            where invoice.workspace_id = (image ->> 'workspace_id')::uuid
              and invoice.id = (image ->> 'invoice_id')::uuid and invoice.state <> 'draft') then 'issued_is_final'
        when of_table = 'user_workspaces' and image ->> 'role' = 'system' then 'system_member'
        when of_table = 'user_workspaces' and (image ->> 'is_key')::boolean then 'key_member'
        when of_table = 'user_workspaces' and image ->> 'role' = 'admin' and image ->> 'revoked_at' is null
             and not exists (
                select from public.user_workspaces as other
                where other.workspace_id = (image ->> 'workspace_id')::uuid and other.id <> (image ->> 'id')::uuid
                  and other.role = 'admin' and not other.is_key and other.revoked_at is null) then 'last_admin'
        when of_table in ('pipelines', 'stages') and exists (
            select from public.deals as deal
            where deal.workspace_id = (image ->> 'workspace_id')::uuid and deal.deleted_at is null
              and (image ->> 'id')::uuid in (deal.pipeline_id, deal.stage_id)) then 'holds_deals'
        when of_table = 'stages' and not exists (
            select from public.stages as other
            where other.workspace_id = (image ->> 'workspace_id')::uuid and other.id <> (image ->> 'id')::uuid
              and other.pipeline_id = (image ->> 'pipeline_id')::uuid and other.kind = image ->> 'kind'
              and other.deleted_at is null) then 'one_of_each'
    end;
end $$;
alter function app.locked_because(text, jsonb) owner to crm_definer;
revoke execute on function app.locked_because(text, jsonb) from public;

-- Why the caller may do what they may, as codes in the order they are told.
create function app.access_codes(
    membership public.user_workspaces, scope app.protected_tables, image jsonb, can jsonb, locked text
) returns text[]
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    letters text := coalesce((select to_jsonb(matrix) ->> membership.role from app.permission_matrix as matrix
                              where matrix.resource = scope.resource), '');
    is_own boolean := coalesce((image ->> scope.owner_column)::uuid = membership.user_id, false);
    is_written boolean := has_any_column_privilege('authenticated', format('public.%I', scope.table_name), 'UPDATE');
begin
    return array_remove(array[
        'role_' || nullif(membership.role, 'system'),
        case when membership.cvr_access = 'granted' and image ->> scope.company_column is not null then 'granted' end,
        case when is_own then 'own' end,
        case when not is_own and (scope.is_private or letters ~ '[ud]\*') then 'not_own' end,
        case when not is_written then 'kept_by_database' end,
        case when is_written and not scope.is_private and locked is null and letters !~ 'u'
                  and not (can ->> 'update')::boolean then 'role_cannot_update' end,
        case when is_written and not scope.is_private and locked is null and letters !~ 'd'
                  and not (can ->> 'delete')::boolean then 'role_cannot_delete' end,
        case when membership.is_key and locked is null and letters ~ '[cud]' and not app.is_for_keys(scope.resource)
            then 'not_for_keys' end,
        locked
    ], null);
end $$;
alter function app.access_codes(public.user_workspaces, app.protected_tables, jsonb, jsonb, text) owner to crm_definer;
revoke execute on function app.access_codes(public.user_workspaces, app.protected_tables, jsonb, jsonb, text) from public;

-- {table, id, can: {read, update, delete}, reasons: [{code, da, en}]} for the caller in the pinned workspace.
-- A row of another workspace, of a company that is not granted, or of a colleague who has not shared it, is told apart
-- from a missing one for nobody.
create function app.explain_access(of_table text, of_row uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.active_ws();
    membership public.user_workspaces;
    scope app.protected_tables;
    image jsonb;
    locked text;
    can jsonb := '{"read": false, "update": false, "delete": false}';
begin
    select * into membership from public.user_workspaces
    where workspace_id = workspace and user_id = app.uid() and revoked_at is null;
    if membership.id is null then
        return app.access_answer(of_table, of_row, can, array['not_a_member']);
    end if;
    -- The log's rows have numbers for ids, and nobody is answered about them one by one.
    select * into scope from app.protected_tables where table_name = of_table and table_name <> 'audit_log';
    if scope.table_name is null then
        return app.access_answer(of_table, of_row, can, array['no_such_table']);
    end if;
    if not app.policy_allows(of_table, 'SELECT', workspace, of_row) then
        return app.access_answer(of_table, of_row, can, array[case
            when not scope.is_private and app.ws(scope.resource || '.read') is null then 'role_cannot_read'
            when app.policy_allows(of_table, 'SELECT', workspace, of_row, '(deleted_at IS NULL)')
                 or app.policy_allows(of_table, 'SELECT', workspace, of_row, '(hidden_at IS NULL)') then 'deleted'
            when membership.cvr_access = 'granted' and scope.company_column is not null then 'not_found_or_not_granted'
            else 'not_found'
        end]);
    end if;
    execute format('select to_jsonb(found) from public.%I as found where workspace_id = $1 and id = $2', of_table)
        into image using workspace, of_row;
    locked := app.locked_because(of_table, image);
    if locked in ('holds_deals', 'one_of_each') and not app.policy_allows(of_table, 'DELETE', workspace, of_row) then
        locked := null;
    end if;
    can := jsonb_build_object(
        'read', true,
        'update', coalesce(locked not in ('issued_is_final', 'system_member', 'key_member'), true)
                  and app.policy_allows(of_table, 'UPDATE', workspace, of_row),
        'delete', locked is null and app.policy_allows(of_table, 'DELETE', workspace, of_row));
    return app.access_answer(of_table, of_row, can, app.access_codes(membership, scope, image, can, locked));
end $$;
alter function app.explain_access(text, uuid) owner to crm_definer;
revoke execute on function app.explain_access(text, uuid) from public;
grant execute on function app.explain_access(text, uuid) to authenticated;
create function public.explain_access(of_table text, of_row uuid) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$ select app.explain_access(of_table, of_row) $$;
revoke execute on function public.explain_access(text, uuid) from public;
grant execute on function public.explain_access(text, uuid) to authenticated;
