-- Erasing: what an erasure touches, carrying it out, the log's images, and the verbs for people, jobs and replays.

-- All that one erasure is about. said: the person's own messages; heard: the others of their conversations; mails: from
-- the person; near_mails: the others of their threads; sources: whose text goes whole; everywhere, near and talk:
-- patterns for all rows, for rows about the person, and for what was said with them, where a first name is theirs too.
create type app.erasure_scope as (
    workspace uuid, people uuid[], companies uuid[], conversations uuid[], said uuid[], heard uuid[], threads uuid[],
    mails uuid[], near_mails uuid[], documents uuid[], events uuid[], sources uuid[], touched uuid[],
    everywhere text[], near text[], talk text[], word text, traces app.traces
);

create function app.erasure_scope_of(
    of_workspace uuid, of_people uuid[], also_documents uuid[], more_emails text[], more_phones text[]
) returns app.erasure_scope
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    it app.erasure_scope;
    alone app.traces;
begin
    it.workspace := of_workspace;
    it.word := (select case settings.language when 'en' then 'Erased person' else 'Slettet person' end
                from public.workspace_settings as settings where settings.workspace_id = of_workspace);
    it.word := coalesce(it.word, 'Slettet person');
    -- Another row with the same name and address is the same person.
    it.people := array(
        select unnest(of_people) union
        select twin.id from public.people as person
        join public.people as twin on twin.workspace_id = of_workspace and twin.name_norm = person.name_norm
         and twin.email_norm = person.email_norm
        where person.workspace_id = of_workspace and person.id = any(of_people));
    it.companies := array(select distinct person.company_id from public.people as person
                          where person.workspace_id = of_workspace and person.id = any(it.people));
    it.traces := app.traces_of(of_workspace, it.people, more_emails, more_phones, it.word);
    alone := app.unshared(of_workspace, it.people, it.traces);
    it.everywhere := app.redaction(alone.names, alone.emails, alone.phones, it.word);
    it.near := app.redaction((it.traces).names, (it.traces).emails, (it.traces).phones, it.word);
    it.talk := app.redaction(
        (it.traces).names || array(select distinct part from unnest((it.traces).names) as name
                                   cross join lateral regexp_split_to_table(name, '\s+') as part
                                   where length(part) > 2 and lower(part) <> all(array['slettet', 'erased', 'person'])),
        (it.traces).emails, (it.traces).phones, it.word);
    it.conversations := array(
        select talk.id from public.chat_conversations as talk
        where talk.workspace_id = of_workspace
          and (talk.person_id = any(it.people) or lower(talk.visitor_email) = any(alone.emails)
               or app.phone_digits(talk.visitor_phone) = any(alone.phones))
        union
        select message.conversation_id from public.chat_messages as message
        where message.workspace_id = of_workspace and message.author_kind = 'visitor'
          and lower(message.author_email) = any(alone.emails));
    it.said := array(
        select message.id from public.chat_messages as message
        where message.workspace_id = of_workspace and message.conversation_id = any(it.conversations)
          and (message.author_kind = 'visitor' or message.kind in ('transcript', 'variable', 'unknown')));
    it.heard := array(
        select message.id from public.chat_messages as message
        where message.workspace_id = of_workspace and message.conversation_id = any(it.conversations)
          and message.id <> all(it.said));
    it.mails := array(
        select mail.id from public.emails as mail
        left join public.email_threads as thread on thread.workspace_id = of_workspace and thread.id = mail.thread_id
        where mail.workspace_id = of_workspace and (lower(mail.from_email) = any(alone.emails)
            or lower(mail.from_email) = any((it.traces).emails)
               and (lower(mail.from_name) = any(array(select lower(name) from unnest((it.traces).names) as name))
                    or thread.person_id = any(it.people))));
    it.threads := array(
        select mail.thread_id from public.emails as mail
        where mail.workspace_id = of_workspace
          and (mail.id = any(it.mails) or mail.recipients::text ~* (app.redaction('{}', alone.emails, '{}', it.word))[5])
        union
        select thread.id from public.email_threads as thread
        where thread.workspace_id = of_workspace and thread.person_id = any(it.people));
    it.near_mails := array(
        select mail.id from public.emails as mail
        where mail.workspace_id = of_workspace and mail.thread_id = any(it.threads) and mail.id <> all(it.mails));
    it.documents := array(
        select document.id from public.documents as document
        where document.workspace_id = of_workspace
          and (document.email_id = any(it.mails) or document.id = any(also_documents)
               or document.conversation_id = any(it.conversations) and document.source = 'chat'));
    it.sources := it.said || it.mails || it.documents;
    it.touched := it.people || it.sources || it.conversations || it.heard || it.threads || it.near_mails;
    it.events := array(
        select mail.inbound_event_id from public.emails as mail
        where mail.workspace_id = of_workspace and mail.inbound_event_id is not null
          and (mail.thread_id = any(it.threads)
               or concat_ws(E'\n', mail.from_name, mail.from_email, mail.recipients, mail.subject, mail.text_body,
                            mail.html_body, mail.headers) ~* it.everywhere[5])
        union
        select event.id from public.inbound_events as event
        where event.workspace_id = of_workspace and length(event.body) > 0
          and (exists (select from regexp_matches(event.outcome::text, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'g')
                           as made (ids) where made.ids[1]::uuid = any(it.touched))
               or concat_ws(E'\n', event.headers, event.envelope, event.reason) ~* it.everywhere[5]
               or (event.source = 'chat' or event.state <> 'parsed') and app.readable(event.body) ~* it.everywhere[5]));
    return it;
