"""`crmflow run`: the database, the migrations, and the parts as one tree of processes."""

import asyncio
import signal
import sys
from collections.abc import Awaitable, Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial

import structlog

from crmflow.config import Settings
from crmflow.db.embedded import EmbeddedPostgres
from crmflow.db.folder_lock import only_one_on
from crmflow.db.migrate import migrate
from crmflow.db.roles import database_urls, embedded_postgres
from crmflow.errors import Conflict, CrmflowError
from crmflow.ops.keeper import keep
from crmflow.ops.parts import Part, keep_running
from crmflow.ops.probes import answers, is_free, listens
from crmflow.ops.setup import setup_link

log = structlog.stdlib.get_logger("crmflow.ops")

LOOK_AT_DATABASE_EVERY = 0.5
LOOK_FOR_READINESS_EVERY = 0.05

WhenReady = Callable[[], Awaitable[None]]


class PortTaken(Conflict):
    """Another program listens on the port already."""


@dataclass(frozen=True)
class Plan:
    """What runs: the parts, and how to see that they are ready."""

    parts: Sequence[Part]
    is_ready: Callable[[], Awaitable[bool]]
    # What this process does itself beside them, for as long as they run.
    beside: Sequence[Callable[[], Coroutine[None, None, None]]] = ()


def full_plan(settings: Settings) -> Plan:
    """API with UI, worker and mail receiver. Each logs in as itself: none is given the owner's address."""
    urls = database_urls(settings)
    owner: dict[str, str | None] = {"DATABASE_URL": None}
    as_api = {**owner, "CRMFLOW_API_DATABASE_URL": urls.api}
    as_worker = {**owner, "CRMFLOW_WORKER_DATABASE_URL": urls.worker}
    command = [sys.executable, "-m", "crmflow.cli"]

    async def is_ready() -> bool:
        return await answers(settings.host, settings.port) and await listens(
            settings.smtp_host, settings.smtp_port
        )

    return Plan(
        [
            Part("api", [*command, "api"], as_api),
            Part("worker", [*command, "worker"], as_worker),
            Part("smtp", [*command, "smtp"], as_api),
        ],
        is_ready,
        # It alone knows the owner's address, and does only what is in the orders' table.
        [partial(keep, urls.owner)],
    )


async def run(settings: Settings, plan: Plan | None = None, when_ready: WhenReady | None = None) -> None:
    """Run everything until SIGTERM or SIGINT. `when_ready` is awaited once all parts answer.

    Raises:
        AlreadyRunning: another CRMFlow runs on this data folder.
        PortTaken: another program listens on one of the ports.
    """
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    with only_one_on(settings.data):
        if plan is None:
            refuse_taken_ports(settings)
        with running_database(settings) as server:
            if applied := await migrate(settings):
                log.info("applied migrations", count=len(applied), newest=applied[-1])
            await run_parts(plan or full_plan(settings), stopping, server, when_ready or announcing(settings))
            log.info("stopped; the database is last")


async def run_parts(
    plan: Plan, stopping: asyncio.Event, server: EmbeddedPostgres | None, when_ready: WhenReady
) -> None:
    """Keep the parts and the database alive until `stopping` is set."""
    watches = [keep_running(part, stopping) for part in plan.parts]
    try:
        async with asyncio.TaskGroup() as group:
            others = [group.create_task(await_readiness(plan, when_ready))]
            others += [group.create_task(task()) for task in plan.beside]
            if server:
                others.append(group.create_task(watch_database(server)))
            await asyncio.gather(*watches)
            for task in others:
                task.cancel()
    except* CrmflowError as problems:
        raise problems.exceptions[0] from problems


@contextmanager
def running_database(settings: Settings) -> Iterator[EmbeddedPostgres | None]:
    """The embedded server for as long as the block runs; nothing when `DATABASE_URL` names another."""
    if settings.database_url:
        yield None
        return
    server = embedded_postgres(settings)
    server.start()
    try:
        yield server
    finally:
        server.stop()


async def watch_database(server: EmbeddedPostgres) -> None:
    """Start the embedded server again when it ends by itself."""
    while True:
        await asyncio.sleep(LOOK_AT_DATABASE_EVERY)
        if server.running() is None:
            log.error("the database ended by itself; it starts again")
            # Not in a thread: the server ends with the thread that started it.
            server.start()


async def await_readiness(plan: Plan, when_ready: WhenReady) -> None:
    """Wait until every part answers, then say so."""
    while not await plan.is_ready():  # noqa: ASYNC110 -- of other processes; there is nothing to be woken by
        await asyncio.sleep(LOOK_FOR_READINESS_EVERY)
    await when_ready()


def announcing(settings: Settings) -> WhenReady:
    """Says where CRMFlow is, and how to make the first administrator when there is none."""

    async def announce() -> None:
        link = await setup_link(settings)
        say(f"CRMFlow is ready: {settings.base_url}  (mail on port {settings.smtp_port})")
        if link:
            say(f"Make the first administrator here, within 24 hours: {link}")

    return announce


def say(sentence: str) -> None:
    """Tell whoever started us; when nobody listens any more, go on."""
    with suppress(BrokenPipeError):
        print(sentence, flush=True)  # noqa: T201 -- whoever started us reads it


def refuse_taken_ports(settings: Settings) -> None:
    """Say before anything starts which port is taken."""
    for option, host, port in (
        ("--port", settings.host, settings.port),
        ("--smtp-port", settings.smtp_host, settings.smtp_port),
    ):
        if not is_free(host, port):
            raise PortTaken(
                f"Port {port} is taken by another program.", hint=f"Choose another one with {option}."
            )
