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
