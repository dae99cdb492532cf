-- Work: tasks, calls, call lists, and what belongs to one person.

-- Work: tasks, calls and call lists, and everybody's own calendar.

create table public.tasks (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    title text not null constraint tasks_title_length check (length(title) between 1 and 300),
    body text,
    company_id uuid,
    person_id uuid,
    deal_id uuid,
    recommendation_id uuid,
    assignee_id uuid default app.uid(),
    due_at timestamptz,
    is_important boolean not null default false,
    state text not null default 'open' constraint tasks_state check (state in ('open', 'done', 'cancelled')),
    done_at timestamptz,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint tasks_done_has_time check ((state = 'done') = (done_at is not null)),
    constraint tasks_company foreign key (workspace_id, company_id) references public.companies on delete cascade,
    constraint tasks_person foreign key (workspace_id, person_id) references public.people on delete set null (person_id),
    constraint tasks_deal foreign key (workspace_id, deal_id) references public.deals on delete cascade,
    constraint tasks_recommendation foreign key (workspace_id, recommendation_id)
        references public.recommendations on delete set null (recommendation_id),
    constraint tasks_assignee foreign key (workspace_id, assignee_id)
        references public.user_workspaces (workspace_id, user_id) on delete set null (assignee_id)
);
comment on table public.tasks is 'Something a colleague is to do; about a company, or only in house.';
comment on column public.tasks.assignee_id is 'Who is to do it: whose task it is.';
comment on column public.tasks.recommendation_id is 'The advice it was made from.';
create index tasks_mine on public.tasks (workspace_id, assignee_id, state, due_at);
create index tasks_due on public.tasks (workspace_id, state, due_at, id);
create index tasks_newest on public.tasks (workspace_id, created_at desc, id);
create index tasks_company_id on public.tasks (workspace_id, company_id, state, due_at);
create index tasks_person_id on public.tasks (workspace_id, person_id);
create index tasks_deal_id on public.tasks (workspace_id, deal_id);
create index tasks_recommendation_id on public.tasks (workspace_id, recommendation_id);

-- The time follows the state, and a deal's task is its company's.
create function app.keep_task() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    new.done_at := case when new.state = 'done' then coalesce(new.done_at, now()) end;
    if new.deal_id is not null then
        new.company_id := (select company_id from public.deals
                           where workspace_id = new.workspace_id and id = new.deal_id);
    end if;
    return new;
end $$;
alter function app.keep_task() owner to crm_definer;
revoke execute on function app.keep_task() from public;
create trigger c_task before insert or update on public.tasks for each row execute function app.keep_task();
call app.version('public.tasks');
call app.protect('public.tasks', 'tasks', owner_column => 'assignee_id', company_column => 'company_id', is_open => true);
call app.track('public.tasks');

create table public.call_lists (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    name text not null constraint call_lists_name_length check (length(name) between 1 and 200),
    owner_id uuid not null default app.uid(),
    is_shared boolean not null default false,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint call_lists_owner foreign key (workspace_id, owner_id)
        references public.user_workspaces (workspace_id, user_id) on delete cascade
);
comment on table public.call_lists is 'Whom to call, in which order. The owner''s; colleagues read it when it is shared.';
create index call_lists_owner_id on public.call_lists (workspace_id, owner_id);
create index call_lists_newest on public.call_lists (workspace_id, created_at desc, id);
call app.version('public.call_lists');
call app.protect('public.call_lists', 'call_lists', owner_column => 'owner_id');
alter policy call_lists_select on public.call_lists using (
    workspace_id = (select app.ws('call_lists.read')) and (is_shared or owner_id = (select app.uid()))
    and deleted_at is null
);
call app.track('public.call_lists');

-- The lists the caller may read; their entries are read through it, once a query.
create function app.readable_call_list_ids() returns setof uuid
language plpgsql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select list.id from public.call_lists as list
        where list.workspace_id = app.ws('call_lists.read') and list.deleted_at is null
          and (list.is_shared or list.owner_id = app.uid());
