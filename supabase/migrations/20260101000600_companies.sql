-- Companies: the firms and people that everything hangs on by CVR number, their tags, notes and own fields.

-- Companies and the people in them: everything else hangs on a company by its CVR number.

create table public.companies (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    cvr text constraint companies_cvr_check_digit check (cvr is null or app.is_cvr(cvr)),
    name text not null constraint companies_name_length check (length(name) between 1 and 300),
    name_norm text not null generated always as (lower(name)) stored,
    email text constraint companies_email check (email ~ '^[^@\s]+@[^@\s]+$'),
    email_norm text generated always as (lower(email)) stored,
    email_host text generated always as (split_part(lower(email), '@', 2)) stored,
    email_domain text constraint companies_email_domain check (email_domain ~ '^[a-z0-9.-]+\.[a-z0-9-]+$'),
    phone text,
    website text,
    street text,
    postal_code text,
    city text,
    country text not null default 'DK' constraint companies_country check (country ~ '^[A-Z]{2}$'),
    legal_form text,
    industry_code text,
    industry_text text,
    employees text,
    registry_status text,
    registry_fetched_at timestamptz,
    is_advertising_protected boolean not null default false,
    owner_id uuid,
    last_activity_at timestamptz,
    search tsvector generated always as (
        to_tsvector('pg_catalog.simple', name || ' ' || coalesce(cvr, '') || ' ' || coalesce(city, ''))) stored,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint companies_owner foreign key (workspace_id, owner_id)
        references public.user_workspaces (workspace_id, user_id) on delete set null (owner_id)
);
comment on table public.companies is 'Customers, leads and suppliers; a Danish one is known by its CVR number.';
comment on column public.companies.cvr is 'CVR number, 8 digits; empty for foreign firms and persons.';
comment on column public.companies.name_norm is 'The name in lower case: keeps its index under row level security.';
comment on column public.companies.email_host is 'The part of the address after @.';
comment on column public.companies.email_domain is 'Mail from this domain belongs to the company; never a free-mail domain.';
comment on column public.companies.industry_code is 'Six digits as CVR gives them (DB25 since 2025, DB07 before).';
comment on column public.companies.registry_status is 'Status in the CVR register, such as NORMAL, UNDERKONKURS or OPHØRT.';
comment on column public.companies.registry_fetched_at is
    'When the CVR register was last asked; with no status beside it, it did not know the number.';
comment on column public.companies.is_advertising_protected is 'Reklamebeskyttet in CVR: no unasked marketing.';
comment on column public.companies.owner_id is 'The seller who looks after the company.';
comment on column public.companies.last_activity_at is 'Newest message, mail or document; kept by the database.';
create unique index companies_cvr_once on public.companies (workspace_id, cvr) where deleted_at is null;
-- From a granted number to its company, in every query of a limited member; the deleted ones too, whose invoices stay.
create index companies_cvr on public.companies (workspace_id, cvr, id) where cvr is not null;
-- Counts read this index alone, also under row level security.
create index companies_alive on public.companies (workspace_id, id) where deleted_at is null;
create index companies_name on public.companies (workspace_id, name_norm, id);
create index companies_activity on public.companies (workspace_id, last_activity_at desc nulls last, id);
create index companies_created on public.companies (workspace_id, created_at desc, id);
create index companies_domain on public.companies (workspace_id, email_domain) where email_domain is not null;
create index companies_email_host on public.companies (workspace_id, email_host) where email_host is not null;
create index companies_email on public.companies (workspace_id, email_norm) where email_norm is not null;
create index companies_owner_id on public.companies (workspace_id, owner_id);
create index companies_search on public.companies using gin (search);
call app.version('public.companies', array['last_activity_at', 'registry_fetched_at']);
call app.protect('public.companies', 'companies', company_column => 'id');
-- When the register was last asked is no change; what it said differently is one.
call app.track('public.companies', array['search', 'last_activity_at', 'registry_fetched_at']);

create table public.people (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    company_id uuid not null,
    name text not null constraint people_name_length check (length(name) between 1 and 300),
    name_norm text not null generated always as (lower(name)) stored,
    title text,
    email text constraint people_email check (email ~ '^[^@\s]+@[^@\s]+$'),
    email_norm text generated always as (lower(email)) stored,
    email_host text generated always as (split_part(lower(email), '@', 2)) stored,
    phone text,
    language text constraint people_language check (language ~ '^[a-z]{2}$'),
    is_primary boolean not null default false,
    source text,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint people_company foreign key (workspace_id, company_id) references public.companies on delete cascade
);
comment on table public.people is 'The people we talk to at a company.';
comment on column public.people.email_host is 'The part of the address after @: colleagues share it.';
comment on column public.people.is_primary is 'The first one to call.';
comment on column public.people.source is 'How we know the person: typed in, chat, e-mail or import.';
create index people_company_id on public.people (workspace_id, company_id, name_norm);
create index people_name on public.people (workspace_id, name_norm, id);
create index people_email_host on public.people (workspace_id, email_host) where email_host is not null;
create index people_email on public.people (workspace_id, email_norm) where email_norm is not null;
call app.version('public.people');
call app.protect('public.people', 'people', company_column => 'company_id');
call app.track('public.people');

