"""Files of a mail become documents: bytes into the store, a row, and a job that reads them."""

import hashlib
from dataclasses import dataclass
from uuid import NAMESPACE_URL, UUID, uuid5

from crmflow.db.session import Connection
from crmflow.ingest.events import RawEvent
from crmflow.ingest.mail_parts import Attachment
from crmflow.integrations.storage import Storage

ADD = """
    insert into public.documents
        (workspace_id, company_id, email_id, email_thread_id, file_name, content_type, size_bytes, sha256,
            storage_key,
         source, placement_method, placement_confidence)
    select (select app.active_ws()), thread.company_id, $1, thread.id, $3, $4, $5, $6, $7, 'email',
           case when thread.company_id is not null then 'thread' end,
           case when thread.company_id is not null then thread.placement_confidence end
    from public.email_threads as thread
    where thread.workspace_id = (select app.active_ws()) and thread.id = $2
    returning id
"""
READ = "select app.enqueue('documents.read', jsonb_build_object('document_id', $1::uuid))"
NOT_DOCUMENTS = frozenset(
    {
        "application/pkcs7-signature",
        "application/x-pkcs7-signature",
        "application/pgp-signature",
        "text/calendar",
    }
)


@dataclass(frozen=True)
class StoredFile:
    """A file whose bytes are in the store, waiting for its row."""

    key: str
    file: Attachment


def worth_keeping(files: tuple[Attachment, ...], html: str) -> list[Attachment]:
    """The files a person would call attachments.

    No signatures, no invitations, no pictures drawn in the text.
    """
    return [
        item
        for item in files
        if item.content
        and item.mime not in NOT_DOCUMENTS
        and not (item.mime.startswith("image/") and item.content_id and f"cid:{item.content_id}" in html)
    ]


async def put_files(
    storage: Storage, workspace_id: UUID, event: RawEvent, files: list[Attachment]
) -> list[StoredFile]:
    """Store the bytes. The keys follow from the event, so that a second run writes over the first."""
    stored = []
    for index, item in enumerate(files):
        name = uuid5(NAMESPACE_URL, f"{event.id}/{index}")
        key = f"{workspace_id}/{event.received_at:%Y/%m}/{name}"
        await storage.put(key, item.content)
        stored.append(StoredFile(key, item))
    return stored


async def add_documents(
    connection: Connection, email_id: UUID, thread_id: UUID, files: list[StoredFile]
) -> list[UUID]:
    """The rows of stored files, on the company of their thread, each queued to be read."""
    made: list[UUID] = []
    for stored in files:
        item = stored.file
        document: UUID = await connection.fetchval(
            ADD,
            email_id,
            thread_id,
            item.filename,
            item.mime[:200],
            len(item.content),
            hashlib.sha256(item.content).hexdigest(),
            stored.key,
        )
        await connection.execute(READ, document)
        made.append(document)
    return made
