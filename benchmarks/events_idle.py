"""What 1 000 open streams of live changes cost, and how soon 100 hear of a change. Promised: 100 MB more.

Usage: .venv/bin/python benchmarks/events_idle.py
"""

import asyncio
import hashlib
import secrets
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import asyncpg
import httpx
import psutil
from product.children import PRODUCT, child
from product.running import free_port

from crmflow.config import Settings
from crmflow.db.migrate import migrate
from crmflow.db.roles import embedded_postgres
from crmflow.ops.supervisor import running_database

LISTENERS = 1_000
# Five browsers with two windows each.
STREAMS_EACH = 10
HEARERS = 100
CHANGES = 10
PROMISED_MB = 100.0
PEOPLE = """
    select app.admin_add_user('lytter' || n || '@crmflow.example', 'Lytter', null, 'Måling A/S', 'viewer')
    from generate_series(1, $1) as n
"""
SESSION = "insert into priv.sessions (token_hash, user_id) values ($1, $2)"
COMPANY = (
    "insert into public.companies (workspace_id, name) select id, $1 from public.workspaces returning id"
)


@dataclass(frozen=True)
class Stream:
    """One open stream, as a browser holds it."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def hears_of(self, row: str) -> float:
        """When the event about this row arrived."""
        while row.encode() not in await self.reader.readline():
            pass
        return time.perf_counter()


@contextmanager
def serving() -> Iterator[tuple[Settings, psutil.Process]]:
    """A database and one API process in a folder of their own."""
    with tempfile.TemporaryDirectory() as data:
        settings = Settings(data=Path(data), port=free_port())
        with running_database(settings):
            asyncio.run(migrate(settings))
            environment = {
                "CRMFLOW_DATA": data,
                "CRMFLOW_PORT": str(settings.port),
                "CRMFLOW_LOG_LEVEL": "warning",
            }
            with child([*PRODUCT, "api"], environment) as process:
                await_answer(settings.port)
                yield settings, psutil.Process(process.pid)


def await_answer(port: int) -> None:
    """Wait until the API answers."""
    for _ in range(600):
        try:
            httpx.get(f"http://127.0.0.1:{port}/api/v1/health/ready", trust_env=False).raise_for_status()
        except httpx.HTTPError:
            time.sleep(0.1)
        else:
            return
    sys.exit("the API did not answer within a minute")


def megabytes(api: psutil.Process) -> float:
    """What the API process and its children hold in memory."""
    tree = [api, *api.children(recursive=True)]
    return sum(process.memory_info().rss for process in tree) / 1e6


async def sign_in(owner: "asyncpg.Connection[Any]") -> list[str]:
    """A cookie for each person."""
    people = await owner.fetch(PEOPLE, LISTENERS // STREAMS_EACH)
    tokens = [secrets.token_urlsafe(32) for _ in people]
    hashes = [hashlib.sha256(token.encode()).digest() for token in tokens]
    await owner.executemany(SESSION, [(hashed, row[0]) for hashed, row in zip(hashes, people, strict=True)])
    return tokens


async def listen(port: int, token: str) -> Stream:
    """Open a stream, and read its first event."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    request = (
        f"GET /api/v1/events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nCookie: crmflow_session={token}\r\n"
        "Accept: text/event-stream\r\nAccept-Encoding: gzip, deflate, br\r\n\r\n"
    )
    writer.write(request.encode())
    if b" 200 " not in await reader.readline():
        sys.exit("a stream was refused")
    while b"event: position" not in await reader.readline():
        pass
    return Stream(reader, writer)


async def delays(streams: Sequence[Stream], owner: "asyncpg.Connection[Any]") -> list[float]:
    """For each change the milliseconds from commit until the last of these streams has heard of it."""
    found = []
    for number in range(CHANGES):
        row = str(await owner.fetchval(COMPANY, f"Firma {number}"))
        committed = time.perf_counter()
        arrived = await asyncio.gather(*(stream.hears_of(row) for stream in streams))
        found.append(1000 * (max(arrived) - committed))
    return found


async def measure(settings: Settings, api: psutil.Process) -> float:
    """Open the streams, look at the memory, and tell them something. The megabytes more."""
    owner = await asyncpg.connect(embedded_postgres(settings).url())
    tokens = await sign_in(owner)
    # What the first streams load is not what a stream costs.
    first = [await listen(settings.port, tokens[number % len(tokens)]) for number in range(HEARERS)]
    some = await delays(first, owner)
    print(f"commit to event at all of {HEARERS} streams: {summary(some)}")
    for stream in first:
        stream.writer.close()
    before = megabytes(api)
    streams = [await listen(settings.port, tokens[number % len(tokens)]) for number in range(LISTENERS)]
    more = megabytes(api) - before
    print(f"API process: {before:.0f} MB, with {LISTENERS} idle streams {more:.0f} MB more")
    started = sum(api.cpu_times()[:2])
    await asyncio.sleep(30)
    busy = sum(api.cpu_times()[:2]) - started
    more = max(more, megabytes(api) - before)
    print(f"after 30 s: {more:.0f} MB more (promised {PROMISED_MB:.0f}), {busy / 0.3:.1f} % of a core")
    print(f"commit to event at all of {LISTENERS} streams: {summary(await delays(streams, owner))}")
    await owner.close()
    return more


def summary(milliseconds: list[float]) -> str:
    """The typical and the worst."""
    typical = statistics.median(milliseconds)
    return f"median {typical:.0f} ms, slowest {max(milliseconds):.0f} ms"


def main() -> None:
    """Start the product, measure, and fail when the promise is broken."""
    with serving() as (settings, api):
        more = asyncio.run(measure(settings, api))
    sys.exit(more > PROMISED_MB)


if __name__ == "__main__":
    main()
