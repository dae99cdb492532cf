"""Connections that rest between statements, and those who want one for longer."""

import asyncio
from collections.abc import AsyncIterator

import asyncpg
import pytest

from crmflow.db import pool as pools
from crmflow.db.pool import RestingPool, is_lost
from crmflow.db.roles import DatabaseUrls
from crmflow.db.session import Database

PID = "select pg_backend_pid() as pid"
PATIENCE = 20


@pytest.fixture
async def pool(database: DatabaseUrls) -> AsyncIterator[RestingPool]:
    """Two connections, as the API has them."""
    answering = await Database.connect(database.api, size=2)
    yield answering.pool
    await asyncio.wait_for(answering.close(), PATIENCE)


@pytest.fixture
def long_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """A rest that no busy machine outlasts between two lines of a test."""
    monkeypatch.setattr(pools, "REST_SECONDS", 600)


async def pid_of(pool: RestingPool) -> int:
    """The server process that answers."""
    row = await pool.row_of(PID)
    assert row is not None
    pid: int = row["pid"]
    return pid


@pytest.mark.usefixtures("long_rest")
async def test_the_next_statement_takes_the_connection_that_rests(pool: RestingPool):
    first = await pid_of(pool)

    assert await pid_of(pool) == first
    assert pool.get_idle_size() == 0


async def test_after_a_moment_the_pool_has_it_back(pool: RestingPool):
    await pid_of(pool)

    async with asyncio.timeout(PATIENCE):
        while pool.get_idle_size() != 1:  # noqa: ASYNC110 -- nobody tells when a rest ends
            await asyncio.sleep(0.01)


@pytest.mark.usefixtures("long_rest")
async def test_whoever_wants_one_for_longer_gets_one_that_rests(pool: RestingPool):
    await asyncio.gather(pid_of(pool), pid_of(pool))

    async with pool.acquire() as one, pool.acquire() as other:
        assert await one.fetchval("select 1") == await other.fetchval("select 1") == 1


@pytest.mark.usefixtures("long_rest")
async def test_a_connection_that_rests_is_taken_before_another_one_is_made(pool: RestingPool):
    first = await pid_of(pool)

    async with pool.acquire() as taken:
        assert await taken.fetchval(PID) == first
        assert pool.get_size() == 1


@pytest.mark.usefixtures("long_rest")
async def test_whoever_waits_gets_the_connection_that_becomes_free(pool: RestingPool):
    async with pool.acquire():
        slow = asyncio.create_task(pool.row_of("select pg_sleep(0.2)"))
        await asyncio.sleep(0.05)

        async with pool.acquire(timeout=PATIENCE) as waited:
            assert await waited.fetchval("select 1") == 1
        await slow


@pytest.mark.usefixtures("long_rest")
async def test_a_connection_that_was_ended_while_it_rested_is_not_used_again(pool: RestingPool):
    async with pool.acquire() as other:
        ended = await pid_of(pool)
        await other.execute("select pg_terminate_backend($1)", ended)
        async with asyncio.timeout(PATIENCE):
            while not all(map(is_lost, pool._resting)):  # noqa: ASYNC110 -- the news of it is on its way
                await asyncio.sleep(0.01)

    assert await pid_of(pool) != ended


async def test_a_refused_statement_does_not_cost_the_connection(pool: RestingPool):
    before = await pid_of(pool)
    with pytest.raises(asyncpg.UndefinedTableError):
        await pool.row_of("select * from nowhere")

    assert await pid_of(pool) == before


async def test_a_statement_that_is_given_up_leaves_no_answer_for_the_next_one(pool: RestingPool):
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.1):
            await pool.row_of("select pg_sleep(5)")

    assert [await pid_of(pool) > 0 for _ in range(3)] == [True] * 3


async def test_more_statements_than_connections_are_all_answered(pool: RestingPool):
    rows = await asyncio.gather(*(pool.row_of("select $1::int as number", n) for n in range(50)))

    assert [row and row["number"] for row in rows] == list(range(50))


async def test_whoever_waits_too_long_is_told(pool: RestingPool, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(pools, "ACQUIRE_SECONDS", 0.05)
    async with pool.acquire(), pool.acquire():
        with pytest.raises(TimeoutError):
            await pool.row_of(PID)

    assert await pid_of(pool) > 0


@pytest.mark.usefixtures("long_rest")
async def test_a_connection_that_came_too_late_for_one_goes_to_the_next(pool: RestingPool):
    async with pool.acquire(), pool.acquire() as other:
        gone = asyncio.create_task(pool.row_of(PID))
        waiting = asyncio.create_task(pool.row_of(PID))
        await asyncio.sleep(0.05)
        # Handed over and given up in the same turn of the loop.
        pool._pass_on(None)
        gone.cancel()
        await pool.release(other)

        async with asyncio.timeout(PATIENCE):
            assert await waiting
            with pytest.raises(asyncio.CancelledError):
                await gone


async def test_statements_and_transactions_take_turns(pool: RestingPool):
    """Nobody starves, whichever way a connection becomes free."""
    done: list[int] = []

    async def transact(number: int) -> None:
        async with pool.acquire() as connection, connection.transaction():
            await connection.execute("select pg_sleep(0.001)")
            done.append(number)

    async def ask(number: int) -> None:
        await pool.row_of("select 1")
        done.append(number)

    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(*(transact(n) if n % 3 == 0 else ask(n) for n in range(200)))

    assert sorted(done) == list(range(200))
    assert not pool._turns
