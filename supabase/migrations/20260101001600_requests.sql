-- Requests: one effect however often it is sent, one round trip, words for refusals, and search boxes.

-- A request that is sent again has its effect once: the key is stored in the same transaction as the effect, and so is
-- the answer. The table is nobody's to read or write but through these two functions.

-- Definer: people have no right on the table itself. Says 'new', 'other' (the key belongs to another request) or
-- 'replay' with the answer. Whoever comes second waits for the first one's transaction, up to lock_timeout.
create function app.begin_once(key text, request_hash bytea, out outcome text, out status int, out response bytea)
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid := app.active_ws();
    known public.idempotency_keys;
begin
    if workspace is null or app.uid() is null then
        raise exception 'no workspace to work in' using errcode = '42501', constraint = 'idempotency_keys_workspace';
    end if;
    delete from public.idempotency_keys as old
    where old.workspace_id = workspace and old.user_id = app.uid() and old.created_at < now() - interval '24 hours';
    insert into public.idempotency_keys (workspace_id, user_id, key, request_hash)
    values (workspace, app.uid(), begin_once.key, begin_once.request_hash)
    on conflict on constraint idempotency_keys_once do nothing;
    if found then
        outcome := 'new';
        return;
    end if;
    select * into known from public.idempotency_keys as kept
    where kept.workspace_id = workspace and kept.user_id = app.uid() and kept.key = begin_once.key;
    outcome := case when known.request_hash = begin_once.request_hash then 'replay' else 'other' end;
    if outcome = 'replay' then
        status := known.status;
        response := known.response;
    end if;
end $$;

-- Definer: as above. Keeps the answer of the request that began in this transaction.
create function app.finish_once(key text, status int, response bytea) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
    update public.idempotency_keys as kept
    set status = finish_once.status, response = finish_once.response
    where kept.workspace_id = app.active_ws() and kept.user_id = app.uid() and kept.key = finish_once.key
      and kept.status is null
$$;
alter function app.begin_once(text, bytea) owner to crm_definer;
alter function app.finish_once(text, int, bytea) owner to crm_definer;
revoke execute on function app.begin_once(text, bytea), app.finish_once(text, int, bytea) from public;
grant execute on function app.begin_once(text, bytea), app.finish_once(text, int, bytea) to authenticated;


-- One round trip for a request: who calls, where, and what they ask, in one call. docs/decisions/0010-request-path.md has
-- the figures. These can do nothing that the login role could not do in more steps: app.enter is a definer only to read
-- the sessions. After it the transaction is `authenticated`, under row level security, until it ends.

-- Named, because what a function gives in OUT parameters is worked out anew at each call.
create type app.entrance as (person uuid, workspace uuid);
comment on type app.entrance is 'Who came in, and the workspace they are in.';
create type app.answer as (body text, amount bigint, total bigint, mark text, person uuid);
comment on type app.answer is 'What a statement of a request gave, and whose request it was.';

-- Makes this transaction the caller's, but for the role, which no definer can set. caller: what they show ('cookie',
-- 'token', 'supabase' or 'key'; 'actor' needs to show nothing, the API knows them), its hash or id, the workspace they
-- want, the request id, the actor kind, and the user to whom a token was given or the address a key is used from.
create function app.enter(caller text[]) returns app.entrance
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    entrance app.entrance;
    wanted uuid := nullif(caller[3], '');
    session_id uuid;
    is_half boolean;
    is_stale boolean;
    settled text;
