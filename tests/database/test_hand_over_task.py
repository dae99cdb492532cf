"""Handing tasks over: who may, to whom, and who is told."""

from uuid import uuid4

import asyncpg
import pytest

from tests.database.scopes import stored
from tests.database.seats import Seat

HAND_OVER = "select public.hand_over_task($1, $2)"


async def task_of(house, world, name: str | None, **values: object) -> object:
    """The id of a new task of this person's, or of nobody's."""
    return await stored(
        house, "tasks", world.here, assignee_id=world.people[name] if name else None, deal_id=None, **values
    )


@pytest.mark.parametrize("name", ["sales", "support", "manager", "admin"])
async def test_the_assignee_or_a_manager_hands_a_task_over(house, world, name):
    """T19: and the one who gets it is told."""
    owner = name if name in ("sales", "support") else "sales"
    task, target = await task_of(house, world, owner), world.people["colleague"]
    await Seat(house, world.people[name], world.workspace).rows(HAND_OVER, task, target)
    assert await house.fetchval("select assignee_id from public.tasks where id = $1", task) == target
    told = await Seat(house, target, world.workspace).rows("select kind, row_id from public.notifications")
    assert ("task_handed_over", task) in [tuple(row) for row in told]


@pytest.mark.parametrize("name", ["sales", "support", "viewer", "limited"])
async def test_nobody_else_takes_or_moves_a_task(house, world, name):
    """T19: not even for themselves."""
    task = await task_of(house, world, "colleague")
    seat = Seat(house, world.people[name], world.workspace)
    with pytest.raises(asyncpg.InsufficientPrivilegeError) as refusal:
        await seat.rows(HAND_OVER, task, seat.user)
    assert refusal.value.constraint_name == "hand_over_task_assignee"


async def test_a_task_that_is_nobodys_can_be_taken_and_not_given_away(house, world, as_sales):
    task = await task_of(house, world, None)
    await house.execute("savepoint before")
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_sales.rows(HAND_OVER, task, world.people["colleague"])
    await house.execute("rollback to savepoint before")
    await as_sales.rows(HAND_OVER, task, as_sales.user)
    assert await house.fetchval("select assignee_id from public.tasks where id = $1", task) == as_sales.user


@pytest.mark.parametrize("target", ["viewer", "revoked", "system", "stranger", "foreigner"])
async def test_a_task_is_handed_only_to_somebody_who_can_work_on_it(house, world, as_manager, target):
    task = await task_of(house, world, "sales")
    with pytest.raises(asyncpg.InsufficientPrivilegeError) as refusal:
        await as_manager.rows(HAND_OVER, task, world.people[target])
    assert refusal.value.constraint_name == "hand_over_task_colleague"


async def test_a_limited_colleague_gets_granted_and_in_house_tasks_only(house, world, as_manager):
    """T22: a task does not carry a hidden company into sight."""
    limited = world.people["limited"]
    for company in (world.here.company, None):
        await as_manager.rows(HAND_OVER, await task_of(house, world, "sales", company_id=company), limited)
    hidden = await task_of(house, world, "sales", company_id=world.beside.company)
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_manager.rows(HAND_OVER, hidden, limited)


@pytest.mark.parametrize("kind", ["beside", "elsewhere", "invented"])
async def test_a_task_out_of_sight_is_not_there(world, as_limited_manager, kind):
    """T22: like one of another tenant, and one that nobody made."""
    task = uuid4() if kind == "invented" else getattr(world, kind).ids["tasks"]
    with pytest.raises(asyncpg.NoDataFoundError):
        await as_limited_manager.rows(HAND_OVER, task, as_limited_manager.user)
