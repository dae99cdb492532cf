"""Preferences, PUT, versions and the methods that a path has."""

import asyncio

import httpx
import pytest

from crmflow.api import resources
from tests.api.rest.conftest import CVRS, World

ROWS = {"Prefer": "return=representation"}


def prefer(*parts: str) -> dict[str, str]:
    return {"Prefer": ", ".join(parts)}


async def test_an_upsert_says_whether_something_new_was_made(admin: httpx.AsyncClient):
    path = "/companies?on_conflict=cvr"
    wish = prefer("resolution=merge-duplicates", "return=representation")
    new = await admin.post(path, json={"cvr": CVRS[2], "name": "Dun"}, headers=wish)
    old = await admin.post(path, json={"cvr": CVRS[2], "name": "Dun A/S"}, headers=wish)
    mixed = [{"cvr": CVRS[2], "name": "Dun"}, {"cvr": CVRS[3], "name": "Elm"}]
    both = await admin.post(path, json=mixed, headers=wish)
    kept = await admin.post(path, json=mixed, headers=prefer("resolution=ignore-duplicates"))
    assert [answer.status_code for answer in (new, old, both, kept)] == [201, 200, 201, 200]


async def test_put_makes_or_replaces_the_row_with_that_key(admin: httpx.AsyncClient, world: World):
    key = "0190d7b2-0000-7000-8000-000000000001"
    body = {"id": key, "name": "Dun", "city": "Ribe"}
    made = await admin.put(f"/companies?id=eq.{key}", json=body)
    changed = await admin.put(
        f"/companies?id=eq.{key}&select=name", json={**body, "name": "Elm"}, headers=ROWS
    )
    assert (made.status_code, changed.status_code, changed.json()) == (201, 200, [{"name": "Elm"}])


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ("id=eq.{other}", 400, "PGRST115"),
        ("id=gt.{id}", 405, "PGRST105"),
        ("name=eq.x", 405, "PGRST105"),
        ("id=eq.{id}&name=eq.x", 405, "PGRST105"),
        ("", 405, "PGRST105"),
        ("id=eq.{id}&limit=1", 400, "PGRST114"),
    ],
)
async def test_put_names_exactly_one_row(
    admin: httpx.AsyncClient, world: World, query: str, status: int, code: str
):
    path = query.format(id=world.nord.company, other=world.nord.other_company)
    answer = await admin.put(f"/companies?{path}", json={"id": str(world.nord.company), "name": "x"})
    assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_put_cannot_take_a_row_of_another_workspace(acting, world: World):
    stranger = acting(world.syd.people["admin"])
    await stranger.put(
        f"/companies?id=eq.{world.nord.company}", json={"id": str(world.nord.company), "name": "Taget"}
    )
    own = await acting(world.nord.people["admin"]).get(f"/companies?id=eq.{world.nord.company}&select=name")
    assert own.json() == [{"name": "Aks nord"}]


async def test_strict_handling_refuses_what_it_does_not_know(admin: httpx.AsyncClient):
    lenient = await admin.get("/companies", headers=prefer("colour=red", "count=exact"))
    strict = await admin.get("/companies", headers=prefer("handling=strict", "colour=red", "count=every"))
    assert lenient.headers["preference-applied"] == "count=exact"
    assert (strict.status_code, strict.json()["code"]) == (400, "PGRST122")
    assert strict.json()["details"] == "Invalid preferences: colour=red, count=every"


async def test_a_dry_run_answers_and_changes_nothing(admin: httpx.AsyncClient):
    wish = prefer("tx=rollback", "return=representation")
    made = await admin.post("/companies", json={"name": "Dun"}, headers=wish)
    changed = await admin.patch(f"/companies?cvr=eq.{CVRS[0]}", json={"city": "Ribe"}, headers=wish)
    gone = await admin.delete(f"/companies?cvr=eq.{CVRS[0]}", headers=wish)
    assert (made.status_code, changed.json()[0]["city"], len(gone.json())) == (201, "Ribe", 1)
    assert "tx=rollback" in made.headers["preference-applied"]
    left = await admin.get("/companies?select=name,city&order=name")
    assert left.json() == [{"name": "Aks nord", "city": "Aarhus"}, {"name": "Bøge nord", "city": None}]


