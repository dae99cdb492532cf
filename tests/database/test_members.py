"""Members: nobody raises themselves, nobody becomes the system user, and names stay within the workspace."""

import asyncpg
import pytest

from tests.database.samples import new_row
from tests.database.seats import Seat
from tests.database.world import ROLES

ordinary = pytest.mark.parametrize("role", [role for role in ROLES if role != "admin"])


@ordinary
async def test_nobody_promotes_themselves(house, world, role):
    """T20: through the membership, an own profile or a new membership."""
    seat = Seat(house, world.people[role], world.workspace)
    assert (
        await seat.execute("update public.user_workspaces set role = 'admin' where user_id = $1", seat.user)
        == 0
    )
    join = "insert into public.user_workspaces (workspace_id, user_id, role) values ($2, $1, 'admin')"
    for statement in (join, f"{join} on conflict (workspace_id, user_id) do update set role = 'admin'"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await seat.execute(statement, seat.user, world.workspace)


@pytest.mark.parametrize("column", ["kind", "email", "user_id", "created_at"])
async def test_a_profile_change_reaches_only_name_language_and_default(world, as_sales, column):
    """T20: mass assignment of anything else is refused."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_sales.execute(
            f"update public.user_profiles set {column} = {column} where user_id = $1", as_sales.user
        )
    assert (
        await as_sales.execute(
            "update public.user_profiles set display_name = 'Ny' where user_id = $1", as_sales.user
        )
        == 1
    )


async def test_nobody_changes_a_colleagues_profile(world, as_admin):
    """T20: admins neither."""
    changed = await as_admin.execute(
        "update public.user_profiles set display_name = 'Fup' where user_id = $1", world.people["sales"]
    )
    assert changed == 0


async def test_the_plan_and_the_system_user_of_a_workspace_cannot_be_set(world, as_admin):
    """T20: an admin renames the workspace and no more."""
    assert await as_admin.execute("update public.workspaces set name = 'Nyt navn'") == 1
    for column in ("plan", "system_user_id", "version"):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await as_admin.execute(f"update public.workspaces set {column} = {column}")


async def test_a_workspace_is_neither_made_nor_deleted_by_its_members(as_admin):
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.execute("insert into public.workspaces (name) values ('Endnu et')")
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.execute("delete from public.workspaces")


@ordinary
async def test_nobody_grants_themselves_a_cvr_number(house, world, role):
    """T21: only an admin grants."""
    seat = Seat(house, world.people[role], world.workspace)
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await seat.insert(
            "cvr_grants", new_row("cvr_grants", world.here, user_id=seat.user, cvr=world.beside.cvr)
        )


async def test_a_limited_member_cannot_lift_the_limit(world, as_limited, as_limited_manager):
    """T21: neither by more grants nor by changing the membership."""
    for seat in (as_limited, as_limited_manager):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await seat.insert(
                "cvr_grants", new_row("cvr_grants", world.here, user_id=seat.user, cvr=world.beside.cvr)
            )
        assert (
            await seat.execute(
                "update public.user_workspaces set cvr_access = 'all' where user_id = $1", seat.user
            )
            == 0
        )
        assert await seat.execute("update public.cvr_grants set cvr = $1", world.beside.cvr) == 0


async def test_an_admin_makes_nobody_the_system_user(world, as_admin):
    """T20: the system role would carry every job's rights."""
    for statement in (
        "update public.user_workspaces set role = 'system' where user_id = $1",
        f"insert into public.user_workspaces values ('{world.workspace}', default, $1, 'system')",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await as_admin.execute(statement, world.people["sales"])


@pytest.mark.parametrize(
    "command",
    [
        "update public.user_workspaces set role = 'viewer' where user_id = $1",
        "update public.user_workspaces set revoked_at = now() where user_id = $1",
        "delete from public.user_workspaces where user_id = $1",
    ],
)
async def test_an_admin_cannot_switch_the_jobs_off(house, world, as_admin, command):
    """T20: the system membership is neither changed, revoked nor deleted."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.execute(command, world.people["system"])


async def test_a_deleted_workspace_takes_its_system_membership_along(house, world):
    await house.execute("delete from public.workspaces where id = $1", world.workspace)
    assert (
        await house.fetchval(
            "select count(*) from public.user_workspaces where workspace_id = $1", world.workspace
        )
        == 0
    )


async def test_names_are_seen_by_colleagues_only(world, as_viewer, as_foreigner, as_stranger):
    sales = world.people["sales"]
    seen = "select count(*) from public.user_profiles where user_id = $1"
    assert await as_viewer.value(seen, sales) == 1
    assert await as_foreigner.value(seen, sales) == 0
    assert [row["user_id"] for row in await as_stranger.rows("select user_id from public.user_profiles")] == [
        world.people["stranger"]
    ]


async def test_a_person_sees_the_workspaces_they_belong_to(world, as_two_homes, as_viewer, as_stranger):
    assert await as_two_homes.ids("workspaces") == {world.workspace, world.other_workspace}
    assert await as_viewer.ids("workspaces") == {world.workspace}
    assert await as_stranger.ids("workspaces") == set()
