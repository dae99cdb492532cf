"""Limits: per user, address, inbound address and open streams, told in each interface's words."""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from uuid import uuid4

import httpx
import pytest

from crmflow.api.counters import Policy
from crmflow.api.limits import Limits, network_of
from crmflow.api.seats import Seats, TooManyStreams
from crmflow.config import Settings
from tests.api.conftest import Firm, browser, running, sign_in

COMPANIES = "/rest/v1/companies"


@pytest.fixture
def app_settings(app_settings: Settings) -> Settings:
    return app_settings.model_copy(update={"api_limit": 6, "webhook_limit": 3})


@pytest.fixture
async def viewer(firm: Firm) -> AsyncIterator[httpx.AsyncClient]:
    """A signed-in person, known to the server."""
    async with firm.signed_in("viewer") as client:
        assert (await client.get(COMPANIES)).status_code == 200
        yield client


async def statuses(client: httpx.AsyncClient, path: str, amount: int) -> list[int]:
    return [(await client.get(path)).status_code for _ in range(amount)]


async def test_a_user_gets_the_quota_and_then_429(viewer: httpx.AsyncClient):
    assert await statuses(viewer, COMPANIES, 8) == [200] * 6 + [429] * 2


async def test_every_answer_tells_what_is_left(viewer: httpx.AsyncClient):
    answer = await viewer.get(COMPANIES)
    assert answer.headers["ratelimit-policy"] == '"user";q=6;w=60'
    assert answer.headers["ratelimit"].startswith('"user";r=5;t=')


async def test_the_refusal_is_told_in_the_words_of_each_interface(viewer: httpx.AsyncClient):
    await statuses(viewer, COMPANIES, 6)
    rest, ours, auth = [await viewer.get(path) for path in (COMPANIES, "/api/v1/me", "/auth/v1/user")]
    assert {rest.status_code, ours.status_code, auth.status_code} == {429}
    assert set(rest.json()) == {"code", "message", "details", "hint"}
    assert rest.json()["code"] == "too_many"
    assert ours.headers["content-type"] == "application/problem+json"
    assert ours.json()["code"] == "too_many"
    assert auth.json()["error_code"] == "over_request_rate_limit"
    for answer in (rest, ours, auth):
        assert 1 <= int(answer.headers["retry-after"]) <= 120
        assert answer.headers["ratelimit"].startswith('"user";r=0;t=')
        assert answer.headers["x-content-type-options"] == "nosniff"


async def test_one_user_does_not_starve_another_nor_the_pages(firm: Firm, viewer: httpx.AsyncClient):
    await statuses(viewer, COMPANIES, 7)
    async with firm.signed_in("sales") as other:
        assert (await other.get(COMPANIES)).status_code == 200
    assert await statuses(viewer, "/api/v1/health/live", 10) == [200] * 10
    assert (await viewer.get("/")).status_code != 429


async def test_two_sessions_of_one_user_share_the_quota(firm: Firm, viewer: httpx.AsyncClient):
    await statuses(viewer, COMPANIES, 4)
    async with firm.signed_in("viewer") as again:
        assert await statuses(again, COMPANIES, 4) == [200, 200, 200, 429]


async def test_a_refused_change_changes_nothing(firm: Firm, viewer: httpx.AsyncClient):
    async with firm.signed_in("admin") as admin:
        await statuses(admin, COMPANIES, 7)
        assert (await admin.post(COMPANIES, json={"name": "Gran A/S"})).status_code == 429
    assert await firm.owner.fetchval("select count(*) from public.companies") == 0


async def test_strangers_count_by_address_whatever_they_show(visitor: httpx.AsyncClient):
    """T59: a new invented token each time is no new quota."""
    answers = [
        await visitor.get(COMPANIES, headers={"Authorization": f"Bearer {number}"}) for number in range(8)
    ]
    assert [answer.status_code for answer in answers] == [401] * 6 + [429] * 2


async def test_an_invented_forwarded_address_is_no_new_quota(visitor: httpx.AsyncClient):
    """T60."""
    answers = [
        await visitor.get(COMPANIES, headers={"X-Forwarded-For": f"10.0.0.{number}"}) for number in range(8)
    ]
    assert [answer.status_code for answer in answers] == [401] * 6 + [429] * 2


