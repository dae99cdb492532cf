"""Server-sent events: what changed that I may see, as it happens."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

from fastapi import APIRouter, Request
from fastapi.responses import StreamingResponse

from crmflow.api.changes import END, Changes, Listener
from crmflow.api.session import LinkedActor, Session, SignedIn, database_of, is_live
from crmflow.db.session import Database

router = APIRouter(tags=["events"])

HEARTBEAT_SECONDS = 15.0
HEADERS = {
    "Cache-Control": "no-store",
    # Or nginx would keep the events until a buffer is full.
    "X-Accel-Buffering": "no",
}
DESCRIPTION = """
`event: change`, data `{table, op, ids, company_ids}`: rows that changed, as far as the caller may see them.
Empty ids: rows of this table changed that are not named, because they are many, or gone.
`event: reload`: changes may have been missed; load everything again.
A comment every 15 seconds keeps the connection open.
"""


@router.get(
    "/events",
    response_class=StreamingResponse,
    description=DESCRIPTION,
    responses={200: {"content": {"text/event-stream": {}}, "description": "The stream; it does not end."}},
)
async def events(request: Request, session: SignedIn, actor: LinkedActor) -> StreamingResponse:
    """A stream that lasts as long as the session."""
    changes: Changes = request.app.state.changes
    listener = Listener(actor)
    if "last-event-id" in request.headers:
        # What was missed is not kept anywhere.
        listener.tell("reload", {})
    stream = follow(changes, listener, database_of(request), session)
    return StreamingResponse(stream, media_type="text/event-stream", headers=HEADERS)


async def follow(
    changes: Changes, listener: Listener, database: Database, session: Session
) -> AsyncIterator[str]:
    """The listener's events as text, until the session ends or the browser goes away."""
    changes.listeners.add(listener)
    loop = asyncio.get_running_loop()
    try:
        yield ": welcome\n\n"
        asked = loop.time()
        while True:
            try:
                async with asyncio.timeout(HEARTBEAT_SECONDS):
                    number, name, data = await listener.waiting.get()
                if name == END:
                    return
                yield event_text(number, name, data)
            except TimeoutError:
                yield ": still here\n\n"
            # Also under a steady stream of events: a session that was ended hears no more.
            if loop.time() - asked >= HEARTBEAT_SECONDS:
                asked = loop.time()
                if not await is_live(database, session):
                    return
    finally:
        changes.listeners.discard(listener)


def event_text(number: int, name: str, data: dict[str, Any]) -> str:
    """One event on the wire (HTML standard, section 9.2)."""
    return f"id: {number}\nevent: {name}\ndata: {json.dumps(data, separators=(',', ':'))}\n\n"
