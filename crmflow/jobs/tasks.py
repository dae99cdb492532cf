"""The jobs: each has a dotted name, takes ids, may run twice, and says how it is retried."""

from uuid import UUID

from procrastinate import JobContext

from crmflow.ingest.parse import parse_event
from crmflow.insight import advise, documents, understand
from crmflow.insight.sources import Source, SourceKind
from crmflow.jobs.queue import QUEUE, RETRY, registry
from crmflow.jobs.resources import Resources
from crmflow.ops import audit

RESOURCES = "resources"


def _resources(context: JobContext) -> Resources:
    resources: Resources = context.additional_context[RESOURCES]
    return resources


@registry.task(name="ingest.parse", queue=QUEUE, retry=RETRY, pass_context=True)
async def parse(context: JobContext, *, workspace_id: str, event_id: str) -> None:
    """Turn a raw delivery into conversations, threads and documents, and place them."""
    resources = _resources(context)
    actor = await resources.system_actor(UUID(workspace_id), context.job.id or 0)
    await parse_event(resources.database, resources.storage, actor, UUID(event_id))


@registry.task(name="documents.read", queue=QUEUE, retry=RETRY, pass_context=True)
async def read_document(context: JobContext, *, workspace_id: str, document_id: str) -> None:
    """Find the text of a document, what it is, and whose it is."""
    resources = _resources(context)
    actor = await resources.system_actor(UUID(workspace_id), context.job.id or 0)
    await documents.read(resources.database, resources.storage, actor, UUID(document_id))


@registry.task(name="insight.understand", queue=QUEUE, retry=RETRY, pass_context=True)
async def understand_source(context: JobContext, *, workspace_id: str, kind: SourceKind, id: str) -> None:
    """Understand one message, mail or document, then price it and advise on its company."""
    resources = _resources(context)
    actor = await resources.system_actor(UUID(workspace_id), context.job.id or 0)
    await understand.understand(resources.database, resources.embedder, actor, Source(kind, UUID(id)))


@registry.task(name="insight.advise", queue=QUEUE, retry=RETRY, pass_context=True)
async def advise_company(context: JobContext, *, workspace_id: str, company_id: str) -> None:
    """Look at a company again: something was placed, or time has passed."""
    resources = _resources(context)
    actor = await resources.system_actor(UUID(workspace_id), context.job.id or 0)
    async with resources.database.acting_as(actor) as connection:
        await advise.review_company(connection, UUID(company_id))


@registry.periodic(cron="17 3 * * *")
@registry.task(name="insight.review", queue=QUEUE, retry=RETRY, pass_context=True)
async def review_all(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  # the schedule passes its time
    """Every night: time alone makes customers silent and quotes expire."""
    async with _resources(context).database.as_login() as connection:
        await connection.execute("select app.queue_reviews()")


@registry.periodic(cron="29 3 * * *")
@registry.task(name="insight.count_history", queue=QUEUE, retry=RETRY, pass_context=True)
async def count_history(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  # the schedule passes its time
    """Every night: how often deals that were in a stage have been won."""
    async with _resources(context).database.as_login() as connection:
        await connection.execute("select app.count_stage_history()")


@registry.periodic(cron="* * * * *")
@registry.task(name="audit.seal", queue=QUEUE, retry=RETRY, pass_context=True)
async def seal_audit_log(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  # the schedule passes its time
    """Every minute: what the audit log has gained, so that a change behind its back shows."""
    await audit.seal(_resources(context).database)
