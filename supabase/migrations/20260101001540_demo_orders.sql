-- Demo data from a page: an administrator orders it, and the program that keeps the database carries it out. Loading and
-- removing a year writes history and takes issued invoices away, which nobody but the owner may.

create table app.demo_orders (
    workspace_id uuid primary key references public.workspaces on delete cascade,
    wanted text not null constraint demo_orders_wanted check (wanted in ('load', 'remove')),
    state text not null default 'waiting'
        constraint demo_orders_state check (state in ('waiting', 'running', 'done', 'failed')),
    progress real not null default 0 constraint demo_orders_progress check (progress between 0 and 1),
    kept int not null default 0,
    failure text,
    asked_by uuid default app.uid(),
    asked_at timestamptz not null default now(),
    ended_at timestamptz
);
comment on table app.demo_orders is 'What was last ordered about each workspace''s demo data, and how far it has come.';
comment on column app.demo_orders.kept is 'Rows that stayed when it was removed, because the firm''s own rest on them.';
comment on column app.demo_orders.failure is 'What the command said when it failed; for whoever looks after the machine.';
alter table app.demo_orders enable row level security;
alter table app.demo_orders force row level security;
grant select, insert, update, delete on app.demo_orders to crm_definer;

-- Whether a program is there that carries orders out: it holds this lock for as long as it listens (ops/keeper.py).
create function app.has_keeper() returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
    select exists (
        select from pg_locks as held
        where held.locktype = 'advisory' and held.classid = 6517357 and held.objid = 1 and held.granted
          and held.database = (select oid from pg_database where datname = current_database()))
$$;

-- How the demo data of the pinned workspace stands. One row, or none for who may not know.
create function app.demo_state() returns table (state text, progress real, kept int, has_keeper boolean)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('restore_points.read');
    last app.demo_orders;
begin
    if workspace is null then
        return;
    end if;
    select * into last from app.demo_orders as orders where orders.workspace_id = workspace;
    return query select
        case
            when last.state in ('waiting', 'failed') then last.state
            when last.state = 'running' then case last.wanted when 'load' then 'loading' else 'removing' end
            when app.has_demo(workspace) then 'loaded'
            else 'none'
        end,
        coalesce(last.progress, 0::real), coalesce(last.kept, 0), app.has_keeper();
end $$;

create function app.has_demo(of_workspace uuid) returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
    select exists (
        select from public.restore_points as point
        where point.workspace_id = of_workspace and point.reason = 'demo' and point.label = 'demo year')
$$;

-- Orders loading or removing. The answer: asked, busy, nobody (carries orders out), loaded or missing already.
create function app.order_demo(new_wanted text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws(case new_wanted when 'load' then 'restore_points.create' else 'restore_points.delete' end);
begin
    if workspace is null then
        raise exception 'only an administrator orders demo data' using errcode = '42501', constraint = 'demo_admin';
    end if;
    -- Of two who order at once, the second meets what the first has ordered.
    perform pg_advisory_xact_lock(hashtextextended('demo ' || workspace, 0));
    if exists (select from app.demo_orders as orders
               where orders.workspace_id = workspace and orders.state in ('waiting', 'running')) then
        return 'busy';
    elsif app.has_demo(workspace) <> (new_wanted = 'remove') then
        return case new_wanted when 'load' then 'loaded' else 'missing' end;
    elsif not app.has_keeper() then
        return 'nobody';
    end if;
    delete from app.demo_orders as orders where orders.workspace_id = workspace;
    insert into app.demo_orders (workspace_id, wanted) values (workspace, new_wanted);
    perform pg_notify('crmflow_keeper', '');
    return 'asked';
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array['has_keeper()', 'demo_state()', 'has_demo(uuid)', 'order_demo(text)'] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.demo_state(), app.order_demo(text) to authenticated;
