"""What a signed-in person cannot do to the server, and what hidden rows never give away."""

import asyncpg
import pytest

from tests.database.samples import new_row


async def test_a_temporary_table_does_not_shadow_what_a_definer_function_reads(house, world, as_viewer):
    """T12: a home-made membership makes nobody an admin."""
    async with as_viewer.sitting() as connection:
        await connection.execute(
            "create temporary table user_workspaces as"
            " select workspace_id, id, user_id, 'admin'::text as role, 'all'::text as cvr_access,"
            "        null::timestamptz as revoked_at"
            " from public.user_workspaces where user_id = app.uid()"
        )
        await connection.execute(
            "create temporary table role_permissions as select 'admin' as role, '' as permission"
        )
        await connection.execute("set local search_path = pg_temp, public")
        assert await connection.fetchval("select app.ws('companies.delete')") is None
        assert await connection.fetchval("select app.ws('companies.read')") == world.workspace


async def test_a_temporary_function_does_not_shadow_what_a_definer_function_calls(as_viewer):
    """T12: an operator or function of the caller's is never looked at."""
    async with as_viewer.sitting() as connection:
        await connection.execute(
            "create function pg_temp.lower(text) returns text language sql return 'x';"
            "create function pg_temp.uid() returns uuid language sql return gen_random_uuid();"
            "set local search_path = pg_temp, public, pg_catalog"
        )
        assert len(await connection.fetch("select app.company_candidates('Firma')")) == 2


async def test_a_leaky_function_never_meets_a_hidden_row(house, world, as_limited):
    """T29: the rights are checked before any condition of the caller's."""
    async with as_limited.sitting() as connection:
        await connection.execute(
            """
            create temporary table seen (name text);
            create function pg_temp.leak(name text) returns boolean language plpgsql cost 0.0001 as $$
            begin
                insert into pg_temp.seen values (name);
                return true;
            end $$;
            """
        )
        await connection.fetch("select id from public.companies where pg_temp.leak(name)")
        seen = {row["name"] for row in await connection.fetch("select name from pg_temp.seen")}
    own = await house.fetchval("select name from public.companies where id = $1", world.here.company)
    assert seen == {own}


async def test_a_division_by_zero_on_a_hidden_row_never_happens(house, world, as_limited):
    """T29: an error would say that the row is there."""
    await house.execute("update public.companies set employees = '0' where id = $1", world.beside.company)
    await house.execute("update public.companies set employees = '5' where id = $1", world.here.company)
    found = await as_limited.rows("select id from public.companies where 10 / employees::int = 2")
    assert [row["id"] for row in found] == [world.here.company]


@pytest.mark.parametrize(
    "statement",
    [
        "create table public.mine (id int)",
        "create schema mine",
        "create function public.mine() returns int language sql return 1",
        "create table app.mine (id int)",
        "copy (select 1) to program 'cat'",
        "copy (select 1) to '/tmp/out'",
        "select pg_read_file('/etc/passwd')",
        "select pg_ls_dir('/')",
        "select lo_import('/etc/passwd')",
        "alter table public.companies disable row level security",
        "alter table public.companies disable trigger all",
        "drop policy companies_select on public.companies",
        "create policy mine on public.companies using (true)",
        "set session_replication_role = replica",
        "update app.permission_matrix set viewer = 'rcud'",
        "insert into app.role_permissions values ('viewer', 'companies.delete')",
        "call app.spell_out_matrix()",
        "call app.protect('public.companies', 'companies')",
        "alter role authenticated bypassrls",
        "grant crm_definer to authenticated",
    ],
)
async def test_an_administrator_of_a_workspace_is_nobody_on_the_server(as_admin, statement):
    """T32: the highest role people have."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.execute(statement)


@pytest.mark.parametrize("role", ["crm_definer", "service_role", "crmflow_worker"])
async def test_the_api_cannot_become_anything_but_a_signed_in_person(db, role):
    """T32: what it logs in as is a member of one role."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with db.as_login() as connection:
            await connection.execute(f"set role {role}")


async def test_the_owner_of_a_table_is_under_its_policies_too(house):
    """T33: row level security is forced."""
    await house.execute(
        "create role plain_owner nologin; grant usage, create on schema public to plain_owner;"
        "grant usage on schema app to plain_owner;"
        "alter table public.companies owner to plain_owner; set local role plain_owner"
    )
    assert await house.fetchval("select count(*) from public.companies") == 0


@pytest.mark.parametrize(
    "table",
    ["priv.credentials", "priv.sessions", "priv.login_attempts", "priv.setup_tokens", "priv.refresh_tokens"],
)
async def test_nobody_reads_secrets(as_admin, as_system, table):
    """T52: neither admins nor jobs."""
    for seat in (as_admin, as_system):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await seat.rows(f"select * from {table}")


@pytest.mark.parametrize(
    "call",
    [
        "app.set_password(app.uid(), 'x')",
        "app.start_session(app.uid(), 'x', '', '')",
        "app.end_sessions(app.uid(), null, 'global')",
        "app.use_refresh_token('x', 'y')",
        "app.token_session(gen_random_uuid())",
        "app.credentials_for('admin@example.com')",
        "app.ensure_person('x@example.com', '', 'x')",
        "app.admin_add_user('x@example.com', '', 'x', 'Vores A/S', 'admin')",
        "app.new_workspace('x', null)",
        "app.system_user(app.active_ws())",
        "app.put_job('ingest.parse', '{}')",
        "app.offer_setup('x')",
        "app.find_door('x', 'chat')",
        "app.announce(null, '', '', '{}', '{}')",
    ],
)
async def test_a_signed_in_person_cannot_open_the_doors_of_the_program(as_admin, call):
    """T11: these belong to the login roles and the command line."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.rows(f"select {call}")


async def test_a_job_cannot_be_read_or_written_past_its_function(as_admin):
    for statement in ("select * from jobs.procrastinate_jobs", "delete from jobs.procrastinate_jobs"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await as_admin.rows(statement)


@pytest.mark.parametrize("table", ["companies", "people", "documents", "chat_conversations", "products"])
async def test_whoever_may_not_delete_cannot_hide_by_changing(house, world, as_support, as_sales, table):
    """T18: a change without a condition is checked against nothing but its own rule."""
    for seat in (as_support, as_sales):
        assert await seat.attempt(f"update public.{table} set deleted_at = now()") == 0
    assert await house.fetchval(f"select count(*) from public.{table} where deleted_at is not null") == 0


async def test_the_raw_copy_of_what_came_in_cannot_be_changed(world, as_admin, as_system):
    """T67: what was received stays evidence."""
    for seat in (as_admin, as_system):
        for column in ("body", "headers", "dedupe_key", "received_at", "source", "endpoint_id", "envelope"):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await seat.execute(f"update public.inbound_events set {column} = {column}")


async def test_who_made_a_row_is_who_was_signed_in(house, world, as_sales):
    """T20: whatever the caller says."""
    row = new_row("documents", world.here, created_by=world.people["admin"])
    await as_sales.insert("documents", row)
    assert (
        await house.fetchval("select created_by from public.documents where id = $1", row["id"])
        == as_sales.user
    )
