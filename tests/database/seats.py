"""Speaking to the database as one person: each statement runs with that person's rights, and no others."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

import asyncpg

from crmflow.db.session import CONTEXT, Actor, ActorKind
from tests.database.samples import insert


@dataclass(frozen=True)
class Seat:
    """A person at the database, in one workspace. Several may share a connection and so a transaction."""

    connection: asyncpg.Connection
    user: UUID | None
    workspace: UUID | None
    kind: ActorKind = "user"

    @asynccontextmanager
    async def sitting(self, *, keep: bool = True) -> AsyncIterator[asyncpg.Connection]:
        """Be this person for a moment. What fails, or is not kept, leaves no trace."""
        actor = Actor(self.user, self.workspace, kind=self.kind, request_id="a-test")
        moment = self.connection.transaction()
        await moment.start()
        try:
            await self.connection.execute(
                CONTEXT, actor.claims, str(self.workspace or ""), actor.request_id, actor.kind
            )
            yield self.connection
            await self.connection.execute("reset role")
            await self.connection.execute(
                "select set_config('request.jwt.claims', '', true), set_config('app.workspace_id', '', true),"
                " set_config('app.request_id', '', true), set_config('app.actor_kind', '', true)"
            )
        except BaseException:
            await moment.rollback()
            raise
        await (moment.commit() if keep else moment.rollback())

    async def rows(self, sql: str, *values: object) -> Sequence[asyncpg.Record]:
        """The rows this person gets."""
        async with self.sitting() as connection:
            return await connection.fetch(sql, *values)

    async def value(self, sql: str, *values: object) -> object:
        """The single value this person gets."""
        async with self.sitting() as connection:
            return await connection.fetchval(sql, *values)

    async def execute(self, sql: str, *values: object) -> int:
        """Run it; how many rows the database says it touched."""
        async with self.sitting() as connection:
            status = await connection.execute(sql, *values)
        last = status.rpartition(" ")[2]
        return int(last) if last.isdigit() else 0

    async def attempt(self, sql: str, *values: object) -> int:
        """How many rows it would touch, none when it is refused; nothing is kept."""
        try:
            async with self.sitting(keep=False) as connection:
                status = await connection.execute(sql, *values)
        except asyncpg.InsufficientPrivilegeError:
            return 0
        return int(status.rpartition(" ")[2])

    async def insert(self, table: str, row: dict[str, object]) -> None:
        """Store the row as this person."""
        async with self.sitting() as connection:
            await insert(connection, table, row)

    async def ids(self, table: str) -> set[UUID]:
        """The ids of the rows this person sees."""
        return {row["id"] for row in await self.rows(f"select id from public.{table}")}


@dataclass(frozen=True)
class Login:
    """One of the program's own login roles, before it becomes anybody."""

    connection: asyncpg.Connection
    role: str

    async def rows(self, sql: str, *values: object) -> Sequence[asyncpg.Record]:
        """The rows it gets; what fails leaves no trace."""
        async with self.connection.transaction():
            await self.connection.execute(f"set local role {self.role}")
            rows = await self.connection.fetch(sql, *values)
            await self.connection.execute("reset role")
            await self.connection.execute("select set_config('app.actor_kind', '', true)")
        return rows

    async def value(self, sql: str, *values: object) -> object:
        """The single value it gets."""
        rows = await self.rows(sql, *values)
        return rows[0][0] if rows else None
