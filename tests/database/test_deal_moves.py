"""Moving a deal with what its new stage asks for, and only as the mover knew it."""

from uuid import UUID

import asyncpg
import pytest

from tests.database.scopes import stored

MOVE = "select * from public.move_deal($1, $2, filled => $3, if_version => $4)"
FILLED = '{"expected_close": "2026-06-01", "amount_minor": 12500, "next_step": "Ring"}'


@pytest.fixture
async def demanding(house, world) -> UUID:
    return await stored(
        house,
        "stages",
        world.here,
        name="Krævende",
        required_fields=["expected_close", "amount_minor", "next_step"],
    )


async def test_a_move_fills_what_the_stage_asks_for(house, world, as_manager, demanding):
    deal = world.here.ids["deals"]
    kept = await house.fetchval("select person_id from public.deals where id = $1", deal)
    [moved] = await as_manager.rows(MOVE, deal, demanding, FILLED, None)
    assert (moved["amount_minor"], moved["next_step"]) == (12500, "Ring")
    assert str(moved["expected_close"]) == "2026-06-01"
    assert moved["person_id"] == kept


async def test_a_move_that_leaves_a_question_open_moves_nothing(house, world, as_manager, demanding):
    deal = world.here.ids["deals"]
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_manager.rows(MOVE, deal, demanding, '{"expected_close": "2026-06-01"}', None)
    assert refusal.value.constraint_name == "deals_required_fields"
    assert await house.fetchval("select stage_id from public.deals where id = $1", deal) != demanding


async def test_a_lost_deal_gets_its_reason_with_the_move(house, world, as_manager):
    lost = await stored(house, "stages", world.here, name="Tabt", kind="lost")
    [moved] = await as_manager.rows(MOVE, world.here.ids["deals"], lost, '{"lost_reason": "Pris"}', None)
    assert moved["lost_reason"] == "Pris"
    assert moved["lost_at"] is not None


async def test_a_deal_that_was_changed_meanwhile_stays(house, world, as_manager, demanding):
    """T63: the mover's picture is old, so nothing is written over the colleague's."""
    deal = world.here.ids["deals"]
    known = await house.fetchval("select version from public.deals where id = $1", deal)
    await as_manager.execute("update public.deals set title = 'Ny titel' where id = $1", deal)
    with pytest.raises(asyncpg.PostgresError) as refusal:
        await as_manager.rows(MOVE, deal, demanding, FILLED, known)
    assert refusal.value.sqlstate == "PT412"
    [moved] = await as_manager.rows(MOVE, deal, demanding, FILLED, known + 1)
    assert moved["stage_id"] == demanding


async def test_filling_gives_no_right_to_give_a_deal_away(world, as_colleague, demanding):
    """T19: an owner who moves a deal cannot make it somebody else's on the way."""
    given = f'{{"owner_id": "{world.people["sales"]}", {FILLED[1:]}'
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_colleague.rows(MOVE, world.here.ids["deals"], demanding, given, None)


async def test_filling_gives_no_right_to_a_colleagues_deal(house, world, as_sales, demanding):
    """T19: nothing comes back, and nothing is filled."""
    deal = world.here.ids["deals"]
    before = await house.fetchrow("select * from public.deals where id = $1", deal)
    assert await as_sales.rows(MOVE, deal, demanding, FILLED, None) == []
    assert await house.fetchrow("select * from public.deals where id = $1", deal) == before
