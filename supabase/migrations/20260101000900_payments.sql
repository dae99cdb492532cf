-- Invoices issued and paid: an invoice gets its number when it is issued, and payments settle it.

-- Issues a draft: it gets its number, the day and both parties as they are today, and cannot change any more.
create function app.issue_invoice(invoice uuid, on_day date default current_date) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('invoices.create');
    draft public.invoices;
    given text;
begin
    select * into draft from public.invoices
    where workspace_id = workspace and id = invoice and deleted_at is null
      and (app.unscoped() or company_id in (select app.granted_company_ids())) for update;
    if draft.id is null then
        raise exception 'no such invoice' using errcode = 'P0002';
    end if;
    if draft.state <> 'draft' then
        raise exception 'invoice % is issued already', draft.number using errcode = '42501',
            constraint = 'invoices_issued_is_final';
    end if;
    if not exists (select from public.line_items
                   where workspace_id = workspace and invoice_id = invoice and deleted_at is null) then
        raise exception 'an invoice needs a line' using errcode = '23514', constraint = 'invoices_has_lines',
            hint = 'Add what is sold.';
    end if;
    given := app.next_doc_number(draft.kind);
    update public.invoices
    set number = given, state = 'issued', issued_on = on_day, issued_at = now(),
        due_on = greatest(coalesce(due_on, on_day + 30), on_day),
        buyer = (select jsonb_build_object('name', company.name, 'cvr', company.cvr, 'street', company.street,
                        'postal_code', company.postal_code, 'city', company.city, 'country', company.country)
                 from public.companies as company
                 where company.workspace_id = workspace and company.id = draft.company_id),
        -- The logo is a picture of many kilobytes; what it says stands here in words.
        seller = (select jsonb_build_object('name', firm.name, 'cvr', settings.own_cvr) || (settings.branding - 'logo')
                  from public.workspaces as firm
                  join public.workspace_settings as settings on settings.workspace_id = firm.id
                  where firm.id = workspace)
    where workspace_id = workspace and id = invoice;
    return given;
end $$;
alter function app.issue_invoice(uuid, date) owner to crm_definer;
revoke execute on function app.issue_invoice(uuid, date) from public;
grant execute on function app.issue_invoice(uuid, date) to authenticated;

create table public.payments (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    company_id uuid not null,
    amount_minor bigint not null constraint payments_amount check (amount_minor > 0),
    currency text not null default 'DKK' constraint payments_currency check (currency ~ '^[A-Z]{3}$'),
    paid_on date not null default current_date,
    method text not null default 'bank'
        constraint payments_method check (method in ('bank', 'card', 'mobilepay', 'fik', 'cash', 'other')),
    reference text,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    primary key (workspace_id, id),
    constraint payments_company foreign key (workspace_id, company_id) references public.companies
);
comment on table public.payments is 'Money that came in from a company.';
create index payments_company_id on public.payments (workspace_id, company_id, paid_on desc);
create index payments_newest on public.payments (workspace_id, paid_on desc, id);

create table public.payment_allocations (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    payment_id uuid not null,
    invoice_id uuid not null,
    company_id uuid,
    amount_minor bigint not null constraint payment_allocations_amount check (amount_minor > 0),
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    constraint payment_allocations_once unique (workspace_id, payment_id, invoice_id),
    constraint payment_allocations_payment foreign key (workspace_id, payment_id)
        references public.payments on delete cascade,
    constraint payment_allocations_invoice foreign key (workspace_id, invoice_id) references public.invoices,
    constraint payment_allocations_company foreign key (workspace_id, company_id) references public.companies
);
comment on table public.payment_allocations is 'Which part of a payment settles which invoice.';
comment on column public.payment_allocations.company_id is 'The same as the invoice''s; kept by the database.';
create index payment_allocations_invoice_id on public.payment_allocations (workspace_id, invoice_id);
create index payment_allocations_company_id on public.payment_allocations (workspace_id, company_id);

create trigger c_company before insert or update of invoice_id, company_id on public.payment_allocations
    for each row execute function app.company_of_parent('invoices', 'invoice_id');
create trigger company_moved_payments after update of company_id on public.invoices
    for each row when (new.company_id is distinct from old.company_id)
    execute function app.company_moved('payment_allocations', 'invoice_id');

-- What is settled: never more than the payment holds, never more than the invoice asks. The locks are the weaker kind,
-- which the checks of foreign keys do not wait for: two allocations of one payment queue up and do not deadlock.
create function app.settle_one(of_workspace uuid, of_payment uuid, of_invoice uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    payment public.payments;
    invoice public.invoices;
    given bigint;
    settled bigint;
begin
    select * into invoice from public.invoices
    where workspace_id = of_workspace and id = of_invoice for no key update;
    select * into payment from public.payments
    where workspace_id = of_workspace and id = of_payment for no key update;
    given := (select coalesce(sum(amount_minor), 0) from public.payment_allocations
              where workspace_id = of_workspace and payment_id = of_payment);
    settled := (select coalesce(sum(amount_minor), 0) from public.payment_allocations
                where workspace_id = of_workspace and invoice_id = of_invoice);
    if (given > 0 or settled > 0) and (invoice.state = 'draft' or exists (
        select from public.payment_allocations as allocation
        where allocation.workspace_id = of_workspace and allocation.payment_id = of_payment
          and allocation.invoice_id = of_invoice
          and (payment.currency <> invoice.currency or payment.company_id <> invoice.company_id)
    )) then
        raise exception 'a payment settles issued invoices of the same company and currency only' using errcode = '23514',
            constraint = 'payment_allocations_fits', hint = 'Choose an issued invoice of the company that paid.';
    end if;
    if given > payment.amount_minor or settled > invoice.gross_minor then
        raise exception 'more is allocated than the payment holds or the invoice asks' using errcode = '23514',
            constraint = 'payment_allocations_not_too_much', hint = 'Lower the amount.';
    end if;
    update public.invoices
    set paid_minor = settled,
        state = case when state = 'credited' then state when settled = gross_minor then 'paid' else 'issued' end
    where workspace_id = of_workspace and id = of_invoice and state <> 'draft'
      and (paid_minor <> settled or (state = 'paid') <> (settled = gross_minor));
end $$;
alter function app.settle_one(uuid, uuid, uuid) owner to crm_definer;
revoke execute on function app.settle_one(uuid, uuid, uuid) from public;

create function app.settle() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_op <> 'INSERT' then
        perform app.settle_one(old.workspace_id, old.payment_id, old.invoice_id);
    end if;
    if tg_op <> 'DELETE' then
        perform app.settle_one(new.workspace_id, new.payment_id, new.invoice_id);
    end if;
    return null;
end $$;
alter function app.settle() owner to crm_definer;
revoke execute on function app.settle() from public;
create trigger settle after insert or update or delete on public.payment_allocations
    for each row execute function app.settle();

-- The other side of the same: a payment that has settled something cannot become smaller than that, or another's.
create function app.keep_settled() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform app.settle_one(new.workspace_id, new.id, allocation.invoice_id)
    from public.payment_allocations as allocation
    where allocation.workspace_id = new.workspace_id and allocation.payment_id = new.id;
    return null;
end $$;
alter function app.keep_settled() owner to crm_definer;
revoke execute on function app.keep_settled() from public;
create trigger keep_settled after update of amount_minor, currency, company_id on public.payments
    for each row execute function app.keep_settled();

call app.version('public.payments');
call app.protect('public.payments', 'payments', company_column => 'company_id');
call app.protect('public.payment_allocations', 'payments', company_column => 'company_id');
call app.track('public.payments');
call app.track('public.payment_allocations');
