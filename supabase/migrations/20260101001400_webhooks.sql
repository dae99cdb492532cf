-- Webhooks: addresses that are told what happens, the secrets it is signed with, and what became of each delivery.

create table public.webhooks (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    name text not null constraint webhooks_name_length check (length(name) between 1 and 100),
    url text not null
        constraint webhooks_url_length check (length(url) between 1 and 2000)
        constraint webhooks_https check (url ~ '^https://' or url ~ '^http://[^/?#]+:[0-9]+(/|$)'),
    event_kinds text[] not null default '{}',
    is_active boolean not null default true,
    disabled_reason text
        constraint webhooks_disabled_reason check (disabled_reason in ('gone', 'failing')),
    last_delivery_at timestamptz,
    failing_since timestamptz,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id)
);
comment on table public.webhooks is
    'Addresses that are told what happens; made by POST /api/v1/webhooks. Their secrets are shown once and readable by nobody.';
comment on column public.webhooks.url is
    'https only. http with a port is for the hosts of CRMFLOW_WEBHOOK_ALLOW_HOSTS and is refused at sending anywhere else.';
comment on column public.webhooks.event_kinds is 'Such as companies.created or deals.*; empty: everything.';
comment on column public.webhooks.disabled_reason is
    'Why it was switched off by itself: gone (it answered 410) or failing (nothing but failures for 3 days).';
comment on column public.webhooks.last_delivery_at is 'When something last arrived, to the minute.';
comment on column public.webhooks.failing_since is 'The first failure since something last arrived.';
create index webhooks_active on public.webhooks (workspace_id) where is_active and deleted_at is null;
call app.version('public.webhooks', array['last_delivery_at', 'failing_since']);
call app.protect('public.webhooks', 'webhooks');
call app.track('public.webhooks', array['last_delivery_at', 'failing_since']);
-- A webhook is made together with its secret, by app.add_webhook.
revoke insert, update on public.webhooks from authenticated;
grant update (name, url, event_kinds, is_active) on public.webhooks to authenticated;

create table priv.webhook_secrets (
    workspace_id uuid not null,
    webhook_id uuid not null,
    id uuid not null default gen_random_uuid(),
    key_id text not null,
    ciphertext bytea not null,
    created_at timestamptz not null default clock_timestamp(),
    retired_at timestamptz,
    primary key (workspace_id, webhook_id, id),
    constraint webhook_secrets_webhook foreign key (workspace_id, webhook_id)
        references public.webhooks on delete cascade
);
comment on table priv.webhook_secrets is 'Signing secrets, AES-256-GCM; two are live while one is being replaced.';
comment on column priv.webhook_secrets.retired_at is 'From then on nothing is signed with it; in the future while it is being replaced.';
alter table priv.webhook_secrets enable row level security;
alter table priv.webhook_secrets force row level security;
grant select, insert, update, delete on priv.webhook_secrets to crm_definer;

create table public.webhook_deliveries (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    webhook_id uuid not null,
    company_id uuid,
    event_kind text not null,
    payload jsonb not null,
    state text not null default 'waiting'
        constraint webhook_deliveries_state check (state in ('waiting', 'delivered', 'failed', 'given_up')),
    attempts int not null default 0,
    response_status int,
    answer text,
    duration_ms int,
    failure text,
    next_attempt_at timestamptz default now(),
    claimed_at timestamptz,
    delivered_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    constraint webhook_deliveries_webhook foreign key (workspace_id, webhook_id)
        references public.webhooks on delete cascade,
    constraint webhook_deliveries_company foreign key (workspace_id, company_id)
        references public.companies on delete cascade
);
comment on table public.webhook_deliveries is
    'What is sent to a webhook, and what came back; written with the change itself, kept for 30 days, can be sent again.';
comment on column public.webhook_deliveries.id is 'The header webhook-id: the same each time it is sent.';
comment on column public.webhook_deliveries.payload is 'The body; see docs/webhooks.md.';
comment on column public.webhook_deliveries.state is
    'waiting: will be sent, perhaps again. failed: all attempts failed. given_up: the webhook was off or gone.';
