-- Deals and prices: the deals that move through pipelines, and what we sell at which price.

-- Deals: pipelines of stages, and the deals that move through them.

-- A text between two texts in byte order, so that moving a card changes one row and never renumbers. Digits, capitals
-- and small letters are the 62 digits of a fraction; empty means the very start or end.
-- Idea: fractional indexing, as described for real-time editing by Figma (2017).
create function app.position_between(before text, after text) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    digits constant text := '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    low text := coalesce(before, '');
    high text := nullif(after, '');
    made text := '';
    place int := 1;
    low_digit int;
    high_digit int;
begin
    if high is not null and low collate "C" >= high collate "C" or high collate "C" <= '0' then
        raise exception 'no position between % and %', before, after using errcode = '22023';
    end if;
    loop
        low_digit := coalesce(strpos(digits, nullif(substr(low, place, 1), '')) - 1, 0);
        high_digit := case when high is null or place > length(high) then 62
                           else strpos(digits, substr(high, place, 1)) - 1 end;
        if high_digit - low_digit > 1 then
            return made || substr(digits, 1 + case
                -- Most cards go to an end: there one step is enough, and the text grows ten times slower.
                when after is null and low <> '' then low_digit + 1
                when before is null and high is not null then high_digit - 1
                else (low_digit + high_digit) / 2
            end, 1);
        end if;
        made := made || substr(digits, low_digit + 1, 1);
        -- The digit is below the upper bound's: from here on there is no upper bound.
        if high_digit > low_digit then
            high := null;
        end if;
        place := place + 1;
    end loop;
end $$;
revoke execute on function app.position_between(text, text) from public;
grant execute on function app.position_between(text, text) to authenticated, crm_definer;

create table public.pipelines (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    name text not null constraint pipelines_name_length check (length(name) between 1 and 100),
    position text collate "C" not null default 'V',
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id)
);
comment on table public.pipelines is 'A way of selling, as a row of stages.';
comment on column public.pipelines.position is 'Order among its like; see app.position_between.';
create index pipelines_order on public.pipelines (workspace_id, position, id);
call app.version('public.pipelines');
call app.protect('public.pipelines', 'pipelines');
call app.track('public.pipelines');

create table public.stages (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    pipeline_id uuid not null,
    name text not null constraint stages_name_length check (length(name) between 1 and 100),
    kind text not null default 'open' constraint stages_kind check (kind in ('open', 'won', 'lost')),
    position text collate "C" not null default 'V',
    probability int not null default 50 constraint stages_probability check (probability between 0 and 100),
    rotting_days int constraint stages_rotting_days check (rotting_days > 0),
    required_fields text[] not null default '{}' constraint stages_required_fields check (required_fields <@ array[
        'person_id', 'amount_minor', 'expected_close', 'owner_id', 'source', 'next_step', 'next_step_on']),
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint stages_of_pipeline unique (workspace_id, pipeline_id, id),
    constraint stages_pipeline foreign key (workspace_id, pipeline_id) references public.pipelines on delete cascade
);
comment on table public.stages is 'A step of a pipeline; won and lost are steps too.';
comment on column public.stages.probability is 'Chance of winning in percent, as long as history says nothing better.';
comment on column public.stages.rotting_days is 'A deal that stays longer than this needs a look.';
comment on column public.stages.required_fields is 'Columns of a deal that must be filled before it may enter.';
create index stages_order on public.stages (workspace_id, pipeline_id, position, id);
call app.version('public.stages');
call app.protect('public.stages', 'pipelines');
call app.track('public.stages');

create table public.stage_probabilities (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    stage_id uuid not null,
    probability numeric(5, 2) not null constraint stage_probabilities_probability check (probability between 0 and 100),
    deal_count int not null constraint stage_probabilities_deal_count check (deal_count >= 0),
    computed_at timestamptz not null default now(),
    primary key (workspace_id, id),
    constraint stage_probabilities_once unique (workspace_id, stage_id),
    constraint stage_probabilities_stage foreign key (workspace_id, stage_id) references public.stages on delete cascade
);
comment on table public.stage_probabilities is 'How often deals that reached a stage were won, from the firm''s own history.';
comment on column public.stage_probabilities.deal_count is 'How many finished deals the share rests on.';
call app.protect('public.stage_probabilities', 'pipelines');
call app.track('public.stage_probabilities');

