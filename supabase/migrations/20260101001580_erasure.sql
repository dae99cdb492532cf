-- Erasure: a person is forgotten in every row, image, vector and file; what the law says to keep stays.

-- Erasures: who was erased when and why, and what is left to do. They hold no name, address or number: a replay after a
-- restore finds the person by id, and addresses and numbers by their salted hashes.
create table priv.erasures (
    workspace_id uuid not null references public.workspaces on delete cascade,
    id uuid not null default gen_random_uuid(),
    person_id uuid not null,
    company_id uuid,
    reason text not null constraint erasures_reason check (reason in ('request', 'consent', 'purpose', 'unlawful')),
    also_documents uuid[] not null default '{}',
    people uuid[] not null default '{}',
    salt text not null,
    hashes bytea[] not null default '{}',
    state text not null default 'waiting' constraint erasures_state check (state in ('waiting', 'files', 'done')),
    counts jsonb not null default '{}',
    kept jsonb not null default '[]',
    created_by uuid default app.uid(),
    created_at timestamptz not null default now(),
    erased_at timestamptz,
    replayed_at timestamptz,
    primary key (workspace_id, id),
    constraint erasures_once unique (workspace_id, person_id)
);
comment on table priv.erasures is 'Persons who were erased. Replayed after a restore, so that no old image brings one back.';
comment on column priv.erasures.people is 'The person''s rows: theirs, and others of the same name and address.';
comment on column priv.erasures.salt is 'Random; one for a workspace, so that a replay hashes each address once.';
comment on column priv.erasures.hashes is 'SHA-256 of salt, kind and value, of each address and number.';
comment on column priv.erasures.state is 'waiting: queued; files: the rows are clean, files wait to be removed; done.';
comment on column priv.erasures.counts is 'How many rows were changed, by table.';
comment on column priv.erasures.kept is 'What stayed: {table, id, label, reason, until}.';
alter table priv.erasures enable row level security;
alter table priv.erasures force row level security;
grant select, insert, update, delete on priv.erasures to crm_definer;
call app.track('priv.erasures', array['salt', 'hashes']);
-- Neither an erasure nor what it says of the log is taken back.
insert into app.kept_tables values ('erasures', 'log'), ('audit_log', 'log');

create table priv.erasure_files (
    workspace_id uuid not null references public.workspaces on delete cascade,
    storage_key text not null,
    erasure_id uuid not null,
    primary key (workspace_id, storage_key),
    constraint erasure_files_erasure foreign key (workspace_id, erasure_id) references priv.erasures on delete cascade
);
comment on table priv.erasure_files is 'Files of erased documents that are still in the store.';
create index erasure_files_erasure_id on priv.erasure_files (workspace_id, erasure_id);
alter table priv.erasure_files enable row level security;
alter table priv.erasure_files force row level security;
grant select, insert, update, delete on priv.erasure_files to crm_definer;

-- The one door of the log: the images alone change, exactly as an entry of this transaction wrote down before. That entry
-- is what the chain of seals (20260101001570_audit_seals.sql) tells a redaction from a forgery by.
create function app.is_redaction(before public.audit_log, after public.audit_log) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return to_jsonb(before) - '{old_row,new_row}'::text[] = to_jsonb(after) - '{old_row,new_row}'::text[]
        and exists (
            select from public.audit_log as entry
            where entry.workspace_id = before.workspace_id and entry.table_name = 'audit_log'
              and entry.row_id = before.row_id and entry.txid = pg_current_xact_id_if_assigned()
              and entry.old_row = jsonb_build_object('id', before.id, 'digest', encode(app.audit_digest(before), 'hex'))
              and entry.new_row = jsonb_build_object('id', before.id, 'digest', encode(app.audit_digest(after), 'hex')));
end $$;
alter function app.is_redaction(public.audit_log, public.audit_log) owner to crm_definer;
revoke execute on function app.is_redaction(public.audit_log, public.audit_log) from public;
grant update (old_row, new_row) on public.audit_log to crm_definer;


-- Traces: how a person is recognised in a text, and how the text reads without them.

-- The digits of a telephone number as a Dane dials it: +45, spaces and the like make no difference.
create function app.phone_digits(phone text) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    select regexp_replace(regexp_replace(regexp_replace(phone, '[^0-9]', '', 'g'), '^00', ''), '^45(?=[0-9]{8}$)', '')
$$;

