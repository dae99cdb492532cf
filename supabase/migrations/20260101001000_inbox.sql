-- Inbox and documents: what came in raw, what it became, and the text in everything.

-- Inbox: the doors, what came in raw, and what it became: chat conversations and e-mail threads.

create table public.inbound_endpoints (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    kind text not null constraint inbound_endpoints_kind check (kind in ('chat', 'email')),
    provider text not null,
    name text not null default '',
    address text,
    token_hash bytea not null constraint inbound_endpoints_token_once unique,
    token_hint text not null default '',
    provider_token_hash bytea,
    requires_provider_token boolean not null default false,
    replies_plain_text boolean not null default false,
    is_active boolean not null default true,
    handshake_at timestamptz,
    last_event_at timestamptz,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id)
);
comment on table public.inbound_endpoints is 'A door: the address a chatbot or a mailbox sends to.';
comment on column public.inbound_endpoints.provider is 'wotnot, intercom, tawk, crisp, chatwoot, generic; postmark, smtp, raw.';
comment on column public.inbound_endpoints.address is 'The mail address in full; empty for chat.';
comment on column public.inbound_endpoints.token_hash is 'SHA-256 of the secret in the address; unique, as 256 random bits are.';
comment on column public.inbound_endpoints.token_hint is 'Last four characters of the secret, to tell doors apart.';
comment on column public.inbound_endpoints.provider_token_hash is 'SHA-256 of the token the provider sent at its handshake.';
call app.version('public.inbound_endpoints', array['last_event_at']);
call app.protect('public.inbound_endpoints', 'inbound_endpoints');
call app.track('public.inbound_endpoints', array['token_hash', 'provider_token_hash', 'last_event_at']);

create table priv.endpoint_secrets (
    workspace_id uuid not null,
    endpoint_id uuid not null,
    key_id text not null,
    ciphertext bytea not null,
    created_at timestamptz not null default now(),
    primary key (workspace_id, endpoint_id),
    constraint endpoint_secrets_endpoint foreign key (workspace_id, endpoint_id)
        references public.inbound_endpoints on delete cascade
);
comment on table priv.endpoint_secrets is 'What a provider signs its deliveries with; a door without a row asks for none.';
comment on column priv.endpoint_secrets.key_id is 'The vault''s key that opens it; the keys are not in the database.';
comment on column priv.endpoint_secrets.ciphertext is 'Nonce, AES-256-GCM ciphertext and tag, bound to this very row.';
alter table priv.endpoint_secrets enable row level security;
alter table priv.endpoint_secrets force row level security;
grant select, insert, update, delete on priv.endpoint_secrets to crm_definer;

-- From now on the door takes only what is signed with this secret. Nobody reads it back.
create function app.seal_door(endpoint uuid, new_key_id text, new_ciphertext bytea) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('inbound_endpoints.create');
begin
    insert into priv.endpoint_secrets (workspace_id, endpoint_id, key_id, ciphertext)
    select door.workspace_id, door.id, new_key_id, new_ciphertext
    from public.inbound_endpoints as door where door.workspace_id = workspace and door.id = endpoint;
    if not found then
        raise exception 'no such door' using errcode = 'P0002';
    end if;
end $$;
alter function app.seal_door(uuid, text, bytea) owner to crm_definer;
revoke execute on function app.seal_door(uuid, text, bytea) from public;
grant execute on function app.seal_door(uuid, text, bytea) to authenticated;

