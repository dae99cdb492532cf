"""The speed of the HTTP interface: every figure against its floor or another stack, in one interleaved run.

Needs wrk (apt-get install wrk). Usage: .venv/bin/python benchmarks/http_speed.py [--quick]
"""

import argparse
import asyncio
import os
import statistics
import sys
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager
from dataclasses import dataclass

import asyncpg
from product.database import own_database
from product.running import told
from speed.figures import Figure, Measured
from speed.firm import ASKING, EMAIL, OTHERS, PASSWORD, Workspace, new_workspace, own_workspace
from speed.load import Http, Pgbench
from speed.memory import idle_memory
from speed.recorded import recorded
from speed.servers import Door, asked, plain_stack, product_api

from crmflow.config import Settings
from crmflow.db.embedded import EmbeddedPostgres
from crmflow.db.roles import DatabaseUrls

COMPANIES, SMALL, LARGE = 100_000, 10_000, 1_000_000
MANY, STARTS = 16, 3
COLUMNS = "id,name,cvr,city,owner_id,registry_status,last_activity_at"
ORDER = "order=last_activity_at.desc.nullslast,id"
LIST = f"companies?select={COLUMNS}&{ORDER}&limit=50"
SEARCH = f"companies?select={COLUMNS}&search=firma%209123&limit=20"
PAGE = f"companies?select={COLUMNS}&{ORDER}&limit=50&cursor="
CREATED = '{"name": "Ny Kunde ApS", "city": "Odense"}'


@dataclass(frozen=True)
class Bench:
    """A filled database, the server it is on, and how long to measure."""

    settings: Settings
    urls: DatabaseUrls
    server: EmbeddedPostgres
    owner: asyncpg.Connection
    workspace: Workspace
    rounds: int
    seconds: int


@asynccontextmanager
async def prepared(rounds: int, seconds: int) -> AsyncIterator[Bench]:
    """A database of its own: 100 000 companies where we ask, as many elsewhere."""
    async with own_database() as own:
        environment = {**os.environ, **own.urls.environment, "CRMFLOW_DATA": str(own.settings.data)}
        add = ["user", "add", EMAIL, "--workspace", ASKING, "--role", "admin", "--password-stdin"]
        told(environment, *add, given=PASSWORD)
        await new_workspace(own.owner, OTHERS, COMPANIES)
        workspace = await own_workspace(own.owner, COMPANIES)
        await own.owner.execute("vacuum analyze")
        yield Bench(own.settings, own.urls, own.server, own.owner, workspace, rounds, seconds)


async def floor_of(bench: Bench, wanted: Http) -> Pgbench:
    """What the API asks the database for this request, without HTTP."""
    recording = await recorded(bench.owner, bench.server.log, lambda: asked(wanted))
    path = wanted.url.partition("/rest/v1/")[2].partition("?")[0]
    print(f"{'POST' if wanted.body else 'GET'} {path}: {recording.round_trips} statements")
    return Pgbench(bench.server.program("pgbench"), bench.urls.api, recording)


async def throughput(bench: Bench) -> list[Figure]:
    """Sixteen clients, and one."""
    found = Measured()
    with ExitStack() as stack:
        one, two = (
            Door.open(stack.enter_context(product_api(bench.settings, bench.urls, workers))[0])
            for workers in (1, 2)
        )
        plain = Http(stack.enter_context(plain_stack(bench.urls, bench.workspace)), {})
        by_id = f"companies?select={COLUMNS}&id=eq.{bench.workspace.company}"
        many = {
            "list, plain stack": plain,
            "list, one worker": one.request(LIST),
            "list, two workers": two.request(LIST),
            "list, its SQL": await floor_of(bench, one.request(LIST)),
            "by id, two workers": two.request(by_id),
            "by id, its SQL": await floor_of(bench, one.request(by_id)),
            "create, two workers": two.request("companies", body=CREATED),
            "create, its SQL": await floor_of(bench, one.request("companies", body=CREATED)),
        }
        alone = {"list, alone": one.request(LIST), "search, alone": one.request(SEARCH)}
        runs = {name: lambda it=it: it.run(MANY, bench.seconds) for name, it in many.items()}
        runs |= {name: lambda it=it: it.run(1, 1) for name, it in alone.items()}
        found.interleave(runs, bench.rounds)
        size = len(asked(one.request(LIST)).content)
    for name in many:
        print(f"{name:32}{found.rate(name):9.0f} a second{found.median(name):9.2f} ms")
    return [*judged(found), Figure("list of 50, its size", size / 1000, "kB", at_most=20)]


