"""A mail becomes a row in a thread, with its files as documents, placed on a company.

All in one transaction.
"""

import json
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from crmflow.config import settings
from crmflow.db.session import Connection
from crmflow.ingest.addresses import first_tag
from crmflow.ingest.attachments import StoredFile, add_documents
from crmflow.ingest.cvr import Evidence
from crmflow.ingest.email import ParsedMail
from crmflow.ingest.events import Outcome, RawEvent
from crmflow.ingest.forwarded import Forwarded
from crmflow.ingest.html_sanitise import sanitise
from crmflow.ingest.mail_headers import Address
from crmflow.ingest.place_thread import PlacedThread, place_thread
from crmflow.ingest.placing import Own, own_identity
from crmflow.ingest.replies import without_signature
from crmflow.ingest.store_thread import join_thread, touch_thread
from crmflow.ingest.threads import MailLinks, base_subject

LOCK = "select pg_advisory_xact_lock(hashtextextended('mail ' || (select app.active_ws())::text, 0))"
KNOWN = """
    select id, thread_id from public.emails where workspace_id = (select app.active_ws()) and message_id = $1
"""
ADD = """
    insert into public.emails
        (workspace_id, thread_id, inbound_event_id, message_id, direction, from_name, from_email, recipients,
            subject,
         sent_at, text_body, new_text, html_body, is_automatic, is_forwarded, authentication, headers)
    values ((select app.active_ws()), $1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9, $10, $11, $12, $13, $14,
        $15::jsonb,
            $16::jsonb)
    returning id
"""
ADD_REFERENCES = """
    insert into public.email_references (workspace_id, email_id, message_id, position)
    select (select app.active_ws()), $1, named.id, named.position
    from unnest($2::text[]) with ordinality as named (id, position)
    on conflict on constraint email_references_once do nothing
"""
UNDERSTAND = "select app.enqueue('insight.understand', jsonb_build_object('kind', 'email', 'id', $1::uuid))"


@dataclass(frozen=True)
class IncomingMail:
    """A mail ready to be stored: what was sent, what it forwards, its stored files.

    And whom it was delivered to.
    """

    mail: ParsedMail
    forwarded: Forwarded | None
    files: list[StoredFile]
    delivered_to: tuple[str, ...]

    @property
    def sender(self) -> Address | None:
        """Who wrote it: of a forwarded mail, the original's writer."""
        return (self.forwarded and self.forwarded.sender) or self.mail.sender

    @property
    def subject(self) -> str:
        """The subject; of a forwarded mail, the original's where it is known."""
        return (self.forwarded and self.forwarded.subject) or self.mail.subject

    @property
    def message_id(self) -> str:
        """The id it is known by: the original's own when that came as an attachment."""
        original = self.forwarded.original if self.forwarded else None
        return original.message_id if original else self.mail.message_id

    @property
    def is_automatic(self) -> bool:
        """Whether no person wrote it."""
        return self.mail.sort != "person"

    def new_text(self) -> str:
        """What was written now, with the signature."""
        return self.forwarded.text if self.forwarded else self.mail.reply_text

    def sent_at(self, arrived: datetime) -> datetime:
        """When it was written, never later than it arrived."""
        written = (self.forwarded and self.forwarded.date) or self.mail.date
        return min(written, arrived) if written else arrived

    def direction(self, own_domains: Collection[str]) -> str:
        """In, unless one of our own domains wrote it."""
        return "out" if self.sender and self.sender.domain in own_domains else "in"

    def partners(self, own: Own) -> tuple[str, ...]:
        """The addresses of the other side, the writer first."""
        mail = self.mail
        if self.direction(own.domains) == "in":
            people = [self.sender, None if self.forwarded else mail.reply_to]
        else:
            people = [*(self.forwarded.to if self.forwarded else mail.to), *mail.cc]
        known = (person.email for person in people if person and person.domain not in own.domains)
        return tuple(dict.fromkeys(known))


