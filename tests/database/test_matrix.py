"""The permission matrix, tried out: every role, every table, every verb, with real rows."""

import contextlib

import asyncpg
import pytest

from tests.database.samples import TABLES, Place, idle_change, insert, new_row
from tests.database.seats import Seat
from tests.database.world import ROLES, World

# Which line of the matrix rules a table, where the line has another name than the table.
RESOURCES = {
    "user_workspaces": "members",
    "price_list_items": "price_lists",
    "chat_conversations": "chats",
    "chat_messages": "chats",
    "emails": "email_threads",
    "email_references": "email_threads",
}
VERBS = {"r": "read", "c": "create", "u": "update", "d": "delete"}

table_and_role = [
    pytest.param(table, role, id=f"{table}-{role}")
    for table in (*TABLES, "audit_log")
    for role in (*ROLES, "system")
]


async def letters(house: asyncpg.Connection, table: str, role: str) -> str:
    """What the matrix grants."""
    return await house.fetchval(
        f"select {role} from app.permission_matrix where resource = $1", RESOURCES.get(table, table)
    )


def grants(granted: str, letter: str, *, own: bool) -> bool:
    """Whether these letters allow the verb on an own or a colleague's row."""
    found = granted.find(letter)
    return found >= 0 and (own or not granted[found + 1 :].startswith("*"))


async def a_row(house: asyncpg.Connection, world: World, table: str) -> object:
    """The id of a row that exists."""
    if table == "audit_log":
        return await house.fetchval(
            "select id from public.audit_log where company_id = $1 limit 1", world.here.company
        )
    return world.here.ids[table]


@pytest.mark.parametrize(("table", "role"), table_and_role)
async def test_a_role_reads_what_the_matrix_says(house, world, table, role):
    """T18: reading."""
    seat = Seat(house, world.people[role], world.workspace)
    row = await a_row(house, world, table)
    assert await house.fetchval(f"select count(*) from public.{table} where id = $1", row) == 1

    seen = await seat.value(f"select count(*) from public.{table} where id = $1", row)

    assert seen == int(grants(await letters(house, table, role), "r", own=False))


@pytest.mark.parametrize(("table", "role"), table_and_role)
async def test_a_role_changes_what_the_matrix_says(house, world, table, role):
    """T18: changing a colleague's row."""
    seat = Seat(house, world.people[role], world.workspace)

    count = await seat.attempt(
        f"update public.{table} set {idle_change(table)} where id = $1", await a_row(house, world, table)
    )

    assert count == int(grants(await letters(house, table, role), "u", own=False))


@pytest.mark.parametrize(("table", "role"), table_and_role)
@pytest.mark.parametrize("own", [False, True], ids=["colleagues", "own"])
async def test_a_role_deletes_what_the_matrix_says(house, world, table, role, own):
    """T18: deleting an own row, and a colleague's."""
    seat = Seat(house, world.people[role], world.workspace)
    row = await a_row(house, world, table)
    if own and table != "audit_log":
        row = await own_row(house, table, world.here, seat)
    with contextlib.suppress(asyncpg.InsufficientPrivilegeError):
        await seat.execute(f"delete from public.{table} where id = $1", row)

    gone = not await house.fetchval(
        f"select true from public.{table} as it where id = $1 and to_jsonb(it) ->> 'deleted_at' is null", row
    )

    assert gone == grants(await letters(house, table, role), "d", own=own)


@pytest.mark.parametrize(
    ("table", "role"), [case for case in table_and_role if case.values[0] != "audit_log"]
)
async def test_a_role_creates_what_the_matrix_says(house, world, table, role):
    """T18: creating."""
    seat = Seat(house, world.people[role], world.workspace)
    row = await room_for(house, table, world.here)
    with contextlib.suppress(asyncpg.InsufficientPrivilegeError):
        await seat.insert(table, row)

    made = await house.fetchval(f"select count(*) from public.{table} where id = $1", row["id"])

    assert made == int(grants(await letters(house, table, role), "c", own=True))


async def room_for(house: asyncpg.Connection, table: str, place: Place) -> dict[str, object]:
    """A row that could be stored now."""
    if table == "workspace_settings":
        await house.execute("delete from public.workspace_settings where workspace_id = $1", place.workspace)
    if table == "companies":
        return new_row(table, place, cvr=None)
    if table == "cvr_grants":
        member = await house.fetchval(
            "select user_id from public.user_workspaces where workspace_id = $1 limit 1", place.workspace
        )
        return new_row(table, place, user_id=member)
    if table == "user_workspaces":
        newcomer = await house.fetchval(
            "insert into public.user_profiles (user_id, email) values (gen_random_uuid(), 'ny@example.com')"
            " returning user_id"
        )
        return new_row(table, place, user_id=newcomer, role="viewer")
    return new_row(table, place)


async def own_row(house: asyncpg.Connection, table: str, place: Place, seat: Seat) -> object:
    """The id of a row this person made."""
    row = await room_for(house, table, place)
    columns = await house.fetch(
        "select column_name as name from information_schema.columns"
        " where table_schema = 'public' and table_name = $1",
        table,
    )
    if "created_by" in {column["name"] for column in columns}:
        row["created_by"] = seat.user
    await insert(house, table, row)
    return row["id"]


async def test_every_line_of_the_matrix_rules_a_table(house):
    ruled = {RESOURCES.get(table, table) for table in TABLES} | {"workspace", "audit_log"}

    lines = {row["resource"] for row in await house.fetch("select resource from app.permission_matrix")}

    assert lines == ruled


async def test_only_the_system_user_writes_what_was_understood(house):
    granted = await house.fetch(
        "select resource, viewer || support || sales || manager || admin as people, system"
        " from app.permission_matrix where resource in ('text_chunks', 'analyses')"
    )
    assert {(row["people"], row["system"]) for row in granted} == {("rrrrr", "rcud")}


@pytest.mark.parametrize(
    ("role", "resource", "letter", "may"),
    [
        ("admin", "companies", "d", True),
        ("sales", "companies", "d", False),
        ("admin", "workspace", "u", True),
        ("manager", "workspace", "u", False),
        ("viewer", "companies", "u", False),
        ("support", "price_lists", "u", False),
        ("manager", "audit_log", "r", True),
        ("sales", "audit_log", "r", False),
    ],
)
async def test_the_matrix_keeps_the_promises_made_to_customers(house, role, resource, letter, may):
    granted = await house.fetchval(f"select {role} from app.permission_matrix where resource = $1", resource)
    assert grants(granted, letter, own=False) is may
