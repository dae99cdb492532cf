"""Invitations: the right person gets in once, and a link opens nobody else's account."""

import asyncio
from pathlib import Path

import asyncpg
import httpx
import pytest

from crmflow.config import Settings
from crmflow.db.roles import DatabaseUrls
from tests.api.authenticators import use_app
from tests.api.conftest import PASSWORD, Firm, browser, found, running, sign_in
from tests.plugins.mailbox import Deliver, PostOffice, text_of

INVITATIONS = "/api/v1/invitations"
NEWCOMER = {"name": "Bo Nord", "password": PASSWORD}


async def invite(admin: httpx.AsyncClient, email: str = "bo@nord.dk", **more: object) -> str:
    """The token of a new invitation."""
    answer = await admin.post(INVITATIONS, json={"email": email, "role": "sales", **more})
    assert answer.status_code == 201, answer.text
    return token_of(answer)


def token_of(answer: httpx.Response) -> str:
    link: str = answer.json()["link"]
    return link.rpartition("#token=")[2]


async def accept(client: httpx.AsyncClient, token: str, **body: str) -> httpx.Response:
    return await client.post(f"{INVITATIONS}/{token}/accept", json=body or NEWCOMER)


async def test_without_a_mail_server_the_link_is_the_administrators_to_pass_on(
    admin: httpx.AsyncClient, visitor: httpx.AsyncClient
):
    answer = await admin.post(INVITATIONS, json={"email": "bo@nord.dk", "role": "sales"})
    assert answer.json()["is_mailed"] is False
    assert answer.json()["link"].startswith("http://localhost:8000/invitation#token=")
    shown = (await visitor.get(f"{INVITATIONS}/{token_of(answer)}")).json()
    assert (shown["email"], shown["workspace"], shown["invited_by"]) == ("bo@nord.dk", "Nordlys", "Admin")
    assert (shown["language"], shown["is_known"]) == ("da", False)


async def test_accepting_makes_a_member_who_is_signed_in(
    admin: httpx.AsyncClient, visitor: httpx.AsyncClient, firm: Firm
):
    assert (await accept(visitor, await invite(admin))).status_code == 200
    me = (await visitor.get("/api/v1/me")).json()
    assert me["user"]["name"] == "Bo Nord"
    assert [(each["name"], each["role"]) for each in me["workspaces"]] == [("Nordlys", "sales")]
    assert (await sign_in(visitor, "bo@nord.dk")).status_code == 200


async def test_a_limited_colleague_sees_the_promised_companies_only(
    admin: httpx.AsyncClient, visitor: httpx.AsyncClient, firm: Firm
):
    await firm.company("Synlig", "10150817")
    await firm.company("Skjult", "13585628")
    await accept(visitor, await invite(admin, cvrs=["DK 10 15 08 17"]))
    rows = (await visitor.get("/rest/v1/companies?select=name")).json()
    assert rows == [{"name": "Synlig"}]


async def test_a_link_works_once_and_wrong_ones_all_look_the_same(
    admin: httpx.AsyncClient, visitor: httpx.AsyncClient, firm: Firm, owner: asyncpg.Connection
):
    """T59: wrong, used, withdrawn and too old are one answer."""
    used = await invite(admin)
    await accept(visitor, used)
    late = await invite(admin, "sen@nord.dk")
    await owner.execute("update public.invitations set expires_at = now() where email = 'sen@nord.dk'")
    withdrawn = await admin.post(INVITATIONS, json={"email": "nej@nord.dk", "role": "viewer"})
    assert (await admin.delete(f"{INVITATIONS}/{withdrawn.json()['id']}")).status_code == 204
    bodies = set()
    async with browser(firm.app) as stranger:
        for token in (used, late, token_of(withdrawn), "gæt", "x" * 43):
            shown, accepted = await stranger.get(f"{INVITATIONS}/{token}"), await accept(stranger, token)
            assert (shown.status_code, accepted.status_code) == (404, 404)
            bodies |= {str({**each.json(), "request_id": ""}) for each in (shown, accepted)}
    assert len(bodies) == 1


