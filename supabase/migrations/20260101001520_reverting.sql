-- Reverting: the one engine behind undo and roll-back. It puts the first image of every row that a set of changes holds
-- back in its place. docs/decisions/0021-roll-back.md says why it works the way it does.

-- What stays as it is whatever is taken back, and why (design: money, numbers, rights and what has left the house).
create table app.kept_tables (table_name text primary key, reason text not null);
comment on table app.kept_tables is 'Tables that neither undo nor roll-back touches, and why.';
insert into app.kept_tables values
    ('payments', 'money'), ('payment_allocations', 'money'), ('numbering_counters', 'numbers'),
    ('email_logs', 'sent'), ('inbound_events', 'arrived'),
    ('user_workspaces', 'rights'), ('cvr_grants', 'rights'), ('invitations', 'rights'), ('api_keys', 'rights'),
    ('workspaces', 'rights'), ('inbound_endpoints', 'secrets'), ('webhooks', 'secrets'),
    ('restore_points', 'log'), ('system_events', 'log'), ('imports', 'log'),
    ('quality_checks', 'derived'), ('quality_results', 'derived'), ('stage_probabilities', 'derived');
alter table app.kept_tables enable row level security;
alter table app.kept_tables force row level security;
grant select on app.kept_tables to crm_definer;

-- The columns of a table that the log holds and that a person's work is in: no keys, no marks of versions, nothing
-- that the database works out by itself.
create function app.content_columns(of_table text) returns text[]
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
    target regclass := format('public.%I', of_table)::regclass;
    left_out text[] := (
        select string_to_array(encode(tgargs, 'escape'), '\000') from pg_trigger
        where tgrelid = target and tgname = 'audit_update');
begin
    return array(
        select attname::text from pg_attribute
        where attrelid = target and attnum > 0 and not attisdropped and attgenerated = '' and attname <> all (left_out)
          and attname not in ('workspace_id', 'id', 'created_at', 'created_by', 'updated_at', 'version')
        order by attnum);
end $$;

-- The foreign keys inside a workspace: which column of a child names the row of which parent.
create function app.links(out child text, out child_column text, out parent text, out parent_column text)
returns setof record
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
begin
    return query
        select child_table.relname::text, own.attname::text, parent_table.relname::text, named.attname::text
        from pg_constraint as link
        join pg_class as child_table on child_table.oid = link.conrelid
        join pg_class as parent_table on parent_table.oid = link.confrelid
        cross join lateral unnest(link.conkey, link.confkey) as pair (own, named)
        join pg_attribute as own on own.attrelid = link.conrelid and own.attnum = pair.own
        join pg_attribute as named on named.attrelid = link.confrelid and named.attnum = pair.named
        where link.contype = 'f' and link.connamespace = 'public'::regnamespace and own.attname <> 'workspace_id';
end $$;

-- Sets up the rows to revert: of each row its first image among the changes, and what has to happen to it.
-- changes: a query that gives entries of the log. Called by definers only, who have checked what may be read.
create procedure app.collect_reverting(workspace uuid, changes text)
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    create temporary table reverting (
        table_name text not null,
        row_id uuid not null,
        action text not null,
        image jsonb,
        last_audit_id bigint not null,
        actor_kind text not null,
        skip text,
        becomes text,
        primary key (table_name, row_id)
    ) on commit drop;
    execute format($query$
        insert into pg_temp.reverting (table_name, row_id, action, image, last_audit_id, actor_kind)
        select table_name, row_id,
               case op when 'insert' then 'hide' when 'update' then 'restore' else 'bring_back' end,
               old_row, last_audit_id, actor_kind
        from (
            select distinct on (table_name, row_id) entry.table_name, entry.row_id, entry.op, entry.old_row,
                   entry.actor_kind,
                   max(entry.id) over (partition by entry.table_name, entry.row_id) as last_audit_id
            from (%s) as entry
            -- A change that a trigger makes to the row of its own statement is logged before the statement: versions
            -- tell what really was first.
            order by entry.table_name, entry.row_id, entry.op <> 'insert',
                     coalesce((entry.old_row ->> 'version')::int, 0), entry.id
        ) as first_of_row
    $query$, changes);
    -- What was hidden at that time was nothing to anybody, and is gone for good now.
    delete from pg_temp.reverting
    where action = 'bring_back' and coalesce(image ->> 'deleted_at', image ->> 'hidden_at') is not null;
    analyze pg_temp.reverting;
    call app.mark_kept(workspace);
    call app.mark_gone(workspace);
    call app.mark_needed(workspace);
end $$;

