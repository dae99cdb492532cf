"""Reading rows: columns, filters, pages, counts."""

import httpx
import pytest

from tests.api.rest.conftest import CVRS, World


async def names(client: httpx.AsyncClient, query: str) -> list[str]:
    answer = await client.get(f"/companies?select=name&order=name&{query}")
    assert answer.status_code in {200, 206}, answer.text
    return [row["name"] for row in answer.json()]


async def test_a_list_holds_every_column_but_the_search_document(admin: httpx.AsyncClient):
    answer = await admin.get("/companies?order=name")
    first = answer.json()[0]
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "application/json; charset=utf-8"
    assert answer.headers["content-range"] == "0-1/*"
    assert first["name"] == "Aks nord"
    assert first["cvr"] == CVRS[0]
    assert "search" not in first


async def test_columns_can_be_renamed_and_cast_and_asked_for_by_name_even_when_bulky(
    admin: httpx.AsyncClient,
):
    answer = await admin.get('/companies?select=navn:name, version::text,search,"city"&order=name&limit=1')
    assert answer.json() == [
        {
            "navn": "Aks nord",
            "version": "1",
            "search": "'10000009':3 'aarhus':4 'aks':1 'nord':2",
            "city": "Aarhus",
        }
    ]


async def test_a_json_path_is_read_filtered_and_ordered_by(admin: httpx.AsyncClient, world: World, owner):
    await owner.execute(
        "insert into price_calculations (workspace_id, company_id, lines, net_minor, vat_minor, gross_minor)"
        ' values ($1, $2, \'[{"sku": "A1", "qty": 3}]\', 80, 20, 100)',
        world.nord.id,
        world.nord.company,
    )
    query = "select=lines->0->>sku,antal:lines->0->qty&lines->0->>sku=eq.A1&lines->0->qty=gt.2"
    answer = await admin.get(f"/price_calculations?{query}&order=lines->0->>sku")
    assert answer.json() == [{"sku": "A1", "antal": 3}]
    assert (await admin.get("/price_calculations?lines->0->>sku=eq.A2")).json() == []


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (f"cvr=eq.{CVRS[0]}", ["Aks nord"]),
        (f"cvr=neq.{CVRS[0]}", ["Bøge nord"]),
        (f"cvr=not.eq.{CVRS[0]}", ["Bøge nord"]),
        ("name=gt.Aks nord", ["Bøge nord"]),
        ("name=gte.Bøge nord", ["Bøge nord"]),
        ("name=lt.Bøge nord", ["Aks nord"]),
        ("name=lte.Aks nord", ["Aks nord"]),
        ("name=like.*øge*", ["Bøge nord"]),
        ("name=ilike.AKS*", ["Aks nord"]),
        ("name=match.^B", ["Bøge nord"]),
        ("name=imatch.^b", ["Bøge nord"]),
        ("city=is.null", ["Bøge nord"]),
        ("city=not.is.null", ["Aks nord"]),
        ("city=is.not_null", ["Aks nord"]),
        ("city=isdistinct.Aarhus", ["Bøge nord"]),
        ("is_advertising_protected=is.false", ["Aks nord", "Bøge nord"]),
        (f'cvr=in.({CVRS[0]},"{CVRS[1]}")', ["Aks nord", "Bøge nord"]),
        (f"cvr=not.in.({CVRS[0]})", ["Bøge nord"]),
        ("cvr=in.()", []),
        ("version=eq.1", ["Aks nord", "Bøge nord"]),
        ("search=fts(simple).bøge", ["Bøge nord"]),
        ("name=plfts(danish).bøge nord", ["Bøge nord"]),
        ("search=wfts(simple).aks or bøge", ["Aks nord", "Bøge nord"]),
        ("name=phfts.aks nord", ["Aks nord"]),
        ("or=(city.eq.Aarhus,name.like.B*)", ["Aks nord", "Bøge nord"]),
        ("and=(city.is.null,or(name.like.A*,name.like.B*))", ["Bøge nord"]),
        ("not.or=(city.eq.Aarhus,name.eq.x)", []),
        ("or=(not.and(name.like.A*,city.eq.Aarhus),name.in.(x,y))", ["Bøge nord"]),
        ('or=(name.eq."Aks nord",name.eq."a,b)(")', ["Aks nord"]),
        ("name=like.A*&name=like.*nord", ["Aks nord"]),
        ("name=like(any).{A*,B*}", ["Aks nord", "Bøge nord"]),
        ("name=ilike(all).{*NORD,b*}", ["Bøge nord"]),
        ("version=not.eq(any).{1,2}", []),
        (f"or=(cvr.eq(any).{{{CVRS[0]},{CVRS[2]}}},name.eq.x)", ["Aks nord"]),
    ],
)
async def test_a_filter_keeps_the_rows_it_describes(
    admin: httpx.AsyncClient, query: str, expected: list[str]
):
    assert await names(admin, query) == expected


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("aliases=cs.{skrue,bolt}", ["S1"]),
        ("aliases=cd.{skrue,bolt,møtrik,x}", ["S1", "S2"]),
        ("aliases=ov.{møtrik}", ["S2"]),
        ("or=(aliases.cs.{skrue,bolt},sku.eq.S2)", ["S1", "S2"]),
        ("aliases=eq.{}", []),
        ("vat_rate=eq.25.00", ["S1", "S2"]),
        ("list_price_minor=gt.1000", ["S2"]),
    ],
)
async def test_arrays_and_numbers_compare_in_their_own_type(
    admin: httpx.AsyncClient, world: World, owner, query: str, expected: list[str]
):
    await owner.execute(
        "insert into products (workspace_id, sku, name, list_price_minor, aliases)"
        " values ($1, 'S1', 'Skrue', 900, '{skrue,bolt}'), ($1, 'S2', 'Møtrik', 1100, '{møtrik}')",
        world.nord.id,
    )
    answer = await admin.get(f"/products?select=sku&order=sku&{query}")
    assert [row["sku"] for row in answer.json()] == expected


