"""A member limited to certain CVR numbers: what hangs on any other company is absent everywhere."""

from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.samples import Place, idle_change, insert, new_row
from tests.database.scopes import ON_A_COMPANY
from tests.database.seats import Seat

every_table = pytest.mark.parametrize("table", ON_A_COMPANY)


async def ids_of(house: asyncpg.Connection, table: str, *companies: UUID) -> set[UUID]:
    """The ids of all rows that hang on these companies."""
    column = "id" if table == "companies" else "company_id"
    rows = await house.fetch(f"select id from public.{table} where {column} = any($1)", companies)
    return {row["id"] for row in rows}


@every_table
async def test_a_limited_member_sees_the_granted_company_and_no_other(
    house, world, as_limited_manager, as_manager, table
):
    """T22: lists and counts, with the positive control that an unlimited colleague sees both."""
    here = await ids_of(house, table, world.here.company)
    both = await ids_of(house, table, world.here.company, world.beside.company)
    assert here
    assert here < both

    assert await as_manager.ids(table) == both
    assert await as_limited_manager.ids(table) == here
    assert await as_limited_manager.value(f"select count(*) from public.{table}") == len(here)


@every_table
async def test_a_limited_seller_sees_no_more_than_a_limited_manager(house, world, as_limited, table):
    """T22: the role takes away, and never adds."""
    assert await as_limited.ids(table) in (set(), await ids_of(house, table, world.here.company))


@every_table
async def test_a_limited_member_changes_nothing_else(house, world, as_limited, as_limited_manager, table):
    """T22: nor deletes it."""
    hidden = world.beside.ids[table]
    for seat in (as_limited, as_limited_manager):
        for command in (
            f"update public.{table} set {idle_change(table)} where id = $1",
            f"delete from public.{table} where id = $1",
        ):
            assert await seat.attempt(command, hidden) == 0
    alive = (
        f"select count(*) from public.{table} as it where id = $1 and to_jsonb(it) ->> 'deleted_at' is null"
    )
    assert await house.fetchval(alive, hidden) == 1


async def test_sums_of_money_leave_other_companies_out(house, world, as_limited, as_manager):
    """T22: a dashboard adds up what its reader sees."""
    for table, column in (
        ("deals", "amount_minor"),
        ("invoices", "gross_minor"),
        ("payments", "amount_minor"),
    ):
        total = f"select sum({column})::bigint from public.{table}"
        here = await house.fetchval(f"{total} where company_id = $1", world.here.company)
        assert (await as_limited.value(total), await as_manager.value(total)) == (here, 2 * here)


@pytest.mark.parametrize(
    "table",
    [
        "people",
        "documents",
        "recommendations",
        "price_calculations",
        "price_lists",
        "company_notes",
        "deals",
        "quotes",
        "orders",
        "invoices",
        "payments",
        "calls",
    ],
)
async def test_a_limited_member_cannot_hang_anything_on_another_company(world, as_limited_manager, table):
    """T22: not even blindly, and a hidden company fails like one that does not exist."""
    await as_limited_manager.insert(table, new_row(table, world.here))
    for company in (world.beside.company, uuid4()):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await as_limited_manager.insert(table, new_row(table, world.here, company_id=company))


