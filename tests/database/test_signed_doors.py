"""Doors with a signing secret: sealed, in nobody's reach, and asked for by the database itself."""

import hashlib

import asyncpg
import pytest

PROVED = """
    select * from app.accept_inbound($1, 'chat', 'wotnot', 'k1', 'application/json', '{}', '{}', proof => $2)
"""


@pytest.fixture
async def token(house, world) -> bytes:
    """The hash of our chat door's secret."""
    return await house.fetchval(
        "select token_hash from public.inbound_endpoints where id = $1", world.here.ids["inbound_endpoints"]
    )


@pytest.fixture
async def locked(house, world) -> bytes:
    """Our chat door has a signing secret: this is its proof."""
    door = world.here.ids["inbound_endpoints"]
    await house.execute("select app.admin_seal_inbound($1, $2, 'k', 'sealed')", world.workspace, door)
    return hashlib.sha256(b"sealed").digest()


async def test_a_door_with_a_secret_stores_nothing_without_proof(house, world, api, token, locked):
    """T67: whoever calls, and whatever was stored there before; the caller gets what to check with."""
    before = await house.fetchval("select count(*) from public.inbound_events")
    for proof in (None, b"", b"sealed", b"\x00" * 32):
        [answer] = await api.rows(PROVED, token, proof)
        assert (answer["event_id"], answer["is_new"]) == (None, False)
        assert (answer["key_id"], answer["ciphertext"]) == ("k", b"sealed")
        assert answer["endpoint_id"] == world.here.ids["inbound_endpoints"]
    assert await house.fetchval("select count(*) from public.inbound_events") == before
    assert await house.fetchval("select count(*) from jobs.procrastinate_jobs") == 0

    [answer] = await api.rows(PROVED, token, locked)
    assert (answer["is_new"], answer["ciphertext"]) == (True, None)
    [again] = await api.rows(PROVED, token, None)
    assert again["event_id"] is None


async def test_a_door_gets_its_secret_once(house, world, locked):
    """T53: nothing replaces it unseen."""
    with pytest.raises(asyncpg.UniqueViolationError):
        await house.execute(
            "select app.admin_seal_inbound($1, $2, 'k', 'other')",
            world.workspace,
            world.here.ids["inbound_endpoints"],
        )


async def test_a_secret_belongs_to_a_door_of_its_workspace(house, world):
    """T2: no key crosses."""
    with pytest.raises(asyncpg.ForeignKeyViolationError):
        await house.execute(
            "select app.admin_seal_inbound($1, $2, 'k', 'sealed')",
            world.other_workspace,
            world.here.ids["inbound_endpoints"],
        )


async def test_a_secret_is_set_by_the_owner_of_the_database_only(api, worker, as_admin):
    """T52: and read by nobody."""
    for seat in (api, worker, as_admin):
        with pytest.raises(asyncpg.InsufficientPrivilegeError):
            await seat.rows("select app.admin_seal_inbound(gen_random_uuid(), gen_random_uuid(), 'k', 'x')")


async def test_a_signed_in_person_reads_no_secret(as_admin, locked):
    """T52."""
    with pytest.raises(asyncpg.InsufficientPrivilegeError):
        await as_admin.rows("select * from priv.endpoint_secrets")
