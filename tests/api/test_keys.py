"""API keys over HTTP: made once, used like a session, and gone when revoked."""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from crmflow.api.key_format import checksum, new_key
from tests.api.conftest import HOME, Firm

KEYS = "/api/v1/keys"
COMPANIES = "/rest/v1/companies?select=name&order=name"
CVRS = ("10000009", "10000017")

MakeKey = Callable[..., Awaitable[dict[str, Any]]]


@pytest.fixture
def make_key(admin: httpx.AsyncClient) -> MakeKey:
    async def make(role: str = "sales", **more: Any) -> dict[str, Any]:
        answer = await admin.post(KEYS, json={"name": "Regnskab", "role": role, **more})
        assert answer.status_code == 201, answer.text
        return answer.json()

    return make


@asynccontextmanager
async def program(app: FastAPI, **headers: str) -> AsyncIterator[httpx.AsyncClient]:
    """A program: no cookie, no Origin, only these headers."""
    transport = httpx.ASGITransport(app=app, client=("203.0.113.9", 50000))
    async with httpx.AsyncClient(transport=transport, base_url=HOME, headers=headers) as client:
        yield client


def with_key(app: FastAPI, key: str):
    return program(app, Authorization=f"Bearer {key}")


async def names(client: httpx.AsyncClient, **headers: str) -> list[str]:
    answer = await client.get(COMPANIES, headers=headers)
    assert answer.status_code == 200, answer.text
    return [row["name"] for row in answer.json()]


async def test_a_key_works_like_a_session_of_its_own(app: FastAPI, firm: Firm, make_key: MakeKey):
    company = await firm.company("Nordvind")
    made = await make_key()
    async with with_key(app, made["key"]) as client:
        assert await names(client) == ["Nordvind"]
        stored = await client.post("/rest/v1/people", json={"name": "Ida", "company_id": str(company)})
        assert stored.status_code == 201, stored.text
        me = (await client.get("/api/v1/me")).json()
    assert (me["user"]["name"], me["workspace_id"]) == ("API-nøgle Regnskab", str(firm.id))
    entry = await firm.owner.fetchrow(
        "select actor_id::text, actor_kind from public.audit_log where table_name = 'people'"
    )
    assert tuple(entry) == (me["user"]["id"], "key")


@pytest.mark.parametrize("both", [True, False])
async def test_a_key_comes_as_supabases_clients_send_it(
    app: FastAPI, firm: Firm, make_key: MakeKey, both: bool
):
    """`createClient(url, key)` sends it twice."""
    await firm.company("Nordvind")
    key = (await make_key())["key"]
    headers = {"apikey": key} | ({"Authorization": f"Bearer {key}"} if both else {})
    async with program(app, **headers) as client:
        assert await names(client) == ["Nordvind"]
        done = await client.post(
            "/rest/v1/companies", json={"name": "Sydhavn"}, headers={"Origin": "https://x.dk"}
        )
        assert done.status_code == 201


async def test_a_key_is_shown_once_and_its_hash_never(
    admin: httpx.AsyncClient, firm: Firm, make_key: MakeKey
):
    made = await make_key(expires_at="2999-01-01T00:00:00Z")
    secret = made["key"].split("_")[2]
    listed = (await admin.get("/rest/v1/api_keys")).json()
    assert [(row["id"], row["prefix"], row["name"]) for row in listed] == [
        (made["id"], made["key"][:12], "Regnskab")
    ]
    assert "key_hash" not in listed[0]
    assert (await admin.get("/rest/v1/api_keys?select=key_hash")).status_code == 400
    history = await firm.owner.fetch("select to_jsonb(it)::text as text from public.audit_log as it")
    assert not [row for row in history if secret in row["text"] or "key_hash" in row["text"]]


async def test_an_access_token_goes_before_the_key_beside_it(app: FastAPI, firm: Firm, make_key: MakeKey):
    """A person who signs in at a client made with a key is that person."""
    user = await firm.add("viewer")
    session = await firm.owner.fetchval("select app.start_session($1, null, 'test', '::1', 'token')", user)
    token, _ = app.state.tokens.sign({"sub": str(user), "session_id": str(session)})
    async with program(app, apikey=(await make_key())["key"], Authorization=f"Bearer {token}") as client:
        assert (await client.get("/api/v1/me")).json()["user"]["email"] == firm.email("viewer")


