"""Removing the year: all of it, and not a row that anybody else wrote."""

import hashlib
import json
from uuid import UUID

import asyncpg
import pytest

from crmflow.errors import NotFound
from tests.ops.demo_year.conftest import Firm

# The log of changes, and what is derived from it, tell of the load and the removal: that is their use.
TOLD = {"audit_log", "activity_log", "activities", "task_activities"}


async def digest(owner: asyncpg.Connection) -> dict[str, str]:
    """A digest of every row of every table, in every workspace."""
    tables = await owner.fetch(
        "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'"
    )
    found = {}
    for (table,) in tables:
        if table not in TOLD:
            rows = await owner.fetch(
                f"select to_jsonb(one)::text as row from public.{table} as one order by 1"
            )
            found[table] = hashlib.sha256(json.dumps([row["row"] for row in rows]).encode()).hexdigest()
    return found


async def company(owner: asyncpg.Connection, cvr: str) -> UUID:
    return await owner.fetchval(
        "select company.id from public.companies as company join public.workspaces as workspace"
        " on workspace.id = company.workspace_id where workspace.name = 'Firma' and cvr = $1",
        cvr,
    )


async def own_rows(firm: Firm) -> None:
    """What a firm has before it loads the year: a company, a deal's stage, a numbered quote."""
    own = await firm.owner.fetchval(
        "insert into public.companies (workspace_id, name, cvr) values ($1, 'Egen kunde', '25313763')"
        " returning id",
        firm.id,
    )
    await firm.owner.execute(
        "insert into public.people (workspace_id, company_id, name) values ($1, $2, 'Egon')", firm.id, own
    )
    await firm.owner.execute(
        "insert into public.quotes (workspace_id, company_id, number, state) values ($1, $2, $3, 'sent')",
        firm.id,
        own,
        "T-2026-0001",
    )
    await firm.owner.execute(
        "insert into public.numbering_counters (workspace_id, kind, year, last)"
        " values ($1, 'quote', 2026, 1)",
        firm.id,
    )


async def test_everything_is_as_it_was_in_every_workspace_counters_and_files_included(firm):
    await own_rows(firm)
    before = await digest(firm.owner)
    loaded = await firm.load()
    assert await digest(firm.owner) != before
    removed = await firm.remove()
    assert await digest(firm.owner) == before
    assert (removed.counts, removed.kept) == (loaded.counts, {})
    assert firm.stored() == set()


async def test_every_removed_row_is_in_the_log(loaded):
    removed = await loaded.remove()
    gone = await loaded.owner.fetch(
        "select table_name, count(*) as count from public.audit_log where op = 'delete' group by 1"
    )
    count = {row["table_name"]: row["count"] for row in gone}
    assert all(count[table] == rows for table, rows in removed.counts.items())
    assert removed.counts["companies"] == 400


async def test_it_can_be_loaded_and_removed_again(firm):
    before = await digest(firm.owner)
    for _ in range(2):
        assert (await firm.load()).counts["companies"] == 400
        await firm.remove()
    assert await digest(firm.owner) == before


async def test_what_a_colleague_made_on_a_company_of_the_year_survives_with_what_it_rests_on(loaded):
    place = await company(loaded.owner, "99004002")
    note = await loaded.owner.fetchval(
        "insert into public.company_notes (workspace_id, company_id, body_text) values ($1, $2, 'Min egen')"
        " returning id",
        loaded.id,
        place,
    )
    removed = await loaded.remove()
    assert (
        await loaded.owner.fetchval("select body_text from public.company_notes where id = $1", note)
        == "Min egen"
    )
    assert await loaded.owner.fetch("select id from public.companies where workspace_id = $1", loaded.id) == [
        (place,)
    ]
    assert dict(removed.kept) == {"companies": 1}


