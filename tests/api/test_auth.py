"""Signing in, signing out, and what a stolen, old or planted token is worth."""

import asyncio

import asyncpg
import httpx
import pytest
from fastapi import FastAPI

from crmflow.config import Settings
from tests.api.conftest import PASSWORD, Firm, browser, running, sign_in


async def test_signing_in_gives_a_cookie_that_scripts_cannot_read(firm: Firm, visitor: httpx.AsyncClient):
    await firm.add("sales")
    answer = await sign_in(visitor, firm.email("sales"))
    assert answer.status_code == 200
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("crmflow_session=")
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Path=/" in cookie
    assert "Domain" not in cookie
    assert (await visitor.get("/api/v1/me")).json()["user"]["email"] == firm.email("sales")


async def test_over_https_the_cookie_is_bound_to_this_host_and_to_tls(app: FastAPI, firm: Firm):
    await firm.add("sales")
    async with browser(app, base_url="https://crm.firma.dk") as client:
        answer = await sign_in(client, firm.email("sales"))
        assert answer.status_code == 200
        assert answer.headers["set-cookie"].startswith("__Host-crmflow=")
        assert "Secure" in answer.headers["set-cookie"]
        assert "max-age" in answer.headers["strict-transport-security"]
        assert (await client.get("/api/v1/me")).status_code == 200


async def test_plain_http_to_another_machine_is_refused_and_says_why(app: FastAPI, firm: Firm):
    await firm.add("sales")
    async with browser(app, base_url="http://crm.firma.dk") as client:
        answer = await sign_in(client, firm.email("sales"))
    assert answer.status_code == 403
    assert answer.json()["code"] == "https_required"
    assert "set-cookie" not in answer.headers


async def test_plain_http_works_where_the_operator_allows_it(app_settings: Settings, firm: Firm):
    await firm.add("sales")
    async with (
        running(app_settings.model_copy(update={"allow_http": True})) as app,
        browser(app, base_url="http://crm.firma.dk") as client,
    ):
        assert (await sign_in(client, firm.email("sales"))).status_code == 200


async def test_a_cookie_planted_over_plain_http_is_not_read_over_https(app: FastAPI, firm: Firm):
    """T57: the two names never stand in for each other."""
    async with firm.signed_in("sales") as plain:
        token = plain.cookies["crmflow_session"]
    async with browser(app, base_url="https://crm.firma.dk") as client:
        client.cookies.set("crmflow_session", token)
        assert (await client.get("/api/v1/me")).status_code == 401


async def test_an_account_that_does_not_exist_answers_like_a_wrong_password(
    firm: Firm, visitor: httpx.AsyncClient
):
    """T59: nobody learns who has an account."""
    await firm.add("sales")
    known = await sign_in(visitor, firm.email("sales"), "en forkert adgangskode")
    unknown = await sign_in(visitor, "ingen@nordlys.dk", "en forkert adgangskode")
    assert known.status_code == unknown.status_code == 401
    for body in (known.json(), unknown.json()):
        body.pop("request_id")
        assert body["code"] == "wrong_credentials"
    assert "set-cookie" not in known.headers


async def test_the_sixth_attempt_waits_even_with_the_right_password(firm: Firm, visitor: httpx.AsyncClient):
    """T59: guessing stops after five failures in 15 minutes."""
    await firm.add("sales")
    for _ in range(5):
        assert (await sign_in(visitor, firm.email("sales"), "en forkert adgangskode")).status_code == 401
    answer = await sign_in(visitor, firm.email("sales"))
    assert answer.status_code == 429
    assert 0 < int(answer.headers["retry-after"]) <= 900
    assert answer.json()["code"] == "too_many"


async def test_guesses_at_the_same_time_do_not_pass_together(firm: Firm, visitor: httpx.AsyncClient):
    """T59: twelve at once are five guesses, as twelve in a row are."""
    await firm.add("sales")
    guesses = [sign_in(visitor, firm.email("sales"), f"en forkert adgangskode {n}") for n in range(12)]
    statuses = [answer.status_code for answer in await asyncio.gather(*guesses)]
    assert statuses.count(401) == 5
    assert statuses.count(429) == 7


async def test_a_success_clears_the_failures_before_it(firm: Firm, visitor: httpx.AsyncClient):
    await firm.add("sales")
    for _ in range(4):
        await sign_in(visitor, firm.email("sales"), "en forkert adgangskode")
    assert (await sign_in(visitor, firm.email("sales"))).status_code == 200
    assert (await sign_in(visitor, firm.email("sales"), "en forkert adgangskode")).status_code == 401
    assert (await sign_in(visitor, firm.email("sales"))).status_code == 200


