"""Rolling 30 000 changes back: the preview, the roll-back, taking it back, and the content after it.

Promised: preview at most 1 s, roll-back at most 8 s, the digest identical.
The floor: the same number of rows changed by one statement with the log, which is what any undo has to write.
Usage: .venv/bin/python benchmarks/roll_back.py
"""

import asyncio
import json
import os
import sys
import time
from collections.abc import Awaitable
from typing import TypeVar
from uuid import UUID

import asyncpg
from product.database import own_database

from crmflow.db.session import Actor, Database

CHANGES, DELETED, OTHERS = 30_000, 500, 20_000
PREVIEW_SECONDS, ROLL_BACK_SECONDS = 1.0, 8.0
SEED = """
    insert into public.companies (workspace_id, name, city, phone)
    select $1, 'Firma ' || number, 'Odense', '12345678' from generate_series(1, $2::int) as number
"""
PEOPLE = """
    insert into public.people (workspace_id, company_id, name)
    select workspace_id, id, 'Ida Holm' from public.companies
"""
WRONG = "update public.companies set city = 'Forkert', phone = null where id = any($1)"
ADDED = """
    insert into public.companies (workspace_id, name)
    select $1, 'Importeret ' || number from generate_series(1, $2::int) as number
"""
Found = TypeVar("Found")


async def timed(call: Awaitable[Found]) -> tuple[float, Found]:
    """Seconds, and what came of it."""
    start = time.perf_counter()
    found = await call
    return time.perf_counter() - start, found


async def ask(db: Database, actor: Actor, statement: str, *values: object) -> object:
    """One statement of somebody signed in."""
    async with db.acting_as(actor) as connection:
        await connection.execute("set local statement_timeout = '5min'")
        return await connection.fetchval(statement, *values, timeout=300)


async def mistakes(db: Database, actor: Actor, companies: list[UUID]) -> float:
    """Rows changed, imported, and some deleted with their people; seconds of a thousand changed."""
    gone, half = companies[:DELETED], companies[DELETED : DELETED + CHANGES // 2]
    changed, _ = await timed(ask(db, actor, WRONG, half))
    await ask(db, actor, ADDED, actor.workspace_id, CHANGES // 2 - 2 * DELETED)
    # Each takes its person along.
    await ask(db, actor, "delete from public.companies where id = any($1)", gone)
    return 1000 * changed / len(half)


async def measure(owner: asyncpg.Connection, db: Database) -> bool:
    """Print the figures; whether all promises hold."""
    admin = await owner.fetchval("select app.admin_add_user('a@b.dk', 'A', '', 'Firma', 'admin')")
    workspace = await owner.fetchval("select id from public.workspaces")
    actor = Actor(admin, workspace)
    await owner.execute(SEED, workspace, CHANGES // 2 + OTHERS)
    await owner.execute(PEOPLE)
    await owner.execute("vacuum analyze")
    companies = [row["id"] for row in await owner.fetch("select id from public.companies")]
    digest = "select app.content_digest($1)"
    before = await owner.fetchval(digest, workspace)
    point = await owner.fetchval("select app.add_restore_point($1, 'manual')", workspace)
    floor = CHANGES / 1000 * await mistakes(db, actor, companies)
    after = await owner.fetchval(digest, workspace)
    preview, told = await timed(ask(db, actor, "select app.preview_roll_back($1)", point))
    rolled, report = await timed(ask(db, actor, "select app.roll_back($1, 'Firma')", point))
    same = await owner.fetchval(digest, workspace) == before
    operation = UUID(json.loads(str(report))["operation_id"])
    undone, _ = await timed(ask(db, actor, "select public.undo($1)", operation))
    back = await owner.fetchval(digest, workspace) == after
    print(f"{json.loads(str(told))['changes']} changes; load of the machine: {os.getloadavg()[0]:.1f}")
    print(f"preview: {preview:.2f} s (promised {PREVIEW_SECONDS:.0f})")
    print(
        f"roll-back: {rolled:.2f} s (promised {ROLL_BACK_SECONDS:.0f}), {rolled / floor:.1f} times its floor"
    )
    print(f"the floor, as many rows changed by one statement: {floor:.2f} s")
    print(f"taking the roll-back back: {undone:.2f} s")
    print(f"the content is that of the restore point: {same}; after taking it back that of before: {back}")
    return same and back and preview <= PREVIEW_SECONDS and rolled <= ROLL_BACK_SECONDS


async def main() -> bool:
    """Measure on a database of its own."""
    async with own_database() as own:
        db = await Database.connect(own.urls.api)
        holds = await measure(own.owner, db)
        await db.close()
        return holds


if __name__ == "__main__":
    sys.exit(not asyncio.run(main()))
