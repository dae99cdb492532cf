-- Insight: what a text was understood to be, what to do next and why, and what it costs.

create table public.analyses (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    company_id uuid,
    source_kind text not null
        constraint analyses_source_kind check (source_kind in ('document', 'email', 'chat_message')),
    source_id uuid not null,
    label text not null,
    confidence real not null constraint analyses_confidence check (confidence between 0 and 1),
    scores jsonb not null default '{}',
    facts jsonb not null default '{}',
    language text,
    model text not null,
    created_at timestamptz not null default now(),
    hidden_at timestamptz,
    primary key (workspace_id, id),
    constraint analyses_once unique (workspace_id, source_kind, source_id),
    constraint analyses_company foreign key (workspace_id, company_id)
        references public.companies on delete set null (company_id)
);
comment on table public.analyses is 'What a document, mail or message was understood to be.';
comment on column public.analyses.label is 'Category of a document, intent of a message.';
comment on column public.analyses.facts is 'Named facts with their places in the text: CVR, products, quantities, dates, amounts.';
create index analyses_company_id on public.analyses (workspace_id, company_id, created_at desc);
call app.protect('public.analyses', 'analyses', company_column => 'company_id');
call app.track('public.analyses', array['scores']);

create table public.recommendations (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    company_id uuid not null,
    rule text not null,
    dedupe_key text not null,
    urgency int not null default 2 constraint recommendations_urgency check (urgency between 1 and 3),
    score real not null default 0.5 constraint recommendations_score check (score between 0 and 1),
    due_at timestamptz,
    params jsonb not null default '{}',
    evidence jsonb not null default '[]',
    suggested_action text not null,
    state text not null default 'open'
        constraint recommendations_state check (state in ('open', 'done', 'snoozed', 'dismissed', 'outdated')),
    snoozed_until timestamptz,
    feedback text,
    decided_by uuid,
    decided_at timestamptz,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    hidden_at timestamptz,
    primary key (workspace_id, id),
    constraint recommendations_once unique (workspace_id, dedupe_key),
    constraint recommendations_company foreign key (workspace_id, company_id)
        references public.companies on delete cascade
);
comment on table public.recommendations is 'A proposed next step and what it rests on. A person decides; nothing happens by itself.';
comment on column public.recommendations.rule is 'Which rule proposed it; the interface translates rule and params into words.';
comment on column public.recommendations.urgency is '3 today, 2 this week, 1 when there is time.';
comment on column public.recommendations.evidence is 'List of {kind, id, thread_id, quote, start, end}: the exact words.';
comment on column public.recommendations.state is 'outdated: what it rested on has changed, such as a question that was answered.';
create index recommendations_company_id on public.recommendations (workspace_id, company_id, state, urgency desc);
create index recommendations_open on public.recommendations (workspace_id, state, urgency desc, created_at desc);
call app.version('public.recommendations');
call app.protect('public.recommendations', 'recommendations', company_column => 'company_id');
call app.track('public.recommendations');

create table public.price_calculations (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    company_id uuid not null,
    source_kind text constraint price_calculations_source_kind
        check (source_kind in ('document', 'email', 'chat_message')),
    source_id uuid,
    priced_on date not null default current_date,
    currency text not null default 'DKK',
    lines jsonb not null default '[]',
    net_minor bigint not null,
    vat_minor bigint not null,
    gross_minor bigint not null,
    trace jsonb not null default '[]',
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    hidden_at timestamptz,
    primary key (workspace_id, id),
    constraint price_calculations_once unique (workspace_id, source_kind, source_id),
    constraint price_calculations_adds_up check (net_minor + vat_minor = gross_minor),
    constraint price_calculations_company foreign key (workspace_id, company_id)
        references public.companies on delete cascade
);
comment on table public.price_calculations is 'A price found from products and quantities, with every rule that was applied.';
comment on column public.price_calculations.source_id is 'The message or document that asked; empty when a person asked.';
comment on column public.price_calculations.net_minor is 'Without VAT, in minor units (øre).';
comment on column public.price_calculations.trace is 'Every step: {rule, line, before_minor, after_minor, params}.';
create index price_calculations_company_id on public.price_calculations (workspace_id, company_id, created_at desc);
call app.version('public.price_calculations');
call app.protect('public.price_calculations', 'price_calculations', company_column => 'company_id');
call app.track('public.price_calculations');

