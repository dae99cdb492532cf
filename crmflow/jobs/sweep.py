"""Brings jobs of killed workers back: the queue itself leaves them `doing` for ever."""

import asyncio

import structlog
from procrastinate import App
from procrastinate.jobs import Job, Status

from crmflow.db.session import Database
from crmflow.jobs.queue import MAX_ATTEMPTS
from crmflow.ops.deliveries import queue_lost

SECONDS_BETWEEN = 20.0
SECONDS_SINCE_HEARTBEAT = 30.0

log = structlog.get_logger()


async def sweep_forever(queue: App, database: Database) -> None:
    """Sweep now and every 20 seconds, from outside the queue, so that a full queue cannot stop it."""
    while True:
        try:
            await sweep(queue)
            await queue_lost(database)
        except Exception:
            # The database may be away for a moment; the next round finds the same jobs.
            log.exception("jobs.sweep_failed")
        await asyncio.sleep(SECONDS_BETWEEN)


async def sweep(queue: App) -> int:
    """Requeue the jobs whose worker has no heartbeat; returns how many there were."""
    stalled = list(await queue.job_manager.get_stalled_jobs(seconds_since_heartbeat=SECONDS_SINCE_HEARTBEAT))
    for job in stalled:
        await _revive(queue, job)
    return len(stalled)


async def _revive(queue: App, job: Job) -> None:
    """Run it again, or let it rest as failed when it has taken its worker down too often."""
    if job.attempts + 1 >= MAX_ATTEMPTS:
        await queue.job_manager.finish_job(job, status=Status.FAILED, delete_job=False)
        log.error("jobs.dead", task=job.task_name, job_id=job.id, attempts=job.attempts)
        return
    await queue.job_manager.retry_job(job)
    log.warning("jobs.revived", task=job.task_name, job_id=job.id, attempts=job.attempts)
