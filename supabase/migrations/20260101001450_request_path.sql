-- One round trip for a request: who calls, where, and what they ask, in one call. docs/decisions/0010-request-path.md has
-- the figures. These run as their caller, never as a definer: they can do nothing that the login role could not do in
-- more steps. From app.enter on that is `authenticated`, under row level security, until the transaction ends.

-- Makes this transaction the caller's. caller: what they show ('cookie', 'token', 'supabase' or 'key'; 'actor' needs to
-- show nothing, the API knows them), its hash or id, the workspace they want, the request id, the actor kind, and the
-- user to whom a token was given or the address a key is used from.
create function app.enter(caller text[], out person uuid, out workspace uuid)
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    case caller[1]
        when 'cookie' then
            select session.user_id, session.workspace_id into person, workspace
            from app.session_user_for(wanted_token_hash => decode(caller[2], 'hex')) as session;
        when 'token' then
            select session.user_id, session.workspace_id into person, workspace
            from app.session_user_for(wanted_id => caller[2]::uuid) as session
            where session.user_id = caller[6]::uuid;
        when 'key' then
            select key.user_id, key.workspace_id into person, workspace
            from app.find_api_key(decode(caller[2], 'hex'), caller[6]) as key;
        when 'supabase' then
            select caller[6]::uuid, known.workspace_id into person, workspace
            from app.supabase_caller(caller[6]::uuid, caller[2]::uuid) as known where known.state = 'ok';
        when 'actor' then
            person := nullif(caller[2], '')::uuid;
    end case;
    if caller[1] <> 'actor' then
        if person is null then
            raise exception 'whoever this was may not come in any more' using errcode = 'CRM01';
        end if;
        -- Whoever has no workspace is nowhere: pinned to nothing, each policy would look for their default one again.
        workspace := coalesce(workspace, '00000000-0000-0000-0000-000000000000');
    end if;
    workspace := coalesce(nullif(caller[3], '')::uuid, workspace);
    perform set_config('request.jwt.claims',
                coalesce('{"sub": "' || person || '", "role": "authenticated"}', ''), true),
            set_config('app.workspace_id', coalesce(workspace::text, ''), true),
            set_config('app.request_id', caller[4], true), set_config('app.actor_kind', caller[5], true),
            set_config('role', 'authenticated', true);
end $$;

-- One read. The statement finds its values in the array $1 and its workspace in $2. With a name it is prepared the first
-- time a connection meets it, for planning takes longer than most reads do; a name stands for one text for ever.
create function app.ask(caller text[], statement text, given text[], name text,
    out body text, out amount bigint, out total bigint, out mark text, out person uuid)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid;
begin
    select * into person, workspace from app.enter(caller);
    perform set_config('transaction_read_only', 'on', true);
    if name = '' then
        execute statement into body, amount, total, mark using given, workspace;
        return;
    end if;
    begin
        execute format('execute %I(%L, %L)', name, given, workspace) into body, amount, total, mark;
    exception when invalid_sql_statement_name then
        perform app.prepare(name, statement);
        execute format('execute %I(%L, %L)', name, given, workspace) into body, amount, total, mark;
    end;
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
create function app.tell(caller text[], statement text, given text[],
    out body text, out amount bigint, out mark text, out person uuid)
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
    workspace uuid;
begin
    select * into person, workspace from app.enter(caller);
    execute statement into body, amount, mark using given, workspace;
end $$;

revoke execute on function app.enter(text[]), app.ask(text[], text, text[], text), app.prepare(text, text),
    app.tell(text[], text, text[]) from public;
grant execute on function app.enter(text[]), app.ask(text[], text, text[], text), app.tell(text[], text, text[])
    to crmflow_api;
-- Called when the transaction has become the caller's.
grant execute on function app.prepare(text, text) to authenticated;
