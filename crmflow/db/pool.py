"""A pool whose connections are waited for a bounded time, and rest a moment in the hand that used them."""

import asyncio
from collections import deque
from typing import TYPE_CHECKING, Any, TypeAlias

import asyncpg
from asyncpg.pool import PoolConnectionProxy

if TYPE_CHECKING:
    Pool: TypeAlias = asyncpg.Pool[asyncpg.Record]
    Taken: TypeAlias = PoolConnectionProxy[asyncpg.Record]
else:
    # asyncpg's own classes take no parameter at run time.
    Pool = asyncpg.Pool
    Taken = PoolConnectionProxy

# How long a request waits for a free connection, and for a new one to be made.
ACQUIRE_SECONDS = 5.0
REST_SECONDS = 0.05


async def keep(connection: asyncpg.Connection | Taken) -> None:
    """Leave a connection as it is between uses: whatever we set ends with its transaction."""


class RestingPool(Pool):
    """Taking a connection and giving it back costs as much processor time as asking it something short.

    So after one statement of its own a connection goes to whoever waits for one, in their order; with nobody
    waiting it rests for a moment, and whoever asks next takes it as it is.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 -- asyncpg's, as they come
        super().__init__(*arguments, **options)
        self._resting: list[Taken] = []
        # Each gets a connection, or None: then there is one to be taken from the pool.
        self._turns: deque[asyncio.Future[Taken | None]] = deque()
        self._end_of_rest: asyncio.TimerHandle | None = None
        self._returns: set[asyncio.Task[None]] = set()

    async def _acquire(self, timeout: float | None) -> Taken:  # noqa: ASYNC109 -- asyncpg's own
        """One that rests, before another one is made. TimeoutError after a while: then 503 is answered."""
        patience = ACQUIRE_SECONDS if timeout is None else timeout
        deadline = asyncio.get_running_loop().time() + patience
        while True:
            if connection := self._rested():
                return connection
            if self._has_room():
                return await self._made(patience)
            if connection := await self._turn(deadline):
                return connection

    async def _made(self, patience: float) -> Taken:
        try:
            taken: Taken = await super()._acquire(patience)  # type: ignore[misc]  # not in its stubs
        except BaseException:
            self._pass_on(None)
            raise
        return taken

    async def _turn(self, deadline: float) -> Taken | None:
        """What is passed on by whoever is done. TimeoutError."""
        loop = asyncio.get_running_loop()
        turn: asyncio.Future[Taken | None] = loop.create_future()
        self._turns.append(turn)
        late = loop.call_at(deadline, _give_up, turn)
        try:
            return await turn
        except asyncio.CancelledError:
            # It came at the very moment when it was not wanted any more.
            if not turn.cancelled() and not turn.exception():
                self._go_on(turn.result())
            raise
        finally:
            late.cancel()

    async def row_of(self, query: str, *arguments: object) -> asyncpg.Record | None:
        """The row of one statement, which is a transaction of its own."""
        connection = self._rested() or await self._acquire(None)
        try:
            row: asyncpg.Record | None = await connection.fetchrow(query, *arguments)
        except BaseException:
            # The pool finds out whether it can still be used.
            await self.release(connection)
            raise
        self._go_on(connection)
        return row

    async def release(self, connection: Taken, *, timeout: float | None = None) -> None:  # noqa: ASYNC109 -- asyncpg's own
        """Give a connection back to the pool, and call whoever is next."""
        try:
            await super().release(connection, timeout=timeout)
        finally:
            if not self._call_next():
                # Given up in the middle of it: the pool has it back in a moment, and tells nobody.
                asyncio.get_running_loop().call_later(REST_SECONDS, self._call_next)

    async def expire_connections(self) -> None:
        """Replace every connection before it is used once more."""
        self._end_rest()
        await super().expire_connections()

    async def close(self) -> None:
        """Close every connection."""
        self._end_rest()
        await super().close()

    def _has_room(self) -> bool:
        """True when the pool gives a connection without waiting: who waited there would not be seen here."""
        return bool(self._queue.qsize())  # type: ignore[attr-defined]  # asyncpg's own, not in its stubs

    def _call_next(self) -> bool:
        """False while somebody waits and nothing is there for them."""
        if self._has_room():
            self._pass_on(None)
            return True
        return not self._turns

    def _rested(self) -> Taken | None:
        """A connection that rests and still lives."""
        while self._resting:
            connection = self._resting.pop()
            if not is_lost(connection):
                return connection
            self._give_back(connection)
        return None

    def _go_on(self, connection: Taken | None) -> None:
        """To whoever is next; a connection that nobody waits for rests."""
        if self._pass_on(connection) or connection is None:
            return
        self._resting.append(connection)
        if self._end_of_rest is None:
            self._end_of_rest = asyncio.get_running_loop().call_later(REST_SECONDS, self._end_rest)

    def _pass_on(self, connection: Taken | None) -> bool:
        """True when somebody waited."""
        while self._turns:
            turn = self._turns.popleft()
            if not turn.done():
                turn.set_result(connection)
                return True
        return False

    def _end_rest(self) -> None:
        self._end_of_rest = None
        while self._resting:
            self._give_back(self._resting.pop())

    def _give_back(self, connection: Taken) -> None:
        returning = asyncio.ensure_future(self.release(connection))
        # The loop itself only knows its tasks weakly.
        self._returns.add(returning)
        returning.add_done_callback(self._returns.discard)


def _give_up(turn: asyncio.Future[Taken | None]) -> None:
    if not turn.done():
        turn.set_exception(TimeoutError())


def is_lost(connection: Taken) -> bool:
    """True when the server, the network or the pool ended it."""
    try:
        return connection.is_closed()
    except asyncpg.InterfaceError:
        return True
