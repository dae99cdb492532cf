"""The keeper: what is ordered on a page is carried out by the owner, and how it went is told."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import UUID

import asyncpg
import pytest

from crmflow.db.roles import DatabaseUrls
from crmflow.db.session import Actor, Database
from crmflow.ops.keeper import keep

PATIENCE = 60


@pytest.fixture
async def office(
    database: DatabaseUrls, owner: asyncpg.Connection, data_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[tuple[Database, Actor]]:
    """An administrator of an empty workspace, and a keeper at work."""
    monkeypatch.setenv("DATABASE_URL", database.owner)
    monkeypatch.setenv("CRMFLOW_DATA", str(data_folder))
    person: UUID = await owner.fetchval(
        "select app.admin_add_user('anna@firma.example', 'Anna', 'hash', 'Firma', 'admin')"
    )
    workspace = await owner.fetchval("select id from public.workspaces")
    keeping = asyncio.create_task(keep(database.owner))
    opened = await Database.connect(database.api)
    yield opened, Actor(person, workspace)
    await opened.close()
    keeping.cancel()
    await asyncio.wait([keeping])


async def asked(office: tuple[Database, Actor], query: str) -> asyncpg.Record:
    database, actor = office
    async with database.acting_as(actor) as connection:
        row = await connection.fetchrow(query)
    assert row
    return row


async def ordered(office: tuple[Database, Actor], wanted: str) -> list[tuple[str, float]]:
    """Order it, and look until it has ended; what was seen on the way."""
    async with asyncio.timeout(PATIENCE):
        order = f"select app.order_demo('{wanted}') as it"
        while (await asked(office, order))["it"] != "asked":  # noqa: ASYNC110 -- of another process in life
            await asyncio.sleep(0.05)
        seen = []
        while True:
            row = await asked(office, "select state, progress, kept from app.demo_state()")
            seen.append((row["state"], row["progress"]))
            if row["state"] in ("none", "loaded", "failed"):
                return seen
            await asyncio.sleep(0.05)


async def test_the_year_comes_and_goes_as_an_administrator_orders(office, owner: asyncpg.Connection):
    count = "select count(*) from public.companies"
    seen = await ordered(office, "load")
    assert seen[-1][0] == "loaded"
    assert {state for state, _ in seen} >= {"loading", "loaded"}
    assert any(0 < progress < 1 for _, progress in seen)
    assert await owner.fetchval(count) > 100
    assert (await ordered(office, "remove"))[-1][0] == "none"
    assert await owner.fetchval(count) == 0


async def test_what_fails_is_told_and_leaves_nothing_behind(office, owner: asyncpg.Connection):
    await owner.execute(
        "insert into public.companies (workspace_id, name, cvr)"
        " select id, 'Nordlys VVS ApS', '99001143' from public.workspaces"
    )
    assert (await ordered(office, "load"))[-1][0] == "failed"
    assert "would double" in await owner.fetchval("select failure from app.demo_orders")
    assert await owner.fetchval("select count(*) from public.companies") == 1
