"""Uploading a document: bytes into the store, a row, and a job that reads it, all or nothing."""

import asyncio
import hashlib
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import UUID

import asyncpg
from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel
from starlette.datastructures import FormData, UploadFile

from crmflow.api.file_names import clean_file_name, extension_of
from crmflow.api.session import CurrentActor, database_of
from crmflow.db.session import Actor, Connection
from crmflow.errors import Forbidden, Invalid, NotFound, TooLarge, UnsupportedType
from crmflow.integrations.storage import Storage, new_key
from crmflow.process.filetypes import EXTENSIONS, MAX_BYTES, MIMES

router = APIRouter(tags=["documents"])

# Room for the form around the file.
LARGEST_FORM = MAX_BYTES + 100_000

MAY_CREATE = "select coalesce(app.ws('documents.create'), app.ws('documents.create_own')) is not null"
COMPANY = "select true from public.companies where workspace_id = $1 and id = $2"
# Two uploads of the same file at the same time take turns, so that the second one finds the first.
TAKE_TURNS = "select pg_advisory_xact_lock(hashtextextended($1, 0))"
SAME_FILE = """
    select id from public.documents
    where workspace_id = $1 and sha256 = $2 and company_id is not distinct from $3
    order by created_at limit 1
"""
ADD = """
    insert into public.documents
        (workspace_id, company_id, file_name, content_type, size_bytes, sha256, storage_key, source,
         placement_method, placement_confidence, created_by)
    values ($1, $2, $3, $4, $5, $6, $7, 'upload', case when $2::uuid is not null then 'person' end,
            case when $2::uuid is not null then 1 end, app.uid())
    returning id
"""
READ = "select app.enqueue('documents.read', jsonb_build_object('document_id', $1::uuid))"

FORM: dict[str, Any] = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {"type": "string", "format": "binary", "description": "At most 25 MB."},
                        "company_id": {
                            "type": "string",
                            "format": "uuid",
                            "description": "The company it belongs to; found in the document when left out.",
                        },
                    },
                }
            }
        },
    }
}


class Uploaded(BaseModel):
    """The document. `duplicate`: the company had the very same file already, and nothing new was stored."""

    id: UUID
    file_name: str
    duplicate: bool = False


@dataclass(frozen=True)
class Upload:
    """What was sent, checked."""

    name: str
    content: bytes
    sha256: str
    company_id: UUID | None

    @property
    def content_type(self) -> str:
        """By the extension, never what the sender claims; reading the file checks it against the bytes."""
        return MIMES[EXTENSIONS[extension_of(self.name).lower()]]


def storage_of(request: Request) -> Storage:
    """The file store of this process."""
    storage: Storage = request.app.state.storage
    return storage


@router.post(
    "/documents",
    status_code=201,
    max_body_size=LARGEST_FORM,
    openapi_extra=FORM,
    responses={200: {"model": Uploaded, "description": "The company had this file already."}},
)
async def upload(
    request: Request,
    response: Response,
    actor: CurrentActor,
    storage: Annotated[Storage, Depends(storage_of)],
) -> Uploaded:
    """Upload one file: PDF, Word, Excel, PowerPoint, mail, HTML, text or an image. It is read by a job."""
    async with database_of(request).acting_as(actor, read_only=True) as connection:
        if not await connection.fetchval(MAY_CREATE):
            raise Forbidden
    async with request.form(max_files=1, max_fields=4) as form:
        wanted = await read_form(form)
    key = new_key(actor.workspace_id or UUID(int=0))
    await storage.put(key, wanted.content)
    try:
        async with database_of(request).acting_as(actor) as connection:
            stored = await store(connection, actor, wanted, key)
    except (asyncpg.PostgresConnectionError, asyncpg.InterfaceError, OSError):
        # Nobody knows whether it was committed, and a file without a document is better than the reverse.
        raise
    except BaseException:
        await storage.delete(key)
        raise
    if stored.duplicate:
        await storage.delete(key)
        response.status_code = 200
    return stored


async def read_form(form: FormData) -> Upload:
    """The file and the company of a form.

    Raises:
        Invalid: there is no file, it is empty, or the company's id is not one.
        TooLarge: more than 25 MB.
        UnsupportedType: the extension is not of a kind that can be read.
    """
    file = form.get("file")
    if not isinstance(file, UploadFile):
        raise Invalid("Send the file in a form field named file.", field="file")
    name = clean_file_name(file.filename or "")
    if extension_of(name).lower() not in EXTENSIONS:
        kinds = ", ".join(sorted(EXTENSIONS))
        raise UnsupportedType("This kind of file is not accepted.", field="file", hint=f"Accepted: {kinds}.")
    content = await file.read()
    if len(content) > MAX_BYTES:
        raise TooLarge("The file is larger than 25 MB.", field="file")
    if not content:
        raise Invalid("The file is empty.", field="file")
    digest = await asyncio.to_thread(hashlib.sha256, content)
    return Upload(name, content, digest.hexdigest(), company_of(form))


def company_of(form: FormData) -> UUID | None:
    """The company named in the form, if any. Raises Invalid."""
    given = form.get("company_id")
    try:
        return UUID(str(given)) if given else None
    except ValueError:
        raise Invalid("This is not the id of a company.", field="company_id") from None


async def store(connection: Connection, actor: Actor, wanted: Upload, key: str) -> Uploaded:
    """The row and its job, unless the company has the file already.

    Raises:
        NotFound: there is no such company among those the person may see.
    """
    if wanted.company_id and not await connection.fetchval(COMPANY, actor.workspace_id, wanted.company_id):
        raise NotFound("There is no such company.", field="company_id")
    await connection.execute(TAKE_TURNS, f"{actor.workspace_id} {wanted.sha256} {wanted.company_id}")
    same = await connection.fetchval(SAME_FILE, actor.workspace_id, wanted.sha256, wanted.company_id)
    if same:
        return Uploaded(id=same, file_name=wanted.name, duplicate=True)
    made: UUID = await connection.fetchval(
        ADD,
        actor.workspace_id,
        wanted.company_id,
        wanted.name,
        wanted.content_type,
        len(wanted.content),
        wanted.sha256,
        key,
    )
    await connection.execute(READ, made)
    return Uploaded(id=made, file_name=wanted.name)
