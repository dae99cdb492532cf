"""`cursor=`: every row once, in any order, however the list is cut."""

import base64

import asyncpg
import httpx
import pytest

from tests.api.rest.conftest import World

ORDERS = [
    "",
    "city",
    "city.desc",
    "city.nullsfirst",
    "city.desc.nullslast",
    "city.desc,name",
    "name.desc",
    "employees.desc,city.nullsfirst",
    "created_at.desc",
]


@pytest.fixture
async def many(owner: asyncpg.Connection, world: World) -> None:
    await owner.execute(
        """insert into companies (workspace_id, name, city, employees)
           select $1, 'Firma ' || number, case when number % 3 > 0 then 'By ' || number % 4 end,
                  nullif(number % 5, 0)
           from generate_series(1, 23) as number""",
        world.nord.id,
    )


async def pages(client: httpx.AsyncClient, path: str) -> list[str]:
    found: list[str] = []
    cursor: str | None = ""
    while cursor is not None:
        answer = await client.get(f"{path}&cursor={cursor}")
        assert answer.status_code == 200, answer.text
        found += [row["id"] for row in answer.json()]
        cursor = answer.headers.get("x-next-cursor")
    return found


@pytest.mark.parametrize("order", ORDERS)
async def test_every_row_comes_once_and_in_order(admin: httpx.AsyncClient, many: None, order: str):
    ordered = f"order={order}&" if order else ""
    whole = await admin.get(f"/companies?select=id&order={order}{',' if order else ''}id")
    paged = await pages(admin, f"/companies?select=id&{ordered}limit=4")
    assert paged == [row["id"] for row in whole.json()]
    assert len(paged) == 25


async def test_it_goes_with_filters_relations_searches_and_counts(admin: httpx.AsyncClient, many: None):
    path = "/people?select=id,companies(name)&order=companies(name).desc&name=like.*nord&limit=1"
    assert len(await pages(admin, path)) == 2
    assert len(await pages(admin, "/companies?select=id&search=firma&limit=5")) == 23
    counted = await admin.get("/companies?select=id&limit=4&cursor=", headers={"Prefer": "count=exact"})
    assert counted.headers["content-range"] == "0-3/25"


async def test_a_row_that_arrives_meanwhile_moves_no_other(admin: httpx.AsyncClient, many: None):
    first = await admin.get("/companies?select=id,name&order=name&limit=5&cursor=")
    await admin.post("/companies", json={"name": "AAA"})
    second = await admin.get(
        f"/companies?select=id,name&order=name&limit=5&cursor={first.headers['x-next-cursor']}"
    )
    assert not {row["id"] for row in first.json()} & {row["id"] for row in second.json()}


@pytest.mark.parametrize(
    "cursor",
    ["x", "AAAA", "a" * 5000, base64.urlsafe_b64encode(b'000000000000["x","y"]').decode().rstrip("="), "%00"],
)
async def test_a_cursor_that_is_not_ours_is_refused(admin: httpx.AsyncClient, cursor: str):
    """T13, T61."""
    assert (await admin.get(f"/companies?cursor={cursor}")).status_code == 400


async def test_values_put_into_a_cursor_are_values_only(admin: httpx.AsyncClient, many: None):
    """T13: not signed, so it may be forged; then it is a filter of one's own rows, and no SQL."""
    good = (await admin.get("/companies?order=name&limit=1&cursor=")).headers["x-next-cursor"]
    signature = base64.urlsafe_b64decode(good + "=" * (-len(good) % 4))[:12]
    for forged in (
        b'["x\'; drop table companies --","1"]',
        b'["\\ud800","1"]',
        b'["a\\u0000",null]',
        b'{"a":1}',
    ):
        cursor = base64.urlsafe_b64encode(signature + forged).decode().rstrip("=")
        assert (await admin.get(f"/companies?order=name&limit=1&cursor={cursor}")).status_code == 400


async def test_a_cursor_belongs_to_its_order(admin: httpx.AsyncClient, many: None):
    cursor = (await admin.get("/companies?order=name&limit=1&cursor=")).headers["x-next-cursor"]
    assert (await admin.get(f"/companies?order=city&limit=1&cursor={cursor}")).status_code == 400
    assert (await admin.get(f"/companies?order=name&offset=1&cursor={cursor}")).status_code == 400
