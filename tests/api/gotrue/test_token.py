"""Signing in with a password, and going on with refresh tokens."""

import asyncio
from typing import Any

import asyncpg
import httpx
import pytest
from fastapi import FastAPI
from joserfc import jwt
from joserfc.jwk import KeySet

from crmflow.config import Settings
from tests.api.conftest import Firm, running
from tests.api.gotrue.conftest import Json, Program, serving

LATER = "update priv.refresh_tokens set replaced_at = replaced_at - interval '11 seconds'"


def refusal(answer: httpx.Response) -> tuple[int, str]:
    body = answer.json()
    assert body["code"] == answer.status_code, "GoTrue repeats the status"
    assert body["msg"]
    return answer.status_code, body["error_code"]


async def test_a_password_gives_tokens_that_open_the_tables(firm: Firm, program: Program, tokens: Json):
    await firm.company("Nordvind")
    assert tokens["token_type"] == "bearer"
    assert tokens["expires_in"] == 3600
    assert tokens["user"]["email"] == firm.email("sales")
    rows = await program.ask("GET", "/rest/v1/companies?select=name", tokens["access_token"])
    assert rows.json() == [{"name": "Nordvind"}]
    assert "set-cookie" not in rows.headers


async def test_the_access_token_says_what_gotrues_says(firm: Firm, program: Program, tokens: Json):
    keys = KeySet.import_key_set((await program.http.get("/auth/v1/.well-known/jwks.json")).json())
    token = jwt.decode(tokens["access_token"], keys, ["ES256"])
    claims = token.claims
    assert token.header["alg"] == "ES256"
    assert claims["sub"] == tokens["user"]["id"] == str(firm.members["sales"])
    assert (claims["role"], claims["aud"], claims["aal"]) == ("authenticated", "authenticated", "aal1")
    assert claims["iss"] == "http://localhost:8000/auth/v1"
    assert claims["exp"] == tokens["expires_at"] == claims["iat"] + 3600
    assert claims["amr"][0]["method"] == "password"
    assert claims["email"] == firm.email("sales")
    assert claims["app_metadata"] == {"provider": "email", "providers": ["email"]}
    assert claims["user_metadata"] == {"display_name": "Sales", "language": "da"}
    session = await firm.owner.fetchval("select id from priv.sessions where kind = 'token'")
    assert claims["session_id"] == str(session)


async def test_no_key_that_signs_is_published(program: Program):
    """T56: only the public half."""
    (key,) = (await program.http.get("/auth/v1/.well-known/jwks.json")).json()["keys"]
    assert set(key) == {"kty", "crv", "x", "y", "kid", "alg", "use", "key_ops"}


async def test_an_unknown_account_answers_like_a_wrong_password(firm: Firm, program: Program):
    """T59: nobody learns who has an account."""
    await firm.add("sales")
    known = await program.sign_in(firm.email("sales"), "en forkert adgangskode")
    unknown = await program.sign_in("ingen@nordlys.dk", "en forkert adgangskode")
    assert known.json() == unknown.json()
    assert refusal(known) == (400, "invalid_credentials")


async def test_guesses_count_together_with_those_of_browsers(
    firm: Firm, program: Program, visitor: httpx.AsyncClient
):
    """T59: two doors are not twice as many guesses."""
    await firm.add("sales")
    wrong = {"email": firm.email("sales"), "password": "en forkert adgangskode"}
    for _ in range(3):
        assert (await visitor.post("/api/v1/session", json=wrong)).status_code == 401
    for _ in range(2):
        assert (await program.grant("password", **wrong)).status_code == 400
    answer = await program.sign_in(firm.email("sales"))
    assert refusal(answer) == (429, "over_request_rate_limit")
    assert 0 < int(answer.headers["retry-after"]) <= 900


