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
call app.track('public.company_notes', array['body']);

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
