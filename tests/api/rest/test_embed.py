"""Related rows inside rows, along foreign keys."""

from dataclasses import replace

import httpx
import pytest

from crmflow.api.rest.errors import RestError
from crmflow.api.rest.relations import find_relation
from crmflow.api.rest.syntax import Embed
from crmflow.db.catalog import Catalogue, Column, ForeignKey, Table, UniqueKey
from tests.api.rest.conftest import Browser, World


async def rows(client: httpx.AsyncClient, path: str) -> list[dict]:
    answer = await client.get(path)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_a_company_carries_its_people_and_a_person_their_company(admin: httpx.AsyncClient):
    assert await rows(admin, "/companies?select=name,people(name)&people.order=name&order=name") == [
        {"name": "Aks nord", "people": [{"name": "Anne nord"}, {"name": "Bo nord"}]},
        {"name": "Bøge nord", "people": []},
    ]
    assert await rows(admin, "/people?select=name,firma:companies(name,city)&order=name&limit=1") == [
        {"name": "Anne nord", "firma": {"name": "Aks nord", "city": "Aarhus"}}
    ]


async def test_another_name_may_begin_with_a_digit_and_have_filters_of_its_own(admin: httpx.AsyncClient):
    path = (
        "/companies?select=1st:people(name),2nd$:people(name)&1st.name=like.A*&2nd$.name=like.B*&order=name"
    )
    assert (await rows(admin, path))[0] == {"1st": [{"name": "Anne nord"}], "2nd$": [{"name": "Bo nord"}]}


async def test_embeddings_nest_and_filter_order_and_cut_their_own_rows(admin: httpx.AsyncClient):
    path = "/people?select=name,companies(name,people(name))&name=like.Bo*&companies.people.order=name.desc"
    found = await rows(admin, f"{path}&companies.people.limit=1")
    assert found == [{"name": "Bo nord", "companies": {"name": "Aks nord", "people": [{"name": "Bo nord"}]}}]
    path = "/companies?select=name,people(name)&order=name&people.title=not.is.null"
    assert [len(row["people"]) for row in await rows(admin, path)] == [1, 0]
    path = (
        "/companies?select=name,people(name)&order=name&people.or=(title.is.null,name.eq.x)&people.offset=0"
    )
    assert [len(row["people"]) for row in await rows(admin, path)] == [1, 0]


async def test_an_inner_embedding_keeps_only_rows_that_have_related_rows(admin: httpx.AsyncClient):
    path = "/companies?select=name,people!inner(name)&people.title=eq.Direktør"
    assert await rows(admin, path) == [{"name": "Aks nord", "people": [{"name": "Anne nord"}]}]
    counted = await admin.get("/companies?select=name,people!inner()", headers={"Prefer": "count=exact"})
    assert counted.json() == [{"name": "Aks nord"}]
    assert counted.headers["content-range"] == "0-0/1"


async def test_rows_without_related_rows_are_found_by_is_null(admin: httpx.AsyncClient):
    assert await rows(admin, "/companies?select=name,people()&people=is.null") == [{"name": "Bøge nord"}]
    assert await rows(admin, "/companies?select=name,people()&people=not.is.null") == [{"name": "Aks nord"}]
    either = "/companies?select=name,people()&or=(people.not.is.null,name.like.B*)&order=name"
    assert len(await rows(admin, either)) == 2
    refused = await admin.get("/companies?select=name,people()&people=eq.x")
    assert (refused.status_code, refused.json()["code"]) == (400, "PGRST120")


@pytest.mark.parametrize(
    "way", ["companies!people_company", "companies!company_id", "company_id", "people_company"]
)
async def test_a_hint_may_be_the_constraint_or_the_column(admin: httpx.AsyncClient, way: str):
    found = await rows(admin, f"/people?select=name,firma:{way}(name)&order=name&limit=1")
    assert found == [{"name": "Anne nord", "firma": {"name": "Aks nord"}}]


async def test_rows_are_ordered_by_a_column_of_a_to_one_embedding_only(
    admin: httpx.AsyncClient, world: World, owner
):
    await owner.execute(
        "insert into people (workspace_id, company_id, name) values ($1, $2, 'Aage')",
        world.nord.id,
        world.nord.other_company,
    )
    found = await rows(admin, "/people?select=name,companies(name)&order=companies(name).desc,name")
    assert [row["name"] for row in found] == ["Aage", "Anne nord", "Bo nord"]
    refused = await admin.get("/companies?select=name,people(name)&order=people(name)")
    assert (refused.status_code, refused.json()["code"]) == (400, "PGRST118")


