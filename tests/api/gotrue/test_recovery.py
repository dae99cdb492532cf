"""Links by mail for programs: used once, leading only where the operator allows."""

from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import httpx
import pytest
from fastapi import FastAPI

from crmflow.api.redirects import allowed_redirect
from crmflow.config import Settings
from crmflow.db.roles import DatabaseUrls
from crmflow.db.session import Actor
from tests.api.conftest import PASSWORD, Firm, sign_in
from tests.api.gotrue.conftest import Json, Program
from tests.plugins.mailbox import Deliver, PostOffice, text_of

APP = "https://app.nordlys.dk/"
THERE = "https://app.nordlys.dk/ny-kode"
SETTINGS = Settings(public_url="https://crm.nordlys.dk", redirect_urls=f"{APP}, https://demo.dk/crm")


@pytest.fixture
def app_settings(database: DatabaseUrls, tmp_path: Path, post_office: PostOffice) -> Settings:
    """A server that sends mail, lets strangers sign up, and has one page elsewhere."""
    return Settings(
        data=tmp_path,
        api_database_url=database.api,
        secret_key="for this test only",
        redirect_urls=APP,
        open_signup=True,
        **post_office.settings,
    )


async def post(program: Program, path: str, body: Json, **query: str) -> httpx.Response:
    return await program.http.post(f"/auth/v1/{path}", json=body, params=query)


async def use(program: Program, kind: str, token: str) -> httpx.Response:
    return await post(program, "verify", {"type": kind, "token_hash": token})


async def follow(program: Program, **query: str) -> tuple[str, dict[str, list[str]]]:
    """Where the link leads, and what stands after `#`."""
    answer = await program.http.get("/auth/v1/verify", params=query)
    assert answer.status_code == 303, answer.text
    place, _, words = answer.headers["location"].partition("#")
    return place, parse_qs(words)


@pytest.fixture
async def token(tokens: Json, firm: Firm, program: Program, deliver: Deliver, post_office: PostOffice) -> str:
    """Of the recovery link that the seller asked for."""
    asked = await post(program, "recover", {"email": firm.email("sales")}, redirect_to=THERE)
    assert (asked.status_code, asked.json()) == (200, {})
    await deliver()
    return post_office.token


async def test_a_recovery_token_signs_in_once(token: str, program: Program, firm: Firm):
    """T59: reuse opens nothing."""
    answer = (await use(program, "recovery", token)).json()
    assert answer["user"]["email"] == firm.email("sales")
    me = await program.ask("GET", "/api/v1/me", answer["access_token"])
    assert me.status_code == 200
    again = await use(program, "recovery", token)
    assert (again.status_code, again.json()["error_code"]) == (403, "otp_expired")


async def test_a_token_is_good_for_its_own_kind_only(token: str, program: Program):
    for kind in ("signup", "email_change", "invite"):
        assert (await use(program, kind, token)).status_code == 403
    assert (await use(program, "recovery", token)).status_code == 200


async def test_the_link_leads_to_the_allowed_page_with_tokens_after_the_hash(
    token: str, program: Program, post_office: PostOffice
):
    assert "/auth/v1/verify?token=" in text_of(post_office.last)
    place, words = await follow(program, token=token, type="recovery", redirect_to=THERE)
    assert place == THERE
    assert words["type"] == ["recovery"]
    assert (await program.ask("GET", "/auth/v1/user", words["access_token"][0])).status_code == 200
    place, words = await follow(program, token=token, type="recovery", redirect_to=THERE)
    assert (place, words["error_code"]) == (THERE, ["otp_expired"])


async def test_a_link_never_leads_to_a_page_that_is_not_allowed(token: str, program: Program):
    """No open redirect: a stolen link must not hand its tokens to the thief's page."""
    place, words = await follow(program, token=token, type="recovery", redirect_to="https://ond.dk/")
    assert urlsplit(place).path == "/reset-password"
    assert words == {"token": [token]}
    assert (await use(program, "recovery", token)).status_code == 200