end $$;
alter function app.readable_call_list_ids() owner to crm_definer;
revoke execute on function app.readable_call_list_ids() from public;
grant execute on function app.readable_call_list_ids() to authenticated;

create table public.call_list_entries (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    call_list_id uuid not null,
    company_id uuid not null,
    person_id uuid,
    owner_id uuid not null default app.uid(),
    position text collate "C" not null default 'V' constraint call_list_entries_position check (position ~ '^[0-9A-Za-z]+$'),
    state text not null default 'waiting'
        constraint call_list_entries_state check (state in ('waiting', 'called', 'skipped')),
    note text,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint call_list_entries_list foreign key (workspace_id, call_list_id)
        references public.call_lists on delete cascade,
    constraint call_list_entries_company foreign key (workspace_id, company_id)
        references public.companies on delete cascade,
    constraint call_list_entries_person foreign key (workspace_id, person_id)
        references public.people on delete set null (person_id)
);
comment on table public.call_list_entries is 'A company on a call list.';
comment on column public.call_list_entries.owner_id is 'The same as the list''s; kept by the database.';
create index call_list_entries_order on public.call_list_entries (workspace_id, call_list_id, position, id);
create index call_list_entries_company_id on public.call_list_entries (workspace_id, company_id);
create index call_list_entries_person_id on public.call_list_entries (workspace_id, person_id);

create function app.owner_of_list() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    new.owner_id := (select owner_id from public.call_lists
                     where workspace_id = new.workspace_id and id = new.call_list_id);
    return new;
end $$;
alter function app.owner_of_list() owner to crm_definer;
revoke execute on function app.owner_of_list() from public;
create trigger c_owner before insert or update of call_list_id, owner_id on public.call_list_entries
    for each row execute function app.owner_of_list();
call app.version('public.call_list_entries');
call app.protect('public.call_list_entries', 'call_lists', owner_column => 'owner_id', company_column => 'company_id');
alter policy call_list_entries_select on public.call_list_entries using (
    workspace_id = (select app.ws('call_lists.read'))
    and call_list_id in (select app.readable_call_list_ids())
    and ((select app.unscoped()) or company_id in (select app.granted_company_ids()))
    and deleted_at is null
);
call app.track('public.call_list_entries');

create table public.calls (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    company_id uuid not null,
    person_id uuid,
    deal_id uuid,
    call_list_entry_id uuid,
    caller_id uuid default app.uid(),
    direction text not null default 'out' constraint calls_direction check (direction in ('in', 'out')),
    outcome text not null default 'reached' constraint calls_outcome
        check (outcome in ('reached', 'no_answer', 'busy', 'voicemail', 'wrong_number', 'call_back', 'declined')),
    called_at timestamptz not null default now(),
    seconds int constraint calls_seconds check (seconds >= 0),
    note text,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint calls_company foreign key (workspace_id, company_id) references public.companies on delete cascade,
    constraint calls_person foreign key (workspace_id, person_id) references public.people on delete set null (person_id),
    constraint calls_deal foreign key (workspace_id, deal_id) references public.deals on delete set null (deal_id),
    constraint calls_entry foreign key (workspace_id, call_list_entry_id)
        references public.call_list_entries on delete set null (call_list_entry_id)
);
comment on table public.calls is 'A telephone call and what came of it.';
create index calls_company_id on public.calls (workspace_id, company_id, called_at desc);
create index calls_newest on public.calls (workspace_id, called_at desc, id);
create index calls_person_id on public.calls (workspace_id, person_id);
create index calls_deal_id on public.calls (workspace_id, deal_id);
create index calls_entry_id on public.calls (workspace_id, call_list_entry_id);
call app.version('public.calls');
call app.protect('public.calls', 'calls', owner_column => 'caller_id', company_column => 'company_id');
call app.track('public.calls');
create trigger note_activity after insert on public.calls
    referencing new table as new_rows for each statement execute function app.note_activity('called_at');