async def test_a_relation_that_is_not_there_names_the_nearest(admin: httpx.AsyncClient):
    answer = await admin.get("/companies?select=name,peple(name)")
    assert answer.status_code == 400
    assert answer.json()["code"] == "PGRST200"
    assert answer.json()["hint"] == "Perhaps you meant 'people' instead of 'peple'."


async def test_a_filter_on_a_table_that_was_not_embedded_is_refused(admin: httpx.AsyncClient):
    answer = await admin.get("/companies?select=name&people.name=eq.x")
    assert (answer.status_code, answer.json()["code"]) == (400, "PGRST108")


async def test_an_embedded_row_outside_the_grants_of_a_limited_member_stays_out(
    acting: Browser, world: World, owner
):
    await owner.execute(
        "insert into people (workspace_id, company_id, name) values ($1, $2, 'Skjult')",
        world.nord.id,
        world.nord.other_company,
    )
    client = acting(world.limited)
    assert [row["name"] for row in await rows(client, "/companies?select=name,people(name)")] == ["Aks nord"]
    assert "Skjult" not in str(
        await rows(client, "/workspaces?select=id,people(name),companies(name,people(name))")
    )


def table(
    name: str, keys: tuple[ForeignKey, ...] = (), primary: tuple[str, ...] = ("workspace_id", "id")
) -> Table:
    columns = {key for reference in keys for key in reference.columns} | {*primary, "workspace_id"}
    return Table(
        name,
        {column: Column(column, "uuid", is_required=True) for column in sorted(columns)},
        primary_key=primary,
        unique_keys=(UniqueKey(f"{name}_pkey", primary),),
        foreign_keys=keys,
    )


def reference(name: str, origin: str, column: str, target: str) -> ForeignKey:
    return ForeignKey(name, origin, ("workspace_id", column), target, ("workspace_id", "id"))


TAGGING = table(
    "taggings",
    (
        reference("taggings_deal", "taggings", "deal_id", "deals"),
        reference("taggings_tag", "taggings", "tag_id", "tags"),
    ),
    ("workspace_id", "deal_id", "tag_id"),
)
DEALS = table(
    "deals",
    (
        reference("deals_buyer", "deals", "buyer_id", "firms"),
        reference("deals_payer", "deals", "payer_id", "firms"),
        reference("deals_parent", "deals", "parent_id", "deals"),
    ),
)
SHOP = Catalogue({each.name: each for each in (DEALS, table("tags"), table("firms"), TAGGING)})


def test_a_table_of_two_keys_relates_many_to_many():
    relation = find_relation(SHOP, DEALS, Embed("tags"))
    assert relation.cardinality == "many-to-many"
    assert relation.pairs == (("workspace_id", "workspace_id"), ("id", "deal_id"))
    assert relation.junction
    assert relation.junction.pairs == (("workspace_id", "workspace_id"), ("tag_id", "id"))


def test_two_keys_to_one_table_need_a_hint_and_the_refusal_lists_them():
    with pytest.raises(RestError) as refused:
        find_relation(SHOP, DEALS, Embed("firms"))
    assert (refused.value.status, refused.value.code) == (300, "PGRST201")
    assert [each["relationship"] for each in refused.value.details or []] == [
        "deals_buyer using deals(workspace_id, buyer_id) and firms(workspace_id, id)",
        "deals_payer using deals(workspace_id, payer_id) and firms(workspace_id, id)",
    ]
    relation = find_relation(SHOP, DEALS, Embed("firms", hint="payer_id"))
    assert relation.keys[0].name == "deals_payer"
    assert relation.is_to_one


def test_the_column_of_a_key_to_the_own_table_means_the_parent_and_its_constraint_the_children():
    assert find_relation(SHOP, DEALS, Embed("deals", hint="parent_id")).is_to_one
    assert not find_relation(SHOP, DEALS, Embed("deals", hint="deals_parent")).is_to_one


def test_a_key_that_is_unique_relates_one_to_one():
    key = reference("passports_firm", "passports", "firm_id", "firms")
    passport = replace(
        table("passports", (key,)), unique_keys=(UniqueKey("once", ("workspace_id", "firm_id")),)
    )
    catalogue = Catalogue({**SHOP.tables, "passports": passport})
    assert find_relation(catalogue, SHOP.tables["firms"], Embed("passports")).cardinality == "one-to-one"
