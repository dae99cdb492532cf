"""A transaction that is one person (or a workspace's own system user): PostgreSQL enforces the rights."""

import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias
from uuid import UUID

import asyncpg
from asyncpg.pool import PoolConnectionProxy

from crmflow.db.pool import RestingPool, keep
from crmflow.errors import Unauthenticated

if TYPE_CHECKING:
    Connection: TypeAlias = asyncpg.Connection[asyncpg.Record] | PoolConnectionProxy[asyncpg.Record]
else:
    # asyncpg's own classes take no parameter at run time.
    Connection = asyncpg.Connection | PoolConnectionProxy

ActorKind = Literal["user", "key", "webhook", "email", "register", "job", "system"]

CONTEXT = """
    select set_config('request.jwt.claims', $1, true),
           set_config('app.workspace_id', $2, true),
           set_config('app.request_id', $3, true),
           set_config('app.actor_kind', $4, true),
           set_config('role', 'authenticated', true)
"""

# Set for every connection. A statement that no answer comes to (the network died) is given up a little later.
TIMEOUTS = {
    "statement_timeout": "10s",
    "idle_in_transaction_session_timeout": "15s",
    "lock_timeout": "3s",
}
ANSWER_SECONDS = 15.0
# PostgreSQL answers soonest when about as many ask at once as it has cores for; a few more wait for locks.
CONNECTIONS = max(5, 2 * (os.cpu_count() or 1) + 1)

ASK = "select body, amount, total, mark, person from app.ask($1, $2, $3, $4)"
TELL = "select body, amount, person from app.tell($1, $2, $3)"
# What app.enter says of a session, token or key that does not count any more.
NOT_LET_IN = "CRM01"


@dataclass(frozen=True)
class Actor:
    """Who acts, in which workspace, and through what."""

    user_id: UUID | None
    workspace_id: UUID | None
    kind: ActorKind = "user"
    request_id: str = ""

    @property
    def claims(self) -> str:
        """The claims as PostgREST sets them."""
        return json.dumps({"sub": str(self.user_id), "role": "authenticated"}) if self.user_id else ""

    @property
    def words(self) -> list[str]:
        """As app.enter takes it."""
        person, workspace = str(self.user_id or ""), str(self.workspace_id or "")
        return ["actor", person, workspace, self.request_id, self.kind, ""]


Proof = Literal["cookie", "token", "key", "supabase"]


class Caller(NamedTuple):
    """Somebody who shows who they are. Whether it still counts, the database says when it is asked.

    `shown` is the hash of a cookie's or key's secret, or the id of a token's session; `beside` the user a
    token was given to, or the address a key is used from.
    """

    proof: Proof
    shown: str
    workspace_id: UUID | None
    request_id: str
    beside: str = ""

    @property
    def kind(self) -> ActorKind:
        """What their changes come through."""
        return "key" if self.proof == "key" else "user"

    @property
    def words(self) -> list[str]:
        """As app.enter takes it."""
        workspace = str(self.workspace_id or "")
        return [self.proof, self.shown, workspace, self.request_id, self.kind, self.beside]


class Database:
    """A pool of connections that can do nothing until they become somebody."""

    def __init__(self, pool: RestingPool) -> None:
        self.pool = pool

    @classmethod
    async def connect(cls, url: str, *, size: int = CONNECTIONS) -> "Database":
        """Open the pool."""
        return cls(
            await RestingPool(
                url,
                min_size=1,
                max_size=size,
                max_queries=50_000,
                max_inactive_connection_lifetime=300.0,
                loop=None,
                connection_class=asyncpg.Connection,
                record_class=asyncpg.Record,
                command_timeout=ANSWER_SECONDS,
                server_settings={"application_name": "crmflow", "timezone": "UTC", **TIMEOUTS},
                reset=keep,
            )
        )

    async def close(self) -> None:
        """Close every connection."""
        await self.pool.close()

    @asynccontextmanager
    async def acting_as(self, actor: Actor, *, read_only: bool = False) -> AsyncIterator[Connection]:
        """One transaction as this actor: all or nothing, and the context ends with it."""
        async with self.pool.acquire() as connection, connection.transaction(readonly=read_only):
            await connection.execute(
                CONTEXT, actor.claims, str(actor.workspace_id or ""), actor.request_id, actor.kind
            )
            yield connection

    async def let_in(self, caller: Caller) -> Actor:
        """Who the caller is, and where. Raises Unauthenticated."""
        row = await self._told("select person, workspace from app.enter($1)", caller.words)
        return Actor(row["person"], row["workspace"], caller.kind, caller.request_id)

    async def ask(
        self, caller: Caller | Actor, statement: str, values: list[str], *, name: str = ""
    ) -> asyncpg.Record:
        """The row of one read, in one round trip: columns `body`, `amount`, `total`, `mark` and `person`.

        The statement finds its values as texts in the array `$1`, and the caller's workspace in `$2`. Under
        a name, which stands for it for ever, it is kept prepared. Raises Unauthenticated.
        """
        return await self._told(ASK, caller.words, statement, values, name)

    async def tell(self, caller: Caller, statement: str, values: list[str]) -> asyncpg.Record:
        """The row of one write in a transaction of its own: as `ask`, but `body`, `amount` and `person`."""
        return await self._told(TELL, caller.words, statement, values)

    async def _told(self, call: str, *arguments: str | list[str]) -> asyncpg.Record:
        try:
            row = await self.pool.row_of(call, *arguments)
        except asyncpg.PostgresError as error:
            if error.sqlstate == NOT_LET_IN:
                raise Unauthenticated from None
            raise
        assert row is not None  # noqa: S101 -- a function with OUT parameters always gives one row
        return row

    @asynccontextmanager
    async def as_login(self) -> AsyncIterator[Connection]:
        """One transaction as the bare login role, which may only call the door functions granted to it."""
        async with self.pool.acquire() as connection, connection.transaction():
            yield connection
