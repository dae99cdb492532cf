"""The real PostgREST client for Python, against a real socket."""

from collections.abc import AsyncIterator

import pytest
from postgrest import AsyncPostgrestClient, CountMethod, ReturnMethod
from postgrest.exceptions import APIError

from tests.api.rest.conftest import CVRS, World, headers_of


@pytest.fixture
async def client(address: str, world: World) -> AsyncIterator[AsyncPostgrestClient]:
    async with AsyncPostgrestClient(address, headers=headers_of(world.nord.people["admin"])) as made:
        yield made


async def test_it_reads_with_filters_order_range_count_and_relations(client: AsyncPostgrestClient):
    answer = (
        await client.from_("companies")
        .select("name, folk:people(name)", count=CountMethod.exact)
        .in_("cvr", [CVRS[0], CVRS[1]])
        .or_('name.like.A%,city.eq."Hjørring, Nord"')
        .order("name", desc=True)
        .range(0, 0)
        .execute()
    )
    assert answer.count == 1
    assert answer.data == [{"name": "Aks nord", "folk": [{"name": "Anne nord"}, {"name": "Bo nord"}]}]


async def test_it_reads_one_or_perhaps_one(client: AsyncPostgrestClient):
    companies = client.from_("companies")
    one = await companies.select("name").eq("cvr", CVRS[0]).single().execute()
    none = await companies.select("name").eq("cvr", CVRS[5]).maybe_single().execute()
    assert one.data == {"name": "Aks nord"}
    assert none is None
    with pytest.raises(APIError) as refused:
        await companies.select("name").single().execute()
    assert refused.value.code == "PGRST116"


async def test_it_inserts_updates_upserts_and_deletes(client: AsyncPostgrestClient):
    companies = client.from_("companies")
    made = await companies.insert(
        [{"name": "Cedertræ", "cvr": CVRS[2]}, {"name": "Dun"}], default_to_null=False
    ).execute()
    assert [row["country"] for row in made.data] == ["DK", "DK"]
    changed = await companies.update({"city": "Odense"}).eq("id", made.data[0]["id"]).execute()
    assert [row["version"] for row in changed.data] == [2]
    merged = await companies.upsert({"cvr": CVRS[2], "name": "Cedertræ A/S"}, on_conflict="cvr").execute()
    assert [(row["id"], row["city"]) for row in merged.data] == [(made.data[0]["id"], "Odense")]
    gone = await companies.delete().in_("id", [row["id"] for row in made.data]).execute()
    assert len(gone.data) == 2
    assert len((await companies.select("id").execute()).data) == 2


async def test_it_counts_without_rows_and_inserts_without_an_answer(client: AsyncPostgrestClient):
    companies = client.from_("companies")
    silent = await companies.insert({"name": "Dun"}, returning=ReturnMethod.minimal).execute()
    counted = await companies.select("*", count=CountMethod.exact, head=True).execute()
    assert silent.data == []
    assert counted.count == 3


async def test_it_filters_arrays_texts_and_negations(client: AsyncPostgrestClient):
    products = client.from_("products")
    await products.insert({"sku": "S1", "name": "Fakturaer", "aliases": ["skrue", "bolt, stor"]}).execute()
    assert len((await products.select("sku").contains("aliases", ["bolt, stor"]).execute()).data) == 1
    assert len((await products.select("sku").overlaps("aliases", ["skrue", "x"]).execute()).data) == 1
    assert len((await products.select("sku").contained_by("aliases", ["skrue"]).execute()).data) == 0
    assert len((await products.select("sku").not_.ilike("name", "%FAKTUR%").execute()).data) == 0
    assert len((await products.select("sku").match({"sku": "S1", "name": "Fakturaer"}).execute()).data) == 1
    assert (
        len(
            (await products.select("sku").text_search("name", "faktura", {"config": "danish"}).execute()).data
        )
        == 1
    )


async def test_it_hears_refusals_in_its_own_words(client: AsyncPostgrestClient):
    with pytest.raises(APIError) as refused:
        await client.from_("companies").insert({"name": "Ny", "cvr": "12345678"}).execute()
    assert refused.value.code == "23514"
    assert refused.value.message == "The CVR number is not valid: its check digit is wrong."