async def test_a_quote_that_became_a_real_order_stays_whole(loaded):
    quote = await loaded.owner.fetchrow(
        "select * from public.quotes where state = 'sent' and workspace_id = $1 order by number limit 1",
        loaded.id,
    )
    await loaded.owner.execute(
        "insert into public.orders (workspace_id, company_id, quote_id) values ($1, $2, $3)",
        loaded.id,
        quote["company_id"],
        quote["id"],
    )
    lines = "select * from public.line_items where quote_id = $1 order by place"
    before = await loaded.owner.fetch(lines, quote["id"])
    await loaded.remove()
    assert await loaded.owner.fetchrow("select * from public.quotes where id = $1", quote["id"]) == quote
    assert await loaded.owner.fetch(lines, quote["id"]) == before != []
    # Its number stays taken, so the series does not turn back.
    last = await loaded.owner.fetch(
        "select kind from public.numbering_counters where workspace_id = $1", loaded.id
    )
    assert {row["kind"] for row in last} == {"quote"}


async def test_a_series_that_went_on_keeps_its_counter(loaded):
    after = await loaded.owner.fetchval(
        "update public.numbering_counters set last = last + 1 where workspace_id = $1 and kind = 'invoice'"
        " and year = 2026 returning last",
        loaded.id,
    )
    await loaded.remove()
    left = await loaded.owner.fetch(
        "select kind, year, last from public.numbering_counters where workspace_id = $1", loaded.id
    )
    assert left == [("invoice", 2026, after)]


async def test_what_the_worker_made_of_the_year_goes_with_it(loaded):
    mail = await loaded.owner.fetchrow("select id, company_id from public.emails limit 1")
    await loaded.owner.execute(
        "insert into public.analyses"
        " (workspace_id, company_id, source_kind, source_id, label, confidence, model)"
        " values ($1, $2, 'email', $3, 'question', 0.9, 'test')",
        *(loaded.id, mail["company_id"], mail["id"]),
    )
    await loaded.owner.execute(
        "insert into public.price_calculations"
        " (workspace_id, company_id, source_kind, source_id, net_minor, vat_minor, gross_minor)"
        " values ($1, $2, 'email', $3, 80, 20, 100)",
        *(loaded.id, mail["company_id"], mail["id"]),
    )
    await loaded.owner.execute(
        "insert into public.recommendations (workspace_id, company_id, rule, dedupe_key, suggested_action)"
        " values ($1, $2, 'rule', 'key', 'call')",
        *(loaded.id, mail["company_id"]),
    )
    assert (await loaded.remove()).kept == {}
    for table in ("analyses", "price_calculations", "recommendations", "companies", "text_chunks"):
        rows = f"select count(*) from public.{table} where workspace_id = $1"
        assert await loaded.owner.fetchval(rows, loaded.id) == 0, table


async def test_a_price_that_a_person_asked_for_keeps_its_company(loaded):
    place = await company(loaded.owner, "99004002")
    await loaded.owner.execute(
        "insert into public.price_calculations (workspace_id, company_id, net_minor, vat_minor, gross_minor)"
        " values ($1, $2, 80, 20, 100)",
        *(loaded.id, place),
    )
    assert (await loaded.remove()).kept == {"companies": 1}
    assert await loaded.owner.fetchval("select company_id from public.price_calculations") == place


async def test_removing_what_is_not_there_is_refused(firm):
    before = await digest(firm.owner)
    with pytest.raises(NotFound, match="no demo year"):
        await firm.remove()
    assert await digest(firm.owner) == before


async def test_issued_invoices_are_final_again_as_soon_as_the_year_is_gone(loaded):
    with pytest.raises(asyncpg.InsufficientPrivilegeError, match="is issued"):
        await loaded.owner.execute("delete from public.invoices where state = 'paid'")
    await loaded.remove()
    state = "select tgenabled from pg_trigger where tgname = 'a_final'"
    assert {row["tgenabled"] for row in await loaded.owner.fetch(state)} == {b"O"}
