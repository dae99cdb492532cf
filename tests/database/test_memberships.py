"""Membership verbs: who lets whom in, with which role, and that somebody always can."""

import asyncio
import hashlib

import asyncpg
import pytest

from crmflow.db.session import Actor
from tests.database.seats import Seat

TOKEN = hashlib.sha256(b"a token").digest()
ACCEPT = "select app.accept_invitation($1, 'Ny Kollega', 'hash')"
ROLE = "select role from public.user_workspaces where user_id = $1 and workspace_id = $2"

VERBS = {
    "select app.change_role($1, 'viewer')": "members_admin",
    "select app.grant_cvr($1, '22756214')": "cvr_grants_admin",
    "select app.revoke_cvr($1, '22756214')": "cvr_grants_admin",
    "select app.remove_member($1)": "members_admin",
}


@pytest.mark.parametrize(
    "name", ["viewer", "support", "sales", "manager", "limited_manager", "foreigner", "stranger"]
)
@pytest.mark.parametrize("call", VERBS)
async def test_only_an_administrator_changes_who_may_what(house, world, name, call):
    """T20 and T21: through the functions too."""
    seat = Seat(house, world.people[name], world.workspace)
    with pytest.raises(asyncpg.InsufficientPrivilegeError) as refusal:
        await seat.rows(call, world.people["support" if name != "support" else "sales"])
    assert refusal.value.constraint_name == VERBS[call]


@pytest.mark.parametrize("call", VERBS)
async def test_an_administrator_of_another_workspace_reaches_nobody_here(world, as_foreigner, call):
    """T4: a member of ours is no member there."""
    if "revoke_cvr" in call:
        await as_foreigner.rows(call, world.people["limited"])
        return
    with pytest.raises(asyncpg.NoDataFoundError, match="no such member"):
        await as_foreigner.rows(call, world.people["sales"])


@pytest.mark.parametrize("name", ["sales", "limited"])
async def test_nobody_grants_or_promotes_themselves(house, world, name):
    """T20 and T21."""
    seat = Seat(house, world.people[name], world.workspace)
    for call in ("select app.grant_cvr($1, $2)", "select app.change_role($1, 'admin')"):
        values = [seat.user, world.beside.cvr][: call.count("$")]
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await seat.rows(call, *values)


async def test_a_granted_number_opens_and_a_revoked_one_closes(world, as_admin, as_limited):
    """T25: at the next statement."""
    for call, seen in (("app.grant_cvr", True), ("app.grant_cvr", True), ("app.revoke_cvr", False)):
        await as_admin.rows(f"select {call}($1, $2)", as_limited.user, world.beside.cvr)
        assert (world.beside.company in await as_limited.ids("companies")) is seen


async def test_a_number_that_does_not_add_up_is_not_granted(world, as_admin):
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_admin.rows("select app.grant_cvr($1, '22756215')", world.people["limited"])
    assert refusal.value.constraint_name == "cvr_grants_check_digit"


async def test_a_changed_role_counts_from_the_next_statement(house, world, as_admin, as_sales):
    await as_admin.rows("select app.change_role($1, 'viewer', 'granted')", as_sales.user)
    assert await as_sales.ids("companies") == set()
    await as_admin.rows("select app.change_role($1, 'manager', 'all')", as_sales.user)
    assert len(await as_sales.ids("companies")) == 2


@pytest.mark.parametrize("role", ["system", "owner", ""])
async def test_no_other_role_can_be_given(world, as_admin, role):
    """T20: above all not that of the jobs."""
    with pytest.raises((asyncpg.InsufficientPrivilegeError, asyncpg.CheckViolationError)):
        await as_admin.rows("select app.change_role($1, $2)", world.people["sales"], role)


async def test_the_system_user_is_no_member_that_can_be_changed(world, as_admin):
    for call in VERBS:
        if "cvr" not in call:
            with pytest.raises(asyncpg.NoDataFoundError):
                await as_admin.rows(call, world.people["system"])


async def test_whoever_wants_to_leave_may(house, world, as_viewer):
    await as_viewer.rows("select app.remove_member($1)", as_viewer.user)
    assert await as_viewer.ids("companies") == set()


LAST = (
    "select app.change_role($1, 'manager')",
    "select app.remove_member($1)",
    "update public.user_workspaces set role = 'viewer' where user_id = $1",
    "update public.user_workspaces set revoked_at = now() where user_id = $1",
    "delete from public.user_workspaces where user_id = $1",
)


