"""Returning a workspace to a moment, and taking that back (T46, T47, T48)."""

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
