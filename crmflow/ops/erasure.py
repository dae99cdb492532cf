"""Erasing persons: the rows by the database, then the files, and a ledger that outlives the database."""

import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Any
from uuid import UUID

import asyncpg

from crmflow.db.session import Connection
from crmflow.errors import Invalid, NotFound
from crmflow.integrations.storage import Storage
from crmflow.ops.at_hand import as_owner

# A large workspace takes minutes: every text and every image of the log is read.
LONG_SECONDS = 1800.0
PATIENT = f"""
    select set_config('statement_timeout', '{LONG_SECONDS:.0f}s', true),
           set_config('idle_in_transaction_session_timeout', '0', true),
           set_config('lock_timeout', '60s', true)
"""
LEDGER = "erasures/"


@dataclass(frozen=True)
class Preview:
    """What an erasure would change, by table, and what stays."""

    workspace_id: UUID
    person_id: UUID
    name: str
    changes: Mapping[str, int]
    kept: Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Replayed:
    """What a replay found to do: erasures that the database had forgotten, run again, or not finished."""

    remembered: int
    repeated: int
    finished: int


@dataclass(frozen=True)
class Eraser:
    """Carries erasures out. `login` opens a transaction of whoever may: the worker, or the owner."""

    login: Callable[[], AbstractAsyncContextManager[Connection]]
    storage: Storage

    async def run(self, workspace_id: UUID, erasure_id: UUID) -> Mapping[str, int]:
        """The rows in one transaction, then the files. Killed at any point, it is run again.

        Raises NotFound when there is no such erasure.
        """
        changes = await self._value("select app.run_erasure($1, $2)", workspace_id, erasure_id)
        await self._finish(workspace_id, erasure_id)
        counts: dict[str, int] = json.loads(changes)
        return counts

    async def replay(self) -> Replayed:
        """After a restore: what it brought back is erased again; what was under way is brought to an end."""
        remembered = await self._remember()
        async with self.login() as connection:
            workspaces = [row[0] for row in await connection.fetch("select app.erasing_workspaces()")]
        repeated = 0
        for workspace_id in workspaces:
            repeated += await self._value("select app.replay_erasures($1)", workspace_id)
        async with self.login() as connection:
            unfinished = await connection.fetch("select * from app.open_erasures()")
        for row in unfinished:
            await self.run(row["workspace_id"], row["erasure"])
        return Replayed(remembered, repeated, len(unfinished))

    async def _value(self, statement: str, *values: UUID) -> Any:  # noqa: ANN401 -- whatever the function gives
        async with self.login() as connection:
            await connection.execute(PATIENT)
            try:
                return await connection.fetchval(statement, *values, timeout=LONG_SECONDS)
            except asyncpg.NoDataFoundError:
                raise NotFound("There is no such erasure.") from None

    async def _finish(self, workspace_id: UUID, erasure_id: UUID) -> None:
        """Files go after the commit: an erasure that fails must not leave documents without them."""
        async with self.login() as connection:
            rows = await connection.fetch("select app.erased_files($1, $2)", workspace_id, erasure_id)
        gone = [row[0] for row in rows]
        for key in gone:
            await self.storage.delete(key)
        await self._write_down(workspace_id)
        async with self.login() as connection:
            await connection.execute("select app.note_files_gone($1, $2, $3)", workspace_id, erasure_id, gone)

    async def _entries(self, workspace_id: UUID | None = None) -> dict[str, str]:
        async with self.login() as connection:
            rows = await connection.fetch("select app.erasure_ledger($1)::text", workspace_id)
        return {entry_key(row[0]): row[0] for row in rows}

    async def _write_down(self, workspace_id: UUID) -> None:
        """The ledger beside the database: ids and salted hashes, no names."""
        known = set(await self.storage.keys(f"{LEDGER}{workspace_id}/"))
        for key, entry in (await self._entries(workspace_id)).items():
            if key not in known:
                await self.storage.put(key, entry.encode())

    async def _remember(self) -> int:
        """Takes erasures from the ledger that the database, restored to before them, does not know."""
        known = await self._entries()
        remembered = 0
        for key in await self.storage.keys(LEDGER):
            if key not in known:
                entry = (await self.storage.get(key)).decode()
                async with self.login() as connection:
                    remembered += await connection.fetchval("select app.take_erasure($1::jsonb)", entry)
        return remembered


def entry_key(entry: str) -> str:
    """Where an entry of the ledger lies."""
    values = json.loads(entry)
    return f"{LEDGER}{values['workspace_id']}/{values['id']}.json"


def owners_eraser(owner_url: str, storage: Storage) -> Eraser:
    """For the command line: each transaction is the owner's."""

    @asynccontextmanager
    async def login() -> AsyncIterator[Connection]:
        async with as_owner(owner_url) as connection, connection.transaction():
            yield connection

    return Eraser(login, storage)


async def preview(owner_url: str, workspace: str, person_id: UUID) -> Preview:
    """What erasing this person would do. Raises NotFound."""
    async with as_owner(owner_url) as connection:
        try:
            found = await connection.fetchval(
                "select app.admin_preview_erasure($1, $2)", workspace, person_id, timeout=LONG_SECONDS
            )
        except asyncpg.NoDataFoundError:
            raise NotFound(
                "There is no such person in this workspace.",
                hint="The id stands in the address of the person's page.",
            ) from None
    values = json.loads(found)
    return Preview(UUID(values["workspace_id"]), person_id, values["name"], values["changes"], values["kept"])


async def erase(owner_url: str, storage: Storage, seen: Preview, reason: str) -> Mapping[str, int]:
    """Erase the person that was looked at; what changed, by table."""
    async with as_owner(owner_url) as connection:
        erasure_id = await connection.fetchval(
            "select app.admin_order_erasure($1, $2, $3)", seen.workspace_id, seen.person_id, reason
        )
    return await owners_eraser(owner_url, storage).run(seen.workspace_id, erasure_id)


def confirm(seen: Preview, typed: str) -> None:
    """Raises Invalid unless the person's name was typed."""
    if typed.strip().lower() != seen.name.strip().lower():
        raise Invalid("The name is not the person's.", hint=f"It is {seen.name}.")


def words_of(answer: Mapping[str, Any]) -> str:
    """What was done, or would be, for people to read."""
    if "repeated" in answer:
        return (
            f"Erased again: {answer['repeated']}. Remembered from the ledger: {answer['remembered']}."
            f" Brought to an end: {answer['finished']}."
        )
    head = "Erased. Changed rows:" if answer["erased"] else f"Erasing {answer['name']} changes these rows:"
    lines = [f"  {table:24} {count}" for table, count in sorted(answer["changes"].items())]
    kept = [
        f"  {item['table']} {item.get('label', item.get('id', ''))}: {item['reason']}"
        for item in answer["kept"]
    ]
    more = [] if answer["erased"] else ["To erase for ever, add --name with the person's name."]
    return "\n".join([head, *lines, *(["What stays:", *kept] if kept else []), *more])
