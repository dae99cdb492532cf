"""Where a text comes from, and what the database knows of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from crmflow.db.session import Connection
from crmflow.errors import NotFound

SourceKind = Literal["document", "email", "chat_message"]

READ = {
    "chat_message": """
        select conversation_id as thread_id, company_id, body as text, occurred_at as happened_at,
               direction = 'in' as is_from_customer, kind = 'message' as can_ask, '' as heading
        from public.chat_messages where workspace_id = (select app.active_ws()) and id = $1
    """,
    "email": """
        select thread_id, company_id,
               concat_ws(E'\\n\\n', nullif(coalesce(nullif(new_text, ''), text_body), ''),
                         nullif(subject, '')) as text,
               sent_at as happened_at, direction = 'in' as is_from_customer, not is_automatic as can_ask,
               subject as heading
        from public.emails where workspace_id = (select app.active_ws()) and id = $1
    """,
    "document": """
        select coalesce(email_thread_id, conversation_id, id) as thread_id, company_id,
               coalesce(body_text, '') as text, created_at as happened_at,
               true as is_from_customer, state = 'ready' as can_ask,
               file_name as heading
        from public.documents where workspace_id = (select app.active_ws()) and id = $1 and deleted_at is null
    """,
}


@dataclass(frozen=True)
class Source:
    """A row with text in it."""

    kind: SourceKind
    id: UUID


@dataclass(frozen=True)
class SourceText:
    """The text of a source and what stands around it.

    The subject of a mail comes after its body, so that the telling words are those of the body. `heading` is
    that subject, or the name of a document's file.
    """

    source: Source
    thread_id: UUID
    company_id: UUID | None
    text: str
    happened_at: datetime
    is_from_customer: bool
    can_ask: bool
    heading: str


async def read_source(connection: Connection, source: Source) -> SourceText:
    """The source's text as this actor sees it. Offsets of facts and evidence point into it.

    Raises NotFound when the row is gone or hidden.
    """
    row = await connection.fetchrow(READ[source.kind], source.id)
    if row is None:
        message = f"{source.kind} {source.id} is gone"
        raise NotFound(message)
    return SourceText(source=source, **dict(row))
