"""API keys: each is a member of its own, with no more than its maker has, until it is revoked or expires."""

import asyncio
import hashlib
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import asyncpg
import pytest

from tests.database.samples import new_row
from tests.database.scopes import ON_A_COMPANY, stored
from tests.database.seats import Seat
from tests.database.world import ROLES

HASH = hashlib.sha256(b"a key").digest()
CREATE = "select app.create_api_key('Regnskab', $1, $2, $3, $4, 'crm_Ab12Cd34')"
REVOKE = "select app.revoke_api_key($1)"
FIND = "select * from app.find_api_key($1, '203.0.113.9')"
MEMBER = "select * from public.user_workspaces where user_id = $1"


async def make(maker: Seat, role: str = "sales", *, cvrs=None, until=None, key_hash: bytes = HASH) -> UUID:
    """The id of a new key."""
    return await maker.value(CREATE, role, cvrs, until, key_hash)


async def seat_of_key(house: asyncpg.Connection, key: UUID) -> Seat:
    """What a program with the key is in the database."""
    row = await house.fetchrow("select user_id, workspace_id from public.api_keys where id = $1", key)
    return Seat(house, row["user_id"], row["workspace_id"], kind="key")


@pytest.fixture
async def key(as_admin: Seat) -> UUID:
    """A key that sells."""
    return await make(as_admin)


@pytest.fixture
async def as_key(house: asyncpg.Connection, key: UUID) -> Seat:
    return await seat_of_key(house, key)


@pytest.fixture
async def as_admin_key(house: asyncpg.Connection, as_admin: Seat) -> Seat:
    """A program with as much power as a key can have."""
    return await seat_of_key(house, await make(as_admin, "admin", key_hash=bytes(32)))


@pytest.mark.parametrize("role", ROLES)
async def test_a_key_may_what_its_role_may_save_change_who_may_what(house, world, as_admin, role):
    """T18: every line of the matrix, beside a person with the same role."""
    granted = "select permission from unnest($1::text[]) as permission where app.ws(permission) is not null"
    everything = await house.fetchval("select array_agg(distinct permission) from app.role_permissions")
    key = await seat_of_key(house, await make(as_admin, role))
    person = Seat(house, world.people[role], world.workspace)
    may = {row["permission"] for row in await key.rows(granted, everything)}
    beyond = {
        permission
        for permission in (row["permission"] for row in await person.rows(granted, everything))
        if permission.split(".")[0]
        in {"workspace", "members", "invitations", "cvr_grants", "api_keys", "erasures"}
        and not permission.endswith(".read")
    }
    assert may == {row["permission"] for row in await person.rows(granted, everything)} - beyond
    assert bool(beyond) is (role == "admin")


async def test_a_limited_key_sees_only_its_companies(house, world, as_admin, as_limited_manager):
    """T22: in every table that hangs on a company, and in the audit log."""
    key = await seat_of_key(house, await make(as_admin, "manager", cvrs=[world.here.cvr]))
    for table in (*ON_A_COMPANY, "audit_log"):
        seen = await key.ids(table)
        assert seen, table
        assert seen == await as_limited_manager.ids(table), table
    assert await key.value("select count(*) from public.companies where id = $1", world.beside.company) == 0


async def test_a_revoked_key_sees_nothing_from_the_next_statement_on(as_admin, api, key, as_key):
    """T25."""
    assert len(await as_key.ids("companies")) == 2
    await as_admin.rows(REVOKE, key)
    assert await as_key.ids("companies") == set()
    assert await api.rows(FIND, HASH) == []


@pytest.mark.parametrize("way", ["revoked", "expired"])
async def test_a_stream_opened_with_a_key_ends_with_it(house, world, as_admin, api, key, as_key, way):
    """T25: asked now and then, and no use of the key."""
    ask = "select place from app.live_listeners(array[$1::uuid], array[$2::uuid], array[$3::uuid])"
    assert len(await api.rows(ask, key, as_key.user, world.workspace)) == 1
    assert await api.rows(ask, uuid4(), as_key.user, world.workspace) == []
    if way == "revoked":
        await as_admin.rows(REVOKE, key)
    else:
        await house.execute("update public.api_keys set expires_at = now() where id = $1", key)
    assert await api.rows(ask, key, as_key.user, world.workspace) == []
    assert await house.fetchval("select last_used_at from public.api_keys where id = $1", key) is None


