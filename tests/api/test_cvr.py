"""The CVR register over HTTP: what it says, to whom, how often, and what of it goes into a company."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import httpx
import pytest

from crmflow.api.counters import Policy
from crmflow.config import Settings
from crmflow.db.roles import DatabaseUrls
from tests.api.conftest import Firm, browser, running, sign_in
from tests.plugins.receiver import Receiver

CVR = "13585628"
OTHER = "25052943"
SAMPLE = Path(__file__).parents[1] / "samples" / "cvr" / "cvrapi.json"
TOLD: dict[str, Any] = json.loads(SAMPLE.read_text("utf-8"))
ASKED = f"/api/v1/cvr/{CVR}"


@pytest.fixture
def app_settings(database: DatabaseUrls, tmp_path: Path, receiver: Receiver) -> Settings:
    """A server that asks a register on this machine."""
    receiver.body = SAMPLE.read_bytes()
    return Settings(
        data=tmp_path,
        api_database_url=database.api,
        secret_key="for this test only",
        cvr_register="cvrapi",
        cvr_contact="Nordlys ApS, it@nordlys.example",
        cvr_url=f"http://{receiver.host}/api",
        cvr_daily=3,
    )


@pytest.fixture
async def sales(firm: Firm) -> AsyncIterator[httpx.AsyncClient]:
    async with firm.signed_in("sales") as client:
        yield client


def problem(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def row_of(firm: Firm, company: UUID) -> dict[str, Any]:
    row = await firm.owner.fetchrow("select * from public.companies where id = $1", company)
    assert row
    return dict(row)


async def test_a_number_is_answered_with_the_company_and_whom_to_thank(sales, receiver):
    answer = await sales.get("/api/v1/cvr/DK 13 58 56 28")
    assert answer.status_code == 200, answer.text
    told = answer.json()
    assert (told["cvr"], told["name"], told["postal_code"]) == (CVR, "NORDVIND TEKNIK ApS", "5000")
    assert (told["is_advertising_protected"], told["started_on"]) == (True, "2015-05-04")
    assert told["attribution"] == "CVR/Erhvervsstyrelsen"
    assert (await sales.get("/api/v1/cvr")).json()["source"] == "cvrapi"


async def test_what_was_said_today_is_not_asked_for_again_by_anybody(sales, firm, other_firm, receiver):
    await sales.get(ASKED)
    async with other_firm.signed_in("admin") as stranger:
        assert (await stranger.get(ASKED)).status_code == 200
    assert len(receiver.received) == 1
    await firm.owner.execute("update app.cvr_answers set asked_at = now() - interval '25 hours'")
    await sales.get(ASKED)
    assert len(receiver.received) == 2


@pytest.mark.parametrize(
    ("number", "words"),
    [("12345678", "check digit"), ("1234567", "eight digits"), ("anker", "eight digits"), ("%00", "eight")],
)
async def test_a_number_that_cannot_be_one_is_refused_with_its_fix_and_never_asked_for(
    sales, receiver, number, words
):
    answer = await sales.get(f"/api/v1/cvr/{number}")
    assert problem(answer) == (422, "invalid")
    assert answer.json()["errors"][0]["field"] == "cvr"
    assert words in answer.json()["detail"]
    assert "datacvr.virk.dk" in answer.json()["hint"]
    assert receiver.received == []


async def test_a_number_that_the_register_does_not_know_is_remembered_for_an_hour(sales, firm, receiver):
    receiver.body = b'{"error": "NOT_FOUND"}'
    assert problem(await sales.get(ASKED)) == (404, "cvr_unknown")
    assert problem(await sales.get(ASKED)) == (404, "cvr_unknown")
    assert len(receiver.received) == 1
    receiver.body = SAMPLE.read_bytes()
    await firm.owner.execute("update app.cvr_answers set asked_at = now() - interval '61 minutes'")
    assert (await sales.get(ASKED)).status_code == 200


async def test_who_only_reads_asks_no_register(firm: Firm, visitor, receiver):
    """T18: not even for what is known already; and a stranger is nobody."""
    async with firm.signed_in("viewer") as viewer:
        assert problem(await viewer.get(ASKED)) == (403, "forbidden")
        company = await firm.company("Nordvind", CVR)
        assert problem(await viewer.post(f"/api/v1/companies/{company}/register")) == (403, "forbidden")
    assert (await visitor.get(ASKED)).status_code == 401
    assert (await visitor.get("/api/v1/cvr")).status_code == 401
    assert receiver.received == []


async def test_in_a_workspace_of_others_nobody_asks(sales, other_firm, receiver):
    """T16: whatever the header says."""
    sales.headers["X-Workspace-Id"] = str(other_firm.id)
    assert problem(await sales.get(ASKED)) == (403, "forbidden")
    assert receiver.received == []


async def test_a_register_that_is_away_says_when_to_come_again_and_costs_no_look_up(sales, receiver):
    receiver.status, receiver.body = 502, b"<html>"
    for _ in range(5):
        answer = await sales.get(ASKED)
        assert problem(answer) == (503, "cvr_register_away")
        assert answer.headers["retry-after"] == "30"
    receiver.status, receiver.body = 200, SAMPLE.read_bytes()
    assert (await sales.get(ASKED)).status_code == 200


async def test_the_days_look_ups_are_counted_over_everybody_and_end(sales, firm, receiver):
    for number in (CVR, OTHER, "10150817"):
        receiver.body = json.dumps({**TOLD, "vat": int(number)}).encode()
        assert (await sales.get(f"/api/v1/cvr/{number}")).status_code == 200
    answer = await sales.get("/api/v1/cvr/36890266")
    assert problem(answer) == (503, "cvr_quota_used")
    assert 0 < int(answer.headers["retry-after"]) <= 86_400
    assert len(receiver.received) == 3
    assert (await sales.get(ASKED)).status_code == 200


@pytest.mark.parametrize(
    ("error", "code"), [("QUOTA_EXCEEDED", "cvr_quota_used"), ("BANNED", "cvr_register_refused")]
)
async def test_a_register_that_has_had_enough_is_left_in_peace(sales, receiver, error, code):
    receiver.body = json.dumps({"error": error}).encode()
    first = await sales.get(ASKED)
    assert (problem(first), first.headers["retry-after"]) == ((503, code), "3600")
    assert problem(await sales.get(f"/api/v1/cvr/{OTHER}")) == (503, "cvr_quota_used")
    assert len(receiver.received) == 1


async def test_nobody_uses_up_everybodys_look_ups(sales, receiver, monkeypatch):
    monkeypatch.setattr("crmflow.api.cvr.OWN_SHARE", Policy("cvr", 1, 3600))
    assert (await sales.get(ASKED)).status_code == 200
    refused = await sales.get(f"/api/v1/cvr/{OTHER}")
    assert problem(refused) == (429, "too_many")
    assert int(refused.headers["retry-after"]) > 0
    # What is known costs nothing.
    assert (await sales.get(ASKED)).status_code == 200


async def test_where_the_register_is_off_nothing_is_asked_and_that_is_said(
    app_settings, owner, receiver, firm
):
    await firm.add("sales")
    off = app_settings.model_copy(update={"cvr_register": "off"})
    async with running(off) as app, browser(app) as client:
        await sign_in(client, firm.email("sales"))
        client.headers["X-Workspace-Id"] = str(firm.id)
        assert problem(await client.get(ASKED)) == (409, "cvr_register_off")
        assert (await client.get("/api/v1/cvr")).json()["source"] == "off"
        assert problem(await client.get("/api/v1/cvr/12345678")) == (422, "invalid")
    assert receiver.received == []


async def test_a_company_is_filled_where_it_is_empty_and_follows_the_facts(sales, firm: Firm):
    company = await firm.company("Nordvind", CVR)
    await firm.owner.execute(
        "update public.companies set phone = '70 10 20 30', legal_form = 'ApS', employees = '1'"
        " where id = $1",
        company,
    )
    answer = await sales.post(f"/api/v1/companies/{company}/register")
    assert answer.status_code == 200, answer.text
    assert answer.json()["is_known"] is True
    row = await row_of(firm, company)
    assert (row["name"], row["phone"]) == ("Nordvind", "70 10 20 30")
    assert (row["street"], row["postal_code"], row["city"]) == ("Havnegade 12, 2. th.", "5000", "Odense C")
    assert (row["legal_form"], row["employees"]) == ("Anpartsselskab", "10-19")
    assert (row["registry_status"], row["is_advertising_protected"]) == ("NORMAL", True)
    assert row["registry_fetched_at"] is not None
    assert set(answer.json()["changed"]) >= {"street", "city", "email", "industry_code", "registry_status"}
    entry = await firm.owner.fetchrow(
        "select actor_kind, actor_id from public.audit_log where row_id = $1 order by id desc limit 1",
        company,
    )
    assert entry
    assert (entry["actor_kind"], entry["actor_id"]) == ("register", firm.members["sales"])


async def test_a_second_time_changes_nothing(sales, firm: Firm, receiver):
    company = await firm.company("Nordvind", CVR)
    await sales.post(f"/api/v1/companies/{company}/register")
    before = await row_of(firm, company)
    answer = await sales.post(f"/api/v1/companies/{company}/register")
    assert answer.json()["changed"] == []
    after = await row_of(firm, company)
    assert after | {"registry_fetched_at": 0} == before | {"registry_fetched_at": 0}
    assert len(receiver.received) == 1


async def test_half_an_address_is_not_mixed_with_another(sales, firm: Firm):
    company = await firm.company("Nordvind", CVR)
    await firm.owner.execute("update public.companies set city = 'Nyborg' where id = $1", company)
    await sales.post(f"/api/v1/companies/{company}/register")
    row = await row_of(firm, company)
    assert (row["street"], row["postal_code"], row["city"]) == (None, None, "Nyborg")


async def test_another_number_is_asked_about_anew(sales, firm: Firm):
    company = await firm.company("Nordvind", CVR)
    await sales.post(f"/api/v1/companies/{company}/register")
    await firm.owner.execute("update public.companies set cvr = $2 where id = $1", company, OTHER)
    assert (await row_of(firm, company))["registry_fetched_at"] is None


async def test_what_cannot_be_filled_is_told_why(sales, firm: Firm, other_firm: Firm, receiver):
    """T4: a company of others is none."""
    foreign = await other_firm.company("Fremmed kunde", CVR)
    assert (await sales.post(f"/api/v1/companies/{foreign}/register")).status_code == 404
    assert (await sales.post(f"/api/v1/companies/{uuid4()}/register")).status_code == 404
    without = await firm.company("Uden nummer")
    assert problem(await sales.post(f"/api/v1/companies/{without}/register")) == (422, "invalid")
    assert receiver.received == []


async def test_a_limited_member_fills_granted_companies_only(firm: Firm, receiver):
    """T22: the others are not there."""
    mine, others = await firm.company("Min", CVR), await firm.company("Andres", OTHER)
    async with firm.signed_in("sales", cvrs=(CVR,)) as limited:
        assert (await limited.post(f"/api/v1/companies/{others}/register")).status_code == 404
        assert (await limited.post(f"/api/v1/companies/{mine}/register")).status_code == 200


async def test_a_number_that_is_not_known_leaves_the_company_as_it_was(sales, firm: Firm, receiver):
    receiver.body = b'{"error": "NOT_FOUND"}'
    company = await firm.company("Nordvind", CVR)
    answer = await sales.post(f"/api/v1/companies/{company}/register")
    assert (answer.json()["is_known"], answer.json()["changed"]) == (False, [])
    row = await row_of(firm, company)
    assert row["registry_fetched_at"] is not None
    assert (row["registry_status"], row["version"]) == (None, 1)


async def test_a_slow_register_does_not_hold_a_connection_or_a_person(sales, firm: Firm, receiver):
    register = firm.app.state.lookups.register
    quick = replace(register, outbound=replace(register.outbound, seconds=0.3))
    firm.app.state.lookups = replace(firm.app.state.lookups, register=quick)
    receiver.is_silent = True
    assert problem(await sales.get(ASKED)) == (503, "cvr_register_away")