async def note_failures(owner: asyncpg.Connection, ip: str, amount: int) -> None:
    await owner.execute(
        "insert into priv.login_attempts (account, ip, succeeded)"
        " select 'x' || n || '@nordlys.dk', $1, false from generate_series(1, $2::int) as n",
        ip,
        amount,
    )


async def test_an_address_that_failed_twenty_times_waits_whatever_it_claims_to_be(
    owner: asyncpg.Connection, firm: Firm, visitor: httpx.AsyncClient
):
    """T60: X-Forwarded-For means nothing when no proxy is configured."""
    await firm.add("sales")
    await note_failures(owner, "127.0.0.1", 20)
    visitor.headers["X-Forwarded-For"] = "203.0.113.7"
    assert (await sign_in(visitor, firm.email("sales"))).status_code == 429


async def test_behind_one_proxy_only_the_last_hop_counts(
    owner: asyncpg.Connection, firm: Firm, app_settings: Settings
):
    """T60: what the client wrote in front of the proxy's own entry is ignored."""
    await firm.add("sales")
    await note_failures(owner, "203.0.113.9", 20)
    async with (
        running(app_settings.model_copy(update={"trusted_proxies": 1})) as app,
        browser(app) as client,
    ):
        client.headers["X-Forwarded-For"] = "198.51.100.1, 203.0.113.9"
        assert (await sign_in(client, firm.email("sales"))).status_code == 429
        client.headers["X-Forwarded-For"] = "203.0.113.9, 198.51.100.1"
        assert (await sign_in(client, firm.email("sales"))).status_code == 200


async def test_each_sign_in_has_a_token_of_its_own_and_ends_the_one_before(
    firm: Firm, visitor: httpx.AsyncClient, app: FastAPI
):
    """T57: a token planted before the sign-in is worth nothing after it."""
    await firm.add("sales")
    await sign_in(visitor, firm.email("sales"))
    first = visitor.cookies["crmflow_session"]
    await sign_in(visitor, firm.email("sales"))
    assert visitor.cookies["crmflow_session"] != first
    async with browser(app) as thief:
        thief.cookies.set("crmflow_session", first)
        assert (await thief.get("/api/v1/me")).status_code == 401


async def test_a_token_is_dead_after_signing_out(firm: Firm, app: FastAPI):
    """T57: a copy of the cookie does not outlive the sign-out."""
    async with firm.signed_in("sales") as client:
        token = client.cookies["crmflow_session"]
        answer = await client.delete("/api/v1/session")
        assert answer.status_code == 204
        assert "crmflow_session" not in client.cookies
    async with browser(app) as thief:
        thief.cookies.set("crmflow_session", token)
        assert (await thief.get("/api/v1/me")).status_code == 401
        assert (await thief.delete("/api/v1/session")).status_code == 401


@pytest.mark.parametrize(
    "change",
    [
        "revoked_at = now()",
        "expires_at = now() - interval '1 second'",
        "last_seen_at = now() - interval '12 hours 1 second'",
    ],
)
async def test_a_session_that_was_revoked_or_ran_out_is_no_session(
    owner: asyncpg.Connection, firm: Firm, change: str
):
    """T57: revoked, older than seven days, idle for twelve hours."""
    async with firm.signed_in("sales") as client:
        assert (await client.get("/api/v1/me")).status_code == 200
        await owner.execute(f"update priv.sessions set {change}")
        assert (await client.get("/api/v1/me")).status_code == 401
        assert (await client.get("/rest/v1/companies")).status_code == 401


@pytest.mark.parametrize("token", ["", "x", "a" * 43, "æøå", "a" * 5000])
async def test_a_made_up_token_is_nobody(visitor: httpx.AsyncClient, token: str):
    """T15: absent, short, long or odd, the answer is 401."""
    cookie = f"crmflow_session={token}".encode()
    assert (await visitor.get("/api/v1/me", headers={b"Cookie": cookie})).status_code == 401


async def test_the_database_keeps_no_token_that_could_be_used(
    owner: asyncpg.Connection, firm: Firm, app: FastAPI
):
    async with firm.signed_in("sales") as client:
        token = client.cookies["crmflow_session"]
    stored = await owner.fetchval("select encode(token_hash, 'hex') from priv.sessions")
    assert token not in stored
    async with browser(app) as thief:
        thief.cookies.set("crmflow_session", stored)
        assert (await thief.get("/api/v1/me")).status_code == 401


async def test_a_long_password_costs_no_work(visitor: httpx.AsyncClient):
    answer = await sign_in(visitor, "a@b.dk", "x" * 257)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "password"
    assert PASSWORD not in answer.text
