-- The CVR register: what it said lately, how often it was asked today, and which companies it has not been asked about.

-- Public facts of the register, the same for every workspace: so they are asked for once, and thrown away in days.
create table app.cvr_answers (
    cvr text primary key constraint cvr_answers_check_digit check (app.is_cvr(cvr)),
    facts jsonb,
    asked_at timestamptz not null default now()
);
comment on table app.cvr_answers is 'What the CVR register said of a number in the last two days.';
comment on column app.cvr_answers.facts is 'Empty where the register does not know the number.';
alter table app.cvr_answers enable row level security;
alter table app.cvr_answers force row level security;
grant select, insert, update, delete on app.cvr_answers to crm_definer;

create table app.cvr_days (
    day date primary key,
    asked int not null default 0,
    closed_until timestamptz
);
comment on table app.cvr_days is 'How often the API and the worker asked the CVR register, day by day (UTC).';
comment on column app.cvr_days.closed_until is 'Until then it is not asked: it said that it had been asked enough.';
alter table app.cvr_days enable row level security;
alter table app.cvr_days force row level security;
grant select, insert, update, delete on app.cvr_days to crm_definer;

create function app.cvr_today() returns date
language sql stable set search_path = pg_catalog, pg_temp as $$
    select (now() at time zone 'UTC')::date
$$;

create function app.known_cvr_answer(number text) returns table (facts jsonb, asked_at timestamptz)
language plpgsql stable security definer rows 1 set search_path = pg_catalog, pg_temp as $$
begin
    return query select known.facts, known.asked_at from app.cvr_answers as known where known.cvr = number;
end $$;

-- Seconds until the register may be asked, if it is asked at most so often a day; 0 is now.
create function app.cvr_wait(most int) returns double precision
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    today date := app.cvr_today();
    so_far app.cvr_days;
begin
    select * into so_far from app.cvr_days as days where days.day = today;
    return greatest(
        0,
        extract(epoch from so_far.closed_until - now()),
        case when so_far.asked >= most then extract(epoch from (today + 1)::timestamp at time zone 'UTC' - now()) end);
end $$;

-- One more today; what could not be read has been asked for too.
create function app.count_cvr_lookup() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into app.cvr_days as days (day, asked) values (app.cvr_today(), 1)
    on conflict (day) do update set asked = days.asked + 1;
    delete from app.cvr_days as old where old.day < app.cvr_today() - 30;
end $$;

-- What was said days ago is of no use any more; one-man firms are persons too.
create function app.forget_cvr_answers() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from app.cvr_answers as old where old.asked_at < now() - interval '2 days';
end $$;

-- Keeps an answer, and counts it.
create function app.keep_cvr_answer(number text, new_facts jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into app.cvr_answers (cvr, facts) values (number, new_facts)
    on conflict (cvr) do update set facts = excluded.facts, asked_at = excluded.asked_at;
    perform app.count_cvr_lookup();
end $$;

create function app.close_cvr_register(seconds double precision) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into app.cvr_days as days (day, closed_until)
    values (app.cvr_today(), now() + make_interval(secs => seconds))
    on conflict (day) do update set closed_until = greatest(days.closed_until, excluded.closed_until);
end $$;

-- Companies of all workspaces that the register has not been asked about since a time, the oldest answers first; with
-- no time, those it was never asked about, the newest first. Numbers from 99 on are those of our made-up firms.
create function app.companies_to_look_up(since timestamptz, most int)
returns table (workspace_id uuid, id uuid, cvr text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    if since is null then
        return query
            select company.workspace_id, company.id, company.cvr from public.companies as company
            where company.registry_fetched_at is null and company.cvr < '99' and company.deleted_at is null
            order by company.created_at desc limit most;
    else
        return query
            select company.workspace_id, company.id, company.cvr from public.companies as company
            where company.registry_fetched_at < since and company.cvr < '99' and company.deleted_at is null
            order by company.registry_fetched_at limit most;
    end if;
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'cvr_today()', 'known_cvr_answer(text)', 'cvr_wait(int)', 'count_cvr_lookup()', 'keep_cvr_answer(text, jsonb)',
        'forget_cvr_answers()', 'close_cvr_register(double precision)', 'companies_to_look_up(timestamptz, int)'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.known_cvr_answer(text), app.cvr_wait(int), app.count_cvr_lookup(),
    app.keep_cvr_answer(text, jsonb), app.close_cvr_register(double precision) to crmflow_api, crmflow_worker;
grant execute on function app.forget_cvr_answers(), app.companies_to_look_up(timestamptz, int) to crmflow_worker;

create index companies_register on public.companies (registry_fetched_at)
    where cvr is not null and deleted_at is null;

-- Another number is another company: the register has to be asked anew.
create function app.forget_register() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    new.registry_fetched_at := null;
    return new;
end $$;
revoke execute on function app.forget_register() from public;
grant execute on function app.forget_register() to authenticated;
create trigger c_register before update of cvr on public.companies for each row
    when (old.cvr is distinct from new.cvr and old.registry_fetched_at is not distinct from new.registry_fetched_at)
    execute function app.forget_register();
