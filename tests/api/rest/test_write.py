"""Creating, changing and deleting rows."""

import httpx
import pytest

from tests.api.rest.conftest import CVRS, Browser, World

ROWS = {"Prefer": "return=representation"}
SINGLE = {**ROWS, "Accept": "application/vnd.pgrst.object+json"}


async def names(client: httpx.AsyncClient) -> list[str]:
    return [row["name"] for row in (await client.get("/companies?select=name&order=name")).json()]


async def test_a_new_row_lands_in_the_pinned_workspace_without_a_body_in_the_answer(
    admin: httpx.AsyncClient, world: World
):
    answer = await admin.post("/companies", json={"name": "Cedertræ"})
    assert (answer.status_code, answer.content) == (201, b"")
    found = await admin.get("/companies?select=workspace_id,created_by&name=eq.Cedertræ")
    assert found.json() == [
        {"workspace_id": str(world.nord.id), "created_by": str(world.nord.people["admin"].user_id)}
    ]


async def test_many_rows_come_back_as_asked(admin: httpx.AsyncClient):
    body = [{"name": "Cedertræ", "cvr": CVRS[2]}, {"name": "Dun", "cvr": None}]
    answer = await admin.post(
        "/companies?select=name,cvr,people(name)&order=name.desc", json=body, headers=ROWS
    )
    assert answer.status_code == 201
    assert answer.json() == [
        {"name": "Dun", "cvr": None, "people": []},
        {"name": "Cedertræ", "cvr": CVRS[2], "people": []},
    ]
    assert answer.headers["preference-applied"] == "return=representation"


async def test_only_the_place_of_a_new_row_comes_back_when_that_is_asked(admin: httpx.AsyncClient):
    answer = await admin.post(
        "/companies", json={"name": "Cedertræ"}, headers={"Prefer": "return=headers-only"}
    )
    assert (answer.status_code, answer.content) == (201, b"")
    found = await admin.get(answer.headers["location"])
    assert [row["name"] for row in found.json()] == ["Cedertræ"]


async def test_an_empty_list_creates_nothing(admin: httpx.AsyncClient):
    answer = await admin.post("/companies", json=[], headers=ROWS)
    assert (answer.status_code, answer.json()) == (201, [])
    assert len(await names(admin)) == 2


async def test_rows_with_different_keys_need_the_columns_named(admin: httpx.AsyncClient):
    body = [{"name": "Cedertræ", "country": "SE"}, {"name": "Dun", "extra": 1}]
    refused = await admin.post("/companies", json=body)
    assert (refused.status_code, refused.json()["message"]) == (400, "All object keys must match")
    answer = await admin.post(
        '/companies?columns="name","country"&select=name,country&order=name',
        json=body,
        headers={"Prefer": "return=representation, missing=default"},
    )
    assert answer.json() == [{"name": "Cedertræ", "country": "SE"}, {"name": "Dun", "country": "DK"}]
    nulled = await admin.post("/companies?columns=name,country", json=body[1])
    assert (nulled.status_code, nulled.json()["message"]) == (422, "country is required")


async def test_an_upsert_merges_by_the_key_that_is_named(admin: httpx.AsyncClient):
    body = [{"cvr": CVRS[0], "name": "Aks ny"}, {"cvr": CVRS[2], "name": "Cedertræ"}]
    merge = {"Prefer": "resolution=merge-duplicates,return=representation"}
    answer = await admin.post("/companies?on_conflict=cvr&select=name&order=name", json=body, headers=merge)
    assert answer.status_code == 201, answer.text
    assert answer.json() == [{"name": "Aks ny"}, {"name": "Cedertræ"}]
    assert await names(admin) == ["Aks ny", "Bøge nord", "Cedertræ"]


async def test_an_upsert_may_leave_what_is_there(admin: httpx.AsyncClient, world: World):
    ignore = {"Prefer": "resolution=ignore-duplicates,return=representation"}
    answer = await admin.post(
        "/companies?select=name", json={"id": str(world.nord.company), "name": "Andet"}, headers=ignore
    )
    assert answer.json() == []
    assert await names(admin) == ["Aks nord", "Bøge nord"]
    refused = await admin.post("/companies?on_conflict=city", json={"name": "x", "city": "y"}, headers=ignore)
    assert (refused.status_code, refused.json()["code"]) == (400, "42P10")