create table public.events (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    owner_id uuid not null default app.uid(),
    title text not null constraint events_title_length check (length(title) between 1 and 300),
    body text,
    place text,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    is_all_day boolean not null default false,
    company_id uuid,
    deal_id uuid,
    provider text constraint events_provider check (provider in ('google', 'caldav')),
    external_id text,
    etag text,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint events_period check (ends_at >= starts_at),
    constraint events_company foreign key (workspace_id, company_id)
        references public.companies on delete set null (company_id),
    constraint events_deal foreign key (workspace_id, deal_id) references public.deals on delete set null (deal_id)
);
comment on table public.events is 'A person''s calendar. Nobody else reads it, administrators included.';
create index events_mine on public.events (workspace_id, owner_id, starts_at);
create index events_company_id on public.events (workspace_id, company_id);
create index events_deal_id on public.events (workspace_id, deal_id);
create unique index events_external_once on public.events (workspace_id, owner_id, provider, external_id);
call app.version('public.events');
call app.protect('public.events', 'events', owner_column => 'owner_id', is_private => true);

create trigger company_moved_tasks after update of company_id on public.deals
    for each row when (new.company_id is distinct from old.company_id)
    execute function app.company_moved('tasks', 'deal_id');
call app.hides_along('public.call_lists', 'call_list_entries', 'call_list_id');
call app.hides_along('public.deals', 'tasks', 'deal_id', 'deal_integrations', 'deal_id');
call app.hides_along('public.companies',
    'company_tag_assignments', 'company_id', 'company_notes', 'company_id', 'deals', 'company_id',
    'quotes', 'company_id', 'orders', 'company_id', 'tasks', 'company_id', 'calls', 'company_id',
    'call_list_entries', 'company_id');
call app.hides_along('public.company_tags', 'company_tag_assignments', 'tag_id');
call app.hides_along('public.pipelines', 'stages', 'pipeline_id');


-- Personal: what belongs to one person. Invisible to every colleague, administrators too.

create table public.user_settings (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    user_id uuid not null default app.uid(),
    key text not null constraint user_settings_key check (key ~ '^[a-z][a-z0-9_.]{0,80}$'),
    value jsonb not null,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    primary key (workspace_id, id),
    constraint user_settings_once unique (workspace_id, user_id, key)
);
comment on table public.user_settings is 'What a person has chosen: order of the sidebar, theme, favourites.';
call app.version('public.user_settings');
call app.protect('public.user_settings', 'user_settings', owner_column => 'user_id', is_private => true);

create table public.saved_views (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    user_id uuid not null default app.uid(),
    resource text not null,
    name text not null constraint saved_views_name_length check (length(name) between 1 and 100),
    is_shared boolean not null default false,
    definition jsonb not null default '{}',
    position text collate "C" not null default 'V',
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id)
);
comment on table public.saved_views is 'A list as somebody likes it: filters, order and columns. Its owner may show it to colleagues.';
comment on column public.saved_views.definition is 'Filters, sorts, columns, grouping and layout.';
create index saved_views_mine on public.saved_views (workspace_id, user_id, resource, position);
create index saved_views_shared on public.saved_views (workspace_id, resource) where is_shared;
call app.version('public.saved_views');
call app.protect('public.saved_views', 'saved_views', owner_column => 'user_id', is_private => true);
alter policy saved_views_select on public.saved_views using (
    workspace_id = (select app.ws('workspace.read')) and (is_shared or user_id = (select app.uid()))
    and deleted_at is null
);

create table public.notifications (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    user_id uuid not null default app.uid(),
    company_id uuid,
    kind text not null,
    params jsonb not null default '{}',
    table_name text,
    row_id uuid,
    read_at timestamptz,
    created_at timestamptz not null default now(),
    primary key (workspace_id, id),
    constraint notifications_company foreign key (workspace_id, company_id) references public.companies on delete cascade
);
comment on table public.notifications is 'News for one person; made by app.notify.';
comment on column public.notifications.kind is 'What happened; the interface translates kind and params into words.';
create index notifications_mine on public.notifications (workspace_id, user_id, created_at desc);
create index notifications_company_id on public.notifications (workspace_id, company_id);
create index notifications_unread on public.notifications (workspace_id, user_id) where read_at is null;
call app.protect('public.notifications', 'notifications', owner_column => 'user_id', is_private => true);
revoke insert on public.notifications from authenticated;

