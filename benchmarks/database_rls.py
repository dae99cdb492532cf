"""What row level security, CVR grants and the audit log cost, against the same statements without them."""

import asyncio
import json
import statistics
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from uuid import UUID

import asyncpg
from product.database import own_server
from speed.firm import quiet

from crmflow.config import Settings
from crmflow.db.migrate import migrate
from crmflow.db.roles import database_urls
from crmflow.db.session import CONTEXT, Actor, Connection

COMPANIES = 100_000
OTHERS = 20
INSERTED = 20_000
ROUNDS = 60
TURNS = 6
INSERT_ROUNDS = 3
# What is promised: at most this many times the floor, or this many milliseconds.
NEWEST, COUNT, LIMITED_MS, AUDIT, MIGRATIONS_S = 3.0, 1.3, 100.0, 2.0, 5.0

NEWEST_50 = "select id, name from public.companies {} order by created_at desc, id limit 50"
COUNT_ALL = "select count(*) from public.companies {}"
OWN = "where workspace_id = '{}' and deleted_at is null"
INSERT = """
    insert into public.companies (workspace_id, name, city)
    select $1, 'Ny ' || number, 'By' from generate_series(1, $2::int) as number
"""


@dataclass(frozen=True)
class Figure:
    """One line of the answer."""

    name: str
    value: float
    unit: str
    limit: float

    def line(self) -> str:
        """For people: what it is, what was measured and what was promised."""
        verdict = "ok" if self.value <= self.limit else "MISSED"
        return f"{self.name:48}{self.value:8.2f} {self.unit:6} at most {self.limit:g}  {verdict}"


@asynccontextmanager
async def sitting(owner: Connection, actor: Actor) -> AsyncIterator[None]:
    """Be a member for one transaction that is taken back."""
    moment = owner.transaction()
    await moment.start()
    await owner.execute(CONTEXT, actor.claims, str(actor.workspace_id), "", "user")
    try:
        yield
    finally:
        await moment.rollback()


async def median(ask: Callable[[], Awaitable[object]], rounds: int = ROUNDS) -> float:
    """Milliseconds of one call, the middle one of many."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        await ask()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


async def side_by_side(owner: Connection, admin: Actor, plain: str, ruled: str) -> tuple[float, float]:
    """Milliseconds of both, taken turn by turn: what else the machine does falls on both alike."""
    floors, guarded = [], []
    for _ in range(TURNS):
        floors.append(await median(partial(owner.fetch, plain), ROUNDS // TURNS))
        async with sitting(owner, admin):
            guarded.append(await median(partial(owner.fetch, ruled), ROUNDS // TURNS))
    return statistics.median(floors), statistics.median(guarded)


async def seed(owner: Connection) -> tuple[Actor, dict[int, Actor]]:
    """A big workspace and twenty small ones; an administrator, and members with 50 and 5 000 grants."""
    async with quiet(owner, "companies", "user_workspaces", "cvr_grants"):
        admin = await owner.fetchval("select app.admin_add_user('a@stor.dk', 'A', '', 'stor', 'admin')")
        workspace = await owner.fetchval("select id from public.workspaces")
        for number in range(OTHERS):
            other = await owner.fetchval("select app.new_workspace($1, null)", f"lille {number}")
            await owner.execute(INSERT, other, COMPANIES // OTHERS)
        # CVR numbers that add up, so that grants can name them.
        await owner.execute(
            "insert into public.companies (workspace_id, name, cvr, created_at)"
            " select $1, 'Firma ' || number, number::text, now() - row_number() over () * interval '1 minute'"
            " from generate_series(10000000, 11100000) as number where app.is_cvr(number::text) limit $2",
            workspace,
            COMPANIES,
        )
        limited = {grants: await add_limited(owner, workspace, grants) for grants in (50, 5_000)}
    await owner.execute("vacuum analyze")
    return Actor(admin, workspace), limited


async def add_limited(owner: Connection, workspace: UUID, grants: int) -> Actor:
    """A seller with grants spread over all companies."""
    person = await owner.fetchval(
        "select app.admin_add_user($1, 'L', '', 'stor', 'sales')", f"l{grants}@stor.dk"
    )
    await owner.execute("update public.user_workspaces set cvr_access = 'granted' where user_id = $1", person)
    await owner.execute(
        "insert into public.cvr_grants (workspace_id, user_id, cvr)"
        " select $1, $2, cvr from public.companies where workspace_id = $1 order by hashtext(cvr) limit $3",
        workspace,
        person,
        grants,
    )
    return Actor(person, workspace)


async def reading(owner: Connection, admin: Actor, limited: dict[int, Actor]) -> list[Figure]:
    """Lists and counts as the administrator and as limited members, against the owner's own filter."""
    figures = []
    own = OWN.format(admin.workspace_id)
    for name, statement, limit in (("newest 50", NEWEST_50, NEWEST), ("count", COUNT_ALL, COUNT)):
        floor, guarded = await side_by_side(owner, admin, statement.format(own), statement.format(""))
        print(f"{name}: {floor:.2f} ms without row level security, {guarded:.2f} ms with it")
        figures.append(Figure(f"{name} of {COMPANIES:,} under RLS", guarded / floor, "times", limit))
    for grants, actor in limited.items():
        for name, statement in (("newest 50", NEWEST_50), ("count", COUNT_ALL)):
            async with sitting(owner, actor):
                found = await median(partial(owner.fetch, statement.format("")), 10)
            figures.append(Figure(f"{name}, member with {grants:,} grants", found, "ms", LIMITED_MS))
    return figures


async def writing(owner: Connection, admin: Actor) -> Figure:
    """Many rows in one statement, with and without the audit log and what is made of it."""

    async def insert() -> float:
        async with sitting(owner, admin):
            start = time.perf_counter()
            await owner.execute(INSERT, admin.workspace_id, INSERTED)
            return time.perf_counter() - start

    audited = statistics.median([await insert() for _ in range(INSERT_ROUNDS)])
    await owner.execute("alter table public.companies disable trigger audit_insert")
    floor = statistics.median([await insert() for _ in range(INSERT_ROUNDS)])
    await owner.execute("alter table public.companies enable trigger audit_insert")
    print(f"insert of {INSERTED:,}: {floor * 1000:.0f} ms without audit, {audited * 1000:.0f} ms with it")
    return Figure(f"insert of {INSERTED:,} rows with audit", audited / floor, "times", AUDIT)


async def measure(settings: Settings) -> list[Figure]:
    """Everything, on a database of its own."""
    start = time.perf_counter()
    await migrate(settings)
    figures = [Figure("all migrations from nothing", time.perf_counter() - start, "s", MIGRATIONS_S)]
    owner = await asyncpg.connect(database_urls(settings).owner)
    try:
        admin, limited = await seed(owner)
        figures += await reading(owner, admin, limited)
        figures.append(await writing(owner, admin))
    finally:
        await owner.close()
    return figures


def main() -> None:
    """Start a throw-away database, fill it, measure, and fail when a figure is missed."""
    with own_server() as (settings, _):
        figures = asyncio.run(measure(settings))
    for figure in figures:
        print(figure.line())
    print(json.dumps({figure.name: round(figure.value, 2) for figure in figures}))
    sys.exit(any(figure.value > figure.limit for figure in figures))


if __name__ == "__main__":
    main()
