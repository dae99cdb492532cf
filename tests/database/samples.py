"""One believable row of every table, so that each table can be tried by each person."""

import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from uuid import UUID, uuid4

import asyncpg

from tests.database.contents import TABLES, WHEN, contents, parents

__all__ = ["OF_THE_WORKSPACE", "TABLES", "WHEN", "Place", "idle_change", "insert", "new_row"]

# These hang on no company, and the world gives each workspace its own.
OF_THE_WORKSPACE = ("workspace_settings", "user_workspaces", "cvr_grants", "invitations")
WEIGHTS = (2, 7, 6, 5, 4, 3, 2, 1)


def valid_cvr_numbers(first: int) -> Iterator[str]:
    """CVR numbers whose digits add up, from `first` on."""
    for number in itertools.count(first):
        digits = str(number)
        if sum(int(digit) * weight for digit, weight in zip(digits, WEIGHTS, strict=True)) % 11 == 0:
            yield digits


cvr_numbers = valid_cvr_numbers(30_000_000)


@dataclass(frozen=True)
class Place:
    """A company of a workspace, and the id of the row it has in each table.

    `issued_invoice` is a second invoice, which has been sent; that of `invoices` is a draft.
    """

    workspace: UUID
    cvr: str = field(default_factory=lambda: next(cvr_numbers))
    ids: dict[str, UUID] = field(
        default_factory=lambda: {table: uuid4() for table in (*TABLES, "issued_invoice")}
    )

    @property
    def company(self) -> UUID:
        return self.ids["companies"]


def new_row(table: str, place: Place, **changes: object) -> dict[str, object]:
    """A row of this table at this place, not stored yet; only its own id and text are new."""
    row: dict[str, object] = {"workspace_id": place.workspace, "id": uuid4()}
    if table == "companies":
        row |= {"cvr": place.cvr}
    if table == "cvr_grants":
        row |= {"cvr": next(cvr_numbers)}
    return row | parents(place.ids).get(table, {}) | contents(uuid4().hex[:12]).get(table, {}) | changes


# What a change says where the identity cannot stand in for it.
CHANGES = {
    "inbound_events": "state = state",
    "invoices": "reference = coalesce(reference, '') || '.'",
    "webhooks": "name = name",
}


def idle_change(table: str) -> str:
    """A change that means little, in a column that those with the right may change."""
    return CHANGES.get(table, "workspace_id = workspace_id")


async def insert(connection: asyncpg.Connection, table: str, row: dict[str, object]) -> None:
    """Store the row."""
    columns = ", ".join(row)
    values = ", ".join(f"${number}" for number in range(1, len(row) + 1))
    await connection.execute(f"insert into public.{table} ({columns}) values ({values})", *row.values())
