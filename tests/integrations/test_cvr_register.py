"""The CVR register through both providers, against servers on loopback that behave as they do."""

import base64
import json
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

from crmflow.config import Settings
from crmflow.errors import Unavailable
from crmflow.integrations import cvrapi, virk
from crmflow.integrations.cvr_register import Register, register_for
from crmflow.integrations.registered_company import (
    RegisterAway,
    RegisteredCompany,
    RegisterQuotaUsed,
    RegisterRefused,
    RegisterUnreadable,
)
from tests.plugins.receiver import Receiver

CVR = "13585628"
SAMPLES = Path(__file__).parents[1] / "samples" / "cvr"
BY_CVRAPI = json.loads((SAMPLES / "cvrapi.json").read_text("utf-8"))
BY_VIRK = json.loads((SAMPLES / "virk.json").read_text("utf-8"))
Body = dict[str, Any]
Alter = Callable[[Body], None]


def quick(register: Register | None) -> Register:
    """The same register, for a server that is near."""
    assert register
    return replace(register, outbound=replace(register.outbound, seconds=0.4))


@pytest.fixture
def simple(receiver: Receiver) -> Register:
    url = f"http://{receiver.host}/api"
    contact = "Nordlys ApS, it@nordlys.example"
    return quick(register_for(Settings(cvr_register="cvrapi", cvr_contact=contact, cvr_url=url)))


@pytest.fixture
def official(receiver: Receiver) -> Register:
    url = f"http://{receiver.host}/cvr-permanent/"
    return quick(
        register_for(
            Settings(cvr_register="virk", cvr_user="nordlys", cvr_password="hemmeligt:æ", cvr_url=url)
        )
    )


def says(receiver: Receiver, told: object, status: int = 200) -> None:
    receiver.status, receiver.body = status, json.dumps(told).encode()


def altered(told: Body, **changes: object) -> Body:
    return {**told, **changes}


def of_virk(**changes: object) -> Body:
    """The answer of Virk, with some of the company's own fields changed."""
    told: Body = json.loads(json.dumps(BY_VIRK))
    told["hits"]["hits"][0]["_source"]["Vrvirksomhed"].update(changes)
    return told


def period(since: str, until: str | None = None) -> Body:
    return {"periode": {"gyldigFra": since, "gyldigTil": until}}


async def test_cvrapi_is_asked_for_the_number_alone_by_somebody_who_says_who_they_are(simple, receiver):
    says(receiver, BY_CVRAPI)
    assert await simple.look_up(CVR) == RegisteredCompany(
        cvr=CVR,
        name="NORDVIND TEKNIK ApS",
        street="Havnegade 12, 2. th.",
        postal_code="5000",
        city="Odense C",
        country="DK",
        phone="12345678",
        email="info@nordvind.example",
        legal_form="Anpartsselskab",
        industry_code="432210",
        industry_text="VVS- og blikkenslagerforretninger",
        employees="10-19",
        status="NORMAL",
        is_advertising_protected=True,
        started_on=date(2015, 5, 4),
    )
    (asked,) = receiver.received
    assert asked.path == f"/api?vat={CVR}&country=dk"
    assert asked.headers["user-agent"] == "CRMFlow - Nordlys ApS, it@nordlys.example"


async def test_cvrapi_may_give_numbers_as_texts_and_texts_as_numbers(simple, receiver):
    told = {"vat": "DK13585628", "zipcode": 800, "employees": 4, "industrycode": "432210", "phone": 12345678}
    says(receiver, altered(BY_CVRAPI, **told, addressco="Hansen", cityname="Sanderum", email="ingen"))
    company = await simple.look_up(CVR)
    assert company
    assert (company.postal_code, company.employees, company.phone) == ("0800", "4", "12345678")
    assert (company.street, company.email) == ("Havnegade 12, 2. th., Sanderum, c/o Hansen", None)


async def test_a_company_that_has_ended_or_is_bankrupt_is_told_so(simple, receiver):
    says(receiver, altered(BY_CVRAPI, enddate="31/12 - 2023", startdate="31/02 - 2015"))
    company = await simple.look_up(CVR)
    assert company
    assert (company.status, company.ended_on, company.started_on) == ("OPHØRT", date(2023, 12, 31), None)
    says(receiver, altered(BY_CVRAPI, creditbankrupt=True))
    company = await simple.look_up(CVR)
    assert company
    assert company.status == "UNDERKONKURS"


