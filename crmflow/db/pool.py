"""A pool whose connections are waited for a bounded time, and rest a moment in the hand that used them."""

import asyncio
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

    So after one statement of its own a connection rests for a moment, and whoever asks next takes it as it
    is. Those who wait already come first.
    """

    def __init__(self, *arguments: Any, **options: Any) -> None:  # noqa: ANN401 -- asyncpg's, as they come
        super().__init__(*arguments, **options)
        self._resting: list[Taken] = []
        self._wanted = 0
        self._end_of_rest: asyncio.TimerHandle | None = None
        self._returns: set[asyncio.Task[None]] = set()

    async def _acquire(self, timeout: float | None) -> Taken:  # noqa: ASYNC109 -- asyncpg's own
        """One that rests, before another one is made. TimeoutError after a while: then 503 is answered."""
        if connection := self._rested():
            return connection
        if not self.get_idle_size() and self.get_size() >= self.get_max_size():
            self._wanted += 1
        patience = ACQUIRE_SECONDS if timeout is None else timeout
        taken: Taken = await super()._acquire(patience)  # type: ignore[misc]  # not in its stubs
        return taken

    async def row_of(self, query: str, *arguments: object) -> asyncpg.Record | None:
        """The row of one statement, which is a transaction of its own."""
        connection = await self._acquire(None)
        try:
            row: asyncpg.Record | None = await connection.fetchrow(query, *arguments)
        except BaseException:
            # The pool finds out whether it can still be used.
            await self.release(connection)
            raise
        self._rest(connection)
        return row

    async def expire_connections(self) -> None:
        """Replace every connection before it is used once more."""
        self._end_rest()
        await super().expire_connections()

    async def close(self) -> None:
        """Close every connection."""
        self._end_rest()
        await super().close()

    def _rested(self) -> Taken | None:
        """A connection that rests and still lives."""
        while self._resting:
            connection = self._resting.pop()
            if not is_lost(connection):
                return connection
            self._give_back(connection)
        return None

    def _rest(self, connection: Taken) -> None:
        """Let it rest, unless somebody waits for one."""
        if self._wanted:
            # They may have got another one since: then this rest was ended for nothing.
            self._wanted -= 1
            self._give_back(connection)
            return
        self._resting.append(connection)
        if self._end_of_rest is None:
            self._end_of_rest = asyncio.get_running_loop().call_later(REST_SECONDS, self._end_rest)

    def _end_rest(self) -> None:
        self._end_of_rest = None
        while self._resting:
            self._give_back(self._resting.pop())

    def _give_back(self, connection: Taken) -> None:
        returning = asyncio.ensure_future(self.release(connection))
        # The loop itself only knows its tasks weakly.
        self._returns.add(returning)
        returning.add_done_callback(self._returns.discard)


def is_lost(connection: Taken) -> bool:
    """True when the server, the network or the pool ended it."""
    try:
        return connection.is_closed()
    except asyncpg.InterfaceError:
        return True
