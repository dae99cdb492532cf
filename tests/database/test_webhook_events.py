"""Changes become deliveries in the same transaction: which, for whom, and when there are very many."""

import json
import re
from pathlib import Path

import asyncpg
import jsonschema_rs
import pytest

from tests.database.samples import Place, new_row
from tests.database.scopes import stored

KINDS = "select event_kind from public.webhook_deliveries where webhook_id = $1 order by event_kind"
JOBS = "select count(*) from jobs.procrastinate_jobs where queue_name = 'outgoing'"
MOVE = """
    update public.deals set stage_id = $2, lost_reason = 'Pris',
        pipeline_id = (select pipeline_id from public.stages where id = $2)
    where id = $1
"""
PAYLOAD = "select payload from public.webhook_deliveries where webhook_id = $1 and event_kind = $2"


async def hook(house: asyncpg.Connection, place, *kinds: str, **changes: object):
    """A webhook that is on."""
    return await stored(house, "webhooks", place, is_active=True, event_kinds=list(kinds), **changes)


async def kinds_of(house: asyncpg.Connection, webhook) -> list[str]:
    return [row["event_kind"] for row in await house.fetch(KINDS, webhook)]


async def payload_of(house: asyncpg.Connection, webhook, kind: str) -> dict:
    return json.loads(await house.fetchval(PAYLOAD, webhook, kind))


@pytest.fixture
async def listener(house, world):
    """A webhook for everything that happens to companies and deals."""
    return await hook(house, world.here, "companies.*", "deals.*")


async def test_every_stage_in_the_life_of_a_row_is_told(house, world, listener):
    row = await stored(house, "companies", world.here, cvr=None)
    for change in ("name = 'Nyt navn'", "deleted_at = now()", "name = 'Skjult'", "deleted_at = null"):
        await house.execute(f"update public.companies set {change} where id = $1", row)
    assert await kinds_of(house, listener) == [
        "companies.created",
        "companies.deleted",
        "companies.restored",
        "companies.updated",
    ]


async def test_what_was_told_of_a_company_goes_with_it_when_it_is_removed_for_good(house, world, listener):
    """T75: only that it is gone is still told."""
    row = await stored(house, "companies", world.here, cvr=None)
    await house.execute("delete from public.companies where id = $1", row)
    assert await kinds_of(house, listener) == ["companies.deleted"]


async def test_a_change_back_and_forth_that_leaves_the_row_as_it_was_is_none(house, world, listener):
    await house.execute("update public.companies set name = name where id = $1", world.here.company)
    assert await kinds_of(house, listener) == []


async def test_a_deal_that_moves_to_a_won_stage_is_moved_and_won(house, world, listener, as_admin):
    stage = await stored(house, "stages", world.here, kind="won", required_fields=[])
    await as_admin.execute(MOVE, world.here.ids["deals"], stage)
    assert await kinds_of(house, listener) == ["deals.stage_changed", "deals.updated", "deals.won"]
    payload = await payload_of(house, listener, "deals.won")
    assert payload["actor"] == {"id": str(as_admin.user), "kind": "user"}
    assert payload["workspace_id"] == str(world.here.workspace)
    assert payload["data"]["id"] == str(world.here.ids["deals"])
    assert payload["data"]["company_id"] == str(world.here.company)
    assert {"stage_id", "won_at"} <= set(payload["data"]["changed"])
    assert payload["data"]["row"]["stage_id"] == str(stage)
    assert payload["data"]["version"] == payload["data"]["row"]["version"]


async def test_every_payload_fits_the_published_schema(house, world):
    page = (Path(__file__).parents[2] / "docs/webhooks.md").read_text("utf-8")
    schema = json.loads(re.findall(r"```json\n(.*?)```", page, re.DOTALL)[1])
    everything = await hook(house, world.here)
    for table in ("companies", "people", "deals", "chat_messages", "emails", "tasks", "documents"):
        await stored(house, table, world.here, **({"cvr": None} if table == "companies" else {}))
    await house.execute(
        "insert into public.companies (workspace_id, name) select $1, 'Ny' from generate_series(1, 1001)",
        world.here.workspace,
    )
    payloads = await house.fetch(
        "select payload from public.webhook_deliveries where webhook_id = $1", everything
    )
    assert len(payloads) > 7
    for row in payloads:
        jsonschema_rs.validate(schema, json.loads(row["payload"]))


async def test_a_lost_deal_is_lost_and_not_won(house, world, listener):
    stage = await stored(house, "stages", world.here, kind="lost", required_fields=[])
    await house.execute(MOVE, world.here.ids["deals"], stage)
    assert await kinds_of(house, listener) == ["deals.lost", "deals.stage_changed", "deals.updated"]


