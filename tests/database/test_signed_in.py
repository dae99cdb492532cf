"""Who is asking: claims, the pinned workspace, and memberships that end."""

import json
from uuid import uuid4

import asyncpg
import pytest

from crmflow.db.session import Actor, Database
from tests.database.samples import new_row
from tests.database.seats import Seat


async def test_the_design_documents_own_check_works_as_written(house, world):
    await house.execute(f"set role authenticated; set request.jwt.claims.sub = '{world.people['viewer']}';")
    rows = await house.fetch("select * from companies;")
    assert {row["id"] for row in rows} == {world.here.company, world.beside.company}


async def test_the_design_documents_check_shows_a_limited_member_only_the_granted_number(house, world):
    """T22: the second design document's own sentence."""
    await house.execute(f"set role authenticated; set request.jwt.claims.sub = '{world.people['limited']}';")
    rows = await house.fetch("select * from companies;")
    assert [row["cvr"] for row in rows] == [world.here.cvr]


@pytest.mark.parametrize("setting", ["request.jwt.claim.sub", "request.jwt.claims.sub"])
async def test_claims_in_the_old_way_of_postgrest_count_too(house, world, setting):
    await house.execute(f"set local role authenticated; set local {setting} = '{world.people['viewer']}'")
    assert await house.fetchval("select count(*) from public.companies") == 2


@pytest.mark.parametrize(
    "claims",
    [
        "",
        "{}",
        "null",
        "[]",
        '"x"',
        "not json",
        "{",
        '{"sub": null}',
        '{"sub": ""}',
        '{"sub": 7}',
        '{"sub": {"a": 1}}',
        '{"sub": "not-a-uuid"}',
        '{"sub": "\\u0000"}',
        '{"sub": "00000000-0000-0000-0000-000000000000"}',
        '{"role": "service_role"}',
        '{"sub": "zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz", "role": "authenticated"}',
        '{"sub": "------------------------------------", "role": "authenticated"}',
        '{"sub": "A0000000-0000-0000-0000-00000000000_", "role": "authenticated"}',
    ],
)
async def test_missing_or_malformed_claims_show_nothing_and_break_nothing(house, world, claims):
    """T15: zero rows, never an error."""
    await house.execute(
        "select set_config('request.jwt.claims', $1, true), set_config('app.workspace_id', $2, true),"
        " set_config('role', 'authenticated', true)",
        claims,
        str(world.workspace),
    )
    assert await house.fetchval("select count(*) from public.companies") == 0
    assert await house.fetchval("select app.uid()") in {None, "00000000-0000-0000-0000-000000000000"} or (
        str(await house.fetchval("select app.uid()")).startswith("00000000-0000")
    )


@pytest.mark.parametrize(
    "pinned",
    [
        *("x", "'; drop table companies; --", "00000000", "null", " "),
        *("zzzzzzzz-zzzz-zzzz-zzzz-zzzzzzzzzzzz", "------------------------------------"),
    ],
)
async def test_a_malformed_workspace_shows_nothing_and_breaks_nothing(house, world, pinned):
    """T15: the header is whatever the caller typed; also where the claims look as the API sets them."""
    await be(house, world.people["admin"], pinned)
    assert await house.fetchval("select count(*) from public.companies") == 0

    claims = Actor(world.people["admin"], None).claims
    await house.execute("select set_config('request.jwt.claims', $1, true)", claims)
    assert await house.fetchval("select count(*) from public.companies") == 0
    await house.execute("select set_config('app.workspace_id', $1, true)", str(world.workspace))
    assert await house.fetchval("select count(*) from public.companies") == 2


@pytest.mark.parametrize("headers", ["not json", "[]", '{"x-workspace-id": "x"}', '{"x-workspace-id": 7}'])
async def test_malformed_request_headers_break_nothing(house, world, headers):
    """T15: behind PostgREST the workspace comes as a header."""
    await be(house, world.people["admin"], "")
    await house.execute("select set_config('request.headers', $1, true)", headers)
    assert await house.fetchval("select count(*) from public.companies") in {0, 2}


async def test_the_header_pins_the_workspace_behind_postgrest(house, world):
    await be(house, world.people["two_homes"], "")
    assert await house.fetchval("select count(*) from public.companies") == 0

    await house.execute(
        "select set_config('request.headers', json_build_object('x-workspace-id', $1::text)::text, true)",
        str(world.other_workspace),
    )

    assert await house.fetchval("select array_agg(id) from public.companies") == [world.elsewhere.company]


