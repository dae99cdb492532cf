"""What was done in one go is listed, and taken back whole or not at all."""

import json
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import pytest

from crmflow.db.session import Actor, Database
from tests.plugins.workspace import Workspace

NEWEST = """
    select id, kind, table_name, title, root_count, undone_by, actor_id, is_open
    from public.operations order by created_at desc, id limit 1
"""


async def act(db: Database, actor: Actor, statement: str, *values: object) -> None:
    async with db.acting_as(actor) as connection:
        await connection.execute(statement, *values)


async def newest(db: Database, actor: Actor) -> asyncpg.Record:
    async with db.acting_as(actor) as connection:
        row = await connection.fetchrow(NEWEST)
    assert row is not None
    return row


async def undo(db: Database, actor: Actor, operation: UUID, **decisions: str) -> dict[str, Any]:
    wanted = {"*" if key == "everything" else key: value for key, value in decisions.items()}
    async with db.acting_as(actor) as connection:
        told = await connection.fetchval("select public.undo($1, $2)", operation, json.dumps(wanted))
    answer: dict[str, Any] = json.loads(told)
    return answer


async def cities(owner: asyncpg.Connection) -> set[str | None]:
    return {row["city"] for row in await owner.fetch("select city from public.companies")}


async def member(owner: asyncpg.Connection, workspace: Workspace, role: str) -> Actor:
    person = await owner.fetchval(
        "select app.admin_add_user($1, 'Carl', 'hash', 'Firma', $2)", f"{role}@firma.example", role
    )
    return Actor(person, workspace.id)


async def test_a_bulk_change_is_an_operation_and_can_be_undone_and_redone(
    owner: asyncpg.Connection, db: Database, workspace: Workspace
):
    await act(db, workspace.admin, "update public.companies set city = 'Forkert'")
    done = await newest(db, workspace.admin)
    assert (done["kind"], done["table_name"], done["root_count"]) == ("change", "companies", 2)

    told = await undo(db, workspace.admin, done["id"])

    assert told["changes"] == 2
    assert await cities(owner) == {None}
    await undo(db, workspace.admin, UUID(told["operation_id"]))
    assert await cities(owner) == {"Forkert"}
    again = await undo(db, workspace.admin, done["id"])
    assert again["changes"] == 2
    assert await cities(owner) == {None}


async def test_one_change_of_one_row_is_no_operation_of_its_own(
    owner: asyncpg.Connection, db: Database, workspace: Workspace
):
    await act(db, workspace.admin, "update public.companies set city = 'X' where id = $1", workspace.nordvind)
    assert await owner.fetchval("select count(*) from public.operations") == 0


async def test_deleting_a_company_is_one_operation_and_comes_back_with_what_went_along(
    owner: asyncpg.Connection, db: Database, workspace: Workspace
):
    for name in ("Ida", "Bo"):
        await act(
            db,
            workspace.admin,
            "insert into public.people (workspace_id, company_id, name) values ($1, $2, $3)",
            workspace.id,
            workspace.nordvind,
            name,
        )
    await act(db, workspace.admin, "delete from public.people where name = 'Bo'")
    await act(db, workspace.admin, "delete from public.companies where id = $1", workspace.nordvind)
    done = await newest(db, workspace.admin)
    assert (done["kind"], done["table_name"], done["title"]) == ("delete", "companies", "Nordvind Teknik ApS")
    assert done["root_count"] == 1

    told = await undo(db, workspace.admin, done["id"])

    counts = {one["table"]: (one["restored"], one["removed"], one["brought_back"]) for one in told["tables"]}
    assert counts == {"companies": (0, 0, 1), "people": (0, 0, 1)}

    async with db.acting_as(workspace.admin) as connection:
        names = await connection.fetch("select name from public.people")
        assert [row["name"] for row in names] == ["Ida"]
        verbs = await connection.fetch(
            "select verb from public.activity_log where table_name = 'companies' order by audit_id"
        )
        assert [row["verb"] for row in verbs][-2:] == ["deleted", "restored"]


async def test_a_stale_undo_changes_nothing_and_says_what_was_changed(
    owner: asyncpg.Connection, db: Database, workspace: Workspace
):
    await act(db, workspace.admin, "update public.companies set city = 'Forkert'")
    done = await newest(db, workspace.admin)
    await act(
        db,
        workspace.admin,
        "update public.companies set city = 'Aarhus' where id = $1",
        workspace.nordvind,
    )

    told = await undo(db, workspace.admin, done["id"])

    assert (told["changes"], told["operation_id"]) == (0, None)
    (conflict,) = told["conflicts"]
    assert conflict["row_id"] == str(workspace.nordvind)
    assert conflict["columns"]["city"] == {"yours": "Forkert", "stored": "Aarhus", "original": None}
    assert await cities(owner) == {"Forkert", "Aarhus"}

    await undo(db, workspace.admin, done["id"], everything="keep")
    assert await cities(owner) == {None, "Aarhus"}


