"""What the process that tells listeners may ask: changes since a snapshot, and who still may listen."""

import json

import asyncpg
import pytest

CHANGES = "select changes from app.changes_since($1, $2::text::pg_snapshot, null, $3)"


async def snapshot(house) -> str:
    return await house.fetchval("select pg_current_snapshot()::text")


async def new_company(house, workspace, name: str = "Ny ApS"):
    return await house.fetchval(
        "insert into public.companies (workspace_id, name) values ($1, $2) returning id", workspace, name
    )


async def test_the_log_is_read_by_table_and_kind_with_where_each_history_begins(owner):
    workspace = await owner.fetchval("select app.new_workspace('Vores A/S', null)")
    since = await snapshot(owner)
    company = await new_company(owner, workspace)
    await owner.execute("update public.companies set name = 'Nyere ApS' where id = $1", company)
    inserted, updated = json.loads(await owner.fetchval(CHANGES, workspace, since, 100))
    assert (inserted["table"], inserted["op"], inserted["ids"]) == ("companies", "insert", [str(company)])
    assert (updated["op"], updated["ids"], updated["company_ids"]) == (
        "update",
        [str(company)],
        [[str(company)]],
    )
    assert inserted["entries"] == updated["entries"]


async def test_more_than_may_be_told_is_null(owner):
    workspace = await owner.fetchval("select app.new_workspace('Vores A/S', null)")
    since = await snapshot(owner)
    for number in range(3):
        await new_company(owner, workspace, f"Firma {number}")
    assert json.loads(await owner.fetchval(CHANGES, workspace, since, 3))
    assert await owner.fetchval(CHANGES, workspace, since, 2) is None


async def test_another_workspace_is_not_read(owner):
    """T16: the workspace is an argument, never left out."""
    workspace, other = [
        await owner.fetchval("select app.new_workspace($1, null)", name)
        for name in ("Vores A/S", "Andres A/S")
    ]
    since = await snapshot(owner)
    await new_company(owner, other)
    assert json.loads(await owner.fetchval(CHANGES, workspace, since, 100)) == []


async def test_the_log_is_found_by_its_transactions(owner):
    """Whoever comes back must not cost a walk through the whole history."""
    await owner.execute("set enable_seqscan = off")
    plan = await owner.fetch(
        "explain select from public.audit_log"
        " where workspace_id = gen_random_uuid() and txid >= '700' order by txid"
    )
    assert "audit_log_txid" in str(plan)


@pytest.mark.parametrize(
    "call",
    [
        "app.changes_since(app.active_ws(), '1:1:', null, 10)",
        "app.live_listeners('{}', '{}', '{}')",
        "app.history_mark()",
    ],
)
async def test_a_signed_in_person_reads_nobody_elses_changes(as_admin, call):
    """T11, T16: the log of any workspace is for the program alone."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.rows(f"select {call}")


async def test_only_rows_that_the_person_could_see_are_told_to_be_gone(house, world, as_viewer, as_admin):
    """T16: anybody may name entries of the log; the policy decides."""
    company = await new_company(house, world.workspace)
    foreign = await new_company(house, world.other_workspace)
    await house.execute("delete from public.companies where id = any($1)", [company, foreign])
    private = await house.fetchval(
        "insert into public.call_lists (workspace_id, name, owner_id) values ($1, 'Min', $2) returning id",
        world.workspace,
        world.people["admin"],
    )
    await house.execute("update public.call_lists set deleted_at = now() where id = $1", private)
    entries = await house.fetchval(
        "select array_agg(id) from public.audit_log where row_id = any($1)", [company, foreign, private]
    )

    async def gone(seat, table: str):
        sql = "select gone from app.seen_before($1, $2) as gone"
        return [row["gone"] for row in await seat.rows(sql, table, entries)]

    assert await gone(as_viewer, "companies") == [company]
    assert await gone(as_admin, "call_lists") == [private]
    assert await gone(as_viewer, "call_lists") == []
    assert await gone(as_viewer, "no_such_table") == []


async def test_only_live_sessions_of_members_listen(house, world, api):
    """T57, T25: and in their own workspaces."""
    person, revoked = world.people["sales"], world.people["revoked"]
    session = await house.fetchval(
        "insert into priv.sessions (token_hash, user_id) values ('token', $1) returning id", person
    )
    ask = "select place, rights from app.live_listeners($1, $2, $3)"
    asked = [
        [session] * 3,
        [person, revoked, person],
        [world.workspace, world.workspace, world.other_workspace],
    ]
    assert [row["place"] for row in await api.rows(ask, *asked)] == [1]
    await house.execute("update priv.sessions set last_seen_at = now() - interval '12 hours 1 second'")
    assert await api.rows(ask, *asked) == []
