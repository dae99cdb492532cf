"""Returning a workspace to a moment, and taking that back (T46, T47, T48)."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from crmflow.db.session import Actor, Connection, Database
from tests.plugins.workspace import Workspace

POINT = "select app.add_restore_point($1, 'manual')"
ROLL_BACK = "select app.roll_back($1, $2)"
PREVIEW = "select app.preview_roll_back($1)"


@asynccontextmanager
async def as_admin(db: Database, workspace: Workspace) -> AsyncIterator[Connection]:
    async with db.acting_as(workspace.admin) as connection:
        yield connection


async def point_now(owner: asyncpg.Connection, workspace: UUID) -> UUID:
    point: UUID = await owner.fetchval(POINT, workspace)
    return point


async def digest(owner: asyncpg.Connection, workspace: UUID) -> str:
    found: str = await owner.fetchval("select app.content_digest($1)", workspace)
    return found


async def roll_back(db: Database, actor: Actor, point: UUID, name: str = "Firma") -> dict[str, Any]:
    async with db.acting_as(actor) as connection:
        told: dict[str, Any] = json.loads(await connection.fetchval(ROLL_BACK, point, name))
        return told


async def undo(
    db: Database, actor: Actor, operation: str, decisions: dict[str, str] | None = None
) -> dict[str, Any]:
    async with db.acting_as(actor) as connection:
        told = await connection.fetchval(
            "select public.undo($1, $2)", UUID(operation), json.dumps(decisions or {})
        )
        answer: dict[str, Any] = json.loads(told)
        return answer


async def new_deal(connection: Connection, workspace: Workspace, company: UUID, title: str) -> UUID:
    deal: UUID = await connection.fetchval(
        "insert into public.deals"
        " (workspace_id, company_id, pipeline_id, stage_id, title, position, amount_minor)"
        " select $1, $2, pipeline_id, id, $3, 'V', 1000 from public.stages"
        " where workspace_id = $1 and kind = 'open' order by position limit 1 returning id",
        workspace.id,
        company,
        title,
    )
    return deal


@pytest.fixture
async def selling(owner: asyncpg.Connection, workspace: Workspace) -> Workspace:
    """The workspace with a pipeline of three stages."""
    pipeline = await owner.fetchval(
        "insert into public.pipelines (workspace_id, name) values ($1, 'Salg') returning id", workspace.id
    )
    for place, (name, kind) in enumerate((("Ny", "open"), ("Tilbud", "open"), ("Vundet", "won"))):
        await owner.execute(
            "insert into public.stages (workspace_id, pipeline_id, name, position, kind)"
            " values ($1, $2, $3, $4, $5)",
            workspace.id,
            pipeline,
            name,
            f"V{place}",
            kind,
        )
    return workspace


async def test_a_wrong_bulk_change_a_deletion_and_new_rows_are_taken_back(
    owner: asyncpg.Connection, db: Database, selling: Workspace
):
    """T46: the digest is the one of that moment, and the roll-back can be taken back itself."""
    async with as_admin(db, selling) as connection:
        await new_deal(connection, selling, selling.nordvind, "Gammel deal")
    before = await digest(owner, selling.id)
    point = await point_now(owner, selling.id)
    async with as_admin(db, selling) as connection:
        await connection.execute("update public.companies set city = 'Forkert', phone = null")
        await new_deal(connection, selling, selling.sydhavn, "Ny deal")
    async with as_admin(db, selling) as connection:
        await connection.execute("delete from public.companies where id = $1", selling.nordvind)
        company = await connection.fetchval(
            "insert into public.companies (workspace_id, name) values ($1, 'Importeret ApS') returning id",
            selling.id,
        )
        await new_deal(connection, selling, company, "Deal paa ny kunde")
    after = await digest(owner, selling.id)
    assert after != before

    told = await roll_back(db, selling.admin, point)

    assert await digest(owner, selling.id) == before
    assert told["changes"] > 0
    async with as_admin(db, selling) as connection:
        titles = await connection.fetch("select title from public.deals order by title")
        assert [row["title"] for row in titles] == ["Gammel deal"]
        versions = await connection.fetchval("select min(version) from public.companies")
        assert versions > 1

    again = await undo(db, selling.admin, told["operation_id"])

    assert again["conflicts"] == []
    assert await digest(owner, selling.id) == after


async def test_transactions_under_way_land_on_the_right_side(
    owner: asyncpg.Connection, db: Database, selling: Workspace
):
    """T47: what was not done when the point was made is taken back, however early it began."""
    async with as_admin(db, selling) as slow:
        await slow.execute("update public.companies set city = 'Undervejs' where id = $1", selling.nordvind)
        before = await digest(owner, selling.id)
        point = await point_now(owner, selling.id)
    async with as_admin(db, selling) as connection:
        await connection.execute("update public.companies set phone = '1' where id = $1", selling.sydhavn)

    await roll_back(db, selling.admin, point)

    assert await digest(owner, selling.id) == before
    assert await owner.fetchval("select city from public.companies where id = $1", selling.nordvind) is None


async def test_another_workspace_is_not_touched(owner: asyncpg.Connection, db: Database, selling: Workspace):
    """T46."""
    await owner.execute("select app.admin_add_user('b@b.example', 'Bo', 'hash', 'Andre', 'admin')")
    other = await owner.fetchval("select id from public.workspaces where name = 'Andre'")
    point = await point_now(owner, selling.id)
    await owner.execute("insert into public.companies (workspace_id, name) values ($1, 'Deres')", other)
    theirs = await digest(owner, other)

    await roll_back(db, selling.admin, point)

    assert await digest(owner, other) == theirs


async def issue_invoice(connection: Connection, workspace: Workspace, company: UUID) -> UUID:
    invoice: UUID = await connection.fetchval(
        "insert into public.invoices (workspace_id, company_id) values ($1, $2) returning id",
        workspace.id,
        company,
    )
    await connection.execute(
        "insert into public.line_items"
        " (workspace_id, invoice_id, company_id, description, quantity, unit_price_minor)"
        " values ($1, $2, $3, 'Service', 1, 100000)",
        workspace.id,
        invoice,
        company,
    )
    await connection.execute("select public.issue_invoice($1)", invoice)
    return invoice


async def test_an_issued_invoice_stays_and_so_does_its_customer(
    owner: asyncpg.Connection, db: Database, selling: Workspace
):
    """T48: neither the document nor its number is taken back; the preview says why."""
    point = await point_now(owner, selling.id)
    async with as_admin(db, selling) as connection:
        company = await connection.fetchval(
            "insert into public.companies (workspace_id, name) values ($1, 'Ny kunde ApS') returning id",
            selling.id,
        )
        unwanted = await connection.fetchval(
            "insert into public.companies (workspace_id, name) values ($1, 'Forkert ApS') returning id",
            selling.id,
        )
        invoice = await issue_invoice(connection, selling, company)
    async with as_admin(db, selling) as connection:
        preview = json.loads(await connection.fetchval(PREVIEW, point))

    told = await roll_back(db, selling.admin, point)

    skipped = {(one["table"], one["reason"]): one["count"] for one in told["skipped"]}
    assert skipped[("invoices", "issued")] == 1
    assert skipped[("companies", "needed")] == 1
    assert preview["skipped"] == told["skipped"]
    async with as_admin(db, selling) as connection:
        assert await connection.fetchval("select number from public.invoices where id = $1", invoice)
        assert await connection.fetchval("select name from public.companies where id = $1", company)
        assert not await connection.fetchval("select name from public.companies where id = $1", unwanted)


async def test_what_came_from_outside_stays_and_waits_for_a_place(
    owner: asyncpg.Connection, db: Database, selling: Workspace
):
    """No customer's words are lost: a chat on a company that goes is in the inbox again."""
    point = await point_now(owner, selling.id)
    async with as_admin(db, selling) as connection:
        company = await connection.fetchval(
            "insert into public.companies (workspace_id, name) values ($1, 'Importeret ApS') returning id",
            selling.id,
        )
    async with db.acting_as(selling.system) as connection:
        chat = await connection.fetchval(
            "insert into public.chat_conversations"
            " (workspace_id, endpoint_id, provider, external_id, title, company_id)"
            " values ($1, $2, 'generic', 'x1', 'Tilbud?', $3) returning id",
            selling.id,
            selling.chat_door,
            company,
        )

    await roll_back(db, selling.admin, point)

    async with as_admin(db, selling) as connection:
        row = await connection.fetchrow(
            "select company_id from public.chat_conversations where id = $1", chat
        )
    assert row is not None
    assert row["company_id"] is None


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ("update public.restore_points set created_at = now() - interval '25 hours'", "roll_back_window"),
        ("update public.restore_points set schema_version = '20250101000000'", "roll_back_schema"),
        ("update public.restore_points set reason = 'demo'", "roll_back_demo"),
    ],
)
async def test_what_stands_in_the_way_is_said(
    owner: asyncpg.Connection, db: Database, selling: Workspace, change: str, code: str
):
    """T48: and nothing has happened."""
    point = await point_now(owner, selling.id)
    await owner.execute("update public.companies set city = 'Nu'")
    await owner.execute(change)

    with pytest.raises(asyncpg.PostgresError) as refusal:
        await roll_back(db, selling.admin, point)

    assert (refusal.value.sqlstate, refusal.value.detail) == ("PT409", code)
    assert await owner.fetchval("select count(*) from public.companies where city = 'Nu'") == 2


