-- Sales documents: quotes, orders, invoices and their lines. Money is in minor units (øre).

create table public.numbering_counters (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    kind text not null constraint numbering_counters_kind check (kind in ('quote', 'order', 'invoice', 'credit_note')),
    year int not null,
    last bigint not null default 0,
    primary key (workspace_id, id),
    constraint numbering_counters_once unique (workspace_id, kind, year)
);
comment on table public.numbering_counters is 'The last number given in each series; changed by app.next_doc_number only.';
call app.protect('public.numbering_counters', 'invoices');
revoke insert, update, delete on public.numbering_counters from authenticated;
call app.track('public.numbering_counters');

-- The next number of a series, such as F-2026-0012. Locking the counter row keeps the series free of gaps and doubles:
-- a transaction that fails gives its number back. Momsbekendtgørelsen (BEK 1435/2023) § 58: consecutive numbers.
create function app.next_doc_number(of_kind text) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws(case of_kind when 'quote' then 'quotes.create' when 'order' then 'orders.create'
                             else 'invoices.create' end);
    this_year int := extract(year from now() at time zone 'Europe/Copenhagen');
    given bigint;
    prefix text;
begin
    if workspace is null then
        raise exception 'your role cannot number a %', of_kind using errcode = '42501';
    end if;
    prefix := (select settings.number_prefixes ->> of_kind from public.workspace_settings as settings
               where settings.workspace_id = workspace);
    insert into public.numbering_counters as counter (workspace_id, kind, year, last)
    values (workspace, of_kind, this_year, 1)
    on conflict (workspace_id, kind, year) do update set last = counter.last + 1
    returning last into given;
    return format('%s-%s-%s', coalesce(prefix, upper(left(of_kind, 1))), this_year, lpad(given::text, greatest(4, length(given::text)), '0'));
end $$;
alter function app.next_doc_number(text) owner to crm_definer;
revoke execute on function app.next_doc_number(text) from public;
grant execute on function app.next_doc_number(text) to authenticated;

create table public.quotes (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    number text,
    title text not null default '',
    company_id uuid not null,
    person_id uuid,
    deal_id uuid,
    state text not null default 'draft'
        constraint quotes_state check (state in ('draft', 'sent', 'accepted', 'declined', 'expired')),
    quoted_on date not null default current_date,
    valid_until date,
    currency text not null default 'DKK' constraint quotes_currency check (currency ~ '^[A-Z]{3}$'),
    intro text,
    terms text,
    net_minor bigint not null default 0,
    vat_minor bigint not null default 0,
    gross_minor bigint not null default 0,
    sent_at timestamptz,
    decided_at timestamptz,
    owner_id uuid default app.uid(),
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint quotes_number_once unique (workspace_id, number),
    constraint quotes_numbered_when_sent check (state = 'draft' or number is not null),
    constraint quotes_period check (valid_until >= quoted_on),
    constraint quotes_company foreign key (workspace_id, company_id) references public.companies,
    constraint quotes_person foreign key (workspace_id, person_id)
        references public.people on delete set null (person_id),
    constraint quotes_deal foreign key (workspace_id, deal_id) references public.deals on delete set null (deal_id),
    constraint quotes_owner foreign key (workspace_id, owner_id)
        references public.user_workspaces (workspace_id, user_id) on delete set null (owner_id)
);
comment on table public.quotes is 'What we offer a company, at which price, until when.';
comment on column public.quotes.number is 'Given when it is sent; empty for a draft.';
comment on column public.quotes.net_minor is 'Sum of the lines without VAT; kept by the database, like vat and gross.';
comment on column public.quotes.decided_at is 'When it was accepted or declined.';

