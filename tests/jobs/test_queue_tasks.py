"""Finished jobs are forgotten after a week; those that failed, wait or run never are."""

from datetime import timedelta

import asyncpg
import pytest
from procrastinate import App

from crmflow.jobs.queue import QUEUE
from crmflow.jobs.queue_tasks import forget_done

PUT_BACK = "update jobs.procrastinate_events set at = now() - $2::interval where job_id = $1"
LEFT = "select id from jobs.procrastinate_jobs where task_name = 'audit.seal' order by id"


async def put(owner: asyncpg.Connection, status: str, days_ago: int) -> int:
    """A job of the schedule that came so far so long ago, with the events of its life."""
    job: int = await owner.fetchval(
        "insert into jobs.procrastinate_jobs (queue_name, task_name) values ($1, 'audit.seal') returning id",
        QUEUE,
    )
    await owner.execute(
        "insert into jobs.procrastinate_periodic_defers (task_name, defer_timestamp, job_id)"
        " values ('audit.seal', $1, $1)",
        job,
    )
    for step in ("doing", status):
        await owner.execute(
            "update jobs.procrastinate_jobs set status = $2::jobs.procrastinate_job_status where id = $1",
            job,
            step,
        )
    await owner.execute(PUT_BACK, job, timedelta(days=days_ago))
    return job


async def forget(queue: App) -> None:
    await forget_done.defer_async(timestamp=0)
    await queue.run_worker_async(queues=[QUEUE], wait=False, install_signal_handlers=False)


@pytest.mark.parametrize("status", ["succeeded", "cancelled", "aborted"])
async def test_a_job_that_ended_eight_days_ago_is_forgotten_and_one_of_six_days_is_not(
    queue: App, owner: asyncpg.Connection, status: str
) -> None:
    old, new = await put(owner, status, 8), await put(owner, status, 6)
    await forget(queue)
    assert [row["id"] for row in await owner.fetch(LEFT)] == [new]
    events = await owner.fetch("select distinct job_id from jobs.procrastinate_events order by job_id")
    assert old not in [row["job_id"] for row in events]
    assert new in [row["job_id"] for row in events]
    defers = await owner.fetch("select job_id from jobs.procrastinate_periodic_defers order by id")
    assert [row["job_id"] for row in defers] == [None, new]


@pytest.mark.parametrize("status", ["failed", "todo", "doing"])
async def test_a_job_that_failed_waits_or_runs_stays_whatever_its_age(
    queue: App, owner: asyncpg.Connection, status: str
) -> None:
    job = await put(owner, status, 400)
    # It is not this worker's to take.
    await owner.execute("update jobs.procrastinate_jobs set queue_name = 'elsewhere' where id = $1", job)
    await forget(queue)
    assert [row["id"] for row in await owner.fetch(LEFT)] == [job]


async def test_a_job_that_was_put_off_long_ago_and_done_yesterday_stays(
    queue: App, owner: asyncpg.Connection
) -> None:
    job = await put(owner, "succeeded", 30)
    await owner.execute(f"{PUT_BACK} and type = 'succeeded'", job, timedelta(days=1))
    await forget(queue)
    assert [row["id"] for row in await owner.fetch(LEFT)] == [job]
