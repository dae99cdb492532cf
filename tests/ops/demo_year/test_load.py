"""Loading the year: whole, dated back, audited, and by the rules of the database."""

import pytest

from crmflow.errors import Conflict, Invalid, NotFound
from crmflow.ops.demo_year.load import is_loaded, load_year
from tests.ops.demo_year.conftest import NOW


async def test_every_row_is_there_and_the_log_says_that_the_system_wrote_it(firm):
    loaded = await firm.load()
    assert (loaded.counts["companies"], loaded.counts["people"], loaded.counts["deals"]) == (400, 900, 300)
    for table, count in loaded.counts.items():
        found = f"select count(*) from public.{table} where workspace_id = $1"
        assert await firm.owner.fetchval(found, firm.id) == count, table
    assert await firm.owner.fetch(
        "select distinct actor_kind, actor_id from public.audit_log"
        " where workspace_id = $1 and request_id like 'demo year%'",
        firm.id,
    ) == [("system", None)]


async def test_what_it_says_of_sums_is_what_the_database_adds_up(loaded):
    wrong = await loaded.owner.fetch(
        """
        select invoice.number from public.invoices as invoice
        join lateral (
            select sum(net_minor) as net, round(sum(net_minor) * 0.25) as vat from public.line_items
            where workspace_id = invoice.workspace_id and invoice_id = invoice.id
        ) as lines on true
        where (invoice.net_minor, invoice.vat_minor, invoice.gross_minor)
              is distinct from (lines.net, lines.vat, lines.net + lines.vat)
           or invoice.paid_minor <> (select coalesce(sum(amount_minor), 0) from public.payment_allocations
                                     where workspace_id = invoice.workspace_id and invoice_id = invoice.id)
           or (invoice.state = 'paid') <> (invoice.paid_minor = invoice.gross_minor)
        """
    )
    assert wrong == []
    states = await loaded.owner.fetch("select distinct state from public.invoices order by state")
    assert [row["state"] for row in states] == ["credited", "draft", "issued", "paid"]


async def test_the_series_have_no_gap_and_go_on_after_the_year(loaded):
    series = await loaded.owner.fetch(
        """
        select counter.kind, counter.year, counter.last, count(document.number) as given,
               max(right(document.number, 4)::int) as highest
        from public.numbering_counters as counter
        left join (
            select 'quote' as kind, number from public.quotes
            union all select 'order', number from public.orders
            union all select kind, number from public.invoices
        ) as document on document.kind = counter.kind and document.number like '%-' || counter.year || '-%'
        group by counter.kind, counter.year, counter.last
        """
    )
    assert {row["kind"] for row in series} == {"quote", "order", "invoice", "credit_note"}
    assert all(row["last"] == row["given"] == row["highest"] for row in series)


async def test_nothing_looks_as_if_it_had_happened_today(loaded):
    for timeline in ("activity_log", "activities", "task_activities"):
        newest = f"select max(occurred_at) from public.{timeline} where workspace_id = $1"
        assert await loaded.owner.fetchval(newest, loaded.id) < NOW, timeline
    for table in ("companies", "deals", "invoices", "quotes", "tasks"):
        newest = f"select max(updated_at) from public.{table} where workspace_id = $1"
        assert await loaded.owner.fetchval(newest, loaded.id) < NOW, table
    assert await loaded.owner.fetchval("select max(stage_entered_at) from public.deals") < NOW


async def test_a_deals_timeline_names_the_stages_at_their_times_and_who_moved_it(loaded):
    story = await loaded.owner.fetch(
        """
        select activity.changes #>> '{stage_id,to}' as stage, activity.occurred_at, deal.won_at,
               activity.actor_kind = 'user' and activity.actor_id = deal.owner_id as is_told_as_the_seller
        from public.activities as activity
        join public.deals as deal on deal.workspace_id = activity.workspace_id and deal.id = activity.deal_id
        where deal.id = (select id from public.deals where won_at is not null order by created_at limit 1)
          and activity.table_name = 'deals' and activity.verb = 'changed'
        order by activity.occurred_at
        """
    )
    assert [row["stage"] for row in story] == ["Behov afklaret", "Tilbud sendt", "Forhandling", "Vundet"]
    assert story[-1]["occurred_at"] == story[-1]["won_at"]
    assert all(row["is_told_as_the_seller"] for row in story)


async def test_only_those_who_may_have_deals_own_any(loaded):
    owners = {row[0] for row in await loaded.owner.fetch("select distinct owner_id from public.deals")}
    assert owners == {loaded.people["anna"], loaded.people["bo"]}


async def test_the_files_of_the_documents_are_in_the_store(loaded):
    row = await loaded.owner.fetchrow("select storage_key, body_text from public.documents limit 1")
    assert (await loaded.storage.get(row["storage_key"])).decode() == row["body_text"]
    assert len(loaded.stored()) == 150


async def test_no_trigger_is_left_switched_off(loaded):
    await loaded.remove()
    assert await loaded.owner.fetch("select tgname from pg_trigger where tgenabled = 'D'") == []


async def test_a_second_load_is_refused_and_changes_nothing(loaded):
    before = await loaded.owner.fetchval("select max(id) from public.audit_log")
    with pytest.raises(Conflict, match="loaded already"):
        await loaded.load()
    assert await loaded.owner.fetchval("select max(id) from public.audit_log") == before
    assert await is_loaded(loaded.url, "Firma")
    assert not await is_loaded(loaded.url, "Nabo")


async def test_a_company_that_is_there_already_refuses_the_whole_load(firm):
    await firm.owner.execute(
        "insert into public.companies (workspace_id, name, cvr) values ($1, 'Vores egen', '99004002')",
        firm.id,
    )
    with pytest.raises(Conflict, match="99004002"):
        await firm.load()
    assert (
        await firm.owner.fetchval("select count(*) from public.companies where workspace_id = $1", firm.id)
        == 1
    )
    assert firm.stored() == set()


async def test_an_unknown_workspace_and_one_without_sellers_are_refused(firm):
    with pytest.raises(NotFound, match="Ukendt"):
        await load_year(firm.url, firm.storage, "Ukendt", NOW)
    await firm.owner.execute(
        "select app.admin_add_user('fie@kigger.example', 'Fie', 'hash', 'Kigger', 'viewer')"
    )
    with pytest.raises(Invalid, match="Nobody"):
        await load_year(firm.url, firm.storage, "Kigger", NOW)


async def test_calls_and_tasks_are_told_as_their_sellers(loaded):
    strangers = await loaded.owner.fetchval(
        """
        select count(*) from public.activity_log as entry
        join public.calls as call on call.workspace_id = entry.workspace_id and call.id = entry.row_id
        where entry.table_name = 'calls'
          and (entry.actor_kind, entry.actor_id) is distinct from ('user', call.caller_id)
        """
    )
    assert strangers == 0
    assert (
        await loaded.owner.fetchval("select count(*) from public.activity_log where actor_kind = 'user'")
        > 600
    )


async def test_every_company_is_looked_at_for_advice_at_once(loaded):
    waiting = await loaded.owner.fetchval(
        """
        select count(distinct args ->> 'company_id') from jobs.procrastinate_jobs
        where task_name = 'insight.advise' and args ->> 'workspace_id' = $1
        """,
        str(loaded.id),
    )
    assert waiting == await loaded.owner.fetchval(
        "select count(*) from public.companies where workspace_id = $1", loaded.id
    )
