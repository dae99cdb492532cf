"""Timelines: everything that happened to a company, a deal and a task, once, in words."""

import json

import pytest

from tests.database.samples import insert, new_row
from tests.database.scopes import stored

# What the database keeps by itself is no news: a card's place on the board, counts of versions.
NO_NEWS = ("position", "version", "updated_at", "stage_entered_at")


async def entries(house, table: str, **where: object) -> list[dict]:
    """The newest last, with what changed."""
    column, value = next(iter(where.items()))
    rows = await house.fetch(
        f"select * from public.{table} where {column} = $1 and audit_id > 0 order by audit_id", value
    )
    return [dict(row) | {"changes": json.loads(row["changes"])} for row in rows]


async def test_nothing_is_missing_and_nothing_is_there_twice(house, world, as_admin):
    """Every audited change of a timeline table that says something appears exactly once."""
    for table in ("companies", "people", "deals", "quotes", "orders", "invoices", "tasks", "calls"):
        row = world.here.ids[table]
        column = {"companies": "city", "people": "title", "tasks": "title", "calls": "note"}.get(table, "")
        column = column or {"deals": "source", "invoices": "reference"}.get(table, "title")
        await as_admin.execute(f"update public.{table} set {column} = 'Nyt' where id = $1", row)
        await as_admin.execute(f"delete from public.{table} where id = $1", row)
        await house.execute(f"update public.{table} set deleted_at = null where id = $1", row)

    missing = await house.fetch(
        """
        select log.table_name, log.op, count(entry.id) as found
        from public.audit_log as log
        join app.timeline_tables as timeline on timeline.table_name = log.table_name
        left join public.activity_log as entry
          on entry.workspace_id = log.workspace_id and entry.audit_id = log.id
        where log.company_id is not null and log.op <> 'delete'
          and (log.op = 'insert' or log.old_row - $1::text[] <> log.new_row - $1::text[])
        group by log.id, log.table_name, log.op having count(entry.id) <> 1
        """,
        [*NO_NEWS, "hidden_at"],
    )
    assert [tuple(row) for row in missing] == []
    doubles = await house.fetchval(
        "select count(*) - count(distinct (workspace_id, audit_id)) from public.activity_log"
        " where audit_id > 0"
    )
    assert doubles == 0


async def test_a_company_made_changed_deleted_and_restored_reads_so(house, world, as_admin):
    company = await stored(house, "companies", world.here, cvr=None, name="Nordlys ApS")
    await as_admin.execute("update public.companies set name = 'Nordlys A/S' where id = $1", company)
    await as_admin.execute("delete from public.companies where id = $1", company)
    await house.execute("update public.companies set deleted_at = null where id = $1", company)

    found = await entries(house, "activity_log", company_id=company)

    assert [entry["verb"] for entry in found] == ["created", "changed", "deleted", "restored"]
    assert found[1]["changes"] == {"name": {"from": "Nordlys ApS", "to": "Nordlys A/S"}}
    assert (found[1]["title"], found[1]["actor_id"]) == ("Nordlys A/S", as_admin.user)


async def test_what_changed_on_a_deal_is_told_in_names(house, world, as_manager):
    won = await stored(house, "stages", world.here, name="Vundet", kind="won")
    before = await house.fetchval("select name from public.stages where id = $1", world.here.ids["stages"])
    person = await stored(house, "people", world.here, name="Ida Holm")
    await as_manager.execute(
        "update public.deals set stage_id = $2, owner_id = $3, person_id = $4 where id = $1",
        world.here.ids["deals"],
        won,
        world.people["sales"],
        person,
    )
    last = (await entries(house, "activities", deal_id=world.here.ids["deals"]))[-1]["changes"]
    assert last["stage_id"] == {"from": before, "to": "Vundet"}
    assert last["owner_id"] == {"from": "colleague", "to": "sales"}
    assert last["person_id"]["to"] == "Ida Holm"
    assert set(last) == {"stage_id", "owner_id", "person_id", "won_at"}


async def test_a_colleague_without_a_name_is_told_by_address(house, world, as_manager):
    await house.execute(
        "update public.user_profiles set display_name = '' where user_id = $1", world.people["sales"]
    )
    await as_manager.rows("select app.hand_over_deal($1, $2)", world.here.ids["deals"], world.people["sales"])
    last = (await entries(house, "activities", deal_id=world.here.ids["deals"]))[-1]
    assert last["changes"] == {"owner_id": {"from": "colleague", "to": "sales@example.com"}}


async def test_what_hangs_on_a_deal_is_on_its_timeline(house, world):
    found = await entries(house, "activities", deal_id=world.here.ids["deals"])
    assert {entry["table_name"] for entry in found} == {"deals", "quotes", "tasks"}
    assert found[0]["verb"] == "created"


