"""The history of a record: what happened to it and what it was, for those who may see it and nobody else."""

import json
from datetime import datetime, timedelta

import asyncpg
import pytest

from tests.database.contents import parents
from tests.database.samples import new_row

HISTORY = "select * from public.record_history($1, $2)"
AS_OF = "select public.record_as_of($1, $2, $3)"
COMPARE = "select * from public.compare_versions($1, $2, $3, $4)"


async def clock(house) -> datetime:
    """The time of this very moment, between two changes of the same transaction."""
    return await house.fetchval("select clock_timestamp()")


async def as_of(seat, table, row, at) -> dict | None:
    found = await seat.value(AS_OF, table, row, at)
    return json.loads(found) if found else None


async def test_history_tells_who_did_what_through_what_newest_first(house, world, as_sales, as_system):
    company = world.here.company
    await as_sales.execute("update public.companies set name = 'Nyt navn ApS' where id = $1", company)
    await as_system.execute("update public.companies set city = 'Aarhus' where id = $1", company)

    newest, second, *_ = await as_sales.rows(HISTORY, "companies", company)

    assert (newest["actor_kind"], newest["actor_name"], newest["verb"]) == ("job", "CRMFlow", "changed")
    assert json.loads(newest["changes"])["city"]["to"] == "Aarhus"
    assert (second["actor_id"], second["actor_name"]) == (as_sales.user, "sales")
    assert json.loads(second["changes"])["name"]["to"] == "Nyt navn ApS"
    assert newest["audit_id"] > second["audit_id"]
    assert newest["occurred_at"] > second["occurred_at"]


async def test_history_begins_with_what_the_record_was_made_with(world, as_viewer):
    first = (await as_viewer.rows(HISTORY, "companies", world.here.company))[-1]
    changes = json.loads(first["changes"])
    assert (first["verb"], first["op"]) == ("created", "insert")
    assert changes["cvr"] == {"from": None, "to": world.here.cvr}
    assert not {"id", "workspace_id", "created_by", "search", "last_activity_at"} & set(changes)


async def test_ids_of_stages_and_colleagues_are_told_as_names(house, world, as_manager):
    deal = world.here.ids["deals"]
    await house.execute("update public.deals set owner_id = $2 where id = $1", deal, world.people["manager"])
    newest = (await as_manager.rows(HISTORY, "deals", deal))[0]
    assert json.loads(newest["changes"])["owner_id"] == {"from": "colleague", "to": "manager"}


async def test_what_the_database_works_out_by_itself_is_not_told(house, world, as_sales):
    company = world.here.company
    await as_sales.execute("update public.companies set email = 'a@ny.example' where id = $1", company)
    newest = (await as_sales.rows(HISTORY, "companies", company))[0]
    assert set(json.loads(newest["changes"])) == {"email"}


async def test_a_deal_is_told_by_its_title(house, world, as_manager):
    task, deal = world.here.ids["tasks"], world.here.ids["deals"]
    await house.execute("update public.tasks set deal_id = null where id = $1", task)
    await house.execute("update public.tasks set deal_id = $2 where id = $1", task, deal)
    title = await house.fetchval("select title from public.deals where id = $1", deal)
    newest = (await as_manager.rows(HISTORY, "tasks", task))[0]
    assert json.loads(newest["changes"])["deal_id"] == {"from": None, "to": title}


async def test_long_histories_come_in_pages(house, world, as_viewer):
    company = world.here.company
    for number in range(5):
        await house.execute("update public.companies set city = $2 where id = $1", company, f"By {number}")
    whole = [row["audit_id"] for row in await as_viewer.rows(HISTORY, "companies", company)]
    pages, last = [], None
    while page := await as_viewer.rows(
        "select audit_id from public.record_history('companies', $1, $2, 2)", company, last
    ):
        pages += [row["audit_id"] for row in page]
        last = pages[-1]
    assert pages == whole
    assert len(whole) >= 6


