-- Trash: what was deleted more than thirty days ago goes for good, children first, and its files with it.

-- In which order rows go: what stands on something before that.
create table app.purge_order (place int primary key, table_name text not null unique);
comment on table app.purge_order is 'The tables of the trash, in the order in which their rows go for good.';
insert into app.purge_order
select place, table_name from unnest(array[
    'text_chunks', 'analyses', 'recommendations', 'price_calculations', 'call_list_entries', 'call_lists', 'calls', 'tasks',
    'company_notes', 'company_tag_assignments', 'company_tags', 'documents', 'chat_messages', 'chat_conversations',
    'email_references', 'emails', 'email_threads', 'line_items', 'quotes', 'orders', 'invoices', 'deal_integrations',
    'deals', 'people', 'price_list_items', 'price_lists', 'products', 'stages', 'pipelines', 'custom_field_definitions',
    'webhooks', 'inbound_endpoints', 'companies']) with ordinality as known (table_name, place);
alter table app.purge_order enable row level security;
alter table app.purge_order force row level security;
grant select on app.purge_order to crm_definer;

-- Removes rows that were hidden before `until`, at most so many of each table; what something kept stands on stays
-- hidden. Files whose last document goes are left to jobs of their own. Returns how many rows went.
create function app.purge_trash(until timestamptz default now() - interval '30 days', most int default 5000)
returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    target text;
    hiding text;
    doomed record;
    gone int := 0;
begin
    for target in select known.table_name from app.purge_order as known order by known.place loop
        hiding := app.hiding_column(target);
        for doomed in execute format(
            'select workspace_id, id%s from public.%I where %I < $1 order by %I limit $2',
            case target when 'documents' then ', storage_key' else ', null::text as storage_key' end, target, hiding, hiding)
            using until, most
        loop
            begin
                execute format('delete from public.%I where workspace_id = $1 and id = $2', target)
                    using doomed.workspace_id, doomed.id;
                gone := gone + 1;
                if doomed.storage_key is not null then
                    perform app.put_job('documents.remove_file', jsonb_build_object(
                        'workspace_id', doomed.workspace_id, 'storage_key', doomed.storage_key), 0);
                end if;
            exception when foreign_key_violation or restrict_violation or insufficient_privilege or check_violation then
                -- An issued invoice, a payment or the like stands on it: it stays hidden for as long as that stands.
                null;
            end;
        end loop;
    end loop;
    return gone;
end $$;
alter function app.purge_trash(timestamptz, int) owner to crm_definer;
revoke execute on function app.purge_trash(timestamptz, int) from public;
grant execute on function app.purge_trash(timestamptz, int) to crmflow_worker;

-- Whether a document, hidden or not, still has this file.
create function app.is_file_used(of_workspace uuid, key text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return exists (select from public.documents as document
                   where document.workspace_id = of_workspace and document.storage_key = key);
end $$;
alter function app.is_file_used(uuid, text) owner to crm_definer;
revoke execute on function app.is_file_used(uuid, text) from public;
grant execute on function app.is_file_used(uuid, text) to crmflow_worker;