create table public.inbound_events (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    endpoint_id uuid,
    company_id uuid,
    source text not null constraint inbound_events_source check (source in ('chat', 'email', 'upload')),
    provider text not null,
    dedupe_key text not null,
    content_type text,
    headers jsonb not null default '{}',
    envelope jsonb not null default '{}',
    body bytea not null,
    state text not null default 'received'
        constraint inbound_events_state check (state in ('received', 'parsed', 'needs_look', 'ignored')),
    reason text,
    outcome jsonb not null default '{}',
    attempts int not null default 0,
    received_at timestamptz not null default now(),
    parsed_at timestamptz,
    primary key (workspace_id, id),
    constraint inbound_events_once unique (workspace_id, source, dedupe_key),
    constraint inbound_events_endpoint foreign key (workspace_id, endpoint_id)
        references public.inbound_endpoints on delete set null (endpoint_id),
    constraint inbound_events_company foreign key (workspace_id, company_id)
        references public.companies on delete set null (company_id)
);
comment on table public.inbound_events is 'Everything that came in, as it came in, before anything is parsed.';
comment on column public.inbound_events.company_id is 'The company it ended on; empty until then, and then only unlimited members see it.';
comment on column public.inbound_events.dedupe_key is 'SHA-256 of the content: the same delivery twice is one row.';
comment on column public.inbound_events.envelope is 'For mail: from and to as the transport said, and the peer''s address.';
comment on column public.inbound_events.body is 'The raw bytes.';
comment on column public.inbound_events.state is 'needs_look: could not be parsed; reason says why; can be replayed.';
comment on column public.inbound_events.outcome is 'What it became: ids of conversations, threads, mails and documents.';
create index inbound_events_received on public.inbound_events (workspace_id, received_at desc, id);
create index inbound_events_waiting on public.inbound_events (workspace_id, state, received_at) where state <> 'parsed';
create index inbound_events_endpoint_id on public.inbound_events (workspace_id, endpoint_id);
create index inbound_events_company_id on public.inbound_events (workspace_id, company_id);
call app.protect('public.inbound_events', 'inbound_events', company_column => 'company_id');
call app.track('public.inbound_events', array['body', 'headers', 'envelope']);
-- What came in stays as it came in; only what became of it changes.
revoke update on public.inbound_events from authenticated;
grant update (company_id, state, reason, outcome, attempts, parsed_at) on public.inbound_events to authenticated;

create table public.chat_conversations (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    endpoint_id uuid,
    provider text not null,
    external_id text not null,
    company_id uuid,
    person_id uuid,
    title text,
    visitor_name text,
    visitor_email text,
    visitor_phone text,
    page_url text,
    variables jsonb not null default '{}',
    status text not null default 'open' constraint chat_conversations_status check (status in ('open', 'closed')),
    placement_method text,
    placement_confidence real
        constraint chat_conversations_confidence check (placement_confidence between 0 and 1),
    placement_why jsonb not null default '{}',
    suggested_cvr text,
    started_at timestamptz not null default now(),
    last_message_at timestamptz,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint chat_conversations_once unique (workspace_id, provider, external_id),
    constraint chat_conversations_endpoint foreign key (workspace_id, endpoint_id)
        references public.inbound_endpoints on delete set null (endpoint_id),
    constraint chat_conversations_company foreign key (workspace_id, company_id)
        references public.companies on delete set null (company_id),
    constraint chat_conversations_person foreign key (workspace_id, person_id)
        references public.people on delete set null (person_id)
);
comment on table public.chat_conversations is 'A visitor''s conversation with the website''s bot and our people.';
comment on column public.chat_conversations.company_id is 'Empty while unplaced: it waits in the inbox.';
comment on column public.chat_conversations.placement_method is
    'How the company was found: cvr_in_text, visitor_variable, known_sender, sender_domain, address_tag, thread, '
    'document_header, cvr_unlabelled or person (placed by hand).';
comment on column public.chat_conversations.placement_why is 'The words and candidates the placement rests on.';
comment on column public.chat_conversations.suggested_cvr is 'A valid CVR number of a company we do not have yet.';
create index chat_conversations_company_id on public.chat_conversations (workspace_id, company_id, last_message_at desc);
create index chat_conversations_newest on public.chat_conversations (workspace_id, last_message_at desc, id);
create index chat_conversations_endpoint_id on public.chat_conversations (workspace_id, endpoint_id);
create index chat_conversations_person_id on public.chat_conversations (workspace_id, person_id);
call app.version('public.chat_conversations', array['last_message_at']);
call app.protect('public.chat_conversations', 'chats', company_column => 'company_id');
call app.track('public.chat_conversations');

