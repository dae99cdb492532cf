"""Lists of `/rest/v1` over 100 000 companies: milliseconds a request, and times the bare statement."""

import asyncio
import secrets
import statistics
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial
from uuid import UUID

import httpx
from fastapi import FastAPI
from product.database import own_database
from speed.firm import quiet
from starlette.requests import HTTPConnection

from crmflow.api.rest.pages import read_statement
from crmflow.api.rest.query import parse_query, read_parameters
from crmflow.api.rest.sources import table_source
from crmflow.api.rest.sql import Writer
from crmflow.api.rest.tables import table_route
from crmflow.db.catalog import Catalogue, load_catalogue
from crmflow.db.session import Actor, Caller, Connection, Database

COMPANIES = 100_000
SMALL = 1_000
ROUNDS = 40
LISTS = {
    "newest 50": "/companies?order=created_at.desc&limit=50",
    "newest 50 with people": "/companies?select=id,name,people(name)&order=created_at.desc&limit=50",
    "by start of name": "/companies?name_norm=gte.firma 9&name_norm=lt.firma 91&order=name_norm&limit=50",
    "search box": "/companies?search=firma 9123&limit=20",
    "200 ids": "/companies?id=in.({ids})",
    "people by company name": "/people?select=name,companies(name)&order=companies(name)&limit=50",
}
OWN_IDS = "select id from companies where workspace_id = $1 limit 200"
SEED = """
    insert into companies (workspace_id, name, city, created_at)
    select workspace.id, 'Firma ' || number, 'By ' || number % 100, now() - number * interval '1 minute'
    from workspaces as workspace, generate_series(1, $1::int) as number
    where workspace.name = 'stor' or number <= $2::int
"""


@dataclass(frozen=True)
class Bench:
    """An open database, and who asks it."""

    database: Database
    catalogue: Catalogue
    actor: Actor
    caller: Caller


async def seed(owner: Connection) -> None:
    """A big workspace and a small one; history is not what is measured, so its triggers stay quiet."""
    async with quiet(owner, "companies", "people"):
        for name in ("stor", "lille"):
            await owner.fetchval("select app.admin_add_user($1, $1, '', $2, 'admin')", f"a@{name}.dk", name)
        await owner.execute(SEED, COMPANIES, SMALL)
        await owner.execute(
            "insert into people (workspace_id, company_id, name)"
            " select workspace_id, id, 'Ida Holm' from companies"
        )
    await owner.execute("vacuum analyze")


async def median(ask: Callable[[], Awaitable[object]]) -> float:
    """Milliseconds of one call, the middle one of many."""
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        await ask()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


async def bare(bench: Bench, path: str) -> float:
    """The same statement on an open connection without HTTP."""
    table, _, query = path.lstrip("/").partition("?")
    writer = Writer(bench.catalogue, bench.actor.workspace_id)
    wanted = parse_query(read_parameters(query.encode()))
    source = table_source(writer, bench.catalogue.tables[table])
    found = read_statement(writer, source, wanted, form="array", with_total=False)
    async with bench.database.acting_as(bench.actor) as connection:
        return await median(partial(connection.fetchrow, found.sql, *found.values))


async def measure(bench: Bench, ids: list[UUID]) -> None:
    """One line a list."""
    app = FastAPI()
    app.state.database = bench.database

    async def who(_: HTTPConnection) -> Caller:
        return bench.caller

    app.router.routes.insert(0, table_route("", bench.catalogue, who))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://crm") as client:
        print(f"{'list':26}{'ms':>8}{'bare ms':>10}{'times':>8}")
        for name, pattern in LISTS.items():
            path = pattern.format(ids=",".join(map(str, ids)))
            (await client.get(path)).raise_for_status()
            through, floor = await median(partial(client.get, path)), await bare(bench, path)
            print(f"{name:26}{through:8.2f}{floor:10.2f}{through / floor:8.1f}")


async def main() -> None:
    """Start a throw-away database, fill it, measure, and leave nothing behind."""
    async with own_database() as own:
        await seed(own.owner)
        row = await own.owner.fetchrow(
            "select user_id, workspace_id from user_workspaces join user_profiles using (user_id)"
            " where email = 'a@stor.dk'"
        )
        assert row is not None  # noqa: S101 -- seeded above
        ids = [found["id"] for found in await own.owner.fetch(OWN_IDS, row["workspace_id"])]
        secret = secrets.token_bytes(32)
        await own.owner.execute("select app.start_session($1, $2, 'bench', '')", row["user_id"], secret)
        database = await Database.connect(own.urls.api)
        async with database.as_login() as connection:
            catalogue = await load_catalogue(connection)
        actor = Actor(row["user_id"], row["workspace_id"], request_id="bench")
        caller = Caller("cookie", secret.hex(), None, "bench")
        await measure(Bench(database, catalogue, actor, caller), ids)
        await database.close()


if __name__ == "__main__":
    asyncio.run(main())
