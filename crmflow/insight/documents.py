"""A document read: its text in a confined process, then what it is and whose it is."""

import asyncio
from uuid import UUID

import structlog

from crmflow.db.session import Actor, Connection, Database
from crmflow.ingest.place_document import place_document
from crmflow.integrations.storage import Storage
from crmflow.process.text import Extracted, Unreadable, extract_text_isolated

log = structlog.get_logger()

READ = """
    select storage_key, file_name, content_type, state from public.documents
    where workspace_id = (select app.active_ws()) and id = $1
"""
KEEP_TEXT = """
    update public.documents
    set state = 'ready', failure = null, body_text = $2, page_count = $3, title = coalesce($4, title),
        language = $5, content_type = $6
    where workspace_id = (select app.active_ws()) and id = $1
"""
KEEP_FAILURE = """
    update public.documents set state = 'failed', failure = $2
    where workspace_id = (select app.active_ws()) and id = $1
"""
UNDERSTAND = (
    "select app.enqueue('insight.understand', jsonb_build_object('kind', 'document', 'id', $1::uuid))"
)


async def read(database: Database, storage: Storage, actor: Actor, document_id: UUID) -> None:
    """Read a document's file and queue its understanding. A file that cannot be read is kept and says why."""
    async with database.acting_as(actor, read_only=True) as connection:
        row = await connection.fetchrow(READ, document_id)
    if row is None:
        # Deleted before its turn came: nothing is left to read.
        log.info("documents.gone", document_id=str(document_id))
        return
    data = await storage.get(row["storage_key"])
    try:
        found = await asyncio.to_thread(extract_text_isolated, data, row["file_name"], row["content_type"])
    except Unreadable as error:
        async with database.acting_as(actor) as connection:
            await connection.execute(KEEP_FAILURE, document_id, error.reason_code)
        log.warning("documents.unreadable", document_id=str(document_id), reason=error.reason_code)
        return
    async with database.acting_as(actor) as connection:
        await _keep(connection, document_id, found)


async def _keep(connection: Connection, document_id: UUID, found: Extracted) -> None:
    """The text, the company it names where nobody has placed it, and the next job: all or nothing."""
    await connection.execute(
        KEEP_TEXT, document_id, found.text, len(found.pages) or None, found.title, found.language, found.mime
    )
    await place_document(connection, document_id, found.pages[0] if found.pages else found.text)
    await connection.execute(UNDERSTAND, document_id)