async def test_a_tasks_own_history_tells_who_did_what(house, world, as_manager):
    task = world.here.ids["tasks"]
    await as_manager.execute("update public.tasks set state = 'done' where id = $1", task)
    made, done = await entries(house, "task_activities", task_id=task)
    assert (made["verb"], done["verb"], done["actor_id"]) == ("created", "changed", as_manager.user)
    assert done["changes"]["state"] == {"from": "open", "to": "done"}


async def test_a_task_in_house_has_a_history_too(house, world):
    task = await stored(house, "tasks", world.here, deal_id=None)
    assert [entry["verb"] for entry in await entries(house, "task_activities", task_id=task)] == ["created"]


@pytest.mark.parametrize("change", ["position = 'zz'", "title = title"])
async def test_what_says_nothing_is_no_news(house, world, as_manager, change):
    deal = world.here.ids["deals"]
    before = await entries(house, "activities", deal_id=deal)
    await as_manager.execute(f"update public.deals set {change} where id = $1", deal)
    assert await entries(house, "activities", deal_id=deal) == before


async def test_an_inbox_item_that_is_placed_later_is_on_the_companys_timeline(house, world, as_sales):
    chat = new_row("chat_conversations", world.here, company_id=None, person_id=None)
    await insert(house, "chat_conversations", chat)
    assert await house.fetchval("select count(*) from public.activity_log where row_id = $1", chat["id"]) == 0
    await as_sales.execute(
        "update public.chat_conversations set company_id = $2 where id = $1", chat["id"], world.here.company
    )
    changes = await house.fetchval(
        "select changes ->> 'company_id' from public.activity_log where row_id = $1", chat["id"]
    )
    assert json.loads(changes)["to"].startswith("Firma")


async def test_where_a_record_came_from_is_not_told_to_who_may_not_see_it(house, world, as_limited):
    """T22: a timeline is for whoever sees its company; another company, and who is there, stays an id."""
    other = await stored(house, "companies", world.here, cvr=None, name="Hemmelig A/S")
    away = await stored(house, "people", world.here, company_id=other, name="Skjult Person")
    person = await stored(house, "people", world.here, company_id=other, name="Ida Holm", title="Før")
    deal = await stored(house, "deals", world.here, company_id=other, person_id=away, owner_id=None)
    move = "update public.{} set company_id = $2, {} where id = $1"
    await house.execute(move.format("people", "title = 'Nu'"), person, world.here.company)
    await house.execute(move.format("deals", "person_id = $3"), deal, world.here.company, person)
    await house.execute("update public.deals set person_id = null where id = $1", deal)

    timeline = "select row_id, title, changes from public.activity_log where row_id = any($1)"
    told = await as_limited.rows(timeline, [person, deal])
    on_deal = await as_limited.rows("select changes from public.activities where deal_id = $1", deal)

    mine = await house.fetchval("select name from public.companies where id = $1", world.here.company)
    moved = {"company_id": {"from": str(other), "to": mine}}
    assert [json.loads(row["changes"]) for row in told if row["row_id"] == person] == [moved]
    assert moved in [json.loads(row["changes"]) for row in on_deal]
    assert {"person_id": {"from": "Ida Holm", "to": None}} in [json.loads(row["changes"]) for row in on_deal]
    for secret in ("Hemmelig", "Skjult"):
        assert secret not in str([dict(row) for row in (*told, *on_deal)])


async def test_secrets_and_long_texts_stay_out_of_timelines(house, world, as_admin):
    """T52: what the log leaves out, they cannot know."""
    await as_admin.execute(
        "update public.company_notes set body = $2, body_text = $3 where id = $1",
        world.here.ids["company_notes"],
        '{"type": "doc"}',
        "x" * 5_000,
    )
    note = (await entries(house, "activity_log", row_id=world.here.ids["company_notes"]))[-1]
    assert set(note["changes"]) == {"body_text"}
    assert len(note["changes"]["body_text"]["to"]) == 300


async def test_a_really_deleted_row_takes_its_timeline_along(house, world):
    await house.execute("delete from public.tasks where id = $1", world.here.ids["tasks"])
    assert await entries(house, "task_activities", task_id=world.here.ids["tasks"]) == []


@pytest.mark.parametrize(("days", "status"), [(None, "new"), (2, "active"), (60, "quiet"), (400, "dormant")])
async def test_how_alive_a_customer_is_follows_from_the_last_sign_of_life(house, world, days, status):
    await house.execute(
        "update public.companies set last_activity_at = now() - make_interval(days => $2) where id = $1",
        world.here.company,
        days,
    )
    found = await house.fetchval(
        "select public.activity_status(it) from public.companies as it where id = $1", world.here.company
    )
    assert found == status