create table public.orders (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    number text,
    title text not null default '',
    company_id uuid not null,
    person_id uuid,
    deal_id uuid,
    quote_id uuid,
    state text not null default 'open'
        constraint orders_state check (state in ('open', 'confirmed', 'delivered', 'cancelled')),
    ordered_on date not null default current_date,
    delivery_on date,
    currency text not null default 'DKK' constraint orders_currency check (currency ~ '^[A-Z]{3}$'),
    net_minor bigint not null default 0,
    vat_minor bigint not null default 0,
    gross_minor bigint not null default 0,
    owner_id uuid default app.uid(),
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint orders_number_once unique (workspace_id, number),
    constraint orders_company foreign key (workspace_id, company_id) references public.companies,
    constraint orders_person foreign key (workspace_id, person_id)
        references public.people on delete set null (person_id),
    constraint orders_deal foreign key (workspace_id, deal_id) references public.deals on delete set null (deal_id),
    constraint orders_quote foreign key (workspace_id, quote_id) references public.quotes on delete set null (quote_id),
    constraint orders_owner foreign key (workspace_id, owner_id)
        references public.user_workspaces (workspace_id, user_id) on delete set null (owner_id)
);
comment on table public.orders is 'What a company has ordered.';

create table public.invoices (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    number text,
    kind text not null default 'invoice' constraint invoices_kind check (kind in ('invoice', 'credit_note')),
    company_id uuid not null,
    person_id uuid,
    order_id uuid,
    credits_id uuid,
    state text not null default 'draft' constraint invoices_state check (state in ('draft', 'issued', 'paid', 'credited')),
    issued_on date,
    due_on date,
    delivered_on date,
    currency text not null default 'DKK' constraint invoices_currency check (currency ~ '^[A-Z]{3}$'),
    buyer jsonb not null default '{}',
    seller jsonb not null default '{}',
    reference text,
    net_minor bigint not null default 0,
    vat_minor bigint not null default 0,
    gross_minor bigint not null default 0,
    paid_minor bigint not null default 0,
    issued_at timestamptz,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint invoices_number_once unique (workspace_id, number),
    constraint invoices_numbered_when_issued check ((state = 'draft') = (number is null)),
    constraint invoices_credit_names_invoice check (kind = 'invoice' or credits_id is not null),
    constraint invoices_due_after_issue check (due_on >= issued_on),
    constraint invoices_company foreign key (workspace_id, company_id) references public.companies,
    constraint invoices_person foreign key (workspace_id, person_id)
        references public.people on delete set null (person_id),
    constraint invoices_order foreign key (workspace_id, order_id)
        references public.orders on delete set null (order_id),
    constraint invoices_credits foreign key (workspace_id, credits_id) references public.invoices
);
comment on table public.invoices is
    'Invoices and credit notes. A draft has no number; an issued one cannot change and is corrected by a credit note.';
comment on column public.invoices.credits_id is 'The invoice that a credit note corrects.';
comment on column public.invoices.buyer is 'Name, address and CVR number of the customer on the day of issue.';
comment on column public.invoices.seller is 'Our own name, address and CVR number on the day of issue.';
comment on column public.invoices.paid_minor is 'Sum of the payments set against it; kept by the database.';

create table public.line_items (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    quote_id uuid,
    order_id uuid,
    invoice_id uuid,
    company_id uuid,
    product_id uuid,
    place int not null default 0,
    description text not null constraint line_items_description_length check (length(description) between 1 and 1000),
    quantity numeric(14, 4) not null default 1,
    unit text not null default 'stk',
    unit_price_minor bigint not null default 0,
    discount_percent numeric(5, 2) not null default 0
        constraint line_items_discount check (discount_percent between 0 and 100),
    vat_rate numeric(5, 2) not null default 25 constraint line_items_vat_rate check (vat_rate between 0 and 100),
    net_minor bigint not null generated always as (
        round(quantity * unit_price_minor)::bigint
        - round(round(quantity * unit_price_minor) * discount_percent / 100)::bigint) stored,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint line_items_one_parent check (num_nonnulls(quote_id, order_id, invoice_id) = 1),
    constraint line_items_quote foreign key (workspace_id, quote_id) references public.quotes on delete cascade,
    constraint line_items_order foreign key (workspace_id, order_id) references public.orders on delete cascade,
    constraint line_items_invoice foreign key (workspace_id, invoice_id) references public.invoices on delete cascade,
    constraint line_items_company foreign key (workspace_id, company_id) references public.companies,
    constraint line_items_product foreign key (workspace_id, product_id)
        references public.products on delete set null (product_id)
);
comment on table public.line_items is 'Lines of exactly one quote, order or invoice.';
comment on column public.line_items.company_id is 'The same as the parent''s; kept by the database.';
comment on column public.line_items.net_minor is
    'Quantity times price, less the discount, each rounded half up to the øre (EN 16931, BR-CO-10).';