async def test_a_key_goes_before_the_cookie(admin: httpx.AsyncClient, make_key: MakeKey):
    """T58: and a wrong one is not made good by it."""
    key = (await make_key())["key"]
    assert (await admin.get("/api/v1/me", headers={"apikey": key})).json()["user"]["name"] != "Admin"
    wrong = {"apikey": new_key(), "Origin": "https://fremmed.dk"}
    assert (await admin.post(KEYS, json={"name": "x", "role": "admin"}, headers=wrong)).status_code == 401


async def test_a_key_sees_its_companies_only(app: FastAPI, firm: Firm, make_key: MakeKey):
    """T22."""
    await firm.company("Nordvind", CVRS[0])
    await firm.company("Sydhavn", CVRS[1])
    async with with_key(app, (await make_key("manager", cvrs=[CVRS[0]]))["key"]) as client:
        assert await names(client) == ["Nordvind"]
        assert "Sydhavn" not in (await client.get("/rest/v1/audit_log?select=new_row")).text


async def refusal(app: FastAPI, key: str, path: str = COMPANIES) -> tuple[int, Any]:
    async with with_key(app, key) as client:
        answer = await client.get(path)
        body = answer.json()
        body.pop("request_id", None)
        return answer.status_code, body


async def test_a_key_ends_at_once_and_for_good(
    app: FastAPI, firm: Firm, admin: httpx.AsyncClient, make_key: MakeKey
):
    """T25: the next request is nobody's."""
    made = await make_key()
    async with with_key(app, made["key"]) as client:
        assert (await client.get(COMPANIES)).status_code == 200
        for _ in range(2):
            assert (await admin.post(f"{KEYS}/{made['id']}/revoke")).status_code == 204
        assert (await client.get(COMPANIES)).status_code == 401
    listed = (await admin.get("/rest/v1/api_keys?select=revoked_at,last_used_from")).json()
    assert listed[0]["revoked_at"]
    assert listed[0]["last_used_from"] == "203.0.113.9"


@pytest.mark.parametrize(("path", "refused_with"), [(COMPANIES, "PGRST301"), ("/api/v1/me", "bad_api_key")])
async def test_unknown_expired_and_revoked_keys_are_refused_alike(
    app: FastAPI, firm: Firm, admin: httpx.AsyncClient, make_key: MakeKey, path: str, refused_with: str
):
    """T59: a stranger learns nothing about a key they found."""
    revoked, expired = await make_key(), await make_key()
    await admin.post(f"{KEYS}/{revoked['id']}/revoke")
    await firm.owner.execute(
        "update public.api_keys set expires_at = now() where id::text = $1", expired["id"]
    )
    refusals = [await refusal(app, key, path) for key in (new_key(), revoked["key"], expired["key"])]
    assert refusals[0] == refusals[1] == refusals[2]
    status, body = refusals[0]
    assert (status, body["code"], bool(body["hint"])) == (401, refused_with, True)


async def test_a_mistyped_key_is_told_so_without_asking_the_database(
    app: FastAPI, make_key: MakeKey, monkeypatch: pytest.MonkeyPatch
):
    key = (await make_key())["key"]
    monkeypatch.setattr(app.state, "database", None)
    for wrong in (
        key[:-1],
        key[:-1] + ("0" if key[-1] != "0" else "1"),
        key[:4] + key[4:].swapcase(),
        "crm_",
    ):
        status, body = await refusal(app, wrong)
        assert (status, body["code"]) == (401, "PGRST301")
        assert "checksum" in body["message"]


async def test_a_tampered_key_is_no_other(app: FastAPI, make_key: MakeKey):
    """T56: with a checksum that fits."""
    body = (await make_key())["key"].rpartition("_")[0]
    other = body[:-1] + ("0" if body[-1] != "0" else "1")
    assert (await refusal(app, f"{other}_{checksum(other)}"))[0] == 401


@pytest.mark.parametrize("role", ["manager", "sales", "viewer"])
async def test_only_an_administrator_makes_and_revokes_keys(firm: Firm, make_key: MakeKey, role: str):
    """T20: through the verbs and through the tables."""
    made = await make_key()
    async with firm.signed_in(role) as client:
        new = await client.post(KEYS, json={"name": "Min", "role": "admin"})
        assert (new.status_code, new.headers["content-type"]) == (403, "application/problem+json")
        assert (await client.post(f"{KEYS}/{made['id']}/revoke")).status_code == 403
        row = {
            "name": "Min",
            "prefix": "crm_Ab12Cd34",
            "key_hash": "\\x00",
            "user_id": str(firm.members[role]),
        }
        assert (await client.post("/rest/v1/api_keys", json=row)).status_code in {400, 403, 405}
        ended = await client.patch(f"/rest/v1/api_keys?id=eq.{made['id']}", json={"expires_at": None})
        assert ended.status_code in {400, 403, 405}


