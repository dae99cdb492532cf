"""Restore points, roll-back and the trash: what the schedule and the command line do with the past."""

import json
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

import asyncpg

from crmflow.db.session import Connection, Database
from crmflow.errors import Conflict, NotFound
from crmflow.integrations.storage import Storage
from crmflow.ops.at_hand import as_owner

# A roll-back of a busy day is many rows in one statement; requests get ten seconds.
SECONDS = 300
PATIENCE = f"set local statement_timeout = '{SECONDS}s'"
POINTS = """
    select coalesce(jsonb_agg(jsonb_build_object('id', id, 'reason', reason, 'label', label,
                                                 'created_at', created_at) order by created_at desc), '[]')
    from public.restore_points where reason <> 'demo' and created_at > now() - $1::interval
"""
# The workspace's own user makes restore points, so it may return to one.
AS_SYSTEM = """
    select set_config('request.jwt.claims', json_build_object('sub', system_user_id)::text, true),
           set_config('app.workspace_id', id::text, true), set_config('app.actor_kind', 'system', true),
           set_config('role', 'authenticated', true)
    from public.workspaces where name = $1
"""


Told = dict[str, Any]


@dataclass(frozen=True)
class Wish:
    """What the command line wants: the points, a preview of one, or the roll-back itself."""

    workspace: str
    point: UUID | None
    confirmation: str | None
    window: timedelta


async def roll_back(connection: Connection, point: UUID, confirmation: str, window: timedelta) -> Told:
    """Return to a restore point, in the transaction of somebody signed in.

    Args:
        connection: Within a transaction.
        point: The restore point's id.
        confirmation: The workspace's name, as it was typed.
        window: How far back one may go.

    Returns:
        The report: changes, tables, skipped, operation_id.
    """
    return await patiently(connection, "select app.roll_back($1, $2, $3)", point, confirmation, window)


async def preview_roll_back(connection: Connection, point: UUID, window: timedelta) -> Told:
    """What returning to a restore point would do: changes, tables, skipped, people."""
    return await patiently(connection, "select app.preview_roll_back($1, $2)", point, window)


async def undo(connection: Connection, operation: UUID, decisions: dict[str, str]) -> Told:
    """Take an operation back, or be told which rows need a decision: changes, conflicts, operation_id."""
    return await patiently(connection, "select app.undo($1, $2)", operation, json.dumps(decisions))


async def preview_undo(connection: Connection, operation: UUID) -> Told:
    """What taking an operation back would do: changes, tables, skipped, conflicts."""
    return await patiently(connection, "select app.preview_undo($1)", operation)


async def patiently(connection: Connection, question: str, *values: object) -> Told:
    """What a function of ours tells, however long it takes."""
    await connection.execute(PATIENCE)
    told: Told = json.loads(await connection.fetchval(question, *values, timeout=SECONDS))
    return told


async def past_of(owner_url: str, wish: Wish) -> Told:
    """Do what the command line wants, as the workspace's own user. Raises NotFound, Conflict, Invalid."""
    async with as_owner(owner_url) as owner, owner.transaction():
        if not await owner.fetchval(AS_SYSTEM, wish.workspace):
            raise NotFound(f"There is no workspace {wish.workspace}.")
        if wish.point is None:
            return {"points": json.loads(await owner.fetchval(POINTS, wish.window))}
        try:
            if wish.confirmation is None:
                return {"preview": await preview_roll_back(owner, wish.point, wish.window)}
            return {"done": await roll_back(owner, wish.point, wish.confirmation, wish.window)}
        except asyncpg.PostgresError as error:
            words = str(error.args[0])
            raise Conflict(f"{words[:1].upper()}{words[1:]}.", hint=error.hint) from None


def words_of(told: Told) -> str:
    """The same for people."""
    if "points" in told:
        lines = [f"{at['created_at']}  {at['id']}  {at['label'] or at['reason']}" for at in told["points"]]
        return "\n".join(lines) or "There is no restore point yet: they are made every ten minutes."
    report = told.get("done") or told["preview"]
    lines = [
        f"{table['table']}: {table['restored']} put back, {table['removed']} taken away, "
        f"{table['brought_back']} brought back"
        for table in report["tables"]
    ]
    lines += [f"{kept['table']}: {kept['count']} stay ({kept['reason']})" for kept in report["skipped"]]
    if "done" in told:
        return "\n".join([f"Rolled back {report['changes']} rows.", *lines])
    return "\n".join(
        [f"This would change {report['changes']} rows.", *lines, "To do it, add --confirm with the name."]
    )


async def add_points(database: Database) -> int:
    """A restore point for each workspace that changed since its last one; their number."""
    async with database.as_login() as connection:
        made: int = await connection.fetchval("select app.add_scheduled_points()")
        return made


async def purge_trash(database: Database) -> int:
    """Remove for good what was deleted more than thirty days ago; the number of rows."""
    async with database.as_login() as connection:
        await connection.execute(PATIENCE)
        gone: int = await connection.fetchval("select app.purge_trash()", timeout=SECONDS)
        return gone


async def remove_file(database: Database, storage: Storage, workspace: UUID, key: str) -> None:
    """Remove a file that no document has any more."""
    async with database.as_login() as connection:
        if await connection.fetchval("select app.is_file_used($1, $2)", workspace, key):
            return
    await storage.delete(key)
