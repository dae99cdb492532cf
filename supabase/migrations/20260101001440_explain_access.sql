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
     'An issued invoice cannot change. Make a credit note.');
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
