"""One round trip a request: who may come in, and what is left behind on the connection."""

import json
from collections.abc import AsyncIterator
from hashlib import sha256
from uuid import UUID, uuid4

import asyncpg
import pytest

from crmflow.db.roles import DatabaseUrls
from crmflow.db.session import Actor, Caller, Database
from crmflow.errors import Unauthenticated

NAMES = """
    select json_agg(name)::text, count(*), null::bigint, null::text
    from public.companies where workspace_id = $2
"""
WHO = """
    select json_build_object('role', current_user, 'read_only', current_setting('transaction_read_only'),
                             'workspace', $2, 'request', current_setting('app.request_id'))::text,
           1::bigint, null::bigint, null::text
"""
INSERT = """
    with made as (insert into public.companies (workspace_id, name) values ($2, $1[1]) returning name)
    select json_agg(name)::text, count(*), null::bigint, null::text from made
"""


@pytest.fixture
async def lone(database: DatabaseUrls) -> AsyncIterator[Database]:
    """A pool of one connection, so that every statement follows another's."""
    pool = await Database.connect(database.api, size=1)
    yield pool
    await pool.close()


async def signed_in(owner: asyncpg.Connection, firm: str) -> Caller:
    """The browser of an administrator whose firm has one company, named after it."""
    user = await owner.fetchval("select app.admin_add_user($1, $2, '', $2, 'admin')", f"a@{firm}.dk", firm)
    await owner.execute(
        "insert into public.companies (workspace_id, name)"
        " select id, name from public.workspaces where name = $1",
        firm,
    )
    secret = sha256(firm.encode()).digest()
    await owner.fetchval("select app.start_session($1, $2, 'test', '127.0.0.1')", user, secret)
    return Caller("cookie", secret.hex(), None, "req-1")


async def test_two_people_under_one_prepared_statement_see_their_own_rows(
    owner: asyncpg.Connection, lone: Database
):
    """T14, T15: the connection and the plan are shared, the rows are not."""
    callers = {firm: await signed_in(owner, firm) for firm in ("nord", "syd")}
    for _ in range(8):  # More often than PostgreSQL needs to settle on one plan for all.
        for firm, caller in callers.items():
            row = await lone.ask(caller, NAMES, [], name="ask_names")
            assert row["body"] == f'["{firm}"]'


async def test_a_read_is_authenticated_and_read_only_and_leaves_nothing_behind(
    owner: asyncpg.Connection, lone: Database
):
    caller = await signed_in(owner, "nord")
    workspace = await owner.fetchval("select id from public.workspaces")
    row = await lone.ask(caller, WHO, [], name="ask_who")
    assert json.loads(row["body"]) == {
        "role": "authenticated",
        "read_only": "on",
        "workspace": str(workspace),
        "request": "req-1",
    }
    async with lone.as_login() as connection:
        assert await connection.fetchval("select current_user") == "crmflow_api"
        assert await connection.fetchval("select current_setting('app.workspace_id', true)") in {None, ""}
        assert await connection.fetchval("select current_setting('transaction_read_only')") == "off"


async def test_a_read_cannot_write(owner: asyncpg.Connection, lone: Database):
    caller = await signed_in(owner, "nord")
    with pytest.raises(asyncpg.ReadOnlySQLTransactionError):
        await lone.ask(caller, INSERT, ["x"], name="ask_insert")
    assert await owner.fetchval("select count(*) from public.companies") == 1


async def test_a_write_is_one_transaction_as_the_caller(owner: asyncpg.Connection, lone: Database):
    caller = await signed_in(owner, "nord")
    row = await lone.tell(caller, INSERT, ["Ny ApS"])
    assert (row["body"], row["amount"]) == ('["Ny ApS"]', 1)
    told = await owner.fetchrow("select actor_id, request_id from public.audit_log order by id desc limit 1")
    assert told
    assert (told["actor_id"], told["request_id"]) == (row["person"], "req-1")
    with pytest.raises(asyncpg.CheckViolationError):
        await lone.tell(caller, INSERT, [""])


async def test_whoever_may_not_come_in_gets_no_answer(owner: asyncpg.Connection, lone: Database):
    """T16, T57: a session that ended, one that never was, and somebody else's, at the very next statement."""
    caller = await signed_in(owner, "nord")
    await lone.ask(caller, NAMES, [], name="ask_names")
    user = (await lone.let_in(caller)).user_id
    session = await owner.fetchval(
        "insert into priv.sessions (user_id, kind) values ($1, 'token') returning id", user
    )
    token = Caller("token", str(session), None, "req-1", str(user))
    assert (await lone.let_in(token)).user_id == user
    await owner.execute("update priv.sessions set revoked_at = now() where token_hash is not null")
    for stranger in (
        caller,
        caller._replace(shown=sha256(b"guess").hexdigest()),
        token._replace(beside=str(uuid4())),
        token._replace(shown=str(uuid4())),
        Caller("key", sha256(b"guess").hexdigest(), None, "req-1", "127.0.0.1"),
    ):
        with pytest.raises(Unauthenticated):
            await lone.ask(stranger, NAMES, [], name="ask_names")
        with pytest.raises(Unauthenticated):
            await lone.tell(stranger, INSERT, ["x"])
    assert await owner.fetchval("select count(*) from public.companies") == 1