@pytest.mark.parametrize(
    ("status", "body", "refusal"),
    [
        (403, {"error": "QUOTA_EXCEEDED", "message": "…"}, RegisterQuotaUsed),
        (200, {"error": "QUOTA_EXCEEDED"}, RegisterQuotaUsed),
        (429, "slow down", RegisterQuotaUsed),
        (403, {"error": "BANNED"}, RegisterRefused),
        (200, {"error": "INVALID_UA"}, RegisterRefused),
        (500, {"error": "INTERNAL_ERROR"}, RegisterAway),
        (200, {"error": "SOMETHING_NEW"}, RegisterAway),
        (502, "<html>Bad gateway</html>", RegisterAway),
        (302, "", RegisterAway),
        (200, "<html>Hi</html>", RegisterUnreadable),
        (200, [], RegisterUnreadable),
        (200, {}, RegisterUnreadable),
        (200, altered(BY_CVRAPI, vat=25052943), RegisterUnreadable),
        (200, altered(BY_CVRAPI, name=None), RegisterUnreadable),
    ],
)
async def test_what_cvrapi_refuses_or_garbles_is_told_apart(simple, receiver, status, body, refusal):
    says(receiver, body, status)
    if isinstance(body, str):
        receiver.body = body.encode()
    with pytest.raises(Unavailable) as told:
        await simple.look_up(CVR)
    assert type(told.value) is refusal


@pytest.mark.parametrize("status", [200, 404])
async def test_a_number_that_cvrapi_does_not_know_is_no_error(simple, receiver, status):
    says(receiver, {"error": "NOT_FOUND"}, status)
    assert await simple.look_up(CVR) is None


async def test_virk_is_asked_with_name_and_password_and_its_newest_period_counts(official, receiver):
    says(receiver, BY_VIRK)
    assert await official.look_up(CVR) == RegisteredCompany(
        cvr=CVR,
        name="NORDVIND TEKNIK ApS",
        street="Havnegade 12B-14, 2. th., Sanderum",
        postal_code="0800",
        city="Høje Taastrup",
        country="DK",
        # The newest number is secret, and an older one is no way around that.
        phone=None,
        email="info@nordvind.example",
        website=None,
        legal_form="Anpartsselskab",
        industry_code="432200",
        industry_text="VVS",
        employees="10-19",
        status="NORMAL",
        is_advertising_protected=True,
        started_on=date(2015, 5, 4),
    )
    (asked,) = receiver.received
    assert asked.path == "/cvr-permanent/virksomhed/_search"
    assert asked.json["query"] == {"term": {"Vrvirksomhed.cvrNummer": CVR}}
    shown = base64.b64decode(asked.headers["authorization"].removeprefix("Basic ")).decode()
    assert shown == "nordlys:hemmeligt:æ"


async def test_virk_may_count_its_hits_in_either_way_and_find_none(official, receiver):
    for total in (0, {"value": 0, "relation": "eq"}):
        says(receiver, {"hits": {"total": total, "hits": []}})
        assert await official.look_up(CVR) is None
    says(receiver, altered(BY_VIRK, hits={**BY_VIRK["hits"], "total": 1}))
    assert await official.look_up(CVR)


async def test_a_company_that_has_ended_keeps_its_last_name_and_place(official, receiver):
    ended = {
        "livsforloeb": [period("2015-05-04", "2020-02-29"), period("2021-01-01", "2023-12-31")],
        "navne": [
            {"navn": "FØRST", **period("2015-05-04", "2018-01-01")},
            {"navn": "SIDST", **period("2018-01-01", "2023-12-31")},
        ],
        "virksomhedMetadata": {"sammensatStatus": "OPHØRT"},
    }
    says(receiver, of_virk(**ended))
    company = await official.look_up(CVR)
    assert company
    assert (company.name, company.status, company.employees) == ("SIDST", "OPHØRT", None)
    assert (company.started_on, company.ended_on) == (date(2015, 5, 4), date(2023, 12, 31))


