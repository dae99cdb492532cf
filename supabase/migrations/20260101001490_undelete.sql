-- Taking a deletion back: what was hidden together comes back together.

-- Brings deleted rows back, with what went with them. Who may delete a row may undelete it; a row whose company is
-- deleted comes back with the company only. Ids of others and of rows that are not deleted are passed over, as if they
-- were not there. Returns the ids that came back.
create function app.undelete(of_table text, ids uuid[]) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    spec app.protected_tables;
    anyones uuid;
    own uuid;
begin
    select * into spec from app.protected_tables as known
    where known.table_name = of_table and exists (
        select from pg_attribute where attrelid = format('public.%I', known.table_name)::regclass
          and attname = 'deleted_at' and not attisdropped);
    if spec.table_name is null then
        raise exception 'rows of % cannot be deleted and undeleted', of_table using errcode = '22023';
    end if;
    if spec.is_private then
        own := app.ws('workspace.read');
    else
        anyones := app.ws(spec.resource || '.delete');
        own := app.ws(spec.resource || '.delete_own');
    end if;
    if anyones is null and own is null then
        raise exception 'your role cannot undelete %', of_table using errcode = '42501', constraint = 'undelete_role';
    end if;
    return query execute format(
        'update public.%1$I as gone set deleted_at = null'
        ' where gone.workspace_id = coalesce($1, $2) and gone.id = any($3) and gone.deleted_at is not null%2$s%3$s'
        ' returning gone.id',
        spec.table_name,
        case when spec.owner_column is null then ''
             else format(' and ($1 is not null or gone.%I = $4)', spec.owner_column) end,
        case
            when spec.company_column is null then ''
            when spec.table_name = 'companies' then ' and ($5 or gone.id in (select app.granted_company_ids()))'
            else format(
                ' and case when gone.%1$I is null then %2$L or $5'
                ' else ($5 or gone.%1$I in (select app.granted_company_ids())) and exists ('
                'select from public.companies as company where company.workspace_id = gone.workspace_id'
                ' and company.id = gone.%1$I and company.deleted_at is null) end',
                spec.company_column, spec.is_open::text)
        end)
        using anyones, own, ids, app.uid(), app.unscoped();
end $$;
alter function app.undelete(text, uuid[]) owner to crm_definer;
revoke execute on function app.undelete(text, uuid[]) from public;
grant execute on function app.undelete(text, uuid[]) to authenticated;

create function public.undelete(table_name text, ids uuid[]) returns setof uuid
language sql set search_path = pg_catalog, pg_temp as $$ select app.undelete(table_name, ids) $$;
revoke execute on function public.undelete(text, uuid[]) from public;
grant execute on function public.undelete(text, uuid[]) to authenticated;
comment on function public.undelete(text, uuid[]) is 'Takes a deletion back, with what was hidden along with it.';
