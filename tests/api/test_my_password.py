"""Passwords: changed by whoever knows them, chosen anew by whoever reads the mail, and by nobody else."""

import asyncio

import asyncpg
import httpx
import pytest
from structlog.testing import capture_logs

from tests.api.conftest import PASSWORD, Firm, browser, sign_in
from tests.plugins.mailbox import Deliver, PostOffice

NEW = "en helt ny adgangskode"
FORGOT, RESET = "/api/v1/password/forgot", "/api/v1/password/reset"


async def forget(client: httpx.AsyncClient, email: str) -> httpx.Response:
    return await client.post(FORGOT, json={"email": email})


async def reset(client: httpx.AsyncClient, token: str, password: str = NEW) -> httpx.Response:
    return await client.post(RESET, json={"token": token, "password": password})


@pytest.fixture
async def token(
    admin: httpx.AsyncClient,
    visitor: httpx.AsyncClient,
    firm: Firm,
    deliver: Deliver,
    post_office: PostOffice,
) -> str:
    """The administrator has asked for a link, and it came."""
    assert (await forget(visitor, firm.email("admin"))).status_code == 202
    await deliver()
    return post_office.token


async def test_changing_it_takes_the_one_from_before_and_ends_the_other_sessions(
    admin: httpx.AsyncClient, firm: Firm, deliver: Deliver, post_office: PostOffice
):
    async with browser(firm.app) as other:
        await sign_in(other, firm.email("admin"))
        change = {"current": PASSWORD, "new": NEW}
        assert (await admin.put("/api/v1/me/password", json=change)).status_code == 204
        assert (await admin.get("/api/v1/me")).status_code == 200
        assert (await other.get("/api/v1/me")).status_code == 401
        assert (await sign_in(other, firm.email("admin"))).status_code == 401
        assert (await sign_in(other, firm.email("admin"), NEW)).status_code == 200
    await deliver()
    assert post_office.last["Subject"] == "Din adgangskode er ændret"


async def test_a_wrong_current_or_a_weak_new_password_changes_nothing(admin: httpx.AsyncClient, firm: Firm):
    for current, new, status in (("forkert adgangskode", NEW, 401), (PASSWORD, "kort", 422)):
        answer = await admin.put("/api/v1/me/password", json={"current": current, "new": new})
        assert answer.status_code == status
    async with browser(firm.app) as other:
        assert (await sign_in(other, firm.email("admin"))).status_code == 200


async def test_guessing_the_current_password_is_limited(admin: httpx.AsyncClient):
    """T59."""
    answers = [
        await admin.put("/api/v1/me/password", json={"current": f"gæt nummer {each}", "new": NEW})
        for each in range(6)
    ]
    assert [each.status_code for each in answers] == [401] * 5 + [429]


async def test_a_mailed_link_chooses_a_new_password_and_ends_every_session(
    token: str,
    admin: httpx.AsyncClient,
    visitor: httpx.AsyncClient,
    firm: Firm,
    deliver: Deliver,
    post_office: PostOffice,
):
    assert (await reset(visitor, token)).status_code == 204
    assert (await admin.get("/api/v1/me")).status_code == 401
    assert (await sign_in(visitor, firm.email("admin"))).status_code == 401
    assert (await sign_in(visitor, firm.email("admin"), NEW)).status_code == 200
    await deliver()
    assert post_office.last["Subject"] == "Din adgangskode er ændret"


async def test_a_link_works_once(token: str, visitor: httpx.AsyncClient):
    """T59: reuse is 400."""
    assert (await reset(visitor, token)).status_code == 204
    again = await reset(visitor, token, "tyvens nye adgangskode")
    assert (again.status_code, again.json()["code"]) == (400, "link_not_valid")


async def test_of_two_who_use_a_link_at_once_one_chooses(token: str, visitor: httpx.AsyncClient):
    answers = await asyncio.gather(reset(visitor, token), reset(visitor, token, "en anden adgangskode"))
    assert sorted(each.status_code for each in answers) == [204, 400]


async def test_a_weak_password_does_not_cost_the_link(token: str, visitor: httpx.AsyncClient):
    assert (await reset(visitor, token, "kort")).status_code == 422
    assert (await reset(visitor, token)).status_code == 204


async def test_an_old_a_replaced_and_a_made_up_link_are_not_good(
    token: str,
    visitor: httpx.AsyncClient,
    firm: Firm,
    deliver: Deliver,
    post_office: PostOffice,
    owner: asyncpg.Connection,
):
    await forget(visitor, firm.email("admin"))
    await deliver()
    assert (await reset(visitor, token)).status_code == 400
    await owner.execute("update priv.one_time_tokens set expires_at = now()")
    assert (await reset(visitor, post_office.token)).status_code == 400
    assert (await reset(visitor, "x" * 43)).status_code == 400


async def test_a_link_lasts_an_hour_and_is_kept_as_a_hash(token: str, owner: asyncpg.Connection):
    row = await owner.fetchrow("select *, expires_at - created_at as lasts from priv.one_time_tokens")
    assert row
    assert row["lasts"].total_seconds() == 3600
    assert token.encode() not in row["token_hash"]


async def test_changing_the_password_voids_a_link_on_its_way(
    token: str, admin: httpx.AsyncClient, visitor: httpx.AsyncClient
):
    await admin.put("/api/v1/me/password", json={"current": PASSWORD, "new": NEW})
    assert (await reset(visitor, token, "tyvens nye adgangskode")).status_code == 400


async def test_nobody_learns_who_has_an_account(
    admin: httpx.AsyncClient, visitor: httpx.AsyncClient, firm: Firm, owner: asyncpg.Connection
):
    """T59: the same answer, the same work at once, and the same limit."""
    for email in (firm.email("admin"), "ukendt@nordlys.dk"):
        answers = [await forget(visitor, email) for _ in range(4)]
        assert [each.status_code for each in answers] == [202, 202, 202, 429]
        assert {each.content for each in answers[:3]} == {b"null"}
    ordered = await owner.fetch("select email, count(*) from priv.account_mails group by email")
    assert {row["count"] for row in ordered} == {3}
    jobs = await owner.fetchval(
        "select count(*) from jobs.procrastinate_jobs where task_name = 'account.mail'"
    )
    assert jobs == 6


async def test_one_caller_gets_twenty_links_an_hour(app, owner: asyncpg.Connection):
    """T59: whatever address they name."""
    async with browser(app, ip="192.0.2.9") as client:
        for number in range(20):
            assert (await forget(client, f"nr{number}@nordlys.dk")).status_code == 202
        refused = await forget(client, "nr20@nordlys.dk")
        assert refused.status_code == 429
        assert 3000 < int(refused.headers["retry-after"]) <= 3600
    async with browser(app, ip="192.0.2.10") as client:
        assert (await forget(client, "nr20@nordlys.dk")).status_code == 202


async def test_who_was_locked_out_by_guessing_gets_in_after_a_reset(
    token: str, visitor: httpx.AsyncClient, firm: Firm
):
    for _ in range(5):
        await sign_in(visitor, firm.email("admin"), "gættet adgangskode")
    assert (await sign_in(visitor, firm.email("admin"))).status_code == 429
    await reset(visitor, token)
    assert (await sign_in(visitor, firm.email("admin"), NEW)).status_code == 200


async def test_no_token_is_logged(token: str, visitor: httpx.AsyncClient):
    with capture_logs() as lines:
        await reset(visitor, token)
        await reset(visitor, token)
    assert token not in str(lines)