@pytest.mark.parametrize(
    ("body", "params", "expected"),
    [
        ({}, "password", (400, "validation_failed")),
        ({"email": "a@b.dk"}, "password", (400, "validation_failed")),
        ({"email": 7, "password": []}, "password", (400, "validation_failed")),
        ({"email": "a@b.dk", "password": "x" * 300}, "password", (400, "validation_failed")),
        ({"email": "a\x00@b.dk", "password": "x"}, "password", (422, "validation_failed")),
        ({"phone": "12345678", "password": "x"}, "password", (400, "validation_failed")),
        ({"id_token": "x"}, "id_token", (400, "validation_failed")),
        ({}, "refresh_token", (400, "refresh_token_not_found")),
        ({"refresh_token": "x\x00"}, "refresh_token", (400, "refresh_token_not_found")),
        (b"{", "password", (400, "bad_json")),
        (b'{"email": "\\ud800@x.dk", "password": "x"}', "password", (400, "validation_failed")),
        (b'{"refresh_token": "\\ud800"}', "refresh_token", (400, "validation_failed")),
    ],
)
async def test_what_is_no_grant_is_refused_in_gotrues_words(
    program: Program, body: Any, params: str, expected: tuple[int, str]
):
    """T61: never a 500."""
    content = {"content": body} if isinstance(body, bytes) else {"json": body}
    headers = {"Content-Type": "application/json"}
    answer = await program.http.post(
        "/auth/v1/token", params={"grant_type": params}, headers=headers, **content
    )
    assert refusal(answer) == expected


async def test_plain_http_from_another_machine_gets_no_tokens(firm: Firm, program: Program):
    await firm.add("sales")
    program.http.headers["Host"] = "crm.firma.dk"
    assert refusal(await program.sign_in(firm.email("sales"))) == (403, "https_required")
    assert await firm.owner.fetchval("select count(*) from priv.sessions") == 0


async def test_refreshing_gives_new_tokens_of_the_same_session(firm: Firm, program: Program, tokens: Json):
    answer = await program.refresh(tokens["refresh_token"])
    assert answer.status_code == 200
    new = answer.json()
    assert new["refresh_token"] != tokens["refresh_token"]
    assert new["user"]["id"] == tokens["user"]["id"]
    assert await firm.owner.fetchval("select count(*) from priv.sessions") == 1
    assert (await program.ask("GET", "/auth/v1/user", new["access_token"])).status_code == 200


async def test_twenty_refreshes_at_once_have_one_successor(firm: Firm, program: Program, tokens: Json):
    """T55: two windows of one program never sign each other out."""
    answers = await asyncio.gather(*(program.refresh(tokens["refresh_token"]) for _ in range(20)))
    assert {answer.status_code for answer in answers} == {200}
    (successor,) = {answer.json()["refresh_token"] for answer in answers}
    assert await firm.owner.fetchval("select count(*) from priv.refresh_tokens") == 2
    assert (await program.refresh(successor)).status_code == 200


async def test_a_window_that_is_two_behind_gets_the_newest(program: Program, tokens: Json):
    """T55: also when the other window refreshed twice meanwhile."""
    second = (await program.refresh(tokens["refresh_token"])).json()["refresh_token"]
    third = (await program.refresh(second)).json()["refresh_token"]
    late = await program.refresh(tokens["refresh_token"])
    assert late.json()["refresh_token"] == third


async def test_a_token_that_comes_again_later_ends_the_family(firm: Firm, program: Program, tokens: Json):
    """T55: whoever stole a copy is out, and so is everybody else."""
    new = (await program.refresh(tokens["refresh_token"])).json()
    await firm.owner.execute(LATER)
    again = await program.refresh(tokens["refresh_token"])
    assert refusal(again) == (400, "refresh_token_already_used")
    assert refusal(await program.refresh(new["refresh_token"])) == (400, "session_expired")
    answer = await program.ask("GET", "/auth/v1/user", new["access_token"])
    assert refusal(answer) == (401, "session_not_found")
    event = await firm.owner.fetchrow("select kind, severity, params::text from public.system_events")
    assert (event["kind"], event["severity"]) == ("refresh_token_reused", "warning")
    assert tokens["user"]["id"] in event["params"]