async def test_a_session_that_is_half_gets_no_answer(owner: asyncpg.Connection, lone: Database):
    """T57: its second factor is still to come, so the first one does not read."""
    caller = await signed_in(owner, "nord")
    assert (await lone.ask(caller, NAMES, []))["amount"] == 1
    await owner.execute(
        "insert into priv.factors (id, user_id, key_id, ciphertext, verified_at)"
        " select gen_random_uuid(), user_id, 'k', '', now() from priv.sessions"
    )
    with pytest.raises(Unauthenticated):
        await lone.ask(caller, NAMES, [])
    await owner.execute("update priv.sessions set aal = 'aal2'")
    assert (await lone.ask(caller, NAMES, []))["amount"] == 1


async def test_a_read_notes_that_a_session_is_used_once_a_minute(owner: asyncpg.Connection, lone: Database):
    """T57: whoever only reads is not idle."""
    caller = await signed_in(owner, "nord")
    aged = "update priv.sessions set last_seen_at = now() - $1::text::interval returning last_seen_at"
    for age, is_noted in (("30 seconds", False), ("2 minutes", True)):
        before = await owner.fetchval(aged, age)
        await lone.ask(caller, NAMES, [])
        assert (await owner.fetchval("select last_seen_at from priv.sessions") > before) == is_noted, age
    await owner.fetchval(aged, "13 hours")
    with pytest.raises(Unauthenticated):
        await lone.ask(caller, NAMES, [])


async def test_a_member_who_is_removed_sees_nothing_at_the_next_statement(
    owner: asyncpg.Connection, lone: Database
):
    """T14: also under a plan that was made while they were a member."""
    caller = await signed_in(owner, "nord")
    for _ in range(8):
        assert (await lone.ask(caller, NAMES, [], name="ask_names"))["amount"] == 1
    await owner.execute("set session_replication_role = replica")
    await owner.execute("update public.user_workspaces set revoked_at = now() where role = 'admin'")
    assert (await lone.ask(caller, NAMES, [], name="ask_names"))["amount"] == 0


async def test_a_workspace_that_is_not_theirs_is_empty(owner: asyncpg.Connection, lone: Database):
    nord, syd = await signed_in(owner, "nord"), await signed_in(owner, "syd")
    other = (await lone.let_in(syd)).workspace_id
    assert (await lone.ask(nord._replace(workspace_id=other), NAMES, [], name="ask_names"))["amount"] == 0
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await lone.tell(nord._replace(workspace_id=other), INSERT, ["Indbrud ApS"])


async def test_somebody_without_a_workspace_is_nowhere(owner: asyncpg.Connection, lone: Database):
    caller = await signed_in(owner, "nord")
    await owner.execute("set session_replication_role = replica")
    await owner.execute("delete from public.user_workspaces where role = 'admin'")
    assert (await lone.let_in(caller)).workspace_id == UUID(int=0)


async def test_ever_new_questions_do_not_fill_the_memory_of_a_connection(
    owner: asyncpg.Connection, lone: Database
):
    caller = await signed_in(owner, "nord")
    for number in range(120):
        statement = f"select '{number}', 1::bigint, null::bigint, null::text where $2 is not null"
        assert (await lone.ask(caller, statement, [], name=f"ask_{number}"))["body"] == str(number)
    async with lone.as_login() as connection:
        known = await connection.fetch("select name from pg_prepared_statements where name like 'ask\\_%'")
    assert 0 < len(known) <= 100


async def test_an_actor_the_process_knows_needs_to_show_nothing(owner: asyncpg.Connection, lone: Database):
    caller = await signed_in(owner, "nord")
    known = await lone.let_in(caller)
    row = await lone.ask(Actor(known.user_id, known.workspace_id), NAMES, [])
    assert (row["body"], row["person"]) == ('["nord"]', known.user_id)


async def test_no_signed_in_person_can_become_another(owner: asyncpg.Connection, lone: Database):
    """T14: the door functions are the login's alone."""
    caller = await signed_in(owner, "nord")
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await lone.ask(caller, "select (app.enter($1)).person::text, 1, 1, ''", ["actor", str(uuid4())])