@pytest.mark.parametrize(
    "body",
    [
        {"name": "x", "role": "system"},
        {"name": "x", "role": "owner"},
        {"name": "", "role": "sales"},
        {"name": "  ", "role": "sales"},
        {"name": "x", "role": "sales", "cvrs": []},
        {"name": "x", "role": "sales", "cvrs": ["10000008"]},
        {"name": "x", "role": "sales", "cvr": [CVRS[0]]},
        {"name": "x", "role": "sales", "expires_at": "2020-01-01T00:00:00Z"},
        {"name": "x", "role": "sales", "expires_at": "2999-01-01T00:00:00"},
        {"name": "x\u0000", "role": "sales"},
    ],
    ids=str,
)
async def test_a_key_that_could_not_be_or_would_be_wider_than_meant_is_refused(
    firm: Firm, admin: httpx.AsyncClient, body: dict[str, Any]
):
    """T20: above all one with a bigger role than its maker's."""
    answer = await admin.post(KEYS, json=body)
    assert answer.status_code == (403 if body["role"] == "system" else 422), answer.text
    assert await firm.owner.fetchval("select count(*) from public.api_keys") == 0


async def test_a_key_opens_no_other_workspace(app: FastAPI, firm: Firm, other_firm: Firm, make_key: MakeKey):
    """T16: whatever the header says."""
    await other_firm.company("Fremmed kunde")
    async with with_key(app, (await make_key("admin"))["key"]) as client:
        for workspace in (str(other_firm.id), "nonsense"):
            assert await names(client, **{"X-Workspace-Id": workspace}) == []
            made = await client.post(
                "/rest/v1/companies", json={"name": "Min"}, headers={"X-Workspace-Id": workspace}
            )
            assert made.status_code == 403
    async with other_firm.signed_in("admin") as stranger:
        key = await firm.owner.fetchval("select id from public.api_keys")
        assert (await stranger.post(f"{KEYS}/{key}/revoke")).status_code == 404


async def test_what_is_for_people_is_not_for_keys(app: FastAPI, firm: Firm, make_key: MakeKey):
    """T20: no session, no name of its own choice, no other keys, no invitations, no members."""
    made = await make_key("admin")
    viewer = await firm.add("viewer")
    async with with_key(app, made["key"]) as client:
        for method, path, body in (
            ("DELETE", "/api/v1/session", None),
            ("PATCH", "/api/v1/me", {"name": "Anna"}),
            ("POST", KEYS, {"name": "Ny", "role": "viewer"}),
            ("POST", f"{KEYS}/{made['id']}/revoke", None),
            ("POST", "/rest/v1/rpc/change_role", {"of_user": str(viewer), "role": "admin"}),
            ("POST", "/rest/v1/rpc/remove_member", {"of_user": str(viewer)}),
            ("POST", "/rest/v1/rpc/switch_plan", {"plan": "pro"}),
            ("PATCH", f"/rest/v1/user_workspaces?user_id=eq.{viewer}", {"role": "admin"}),
            ("POST", "/rest/v1/invitations", {"email": "a@b.dk", "role": "admin"}),
        ):
            answer = await client.request(method, path, json=body)
            assert answer.status_code == 403, (method, path, answer.text)


async def test_an_administrator_cannot_change_a_keys_membership(
    firm: Firm, admin: httpx.AsyncClient, make_key: MakeKey
):
    """T20: its role is for life."""
    await make_key("viewer")
    member = await firm.owner.fetchval("select user_id from public.api_keys")
    answer = await admin.patch(f"/rest/v1/user_workspaces?user_id=eq.{member}", json={"role": "admin"})
    assert (answer.status_code, answer.json()["hint"]) == (403, "Revoke the key and make a new one.")
    listed = (await admin.get("/rest/v1/user_workspaces?is_key=is.true&select=user_id,role")).json()
    assert listed == [{"user_id": str(member), "role": "viewer"}]