begin
    case caller[1]
        when 'cookie' then
            select live.id, live.user_id, coalesce(wanted, live.workspace_id), live.is_half, live.is_stale
            into session_id, entrance.person, entrance.workspace, is_half, is_stale
            from priv.callers as live where live.token_hash = decode(caller[2], 'hex');
        when 'token' then
            select live.id, live.user_id, coalesce(wanted, live.workspace_id), live.is_half, live.is_stale
            into session_id, entrance.person, entrance.workspace, is_half, is_stale
            from priv.callers as live
            where live.id = caller[2]::uuid and live.kind = 'token' and live.user_id = caller[6]::uuid;
        when 'key' then
            select key.user_id, coalesce(wanted, key.workspace_id) into entrance.person, entrance.workspace
            from app.find_api_key(decode(caller[2], 'hex'), caller[6]) as key;
        when 'supabase' then
            select caller[6]::uuid, coalesce(wanted, known.workspace_id) into entrance.person, entrance.workspace
            from app.supabase_caller(caller[6]::uuid, caller[2]::uuid) as known where known.state = 'ok';
        when 'actor' then
            entrance.person := nullif(caller[2], '');
            entrance.workspace := wanted;
    end case;
    if caller[1] <> 'actor' then
        if entrance.person is null or is_half then
            raise exception 'whoever this was may not come in any more' using errcode = 'CRM01';
        elsif is_stale then
            perform app.note_seen(session_id);
        end if;
        -- Whoever has no workspace is nowhere: pinned to nothing, each policy would look for their default one again.
        entrance.workspace := coalesce(entrance.workspace, '00000000-0000-0000-0000-000000000000');
    end if;
    -- An assignment, here and below: a call that is an expression costs a third of one that is a query.
    -- app.ws and app.unscoped know these claims by their look.
    settled := concat(
        set_config('request.jwt.claims', concat('{"sub": "' || entrance.person || '", "role": "authenticated"}'), true),
        set_config('app.workspace_id', concat(entrance.workspace), true),
        set_config('app.request_id', caller[4], true), set_config('app.actor_kind', caller[5], true));
    return entrance;
end $$;
alter function app.enter(text[]) owner to crm_definer;

-- One read. The statement finds its values in the array $1 and its workspace in $2. With a name it is prepared the first
-- time a connection meets it, for planning takes longer than most reads do; a name stands for one text for ever.
create function app.ask(caller text[], statement text, given text[], name text) returns app.answer
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    entered app.entrance := app.enter(caller);
    settled text := concat(
        set_config('transaction_read_only', 'on', true), set_config('role', 'authenticated', true));
    answer app.answer;
begin
    if name = '' then
        execute statement into answer.body, answer.amount, answer.total, answer.mark using given, entered.workspace;
    else
        begin
            execute format('execute %I(%L, %L)', name, given, entered.workspace)
            into answer.body, answer.amount, answer.total, answer.mark;
        exception when invalid_sql_statement_name then
            perform app.prepare(name, statement);
            execute format('execute %I(%L, %L)', name, given, entered.workspace)
            into answer.body, answer.amount, answer.total, answer.mark;
        end;
    end if;
    answer.person := entered.person;
    return answer;
end $$;

-- Prepares a statement of app.ask. Only so many are kept, or whoever asks in ever new ways would fill the memory.
create function app.prepare(name text, statement text) returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    known text[] := array(select prepared.name from pg_prepared_statements as prepared where prepared.name like 'ask\_%');
    former text;
begin
    if cardinality(known) >= 100 then
        foreach former in array known loop
            execute format('deallocate %I', former);
        end loop;
    end if;
    execute format('prepare %I(text[], uuid) as %s', name, statement);
end $$;

-- One write, in one round trip: the statement finds its values as app.ask gives them.
create function app.tell(caller text[], statement text, given text[]) returns app.answer
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    entered app.entrance := app.enter(caller);
    settled text := set_config('role', 'authenticated', true);
    answer app.answer;
begin
    execute statement into answer.body, answer.amount, answer.mark using given, entered.workspace;
    answer.person := entered.person;
    return answer;
end $$;

revoke execute on function app.enter(text[]), app.ask(text[], text, text[], text), app.prepare(text, text),
    app.tell(text[], text, text[]) from public;
grant execute on function app.enter(text[]), app.ask(text[], text, text[], text), app.tell(text[], text, text[])
    to crmflow_api;
-- Called when the transaction has become the caller's.
grant execute on function app.prepare(text, text) to authenticated;


-- Words: what each constraint asks for, in a sentence that whoever wrote the row understands. Clients show the comment of
-- the constraint that refused; the constraint's name is the stable code that the interface translates.

-- Rules that need a sentence of their own.
comment on constraint companies_country on public.companies is 'The country is two capital letters, such as DK.';
comment on constraint companies_email_domain on public.companies is
    'The mail domain is written in small letters, such as firma.dk.';
comment on constraint custom_field_definitions_choices on public.custom_field_definitions is
    'A field of the kind choice needs its choices, and no other kind has any.';
