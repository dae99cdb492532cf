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

-- {table, id, can: {read, update, delete}, reasons: [{code, da, en}]} for the caller in the pinned workspace.
-- A row of another workspace, or of a company that is not granted, is told apart from a missing one for nobody.
create function app.explain_access(of_table text, of_row uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.active_ws();
    membership public.user_workspaces;
    scope app.protected_tables;
    image jsonb;
    company uuid;
    letters text;
    is_own boolean;
    is_private_row boolean;
    can jsonb := '{"read": false, "update": false, "delete": false}';
begin
    select * into membership from public.user_workspaces
    where workspace_id = workspace and user_id = app.uid() and revoked_at is null;
    if membership.id is null then
        return app.access_answer(of_table, of_row, can, array['not_a_member']);
    end if;
    select * into scope from app.protected_tables where table_name = of_table;
    if scope.table_name is null then
        return app.access_answer(of_table, of_row, can, array['no_such_table']);
    end if;
    execute format('select to_jsonb(found) from public.%I as found where workspace_id = $1 and id = $2', of_table)
        into image using workspace, of_row;
    company := (image ->> scope.company_column)::uuid;
    is_own := (image ->> scope.owner_column)::uuid = app.uid();
    is_private_row := scope.is_private and is_own is not true and coalesce(image ->> 'is_shared', 'false') = 'false';
    -- What the caller may not know of looks the same as what is not there.
    if image is null or is_private_row
       or (scope.company_column is not null and membership.cvr_access = 'granted'
           and not (scope.is_open and company is null)
           and (company is null or company not in (select app.granted_company_ids()))) then
        return app.access_answer(of_table, of_row, can,
            case when membership.cvr_access = 'granted' then array['not_found_or_not_granted'] else array['not_found'] end);
    end if;
    if coalesce(image ->> 'deleted_at', image ->> 'hidden_at') is not null then
        return app.access_answer(of_table, of_row, can, array['deleted']);
    end if;
    letters := coalesce((select to_jsonb(matrix) ->> membership.role from app.permission_matrix as matrix
                         where matrix.resource = scope.resource), '');
    if scope.is_private then
        letters := 'rcud';
    end if;
    can := jsonb_build_object(
            'read', letters ~ 'r(?!\*)' or (letters ~ 'r\*' and is_own is true),
            'update', letters ~ 'u(?!\*)' or (letters ~ 'u\*' and is_own is true),
            'delete', letters ~ 'd(?!\*)' or (letters ~ 'd\*' and is_own is true));
    if of_table = 'invoices' and image ->> 'state' <> 'draft' then
        can := can || '{"update": false, "delete": false}';
    end if;
    return app.access_answer(of_table, of_row, can,
        array_remove(array[
            'role_' || membership.role,
            case when membership.cvr_access = 'granted' and company is not null then 'granted' end,
            case when letters ~ '[ud]\*' then case when is_own then 'own' else 'not_own' end end,
            case when letters !~ 'u' then 'role_cannot_update' end,
            case when letters !~ 'd' then 'role_cannot_delete' end,
            case when of_table = 'invoices' and image ->> 'state' <> 'draft' then 'issued_is_final' end
        ], null));
end $$;
alter function app.explain_access(text, uuid) owner to crm_definer;
revoke execute on function app.explain_access(text, uuid) from public;
grant execute on function app.explain_access(text, uuid) to authenticated;
create function public.explain_access(of_table text, of_row uuid) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$ select app.explain_access(of_table, of_row) $$;
revoke execute on function public.explain_access(text, uuid) from public;
grant execute on function public.explain_access(text, uuid) to authenticated;