-- Everything in a conversation or thread follows its company, and so does what was understood from it. A document
-- that came with a mail or chat follows too, unless a person has placed it elsewhere.
create function app.follow_company() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    sources uuid[];
begin
    if tg_table_name = 'chat_conversations' then
        with moved as (
            update public.chat_messages set company_id = new.company_id
            where workspace_id = new.workspace_id and conversation_id = new.id returning id
        ) select array_agg(id) into sources from moved;
        update public.documents set company_id = new.company_id, placement_method = 'thread'
        where workspace_id = new.workspace_id and conversation_id = new.id
          and company_id is not distinct from old.company_id and placement_method is distinct from 'person';
    elsif tg_table_name = 'email_threads' then
        with moved as (
            update public.emails set company_id = new.company_id
            where workspace_id = new.workspace_id and thread_id = new.id returning id
        ) select array_agg(id) into sources from moved;
        update public.email_references set company_id = new.company_id
        where workspace_id = new.workspace_id and email_id = any(sources);
        update public.documents set company_id = new.company_id, placement_method = 'thread'
        where workspace_id = new.workspace_id and email_thread_id = new.id
          and company_id is not distinct from old.company_id and placement_method is distinct from 'person';
    else
        sources := array[new.id];
    end if;
    update public.text_chunks set company_id = new.company_id
    where workspace_id = new.workspace_id and source_id = any(sources);
    update public.analyses set company_id = new.company_id
    where workspace_id = new.workspace_id and source_id = any(sources);
    update public.inbound_events set company_id = new.company_id
    where workspace_id = new.workspace_id
      and id in (select mail.inbound_event_id from public.emails as mail
                 where mail.workspace_id = new.workspace_id and mail.id = any(sources));
    if new.company_id is null then
        delete from public.price_calculations
        where workspace_id = new.workspace_id and source_id = any(sources);
    else
        update public.price_calculations set company_id = new.company_id
        where workspace_id = new.workspace_id and source_id = any(sources);
    end if;
    return null;
end $$;
alter function app.follow_company() owner to crm_definer;
revoke execute on function app.follow_company() from public;
create trigger follow_company after update of company_id on public.chat_conversations
    for each row when (new.company_id is distinct from old.company_id) execute function app.follow_company();
create trigger follow_company after update of company_id on public.email_threads
    for each row when (new.company_id is distinct from old.company_id) execute function app.follow_company();
create trigger follow_company after update of company_id on public.documents
    for each row when (new.company_id is distinct from old.company_id) execute function app.follow_company();

-- A child's company is its thread's, whatever the writer says.
create function app.take_company() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    if tg_table_name = 'chat_messages' then
        new.company_id := (select company_id from public.chat_conversations
                           where workspace_id = new.workspace_id and id = new.conversation_id);
    elsif tg_table_name = 'emails' then
        new.company_id := (select company_id from public.email_threads
                           where workspace_id = new.workspace_id and id = new.thread_id);
    else
        new.company_id := (select company_id from public.emails
                           where workspace_id = new.workspace_id and id = new.email_id);
    end if;
    return new;
end $$;
alter function app.take_company() owner to crm_definer;
revoke execute on function app.take_company() from public;
create trigger c_company before insert or update of conversation_id, company_id on public.chat_messages
    for each row execute function app.take_company();
create trigger c_company before insert or update of thread_id, company_id on public.emails
    for each row execute function app.take_company();
create trigger c_company before insert or update of email_id, company_id on public.email_references
    for each row execute function app.take_company();

-- Deleting a company, conversation, thread or document hides everything that hangs on it.
call app.hides_along('public.companies',
    'people', 'company_id', 'chat_conversations', 'company_id', 'email_threads', 'company_id',
    'documents', 'company_id', 'price_lists', 'company_id', 'recommendations', 'company_id',
    'price_calculations', 'company_id');
call app.hides_along('public.price_lists', 'price_list_items', 'price_list_id');
call app.hides_along('public.products', 'price_list_items', 'product_id');
call app.hides_along('public.chat_conversations', 'chat_messages', 'conversation_id', 'documents', 'conversation_id');
call app.hides_along('public.email_threads', 'emails', 'thread_id', 'documents', 'email_thread_id');
call app.hides_along('public.emails',
    'email_references', 'email_id', 'text_chunks', 'source_id', 'analyses', 'source_id',
    'price_calculations', 'source_id');
call app.hides_along('public.chat_messages',
    'text_chunks', 'source_id', 'analyses', 'source_id', 'price_calculations', 'source_id');
call app.hides_along('public.documents',
    'text_chunks', 'source_id', 'analyses', 'source_id', 'price_calculations', 'source_id');

-- Advice that quotes what was deleted goes with it.
create function app.hide_advice() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update public.recommendations as advice set hidden_at = new_row.deleted_at
    from new_rows as new_row
    join old_rows as old_row on old_row.workspace_id = new_row.workspace_id and old_row.id = new_row.id
    where new_row.deleted_at is distinct from old_row.deleted_at
      and advice.workspace_id = new_row.workspace_id and advice.company_id = new_row.company_id
      and advice.hidden_at is not distinct from old_row.deleted_at
      and (advice.evidence @> jsonb_build_array(jsonb_build_object('id', new_row.id))
           or advice.evidence @> jsonb_build_array(jsonb_build_object('thread_id', new_row.id)));
    return null;
end $$;
alter function app.hide_advice() owner to crm_definer;
revoke execute on function app.hide_advice() from public;
do $$
declare
    source text;
begin
    foreach source in array array['chat_conversations', 'email_threads', 'documents'] loop
        execute format(
            'create trigger hide_advice after update on public.%I referencing old table as old_rows new table as new_rows '
            'for each statement execute function app.hide_advice()', source);
    end loop;
    foreach source in array array['chat_messages', 'emails', 'email_references', 'text_chunks', 'analyses',
                                  'recommendations', 'price_calculations'] loop
        execute format('comment on column public.%I.hidden_at is %L',
            source, 'Since when it is hidden with the row it belongs to; kept by the database.');
    end loop;
end $$;
