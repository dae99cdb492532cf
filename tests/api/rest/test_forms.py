"""CSV in and out, aggregates and views."""

import asyncpg
import httpx
import pytest
from postgrest import AsyncPostgrestClient

from crmflow.db.catalog import Catalogue, load_catalogue
from tests.api.rest.conftest import CVRS, World, headers_of

VIEW = """
    create view public.named_people with (security_invoker = true) as
        select person.workspace_id, person.id, person.name as called, person.company_id
        from public.people as person;
    grant select on public.named_people to authenticated;
"""
CSV = {"Accept": "text/csv"}


@pytest.fixture
async def catalogue(owner: asyncpg.Connection) -> Catalogue:
    await owner.execute(VIEW)
    return await load_catalogue(owner)


async def test_csv_has_a_header_and_quotes_only_what_needs_it(admin: httpx.AsyncClient):
    await admin.post("/companies", json={"name": 'Å "&", Søn', "city": ""})
    answer = await admin.get("/companies?select=name,by:city,version&order=name", headers=CSV)
    assert answer.headers["content-type"] == "text/csv; charset=utf-8"
    assert answer.text == 'name,by,version\nAks nord,Aarhus,1\nBøge nord,,1\n"Å ""&"", Søn","",1'


async def test_csv_of_nothing_is_the_header(admin: httpx.AsyncClient):
    assert (await admin.get("/companies?select=name,city&name=eq.x", headers=CSV)).text == "name,city"


async def test_the_real_client_reads_csv(address: str, world: World):
    async with AsyncPostgrestClient(address, headers=headers_of(world.nord.people["admin"])) as client:
        answer = await client.from_("companies").select("name").order("name").csv().execute()
    assert answer.data == "name\nAks nord\nBøge nord"


async def test_csv_is_written_with_nulls_and_empty_texts(admin: httpx.AsyncClient):
    text = 'name,cvr,city,owner_id\r\n"Dun, ""Bo""",NULL,NULL,\r\nElm,10000033,,\r\n'
    answer = await admin.post(
        "/companies?select=name,cvr,city,owner_id",
        content=text.encode(),
        headers={"Content-Type": "text/csv", "Prefer": "return=representation"},
    )
    assert answer.status_code == 201, answer.text
    assert [row["name"] for row in answer.json()] == ['Dun, "Bo"', "Elm"]
    assert [row["city"] for row in answer.json()] == [None, ""]
    assert [row["owner_id"] for row in answer.json()] == [None, None]


@pytest.mark.parametrize(
    "text", ["name,city\nonly one", 'name\n"open', "nobody_has_this\n1", "name,name2\n=cmd,1"]
)
async def test_csv_that_does_not_fit_is_refused_and_writes_nothing(admin: httpx.AsyncClient, text: str):
    answer = await admin.post("/companies", content=text, headers={"Content-Type": "text/csv"})
    assert answer.status_code == 400
    assert len((await admin.get("/companies")).json()) == 2


async def test_aggregates_group_by_the_other_columns(admin: httpx.AsyncClient):
    await admin.post("/companies", json={"name": "Dun", "city": "Aarhus"})
    answer = await admin.get("/companies?select=city,count(),newest:version.max()::text&order=count.desc")
    assert answer.json() == [
        {"city": "Aarhus", "count": 2, "newest": "1"},
        {"city": None, "count": 1, "newest": "1"},
    ]


async def test_aggregates_without_a_group_give_one_row(admin: httpx.AsyncClient):
    answer = await admin.get("/companies?select=version.sum(),version.avg(),version.min(),count()")
    assert answer.json() == [{"sum": 2, "avg": 1.0, "min": 1, "count": 2}]


async def test_groups_are_counted_as_groups(admin: httpx.AsyncClient):
    await admin.post("/companies", json={"name": "Dun", "city": "Aarhus"})
    answer = await admin.get(
        "/companies?select=city,count()&order=city&limit=1", headers={"Prefer": "count=exact"}
    )
    assert answer.headers["content-range"] == "0-0/2"


async def test_related_rows_are_counted_and_grouped(admin: httpx.AsyncClient):
    counted = await admin.get("/companies?select=name,people(count)&order=name")
    assert [row["people"] for row in counted.json()] == [[{"count": 2}], [{"count": 0}]]
    grouped = await admin.get("/people?select=companies(name),count()")
    assert grouped.json() == [{"companies": {"name": "Aks nord"}, "count": 2}]


async def test_an_aggregate_shows_only_what_the_caller_may_read(acting, world: World):
    for person, amount in ((world.limited, 1), (world.syd.people["admin"], 2)):
        assert (await acting(person).get("/companies?select=count()")).json() == [{"count": amount}]


@pytest.mark.parametrize("select", ["version.median()", "version.sum(", "name.sum()", "count()::regclass"])
async def test_what_cannot_be_added_up_is_refused(admin: httpx.AsyncClient, select: str):
    assert (await admin.get(f"/companies?select={select}")).status_code == 400


async def test_a_view_is_related_as_its_table_is(admin: httpx.AsyncClient):
    out = await admin.get("/named_people?select=called,companies(name)&order=called")
    assert out.json()[0] == {"called": "Anne nord", "companies": {"name": "Aks nord"}}
    back = await admin.get("/companies?select=named_people(called)&order=name&named_people.order=called")
    assert back.json()[0] == {"named_people": [{"called": "Anne nord"}, {"called": "Bo nord"}]}
    table = await admin.get(f"/companies?select=people(name)&cvr=eq.{CVRS[1]}")
    assert table.json() == [{"people": []}]
