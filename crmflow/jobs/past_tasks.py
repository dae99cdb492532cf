"""Jobs of the past: restore points every ten minutes, and the trash every night."""

from uuid import UUID

from procrastinate import JobContext

from crmflow.jobs.queue import QUEUE, RETRY, registry
from crmflow.jobs.resources import Resources
from crmflow.jobs.tasks import RESOURCES
from crmflow.ops import past


@registry.periodic(cron="*/10 * * * *")
@registry.task(name="history.points", queue=QUEUE, retry=RETRY, pass_context=True)
async def add_points(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  # the schedule passes its time
    """Every ten minutes: a moment to return to, where something changed."""
    resources: Resources = context.additional_context[RESOURCES]
    await past.add_points(resources.database)


@registry.periodic(cron="53 3 * * *")
@registry.task(name="history.purge", queue=QUEUE, retry=RETRY, pass_context=True)
async def purge(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  # the schedule passes its time
    """Every night: what was deleted more than 30 days ago goes for good."""
    resources: Resources = context.additional_context[RESOURCES]
    await past.purge_trash(resources.database)


@registry.task(name="documents.remove_file", queue=QUEUE, retry=RETRY, pass_context=True)
async def remove_file(context: JobContext, *, workspace_id: str, storage_key: str) -> None:
    """Remove the file of a document that is gone for good."""
    resources: Resources = context.additional_context[RESOURCES]
    await past.remove_file(resources.database, resources.storage, UUID(workspace_id), storage_key)
