"""A document's file, its text, and a mail's HTML; each after a read with the caller's rights."""

from typing import Annotated, Any
from uuid import UUID

import asyncpg
from fastapi import APIRouter, Depends, Query, Request, Response

from crmflow.api.file_names import content_disposition
from crmflow.api.files import storage_of
from crmflow.api.session import LinkedActor, database_of
from crmflow.db.session import Actor
from crmflow.errors import Conflict, NotFound
from crmflow.integrations.storage import Storage

router = APIRouter(tags=["documents"])

DOCUMENT = """
    select file_name, content_type, storage_key, sha256, state, failure, body_text
    from public.documents where workspace_id = $1 and id = $2
"""
MAIL = "select html_body from public.emails where workspace_id = $1 and id = $2"

PDF = "application/pdf"
PICTURES = frozenset({"image/png", "image/jpeg", "image/gif", "image/webp"})
INERT = "default-src 'none'; sandbox; frame-ancestors 'self'"
# A browser's PDF reader does not start in a sandboxed page; it runs apart from our pages anyway.
READER = "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
# No allow-scripts: nothing runs. Same origin lets our page around it read the height.
LETTER = (
    "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src data:; frame-ancestors 'self'; "
    "sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox"
)
PAGE_START = (
    '<!doctype html><html><meta charset="utf-8"><base target="_blank">'
    '<link rel="stylesheet" href="/mail.css"><body>'
)


def file_response(content: str, description: str) -> dict[int | str, dict[str, Any]]:
    """How OpenAPI describes an answer that is not JSON."""
    return {200: {"content": {content: {}}, "description": description}}


class NotReadYet(Conflict):
    """The document waits to be read."""

    code = "not_read_yet"


class NotReadable(Conflict):
    """No text could be found in the document."""

    code = "not_readable"


async def document_of(request: Request, actor: Actor, document_id: UUID) -> asyncpg.Record:
    """The document, if the caller may see it. Raises NotFound."""
    async with database_of(request).acting_as(actor, read_only=True) as connection:
        row = await connection.fetchrow(DOCUMENT, actor.workspace_id, document_id)
    if row is None:
        raise NotFound("There is no such document.")
    return row


@router.get(
    "/documents/{document_id}/content",
    response_class=Response,
    responses=file_response("application/octet-stream", "The file."),
)
async def download(
    document_id: UUID,
    request: Request,
    actor: LinkedActor,
    storage: Annotated[Storage, Depends(storage_of)],
    *,
    inline: Annotated[bool, Query(description="Show a PDF or a picture instead of saving it.")] = False,
) -> Response:
    """The file as it came. Everything is saved, except that a PDF or a picture may be shown."""
    row = await document_of(request, actor, document_id)
    kind = row["content_type"]
    is_shown = inline and (kind == PDF or kind in PICTURES)
    headers = {
        "Content-Disposition": content_disposition(row["file_name"], inline=is_shown),
        "Content-Security-Policy": READER if is_shown and kind == PDF else INERT,
        "Cache-Control": "private, no-cache",
        "ETag": f'"{row["sha256"]}"',
    }
    if headers["ETag"] in request.headers.get("if-none-match", ""):
        return Response(None, 304, headers)
    return Response(await storage.get(row["storage_key"]), 200, headers, kind)


@router.get(
    "/documents/{document_id}/text",
    response_class=Response,
    responses=file_response("text/plain", "The text."),
)
async def text_of(document_id: UUID, request: Request, actor: LinkedActor) -> Response:
    """The text that was found in the document."""
    row = await document_of(request, actor, document_id)
    if row["state"] == "received":
        raise NotReadYet
    if row["state"] == "failed":
        raise NotReadable(hint=row["failure"])
    headers = {"Content-Security-Policy": INERT}
    return Response(row["body_text"] or "", 200, headers, "text/plain; charset=utf-8")


@router.get(
    "/emails/{email_id}/html",
    response_class=Response,
    responses=file_response("text/html", "A page of its own, without scripts and without the network."),
)
async def mail_html(email_id: UUID, request: Request, actor: LinkedActor) -> Response:
    """A mail's sanitised HTML. It loads nothing but our own style sheet: no script, no remote picture."""
    async with database_of(request).acting_as(actor, read_only=True) as connection:
        row = await connection.fetchrow(MAIL, actor.workspace_id, email_id)
    if row is None or row["html_body"] is None:
        raise NotFound("There is no such mail, or it has no HTML.")
    page = f"{PAGE_START}{row['html_body']}</body></html>"
    headers = {"Content-Security-Policy": LETTER, "Referrer-Policy": "no-referrer"}
    return Response(page, 200, headers, "text/html; charset=utf-8")
