-- Personal: what belongs to one person. Invisible to every colleague, administrators too.

create table public.user_settings (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    user_id uuid not null default app.uid(),
    key text not null constraint user_settings_key check (key ~ '^[a-z][a-z0-9_.]{0,80}$'),
    value jsonb not null,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    primary key (workspace_id, id),
    constraint user_settings_once unique (workspace_id, user_id, key)
);
comment on table public.user_settings is 'What a person has chosen: order of the sidebar, theme, favourites.';
call app.version('public.user_settings');
call app.protect('public.user_settings', 'user_settings', owner_column => 'user_id', is_private => true);

create table public.saved_views (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    user_id uuid not null default app.uid(),
    resource text not null,
    name text not null constraint saved_views_name_length check (length(name) between 1 and 100),
    is_shared boolean not null default false,
    definition jsonb not null default '{}',
    position text collate "C" not null default 'V',
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id)
);
comment on table public.saved_views is 'A list as somebody likes it: filters, order and columns. Its owner may show it to colleagues.';
comment on column public.saved_views.definition is 'Filters, sorts, columns, grouping and layout.';
create index saved_views_mine on public.saved_views (workspace_id, user_id, resource, position);
create index saved_views_shared on public.saved_views (workspace_id, resource) where is_shared;
call app.version('public.saved_views');
call app.protect('public.saved_views', 'saved_views', owner_column => 'user_id', is_private => true);
alter policy saved_views_select on public.saved_views using (
    workspace_id = (select app.ws('workspace.read')) and (is_shared or user_id = (select app.uid()))
    and deleted_at is null
);

create table public.notifications (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    user_id uuid not null default app.uid(),
    company_id uuid,
    kind text not null,
    params jsonb not null default '{}',
    table_name text,
    row_id uuid,
    read_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    constraint notifications_company foreign key (workspace_id, company_id) references public.companies on delete cascade
);
comment on table public.notifications is 'News for one person; made by app.notify.';
comment on column public.notifications.kind is 'What happened; the interface translates kind and params into words.';
create index notifications_mine on public.notifications (workspace_id, user_id, created_at desc);
create index notifications_company_id on public.notifications (workspace_id, company_id);
call app.protect('public.notifications', 'notifications', owner_column => 'user_id', is_private => true);
revoke insert on public.notifications from authenticated;

-- News for a colleague. Whoever acts in the workspace may cause it; only the one it is for ever reads it.
create function app.notify(for_user uuid, of_kind text, with_params jsonb, of_table text, of_row uuid, of_company uuid)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into public.notifications (workspace_id, user_id, kind, params, table_name, row_id, company_id)
    select membership.workspace_id, for_user, of_kind, with_params, of_table, of_row, of_company
    from public.user_workspaces as membership
    where membership.workspace_id = app.ws('workspace.read') and membership.user_id = for_user
      and membership.revoked_at is null and not membership.is_key and for_user is distinct from app.uid();
end $$;
alter function app.notify(uuid, text, jsonb, text, uuid, uuid) owner to crm_definer;
revoke execute on function app.notify(uuid, text, jsonb, text, uuid, uuid) from public;

create table public.user_integrations (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    user_id uuid not null default app.uid(),
    provider text not null constraint user_integrations_provider check (provider in ('google', 'caldav', 'imap', 'smtp')),
    account text not null,
    scopes text[] not null default '{}',
    state text not null default 'connected'
        constraint user_integrations_state check (state in ('connected', 'needs_reauth', 'broken', 'off')),
    cursor text,
    synced_at timestamptz,
    failure text,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    primary key (workspace_id, id),
    constraint user_integrations_once unique (workspace_id, user_id, provider, account)
);
comment on table public.user_integrations is 'A person''s calendar or mailbox elsewhere. Its secrets are in priv.integration_secrets.';
call app.version('public.user_integrations');
call app.protect('public.user_integrations', 'user_integrations', owner_column => 'user_id', is_private => true);

create table priv.integration_secrets (
    workspace_id uuid not null,
    integration_id uuid not null,
    name text not null,
    key_id text not null,
    ciphertext bytea not null,
    updated_at timestamptz not null default now(),
    primary key (workspace_id, integration_id, name),
    constraint integration_secrets_integration foreign key (workspace_id, integration_id)
        references public.user_integrations on delete cascade
);
comment on table priv.integration_secrets is 'Tokens and passwords, AES-256-GCM; key_id names the key of the ring.';
alter table priv.integration_secrets enable row level security;
alter table priv.integration_secrets force row level security;
grant select, insert, update, delete on priv.integration_secrets to crm_definer;
