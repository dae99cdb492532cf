"""The jobs of outgoing webhooks, in a queue of their own: a slow receiver must not hold up what comes in."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

from procrastinate import App, BaseRetryStrategy, JobContext, RetryDecision
from procrastinate.jobs import Job

from crmflow.jobs.queue import OUTGOING, QUEUE, RETRY, registry
from crmflow.jobs.resources import Resources
from crmflow.jobs.tasks import RESOURCES
from crmflow.ops import deliveries

# Sixteen waiting calls cost next to nothing; a webhook gets four of them at most.
CONCURRENCY = 16


class NotYet(Exception):  # not an error: the queue's way to say when
    """The next attempt is due in so many seconds: no error, but how the queue is told."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"again in {seconds:.0f} s")
        self.seconds = seconds


class WhenDue(BaseRetryStrategy):
    """Comes back when the delivery says; after errors of our own, as all jobs do."""

    def get_retry_decision(self, *, exception: BaseException, job: Job) -> RetryDecision | None:
        """When to come back."""
        if isinstance(exception, NotYet):
            return RetryDecision(retry_at=datetime.now(UTC) + timedelta(seconds=exception.seconds))
        return RETRY.get_retry_decision(exception=exception, job=job)


@registry.task(name="webhooks.deliver", queue=OUTGOING, retry=WhenDue(), pass_context=True)
async def deliver(context: JobContext, *, workspace_id: str, delivery_id: str) -> None:
    """Send a delivery, and come back when it is due again. Its attempts are counted in its row."""
    resources: Resources = context.additional_context[RESOURCES]
    result = await deliveries.deliver(
        resources.database, resources.sender, UUID(workspace_id), UUID(delivery_id)
    )
    if result["wait_seconds"] is not None:
        raise NotYet(result["wait_seconds"])


@registry.periodic(cron="41 3 * * *")
@registry.task(name="webhooks.purge", queue=QUEUE, retry=RETRY, pass_context=True)
async def purge(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  # the schedule passes its time
    """Every night: what was sent more than 30 days ago."""
    resources: Resources = context.additional_context[RESOURCES]
    await deliveries.purge(resources.database)


async def send_forever(queue: App, resources: Resources, seconds_to_finish: float) -> None:
    """Take deliveries until cancelled; those under way get their time to finish."""
    await queue.run_worker_async(
        queues=[OUTGOING],
        name="outgoing",
        concurrency=CONCURRENCY,
        additional_context={RESOURCES: resources},
        fetch_job_polling_interval=5.0,
        shutdown_graceful_timeout=seconds_to_finish,
        install_signal_handlers=False,
        delete_jobs="successful",
    )