-- The words as a regular expression, any white space between them: also as JSON and HTML write it.
create function app.words_pattern(words text) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    select regexp_replace(regexp_replace(btrim(words), '([^[:alnum:]\s])', '\\\1', 'g'), '\s+',
                          '(?:\\s|\\\\[nrt]|&nbsp;)+', 'g')
$$;

-- The digits as a regular expression: together, in groups, or two and two. A date with hyphens is no number.
create function app.phone_pattern(digits text) returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
    select case when length(digits) = 8 then
        '(?:(?:\+|00)?45[\s.)-]*)?(?:' || array_to_string(string_to_array(digits, null), '\s?') || '|'
        || regexp_replace(digits, '(..)(..)(..)(..)', '\1[.-]\2[.-]\3[.-]\4') || '|'
        || regexp_replace(digits, '(....)(....)', '\1[.-]\2') || ')'
    else '(?:\+|00)?' || array_to_string(string_to_array(digits, null), '[\s.()-]?') end
$$;

-- Patterns for app.redacted: of names, addresses and numbers, what a name becomes, and any of them; null: nothing.
create function app.redaction(names text[], emails text[], phones text[], word text) returns text[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
    with found as (
        select '(?<![[:alnum:]])(?:' || (
                   select string_agg(app.words_pattern(name), '|' order by length(name) desc) from unnest(names) as name)
                   || ')(?:[''’]?s)?(?![[:alnum:]])' as of_names,
               '(?<![[:alnum:]._%+-])(?:' || (
                   select string_agg(replace(app.words_pattern(email), '\@', '(?:@|%40)'), '|') from unnest(emails) as email)
                   || ')(?![[:alnum:]-]|\.[[:alnum:]])' as of_emails,
               '(?<![0-9])(?:' || (select string_agg(app.phone_pattern(phone), '|') from unnest(phones) as phone)
                   || ')(?![0-9])' as of_phones
    )
    select array[of_names, of_emails, of_phones, word, nullif(concat_ws('|', of_names, of_emails, of_phones), '')]
    from found
$$;

-- What stands where a text, a file name or a number stood.
create function app.erased_mark() returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$ select '[…]'::text $$;
create function app.erased_address() returns text
language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$ select 'erased@erased.invalid'::text $$;

create function app.redacted(content text, pattern text[]) returns text
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
begin
    if content is null or pattern[5] is null or content !~* pattern[5] then
        return content;
    end if;
    content := case when pattern[2] is null then content
                    else regexp_replace(content, pattern[2], app.erased_address(), 'gi') end;
    content := case when pattern[3] is null then content
                    else regexp_replace(content, pattern[3], app.erased_mark(), 'gi') end;
    return case when pattern[1] is null then content else regexp_replace(content, pattern[1], pattern[4], 'gi') end;
end $$;

-- The same in every string of a document, keys too. Ids stay; a number is a telephone number only where its key says so.
create function app.redacted(content jsonb, pattern text[]) returns jsonb
language plpgsql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
declare
    said text;
begin
    if content is null or pattern[5] is null or content::text !~* pattern[5] then
        return content;
    end if;
    case jsonb_typeof(content)
        when 'string' then
            said := content #>> '{}';
            return case when said ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then content
                        else to_jsonb(app.redacted(said, pattern)) end;
        when 'array' then
            return (select jsonb_agg(app.redacted(element, pattern) order by place)
                    from jsonb_array_elements(content) with ordinality as part (element, place));
        when 'object' then
            return (select jsonb_object_agg(app.redacted(part.key, pattern), case
                        when jsonb_typeof(part.value) = 'number' and part.key ~* 'phone|tele|tlf|mobil'
                            then to_jsonb(app.redacted(part.value #>> '{}', pattern))
                        else app.redacted(part.value, pattern) end)
                    from jsonb_each(content) as part);
        else return content;
    end case;
end $$;

-- Raw bytes as text, whatever they are.
create function app.readable(content bytea) returns text
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
begin
    return convert_from(content, 'UTF8');
exception when others then
    return encode(content, 'escape');
end $$;

create type app.traces as (names text[], emails text[], phones text[]);

-- Everything the person was ever called and reached by: their rows, what the log remembers of them, and how they
-- presented themselves in chats and mails. What an erasure left behind is nobody's.
create function app.traces_of(workspace uuid, people uuid[], more_emails text[], more_phones text[], word text)
returns app.traces
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    found app.traces;
begin
    with said as materialized (
        select person.name, person.email, person.phone, person.custom
        from public.people as person where person.workspace_id = workspace and person.id = any(people)
        union
        select image.entry ->> 'name', image.entry ->> 'email', image.entry ->> 'phone', image.entry -> 'custom'
        from public.audit_log as log cross join lateral (values (log.old_row), (log.new_row)) as image (entry)
        where log.workspace_id = workspace and log.table_name = 'people' and log.row_id = any(people)
          and image.entry is not null
        union
        select talk.visitor_name, talk.visitor_email, talk.visitor_phone, '{}'
        from public.chat_conversations as talk where talk.workspace_id = workspace and talk.person_id = any(people)
    ), own as (
        select said.name, said.email, said.phone from said
        union all
        select null, case when field.value ~ '^[^@\s]+@[^@\s]+$' then field.value end,
               case when field.value ~ '^[+0-9][0-9 .()-]{6,20}$' then field.value end
        from said cross join lateral jsonb_each_text(
            case when jsonb_typeof(said.custom) = 'object' then said.custom else '{}' end) as field
        union all select null, email, null from unnest(more_emails) as email
        union all select null, null, phone from unnest(more_phones) as phone
    )
    select array_agg(distinct regexp_replace(btrim(own.name), '\s+', ' ', 'g'))
               filter (where length(btrim(own.name)) > 1 and own.name <> word),
           array_agg(distinct lower(btrim(own.email)))
               filter (where own.email ~ '@' and own.email <> app.erased_address()),
           array_agg(distinct app.phone_digits(own.phone)) filter (where length(app.phone_digits(own.phone)) >= 7)
    into found.names, found.emails, found.phones from own;
    found.names := array(
        select unnest(found.names) union
        select regexp_replace(btrim(mail.from_name), '\s+', ' ', 'g') from public.emails as mail
        where mail.workspace_id = workspace and lower(mail.from_email) = any(found.emails)
          and btrim(mail.from_name) ~ '\s' and mail.from_name !~ '@'
          -- Behind a shared address stand several people.
          and not exists (select from public.people as other
                          where other.workspace_id = workspace and other.email_norm = lower(mail.from_email)
                            and other.id <> all(people))
          and not exists (select from public.companies as company
                          where company.workspace_id = workspace and company.email_norm = lower(mail.from_email)));
    found.emails := coalesce(found.emails, '{}');
    found.phones := coalesce(found.phones, '{}');
    return found;
end $$;

-- The traces that are this person's alone. A name, an address or a number that somebody else has too, such as a
-- switchboard's, is cleaned where the person is known to be meant only.
create function app.unshared(workspace uuid, people uuid[], found app.traces) returns app.traces
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    companies uuid[] := array(select person.company_id from public.people as person
                              where person.workspace_id = workspace and person.id = any(people));
    alone app.traces;
begin
    with other as materialized (
        select person.name, person.email, person.phone from public.people as person
        where person.workspace_id = workspace and person.id <> all(people)
        union all
        select null, company.email, company.phone from public.companies as company
        where company.workspace_id = workspace and company.id <> all(companies)
        union all
        select null, null, company.cvr from public.companies as company where company.workspace_id = workspace
        union all
        select profile.display_name, profile.email, null from public.user_profiles as profile
        join public.user_workspaces as member on member.user_id = profile.user_id and member.workspace_id = workspace
        union all
        select null, door.address, null from public.inbound_endpoints as door where door.workspace_id = workspace
    )
    select array(select own.value from unnest(found.names) as own (value)
                 where own.value ~ '\s' and not exists (select from other where lower(other.name) = lower(own.value))),
           array(select own.value from unnest(found.emails) as own (value)
                 where not exists (select from other where lower(other.email) = own.value)),
           array(select own.value from unnest(found.phones) as own (value)
                 where not exists (select from other where app.phone_digits(other.phone) = own.value))
    into alone.names, alone.emails, alone.phones;
    return alone;
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'phone_digits(text)', 'words_pattern(text)', 'phone_pattern(text)', 'redaction(text[], text[], text[], text)',
        'erased_mark()', 'erased_address()', 'redacted(text, text[])', 'redacted(jsonb, text[])', 'readable(bytea)',
        'traces_of(uuid, uuid[], text[], text[], text)', 'unshared(uuid, uuid[], app.traces)'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