async def test_the_order_says_where_nulls_go(admin: httpx.AsyncClient):
    first = await admin.get("/companies?select=city&order=city.asc.nullsfirst,name.desc")
    last = await admin.get("/companies?select=city&order=city.desc.nullslast")
    assert [row["city"] for row in first.json()] == [None, "Aarhus"]
    assert [row["city"] for row in last.json()] == ["Aarhus", None]


async def test_a_page_is_cut_by_limit_offset_and_range_and_says_so(admin: httpx.AsyncClient):
    counted = {"Prefer": "count=exact"}
    cut = await admin.get("/companies?order=name&limit=1&offset=1", headers=counted)
    ranged = await admin.get(
        "/companies?order=name", headers={**counted, "Range-Unit": "items", "Range": "0-0"}
    )
    whole = await admin.get("/companies?order=name", headers=counted)
    assert (cut.status_code, cut.headers["content-range"]) == (206, "1-1/2")
    assert (ranged.status_code, ranged.headers["content-range"]) == (206, "0-0/2")
    assert (whole.status_code, whole.headers["content-range"]) == (200, "0-1/2")
    assert whole.headers["preference-applied"] == "count=exact"
    assert [row["name"] for row in cut.json()] == ["Bøge nord"]


async def test_a_page_beyond_the_last_row_is_416_when_rows_are_counted(admin: httpx.AsyncClient):
    answer = await admin.get("/companies?offset=9", headers={"Prefer": "count=exact"})
    assert answer.status_code == 416
    assert answer.json()["code"] == "PGRST103"
    assert (await admin.get("/companies?offset=9")).json() == []


@pytest.mark.parametrize("count", ["planned", "estimated"])
async def test_a_count_may_be_the_planners(admin: httpx.AsyncClient, count: str):
    answer = await admin.get("/companies", headers={"Prefer": f"count={count}"})
    assert answer.status_code in {200, 206}
    assert int(answer.headers["content-range"].split("/")[1]) >= 1


async def test_a_page_never_holds_more_than_a_thousand_rows(admin: httpx.AsyncClient, world: World, owner):
    await owner.execute(
        "insert into products (workspace_id, sku, name)"
        " select $1, 'N' || n, 'Vare' from generate_series(1, 1005) as n",
        world.nord.id,
    )
    answer = await admin.get("/products?select=sku&limit=5000", headers={"Prefer": "count=exact"})
    assert len(answer.json()) == 1000
    assert answer.headers["content-range"] == "0-999/1005"


async def test_one_object_is_one_row_or_406(admin: httpx.AsyncClient):
    single = {"Accept": "application/vnd.pgrst.object+json"}
    one = await admin.get(f"/companies?select=name&cvr=eq.{CVRS[0]}", headers=single)
    many = await admin.get("/companies", headers=single)
    none = await admin.get("/companies?name=eq.x", headers=single)
    assert one.json() == {"name": "Aks nord"}
    assert one.headers["content-type"] == "application/vnd.pgrst.object+json; charset=utf-8"
    assert (many.status_code, many.json()["details"]) == (406, "The result contains 2 rows")
    assert (none.status_code, none.json()["code"]) == (406, "PGRST116")


async def test_head_answers_the_count_without_rows(admin: httpx.AsyncClient):
    answer = await admin.head("/companies", headers={"Prefer": "count=exact"})
    assert answer.status_code == 200
    assert answer.headers["content-range"] == "0-1/2"


async def test_search_finds_by_the_start_of_the_name_or_number(admin: httpx.AsyncClient):
    assert await names(admin, "search=bø") == ["Bøge nord"]
    assert await names(admin, f"search={CVRS[0][:7]}") == ["Aks nord"]
    assert await names(admin, "search=findes ikke") == []
    assert (await admin.get("/stages?search=anne")).status_code == 400


async def test_every_main_list_can_be_searched(admin: httpx.AsyncClient, world: World, owner):
    await owner.execute(
        "insert into people (workspace_id, company_id, name) values ($1, $2, 'Skjulte Anne')",
        world.syd.id,
        world.syd.company,
    )
    found = await admin.get("/people?select=name,companies(name)&search=ann&order=name")
    assert found.json() == [{"name": "Anne nord", "companies": {"name": "Aks nord"}}]
    for name in ("deals", "products", "quotes", "orders", "invoices", "tasks", "documents"):
        assert (await admin.get(f"/{name}?search=anne")).json() == [], name
    for name in ("email_threads", "chat_conversations"):
        assert (await admin.get(f"/{name}?search=anne&cursor=&limit=1")).json() == [], name


async def test_what_search_finds_comes_best_first_unless_an_order_is_given(
    admin: httpx.AsyncClient, world: World, owner
):
    await owner.execute(
        "insert into companies (workspace_id, name, last_activity_at) values"
        " ($1, 'Ny Aks', now()), ($1, 'Aksel', now() - interval '1 day')",
        world.nord.id,
    )
    best_first = await admin.get("/companies?select=name&search=aks", headers={"Prefer": "count=exact"})
    by_name = await admin.get("/companies?select=name&search=aks&order=name.desc&limit=2")
    assert [row["name"] for row in best_first.json()] == ["Aksel", "Aks nord", "Ny Aks"]
    assert best_first.headers["content-range"] == "0-2/3"
    assert [row["name"] for row in by_name.json()] == ["Ny Aks", "Aksel"]
