"""What could not be read or done: look at it as it came, and try again."""

import json
from datetime import datetime
from typing import Any
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import BaseModel

from crmflow.api.session import CurrentActor, database_of
from crmflow.errors import Conflict, Forbidden, NotFound

router = APIRouter(tags=["inbox"])

PREVIEW = 20_000

# Named parts only, so that no secret of a provider ever reaches a screen.
SECRET_HEADERS = ("authorization", "token", "secret", "signature", "cookie", "key")

EVENT = """
    select state, reason, provider, content_type, headers::text as headers, length(body) as size,
           substr(body, 1, $3) as start
    from public.inbound_events where workspace_id = $1 and id = $2
"""
AGAIN = """
    update public.inbound_events set state = 'received', reason = null
    where workspace_id = $1 and id = $2 and state in ('needs_look', 'received')
    returning id
"""
PARSE = "select app.enqueue('ingest.parse', jsonb_build_object('event_id', $1::uuid))"


class RawEvent(BaseModel):
    """A delivery as it came. `text` is the beginning, at most 20 000 bytes; odd bytes are replaced."""

    state: str
    reason: str | None
    provider: str
    content_type: str | None
    headers: dict[str, Any]
    size_bytes: int
    text: str
    is_cut: bool


class DeadJob(BaseModel):
    """A job that gave up."""

    id: int
    task: str
    args: dict[str, Any]
    attempts: int
    failed_at: datetime | None


class Replayed(BaseModel):
    """It runs again."""

    state: str = "received"


class NothingToReplay(Conflict):
    """This was read already."""

    code = "already_parsed"


@router.get("/inbound-events/{event_id}/raw")
async def raw_event(event_id: UUID, request: Request, actor: CurrentActor) -> RawEvent:
    """A delivery as it came, to see why it could not be read."""
    async with database_of(request).acting_as(actor, read_only=True) as connection:
        row = await connection.fetchrow(EVENT, actor.workspace_id, event_id, PREVIEW)
    if row is None:
        raise NotFound
    headers = json.loads(row["headers"])
    return RawEvent(
        state=row["state"],
        reason=row["reason"],
        provider=row["provider"],
        content_type=row["content_type"],
        headers={name: "…" if is_secret(name) else value for name, value in headers.items()},
        size_bytes=row["size"],
        text=bytes(row["start"]).decode(errors="replace"),
        is_cut=row["size"] > PREVIEW,
    )


def is_secret(header: str) -> bool:
    """True when a header's name says that its value lets somebody in."""
    return any(word in header.lower() for word in SECRET_HEADERS)


@router.post("/inbound-events/{event_id}/replay", status_code=202)
async def replay_event(event_id: UUID, request: Request, actor: CurrentActor) -> Replayed:
    """Read a delivery again that could not be read."""
    async with database_of(request).acting_as(actor) as connection:
        row = await connection.fetchrow(EVENT, actor.workspace_id, event_id, 0)
        if row is None:
            raise NotFound
        if row["state"] not in {"needs_look", "received"}:
            raise NothingToReplay
        if not await connection.fetchval(AGAIN, actor.workspace_id, event_id):
            raise Forbidden
        await connection.execute(PARSE, event_id)
    return Replayed()


@router.get("/jobs/dead")
async def dead_jobs(request: Request, actor: CurrentActor) -> list[DeadJob]:
    """The jobs of this workspace that gave up, newest first, at most 200."""
    async with database_of(request).acting_as(actor, read_only=True) as connection:
        rows = await connection.fetch(
            "select job_id, task, args::text as args, attempts, failed_at from app.dead_jobs()"
        )
    return [
        DeadJob(
            id=row["job_id"],
            task=row["task"],
            args=json.loads(row["args"]),
            attempts=row["attempts"],
            failed_at=row["failed_at"],
        )
        for row in rows
    ]


@router.post("/jobs/{job_id}/replay", status_code=202)
async def replay_job(job_id: int, request: Request, actor: CurrentActor) -> Replayed:
    """Run a job once more that gave up."""
    async with database_of(request).acting_as(actor) as connection:
        if not await connection.fetchval("select app.replay_job($1)", job_id):
            raise NotFound("There is no such job that gave up.")
    return Replayed()