create table public.chat_messages (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    conversation_id uuid not null,
    company_id uuid,
    external_id text,
    dedupe_key text not null,
    kind text not null default 'message' constraint chat_messages_kind check (kind in (
        'conversation_started', 'message', 'status', 'assignee', 'variable', 'label', 'note', 'transcript', 'delivery',
        'unknown')),
    direction text not null constraint chat_messages_direction check (direction in ('in', 'out', 'system')),
    author_kind text not null
        constraint chat_messages_author_kind check (author_kind in ('visitor', 'bot', 'agent', 'system')),
    author_name text,
    author_email text,
    body text not null default '',
    raw jsonb not null default '{}',
    occurred_at timestamptz not null,
    created_at timestamptz not null default now(),
    hidden_at timestamptz,
    primary key (workspace_id, id),
    constraint chat_messages_once unique (workspace_id, conversation_id, dedupe_key),
    constraint chat_messages_conversation foreign key (workspace_id, conversation_id)
        references public.chat_conversations on delete cascade,
    constraint chat_messages_company foreign key (workspace_id, company_id)
        references public.companies on delete set null (company_id)
);
comment on table public.chat_messages is 'Messages and events of a conversation, in the order they happened.';
comment on column public.chat_messages.company_id is 'The same as the conversation''s; kept by the database.';
comment on column public.chat_messages.dedupe_key is 'SHA-256 of the event: providers give no ids and send twice.';
comment on column public.chat_messages.kind is 'unknown: an event type we have no name for; kept and shown.';
create index chat_messages_order on public.chat_messages (workspace_id, conversation_id, occurred_at, id);
create index chat_messages_company_id on public.chat_messages (workspace_id, company_id, occurred_at desc);
call app.protect('public.chat_messages', 'chats', company_column => 'company_id');
call app.track('public.chat_messages', array['raw']);
create trigger note_activity after insert on public.chat_messages
    referencing new table as new_rows for each statement execute function app.note_activity('occurred_at');
-- Placed later: from then on it is the company's activity too.
create trigger note_activity_placed after update on public.chat_messages
    referencing new table as new_rows for each statement execute function app.note_activity('occurred_at');

create table public.email_threads (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    endpoint_id uuid,
    subject text not null default '',
    base_subject text not null default '',
    company_id uuid,
    person_id uuid,
    placement_method text,
    placement_confidence real constraint email_threads_confidence check (placement_confidence between 0 and 1),
    placement_why jsonb not null default '{}',
    suggested_cvr text,
    merged_into uuid,
    last_message_at timestamptz,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint email_threads_endpoint foreign key (workspace_id, endpoint_id)
        references public.inbound_endpoints on delete set null (endpoint_id),
    constraint email_threads_company foreign key (workspace_id, company_id)
        references public.companies on delete set null (company_id),
    constraint email_threads_person foreign key (workspace_id, person_id)
        references public.people on delete set null (person_id),
    constraint email_threads_merged foreign key (workspace_id, merged_into)
        references public.email_threads on delete cascade
);
comment on table public.email_threads is 'Mails that answer each other, joined by References and In-Reply-To.';
comment on column public.email_threads.base_subject is 'The subject without Re, SV, VS and the like (RFC 5256 section 2.1).';
comment on column public.email_threads.merged_into is 'A late parent joined two threads: the older one lives on.';
comment on column public.email_threads.company_id is 'Empty while unplaced: it waits in the inbox.';
create index email_threads_company_id on public.email_threads (workspace_id, company_id, last_message_at desc);
create index email_threads_newest on public.email_threads (workspace_id, last_message_at desc, id);
create index email_threads_subject on public.email_threads (workspace_id, base_subject);
create index email_threads_endpoint_id on public.email_threads (workspace_id, endpoint_id);
create index email_threads_person_id on public.email_threads (workspace_id, person_id);
create index email_threads_merged_into on public.email_threads (workspace_id, merged_into);
call app.version('public.email_threads', array['last_message_at']);
call app.protect('public.email_threads', 'email_threads', company_column => 'company_id');
call app.track('public.email_threads');

