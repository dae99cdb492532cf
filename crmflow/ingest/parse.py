"""The job behind every door: a stored raw event is read and becomes conversations, mails and documents.

Once.
"""

import asyncio
from uuid import UUID

import structlog

from crmflow.db.session import Actor, Database
from crmflow.errors import CrmflowError, NotFound
from crmflow.ingest import chat
from crmflow.ingest.attachments import put_files, worth_keeping
from crmflow.ingest.chat_events import ChatEvent
from crmflow.ingest.email import ParsedMail, UnreadableMail, parse_mail
from crmflow.ingest.events import Outcome, RawEvent, claim, finish, read_event
from crmflow.ingest.forwarded import Forwarded, forwarding_request, unwrap
from crmflow.ingest.mail_parts import Attachment
from crmflow.ingest.postmark import RawMail, raw_mail
from crmflow.ingest.store_chat import store_chat
from crmflow.ingest.store_mail import IncomingMail, store_mail
from crmflow.ingest.wire import BrokenJson
from crmflow.integrations.storage import Storage

UNREADABLE = (BrokenJson, UnreadableMail, NotFound)

log = structlog.get_logger()


async def parse_event(database: Database, storage: Storage, actor: Actor, event_id: UUID) -> None:
    """Turn a raw event into rows, as the workspace's own user; a second run changes nothing.

    What cannot be read is marked `needs_look` with the reason and waits for a person. Any other error rises,
    so that
    the job is tried again; the event says so meanwhile.
    """
    async with database.acting_as(actor, read_only=True) as connection:
        event = await read_event(connection, event_id)
    if event is None or event.is_done:
        return
    try:
        await _parse(database, storage, actor, event)
    except UNREADABLE as error:
        log.warning("ingest.unreadable", event_id=str(event_id), reason=error.code)
        await _mark(database, actor, event_id, Outcome("needs_look", error.code, {"message": error.message}))
    except Exception:
        await _mark(database, actor, event_id, Outcome("needs_look", "failed"))
        raise


async def _mark(database: Database, actor: Actor, event_id: UUID, outcome: Outcome) -> None:
    async with database.acting_as(actor) as connection:
        if await claim(connection, event_id):
            await finish(connection, event_id, outcome)


async def _parse(database: Database, storage: Storage, actor: Actor, event: RawEvent) -> None:
    if event.source == "chat":
        parsed = await asyncio.to_thread(chat.parse, event.provider, event.body)
        await _write_chat(database, actor, event, parsed)
        return
    mail, forwarded, delivery = await asyncio.to_thread(_read_mail, event)
    outcome = _set_aside(mail)
    if outcome:
        await _mark(database, actor, event.id, outcome)
        return
    files = await put_files(storage, _workspace(actor), event, _files(mail, forwarded))
    await _write_mail(database, actor, event, IncomingMail(mail, forwarded, files, delivery.recipients))


async def _write_chat(database: Database, actor: Actor, event: RawEvent, parsed: list[ChatEvent]) -> None:
    async with database.acting_as(actor) as connection:
        if await claim(connection, event.id):
            await finish(connection, event.id, await store_chat(connection, event, parsed))


async def _write_mail(database: Database, actor: Actor, event: RawEvent, incoming: IncomingMail) -> None:
    async with database.acting_as(actor) as connection:
        if await claim(connection, event.id):
            await finish(connection, event.id, await store_mail(connection, event, incoming))


def _read_mail(event: RawEvent) -> tuple[ParsedMail, Forwarded | None, RawMail]:
    delivery = raw_mail(event.provider, event.body, event.envelope)
    mail = parse_mail(delivery.content)
    return mail, unwrap(mail) if mail.sort == "person" else None, delivery


def _set_aside(mail: ParsedMail) -> Outcome | None:
    """What is no customer's mail at all: our own mail coming back, and Gmail asking to forward to us."""
    if mail.sort == "loop":
        return Outcome("ignored", "mail_loop")
    request = forwarding_request(mail)
    if request:
        made = {"code": request.code, "mailbox": request.mailbox}
        return Outcome("needs_look", "forwarding_request", made)
    return None


def _files(mail: ParsedMail, forwarded: Forwarded | None) -> list[Attachment]:
    original = forwarded.original if forwarded else None
    own = [item for item in mail.attachments if not (original and item.mime == "message/rfc822")]
    html = f"{mail.html or ''}{(original and original.html) or ''}"
    return worth_keeping((*own, *(original.attachments if original else ())), html)


def _workspace(actor: Actor) -> UUID:
    if actor.workspace_id is None:
        raise CrmflowError("A job acts in a workspace.")
    return actor.workspace_id
