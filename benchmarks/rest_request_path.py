"""Ways to tell PostgreSQL who asks and what: requests a second at 1 and at 16 clients, interleaved.

Run: python -m benchmarks.rest_request_path
"""

import asyncio
import json
import statistics
import time
from collections.abc import Awaitable, Callable

import asyncpg
from product.database import own_database

from benchmarks.rest_list import seed
from crmflow.api.rest.pages import read_statement
from crmflow.api.rest.query import parse_query, read_parameters
from crmflow.api.rest.sources import table_source
from crmflow.api.rest.sql import Statement, Writer
from crmflow.db.catalog import load_catalogue
from crmflow.db.session import ASK, CONTEXT, Actor, Connection, Database

ROUNDS = 7
SECONDS = 0.6
LISTS = {
    "list of 50": b"order=created_at.desc&limit=50&select=id,name,city,created_at",
    "one by id": b"id=eq.%s&select=id,name,city,created_at",
}
Ask = Callable[[Connection], Awaitable[object]]


def ways(actor: Actor, statement: Statement) -> dict[str, Ask]:
    """Every way, each a whole request on a connection of the pool."""
    context = (actor.claims, str(actor.workspace_id), actor.request_id, actor.kind)
    packed = statement.packed

    async def steps(connection: Connection) -> object:
        async with connection.transaction(readonly=True):
            await connection.execute(CONTEXT, *context)
            return await connection.fetchrow(statement.sql, *statement.values)

    async def batch(connection: Connection) -> object:
        await connection.execute(f"begin read only; {literal_context(context)}")
        try:
            return await connection.fetchrow(statement.sql, *statement.values)
        finally:
            await connection.execute("commit")

    async def function(connection: Connection) -> object:
        return await connection.fetchrow(ASK, actor.words, packed.text, packed.values, "")

    async def prepared(connection: Connection) -> object:
        return await connection.fetchrow(ASK, actor.words, packed.text, packed.values, packed.name)

    return {
        "begin, context, query, commit": steps,
        "begin with context, query, commit": batch,
        "one function": function,
        "one function, prepared": prepared,
    }


def literal_context(context: tuple[str, ...]) -> str:
    """The context as constants: only what this process made, quoted for standard_conforming_strings."""
    values = ["'" + value.replace("'", "''") + "'" for value in context]
    names = ("request.jwt.claims", "app.workspace_id", "app.request_id", "app.actor_kind")
    pairs = [f"set_config('{name}', {value}, true)" for name, value in zip(names, values, strict=True)]
    return f"select {', '.join(pairs)}, set_config('role', 'authenticated', true)"


async def keep(connection: Connection) -> None:
    """No reset between requests: all that a request sets ends with its transaction."""


async def rate(pool: "asyncpg.Pool[asyncpg.Record]", ask: Ask, clients: int) -> float:
    """Requests a second of so many clients."""
    end = time.perf_counter() + SECONDS

    async def client() -> int:
        done = 0
        while time.perf_counter() < end:
            async with pool.acquire() as connection:
                await ask(connection)
            done += 1
        return done

    return sum(await asyncio.gather(*(client() for _ in range(clients)))) / SECONDS


async def measure(url: str, actor: Actor, statements: dict[str, Statement]) -> None:
    """A table a list; every round asks each way once, so that what else the machine does hits all alike."""
    usual = await asyncpg.create_pool(url, min_size=4, max_size=16)
    kept = await asyncpg.create_pool(url, min_size=4, max_size=16, reset=keep)
    for name, statement in statements.items():
        runs = {
            (way, reset, clients): (pool, ask, clients)
            for way, ask in ways(actor, statement).items()
            for reset, pool in (("with reset", usual), ("no reset", kept))
            for clients in (1, 16)
        }
        found: dict[tuple[str, str, int], list[float]] = {key: [] for key in runs}
        for _ in range(ROUNDS):
            for key, (pool, ask, clients) in runs.items():
                found[key].append(await rate(pool, ask, clients))
        print(f"\n{name:38}{'1 client':>22}{'16 clients':>14}")
        for way, reset, clients in runs:
            if clients == 1:
                alone, many = (statistics.median(found[way, reset, amount]) for amount in (1, 16))
                print(f"{way:38}{reset:12}{alone:10.0f}{many:14.0f}")
    await usual.close()
    await kept.close()


async def main() -> None:
    """Start a throw-away database, fill it, measure, and leave nothing behind."""
    async with own_database() as own:
        await seed(own.owner)
        row = await own.owner.fetchrow(
            "select user_id, workspace_id, (select id from companies where workspace_id ="
            " user_workspaces.workspace_id limit 1) as company from user_workspaces"
            " join user_profiles using (user_id) where email = 'a@stor.dk'"
        )
        assert row is not None  # noqa: S101 -- seeded above
        actor = Actor(row["user_id"], row["workspace_id"], request_id="bench")
        database = await Database.connect(own.urls.api)
        async with database.as_login() as connection:
            catalogue = await load_catalogue(connection)
        await database.close()
        statements = {}
        for name, query in LISTS.items():
            text = query.replace(b"%s", str(row["company"]).encode())
            writer = Writer(catalogue, actor.workspace_id)
            wanted = parse_query(read_parameters(text))
            source = table_source(writer, catalogue.tables["companies"])
            statements[name] = read_statement(writer, source, wanted, form="array", with_total=False)
        print(json.dumps({"rounds": ROUNDS, "seconds": SECONDS}))
        await measure(own.urls.api, actor, statements)


if __name__ == "__main__":
    asyncio.run(main())