create table public.emails (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    thread_id uuid not null,
    inbound_event_id uuid,
    company_id uuid,
    message_id text not null,
    direction text not null constraint emails_direction check (direction in ('in', 'out')),
    from_name text,
    from_email text,
    recipients jsonb not null default '[]',
    subject text not null default '',
    sent_at timestamptz not null,
    text_body text not null default '',
    new_text text not null default '',
    html_body text,
    is_automatic boolean not null default false,
    is_forwarded boolean not null default false,
    authentication jsonb not null default '{}',
    headers jsonb not null default '{}',
    created_at timestamptz not null default now(),
    hidden_at timestamptz,
    primary key (workspace_id, id),
    constraint emails_message_once unique (workspace_id, message_id),
    constraint emails_thread foreign key (workspace_id, thread_id) references public.email_threads on delete cascade,
    constraint emails_event foreign key (workspace_id, inbound_event_id)
        references public.inbound_events on delete set null (inbound_event_id),
    constraint emails_company foreign key (workspace_id, company_id)
        references public.companies on delete set null (company_id)
);
comment on table public.emails is 'One mail; where a person forwarded it, the mail that was forwarded.';
comment on column public.emails.company_id is 'The same as the thread''s; kept by the database.';
comment on column public.emails.message_id is 'Message-ID without angle brackets; made from the content when missing.';
comment on column public.emails.recipients is 'List of {kind: to|cc, name, email}.';
comment on column public.emails.new_text is 'The text without quoted replies and signature.';
comment on column public.emails.html_body is 'Sanitised HTML; remote images are blocked.';
comment on column public.emails.is_automatic is 'Auto-reply, bulk or bounce: never answered, never advice.';
comment on column public.emails.authentication is 'SPF, DKIM and DMARC as the receiving server saw them; never grants anything.';
create index emails_order on public.emails (workspace_id, thread_id, sent_at, id);
create index emails_company_id on public.emails (workspace_id, company_id, sent_at desc);
create index emails_event_id on public.emails (workspace_id, inbound_event_id);
create index emails_from on public.emails (workspace_id, from_email);
call app.protect('public.emails', 'email_threads', company_column => 'company_id');
call app.track('public.emails', array['text_body', 'html_body', 'headers']);
create trigger note_activity after insert on public.emails
    referencing new table as new_rows for each statement execute function app.note_activity('sent_at');
-- Placed later: from then on it is the company's activity too.
create trigger note_activity_placed after update on public.emails
    referencing new table as new_rows for each statement execute function app.note_activity('sent_at');

create table public.email_references (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    email_id uuid not null,
    company_id uuid,
    message_id text not null,
    position int not null,
    hidden_at timestamptz,
    primary key (workspace_id, id),
    constraint email_references_once unique (workspace_id, email_id, message_id),
    constraint email_references_email foreign key (workspace_id, email_id) references public.emails on delete cascade,
    constraint email_references_company foreign key (workspace_id, company_id)
        references public.companies on delete set null (company_id)
);
comment on table public.email_references is 'The Message-IDs a mail answers, oldest first; joins threads in any order of arrival.';
create index email_references_message on public.email_references (workspace_id, message_id);
create index email_references_company_id on public.email_references (workspace_id, company_id);
call app.protect('public.email_references', 'email_threads', company_column => 'company_id');
call app.track('public.email_references');


-- Documents and the text in everything: files, and the chunks that search and advice read.