async def test_a_note_keeps_its_formatting_and_tells_its_words(house, world, as_support):
    note = world.here.ids["company_notes"]
    before = await clock(house)
    old = json.loads(await house.fetchval("select body from public.company_notes where id = $1", note))
    await as_support.execute(
        "update public.company_notes set body = '{\"type\": \"doc\"}', body_text = 'Ny tekst' where id = $1",
        note,
    )
    told = json.loads((await as_support.rows(HISTORY, "company_notes", note))[0]["changes"])
    assert set(told) == {"body_text"}
    was = await as_of(as_support, "company_notes", note, before)
    assert was is not None
    assert was["record"]["body"] == old


async def test_only_who_sees_a_record_sees_its_history(
    house, world, as_limited, as_stranger, as_foreigner, as_revoked, as_nobody, as_viewer
):
    """T1, T22, T25: and as of any time, and compared."""
    now = await clock(house)
    beside = world.beside.company
    await house.execute("update public.companies set city = 'Ribe' where id = $1", beside)
    assert len(await as_viewer.rows(HISTORY, "companies", beside)) >= 2
    assert await as_of(as_viewer, "companies", beside, now)
    for seat in (as_limited, as_stranger, as_foreigner, as_revoked, as_nobody):
        assert await seat.rows(HISTORY, "companies", beside) == []
        assert await as_of(seat, "companies", beside, now) is None
        assert (
            await seat.rows(COMPARE, "companies", beside, now - timedelta(days=1), await clock(house)) == []
        )


async def test_what_a_record_was_at_a_company_out_of_sight_stays_there(house, world, as_limited, as_viewer):
    """T22: a deal that moved here tells nothing of where it was."""
    deal = new_row("deals", world.beside, title="Hemmelig før")
    await house.execute("select set_config('role', 'none', true)")
    columns = ", ".join(deal)
    marks = ", ".join(f"${number}" for number in range(1, len(deal) + 1))
    await house.execute(f"insert into public.deals ({columns}) values ({marks})", *deal.values())
    there = await clock(house)
    names = await house.fetchrow(
        "select (select name from public.companies where id = $1) as beside,"
        " (select name from public.companies where id = $2) as here",
        world.beside.company,
        world.here.company,
    )
    moved = parents(world.here.ids)["deals"] | {"title": "Åben nu"}
    sets = ", ".join(f"{column} = ${number}" for number, column in enumerate(moved, 2))
    await house.execute(f"update public.deals set {sets} where id = $1", deal["id"], *moved.values())

    seen = await as_limited.rows(HISTORY, "deals", deal["id"])
    assert [row["verb"] for row in seen] == ["changed"]
    assert json.loads(seen[0]["changes"]) == {"company_id": {"from": None, "to": names["here"]}}
    assert await as_of(as_limited, "deals", deal["id"], there) is None
    compared = await as_limited.rows(COMPARE, "deals", deal["id"], there, await clock(house))
    assert "Hemmelig" not in str(compared)
    assert names["beside"] not in str(compared)
    whole = await as_viewer.rows(HISTORY, "deals", deal["id"])
    assert json.loads(whole[0]["changes"])["company_id"]["from"] == names["beside"]


async def test_a_record_that_moved_out_of_sight_takes_its_history_along(house, world, as_limited):
    """T22: as the record itself."""
    person = world.here.ids["people"]
    assert await as_limited.rows(HISTORY, "people", person)
    await house.execute(
        "update public.people set company_id = $2 where id = $1", person, world.beside.company
    )
    assert await as_limited.rows(HISTORY, "people", person) == []


