"""A transaction that is one person (or a workspace's own system user): PostgreSQL enforces the rights."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, TypeAlias
from uuid import UUID

import asyncpg
from asyncpg.pool import PoolConnectionProxy

if TYPE_CHECKING:
    Connection: TypeAlias = asyncpg.Connection[asyncpg.Record] | PoolConnectionProxy[asyncpg.Record]
else:
    # asyncpg's own classes take no parameter at run time.
    Connection = asyncpg.Connection | PoolConnectionProxy

ActorKind = Literal["user", "key", "webhook", "email", "job", "system"]

CONTEXT = """
    select set_config('request.jwt.claims', $1, true),
           set_config('app.workspace_id', $2, true),
           set_config('app.request_id', $3, true),
           set_config('app.actor_kind', $4, true),
           set_config('role', 'authenticated', true)
"""

ASK = "select body, amount, total, mark from app.ask($1, $2, $3)"


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


async def _keep(connection: Connection) -> None:
    """Leave a connection as it is between uses: whatever we set ends with its transaction."""


class Database:
    """A pool of connections that can do nothing until they become somebody."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self.pool = pool

    @classmethod
    async def connect(cls, url: str, *, size: int = 10) -> "Database":
        """Open the pool. Statements end after 10 s, idle transactions after 15 s, lock waits after 3 s."""
        pool = await asyncpg.create_pool(
            url,
            min_size=1,
            max_size=size,
            server_settings={
                "application_name": "crmflow",
                "statement_timeout": "10s",
                "idle_in_transaction_session_timeout": "15s",
                "lock_timeout": "3s",
                "timezone": "UTC",
            },
            reset=_keep,
        )
        return cls(pool)

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

    async def ask(self, actor: Actor, statement: str, values: list[str]) -> asyncpg.Record | None:
        """The row of one read as this actor, in one round trip: columns `body`, `amount`, `total` and `mark`.

        The statement finds its values as texts in the array `$1`.
        """
        context = [actor.claims, str(actor.workspace_id or ""), actor.request_id, actor.kind]
        found: asyncpg.Record | None = await self.pool.fetchrow(ASK, context, statement, values)
        return found

    @asynccontextmanager
    async def as_login(self) -> AsyncIterator[Connection]:
        """One transaction as the bare login role, which may only call the door functions granted to it."""
        async with self.pool.acquire() as connection, connection.transaction():
            yield connection