-- News for a colleague. Whoever acts in the workspace may cause it; only the one it is for ever reads it.
create function app.notify(for_user uuid, of_kind text, with_params jsonb, of_table text, of_row uuid, of_company uuid)
returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into public.notifications (workspace_id, user_id, kind, params, table_name, row_id, company_id)
    select membership.workspace_id, for_user, of_kind, with_params || jsonb_build_object('by', app.uid()),
           of_table, of_row, of_company
    from public.user_workspaces as membership
    where membership.workspace_id = app.ws('workspace.read') and membership.user_id = for_user
      and membership.revoked_at is null and not membership.is_key and for_user is distinct from app.uid();
end $$;
alter function app.notify(uuid, text, jsonb, text, uuid, uuid) owner to crm_definer;
revoke execute on function app.notify(uuid, text, jsonb, text, uuid, uuid) from public;

-- What is one person's stands in no log, but their other windows hear of it: of one row, so that not even the number
-- of rows reaches a colleague. Whoever may not see the row is told nothing.
create function app.tell_owner() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspaces uuid[];
    ids uuid[];
begin
    select array_agg(each_owner.workspace_id), array_agg(each_owner.id) into workspaces, ids
    from (select distinct on (workspace_id, user_id) workspace_id, id from new_rows) as each_owner;
    perform app.announce_all(tg_table_name, 'update', workspaces, ids, '{}');
    return null;
end $$;
alter function app.tell_owner() owner to crm_definer;
revoke execute on function app.tell_owner() from public;
create trigger tell_owner after insert on public.notifications
    referencing new table as new_rows for each statement execute function app.tell_owner();
create trigger tell_owner_of_change after update on public.notifications
    referencing new table as new_rows for each statement execute function app.tell_owner();
create trigger tell_owner after insert on public.user_settings
    referencing new table as new_rows for each statement execute function app.tell_owner();
create trigger tell_owner_of_change after update on public.user_settings
    referencing new table as new_rows for each statement execute function app.tell_owner();

create table public.user_integrations (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    user_id uuid not null default app.uid(),
    provider text not null constraint user_integrations_provider check (provider in ('google', 'caldav', 'imap', 'smtp')),
    account text not null,
    scopes text[] not null default '{}',
    state text not null default 'connected'
        constraint user_integrations_state check (state in ('connected', 'needs_reauth', 'broken', 'off')),
    cursor text,
    synced_at timestamptz,
    failure text,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    primary key (workspace_id, id),
    constraint user_integrations_once unique (workspace_id, user_id, provider, account)
);
comment on table public.user_integrations is 'A person''s calendar or mailbox elsewhere. Its secrets are in priv.integration_secrets.';
call app.version('public.user_integrations');
call app.protect('public.user_integrations', 'user_integrations', owner_column => 'user_id', is_private => true);

create table priv.integration_secrets (
    workspace_id uuid not null,
    integration_id uuid not null,
    name text not null,
    key_id text not null,
    ciphertext bytea not null,
    updated_at timestamptz not null default now(),
    primary key (workspace_id, integration_id, name),
    constraint integration_secrets_integration foreign key (workspace_id, integration_id)
        references public.user_integrations on delete cascade
);
comment on table priv.integration_secrets is 'Tokens and passwords, AES-256-GCM; key_id names the key of the ring.';
alter table priv.integration_secrets enable row level security;
alter table priv.integration_secrets force row level security;
grant select, insert, update, delete on priv.integration_secrets to crm_definer;


-- Handing a task to a colleague: row level security lets most change only their own tasks, and never give one away.

