-- Erasure, the verbs: what an administrator sees before, the order, the job that carries it out, and the replay.

-- What stays and why. Issued documents and payments: bogføringsloven (lov 700/2022) § 12, five years from the end of the
-- year. Other files are those of others who name the person; the text of theirs that search reads is cleaned.
create function app.kept_of(scope app.erasure_scope) returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$
    select coalesce(jsonb_agg(jsonb_strip_nulls(to_jsonb(kept)) order by kept.place, kept.label), '[]') from (
        select 1 as place, 'invoices' as "table", invoice.id, invoice.number as label, 'bookkeeping' as reason,
               make_date(extract(year from invoice.issued_on)::int + 5, 12, 31) as until
        from public.invoices as invoice
        where invoice.workspace_id = scope.workspace and invoice.state <> 'draft'
          and (invoice.person_id = any(scope.people) or to_jsonb(invoice)::text ~* coalesce(
                  case when invoice.company_id = any(scope.companies) then scope.near[5] end, scope.everywhere[5])
               or exists (select from public.line_items as line where line.workspace_id = scope.workspace
                          and line.invoice_id = invoice.id and line.description ~* scope.everywhere[5]))
        union all
        select 2, 'payments', payment.id, payment.paid_on::text, 'bookkeeping',
               make_date(extract(year from payment.paid_on)::int + 5, 12, 31)
        from public.payments as payment
        where payment.workspace_id = scope.workspace and to_jsonb(payment)::text ~* scope.everywhere[5]
        union all
        select 3, 'documents', document.id, app.redacted(document.file_name, scope.everywhere), 'file_of_others', null
        from public.documents as document
        where document.workspace_id = scope.workspace and document.id <> all(scope.documents)
          and concat_ws(E'\n', document.file_name, document.title, document.body_text) ~* scope.everywhere[5]
        union all
        select 4, 'companies', company.id, null, 'company_name', null
        from public.companies as company
        where company.workspace_id = scope.workspace and company.name ~* scope.everywhere[5]
        union all
        select 5, 'people', null, null, 'shared_' || shared.kind, null
        from (values ('name', scope.near[1] is distinct from scope.everywhere[1]
                              and exists (select from unnest((scope.traces).names) as name where name ~ '\s')),
                     ('email', scope.near[2] is distinct from scope.everywhere[2]),
                     ('phone', scope.near[3] is distinct from scope.everywhere[3])) as shared (kind, is_shared)
        where shared.is_shared
    ) as kept
$$;

-- How many rows an erasure would change, by table; those that the database writes along the way are not counted.
create function app.count_erasure(scope app.erasure_scope) returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    step record;
    found bigint;
    counts jsonb := '{}';
begin
    for step in
        select stroke.table_name, string_agg('(' || stroke.filter || ')', ' or ') as filter
        from app.erasure_strokes() as stroke group by stroke.table_name
    loop
        execute format('select count(*) from public.%I as it where it.workspace_id = ($1).workspace and (%s)',
                       step.table_name, step.filter) into found using scope;
        counts := counts || case when found > 0 then jsonb_build_object(step.table_name, found) else '{}' end;
    end loop;
    return counts;
end $$;

-- Carries it out, all or nothing. Gives the rows changed by table; nothing left to change is an empty object.
create function app.carry_out(erasure uuid, scope app.erasure_scope) returns jsonb
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    step record;
    changed bigint;
    counts jsonb := '{}';
    again jsonb := (
        select coalesce(jsonb_agg(distinct jsonb_build_object('kind', chunk.source_kind, 'id', chunk.source_id)), '[]')
        from public.text_chunks as chunk
        where chunk.workspace_id = scope.workspace and chunk.source_kind <> 'note'
          and chunk.source_id <> all(scope.sources)
          and (chunk.source_id = any(scope.touched) or chunk.content ~* scope.everywhere[5]));
