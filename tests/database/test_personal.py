"""What is one person's: invisible to every colleague; shared only where its owner shares it."""

import asyncpg
import pytest

from tests.database.samples import insert, new_row
from tests.database.scopes import stored
from tests.database.seats import Seat
from tests.database.world import ROLES

PRIVATE = ("events", "user_settings", "user_integrations", "notifications", "saved_views")
OWNER = {"events": "owner_id"}


async def rows_of(house, world, table: str, name: str) -> object:
    """The id of a new row of this person's."""
    return await stored(house, table, world.here, **{OWNER.get(table, "user_id"): world.people[name]})


@pytest.mark.parametrize("table", PRIVATE)
@pytest.mark.parametrize("name", [*ROLES, "two_homes", "system", "limited_manager"])
async def test_nobody_sees_or_touches_what_is_a_colleagues(house, world, name, table):
    """T23: administrators, the system user and those who sit in another workspace too."""
    seat = Seat(house, world.people[name], world.workspace)
    row = world.here.ids[table]
    for command in (
        f"select * from public.{table} where id = $1",
        f"update public.{table} set workspace_id = workspace_id where id = $1",
        f"delete from public.{table} where id = $1",
    ):
        assert await seat.attempt(command, row) == 0


@pytest.mark.parametrize("table", PRIVATE)
async def test_its_owner_sees_and_changes_it(house, world, as_viewer, table):
    """T23, the other way round: every role, as every role has a calendar."""
    row = await rows_of(house, world, table, "viewer")
    assert await as_viewer.ids(table) == {row}
    assert (
        await as_viewer.attempt(f"update public.{table} set workspace_id = workspace_id where id = $1", row)
        == 1
    )


@pytest.mark.parametrize("table", ["events", "user_settings", "user_integrations", "saved_views"])
async def test_nobody_puts_something_among_a_colleagues_things(world, as_admin, table):
    """T23: an event in somebody else's calendar would be a letter in their name."""
    owner = {OWNER.get(table, "user_id"): world.people["sales"]}
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.insert(table, new_row(table, world.here, **owner))


@pytest.mark.parametrize(
    "table", ["events", "user_settings", "user_integrations", "saved_views", "notifications"]
)
async def test_what_is_ones_own_cannot_be_pushed_onto_a_colleague(house, world, as_sales, table):
    """T23: nor be given away."""
    row = await rows_of(house, world, table, "sales")
    column = OWNER.get(table, "user_id")
    gift = f"update public.{table} set {column} = $2 where id = $1"
    assert await as_sales.attempt(gift, row, world.people["admin"]) == 0


async def test_ones_things_stay_in_the_workspace_they_belong_to(house, world):
    """T17: a person with two workspaces has two calendars."""
    ours = await rows_of(house, world, "events", "two_homes")
    person = world.people["two_homes"]
    assert await Seat(house, person, world.workspace).ids("events") == {ours}
    assert await Seat(house, person, world.other_workspace).ids("events") == set()


@pytest.mark.parametrize(
    "table", ["user_integrations", "events", "user_settings", "saved_views", "notifications"]
)
async def test_a_persons_things_leave_no_trace_in_the_log_that_managers_read(house, world, as_manager, table):
    """T23: the log would show what the table hides."""
    await rows_of(house, world, table, "sales")
    logged = "select count(*) from public.audit_log where table_name = $1"
    assert await house.fetchval(logged, table) == 0


async def test_whoever_leaves_sees_their_own_things_no_more(house, world, as_sales):
    """T25: at the next statement."""
    await rows_of(house, world, "events", "sales")
    assert len(await as_sales.ids("events")) == 1
    await house.execute(
        "update public.user_workspaces set revoked_at = now() where user_id = $1", as_sales.user
    )
    assert await as_sales.ids("events") == set()


async def test_a_shared_view_is_read_by_everybody_and_changed_by_its_owner(house, world, as_viewer, as_admin):
    view = await stored(house, "saved_views", world.here, user_id=world.people["sales"], is_shared=True)
    for seat in (as_viewer, as_admin):
        assert view in await seat.ids("saved_views")
        assert await seat.attempt("update public.saved_views set name = 'Min' where id = $1", view) == 0
        assert await seat.attempt("delete from public.saved_views where id = $1", view) == 0


@pytest.fixture
async def call_list(house, world) -> object:
    """A seller's own list, not shared, with a company that limited members may see on it."""
    owner = {"owner_id": world.people["sales"]}
    made = await stored(house, "call_lists", world.here, is_shared=False, **owner)
    for place in (world.here, world.beside):
        await insert(house, "call_list_entries", new_row("call_list_entries", place, call_list_id=made))
    return made


