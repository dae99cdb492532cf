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
comment on column public.audit_log.actor_kind is 'What the change came through: user, key, webhook, email, job or system.';
comment on column public.audit_log.old_row is 'The row before; secrets, large texts and vectors left out.';
comment on column public.audit_log.new_row is 'The row after; secrets, large texts and vectors left out.';
create index audit_log_row on public.audit_log (workspace_id, table_name, row_id, id);
create index audit_log_company on public.audit_log (workspace_id, company_id, id) where company_id is not null;
-- For whoever comes back and asks what was missed (20260101001470_live_changes.sql).
create index audit_log_txid on public.audit_log (workspace_id, txid);

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
    changed uuid[];
    touched uuid[];
    companies uuid[];
begin
    if tg_op = 'INSERT' then
        with written as (
            insert into public.audit_log
                (workspace_id, table_name, row_id, company_id, op, actor_id, actor_kind, request_id, new_row)
            select changed_row.workspace_id, tg_table_name, changed_row.id, (made.image ->> company_key)::uuid, 'insert',
                   actor, came_through, request, made.image - left_out
            from new_rows as changed_row
            cross join lateral (select to_jsonb(changed_row) as image offset 0) as made
            returning workspace_id, row_id, company_id
        ) select array_agg(workspace_id), array_agg(row_id), array_agg(company_id)
          into changed, touched, companies from written;
    elsif tg_op = 'DELETE' then
        with written as (
            insert into public.audit_log
                (workspace_id, table_name, row_id, company_id, op, actor_id, actor_kind, request_id, old_row)
            select changed_row.workspace_id, tg_table_name, changed_row.id, (gone.image ->> company_key)::uuid, 'delete',
                   actor, came_through, request, gone.image - left_out
            from old_rows as changed_row
            cross join lateral (select to_jsonb(changed_row) as image offset 0) as gone
            returning workspace_id, row_id, company_id
        ) select array_agg(workspace_id), array_agg(row_id), array_agg(company_id)
          into changed, touched, companies from written;
    else
        insert into public.audit_log
            (workspace_id, table_name, row_id, company_id, op, actor_id, actor_kind, request_id, old_row, new_row)
        select after.workspace_id, tg_table_name, after.id, (image.after ->> company_key)::uuid, 'update',
               actor, came_through, request, image.before - left_out, image.after - left_out
        from new_rows as after
        join old_rows as before on before.workspace_id = after.workspace_id and before.id = after.id
        cross join lateral (select to_jsonb(before) as before, to_jsonb(after) as after offset 0) as image
        where image.before - left_out <> image.after - left_out;
        -- Also what the log leaves out, such as a company's last sign of life, is news to whoever looks at the list.
        select array_agg(after.workspace_id), array_agg(after.id),
               array_agg((to_jsonb(after) ->> company_key)::uuid)
        into changed, touched, companies from new_rows as after;
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
    end loop;
end $$;
revoke execute on procedure app.track(regclass, text[]) from public;