@pytest.mark.parametrize(
    "table",
    [
        "people",
        "documents",
        "recommendations",
        "price_calculations",
        "price_lists",
        "chat_conversations",
        "company_notes",
        "deals",
        "quotes",
        "orders",
        "invoices",
        "calls",
    ],
)
async def test_a_limited_member_cannot_move_a_row_to_another_company(world, as_limited_manager, table):
    """T22: moving it out of one's own sight."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_limited_manager.execute(
            f"update public.{table} set company_id = $1 where id = $2",
            world.beside.company,
            world.here.ids[table],
        )


async def test_the_history_of_other_companies_is_absent(house, world, as_limited_manager, as_manager):
    """T22: the audit log knows them all, and shows only the granted one."""
    companies = {
        row["company_id"] for row in await as_limited_manager.rows("select company_id from public.audit_log")
    }
    rows = await as_limited_manager.rows("select old_row, new_row from public.audit_log")

    assert companies == {world.here.company}
    assert str(world.beside.company) not in str(rows)
    assert world.beside.cvr not in str(rows)
    assert (
        await as_manager.value(
            "select count(*) from public.audit_log where company_id = $1", world.beside.company
        )
        > 0
    )


async def test_search_finds_only_granted_companies(world, as_limited, as_viewer):
    """T22: search and autocomplete, by name and by CVR number."""
    assert {row["id"] for row in await as_viewer.rows("select app.company_candidates('Firma') as id")} == {
        world.here.company,
        world.beside.company,
    }
    assert await as_limited.value("select array_agg(id) from app.company_candidates('Firma') as id") == [
        world.here.company
    ]
    assert await as_limited.rows("select app.company_candidates($1)", world.beside.cvr) == []


async def test_embedding_does_not_reach_around_the_grants(world, as_limited):
    """T22: through joins, from the company down and from the row up."""
    down = await as_limited.rows(
        "select person.id from public.companies as company"
        " right join public.people as person on person.company_id = company.id"
    )
    assert [row["id"] for row in down] == [world.here.ids["people"]]


async def test_a_limited_member_does_not_read_other_peoples_grants(world, as_limited, as_sales):
    """T22: a list of granted numbers is a list of customers."""
    await as_sales.rows("select 1")
    numbers = {row["cvr"] for row in await as_limited.rows("select cvr from public.cvr_grants")}
    people = {row["user_id"] for row in await as_limited.rows("select user_id from public.cvr_grants")}
    assert (numbers, people) == ({world.here.cvr}, {world.people["limited"]})


@pytest.mark.parametrize("table", ["chat_conversations", "email_threads", "documents", "inbound_events"])
async def test_unplaced_items_are_for_unlimited_members(house, world, as_limited, as_sales, table):
    """T22: nobody knows yet whose they are."""
    unplaced = new_row(table, world.here, company_id=None)
    await insert(house, table, unplaced)
    assert unplaced["id"] in await as_sales.ids(table)
    assert unplaced["id"] not in await as_limited.ids(table)


async def test_a_number_granted_before_the_company_exists_works_when_it_comes(house, world, as_limited):
    newcomer = Place(world.workspace)
    await insert(
        house,
        "cvr_grants",
        {"workspace_id": world.workspace, "user_id": as_limited.user, "cvr": newcomer.cvr},
    )
    await insert(house, "companies", new_row("companies", newcomer, id=newcomer.company))
    assert newcomer.company in await as_limited.ids("companies")


async def test_a_withdrawn_grant_hides_at_once(house, as_limited, as_admin):
    """T25: the next statement finds nothing."""
    assert len(await as_limited.ids("companies")) == 1
    await as_admin.execute("delete from public.cvr_grants where user_id = $1", as_limited.user)
    assert await as_limited.ids("companies") == set()


async def test_a_changed_cvr_number_moves_the_company_out_of_sight(world, as_limited, as_admin):
    await as_admin.execute("update public.companies set cvr = null where id = $1", world.here.company)
    assert await as_limited.ids("companies") == set()
    assert await as_limited.ids("documents") == set()


async def test_the_grants_of_one_workspace_open_nothing_in_another(house, world, as_foreigner):
    limited = world.people["limited"]
    await house.execute(
        "insert into public.user_workspaces (workspace_id, user_id, role, cvr_access)"
        " values ($1, $2, 'sales', 'granted')",
        world.other_workspace,
        limited,
    )
    await house.execute(
        "update public.companies set cvr = $1 where id = $2", world.here.cvr, world.elsewhere.company
    )
    assert await Seat(house, limited, world.other_workspace).ids("companies") == set()


async def test_a_limited_member_does_not_read_which_numbers_invitations_will_grant(
    as_limited_manager, as_manager
):
    """T22: a list of granted numbers is a list of customers."""
    assert await as_manager.value("select count(*) from public.invitations") > 0
    assert await as_limited_manager.value("select count(*) from public.invitations") == 0