@pytest.mark.parametrize(
    "address",
    [
        "https://crm.nordlys.dk/reset",
        "https://app.nordlys.dk",
        "https://app.nordlys.dk/a?b=c#d",
        "https://demo.dk/crm/x",
    ],
)
def test_our_pages_and_the_listed_ones_are_allowed(address: str):
    assert allowed_redirect(SETTINGS, address) == address


@pytest.mark.parametrize(
    "address",
    [
        None,
        "",
        "//app.nordlys.dk/",
        "/sti",
        "http://app.nordlys.dk/",
        "https://app.nordlys.dk.ond.dk/",
        "https://app.nordlys.dk@ond.dk/",
        "https://ond.dk\\@app.nordlys.dk/",
        "https://app.nordlys.dk:8443/",
        "https://demo.dk/crmx",
        "https://demo.dk/crm/../x",
        "https://demo.dk/",
        "javascript:alert(1)//app.nordlys.dk/",
        "https://app.nordlys.dk/\r\nSet-Cookie: a=b",
        "https://[::1",
    ],
)
def test_other_addresses_are_not(address: str | None):
    assert allowed_redirect(SETTINGS, address) is None


async def test_nobody_learns_who_has_an_account(program: Program, tokens: Json, firm: Firm):
    """T59."""
    for email in (firm.email("sales"), "ukendt@nordlys.dk"):
        answers = [await post(program, "recover", {"email": email}) for _ in range(4)]
        assert [each.status_code for each in answers] == [200, 200, 200, 429]
        assert answers[3].json()["error_code"] == "over_email_send_rate_limit"


async def invite(firm: Firm, email: str) -> None:
    """An invitation whose token is `tegn`."""
    admin = Actor(await firm.add("admin"), firm.id)
    async with firm.app.state.database.acting_as(admin) as connection:
        await connection.execute("select app.invite($1, 'viewer', '{}', sha256('tegn'))", email)


async def test_an_invitation_is_taken_by_signing_up(program: Program, firm: Firm):
    await invite(firm, "bo@nord.dk")
    data = {"invitation_token": "tegn", "display_name": "Bo Nord"}
    right = {"email": "bo@nord.dk", "password": PASSWORD, "data": data}
    for wrong, code in (
        ({"email": "anden@nord.dk"}, "invite_not_found"),
        ({"password": "kort"}, "weak_password"),
        ({"data": {"invitation_token": "gæt"}}, "invite_not_found"),
    ):
        assert (await post(program, "signup", right | wrong)).json()["error_code"] == code
    answer = (await post(program, "signup", right)).json()
    assert answer["user"]["user_metadata"]["display_name"] == "Bo Nord"
    me = (await program.ask("GET", "/api/v1/me", answer["access_token"])).json()
    assert [(each["name"], each["role"]) for each in me["workspaces"]] == [("Nordlys", "viewer")]
    assert (await post(program, "signup", right)).json()["error_code"] == "invite_not_found"


async def test_an_invitations_link_opens_no_account_that_exists(program: Program, tokens: Json, firm: Firm):
    await invite(firm, firm.email("sales"))
    body = {"email": firm.email("sales"), "password": "tyvens eget ord", "data": {"invitation_token": "tegn"}}
    assert (await post(program, "signup", body)).json()["error_code"] == "user_already_exists"
    assert (await use(program, "invite", "tegn")).json()["error_code"] == "user_already_exists"
    assert (await program.sign_in(firm.email("sales"), "tyvens eget ord")).status_code == 400


