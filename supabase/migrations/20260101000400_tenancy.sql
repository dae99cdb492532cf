-- Tenancy: workspaces, their members and what each may see, and the people who sign in.

create table public.workspaces (
    id uuid primary key default gen_random_uuid(),
    workspace_id uuid not null generated always as (id) stored,
    name text not null constraint workspaces_name_length check (length(name) between 1 and 200),
    plan text not null default 'free' constraint workspaces_plan check (plan in ('free', 'pro', 'enterprise')),
    system_user_id uuid not null default gen_random_uuid(),
    created_by uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1
);
comment on table public.workspaces is 'A tenant: one firm and everything it knows.';
comment on column public.workspaces.workspace_id is 'The same as id, so that every table has this column.';
comment on column public.workspaces.system_user_id is 'The user that jobs act as in this workspace.';

create table public.workspace_settings (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    own_cvr text constraint workspace_settings_own_cvr_check_digit check (own_cvr is null or app.is_cvr(own_cvr)),
    own_domains text[] not null default '{}',
    currency text not null default 'DKK' constraint workspace_settings_currency check (currency ~ '^[A-Z]{3}$'),
    language text not null default 'da' constraint workspace_settings_language check (language in ('da', 'en')),
    branding jsonb not null default '{}' constraint workspace_settings_branding check (jsonb_typeof(branding) = 'object'),
    number_prefixes jsonb not null default '{"quote": "T", "order": "O", "invoice": "F", "credit_note": "K"}'
        constraint workspace_settings_number_prefixes check (jsonb_typeof(number_prefixes) = 'object'),
    created_by uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    primary key (workspace_id, id),
    constraint workspace_settings_one_each unique (workspace_id)
);
comment on table public.workspace_settings is 'What the firm decides for all its members.';
comment on column public.workspace_settings.own_cvr is 'The firm''s own CVR number; it never places a mail or a chat.';
comment on column public.workspace_settings.branding is 'Address, logo, colours and payment details on our documents.';
comment on column public.workspace_settings.number_prefixes is 'What the numbers of quotes, orders and invoices begin with.';
comment on column public.workspace_settings.own_domains is 'The firm''s own mail domains; mail from them is outgoing.';

create table public.user_profiles (
    user_id uuid primary key,
    email text not null,
    email_norm text not null generated always as (lower(email)) stored,
    display_name text not null default '',
    language text not null default 'da' constraint user_profiles_language check (language in ('da', 'en')),
    kind text not null default 'person' constraint user_profiles_kind check (kind in ('person', 'system', 'key')),
    default_workspace_id uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now()
);
comment on table public.user_profiles is
    'The people who sign in, the system user of each workspace, and the API keys. No foreign key to auth.users: a '
    'removed sign-in must not remove the name from history, and system users and keys never sign in.';
comment on column public.user_profiles.default_workspace_id is 'The workspace last used; where nothing else is chosen.';
create index user_profiles_email on public.user_profiles (email_norm);

create table public.user_workspaces (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    user_id uuid not null references public.user_profiles on delete cascade,
    role text not null
        constraint user_workspaces_role check (role in ('admin', 'manager', 'sales', 'support', 'viewer', 'system')),
    cvr_access text not null default 'all'
        constraint user_workspaces_cvr_access check (cvr_access in ('all', 'granted')),
    is_key boolean not null default false,
    revoked_at timestamptz,
    created_by uuid,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    primary key (workspace_id, id),
    constraint user_workspaces_member_once unique (workspace_id, user_id)
);
comment on table public.user_workspaces is 'Who is a member of which workspace, with which role.';
comment on column public.user_workspaces.cvr_access is 'all: every company; granted: only the CVR numbers in cvr_grants.';
comment on column public.user_workspaces.is_key is 'The member is an API key, not a person; set by the database.';
comment on column public.user_workspaces.revoked_at is 'Set when the member is removed; the next statement sees nothing.';
create index user_workspaces_user on public.user_workspaces (user_id, workspace_id);

create table public.cvr_grants (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    user_id uuid not null,
    cvr text not null constraint cvr_grants_check_digit check (app.is_cvr(cvr)),
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    constraint cvr_grants_once unique (workspace_id, user_id, cvr),
    constraint cvr_grants_member foreign key (workspace_id, user_id)
        references public.user_workspaces (workspace_id, user_id) on delete cascade
);
comment on table public.cvr_grants is 'The CVR numbers a limited member may see; may be granted before the company exists.';
create index cvr_grants_user on public.cvr_grants (user_id, workspace_id, cvr);

create table public.invitations (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    email text not null constraint invitations_email check (email ~ '^[^@\s]+@[^@\s]+$'),
    role text not null constraint invitations_role check (role in ('admin', 'manager', 'sales', 'support', 'viewer')),
    cvr_access text not null default 'all' constraint invitations_cvr_access check (cvr_access in ('all', 'granted')),
    cvrs text[] not null default '{}',
    token_hash bytea not null,
    expires_at timestamptz not null default now() + interval '24 hours',
    accepted_at timestamptz,
    accepted_by uuid,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    primary key (workspace_id, id)
);
comment on table public.invitations is 'A single-use invitation to become a member, good for 24 hours.';
comment on column public.invitations.token_hash is 'SHA-256 of the token in the invitation''s link.';

-- A member whom an invitation or a role change could turn into the system user would own every job's rights; and
-- without its system user a workspace would have no jobs.
create function app.guard_system_role() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if current_setting('role') = 'authenticated' and 'system' in (
        case when tg_op <> 'DELETE' then new.role end, case when tg_op <> 'INSERT' then old.role end
    ) then
        raise exception 'the system membership cannot be given, changed or deleted' using errcode = '42501';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