ENTRIES = "select count(*) from public.call_list_entries where call_list_id = $1"


@pytest.mark.parametrize("name", ["viewer", "support", "manager", "admin", "colleague", "limited"])
async def test_an_unshared_call_list_and_its_entries_are_its_owners(house, world, as_sales, call_list, name):
    """T24: with the positive control that the owner sees both."""
    assert call_list in await as_sales.ids("call_lists")
    assert await as_sales.value(ENTRIES, call_list) == 2
    seat = Seat(house, world.people[name], world.workspace)
    assert call_list not in await seat.ids("call_lists")
    assert await seat.value(ENTRIES, call_list) == 0


@pytest.mark.parametrize("name", ["viewer", "support", "manager", "admin", "colleague"])
async def test_a_shared_call_list_is_read_and_not_changed(house, world, as_sales, call_list, name):
    """T24: neither the list nor what is on it."""
    await as_sales.execute("update public.call_lists set is_shared = true where id = $1", call_list)
    seat = Seat(house, world.people[name], world.workspace)
    assert call_list in await seat.ids("call_lists")
    assert await seat.value(ENTRIES, call_list) == 2
    for command in (
        "update public.call_lists set name = 'Min' where id = $1",
        "delete from public.call_lists where id = $1",
        "update public.call_list_entries set state = 'called' where call_list_id = $1",
        "delete from public.call_list_entries where call_list_id = $1",
    ):
        assert await seat.attempt(command, call_list) == 0
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await seat.insert(
            "call_list_entries",
            new_row("call_list_entries", world.here, call_list_id=call_list, owner_id=seat.user),
        )


async def test_a_shared_call_list_shows_limited_members_granted_companies_only(
    as_sales, as_limited, call_list
):
    """T22 and T24 together."""
    await as_sales.execute("update public.call_lists set is_shared = true where id = $1", call_list)
    assert await as_limited.value(ENTRIES, call_list) == 1


async def test_a_list_that_is_no_longer_shared_is_gone_at_once(as_sales, as_colleague, call_list):
    """T24: with its entries."""
    for shared, seen in ((True, 2), (False, 0)):
        await as_sales.execute("update public.call_lists set is_shared = $2 where id = $1", call_list, shared)
        assert await as_colleague.value(ENTRIES, call_list) == seen


async def test_an_entry_cannot_slip_into_a_colleagues_list(world, as_colleague, call_list):
    """T24: a hidden list, a foreign one and an invented one fail alike."""
    answers = set()
    for target in (call_list, world.elsewhere.ids["call_lists"], world.here.ids["deals"]):
        with pytest.raises(asyncpg.PostgresError) as refusal:
            await as_colleague.insert(
                "call_list_entries", new_row("call_list_entries", world.here, call_list_id=target)
            )
        answers.add((refusal.value.sqlstate, refusal.value.args[0]))
    assert len(answers) == 1


async def test_news_is_made_for_somebody_else_and_read_by_them_alone(world, as_manager, as_sales, as_admin):
    """T23: the one who caused it does not see it either."""
    await as_manager.rows("select app.hand_over_deal($1, $2)", world.here.ids["deals"], as_sales.user)
    assert len(await as_sales.ids("notifications")) == 1
    for seat in (as_manager, as_admin):
        assert await seat.ids("notifications") == set()


async def test_a_task_without_a_company_is_in_house_and_seen_by_limited_members_too(house, world, as_limited):
    task = await stored(house, "tasks", world.here, deal_id=None, company_id=None)
    assert task in await as_limited.ids("tasks")


async def test_a_deals_task_is_its_companys_whatever_the_writer_says(house, world, as_limited_manager):
    """T22: a task cannot carry a deal of a hidden company into sight."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_limited_manager.insert(
            "tasks", new_row("tasks", world.here, deal_id=world.beside.ids["deals"], company_id=None)
        )


@pytest.mark.parametrize(("state", "is_done"), [("done", True), ("open", False), ("cancelled", False)])
async def test_a_tasks_time_follows_its_state(house, world, as_manager, state, is_done):
    task = world.here.ids["tasks"]
    await as_manager.execute("update public.tasks set state = 'done' where id = $1", task)
    await as_manager.execute("update public.tasks set state = $2 where id = $1", task, state)
    assert await house.fetchval("select done_at is not null from public.tasks where id = $1", task) is is_done
