"""Deciding on advice, and prices with their trace."""

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import httpx
import pytest

from tests.api.conftest import Firm

TOMORROW = (datetime.now(UTC) + timedelta(days=1)).isoformat()


async def advice(firm: Firm, *, state: str = "open") -> UUID:
    made: UUID = await firm.owner.fetchval(
        "insert into public.recommendations"
        " (workspace_id, company_id, rule, dedupe_key, suggested_action, state)"
        " values ($1, $2, 'unanswered_question', $3, 'reply', $4) returning id",
        firm.id,
        await firm.company("Ligusterhækken A/S"),
        str(uuid4()),
        state,
    )
    return made


async def decide(
    client: httpx.AsyncClient, item: UUID, verb: str, body: object | None = None
) -> httpx.Response:
    return await client.post(f"/api/v1/recommendations/{item}/{verb}", json=body)


@pytest.mark.parametrize(
    ("verb", "body", "state"),
    [
        ("do", {}, "done"),
        ("do", None, "done"),
        ("snooze", {"until": TOMORROW}, "snoozed"),
        ("dismiss", {"reason": "Kunden er lukket"}, "dismissed"),
        ("dismiss", {}, "dismissed"),
    ],
)
async def test_a_decision_is_kept_with_whose_it_was(
    firm: Firm, admin: httpx.AsyncClient, verb: str, body: dict[str, str] | None, state: str
):
    item = await advice(firm)
    answer = await decide(admin, item, verb, body)
    assert (answer.status_code, answer.json()["state"]) == (200, state)
    row = await firm.owner.fetchrow("select * from public.recommendations where id = $1", item)
    assert (row["state"], row["decided_by"]) == (state, firm.members["admin"])
    assert row["decided_at"]
    assert row["feedback"] == (body or {}).get("reason")
    assert (row["snoozed_until"] is not None) == (verb == "snooze")


async def test_snoozed_advice_can_still_be_done(firm: Firm, admin: httpx.AsyncClient):
    item = await advice(firm, state="snoozed")
    assert (await decide(admin, item, "do")).status_code == 200


@pytest.mark.parametrize("state", ["done", "dismissed", "outdated"])
async def test_what_was_decided_is_not_decided_again(firm: Firm, admin: httpx.AsyncClient, state: str):
    answer = await decide(admin, await advice(firm, state=state), "do")
    assert (answer.status_code, answer.json()["code"]) == (409, "already_decided")


@pytest.mark.parametrize(
    "until", ["2020-01-01T00:00:00Z", "2999-01-01T00:00:00Z", "2026-12-01T10:00:00", "i morgen"]
)
async def test_a_snooze_ends_within_a_year_at_a_clear_time(firm: Firm, admin: httpx.AsyncClient, until: str):
    answer = await decide(admin, await advice(firm), "snooze", {"until": until})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "until")


async def test_a_viewer_reads_advice_and_decides_nothing(firm: Firm):
    item = await advice(firm)
    async with firm.signed_in("viewer") as client:
        assert (await decide(client, item, "do")).status_code == 403
    assert await firm.owner.fetchval("select state from public.recommendations") == "open"


async def test_a_stranger_finds_no_advice(firm: Firm, other_firm: Firm):
    item = await advice(firm)
    async with other_firm.signed_in("admin") as stranger:
        assert (await decide(stranger, item, "do")).status_code == 404


async def gutter(firm: Firm, *, name: str = "Tagrende 3 m", price: int = 12_550) -> UUID:
    product: UUID = await firm.owner.fetchval(
        "insert into public.products (workspace_id, sku, name, list_price_minor) values ($1, $2, $3, $4)"
        " returning id",
        firm.id,
        str(uuid4())[:8],
        name,
        price,
    )
    return product


async def calculate(client: httpx.AsyncClient, company: UUID, **wanted: object) -> httpx.Response:
    return await client.post("/api/v1/prices/calculate", json={"company_id": str(company), **wanted})


async def test_a_price_is_exact_to_the_oere_and_says_how_it_came_about(firm: Firm, admin: httpx.AsyncClient):
    company, product = await firm.company("Ligusterhækken A/S"), await gutter(firm)
    lines = [{"product_id": str(product), "quantity": 3}]
    answer = await calculate(admin, company, lines=lines)
    assert answer.status_code == 201
    price = answer.json()
    assert (price["net_minor"], price["vat_minor"], price["gross_minor"]) == (37_650, 9_413, 47_063)
    assert price["source_kind"] is None
    assert price["trace"]
    stored = await firm.owner.fetchrow("select id, created_by from public.price_calculations")
    assert (str(stored["id"]), stored["created_by"]) == (price["id"], firm.members["admin"])


async def test_a_price_is_found_from_what_was_written(firm: Firm, admin: httpx.AsyncClient):
    company = await firm.company("Ligusterhækken A/S")
    await gutter(firm)
    answer = await calculate(admin, company, text="Hvad koster 10 stk Tagrende 3 m?")
    assert (answer.status_code, answer.json()["net_minor"]) == (201, 125_500)


async def test_a_text_that_names_no_product_has_no_price(firm: Firm, admin: httpx.AsyncClient):
    answer = await calculate(admin, await firm.company("Ligusterhækken A/S"), text="Hej med jer")
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "text")


@pytest.mark.parametrize(
    "wanted",
    [
        {},
        {"text": "", "lines": None},
        {"lines": []},
        {"text": "x", "lines": [{"product_id": str(uuid4()), "quantity": 1}]},
        {"lines": [{"product_id": str(uuid4()), "quantity": 0}]},
        {"lines": [{"product_id": str(uuid4()), "quantity": -1}]},
        {"lines": [{"product_id": str(uuid4()), "quantity": "NaN"}]},
        {"lines": [{"product_id": "x", "quantity": 1}]},
    ],
)
async def test_a_question_that_makes_no_sense_is_refused(
    firm: Firm, admin: httpx.AsyncClient, wanted: dict[str, object]
):
    company = await firm.company("Ligusterhækken A/S")
    assert (await calculate(admin, company, **wanted)).status_code == 422


async def test_a_viewer_calculates_nothing(firm: Firm):
    company, product = await firm.company("Ligusterhækken A/S"), await gutter(firm)
    async with firm.signed_in("viewer") as client:
        lines = [{"product_id": str(product), "quantity": 1}]
        assert (await calculate(client, company, lines=lines)).status_code == 403


async def test_another_workspaces_company_and_products_have_no_price_here(
    firm: Firm, other_firm: Firm, admin: httpx.AsyncClient
):
    theirs, product = await other_firm.company("Tagrenden ApS"), await gutter(other_firm)
    lines = [{"product_id": str(product), "quantity": 1}]
    assert (await calculate(admin, theirs, lines=lines)).status_code == 404
    answer = await calculate(admin, await firm.company("Ligusterhækken A/S"), lines=lines)
    assert "12550" not in answer.text
    assert answer.json().get("net_minor", 0) == 0
