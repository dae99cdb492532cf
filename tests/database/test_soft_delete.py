"""Deleting hides: the row and what hangs on it are gone on every path, and can come back together."""

import json

import pytest

from tests.database.samples import TABLES, insert, new_row

# What hangs on a company, a thread and so on; raw deliveries, money and history stay as they are.
OF_A_DEAL = ["deals", "deal_integrations", "tasks"]
OF_A_QUOTE = ["quotes", "line_items"]
OF_A_DOCUMENT = ["documents", "text_chunks", "analyses", "price_calculations"]
OF_A_CHAT = ["chat_conversations", "chat_messages", *OF_A_DOCUMENT]
OF_A_THREAD = ["email_threads", "emails", "email_references"]
OF_A_PRICE_LIST = ["price_lists", "price_list_items"]
OF_A_CALL_LIST = ["call_lists", "call_list_entries"]
OF_A_COMPANY = [
    "companies",
    "people",
    "company_tag_assignments",
    "company_notes",
    "orders",
    "invoices",
    "recommendations",
    "calls",
    "call_list_entries",
    *OF_A_DEAL,
    *OF_A_QUOTE,
    *OF_A_CHAT,
    *OF_A_THREAD,
    *OF_A_PRICE_LIST,
]
READABLE = [table for table in TABLES if table != "idempotency_keys"]
GROWING = ("activity_log", "activities", "task_activities", "operations")

parents_and_children = pytest.mark.parametrize(
    ("parent", "children"),
    [
        ("companies", OF_A_COMPANY),
        ("chat_conversations", OF_A_CHAT),
        ("email_threads", OF_A_THREAD),
        ("documents", OF_A_DOCUMENT),
        ("price_lists", OF_A_PRICE_LIST),
        ("deals", OF_A_DEAL),
        ("quotes", OF_A_QUOTE),
        ("call_lists", OF_A_CALL_LIST),
        ("company_tags", ["company_tags", "company_tag_assignments"]),
    ],
)


async def test_a_deleted_row_is_still_stored(house, world, as_admin):
    touched = await as_admin.execute("delete from public.people where id = $1", world.here.ids["people"])
    stored = await house.fetchval(
        "select deleted_at is not null from public.people where id = $1", world.here.ids["people"]
    )
    assert (touched, stored) == (0, True)


async def own_the_list(house, world, seat):
    """Call lists are deleted by their owners only."""
    for table in ("call_lists", "call_list_entries"):
        await house.execute(
            f"update public.{table} set owner_id = $1 where id = $2", seat.user, world.here.ids[table]
        )


@parents_and_children
async def test_what_hangs_on_a_deleted_row_is_hidden_from_everybody(
    house, world, as_admin, as_system, parent, children
):
    """And so from every list, sum and search; test_embedding shows the paths around it."""
    await own_the_list(house, world, as_admin)
    await as_admin.execute(f"delete from public.{parent} where id = $1", world.here.ids[parent])
    for seat in (as_admin, as_system):
        for table in children:
            assert world.here.ids[table] not in await seat.ids(table), table


@parents_and_children
async def test_deleting_touches_nothing_beside_it(house, world, as_admin, parent, children):
    await own_the_list(house, world, as_admin)
    before = {table: await as_admin.ids(table) for table in READABLE}
    await as_admin.execute(f"delete from public.{parent} where id = $1", world.here.ids[parent])
    for table in READABLE:
        gone = {world.here.ids[table]} if table in children else set()
        assert before[table] - await as_admin.ids(table) == gone, table


@parents_and_children
async def test_restoring_brings_back_what_was_deleted_with_it(house, world, as_admin, parent, children):
    await own_the_list(house, world, as_admin)
    before = {table: await as_admin.ids(table) for table in READABLE}
    await as_admin.execute(f"delete from public.{parent} where id = $1", world.here.ids[parent])
    await house.execute(f"update public.{parent} set deleted_at = null where id = $1", world.here.ids[parent])

    for table in READABLE:
        found = await as_admin.ids(table)
        assert found == before[table] or (table in GROWING and found > before[table]), table


