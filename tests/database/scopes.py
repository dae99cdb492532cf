"""What the matrix lets each role do with each table, read from the database and spelled out once more."""

from dataclasses import dataclass
from uuid import UUID

import asyncpg

from tests.database.samples import Place, insert, new_row
from tests.database.seats import Seat

# What the database writes by itself: the verbs that are left to people.
LEFT_TO_PEOPLE = {
    "audit_log": "r",
    "numbering_counters": "r",
    "activity_log": "r",
    "activities": "r",
    "task_activities": "r",
    "notifications": "rud",
    "api_keys": "r",
    "idempotency_keys": "",
    "webhooks": "rud",
    "webhook_deliveries": "r",
    "operations": "r",
}
# Rows that hang on a company, and so are seen only by those to whom its CVR number is granted.
ON_A_COMPANY = (
    "companies",
    "people",
    "company_tag_assignments",
    "company_notes",
    "deals",
    "deal_integrations",
    "price_lists",
    "price_list_items",
    "quotes",
    "orders",
    "invoices",
    "line_items",
    "payments",
    "payment_allocations",
    "inbound_events",
    "chat_conversations",
    "chat_messages",
    "email_threads",
    "emails",
    "email_references",
    "documents",
    "text_chunks",
    "analyses",
    "recommendations",
    "price_calculations",
    "tasks",
    "call_list_entries",
    "calls",
    "activity_log",
    "activities",
    "task_activities",
    "email_logs",
    "webhook_deliveries",
    "quality_results",
    "operations",
)
PRIVATE = (
    "events",
    "user_settings",
    "saved_views",
    "notifications",
    "user_integrations",
    "idempotency_keys",
)


@dataclass(frozen=True)
class Scope:
    """How one table is protected, and the letters a role has for it."""

    table: str
    owner_column: str | None
    company_column: str | None
    is_private: bool
    letters: str

    def may(self, letter: str, *, own: bool) -> bool:
        """Whether the verb is allowed on an own or on a colleague's row."""
        if letter not in LEFT_TO_PEOPLE.get(self.table, "rcud"):
            return False
        if self.is_private:
            return own
        if self.table == "line_items" and letter == "d":
            # Taking a line away is changing its document.
            letter = "u"
        found = self.letters.find(letter)
        return found >= 0 and (own or not self.letters[found + 1 :].startswith("*"))


async def scope_of(house: asyncpg.Connection, table: str, role: str) -> Scope:
    """Read it from the database."""
    row = await house.fetchrow(
        "select scope.*, to_jsonb(matrix) ->> $2 as letters from app.protected_tables as scope"
        " left join app.permission_matrix as matrix on matrix.resource = scope.resource"
        " where scope.table_name = $1",
        table,
        role,
    )
    assert row, f"{table} is not protected"
    return Scope(table, row["owner_column"], row["company_column"], row["is_private"], row["letters"] or "")


async def room_for(house: asyncpg.Connection, table: str, place: Place) -> dict[str, object]:
    """A row that could be stored now."""
    if table == "workspace_settings":
        await house.execute("delete from public.workspace_settings where workspace_id = $1", place.workspace)
    if table == "companies":
        return new_row(table, place, cvr=None)
    if table in {"cvr_grants", "api_keys"}:
        return new_row(table, place, user_id=await a_member(house, place))
    if table == "user_workspaces":
        newcomer = await house.fetchval(
            "insert into public.user_profiles (user_id, email) values (gen_random_uuid(), 'ny@example.com')"
            " returning user_id"
        )
        return new_row(table, place, user_id=newcomer, role="viewer")
    alone = {
        "company_tag_assignments": ("company_tags", "tag_id"),
        "stage_probabilities": ("stages", "stage_id"),
        "payment_allocations": ("payments", "payment_id"),
        "quality_results": ("quality_checks", "check_id"),
    }
    if table in alone:
        parent, column = alone[table]
        return new_row(table, place, **{column: await stored(house, parent, place)})
    return new_row(table, place)


async def stored(house: asyncpg.Connection, table: str, place: Place, **changes: object) -> UUID:
    """The id of a new row, stored by the owner of the database."""
    row = new_row(table, place, **changes)
    await insert(house, table, row)
    return row["id"]


async def a_member(house: asyncpg.Connection, place: Place) -> UUID:
    """Somebody who belongs to the workspace."""
    return await house.fetchval(
        "select user_id from public.user_workspaces where workspace_id = $1 and role <> 'system' limit 1",
        place.workspace,
    )


async def own_row(house: asyncpg.Connection, scope: Scope, place: Place, seat: Seat) -> UUID:
    """The id of a row of this person's."""
    row = await room_for(house, scope.table, place)
    row[scope.owner_column] = seat.user
    if scope.table == "call_list_entries":
        row["call_list_id"] = await stored(house, "call_lists", place, owner_id=seat.user)
    await insert(house, scope.table, row)
    return row["id"]
