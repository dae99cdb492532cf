"""A raw RFC 5322 message read into values.

Bounded, decoded, and with nothing believed that it says of itself.
"""

import hashlib
import re
from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import datetime
from email import message_from_bytes
from email.message import Message
from typing import Literal

from crmflow.errors import Invalid
from crmflow.ingest.html_sanitise import html_to_text
from crmflow.ingest.mail_headers import (
    Address,
    addresses,
    header,
    headers,
    message_ids,
    sent_at,
    verdicts,
)
from crmflow.ingest.mail_parts import Attachment, Body, read_body
from crmflow.ingest.replies import new_text

SIZE_LIMIT = 25 * 1024 * 1024
SUBJECT_LIMIT = 998
PART_LIMIT = 400
CONTAINER_LIMIT = 40
LOOP_LIMIT = 50
LOOP_HEADER = "X-CRMFlow-Loop"
PART_START = re.compile(rb"\n--[^\r\n]{1,80}\r?\n(?=[\t ]*[A-Za-z][A-Za-z-]{0,60}:)")
CONTAINER_START = re.compile(rb"\ncontent-type:[ \t\r\n]{0,20}(?:multipart|message)/", re.IGNORECASE)

Sort = Literal["person", "auto_reply", "bulk", "bounce", "calendar", "loop", "forwarding_request"]


class UnreadableMail(Invalid):
    """This is not a mail that can be read."""

    code = "unreadable_mail"


@dataclass(frozen=True)
class ParsedMail:
    """One message. Ids are without brackets.

    `reply_text` is what the sender wrote now: without quotes, with the signature.
    `sort` says what kind of sender it is; only `person` is threaded and answered as a customer's mail.
    `truncated` is true when parts, headers or text beyond the limits were left out (the raw copy keeps them).
    """

    message_id: str
    in_reply_to: tuple[str, ...]
    references: tuple[str, ...]
    sender: Address | None
    reply_to: Address | None
    to: tuple[Address, ...]
    cc: tuple[Address, ...]
    subject: str
    date: datetime | None
    text: str
    html: str | None
    reply_text: str
    attachments: tuple[Attachment, ...] = ()
    sort: Sort = "person"
    verdicts: dict[str, str] = field(default_factory=dict)
    forwarded_for: tuple[str, ...] = ()
    truncated: bool = False

    @property
    def linked_ids(self) -> tuple[str, ...]:
        """Every message this one says it follows, oldest first."""
        return tuple(dict.fromkeys((*self.references, *self.in_reply_to)))

    def direction(self, own_domains: Collection[str]) -> Literal["in", "out"]:
        """Out when one of the workspace's own domains wrote it (a colleague's copy), else in."""
        return "out" if self.sender and self.sender.domain in own_domains else "in"


def parse_mail(raw: bytes) -> ParsedMail:
    """Read a message. Raises UnreadableMail, and nothing else, when it cannot be read."""
    if not raw.strip():
        raise UnreadableMail("The mail is empty.")
    if len(raw) > SIZE_LIMIT:
        raise UnreadableMail("The mail is larger than 25 MB.")
    bounded = _bounded(raw)
    try:
        message = message_from_bytes(bounded)
        if not message.keys():
            raise UnreadableMail("The mail has no headers.")
        return _read(message, raw, is_cut=len(bounded) < len(raw))
    except (RecursionError, LookupError, ValueError, AttributeError, TypeError, AssertionError) as error:
        # The standard parser gives up on some hostile messages with these; the raw copy is kept and marked.
        raise UnreadableMail from error


def _bounded(raw: bytes) -> bytes:
    """The message cut where its parts or containers become too many.

    The parser's time grows with their product.
    """
    cut = len(raw)
    for pattern, limit in ((PART_START, PART_LIMIT), (CONTAINER_START, CONTAINER_LIMIT)):
        for count, found in enumerate(pattern.finditer(raw, 0, cut)):
            if count >= limit:
                cut = found.start()
                break
    return raw[:cut]


def _read(message: "Message[str, str]", raw: bytes, *, is_cut: bool) -> ParsedMail:
    body = read_body(message)
    text = body.text or (html_to_text(body.html) if body.html else "")
    sender = next(iter(addresses([header(message, "From")])), None)
    own_id = next(iter(message_ids([header(message, "Message-ID")])), "")
    return ParsedMail(
        message_id=own_id or f"{hashlib.sha256(raw).hexdigest()[:40]}@no-message-id",
        in_reply_to=message_ids(headers(message, "In-Reply-To")),
        references=message_ids(headers(message, "References")),
        sender=sender,
        reply_to=next(iter(addresses([header(message, "Reply-To")])), None),
        to=addresses(headers(message, "To")),
        cc=addresses(headers(message, "Cc")),
        subject=header(message, "Subject")[:SUBJECT_LIMIT],
        date=sent_at(header(message, "Date")),
        text=text,
        html=body.html,
        reply_text=new_text(text),
        attachments=body.attachments,
        sort=_sort(message, sender, body),
        verdicts=verdicts(message),
        forwarded_for=_forwarded_for(message),
        truncated=is_cut or body.truncated,
    )


def _forwarded_for(message: "Message[str, str]") -> tuple[str, ...]:
    names = ("X-Original-To", "Delivered-To", "X-Forwarded-To", "X-Forwarded-For")
    values = [value for name in names for value in headers(message, name)]
    return tuple(address.email for address in addresses([value.replace(" ", ",") for value in values]))


def _sort(message: "Message[str, str]", sender: Address | None, body: Body) -> Sort:
    precedence = header(message, "Precedence").lower()
    automatic = header(message, "Auto-Submitted").lower()
    from_nobody = header(message, "Return-Path").replace(" ", "") == "<>"
    if message.get(LOOP_HEADER) or len(message.get_all("Received", [])) > LOOP_LIMIT:
        return "loop"
    if sender and sender.email == "forwarding-noreply@google.com":
        return "forwarding_request"
    if body.is_report or (
        sender and sender.email.startswith(("mailer-daemon@", "postmaster@")) and from_nobody
    ):
        return "bounce"
    if (
        automatic.startswith("auto-")
        or message.get("X-Autoreply")
        or precedence == "auto_reply"
        or from_nobody
    ):
        return "auto_reply"
    if precedence in {"bulk", "list", "junk"} or message.get("List-Id") or message.get("List-Unsubscribe"):
        return "bulk"
    return "calendar" if body.is_calendar else "person"
