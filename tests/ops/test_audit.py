"""The seals of the audit log: every row in exactly one, and whoever changes history is found."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import replace
from uuid import UUID

import asyncpg
import pytest

from crmflow.db.roles import DatabaseUrls
from crmflow.db.session import Database
from crmflow.errors import Invalid, NotFound
from crmflow.ops.audit import Chain, Noted, seal, verify_chain, verify_log

Seal = Callable[[], Awaitable[None]]
# As whoever owns the server could: the triggers are asleep for this transaction.
TAMPER = "set local session_replication_role = replica"
LATEST = "select max(id) from public.audit_log where workspace_id = $1"


@pytest.fixture
async def firm(owner: asyncpg.Connection) -> UUID:
    """A workspace with ten companies, two of them changed."""
    workspace: UUID = await owner.fetchval("select app.new_workspace('Vores A/S', null)")
    await companies(owner, workspace, 10)
    await owner.execute("update public.companies set city = 'Ribe' where name in ('Firma 1', 'Firma 2')")
    return workspace


async def companies(connection: asyncpg.Connection, workspace: UUID, many: int) -> None:
    await connection.execute(
        "insert into public.companies (workspace_id, name)"
        " select $1, 'Firma ' || number from generate_series(1, $2::int) as number",
        workspace,
        many,
    )


@pytest.fixture
async def seal_all(database: DatabaseUrls, owner: asyncpg.Connection) -> AsyncIterator[Seal]:
    """Seals as the worker does, until nothing is left: other tests' transactions hold the horizon back."""
    pool = await Database.connect(database.worker, size=2)

    async def until_done() -> None:
        for _ in range(400):
            await seal(pool)
            unsealed = await owner.fetchval(
                "select sum((app.verify_audit_log(id)).unsealed_rows) from app.audited_workspaces() as id"
            )
            if not unsealed:
                return
            await asyncio.sleep(0.05)
        raise AssertionError("the log was never sealed")

    yield until_done
    await pool.close()


async def tamper(owner: asyncpg.Connection, statement: str, *values: object) -> None:
    async with owner.transaction():
        await owner.execute(TAMPER)
        await owner.execute(statement, *values)


async def checked(database: DatabaseUrls, **how: object) -> Chain:
    (chain,) = await verify_log(database.owner, "Vores A/S", **how)
    return chain


async def test_what_is_sealed_is_sound_and_what_is_not_is_counted(firm, seal_all, database, owner):
    await seal_all()
    rows = await owner.fetchval("select count(*) from public.audit_log where workspace_id = $1", firm)
    await companies(owner, firm, 3)

    chain = await checked(database)

    assert (chain.breach, chain.sealed_rows, chain.unsealed_rows) == (None, rows, 3)
    assert chain.words.startswith(f"Vores A/S: sound. {rows} rows in {chain.seals} seals; 3 not sealed yet.")


async def test_every_seal_holds_the_digest_of_the_one_before(firm, seal_all, database, owner):
    for _ in range(3):
        await companies(owner, firm, 1)
        await seal_all()
    seals = await owner.fetch("select * from app.audit_seals where workspace_id = $1 order by number", firm)

    assert [one["previous"] for one in seals] == [b"", *(one["digest"] for one in seals[:-1])]
    assert [one["from_id"] for one in seals[1:]] == [one["to_id"] + 1 for one in seals[:-1]]
    assert (await checked(database)).seals == len(seals)


async def test_a_row_that_commits_late_with_an_older_number_is_sealed_once(firm, seal_all, database, owner):
    slow = await asyncpg.connect(database.owner)
    pool = await Database.connect(database.worker, size=1)
    open_for_long = slow.transaction()
    await open_for_long.start()
    await companies(slow, firm, 1)
    # It has its number; a quick one with a higher number is done before it.
    await companies(owner, firm, 1)
    for _ in range(3):
        await seal(pool)
    while_open = await owner.fetchval("select coalesce(max(to_id), 0) from app.audit_seals")
    await open_for_long.commit()
    late = await owner.fetchval(LATEST, firm) - 1
    await seal_all()
    await slow.close()
    await pool.close()

    assert while_open < late
    assert (await checked(database)).breach is None
    ids = await owner.fetch("select unnest(row_ids) as id from app.audit_seals where workspace_id = $1", firm)
    logged = await owner.fetch("select id from public.audit_log where workspace_id = $1", firm)
    assert sorted(row["id"] for row in ids) == sorted(row["id"] for row in logged)


