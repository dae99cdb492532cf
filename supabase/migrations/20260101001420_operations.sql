-- Operations tables: mail that went out, and what keeps the data in order.

create table public.email_logs (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    company_id uuid,
    thread_id uuid,
    message_id text,
    to_email text not null,
    subject text not null default '',
    state text not null default 'queued'
        constraint email_logs_state check (state in ('queued', 'sent', 'bounced', 'failed')),
    failure text,
    attempts int not null default 0,
    sent_at timestamptz,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    constraint email_logs_company foreign key (workspace_id, company_id)
        references public.companies on delete set null (company_id),
    constraint email_logs_thread foreign key (workspace_id, thread_id)
        references public.email_threads on delete set null (thread_id)
);
comment on table public.email_logs is 'Mail that went out, and what became of it.';
create index email_logs_company_id on public.email_logs (workspace_id, company_id, created_at desc);
create index email_logs_thread_id on public.email_logs (workspace_id, thread_id);
create index email_logs_newest on public.email_logs (workspace_id, created_at desc, id);
call app.protect('public.email_logs', 'email_logs', company_column => 'company_id', is_open => true);
call app.track('public.email_logs');

create table public.imports (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    table_name text not null,
    file_name text not null,
    storage_key text,
    mapping jsonb not null default '{}',
    state text not null default 'draft'
        constraint imports_state check (state in ('draft', 'running', 'done', 'failed', 'undone')),
    row_count int not null default 0,
    created_count int not null default 0,
    updated_count int not null default 0,
    failed_count int not null default 0,
    operation_id uuid,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    primary key (workspace_id, id)
);
comment on table public.imports is 'Files whose rows became companies, people or products; each can be undone whole.';
comment on column public.imports.operation_id is 'What its changes are marked with in the audit log.';
create index imports_newest on public.imports (workspace_id, created_at desc, id);
call app.version('public.imports');
call app.protect('public.imports', 'imports');
call app.track('public.imports');

create table public.idempotency_keys (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    user_id uuid not null,
    key text not null constraint idempotency_keys_key_length check (length(key) between 1 and 255),
    request_hash bytea not null,
    status int,
    response bytea,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    constraint idempotency_keys_once unique (workspace_id, user_id, key)
);
comment on table public.idempotency_keys is 'Answers of requests that must have their effect once; kept for 24 hours.';
comment on column public.idempotency_keys.request_hash is 'SHA-256 of method, path and body.';
create index idempotency_keys_age on public.idempotency_keys (created_at);
call app.protect('public.idempotency_keys', 'idempotency_keys', owner_column => 'user_id', is_private => true);
revoke all on public.idempotency_keys from authenticated;

create table public.restore_points (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    reason text not null constraint restore_points_reason
        check (reason in ('schedule', 'import', 'bulk', 'migration', 'demo', 'roll_back', 'manual')),
    label text,
    snapshot pg_snapshot not null default pg_current_snapshot(),
    last_audit_id bigint not null default 0,
    schema_version text,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    primary key (workspace_id, id)
);
comment on table public.restore_points is 'Moments that a workspace can be rolled back to.';
comment on column public.restore_points.snapshot is 'Which transactions were done then; a wall-clock time would misplace those in flight.';
create index restore_points_newest on public.restore_points (workspace_id, created_at desc, id);
call app.protect('public.restore_points', 'restore_points');
call app.track('public.restore_points');

create table public.quality_checks (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    kind text not null,
    is_active boolean not null default true,
    settings jsonb not null default '{}',
    last_run_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    constraint quality_checks_once unique (workspace_id, kind)
);
comment on table public.quality_checks is 'What is looked at for data quality: duplicates, missing owners, stale deals.';
call app.protect('public.quality_checks', 'quality');
call app.track('public.quality_checks');

create table public.quality_results (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    check_id uuid not null,
    company_id uuid,
    table_name text not null,
    row_id uuid not null,
    severity text not null default 'warning'
        constraint quality_results_severity check (severity in ('info', 'warning', 'error')),
    params jsonb not null default '{}',
    is_ignored boolean not null default false,
    found_at timestamptz not null default now(),
    primary key (workspace_id, id),
    constraint quality_results_once unique (workspace_id, check_id, table_name, row_id),
    constraint quality_results_check foreign key (workspace_id, check_id)
        references public.quality_checks on delete cascade,
    constraint quality_results_company foreign key (workspace_id, company_id)
        references public.companies on delete cascade
);
comment on table public.quality_results is 'What a quality check found.';
create index quality_results_company_id on public.quality_results (workspace_id, company_id);
call app.protect('public.quality_results', 'quality', company_column => 'company_id', is_open => true);
call app.track('public.quality_results');

create table public.system_events (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    severity text not null default 'info'
        constraint system_events_severity check (severity in ('info', 'warning', 'error')),
    kind text not null,
    params jsonb not null default '{}',
    happened_at timestamptz not null default now(),
    primary key (workspace_id, id)
);
comment on table public.system_events is 'What an administrator should know of the running system.';
create index system_events_newest on public.system_events (workspace_id, happened_at desc, id);
call app.protect('public.system_events', 'system_events');
call app.track('public.system_events');
