"""The one connection of a process that hears what the database announces; it comes back after a loss."""

import asyncio
import signal
import threading
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from types import FrameType

import asyncpg
import structlog

from crmflow.api.heartbeat import keep_beating
from crmflow.api.rooms import Rooms

LOG = structlog.get_logger(__name__)
CHANNEL = "crmflow_changes"
FIRST_PAUSE = 0.5
LONGEST_PAUSE = 10.0
# A connection that died without a word is found out by asking it something.
ASK_EVERY = 15.0


@asynccontextmanager
async def passing_on(url: str, rooms: Rooms) -> AsyncIterator[None]:
    """Hear and pass on for as long as the block runs."""
    tasks = [
        asyncio.create_task(keep_listening(url, rooms)),
        asyncio.create_task(rooms.pass_on()),
        asyncio.create_task(keep_beating(rooms)),
    ]
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@contextmanager
def ending_when_asked_to_stop(rooms: Rooms) -> Iterator[None]:
    """End the streams at SIGTERM: the server waits for them before it tells the application to stop."""
    loop = asyncio.get_running_loop()
    is_main = threading.current_thread() is threading.main_thread()
    numbers = (signal.SIGTERM, signal.SIGINT) if is_main else ()
    servers_own = {number: signal.getsignal(number) for number in numbers}

    def stop(number: int, frame: FrameType | None) -> None:
        loop.call_soon_threadsafe(rooms.end)
        own = servers_own[signal.Signals(number)]
        if callable(own):
            own(number, frame)

    for number, own in servers_own.items():
        if callable(own):
            signal.signal(number, stop)
    try:
        yield
    finally:
        for number, own in servers_own.items():
            signal.signal(number, own)


async def keep_listening(url: str, rooms: Rooms) -> None:
    """Listen until cancelled, with longer and longer pauses while the database is away."""
    pause = FIRST_PAUSE
    while True:
        try:
            connection = await asyncpg.connect(
                url, server_settings={"application_name": "crmflow events"}, timeout=10
            )
            try:
                await connection.add_listener(CHANNEL, lambda *told: rooms.announce(str(told[-1])))
                rooms.catch_up()
                pause = FIRST_PAUSE
                await stay(connection)
            finally:
                await connection.close(timeout=1)
        except Exception as error:  # noqa: BLE001 -- nobody would hear anything any more
            reason = f"{type(error).__name__}: {error}"[:200]
            LOG.warning("the database's announcements are not heard", reason=reason)
        await asyncio.sleep(pause)
        pause = min(pause * 2, LONGEST_PAUSE)


async def stay(connection: asyncpg.Connection) -> None:
    """Return when the connection is gone."""
    gone = asyncio.Event()
    connection.add_termination_listener(lambda _: gone.set())
    while not gone.is_set():
        with suppress(TimeoutError):
            await asyncio.wait_for(gone.wait(), ASK_EVERY)
            return
        await connection.fetchval("select 1", timeout=ASK_EVERY)