comment on column public.webhook_deliveries.answer is 'The first 1 000 characters of the last answer.';
comment on column public.webhook_deliveries.duration_ms is 'How long the last attempt took.';
comment on column public.webhook_deliveries.failure is
    'Why the last attempt failed: blocked: …, timeout, unreachable, tls, answer_too_large, bad_answer, status, or killed.';
comment on column public.webhook_deliveries.claimed_at is 'Since when a worker is sending it.';
create index webhook_deliveries_webhook_id on public.webhook_deliveries (workspace_id, webhook_id, created_at desc);
create index webhook_deliveries_company_id on public.webhook_deliveries (workspace_id, company_id);
create index webhook_deliveries_waiting on public.webhook_deliveries (next_attempt_at) where state = 'waiting';
create index webhook_deliveries_claimed on public.webhook_deliveries (workspace_id, webhook_id) where claimed_at is not null;
create index webhook_deliveries_age on public.webhook_deliveries (created_at);
-- Not open: what hangs on no company may be an unplaced mail, or many rows at once, and is for who sees every company.
call app.protect('public.webhook_deliveries', 'webhooks', company_column => 'company_id');
revoke insert, update, delete on public.webhook_deliveries from authenticated;

-- Which changes are events. change: created, updated, deleted or restored, or entered: a column gets another value
-- (becomes is null), any value where there was none ('*'), or this value.
create table app.event_kinds (
    kind text primary key,
    table_name text not null,
    change text not null check (change in ('created', 'updated', 'deleted', 'restored', 'entered')),
    column_name text check ((column_name is not null) = (change = 'entered')),
    becomes text
);
comment on table app.event_kinds is 'Which changes of which tables webhooks are told about.';
alter table app.event_kinds enable row level security;
alter table app.event_kinds force row level security;
grant select on app.event_kinds to crm_definer;

insert into app.event_kinds (kind, table_name, change)
select recorded.table_name || '.' || changes.change, recorded.table_name, changes.change
from unnest(array['companies', 'people', 'deals', 'products', 'quotes', 'orders', 'invoices', 'payments', 'tasks',
                  'documents', 'chat_conversations', 'chat_messages', 'email_threads', 'emails', 'recommendations'])
    as recorded (table_name)
cross join unnest(array['created', 'updated', 'deleted', 'restored']) as changes (change);
-- What was said is never changed.
delete from app.event_kinds where kind in ('chat_messages.updated', 'emails.updated');
insert into app.event_kinds (kind, table_name, change, column_name, becomes) values
    ('deals.stage_changed', 'deals', 'entered', 'stage_id', null),
    ('deals.won', 'deals', 'entered', 'won_at', '*'),
    ('deals.lost', 'deals', 'entered', 'lost_at', '*'),
    ('quotes.sent', 'quotes', 'entered', 'state', 'sent'),
    ('quotes.accepted', 'quotes', 'entered', 'state', 'accepted'),
    ('quotes.declined', 'quotes', 'entered', 'state', 'declined'),
    ('orders.confirmed', 'orders', 'entered', 'state', 'confirmed'),
    ('orders.delivered', 'orders', 'entered', 'state', 'delivered'),
    ('orders.cancelled', 'orders', 'entered', 'state', 'cancelled'),
    ('invoices.issued', 'invoices', 'entered', 'state', 'issued'),
    ('invoices.paid', 'invoices', 'entered', 'state', 'paid'),
    ('tasks.done', 'tasks', 'entered', 'state', 'done'),
    ('documents.ready', 'documents', 'entered', 'state', 'ready');

-- Whether a webhook wants this kind.
create function app.picks(event_kinds text[], kind text) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select cardinality(event_kinds) = 0 or kind = any(event_kinds) or split_part(kind, '.', 1) || '.*' = any(event_kinds)
$$;

-- Kinds must exist, and whoever points a webhook somewhere must see every company: it is told about all of them.
-- Switching on again forgets why it was off.
create function app.check_webhook() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    unknown text := (
        select wanted from unnest(new.event_kinds) as wanted
        where not exists (select from app.event_kinds as known
                          where wanted in (known.kind, known.table_name || '.*'))
        limit 1);
