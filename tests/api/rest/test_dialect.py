"""The rarer parts of the dialect: ranges, paths, functions of rows, whole bodies, and the words of errors."""

import asyncpg
import httpx
import pytest

from crmflow.db.catalog import Catalogue, load_catalogue

EXTRAS = """
    create table public.bookings (id int primary key, during int4range, marks text[], note jsonb);
    insert into public.bookings values
        (1, '[1,5)', '{a,b}', '{"a": null, "b": {"c": null, "d": 1}}'), (2, '[5,9)', '{b}', null);
    create function public.plus(variadic numbers int[]) returns int language sql immutable
        as 'select sum(number)::int from unnest(numbers) as number';
    create function public.total(base int, variadic more int[]) returns int language sql immutable
        as 'select base + (select sum(number)::int from unnest(more) as number)';
    create function public.echo(jsonb) returns jsonb language sql immutable as 'select $1';
    create function public.loud(public.companies) returns text language sql stable as 'select upper($1.name)';
    create function public.boss(public.companies) returns setof public.people rows 1 language sql stable
        as 'select * from public.people where company_id = $1.id order by name limit 1';
    create function public.staff(public.companies) returns setof public.people language sql stable
        as 'select * from public.people where company_id = $1.id';
    create function public.anything() returns setof record language sql stable as 'select 1, 2';
    create function public.pay() returns int language plpgsql stable as $$
        begin raise sqlstate 'PT402' using message = 'Pay first', detail = 'Quota', hint = 'Upgrade'; end $$;
    create function public.refuse() returns int language plpgsql stable as $$
        begin raise exception 'I refuse' using detail = 'Simple', hint = 'Nothing to do'; end $$;
    grant select on public.bookings to authenticated;
    grant execute on all functions in schema public to authenticated;
"""
STRIPPED = {"Accept": "application/vnd.pgrst.array+json;nulls=stripped"}


@pytest.fixture
async def catalogue(owner: asyncpg.Connection) -> Catalogue:
    await owner.execute(EXTRAS)
    return await load_catalogue(owner)


async def test_ranges_are_compared(admin: httpx.AsyncClient):
    for query, expected in {
        "sl.[5,6)": [1],
        "sr.[1,5)": [2],
        "nxr.[0,6)": [1],
        "nxl.[5,6)": [2],
        "adj.[1,5)": [2],
        "ov.[4,6)": [1, 2],
        "cs.[2,3)": [1],
        "cd.[1,6)": [1],
        "not.adj.[9,10)": [1],
    }.items():
        answer = await admin.get(f"/bookings?select=id&order=id&during={query}")
        assert [row["id"] for row in answer.json()] == expected, query
    grouped = await admin.get('/bookings?select=id&or=(during.adj."[9,12)",id.eq.7)')
    assert grouped.json() == [{"id": 2}]


async def test_a_path_reaches_into_arrays(admin: httpx.AsyncClient):
    answer = await admin.get("/bookings?select=id,first:marks->>0&marks->>1=eq.b&order=marks->0")
    assert answer.json() == [{"id": 1, "first": "a"}]


async def test_keys_without_a_value_are_left_out_when_asked(admin: httpx.AsyncClient):
    many = await admin.get("/bookings?select=id,note&order=id", headers=STRIPPED)
    assert many.json() == [{"id": 1, "note": {"b": {"d": 1}}}, {"id": 2}]
    one = await admin.get(
        "/bookings?select=id,note&id=eq.2",
        headers={"Accept": "application/vnd.pgrst.object+json;nulls=stripped"},
    )
    assert one.json() == {"id": 2}
    paged = await admin.get("/bookings?select=id,note&cursor=", headers=STRIPPED)
    assert paged.json()[1] == {"id": 2}


async def test_a_column_named_twice_comes_once(admin: httpx.AsyncClient):
    answer = await admin.get("/bookings?select=*,id&id=eq.2", headers={"Accept": "text/csv"})
    assert answer.text.splitlines()[0] == "id,during,marks,note"
    assert answer.status_code == 200


