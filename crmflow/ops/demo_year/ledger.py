"""Writing as the owner of the database: whole tables at a time, and when things are said to have happened."""

import json
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

import asyncpg

WAIT_FOR_LOCK = "10s"
MARK = "demo year"

COLUMNS = """
    select attname from pg_catalog.pg_attribute
    where attrelid = $1::text::regclass and attnum > 0 and not attisdropped and attgenerated = ''
"""
LAST_AUDIT = "select coalesce(max(id), 0) from public.audit_log where workspace_id = $1"
# Rows on a timeline say when the log was written and who wrote it; a story of a year needs the day and the
# colleague it tells of.
TIMELINES = {"activity_log": "row_id", "activities": "row_id", "task_activities": "task_id"}
RETIME = """
    update public.{timeline} as entry
    set occurred_at = moment.at, actor_id = coalesce(moment.by, entry.actor_id),
        actor_kind = case when moment.by is null then entry.actor_kind else 'user' end
    from jsonb_to_recordset($3::jsonb) as moment (id uuid, at timestamptz, by uuid)
    where entry.workspace_id = $1 and entry.audit_id > $2 and entry.{row_id} = moment.id
"""

# A row, when it happened to it, and whose doing it was; nobody's for what no colleague did.
Moment = tuple[object, datetime, UUID | None]


@dataclass(frozen=True)
class Ledger:
    """A workspace in an open transaction of the owner's."""

    connection: asyncpg.Connection
    workspace: UUID

    async def insert(self, table: str, rows: Sequence[Mapping[str, Any]]) -> int:
        """Insert rows that are not there yet, all in one statement, and tell their timelines when.

        Returns how many were new. Columns that no row names get their default; `updated_at` is `created_at`.
        """
        if not rows:
            return 0
        since = await self.last_audit()
        known = [row["attname"] for row in await self.connection.fetch(COLUMNS, f"public.{table}")]
        whole = [self.completed(row, known) for row in rows]
        names = ", ".join(name for name in known if name in whole[0])
        done = await self.connection.execute(
            f"insert into public.{table} ({names})"
            f" select {names} from jsonb_populate_recordset(null::public.{table}, $1::jsonb)"
            " on conflict (workspace_id, id) do nothing",
            as_json(whole),
        )
        moments = (
            (row["id"], row["created_at"], row.get("created_by")) for row in whole if "created_at" in row
        )
        await self.retime(since, moments)
        return int(done.split()[-1])

    def completed(self, row: Mapping[str, Any], known: Iterable[str]) -> dict[str, Any]:
        """The row in this workspace, last changed when it was made unless it says otherwise."""
        changed = {"updated_at": row["created_at"]} if "updated_at" in known and "created_at" in row else {}
        return {"workspace_id": self.workspace, **changed, **row}

    async def last_audit(self) -> int:
        """The newest entry of the workspace's audit log, 0 for none."""
        found: int = await self.connection.fetchval(LAST_AUDIT, self.workspace)
        return found

    async def retime(self, since: int, moments: Iterable[Moment]) -> None:
        """Tell the timelines of these rows when what was written after `since` happened, and who did it."""
        told = as_json([{"id": row, "at": at, "by": by} for row, at, by in moments])
        for timeline, row_id in TIMELINES.items():
            await self.connection.execute(
                RETIME.format(timeline=timeline, row_id=row_id), self.workspace, since, told
            )


@asynccontextmanager
async def as_definer(connection: asyncpg.Connection) -> AsyncIterator[None]:
    """One transaction as the role that owns the definer functions.

    The bare owner of the tables meets their policies where it is no superuser.
    """
    async with connection.transaction():
        await connection.execute("set local role crm_definer")
        yield


@asynccontextmanager
async def ledger(connection: asyncpg.Connection, workspace: UUID, mark: str) -> AsyncIterator[Ledger]:
    """One transaction; every change carries the mark in the audit log."""
    async with as_definer(connection):
        await connection.execute(
            "select set_config('lock_timeout', $1, true), set_config('app.request_id', $2, true),"
            " set_config('request.jwt.claims', '', true), set_config('app.workspace_id', $3, true)",
            WAIT_FOR_LOCK,
            mark,
            str(workspace),
        )
        yield Ledger(connection, workspace)


@asynccontextmanager
async def without_triggers(
    connection: asyncpg.Connection, triggers: Mapping[str, str]
) -> AsyncIterator[None]:
    """Switch off one trigger of each table for as long as this takes, in the owner's own transaction.

    Other writers of these tables wait until the transaction ends; for them the triggers are never off.
    """
    for verb in ("disable", "enable"):
        await connection.execute("reset role")
        for table, trigger in triggers.items():
            await connection.execute(f"alter table public.{table} {verb} trigger {trigger}")
        await connection.execute("set local role crm_definer")
        if verb == "disable":
            yield


def as_json(rows: object) -> str:
    """Rows as JSON for a statement that reads a whole table from one parameter."""

    def plain(value: object) -> str:
        if isinstance(value, date):
            return value.isoformat()
        if isinstance(value, UUID | Decimal):
            return str(value)
        raise TypeError(value)

    return json.dumps(rows, default=plain)