async def test_a_stranger_who_signs_up_gets_a_workspace_when_the_address_is_verified(
    program: Program, visitor: httpx.AsyncClient, deliver: Deliver, post_office: PostOffice
):
    body = {"email": "ny@firma.dk", "password": PASSWORD, "data": {"workspace": "Firma ApS"}}
    pending = await post(program, "signup", body, redirect_to=THERE)
    assert "access_token" not in pending.json()
    assert (await sign_in(visitor, "ny@firma.dk")).status_code == 401
    await deliver()
    token = post_office.token
    place, words = await follow(program, token=token, type="signup", redirect_to=THERE)
    assert place == THERE
    me = (await program.ask("GET", "/api/v1/me", words["access_token"][0])).json()
    assert [(each["name"], each["role"]) for each in me["workspaces"]] == [("Firma ApS", "admin")]
    assert (await sign_in(visitor, "ny@firma.dk")).status_code == 200
    assert (await use(program, "signup", token)).status_code == 403


async def test_signing_up_with_a_known_address_looks_the_same_and_changes_nothing(
    program: Program, tokens: Json, firm: Firm, deliver: Deliver, post_office: PostOffice
):
    """T59."""
    answers = [
        await post(program, "signup", {"email": email, "password": "et andet kodeord"})
        for email in (firm.email("sales"), "ukendt@nordlys.dk")
    ]
    assert [each.status_code for each in answers] == [200, 200]
    assert set(answers[0].json()) == set(answers[1].json())
    await deliver()
    assert [each["To"] for each in post_office.messages] == ["ukendt@nordlys.dk"]
    assert (await program.sign_in(firm.email("sales"))).status_code == 200


async def test_a_closed_server_lets_no_stranger_sign_up(program: Program, app: FastAPI):
    app.state.settings = app.state.settings.model_copy(update={"open_signup": False})
    answer = await post(program, "signup", {"email": "ny@firma.dk", "password": PASSWORD})
    assert (answer.status_code, answer.json()["error_code"]) == (422, "signup_disabled")


async def test_a_new_address_is_mine_once_its_link_is_followed(
    program: Program,
    firm: Firm,
    admin: httpx.AsyncClient,
    deliver: Deliver,
    post_office: PostOffice,
):
    wanted = {"email": "ny@nordlys.dk", "password": PASSWORD}
    assert (await admin.put("/api/v1/me/email", json=wanted | {"password": "forkert"})).status_code == 401
    assert (await admin.put("/api/v1/me/email", json=wanted)).status_code == 202
    await deliver()
    assert post_office.last["To"] == "ny@nordlys.dk"
    assert (await admin.get("/api/v1/me")).json()["user"]["email"] == firm.email("admin")
    token = post_office.token
    assert (await use(program, "email_change", token)).json()["user"]["email"] == "ny@nordlys.dk"
    assert (await use(program, "email_change", token)).status_code == 403
    await deliver()
    assert (post_office.last["To"], post_office.last["Subject"]) == (
        firm.email("admin"),
        "Din mailadresse er ændret",
    )
    assert (await program.sign_in("ny@nordlys.dk")).status_code == 200
    assert (await program.sign_in(firm.email("admin"))).status_code == 400


async def test_an_address_that_somebody_has_cannot_be_taken(
    program: Program,
    tokens: Json,
    firm: Firm,
    admin: httpx.AsyncClient,
    deliver: Deliver,
    post_office: PostOffice,
):
    """T59: the answer tells nothing."""
    wanted = {"email": firm.email("sales").upper(), "password": PASSWORD}
    assert (await admin.put("/api/v1/me/email", json=wanted)).status_code == 202
    await deliver()
    assert post_office.messages == []


async def test_our_own_pages_are_told_what_the_link_did_and_get_no_token(
    program: Program, admin: httpx.AsyncClient, deliver: Deliver, post_office: PostOffice
):
    await admin.put("/api/v1/me/email", json={"email": "ny@nordlys.dk", "password": PASSWORD})
    await deliver()
    link = {"token": post_office.token, "type": "email_change"}
    before = (await admin.get("/api/v1/sessions")).json()
    assert (await follow(program, **link))[1] == {"done": ["email_change"]}
    assert (await follow(program, **link))[1]["error_code"] == ["otp_expired"]
    # A session that nobody holds would only be a riddle in the list of sessions.
    assert len((await admin.get("/api/v1/sessions")).json()) == len(before)
