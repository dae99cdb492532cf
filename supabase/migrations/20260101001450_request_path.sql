-- One round trip for a read: the context and the query in one call. docs/decisions/0010-request-path.md has the figures.

-- Runs as its caller, never as a definer: it can do nothing that the login role could not do in more steps. From the
-- second line on that is `authenticated`, under row level security and read-only, until the transaction ends.
create function app.ask(context text[], statement text, given text[],
    out body text, out amount bigint, out total bigint, out mark text)
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
    perform set_config('transaction_read_only', 'on', true),
            set_config('request.jwt.claims', context[1], true), set_config('app.workspace_id', context[2], true),
            set_config('app.request_id', context[3], true), set_config('app.actor_kind', context[4], true),
            set_config('role', 'authenticated', true);
    execute statement into body, amount, total, mark using given;
end $$;
revoke execute on function app.ask(text[], text, text[]) from public;
grant execute on function app.ask(text[], text, text[]) to crmflow_api;