async def test_a_change_touches_the_rows_of_its_filter_only(admin: httpx.AsyncClient):
    answer = await admin.patch(
        f"/companies?cvr=eq.{CVRS[0]}&select=name,city", json={"city": "Odense"}, headers=ROWS
    )
    assert (answer.status_code, answer.json()) == (200, [{"name": "Aks nord", "city": "Odense"}])
    silent = await admin.patch(f"/companies?cvr=eq.{CVRS[1]}", json={"city": "Vejle"})
    assert (silent.status_code, silent.content) == (204, b"")
    cities = (await admin.get("/companies?select=city&order=name")).json()
    assert cities == [{"city": "Odense"}, {"city": "Vejle"}]


async def test_a_change_of_one_object_that_meets_two_rows_is_undone(admin: httpx.AsyncClient):
    answer = await admin.patch("/companies?name=like.*nord", json={"city": "Ribe"}, headers=SINGLE)
    assert answer.status_code == 406
    assert (await admin.get("/companies?city=eq.Ribe")).json() == []


@pytest.mark.parametrize("query", ["", "?select=name", "?order=name"])
async def test_a_change_or_delete_of_everything_by_mistake_is_refused(admin: httpx.AsyncClient, query: str):
    changed = await admin.patch(f"/companies{query}", json={"city": "Ribe"})
    deleted = await admin.delete(f"/companies{query}")
    assert (changed.status_code, changed.json()["code"]) == (400, "21000")
    assert (deleted.status_code, deleted.json()["code"]) == (400, "21000")
    assert len(await names(admin)) == 2


async def test_a_limit_is_not_silently_dropped_from_a_write(admin: httpx.AsyncClient):
    assert (await admin.delete("/companies?name=like.*&limit=1")).status_code == 400
    assert (await admin.post("/companies?name=eq.x", json={"name": "x"})).status_code == 400
    assert len(await names(admin)) == 2


async def test_deleting_hides_the_row_and_gives_it_back_once_more(
    admin: httpx.AsyncClient, world: World, owner
):
    answer = await admin.delete(
        f"/companies?id=eq.{world.nord.company}&select=name,people(name)", headers=ROWS
    )
    assert answer.status_code == 200, answer.text
    assert answer.json()[0]["name"] == "Aks nord"
    assert await names(admin) == ["Bøge nord"]
    assert await owner.fetchval(
        "select deleted_at is not null from companies where id = $1", world.nord.company
    )


async def test_deleting_says_little_or_one_object_when_asked(admin: httpx.AsyncClient, world: World):
    silent = await admin.delete(f"/people?company_id=eq.{world.nord.company}&name=like.Bo*")
    assert (silent.status_code, silent.content) == (204, b"")
    one = await admin.delete("/people?name=like.Anne*&select=name", headers=SINGLE)
    assert (one.status_code, one.json()) == (200, {"name": "Anne nord"})
    none = await admin.delete("/people?name=like.Anne*", headers=SINGLE)
    assert (none.status_code, none.json()["code"]) == (406, "PGRST116")


async def test_a_row_that_is_really_deleted_comes_back_as_well(admin: httpx.AsyncClient, world: World, owner):
    query = f"user_id=eq.{world.limited.user_id}&select=cvr"
    answer = await admin.delete(f"/cvr_grants?{query}", headers=ROWS)
    assert answer.json() == [{"cvr": CVRS[0]}]
    assert await owner.fetchval("select count(*) from cvr_grants") == 0


async def test_nothing_to_change_or_delete_is_no_error(admin: httpx.AsyncClient):
    """T4: what is not there and what is not yours look the same."""
    changed = await admin.patch("/companies?name=eq.x", json={"city": "Ribe"}, headers=ROWS)
    deleted = await admin.delete("/companies?name=eq.x", headers=ROWS)
    assert (changed.status_code, changed.json()) == (200, [])
    assert (deleted.status_code, deleted.json()) == (200, [])


@pytest.mark.parametrize(
    ("role", "status"), [("viewer", 403), ("support", 403), ("sales", 403), ("manager", 403), ("admin", 204)]
)
async def test_a_row_that_is_seen_but_may_not_be_deleted_is_403(
    acting: Browser, world: World, role: str, status: int
):
    client = acting(world.nord.people[role])
    answer = await client.delete(f"/companies?id=eq.{world.nord.company}")
    assert answer.status_code == status
    assert len(await names(client)) == (1 if status == 204 else 2)


async def test_a_refusal_of_rights_says_so_in_plain_words(acting: Browser, world: World):
    client = acting(world.nord.people["viewer"])
    changed = await client.patch(
        f"/companies?id=eq.{world.nord.company}", json={"city": "Ribe"}, headers=ROWS
    )
    created = await client.post("/companies", json={"name": "x"})
    for answer in (changed, created):
        assert answer.status_code == 403
        assert answer.json() == {
            "code": "42501",
            "message": "Your role does not allow this.",
            "details": None,
            "hint": "Ask an administrator of the workspace.",
        }
