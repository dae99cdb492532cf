"""Search boxes over the lists: words, beginnings and Danish stems, never beyond the caller's rights."""

import asyncpg
import pytest

from tests.database.seats import Seat
from tests.database.world import World

# The column of each list that the tests write into.
LISTS = {
    "people": "title",
    "deals": "title",
    "products": "name",
    "quotes": "title",
    "orders": "title",
    "invoices": "reference",
    "tasks": "title",
    "documents": "title",
    "email_threads": "subject",
    "chat_conversations": "visitor_name",
}
TEXT = "Rapporterne fra ÅRHUS-1077"


@pytest.fixture
async def written(house: asyncpg.Connection, world: World) -> None:
    """The same words in a row of every list for each of the three companies."""
    for table, column in LISTS.items():
        ids = [place.ids[table] for place in (world.here, world.beside, world.elsewhere)]
        await house.execute(f"update public.{table} set {column} = $1 where id = any($2)", TEXT, ids)


async def found(seat: Seat, table: str, query: str) -> set:
    rows = await seat.rows(f"select app.{table}_candidates($1) as id", query)
    return {row["id"] for row in rows}


@pytest.mark.usefixtures("written")
@pytest.mark.parametrize("query", ["rapporter", "Rapporten", "århus 107", "1077 rapporterne"])
async def test_every_list_is_found_by_words_beginnings_and_stems(world: World, as_admin: Seat, query: str):
    for table in LISTS:
        expected = {world.here.ids[table], world.beside.ids[table]}
        assert await found(as_admin, table, query) == expected, table


@pytest.mark.usefixtures("written")
async def test_a_search_follows_the_policy_of_its_list(
    world: World, as_limited: Seat, as_sales: Seat, as_stranger: Seat, as_revoked: Seat
):
    """T22."""
    for table in LISTS:
        for seat in (as_limited, as_sales):
            visible = {row["id"] for row in await seat.rows(f"select id from public.{table}")}
            assert await found(seat, table, "rapporterne") <= visible, table
        if table != "products":
            assert world.beside.ids[table] not in await found(as_limited, table, "rapporterne")
        assert await found(as_stranger, table, "rapporterne") == set()
        assert await found(as_revoked, table, "rapporterne") == set()
    assert world.here.ids["deals"] in await found(as_limited, "deals", "rapporterne")


@pytest.mark.usefixtures("written")
async def test_what_is_deleted_is_not_found(house: asyncpg.Connection, world: World, as_admin: Seat):
    for table in LISTS:
        await house.execute(
            f"update public.{table} set deleted_at = now() where id = $1", world.here.ids[table]
        )
        assert world.here.ids[table] not in await found(as_admin, table, "rapporterne"), table


@pytest.mark.parametrize("query", ["' or 1=1 --", "& | !", "\\", "%", ":*", "('", "", "og", "x" * 10_000])
async def test_a_search_takes_anything_a_person_can_type(as_viewer: Seat, query: str):
    """T13: operators of the search language are only letters here."""
    for table in LISTS:
        await found(as_viewer, table, query)


async def test_the_index_of_words_is_used(house: asyncpg.Connection):
    await house.execute("set local enable_seqscan = off")
    for table in LISTS:
        text = await house.fetchval("select prosrc from pg_proc where proname = $1", f"{table}_candidates")
        condition = text.split("and (to_tsvector", 1)[1].split("@@")[0]
        plan = await house.fetch(
            f"explain select from public.{table} where (to_tsvector{condition} @@ app.words_wanted('aks')"
        )
        assert f"{table}_words" in str(plan), table
