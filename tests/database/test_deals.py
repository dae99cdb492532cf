"""Deals: places on the board, stages and what they ask for, and handing over."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.samples import insert, new_row
from tests.database.scopes import stored
from tests.database.seats import Seat

COLUMN = "select id from public.deals where stage_id = $1 and deleted_at is null order by position, id"


@pytest.fixture
async def board(house, world) -> dict[str, UUID]:
    """The stages of our pipeline: open, one that asks for things, won and lost."""
    stages = {"open": world.here.ids["stages"]}
    for name, changes in {
        "demanding": {"required_fields": ["person_id", "expected_close", "amount_minor"]},
        "won": {"kind": "won"},
        "lost": {"kind": "lost"},
    }.items():
        stages[name] = await stored(house, "stages", world.here, name=name, **changes)
    return stages


async def add_deals(house, world, count: int) -> list[UUID]:
    """More deals in the open stage, after the one of the world; the ids of all from the top."""
    for _ in range(count):
        await stored(house, "deals", world.here, owner_id=world.people["colleague"])
    return [row["id"] for row in await house.fetch(COLUMN, world.here.ids["stages"])]


async def column(house, stage: UUID) -> list[UUID]:
    return [row["id"] for row in await house.fetch(COLUMN, stage)]


async def test_new_deals_line_up_at_the_end_of_their_stage(house, world):
    before = await column(house, world.here.ids["stages"])
    made = [await stored(house, "deals", world.here) for _ in range(5)]
    assert await column(house, world.here.ids["stages"]) == [*before, *made]


async def test_many_deals_of_one_statement_stand_in_their_order(house, world):
    await house.execute(
        "insert into public.deals (workspace_id, company_id, pipeline_id, stage_id, title)"
        " select $1, $2, $3, $4, lpad(n::text, 4, '0') from generate_series(1, 200) as n order by n",
        world.workspace,
        world.here.company,
        world.here.ids["pipelines"],
        world.here.ids["stages"],
    )
    titles = await house.fetchval(
        "select array_agg(title order by position) from public.deals where title ~ '^\\d{4}$'"
    )
    assert titles == [f"{number:04}" for number in range(1, 201)]


async def test_a_moved_deal_stands_between_its_neighbours(house, world, as_manager, board):
    first, second, third, fourth = await add_deals(house, world, 3)
    await as_manager.rows(
        "select * from public.move_deal($1, $2, $3, $4)", fourth, board["open"], first, second
    )
    assert await column(house, board["open"]) == [first, fourth, second, third]


async def test_one_neighbour_is_enough(house, world, as_manager, board):
    first, second, third, fourth = await add_deals(house, world, 3)
    await as_manager.rows("select * from public.move_deal($1, $2, $3)", fourth, board["open"], first)
    assert await column(house, board["open"]) == [first, fourth, second, third]
    await as_manager.rows("select * from public.move_deal($1, $2, null, $3)", third, board["open"], fourth)
    assert await column(house, board["open"]) == [first, third, fourth, second]
    await as_manager.rows("select * from public.move_deal($1, $2)", first, board["open"])
    assert await column(house, board["open"]) == [third, fourth, second, first]


async def test_two_deals_at_the_same_place_do_not_block_the_board(house, world, as_manager, board):
    first, second, third, fourth = await add_deals(house, world, 3)
    await house.execute(
        "update public.deals set position = (select position from public.deals where id = $1) where id = $2",
        first,
        second,
    )
    await as_manager.rows(
        "select * from public.move_deal($1, $2, $3, $4)", fourth, board["open"], first, second
    )
    assert (await column(house, board["open"]))[2:] == [fourth, third]


async def test_a_move_changes_one_row_in_one_entry_of_the_log(house, world, as_manager, board):
    deals = await add_deals(house, world, 4)
    before = await house.fetchval("select max(id) from public.audit_log")
    await as_manager.rows(
        "select * from public.move_deal($1, $2, null, $3)", deals[-1], board["open"], deals[0]
    )
    entries = await house.fetch("select table_name, row_id from public.audit_log where id > $1", before)
    assert [tuple(entry) for entry in entries] == [("deals", deals[-1])]


async def test_a_seller_moves_own_deals_only(house, world, as_sales, as_colleague, board):
    """T19: no row comes back, and nothing moves."""
    deal = world.here.ids["deals"]
    move = "select * from public.move_deal($1, $2)"
    assert await as_sales.rows(move, deal, board["won"]) == []
    assert await column(house, board["won"]) == []
    assert len(await as_colleague.rows(move, deal, board["won"])) == 1


async def test_a_deal_cannot_move_to_another_tenants_stage(world, as_admin):
    """T7: a foreign stage and an invented one fail alike."""
    answers = []
    for stage in (world.elsewhere.ids["stages"], uuid4()):
        with pytest.raises(asyncpg.PostgresError) as refusal:
            await as_admin.rows("select * from public.move_deal($1, $2)", world.here.ids["deals"], stage)
        answers.append((refusal.value.sqlstate, refusal.value.args[0]))
    assert answers[0] == answers[1]


async def test_winning_and_losing_set_their_dates_and_reopening_clears_them(house, world, as_manager, board):
    deal = world.here.ids["deals"]
    dates = "select won_at is not null as won, lost_at is not null as lost from public.deals where id = $1"
    await as_manager.execute("update public.deals set stage_id = $2 where id = $1", deal, board["won"])
    assert tuple(await house.fetchrow(dates, deal)) == (True, False)
    await as_manager.execute(
        "update public.deals set stage_id = $2, lost_reason = 'For dyrt' where id = $1", deal, board["lost"]
    )
    assert tuple(await house.fetchrow(dates, deal)) == (False, True)
    await as_manager.execute("update public.deals set stage_id = $2 where id = $1", deal, board["open"])
    assert tuple(await house.fetchrow(dates, deal)) == (False, False)


async def test_an_open_deal_cannot_claim_to_be_won(house, world, as_manager):
    deal = world.here.ids["deals"]
    await as_manager.execute("update public.deals set won_at = now() where id = $1", deal)
    assert await house.fetchval("select won_at from public.deals where id = $1", deal) is None


async def test_a_deal_is_new_in_its_stage_only_when_it_enters(house, world, as_manager, board):
    deal = world.here.ids["deals"]
    since = "select stage_entered_at from public.deals where id = $1"
    long_ago = await house.fetchval(
        "update public.deals set stage_entered_at = now() - interval '40 days' where id = $1"
        " returning stage_entered_at",
        deal,
    )
    await as_manager.execute("update public.deals set title = 'Ny', stage_id = stage_id where id = $1", deal)
    assert await house.fetchval(since, deal) == long_ago
    await as_manager.execute("update public.deals set stage_id = $2 where id = $1", deal, board["won"])
    assert await house.fetchval(since, deal) > long_ago + timedelta(days=39)


@pytest.mark.parametrize("reason", [None, "", "   "])
async def test_a_deal_is_lost_for_a_reason(world, as_manager, board, reason):
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_manager.execute(
            "update public.deals set stage_id = $2, lost_reason = $3 where id = $1",
            world.here.ids["deals"],
            board["lost"],
            reason,
        )
    assert (refusal.value.constraint_name, refusal.value.column_name) == ("deals_lost_reason", "lost_reason")


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"person_id": None, "expected_close": date(2026, 6, 1)}, "person_id"),
        ({}, "expected_close"),
        ({"expected_close": date(2026, 6, 1), "amount_minor": 0}, "amount_minor"),
        ({"expected_close": date(2026, 6, 1)}, None),
    ],
)
async def test_a_stage_gets_what_it_asks_for(world, as_admin, board, changes, missing):
    row = new_row("deals", world.here, stage_id=board["demanding"], **changes)
    if missing is None:
        await as_admin.insert("deals", row)
        return
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_admin.insert("deals", row)
    assert (refusal.value.constraint_name, refusal.value.column_name) == ("deals_required_fields", missing)


async def test_what_hangs_on_a_deal_follows_it_to_another_company(house, world, as_admin, as_limited):
    """T22: its tasks and calendar entries are the new company's, and out of sight with it."""
    await as_admin.execute(
        "update public.deals set company_id = $2, person_id = null where id = $1",
        world.here.ids["deals"],
        world.beside.company,
    )
    for table in ("tasks", "deal_integrations"):
        row = world.here.ids[table]
        company = await house.fetchval(f"select company_id from public.{table} where id = $1", row)
        assert company == world.beside.company
        assert row not in await as_limited.ids(table)