def judged(found: Measured) -> list[Figure]:
    """The rates against their floors, and the answer times."""
    ratios = (
        ("list, one worker", "list, plain stack", 6),
        ("list, two workers", "list, its SQL", 0.4),
        ("by id, two workers", "by id, its SQL", 0.4),
        ("create, two workers", "create, its SQL", 0.4),
    )
    times = (("list, alone", 3), ("search, alone", 12))
    return [
        *(
            Figure(f"{name}, to {base}", found.gain(name, base), "times", at_least)
            for name, base, at_least in ratios
        ),
        *(Figure(f"{name}, p50", found.median(name), "ms", at_most=at_most) for name, at_most in times),
    ]


async def growth(bench: Bench) -> list[Figure]:
    """A million rows against ten thousand, through the same API."""
    small = await new_workspace(bench.owner, "Lille A/S", SMALL)
    large = await new_workspace(bench.owner, "Stor A/S", LARGE)
    await bench.owner.execute("vacuum analyze public.companies")
    found = Measured()
    figures = []
    with product_api(bench.settings, bench.urls, 1) as (address, _):
        door = Door.open(address)
        runs = {}
        for size, workspace in (("small", small), ("large", large)):
            page = asked(door.request(PAGE, workspace=workspace)).headers["X-Next-Cursor"]
            paths = {
                "list": LIST,
                "next page": PAGE + page,
                "read by id": f"companies?select={COLUMNS}&id=eq.{workspace.company}",
                "search": f"companies?select={COLUMNS}&search=firma%209123&limit=20",
            }
            for name, path in paths.items():
                request = door.request(path, workspace=workspace)
                runs[name, size] = request
        names = {name for name, _ in runs}
        found.interleave(
            {f"{name}, {size}": lambda it=it: it.run(1, 1) for (name, size), it in runs.items()}, bench.rounds
        )
    for name in sorted(names):
        slower = found.slowdown(f"{name}, large", f"{name}, small")
        figures.append(Figure(f"{name}: 1 000 000 rows to 10 000", slower, "times", at_most=1.5))
    return figures


def starting(bench: Bench) -> Figure:
    """The API alone, while its database runs."""
    seconds = []
    for _ in range(STARTS):
        with product_api(bench.settings, bench.urls, 1) as (_, until_ready):
            seconds.append(until_ready)
    return Figure("start of the API", statistics.median(seconds), "s", at_most=3)


def memory() -> Figure:
    """Everything together, left alone."""
    parts = idle_memory()
    print("idle, MB: " + ", ".join(f"{name} {held:.0f}" for name, held in sorted(parts.items())))
    return Figure("all processes with PostgreSQL, idle", sum(parts.values()), "MB", at_most=500)


async def main() -> None:
    """Measure everything on a database of its own, and fail when a figure is missed."""
    asking = argparse.ArgumentParser(description=__doc__)
    asking.add_argument("--quick", action="store_true", help="fewer rounds, and no million rows")
    is_quick = asking.parse_args().quick
    async with prepared(rounds=2 if is_quick else 5, seconds=2) as bench:
        print(f"load before: {os.getloadavg()[0]:.1f}")
        figures = await throughput(bench)
        figures.append(starting(bench))
        if not is_quick:
            figures += await growth(bench)
    figures.append(memory())
    for figure in figures:
        print(figure.line)
    sys.exit(not all(figure.is_met for figure in figures))


if __name__ == "__main__":
    asyncio.run(main())