async def test_an_invoice_is_issued_once(house, world, as_admin):
    listener = await hook(house, world.here, "invoices.issued", "invoices.paid")
    invoice = await stored(house, "invoices", world.here)
    await stored(house, "line_items", world.here, quote_id=None, order_id=None, invoice_id=invoice)
    await as_admin.value("select public.issue_invoice($1)", invoice)
    assert await kinds_of(house, listener) == ["invoices.issued"]


@pytest.mark.parametrize(
    ("picked", "told"),
    [
        ((), True),
        (("companies.created",), True),
        (("companies.*",), True),
        (("people.*", "companies.created"), True),
        (("companies.updated",), False),
        (("people.*",), False),
    ],
)
async def test_a_webhook_hears_what_it_picked(house, world, picked, told):
    listener = await hook(house, world.here, *picked)
    await stored(house, "companies", world.here, cvr=None)
    assert ("companies.created" in await kinds_of(house, listener)) is told


@pytest.mark.parametrize("change", [{"is_active": False}, {"deleted_at": "now"}])
async def test_a_webhook_that_is_off_or_deleted_hears_nothing(house, world, change):
    listener = await hook(house, world.here)
    column = next(iter(change))
    value = "false" if column == "is_active" else "now()"
    await house.execute(f"update public.webhooks set {column} = {value} where id = $1", listener)
    await stored(house, "companies", world.here, cvr=None)
    assert await kinds_of(house, listener) == []


async def test_nothing_is_heard_of_another_workspace(house, world, listener):
    """T1: their changes are theirs."""
    everything = await hook(house, world.elsewhere)
    await stored(house, "companies", world.here, cvr=None)
    assert await kinds_of(house, everything) == []
    await stored(house, "companies", world.elsewhere, cvr=None)
    assert await kinds_of(house, everything) == ["companies.created"]
    assert await kinds_of(house, listener) == ["companies.created"]


async def test_what_is_taken_back_is_never_told(house, world, listener):
    moment = house.transaction()
    await moment.start()
    await stored(house, "companies", world.here, cvr=None)
    assert await kinds_of(house, listener) == ["companies.created"]
    await moment.rollback()
    assert await kinds_of(house, listener) == []
    assert await house.fetchval(JOBS) == 0


async def test_each_delivery_has_its_job_in_the_same_transaction(house, world, listener):
    await stored(house, "companies", world.here, cvr=None)
    job = await house.fetchrow("select * from jobs.procrastinate_jobs where queue_name = 'outgoing'")
    delivery = await house.fetchrow("select * from public.webhook_deliveries where webhook_id = $1", listener)
    assert json.loads(job["args"]) == {
        "workspace_id": str(world.here.workspace),
        "delivery_id": str(delivery["id"]),
    }
    assert (delivery["state"], delivery["attempts"]) == ("waiting", 0)


@pytest.mark.parametrize(
    "table", ["user_settings", "events", "saved_views", "webhooks", "api_keys", "audit_log"]
)
async def test_what_is_personal_or_secret_is_no_event(house, table):
    """T50: nor is what we ourselves write about webhooks, which would go round in circles."""
    assert not await house.fetchval("select count(*) from app.event_kinds where table_name = $1", table)


async def test_secrets_and_places_of_storage_are_not_in_a_payload(house, world):
    listener = await hook(house, world.here, "documents.*", "companies.*", "emails.*")
    await house.execute("update public.documents set title = 'Ny' where id = $1", world.here.ids["documents"])
    row = (await payload_of(house, listener, "documents.updated"))["data"]["row"]
    assert {"storage_key", "body_text"} & set(row) == set()
    assert row["title"] == "Ny"


async def test_a_thousand_rows_are_a_thousand_deliveries_and_the_sweep_gives_them_jobs(
    house, world, listener, worker
):
    await house.execute(
        "insert into public.companies (workspace_id, name) select $1, 'Ny' from generate_series(1, 1000)",
        world.here.workspace,
    )
    assert (await kinds_of(house, listener)) == ["companies.created"] * 1000
    assert await house.fetchval(JOBS) == 0
    await worker.value("select app.queue_lost_deliveries()")
    assert await worker.value("select app.queue_lost_deliveries()") == 0
    assert await house.fetchval(JOBS) >= 1000


async def test_more_than_a_thousand_rows_are_told_in_one_piece(house, world, listener):
    rows = await house.fetch(
        "insert into public.companies (workspace_id, name) select $1, 'Ny' from generate_series(1, 1001)"
        " returning id",
        world.here.workspace,
    )
    assert await kinds_of(house, listener) == ["companies.created.bulk"]
    payload = await payload_of(house, listener, "companies.created.bulk")
    assert payload["data"]["count"] == 1001
    assert set(payload["data"]["ids"]) == {str(row["id"]) for row in rows}
    assert "row" not in payload["data"]


