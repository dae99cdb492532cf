"""Who is signed in with a token, what they change of themselves, and how they sign out."""

from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from tests.api.conftest import PASSWORD, Firm
from tests.api.gotrue.conftest import Json, Program
from tests.api.gotrue.test_token import refusal

NEW = "en helt ny adgangskode"


async def change(program: Program, tokens: Json, **body: Any) -> httpx.Response:
    return await program.ask("PUT", "/auth/v1/user", tokens["access_token"], json=body)


async def status(program: Program, tokens: Json) -> int:
    return (await program.ask("GET", "/auth/v1/user", tokens["access_token"])).status_code


async def test_the_user_has_the_form_of_gotrues(firm: Firm, program: Program, tokens: Json):
    user = (await program.ask("GET", "/auth/v1/user", tokens["access_token"])).json()
    assert user == {**tokens["user"], "last_sign_in_at": user["last_sign_in_at"]}
    assert (user["aud"], user["role"]) == ("authenticated", "authenticated")
    assert user["email"] == firm.email("sales")
    assert user["user_metadata"] == {"display_name": "Sales", "language": "da"}
    assert user["created_at"]
    assert "password" not in str(user)


async def test_without_a_token_there_is_no_user(app: FastAPI, firm: Firm, program: Program):
    """T57: the cookie of a browser counts for nothing here."""
    del program.http.headers["Authorization"]
    assert refusal(await program.http.get("/auth/v1/user")) == (401, "no_authorization")
    async with firm.signed_in("admin") as browser:
        assert refusal(await browser.get("/auth/v1/user")) == (401, "no_authorization")
        assert refusal(await browser.post("/auth/v1/logout")) == (401, "no_authorization")
        assert (await browser.get("/api/v1/me")).status_code == 200


@pytest.mark.parametrize("token", ["crmflow", "eyJhbGciOiJub25lIn0.e30.", "æøå".encode().hex()])
async def test_a_token_of_somebody_else_s_making_is_refused(program: Program, token: str):
    """T56: in GoTrue's words."""
    assert refusal(await program.ask("GET", "/auth/v1/user", token)) == (401, "bad_jwt")


async def test_name_and_language_are_the_profile_s(firm: Firm, program: Program, tokens: Json):
    data = {"display_name": "Søren Ø.", "language": "en", "theme": "dark"}
    answer = await change(program, tokens, data=data)
    assert answer.json()["user_metadata"] == data
    me = (await program.ask("GET", "/api/v1/me", tokens["access_token"])).json()["user"]
    assert (me["name"], me["language"]) == ("Søren Ø.", "en")
    answer = await change(program, tokens, data={"theme": None})
    assert answer.json()["user_metadata"] == {"display_name": "Søren Ø.", "language": "en"}


@pytest.mark.parametrize(
    "body",
    [
        {"data": {"language": "sv"}},
        {"data": {"language": []}},
        {"data": {"display_name": ""}},
        {"data": {"display_name": {"a": 1}}},
        {"data": {"much": "x" * 3000}},
        {"data": {"nul": "\x00"}},
        {"data": "x"},
        {"email": "en.anden@nordlys.dk"},
    ],
    ids=str,
)
async def test_what_may_not_be_changed_is_refused(program: Program, tokens: Json, body: Json):
    """T61: and changes nothing."""
    before = (await program.ask("GET", "/auth/v1/user", tokens["access_token"])).json()
    answer = await change(program, tokens, **body)
    assert answer.status_code in {400, 422}, answer.text
    refusal(answer)
    assert (await program.ask("GET", "/auth/v1/user", tokens["access_token"])).json() == before


async def test_nobody_makes_themselves_more_by_what_they_say(firm: Firm, program: Program, tokens: Json):
    """T20: `app_metadata` and the role are not theirs to say."""
    body = {"data": {"role": "service_role"}, "app_metadata": {"admin": True}, "role": "service_role"}
    user = (await change(program, tokens, **body)).json()
    assert user["role"] == "authenticated"
    assert user["app_metadata"] == {"provider": "email", "providers": ["email"]}
    new = (await program.refresh(tokens["refresh_token"])).json()
    assert (await program.ask("GET", "/api/v1/me", new["access_token"])).status_code == 200


