"""What changed in a workspace: read from the log, and heard from the database's announcements."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self
from uuid import UUID

from crmflow.api.event_ids import Position
from crmflow.db.session import Database

# An announcement names at most 50 rows, and the log is asked for at most 200 of a table.
MOST_ANNOUNCED = 50
READ = """
    select app.history_mark() as mark, reached::text as snapshot, changes
    from app.changes_since($1, $2::text::pg_snapshot, $3::text::pg_snapshot, $4)
"""
NOW = "select app.history_mark() as mark, pg_current_snapshot()::text as snapshot"


@dataclass(frozen=True)
class Change:
    """What happened to the rows of one table. Bulk: to so many that they are not named."""

    table: str
    op: str
    ids: tuple[str, ...] = ()
    company_ids: frozenset[str] = frozenset()
    # Where in the log the history of the rows begins.
    entries: tuple[int, ...] = ()
    is_bulk: bool = False

    @classmethod
    def read(cls, raw: Mapping[str, Any]) -> Self:
        """One change as the log tells it."""
        companies = frozenset(company for some in raw["company_ids"] for company in some)
        return cls(raw["table"], raw["op"], tuple(raw["ids"]), companies, tuple(raw["entries"]), raw["bulk"])


@dataclass(frozen=True)
class Batch:
    """The changes up to a position; None: too many to tell."""

    reached: Position
    changes: list[Change] | None


@dataclass
class Marks:
    """Changes in columns that the log leaves out, as a company's last sign of life. Heard, never read."""

    ids: dict[str, set[str]] = field(default_factory=dict)
    company_ids: dict[str, set[str]] = field(default_factory=dict)
    bulk: set[str] = field(default_factory=set)

    def hear(self, told: Mapping[str, Any]) -> None:
        """Take an announcement; only updates can be in such columns."""
        if told["op"] != "update":
            return
        table = told["table"]
        if not told["ids"]:
            self.bulk.add(table)
        self.ids.setdefault(table, set()).update(told["ids"])
        self.company_ids.setdefault(table, set()).update(told["company_ids"])

    def beside(self, changes: list[Change]) -> list[Change]:
        """What was heard and does not stand in the log."""
        known: dict[str, set[str]] = {}
        for change in changes:
            known.setdefault(change.table, set()).update(change.ids)
        logged_in_bulk = {
            change.table
            for change in changes
            if change.op == "update" and (change.is_bulk or len(change.ids) > MOST_ANNOUNCED)
        }
        found = []
        for table, ids in self.ids.items():
            unknown = ids - known.get(table, set())
            is_bulk = table in self.bulk or len(unknown) > 4 * MOST_ANNOUNCED
            if table in logged_in_bulk and (is_bulk or not unknown):
                continue
            if is_bulk:
                found.append(Change(table, "update", is_bulk=True))
            elif unknown:
                companies = frozenset(self.company_ids[table])
                found.append(Change(table, "update", tuple(sorted(unknown)), companies))
        return found


async def position_now(database: Database) -> Position:
    """Where the database stands."""
    row = await database.pool.fetchrow(NOW)
    assert row is not None  # noqa: S101 -- a select without FROM gives exactly one row
    return Position(row["mark"], row["snapshot"])


async def read_changes(
    database: Database, workspace_id: UUID, since: Position, *, until: Position | None = None, most: int
) -> Batch:
    """What the log gained since a position, as far as it is visible now, or was at `until`."""
    limit = until.snapshot if until else None
    row = await database.pool.fetchrow(READ, workspace_id, since.snapshot, limit, most)
    assert row is not None  # noqa: S101 -- a function with out parameters gives exactly one row
    changes = None if row["changes"] is None else [Change.read(raw) for raw in json.loads(row["changes"])]
    return Batch(Position(row["mark"], row["snapshot"]), changes)