-- What stays: kept tables, issued documents and their lines, what came from outside, and what follows by itself.
create procedure app.mark_kept(workspace uuid)
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    update pg_temp.reverting as item set skip = kept.reason
    from app.kept_tables as kept where kept.table_name = item.table_name;
    update pg_temp.reverting as item set skip = 'issued'
    from public.invoices as paper
    where item.table_name = 'invoices' and paper.workspace_id = workspace and paper.id = item.row_id
      and (paper.state <> 'draft' or coalesce(item.image ->> 'state', 'draft') <> 'draft');
    update pg_temp.reverting as item set skip = 'issued'
    from public.line_items as line
    join public.invoices as paper on paper.workspace_id = line.workspace_id and paper.id = line.invoice_id
    where item.table_name = 'line_items' and line.workspace_id = workspace and line.id = item.row_id
      and paper.state <> 'draft';
    -- Mail, chats and files that came meanwhile are facts: only what was done with them is taken back.
    update pg_temp.reverting as item set skip = 'arrived'
    where item.action = 'hide' and item.actor_kind not in ('user', 'key')
      and item.table_name in ('chat_conversations', 'chat_messages', 'email_threads', 'emails', 'email_references',
                              'documents');
    -- A file of somebody who was erased is gone, and nothing of its row is left in the log.
    update pg_temp.reverting as item set skip = 'gone'
    where item.table_name = 'documents' and item.action = 'bring_back' and exists (
        select from public.audit_log as entry
        where entry.workspace_id = workspace and entry.table_name = 'audit_log' and entry.row_id = item.row_id);
    -- Pieces of texts and what was found in them follow their text.
    update pg_temp.reverting as item set skip = 'derived'
    where item.action <> 'restore' and item.table_name in ('text_chunks', 'analyses');
end $$;

-- Rows that are gone for good, by a purge or an erasure, cannot be changed back. Those that a person's deletion took
-- are only hidden, so this is rare.
create procedure app.mark_gone(workspace uuid)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    target text;
begin
    for target in select distinct table_name from pg_temp.reverting where skip is null and action <> 'bring_back' loop
        execute format(
            'delete from pg_temp.reverting as item where item.table_name = %1$L and item.action = ''hide'' and item.skip is null'
            ' and not exists (select from public.%1$I as row where row.workspace_id = $1 and row.id = item.row_id)', target)
            using workspace;
        execute format(
            'update pg_temp.reverting as item set skip = ''gone'' where item.table_name = %1$L and item.action = ''restore'''
            ' and item.skip is null'
            ' and not exists (select from public.%1$I as row where row.workspace_id = $1 and row.id = item.row_id)', target)
            using workspace;
        continue when app.hiding_column(target) is null;
        -- For whoever reads the preview, a row that was deleted comes back, and one that was restored goes.
        execute format($query$
            update pg_temp.reverting as item
            set becomes = case when row.%2$I is null then 'removed' else 'brought_back' end
            from public.%1$I as row
            where item.table_name = %1$L and item.action = 'restore' and item.skip is null and row.workspace_id = $1
              and row.id = item.row_id and (row.%2$I is null) <> ((item.image ->> %2$L) is null)
        $query$, target, app.hiding_column(target)) using workspace;
    end loop;
end $$;

-- New rows that something kept stands on stay too, and so does what those stand on.
create procedure app.mark_needed(workspace uuid)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    link record;
    found_some boolean := true;
    marked bigint;
begin
    while found_some loop
        found_some := false;
        for link in
            select links.* from app.links() as links
            where links.parent_column = 'id'
              and links.child in (select table_name from pg_temp.reverting where skip is not null)
              and links.parent in (select table_name from pg_temp.reverting where action = 'hide' and skip is null)
        loop
            execute format($query$
                update pg_temp.reverting as item set skip = 'needed'
                from pg_temp.reverting as holder
                join public.%1$I as child on child.workspace_id = $1 and child.id = holder.row_id
                where holder.table_name = %1$L and holder.skip in ('money', 'sent', 'issued', 'needed')
                  and item.table_name = %3$L and item.action = 'hide' and item.skip is null and item.row_id = child.%2$I
            $query$, link.child, link.child_column, link.parent) using workspace;
            get diagnostics marked = row_count;
            found_some := found_some or marked > 0;
        end loop;
        -- Lines belong to what they stand on.
        update pg_temp.reverting as item set skip = 'needed'
        from public.line_items as line, pg_temp.reverting as parent
        where item.table_name = 'line_items' and item.skip is null and line.workspace_id = workspace
          and line.id = item.row_id and parent.skip = 'needed'
          and parent.row_id = coalesce(line.quote_id, line.order_id, line.invoice_id);
    end loop;
end $$;

