"""Jobs of the CVR register: new companies every minute, the oldest answers every night."""

from functools import partial
from uuid import UUID

from procrastinate import App, JobContext

from crmflow.db.session import Actor
from crmflow.jobs.queue import QUEUE, RETRY, registry
from crmflow.jobs.resources import Resources
from crmflow.jobs.tasks import RESOURCES
from crmflow.ops.cvr_lookup import Lookups
from crmflow.ops.cvr_rounds import Round

LOOKUPS = "lookups"


async def _own_user(resources: Resources, job_id: int, workspace_id: UUID) -> Actor:
    return await resources.system_actor(workspace_id, job_id)


def _round(context: JobContext) -> Round:
    lookups: Lookups = context.additional_context[LOOKUPS]
    resources: Resources = context.additional_context[RESOURCES]
    return Round(lookups, partial(_own_user, resources, context.job.id or 0))


@registry.task(name="cvr.fill_new", queue=QUEUE, retry=RETRY, lock="cvr", pass_context=True)
async def fill_new(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  # the schedule passes its time
    """Every minute: companies that came without the register's facts, by hand, chat, mail or import."""
    await _round(context).fill_new()


def fill_every_minute(queue: App) -> None:
    """Put it on the schedule. Where the register is off, a job a minute would find nothing to do."""
    queue.periodic(cron="* * * * *")(fill_new)


@registry.periodic(cron="7 4 * * *")
@registry.task(name="cvr.look_again", queue=QUEUE, retry=RETRY, lock="cvr", pass_context=True)
async def look_again(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  # the schedule passes its time
    """Every night: who is protected from advertising by now, who has ended, and what else is new."""
    await _round(context).look_again()