async def test_a_list_tells_nothing_of_the_time_before_it_was_shared(house, world, as_colleague, as_sales):
    """T24: its owner sees all of it."""
    call_list = new_row("call_lists", world.here, is_shared=False, name="Kun min")
    call_list.pop("owner_id", None)
    await as_colleague.insert("call_lists", call_list)
    assert await as_sales.rows(HISTORY, "call_lists", call_list["id"]) == []
    await as_colleague.execute(
        "update public.call_lists set is_shared = true, name = 'Alles' where id = $1", call_list["id"]
    )
    seen = await as_sales.rows(HISTORY, "call_lists", call_list["id"])
    assert "Kun min" not in str(seen)
    assert len(await as_colleague.rows(HISTORY, "call_lists", call_list["id"])) == 2


async def test_secrets_are_in_no_history(house, world, as_admin):
    """T52: nor in a record as it was."""
    door = world.here.ids["inbound_endpoints"]
    await house.execute("update public.inbound_endpoints set is_active = false where id = $1", door)
    told = await as_admin.rows(HISTORY, "inbound_endpoints", door)
    was = await as_of(as_admin, "inbound_endpoints", door, await clock(house))
    assert told
    assert was
    assert "token_hash" not in str(told) + str(was)


@pytest.mark.parametrize("table", ["events", "user_profiles", "audit_log", "nothing", "companies; select 1"])
async def test_a_table_without_history_is_told(world, as_admin, table):
    """T13, T23: private rows have none."""
    with pytest.raises(asyncpg.InvalidParameterValueError, match="there is no history of"):
        await as_admin.rows(HISTORY, table, world.here.company)


async def test_a_record_is_shown_as_it_was_and_before_it_was_made_there_is_none(house, world, as_viewer):
    company = world.here.company
    before = await clock(house)
    name = await house.fetchval("select name from public.companies where id = $1", company)
    await house.execute("update public.companies set name = 'Senere' where id = $1", company)

    was, is_now = (
        await as_of(as_viewer, "companies", company, before),
        await as_of(as_viewer, "companies", company, await clock(house)),
    )

    assert was is not None
    assert is_now is not None
    assert (was["record"]["name"], is_now["record"]["name"]) == (name, "Senere")
    assert await as_of(as_viewer, "companies", company, before - timedelta(days=1)) is None


async def test_a_company_comes_with_what_hung_on_it_then(house, world, as_admin):
    company, person = world.here.company, world.here.ids["people"]
    before = await clock(house)
    title = await house.fetchval("select title from public.people where id = $1", person)
    await house.execute("update public.people set title = 'Tidligere' where id = $1", person)
    gone = new_row("people", world.here)
    await as_admin.insert("people", gone)
    with_both = await clock(house)
    await as_admin.execute("delete from public.people where id = $1", gone["id"])
    await house.execute(
        "update public.people set company_id = $2 where id = $1", person, world.beside.company
    )

    first, second, third = [
        await as_of(as_admin, "companies", company, at) for at in (before, with_both, await clock(house))
    ]

    assert first is not None
    assert second is not None
    assert third is not None
    assert [row["title"] for row in first["children"]["people"]] == [title]
    assert {row["id"] for row in second["children"]["people"]} == {str(person), str(gone["id"])}
    assert second["counts"]["people"] == 2
    assert "people" not in third["children"]
    assert {"deals", "quotes", "invoices", "tasks", "company_notes", "email_threads"} <= set(
        first["children"]
    )
    # Made from other rows, or hanging on what hangs on the company.
    assert not {"text_chunks", "analyses", "line_items", "chat_messages", "activity_log"} & set(
        first["children"]
    )


async def test_a_row_that_is_really_gone_is_shown_where_it_was(house, world, as_admin):
    note = new_row("company_notes", world.here, body_text="Væk nu")
    await as_admin.insert("company_notes", note)
    before = await clock(house)
    await house.execute("delete from public.company_notes where id = $1", note["id"])

    company = await as_of(as_admin, "companies", world.here.company, before)
    itself = await as_of(as_admin, "company_notes", note["id"], before)

    assert company is not None
    assert itself is not None
    assert "Væk nu" in [row["body_text"] for row in company["children"]["company_notes"]]
    assert itself["record"]["body_text"] == "Væk nu"
    assert await as_of(as_admin, "company_notes", note["id"], await clock(house)) is None


