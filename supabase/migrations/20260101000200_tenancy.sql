-- Tenancy and history: workspaces, their members and what each may see, and the log of every change.

-- History: one append-only log of every change, written by triggers and read by timelines, versions and roll-back.

create table public.audit_log (
    workspace_id uuid not null,
    id bigint generated always as identity,
    table_name text not null,
    row_id uuid not null,
    company_id uuid,
    op text not null constraint audit_log_op check (op in ('insert', 'update', 'delete')),
    txid xid8 not null default pg_current_xact_id(),
    occurred_at timestamptz not null default clock_timestamp(),
    actor_id uuid,
    actor_kind text not null,
    request_id text,
    operation_id uuid not null,
    old_row jsonb,
    new_row jsonb,
    primary key (workspace_id, id)
);
comment on table public.audit_log is 'Every change to every row, in order. Written by triggers only; never changed.';
comment on column public.audit_log.company_id is 'The company the row hangs on, so that CVR grants hold here too.';
comment on column public.audit_log.txid is 'The transaction: all its rows were changed together.';
comment on column public.audit_log.operation_id is
    'What it was part of: an operation, or else its transaction. All of it can be undone together.';
comment on column public.audit_log.actor_kind is 'What the change came through: user, key, webhook, email, register, job or system.';
comment on column public.audit_log.old_row is 'The row before; secrets, large texts and vectors left out.';
comment on column public.audit_log.new_row is 'The row after; secrets, large texts and vectors left out.';
create index audit_log_row on public.audit_log (workspace_id, table_name, row_id, id);
create index audit_log_company on public.audit_log (workspace_id, company_id, id) where company_id is not null;
create index audit_log_operation on public.audit_log (workspace_id, operation_id, id);
-- For whoever comes back and asks what was missed (20260101001450_changes.sql).
create index audit_log_txid on public.audit_log (workspace_id, txid);

create function app.keep_audit_log() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    -- The one exception: an erasure, which only the definer functions can write (20260101001580_erasure.sql).
    if tg_op = 'UPDATE' and current_user = 'crm_definer' then
        if app.is_redaction(old, new) then
            return new;
        end if;
    end if;
    raise exception 'the audit log cannot be changed' using errcode = '42501';
end $$;
create trigger keep before update or delete on public.audit_log for each row execute function app.keep_audit_log();
create trigger keep_all before truncate on public.audit_log for each statement execute function app.keep_audit_log();
revoke execute on function app.keep_audit_log() from public;

-- Readers only; rows come from the definer triggers below.
call app.protect('public.audit_log', 'audit_log', company_column => 'company_id');
revoke insert, update, delete on public.audit_log from authenticated;

-- Tells listeners which rows changed. At most 50 ids fit well under the 8 000 bytes of a notification;
-- without ids the listener knows that many rows of the table changed.
create function app.announce(workspace_id uuid, table_name text, op text, ids uuid[], company_ids uuid[]) returns void
language sql set search_path = pg_catalog, pg_temp as $$
    select pg_notify('crmflow_changes', json_build_object(
        'workspace_id', workspace_id, 'table', table_name, 'op', op,
        'ids', case when cardinality(ids) <= 50 then ids else '{}' end,
        'company_ids', case when cardinality(company_ids) <= 50 then company_ids else '{}' end
    )::text)
$$;

-- Tells listeners about the rows of one statement, a message for each workspace.
create function app.announce_all(table_name text, op text, changed uuid[], touched uuid[], companies uuid[]) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    news record;
begin
    for news in
        select image.workspace_id, array_agg(image.id) as ids,
               array_remove(array_agg(distinct image.company_id), null) as about
        from unnest(changed, touched, companies) as image (workspace_id, id, company_id)
        group by image.workspace_id
    loop
        perform app.announce(news.workspace_id, table_name, op, news.ids, news.about);
    end loop;
end $$;

-- The operation that a transaction is by itself. Made from what names it, so nobody can claim another's.
create function app.transaction_operation() returns uuid
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    -- With the time: a copy of the database on another server counts its transactions anew.
    return md5(concat_ws(' ', 'operation', pg_current_xact_id(), extract(epoch from now())))::uuid;
end $$;
revoke execute on function app.transaction_operation() from public;
grant execute on function app.transaction_operation() to crm_definer;