async def test_an_edited_row_is_found(firm, seal_all, database, owner):
    """T51: by whoever owns the server."""
    await seal_all()
    row = await owner.fetchval(LATEST, firm) - 2
    await tamper(
        owner,
        'update public.audit_log set new_row = new_row || \'{"name": "Falsk ApS"}\' where id = $1',
        row,
    )
    chain = await checked(database)
    assert (chain.breach, chain.row) == ("edited", row)
    assert chain.words == f"Vores A/S: BROKEN: row {row} has been changed since it was sealed."


async def test_no_column_can_be_changed_unseen(firm, seal_all, owner):
    """T51: nor the time, by a microsecond."""
    await seal_all()
    row = await owner.fetchval(
        "select max(id) from public.audit_log where workspace_id = $1 and op = 'insert'", firm
    )
    for change in (
        "actor_kind = 'job'",
        "actor_id = gen_random_uuid()",
        "occurred_at = occurred_at + interval '1 microsecond'",
        "op = 'delete'",
        "request_id = 'another'",
        "new_row = null",
        "old_row = '{}'",
        "company_id = null",
        "txid = '3'",
        "row_id = gen_random_uuid()",
        "table_name = 'people'",
    ):
        moment = owner.transaction()
        await moment.start()
        await owner.execute(TAMPER)
        await owner.execute(f"update public.audit_log set {change} where id = $1", row)
        chain = await verify_chain(owner, firm, "Vores A/S")
        await moment.rollback()
        assert (chain.breach, chain.row) == ("edited", row), change


async def test_a_deleted_row_is_found(firm, seal_all, database, owner):
    """T51: also the first one."""
    await seal_all()
    row = await owner.fetchval("select min(id) from public.audit_log where workspace_id = $1", firm)
    await tamper(owner, "delete from public.audit_log where id = $1", row)
    chain = await checked(database)
    assert (chain.breach, chain.row) == ("deleted", row)


@pytest.mark.parametrize("number", [-5, None])
async def test_a_row_put_in_behind_the_seals_is_found(firm, seal_all, database, owner, number):
    """T51: at a number that was free, or before all others."""
    first = await owner.fetchval("select min(id) from public.audit_log where workspace_id = $1", firm)
    await tamper(owner, "delete from public.audit_log where id = $1", first + 1)
    await seal_all()
    forged = first + 1 if number is None else number
    await tamper(
        owner,
        "insert into public.audit_log (workspace_id, id, table_name, row_id, op, actor_kind, operation_id)"
        " overriding system value values ($1, $2, 'companies', $1, 'insert', 'user', $1)",
        firm,
        forged,
    )
    chain = await checked(database)
    assert (chain.breach, chain.row) == ("inserted", forged)


async def test_two_rows_that_changed_places_are_found(firm, seal_all, database, owner):
    """T51: each row is true, their order is not."""
    await seal_all()
    last = await owner.fetchval(LATEST, firm)
    for was, becomes in ((last, -1), (last - 1, last), (-1, last - 1)):
        await renumber(owner, was, becomes)
    chain = await checked(database)
    assert (chain.breach, chain.row) == ("reordered", last - 1)


async def renumber(owner: asyncpg.Connection, was: int, becomes: int) -> None:
    """An identity column takes no new value by update; whoever owns the table lifts that."""
    async with owner.transaction():
        await owner.execute(TAMPER)
        await owner.execute("alter table public.audit_log alter column id set generated by default")
        await owner.execute(
            "with gone as (delete from public.audit_log where id = $1 returning *)"
            " insert into public.audit_log select (moved).* from gone, lateral"
            " jsonb_populate_record(gone::public.audit_log, jsonb_build_object('id', $2::bigint)) as moved",
            was,
            becomes,
        )
        await owner.execute("alter table public.audit_log alter column id set generated always")


async def test_a_missing_seal_is_found(firm, seal_all, database, owner):
    """T51: the rows are all there."""
    for _ in range(2):
        await companies(owner, firm, 1)
        await seal_all()
    await tamper(owner, "delete from app.audit_seals where workspace_id = $1 and number = 1", firm)
    chain = await checked(database)
    assert (chain.breach, chain.seal) == ("missing_seal", 1)


