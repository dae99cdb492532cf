"""Changes as PostgreSQL announces them: gathered for a moment, then told to each within their rights."""

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from uuid import UUID

from crmflow.db.catalog import Catalogue
from crmflow.db.session import Actor, Connection, Database

GATHER_SECONDS = 0.1
# Beyond this a listener is better off asking again than hearing every id.
MOST_IDS = 200
MOST_WAITING = 100

# Which permission reading a table takes, as its own policy says it.
RESOURCES = """
    select policy.tablename as name,
           (regexp_match(policy.qual, 'app\\.ws\\(''([a-z_]+\\.read)'''))[1] as permission
    from pg_catalog.pg_policies as policy
    where policy.schemaname = 'public' and policy.cmd = 'SELECT'
"""
MAY_READ = "select app.ws($1) is not null as may_read, app.unscoped() as sees_all"
VISIBLE = "select id from {table} where workspace_id = $1 and id = any($2)"
VISIBLE_COMPANIES = """
    select company from unnest($1::uuid[]) as company
    where app.unscoped() or company in (select app.granted_company_ids())
"""

SEQUENCE = count(1)
# Never sent: it ends the stream.
END = "end"


@dataclass
class Change:
    """What happened to the rows of one table. Without ids: to so many, or such, that they are not named."""

    table: str
    op: str
    ids: set[str] = field(default_factory=set)
    company_ids: set[str] = field(default_factory=set)
    is_bulk: bool = False

    def take(self, ids: list[str], company_ids: list[str]) -> None:
        """Add what another statement did to the same table."""
        self.is_bulk = self.is_bulk or not ids or len(self.ids) + len(ids) > MOST_IDS
        self.ids = set() if self.is_bulk else self.ids | set(ids)
        self.company_ids = set() if self.is_bulk else self.company_ids | set(company_ids)

    def as_event(self, ids: list[str], company_ids: list[str]) -> dict[str, Any]:
        """What a listener may hear of it."""
        return {"table": self.table, "op": self.op, "ids": ids, "company_ids": company_ids}


class Listener:
    """One open stream. A slow one loses the details and is told to load everything again."""

    def __init__(self, actor: Actor) -> None:
        self.actor = actor
        self.waiting: asyncio.Queue[tuple[int, str, dict[str, Any]]] = asyncio.Queue(MOST_WAITING)

    def tell(self, name: str, data: dict[str, Any]) -> None:
        """Put an event in the queue."""
        if self.waiting.full():
            while not self.waiting.empty():
                self.waiting.get_nowait()
            name, data = (name if name == END else "reload"), {}
        self.waiting.put_nowait((next(SEQUENCE), name, data))


async def readable_tables(connection: Connection, catalogue: Catalogue) -> Mapping[str, str | None]:
    """The permission that reading each table takes; None where membership is enough."""
    rows = await connection.fetch(RESOURCES)
    return {row["name"]: row["permission"] for row in rows if row["name"] in catalogue.tables}


class Changes:
    """Gathers announcements and passes them on. Rights are asked anew for every batch."""

    def __init__(
        self, database: Database, catalogue: Catalogue, permissions: Mapping[str, str | None]
    ) -> None:
        self.database = database
        self.catalogue = catalogue
        self.permissions = permissions
        self.listeners: set[Listener] = set()
        self.gathered: dict[UUID, dict[tuple[str, str], Change]] = {}
        self.has_some = asyncio.Event()

    def announce(self, payload: str) -> None:
        """Take one announcement of the database."""
        told = json.loads(payload)
        workspace, table, op = UUID(told["workspace_id"]), told["table"], told["op"]
        if table not in self.permissions or not self.is_heard(workspace):
            return
        change = self.gathered.setdefault(workspace, {}).setdefault((table, op), Change(table, op))
        change.take(told["ids"], told["company_ids"])
        self.has_some.set()

    def is_heard(self, workspace_id: UUID) -> bool:
        """True when anybody listens in this workspace."""
        return any(listener.actor.workspace_id == workspace_id for listener in self.listeners)

    def end(self) -> None:
        """The process is about to stop: every stream ends."""
        for listener in self.listeners:
            listener.tell(END, {})

    def missed(self) -> None:
        """Announcements were lost: everybody loads everything again."""
        for listener in self.listeners:
            listener.tell("reload", {})

    async def pass_on(self) -> None:
        """Forever: wait for a change, gather what comes with it, tell whom it concerns."""
        while True:
            await self.has_some.wait()
            await asyncio.sleep(GATHER_SECONDS)
            self.has_some.clear()
            gathered, self.gathered = self.gathered, {}
            for workspace, changes in gathered.items():
                await self.tell_workspace(workspace, list(changes.values()))

    async def tell_workspace(self, workspace_id: UUID, changes: list[Change]) -> None:
        """Tell the listeners of one workspace; those of the same person are asked for once."""
        by_person: dict[UUID | None, list[Listener]] = {}
        for listener in self.listeners:
            if listener.actor.workspace_id == workspace_id:
                by_person.setdefault(listener.actor.user_id, []).append(listener)
        for listeners in by_person.values():
            for event in await self.visible_to(listeners[0].actor, changes):
                for listener in listeners:
                    listener.tell("change", event)

    async def visible_to(self, actor: Actor, changes: list[Change]) -> list[dict[str, Any]]:
        """What of these changes this person may know."""
        async with self.database.acting_as(actor, read_only=True) as connection:
            found = [await self.event_for(connection, actor, change) for change in changes]
        return [event for event in found if event]

    async def event_for(self, connection: Connection, actor: Actor, change: Change) -> dict[str, Any] | None:
        """The change with the ids this person may see; None when it is none of their business."""
        permission = self.permissions[change.table] or "workspace.read"
        rights = await connection.fetchrow(MAY_READ, permission)
        if rights is None or not rights["may_read"]:
            return None
        ids = await self.visible_ids(connection, actor, change)
        companies = await connection.fetch(VISIBLE_COMPANIES, list(change.company_ids))
        company_ids = sorted(str(row["company"]) for row in companies)
        # A hidden row is no longer visible, and still its disappearance is news: to those who saw everything,
        # and to those who may see its company.
        if ids or company_ids or change.is_bulk or rights["sees_all"]:
            return change.as_event(ids, company_ids)
        return None

    async def visible_ids(self, connection: Connection, actor: Actor, change: Change) -> list[str]:
        """The changed rows that this person can read."""
        table = self.catalogue.tables[change.table]
        if not change.ids or not {"id", "workspace_id"} <= table.columns.keys() or change.op == "delete":
            return []
        sql = VISIBLE.format(table=table.sql_name)
        rows = await connection.fetch(sql, actor.workspace_id, list(change.ids))
        return sorted(str(row["id"]) for row in rows)