async def test_a_key_is_revoked_once_and_again_is_no_error(house, as_admin, key):
    await as_admin.rows(REVOKE, key)
    await as_admin.rows(REVOKE, key)
    row = await house.fetchrow(
        "select revoked_at, revoked_by, version from public.api_keys where id = $1", key
    )
    assert row["revoked_at"]
    assert (row["revoked_by"], row["version"]) == (as_admin.user, 2)


async def test_a_live_key_is_found_with_its_workspace_and_its_use_is_noted(house, world, api, key, as_key):
    used = "select last_used_at, last_used_from, version from public.api_keys where id = $1"
    assert tuple(await house.fetchrow(used, key)) == (None, None, 1)
    found = (await api.rows(FIND, HASH))[0]
    assert (found["key_id"], found["user_id"], found["workspace_id"]) == (key, as_key.user, world.workspace)
    noted = await house.fetchrow(used, key)
    assert noted["last_used_at"]
    assert (noted["last_used_from"], noted["version"]) == ("203.0.113.9", 1)


async def test_use_is_noted_at_most_once_a_minute(house, api, key):
    note = (
        "update public.api_keys set last_used_at = now() - $2::interval, last_used_from = '::1' where id = $1"
    )
    where = "select last_used_from from public.api_keys where id = $1"
    for ago, noted in ((59, "::1"), (61, "203.0.113.9")):
        await house.execute(note, key, timedelta(seconds=ago))
        await api.rows(FIND, HASH)
        assert await house.fetchval(where, key) == noted


async def test_expired_unknown_and_revoked_keys_are_found_alike(house, as_admin, api, key):
    """T59: not at all."""
    soon = datetime.now(UTC) + timedelta(days=1)
    expiring = await make(as_admin, until=soon, key_hash=bytes(32))
    assert len(await api.rows(FIND, bytes(32))) == 1
    await house.execute("update public.api_keys set expires_at = now() where id = $1", expiring)
    await as_admin.rows(REVOKE, key)
    for key_hash in (bytes(32), HASH, hashlib.sha256(b"another").digest()):
        assert await api.rows(FIND, key_hash) == []


@pytest.mark.parametrize("name", ["viewer", "support", "sales", "manager", "limited_manager", "stranger"])
async def test_only_an_administrator_makes_and_revokes_keys(house, world, key, name):
    """T20: a key is a member."""
    seat = Seat(house, world.people[name], world.workspace)
    for call in (make(seat, key_hash=bytes(32)), seat.rows(REVOKE, key)):
        with pytest.raises(asyncpg.InsufficientPrivilegeError) as refusal:
            await call
        assert refusal.value.constraint_name == "api_keys_admin"


async def test_an_administrator_elsewhere_reaches_no_key_of_ours(as_foreigner, key):
    """T4."""
    assert key not in await as_foreigner.ids("api_keys")
    with pytest.raises(asyncpg.NoDataFoundError):
        await as_foreigner.rows(REVOKE, key)


async def test_a_key_is_not_made_or_changed_but_by_the_functions(world, as_admin, key):
    """T20: no row is written, and nobody reads a hash."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.insert("api_keys", new_row("api_keys", world.here, user_id=as_admin.user))
    for statement in (
        "update public.api_keys set expires_at = null where id = $1",
        "delete from public.api_keys where id = $1",
        "select key_hash from public.api_keys where id = $1",
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await as_admin.rows(statement, key)


MEMBERSHIP = (
    "update public.user_workspaces set role = 'admin' where user_id = $1",
    "update public.user_workspaces set is_key = false where user_id = $1",
    "update public.user_workspaces set revoked_at = now() where user_id = $1",
    "delete from public.user_workspaces where user_id = $1",
    "select app.change_role($1, 'admin')",
    "select app.remove_member($1)",
)


@pytest.mark.parametrize("statement", MEMBERSHIP)
async def test_the_membership_of_a_key_is_not_changed_by_itself(as_admin, as_key, statement):
    """T20: a key has its role until it is revoked."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError) as refusal:
        await as_admin.rows(statement, as_key.user)
    assert refusal.value.constraint_name == "members_key"


async def test_a_key_is_no_member_anywhere_else(world, as_two_homes, as_key):
    """T2: not by an administrator of both workspaces."""
    there = Seat(as_two_homes.connection, as_two_homes.user, world.other_workspace)
    for changes in ({"user_id": as_key.user}, {"user_id": as_key.user, "is_key": False}):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await there.insert(
                "user_workspaces",
                {"workspace_id": world.other_workspace, "id": uuid4(), "role": "viewer", **changes},
            )


