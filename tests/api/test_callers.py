"""Reading and creating rows: who is let in, and what everybody else is told."""

import httpx

from crmflow.api.session import hash_of
from tests.api.conftest import Firm, browser

COMPANIES = "/rest/v1/companies"


async def test_a_key_reads_and_creates_under_its_own_name(firm: Firm, admin: httpx.AsyncClient):
    made = (await admin.post("/api/v1/keys", json={"name": "Butik", "role": "sales"})).json()
    async with browser(firm.app) as shop:
        shop.headers["Authorization"] = f"Bearer {made['key']}"
        answer = await shop.post(COMPANIES, json={"name": "Ny ApS"})
        assert answer.status_code == 201
        assert [row["name"] for row in (await shop.get(COMPANIES)).json()] == ["Ny ApS"]
        kind = await firm.owner.fetchval(
            "select actor_kind from public.audit_log where table_name = 'companies'"
        )
        assert kind == "key"
        assert (await admin.post(f"/api/v1/keys/{made['id']}/revoke")).is_success
        for refused in (await shop.get(COMPANIES), await shop.post(COMPANIES, json={"name": "x"})):
            assert (refused.status_code, refused.json()["code"]) == (401, "PGRST301")


async def test_a_session_that_ended_reads_and_creates_nothing_at_the_next_request(
    firm: Firm, admin: httpx.AsyncClient
):
    """T57."""
    assert (await admin.get(COMPANIES)).status_code == 200
    await firm.owner.execute("update priv.sessions set revoked_at = now()")
    for refused in (await admin.get(COMPANIES), await admin.post(COMPANIES, json={"name": "x"})):
        assert (refused.status_code, refused.json()["code"]) == (401, "PGRST302")
    assert await firm.owner.fetchval("select count(*) from public.companies") == 0


async def test_a_stranger_learns_nothing_about_the_tables(firm: Firm):
    async with browser(firm.app) as stranger:
        for cookie in (None, "guess"):
            if cookie:
                stranger.cookies.set("crmflow_session", cookie)
            for path in (f"{COMPANIES}?select=nam", "/rest/v1/companie", COMPANIES):
                assert (await stranger.get(path)).status_code == 401
                assert (await stranger.post(path, json={"nam": 1})).status_code == 401


async def test_half_a_sign_in_reads_nothing_and_is_told_what_is_missing(firm: Firm, admin: httpx.AsyncClient):
    await firm.owner.execute(
        "update priv.sessions set aal = 'aal1' where token_hash = $1",
        hash_of(admin.cookies["crmflow_session"]),
    )
    await firm.owner.execute(
        "insert into priv.factors (id, user_id, key_id, ciphertext, verified_at)"
        " values (gen_random_uuid(), $1, 'local', 'x', now())",
        firm.members["admin"],
    )
    answer = await admin.get(COMPANIES)
    assert (answer.status_code, answer.json()["code"]) == (401, "PGRST302")