async def test_an_edited_seal_is_found(firm, seal_all, database, owner):
    """T51: a row and its digest changed together still break the chain."""
    await seal_all()
    await tamper(owner, "update app.audit_seals set row_count = row_count - 1 where workspace_id = $1", firm)
    assert (await checked(database)).breach == "edited_seal"


async def test_a_chain_forged_from_end_to_end_differs_from_what_was_noted(firm, seal_all, database, owner):
    """T51: whoever may write everything can forge everything, but not a note kept elsewhere."""
    await seal_all()
    head = (await checked(database)).head
    assert head is not None
    await tamper(owner, "delete from app.audit_seals where workspace_id = $1", firm)
    await tamper(owner, "update public.audit_log set actor_kind = 'job' where workspace_id = $1", firm)
    await seal_all()

    assert (await checked(database)).breach is None
    assert (await checked(database, noted=Noted.read(head))).breach == "edited_seal"
    beyond = replace(Noted.read(head), number=99)
    assert (await checked(database, noted=beyond)).breach == "missing_seal"


async def test_a_redaction_that_is_logged_is_no_breach_and_is_counted(firm, seal_all, database, owner):
    """T75: an erasure cleans images, and says so in the log."""
    await seal_all()
    row = await owner.fetchval(LATEST, firm)
    digest = "select encode(app.audit_digest(entry), 'hex') from public.audit_log as entry where id = $1"
    before = await owner.fetchval(digest, row)
    await tamper(
        owner,
        'update public.audit_log set new_row = new_row || \'{"name": "Slettet"}\' where id = $1',
        row,
    )
    await owner.execute(
        "insert into public.audit_log"
        " (workspace_id, table_name, row_id, op, actor_kind, operation_id, old_row, new_row)"
        " select workspace_id, 'audit_log', row_id, 'update', 'system', operation_id, $2, $3"
        " from public.audit_log where id = $1",
        row,
        json.dumps({"id": row, "digest": before}),
        json.dumps({"id": row, "digest": await owner.fetchval(digest, row)}),
    )
    assert (await checked(database)).redacted_rows == 1
    await seal_all()
    assert ((await checked(database)).breach, (await checked(database)).redacted_rows) == (None, 1)

    await tamper(owner, "update public.audit_log set actor_id = gen_random_uuid() where id = $1", row)
    assert ((await checked(database)).breach, (await checked(database)).row) == ("edited", row)


@pytest.mark.parametrize(
    "statement",
    [
        "update app.audit_seals set digest = ''",
        "delete from app.audit_seals",
        "truncate app.audit_seals",
    ],
)
async def test_nobody_changes_a_seal_by_hand(firm, seal_all, owner, statement):
    """T51: the owner of the database neither."""
    await seal_all()
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="cannot be changed"):
        await owner.execute(statement)


async def test_a_transaction_that_has_written_does_not_seal(firm, owner):
    moment = owner.transaction()
    await moment.start()
    await companies(owner, firm, 1)
    with pytest.raises(asyncpg.ActiveSQLTransactionError):
        await owner.execute("select app.seal_audit_log()")
    await moment.rollback()


async def test_a_copy_on_another_server_goes_on_sealing(firm, seal_all, database, owner):
    """Transaction ids begin anew there; the mark of the old server must not hold the new one up."""
    await owner.execute("insert into app.audit_mark (last_id, txid) values (1, '900000000000')")
    await seal_all()
    assert (await checked(database)).unsealed_rows == 0


async def test_each_workspace_has_a_chain_of_its_own(firm, seal_all, database, owner):
    other = await owner.fetchval("select app.new_workspace('Deres ApS', null)")
    await seal_all()
    await tamper(owner, "delete from public.audit_log where id = $1", await owner.fetchval(LATEST, other))
    found = {chain.name: chain.breach for chain in await verify_log(database.owner)}
    assert found == {"Vores A/S": None, "Deres ApS": "deleted"}


async def test_an_unknown_workspace_or_seal_is_told(database):
    with pytest.raises(NotFound):
        await verify_log(database.owner, "Ukendt ApS")
    with pytest.raises(Invalid):
        Noted.read("noget andet")
    with pytest.raises(Invalid):
        await verify_log(database.owner, None, Noted(1, b""))
