-- Deleting: what it hides, and what goes and comes back with it. docs/decisions/0003-soft-delete-by-trigger.md.

-- A delete by a signed-in person becomes a time in deleted_at; the row itself stays restorable.
-- A delete by the owner of the database (purge, erasure, a dropped workspace) is a real one.

-- The rows that a statement turned out to delete. They are noted one by one and hidden in one go at its end: a thousand
-- companies with all that hangs on them are some twenty statements, not twenty thousand.
create unlogged table app.noted_deletions (
    in_transaction xid8 not null,
    of_table oid not null,
    workspace_id uuid not null,
    id uuid not null,
    primary key (in_transaction, of_table, workspace_id, id)
);
comment on table app.noted_deletions is 'Rows that the statements under way delete; empty between transactions.';
alter table app.noted_deletions enable row level security;
alter table app.noted_deletions force row level security;
grant select, insert, delete on app.noted_deletions to crm_definer;

create function app.hide() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if current_setting('role') <> 'authenticated' then
        return old;
    end if;
    insert into app.noted_deletions values (pg_current_xact_id(), tg_relid, old.workspace_id, old.id)
    on conflict do nothing;
    return null;
end $$;
alter function app.hide() owner to crm_definer;
revoke execute on function app.hide() from public;

create function app.hide_noted() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if current_setting('role') <> 'authenticated' or pg_current_xact_id_if_assigned() is null then
        return null;
    end if;
    execute format($query$
        with noted as (
            delete from app.noted_deletions where in_transaction = pg_current_xact_id() and of_table = $1
            returning workspace_id, id
        )
        update %s as row set deleted_at = now() from noted
        where row.workspace_id = noted.workspace_id and row.id = noted.id and row.deleted_at is null
    $query$, tg_relid::regclass) using tg_relid;
    return null;
end $$;
alter function app.hide_noted() owner to crm_definer;
revoke execute on function app.hide_noted() from public;

-- What hides a row of this table: deleted_at, hidden_at, or null.
create function app.hiding_column(of_table text) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return (select attname from pg_attribute
            where attrelid = format('public.%I', of_table)::regclass and attname in ('deleted_at', 'hidden_at')
              and not attisdropped);
end $$;
alter function app.hiding_column(text) owner to crm_definer;
revoke execute on function app.hiding_column(text) from public;

-- What belongs to rows is hidden with them and comes back with them; what was deleted before by itself has another time
-- and stays deleted. Arguments: the column that hides, then pairs of a table and its column that holds the row's id.
create function app.hide_along() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    turned constant text := format(
        'select new_row.workspace_id, new_row.id, old_row.%1$I as before, new_row.%1$I as after from old_rows as old_row'
        ' join new_rows as new_row on new_row.workspace_id = old_row.workspace_id and new_row.id = old_row.id'
        ' where new_row.%1$I is distinct from old_row.%1$I', tg_argv[0]);
begin
    -- Most changes hide nothing, and these two questions are planned once, not every time.
    if tg_argv[0] = 'deleted_at' then
        if not exists (select from old_rows as old_row
                       join new_rows as new_row on new_row.workspace_id = old_row.workspace_id and new_row.id = old_row.id
                       where new_row.deleted_at is distinct from old_row.deleted_at) then
            return null;
        end if;
    elsif not exists (select from old_rows as old_row
                      join new_rows as new_row on new_row.workspace_id = old_row.workspace_id and new_row.id = old_row.id
                      where new_row.hidden_at is distinct from old_row.hidden_at) then
        return null;
    end if;
    for place in 1 .. tg_nargs - 1 by 2 loop
        execute format(
            'update public.%1$I as child set %2$I = turned.after from (%3$s) as turned'
            ' where child.workspace_id = turned.workspace_id and child.%4$I = turned.id'
            ' and child.%2$I is not distinct from turned.before',
            tg_argv[place], app.hiding_column(tg_argv[place]), turned, tg_argv[place + 1]);
    end loop;
    return null;
end $$;
alter function app.hide_along() owner to crm_definer;
revoke execute on function app.hide_along() from public;

-- Makes these tables follow: pairs of a table and its column that holds the target's id. Once a target, or twice where
-- some of the tables are made later.
create procedure app.hides_along(target regclass, variadic pairs text[])
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    arguments text[] := app.hiding_column((select relname from pg_class where oid = target)) || pairs;
begin
    execute format(
        'create trigger %s after update on %s referencing old table as old_rows new table as new_rows'
        ' for each statement execute function app.hide_along(%s)',
        case when exists (select from pg_trigger where tgrelid = target and tgname = 'hide_along')
             then 'hide_along_more' else 'hide_along' end,
        target, (select string_agg(quote_literal(argument), ', ') from unnest(arguments) as argument));
end $$;
revoke execute on procedure app.hides_along(regclass, text[]) from public;