end $$;

-- What a row says once its own text is gone, by table. For the rows themselves and for their images in the log.
create function app.erasure_mask(of_table text, word text) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case of_table
        when 'people' then jsonb_build_object('name', word, 'name_norm', lower(word), 'title', null, 'email', null,
            'email_norm', null, 'email_host', null, 'phone', null, 'language', null, 'source', null,
            'custom', '{}'::jsonb)
        when 'chat_conversations' then jsonb_build_object('title', word, 'visitor_name', word, 'visitor_email', null,
            'visitor_phone', null, 'page_url', null, 'variables', '{}'::jsonb, 'placement_why', '{}'::jsonb)
        when 'chat_messages' then jsonb_build_object('body', app.erased_mark(), 'author_name', word,
            'author_email', null, 'raw', '{}'::jsonb)
        when 'emails' then jsonb_build_object('from_name', word, 'from_email', app.erased_address(),
            'text_body', app.erased_mark(), 'new_text', app.erased_mark(), 'html_body', null, 'headers', '{}'::jsonb,
            'authentication', '{}'::jsonb)
        when 'documents' then jsonb_build_object('file_name', app.erased_mark(), 'title', null, 'body_text', null,
            'sha256', '', 'placement_why', '{}'::jsonb)
        when 'analyses' then jsonb_build_object('facts', '{}'::jsonb, 'scores', '{}'::jsonb)
        else '{}'
    end
$$;

-- Evidence without the words of texts that are gone.
create function app.without_quotes(evidence jsonb, sources uuid[]) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when jsonb_typeof(evidence) <> 'array' then evidence else coalesce((
        select jsonb_agg(case when part.element ->> 'id' = any(sources::text[])
                              then part.element || jsonb_build_object('quote', app.erased_mark()) else part.element end
                         order by part.place)
        from jsonb_array_elements(evidence) with ordinality as part (element, place)), '[]') end
$$;

-- A payload without the row, where that was one of theirs.
create function app.without_row(payload jsonb, gone uuid[]) returns jsonb
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select case when payload #>> '{data,id}' = any(gone::text[]) and payload #> '{data,row}' <> '{}'
                then jsonb_set(payload, '{data,row}', '{}') else payload end
$$;

-- Tables with texts in which somebody may be named. Not those of the firm and its colleagues; what the law keeps is
-- kept; and the raw deliveries and the log are cleaned in their own ways.
create function app.erasable_columns(of_table text) returns table (column_name text, kind text, is_unique boolean)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select col.attname, format_type(col.atttypid, null),
           exists (select from pg_index as key where key.indrelid = it.oid and key.indisunique
                   and (col.attnum = any(key.indkey) or pg_get_indexdef(key.indexrelid) ~ ('\m' || col.attname || '\M')))
    from pg_class as it
    join pg_attribute as col on col.attrelid = it.oid and col.attnum > 0 and not col.attisdropped
    where it.relnamespace = 'public'::regnamespace and it.relkind = 'r' and it.relname = of_table
      and col.attgenerated = '' and format_type(col.atttypid, null) in ('text', 'jsonb', 'text[]')
      and col.attname not in ('cvr', 'own_cvr', 'suggested_cvr', 'storage_key', 'state', 'kind', 'currency', 'model')
      and (of_table, col.attname) <> ('companies', 'name')
      and of_table not in ('audit_log', 'inbound_events', 'idempotency_keys', 'payments', 'payment_allocations',
                           'workspaces', 'workspace_settings', 'user_workspaces', 'user_profiles', 'api_keys')