-- The newest sign of life of some companies; called by the triggers of what hangs on a company.
create function app.note_activity() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    update public.companies as company
    set last_activity_at = greatest(company.last_activity_at, newest.happened_at)
    from (
        select image.workspace_id, image.company_id,
               max((to_jsonb(image) ->> tg_argv[0])::timestamptz) as happened_at
        from new_rows as image
        where image.company_id is not null
        group by image.workspace_id, image.company_id
    ) as newest
    where company.workspace_id = newest.workspace_id and company.id = newest.company_id
      and company.last_activity_at is distinct from greatest(company.last_activity_at, newest.happened_at);
    return null;
end $$;
alter function app.note_activity() owner to crm_definer;
revoke execute on function app.note_activity() from public;

-- Ids of companies that match a search box: CVR, start of the name, or words. Full text cannot use its index under
-- row level security, so this reads as definer within the caller's rights, and the outer query reads the ids again.
create function app.company_candidates(query text) returns setof uuid
language plpgsql stable security definer rows 200 set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('companies.read');
    is_unscoped boolean := app.unscoped();
    wanted text := lower(btrim(query));
    digits text := regexp_replace(upper(query), '^\s*DK|[\s.-]', '', 'g');
    words tsquery;
begin
    select to_tsquery('pg_catalog.simple', string_agg(quote_literal(word) || ':*', ' & ')) into words
    from regexp_split_to_table(wanted, '[^[:alnum:]]+') as word where word <> '';
    return query
        select company.id from public.companies as company
        where company.workspace_id = workspace and company.deleted_at is null
          and (is_unscoped or company.id in (select app.granted_company_ids()))
          and (company.name_norm ^@ wanted or company.search @@ words
               or (digits ~ '^[0-9]{3,8}$' and company.cvr ^@ digits))
        order by company.name_norm ^@ wanted desc, company.last_activity_at desc nulls last, company.id
        limit 500;
end $$;
alter function app.company_candidates(text) owner to crm_definer;
revoke execute on function app.company_candidates(text) from public;
grant execute on function app.company_candidates(text) to authenticated;

-- A child's company is its parent's, whatever the writer says. Arguments: the parent's table and the child's column
-- with its id; several pairs where a child has one of several parents.
create function app.company_of_parent() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    parent uuid;
begin
    for pair in 0 .. tg_nargs / 2 - 1 loop
        parent := (to_jsonb(new) ->> tg_argv[2 * pair + 1])::uuid;
        if parent is not null then
            execute format('select company_id from public.%I where workspace_id = $1 and id = $2', tg_argv[2 * pair])
                into new.company_id using new.workspace_id, parent;
        end if;
    end loop;
    return new;
end $$;
alter function app.company_of_parent() owner to crm_definer;
revoke execute on function app.company_of_parent() from public;

-- The children's side of the same: when a parent moves to another company, they follow. Arguments: pairs of a child
-- table and its column with the parent's id.
create function app.company_moved() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    for pair in 0 .. tg_nargs / 2 - 1 loop
        execute format('update public.%I set company_id = $1 where workspace_id = $2 and %I = $3',
                       tg_argv[2 * pair], tg_argv[2 * pair + 1])
            using new.company_id, new.workspace_id, new.id;
    end loop;
    return null;
end $$;
alter function app.company_moved() owner to crm_definer;
revoke execute on function app.company_moved() from public;


-- Notes and tags: what colleagues write on a company, and the fields a firm adds of its own.

create table public.company_tags (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    name text not null constraint company_tags_name_length check (length(name) between 1 and 60),
    color text not null default 'grey' constraint company_tags_color
        check (color in ('grey', 'red', 'orange', 'yellow', 'green', 'teal', 'blue', 'purple', 'pink')),
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id)
);
comment on table public.company_tags is 'Words to group companies by.';
create unique index company_tags_name_once on public.company_tags (workspace_id, lower(name)) where deleted_at is null;
call app.version('public.company_tags');
call app.protect('public.company_tags', 'company_tags');
call app.track('public.company_tags');

