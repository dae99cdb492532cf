"""Webhooks at 200 a second against a running `crmflow api`: time to answer, and times the bare statement."""

import asyncio
import json
import statistics
import time
from collections.abc import Awaitable, Callable

import asyncpg
import httpx
from product.children import PRODUCT, child
from product.database import own_server
from product.running import free_port

from crmflow.config import Settings
from crmflow.db.migrate import migrate
from crmflow.db.roles import database_urls
from crmflow.db.session import Database
from crmflow.ingest.ledger import Arrival, accept, secret_hash
from crmflow.ingest.wire import fingerprint

A_SECOND = 200
SECONDS = 10
WARM_UP = 200
CONNECTIONS = 100
TOKEN = "bench-secret-0123456789abcdef0123456789"  # noqa: S105  # of a database that lives for a minute

Deliver = Callable[[bytes], Awaitable[None]]


def body(number: int, series: str) -> bytes:
    """One WotNot message; every one is new."""
    payload = {
        "external_key": f"{series}-{number % 500}",
        "message": {"id": f"{series}-{number}", "body": "Hvad koster 12 stk?", "sender": {"type": "visitor"}},
        "created_at": "2026-11-08 09:14:31.000000",
    }
    return json.dumps({"events": [{"event": {"type": "message_create", "payload": payload}}]}).encode()


async def at_pace(deliver: Deliver, series: str) -> list[float]:
    """Milliseconds to each answer, when deliveries come evenly, however long the earlier ones take."""
    times: list[float] = []

    async def one(number: int, due: float) -> None:
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        content = body(number, series)
        begun = time.perf_counter()
        await deliver(content)
        times.append((time.perf_counter() - begun) * 1000)

    start = time.perf_counter() + 0.5
    await asyncio.gather(*(one(number, start + number / A_SECOND) for number in range(A_SECOND * SECONDS)))
    return times


def told(name: str, times: list[float]) -> float:
    """Print the middle and the slowest hundredth; returns the latter."""
    slowest = statistics.quantiles(times, n=100)[98]
    print(
        f"{name:32} p50 {statistics.median(times):6.2f} ms   p99 {slowest:6.2f} ms   max {max(times):6.2f} ms"
    )
    return slowest


class Connection:
    """One kept-alive connection: a client library would take more of the machine than the server does."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def post(self, content: bytes) -> None:
        """Deliver, and wait for the whole answer. Raises RuntimeError when it is not taken."""
        if self.streams is None:
            self.streams = await asyncio.open_connection("127.0.0.1", self.port)
        reader, writer = self.streams
        head = (
            f"POST /api/v1/inbound/chat/wotnot/{TOKEN} HTTP/1.1\r\nHost: localhost:{self.port}\r\n"
            f"Content-Type: application/json\r\nContent-Length: {len(content)}\r\n\r\n"
        )
        writer.write(head.encode() + content)
        answer = (await reader.readuntil(b"\r\n\r\n")).decode().lower()
        await reader.readexactly(int(answer.split("content-length:")[1].split("\r\n")[0]))
        if not answer.startswith("http/1.1 20"):
            raise RuntimeError(answer)


async def over_http(settings: Settings) -> list[float]:
    """Deliver to the API as a chatbot does."""
    free: asyncio.Queue[Connection] = asyncio.Queue()
    for _ in range(CONNECTIONS):
        free.put_nowait(Connection(settings.port))

    async def deliver(content: bytes) -> None:
        connection = await free.get()
        await connection.post(content)
        free.put_nowait(connection)

    for number in range(WARM_UP):
        await deliver(body(number, "warm"))
    return await at_pace(deliver, "http")


async def without_http(api_url: str) -> list[float]:
    """The floor: the same statement through the same driver."""
    database = await Database.connect(api_url)

    async def deliver(content: bytes) -> None:
        await accept(database, TOKEN, Arrival("chat", "wotnot", fingerprint(content), content))

    try:
        for number in range(WARM_UP):
            await deliver(body(number, "warm floor"))
        return await at_pace(deliver, "floor")
    finally:
        await database.close()


async def wait_until_ready(settings: Settings) -> None:
    """Return when the API answers."""
    async with httpx.AsyncClient() as client:
        for _ in range(150):
            try:
                answer = await client.get(f"http://127.0.0.1:{settings.port}/api/v1/health/ready")
            except httpx.TransportError:
                answer = None
            if answer is not None and answer.is_success:
                return
            await asyncio.sleep(0.2)
    message = "the API did not become ready"
    raise RuntimeError(message)


async def measure(settings: Settings) -> None:
    """Open a door, deliver, and count what is stored."""
    await migrate(settings)
    urls = database_urls(settings)
    owner = await asyncpg.connect(urls.owner)
    await owner.fetchval("select app.new_workspace('Bench ApS', null)")
    await owner.execute(
        "select app.admin_add_inbound('Bench ApS', 'chat', 'wotnot', $1, null, '')", secret_hash(TOKEN)
    )
    floor = told("bare statement", await without_http(urls.api))
    environment = {
        "DATABASE_URL": urls.owner,
        "CRMFLOW_API_DATABASE_URL": urls.api,
        "CRMFLOW_DATA": str(settings.data),
        "CRMFLOW_PORT": str(settings.port),
        "CRMFLOW_LOG_LEVEL": "warning",
        "CRMFLOW_WEBHOOK_LIMIT": "0",
    }
    with child([*PRODUCT, "api"], environment):
        await wait_until_ready(settings)
        slowest = told(f"webhook, {A_SECOND}/s", await over_http(settings))
    sent = A_SECOND * SECONDS
    stored = await owner.fetchval(
        "select count(*) from public.inbound_events where convert_from(body, 'UTF8') like '%\"http-%'"
    )
    queued = await owner.fetchval(
        "select count(*) from jobs.procrastinate_jobs where task_name = 'ingest.parse'"
    )
    await owner.close()
    print(f"sent {sent}, stored {stored}, lost {sent - stored}; jobs queued in all {queued}")
    print(f"p99 is {slowest / floor:.1f} times the bare statement's (goal: below 50 ms, nothing lost)")


def main() -> None:
    """Measure on a cluster of its own."""
    with own_server() as (settings, _):
        asyncio.run(measure(settings.model_copy(update={"port": free_port()})))


if __name__ == "__main__":
    main()