async def store_mail(connection: Connection, event: RawEvent, incoming: IncomingMail) -> Outcome:
    """Write the mail, once, into its thread. Nobody else threads in this workspace meanwhile."""
    await connection.execute(LOCK)
    own = await own_identity(connection)
    evidence = _evidence(incoming, own)
    known = await connection.fetchrow(KNOWN, incoming.message_id)
    if known:
        placed = await place_thread(connection, known["thread_id"], evidence)
        return _outcome(known["id"], placed, duplicate=True)
    links = _links(event, incoming, own)
    thread_id = await join_thread(
        connection, event.endpoint_id, incoming.subject, links, own_domains=own.domains
    )
    # Before the mail is there, so that only the earlier ones are looked at again.
    placed = await place_thread(connection, thread_id, evidence)
    email_id = await _add_email(connection, thread_id, event, incoming)
    await connection.execute(ADD_REFERENCES, email_id, list(incoming.mail.linked_ids))
    await touch_thread(connection, thread_id)
    documents = await add_documents(connection, email_id, thread_id, incoming.files)
    await connection.execute(UNDERSTAND, email_id)
    return _outcome(email_id, placed, documents=documents)


def _outcome(
    email_id: UUID, placed: PlacedThread, *, documents: Collection[UUID] = (), duplicate: bool = False
) -> Outcome:
    return Outcome(
        made={
            "email_id": str(email_id),
            "thread_id": str(placed.thread_id),
            "document_ids": [str(document) for document in documents],
            "duplicate": duplicate,
        },
        company_id=placed.company_id,
    )


def _links(event: RawEvent, incoming: IncomingMail, own: Own) -> MailLinks:
    # What no person wrote is joined by ids only: its subjects repeat.
    partners = frozenset() if incoming.is_automatic else frozenset(incoming.partners(own))
    return MailLinks(
        message_id=incoming.message_id,
        linked_ids=frozenset(incoming.mail.linked_ids),
        base_subject=base_subject(incoming.subject),
        partners=partners,
        sent_at=incoming.sent_at(event.received_at),
    )


def _evidence(incoming: IncomingMail, own: Own) -> Evidence:
    written = f"{incoming.subject}\n{incoming.new_text()}"
    if incoming.forwarded:
        written = f"{written}\n{incoming.forwarded.comment}"
    return Evidence(
        address_tag=first_tag((*incoming.delivered_to, *incoming.mail.forwarded_for), settings().mail_domain),
        new_text=written,
        senders=incoming.partners(own),
        own_cvr=own.cvr,
        own_domains=own.domains,
    )


async def _add_email(
    connection: Connection, thread_id: UUID, event: RawEvent, incoming: IncomingMail
) -> UUID:
    mail, forwarded = incoming.mail, incoming.forwarded
    own = await own_identity(connection)
    html = forwarded.original.html if forwarded and forwarded.original else mail.html
    recipients = [
        {"kind": kind, "name": person.name, "email": person.email}
        for kind, people in (
            ("to", forwarded.to if forwarded else mail.to),
            ("cc", () if forwarded else mail.cc),
        )
        for person in people
    ]
    headers = {"sort": mail.sort, "truncated": mail.truncated, "forwarded_by": _forwarder(incoming)}
    sender = incoming.sender
    email_id: UUID = await connection.fetchval(
        ADD,
        thread_id,
        event.id,
        incoming.message_id,
        incoming.direction(own.domains),
        sender.name if sender else None,
        sender.email if sender else None,
        json.dumps(recipients),
        incoming.subject,
        incoming.sent_at(event.received_at),
        forwarded.text if forwarded else mail.text,
        without_signature(incoming.new_text()),
        sanitise(html) if html else None,
        incoming.is_automatic,
        forwarded is not None,
        json.dumps(mail.verdicts),
        json.dumps(headers),
    )
    return email_id


def _forwarder(incoming: IncomingMail) -> str | None:
    return incoming.mail.sender.email if incoming.forwarded and incoming.mail.sender else None