async def test_children_of_something_without_a_company_are_found_too(house, world, as_manager):
    stage = world.here.ids["stages"]
    pipeline = await house.fetchval("select pipeline_id from public.stages where id = $1", stage)
    before = await clock(house)
    await house.execute("update public.stages set name = 'Omdøbt' where id = $1", stage)
    was = await as_of(as_manager, "pipelines", pipeline, before)
    assert was is not None
    assert str(stage) in {row["id"] for row in was["children"]["stages"]}
    assert "Omdøbt" not in str(was)


async def test_a_quote_of_then_holds_its_lines_of_then(house, world, as_sales):
    quote, line = world.here.ids["quotes"], world.here.ids["line_items"]
    before = await clock(house)
    was = await house.fetchval("select description from public.line_items where id = $1", line)
    await house.execute("update public.line_items set description = 'Noget andet' where id = $1", line)
    then = await as_of(as_sales, "quotes", quote, before)
    assert [row["description"] for row in then["children"]["line_items"]] == [was]


async def test_children_follow_the_readers_rights_of_today(house, world, as_admin, as_sales, as_colleague):
    """T24: an unshared list of a colleague is no child for others."""
    entry = world.here.ids["call_list_entries"]
    call_list = await house.fetchval("select call_list_id from public.call_list_entries where id = $1", entry)
    await house.execute("update public.call_lists set is_shared = false where id = $1", call_list)
    now = await clock(house)
    own = await as_of(as_colleague, "companies", world.here.company, now)
    others = await as_of(as_sales, "companies", world.here.company, now)
    assert own is not None
    assert others is not None
    assert "call_list_entries" in own["children"]
    assert "call_list_entries" not in others["children"]


async def test_a_deleted_record_is_shown_as_it_was(house, world, as_admin, as_limited):
    company = world.here.company
    before = await clock(house)
    await as_admin.execute("delete from public.companies where id = $1", company)
    was = await as_of(as_admin, "companies", company, before)
    after = await as_of(as_admin, "companies", company, await clock(house))
    assert was is not None
    assert after is not None
    assert was["record"]["deleted_at"] is None
    assert was["counts"]["people"] == 1
    assert after["record"]["deleted_at"] is not None
    assert "people" not in after["children"]
    assert (await as_admin.rows(HISTORY, "companies", company))[0]["verb"] == "deleted"
    assert await as_of(as_limited, "companies", world.beside.company, before) is None


async def test_two_versions_are_compared_column_by_column(house, world, as_viewer, as_admin):
    deal = world.here.ids["deals"]
    before = await clock(house)
    await house.execute(
        "update public.deals set title = 'Større', amount_minor = 990000, owner_id = $2 where id = $1",
        deal,
        world.people["admin"],
    )
    rows = {
        row["column_name"]: row
        for row in await as_viewer.rows(COMPARE, "deals", deal, before, await clock(house))
    }
    assert set(rows) == {"title", "amount_minor", "owner_id"}
    assert json.loads(rows["amount_minor"]["value_b"]) == 990000
    assert (rows["owner_id"]["label_a"], rows["owner_id"]["label_b"]) == ("colleague", "admin")


async def test_every_table_with_a_history_can_be_asked(house, world, as_admin):
    """T31: also one that comes later."""
    tables = await house.fetch(
        "select tgrelid::regclass::text as name from pg_trigger where tgname = 'audit_update'"
        " and tgrelid in (select ('public.' || table_name)::regclass from app.protected_tables)"
    )
    now = await clock(house)
    for table in (row["name"].removeprefix("public.") for row in tables):
        row = world.here.ids.get(table, world.here.company)
        await as_admin.rows(HISTORY, table, row)
        await as_of(as_admin, table, row, now)
        await as_admin.rows(COMPARE, table, row, now - timedelta(hours=1), now)