revoke execute on function app.guard_system_role() from public;
create trigger guard_system_role before insert or update or delete on public.user_workspaces
    for each row execute function app.guard_system_role();

call app.version('public.workspaces');
call app.version('public.workspace_settings');
call app.version('public.user_workspaces');
call app.version('public.invitations');

-- These three cannot use app.protect: a workspace is its own key, profiles have none, and a membership's policy
-- must not read memberships.
alter table public.workspaces enable row level security;
alter table public.workspaces force row level security;
create policy workspaces_select on public.workspaces for select to authenticated
    using (id in (select app.my_workspaces()));
create policy workspaces_insert on public.workspaces for insert to authenticated with check (false);
create policy workspaces_update on public.workspaces for update to authenticated
    using (id = (select app.ws('workspace.update'))) with check (id = (select app.ws('workspace.update')));
create policy workspaces_delete on public.workspaces for delete to authenticated using (false);
grant select, update (name) on public.workspaces to authenticated;
grant select, insert, update, delete on public.workspaces to crm_definer;

-- The user ids of the people in the pinned workspace.
create function app.colleague_ids() returns setof uuid
language plpgsql stable security definer rows 50 set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select membership.user_id from public.user_workspaces as membership
        where membership.workspace_id = app.ws('members.read');
end $$;
alter function app.colleague_ids() owner to crm_definer;
revoke execute on function app.colleague_ids() from public;
grant execute on function app.colleague_ids() to authenticated;

alter table public.user_profiles enable row level security;
alter table public.user_profiles force row level security;
create policy user_profiles_select on public.user_profiles for select to authenticated
    using (user_id = (select app.uid()) or user_id in (select app.colleague_ids()));
create policy user_profiles_insert on public.user_profiles for insert to authenticated with check (false);
-- Persons only: a key that renamed itself would sign history with somebody else's name.
create policy user_profiles_update on public.user_profiles for update to authenticated
    using (user_id = (select app.uid()) and kind = 'person')
    with check (user_id = (select app.uid()) and kind = 'person');
create policy user_profiles_delete on public.user_profiles for delete to authenticated using (false);
grant select, update (display_name, language, default_workspace_id) on public.user_profiles to authenticated;
grant select, insert, update, delete on public.user_profiles to crm_definer;

call app.protect('public.workspace_settings', 'workspace_settings');
call app.protect('public.user_workspaces', 'members');
call app.protect('public.cvr_grants', 'cvr_grants');
-- A list of granted numbers is a list of customers: a limited member reads only their own.
alter policy cvr_grants_select on public.cvr_grants using (
    workspace_id = (select app.ws('cvr_grants.read'))
    and ((select app.unscoped()) or user_id = (select app.uid()))
);
call app.protect('public.invitations', 'invitations');
-- What opens an account is for nobody to read, not even as a hash. A program that inserts may still name it.
revoke select on public.invitations from authenticated;
grant select (workspace_id, id, email, role, cvr_access, cvrs, expires_at, accepted_at, accepted_by, created_by,
    created_at, updated_at, version) on public.invitations to authenticated;
-- The same holds for the numbers an invitation will grant.
alter policy invitations_select on public.invitations using (
    workspace_id = (select app.ws('invitations.read')) and (select app.unscoped())
);

call app.track('public.workspaces');
call app.track('public.workspace_settings');
call app.track('public.user_workspaces');
call app.track('public.cvr_grants');
call app.track('public.invitations', array['token_hash']);

-- The letters of the caller in the pinned workspace, such as {"companies": "rcu"}; for the interface.
create function app.my_letters() returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (
        select jsonb_object_agg(matrix.resource, case
            when membership.is_key and not app.is_for_keys(matrix.resource)
                then left(to_jsonb(matrix) ->> membership.role, 1)
            else to_jsonb(matrix) ->> membership.role end)
        from public.user_workspaces as membership
        cross join app.permission_matrix as matrix
        where membership.user_id = app.uid()
          and membership.workspace_id = app.active_ws()
          and membership.revoked_at is null
    );
end $$;
alter function app.my_letters() owner to crm_definer;
revoke execute on function app.my_letters() from public;
grant execute on function app.my_letters() to authenticated;

-- A new workspace with its settings and its system user.
create function app.new_workspace(workspace_name text, own_cvr text) returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    made public.workspaces;
begin
    insert into public.workspaces (name) values (workspace_name) returning * into made;
    insert into public.workspace_settings (workspace_id, own_cvr) values (made.id, nullif(own_cvr, ''));
    insert into public.user_profiles (user_id, email, display_name, kind)
        values (made.system_user_id, 'system@' || made.id, 'CRMFlow', 'system');
    insert into public.user_workspaces (workspace_id, user_id, role) values (made.id, made.system_user_id, 'system');
    return made.id;
end $$;
alter function app.new_workspace(text, text) owner to crm_definer;
revoke execute on function app.new_workspace(text, text) from public;

-- The user that jobs of this workspace act as.
create function app.system_user(of_workspace uuid) returns uuid
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return (select workspace.system_user_id from public.workspaces as workspace where workspace.id = of_workspace);
end $$;
alter function app.system_user(uuid) owner to crm_definer;
revoke execute on function app.system_user(uuid) from public;
grant execute on function app.system_user(uuid) to crmflow_worker;