begin
    insert into priv.erasure_files (workspace_id, storage_key, erasure_id)
    select scope.workspace, file.storage_key, erasure
    from (select document.storage_key from public.documents as document
          where document.workspace_id = scope.workspace and document.id = any(scope.documents)
            and not exists (select from public.documents as other where other.workspace_id = scope.workspace
                            and other.storage_key = document.storage_key and other.id <> all(scope.documents))
          union
          select spent.storage_key from public.imports as spent
          where spent.workspace_id = scope.workspace and spent.storage_key is not null
            and spent.state in ('done', 'failed', 'undone')) as file
    on conflict do nothing;
    for step in select * from app.erasure_strokes() as stroke order by stroke.place, stroke.table_name loop
        execute format(case when step.is_delete
                then 'delete from public.%1$I as it where it.workspace_id = ($1).workspace and (%3$s)'
                else 'update public.%1$I as it set %2$s where it.workspace_id = ($1).workspace and (%3$s)' end,
            step.table_name, step.assignments, step.filter) using scope;
        get diagnostics changed = row_count;
        if changed > 0 then
            counts := counts || jsonb_build_object(step.table_name,
                changed + coalesce((counts -> step.table_name)::bigint, 0));
        end if;
    end loop;
    update jobs.procrastinate_jobs as job set args = app.redacted(job.args, scope.everywhere)
    where job.args ->> 'workspace_id' = scope.workspace::text and job.args::text ~* scope.everywhere[5];
    -- What the CVR register said lately: the firm of one person is called after its owner. It can be asked again.
    delete from app.cvr_answers as answer
    where answer.facts::text ~* scope.near[5]
       or answer.cvr in (select company.cvr from public.companies as company
                         where company.workspace_id = scope.workspace and company.id = any(scope.companies));
    -- What was said to the person, and what names them, is read again without them: its vectors are gone.
    perform app.put_job('insight.understand', source || jsonb_build_object('workspace_id', scope.workspace))
    from jsonb_array_elements(again) as source;
    changed := app.redact_log(scope);
    return counts || case when changed > 0 then jsonb_build_object('audit_log', changed) else '{}' end;
end $$;

-- The salt of a workspace: that of its first erasure, or a new one.
create function app.erasure_salt(of_workspace uuid) returns text
language sql volatile set search_path = pg_catalog, pg_temp as $$
    select coalesce((select known.salt from priv.erasures as known where known.workspace_id = of_workspace
                     order by known.created_at limit 1),
                    encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid(), 'UTF8')), 'hex'))
$$;

create function app.trace_hash(salt text, kind text, value text) returns bytea
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select sha256(convert_to(salt || kind || value, 'UTF8'))
$$;

-- Addresses and numbers in the workspace that an erasure's hashes know: somebody came back with a restore.
create function app.recognised(of_workspace uuid) returns table (erasure uuid, kind text, value text)
language sql stable set search_path = pg_catalog, pg_temp as $$
    with given as materialized (
        select distinct 'email' as kind, lower(written.email) as value from (
            select person.email from public.people as person where person.workspace_id = of_workspace
            union all
            select talk.visitor_email from public.chat_conversations as talk where talk.workspace_id = of_workspace
            union all
            select mail.from_email from public.emails as mail where mail.workspace_id = of_workspace
            union all
            select sent.to_email from public.email_logs as sent where sent.workspace_id = of_workspace
        ) as written (email) where written.email is not null
        union all
        select distinct 'phone', app.phone_digits(written.phone) from (
            select person.phone from public.people as person where person.workspace_id = of_workspace
            union all
            select talk.visitor_phone from public.chat_conversations as talk where talk.workspace_id = of_workspace
        ) as written (phone) where written.phone is not null
    ), hashed as materialized (
        select given.kind, given.value, app.trace_hash(salts.salt, given.kind, given.value) as hash
        from given cross join (select distinct salt from priv.erasures where workspace_id = of_workspace) as salts
    )
    select known.id, hashed.kind, hashed.value
    from priv.erasures as known
    cross join lateral unnest(known.hashes) as remembered (hash)
    join hashed on hashed.hash = remembered.hash
    where known.workspace_id = of_workspace
