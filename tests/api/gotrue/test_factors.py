"""Second factors as supabase-js uses them: enrol, challenge, verify, and half a sign-in opens nothing."""

import base64
import json

import asyncpg
import httpx
import pytest

from tests.api.authenticators import Authenticator
from tests.api.conftest import Firm
from tests.api.gotrue.conftest import Json, Program

FACTORS = "/auth/v1/factors"


def claims_of(tokens: Json) -> Json:
    payload = tokens["access_token"].split(".")[1]
    return json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))


async def enrol(program: Program, token: str, name: str = "Telefon") -> Authenticator:
    body = {"factor_type": "totp", "friendly_name": name, "issuer": None}
    answer = await program.ask("POST", FACTORS, token, json=body)
    assert answer.status_code == 200, answer.text
    return Authenticator(answer.json()["id"], answer.json()["totp"]["secret"])


async def challenge(program: Program, token: str, app: Authenticator) -> str:
    answer = await program.ask("POST", f"{FACTORS}/{app.id}/challenge", token, json={"factorId": app.id})
    assert answer.status_code == 200, answer.text
    return answer.json()["id"]


async def verify(
    program: Program, token: str, app: Authenticator, code: str | None = None, asked: str | None = None
) -> httpx.Response:
    body = {
        "challenge_id": asked or await challenge(program, token, app),
        "code": app.code() if code is None else code,
    }
    return await program.ask("POST", f"{FACTORS}/{app.id}/verify", token, json=body)


@pytest.fixture
async def app_in_use(program: Program, tokens: Json) -> Authenticator:
    """The seller's app."""
    app = await enrol(program, tokens["access_token"])
    assert (await verify(program, tokens["access_token"], app)).status_code == 200
    return app


async def test_enrolling_gives_a_picture_as_supabase_js_wants_it(program: Program, tokens: Json):
    answer = await program.ask("POST", FACTORS, tokens["access_token"], json={"factor_type": "totp"})
    totp = answer.json()["totp"]
    assert answer.json()["type"] == "totp"
    assert totp["qr_code"].startswith("<svg")
    assert totp["secret"] in totp["uri"]


async def test_verifying_raises_the_session_to_aal2_with_new_tokens(program: Program, tokens: Json):
    app = await enrol(program, tokens["access_token"])
    verified = (await verify(program, tokens["access_token"], app)).json()
    before, after = claims_of(tokens), claims_of(verified)
    assert (before["aal"], after["aal"]) == ("aal1", "aal2")
    assert after["session_id"] == before["session_id"]
    assert [each["method"] for each in after["amr"]] == ["password", "totp"]
    assert [(each["factor_type"], each["status"]) for each in verified["user"]["factors"]] == [
        ("totp", "verified")
    ]
    assert (await program.refresh(verified["refresh_token"])).status_code == 200


async def test_half_a_sign_in_may_only_finish_or_leave(
    program: Program, firm: Firm, app_in_use: Authenticator
):
    half = (await program.tokens(firm.email("sales")))["access_token"]
    assert (await program.ask("GET", "/rest/v1/companies", half)).status_code == 401
    me = await program.ask("GET", "/api/v1/me", half)
    assert (me.status_code, me.json()["code"]) == (401, "totp_required")
    for method, path in (("POST", FACTORS), ("DELETE", f"{FACTORS}/{app_in_use.id}")):
        refused = await program.ask(method, path, half, json={"factor_type": "totp"})
        assert (refused.status_code, refused.json()["error_code"]) == (401, "insufficient_aal")
    shown = (await program.ask("GET", "/auth/v1/user", half)).json()
    assert shown["factors"][0]["id"] == app_in_use.id
    whole = (await verify(program, half, app_in_use)).json()["access_token"]
    assert (await program.ask("GET", "/api/v1/me", whole)).status_code == 200


async def test_half_a_sign_in_can_be_given_up(program: Program, firm: Firm, app_in_use: Authenticator):
    half = (await program.tokens(firm.email("sales")))["access_token"]
    assert (await program.ask("POST", "/auth/v1/logout?scope=local", half)).status_code == 204
    assert (await program.ask("GET", "/auth/v1/user", half)).status_code == 401