begin
    if app.uid() is not null and not app.unscoped() then
        raise exception 'a webhook tells about every company, and you see only some'
            using errcode = '42501', constraint = 'webhooks_unlimited';
    end if;
    if unknown is not null or cardinality(new.event_kinds) > 100 then
        raise exception 'there is no event kind %', left(unknown, 100) using errcode = '23514',
            constraint = 'webhooks_event_kinds', column = 'event_kinds', hint = 'GET /api/v1/webhooks/kinds lists them.';
    end if;
    if tg_op = 'UPDATE' and new.is_active and not old.is_active then
        new.disabled_reason := null;
        new.failing_since := null;
    end if;
    return new;
end $$;
create trigger c_check before insert or update of name, url, event_kinds, is_active on public.webhooks
    for each row execute function app.check_webhook();

-- The id of a webhook that the caller may change. Raises when it is not there, or not theirs to change.
create function app.own_webhook(wanted_webhook_id uuid) returns uuid
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('webhooks.read');
begin
    if not exists (select from public.webhooks as hook
                   where hook.workspace_id = workspace and hook.id = wanted_webhook_id and hook.deleted_at is null) then
        raise exception 'there is no such webhook' using errcode = 'P0002';
    end if;
    if app.ws('webhooks.update') is null or not app.unscoped() then
        raise exception 'only who may change webhooks can do this' using errcode = '42501', constraint = 'webhooks_admin';
    end if;
    return workspace;
end $$;
alter function app.own_webhook(uuid) owner to crm_definer;
revoke execute on function app.own_webhook(uuid) from public;

-- Definer, as are the next two: secrets are in priv. A new webhook with its first secret, sealed for its id.
create function app.add_webhook(
    new_id uuid, new_name text, new_url text, new_event_kinds text[], new_key_id text, new_ciphertext bytea
) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('webhooks.create');
begin
    if workspace is null then
        raise exception 'only who may make webhooks can do this' using errcode = '42501', constraint = 'webhooks_admin';
    end if;
    -- Each webhook multiplies what a change costs.
    perform pg_advisory_xact_lock(hashtextextended('webhooks ' || workspace, 0));
    if (select count(*) from public.webhooks as hook
        where hook.workspace_id = workspace and hook.deleted_at is null) >= 20 then
        raise exception 'a workspace has at most 20 webhooks' using errcode = '23514', constraint = 'webhooks_limit';
    end if;
    insert into public.webhooks (workspace_id, id, name, url, event_kinds)
    values (workspace, new_id, new_name, new_url, new_event_kinds);
    insert into priv.webhook_secrets (workspace_id, webhook_id, key_id, ciphertext)
    values (workspace, new_id, new_key_id, new_ciphertext);
end $$;

-- A new secret. The one before signs along for 24 hours, or not at all any more; older ones never.
create function app.rotate_webhook_secret(
    wanted_webhook_id uuid, new_key_id text, new_ciphertext bytea, at_once boolean
) returns timestamptz
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.own_webhook(wanted_webhook_id);
    ends_at timestamptz := case when at_once then clock_timestamp() else now() + interval '24 hours' end;
begin
    perform from public.webhooks as hook
    where hook.workspace_id = workspace and hook.id = wanted_webhook_id for update;
    update priv.webhook_secrets as secret
    set retired_at = case when secret.retired_at is null then ends_at else now() end
    where secret.workspace_id = workspace and secret.webhook_id = wanted_webhook_id
      and (secret.retired_at is null or secret.retired_at > now());
    insert into priv.webhook_secrets (workspace_id, webhook_id, key_id, ciphertext)
    values (workspace, wanted_webhook_id, new_key_id, new_ciphertext);
    return ends_at;
end $$;

-- What can be picked.
create function app.webhook_kinds() returns setof text
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query select known.kind from app.event_kinds as known order by known.table_name, known.change, known.kind;
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'check_webhook()', 'add_webhook(uuid, text, text, text[], text, bytea)',
        'rotate_webhook_secret(uuid, text, bytea, boolean)', 'webhook_kinds()'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
revoke execute on function app.picks(text[], text) from public;
grant execute on function app.picks(text[], text) to crm_definer;
grant execute on function app.add_webhook(uuid, text, text, text[], text, bytea),
    app.rotate_webhook_secret(uuid, text, bytea, boolean), app.webhook_kinds() to authenticated;
