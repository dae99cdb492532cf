"""A document that has been read is placed by its first page, where nobody and nothing has placed it."""

from uuid import UUID

from crmflow.db.session import Connection
from crmflow.ingest.cvr import Evidence, Placement
from crmflow.ingest.place_thread import place_thread
from crmflow.ingest.placing import own_identity, place, suggestion, why_json

READ = """
    select company_id, email_thread_id, file_name from public.documents
    where workspace_id = (select app.active_ws()) and id = $1 and deleted_at is null for update
"""
PLACE = """
    update public.documents
    set company_id = $2, placement_method = $3, placement_confidence = $4, placement_why = $5::jsonb,
        suggested_cvr = $6
    where workspace_id = (select app.active_ws()) and id = $1
"""


async def place_document(connection: Connection, document_id: UUID, first_page: str) -> Placement:
    """Place the document by the CVR number on its first page.

    With the mail thread it came in if that waits too.
    """
    document = await connection.fetchrow(READ, document_id)
    if document is None or document["company_id"] is not None:
        return Placement(document["company_id"] if document else None)
    own = await own_identity(connection)
    evidence = Evidence(first_page=first_page, own_cvr=own.cvr, own_domains=own.domains)
    placement = await place(connection, evidence)
    if placement.company_id or placement.cvr or placement.candidates:
        await connection.execute(
            PLACE,
            document_id,
            placement.company_id,
            placement.method,
            placement.confidence if placement.company_id else None,
            why_json(placement),
            suggestion(placement),
        )
    if placement.method == "document_header" and document["email_thread_id"]:
        await place_thread(connection, document["email_thread_id"], evidence)
    return placement
