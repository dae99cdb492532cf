"""The listeners of each workspace: all stand at the same place in its history, and move on together."""

import asyncio
import json
from collections.abc import Collection, Sequence
from uuid import UUID

import asyncpg
import structlog

from crmflow.api.changes import Batch, Change, Marks, position_now, read_changes
from crmflow.api.event_ids import Position, position_of
from crmflow.api.listener import Listener
from crmflow.api.visibility import Rules, visible_to
from crmflow.db.session import Database

LOG = structlog.get_logger(__name__)
GATHER_SECONDS = 0.1
RETRY_SECONDS = 1.0
# What cannot be told after so many tries never can: nobody waits for it, and all load everything again.
MOST_TRIES = 3
# Whoever missed more is better off loading everything again.
MOST_REPLAYED = 1_000
MOST_AT_ONCE = 10_000
# Of the pool's connections, so that a change with many hearers leaves some for requests.
MOST_QUESTIONS = 4
LIVE = "select place, rights from app.live_listeners($1, $2, $3)"
# The database is away, and everything can be told when it is back.
AWAY = (
    OSError,
    asyncpg.InterfaceError,
    asyncpg.PostgresConnectionError,
    asyncpg.OperatorInterventionError,
    asyncpg.InsufficientResourcesError,
)


class Room:
    """One workspace: who listens, and how far they have been told."""

    def __init__(self, workspace_id: UUID) -> None:
        self.workspace_id = workspace_id
        self.listeners: set[Listener] = set()
        self.position: Position | None = None
        self.marks = Marks()
        self.failures = 0
        # Who comes in waits until a telling is over; so nobody misses a change or hears it twice.
        self.lock = asyncio.Lock()


