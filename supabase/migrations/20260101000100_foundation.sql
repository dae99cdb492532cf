-- Foundation: schemas, roles, who is asking and where; and the rights, one matrix that becomes every table's policies.

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

-- Where a person is when nothing is pinned: the workspace they chose to begin in, else their only one.
create function app.default_workspace(of_user uuid) returns uuid
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce(
        (select chosen.workspace_id from app.chosen_workspaces as chosen where chosen.user_id = of_user),
        (select (array_agg(membership.workspace_id))[1] from public.user_workspaces as membership
         where membership.user_id = of_user and membership.revoked_at is null having count(*) = 1));
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
-- This and app.unscoped are asked by nearly every statement there is. Where claims and workspace look just as the API sets
-- them they are read in place: to call app.uid() and app.active_ws(), to parse JSON, and to catch what cannot be read cost
-- as much again as the search itself (docs/decisions/0010).
create function app.ws(wanted text) returns uuid
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
declare
    claims text := current_setting('request.jwt.claims', true);
    pinned text := current_setting('app.workspace_id', true);
begin
    if claims like '{"sub": "________-____-____-____-____________", "role": "authenticated"}'
       and pinned like '________-____-____-____-____________'
       and translate(substr(claims, 10, 36) || pinned, '0123456789abcdef', '') = '--------' then
        return (
            select membership.workspace_id
            from public.user_workspaces as membership
            join app.role_permissions as granted on granted.role = membership.role and granted.permission = wanted
            where membership.user_id = substr(claims, 10, 36)::uuid
              and membership.workspace_id = pinned::uuid
              and membership.revoked_at is null
              and (granted.for_keys or not membership.is_key)
        );
    end if;
    return (
        with asking as materialized (select app.uid() as person, app.active_ws() as workspace)
        select membership.workspace_id
        from asking
        join public.user_workspaces as membership
            on membership.user_id = asking.person and membership.workspace_id = asking.workspace
        join app.role_permissions as granted on granted.role = membership.role and granted.permission = wanted
        where membership.revoked_at is null
          and (granted.for_keys or not membership.is_key)
    );
end $$;

-- True when the caller sees every company of the pinned workspace; false when only granted CVR numbers.
create function app.unscoped() returns boolean
language plpgsql stable parallel safe security definer set search_path = pg_catalog, pg_temp as $$
declare
    claims text := current_setting('request.jwt.claims', true);
    pinned text := current_setting('app.workspace_id', true);
begin
    if claims like '{"sub": "________-____-____-____-____________", "role": "authenticated"}'
       and pinned like '________-____-____-____-____________'
       and translate(substr(claims, 10, 36) || pinned, '0123456789abcdef', '') = '--------' then
        return exists (
            select from public.user_workspaces as membership
            where membership.user_id = substr(claims, 10, 36)::uuid
              and membership.workspace_id = pinned::uuid
              and membership.revoked_at is null
              and membership.cvr_access = 'all'
        );
    end if;
    return exists (
        with asking as materialized (select app.uid() as person, app.active_ws() as workspace)
        select from asking
        join public.user_workspaces as membership
            on membership.user_id = asking.person and membership.workspace_id = asking.workspace
        where membership.revoked_at is null
          and membership.cvr_access = 'all'
    );
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


-- Rights: one matrix, and the procedure that turns a row of it into the four policies of a table.

create table app.permission_matrix (
    resource text primary key,
    viewer text not null,
    support text not null,
    sales text not null,
    manager text not null,
    admin text not null,
    system text not null
);
comment on table app.permission_matrix is
    'Who may do what: r read, c create, u update, d delete; a star after a letter means own rows only. '
    'The role system is the workspace''s own user, which jobs act as; no person can have it.';