async def test_who_is_a_key_is_not_for_the_writer_to_say(house, world, as_admin):
    """Or an administrator could be hidden among the keys."""
    await as_admin.execute(
        "update public.user_workspaces set is_key = true where user_id = $1", world.people["sales"]
    )
    assert (await house.fetchrow(MEMBER, world.people["sales"]))["is_key"] is False


async def test_an_administrators_key_changes_nothing_about_who_may_what(world, as_admin_key):
    """T20 and T21: a stolen key must not outlive its being revoked."""
    sales = world.people["sales"]
    for call in (
        f"select app.change_role('{sales}', 'viewer')",
        f"select app.remove_member('{sales}')",
        f"select app.grant_cvr('{sales}', '22756214')",
        "select app.invite('ny@example.com', 'admin', '{}', 'hash')",
        "select app.switch_plan('pro')",
        "select app.create_api_key('Ny', 'viewer', null, null, sha256('x'), 'crm_Ab12Cd34')",
        f"select app.revoke_api_key('{uuid4()}')",
        (
            "insert into public.cvr_grants (workspace_id, user_id, cvr)"
            f" values ('{world.workspace}', '{sales}', '22756214')"
        ),
    ):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await as_admin_key.rows(call)
    for table in ("user_workspaces", "cvr_grants", "invitations"):
        assert await as_admin_key.ids(table)
        assert await as_admin_key.attempt(f"update public.{table} set created_at = created_at") == 0
        assert await as_admin_key.attempt(f"delete from public.{table}") == 0


