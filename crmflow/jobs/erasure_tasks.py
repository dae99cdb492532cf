"""The jobs that erase persons: one for each order, and a nightly look at what came back or was left over."""

from uuid import UUID

import structlog
from procrastinate import JobContext

from crmflow.jobs.queue import QUEUE, RETRY, registry
from crmflow.jobs.resources import Resources
from crmflow.jobs.tasks import RESOURCES
from crmflow.ops.erasure import Eraser

log = structlog.get_logger()


def _eraser(context: JobContext) -> Eraser:
    resources: Resources = context.additional_context[RESOURCES]
    return Eraser(resources.database.as_login, resources.storage)


@registry.task(name="erasures.run", queue=QUEUE, retry=RETRY, pass_context=True)
async def run(context: JobContext, *, workspace_id: str, erasure_id: str) -> None:
    """Erase a person: the rows, all or nothing, then the files."""
    await _eraser(context).run(UUID(workspace_id), UUID(erasure_id))


@registry.periodic(cron="13 * * * *")
@registry.task(name="erasures.replay", queue=QUEUE, retry=RETRY, pass_context=True)
async def replay(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  # the schedule passes its time
    """Every hour: a restore may have brought somebody back, and a killed worker may have left files."""
    await _eraser(context).replay()


async def replay_at_start(resources: Resources) -> None:
    """A database that was restored while nothing ran is clean again soon after the worker comes up."""
    try:
        await Eraser(resources.database.as_login, resources.storage).replay()
    except Exception:
        # The job of every hour tries again.
        log.exception("erasures.replay_failed")