-- Puts everything that is not skipped back, logged and with new versions. Triggers rest meanwhile: images are whole
-- already, and what would follow from a change has images of its own. Foreign keys are looked at afterwards.
create procedure app.apply_reverting(workspace uuid)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    target text;
begin
    perform set_config('session_replication_role', 'replica', true);
    for target in select distinct table_name from pg_temp.reverting where skip is null and action = 'hide' loop
        call app.hide_new(workspace, target);
    end loop;
    for target in select distinct table_name from pg_temp.reverting where skip is null and action <> 'hide' loop
        begin
            call app.restore_images(workspace, target);
        exception when unique_violation then
            -- Two rows that changed places: out of the way first.
            call app.park(workspace, target);
            call app.restore_images(workspace, target);
        end;
    end loop;
    perform set_config('session_replication_role', 'origin', true);
    call app.check_links(workspace);
    call app.follow_reverted(workspace);
end $$;

-- How a row is marked as changed: tables that people edit count versions.
create function app.version_marks(of_table text) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return coalesce((
        select string_agg(case attname when 'version' then ', version = row.version + 1'
                                       else ', updated_at = now()' end, '')
        from pg_attribute
        where attrelid = format('public.%I', of_table)::regclass and attname in ('version', 'updated_at')
          and not attisdropped), '');
end $$;

create procedure app.hide_new(workspace uuid, target text)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    hiding text := app.hiding_column(target);
begin
    if hiding is null then
        execute format('delete from public.%1$I as row using pg_temp.reverting as item where item.table_name = %1$L'
            ' and item.action = ''hide'' and item.skip is null and row.workspace_id = $1 and row.id = item.row_id', target)
            using workspace;
    else
        execute format('update public.%1$I as row set %2$I = now()%3$s from pg_temp.reverting as item'
            ' where item.table_name = %1$L and item.action = ''hide'' and item.skip is null'
            ' and row.workspace_id = $1 and row.id = item.row_id and row.%2$I is null',
            target, hiding, app.version_marks(target)) using workspace;
    end if;
end $$;

create procedure app.park(workspace uuid, target text)
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    if app.hiding_column(target) is not null then
        execute format('update public.%1$I as row set %2$I = now() from pg_temp.reverting as item'
            ' where item.table_name = %1$L and item.action = ''restore'' and item.skip is null'
            ' and row.workspace_id = $1 and row.id = item.row_id and row.%2$I is null',
            target, app.hiding_column(target)) using workspace;
    end if;
end $$;

create procedure app.restore_images(workspace uuid, target text)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    columns text[] := app.content_columns(target);
    own text := (select string_agg(format('row.%I', name), ', ') from unnest(columns) as name);
    former text := (select string_agg(format('image.%I', name), ', ') from unnest(columns) as name);
    everything text := (
        select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
        where attrelid = format('public.%I', target)::regclass and attnum > 0 and not attisdropped
          and attgenerated = '');
begin
    execute format($query$
        update public.%1$I as row set (%2$s) = row(%3$s)%4$s
        from pg_temp.reverting as item
        cross join lateral jsonb_populate_record(null::public.%1$I, item.image) as image
        where item.table_name = %1$L and item.action = 'restore' and item.skip is null
          and row.workspace_id = $1 and row.id = item.row_id
          and (%5$s) is distinct from (%3$s)
    $query$, target, (select string_agg(quote_ident(name), ', ') from unnest(columns) as name), former,
        app.version_marks(target), own) using workspace;
    execute format($query$
        insert into public.%1$I (%2$s) overriding system value
        select %3$s from pg_temp.reverting as item
        cross join lateral jsonb_populate_record(null::public.%1$I, item.image) as image
        where item.table_name = %1$L and item.action = 'bring_back' and item.skip is null
        on conflict do nothing
    $query$, target, everything,
        (select string_agg('image.' || name, ', ') from unnest(string_to_array(everything, ', ')) as name));
end $$;

-- No foreign key was asked while the triggers rested. Every row that came back must find what it names.
create procedure app.check_links(workspace uuid)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    link record;
    lost uuid;
begin
    for link in
        select links.* from app.links() as links
        where links.child in (select table_name from pg_temp.reverting where skip is null and action <> 'hide')
    loop
        execute format($query$
            select child.id from pg_temp.reverting as item
            join public.%1$I as child on child.workspace_id = $1 and child.id = item.row_id
            where item.table_name = %1$L and item.skip is null and item.action <> 'hide' and child.%2$I is not null
              and not exists (select from public.%3$I as parent
                              where parent.workspace_id = $1 and parent.%4$I = child.%2$I)
            limit 1
        $query$, link.child, link.child_column, link.parent, link.parent_column) into lost using workspace;
        if lost is not null then
            raise exception '% % names a row of % that is gone for good', link.child, lost, link.parent
                using errcode = 'PT409', detail = 'reverting_link',
                      hint = 'It was purged or erased since. Choose a later moment.';
        end if;
    end loop;
