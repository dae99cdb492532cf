"""The catalogue: what `authenticated` may use, whoever reads it."""

import asyncpg

from crmflow.db.catalog import UniqueKey, load_catalogue
from crmflow.db.session import Database


async def test_the_owner_and_the_api_read_the_same_catalogue(owner: asyncpg.Connection, db: Database):
    async with db.as_login() as connection:
        assert await load_catalogue(connection) == await load_catalogue(owner)


async def test_tables_and_columns_without_the_right_to_read_are_left_out(owner: asyncpg.Connection):
    await owner.execute("create table public.hidden (id int); create table public.half (a int, b int)")
    await owner.execute("grant select (a), insert (b) on public.half to authenticated")
    catalogue = await load_catalogue(owner)
    assert "hidden" not in catalogue.tables
    half = catalogue.tables["half"]
    assert list(half.columns) == ["a"]
    assert not half.columns["a"].may_insert
    assert (half.may_insert, half.may_update, half.may_delete) == (True, False, False)


async def test_a_column_says_its_type_default_values_and_meaning(owner: asyncpg.Connection):
    tables = (await load_catalogue(owner)).tables
    company = tables["companies"].columns
    assert company["id"].type == "uuid"
    assert company["id"].default == "gen_random_uuid()"
    assert company["name"].is_required
    assert company["name_norm"].is_generated
    assert company["name_norm"].default is None
    assert company["search"].is_bulky
    assert tables["text_chunks"].columns["embedding"].type == "extensions.vector"
    assert tables["text_chunks"].columns["embedding"].is_bulky
    assert "token_hash" not in tables["invitations"].columns
    assert tables["inbound_endpoints"].columns["kind"].allowed == ("chat", "email")
    assert company["owner_id"].comment == "The seller who looks after the company."


async def test_keys_carry_the_workspace_and_name_their_own_columns(owner: asyncpg.Connection):
    people = (await load_catalogue(owner)).tables["people"]
    key = next(key for key in people.foreign_keys if key.name == "people_company")
    assert people.primary_key == ("workspace_id", "id")
    assert (key.columns, key.target, key.target_columns) == (
        ("workspace_id", "company_id"),
        "companies",
        ("workspace_id", "id"),
    )
    assert key.own_columns == ("company_id",)


async def test_a_unique_index_comes_with_its_condition(owner: asyncpg.Connection):
    keys = (await load_catalogue(owner)).tables["companies"].unique_keys
    assert UniqueKey("companies_cvr_once", ("workspace_id", "cvr"), "(deleted_at IS NULL)") in keys


async def test_search_functions_count_only_when_people_may_call_them(owner: asyncpg.Connection):
    before = (await load_catalogue(owner)).searches
    assert {"company_candidates", "people_candidates", "deals_candidates"} <= before
    await owner.execute("revoke execute on function app.company_candidates(text) from authenticated")
    assert (await load_catalogue(owner)).searches == before - {"company_candidates"}


async def test_the_comment_of_a_check_is_what_a_refusal_will_say(owner: asyncpg.Connection):
    await owner.execute(
        "comment on constraint companies_email on companies is 'This is not an e-mail address.'"
    )
    assert (await load_catalogue(owner)).checks["companies_email"] == "This is not an e-mail address."


async def test_a_view_is_served_and_a_partition_is_not(owner: asyncpg.Connection):
    await owner.execute(
        "create table public.parts (id int) partition by list (id);"
        "create table public.parts_1 partition of public.parts for values in (1);"
        "create view public.glance with (security_invoker) as select id, name from public.companies;"
        "grant select on public.parts, public.parts_1, public.glance to authenticated"
    )
    tables = (await load_catalogue(owner)).tables
    assert tables["glance"].is_view
    assert "parts" in tables
    assert "parts_1" not in tables