create index line_items_quote_id on public.line_items (workspace_id, quote_id, place);
create index line_items_order_id on public.line_items (workspace_id, order_id, place);
create index line_items_invoice_id on public.line_items (workspace_id, invoice_id, place);
create index line_items_company_id on public.line_items (workspace_id, company_id);
create index line_items_product_id on public.line_items (workspace_id, product_id);

do $$
declare
    document text;
begin
    foreach document in array array['quotes', 'orders', 'invoices'] loop
        execute format('create index %1$s_newest on public.%1$I (workspace_id, created_at desc, id)', document);
        execute format('create index %1$s_company_id on public.%1$I (workspace_id, company_id, created_at desc)', document);
        execute format('create index %1$s_person_id on public.%1$I (workspace_id, person_id)', document);
    end loop;
end $$;
create index quotes_deal_id on public.quotes (workspace_id, deal_id);
create index quotes_owner_id on public.quotes (workspace_id, owner_id);
create index orders_deal_id on public.orders (workspace_id, deal_id);
create index orders_quote_id on public.orders (workspace_id, quote_id);
create index orders_owner_id on public.orders (workspace_id, owner_id);
create index invoices_order_id on public.invoices (workspace_id, order_id);
create index invoices_credits_id on public.invoices (workspace_id, credits_id);
create index invoices_due on public.invoices (workspace_id, due_on) where state = 'issued';

