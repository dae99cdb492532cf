"""What no honest client sends: injections, floods and broken bytes give a quick refusal and no secrets."""

from urllib.parse import quote

import asyncpg
import httpx
import pytest

from tests.api.rest.conftest import CVRS, REQUEST_ID, World

INJECTIONS = [
    "name'); drop table companies; --",
    'name" from companies; select pg_sleep(9); --',
    "1) or (1=1",
    "eq.1' or '1'='1",
    "$1",
    "%s",
    "name::text; delete from companies",
    "pg_sleep(1)",
    "(select token_hash from invitations)",
    "name union select 1",
    "\\'; --",
    "{}::text[]",
    "name->>'a' or 1=1",
    "a\nb",
    "𝕏",
    "\u202egro",
]
PLACES = [
    "select={}",
    "select=name,{}:city",
    "select=name::{}",
    "select=name,people!{}(name)",
    "select=name,people({})",
    "select={}(name)",
    "select=lines->>{}",
    "{}=eq.x",
    "name=eq.{}",
    "name=in.({})",
    "name={}",
    "name={}.x",
    "name=fts({}).x",
    "cvr=is.{}",
    "id=eq.{}",
    "version=gt.{}",
    "or=(name.eq.{})",
    "or=({})",
    "and=({}.eq.1)",
    "order={}",
    "order=name.{}",
    "order=people({})",
    "limit={}",
    "offset={}",
    "people.order={}",
    "{}.limit=1",
    "search={}",
    "columns={}",
    "on_conflict={}",
]


@pytest.mark.parametrize("place", PLACES)
async def test_an_injection_is_a_value_or_a_refusal_but_never_sql(
    admin: httpx.AsyncClient, owner: asyncpg.Connection, place: str
):
    """T13: every parameter of the dialect."""
    for injection in INJECTIONS:
        query = place.format(quote(injection, safe=""))
        answer = await admin.get(f"/companies?{query}")
        assert answer.status_code in {200, 400, 404}, (query, answer.text)
        if answer.status_code == 200:
            assert len(answer.json()) <= 2
        else:
            assert set(answer.json()) == {"code", "message", "details", "hint"}
            assert "from public" not in answer.text
    assert await owner.fetchval("select count(*) from companies") == 4


@pytest.mark.parametrize("injection", INJECTIONS)
async def test_an_injection_in_a_body_header_or_path_is_refused_or_stored_as_it_is(
    admin: httpx.AsyncClient, owner: asyncpg.Connection, injection: str
):
    """T13."""
    stored = await admin.post(
        "/companies?select=name", json={"name": injection}, headers={"Prefer": "return=representation"}
    )
    assert stored.json() == [{"name": injection}]
    as_key = await admin.post("/companies", json={injection: 1})
    assert (as_key.status_code, as_key.json()["code"]) == (400, "PGRST204")
    named = await admin.post(
        f"/companies?on_conflict={quote(injection, safe='')}",
        json={"name": "x"},
        headers={"Prefer": "resolution=merge-duplicates"},
    )
    assert named.status_code == 400
    assert (await admin.get(f"/{quote(injection, safe='')}")).status_code == 404
    odd = {"Prefer": f"return={injection}".encode(), "Range": injection.encode()}
    assert (await admin.get("/companies", headers=odd)).status_code == 200
    assert await owner.fetchval("select count(*) from companies") == 5


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("limit=1000000000", 400),
        ("offset=99999999999999999999", 400),
        ("limit=-1", 400),
        ("name=eq.%00", 400),
        ("name=eq.%ED%A0%80", 400),
        ("%FF=eq.1", 400),
        ("or=" + "(or" * 10_000, 400),
        ("or=" + "(and(" * 100 + "a.eq.1" + "))" * 100, 400),
        ("select=" + "people(companies(" * 50 + "id" + "))" * 50, 400),
        ("select=" + ",".join(["id"] * 5_000), 400),
        ("select=name" + "->a" * 1_000, 400),
        ("&".join(["name=eq.x"] * 1_000), 400),
        ("name=eq." + "x" * 40_000, 414),
        ("select=" + "a" * 10_000, 400),
        ("name=match.(", 400),
        ("id=eq.1", 400),
        ("version=eq.99999999999", 400),
        ("created_at=gt.i går", 400),
        ("name=fts(klingon).x", 400),
        ("search=" + "x " * 5_000, 200),
    ],
)
async def test_an_absurd_query_is_refused(admin: httpx.AsyncClient, query: str, status: int):
    """T61."""
    answer = await admin.get(f"/companies?{query}")
    assert answer.status_code == status, answer.text[:300]