-- Its assignee or a manager hands a task over; a task that is nobody's may be taken by whoever has tasks of their own.
create function app.hand_over_task(task uuid, to_user uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('tasks.read');
    moved public.tasks;
begin
    select * into moved from public.tasks
    where workspace_id = workspace and id = task and deleted_at is null
      and (company_id is null or app.unscoped() or company_id in (select app.granted_company_ids())) for update;
    if moved.id is null then
        raise exception 'no such task' using errcode = 'P0002';
    end if;
    if app.ws('tasks.update') is null and (
        app.ws('tasks.update_own') is null
        or moved.assignee_id is distinct from app.uid() and (moved.assignee_id is not null or to_user <> app.uid())
    ) then
        raise exception 'only its assignee or a manager hands a task over' using errcode = '42501',
            constraint = 'hand_over_task_assignee';
    end if;
    if not exists (
        select from public.user_workspaces as membership
        join app.role_permissions as granted on granted.role = membership.role
        left join public.companies as company on company.workspace_id = workspace and company.id = moved.company_id
        where membership.workspace_id = workspace and membership.user_id = to_user and membership.revoked_at is null
          and not membership.is_key and granted.permission in ('tasks.update', 'tasks.update_own') and membership.role <> 'system'
          and (moved.company_id is null or membership.cvr_access = 'all' or exists (
              select from public.cvr_grants as cvr_grant
              where cvr_grant.workspace_id = workspace and cvr_grant.user_id = to_user and cvr_grant.cvr = company.cvr))
    ) then
        raise exception 'that colleague cannot work on this task' using errcode = '42501',
            constraint = 'hand_over_task_colleague', hint = 'Their role or CVR grants do not reach it.';
    end if;
    update public.tasks set assignee_id = to_user where workspace_id = workspace and id = task;
    perform app.notify(to_user, 'task_handed_over', jsonb_build_object('title', moved.title), 'tasks', task, moved.company_id);
end $$;
alter function app.hand_over_task(uuid, uuid) owner to crm_definer;
revoke execute on function app.hand_over_task(uuid, uuid) from public;
grant execute on function app.hand_over_task(uuid, uuid) to authenticated;

create function public.hand_over_task(task uuid, to_user uuid) returns void
language sql set search_path = pg_catalog, pg_temp as $$ select app.hand_over_task(task, to_user) $$;
revoke execute on function public.hand_over_task(uuid, uuid) from public;
grant execute on function public.hand_over_task(uuid, uuid) to authenticated;
comment on function public.hand_over_task(uuid, uuid) is 'Hands a task to a colleague, who is told.';


-- Mentions: a colleague who is named in a note is told, once.

-- The colleagues that a rich text names.
create function app.mentioned_in(body jsonb) returns setof uuid
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select distinct (found #>> '{}')::uuid
    from jsonb_path_query(body, 'strict $.** ? (@.type == "mention").attrs.id', silent => true) as found
    where found #>> '{}' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
$$;
alter function app.mentioned_in(jsonb) owner to crm_definer;
revoke execute on function app.mentioned_in(jsonb) from public;

-- Runs as its owner, since the writer does not know whom a CVR grant lets see the company. Who cannot is not told.
create function app.tell_mentioned() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    named uuid;
begin
    for named in
        select membership.user_id
        from app.mentioned_in(new.body) as mentioned
        join public.user_workspaces as membership
            on membership.workspace_id = new.workspace_id and membership.user_id = mentioned
        join public.companies as company on company.workspace_id = new.workspace_id and company.id = new.company_id
        where membership.revoked_at is null
          and (tg_op = 'INSERT' or mentioned not in (select app.mentioned_in(old.body)))
          and (membership.cvr_access = 'all' or exists (
              select from public.cvr_grants as cvr_grant
              where cvr_grant.workspace_id = new.workspace_id and cvr_grant.user_id = mentioned
                and cvr_grant.cvr = company.cvr))
        limit 50
    loop
        perform app.notify(named, 'note_mention', jsonb_build_object('title', left(new.body_text, 200)),
            'company_notes', new.id, new.company_id);
    end loop;
    return null;
end $$;
alter function app.tell_mentioned() owner to crm_definer;
revoke execute on function app.tell_mentioned() from public;
create trigger tell_mentioned after insert or update of body on public.company_notes
    for each row execute function app.tell_mentioned();
