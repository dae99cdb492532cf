"""One open stream: what waits to be sent, never more than a bounded number of events."""

import asyncio
import time
from collections import deque
from collections.abc import Collection, Sequence
from itertools import count

from crmflow.api.event_ids import Position
from crmflow.api.session import Session
from crmflow.api.visibility import Told, event_text
from crmflow.db.session import Actor

MOST_WAITING = 100
STILL_HERE = b": still here\n\n"
RELOAD = event_text("reload", {})
POSITION = event_text("position", {})
NUMBERS = count()


class Listener:
    """Told by its room, read by its connection. A slow one loses the details and loads everything again."""

    __slots__ = (
        "actor",
        "has_ended",
        "known",
        "number",
        "position",
        "rights",
        "session",
        "tables",
        "waiting",
        "woken",
    )

    def __init__(self, actor: Actor, session: Session, tables: Collection[str] = ()) -> None:
        self.actor = actor
        self.session = session
        # None of them: all of them.
        self.tables = frozenset(tables)
        self.rights: str | None = None
        self.position: Position | None = None
        # The position that its last event carried.
        self.known: Position | None = None
        self.number = next(NUMBERS)
        self.has_ended = False
        self.waiting: deque[bytes] = deque()
        self.woken = asyncio.Event()

    def take(self, events: Sequence[Told], position: Position) -> None:
        """Queue these events. Only the last carries the id: who loses the stream before hears all again."""
        wanted = [event.text for event in events if not self.tables or event.table in self.tables]
        self.position = position
        if len(self.waiting) + len(wanted) > MOST_WAITING:
            self.reload(position)
        elif wanted:
            wanted[-1] = self.with_id(wanted[-1])
            self.put(*wanted)

    def reload(self, position: Position) -> None:
        """What waits no longer matters: everything is loaded again."""
        self.position = position
        self.waiting.clear()
        self.put(self.with_id(RELOAD))

    def beat(self) -> None:
        """Keep the connection open, and the id from growing old while others' changes pass by."""
        if not self.waiting:
            self.put(STILL_HERE if self.known == self.position else self.with_id(POSITION))

    def end(self) -> None:
        """The stream ends; what waits is not sent any more."""
        self.has_ended = True
        self.waiting.clear()
        self.woken.set()

    def with_id(self, text: bytes) -> bytes:
        """The event, and where the hearer stands when it has heard it."""
        if self.position is None:
            return text
        self.known = self.position
        return f"id: {self.position.as_id}\n".encode() + text

    def put(self, *texts: bytes) -> None:
        """Hand them to the connection."""
        if not self.has_ended:
            self.waiting.extend(texts)
            self.woken.set()

    @property
    def has_expired(self) -> bool:
        """True when what it came with was good until a time that has passed."""
        return self.session.expires_at is not None and self.session.expires_at <= time.time()

    async def next(self) -> bytes | None:
        """All that waits, once there is something; None at the end."""
        await self.woken.wait()
        self.woken.clear()
        if self.has_ended:
            self.woken.set()
            return None
        texts = b"".join(self.waiting)
        self.waiting.clear()
        return texts