async def test_a_forged_workspace_shows_nothing(house, world):
    """T16: pinning selects among memberships, it never gives one."""
    forger = Seat(house, world.people["admin"], world.other_workspace)
    assert await forger.ids("companies") == set()
    assert await Seat(house, world.people["admin"], uuid4()).ids("companies") == set()
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await forger.insert("companies", new_row("companies", world.elsewhere, cvr=None))


async def test_the_default_workspace_counts_only_while_one_is_a_member(house, world):
    """T16: a default that points elsewhere is as good as none."""
    await house.execute(
        "update public.user_profiles set default_workspace_id = $1 where user_id = $2",
        world.other_workspace,
        world.people["viewer"],
    )
    seat = Seat(house, world.people["viewer"], None)
    assert await seat.ids("companies") == {world.here.company, world.beside.company}


async def test_a_revoked_member_sees_nothing_and_stores_nothing(world, as_revoked):
    """T25: the membership is still there, with an end."""
    assert await as_revoked.ids("companies") == set()
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_revoked.insert("companies", new_row("companies", world.here, cvr=None))


async def test_a_membership_ends_in_the_middle_of_a_transaction(owner, db: Database):
    """T25: the very next statement finds nothing."""
    workspace = await owner.fetchval("select app.new_workspace('Vores A/S', null)")
    person = await owner.fetchval(
        "insert into public.user_profiles (user_id, email) values (gen_random_uuid(), 'a@example.com')"
        " returning user_id"
    )
    await owner.execute(
        "insert into public.user_workspaces (workspace_id, user_id, role) values ($1, $2, 'manager')",
        workspace,
        person,
    )
    await owner.execute("insert into public.companies (workspace_id, name) values ($1, 'Kunde')", workspace)

    async with db.acting_as(Actor(person, workspace)) as connection:
        assert await connection.fetchval("select count(*) from public.companies") == 1
        await owner.execute("update public.user_workspaces set revoked_at = now() where user_id = $1", person)
        assert await connection.fetchval("select count(*) from public.companies") == 0


async def test_a_pooled_connection_forgets_who_used_it(owner, database):
    """T14: one connection, first with claims and then without."""
    workspace = await owner.fetchval("select app.new_workspace('Vores A/S', null)")
    system = await owner.fetchval("select system_user_id from public.workspaces")
    await owner.execute("insert into public.companies (workspace_id, name) values ($1, 'Kunde')", workspace)
    db = await Database.connect(database.api, size=1)

    async with db.acting_as(Actor(system, workspace)) as connection:
        assert await connection.fetchval("select count(*) from public.companies") == 1
    async with db.acting_as(Actor(None, workspace)) as connection:
        assert await connection.fetchval("select count(*) from public.companies") == 0
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        async with db.as_login() as connection:
            await connection.fetch("select * from public.companies")
    await db.close()


async def test_no_role_is_no_permission(house, as_nobody, as_stranger):
    """T30: every question that has no answer is a no."""
    for seat in (as_nobody, as_stranger):
        assert await seat.value("select app.ws('companies.read')") is None
        assert await seat.value("select app.unscoped()") is False
        assert await seat.value("select app.my_letters()") is None
        assert await seat.rows("select app.company_candidates('')") == []
        assert await seat.rows("select * from app.dead_jobs()") == []
        assert await seat.value("select app.replay_job(1)") is False
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await seat.value("select app.enqueue('insight.advise', '{}')")


async def test_an_unknown_permission_is_no_permission(as_admin):
    """T30: a misspelt name opens nothing."""
    assert await as_admin.value("select app.ws('companies.raed')") is None
    assert await as_admin.value("select app.ws(null)") is None


async def test_the_interface_learns_the_letters_of_the_active_workspace(as_viewer, as_admin):
    viewer, admin = [
        json.loads(await seat.value("select app.my_letters()")) for seat in (as_viewer, as_admin)
    ]
    assert (viewer["companies"], admin["companies"]) == ("r", "rcud")


async def be(house: asyncpg.Connection, person: object, pinned: str) -> None:
    """Become the person for the rest of the transaction."""
    await house.execute(
        "select set_config('request.jwt.claims', json_build_object('sub', $1::text)::text, true),"
        " set_config('app.workspace_id', $2, true), set_config('role', 'authenticated', true)",
        str(person),
        pinned,
    )