HAND_OVER = "select app.hand_over_deal($1, $2)"


@pytest.mark.parametrize("name", ["colleague", "manager", "admin"])
async def test_the_owner_or_a_manager_hands_a_deal_over(house, world, name):
    """T19: and the one who gets it is told."""
    deal, target = world.here.ids["deals"], world.people["sales"]
    await Seat(house, world.people[name], world.workspace).rows(HAND_OVER, deal, target)
    assert await house.fetchval("select owner_id from public.deals where id = $1", deal) == target
    told = await Seat(house, target, world.workspace).rows("select kind, row_id from public.notifications")
    assert [tuple(row) for row in told] == [("deal_handed_over", deal)]


@pytest.mark.parametrize("name", ["sales", "support", "viewer", "limited"])
async def test_nobody_else_takes_a_deal(house, world, name):
    """T19: not even for themselves."""
    seat = Seat(house, world.people[name], world.workspace)
    with pytest.raises(asyncpg.InsufficientPrivilegeError) as refusal:
        await seat.rows(HAND_OVER, world.here.ids["deals"], seat.user)
    assert refusal.value.constraint_name == "hand_over_deal_owner"


@pytest.mark.parametrize("target", ["viewer", "support", "revoked", "system", "stranger", "foreigner"])
async def test_a_deal_is_handed_only_to_somebody_who_can_work_on_it(world, as_manager, target):
    with pytest.raises(asyncpg.InsufficientPrivilegeError) as refusal:
        await as_manager.rows(HAND_OVER, world.here.ids["deals"], world.people[target])
    assert refusal.value.constraint_name == "hand_over_deal_colleague"


