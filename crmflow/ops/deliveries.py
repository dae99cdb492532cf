"""Carrying out what the database wants sent: claim, send outside any transaction, note how it ended."""

import json
from typing import Any
from uuid import UUID

from crmflow.db.session import Database
from crmflow.integrations.vault import Sealed
from crmflow.integrations.webhook_sender import Parcel, Sender

CLAIM = "select * from app.claim_delivery($1, $2)"
NOTE = "select app.note_delivery($1, $2, $3::jsonb)"


# A busy receiver is asked again within seconds; the spread keeps its deliveries from asking all at once.
SECONDS_WHEN_BUSY = 2.0
SPREAD_WHEN_BUSY = 15


async def deliver(
    database: Database, sender: Sender, workspace_id: UUID, delivery_id: UUID
) -> dict[str, Any]:
    """Make one attempt, if it is time; returns how it went. Come back after `wait_seconds`; None: it is over.

    Killed between sending and noting, it is sent again under the same id: at least once, never silently not.
    """
    async with database.as_login() as connection:
        (claim,) = await connection.fetch(CLAIM, workspace_id, delivery_id)
    if claim["outcome"] == "busy":
        return {"wait_seconds": SECONDS_WHEN_BUSY + delivery_id.int % SPREAD_WHEN_BUSY}
    if claim["outcome"] != "send":
        return {"wait_seconds": claim["wait_seconds"]}
    parcel = Parcel(
        workspace_id,
        delivery_id,
        claim["webhook_id"],
        url=claim["url"],
        body=claim["body"].encode(),
        attempt=claim["attempt"],
        secrets=[
            Sealed(*one) for one in zip(claim["key_ids"] or (), claim["ciphertexts"] or (), strict=True)
        ],
    )
    result = await sender.send(parcel)
    if json.loads(claim["body"])["type"] == "ping":
        # A trial is for the one who looks at it; nobody wants it in five hours.
        result["wait_seconds"] = None
    async with database.as_login() as connection:
        await connection.execute(NOTE, workspace_id, delivery_id, json.dumps(result))
    return result


async def queue_lost(database: Database) -> int:
    """Give a job to deliveries that are due and have none; returns how many there were."""
    async with database.as_login() as connection:
        queued: int = await connection.fetchval("select app.queue_lost_deliveries()")
    return queued


async def purge(database: Database) -> None:
    """Forget deliveries of more than 30 days ago, and secrets that sign nothing any more."""
    async with database.as_login() as connection:
        await connection.execute("select app.purge_deliveries()")
