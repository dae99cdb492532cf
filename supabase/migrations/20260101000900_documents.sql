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