async def test_of_two_who_accept_at_once_one_gets_in(admin: httpx.AsyncClient, firm: Firm):
    token = await invite(admin)
    async with browser(firm.app) as one, browser(firm.app) as other:
        answers = await asyncio.gather(accept(one, token), accept(other, token))
    assert sorted(each.status_code for each in answers) == [200, 404]
    assert (
        await firm.owner.fetchval("select count(*) from public.user_profiles where email = 'bo@nord.dk'") == 1
    )


async def test_a_newcomer_needs_a_name_and_a_good_password(
    admin: httpx.AsyncClient, visitor: httpx.AsyncClient
):
    token = await invite(admin)
    for body in ({"name": "Bo"}, {"name": "Bo", "password": "kort"}, {"password": PASSWORD}):
        assert (await accept(visitor, token, **body)).status_code == 422
    assert (await accept(visitor, token)).status_code == 200


async def test_a_link_opens_no_account_that_exists(admin: httpx.AsyncClient, firm: Firm, other_firm: Firm):
    """T59: whoever invites may know the link, so it must not let them into a stranger's other workspaces."""
    await other_firm.add("sales")
    token = await invite(admin, other_firm.email("sales"))
    async with browser(firm.app) as thief:
        assert (await thief.get(f"{INVITATIONS}/{token}")).json()["is_known"] is True
        for body in (NEWCOMER | {"password": "tyvens eget ord"}, {"name": "Tyv"}):
            answer = await accept(thief, token, **body)
            assert (answer.status_code, answer.json()["code"]) == (401, "wrong_credentials")
        assert (await sign_in(thief, other_firm.email("sales"), "tyvens eget ord")).status_code == 401
        assert (await accept(thief, token, password=PASSWORD)).status_code == 200
        names = {each["name"] for each in (await thief.get("/api/v1/me")).json()["workspaces"]}
    assert names == {"Nordlys", "Fremmed"}


async def test_somebody_added_without_a_password_is_not_taken_over_by_a_link(
    admin: httpx.AsyncClient, firm: Firm, other_firm: Firm, visitor: httpx.AsyncClient
):
    await firm.owner.execute("select app.admin_add_user('tom@fremmed.dk', 'Tom', null, 'Fremmed', 'admin')")
    token = await invite(admin, "tom@fremmed.dk")
    assert (await accept(visitor, token)).status_code == 401
    assert (await sign_in(visitor, "tom@fremmed.dk")).status_code == 401


async def test_guessing_the_password_of_an_invited_account_is_limited(
    admin: httpx.AsyncClient, other_firm: Firm, visitor: httpx.AsyncClient
):
    """T59: the same count as signing in."""
    await other_firm.add("sales")
    token = await invite(admin, other_firm.email("sales"))
    answers = [await accept(visitor, token, password=f"gæt nummer {each}") for each in range(6)]
    assert [each.status_code for each in answers] == [401] * 5 + [429]


async def test_who_uses_an_app_accepts_with_a_code(
    admin: httpx.AsyncClient, other_firm: Firm, visitor: httpx.AsyncClient
):
    async with other_firm.signed_in("sales") as colleague:
        phone, _ = await use_app(colleague)
    token = await invite(admin, other_firm.email("sales"))
    assert (await accept(visitor, token, password=PASSWORD)).json()["code"] == "totp_required"
    assert (await accept(visitor, token, password=PASSWORD, code=phone.code())).status_code == 200


async def test_who_is_signed_in_already_just_accepts(admin: httpx.AsyncClient, other_firm: Firm):
    token = await invite(admin, other_firm.email("sales"))
    async with other_firm.signed_in("sales") as colleague:
        token = await invite(admin, other_firm.email("sales"))
        answer = await colleague.post(f"{INVITATIONS}/{token}/accept", json={})
        assert answer.status_code == 200
        assert len((await colleague.get("/api/v1/me")).json()["workspaces"]) == 2


async def test_a_stranger_who_is_signed_in_does_not_accept_for_another(
    admin: httpx.AsyncClient, other_firm: Firm
):
    await other_firm.add("viewer")
    token = await invite(admin, other_firm.email("viewer"))
    async with other_firm.signed_in("sales") as colleague:
        assert (await colleague.post(f"{INVITATIONS}/{token}/accept", json={})).status_code == 401


