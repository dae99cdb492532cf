"""The world of the database tests, and everybody's seat in it."""

from collections.abc import AsyncIterator

import asyncpg
import pytest

from tests.database.seats import Login, Seat
from tests.database.world import World, build_world
from tests.plugins.postgres import Cluster


@pytest.fixture(scope="session")
async def populated(cluster: Cluster) -> AsyncIterator[tuple[str, World]]:
    """A database with the world in it; whoever uses it rolls back."""
    with cluster.database() as urls:
        connection = await asyncpg.connect(urls.owner)
        world = await build_world(connection)
        await connection.close()
        yield urls.owner, world


@pytest.fixture
def world(populated: tuple[str, World]) -> World:
    """Who and what there is."""
    return populated[1]


@pytest.fixture(scope="session")
async def entrance(populated: tuple[str, World]) -> AsyncIterator[asyncpg.Connection]:
    """One connection for all: a new one would first have to learn the whole catalogue."""
    connection = await asyncpg.connect(populated[0])
    yield connection
    await connection.close()


@pytest.fixture
async def house(entrance: asyncpg.Connection) -> AsyncIterator[asyncpg.Connection]:
    """The owner's connection, in a transaction that never happened."""
    transaction = entrance.transaction()
    await transaction.start()
    yield entrance
    await transaction.rollback()


def seat_of(name: str):
    """A fixture: this person, in our workspace."""

    def fixture(house: asyncpg.Connection, world: World) -> Seat:
        return Seat(house, world.people[name], world.workspace)

    return pytest.fixture(fixture, name=f"as_{name}")


as_admin = seat_of("admin")
as_manager = seat_of("manager")
as_sales = seat_of("sales")
as_support = seat_of("support")
as_viewer = seat_of("viewer")
as_colleague = seat_of("colleague")
as_limited = seat_of("limited")
as_limited_manager = seat_of("limited_manager")
as_revoked = seat_of("revoked")
as_stranger = seat_of("stranger")
as_two_homes = seat_of("two_homes")


@pytest.fixture
def as_system(house: asyncpg.Connection, world: World) -> Seat:
    """The workspace's own user, as a job."""
    return Seat(house, world.people["system"], world.workspace, kind="job")


@pytest.fixture
def as_foreigner(house: asyncpg.Connection, world: World) -> Seat:
    """The administrator of the other tenant, at home."""
    return Seat(house, world.people["foreigner"], world.other_workspace)


@pytest.fixture
def as_nobody(house: asyncpg.Connection) -> Seat:
    """No claims at all."""
    return Seat(house, None, None)


@pytest.fixture
def api(house: asyncpg.Connection) -> Login:
    """What the API and the mail receiver log in as."""
    return Login(house, "crmflow_api")


@pytest.fixture
def worker(house: asyncpg.Connection) -> Login:
    """What the worker logs in as."""
    return Login(house, "crmflow_worker")