-- Totals to the øre: VAT is taken of each rate's sum, not line by line (EN 16931, BR-CO-17).
create function app.add_up_one(document_table text, of_workspace uuid, document uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    execute format($sql$
        update public.%1$I as document
        set net_minor = sums.net, vat_minor = sums.vat, gross_minor = sums.net + sums.vat
        from (
            select coalesce(sum(rate.net), 0)::bigint as net,
                   coalesce(sum(round(rate.net * rate.vat_rate / 100)), 0)::bigint as vat
            from (
                select vat_rate, sum(net_minor) as net from public.line_items
                where workspace_id = $1 and %2$I = $2 and deleted_at is null group by vat_rate
            ) as rate
        ) as sums
        where document.workspace_id = $1 and document.id = $2
          and (document.net_minor, document.vat_minor) is distinct from (sums.net, sums.vat)
    $sql$, document_table, rtrim(document_table, 's') || '_id') using of_workspace, document;
end $$;
alter function app.add_up_one(text, uuid, uuid) owner to crm_definer;
revoke execute on function app.add_up_one(text, uuid, uuid) from public;

-- One sum a document and statement, however many lines were written.
create function app.add_up_new() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform app.add_up_one(document.kind, document.workspace_id, document.id)
    from (
        select distinct line.workspace_id, parent.kind, parent.id
        from new_rows as line
        cross join lateral (values
            ('quotes', line.quote_id), ('orders', line.order_id), ('invoices', line.invoice_id)) as parent (kind, id)
        where parent.id is not null
    ) as document;
    return null;
end $$;
create function app.add_up_old() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform app.add_up_one(document.kind, document.workspace_id, document.id)
    from (
        select distinct line.workspace_id, parent.kind, parent.id
        from old_rows as line
        cross join lateral (values
            ('quotes', line.quote_id), ('orders', line.order_id), ('invoices', line.invoice_id)) as parent (kind, id)
        where parent.id is not null
    ) as document;
    return null;
end $$;
alter function app.add_up_new() owner to crm_definer;
alter function app.add_up_old() owner to crm_definer;
revoke execute on function app.add_up_new(), app.add_up_old() from public;
create trigger add_up_insert after insert on public.line_items
    referencing new table as new_rows for each statement execute function app.add_up_new();
create trigger add_up_update after update on public.line_items
    referencing new table as new_rows for each statement execute function app.add_up_new();
create trigger add_up_delete after delete on public.line_items
    referencing old table as old_rows for each statement execute function app.add_up_old();

-- A line stays with its document: which one it belongs to is fixed when it is made.
create function app.keep_parent() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if (new.quote_id, new.order_id, new.invoice_id) is distinct from (old.quote_id, old.order_id, old.invoice_id) then
        raise exception 'a line cannot move to another document' using errcode = '42501',
            hint = 'Copy it there and delete it here.';
    end if;
    return new;
end $$;
revoke execute on function app.keep_parent() from public;
create trigger c_parent before update on public.line_items for each row execute function app.keep_parent();
create trigger c_company before insert or update of quote_id, order_id, invoice_id, company_id on public.line_items
    for each row execute function app.company_of_parent('quotes', 'quote_id', 'orders', 'order_id', 'invoices', 'invoice_id');
create trigger company_moved after update of company_id on public.quotes
    for each row when (new.company_id is distinct from old.company_id)
    execute function app.company_moved('line_items', 'quote_id');
create trigger company_moved after update of company_id on public.orders
    for each row when (new.company_id is distinct from old.company_id)
    execute function app.company_moved('line_items', 'order_id');
create trigger company_moved after update of company_id on public.invoices
    for each row when (new.company_id is distinct from old.company_id)
    execute function app.company_moved('line_items', 'invoice_id');

-- An issued invoice is final (bogføringsloven, lov 700/2022): only its settlement changes. This holds for everybody,
-- the owner of the database included.
create function app.keep_issued() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    settlement constant text[] := array['state', 'paid_minor', 'version', 'updated_at'];
begin
    -- The owner of the database may remove a whole workspace; nothing in it goes before.
    if tg_op = 'DELETE' and not exists (select from public.workspaces where id = old.workspace_id) then
        return old;
    end if;
    if tg_table_name = 'line_items' then
        if exists (
            select from public.invoices as invoice
            where invoice.workspace_id = coalesce(new.workspace_id, old.workspace_id)
              and invoice.id = coalesce(new.invoice_id, old.invoice_id) and invoice.state <> 'draft'
        ) then
            raise exception 'the lines of an issued invoice cannot change' using errcode = '42501',
                constraint = 'invoices_issued_is_final', hint = 'Make a credit note.';
        end if;
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if old.state = 'draft' then
        return case when tg_op = 'DELETE' then old else new end;
    end if;
    if tg_op = 'DELETE' or to_jsonb(new) - settlement <> to_jsonb(old) - settlement or new.state = 'draft' then
        raise exception 'invoice % is issued and cannot change', old.number using errcode = '42501',
            constraint = 'invoices_issued_is_final', hint = 'Make a credit note.';
    end if;
    return new;
end $$;
alter function app.keep_issued() owner to crm_definer;
revoke execute on function app.keep_issued() from public;
create trigger a_final before update or delete on public.invoices for each row execute function app.keep_issued();
create trigger a_final before insert or update or delete on public.line_items
    for each row execute function app.keep_issued();

-- A person cannot write numbers, sums or states that follow from elsewhere.
create function app.keep_derived() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    kept text;
begin
    if current_user <> 'authenticated' then
        return new;
    end if;
    select column_name into kept from unnest(tg_argv) as column_name
    where to_jsonb(new) -> column_name is distinct from case when tg_op = 'UPDATE' then to_jsonb(old) -> column_name
        else case column_name when 'number' then 'null'::jsonb when 'issued_at' then 'null'::jsonb
                              when 'state' then '"draft"'::jsonb else '0'::jsonb end end
    limit 1;
    if kept is not null then
        raise exception '% of % follows from other rows and cannot be written', kept, tg_table_name
            using errcode = '42501', column = kept, hint = 'Leave this column out of the change.';
    end if;
    return new;
end $$;
revoke execute on function app.keep_derived() from public;
grant execute on function app.keep_derived() to authenticated;
create trigger a_derived before insert or update on public.quotes
    for each row execute function app.keep_derived('number', 'net_minor', 'vat_minor', 'gross_minor');
create trigger a_derived before insert or update on public.orders
    for each row execute function app.keep_derived('number', 'net_minor', 'vat_minor', 'gross_minor');
create trigger a_derived before insert or update on public.invoices for each row execute function app.keep_derived(
    'number', 'state', 'issued_at', 'net_minor', 'vat_minor', 'gross_minor', 'paid_minor');

call app.version('public.quotes', array['net_minor', 'vat_minor', 'gross_minor']);
call app.version('public.orders', array['net_minor', 'vat_minor', 'gross_minor']);
call app.version('public.invoices', array['net_minor', 'vat_minor', 'gross_minor']);
call app.version('public.line_items');
call app.protect('public.quotes', 'quotes', company_column => 'company_id');
call app.protect('public.orders', 'orders', company_column => 'company_id');
call app.protect('public.invoices', 'invoices', company_column => 'company_id');
call app.protect('public.line_items', 'quotes', company_column => 'company_id');
call app.track('public.quotes');
call app.track('public.orders');
call app.track('public.invoices');
call app.track('public.line_items');

-- A line may do what its document may: the permission is that of quotes, orders or invoices. A seller may write the
-- lines of a draft invoice, as making one without lines would be of no use.
do $$
declare
    verb record;
begin
    for verb in select * from (values
        ('select', 'read', 'read'), ('insert', 'create', 'create'), ('update', 'update', 'create'),
        ('delete', 'update', 'create')
    ) as verbs (command, of_document, of_invoice)
    loop
        execute format('alter policy %I on public.line_items %s', 'line_items_' || verb.command,
            (select case verb.command
                when 'insert' then format('with check (%s)', rule.text)
                when 'update' then format('using (%1$s) with check (%1$s)', rule.text)
                else format('using (%s)', rule.text) end
             from (select format(
                '((quote_id is not null and workspace_id = (select app.ws(%L)))'
                ' or (order_id is not null and workspace_id = (select app.ws(%L)))'
                ' or (invoice_id is not null and workspace_id = (select app.ws(%L))))'
                ' and ((select app.unscoped()) or company_id in (select app.granted_company_ids()))%s',
                'quotes.' || verb.of_document, 'orders.' || verb.of_document, 'invoices.' || verb.of_invoice,
                case when verb.command = 'insert' then '' else ' and deleted_at is null' end) as text) as rule));
    end loop;
end $$;

-- A deleted document takes its lines along; so does an issued invoice nothing: it stays, whatever happens to the company.
call app.hides_along('public.quotes', 'line_items', 'quote_id');
call app.hides_along('public.orders', 'line_items', 'order_id');
call app.hides_along('public.invoices', 'line_items', 'invoice_id');

create function app.hide_drafts() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update public.invoices as draft set deleted_at = new_row.deleted_at
    from new_rows as new_row
    join old_rows as old_row on old_row.workspace_id = new_row.workspace_id and old_row.id = new_row.id
    where new_row.deleted_at is distinct from old_row.deleted_at
      and draft.workspace_id = new_row.workspace_id and draft.company_id = new_row.id and draft.state = 'draft'
      and draft.deleted_at is not distinct from old_row.deleted_at;
    return null;
end $$;
alter function app.hide_drafts() owner to crm_definer;
revoke execute on function app.hide_drafts() from public;
create trigger hide_drafts after update on public.companies referencing old table as old_rows new table as new_rows
    for each statement execute function app.hide_drafts();
