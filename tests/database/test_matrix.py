"""The permission matrix, tried out: every role, every table, every verb, with real rows."""

import asyncpg
import pytest

from tests.database.samples import TABLES, idle_change, insert
from tests.database.scopes import ON_A_COMPANY, PRIVATE, Scope, own_row, room_for, scope_of, stored
from tests.database.seats import Seat
from tests.database.world import ROLES

ALIVE = "select true from public.{} as it where id = $1 and to_jsonb(it) ->> 'deleted_at' is null"

table_and_role = [
    pytest.param(table, role, id=f"{table}-{role}") for table in TABLES for role in (*ROLES, "system")
]


async def reads(seat: Seat, table: str, row: object) -> bool:
    try:
        return await seat.value(f"select count(*) from public.{table} where id = $1", row) == 1
    except asyncpg.InsufficientPrivilegeError:
        return False


async def changes(seat: Seat, table: str, row: object) -> bool:
    return await seat.attempt(f"update public.{table} set {idle_change(table)} where id = $1", row) == 1


async def deletes(seat: Seat, table: str, row: object) -> bool:
    try:
        async with seat.sitting(keep=False) as connection:
            await connection.execute(f"delete from public.{table} where id = $1", row)
            await connection.execute("reset role")
            return not await connection.fetchval(ALIVE.format(table), row)
    except asyncpg.CheckViolationError:
        # The right is there; what rests on the row keeps it (20260101000710_pipelines.sql).
        return True
    except asyncpg.InsufficientPrivilegeError:
        return False


async def creates(seat: Seat, table: str, row: dict[str, object]) -> bool:
    try:
        async with seat.sitting(keep=False) as connection:
            await insert(connection, table, row)
            return True
    except asyncpg.InsufficientPrivilegeError:
        return False


VERBS = {"r": reads, "u": changes, "d": deletes}


def expected(scope: Scope, whose: tuple[str, ...]) -> dict[str, bool]:
    """What the matrix grants, by letter and whose row it is."""
    verbs = {f"{letter} {who}": scope.may(letter, own=who == "own") for who in whose for letter in VERBS}
    return verbs | {"c own": scope.may("c", own=True)}


@pytest.mark.parametrize(("table", "role"), table_and_role)
async def test_a_role_can_do_what_the_matrix_says_and_nothing_else(house, world, table, role):
    """T18: reading, changing and deleting a colleague's row and an own one, and creating."""
    seat = Seat(house, world.people[role], world.workspace)
    scope = await scope_of(house, table, role)
    rows = {"colleague's": world.here.ids[table]}
    if scope.owner_column:
        rows["own"] = await own_row(house, scope, world.here, seat)
    for row in rows.values():
        assert await house.fetchval(ALIVE.format(table), row)

    found = {
        f"{letter} {who}": await verb(seat, table, row)
        for who, row in rows.items()
        for letter, verb in VERBS.items()
    }
    newcomer = await room_for(house, table, world.here)
    if table == "call_list_entries":
        newcomer["call_list_id"] = await stored(house, "call_lists", world.here, owner_id=seat.user)
    found["c own"] = await creates(seat, table, newcomer)

    assert found == expected(scope, tuple(rows))


@pytest.mark.parametrize("role", [*ROLES, "system"])
async def test_the_log_is_read_by_managers_and_written_by_nobody(house, world, role):
    """T18: the log has numbers for ids, and so a test of its own."""
    seat = Seat(house, world.people[role], world.workspace)
    row = await house.fetchval(
        "select id from public.audit_log where company_id = $1 limit 1", world.here.company
    )
    found = [await verb(seat, "audit_log", row) for verb in VERBS.values()]
    assert found == [role in {"manager", "admin"}, False, False]


@pytest.mark.parametrize("role", ROLES)
async def test_an_own_row_cannot_be_made_a_colleagues(house, world, role):
    """T19: giving work away is a verb, not a change."""
    seat = Seat(house, world.people[role], world.workspace)
    for table in TABLES:
        scope = await scope_of(house, table, role)
        if scope.owner_column and scope.may("u", own=True) and not scope.may("u", own=False):
            row = await own_row(house, scope, world.here, seat)
            gift = f"update public.{table} set {scope.owner_column} = $2 where id = $1"
            changed = await seat.attempt(gift, row, world.people["colleague"])
            kept = table == "call_list_entries"
            assert changed == int(kept), f"{role} gave a row of {table} away"


async def test_every_line_of_the_matrix_rules_a_table_or_a_page(house):
    lines = {row["resource"] for row in await house.fetch("select resource from app.permission_matrix")}
    ruled = {row["resource"] for row in await house.fetch("select resource from app.protected_tables")}
    # Line items follow their documents; the workspace, reports and erasures have rules of their own.
    assert lines - ruled == {"workspace", "reports", "erasures"}


async def test_the_samples_know_which_tables_hang_on_a_company_and_which_are_private(house):
    rows = await house.fetch("select * from app.protected_tables")
    on_a_company = {row["table_name"] for row in rows if row["company_column"]}
    private = {row["table_name"] for row in rows if row["is_private"]}
    assert on_a_company == {*ON_A_COMPANY, "audit_log"}
    assert private == set(PRIVATE)


async def test_only_the_system_user_writes_what_was_understood(house):
    granted = await house.fetch(
        "select resource, viewer || support || sales || manager || admin as people, system"
        " from app.permission_matrix where resource in ('text_chunks', 'analyses')"
    )
    assert {(row["people"], row["system"]) for row in granted} == {("rrrrr", "rcud")}


@pytest.mark.parametrize(
    ("role", "resource", "letters"),
    [
        ("admin", "companies", "rcud"),
        ("sales", "companies", "rcu"),
        ("sales", "deals", "rc*u*"),
        ("support", "deals", "r"),
        ("admin", "deals", "rcud"),
        ("admin", "workspace", "ru"),
        ("manager", "workspace", "r"),
        ("manager", "workspace_settings", "r"),
        ("viewer", "companies", "r"),
        ("support", "price_lists", "r"),
        ("support", "quotes", "r"),
        ("manager", "reports", "r"),
        ("sales", "reports", "r*"),
        ("viewer", "reports", ""),
        ("manager", "audit_log", "r"),
        ("sales", "audit_log", ""),
        ("admin", "payments", "rcu"),
        ("sales", "invoices", "rc"),
    ],
)
async def test_the_matrix_keeps_the_promises_made_to_customers(house, role, resource, letters):
    granted = await house.fetchval(f"select {role} from app.permission_matrix where resource = $1", resource)
    assert granted == letters