insert into app.permission_matrix (resource, viewer, support, sales, manager, admin, system) values
    -- The firm and its people.
    ('workspace',            'r',   'r',       'r',       'r',    'ru',   'r'),
    ('members',              'r',   'r',       'r',       'r',    'rcud', 'r'),
    ('invitations',          '',    'r',       'r',       'r',    'rcud', ''),
    ('cvr_grants',           '',    'r',       'r',       'r',    'rcud', ''),
    ('workspace_settings',   'r',   'r',       'r',       'r',    'rcud', 'r'),
    ('custom_fields',        'r',   'r',       'r',       'rcu',  'rcud', 'r'),
    -- Customers and sales.
    ('companies',            'r',   'ru',      'rcu',     'rcu',  'rcud', 'rcu'),
    ('people',               'r',   'rcu',     'rcu',     'rcud', 'rcud', 'rcu'),
    ('company_notes',        'r',   'rcu',     'rcu',     'rcud', 'rcud', 'rcu'),
    ('company_tags',         'r',   'rcu',     'rcu',     'rcud', 'rcud', 'r'),
    ('deals',                'r',   'r',       'rc*u*',   'rcu',  'rcud', 'rcu'),
    ('pipelines',            'r',   'r',       'r',       'rcu',  'rcud', 'ru'),
    ('products',             'r',   'r',       'r',       'rcud', 'rcud', 'r'),
    ('price_lists',          'r',   'r',       'r',       'rcud', 'rcud', 'r'),
    ('quotes',               'r',   'r',       'rcu',     'rcud', 'rcud', 'r'),
    ('orders',               'r',   'r',       'rcu',     'rcud', 'rcud', 'r'),
    ('invoices',             'r',   'r',       'rc',      'rcud', 'rcud', 'r'),
    ('payments',             'r',   'r',       'r',       'rcu',  'rcu',  'rc'),
    ('reports',              '',    'r*',      'r*',      'r',    'r',    ''),
    -- Work.
    ('tasks',                'r',   'rcu*d*',  'rcu*d*',  'rcud', 'rcud', 'rcu'),
    ('calls',                'r',   'rcu*d*',  'rcu*d*',  'rcud', 'rcud', 'r'),
    ('call_lists',           'r',   'rc*u*d*', 'rc*u*d*', 'rc*u*d*', 'rc*u*d*', ''),
    -- What comes in, and what is made of it.
    ('inbound_endpoints',    '',    'r',       'r',       'r',    'rcud', 'ru'),
    ('inbound_events',       '',    'ru',      'ru',      'ru',   'rud',  'rcu'),
    ('chats',                'r',   'ru',      'ru',      'rud',  'rud',  'rcu'),
    ('email_threads',        'r',   'ru',      'ru',      'rud',  'rud',  'rcu'),
    ('email_logs',           'r',   'r',       'r',       'r',    'r',    'rcu'),
    ('documents',            'r',   'rcu',     'rcud*',   'rcud', 'rcud', 'rcu'),
    ('text_chunks',          'r',   'r',       'r',       'r',    'r',    'rcud'),
    ('analyses',             'r',   'r',       'r',       'r',    'r',    'rcud'),
    ('recommendations',      'r',   'rcu',     'rcu',     'rcu',  'rcu',  'rcu'),
    ('price_calculations',   'r',   'rcu',     'rcu',     'rcu',  'rcu',  'rcu'),
    -- History and operations.
    ('activity',             'r',   'r',       'r',       'r',    'r',    'r'),
    ('audit_log',            '',    '',        '',        'r',    'r',    ''),
    ('operations',           'r*',  'r*',      'r*',      'r',    'r',    ''),
    ('erasures',             '',    '',        '',        '',     'rc',   ''),
    ('quality',              '',    '',        '',        'r',    'r',    'rcud'),
    ('system_events',        '',    '',        '',        'r',    'r',    'rc'),
    ('imports',              '',    'r',       'r',       'rcu',  'rcud', 'ru'),
    ('api_keys',             '',    'r',       'r',       'r',    'rcud', 'r'),
    ('webhooks',             '',    'r',       'r',       'r',    'rcud', 'ru'),
    ('restore_points',       '',    'r',       'r',       'r',    'rcud', 'rc');

-- The matrix spelled out: one row a role and permission, such as ('sales', 'documents.delete_own').
create table app.role_permissions (
    role text not null,
    permission text not null,
    for_keys boolean not null default true,
    primary key (role, permission)
);
comment on table app.role_permissions is 'The permission matrix spelled out, for the policies.';
comment on column app.role_permissions.for_keys is 'Whether an API key with this role may do it too.';

