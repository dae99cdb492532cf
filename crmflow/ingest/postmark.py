"""Mail webhooks: Postmark's JSON, or the message itself, into raw bytes and the envelope."""

import base64
import binascii
from collections.abc import Mapping
from dataclasses import dataclass
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import SMTP

from crmflow.errors import NotFound
from crmflow.ingest.email import UnreadableMail
from crmflow.ingest.wire import BrokenJson, Json, as_list, as_object, first_text, read_json

PROVIDERS = frozenset({"postmark", "raw", "smtp"})
REBUILT = frozenset(
    {"message-id", "in-reply-to", "references", "date", "auto-submitted", "list-id", "precedence"}
)
ATTACHMENT_LIMIT = 90
POLICY = SMTP.clone(raise_on_defect=False)


@dataclass(frozen=True)
class RawMail:
    """A message as it was sent, and whom it was delivered to."""

    content: bytes
    recipients: tuple[str, ...] = ()


def raw_mail(provider: str, body: bytes, envelope: Mapping[str, Json]) -> RawMail:
    """The message in a stored delivery. Raises UnreadableMail, or NotFound for an unknown provider."""
    if provider == "postmark":
        return _from_postmark(body)
    if provider in PROVIDERS:
        recipients = tuple(address for address in as_list(envelope.get("to")) if isinstance(address, str))
        return RawMail(body, recipients)
    raise NotFound(f"There is no mail provider called {provider[:40]}.")


def _from_postmark(body: bytes) -> RawMail:
    try:
        known = as_object(read_json(body))
    except BrokenJson as error:
        raise UnreadableMail("The delivery is not JSON.") from error
    recipient = first_text(known, "OriginalRecipient")
    raw = known.get("RawEmail")
    if isinstance(raw, str) and raw.strip():
        # Postmark decodes the message as UTF-8; what was 8-bit in another charset is lost there, not here.
        return RawMail(raw.encode("utf-8", "replace"), (recipient,) if recipient else ())
    if not first_text(known, "From", "Subject", "TextBody", "HtmlBody"):
        raise UnreadableMail("The delivery holds no mail.")
    try:
        return RawMail(_rebuilt(known).as_bytes(policy=POLICY), (recipient,) if recipient else ())
    except (MessageError, ValueError, LookupError, TypeError, AttributeError) as error:
        raise UnreadableMail("The delivery's fields do not make a mail.") from error


def _rebuilt(known: dict[str, Json]) -> EmailMessage:
    message = EmailMessage(policy=POLICY)
    for name in ("From", "To", "Cc", "Subject", "Date"):
        if value := first_text(known, name):
            message[name] = _one_line(value)
    if reply_to := first_text(known, "ReplyTo"):
        message["Reply-To"] = _one_line(reply_to)
    for item in as_list(known.get("Headers"))[:200]:
        header = as_object(item)
        named, value = first_text(header, "Name"), first_text(header, "Value")
        if named and value and named.lower() in REBUILT and named not in message:
            message[named] = _one_line(value)
    text, html = first_text(known, "TextBody"), first_text(known, "HtmlBody")
    message.set_content(text or "")
    if html:
        message.add_alternative(html, subtype="html")
    for item in as_list(known.get("Attachments"))[:ATTACHMENT_LIMIT]:
        _attach(message, as_object(item))
    return message


def _attach(message: EmailMessage, item: dict[str, Json]) -> None:
    maintype, _, subtype = (
        (first_text(item, "ContentType") or "application/octet-stream").split(";")[0].partition("/")
    )
    try:
        content = base64.b64decode(first_text(item, "Content", "Data") or "", validate=False)
    except binascii.Error:
        content = b""
    is_plain = (
        maintype in {"application", "image", "audio", "video", "text"} and subtype.replace("-", "").isalnum()
    )
    message.add_attachment(
        content,
        maintype=maintype if is_plain else "application",
        subtype=subtype if is_plain else "octet-stream",
        filename=_one_line(first_text(item, "Name") or "fil"),
    )


def _one_line(value: str) -> str:
    return " ".join(value.split())