create table public.deals (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    title text not null constraint deals_title_length check (length(title) between 1 and 300),
    company_id uuid not null,
    person_id uuid,
    pipeline_id uuid not null,
    stage_id uuid not null,
    position text collate "C" not null default '' constraint deals_position check (position ~ '^[0-9A-Za-z]*[1-9A-Za-z]$'),
    amount_minor bigint not null default 0 constraint deals_amount check (amount_minor >= 0),
    currency text not null default 'DKK' constraint deals_currency check (currency ~ '^[A-Z]{3}$'),
    probability int constraint deals_probability check (probability between 0 and 100),
    expected_close date,
    owner_id uuid default app.uid(),
    source text,
    next_step text,
    next_step_on date,
    lost_reason text,
    stage_entered_at timestamptz not null default now(),
    won_at timestamptz,
    lost_at timestamptz,
    custom jsonb not null default '{}' constraint deals_custom_object check (jsonb_typeof(custom) = 'object'),
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint deals_company foreign key (workspace_id, company_id) references public.companies on delete cascade,
    constraint deals_person foreign key (workspace_id, person_id)
        references public.people on delete set null (person_id),
    constraint deals_pipeline foreign key (workspace_id, pipeline_id) references public.pipelines,
    constraint deals_stage_of_pipeline foreign key (workspace_id, pipeline_id, stage_id)
        references public.stages (workspace_id, pipeline_id, id),
    constraint deals_owner foreign key (workspace_id, owner_id)
        references public.user_workspaces (workspace_id, user_id) on delete set null (owner_id)
);
comment on table public.deals is 'Something we may sell to a company.';
comment on column public.deals.position is
    'Place in its stage''s column; see app.position_between. Empty on arrival: the end of the column.';
comment on column public.deals.amount_minor is 'What it is worth without VAT, in minor units (øre).';
comment on column public.deals.probability is 'Chance of winning in percent where a person knows better than the stage.';
comment on column public.deals.owner_id is 'The seller; handed over by hand_over_deal.';
comment on column public.deals.stage_entered_at is 'Since when it has been in its stage; kept by the database.';
comment on column public.deals.won_at is 'Set on entering a won stage; kept by the database, like lost_at.';
comment on column public.deals.lost_reason is 'Why it was lost; required by a lost stage.';
comment on column public.deals.custom is 'Values of the firm''s own fields, by key.';
create index deals_board on public.deals (workspace_id, stage_id, position, id);
create index deals_newest on public.deals (workspace_id, created_at desc, id);
create index deals_company_id on public.deals (workspace_id, company_id, created_at desc);
create index deals_person_id on public.deals (workspace_id, person_id);
create index deals_pipeline_id on public.deals (workspace_id, pipeline_id, stage_id);
create index deals_owner_id on public.deals (workspace_id, owner_id, expected_close);

-- Entering a stage: dates follow its kind, and what it asks for must be there.
create function app.enter_stage() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    stage public.stages;
    missing text;
begin
    select * into stage from public.stages where workspace_id = new.workspace_id and id = new.stage_id;
    if tg_op = 'UPDATE' and new.stage_id is distinct from old.stage_id then
        new.stage_entered_at := now();
    end if;
    if new.position = '' then
        new.position := app.position_between((
            select max(position) from public.deals
            where workspace_id = new.workspace_id and stage_id = new.stage_id and id <> new.id), null);
    end if;
    new.won_at := case when stage.kind = 'won' then coalesce(new.won_at, now()) end;
    new.lost_at := case when stage.kind = 'lost' then coalesce(new.lost_at, now()) end;
    if stage.kind = 'lost' and coalesce(btrim(new.lost_reason), '') = '' then
        raise exception 'a lost deal needs a reason' using errcode = '23514', constraint = 'deals_lost_reason',
            column = 'lost_reason', hint = 'Say why it was lost.';
    end if;
    select field into missing from unnest(stage.required_fields) as field
    where coalesce(to_jsonb(new) ->> field, '') in ('', '0') limit 1;
    if missing is not null then
        raise exception 'the stage % needs %', stage.name, missing
            using errcode = '23514', constraint = 'deals_required_fields', column = missing,
                  hint = 'Fill the field, then move the deal.';
    end if;
    return new;
end $$;
alter function app.enter_stage() owner to crm_definer;
revoke execute on function app.enter_stage() from public;
create trigger c_stage before insert or update of stage_id, position, won_at, lost_at, lost_reason on public.deals
    for each row execute function app.enter_stage();
create trigger d_custom before insert or update of custom on public.deals
    for each row when (new.custom <> '{}') execute function app.check_custom();
call app.version('public.deals');
call app.protect('public.deals', 'deals', owner_column => 'owner_id', company_column => 'company_id');
call app.track('public.deals');
create trigger note_activity after insert on public.deals
    referencing new table as new_rows for each statement execute function app.note_activity('created_at');

