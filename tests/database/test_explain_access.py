"""Why can I (not) see or change this? The answer is what really happens, in words."""

import json
from uuid import uuid4

import asyncpg
import pytest

from tests.database.samples import TABLES, idle_change, insert, new_row
from tests.database.scopes import scope_of, stored
from tests.database.seats import Seat

PEOPLE = ("viewer", "support", "sales", "manager", "admin", "colleague", "limited", "limited_manager")
ALIVE = "select true from public.{} as it where id = $1 and to_jsonb(it) ->> 'deleted_at' is null"
NOTHING = {"read": False, "update": False, "delete": False}


async def explained(seat: Seat, table: str, row: object) -> dict:
    return json.loads(await seat.value("select app.explain_access($1, $2)", table, row))


async def codes(seat: Seat, table: str, row: object) -> list[str]:
    return [reason["code"] for reason in (await explained(seat, table, row))["reasons"]]


async def what_happens(seat: Seat, table: str, row: object) -> dict[str, bool]:
    """Reading, changing and deleting, each tried and taken back."""
    return {
        "read": await tried(seat, f"select id from public.{table} where id = $1", row),
        "update": await tried(seat, f"update public.{table} set {idle_change(table)} where id = $1", row),
        "delete": await deleted(seat, table, row),
    }


async def tried(seat: Seat, command: str, row: object) -> bool:
    try:
        return await seat.attempt(command, row) == 1
    except asyncpg.CheckViolationError:
        return False


async def deleted(seat: Seat, table: str, row: object) -> bool:
    try:
        async with seat.sitting(keep=False) as connection:
            await connection.execute(f"delete from public.{table} where id = $1", row)
            await connection.execute("reset role")
            return not await connection.fetchval(ALIVE.format(table), row)
    except (asyncpg.InsufficientPrivilegeError, asyncpg.CheckViolationError):
        return False


@pytest.mark.parametrize("name", PEOPLE)
@pytest.mark.parametrize("table", TABLES)
async def test_the_answer_is_what_really_happens(house, world, name, table):
    """T18, T22 and T23 told in words: for every person, and a row of every company."""
    seat = Seat(house, world.people[name], world.workspace)
    rows = [row["id"] for row in await house.fetch(f"select id from public.{table}")]
    assert {world.here.ids[table], world.elsewhere.ids[table]} <= set(rows)
    for row in rows:
        answer = await explained(seat, table, row)
        assert answer["can"] == await what_happens(seat, table, row), row
        assert answer["reasons"]
        assert all(reason["da"] and reason["en"] for reason in answer["reasons"])


@pytest.mark.parametrize(
    "table", [table for table in TABLES if table not in {"user_workspaces", "cvr_grants"}]
)
async def test_what_is_not_there_and_what_is_not_ours_sound_alike(world, as_admin, as_limited, table):
    """T7: a row of another tenant, of a company that is not granted, and one that nobody ever made."""
    for seat in (as_admin, as_limited):
        invented = (await explained(seat, table, uuid4()))["reasons"]
        assert (await explained(seat, table, world.elsewhere.ids[table]))["reasons"] == invented
        hidden = await explained(as_limited, table, world.beside.ids[table])
        assert (
            hidden["can"]["read"]
            or hidden["reasons"] == (await explained(as_limited, table, uuid4()))["reasons"]
        )


async def test_a_deleted_row_is_said_to_be_in_the_trash_to_those_who_could_see_it(
    world, as_admin, as_limited
):
    for place in (world.here, world.beside):
        await as_admin.execute("delete from public.companies where id = $1", place.company)
    assert await codes(as_admin, "companies", world.beside.company) == ["deleted"]
    assert await codes(as_admin, "emails", world.beside.ids["emails"]) == ["deleted"]
    assert await codes(as_limited, "companies", world.here.company) == ["deleted"]
    assert await codes(as_limited, "companies", world.beside.company) == ["not_found_or_not_granted"]


async def test_an_unshared_call_list_of_a_colleague_is_not_there(house, world, as_admin):
    """T24: administrators too."""
    hidden = await stored(
        house, "call_lists", world.here, is_shared=False, owner_id=world.people["colleague"]
    )
    answer = await explained(as_admin, "call_lists", hidden)
    assert (answer["can"], answer["reasons"][0]["code"]) == (NOTHING, "not_found")


