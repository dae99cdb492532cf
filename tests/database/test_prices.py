"""Price lists: general ones for everybody, agreed ones only for those who may see the company."""

import asyncpg
import pytest

from tests.database.samples import insert, new_row


@pytest.fixture
async def general(house, world) -> dict[str, object]:
    """A list for everybody, with one price."""
    price_list = new_row("price_lists", world.here, company_id=None)
    await insert(house, "price_lists", price_list)
    await insert(
        house, "price_list_items", new_row("price_list_items", world.here, price_list_id=price_list["id"])
    )
    return price_list


async def test_a_general_list_is_seen_by_limited_members_too(world, general, as_limited):
    assert await as_limited.ids("price_lists") == {general["id"], world.here.ids["price_lists"]}


async def test_prices_agreed_with_another_company_are_not(world, general, as_limited, as_viewer):
    """T22: neither the list nor its items."""
    lists = "select distinct price_list_id as id from public.price_list_items"
    seen = {row["id"] for row in await as_limited.rows(lists)}
    everything = {row["id"] for row in await as_viewer.rows(lists)}
    assert seen == {general["id"], world.here.ids["price_lists"]}
    assert everything == seen | {world.beside.ids["price_lists"]}


async def test_an_item_belongs_to_the_company_of_its_list_whatever_the_writer_says(house, world, as_manager):
    row = new_row("price_list_items", world.here, company_id=world.beside.company)
    await as_manager.insert("price_list_items", row)
    await as_manager.execute(
        "update public.price_list_items set company_id = $1 where id = $2", world.beside.company, row["id"]
    )
    company = await house.fetchval("select company_id from public.price_list_items where id = $1", row["id"])
    assert company == world.here.company


async def test_items_follow_when_a_list_gets_another_company(house, world, as_manager, as_limited):
    await as_manager.execute(
        "update public.price_lists set company_id = $1 where id = $2",
        world.beside.company,
        world.here.ids["price_lists"],
    )
    assert await as_limited.ids("price_list_items") == set()


async def test_a_limited_member_cannot_make_an_agreement_general(world, as_limited_manager):
    """T22: everybody's prices are not theirs to give away, but their own company's are."""
    changed = await as_limited_manager.attempt(
        "update public.price_lists set name = 'Ny' where id = $1", world.here.ids["price_lists"]
    )
    hidden = await as_limited_manager.attempt(
        "update public.price_lists set name = 'Ny' where id = $1", world.beside.ids["price_lists"]
    )
    assert (changed, hidden) == (1, 0)


@pytest.mark.parametrize("changes", [{}, {"unit_price_minor": 1, "discount_percent": 5}])
async def test_an_item_has_a_price_or_a_discount_and_not_both(world, as_manager, changes):
    row = new_row("price_list_items", world.here) | {"unit_price_minor": None} | changes
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_manager.insert("price_list_items", row)
    assert refusal.value.constraint_name == "price_list_items_one_price"


@pytest.mark.parametrize(
    ("table", "changes", "constraint"),
    [
        ("products", {"list_price_minor": -1}, "products_list_price"),
        ("products", {"vat_rate": 101}, "products_vat_rate"),
        ("products", {"currency": "dkk"}, "products_currency"),
        ("price_list_items", {"min_quantity": 0}, "price_list_items_min_quantity"),
        ("price_calculations", {"gross_minor": 124}, "price_calculations_adds_up"),
    ],
)
async def test_a_price_that_makes_no_sense_is_refused_by_name(world, as_manager, table, changes, constraint):
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_manager.insert(table, new_row(table, world.here, **changes))
    assert refusal.value.constraint_name == constraint


async def test_sales_reads_prices_and_changes_none(world, as_sales):
    """T18: prices are the manager's."""
    assert await as_sales.value("select count(*) from public.price_list_items") == 2
    assert await as_sales.attempt("update public.price_list_items set unit_price_minor = 1") == 0
    assert await as_sales.attempt("update public.products set list_price_minor = 1") == 0