@pytest.mark.parametrize(
    ("count", "told"),
    [
        ({"intervalKodeAntalAnsatte": "ANTAL_1000_999999"}, "1000+"),
        ({"intervalKodeAntalAnsatte": "ANTAL_1_1"}, "1"),
        ({"intervalKodeAntalAnsatte": None, "antalAnsatte": 7}, "7"),
        (None, None),
    ],
)
def test_how_many_work_there_is_an_interval_where_there_is_one(count, told):
    assert virk.workforce({"nyesteAarsbeskaeftigelse": count}) == told


async def test_virk_knows_no_company_behind_a_number_given_by_mistake(official, receiver):
    says(receiver, of_virk(fejlRegistreret=True))
    assert await official.look_up(CVR) is None


@pytest.mark.parametrize(
    ("status", "body", "refusal"),
    [
        (401, {"error": "no"}, RegisterRefused),
        (403, {}, RegisterRefused),
        (429, {}, RegisterQuotaUsed),
        (500, {}, RegisterAway),
        (200, {"timed_out": True, "hits": {"hits": []}}, RegisterAway),
        (200, {"hits": {"total": 1}}, RegisterUnreadable),
        (200, {"hits": {"total": 1, "hits": [None]}}, RegisterUnreadable),
        (200, of_virk(cvrNummer=25052943), RegisterUnreadable),
        (200, of_virk(navne=[], virksomhedMetadata=None), RegisterUnreadable),
    ],
)
async def test_what_virk_refuses_or_garbles_is_told_apart(official, receiver, status, body, refusal):
    says(receiver, body, status)
    with pytest.raises(Unavailable) as told:
        await official.look_up(CVR)
    assert type(told.value) is refusal
    assert "hemmeligt" not in str(told.value)


@pytest.mark.parametrize("name", ["simple", "official"])
async def test_a_register_that_is_slow_away_or_endless_holds_nobody_up(request, receiver, name):
    """Each has an end: time, and size."""
    register: Register = request.getfixturevalue(name)
    receiver.is_silent = True
    with pytest.raises(RegisterAway):
        await register.look_up(CVR)
    receiver.is_silent, receiver.body = False, b'{"name":"' + b"x" * 1_100_000
    with pytest.raises(RegisterUnreadable):
        await register.look_up(CVR)
    receiver.body = b'{"vat": 13585628, "name"'
    with pytest.raises(RegisterUnreadable):
        await register.look_up(CVR)
    nowhere = replace(register, outbound=replace(register.outbound, resolver=nobody))
    with pytest.raises(RegisterAway):
        await nowhere.look_up(CVR)


async def nobody(host: str, port: int) -> list[str]:
    raise OSError(host, port)


async def test_words_of_the_register_are_one_clean_line(simple, receiver):
    """No line ends, nothing that turns the text around, and no more of it than fits."""
    name = "NORD\u202e VIND\r\n\x00 ApS\ud800" + "x" * 900
    says(receiver, altered(BY_CVRAPI, name=name, city={"a": 1}, phone=True))
    company = await simple.look_up(CVR)
    assert company
    assert company.name.startswith("NORD VIND ApS x")
    assert (len(company.name), company.city, company.phone) == (300, None, None)
    assert RegisteredCompany.of_stored(json.loads(json.dumps(company.stored))) == company


def test_no_register_is_asked_unless_the_settings_say_so():
    assert register_for(Settings()) is None
    chosen = register_for(Settings(cvr_register="cvrapi", cvr_contact="Firma, a@b.dk"))
    assert chosen
    assert chosen.quota == cvrapi.LOOKUPS_A_DAY
    assert chosen.provider.call(CVR).url.startswith("https://cvrapi.dk/api?")
    unbounded = register_for(Settings(cvr_register="virk", cvr_user="a", cvr_password="b"))
    assert unbounded
    assert unbounded.quota is None


@pytest.mark.parametrize(
    "given",
    [
        {"cvr_register": "cvrapi"},
        {"cvr_register": "cvrapi", "cvr_contact": "a@b.dk\r\nX: y"},
        {"cvr_register": "virk", "cvr_user": "a"},
        {"cvr_register": "virk", "cvr_password": "a"},
        {"cvr_register": "off", "cvr_url": "https://user:password@host/"},
        {"cvr_register": "other"},
    ],
)
def test_a_register_that_cannot_work_is_refused_at_the_start(given):
    with pytest.raises(ValidationError):
        Settings(**given)