create table public.company_tag_assignments (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    company_id uuid not null,
    tag_id uuid not null,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint company_tag_assignments_company foreign key (workspace_id, company_id)
        references public.companies on delete cascade,
    constraint company_tag_assignments_tag foreign key (workspace_id, tag_id)
        references public.company_tags on delete cascade
);
comment on table public.company_tag_assignments is 'Which company has which tag.';
create unique index company_tag_assignments_once
    on public.company_tag_assignments (workspace_id, company_id, tag_id) where deleted_at is null;
create index company_tag_assignments_company_id on public.company_tag_assignments (workspace_id, company_id);
create index company_tag_assignments_tag_id on public.company_tag_assignments (workspace_id, tag_id);
call app.protect('public.company_tag_assignments', 'company_tags', company_column => 'company_id');
call app.track('public.company_tag_assignments');

create table public.company_notes (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    company_id uuid not null,
    body jsonb not null default '{}',
    body_text text not null default '',
    is_pinned boolean not null default false,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint company_notes_company foreign key (workspace_id, company_id)
        references public.companies on delete cascade
);
comment on table public.company_notes is 'What colleagues write down about a company.';
comment on column public.company_notes.body is 'Rich text as a ProseMirror document.';
comment on column public.company_notes.body_text is 'The same without formatting, for search and chunks.';
create index company_notes_company_id on public.company_notes (workspace_id, company_id, created_at desc);
call app.version('public.company_notes');
call app.protect('public.company_notes', 'company_notes', company_column => 'company_id');
call app.track('public.company_notes');

create table public.custom_field_definitions (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    table_name text not null constraint custom_field_definitions_table
        check (table_name in ('companies', 'people', 'deals')),
    key text not null constraint custom_field_definitions_key check (key ~ '^[a-z][a-z0-9_]{0,40}$'),
    label text not null constraint custom_field_definitions_label_length check (length(label) between 1 and 80),
    kind text not null constraint custom_field_definitions_kind
        check (kind in ('text', 'number', 'date', 'boolean', 'choice')),
    choices text[] not null default '{}',
    place int not null default 0,
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    version int not null default 1,
    deleted_at timestamptz,
    primary key (workspace_id, id),
    constraint custom_field_definitions_choices check ((kind = 'choice') = (cardinality(choices) > 0))
);
comment on table public.custom_field_definitions is
    'Fields the firm has added to companies, people and deals; the values are in their column custom, by key.';
create unique index custom_field_definitions_once
    on public.custom_field_definitions (workspace_id, table_name, key) where deleted_at is null;
call app.version('public.custom_field_definitions');
call app.protect('public.custom_field_definitions', 'custom_fields');
call app.track('public.custom_field_definitions');

-- A value that nobody has defined a field for, or of another kind, is refused where it is written.
create function app.check_custom() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    wrong text;
begin
    select given.key into wrong
    from jsonb_each(new.custom) as given
    left join public.custom_field_definitions as field
      on field.workspace_id = new.workspace_id and field.table_name = tg_table_name and field.key = given.key
     and field.deleted_at is null
    where field.id is null
       or given.value <> 'null' and not case field.kind
            when 'number' then jsonb_typeof(given.value) = 'number'
            when 'boolean' then jsonb_typeof(given.value) = 'boolean'
            when 'date' then given.value #>> '{}' ~ '^\d{4}-(0\d|1[0-2])-([0-2]\d|3[01])$'
            when 'choice' then given.value #>> '{}' = any(field.choices)
            else jsonb_typeof(given.value) = 'string'
        end
    limit 1;
    if wrong is not null then
        raise exception 'the custom field % does not exist or has another kind', wrong
            using errcode = '23514', constraint = tg_table_name || '_custom', column = 'custom',
                  hint = 'See the custom fields in the settings.';
    end if;
    return new;
end $$;
alter function app.check_custom() owner to crm_definer;
revoke execute on function app.check_custom() from public;

alter table public.companies add column custom jsonb not null default '{}'
    constraint companies_custom_object check (jsonb_typeof(custom) = 'object');
comment on column public.companies.custom is 'Values of the firm''s own fields, by key.';
alter table public.people add column custom jsonb not null default '{}'
    constraint people_custom_object check (jsonb_typeof(custom) = 'object');
comment on column public.people.custom is 'Values of the firm''s own fields, by key.';
create trigger d_custom before insert or update of custom on public.companies
    for each row when (new.custom <> '{}') execute function app.check_custom();
create trigger d_custom before insert or update of custom on public.people
    for each row when (new.custom <> '{}') execute function app.check_custom();