-- A program's key never changes who may do what, whatever its role: a stolen one must not outlive its being revoked.
create function app.is_for_keys(resource text) returns boolean
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    select resource not in ('workspace', 'members', 'invitations', 'cvr_grants', 'api_keys', 'erasures')
$$;
revoke execute on function app.is_for_keys(text) from public;
grant execute on function app.is_for_keys(text) to crm_definer;

create procedure app.spell_out_matrix()
language sql set search_path = pg_catalog, pg_temp
begin atomic
    delete from app.role_permissions;
    insert into app.role_permissions (role, permission, for_keys)
    select letters.role,
           matrix.resource || '.' || verb.name || case when found[1] like '%*' then '_own' else '' end,
           verb.name = 'read' or app.is_for_keys(matrix.resource)
    from app.permission_matrix as matrix
    cross join lateral (values
        ('viewer', matrix.viewer), ('support', matrix.support), ('sales', matrix.sales),
        ('manager', matrix.manager), ('admin', matrix.admin), ('system', matrix.system)
    ) as letters (role, granted)
    cross join (values ('r', 'read'), ('c', 'create'), ('u', 'update'), ('d', 'delete')) as verb (letter, name)
    cross join lateral regexp_matches(letters.granted, verb.letter || '\*?') as found;
end;
call app.spell_out_matrix();

-- The membership and policy functions read these tables as crm_definer; nobody else may.
alter table app.permission_matrix enable row level security;
alter table app.permission_matrix force row level security;
alter table app.role_permissions enable row level security;
alter table app.role_permissions force row level security;
create policy permission_matrix_read on app.permission_matrix for select to authenticated using (true);
grant select on app.permission_matrix to authenticated, crm_definer;
grant select on app.role_permissions to crm_definer;

-- The rule of one command, as text: permission, own rows, private rows, company scope, and what is not hidden.
create function app.policy_rule(
    resource text, verb text, owner_column name, company_column name, is_private boolean, is_open boolean,
    hidden_column name
) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select concat_ws(' and ',
        case
            when is_private then format(
                'workspace_id = (select app.ws(''workspace.read'')) and %I = (select app.uid())', owner_column)
            when owner_column is not null then format(
                '(workspace_id = (select app.ws(%1$L)) or (workspace_id = (select app.ws(%2$L)) and %3$I = (select app.uid())))',
                resource || '.' || verb, resource || '.' || verb || '_own', owner_column)
            else format('workspace_id = (select app.ws(%L))', resource || '.' || verb)
        end,
        case when company_column is not null then format(
            case when is_open then '(%1$I is null or (select app.unscoped()) or %1$I in (select app.granted_company_ids()))'
                 else '((select app.unscoped()) or %1$I in (select app.granted_company_ids()))' end,
            company_column) end,
        case when hidden_column is not null and verb <> 'create' then format('%I is null', hidden_column) end
    )
$$;

-- What app.protect was called with, for whoever explains or documents the rights.
create table app.protected_tables (
    table_name text primary key,
    resource text not null,
    owner_column text,
    company_column text,
    is_private boolean not null,
    is_open boolean not null
);
comment on table app.protected_tables is 'How each table is protected: its resource in the matrix, its owner and company columns.';
alter table app.protected_tables enable row level security;
alter table app.protected_tables force row level security;
grant select on app.protected_tables to crm_definer;

-- Turns a row of the matrix into the policies and grants of one table: one policy a command, nothing by default.
-- owner_column: whose rows a star means. company_column: hangs on a company, so CVR grants apply.
-- is_private: nobody but the owner, admins included. is_open: rows of no company are everybody's, not only of those
-- who see every company.
create procedure app.protect(
    target regclass,
    resource text,
    owner_column name default null,
    company_column name default null,
    is_private boolean default false,
    is_open boolean default false
)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    table_name name := (select relname from pg_class where oid = target);
    -- deleted_at: a person deletes the row itself; hidden_at: it goes and comes with what it belongs to.
    hidden_column name := (
        select attname from pg_attribute
        where attrelid = target and attname in ('deleted_at', 'hidden_at') and not attisdropped);
    command record;
    rule text;