-- One statement, one insert into the log: 20 000 rows cost about as much as without audit again. What is the same for
-- all rows is asked once, and each row becomes JSON once.
-- The trigger's arguments name the columns that stay out.
create function app.audit() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    left_out text[] := coalesce(tg_argv, '{}');
    company_key text := case tg_table_name when 'companies' then 'id' else 'company_id' end;
    actor uuid := app.uid();
    came_through text := app.actor_kind();
    request text := current_setting('app.request_id', true);
    -- A statement of somebody signed in changes rows of one workspace; the transaction's own operation is the same in all.
    operation uuid := case when coalesce(current_setting('app.operation_id', true), '') = ''
                           then app.transaction_operation() else app.operation_id(app.active_ws()) end;
    changed uuid[];
    touched uuid[];
    companies uuid[];
begin
    if tg_op = 'INSERT' then
        with written as (
            insert into public.audit_log
                (workspace_id, table_name, row_id, company_id, op, actor_id, actor_kind, request_id,
                 operation_id, new_row)
            select changed_row.workspace_id, tg_table_name, changed_row.id, (made.image ->> company_key)::uuid, 'insert',
                   actor, came_through, request, operation, made.image - left_out
            from new_rows as changed_row
            cross join lateral (select to_jsonb(changed_row) as image offset 0) as made
            returning workspace_id, row_id, company_id
        ) select array_agg(workspace_id), array_agg(row_id), array_agg(company_id)
          into changed, touched, companies from written;
    elsif tg_op = 'DELETE' then
        with written as (
            insert into public.audit_log
                (workspace_id, table_name, row_id, company_id, op, actor_id, actor_kind, request_id,
                 operation_id, old_row)
            select changed_row.workspace_id, tg_table_name, changed_row.id, (gone.image ->> company_key)::uuid, 'delete',
                   actor, came_through, request, operation, gone.image - left_out
            from old_rows as changed_row
            cross join lateral (select to_jsonb(changed_row) as image offset 0) as gone
            returning workspace_id, row_id, company_id
        ) select array_agg(workspace_id), array_agg(row_id), array_agg(company_id)
          into changed, touched, companies from written;
    else
        with image as materialized (
            select after.workspace_id, after.id, (made.after ->> company_key)::uuid as company_id,
                   made.before - left_out as before, made.after - left_out as after
            from new_rows as after
            join old_rows as before on before.workspace_id = after.workspace_id and before.id = after.id
            cross join lateral (select to_jsonb(before) as before, to_jsonb(after) as after offset 0) as made
        ), written as (
            insert into public.audit_log
                (workspace_id, table_name, row_id, company_id, op, actor_id, actor_kind, request_id, operation_id,
                 old_row, new_row)
            select image.workspace_id, tg_table_name, image.id, image.company_id, 'update',
                   actor, came_through, request, operation, image.before, image.after
            from image where image.before <> image.after
        )
        -- Also what the log leaves out, such as a company's last sign of life, is news to whoever looks at the list.
        select array_agg(image.workspace_id), array_agg(image.id), array_agg(image.company_id)
        into changed, touched, companies from image;
    end if;
    perform app.announce_all(tg_table_name, lower(tg_op), changed, touched, companies);
    return null;
end $$;
alter function app.audit() owner to crm_definer;
grant insert on public.audit_log to crm_definer;
revoke execute on function app.audit() from public;
revoke execute on function app.announce(uuid, text, text, uuid[], uuid[]) from public;
revoke execute on function app.announce_all(text, text, uuid[], uuid[], uuid[]) from public;
grant execute on function app.announce(uuid, text, text, uuid[], uuid[]),
    app.announce_all(text, text, uuid[], uuid[], uuid[]) to crm_definer;

-- Writes every change of this table to the log; left_out names secrets, large texts and vectors.
create procedure app.track(target regclass, left_out text[] default '{}')
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    arguments text := (select string_agg(quote_literal(column_name), ', ') from unnest(left_out) as column_name);
    event record;
begin
    for event in
        select * from (values
            ('insert', 'referencing new table as new_rows'),
            ('update', 'referencing old table as old_rows new table as new_rows'),
            ('delete', 'referencing old table as old_rows')
        ) as events (name, images)
    loop
        execute format('create trigger audit_%s after %s on %s %s for each statement execute function app.audit(%s)',
            event.name, event.name, target, event.images, arguments);
        -- Also where the other triggers rest, as in a roll-back: no change goes unlogged.
        execute format('alter table %s enable always trigger audit_%s', target, event.name);
    end loop;
end $$;
revoke execute on procedure app.track(regclass, text[]) from public;


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

create view app.chosen_workspaces with (security_invoker = true) as
    select profile.user_id, membership.workspace_id
    from public.user_profiles as profile
    join public.user_workspaces as membership
        on membership.user_id = profile.user_id and membership.workspace_id = profile.default_workspace_id
    where membership.revoked_at is null;
comment on view app.chosen_workspaces is 'The workspace that a person begins in, as long as they are a member.';
grant select on app.chosen_workspaces to crm_definer;

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