end $$;

-- What hangs on a text or a thread has its company and is hidden with it. Also what came meanwhile.
create procedure app.follow_reverted(workspace uuid)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    step record;
begin
    -- What came meanwhile for a company that is not there any more waits for a place again, with all that hangs on it.
    update public.chat_conversations as item set company_id = null, placement_method = null, placement_confidence = null
    where item.workspace_id = workspace and item.company_id in (
        select row_id from pg_temp.reverting where table_name = 'companies' and action = 'hide' and skip is null)
      and item.deleted_at is null;
    update public.email_threads as item set company_id = null, placement_method = null, placement_confidence = null
    where item.workspace_id = workspace and item.company_id in (
        select row_id from pg_temp.reverting where table_name = 'companies' and action = 'hide' and skip is null)
      and item.deleted_at is null;
    update public.documents as item set company_id = null, placement_method = null, placement_confidence = null
    where item.workspace_id = workspace and item.company_id in (
        select row_id from pg_temp.reverting where table_name = 'companies' and action = 'hide' and skip is null)
      and item.deleted_at is null;
    -- Messages of a thread that went elsewhere go along, whenever they came.
    insert into pg_temp.reverting (table_name, row_id, action, last_audit_id, actor_kind, skip)
    select 'chat_messages', message.id, 'restore', 0, 'system', 'derived' from public.chat_messages as message
    where message.workspace_id = workspace and message.conversation_id in (
        select row_id from pg_temp.reverting where table_name = 'chat_conversations')
    union all
    select 'emails', mail.id, 'restore', 0, 'system', 'derived' from public.emails as mail
    where mail.workspace_id = workspace and mail.thread_id in (
        select row_id from pg_temp.reverting where table_name = 'email_threads')
    on conflict do nothing;
    for step in
        select * from (values
            ('chat_messages', 'conversation_id', 'chat_conversations', 'deleted_at'),
            ('emails', 'thread_id', 'email_threads', 'deleted_at'),
            ('email_references', 'email_id', 'emails', 'hidden_at'),
            ('text_chunks', 'source_id', 'documents', 'deleted_at'), ('analyses', 'source_id', 'documents', 'deleted_at'),
            ('text_chunks', 'source_id', 'emails', 'hidden_at'), ('analyses', 'source_id', 'emails', 'hidden_at'),
            ('text_chunks', 'source_id', 'chat_messages', 'hidden_at'),
            ('analyses', 'source_id', 'chat_messages', 'hidden_at')
        ) as steps (child, child_column, parent, parent_hiding)
    loop
        execute format($query$
            update public.%1$I as child set company_id = parent.company_id, hidden_at = parent.%4$I
            from public.%3$I as parent
            where parent.workspace_id = $1 and child.workspace_id = $1 and child.%2$I = parent.id
              and parent.id in (select row_id from pg_temp.reverting where table_name = any($2))
              and (child.company_id is distinct from parent.company_id
                   or (child.hidden_at is null) is distinct from (parent.%4$I is null))
        $query$, step.child, step.child_column, step.parent, step.parent_hiding)
            using workspace, array[step.parent];
    end loop;
    update public.inbound_events as event set company_id = mail.company_id
    from public.emails as mail
    where mail.workspace_id = workspace and event.workspace_id = workspace and event.id = mail.inbound_event_id
      and mail.id in (select row_id from pg_temp.reverting where table_name = 'emails')
      and event.company_id is distinct from mail.company_id;
end $$;

-- How many rows of which table, and what stays and why.
create function app.told_of_reverting() returns jsonb
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
    return jsonb_build_object(
        'changes', (select count(*) from pg_temp.reverting where skip is null),
        'tables', coalesce((select jsonb_agg(jsonb_build_object(
                'table', found.table_name, 'restored', found.restored, 'removed', found.removed,
                'brought_back', found.brought_back) order by found.table_name)
            from (select table_name, count(*) filter (where action = 'restore' and becomes is null) as restored,
                         count(*) filter (where action = 'hide' or becomes = 'removed') as removed,
                         count(*) filter (where action = 'bring_back' or becomes = 'brought_back') as brought_back
                  from pg_temp.reverting where skip is null group by table_name) as found), '[]'),
        'skipped', coalesce((select jsonb_agg(jsonb_build_object(
                'table', found.table_name, 'reason', found.skip, 'count', found.amount)
                order by found.table_name, found.skip)
            from (select table_name, skip, count(*) as amount
                  from pg_temp.reverting where skip is not null and skip not in ('log', 'derived')
                  group by table_name, skip) as found), '[]'));
end $$;