$$;

-- What is left to change in a table at one level: everywhere, near or talk.
create function app.redaction_stroke(of_table text, level text, out assignments text, out filter text)
language sql stable set search_path = pg_catalog, pg_temp as $$
    select string_agg(format('%1$I = %2$s', col.column_name, case
               when col.kind = 'text[]' then format(
                   'case when it.%1$I is null then null else array(select app.redacted(part, ($1).%2$I) '
                   'from unnest(it.%1$I) as part) end', col.column_name, level)
               when col.kind = 'text' and col.is_unique then format(
                   'case when it.%1$I ~* (($1).%2$I)[5] then ''erased-'' || it.id else it.%1$I end',
                   col.column_name, level)
               else format('app.redacted(it.%I, ($1).%I)', col.column_name, level) end), ', ')
           || case when of_table = 'text_chunks' then ', embedding = null, model = null' else '' end,
           format('concat_ws(E''\n'', %s) ~* (($1).%I)[5]', string_agg('it.' || quote_ident(col.column_name), ', '), level)
           || case of_table
               when 'invoices' then ' and it.state = ''draft'''
               when 'line_items' then ' and not exists (select from public.invoices as issued where issued.workspace_id '
                   '= it.workspace_id and issued.id = it.invoice_id and issued.state <> ''draft'')'
               else '' end
    from app.erasable_columns(of_table) as col
$$;

