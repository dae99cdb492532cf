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
    old_row jsonb,
    new_row jsonb,
    primary key (workspace_id, id)
);
comment on table public.audit_log is 'Every change to every row, in order. Written by triggers only; never changed.';
comment on column public.audit_log.company_id is 'The company the row hangs on, so that CVR grants hold here too.';
comment on column public.audit_log.txid is 'The transaction: all its rows were changed together.';
comment on column public.audit_log.actor_kind is 'What the change came through: user, webhook, email, job or system.';
comment on column public.audit_log.old_row is 'The row before; secrets, large texts and vectors left out.';
comment on column public.audit_log.new_row is 'The row after; secrets, large texts and vectors left out.';
create index audit_log_row on public.audit_log (workspace_id, table_name, row_id, id);
create index audit_log_company on public.audit_log (workspace_id, company_id, id) where company_id is not null;

create function app.keep_audit_log() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
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

create function app.company_of(table_name text, image jsonb) returns uuid
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select (image ->> case table_name when 'companies' then 'id' else 'company_id' end)::uuid
$$;

-- One statement, one insert into the log: 20 000 rows cost about as much as without audit again.
-- The trigger's arguments name the columns that stay out.
create function app.audit() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    changed record;
    left_out text[] := coalesce(tg_argv, '{}');
begin
    if tg_op = 'INSERT' then
        insert into public.audit_log
            (workspace_id, table_name, row_id, company_id, op, actor_id, actor_kind, request_id, new_row)
        select image.workspace_id, tg_table_name, image.id, app.company_of(tg_table_name, to_jsonb(image)), 'insert',
               app.uid(), app.actor_kind(), current_setting('app.request_id', true), to_jsonb(image) - left_out
        from new_rows as image;
        for changed in
            select image.workspace_id, array_agg(image.id) as ids,
                   array_remove(array_agg(distinct app.company_of(tg_table_name, to_jsonb(image))), null) as companies
            from new_rows as image group by image.workspace_id
        loop
            perform app.announce(changed.workspace_id, tg_table_name, 'insert', changed.ids, changed.companies);
        end loop;
    elsif tg_op = 'DELETE' then
        insert into public.audit_log
            (workspace_id, table_name, row_id, company_id, op, actor_id, actor_kind, request_id, old_row)
        select image.workspace_id, tg_table_name, image.id, app.company_of(tg_table_name, to_jsonb(image)), 'delete',
               app.uid(), app.actor_kind(), current_setting('app.request_id', true), to_jsonb(image) - left_out
        from old_rows as image;
        for changed in
            select image.workspace_id, array_agg(image.id) as ids,
                   array_remove(array_agg(distinct app.company_of(tg_table_name, to_jsonb(image))), null) as companies
            from old_rows as image group by image.workspace_id
        loop
            perform app.announce(changed.workspace_id, tg_table_name, 'delete', changed.ids, changed.companies);
        end loop;
    else
        insert into public.audit_log
            (workspace_id, table_name, row_id, company_id, op, actor_id, actor_kind, request_id, old_row, new_row)
        select after.workspace_id, tg_table_name, after.id, app.company_of(tg_table_name, to_jsonb(after)), 'update',
               app.uid(), app.actor_kind(), current_setting('app.request_id', true),
               to_jsonb(before) - left_out, to_jsonb(after) - left_out
        from new_rows as after
        join old_rows as before on before.workspace_id = after.workspace_id and before.id = after.id
        where to_jsonb(before) - left_out <> to_jsonb(after) - left_out;
        for changed in
            select after.workspace_id, array_agg(after.id) as ids,
                   array_remove(array_agg(distinct app.company_of(tg_table_name, to_jsonb(after))), null) as companies
            from new_rows as after group by after.workspace_id
        loop
            perform app.announce(changed.workspace_id, tg_table_name, 'update', changed.ids, changed.companies);
        end loop;
    end if;
    return null;
end $$;
alter function app.audit() owner to crm_definer;
grant insert on public.audit_log to crm_definer;
revoke execute on function app.audit() from public;
revoke execute on function app.announce(uuid, text, text, uuid[], uuid[]) from public;
revoke execute on function app.company_of(text, jsonb) from public;
grant execute on function app.announce(uuid, text, text, uuid[], uuid[]), app.company_of(text, jsonb) to crm_definer;

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
    end loop;
end $$;
revoke execute on procedure app.track(regclass, text[]) from public;
