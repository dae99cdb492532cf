"""Deleting many companies with what hangs on them, and one; and bringing the many back.

Promised: 5 000 companies within the ten seconds that a request has, and back within the same.
The floor: as many rows changed, table by table, by one statement each with the log.
Usage: .venv/bin/python benchmarks/deleting.py [COMPANIES]
"""

import asyncio
import os
import sys
import time
from statistics import median
from uuid import UUID

import asyncpg
from product.database import own_database

from crmflow.db.session import Actor, Database

MOST_SECONDS = 10.0
SEED = """
    insert into public.companies (workspace_id, name)
    select $1, 'Firma ' || number from generate_series(1, 2 * $2::int + 7) as number
"""
HANGING = (
    "insert into public.people (workspace_id, company_id, name) select workspace_id, id, 'Ida' from {}",
    "insert into public.company_notes (workspace_id, company_id) select workspace_id, id from {}",
    "insert into public.tasks (workspace_id, company_id, title) select workspace_id, id, 'Ring' from {}",
    "vacuum analyze",
)
SAME_ROWS = (
    "update public.companies set name = 'Anden' where id = any($1)",
    "update public.people set name = 'Bo' where company_id = any($1)",
    "update public.company_notes set body_text = 'Skriv' where company_id = any($1)",
    "update public.tasks set title = 'Skriv' where company_id = any($1)",
)
DELETE = "delete from public.companies where id = any($1)"
SINGLES = 7


async def timed(db: Database, actor: Actor, statement: str, companies: list[UUID]) -> float:
    """Seconds of one statement about these companies, by somebody signed in."""
    start = time.perf_counter()
    async with db.acting_as(actor) as connection:
        await connection.execute("set local statement_timeout = '5min'")
        await connection.execute(statement, companies, timeout=300)
    return time.perf_counter() - start


async def measure(owner: asyncpg.Connection, db: Database, count: int) -> bool:
    """Print the figures; whether the promise holds."""
    admin = await owner.fetchval("select app.admin_add_user('a@b.dk', 'A', '', 'Firma', 'admin')")
    actor = Actor(admin, await owner.fetchval("select id from public.workspaces"))
    await owner.execute(SEED, actor.workspace_id, count)
    for statement in HANGING:
        await owner.execute(statement.format("public.companies"))
    ids = [row["id"] for row in await owner.fetch("select id from public.companies")]
    many, others = ids[SINGLES : SINGLES + count], ids[SINGLES + count :]
    floor = sum([await timed(db, actor, statement, others) for statement in SAME_ROWS])
    single = median([await timed(db, actor, DELETE, [company]) for company in ids[:SINGLES]])
    deleted = await timed(db, actor, DELETE, many)
    back = await timed(db, actor, "select public.undelete('companies', $1)", many)
    print(f"{count} companies with a person, a note and a task; load: {os.getloadavg()[0]:.1f}")
    print(
        f"deleting them: {deleted:.2f} s (promised {MOST_SECONDS:.0f}), {deleted / floor:.1f} times the floor"
    )
    print(f"bringing them back: {back:.2f} s (promised the same), {back / floor:.1f} times the floor")
    print(f"one company deleted: {1000 * single:.0f} ms")
    return max(deleted, back) <= MOST_SECONDS


async def main(count: int) -> bool:
    """Measure on a database of its own."""
    async with own_database() as own:
        db = await Database.connect(own.urls.api)
        holds = await measure(own.owner, db, count)
        await db.close()
        return holds


if __name__ == "__main__":
    sys.exit(not asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 5_000)))