@pytest.mark.parametrize("command", LAST)
async def test_the_last_administrator_cannot_go(house, world, as_admin, command):
    """Whichever way: nobody could let anybody in again."""
    await as_admin.rows("select app.change_role($1, 'sales')", world.people["two_homes"])
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_admin.rows(command, as_admin.user)
    assert refusal.value.constraint_name == "user_workspaces_last_admin"
    assert await house.fetchval(ROLE, as_admin.user, world.workspace) == "admin"


async def test_two_administrators_cannot_remove_each_other_at_once(db, owner, workspace):
    """One of the two is told that the other has just become the last one."""
    second = await owner.fetchval("select app.admin_add_user('b@firma.example', 'Bo', 'h', 'Firma', 'admin')")

    async def demote_oneself(person) -> bool:
        try:
            async with db.acting_as(Actor(person, workspace.id)) as connection:
                await connection.execute("select app.change_role($1, 'viewer')", person)
        except asyncpg.CheckViolationError:
            return False
        return True

    went = await asyncio.gather(*map(demote_oneself, (workspace.admin.user_id, second)))
    assert sorted(went) == [False, True]
    assert await owner.fetchval("select count(*) from public.user_workspaces where role = 'admin'") == 1


@pytest.fixture
async def invitation(world, as_admin) -> object:
    """A seller is invited who is to see one company."""
    return await as_admin.value(
        "select app.invite('ny@example.com', 'sales', $1, $2)", [world.here.cvr], TOKEN
    )


async def test_an_invitation_makes_a_member_with_what_was_promised(house, world, api, invitation):
    person = await api.value(ACCEPT, TOKEN)
    seat = Seat(house, person, world.workspace)
    assert await house.fetchval(ROLE, person, world.workspace) == "sales"
    assert await seat.ids("companies") == {world.here.company}


async def test_an_invitation_is_good_once(api, invitation):
    assert await api.value(ACCEPT, TOKEN)
    assert await api.value(ACCEPT, TOKEN) is None


async def test_an_invitation_is_good_for_24_hours(house, api, invitation):
    hours = await house.fetchval(
        "select extract(epoch from expires_at - created_at) / 3600 from public.invitations where id = $1",
        invitation,
    )
    assert hours == 24
    await house.execute("update public.invitations set expires_at = now() where id = $1", invitation)
    assert await api.value(ACCEPT, TOKEN) is None


async def test_a_wrong_token_opens_nothing(house, api, invitation):
    before = await house.fetchval("select count(*) from public.user_workspaces")
    assert await api.value(ACCEPT, hashlib.sha256(b"another").digest()) is None
    assert await house.fetchval("select count(*) from public.user_workspaces") == before


async def test_a_new_invitation_to_the_same_address_replaces_the_old_one(as_admin, api, invitation):
    await as_admin.value("select app.invite('NY@example.com', 'viewer', '{}', $1)", b"newer")
    assert await api.value(ACCEPT, TOKEN) is None
    assert await api.value(ACCEPT, b"newer")


@pytest.mark.parametrize("name", ["manager", "sales", "viewer"])
async def test_only_an_administrator_invites(house, world, name):
    """T20."""
    seat = Seat(house, world.people[name], world.workspace)
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await seat.value("select app.invite('ny@example.com', 'admin', '{}', $1)", TOKEN)


async def test_a_signed_in_person_cannot_accept_for_the_program(as_admin, invitation):
    """T11: this door is the login role's."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.value(ACCEPT, TOKEN)


@pytest.mark.parametrize(("role", "cvrs"), [("system", []), ("owner", []), ("sales", ["22756215"])])
async def test_an_invitation_that_could_not_be_kept_is_refused(as_admin, role, cvrs):
    with pytest.raises(asyncpg.CheckViolationError):
        await as_admin.value("select app.invite('ny@example.com', $1, $2, $3)", role, cvrs, TOKEN)


async def test_the_plan_is_switched_by_an_administrator(house, world, as_admin, as_manager):
    """T20: and by nobody else, through no column."""
    await as_admin.rows("select app.switch_plan('pro')")
    assert await house.fetchval("select plan from public.workspaces where id = $1", world.workspace) == "pro"
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_manager.rows("select app.switch_plan('free')")
    with pytest.raises(asyncpg.CheckViolationError):
        await as_admin.rows("select app.switch_plan('gold')")


async def test_the_same_verbs_are_there_for_clients_over_http(world, as_admin, as_sales):
    """T11: they run as their caller, so that the checks behind them hold."""
    for call in (
        "public.grant_cvr($1, '22756214')",
        "public.revoke_cvr($1, '22756214')",
        "public.change_role($1, 'viewer')",
        "public.remove_member($1)",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await as_sales.rows(f"select {call}", world.people["viewer"])
        await as_admin.rows(f"select {call}", world.people["support"])