comment on constraint custom_field_definitions_key on public.custom_field_definitions is
    'The key begins with a small letter and has only small letters, digits and underscores.';
comment on constraint deals_position on public.deals is
    'The place on the board has only digits and letters, and does not end with 0.';
comment on constraint call_list_entries_position on public.call_list_entries is
    'The place in the list has only digits and letters.';
comment on constraint documents_file_name on public.documents is 'The file name must have between 1 and 255 characters.';
comment on constraint events_period on public.events is 'The end cannot be before the beginning.';
comment on constraint price_lists_period on public.price_lists is 'The last day cannot be before the first.';
comment on constraint price_list_items_period on public.price_list_items is 'The last day cannot be before the first.';
comment on constraint price_list_items_one_price on public.price_list_items is
    'Give either a fixed price or a discount, not both and not neither.';
comment on constraint price_calculations_adds_up on public.price_calculations is
    'The price with VAT must be the price without VAT plus the VAT.';
comment on constraint quotes_period on public.quotes is 'The quote cannot run out before its date.';
comment on constraint quotes_numbered_when_sent on public.quotes is
    'A quote gets its number when it is sent, so only a draft has none.';
comment on constraint invoices_numbered_when_issued on public.invoices is
    'An invoice gets its number when it is issued, so only a draft has none.';
comment on constraint invoices_credit_names_invoice on public.invoices is
    'A credit note must name the invoice that it corrects.';
comment on constraint invoices_due_after_issue on public.invoices is 'The invoice cannot be due before its date.';
comment on constraint line_items_one_parent on public.line_items is
    'A line belongs to exactly one quote, order or invoice.';
comment on constraint people_language on public.people is 'The language is two small letters, such as da.';
comment on constraint stages_required_fields on public.stages is
    'A stage can ask for the contact, the amount, the closing date, the owner, the source and the next step only.';
comment on constraint tasks_done_has_time on public.tasks is 'A task has a time of completion when it is done, and only then.';
comment on constraint user_settings_key on public.user_settings is
    'The key begins with a small letter and has only small letters, digits, points and underscores.';
comment on constraint webhooks_https on public.webhooks is 'The address must begin with https://.';

-- Rules that say the same of many columns: one sentence for each kind of rule.
do $$
declare
    rule record;
    subject text;
    sentence text;
begin
    for rule in
        select con.oid, con.conname, it.relname, pg_get_constraintdef(con.oid) as definition,
               (select attname from pg_attribute where attrelid = con.conrelid and attnum = con.conkey[1]) as field
        from pg_constraint as con
        join pg_class as it on it.oid = con.conrelid
        where con.contype = 'c' and con.connamespace = 'public'::regnamespace
          and obj_description(con.oid, 'pg_constraint') is null
    loop
        subject := replace(regexp_replace(rule.field, '_(minor|norm)$', ''), '_', ' ');
        sentence := case
            when rule.conname like '%check_digit' then 'The CVR number is not valid: its check digit is wrong.'
            when rule.definition like '%@%' then 'The e-mail address is not complete.'
            when rule.definition like '%[A-Z]{3}%' then 'The currency is three capital letters, such as DKK.'
            when rule.definition like '%jsonb_typeof%' then format('The field %s must be an object.', subject)
            when rule.definition like '%length(%' then format('The %s must have between 1 and %s characters.', subject,
                (regexp_match(rule.definition, '<= (\d+)'))[1])
            when rule.definition like '%ANY (ARRAY[%' then format('The %s must be one of: %s.', subject, (
                select string_agg(quoted[1], ', ')
                from regexp_matches(rule.definition, '''([^'']*)''', 'g') as quoted))
            when rule.definition like '%<=%' then format('The %s must be between %s and %s.', subject,
                (regexp_match(rule.definition, '>= [(]?([\d.]+)'))[1], (regexp_match(rule.definition, '<= [(]?([\d.]+)'))[1])
            when rule.definition like '%>= 0%' or rule.definition like '%>= (0)%' then
                format('The %s cannot be less than zero.', subject)
            when rule.definition like '%> 0%' or rule.definition like '%> (0)%' then
                format('The %s must be more than zero.', subject)
        end;
        if sentence is null then
            raise exception 'no words for the constraint %: %', rule.conname, rule.definition;
        end if;
        execute format('comment on constraint %I on public.%I is %L', rule.conname, rule.relname, sentence);
    end loop;
