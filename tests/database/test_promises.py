"""The checklist of the design documents, and sentences that must never become untrue; written by hand."""

import asyncpg
import pytest

from tests.database.samples import new_row
from tests.database.scopes import stored


async def test_a_colleagues_calendar_is_nobodys_business(house, world, as_sales, as_admin):
    """T23: "A cannot see B's calendar events", be A an administrator."""
    event = await stored(
        house, "events", world.here, owner_id=world.people["manager"], title="Samtale med banken"
    )
    for seat in (as_sales, as_admin):
        assert event not in await seat.ids("events")
        assert await seat.rows("select * from public.events where title like 'Samtale%'") == []


async def test_colleagues_deals_are_seen_and_changed_where_the_role_allows(world, as_sales, as_manager):
    """T19: "A can see and change B's deals where the role allows"."""
    deal = world.here.ids["deals"]
    assert deal in await as_sales.ids("deals")
    change = "update public.deals set next_step = 'Ring' where id = $1"
    assert await as_sales.execute(change, deal) == 0
    assert await as_manager.execute(change, deal) == 1


async def test_nobody_changes_a_colleagues_settings(house, world, as_admin):
    """T23: "A cannot change B's settings"."""
    setting = await stored(house, "user_settings", world.here, user_id=world.people["sales"], value='"light"')
    assert await as_admin.execute("update public.user_settings set value = '1' where id = $1", setting) == 0
    assert await house.fetchval("select value from public.user_settings where id = $1", setting) == '"light"'


async def test_whoever_is_not_signed_in_reaches_no_data(house, as_nobody):
    """T15: not as a signed-in person without claims, and not as a stranger."""
    for table in ("companies", "deals", "invoices", "payments", "events", "audit_log"):
        assert await as_nobody.value(f"select count(*) from public.{table}") == 0
        async with house.transaction():
            await house.execute("set local role anon")
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                async with house.transaction():
                    await house.fetch(f"select * from public.{table}")
            await house.execute("reset role")


async def test_a_deleted_deal_is_invisible(world, as_admin, as_manager, as_colleague):
    """Also to its owner, and to whoever deleted it."""
    deal = world.here.ids["deals"]
    await as_admin.execute("delete from public.deals where id = $1", deal)
    for seat in (as_admin, as_manager, as_colleague):
        assert deal not in await seat.ids("deals")
        assert await seat.attempt("update public.deals set title = 'Nyt' where id = $1", deal) == 0


async def test_the_documents_own_check_works_as_written(house, world):
    """The statements of the design document, with nothing pinned."""
    await house.execute("set local role authenticated")
    await house.execute(f"set local request.jwt.claims.sub = '{world.people['sales']}'")
    companies = {row["id"] for row in await house.fetch("select * from public.companies")}
    assert companies == {world.here.company, world.beside.company}


async def test_support_never_writes_prices_and_sellers_never_delete_customers(world, as_support, as_sales):
    """T18: as the documents' own examples say."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_support.insert("quotes", new_row("quotes", world.here))
    for table in ("companies", "deals"):
        await as_sales.attempt(f"delete from public.{table}")
        assert world.here.ids[table] in await as_sales.ids(table)


async def test_the_id_of_a_row_never_changes(world, as_admin, as_manager):
    """T51: a row with another id would have no history."""
    for table in ("emails", "chat_messages", "payment_allocations", "companies", "deals"):
        for seat in (as_admin, as_manager):
            with pytest.raises(asyncpg.InsufficientPrivilegeError):
                await seat.execute(
                    f"update public.{table} set id = gen_random_uuid() where id = $1", world.here.ids[table]
                )


async def test_the_company_of_what_belongs_to_something_is_never_the_writers_to_choose(
    house, world, as_manager
):
    """T22: a line could otherwise be shown to those who may see another company."""
    for table in ("line_items", "payment_allocations", "deal_integrations", "price_list_items", "tasks"):
        row = world.here.ids[table]
        await as_manager.attempt(
            f"update public.{table} set company_id = $2 where id = $1", row, world.beside.company
        )
        async with as_manager.sitting(keep=False) as connection:
            await connection.execute(
                f"update public.{table} set company_id = $2 where id = $1", row, world.beside.company
            )
            await connection.execute("reset role")
            company = await connection.fetchval(f"select company_id from public.{table} where id = $1", row)
            assert company == world.here.company, table