async def test_a_piece_names_ten_thousand_rows_at_most(house, world, listener):
    await house.execute(
        "insert into public.companies (workspace_id, name) select $1, 'Ny' from generate_series(1, 10001)",
        world.here.workspace,
    )
    counts = await house.fetch(
        "select (payload -> 'data' ->> 'count')::int as count, payload ->> 'event_id' as event"
        " from public.webhook_deliveries where webhook_id = $1",
        listener,
    )
    assert sorted(row["count"] for row in counts) == [1, 10000]
    assert len({row["event"] for row in counts}) == 2


async def test_a_workspace_with_webhooks_can_be_deleted(house):
    place = Place(await house.fetchval("select app.new_workspace('Lukker ApS', null)"))
    await hook(house, place)
    company = await stored(house, "companies", place)
    await house.execute("delete from public.workspaces where id = $1", place.workspace)
    assert not await house.fetchval("select count(*) from public.companies where id = $1", company)


async def test_a_limited_member_reads_no_delivery_of_other_companies_or_of_none(
    house, world, listener, as_limited, as_support
):
    """T3: what is unplaced is for those who see every company."""
    await hook(house, world.here, "chat_conversations.*")
    hidden = await stored(house, "companies", world.here, cvr=None)
    await stored(house, "chat_conversations", world.here, company_id=None)
    seen = "select company_id from public.webhook_deliveries"
    companies = {row["company_id"] for row in await as_limited.rows(seen)}
    assert None not in companies
    assert hidden not in companies
    assert {None, hidden} <= {row["company_id"] for row in await as_support.rows(seen)}


ROTATE = "select app.rotate_webhook_secret($1, 'k', '\\x00', true)"
ADD = "select app.add_webhook(gen_random_uuid(), 'Ny', 'https://a.example', $1, 'k', '\\x00')"


@pytest.mark.parametrize("seat", ["viewer", "support", "sales", "manager", "system", "stranger", "nobody"])
async def test_only_who_may_make_webhooks_makes_one(house, seat, request):
    """T18."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await request.getfixturevalue(f"as_{seat}").value(ADD, [])


async def test_an_administrator_who_sees_only_some_companies_makes_and_changes_none(house, world, as_admin):
    """T3: a webhook is told about every company, also those its maker may not see."""
    await house.execute(
        "update public.user_workspaces set cvr_access = 'granted' where user_id = $1", world.people["admin"]
    )
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.value(ADD, [])
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.execute("update public.webhooks set url = 'https://b.example'")
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.value("select app.new_ping($1)", world.here.ids["webhooks"])


@pytest.mark.parametrize("kinds", [["companies.bought"], ["*"], ["company.*"], ["webhooks.created"], [""]])
async def test_a_kind_that_does_not_exist_cannot_be_picked(as_admin, kinds):
    with pytest.raises(asyncpg.CheckViolationError):
        await as_admin.value(ADD, kinds)


async def test_a_workspace_has_twenty_webhooks_at_most(house, world, as_admin):
    for _ in range(20 - await as_admin.value("select count(*) from public.webhooks")):
        await stored(house, "webhooks", world.here)
    with pytest.raises(asyncpg.CheckViolationError):
        await as_admin.value(ADD, [])


@pytest.mark.parametrize("role", ["authenticated", "crmflow_api", "crmflow_worker", "anon"])
async def test_secrets_are_nobodys_to_read(house, role):
    """T52."""
    assert not await house.fetchval("select has_schema_privilege($1, 'priv', 'usage')", role)
    assert not await house.fetchval("select has_table_privilege($1, 'priv.webhook_secrets', 'select')", role)


@pytest.mark.parametrize(
    "call", ["app.claim_delivery(gen_random_uuid(), gen_random_uuid())", "app.queue_lost_deliveries()"]
)
async def test_what_is_for_workers_is_not_for_people(as_admin, call):
    """T52: a claim carries the sealed secrets."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.value(f"select {call}")


async def test_a_delivery_of_another_workspace_cannot_be_replayed(house, world, as_foreigner):
    """T4."""
    delivery = await stored(house, "webhook_deliveries", world.here, state="failed")
    assert not await as_foreigner.value("select app.replay_delivery($1)", delivery)
    with pytest.raises(asyncpg.NoDataFoundError):
        await as_foreigner.value(ROTATE, world.here.ids["webhooks"])


def test_the_sample_is_a_webhook_that_is_off(world):
    """Else every test of every table would write deliveries too."""
    assert new_row("webhooks", world.here)["is_active"] is False