@pytest.mark.parametrize(
    ("body", "status"),
    [
        (b"", 400),
        (b"{", 400),
        (b"nonsense", 400),
        (b"1", 400),
        (b"null", 400),
        (b"[1]", 400),
        (b'[{"name": "x"}, null]', 400),
        (b'{"name": NaN}', 400),
        (b'{"name": "\xff"}', 400),
        (b'{"name": "a\\u0000b"}', 400),
        (b'{"name": "\\ud800"}', 400),
        (b'{"\\ud800": 1}', 400),
        (b"[" * 100_000, 400),
        (b'{"name":' * 100_000, 400),
        (b'{"version": 1' + b"0" * 5_000 + b"}", 400),
        (b"[" + b'{"name":"x"},' * 10_000 + b'{"name":"x"}]', 413),
        (b'{"name": "' + b"x" * 5_500_000 + b'"}', 413),
        (b'{"name": "' + b"x" * 301 + b'"}', 422),
        (b'{"name": null}', 422),
    ],
)
async def test_an_absurd_body_is_refused_and_stores_nothing(
    admin: httpx.AsyncClient, owner: asyncpg.Connection, body: bytes, status: int
):
    """T61."""
    answer = await admin.post("/companies", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == status, answer.text[:300]
    assert await owner.fetchval("select count(*) from companies") == 4


async def test_a_body_without_a_length_is_cut_off_as_well(admin: httpx.AsyncClient):
    """T61."""

    async def endless():
        yield b'{"name": "'
        for _ in range(100):
            yield b"x" * 100_000

    answer = await admin.post("/companies", content=endless(), headers={"Content-Type": "application/json"})
    assert answer.status_code == 413


async def test_a_form_is_not_a_body(admin: httpx.AsyncClient):
    assert (await admin.post("/companies", data={"name": "x"})).status_code == 415


async def test_a_wrong_check_digit_is_422_and_says_so(admin: httpx.AsyncClient):
    answer = await admin.post("/companies", json={"name": "Ny", "cvr": "12345678"})
    assert answer.status_code == 422
    assert answer.json() == {
        "code": "23514",
        "message": "The CVR number is not valid: its check digit is wrong.",
        "details": "Constraint companies_cvr_check_digit.",
        "hint": None,
    }


@pytest.mark.parametrize(
    ("query", "meant"),
    [
        ("select=nmae", "companies.name"),
        ("ctiy=eq.x", "companies.city"),
        ("order=updatedat", "companies.updated_at"),
        ("select=xyzzyx123456", None),
    ],
)
async def test_an_unknown_column_names_the_nearest(admin: httpx.AsyncClient, query: str, meant: str | None):
    hint = f'Perhaps you meant to reference the column "{meant}".' if meant else None
    answer = await admin.get(f"/companies?{query}")
    assert (answer.status_code, answer.json()["code"], answer.json()["hint"]) == (400, "42703", hint)


async def test_an_unknown_key_or_table_names_the_nearest(admin: httpx.AsyncClient):
    key = await admin.post("/companies", json={"nane": "x"})
    table = await admin.get("/compnies")
    assert (key.status_code, key.json()["hint"]) == (400, "Perhaps you meant the column 'name'")
    assert (table.status_code, table.json()["hint"]) == (
        404,
        "Perhaps you meant the table 'public.companies'",
    )


@pytest.mark.parametrize(
    "name", ["credentials", "sessions", "schema_migrations", "pg_roles", "role_permissions"]
)
async def test_what_is_not_for_people_is_not_there(admin: httpx.AsyncClient, name: str):
    answer = await admin.get(f"/{name}")
    assert (answer.status_code, answer.json()["code"]) == (404, "PGRST205")


async def test_a_failure_of_ours_says_the_request_and_nothing_else(
    admin: httpx.AsyncClient, owner: asyncpg.Connection
):
    """T73."""
    await owner.execute(
        "create function fail() returns trigger language plpgsql as"
        " $$ begin raise exception 'secret of %', new.name using errcode = 'XX000', detail = 'secret'; end $$"
    )
    await owner.execute("create trigger fail before update on companies for each row execute function fail()")
    answer = await admin.patch(f"/companies?cvr=eq.{CVRS[0]}", json={"city": "Ribe"})
    assert answer.status_code == 500
    assert answer.json()["details"] == f"Request {REQUEST_ID}."
    assert "secret" not in answer.text


async def test_a_clash_says_which_key_and_not_whose_values(admin: httpx.AsyncClient, world: World):
    """T73."""
    answer = await admin.post("/companies", json={"name": "Ny", "cvr": CVRS[0]})
    assert answer.status_code == 409
    assert answer.json()["details"] == "Key (cvr)."
    assert CVRS[0] not in answer.text
    assert str(world.nord.id) not in answer.text


async def test_only_the_public_schema_and_json_are_served(admin: httpx.AsyncClient):
    schema = await admin.get("/companies", headers={"Accept-Profile": "app"})
    media = await admin.get("/companies", headers={"Accept": "image/png"})
    assert (schema.status_code, schema.json()["code"]) == (406, "PGRST106")
    assert (media.status_code, media.json()["code"]) == (406, "PGRST107")