async def test_a_function_takes_any_number_of_values(admin: httpx.AsyncClient):
    posted = await admin.post("/rpc/plus", json={"numbers": [1, 2, 3]})
    got = await admin.get("/rpc/plus?numbers=1&numbers=2")
    mixed = await admin.post("/rpc/total", json={"more": [1, 2], "base": 10})
    last = await admin.get("/rpc/total?more=1&base=10")
    assert [answer.json() for answer in (posted, got, mixed, last)] == [6, 3, 13, 11]


async def test_a_function_without_argument_names_takes_the_whole_body(admin: httpx.AsyncClient):
    for body in ({"a": [1, None]}, [1, 2], {}):
        assert (await admin.post("/rpc/echo", json=body)).json() == body
    assert (await admin.get("/rpc/echo")).status_code == 404


async def test_functions_of_a_row_are_columns_or_relations(admin: httpx.AsyncClient):
    found = await admin.get("/companies?select=loud,boss(name),staff(name)&staff.order=name.desc&order=name")
    assert found.json() == [
        {
            "loud": "AKS NORD",
            "boss": {"name": "Anne nord"},
            "staff": [{"name": "Bo nord"}, {"name": "Anne nord"}],
        },
        {"loud": "BØGE NORD", "boss": None, "staff": []},
    ]
    flat = await admin.get(
        "/companies?select=name,...boss(chief:name),...staff!inner(names:name)&order=boss(name)"
    )
    assert flat.json()[0]["chief"] == "Anne nord"
    assert [len(row["names"]) for row in flat.json()] == [2]
    assert (await admin.get("/rpc/boss")).status_code == 404
    assert (await admin.get("/rpc/anything")).status_code == 404


async def test_what_a_function_raises_reaches_the_client_whole(admin: httpx.AsyncClient):
    paid, refused = await admin.get("/rpc/pay"), await admin.get("/rpc/refuse")
    assert (paid.status_code, paid.json()) == (
        402,
        {"code": "PT402", "message": "Pay first", "details": "Quota", "hint": "Upgrade"},
    )
    assert (refused.status_code, refused.json()["details"]) == (400, "Simple")


SCHEMA = "in the schema cache"
SEARCHED = "Searched for a foreign key relationship"
ERRORS = (
    (
        "/compnies",
        404,
        ("PGRST205", f"Could not find the table 'public.compnies' {SCHEMA}"),
        (None, "Perhaps you meant the table 'public.companies'"),
    ),
    (
        "/companies?select=nmae",
        400,
        ("42703", "column companies.nmae does not exist"),
        (None, 'Perhaps you meant to reference the column "companies.name".'),
    ),
    (
        "/companies?select=peple(name)",
        400,
        ("PGRST200", f"Could not find a relationship between 'companies' and 'peple' {SCHEMA}"),
        (
            f"{SEARCHED} between 'companies' and 'peple' in the schema 'public', but no matches were found.",
            "Perhaps you meant 'people' instead of 'peple'.",
        ),
    ),
    (
        "/companies?order=people(name)&select=people(name)",
        400,
        ("PGRST118", "A related order on 'people' is not possible"),
        ("'companies' and 'people' do not form a many-to-one or one-to-one relationship", None),
    ),
    (
        "/companies?select=people()&people=eq.1",
        400,
        ("PGRST120", "Bad operator on the 'people' embedded resource"),
        ("Only is null or not is null filters are allowed on embedded resources", None),
    ),
    (
        "/companies?people.name=eq.1",
        400,
        ("PGRST108", "'people' is not an embedded resource in this request"),
        (None, "Verify that 'people' is included in the 'select' query parameter."),
    ),
    (
        "/rpc/plus?base=1",
        404,
        ("PGRST202", f"Could not find the function public.plus without parameters {SCHEMA}"),
        (
            f"Searched for the function public.plus without parameters, but no matches were found {SCHEMA}.",
            "Perhaps you meant to call the function public.plus(numbers)",
        ),
    ),
)


async def test_errors_use_the_words_that_clients_know(admin: httpx.AsyncClient):
    for path, status, (code, message), (details, hint) in ERRORS:
        answer = await admin.get(path)
        expected = {"code": code, "message": message, "details": details, "hint": hint}
        assert (answer.status_code, answer.json()) == (status, expected)
    unreadable = (await admin.get("/companies?name=foo.x")).json()
    assert unreadable["message"] == '"failed to parse filter (foo.x)" (line 1, column 1)'
