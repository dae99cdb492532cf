"""Server-sent events: what changed that I may see, as it happens, and what I missed."""

import asyncio
from typing import Annotated

from fastapi import APIRouter, Depends, Header, Query, Request
from fastapi.responses import Response
from starlette.types import Receive, Scope, Send

from crmflow.api.listener import Listener
from crmflow.api.rooms import Rooms
from crmflow.api.seats import one_stream
from crmflow.api.session import AnyCaller, LinkedActor
from crmflow.errors import Forbidden, Invalid

router = APIRouter(tags=["events"])

# Who takes nothing for so long is gone or stuck; what was sent fills at most the buffers of the connection.
STUCK_SECONDS = 60.0
HEADERS = {
    "Cache-Control": "no-store",
    # Or nginx would keep the events until a buffer is full.
    "X-Accel-Buffering": "no",
}
DESCRIPTION = """
`event: change`, data `{table, op, ids, gone, company_ids}`: rows that changed, as far as the caller may
see them. `ids` can be read now; `gone` could before: deleted, or taken out of sight. Both empty: more rows
of this table changed than are named.

`event: position`, data `{}`: nothing happened; only its id matters. `event: reload`, data `{}`: more was
missed than is told, or the caller's rights changed; load everything again. A comment every 15 seconds keeps
the connection open.

Who comes back with the id of the last event (`Last-Event-ID`, which browsers send by themselves, or
`last_event_id` in the query) is told what happened since, up to 1 000 changes, by whichever process answers.
The same change may be told twice, and is never left out.
"""


class NotAMember(Forbidden):
    """You are not a member of this workspace."""

    code = "not_a_member"


class EventStream(Response):
    """Sends what a listener is told until it ends or the other side goes away."""

    media_type = "text/event-stream"

    def __init__(self, rooms: Rooms, listener: Listener) -> None:
        super().__init__(headers=HEADERS)
        del self.headers["content-length"]
        self.rooms = rooms
        self.listener = listener

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        """Two waits and no clock: one for the next event, one for the end of the connection."""
        await send({"type": "http.response.start", "status": 200, "headers": self.raw_headers})
        leaving = asyncio.create_task(self.end_when_left(receive))
        try:
            while texts := await self.listener.next():
                async with asyncio.timeout(STUCK_SECONDS):
                    await send({"type": "http.response.body", "body": texts, "more_body": True})
            await send({"type": "http.response.body", "body": b""})
        finally:
            leaving.cancel()
            self.rooms.leave(self.listener)

    async def end_when_left(self, receive: Receive) -> None:
        """End the listener when its connection is closed."""
        while (await receive())["type"] != "http.disconnect":
            pass
        self.listener.end()


@router.get(
    "/events",
    response_class=Response,
    description=DESCRIPTION,
    dependencies=[Depends(one_stream)],
    responses={200: {"content": {"text/event-stream": {}}, "description": "The stream; it does not end."}},
)
async def events(
    request: Request,
    session: AnyCaller,
    actor: LinkedActor,
    *,
    tables: Annotated[str | None, Query(description="Only these tables, with commas between.")] = None,
    last_event_id: Annotated[str | None, Header(description="What the browser heard last.")] = None,
    last_event: Annotated[
        str | None, Query(alias="last_event_id", description="Stands in for the header Last-Event-ID.")
    ] = None,
) -> Response:
    """A stream that lasts as long as the session and the membership."""
    rooms: Rooms = request.app.state.rooms
    listener = Listener(actor, session, wanted_tables(tables, rooms))
    # A browser that comes back by itself keeps the address and knows better.
    if not await rooms.join(listener, last_event_id or last_event):
        raise NotAMember
    return EventStream(rooms, listener)


def wanted_tables(tables: str | None, rooms: Rooms) -> list[str]:
    """The tables of the filter. Raises Invalid for one that nobody is told of."""
    wanted = [name.strip() for name in (tables or "").split(",") if name.strip()]
    for name in wanted:
        if name not in rooms.rules.permissions:
            raise Invalid(f"There is no table {name[:60]}.", field="tables")
    return wanted
