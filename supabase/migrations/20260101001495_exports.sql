-- Exports: who took a list out of the house is kept for the administrators.

-- Notes an export. As definer, for nobody writes system events by hand.
create function app.note_export(of_table text, as_format text, columns text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if app.ws('workspace.read') is null then
        raise exception 'you are in no workspace' using errcode = '42501';
    end if;
    insert into public.system_events (workspace_id, kind, params)
    values (app.ws('workspace.read'), 'exported', jsonb_build_object(
        'user_id', app.uid(), 'table', of_table, 'format', as_format, 'columns', to_jsonb(columns)));
end $$;
alter function app.note_export(text, text, text[]) owner to crm_definer;
revoke execute on function app.note_export(text, text, text[]) from public;
grant execute on function app.note_export(text, text, text[]) to authenticated;
