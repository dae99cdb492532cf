"""The audit log: every change by whoever made it, without secrets, and never changed."""

import json

import asyncpg
import pytest

from tests.database.samples import new_row

LAST = "select * from public.audit_log where table_name = $1 order by id desc limit 1"


async def test_a_change_is_written_with_who_through_what_and_what(house, world, as_sales):
    await as_sales.execute("update public.companies set name = 'Nyt navn' where id = $1", world.here.company)

    entry = await house.fetchrow(LAST, "companies")

    assert (entry["op"], entry["row_id"], entry["company_id"]) == (
        "update",
        world.here.company,
        world.here.company,
    )
    assert (entry["actor_id"], entry["actor_kind"], entry["request_id"]) == (as_sales.user, "user", "a-test")
    assert json.loads(entry["old_row"])["name"].startswith("Firma")
    assert json.loads(entry["new_row"])["name"] == "Nyt navn"


async def test_a_job_writes_its_own_name(house, world, as_system):
    await as_system.execute("update public.companies set city = 'Aarhus' where id = $1", world.here.company)
    entry = await house.fetchrow(LAST, "companies")
    assert (entry["actor_id"], entry["actor_kind"]) == (as_system.user, "job")


async def test_many_rows_of_one_statement_are_many_entries_of_one_transaction(house, as_admin):
    before = await house.fetchval("select max(id) from public.audit_log")
    await as_admin.execute("update public.companies set city = 'Odense'")
    entries = await house.fetch("select row_id, txid from public.audit_log where id > $1", before)
    assert (len({entry["row_id"] for entry in entries}), len({entry["txid"] for entry in entries})) == (2, 1)


async def test_a_change_that_changes_nothing_is_no_entry(house, as_admin):
    before = await house.fetchval("select count(*) from public.audit_log where table_name = 'price_lists'")
    await as_admin.execute("update public.chat_messages set body = body")
    entries = "select count(*) from public.audit_log where table_name = $1 and op = 'update'"
    assert await house.fetchval(entries, "chat_messages") == 0
    assert before > 0


async def test_a_change_that_is_taken_back_leaves_no_entry(house, world, as_admin):
    before = await house.fetchval("select count(*) from public.audit_log")
    async with as_admin.sitting(keep=False) as connection:
        await connection.execute("update public.companies set city = 'Ribe'")
    assert await house.fetchval("select count(*) from public.audit_log") == before


@pytest.mark.parametrize(
    ("table", "left_out"),
    [
        ("inbound_events", {"body", "headers", "envelope"}),
        ("inbound_endpoints", {"token_hash", "provider_token_hash"}),
        ("invitations", {"token_hash"}),
        ("documents", {"body_text"}),
        ("text_chunks", {"content", "search", "embedding"}),
        ("emails", {"text_body", "html_body", "headers"}),
    ],
)
async def test_secrets_large_texts_and_vectors_stay_out(house, table, left_out):
    """T52: the log is read by many."""
    images = await house.fetch(
        "select coalesce(new_row, old_row) as image from public.audit_log where table_name = $1", table
    )
    assert images
    for image in images:
        assert not left_out & set(json.loads(image["image"]))


@pytest.mark.parametrize(
    "statement",
    [
        "update public.audit_log set actor_id = null",
        "delete from public.audit_log",
        "truncate public.audit_log",
        "insert into public.audit_log (workspace_id, row_id) select app.active_ws(), app.uid()",
    ],
)
async def test_nobody_writes_the_log_by_hand(as_admin, as_manager, as_system, statement):
    """T51: admins and jobs neither."""
    for seat in (as_admin, as_manager, as_system):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await seat.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        "update public.audit_log set actor_id = null",
        "delete from public.audit_log",
        "truncate public.audit_log",
    ],
)
async def test_even_the_owner_of_the_database_is_refused(house, statement):
    """T51: a slip of an operator's hand is stopped by a trigger."""
    moment = house.transaction()
    await moment.start()
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="audit log cannot be changed"):
        await house.execute(statement)
    await moment.rollback()


async def test_listeners_hear_which_rows_changed_and_nothing_else(owner):
    heard: list[str] = []
    await owner.add_listener("crmflow_changes", lambda *message: heard.append(message[-1]))
    workspace = await owner.fetchval("select app.new_workspace('Vores A/S', null)")
    company = await owner.fetchval(
        "insert into public.companies (workspace_id, name) values ($1, 'Hemmelig ApS') returning id",
        workspace,
    )
    await owner.fetchval("select 1")

    news = [json.loads(message) for message in heard]

    assert {
        "workspace_id": str(workspace),
        "table": "companies",
        "op": "insert",
        "ids": [str(company)],
        "company_ids": [str(company)],
    } in news
    assert "Hemmelig" not in str(heard)


async def test_a_large_change_is_announced_without_ids(owner):
    heard: list[str] = []
    await owner.add_listener("crmflow_changes", lambda *message: heard.append(message[-1]))
    workspace = await owner.fetchval("select app.new_workspace('Vores A/S', null)")
    await owner.execute(
        "insert into public.companies (workspace_id, name)"
        " select $1, 'Firma ' || n from generate_series(1, 500) as n",
        workspace,
    )
    news = json.loads(heard[-1])
    assert (news["table"], news["ids"], news["company_ids"]) == ("companies", [], [])


async def test_the_history_of_a_row_reads_from_first_to_last(house, world, as_admin):
    row = new_row("people", world.here)
    await as_admin.insert("people", row)
    await as_admin.execute("update public.people set title = 'Direktør' where id = $1", row["id"])
    await as_admin.execute("delete from public.people where id = $1", row["id"])

    entries = await as_admin.rows(
        "select op, new_row from public.audit_log where row_id = $1 order by id", row["id"]
    )

    assert [entry["op"] for entry in entries] == ["insert", "update", "update"]
    assert json.loads(entries[-1]["new_row"])["deleted_at"] is not None