async def test_a_new_password_ends_the_other_sessions(firm: Firm, program: Program, tokens: Json):
    """T57: whoever was in with the old one is out."""
    other = await program.tokens(firm.email("sales"))
    async with firm.signed_in("sales") as browser:
        assert (await change(program, tokens, password=NEW)).status_code == 200
        assert (await browser.get("/api/v1/me")).status_code == 401
    assert (await status(program, tokens), await status(program, other)) == (200, 401)
    assert refusal(await program.refresh(other["refresh_token"])) == (400, "session_expired")
    assert (await program.refresh(tokens["refresh_token"])).status_code == 200
    assert refusal(await program.sign_in(firm.email("sales"))) == (400, "invalid_credentials")
    assert (await program.sign_in(firm.email("sales"), NEW)).status_code == 200


async def test_an_old_session_needs_the_password_it_has_now(firm: Firm, program: Program, tokens: Json):
    """T57: a token stolen long after the sign-in does not take the account over."""
    await firm.owner.execute("update priv.sessions set created_at = now() - interval '25 hours'")
    assert refusal(await change(program, tokens, password=NEW)) == (401, "reauthentication_needed")
    wrong = await change(program, tokens, password=NEW, current_password="en forkert adgangskode")
    assert refusal(wrong) == (400, "invalid_credentials")
    assert (await change(program, tokens, password=NEW, current_password=PASSWORD)).status_code == 200


async def test_guesses_at_the_current_password_are_counted(firm: Firm, program: Program, tokens: Json):
    """T59: like any other."""
    for _ in range(5):
        await change(program, tokens, password=NEW, current_password="en forkert adgangskode")
    last = await change(program, tokens, password=NEW, current_password=PASSWORD)
    assert refusal(last) == (429, "over_request_rate_limit")


@pytest.mark.parametrize(
    ("password", "reasons"), [("kort", ["length"]), ("x" * 300, ["length"]), ("", ["length"])]
)
async def test_a_weak_password_is_refused_with_its_reasons(
    program: Program, tokens: Json, password: str, reasons: list[str]
):
    answer = await change(program, tokens, password=password)
    assert refusal(answer) == (422, "weak_password")
    assert answer.json()["weak_password"] == {"reasons": reasons}


async def test_the_same_password_is_no_new_one(firm: Firm, program: Program, tokens: Json):
    assert refusal(await change(program, tokens, password=PASSWORD)) == (422, "same_password")
    assert refusal(await change(program, tokens, password=firm.email("sales"))) == (422, "weak_password")


@pytest.mark.parametrize(
    ("scope", "own", "other"),
    [("local", 401, 200), ("others", 200, 401), ("global", 401, 401), (None, 401, 401)],
)
async def test_signing_out_ends_what_was_asked_for(
    firm: Firm, program: Program, tokens: Json, scope: str | None, own: int, other: int
):
    """T57: at once, with the refresh tokens; and a stranger's sessions stay."""
    second = await program.tokens(firm.email("sales"))
    await firm.add("admin")
    colleague = await program.tokens(firm.email("admin"))
    params = {"scope": scope} if scope else {}
    answer = await program.ask("POST", "/auth/v1/logout", tokens["access_token"], params=params)
    assert answer.status_code == 204
    assert (await status(program, tokens), await status(program, second)) == (own, other)
    assert ((await program.refresh(tokens["refresh_token"])).status_code == 200) == (own == 200)
    assert await status(program, colleague) == 200


async def test_signing_out_twice_is_no_surprise(program: Program, tokens: Json):
    """T57: the second time there is no session."""
    for expected in (204, 401):
        answer = await program.ask("POST", "/auth/v1/logout", tokens["access_token"])
        assert answer.status_code == expected


async def test_what_programs_ask_first_needs_no_token(program: Program):
    health = (await program.http.get("/auth/v1/health")).json()
    assert health["name"]
    settings = (await program.http.get("/auth/v1/settings")).json()
    assert settings["external"]["email"] is True
    assert settings["disable_signup"] is True
    assert (await program.http.get("/auth/v1/.well-known/jwks.json")).json()["keys"]