async def test_a_first_factor_ends_the_sessions_that_knew_only_the_password(
    program: Program, firm: Firm, tokens: Json
):
    other = await program.tokens(firm.email("sales"))
    app = await enrol(program, tokens["access_token"])
    assert (await verify(program, tokens["access_token"], app)).status_code == 200
    assert (await program.ask("GET", "/auth/v1/user", other["access_token"])).status_code == 401


async def test_a_code_and_a_challenge_work_once(program: Program, firm: Firm, app_in_use: Authenticator):
    half = (await program.tokens(firm.email("sales")))["access_token"]
    asked, code = await challenge(program, half, app_in_use), app_in_use.code()
    assert (await verify(program, half, app_in_use, code, asked)).status_code == 200
    again = await verify(program, half, app_in_use, code)
    assert (again.status_code, again.json()["error_code"]) == (422, "mfa_verification_failed")
    over = await verify(program, half, app_in_use, code, asked)
    assert (over.status_code, over.json()["error_code"]) == (422, "mfa_challenge_expired")


async def test_an_old_challenge_takes_no_answer(program: Program, tokens: Json, owner: asyncpg.Connection):
    app = await enrol(program, tokens["access_token"])
    asked = await challenge(program, tokens["access_token"], app)
    await owner.execute("update priv.factor_challenges set expires_at = now()")
    answer = await verify(program, tokens["access_token"], app, asked=asked)
    assert answer.json()["error_code"] == "mfa_challenge_expired"


async def test_guessing_codes_is_limited_also_with_new_sign_ins(
    program: Program, firm: Firm, app_in_use: Authenticator
):
    """T59: the right password in between does not start the count again."""
    for _ in range(5):
        half = (await program.tokens(firm.email("sales")))["access_token"]
        assert (await verify(program, half, app_in_use, "000000")).status_code == 422
    refused = await verify(program, half, app_in_use)
    assert refused.status_code == 429
    assert refused.json()["error_code"] == "over_request_rate_limit"


async def test_another_persons_factor_does_not_exist(program: Program, firm: Firm, app_in_use: Authenticator):
    await firm.add("support")
    stranger = (await program.tokens(firm.email("support")))["access_token"]
    for method, path in (
        ("POST", f"{FACTORS}/{app_in_use.id}/challenge"),
        ("DELETE", f"{FACTORS}/{app_in_use.id}"),
    ):
        answer = await program.ask(method, path, stranger, json={})
        assert (answer.status_code, answer.json()["error_code"]) == (404, "mfa_factor_not_found")


async def test_removing_the_factor_makes_the_password_enough(
    program: Program, firm: Firm, tokens: Json, app_in_use: Authenticator
):
    answer = await program.ask("DELETE", f"{FACTORS}/{app_in_use.id}", tokens["access_token"])
    assert (answer.status_code, answer.json()) == (200, {"id": app_in_use.id})
    again = (await program.tokens(firm.email("sales")))["access_token"]
    assert (await program.ask("GET", "/api/v1/me", again)).status_code == 200


async def test_a_name_is_given_once_and_other_kinds_are_refused(
    program: Program, tokens: Json, app_in_use: Authenticator
):
    token = tokens["access_token"]
    twice = await program.ask("POST", FACTORS, token, json={"friendly_name": "Telefon"})
    assert (twice.status_code, twice.json()["error_code"]) == (422, "mfa_factor_name_conflict")
    phone = await program.ask("POST", FACTORS, token, json={"factor_type": "phone"})
    assert (phone.status_code, phone.json()["error_code"]) == (400, "validation_failed")


async def test_a_stranger_without_a_token_gets_nowhere(program: Program, app_in_use: Authenticator):
    for path in (FACTORS, f"{FACTORS}/{app_in_use.id}/challenge", f"{FACTORS}/{app_in_use.id}/verify"):
        assert (await program.http.post(path, json={})).status_code == 401