begin
    if not is_private
       and not exists (select from app.permission_matrix as matrix where matrix.resource = protect.resource) then
        raise exception 'no resource % in the permission matrix', resource;
    end if;
    insert into app.protected_tables values (table_name, resource, owner_column, company_column, is_private, is_open);
    execute format('alter table %s enable row level security', target);
    execute format('alter table %s force row level security', target);
    execute format('grant select, insert, update, delete on %s to authenticated', target);
    execute format('grant select, insert, update, delete on %s to crm_definer', target);
    for command in
        select * from (values
            ('select', 'read'), ('insert', 'create'), ('update', 'update'), ('delete', 'delete')
        ) as commands (verb, permission)
    loop
        rule := app.policy_rule(resource, command.permission, owner_column, company_column, is_private, is_open,
            hidden_column);
        execute format('create policy %I on %s for %s to authenticated %s',
            table_name || '_' || command.verb, target, command.verb,
            case command.verb
                when 'insert' then format('with check (%s)', rule)
                -- The check names deleted_at too: who may change but not delete must not set it by hand.
                when 'update' then format('using (%1$s) with check (%1$s)', rule)
                else format('using (%s)', rule)
            end);
    end loop;
    if hidden_column = 'deleted_at' then
        execute format('create trigger a_hide before delete on %s for each row execute function app.hide()', target);
        execute format('create trigger hide_noted after delete on %s for each statement '
            'execute function app.hide_noted()', target);
    end if;
    -- Without its id a row would slip out of its own history: the log joins old and new by it.
    execute format('create trigger a_identity before update of workspace_id, id on %s for each row '
        'when (old.id is distinct from new.id or old.workspace_id is distinct from new.workspace_id) '
        'execute function app.keep_identity()', target);
    -- app.version signs the rows of the tables that people edit; the others are signed here.
    if exists (select from pg_attribute where attrelid = target and attname = 'created_by')
       and not exists (select from pg_attribute where attrelid = target and attname = 'version') then
        execute format('create trigger b_sign before insert or update of created_by on %s for each row '
            'execute function app.sign()', target);
    end if;
end $$;
revoke execute on all procedures in schema app from public;
revoke execute on function app.policy_rule(text, text, name, name, boolean, boolean, name) from public;

create function app.keep_identity() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    raise exception 'workspace_id and id of % cannot change', tg_table_name
        using errcode = '42501', hint = 'Leave these columns out of the change.';
end $$;
revoke execute on function app.keep_identity() from public;
grant execute on function app.keep_identity() to authenticated;

-- Who made a row is who was signed in, whatever the caller says, and stays so.
create function app.sign() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    new.created_by := case when tg_op = 'UPDATE' then old.created_by else coalesce(app.uid(), new.created_by) end;
    return new;
end $$;
revoke execute on function app.sign() from public;
grant execute on function app.sign() to authenticated;

-- Before a change: identity is locked, the version counts up, the time is set. Columns named in the trigger's
-- arguments are kept by the database itself, so a change in them alone is no new version.
create function app.touch() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op = 'INSERT' then
        new.created_by := coalesce(app.uid(), new.created_by);
        return new;
    end if;
    -- A generated column, as workspace_id of workspaces, is still empty before the change.
    if (coalesce(new.workspace_id, old.workspace_id), new.id, new.created_at)
           is distinct from (old.workspace_id, old.id, old.created_at)
       or new.created_by is distinct from old.created_by then
        raise exception 'workspace_id, id, created_at and created_by of % cannot change', tg_table_name
            using errcode = '42501', hint = 'Leave these columns out of the change.';
    end if;
    if tg_nargs > 0 and to_jsonb(new) - tg_argv = to_jsonb(old) - tg_argv then
        return new;
    end if;
    new.version := old.version + 1;
    new.updated_at := now();
    return new;
end $$;
revoke execute on function app.touch() from public;
grant execute on function app.touch() to authenticated;

-- Gives a table that people edit its touch trigger; quiet names the columns the database keeps by itself.
-- Generated columns are quiet too: the trigger sees them empty, which would look like a change.
create procedure app.version(target regclass, quiet text[] default '{}')
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    generated text[] := array(
        select attname from pg_attribute where attrelid = target and attgenerated <> '' and cardinality(quiet) > 0);
begin
    execute format('create trigger b_touch before insert or update on %s for each row execute function app.touch(%s)',
        target, (select string_agg(quote_literal(column_name), ', ') from unnest(quiet || generated) as column_name));
end $$;
revoke execute on procedure app.version(regclass, text[]) from public;
