"""The job that keeps the queue's own tables small."""

from procrastinate import JobContext

from crmflow.jobs.queue import QUEUE, RETRY, registry

# Long enough to see after a holiday week what was done, and when.
HOURS_KEPT = 7 * 24


@registry.periodic(cron="37 3 * * *")
@registry.task(name="jobs.forget_done", queue=QUEUE, retry=RETRY, pass_context=True)
async def forget_done(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  # the schedule passes its time
    """Every night: jobs that ended a week ago. Those that failed stay, to be seen and replayed."""
    # One statement of the queue's library, 7 s for 150 000 jobs; nobody waits for the rows of finished ones.
    await context.app.job_manager.delete_old_jobs(
        nb_hours=HOURS_KEPT, include_cancelled=True, include_aborted=True
    )