-- Moves a deal to a stage, between two neighbours or to the end: one row changes. Row level security decides whether.
-- One neighbour is enough: the other is the next one beyond it. No row comes back when the deal is not there or not the
-- caller's to move. What the stage asks for can be filled on the way in (the columns that stages.required_fields may
-- name, and lost_reason); with the version the caller knew, a deal that somebody changed meanwhile stays where it is.
create function public.move_deal(
    deal uuid, stage uuid, after_deal uuid default null, before_deal uuid default null,
    filled jsonb default '{}', if_version int default null
) returns setof public.deals
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.active_ws();
    above text := (select position from public.deals where workspace_id = workspace and id = after_deal);
    below text := (select position from public.deals where workspace_id = workspace and id = before_deal);
begin
    if above is null and below is null then
        above := (select max(position) from public.deals
                  where workspace_id = workspace and stage_id = stage and id <> deal);
    elsif above is null then
        above := (select max(position) from public.deals
                  where workspace_id = workspace and stage_id = stage and id <> deal and position < below);
    elsif below is null or below <= above then
        -- The neighbours have moved meanwhile, or two cards arrived at once and stand at the same place.
        below := (select min(position) from public.deals
                  where workspace_id = workspace and stage_id = stage and id <> deal and position > above);
    end if;
    return query
        update public.deals as moved
        set stage_id = stage,
            pipeline_id = (select pipeline_id from public.stages where workspace_id = workspace and id = stage),
            position = app.position_between(above, below),
            lost_reason = case when filled ? 'lost_reason' then filled ->> 'lost_reason' else moved.lost_reason end,
            person_id = case when filled ? 'person_id' then (filled ->> 'person_id')::uuid else moved.person_id end,
            amount_minor = coalesce((filled ->> 'amount_minor')::bigint, moved.amount_minor),
            expected_close = case when filled ? 'expected_close' then (filled ->> 'expected_close')::date
                                  else moved.expected_close end,
            owner_id = case when filled ? 'owner_id' then (filled ->> 'owner_id')::uuid else moved.owner_id end,
            source = case when filled ? 'source' then filled ->> 'source' else moved.source end,
            next_step = case when filled ? 'next_step' then filled ->> 'next_step' else moved.next_step end,
            next_step_on = case when filled ? 'next_step_on' then (filled ->> 'next_step_on')::date
                                else moved.next_step_on end
        where moved.workspace_id = workspace and moved.id = deal and moved.version = coalesce(if_version, moved.version)
        returning moved.*;
    if not found and exists (
        select from public.deals as present
        where present.workspace_id = workspace and present.id = deal and present.version <> if_version
    ) then
        raise exception 'the deal was changed meanwhile' using errcode = 'PT412', hint = 'Read it again, then move it.';
    end if;
end $$;
revoke execute on function public.move_deal(uuid, uuid, uuid, uuid, jsonb, int) from public;
grant execute on function public.move_deal(uuid, uuid, uuid, uuid, jsonb, int) to authenticated;

create table public.deal_integrations (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    deal_id uuid not null,
    company_id uuid,
    provider text not null constraint deal_integrations_provider check (provider in ('google', 'caldav')),
    external_id text not null,
    etag text,
    synced_at timestamptz,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    hidden_at timestamptz,
    primary key (workspace_id, id),
    constraint deal_integrations_once unique (workspace_id, deal_id, provider, external_id),
    constraint deal_integrations_deal foreign key (workspace_id, deal_id) references public.deals on delete cascade,
    constraint deal_integrations_company foreign key (workspace_id, company_id)
        references public.companies on delete cascade
);
comment on table public.deal_integrations is 'Where a deal''s dates stand in somebody''s calendar.';
comment on column public.deal_integrations.company_id is 'The same as the deal''s; kept by the database.';
create index deal_integrations_company_id on public.deal_integrations (workspace_id, company_id);
call app.version('public.deal_integrations');
call app.protect('public.deal_integrations', 'deals', owner_column => 'created_by', company_column => 'company_id');
call app.track('public.deal_integrations');
create trigger c_company before insert or update of deal_id, company_id on public.deal_integrations
    for each row execute function app.company_of_parent('deals', 'deal_id');
create trigger company_moved after update of company_id on public.deals
    for each row when (new.company_id is distinct from old.company_id)
    execute function app.company_moved('deal_integrations', 'deal_id');


-- Products and prices: what we sell, and what it costs whom, when, in which quantity.

