"""Who am I, in which workspace, with which rights."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import httpx
import pytest
from fastapi import FastAPI

from tests.api.conftest import Firm, browser, sign_in


async def test_a_member_reads_their_own_letters(firm: Firm):
    async with firm.signed_in("viewer") as client:
        me = (await client.get("/api/v1/me")).json()
    assert me["user"]["email"] == firm.email("viewer")
    assert me["workspace_id"] == str(firm.id)
    assert me["permissions"]["companies"] == "r"
    assert me["permissions"]["audit_log"] == ""
    assert me["workspace"]["sees_all_companies"] is True


async def test_a_limited_member_knows_that_they_are(firm: Firm):
    async with firm.signed_in("sales", cvrs=("10150817",)) as client:
        assert (await client.get("/api/v1/me")).json()["workspace"]["sees_all_companies"] is False


@asynccontextmanager
async def both(firm: Firm, other_firm: Firm, app: FastAPI) -> AsyncIterator[httpx.AsyncClient]:
    """Somebody who sells for the one firm and looks after the other."""
    await firm.add("sales")
    await other_firm.owner.execute(
        "select app.admin_add_user($1, '', null, $2, 'admin')", firm.email("sales"), other_firm.name
    )
    async with browser(app) as client:
        await sign_in(client, firm.email("sales"))
        yield client


async def test_each_workspace_shows_the_role_held_there(firm: Firm, other_firm: Firm, app: FastAPI):
    async with both(firm, other_firm, app) as client:
        me = (await client.get("/api/v1/me")).json()
        assert {each["name"]: each["role"] for each in me["workspaces"]} == {
            "Fremmed": "admin",
            "Nordlys": "sales",
        }
        client.headers["X-Workspace-Id"] = str(other_firm.id)
        me = (await client.get("/api/v1/me")).json()
    assert me["workspace_id"] == str(other_firm.id)
    assert me["permissions"]["companies"] == "rcud"


async def test_a_person_in_two_workspaces_sees_one_at_a_time(firm: Firm, other_firm: Firm, app: FastAPI):
    """T17: the pinned workspace only, and none when nothing is pinned and no default is set."""
    await firm.company("Ligusterhækken A/S")
    await other_firm.company("Tagrenden ApS")
    async with both(firm, other_firm, app) as client:
        for each, name in ((firm, "Ligusterhækken A/S"), (other_firm, "Tagrenden ApS")):
            client.headers["X-Workspace-Id"] = str(each.id)
            rows = (await client.get("/rest/v1/companies?select=name")).json()
            assert rows == [{"name": name}]


@pytest.mark.parametrize("given", ["not-a-uuid", "00000000-0000-0000-0000-000000000000", "'; drop table x"])
async def test_a_workspace_that_is_not_mine_shows_nothing(firm: Firm, given: str):
    """T16: forged or malformed, the header opens nothing and breaks nothing."""
    await firm.company("Ligusterhækken A/S")
    async with firm.signed_in("admin") as client:
        client.headers["X-Workspace-Id"] = given
        answer = await client.get("/rest/v1/companies")
        assert (answer.status_code, answer.json()) == (200, [])
        assert (await client.get("/api/v1/me")).json()["workspace_id"] == str(firm.id)


async def test_somebody_elses_workspace_shows_nothing(firm: Firm, other_firm: Firm):
    """T16: knowing the id of a workspace is not being a member of it."""
    await other_firm.company("Tagrenden ApS")
    async with firm.signed_in("admin") as client:
        client.headers["X-Workspace-Id"] = str(other_firm.id)
        assert (await client.get("/rest/v1/companies")).json() == []
        created = await client.post("/rest/v1/companies", json={"name": "Indtrængeren"})
        assert created.status_code == 403


async def test_a_removed_member_sees_nothing_at_the_next_request(firm: Firm):
    await firm.company("Ligusterhækken A/S")
    async with firm.signed_in("sales") as client:
        assert len((await client.get("/rest/v1/companies")).json()) == 1
        await firm.owner.execute("update public.user_workspaces set revoked_at = now() where role = 'sales'")
        assert (await client.get("/rest/v1/companies")).json() == []
        me = (await client.get("/api/v1/me")).json()
    assert (me["workspaces"], me["workspace_id"], me["permissions"]) == ([], None, {})


async def test_i_may_change_my_name_and_my_language(admin: httpx.AsyncClient):
    answer = await admin.patch("/api/v1/me", json={"name": "Åse Ørsted", "language": "en"})
    assert answer.status_code == 200
    assert answer.json()["user"] | {"id": ""} == {
        "id": "",
        "email": "admin@nordlys.dk",
        "name": "Åse Ørsted",
        "language": "en",
    }
    assert (await admin.get("/api/v1/me")).json()["user"]["name"] == "Åse Ørsted"


async def test_the_workspace_last_used_is_where_i_start(firm: Firm, other_firm: Firm, app: FastAPI):
    async with both(firm, other_firm, app) as client:
        for each in (firm, other_firm):
            changed = await client.patch("/api/v1/me", json={"default_workspace_id": str(each.id)})
            assert changed.json()["workspace_id"] == str(each.id)
            assert (await client.get("/api/v1/me")).json()["workspace_id"] == str(each.id)


async def test_i_cannot_start_in_a_workspace_that_is_not_mine(admin: httpx.AsyncClient, other_firm: Firm):
    answer = await admin.patch("/api/v1/me", json={"default_workspace_id": str(other_firm.id)})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "default_workspace_id"


@pytest.mark.parametrize("body", [{"language": "de"}, {"name": ""}, {"name": "x" * 201}, [], None])
async def test_a_change_that_makes_no_sense_is_refused(admin: httpx.AsyncClient, body: object):
    assert (await admin.patch("/api/v1/me", json=body)).status_code == 422
