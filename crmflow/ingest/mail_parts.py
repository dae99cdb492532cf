"""The MIME parts of a message: its text, its HTML and its files, at most a hundred of them and ten deep."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from email.message import Message

from crmflow.ingest.html_sanitise import LENGTH_LIMIT as HTML_LIMIT
from crmflow.ingest.mail_headers import decoded_bytes, header, text_of
from crmflow.ingest.wire import storable

PARTS_LIMIT = 100
NESTING_LIMIT = 10
TEXT_LIMIT = 1_000_000
NAME_LIMIT = 150
UNSAFE_IN_NAME = re.compile(r'[\x00-\x1f\x7f/\\:*?"<>|\u200b-\u200f\u202a-\u202e\u2066-\u2069]')
EXTENSION_BY_TYPE = {
    "application/pdf": ".pdf",
    "message/rfc822": ".eml",
    "image/png": ".png",
    "image/jpeg": ".jpg",
}


@dataclass(frozen=True)
class Attachment:
    """A file in a mail. The name is safe to store and to offer; `mime` is what the sender claims."""

    filename: str
    mime: str
    content: bytes
    content_id: str | None = None
    is_inline: bool = False


@dataclass(frozen=True)
class Body:
    """What a message holds."""

    text: str
    html: str | None
    attachments: tuple[Attachment, ...]
    is_report: bool = False
    is_calendar: bool = False
    truncated: bool = False


@dataclass
class _Found:
    texts: list[str] = field(default_factory=list)
    htmls: list[str] = field(default_factory=list)
    files: list[Attachment] = field(default_factory=list)
    types: set[str] = field(default_factory=set)
    truncated: bool = False


def safe_filename(name: str, mime: str = "") -> str:
    """A file name without path, control or direction-changing characters, at most 150 long, never empty."""
    last = re.split(r"[/\\]", storable(unicodedata.normalize("NFC", name)))[-1]
    plain = UNSAFE_IN_NAME.sub("", last).strip(" .")
    stem, dot, extension = plain.rpartition(".")
    if dot and len(plain) > NAME_LIMIT:
        plain = f"{stem[: NAME_LIMIT - len(extension[:10]) - 1]}.{extension[:10]}"
    return plain[:NAME_LIMIT] or f"fil{EXTENSION_BY_TYPE.get(mime, '')}"


def read_body(message: "Message[str, str]") -> Body:
    """The text parts joined in order, the HTML parts joined, and every other part as a file."""
    found = _Found()
    for count, (part, depth) in enumerate(_walk(message, 0)):
        if count >= PARTS_LIMIT or depth > NESTING_LIMIT:
            found.truncated = True
            break
        _take(part, found)
    text, html = "\n".join(found.texts), "\n".join(found.htmls)
    return Body(
        text=text[:TEXT_LIMIT].strip(),
        html=html[:HTML_LIMIT] or None,
        attachments=tuple(found.files),
        is_report="multipart/report" in found.types or "message/delivery-status" in found.types,
        is_calendar="text/calendar" in found.types,
        truncated=found.truncated or len(text) > TEXT_LIMIT or len(html) > HTML_LIMIT,
    )


def _walk(part: "Message[str, str]", depth: int) -> Iterator[tuple["Message[str, str]", int]]:
    """The part and those inside it, in order.

    A message inside a message is one file, so it is not entered.
    """
    yield part, depth
    if depth > NESTING_LIMIT or part.get_content_maintype() != "multipart" or not part.is_multipart():
        return
    for inner in part.get_payload():
        if isinstance(inner, Message):
            yield from _walk(inner, depth + 1)


def _take(part: "Message[str, str]", found: _Found) -> None:
    mime = part.get_content_type()
    found.types.add(mime)
    if part.get_content_maintype() == "multipart":
        return
    name = _filename(part)
    is_file = part.get_content_disposition() == "attachment" or bool(name) or bool(part.get("Content-ID"))
    if mime == "text/plain" and not is_file:
        found.texts.append(_decoded(part))
    elif mime == "text/html" and not name and part.get_content_disposition() != "attachment":
        found.htmls.append(_decoded(part))
    elif mime != "message/delivery-status":
        found.files.append(_attachment(part, name, mime))


def _decoded(part: "Message[str, str]") -> str:
    payload = part.get_payload(decode=True)
    raw = payload if isinstance(payload, bytes) else b""
    text = decoded_bytes(raw[: 4 * TEXT_LIMIT], part.get_content_charset())
    return storable(text.replace("\r\n", "\n").replace("\r", "\n").removeprefix("\ufeff"))


def _filename(part: "Message[str, str]") -> str:
    name = part.get_filename()
    return text_of(name) if name else ""


def _attachment(part: "Message[str, str]", name: str, mime: str) -> Attachment:
    if mime == "message/rfc822" and part.is_multipart():
        inner = part.get_payload(0)
        content = inner.as_bytes() if isinstance(inner, Message) else b""
        name = name or (f"{header(inner, 'Subject')[:80]}.eml" if isinstance(inner, Message) else "")
    else:
        payload = part.get_payload(decode=True)
        content = payload if isinstance(payload, bytes) else b""
    content_id = header(part, "Content-ID").strip("<> ")[:250]
    is_inline = part.get_content_disposition() == "inline" or bool(content_id)
    return Attachment(safe_filename(name, mime), mime, content, content_id or None, is_inline)
