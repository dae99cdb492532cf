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