-- Every step of an erasure, in order: what goes, what is emptied, what is cleaned of the person. $1 is the scope.
-- Timelines and messages to others come last, as the steps before write some.
create function app.erasure_strokes() returns table (
    place int, table_name text, is_delete boolean, assignments text, filter text
)
language sql stable set search_path = pg_catalog, pg_temp as $$
    with late (table_name) as (
        values ('activity_log'), ('activities'), ('task_activities'), ('webhook_deliveries'), ('notifications')
    ), own (table_name, condition) as (values
        ('people', 'it.id = any(($1).people)'), ('chat_conversations', 'it.id = any(($1).conversations)'),
        ('chat_messages', 'it.id = any(($1).said)'), ('emails', 'it.id = any(($1).mails)'),
        -- Emptied before it is deleted, for in a person's own request deleting only hides.
        ('documents', 'it.id = any(($1).documents)')
    ), talk (table_name, condition) as (values
        ('chat_conversations', 'it.id = any(($1).conversations)'),
        ('chat_messages', 'it.conversation_id = any(($1).conversations)'),
        ('email_threads', 'it.id = any(($1).threads)'), ('emails', 'it.thread_id = any(($1).threads)'),
        ('email_logs', 'it.thread_id = any(($1).threads)'),
        ('analyses', 'it.source_id = any(($1).touched)'), ('price_calculations', 'it.source_id = any(($1).touched)'),
        ('documents', 'it.email_thread_id = any(($1).threads) or it.conversation_id = any(($1).conversations)'),
        ('activity_log', 'it.row_id = any(($1).touched)'), ('activities', 'it.row_id = any(($1).touched)')
    ), erasable as (
        select it.relname::text as table_name, exists (
                   select from pg_attribute where attrelid = it.oid and attname = 'person_id') as is_about
        from pg_class as it
        where it.relnamespace = 'public'::regnamespace and it.relkind = 'r'
          and exists (select from pg_attribute where attrelid = it.oid and attname = 'workspace_id')
    )
    select case gone.table_name when 'documents' then 25 else 10 end, gone.table_name, true, null, gone.condition
    from (values ('text_chunks', 'it.source_id = any(($1).touched)'), ('analyses', 'it.source_id = any(($1).sources)'),
                 ('documents', 'it.id = any(($1).documents)'),
                 ('idempotency_keys', 'app.readable(it.response) ~* (($1).everywhere)[5]')) as gone (table_name, condition)
    union all
    select 20, own.table_name, false, string_agg(set_to.assignment, ', '), own.condition || format(
               ' and (%s) is distinct from (%s)', string_agg(set_to.present, ', '), string_agg(set_to.value, ', '))
    from own
    cross join lateral (
        select format('%I = %s', col.attname, wanted.value) as assignment, 'it.' || quote_ident(col.attname) as present,
               wanted.value
        from jsonb_object_keys(app.erasure_mask(own.table_name, '')) as mask
        join pg_attribute as col on col.attrelid = to_regclass('public.' || own.table_name) and col.attname = mask
         and col.attgenerated = ''
        cross join lateral (select format('(app.erasure_mask(%L, ($1).word) %s %L)', own.table_name,
            case when col.atttypid = 'jsonb'::regtype then '->' else '->>' end, mask) as value) as wanted
        order by mask
    ) as set_to
    group by own.table_name, own.condition
    union all
    select 20, emptied.* from (values
        ('emails', false, 'text_body = case when it.new_text <> '''' then it.new_text else it.text_body end, '
            'html_body = null, headers = ''{}''', 'it.id = any(($1).near_mails) and (it.html_body is not null '
            'or it.headers <> ''{}'' or it.new_text <> '''' and it.text_body <> it.new_text)'),
        ('chat_messages', false, 'raw = ''{}''', 'it.id = any(($1).heard) and it.raw <> ''{}'''),
        ('email_threads', false, 'placement_why = ''{}''',
            'it.id = any(($1).threads) and it.placement_why <> ''{}'''),
        ('inbound_events', false, 'body = '''', headers = ''{}'', envelope = ''{}'', reason = ''erased'', '
            'state = case when it.state = ''parsed'' then it.state else ''ignored'' end', 'it.id = any(($1).events) '
            'and (it.body <> '''' or it.headers <> ''{}'' or it.envelope <> ''{}'')'),
        ('recommendations', false, 'evidence = app.without_quotes(it.evidence, ($1).sources), '
            'state = case it.state when ''open'' then ''outdated'' else it.state end',
            'it.evidence <> app.without_quotes(it.evidence, ($1).sources)'),
        ('companies', false, 'email = case when it.email_norm = any((($1).traces).emails) then null else it.email end, '
            'phone = case when app.phone_digits(it.phone) = any((($1).traces).phones) then null else it.phone end',
            'it.id = any(($1).companies) and (it.email_norm = any((($1).traces).emails) '
            'or app.phone_digits(it.phone) = any((($1).traces).phones))'),
        ('imports', false, 'storage_key = null',
            'it.storage_key is not null and it.state in (''done'', ''failed'', ''undone'')')
    ) as emptied (table_name, is_delete, assignments, filter)
    union all
    select 60, told.table_name, false, 'changes = ''{}'', title = null',
           'it.row_id = any(($1).people || ($1).sources || ($1).conversations) and (it.changes <> ''{}'' or it.title is not null)'
    from (values ('activity_log'), ('activities')) as told (table_name)
    union all
    select 60, 'webhook_deliveries', false, 'payload = app.without_row(it.payload, ($1).touched)',
           'it.payload <> app.without_row(it.payload, ($1).touched)'
    union all
    select case when level.table_name in (select late.table_name from late) then 70 else 30 end, level.table_name, false,
           stroke.assignments, format('(%s) and %s', level.condition, stroke.filter)
    from (select talk.table_name, 'talk' as name, talk.condition from talk
          union all
          select erasable.table_name, 'near', 'it.person_id = any(($1).people)' from erasable where erasable.is_about
          union all
          select erasable.table_name, 'everywhere', 'true' from erasable) as level
    cross join lateral app.redaction_stroke(level.table_name, level.name) as stroke
    where stroke.assignments is not null
$$;

-- An image of the log without the person: emptied where the row was, cleaned where it names them.
create function app.cleaned_image(of_table text, of_row uuid, image jsonb, scope app.erasure_scope) returns jsonb
language plpgsql immutable set search_path = pg_catalog, pg_temp as $$
declare
    is_theirs boolean := of_table in ('people', 'chat_conversations', 'chat_messages', 'emails', 'documents')
            and of_row = any(scope.people || scope.conversations || scope.sources)
        or of_table = 'analyses' and image ->> 'source_id' = any(scope.sources::text[]);
    is_talk boolean := of_row = any(scope.touched) or image ->> 'source_id' = any(scope.touched::text[])
        or image ->> 'thread_id' = any(scope.threads::text[]) and of_table in ('emails', 'email_logs');
