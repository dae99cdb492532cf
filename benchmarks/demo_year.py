"""Seconds to load and remove the demo year, and times the same rows without triggers. Promised: 20 seconds.

Usage: .venv/bin/python benchmarks/demo_year.py
"""

import asyncio
import sys
import time
from collections.abc import Mapping
from datetime import UTC, datetime

import asyncpg
from product.database import own_database
from speed.firm import quiet

from crmflow.integrations.storage import Storage
from crmflow.ops.demo_year.load import load_year
from crmflow.ops.demo_year.remove import remove_year

PROMISED = 20.0
NAME = "Firma"
MEMBERS = {"anna": "admin", "bo": "sales", "carla": "sales", "dan": "manager"}
COLUMNS = """
    select string_agg(quote_ident(attname), ', ') from pg_attribute
    where attrelid = $1::text::regclass and attnum > 0 and not attisdropped and attgenerated = ''
"""
BARE = "insert into public.{table} ({columns}) select {columns} from kept_{table}"


async def remember(owner: asyncpg.Connection, tables: Mapping[str, int]) -> None:
    """Keep the loaded rows aside, as they ended."""
    for table in tables:
        await owner.execute(f"create temp table kept_{table} as table public.{table}")


async def write_bare(owner: asyncpg.Connection, tables: Mapping[str, int]) -> float:
    """Seconds to insert the same rows without triggers and foreign keys: what the disk and indexes cost."""
    names = {table: await owner.fetchval(COLUMNS, f"public.{table}") for table in tables}
    start = time.perf_counter()
    async with owner.transaction(), quiet(owner, *names):
        for table, columns in names.items():
            await owner.execute(BARE.format(table=table, columns=columns))
    return time.perf_counter() - start


async def measure(owner: asyncpg.Connection, url: str, storage: Storage) -> tuple[float, float, float, int]:
    """Seconds of loading, of removing and of the floor, and the number of rows."""
    for name, role in MEMBERS.items():
        await owner.execute("select app.admin_add_user($1, $2, '', $3, $4)", f"{name}@x.dk", name, NAME, role)
    start = time.perf_counter()
    loaded = await load_year(url, storage, NAME, datetime.now(UTC))
    load = time.perf_counter() - start
    await remember(owner, loaded.counts)
    start = time.perf_counter()
    await remove_year(url, storage, NAME)
    remove = time.perf_counter() - start
    return load, remove, await write_bare(owner, loaded.counts), sum(loaded.counts.values())


async def main() -> None:
    """Start a throw-away database, measure, and leave nothing behind."""
    async with own_database() as own:
        storage = Storage.open(own.settings)
        load, remove, floor, rows = await measure(own.owner, own.urls.owner, storage)
    print(f"{rows} rows: loaded in {load:.1f} s (promised {PROMISED:.0f} s), removed in {remove:.1f} s")
    print(f"the same rows without triggers: {floor:.2f} s; loading takes {load / floor:.0f} times that")
    sys.exit(load > PROMISED)


if __name__ == "__main__":
    asyncio.run(main())