async def test_a_row_can_be_taken_back_over_a_later_change(
    owner: asyncpg.Connection, db: Database, workspace: Workspace
):
    await act(db, workspace.admin, "update public.companies set city = 'Forkert'")
    done = await newest(db, workspace.admin)
    await act(db, workspace.admin, "update public.companies set city = 'Aarhus'")

    await undo(db, workspace.admin, done["id"], everything="keep", **{str(workspace.sydhavn): "undo"})

    assert await cities(owner) == {None, "Aarhus"}


async def test_decisions_that_are_none_are_refused(db: Database, workspace: Workspace):
    await act(db, workspace.admin, "update public.companies set city = 'Forkert'")
    done = await newest(db, workspace.admin)
    with pytest.raises(asyncpg.InvalidParameterValueError, match="undo or keep"):
        await undo(db, workspace.admin, done["id"], everything="maybe")


async def test_nothing_is_taken_back_twice(db: Database, workspace: Workspace):
    await act(db, workspace.admin, "update public.companies set city = 'Forkert'")
    done = await newest(db, workspace.admin)
    await undo(db, workspace.admin, done["id"])
    with pytest.raises(asyncpg.PostgresError, match="taken back already"):
        await undo(db, workspace.admin, done["id"])


async def test_colleagues_see_and_take_back_their_own_operations_only(
    owner: asyncpg.Connection, db: Database, workspace: Workspace
):
    sales, support = [await member(owner, workspace, role) for role in ("sales", "support")]
    await act(db, sales, "update public.companies set city = 'Forkert'")
    mine = await newest(db, sales)
    async with db.acting_as(support) as connection:
        assert await connection.fetchval("select count(*) from public.operations") == 0
    with pytest.raises(asyncpg.PostgresError, match="no such operation"):
        await undo(db, support, mine["id"])

    async with db.acting_as(sales) as connection:
        preview = json.loads(await connection.fetchval("select public.preview_undo($1)", mine["id"]))
    assert (preview["changes"], preview["conflicts"]) == (2, [])
    await undo(db, sales, mine["id"])

    assert await cities(owner) == {None}


async def test_a_manager_sees_a_colleagues_operation_but_leaves_it(
    owner: asyncpg.Connection, db: Database, workspace: Workspace
):
    manager = await member(owner, workspace, "manager")
    await act(db, workspace.admin, "update public.companies set city = 'Forkert'")
    seen = await newest(db, manager)
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await undo(db, manager, seen["id"])


async def test_whoever_lost_the_right_cannot_take_back(
    owner: asyncpg.Connection, db: Database, workspace: Workspace
):
    sales = await member(owner, workspace, "sales")
    await act(db, sales, "update public.companies set city = 'Forkert'")
    mine = await newest(db, sales)
    await owner.execute(
        "update public.user_workspaces set role = $1 where user_id = $2", "viewer", sales.user_id
    )
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await undo(db, sales, mine["id"])


async def test_a_limited_member_takes_back_only_what_they_see(
    owner: asyncpg.Connection, db: Database, workspace: Workspace
):
    sales = await member(owner, workspace, "sales")
    await act(db, sales, "update public.companies set city = 'Forkert'")
    mine = await newest(db, sales)
    await owner.execute(
        "update public.user_workspaces set cvr_access = 'granted' where user_id = $1", sales.user_id
    )
    with pytest.raises(asyncpg.PostgresError):
        await undo(db, sales, mine["id"])
    assert await cities(owner) == {"Forkert"}


async def test_an_operation_of_another_workspace_is_not_there(
    owner: asyncpg.Connection, db: Database, workspace: Workspace
):
    await act(db, workspace.admin, "update public.companies set city = 'Forkert'")
    done = await newest(db, workspace.admin)
    person = await owner.fetchval("select app.admin_add_user('b@b.example', 'Bo', 'hash', 'Andre', 'admin')")
    other = await owner.fetchval("select id from public.workspaces where name = 'Andre'")
    with pytest.raises(asyncpg.PostgresError, match="no such operation"):
        await undo(db, Actor(person, other), done["id"])