async def test_a_limited_colleague_gets_deals_of_granted_companies_only(world, as_manager):
    limited = world.people["limited"]
    await as_manager.rows(HAND_OVER, world.here.ids["deals"], limited)
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_manager.rows(HAND_OVER, world.beside.ids["deals"], limited)


async def test_a_deal_out_of_sight_cannot_be_handed_over(world, as_limited_manager):
    """T22: it is not there, like one of another tenant and one that nobody made."""
    answers = set()
    for deal in (world.beside.ids["deals"], world.elsewhere.ids["deals"], uuid4()):
        with pytest.raises(asyncpg.NoDataFoundError) as refusal:
            await as_limited_manager.rows(HAND_OVER, deal, as_limited_manager.user)
        answers.add(refusal.value.args[0])
    assert len(answers) == 1


async def test_a_seller_cannot_make_a_deal_for_a_colleague(world, as_sales):
    """T19: what is created is one's own."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_sales.insert("deals", new_row("deals", world.here, owner_id=world.people["colleague"]))


async def test_custom_fields_hold_what_was_defined(house, world, as_admin):
    await insert(
        house,
        "custom_field_definitions",
        new_row("custom_field_definitions", world.here, key="antal", kind="number"),
    )
    write = "update public.deals set custom = $2 where id = $1"
    assert await as_admin.execute(write, world.here.ids["deals"], '{"antal": 3}') == 1
    for wrong in ('{"antal": "tre"}', '{"ukendt": 1}'):
        with pytest.raises(asyncpg.CheckViolationError) as refusal:
            await as_admin.execute(write, world.here.ids["deals"], wrong)
        assert refusal.value.constraint_name == "deals_custom"