begin
    if image is null then
        return null;
    end if;
    if is_theirs then
        image := image || coalesce((
            select jsonb_object_agg(mask.key, mask.value)
            from jsonb_each(app.erasure_mask(of_table, scope.word)) as mask where image ? mask.key), '{}');
    end if;
    if of_table = 'recommendations' then
        image := image || jsonb_build_object('evidence', app.without_quotes(image -> 'evidence', scope.sources));
    end if;
    if of_table = 'companies' and of_row = any(scope.companies) then
        image := image || (
            select jsonb_object_agg(kept.key, case
                when kept.key like 'email%' and lower(kept.value #>> '{}') = any((scope.traces).emails) then 'null'
                when kept.key = 'phone' and app.phone_digits(kept.value #>> '{}') = any((scope.traces).phones) then 'null'
                else kept.value end)
            from jsonb_each(image) as kept);
    end if;
    return app.redacted(image, case when is_talk then scope.talk
        when image ->> 'person_id' = any(scope.people::text[]) then scope.near else scope.everywhere end);
end $$;

-- Cleans the log's images through its one door. For each, an entry says so, with the row's digest before and after.
-- Gives the number of rows.
create function app.redact_log(scope app.erasure_scope) returns int
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    entries bigint[];
begin
    with hit as materialized (
        select log as entry, jsonb_build_object(
            'old_row', app.cleaned_image(log.table_name, log.row_id, log.old_row, scope),
            'new_row', app.cleaned_image(log.table_name, log.row_id, log.new_row, scope)) as images
        from public.audit_log as log
        where log.workspace_id = scope.workspace and log.table_name <> 'audit_log' and (
            log.row_id = any(scope.touched)
            or log.table_name in ('analyses', 'price_calculations')
               and coalesce(log.new_row, log.old_row) ->> 'source_id' = any(scope.touched::text[])
            or log.table_name = 'recommendations'
            or coalesce(log.new_row, log.old_row) ->> 'person_id' = any(scope.people::text[])
            or log.table_name = 'companies' and log.row_id = any(scope.companies)
            or log.old_row::text ~* scope.everywhere[5] or log.new_row::text ~* scope.everywhere[5])
    ), written as (
        insert into public.audit_log
            (workspace_id, table_name, row_id, company_id, op, actor_id, actor_kind, operation_id, old_row, new_row)
        select scope.workspace, 'audit_log', (hit.entry).row_id, (hit.entry).company_id, 'update', app.uid(),
               app.actor_kind(), app.operation_id(scope.workspace),
               jsonb_build_object('id', (hit.entry).id, 'digest', encode(app.audit_digest(hit.entry), 'hex')),
               jsonb_build_object('id', (hit.entry).id, 'digest', encode(app.audit_digest(
                   jsonb_populate_record(hit.entry, hit.images)), 'hex'))
        from hit
        where hit.images <> jsonb_build_object('old_row', (hit.entry).old_row, 'new_row', (hit.entry).new_row)
        returning id
    ) select coalesce(array_agg(id), '{}') into entries from written;
    update public.audit_log as log
    set old_row = app.cleaned_image(log.table_name, log.row_id, log.old_row, scope),
        new_row = app.cleaned_image(log.table_name, log.row_id, log.new_row, scope)
    from public.audit_log as entry
    where entry.workspace_id = scope.workspace and entry.id = any(entries)
      and log.workspace_id = scope.workspace and log.id = (entry.new_row ->> 'id')::bigint;
    return cardinality(entries);
end $$;

do $$
declare
    signature text;
begin
    foreach signature in array array[
        'erasure_scope_of(uuid, uuid[], uuid[], text[], text[])', 'erasure_mask(text, text)',
        'without_quotes(jsonb, uuid[])', 'without_row(jsonb, uuid[])', 'erasable_columns(text)',
        'redaction_stroke(text, text)', 'erasure_strokes()', 'cleaned_image(text, uuid, jsonb, app.erasure_scope)',
        'redact_log(app.erasure_scope)'
    ] loop
        execute format('alter function app.%s owner to crm_definer', signature);
        execute format('revoke execute on function app.%s from public', signature);
    end loop;
end $$;