$$;

create function app.lock_erasures(of_workspace uuid) returns void
language sql set search_path = pg_catalog, pg_temp as $$
    select pg_advisory_xact_lock(hashtextextended('erasure:' || of_workspace, 0))
$$;

-- Runs an erasure, for the worker and the command line, or replays it: what is clean already costs no change.
create function app.run_erasure(of_workspace uuid, erasure uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    wanted priv.erasures;
    scope app.erasure_scope;
    staying jsonb;
    changes jsonb;
    found_hashes bytea[];
    emails_back text[];
    phones_back text[];
    kind_before text := coalesce(current_setting('app.actor_kind', true), '');
    claims_before text := coalesce(current_setting('request.jwt.claims', true), '');
begin
    perform app.lock_erasures(of_workspace);
    select array_agg(back.value) filter (where back.kind = 'email'), array_agg(back.value) filter (where back.kind = 'phone')
    into emails_back, phones_back from app.recognised(of_workspace) as back where back.erasure = run_erasure.erasure;
    select * into wanted from priv.erasures as known
    where known.workspace_id = of_workspace and known.id = erasure for update;
    if not found then
        raise exception 'there is no such erasure' using errcode = 'P0002';
    end if;
    -- The log says who asked, also where a job does it.
    perform set_config('app.actor_kind', 'job', true),
            set_config('request.jwt.claims', coalesce(json_build_object('sub', wanted.created_by)::text, ''), true);
    scope := app.erasure_scope_of(of_workspace, array[wanted.person_id] || wanted.people, wanted.also_documents,
        emails_back, phones_back);
    found_hashes := array(
        select app.trace_hash(wanted.salt, 'email', email) from unnest((scope.traces).emails) as email
        union select app.trace_hash(wanted.salt, 'phone', phone) from unnest((scope.traces).phones) as phone);
    staying := app.kept_of(scope);
    changes := app.carry_out(erasure, scope);
    perform set_config('app.actor_kind', kind_before, true), set_config('request.jwt.claims', claims_before, true);
    if wanted.erased_at is not null and changes = '{}' then
        return changes;
    end if;
    insert into public.operations (workspace_id, kind, table_name, company_id, root_count, actor_id)
    select of_workspace, 'erasure', 'people', company.id, cardinality(scope.people), wanted.created_by
    from public.companies as company
    where wanted.erased_at is null and company.workspace_id = of_workspace and company.id = wanted.company_id;
    update priv.erasures as known
    set people = array(select unnest(known.people) union select unnest(scope.people)),
        hashes = array(select unnest(known.hashes) union select unnest(found_hashes)),
        counts = case when known.erased_at is null then changes else known.counts end,
        kept = case when known.erased_at is null then staying else known.kept end,
        state = case when exists (select from priv.erasure_files as file where file.workspace_id = of_workspace
                                  and file.erasure_id = erasure) then 'files' else 'done' end,
        erased_at = coalesce(known.erased_at, now()),
        replayed_at = case when known.erased_at is not null then now() end
    where known.workspace_id = of_workspace and known.id = erasure;
    return changes;
end $$;

-- The erasures of whom anything is back: their row, an address, a number. One look for all of them.
create function app.returned_erasures(of_workspace uuid) returns setof uuid
language sql stable set search_path = pg_catalog, pg_temp as $$
    select known.id from priv.erasures as known
    join public.people as person on person.workspace_id = of_workspace
     and person.id = any(known.people || known.person_id)
    where known.workspace_id = of_workspace and known.erased_at is not null
      and (person.email is not null or person.phone is not null or person.title is not null
           or person.name not in ('Slettet person', 'Erased person'))
    union
    select back.erasure from app.recognised(of_workspace) as back
$$;

-- What the CVR register has said since, or a restore brought back, with an address or a number of somebody erased.
create function app.forget_answers_of_erased(of_workspace uuid) returns void
language sql set search_path = pg_catalog, pg_temp as $$
    delete from app.cvr_answers as answer
    using (select distinct known.salt from priv.erasures as known where known.workspace_id = of_workspace) as salts
    where array[app.trace_hash(salts.salt, 'email', lower(btrim(answer.facts ->> 'email'))),
                app.trace_hash(salts.salt, 'phone', app.phone_digits(answer.facts ->> 'phone'))]
          && array(select unnest(known.hashes) from priv.erasures as known where known.workspace_id = of_workspace)
$$;

-- Whether an address or a number is that of somebody erased: what the CVR register says does not bring it back.
create function app.was_erased(kind text, value text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('companies.update');
    plain text := case kind when 'phone' then app.phone_digits(value) else lower(btrim(value)) end;
begin
    return exists (select from priv.erasures as known where known.workspace_id = workspace
                   and app.trace_hash(known.salt, kind, plain) = any(known.hashes));
end $$;

-- After anything that brings old rows back: nobody who was erased comes with them. Gives how many erasures had to clean.
create function app.replay_erasures(of_workspace uuid) returns int
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    erasure uuid;
    replayed int := 0;
begin
    if exists (select from priv.erasures as known where known.workspace_id = of_workspace) then
        perform app.lock_erasures(of_workspace), app.forget_answers_of_erased(of_workspace);
        for erasure in select app.returned_erasures(of_workspace) loop
            replayed := replayed + (app.run_erasure(of_workspace, erasure) <> '{}')::int;
        end loop;
    end if;
    return replayed;
end $$;

-- The person of a verb: in the pinned workspace, of a company the caller may see, and the caller may erase.
create function app.erasable_person(person uuid) returns public.people
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('erasures.create');
    found public.people;
begin
    if workspace is null then
        raise exception 'your role cannot erase a person' using errcode = '42501', constraint = 'erasures_admin',
            hint = 'Ask an administrator of the workspace.';
    end if;
    select * into found from public.people as known
    where known.workspace_id = workspace and known.id = person
      and (app.unscoped() or known.company_id in (select app.granted_company_ids()));
    if found.id is null then
        raise exception 'there is no such person' using errcode = 'P0002';
    end if;
    return found;
end $$;

create function app.preview_erasure(person uuid, also_documents uuid[]) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    known public.people := app.erasable_person(person);
    done priv.erasures;
    scope app.erasure_scope;
begin
    select * into done from priv.erasures as asked where asked.workspace_id = known.workspace_id and asked.person_id = person;
    if done.id is not null then
        return jsonb_build_object('name', known.name, 'state', done.state, 'erased_at', done.erased_at,
            'changes', done.counts, 'kept', done.kept);
    end if;
    scope := app.erasure_scope_of(known.workspace_id, array[person], coalesce(also_documents, '{}'), '{}', '{}');
    return jsonb_build_object('name', known.name, 'state', 'open', 'people', cardinality(scope.people),
        'files', cardinality(scope.documents), 'changes', app.count_erasure(scope), 'kept', app.kept_of(scope));
end $$;

-- Orders an erasure; the name is typed, so that nobody is erased by a slip. Asked twice it is the same erasure.
create function app.erase_person(person uuid, typed_name text, why text, also_documents uuid[]) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    known public.people := app.erasable_person(person);
    made uuid;
begin
    select asked.id into made from priv.erasures as asked
    where asked.workspace_id = known.workspace_id and asked.person_id = person;
    if made is not null then
        return made;
    end if;
    if lower(btrim(typed_name)) is distinct from lower(btrim(known.name)) then
        raise exception 'the typed name is not the person''s' using errcode = '23514', constraint = 'erasures_typed_name',
            hint = 'Type the name exactly as it stands on the page.';
    end if;
    insert into priv.erasures (workspace_id, person_id, company_id, reason, also_documents, salt)
    values (known.workspace_id, person, known.company_id, why, coalesce(also_documents, '{}'),
            app.erasure_salt(known.workspace_id))
    on conflict (workspace_id, person_id) do nothing returning id into made;
    if made is null then
        return (select asked.id from priv.erasures as asked
                where asked.workspace_id = known.workspace_id and asked.person_id = person);
    end if;
    perform app.put_job('erasures.run', jsonb_build_object('workspace_id', known.workspace_id, 'erasure_id', made));
    return made;
end $$;

-- The list of the workspace, newest first, for its administrators.
create function app.list_erasures() returns table (
    id uuid, person_id uuid, company_id uuid, reason text, state text, counts jsonb, kept jsonb, created_by uuid,
    created_at timestamptz, erased_at timestamptz, replayed_at timestamptz
)
language plpgsql stable security definer rows 50 set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.ws('erasures.read');
begin
    return query
        select known.id, known.person_id, known.company_id, known.reason, known.state, known.counts, known.kept,
               known.created_by, known.created_at, known.erased_at, known.replayed_at
        from priv.erasures as known
        where known.workspace_id = workspace
          and (app.unscoped() or known.company_id in (select app.granted_company_ids()))
        order by known.created_at desc, known.id;
end $$;

-- Files still in the store, and the word that they are gone.
create function app.erased_files(of_workspace uuid, erasure uuid) returns setof text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select file.storage_key from priv.erasure_files as file
    where file.workspace_id = of_workspace and file.erasure_id = erasure
$$;
create function app.note_files_gone(of_workspace uuid, erasure uuid, keys text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    delete from priv.erasure_files as file
    where file.workspace_id = of_workspace and file.erasure_id = erasure and file.storage_key = any(keys);
    perform set_config('app.actor_kind', 'job', true);
    update priv.erasures as known set state = 'done'
    where known.workspace_id = of_workspace and known.id = erasure and known.state = 'files'
      and not exists (select from priv.erasure_files as file
                      where file.workspace_id = of_workspace and file.erasure_id = erasure);
end $$;

-- For the command line, run as the owner of the database: the same, where nobody is signed in.
create function app.admin_preview_erasure(workspace_name text, person uuid) returns jsonb
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    known public.people;
    scope app.erasure_scope;
begin
    select one.* into known from public.people as one join public.workspaces as home on home.id = one.workspace_id
    where home.name = workspace_name and one.id = person order by home.created_at limit 1;
    if known.id is null then
        raise exception 'there is no such person' using errcode = 'P0002';
    end if;
    scope := app.erasure_scope_of(known.workspace_id, array[person], '{}', '{}', '{}');
    return jsonb_build_object('workspace_id', known.workspace_id, 'name', known.name, 'changes', app.count_erasure(scope),
        'kept', app.kept_of(scope));
end $$;
create function app.admin_order_erasure(of_workspace uuid, person uuid, why text) returns uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into priv.erasures (workspace_id, person_id, company_id, reason, salt)
    select known.workspace_id, known.id, known.company_id, why, app.erasure_salt(known.workspace_id) from public.people as known
    where known.workspace_id = of_workspace and known.id = person
    on conflict (workspace_id, person_id) do nothing;
    return (select known.id from priv.erasures as known where known.workspace_id = of_workspace and known.person_id = person);
end $$;

-- Erasures as they are kept beside the database, so that a restore to before them can be told of them: ids and hashes.
create function app.erasure_ledger(of_workspace uuid default null) returns setof jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select jsonb_build_object('workspace_id', known.workspace_id, 'id', known.id, 'person_id', known.person_id,
        'company_id', known.company_id, 'reason', known.reason, 'also_documents', known.also_documents,
        'people', known.people, 'salt', known.salt, 'hashes', known.hashes, 'created_by', known.created_by,
        'created_at', known.created_at)
    from priv.erasures as known
    where known.erased_at is not null and (of_workspace is null or known.workspace_id = of_workspace)
$$;
create function app.take_erasure(entry jsonb) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    insert into priv.erasures (workspace_id, id, person_id, company_id, reason, also_documents, people, salt, hashes,
                               created_by, created_at)
    select given.workspace_id, given.id, given.person_id, given.company_id, given.reason, given.also_documents,
           given.people, given.salt, given.hashes, given.created_by, given.created_at
    from jsonb_populate_record(null::priv.erasures, entry) as given
    join public.workspaces as home on home.id = given.workspace_id
    on conflict do nothing;
    return found;
end $$;
-- Erasures that are not done: ordered and never run, or with files left. For the command line's replay.
create function app.open_erasures() returns table (workspace_id uuid, erasure uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select known.workspace_id, known.id from priv.erasures as known where known.state <> 'done'
    order by known.created_at
$$;
create function app.erasing_workspaces() returns setof uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select distinct known.workspace_id from priv.erasures as known
$$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'kept_of(app.erasure_scope)', 'count_erasure(app.erasure_scope)', 'carry_out(uuid, app.erasure_scope)',
        'erasure_salt(uuid)', 'trace_hash(text, text, text)', 'recognised(uuid)', 'returned_erasures(uuid)', 'lock_erasures(uuid)', 'run_erasure(uuid, uuid)',
        'forget_answers_of_erased(uuid)', 'was_erased(text, text)', 'replay_erasures(uuid)',
        'erasable_person(uuid)', 'preview_erasure(uuid, uuid[])', 'erase_person(uuid, text, text, uuid[])',
        'list_erasures()', 'erased_files(uuid, uuid)', 'note_files_gone(uuid, uuid, text[])',
        'admin_preview_erasure(text, uuid)', 'admin_order_erasure(uuid, uuid, text)', 'erasure_ledger(uuid)',
        'take_erasure(jsonb)', 'open_erasures()', 'erasing_workspaces()'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
grant execute on function app.preview_erasure(uuid, uuid[]), app.erase_person(uuid, text, text, uuid[]),
    app.list_erasures(), app.was_erased(text, text) to authenticated;
grant execute on function app.run_erasure(uuid, uuid), app.erased_files(uuid, uuid),
    app.note_files_gone(uuid, uuid, text[]), app.erasure_ledger(uuid), app.take_erasure(jsonb), app.open_erasures(),
    app.erasing_workspaces(), app.replay_erasures(uuid) to crmflow_worker;

-- The same in public, for clients that call functions over HTTP. They run as the caller; the checks are behind them.
create function public.preview_erasure(person uuid, also_documents uuid[] default '{}') returns jsonb
language sql stable set search_path = pg_catalog, pg_temp as $$ select app.preview_erasure(person, also_documents) $$;
create function public.erase_person(
    person uuid, typed_name text, reason text default 'request', also_documents uuid[] default '{}'
) returns uuid
language sql set search_path = pg_catalog, pg_temp as $$
    select app.erase_person(person, typed_name, reason, also_documents)
$$;
create function public.erasures() returns table (
    id uuid, person_id uuid, company_id uuid, reason text, state text, counts jsonb, kept jsonb, created_by uuid,
    created_at timestamptz, erased_at timestamptz, replayed_at timestamptz
)
language sql stable set search_path = pg_catalog, pg_temp as $$ select * from app.list_erasures() $$;
comment on function public.preview_erasure(uuid, uuid[]) is
    'What erasing a person would change, by table, and what stays and why.';
comment on function public.erase_person(uuid, text, text, uuid[]) is
    'Erases a person for ever, in every row, in history and in files; typed_name is their name, typed again.';
comment on function public.erasures() is 'The persons who were erased, newest first: what changed and what stayed.';
do $$
declare
    signature text;
begin
    foreach signature in array array[
        'preview_erasure(uuid, uuid[])', 'erase_person(uuid, text, text, uuid[])', 'erasures()'
    ] loop
        execute format('revoke execute on function public.%s from public', signature);
        execute format('grant execute on function public.%s to authenticated', signature);
    end loop;
end $$;
