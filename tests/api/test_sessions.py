"""My sessions: seen, ended one by one or all at once, and never another person's."""

import asyncpg
import httpx

from tests.api.conftest import Firm, browser, sign_in

SESSIONS = "/api/v1/sessions"


async def test_the_list_says_where_i_am_signed_in(admin: httpx.AsyncClient, firm: Firm):
    async with browser(firm.app, ip="192.0.2.7") as phone:
        phone.headers["User-Agent"] = "Telefon"
        await sign_in(phone, firm.email("admin"))
        rows = (await admin.get(SESSIONS)).json()
    assert (rows[0]["user_agent"], rows[0]["ip"], rows[0]["is_current"]) == (
        "Telefon",
        "192.0.2.7",
        False,
    )
    assert [each["is_current"] for each in rows] == [False, True]
    assert {each["kind"] for each in rows} == {"browser"}
    assert set(rows[0]) == {"id", "kind", "created_at", "last_seen_at", "user_agent", "ip", "is_current"}


async def test_another_session_is_ended_at_once(admin: httpx.AsyncClient, firm: Firm):
    """T57."""
    async with browser(firm.app) as phone:
        await sign_in(phone, firm.email("admin"))
        other = next(each["id"] for each in (await admin.get(SESSIONS)).json() if not each["is_current"])
        assert (await admin.delete(f"{SESSIONS}/{other}")).status_code == 204
        assert (await phone.get("/api/v1/me")).status_code == 401
        assert (await admin.delete(f"{SESSIONS}/{other}")).status_code == 404
    assert len((await admin.get(SESSIONS)).json()) == 1


async def test_ending_this_session_takes_its_cookie_back(admin: httpx.AsyncClient):
    mine = (await admin.get(SESSIONS)).json()[0]["id"]
    answer = await admin.delete(f"{SESSIONS}/{mine}")
    assert answer.status_code == 204
    assert "crmflow_session=" in answer.headers["set-cookie"]
    assert (await admin.get("/api/v1/me")).status_code == 401


async def test_all_other_sessions_end_together(admin: httpx.AsyncClient, firm: Firm):
    """T57: revoke-all."""
    async with browser(firm.app) as one, browser(firm.app) as two:
        for client in (one, two):
            await sign_in(client, firm.email("admin"))
        assert (await admin.delete(SESSIONS)).status_code == 204
        assert [(await client.get("/api/v1/me")).status_code for client in (one, two)] == [401, 401]
    assert (await admin.get("/api/v1/me")).status_code == 200


async def test_another_persons_session_does_not_exist(admin: httpx.AsyncClient, firm: Firm):
    async with firm.signed_in("sales") as colleague:
        theirs = (await colleague.get(SESSIONS)).json()
        assert len(theirs) == 1
        assert (await admin.delete(f"{SESSIONS}/{theirs[0]['id']}")).status_code == 404
        await admin.delete(SESSIONS)
        assert (await colleague.get("/api/v1/me")).status_code == 200


async def test_sessions_that_ran_out_are_not_listed(
    admin: httpx.AsyncClient, firm: Firm, owner: asyncpg.Connection
):
    """T57: idle or too old."""
    async with browser(firm.app) as one, browser(firm.app) as two:
        for client in (one, two):
            await sign_in(client, firm.email("admin"))
    ids = [each["id"] for each in (await admin.get(SESSIONS)).json() if not each["is_current"]]
    await owner.execute(
        "update priv.sessions set last_seen_at = now() - interval '13 hours' where id = $1", ids[0]
    )
    await owner.execute("update priv.sessions set expires_at = now() where id = $1", ids[1])
    assert [each["is_current"] for each in (await admin.get(SESSIONS)).json()] == [True]