create table public.documents (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    company_id uuid,
    email_id uuid,
    email_thread_id uuid,
    conversation_id uuid,
    file_name text not null constraint documents_file_name check (length(file_name) between 1 and 255),
    content_type text not null default 'application/octet-stream',
    size_bytes bigint not null constraint documents_size check (size_bytes >= 0),
    sha256 text not null,
    storage_key text not null,
    source text not null default 'upload'
        constraint documents_source check (source in ('upload', 'email', 'chat')),
    state text not null default 'received'
        constraint documents_state check (state in ('received', 'ready', 'failed')),
    failure text,
    title text,
    body_text text,
    page_count int,
    language text,
    category text,
    category_confidence real,
    placement_method text,
    placement_confidence real constraint documents_confidence check (placement_confidence between 0 and 1),
    placement_why jsonb not null default '{}',
    suggested_cvr text,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint documents_company foreign key (workspace_id, company_id)
        references public.companies on delete set null (company_id),
    constraint documents_email foreign key (workspace_id, email_id)
        references public.emails on delete set null (email_id),
    constraint documents_thread foreign key (workspace_id, email_thread_id)
        references public.email_threads on delete set null (email_thread_id),
    constraint documents_conversation foreign key (workspace_id, conversation_id)
        references public.chat_conversations on delete set null (conversation_id)
);
comment on table public.documents is 'Files: uploaded, or attached to a mail or a chat.';
comment on column public.documents.company_id is 'Empty while unplaced: it waits in the inbox.';
comment on column public.documents.sha256 is 'Of the bytes, in hex.';
comment on column public.documents.storage_key is 'Where the bytes lie in the object store.';
comment on column public.documents.state is 'received: waits to be read; ready; failed: kept, and failure says why.';
comment on column public.documents.failure is 'Why the text could not be read: a code the interface translates.';
comment on column public.documents.body_text is 'The text that was found.';
create index documents_company_id on public.documents (workspace_id, company_id, created_at desc);
create index documents_newest on public.documents (workspace_id, created_at desc, id);
create index documents_email_id on public.documents (workspace_id, email_id);
create index documents_thread_id on public.documents (workspace_id, email_thread_id);
create index documents_conversation_id on public.documents (workspace_id, conversation_id);
create index documents_sha256 on public.documents (workspace_id, sha256);
call app.version('public.documents');
call app.protect('public.documents', 'documents', owner_column => 'created_by', company_column => 'company_id');
call app.track('public.documents', array['body_text']);
create trigger note_activity after insert on public.documents
    referencing new table as new_rows for each statement execute function app.note_activity('created_at');
-- Placed later: from then on it is the company's activity too.
create trigger note_activity_placed after update on public.documents
    referencing new table as new_rows for each statement execute function app.note_activity('created_at');

create table public.text_chunks (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    company_id uuid,
    source_kind text not null
        constraint text_chunks_source_kind check (source_kind in ('document', 'email', 'chat_message', 'note')),
    source_id uuid not null,
    position int not null,
    content text not null,
    start_offset int not null,
    end_offset int not null,
    search tsvector generated always as (to_tsvector('pg_catalog.danish', content)) stored,
    embedding extensions.vector,
    model text,
    created_at timestamptz not null default now(),
    hidden_at timestamptz,
    primary key (workspace_id, id),
    constraint text_chunks_once unique (workspace_id, source_kind, source_id, position),
    constraint text_chunks_company foreign key (workspace_id, company_id)
        references public.companies on delete set null (company_id)
);
comment on table public.text_chunks is 'Pieces of text with their vectors: what search and advice read.';
comment on column public.text_chunks.start_offset is 'Where the piece begins in its source''s text, in characters.';
comment on column public.text_chunks.embedding is 'Unit vector of the model named beside it; models differ in dimensions.';
create index text_chunks_company_id on public.text_chunks (workspace_id, company_id);
create index text_chunks_search on public.text_chunks using gin (search);
call app.protect('public.text_chunks', 'text_chunks', company_column => 'company_id');
call app.track('public.text_chunks', array['content', 'search', 'embedding', 'model']);
