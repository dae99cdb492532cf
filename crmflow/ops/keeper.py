"""The keeper: carries out what only the database's owner may, when an administrator orders it on a page."""

import asyncio
import json
import signal
import sys
from dataclasses import dataclass
from uuid import UUID

import asyncpg
import structlog

from crmflow.errors import CrmflowError
from crmflow.ops.at_hand import as_owner
from crmflow.ops.demo_year.ledger import as_definer
from crmflow.processes import dies_with_parent

# Whoever holds it takes the orders; app.has_keeper looks for it.
LOCK = (6517357, 1)
CHANNEL = "crmflow_keeper"
PAUSE = 5.0
LONGEST_FAILURE = 500

# What was running when a keeper ended was rolled back with it.
AGAIN = "update app.demo_orders set state = 'waiting' where state = 'running'"
TAKE = """
    update app.demo_orders set state = 'running', progress = 0
    where workspace_id = (
        select workspace_id from app.demo_orders where state = 'waiting' order by asked_at limit 1)
    returning workspace_id, wanted
"""
END = """
    update app.demo_orders set state = $2, kept = $3, failure = $4, ended_at = now() where workspace_id = $1
"""

log = structlog.stdlib.get_logger("crmflow.ops")


@dataclass(frozen=True)
class Outcome:
    """How an order ended."""

    state: str
    kept: int = 0
    failure: str | None = None


async def keep(owner_url: str) -> None:
    """Take orders for as long as the program runs; a database that is away comes back."""
    while True:
        try:
            await attend(owner_url)
        except (CrmflowError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as problem:
            log.warning("the keeper has no database", reason=str(problem))
        await asyncio.sleep(PAUSE)


async def attend(owner_url: str) -> None:
    """Wait until no other keeper is there, then carry out one order after the other."""
    ordered = asyncio.Event()
    async with as_owner(owner_url) as connection:
        await connection.execute("select pg_advisory_lock($1, $2)", *LOCK)
        await connection.add_listener(CHANNEL, lambda *_: ordered.set())
        connection.add_termination_listener(lambda _: ordered.set())
        async with as_definer(connection):
            await connection.execute(AGAIN)
        ordered.set()
        while not connection.is_closed():
            await ordered.wait()
            ordered.clear()
            while await carry_out_next(connection):
                pass


async def carry_out_next(connection: asyncpg.Connection) -> bool:
    """Carry out the order that has waited longest; false when there is none."""
    async with as_definer(connection):
        order = await connection.fetchrow(TAKE)
    if order is None:
        return False
    outcome = await carry_out(order["workspace_id"], order["wanted"])
    async with as_definer(connection):
        await connection.execute(END, order["workspace_id"], outcome.state, outcome.kept, outcome.failure)
    return True


async def carry_out(workspace: UUID, wanted: str) -> Outcome:
    """Run the command in a process of its own: it computes much, and its memory goes with it."""
    command = ["-m", "crmflow.cli", "demo-data", wanted, "--workspace", str(workspace), "--json"]
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        *command,
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
        preexec_fn=dies_with_parent(signal.SIGTERM),
    )
    try:
        said, complained = await process.communicate()
    finally:
        if process.returncode is None:
            process.terminate()
    if process.returncode:
        failure = complained.decode(errors="replace").strip()[-LONGEST_FAILURE:]
        log.error("demo data", wanted=wanted, workspace_id=str(workspace), failure=failure)
        return Outcome("failed", failure=failure)
    log.info("demo data", wanted=wanted, workspace_id=str(workspace))
    return Outcome("done", kept=sum(json.loads(said).get("kept", {}).values()))
