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
