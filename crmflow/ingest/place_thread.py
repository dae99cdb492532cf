"""A mail thread is placed on a company once; a person's placing, and any sure one, stays."""

from dataclasses import dataclass
from uuid import UUID

from crmflow.db.session import Connection
from crmflow.ingest.cvr import Evidence
from crmflow.ingest.placing import REPLACEABLE, person_behind, place, suggestion, why_json

READ = """
    select company_id, placement_method from public.email_threads
    where workspace_id = (select app.active_ws()) and id = $1
"""
PLACE = """
    update public.email_threads
    set company_id = $2, person_id = coalesce(person_id, $3), placement_method = $4,
        placement_confidence = $5,
        placement_why = $6::jsonb, suggested_cvr = $7
    where workspace_id = (select app.active_ws()) and id = $1
"""
UNDERSTAND_EARLIER = """
    select app.enqueue('insight.understand', jsonb_build_object('kind', 'email', 'id', mail.id))
    from public.emails as mail
    where mail.workspace_id = (select app.active_ws()) and mail.thread_id = $1
"""


@dataclass(frozen=True)
class PlacedThread:
    """A thread and the company it is on, if any."""

    thread_id: UUID
    company_id: UUID | None


async def place_thread(connection: Connection, thread_id: UUID, evidence: Evidence) -> PlacedThread:
    """Place the thread if it waits, or was only guessed. Everything in it follows its company."""
    thread = await connection.fetchrow(READ, thread_id)
    if thread is None:
        return PlacedThread(thread_id, None)
    current: UUID | None = thread["company_id"]
    if current is not None and thread["placement_method"] != REPLACEABLE:
        return PlacedThread(thread_id, current)
    placement = await place(connection, evidence)
    company = placement.company_id
    if company is None and (current is not None or not (placement.candidates or placement.cvr)):
        return PlacedThread(thread_id, current)
    sender = next(iter(evidence.senders), None)
    person = await person_behind(connection, company, sender) if company and sender else None
    await connection.execute(
        PLACE,
        thread_id,
        company,
        person,
        placement.method,
        placement.confidence if company else None,
        why_json(placement),
        suggestion(placement),
    )
    if company != current:
        # What came before is looked at again, now that its company is known.
        await connection.execute(UNDERSTAND_EARLIER, thread_id)
    return PlacedThread(thread_id, company)