create table public.products (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    sku text not null constraint products_sku_length check (length(sku) between 1 and 60),
    name text not null constraint products_name_length check (length(name) between 1 and 300),
    name_norm text not null generated always as (lower(name)) stored,
    description text,
    unit text not null default 'stk',
    list_price_minor bigint constraint products_list_price check (list_price_minor >= 0),
    currency text not null default 'DKK' constraint products_currency check (currency ~ '^[A-Z]{3}$'),
    vat_rate numeric(5, 2) not null default 25 constraint products_vat_rate check (vat_rate between 0 and 100),
    aliases text[] not null default '{}',
    is_active boolean not null default true,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id)
);
comment on table public.products is 'What we sell: goods and hours.';
comment on column public.products.list_price_minor is 'Price of one unit without VAT, in minor units (øre); empty when always quoted.';
comment on column public.products.aliases is 'What customers call it; found in mails and chats.';
create unique index products_sku_once on public.products (workspace_id, sku) where deleted_at is null;
create index products_name on public.products (workspace_id, name_norm, id);
call app.version('public.products');
call app.protect('public.products', 'products');
call app.track('public.products');

create table public.price_lists (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    name text not null constraint price_lists_name_length check (length(name) between 1 and 200),
    company_id uuid,
    currency text not null default 'DKK' constraint price_lists_currency check (currency ~ '^[A-Z]{3}$'),
    priority int not null default 0,
    valid_from date,
    valid_to date,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint price_lists_period check (valid_to >= valid_from),
    constraint price_lists_company foreign key (workspace_id, company_id) references public.companies on delete cascade
);
comment on table public.price_lists is 'A set of prices: for everybody, or agreed with one company.';
comment on column public.price_lists.company_id is 'The company the prices are agreed with; empty: for everybody.';
comment on column public.price_lists.priority is 'The higher one wins where several lists fit.';
create index price_lists_company_id on public.price_lists (workspace_id, company_id);
call app.version('public.price_lists');
call app.track('public.price_lists');

create table public.price_list_items (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    price_list_id uuid not null,
    product_id uuid not null,
    company_id uuid,
    min_quantity numeric not null default 1 constraint price_list_items_min_quantity check (min_quantity > 0),
    unit_price_minor bigint constraint price_list_items_unit_price check (unit_price_minor >= 0),
    discount_percent numeric(5, 2)
        constraint price_list_items_discount check (discount_percent between 0 and 100),
    valid_from date,
    valid_to date,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint price_list_items_one_price check (num_nonnulls(unit_price_minor, discount_percent) = 1),
    constraint price_list_items_period check (valid_to >= valid_from),
    constraint price_list_items_list foreign key (workspace_id, price_list_id)
        references public.price_lists on delete cascade,
    constraint price_list_items_product foreign key (workspace_id, product_id)
        references public.products on delete cascade,
    constraint price_list_items_company foreign key (workspace_id, company_id)
        references public.companies on delete cascade
);
comment on table public.price_list_items is 'A product''s price in a list, from a quantity upwards.';
comment on column public.price_list_items.company_id is 'The same as the list''s company; kept by the database.';
comment on column public.price_list_items.unit_price_minor is 'Fixed price of one unit without VAT, in minor units.';
comment on column public.price_list_items.discount_percent is 'Percentage off the product''s list price.';
create index price_list_items_list_id on public.price_list_items (workspace_id, price_list_id, product_id, min_quantity);
create index price_list_items_product_id on public.price_list_items (workspace_id, product_id);
create index price_list_items_company_id on public.price_list_items (workspace_id, company_id);

create function app.price_list_company() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_table_name = 'price_list_items' then
        new.company_id := (select list.company_id from public.price_lists as list
                           where list.workspace_id = new.workspace_id and list.id = new.price_list_id);
        return new;
    end if;
    update public.price_list_items set company_id = new.company_id
    where workspace_id = new.workspace_id and price_list_id = new.id;
    return null;
end $$;
alter function app.price_list_company() owner to crm_definer;
revoke execute on function app.price_list_company() from public;
create trigger c_company before insert or update of price_list_id, company_id on public.price_list_items
    for each row execute function app.price_list_company();
create trigger company_moved after update of company_id on public.price_lists
    for each row when (new.company_id is distinct from old.company_id) execute function app.price_list_company();
call app.version('public.price_list_items');
call app.track('public.price_list_items');

-- A list for everybody is everybody's; a list agreed with one company only theirs who may see the company.
call app.protect('public.price_lists', 'price_lists', company_column => 'company_id', is_open => true);
call app.protect('public.price_list_items', 'price_lists', company_column => 'company_id', is_open => true);