async def test_restoring_leaves_deleted_what_was_deleted_before(house, world, as_admin):
    earlier = world.here.ids["people"]
    await house.execute(
        "update public.people set deleted_at = now() - interval '1 day' where id = $1", earlier
    )
    await as_admin.execute("delete from public.companies where id = $1", world.here.company)
    await house.execute("update public.companies set deleted_at = null where id = $1", world.here.company)
    assert earlier not in await as_admin.ids("people")
    assert world.here.ids["emails"] in await as_admin.ids("emails")


async def test_advice_that_quotes_a_deleted_thread_goes_with_it(house, world, as_admin):
    quoting = new_row(
        "recommendations",
        world.here,
        evidence=json.dumps(
            [{"kind": "email", "id": "x", "thread_id": str(world.here.ids["email_threads"])}]
        ),
    )
    await insert(house, "recommendations", quoting)
    await as_admin.execute("delete from public.email_threads where id = $1", world.here.ids["email_threads"])
    visible = await as_admin.ids("recommendations")
    assert quoting["id"] not in visible
    assert world.here.ids["recommendations"] in visible


async def test_embedding_finds_no_deleted_row(world, as_admin):
    await as_admin.execute("delete from public.companies where id = $1", world.here.company)
    rows = await as_admin.rows(
        "select endpoint.id, person.id as person_id from public.inbound_endpoints as endpoint"
        " join public.chat_conversations as chat on chat.endpoint_id = endpoint.id"
        " left join public.people as person on person.id = chat.person_id"
    )
    assert {row["person_id"] for row in rows} == {world.beside.ids["people"]}


async def test_search_finds_no_deleted_company(world, as_admin):
    await as_admin.execute("delete from public.companies where id = $1", world.here.company)
    assert await as_admin.rows("select app.company_candidates($1)", world.here.cvr) == []


async def test_a_deleted_row_can_neither_be_changed_nor_deleted_again(world, as_admin):
    company = world.here.company
    await as_admin.execute("delete from public.companies where id = $1", company)
    assert await as_admin.attempt("update public.companies set name = 'Nyt' where id = $1", company) == 0
    assert await as_admin.attempt("update public.companies set deleted_at = null where id = $1", company) == 0
    assert await as_admin.attempt("update public.emails set hidden_at = null") == 1


async def test_the_number_of_a_deleted_company_is_free_again(world, as_admin):
    await as_admin.execute("delete from public.companies where id = $1", world.here.company)
    await as_admin.insert("companies", new_row("companies", world.here, cvr=world.here.cvr))


async def test_a_deletion_is_signed_by_whoever_deleted(house, world, as_admin):
    await as_admin.execute("delete from public.companies where id = $1", world.here.company)
    entries = await house.fetch(
        "select table_name, actor_id from public.audit_log"
        " where new_row ->> 'deleted_at' is not null or new_row ->> 'hidden_at' is not null"
    )
    assert {entry["actor_id"] for entry in entries} == {as_admin.user}
    assert {entry["table_name"] for entry in entries} == set(OF_A_COMPANY)


async def test_a_closed_door_lets_nothing_in(house, world, as_admin):
    door = world.here.ids["inbound_endpoints"]
    token = await house.fetchval("select token_hash from public.inbound_endpoints where id = $1", door)
    assert await house.fetchval("select endpoint_id from app.find_door($1, 'chat')", token) == door
    await as_admin.execute("delete from public.inbound_endpoints where id = $1", door)
    assert await house.fetch("select * from app.find_door($1, 'chat')", token) == []


async def test_a_deleted_workspace_really_goes(house, world):
    await house.execute("delete from public.workspaces where id = $1", world.workspace)
    for table in TABLES:
        count = f"select count(*) from public.{table} where workspace_id = $1"
        assert await house.fetchval(count, world.workspace) == 0, table