async def test_a_key_cannot_leave_by_itself_or_take_another_name(as_key):
    """T20: what it does is signed with the name it was given."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_key.rows("select app.remove_member($1)", as_key.user)
    rename = "update public.user_profiles set display_name = 'Anna' where user_id = $1"
    assert await as_key.execute(rename, as_key.user) == 0


async def test_what_a_key_does_is_signed_with_its_name(house, world, as_key, as_viewer):
    await as_key.insert("people", row := new_row("people", world.here))
    entry = await house.fetchrow(
        "select actor_id, actor_kind from public.audit_log where row_id = $1", row["id"]
    )
    assert tuple(entry) == (as_key.user, "key")
    name = await as_viewer.value(
        "select display_name from public.activity_log as entry"
        " join public.user_profiles as profile on profile.user_id = entry.actor_id where row_id = $1",
        row["id"],
    )
    assert name == "API-nøgle Regnskab"


async def test_a_key_cannot_sign_in_and_gets_no_news(house, api, as_admin, as_key):
    email = await house.fetchval("select email from public.user_profiles where user_id = $1", as_key.user)
    await house.execute(
        "insert into priv.credentials (user_id, password_hash) values ($1, 'hash')", as_key.user
    )
    assert await api.rows("select * from app.credentials_for($1)", email) == []
    news = "select app.notify($1, 'deal_handed_over', '{}', null, null, null)"
    async with as_admin.sitting() as connection:
        await connection.execute("reset role")
        await connection.execute(news, as_key.user)
        assert await connection.fetchval("select app.uid()") == as_admin.user
    about = "select count(*) from public.notifications where user_id = $1"
    assert await house.fetchval(about, as_key.user) == 0


async def test_a_deal_is_not_handed_over_to_a_key(world, as_admin, as_key):
    with pytest.raises(asyncpg.InsufficientPrivilegeError) as refusal:
        await as_admin.rows("select app.hand_over_deal($1, $2)", world.here.ids["deals"], as_key.user)
    assert refusal.value.constraint_name == "hand_over_deal_colleague"


async def test_a_key_is_no_administrator_who_could_let_anybody_in(world, as_admin, as_admin_key):
    await as_admin.rows("select app.remove_member($1)", world.people["two_homes"])
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await as_admin.rows("select app.remove_member($1)", as_admin.user)
    assert refusal.value.constraint_name == "user_workspaces_last_admin"


async def test_the_reasons_name_the_key(house, world, as_admin, as_key, as_admin_key):
    """Why can I not change this? From the administrator's side and from the key's."""
    member = (await house.fetchrow(MEMBER, as_key.user))["id"]
    colleague = (await house.fetchrow(MEMBER, world.people["sales"]))["id"]
    explain = "select app.explain_access('user_workspaces', $1)::jsonb #>> '{{{}}}'"
    for seat, row, reason in (
        (as_admin, member, "key_member"),
        (as_admin_key, colleague, "not_for_keys"),
    ):
        assert await seat.value(explain.format("can,read"), row) == "true"
        assert await seat.value(explain.format("can,update"), row) == "false"
        assert reason in str(await seat.value(explain.format("reasons"), row))


async def test_an_administrators_key_knows_its_letters(as_admin_key, as_admin):
    letters = "select app.my_letters() ->> $1"
    for resource, of_key, of_person in (
        ("members", "r", "rcud"),
        ("api_keys", "r", "rcud"),
        ("companies", "rcud", "rcud"),
    ):
        assert await as_admin_key.value(letters, resource) == of_key
        assert await as_admin.value(letters, resource) == of_person


@pytest.mark.parametrize(
    ("changes", "error", "constraint"),
    [
        ({"role": "system"}, asyncpg.InsufficientPrivilegeError, "api_keys_reach"),
        ({"role": "owner"}, asyncpg.CheckViolationError, "user_workspaces_role"),
        ({"cvrs": ["22756215"]}, asyncpg.CheckViolationError, "api_keys_cvrs_check_digit"),
        ({"until": datetime(2020, 1, 1, tzinfo=UTC)}, asyncpg.CheckViolationError, "api_keys_expiry"),
        ({"key_hash": b"short"}, asyncpg.CheckViolationError, "api_keys_key_hash"),
    ],
)
async def test_a_key_that_could_not_be_is_refused(house, as_admin, changes, error, constraint):
    """T20: above all one with the rights of the jobs."""
    with pytest.raises(error) as refusal:
        await make(as_admin, **changes)
    assert refusal.value.constraint_name == constraint
    assert await house.fetchval("select count(*) from public.user_profiles where kind = 'key'") == 0


async def test_a_limited_administrator_makes_keys_for_granted_companies_only(
    house, world, as_admin, as_limited
):
    """T21: a key reaches no further than its maker."""
    await as_admin.rows("select app.change_role($1, 'admin', 'granted')", as_limited.user)
    for cvrs in (None, [], [world.beside.cvr], [world.here.cvr, world.beside.cvr]):
        with pytest.raises(asyncpg.InsufficientPrivilegeError) as refusal:
            await make(as_limited, cvrs=cvrs)
        assert refusal.value.constraint_name == "api_keys_reach"
    key = await seat_of_key(house, await make(as_limited, cvrs=[world.here.cvr]))
    assert await key.ids("companies") == {world.here.company}


async def test_there_are_at_most_100_live_keys(house, world, as_admin, key):
    live = await house.fetchval(
        "select count(*) from public.api_keys where workspace_id = $1", world.workspace
    )
    for _ in range(100 - live):
        await stored(house, "api_keys", world.here, user_id=world.people["sales"])
    with pytest.raises(asyncpg.CheckViolationError) as refusal:
        await make(as_admin, key_hash=bytes(32))
    assert refusal.value.constraint_name == "api_keys_limit"
    await as_admin.rows(REVOKE, key)
    await make(as_admin, key_hash=bytes(32))


async def test_a_key_outlives_its_maker_and_the_others_are_told(house, world, as_admin, as_two_homes, api):
    key = await make(as_two_homes)
    await as_admin.rows("select app.remove_member($1)", as_two_homes.user)
    assert len(await api.rows(FIND, HASH)) == 1
    told = await as_admin.value(
        "select params #>> '{keys,0,id}' from public.system_events where kind = 'api_keys_outlive_maker'"
    )
    assert told == str(key)


async def test_a_deleted_workspace_takes_its_keys_along(house, world, api, key):
    await house.execute("delete from public.workspaces where id = $1", world.workspace)
    assert await api.rows(FIND, HASH) == []


async def test_many_uses_at_once_wait_for_nobody(db, owner, workspace):
    """One notes the time, the others pass by its lock."""
    async with db.acting_as(workspace.admin) as connection:
        await connection.execute(CREATE, "viewer", None, None, HASH)
    async with owner.transaction():
        await owner.execute("select from public.api_keys for update")
        found = await asyncio.gather(*(db.pool.fetchrow(FIND, HASH) for _ in range(5)))
    assert all(found)
    assert await owner.fetchval("select last_used_at from public.api_keys") is None


async def test_only_the_program_looks_keys_up(as_admin, key):
    """T11: nobody tries keys through a session of their own."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.rows(FIND, HASH)