async def test_only_one_roll_back_runs_at_a_time(owner: asyncpg.Connection, db: Database, selling: Workspace):
    point = await point_now(owner, selling.id)
    async with as_admin(db, selling) as first:
        await first.fetchval(ROLL_BACK, point, "Firma")
        with pytest.raises(asyncpg.PostgresError, match="another roll-back"):
            await asyncio.wait_for(roll_back(db, selling.admin, point), 5)


async def test_the_name_must_be_typed(owner: asyncpg.Connection, db: Database, selling: Workspace):
    point = await point_now(owner, selling.id)
    with pytest.raises(asyncpg.InvalidParameterValueError, match="confirmation"):
        await roll_back(db, selling.admin, point, "firma")


async def colleague(owner: asyncpg.Connection, workspace: Workspace, role: str) -> Actor:
    person = await owner.fetchval(
        "select app.admin_add_user($1, 'Carl', 'hash', 'Firma', $2)", f"{role}@firma.example", role
    )
    return Actor(person, workspace.id)


@pytest.mark.parametrize("role", ["manager", "sales", "support", "viewer"])
async def test_nobody_but_an_administrator_rolls_back(
    owner: asyncpg.Connection, db: Database, selling: Workspace, role: str
):
    point = await point_now(owner, selling.id)
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await roll_back(db, await colleague(owner, selling, role), point)


async def test_a_stranger_finds_no_restore_point(owner: asyncpg.Connection, db: Database, selling: Workspace):
    point = await point_now(owner, selling.id)
    person = await owner.fetchval("select app.admin_add_user('b@b.example', 'Bo', 'hash', 'Andre', 'admin')")
    other = await owner.fetchval("select id from public.workspaces where name = 'Andre'")
    with pytest.raises(asyncpg.PostgresError, match="no such restore point"):
        await roll_back(db, Actor(person, other), point, "Andre")


async def test_the_schedule_makes_points_only_where_something_changed(
    owner: asyncpg.Connection, selling: Workspace
):
    assert await owner.fetchval("select app.add_scheduled_points()") == 1
    assert await owner.fetchval("select app.add_scheduled_points()") == 0
    await owner.execute("update public.companies set city = 'Ny'")
    assert await owner.fetchval("select app.add_scheduled_points()") == 1
