"""Functions under `/rest/v1/rpc`, called by the real client and by hand."""

from collections.abc import AsyncIterator

import asyncpg
import httpx
import pytest
from postgrest import AsyncPostgrestClient, CountMethod
from postgrest.exceptions import APIError

from crmflow.db.catalog import Catalogue, load_catalogue
from tests.api.rest.conftest import World, headers_of

FUNCTIONS = """
    create function public.add(a int, b int default 10) returns int language sql stable as 'select a + b';
    create function public.letters(many int) returns setof text language sql stable
        as $$ select chr(96 + number) from generate_series(1, many) as number $$;
    create function public.joined(words text[], extra jsonb) returns text language sql immutable
        as $$ select array_to_string(words, '+') || (extra ->> 'end') $$;
    create function public.nothing() returns void language sql as '';
    create function public.of_city(wanted text) returns setof public.companies language sql stable
        as 'select * from public.companies where city = wanted';
    create function public.first_company() returns public.companies language sql stable
        as 'select * from public.companies order by name limit 1';
    create function public.rename(of_company uuid, to_name text) returns setof public.companies language sql
        as 'update public.companies set name = to_name where id = of_company returning *';
    create function public.pairs() returns table (letter text, place int) language sql stable
        as $$ values ('a', 1), ('b', 2) $$;
    create function public.either(a int) returns text language sql stable as $$ select 'int' $$;
    create function public.either(a text) returns text language sql stable as $$ select 'text' $$;
    create function public.shout(company public.companies) returns text language sql stable
        as 'select upper(company.name)';
    create function public.not_yours() returns int language sql as 'select 1';
    grant execute on all functions in schema public to authenticated;
    revoke execute on function public.not_yours() from public, authenticated;
"""


@pytest.fixture
async def catalogue(owner: asyncpg.Connection) -> Catalogue:
    await owner.execute(FUNCTIONS)
    return await load_catalogue(owner)


@pytest.fixture
async def client(address: str, world: World) -> AsyncIterator[AsyncPostgrestClient]:
    async with AsyncPostgrestClient(address, headers=headers_of(world.nord.people["admin"])) as made:
        yield made


async def test_a_value_comes_back_as_it_is(client: AsyncPostgrestClient):
    assert (await client.rpc("add", {"a": 1}).execute()).data == 11
    assert (await client.rpc("add", {"a": 1, "b": 2}, get=True).execute()).data == 3
    assert (await client.rpc("joined", {"words": ["x", "y"], "extra": {"end": "!"}}).execute()).data == "x+y!"


async def test_a_set_of_values_is_an_array(client: AsyncPostgrestClient):
    assert (await client.rpc("letters", {"many": 3}).execute()).data == ["a", "b", "c"]


async def test_rows_are_selected_filtered_ordered_and_counted_as_those_of_a_table(
    client: AsyncPostgrestClient,
):
    answer = (
        await client.rpc("of_city", {"wanted": "Aarhus"}, count=CountMethod.exact)
        .select("name,people(name)")
        .like("name", "Aks%")
        .order("name")
        .limit(1)
        .execute()
    )
    assert answer.data == [{"name": "Aks nord", "people": [{"name": "Anne nord"}, {"name": "Bo nord"}]}]
    assert answer.count == 1


async def test_rows_of_their_own_shape_are_filtered_too(admin: httpx.AsyncClient):
    answer = await admin.get("/rpc/pairs?select=letter&place=gt.1")
    assert answer.json() == [{"letter": "b"}]


async def test_one_row_is_an_object(admin: httpx.AsyncClient):
    answer = await admin.get("/rpc/first_company?select=name")
    assert answer.json() == {"name": "Aks nord"}


async def test_a_function_without_an_answer_says_204(admin: httpx.AsyncClient):
    answer = await admin.post("/rpc/nothing")
    assert (answer.status_code, answer.content) == (204, b"")


async def test_a_function_acts_under_the_rights_of_the_caller(world: World, acting):
    path, wish = "/rpc/rename", {"of_company": str(world.nord.company), "to_name": "Ny"}
    stranger = await acting(world.syd.people["admin"]).post(path, json=wish)
    viewer = await acting(world.nord.people["viewer"]).post(path, json=wish)
    assert (stranger.json(), viewer.json()) == ([], [])
    changed = await acting(world.nord.people["admin"]).post(f"{path}?select=name,version", json=wish)
    assert changed.json() == [{"name": "Ny", "version": 2}]


async def test_a_function_that_may_change_something_is_not_for_get(admin: httpx.AsyncClient):
    answer = await admin.get("/rpc/rename?of_company=x&to_name=y")
    assert (answer.status_code, answer.json()["code"]) == (405, "PGRST101")


async def test_a_dry_run_calls_without_effect(admin: httpx.AsyncClient, world: World):
    wish = {"of_company": str(world.nord.company), "to_name": "Ny"}
    tried = await admin.post("/rpc/rename?select=name", json=wish, headers={"Prefer": "tx=rollback"})
    assert tried.json() == [{"name": "Ny"}]
    assert tried.headers["preference-applied"] == "tx=rollback"
    kept = await admin.get(f"/companies?id=eq.{world.nord.company}&select=name")
    assert kept.json() == [{"name": "Aks nord"}]


async def test_an_unknown_function_is_answered_with_the_nearest(client: AsyncPostgrestClient):
    with pytest.raises(APIError) as refused:
        await client.rpc("of_citi", {"wanted": "x"}).execute()
    assert refused.value.code == "PGRST202"
    assert refused.value.hint == "Perhaps you meant to call the function public.of_city"


async def test_arguments_that_do_not_fit_are_answered_with_those_that_would(admin: httpx.AsyncClient):
    answer = await admin.post("/rpc/add", json={"c": 1})
    assert answer.status_code == 404
    assert answer.json()["hint"] == "Perhaps you meant to call the function public.add(a, b)"


async def test_two_functions_that_fit_are_not_guessed_between(admin: httpx.AsyncClient):
    answer = await admin.post("/rpc/either", json={"a": 1})
    assert (answer.status_code, answer.json()["code"]) == (300, "PGRST203")


async def test_functions_the_caller_may_not_execute_are_not_there(admin: httpx.AsyncClient):
    assert (await admin.post("/rpc/not_yours")).status_code == 404


async def test_a_function_of_a_row_is_a_column(admin: httpx.AsyncClient):
    answer = await admin.get("/companies?select=shout&shout=like.AKS*&order=shout")
    assert answer.json() == [{"shout": "AKS NORD"}]
    assert "shout" not in (await admin.get("/companies?limit=1")).json()[0]


@pytest.mark.parametrize(
    "body",
    ['{"a": "1; drop table companies"}', '{"a": [1]}', '{"a": 1e400}', '{"a": "\\u0000"}', "[1]", "{"],
)
async def test_arguments_of_the_wrong_kind_are_refused(admin: httpx.AsyncClient, body: str):
    """T13, T61: nothing of an argument is ever SQL, and nothing is our mistake."""
    answer = await admin.post("/rpc/add", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400


async def test_names_and_columns_of_calls_cannot_carry_sql(admin: httpx.AsyncClient):
    """T13."""
    for path in ('/rpc/add"(1);--', "/rpc/pairs?select=letter)--", '/rpc/pairs?order=place";--'):
        assert (await admin.get(path)).status_code in (400, 404)
