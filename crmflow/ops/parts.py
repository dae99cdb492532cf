"""One part of a running CRMFlow: a child process that is started again when it ends by itself."""

import asyncio
import os
import signal
from asyncio.subprocess import Process
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field

import structlog

from crmflow.processes import dies_with_parent

log = structlog.stdlib.get_logger("crmflow.ops")

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 30.0
# A part that ran this long was well: its next failure is a new one.
WELL_AFTER = 60.0
GRACE = 6.0


@dataclass(frozen=True)
class Part:
    """What to run, and with which settings on top of our own; None takes a setting away."""

    name: str
    command: Sequence[str]
    environment: Mapping[str, str | None] = field(default_factory=dict)

    async def start(self) -> Process:
        """Start the process; it ends when we end, however we end."""
        merged = {**os.environ, **self.environment}
        return await asyncio.create_subprocess_exec(
            *self.command,
            env={name: value for name, value in merged.items() if value is not None},
            stdin=asyncio.subprocess.DEVNULL,
            start_new_session=True,
            preexec_fn=dies_with_parent(signal.SIGTERM),
        )


async def keep_running(part: Part, stopping: asyncio.Event) -> None:
    """Run the part until `stopping` is set, with longer and longer pauses when it keeps ending."""
    clock = asyncio.get_running_loop().time
    pause = FIRST_PAUSE
    while not stopping.is_set():
        started = clock()
        process = await part.start()
        try:
            await ended_or(stopping, process)
        finally:
            if process.returncode is None:
                await stop(process)
        if stopping.is_set():
            return
        pause = FIRST_PAUSE if clock() - started > WELL_AFTER else pause
        log.error(
            "a part ended by itself; it starts again", part=part.name, code=process.returncode, wait=pause
        )
        with suppress(TimeoutError):
            await asyncio.wait_for(stopping.wait(), pause)
        pause = min(pause * 2, LONGEST_PAUSE)


async def ended_or(stopping: asyncio.Event, process: Process) -> None:
    """Wait until the process has ended or `stopping` is set."""
    waits = {asyncio.ensure_future(process.wait()), asyncio.ensure_future(stopping.wait())}
    try:
        await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for wait in waits:
            wait.cancel()


async def stop(process: Process) -> None:
    """Ask the process to end; after a while end it and whatever it started."""
    with suppress(ProcessLookupError):
        process.terminate()
    try:
        await asyncio.wait_for(process.wait(), GRACE)
    except TimeoutError:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()