async def test_an_issued_invoice_and_its_lines_say_that_they_are_final(house, world, as_admin):
    draft = new_row("line_items", world.here, quote_id=None, invoice_id=world.here.ids["invoices"])
    await insert(house, "line_items", draft)
    assert (await explained(as_admin, "line_items", draft["id"]))["can"]["update"]
    await as_admin.rows("select app.issue_invoice($1)", world.here.ids["invoices"])
    for table, row in (("invoices", world.here.ids["invoices"]), ("line_items", draft["id"])):
        answer = await explained(as_admin, table, row)
        assert answer["can"] == NOTHING | {"read": True}
        assert answer["can"] == await what_happens(as_admin, table, row)
        assert "issued_is_final" in await codes(as_admin, table, row)


async def test_the_last_administrator_is_told_so(house, world, as_admin):
    await house.execute(
        "update public.user_workspaces set role = 'viewer' where user_id = $1 and workspace_id = $2",
        world.people["two_homes"],
        world.workspace,
    )
    own = await house.fetchval(
        "select id from public.user_workspaces where user_id = $1 and workspace_id = $2",
        as_admin.user,
        world.workspace,
    )
    answer = await explained(as_admin, "user_workspaces", own)
    assert answer["can"] == {"read": True, "update": True, "delete": False}
    assert answer["can"] == await what_happens(as_admin, "user_workspaces", own)
    assert "last_admin" in await codes(as_admin, "user_workspaces", own)


@pytest.mark.parametrize(
    ("name", "table", "wanted"),
    [
        ("viewer", "companies", ["role_viewer", "role_cannot_update", "role_cannot_delete"]),
        ("sales", "companies", ["role_sales", "role_cannot_delete"]),
        ("admin", "companies", ["role_admin"]),
        ("sales", "deals", ["role_sales", "not_own", "role_cannot_delete"]),
        ("colleague", "deals", ["role_sales", "own", "role_cannot_delete"]),
        ("limited", "companies", ["role_sales", "granted", "role_cannot_delete"]),
        ("viewer", "invitations", ["role_cannot_read"]),
        ("admin", "events", ["not_found"]),
        ("colleague", "events", ["role_sales", "own"]),
        ("admin", "activity_log", ["role_admin", "kept_by_database"]),
        ("stranger", "companies", ["not_a_member"]),
        ("revoked", "companies", ["not_a_member"]),
        ("admin", "audit_log", ["no_such_table"]),
        ("admin", "no_table; drop table public.companies", ["no_such_table"]),
    ],
)
async def test_the_reasons_are_those_that_decide(house, world, name, table, wanted):
    seat = Seat(house, world.people[name], world.workspace)
    assert await codes(seat, table, world.here.ids.get(table, uuid4())) == wanted


async def test_http_clients_ask_the_same_function(world, as_sales):
    row = world.here.ids["deals"]
    answer = await as_sales.value("select public.explain_access('deals', $1)", row)
    assert json.loads(answer) == await explained(as_sales, "deals", row)


async def test_every_reason_has_words_in_both_languages(house):
    reasons = await house.fetch("select * from app.access_reasons")
    assert len(reasons) > 10
    assert all(reason["da"] != reason["en"] for reason in reasons)


async def test_the_scope_of_every_table_is_known(house):
    for table in TABLES:
        assert (await scope_of(house, table, "admin")).table == table


async def test_a_pipeline_and_its_stages_say_what_rests_on_them(house, world, as_admin, as_viewer):
    at = {table: world.here.ids[table] for table in ("pipelines", "stages")}
    for table, row in at.items():
        assert "holds_deals" in await codes(as_admin, table, row)
        told = await codes(as_viewer, table, row)
        assert "holds_deals" not in told
        assert "role_cannot_delete" in told
    await house.execute("update public.deals set deleted_at = now() where pipeline_id = $1", at["pipelines"])
    answer = await explained(as_admin, "pipelines", at["pipelines"])
    assert answer["can"] == await what_happens(as_admin, "pipelines", at["pipelines"])
    assert answer["can"]["delete"]
    assert "one_of_each" in await codes(as_admin, "stages", at["stages"])