class Rooms:
    """Hears announcements, reads the log, tells each within their rights, which are asked for every batch."""

    def __init__(self, database: Database, rules: Rules) -> None:
        self.database = database
        self.rules = rules
        self.rooms: dict[UUID, Room] = {}
        self.woken: set[Room] = set()
        self.has_some = asyncio.Event()
        self.questions = asyncio.Semaphore(MOST_QUESTIONS)

    @property
    def listeners(self) -> list[Listener]:
        """Everybody who listens."""
        return [listener for room in self.rooms.values() for listener in room.listeners]

    def announce(self, payload: str) -> None:
        """Take one announcement of the database."""
        told = json.loads(payload)
        room = self.rooms.get(UUID(told["workspace_id"]))
        if room is not None and room.listeners:
            room.marks.hear(told)
            self.wake(room)

    def wake(self, room: Room) -> None:
        """Something happened there."""
        self.woken.add(room)
        self.has_some.set()

    def catch_up(self) -> None:
        """Announcements may have been lost; the log has not lost anything."""
        for room in self.rooms.values():
            self.wake(room)

    def end(self) -> None:
        """The process is about to stop: every stream ends."""
        for listener in self.listeners:
            listener.end()

    async def join(self, listener: Listener, last_event_id: str | None) -> bool:
        """Let somebody in, and tell what they missed since that event. False: they may not listen here."""
        assert listener.actor.workspace_id  # noqa: S101 -- every request is pinned to a workspace
        room = self.rooms.setdefault(listener.actor.workspace_id, Room(listener.actor.workspace_id))
        async with room.lock:
            if not await self.still_listening([listener]):
                return False
            if not room.listeners or room.position is None:
                room.position = await position_now(self.database)
            listener.position = room.position
            if last_event_id is not None:
                await self.replay(listener, last_event_id, room.position)
            elif not listener.waiting:
                listener.beat()
            room.listeners.add(listener)
        return True

    def leave(self, listener: Listener) -> None:
        """Somebody has gone."""
        if listener.actor.workspace_id in self.rooms:
            self.rooms[listener.actor.workspace_id].listeners.discard(listener)

    async def replay(self, listener: Listener, last_event_id: str, here: Position) -> None:
        """Tell what happened between an event and now."""
        since = position_of(last_event_id)
        if since is None or since.mark != here.mark or since.horizon > here.horizon:
            listener.reload(here)
            return
        workspace = listener.actor.workspace_id
        assert workspace  # noqa: S101 -- every request is pinned to a workspace
        batch = await read_changes(self.database, workspace, since, until=here, most=MOST_REPLAYED)
        await self.tell([listener], Batch(here, batch.changes))
        listener.beat()

    async def pass_on(self) -> None:
        """Forever: wait for a change, gather what comes with it, tell whom it concerns."""
        while True:
            await self.has_some.wait()
            await asyncio.sleep(GATHER_SECONDS)
            self.has_some.clear()
            woken, self.woken = self.woken, set()
            await asyncio.gather(*(self.try_to_tell(room) for room in woken))

    async def try_to_tell(self, room: Room) -> None:
        """Tell one workspace; what fails is tried again a little later, and the others are told on."""
        try:
            async with room.lock:
                if room.failures < MOST_TRIES:
                    await self.tell_room(room)
                else:
                    await self.start_over(room)
            room.failures = 0
        except Exception as error:
            is_slow = isinstance(error, asyncpg.QueryCanceledError)
            room.failures += is_slow or not isinstance(error, AWAY)
            LOG.warning("live changes are late", workspace_id=str(room.workspace_id), exc_info=True)
            asyncio.get_running_loop().call_later(RETRY_SECONDS, self.wake, room)

    async def start_over(self, room: Room) -> None:
        """Move a room to now, past what could not be told."""
        if room.listeners:
            room.position, room.marks = await position_now(self.database), Marks()
            for listener in room.listeners:
                listener.reload(room.position)

    async def tell_room(self, room: Room) -> None:
        """Read on from where the room stands, and move it there."""
        if not room.listeners or room.position is None:
            return
        await self.still_listening(room.listeners)
        batch = await read_changes(self.database, room.workspace_id, room.position, most=MOST_AT_ONCE)
        marks, room.marks = room.marks, Marks()
        changes = None
        if batch.changes is not None and batch.reached.mark == room.position.mark:
            changes = [*batch.changes, *marks.beside(batch.changes)]
        await self.tell(list(room.listeners), Batch(batch.reached, changes))
        room.position = batch.reached

    async def tell(self, listeners: Sequence[Listener], batch: Batch) -> None:
        """Tell these listeners of one workspace; those of the same person are asked for once."""
        if batch.changes is None:
            for listener in listeners:
                listener.reload(batch.reached)
            return
        by_person: dict[UUID | None, list[Listener]] = {}
        for listener in listeners:
            by_person.setdefault(listener.actor.user_id, []).append(listener)
        await asyncio.gather(
            *(self.tell_person(theirs, batch.changes, batch.reached) for theirs in by_person.values())
        )

    async def tell_person(
        self, listeners: Sequence[Listener], changes: Sequence[Change], reached: Position
    ) -> None:
        """Ask once what this person may know, and tell all their streams."""
        async with self.questions:
            events = await visible_to(self.database, self.rules, listeners[0].actor, changes)
        for listener in listeners:
            listener.take(events, reached)

    async def still_listening(self, listeners: Collection[Listener]) -> bool:
        """End those whose session or membership is over; changed rights load again. True: all may stay."""
        asked = list(listeners)
        rows = await self.database.pool.fetch(
            LIVE,
            [listener.session.id for listener in asked],
            [listener.actor.user_id for listener in asked],
            [listener.actor.workspace_id for listener in asked],
        )
        rights = {row["place"]: row["rights"] for row in rows}
        for place, listener in enumerate(asked, start=1):
            if place not in rights or listener.has_expired:
                listener.end()
                self.leave(listener)
            elif listener.rights not in {None, rights[place]} and listener.position:
                listener.reload(listener.position)
            listener.rights = rights.get(place)
        return not any(listener.has_ended for listener in asked)