async def test_sending_again_voids_the_link_from_before(admin: httpx.AsyncClient, visitor: httpx.AsyncClient):
    first = await admin.post(INVITATIONS, json={"email": "bo@nord.dk", "role": "sales"})
    again = await admin.post(f"{INVITATIONS}/{first.json()['id']}/resend")
    assert (await accept(visitor, token_of(first))).status_code == 404
    assert (await accept(visitor, token_of(again))).status_code == 200
    assert (await admin.post(f"{INVITATIONS}/{first.json()['id']}/resend")).status_code == 404


@pytest.mark.parametrize("role", ["manager", "viewer"])
async def test_only_administrators_invite(admin: httpx.AsyncClient, firm: Firm, role: str):
    made = (await admin.post(INVITATIONS, json={"email": "bo@nord.dk", "role": "sales"})).json()["id"]
    async with firm.signed_in(role) as client:
        answer = await client.post(INVITATIONS, json={"email": "ven@nord.dk", "role": "admin"})
        assert answer.status_code == 403
        assert (await client.post(f"{INVITATIONS}/{made}/resend")).status_code == 404
        assert (await client.delete(f"{INVITATIONS}/{made}")).status_code == 404


async def test_another_firms_invitation_does_not_exist(
    admin: httpx.AsyncClient, other_firm: Firm, visitor: httpx.AsyncClient
):
    """T4."""
    async with other_firm.signed_in("admin") as stranger:
        made = (await stranger.post(INVITATIONS, json={"email": "bo@nord.dk", "role": "sales"})).json()["id"]
    assert (await admin.post(f"{INVITATIONS}/{made}/resend")).status_code == 404
    assert (await admin.delete(f"{INVITATIONS}/{made}")).status_code == 404


@pytest.mark.parametrize(
    "changes",
    [
        {"role": "system"},
        {"role": "konge"},
        {"email": "bo"},
        {"email": "bo@nord.dk\nBcc: x@y.dk"},
        {"email": "bo@nord.dk,tyv@ond.dk"},
        {"email": "Bo <bo@nord.dk>"},
        {"cvrs": ["12345678"]},
    ],
)
async def test_an_invitation_that_cannot_be_kept_is_refused(
    admin: httpx.AsyncClient, changes: dict[str, object]
):
    answer = await admin.post(INVITATIONS, json={"email": "bo@nord.dk", "role": "sales", **changes})
    assert answer.status_code == 422


async def test_the_list_shows_no_hash_of_a_token(admin: httpx.AsyncClient):
    await invite(admin)
    rows = (await admin.get("/rest/v1/invitations")).json()
    assert [row["email"] for row in rows] == ["bo@nord.dk"]
    assert "token_hash" not in rows[0]
    assert (await admin.get("/rest/v1/invitations?select=token_hash")).status_code == 400
    assert (await admin.get("/rest/v1/invitations?token_hash=eq.x")).status_code == 400


async def test_with_a_mail_server_the_invitation_is_mailed_and_no_link_is_shown(
    database: DatabaseUrls,
    tmp_path: Path,
    owner: asyncpg.Connection,
    post_office: PostOffice,
    deliver: Deliver,
):
    settings = Settings(
        data=tmp_path, api_database_url=database.api, secret_key="for this test only", **post_office.settings
    )
    async with running(settings) as app:
        firm = await found(owner, app, "Nordlys")
        async with firm.signed_in("admin") as admin, browser(app) as visitor:
            answer = (await admin.post(INVITATIONS, json={"email": "bo@nord.dk", "role": "sales"})).json()
            assert (answer["is_mailed"], answer.get("link")) == (True, None)
            assert await deliver() == 1
            assert post_office.last["Subject"] == "Admin inviterer dig til Nordlys"
            assert "24 timer" in text_of(post_office.last)
            assert (await accept(visitor, post_office.token)).status_code == 200
            sent = (await admin.get("/rest/v1/email_logs?select=to_email,state")).json()
            assert sent == [{"to_email": "bo@nord.dk", "state": "sent"}]