async def test_behind_a_proxy_its_word_counts_and_not_the_callers(app_settings: Settings):
    """T60."""
    settings = app_settings.model_copy(update={"trusted_proxies": 1})
    async with running(settings) as app, browser(app) as client:
        spoofed = [
            await client.get(COMPANIES, headers={"X-Forwarded-For": f"10.0.0.{number}, 203.0.113.7"})
            for number in range(8)
        ]
        other = await client.get(COMPANIES, headers={"X-Forwarded-For": "203.0.113.8"})
    assert [answer.status_code for answer in spoofed] == [401] * 6 + [429] * 2
    assert other.status_code == 401


async def test_people_behind_one_address_do_not_pay_for_each_other(firm: Firm, app_settings: Settings):
    """A first request with a session is given back to the address."""
    async with contextlib.AsyncExitStack() as stack:
        people = [await stack.enter_async_context(firm.signed_in(role)) for role in ("sales", "support")]
        # A process that knows none of the sessions yet.
        app = await stack.enter_async_context(running(app_settings))
        for _ in range(4):
            for person in people:
                client = await stack.enter_async_context(browser(app))
                client.cookies = person.cookies
                assert (await client.get("/api/v1/me")).status_code == 200


async def test_an_ended_session_pays_as_a_stranger(firm: Firm, viewer: httpx.AsyncClient):
    await firm.owner.execute("update priv.sessions set revoked_at = now()")
    await viewer.get(COMPANIES)
    answer = await viewer.get(COMPANIES)
    assert answer.headers["ratelimit"].startswith('"address"')


async def test_an_inbound_address_takes_so_many_deliveries(firm: Firm, visitor: httpx.AsyncClient):
    # A second is too short to be sure of on a busy machine.
    firm.app.state.limits.door = Policy("webhook", 3, 60)
    door = "/api/v1/inbound/chat/generic/"
    answers = [await visitor.post(door + "token-a", json={"n": number}) for number in range(5)]
    other = await visitor.post(door + "token-b", json={})
    assert [answer.status_code for answer in answers] == [401] * 3 + [429] * 2
    assert answers[0].headers["ratelimit-policy"] == '"webhook";q=3;w=60'
    assert answers[-1].headers["retry-after"]
    assert other.status_code == 401


async def test_no_limit_when_it_is_zero(firm: Firm, app_settings: Settings):
    settings = app_settings.model_copy(update={"api_limit": 0, "webhook_limit": 0})
    async with running(settings) as app, browser(app) as client:
        await firm.add("viewer")
        await sign_in(client, firm.email("viewer"))
        answers = [await client.get(COMPANIES) for _ in range(10)]
    assert {answer.status_code for answer in answers} == {200}
    assert "ratelimit" not in answers[-1].headers


async def test_a_user_has_so_many_open_streams(firm: Firm, viewer: httpx.AsyncClient):
    seats: Seats = firm.app.state.seats
    with contextlib.ExitStack() as stack:
        for _ in range(seats.amount):
            stack.enter_context(seats.taken_by(firm.members["viewer"]))
        answer = await viewer.get("/api/v1/events")
    assert (answer.status_code, answer.json()["code"]) == (429, "too_many_streams")
    assert answer.headers["retry-after"]


def test_streams_are_counted_per_user_and_over_processes(app_settings: Settings):
    path = app_settings.data / "streams"
    anna, bo = uuid4(), uuid4()
    here, alone = Seats(path, 2), Seats(app_settings.data / "other", 2)
    with here.taken_by(anna), here.taken_by(anna):
        with pytest.raises(TooManyStreams), here.taken_by(anna):
            pass
        with here.taken_by(bo), alone.taken_by(anna):
            pass
    with here.taken_by(anna), here.taken_by(anna):
        pass
    here.close()
    alone.close()


def test_an_inbound_address_takes_sixty_a_second_and_a_user_three_hundred_a_minute(tmp_path: Path):
    limits = Limits(Settings(data=tmp_path))
    assert limits.door == Policy("webhook", 60, 1)
    assert limits.user == Policy("user", 300, 60)


@pytest.mark.parametrize(
    ("ip", "network"),
    [
        ("203.0.113.7", "203.0.113.7"),
        ("::ffff:203.0.113.7", "203.0.113.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("", ""),
        ("testclient", "testclient"),
    ],
)
def test_an_ipv6_customer_is_one_caller(ip: str, network: str):
    """T60: whoever has a /64 has more addresses than we have memory."""
    assert network_of(ip) == network
