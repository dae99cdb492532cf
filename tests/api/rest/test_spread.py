"""`...related(columns)`: related columns beside the row's own."""

import httpx
import pytest

from tests.api.rest.conftest import Browser, World


async def rows(client: httpx.AsyncClient, path: str) -> list[dict]:
    answer = await client.get(path)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_a_spread_puts_the_related_columns_beside_the_own(admin: httpx.AsyncClient):
    answer = await admin.get("/people?select=name,...companies(firm:name,city)&order=name")
    assert answer.json()[0] == {"name": "Anne nord", "firm": "Aks nord", "city": "Aarhus"}


async def test_a_spread_is_filtered_and_grouped_by(admin: httpx.AsyncClient):
    none = await admin.get("/people?select=name,...companies!inner(city)&companies.city=eq.Ribe")
    assert none.json() == []
    grouped = await admin.get("/people?select=...companies(city),count()")
    assert grouped.json() == [{"city": "Aarhus", "count": 2}]


async def test_a_spread_of_many_gives_arrays_whose_places_belong_together(admin: httpx.AsyncClient):
    path = "/companies?select=company:name,...people(names:name,title)&order=name&people.order=name.desc"
    assert await rows(admin, path) == [
        {"company": "Aks nord", "names": ["Bo nord", "Anne nord"], "title": [None, "Direktør"]},
        {"company": "Bøge nord", "names": [], "title": []},
    ]
    cut = f"{path}&people.limit=1&people.title=is.null&people=not.is.null"
    assert await rows(admin, cut) == [{"company": "Aks nord", "names": ["Bo nord"], "title": [None]}]


async def test_a_spread_of_many_holds_every_column_and_one_related_row_of_each(admin: httpx.AsyncClient):
    found = await rows(
        admin, "/companies?select=...people(*,...companies(city),companies(cvr))&limit=1&order=name"
    )
    assert (found[0]["city"], len(found[0]["id"])) == (["Aarhus", "Aarhus"], 2)
    assert found[0]["companies"] == [{"cvr": "10000009"}, {"cvr": "10000009"}]
    inside = await rows(admin, "/people?select=companies(name,...people(folk:name))&limit=1")
    assert len(inside[0]["companies"]["folk"]) == 2


async def test_a_spread_of_many_is_the_same_in_csv_in_groups_and_after_writing(admin: httpx.AsyncClient):
    path = "/companies?select=name,...people(title)&order=name&limit=1&people.order=name"
    csv = await admin.get(path, headers={"Accept": "text/csv"})
    assert csv.text == 'name,title\nAks nord,"[""Direktør"", null]"'
    grouped = await rows(
        admin, "/companies?select=count(),...people(name)&people.order=name&order=count.desc"
    )
    assert {"count": 1, "name": ["Anne nord", "Bo nord"]} in grouped
    made = await admin.post(
        "/companies?select=name,...people(names:name)",
        json={"name": "Dun"},
        headers={"Prefer": "return=representation"},
    )
    assert made.json() == [{"name": "Dun", "names": []}]


async def test_an_aggregate_in_a_spread_adds_up_the_outer_rows(admin: httpx.AsyncClient):
    found = await rows(admin, "/people?select=...companies(city,newest:version.max(),version.avg()::int)")
    assert found == [{"city": "Aarhus", "newest": 1, "avg": 1}]
    counted = await rows(admin, "/people?select=title,...companies(count())&order=title")
    assert counted == [{"title": "Direktør", "count": 1}, {"title": None, "count": 1}]


async def test_a_spread_shows_only_what_the_caller_may_read(acting: Browser, world: World, owner):
    await owner.execute(
        "insert into people (workspace_id, company_id, name) values ($1, $2, 'Skjult')",
        world.nord.id,
        world.nord.other_company,
    )
    path = "/companies?select=name,...people(names:name)&people.order=name"
    assert await rows(acting(world.limited), path) == [
        {"name": "Aks nord", "names": ["Anne nord", "Bo nord"]}
    ]
    assert "nord" not in str(await rows(acting(world.syd.people["admin"]), path))


@pytest.mark.parametrize(
    "select",
    [
        "...people(count())",
        "...people(version.sum())",
        "...people(name,tasks(id))",
        "...people(...tasks(id))",
    ],
)
async def test_what_a_spread_of_many_cannot_say_is_refused(admin: httpx.AsyncClient, select: str):
    answer = await admin.get(f"/companies?select={select}")
    assert (answer.status_code, answer.json()["code"]) == (400, "PGRST127"), answer.text