@pytest.mark.parametrize("method", ["PATCH", "DELETE"])
async def test_more_rows_than_expected_are_not_touched(admin: httpx.AsyncClient, method: str):
    wish = prefer("handling=strict", "max-affected=1")
    body = {"city": "Ribe"} if method == "PATCH" else None
    answer = await admin.request(method, "/companies?version=gt.0", json=body, headers=wish)
    assert (answer.status_code, answer.json()["code"]) == (400, "PGRST124")
    assert len((await admin.get("/companies?city=not.eq.Ribe")).json()) == 1
    one = await admin.request(method, f"/companies?cvr=eq.{CVRS[0]}", json=body, headers=wish)
    assert one.status_code == 204


async def test_methods_and_paths_that_are_not_there_are_refused_in_the_dialect(admin: httpx.AsyncClient):
    method = await admin.request("TRACE", "/companies")
    function = await admin.request("DELETE", "/rpc/anything")
    path = await admin.get("/companies/1")
    assert [answer.json()["code"] for answer in (method, function, path)] == [
        "PGRST117",
        "PGRST101",
        "PGRST125",
    ]
    assert [answer.status_code for answer in (method, function, path)] == [405, 405, 404]
    assert function.headers["allow"] == "GET, HEAD, POST, OPTIONS"
    assert method.headers["allow"] == "GET, HEAD, POST, PATCH, PUT, DELETE, OPTIONS"


async def test_a_single_row_carries_its_version_and_is_not_sent_twice(admin: httpx.AsyncClient):
    one = {"Accept": "application/vnd.pgrst.object+json"}
    path = f"/companies?cvr=eq.{CVRS[0]}&select=name"
    first = await admin.get(path, headers=one)
    again = await admin.get(path, headers={**one, "If-None-Match": first.headers["etag"]})
    assert (first.headers["etag"], again.status_code, again.content) == ('"1"', 304, b"")
    related = await admin.get(f"{path},people(name)", headers=one)
    assert related.headers["etag"].startswith('W/"')


@pytest.mark.parametrize("method", ["PATCH", "DELETE", "PUT"])
async def test_who_read_an_older_row_overwrites_nothing(admin: httpx.AsyncClient, world: World, method: str):
    """T38."""
    path = f"/companies?id=eq.{world.nord.company}"
    await admin.patch(path, json={"city": "Ribe"})
    body = None if method == "DELETE" else {"id": str(world.nord.company), "name": "Aks", "city": "Odense"}
    stale = await admin.request(method, path, json=body, headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    assert (await admin.get(f"{path}&select=city")).json() == [{"city": "Ribe"}]
    fresh = await admin.request(method, path, json=body, headers={"If-Match": '"2"'})
    assert fresh.status_code == 204, fresh.text


async def test_of_two_editors_at_once_one_wins(admin: httpx.AsyncClient, world: World):
    """T38."""
    path, known = f"/companies?id=eq.{world.nord.company}", {"If-Match": '"1"'}
    answers = await asyncio.gather(
        *(admin.patch(path, json={"city": f"By {number}"}, headers=known) for number in range(6))
    )
    assert sorted(answer.status_code for answer in answers) == [204, 412, 412, 412, 412, 412]


async def test_a_condition_on_rows_that_are_not_there_fails(acting, world: World):
    stranger = acting(world.syd.people["admin"])
    path, any_version = f"/companies?id=eq.{world.nord.company}", {"If-Match": "*"}
    assert (await stranger.patch(path, json={"city": "x"}, headers=any_version)).status_code == 412
    viewer = acting(world.nord.people["viewer"])
    assert (await viewer.patch(path, json={"city": "x"}, headers=any_version)).status_code == 403


async def test_a_table_may_demand_the_version(admin: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch):
    """T38."""
    demanding = resources.Resource("companies", "company_candidates", demands_version=True)
    monkeypatch.setitem(resources.RESOURCES, "companies", demanding)
    path = f"/companies?cvr=eq.{CVRS[0]}"
    assert (await admin.patch(path, json={"city": "Ribe"})).status_code == 428
    assert (await admin.delete(path)).status_code == 428
    assert (await admin.patch(path, json={"city": "Ribe"}, headers={"If-Match": '"1"'})).status_code == 204
    assert (await admin.post("/companies", json={"name": "Ny"})).status_code == 201


@pytest.mark.parametrize("version", ['"x"', "", '"1" or 1=1', '"99999999999"'])
async def test_a_condition_that_is_no_version_is_refused(admin: httpx.AsyncClient, version: str):
    answer = await admin.patch(
        f"/companies?cvr=eq.{CVRS[0]}", json={"city": "Ribe"}, headers={"If-Match": version}
    )
    assert answer.status_code == 400