end $$;


-- Search boxes over the lists: each list gets an index of its words and a function that finds rows by it.

-- Makes public.<list> searchable by the words of `document`, an SQL expression over its columns; rows whose `lead`
-- begins with what was typed come first. Full text cannot use its index under row level security, so
-- app.<list>_candidates reads as definer, by the very rule of the list's policy, and gives ids only: the outer query
-- reads them again. Words are found by their beginning, and by their Danish stem.
create procedure app.make_searchable(list name, lead name, document text)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    -- Words are told apart as in a query: by all that is neither letter nor digit.
    words text := format($sql$regexp_replace(%s, '[^[:alnum:]]+', ' ', 'g')$sql$, document);
    lexemes text := format('(to_tsvector(''pg_catalog.simple'', %1$s) || to_tsvector(''pg_catalog.danish'', %1$s))', words);
    rule text := (
        select app.policy_rule(resource, 'read', owner_column, company_column, is_private, is_open, 'deleted_at')
        from app.protected_tables where table_name = list);
    finder text := format('app.%I(text)', list || '_candidates');
begin
    execute format('create index %I on public.%I using gin (%s)', list || '_words', list, lexemes);
    execute format($sql$
        create function app.%1$I(query text) returns setof uuid
        language plpgsql stable security definer rows 200 set search_path = pg_catalog, pg_temp as $body$
        declare
            wanted_start text := lower(btrim(query));
            wanted_words tsquery := app.words_wanted(query);
        begin
            return query
                select id from public.%2$I
                where %3$s and %4$s @@ wanted_words
                order by lower(%5$I) ^@ wanted_start desc nulls last, created_at desc, id
                limit 500;
        end $body$
        $sql$, list || '_candidates', list, rule, lexemes, lead);
    execute format('alter function %s owner to crm_definer', finder);
    execute format('revoke execute on function %s from public', finder);
    execute format('grant execute on function %s to authenticated', finder);
end $$;
revoke execute on procedure app.make_searchable(name, name, text) from public;

-- What somebody typed, as a query: each word may be a beginning, or all of them stems. Nothing typed is an operator.
create function app.words_wanted(typed text) returns tsquery
language sql immutable set search_path = pg_catalog, pg_temp as $$
    select to_tsquery('pg_catalog.simple', coalesce(string_agg(quote_literal(word) || ':*', ' & '), ''))
        || plainto_tsquery('pg_catalog.danish', coalesce(string_agg(word, ' '), ''))
    from regexp_split_to_table(lower(typed), '[^[:alnum:]]+') as word where word <> ''
$$;
revoke execute on function app.words_wanted(text) from public;
grant execute on function app.words_wanted(text) to crm_definer;

call app.make_searchable('people', 'name',
    $sql$name || ' ' || coalesce(title, '') || ' ' || coalesce(email, '') || ' ' || coalesce(phone, '')$sql$);
call app.make_searchable('deals', 'title',
    $sql$title || ' ' || coalesce(next_step, '') || ' ' || coalesce(source, '')$sql$);
call app.make_searchable('products', 'name', $sql$name || ' ' || sku || ' ' || coalesce(description, '')$sql$);
call app.make_searchable('quotes', 'number', $sql$coalesce(number, '') || ' ' || title || ' ' || coalesce(intro, '')$sql$);
call app.make_searchable('orders', 'number', $sql$coalesce(number, '') || ' ' || title$sql$);
call app.make_searchable('invoices', 'number',
    $sql$coalesce(number, '') || ' ' || coalesce(reference, '') || ' ' || coalesce(buyer ->> 'name', '')$sql$);
call app.make_searchable('tasks', 'title', $sql$title || ' ' || coalesce(body, '')$sql$);
call app.make_searchable('documents', 'title',
    $sql$coalesce(title, '') || ' ' || file_name || ' ' || coalesce(category, '')$sql$);
call app.make_searchable('email_threads', 'subject', 'subject');
call app.make_searchable('chat_conversations', 'title', $sql$coalesce(title, '') || ' ' || coalesce(visitor_name, '')
    || ' ' || coalesce(visitor_email, '') || ' ' || coalesce(visitor_phone, '')$sql$);