async def test_another_session_of_the_same_person_goes_on(firm: Firm, program: Program, tokens: Json):
    other = await program.tokens(firm.email("sales"))
    await program.refresh(tokens["refresh_token"])
    await firm.owner.execute(LATER)
    await program.refresh(tokens["refresh_token"])
    assert (await program.refresh(other["refresh_token"])).status_code == 200


@pytest.mark.parametrize(
    "age",
    ["last_seen_at = now() - interval '13 hours'", "expires_at = now()", "revoked_at = now()"],
)
async def test_a_session_that_ended_is_not_refreshed(firm: Firm, program: Program, tokens: Json, age: str):
    """T57: idle 12 hours, at most 7 days, whatever its tokens say."""
    await firm.owner.execute(f"update priv.sessions set {age}")
    answer = await program.refresh(tokens["refresh_token"])
    assert refusal(answer) == (400, "session_expired")
    assert (await program.ask("GET", "/auth/v1/user", tokens["access_token"])).status_code == 401


async def test_refreshing_keeps_a_session_from_idling_out(firm: Firm, program: Program, tokens: Json):
    await firm.owner.execute("update priv.sessions set last_seen_at = now() - interval '11 hours'")
    await program.refresh(tokens["refresh_token"])
    assert await firm.owner.fetchval("select now() - last_seen_at < interval '1 hour' from priv.sessions")


async def test_only_hashes_are_stored(owner: asyncpg.Connection, tokens: Json):
    """T52: a copy of the database opens nothing."""
    stored = await owner.fetchval("select encode(token_hash, 'hex') from priv.refresh_tokens")
    assert len(stored) == 64
    assert stored != tokens["refresh_token"]


async def test_another_process_with_the_same_secret_takes_the_same_tokens(
    app_settings: Settings, program: Program, tokens: Json
):
    async with running(app_settings) as second, serving(second) as address, httpx.AsyncClient() as http:
        headers = {"Authorization": f"Bearer {tokens['access_token']}"}
        assert (await http.get(f"{address}/auth/v1/user", headers=headers)).status_code == 200
        body = {"refresh_token": tokens["refresh_token"]}
        url = f"{address}/auth/v1/token?grant_type=refresh_token"
        there = (await http.post(url, json=body)).json()["refresh_token"]
    assert (await program.refresh(tokens["refresh_token"])).json()["refresh_token"] == there


async def test_signing_in_ends_no_other_session(app: FastAPI, firm: Firm, program: Program):
    """T57: nor does it take one over: every sign-in begins its own."""
    async with firm.signed_in("sales") as browser:
        first = await program.tokens(firm.email("sales"))
        second = await program.tokens(firm.email("sales"))
        assert first["refresh_token"] != second["refresh_token"]
        assert (await browser.get("/api/v1/me")).status_code == 200
    assert await firm.owner.fetchval("select count(*) from priv.sessions where revoked_at is null") == 3


@pytest.mark.parametrize(
    "door",
    [
        "authorize?provider=github",
        "callback?code=stolen&state=forged",
        "callback?code=stolen",
        "token?grant_type=pkce",
        "token?grant_type=id_token",
    ],
)
async def test_nobody_comes_in_through_another_sites_sign_in(program: Program, door: str):
    """T54: there is no such way in: a callback without a state, or with somebody else's, gives nothing."""
    body = {"auth_code": "stolen", "code_verifier": "x" * 43}
    method = "POST" if door.startswith("token") else "GET"
    answer = await program.http.request(method, f"/auth/v1/{door}", json=body if method == "POST" else None)
    assert answer.status_code in {400, 404}
    assert "set-cookie" not in answer.headers
    assert "access_token" not in answer.text
    assert "location" not in answer.headers