async def test_several_transactions_are_one_operation_when_they_were_begun_as_one(
    owner: asyncpg.Connection, db: Database, workspace: Workspace
):
    async with db.acting_as(workspace.admin) as connection:
        begun = await connection.fetchval("select app.begin_operation('import', 'kunder.csv')")
    for name in ("A", "B", "C"):
        async with db.acting_as(workspace.admin) as connection:
            await connection.execute("select set_config('app.operation_id', $1, true)", str(begun))
            await connection.execute(
                "insert into public.companies (workspace_id, name) values ($1, $2)", workspace.id, name
            )
    with pytest.raises(asyncpg.PostgresError, match="not finished"):
        await undo(db, workspace.admin, begun)
    async with db.acting_as(workspace.admin) as connection:
        await connection.execute("select app.end_operation($1)", begun)
    done = await newest(db, workspace.admin)
    assert (done["kind"], done["root_count"], done["title"]) == ("import", 3, "kunder.csv")

    await undo(db, workspace.admin, begun)

    async with db.acting_as(workspace.admin) as connection:
        assert await connection.fetchval("select count(*) from public.companies") == 2
    point = await owner.fetchval("select reason from public.restore_points where id = $1", begun)
    assert point == "import"


async def test_nobody_puts_a_change_into_a_colleagues_operation(
    owner: asyncpg.Connection, db: Database, workspace: Workspace
):
    async with db.acting_as(workspace.admin) as connection:
        begun = await connection.fetchval("select app.begin_operation('import', 'kunder.csv')")
    sales = await member(owner, workspace, "sales")
    for claimed in (begun, uuid4()):
        async with db.acting_as(sales) as connection:
            await connection.execute("select set_config('app.operation_id', $1, true)", str(claimed))
            await connection.execute("update public.companies set city = $1", str(claimed))
        assert not await owner.fetchval(
            "select count(*) from public.audit_log where operation_id = $1 and table_name = 'companies'",
            claimed,
        )


async def test_operations_are_written_by_nobody(db: Database, workspace: Workspace):
    for statement in (
        "insert into public.operations (workspace_id, kind) select app.active_ws(), 'change'",
        "update public.operations set undone_by = null",
        "delete from public.operations",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await act(db, workspace.admin, statement)


async def test_only_the_engine_can_make_triggers_rest(db: Database, workspace: Workspace):
    """T32: neither the setting nor the procedures are anybody's to use."""
    for statement in (
        "set session_replication_role = replica",
        "select set_config('session_replication_role', 'replica', true)",
        "call app.apply_reverting(app.active_ws())",
        "select app.open_reverting(app.active_ws(), 'undo', null, null, null, null)",
        "select app.content_digest(app.active_ws())",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await act(db, workspace.admin, statement)


async def test_rows_in_the_trash_go_for_good_after_thirty_days_with_their_files(
    owner: asyncpg.Connection, db: Database, workspace: Workspace
):
    for name in ("old", "new"):
        await act(
            db,
            workspace.admin,
            "insert into public.documents"
            " (workspace_id, company_id, file_name, content_type, size_bytes, sha256,"
            " storage_key, source) values ($1, $2, $3, 'text/plain', 1, $4, $3, 'upload')",
            workspace.id,
            workspace.nordvind,
            name,
            name.ljust(64, "0"),
        )
    await act(db, workspace.admin, "delete from public.documents")
    await owner.execute(
        "update public.documents set deleted_at = now() - interval '31 days' where file_name = 'old'"
    )

    await owner.fetchval("select app.purge_trash()")

    left = await owner.fetch("select file_name from public.documents")
    assert [row["file_name"] for row in left] == ["new"]
    jobs = await owner.fetch(
        "select args from jobs.procrastinate_jobs where task_name = 'documents.remove_file'"
    )
    assert [json.loads(row["args"])["storage_key"] for row in jobs] == ["old"]


async def test_a_company_that_an_issued_invoice_stands_on_is_never_purged(
    owner: asyncpg.Connection, db: Database, workspace: Workspace
):
    async with db.acting_as(workspace.admin) as connection:
        invoice = await connection.fetchval(
            "insert into public.invoices (workspace_id, company_id) values ($1, $2) returning id",
            workspace.id,
            workspace.nordvind,
        )
        await connection.execute(
            "insert into public.line_items"
            " (workspace_id, invoice_id, company_id, description, quantity, unit_price_minor)"
            " values ($1, $2, $3, 'Service', 1, 100000)",
            workspace.id,
            invoice,
            workspace.nordvind,
        )
        await connection.execute("select public.issue_invoice($1)", invoice)
        await connection.execute("delete from public.companies")
    await owner.execute("update public.companies set deleted_at = now() - interval '31 days'")

    await owner.fetchval("select app.purge_trash()")

    left = await owner.fetch("select id from public.companies")
    assert [row["id"] for row in left] == [workspace.nordvind]
