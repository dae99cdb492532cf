"""A mail that a person forwarded to us: who wrote the original, when, and what it said."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from crmflow.ingest.danish_dates import parse_written_date
from crmflow.ingest.email import ParsedMail, UnreadableMail, parse_mail
from crmflow.ingest.mail_headers import Address, addresses
from crmflow.ingest.replies import is_header_block

COMMENT_LIMIT = 8_000
GLUED_FIELDS = 3
FIELD_LINES = 14
LINE_LIMIT = 600
TEXT_LIMIT = 200_000
FORWARD_WORD = re.compile(r"videre|forward|weiter|vidare", re.IGNORECASE)
PREFIX = re.compile(r"^\s*(?:vs|vb|fw|fwd|wg|videresend|videresendt|tr|i)\s?:", re.IGNORECASE)
MARKER = re.compile(
    r"^[\s>]*(?:"
    r"-{5,}\s?(?:Forwarded message|Videresendt (?:meddelelse|besked|mail|melding)|Weitergeleitete Nachricht|"
    r"Vidarebefordrat meddelande)\s?-{5,}"
    r"|(?:Start på videresendt (?:besked|meddelelse)|Begin forwarded message|"
    r"Anfang der weitergeleiteten Nachricht)\s?:"
    r"|-{3,}\s?(?:Oprindelig (?:meddelelse|besked)|Original Message|Ursprüngliche Nachricht)\s?-{3,}"
    r")\s*(?P<rest>.*)$",
    re.IGNORECASE,
)
NAMES = {
    "from": ("fra", "from", "afsender", "von", "från"),
    "date": ("sendt", "dato", "date", "sent", "gesendet", "datum", "skickat"),
    "to": ("til", "to", "an", "till"),
    "cc": ("cc", "kopi", "kopie", "kopia"),
    "subject": ("emne", "subject", "betreff", "ämne"),
    "reply_to": ("svar til", "reply-to", "besvar til", "antwort an"),
}
FIELD_OF = {name: field for field, names in NAMES.items() for name in names}
FIELD = re.compile(rf"^[\s>*]*({'|'.join(map(re.escape, FIELD_OF))})\s?:\*?\s*(.*)$", re.IGNORECASE)
# Yahoo prints all fields on one line, sometimes with nothing between them.
GLUED = re.compile(r"\s*(?=(?:Sendt|Sent|Gesendet|Til|To|An|Cc|Emne|Subject|Betreff|Dato|Date|Datum):\s)")
WROTE = re.compile(
    r"^[\s>]*(?:D\.|Den|On)\s(?P<date>.{5,80}?)\s?,?\s?(?:skrev|wrote)\s?:?\s*(?P<who>.{3,200}?)\s?:?\s*$"
    r"|^[\s>]*(?:D\.|Den|On)\s(?P<date2>.{5,80}?),\s(?P<who2>[^,]{3,200}?)\s(?:skrev|wrote)\s?:\s*$",
    re.IGNORECASE,
)
GMAIL_CODE = re.compile(r"^\(#(\d{6,12})\)")
GMAIL_MAILBOX = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}")


@dataclass(frozen=True)
class Forwarded:
    """The original mail.

    `comment` is what the forwarding person wrote above it; `method` how it was found;
    `original` is the whole message when it came as an attachment.
    """

    sender: Address | None
    to: tuple[Address, ...]
    date: datetime | None
    subject: str
    text: str
    comment: str
    method: Literal["attached", "marker", "block", "intro"]
    original: ParsedMail | None = None


@dataclass(frozen=True)
class ForwardingRequest:
    """Gmail asks whether a mailbox may forward to us.

    An administrator reads the code; nothing is ever clicked.
    """

    code: str
    mailbox: str | None


def unwrap(mail: ParsedMail) -> Forwarded | None:
    """The forwarded original; None when the mail is not one that a person forwarded."""
    attached = _attached(mail)
    if attached:
        return attached
    is_named = bool(PREFIX.match(mail.subject))
    lines = _with_markers_alone(mail.text[:TEXT_LIMIT].split("\n"))
    for position, line in enumerate(lines):
        cut = line[:LINE_LIMIT]
        if MARKER.match(cut) and (is_named or FORWARD_WORD.search(cut)):
            return _from_block(lines, position, start=position + 1)
        if is_named and is_header_block([item.strip(" >*") for item in lines[position : position + 8]], 0):
            return _from_block(lines, position, start=position)
        if is_named and (found := WROTE.match(cut)):
            return _from_intro(mail, lines, position, found)
    return None


def forwarding_request(mail: ParsedMail) -> ForwardingRequest | None:
    """Gmail's confirmation code and the mailbox that asked, when this mail is such a request."""
    found = GMAIL_CODE.match(mail.subject)
    if mail.sort != "forwarding_request" or not found:
        return None
    mailbox = GMAIL_MAILBOX.search(mail.subject) or GMAIL_MAILBOX.search(mail.text[:2_000])
    return ForwardingRequest(found[1], mailbox[0].lower() if mailbox else None)


def _with_markers_alone(lines: list[str]) -> list[str]:
    """The lines, with what stands on the same line as a marker moved to a line of its own."""
    apart: list[str] = []
    for line in lines:
        found = MARKER.match(line[:LINE_LIMIT])
        if found and found["rest"]:
            apart += [line[: found.start("rest")].rstrip(), line[found.start("rest") :]]
        else:
            apart.append(line)
    return apart


def _attached(mail: ParsedMail) -> Forwarded | None:
    inner = [item for item in mail.attachments if item.mime == "message/rfc822"]
    if len(inner) != 1 or len(mail.reply_text) > COMMENT_LIMIT:
        return None
    try:
        original = parse_mail(inner[0].content)
    except UnreadableMail:
        return None
    return Forwarded(
        sender=original.sender,
        to=original.to,
        date=original.date,
        subject=original.subject,
        text=original.text,
        comment=mail.reply_text,
        method="attached",
        original=original,
    )


def _from_block(lines: list[str], above: int, *, start: int) -> Forwarded | None:
    fields, end = _fields(lines, start)
    if "from" not in fields:
        return None
    return Forwarded(
        sender=_mailbox(fields["from"]),
        to=addresses([fields.get("to", "").replace(";", ",")]),
        date=parse_written_date(fields["date"]) if "date" in fields else None,
        subject=fields.get("subject", "").strip(),
        text=_unquoted(lines[end:]),
        comment="\n".join(lines[:above]).strip(),
        method="marker" if above != start else "block",
    )


def _fields(lines: list[str], start: int) -> tuple[dict[str, str], int]:
    """The header fields from here, and the line after them.

    Blank lines above are skipped, wrapped values joined.
    """
    position = start
    while position < min(start + 4, len(lines)) and not lines[position].strip(" >"):
        position += 1
    fields: dict[str, str] = {}
    current = ""
    for line in lines[position : position + FIELD_LINES]:
        shown = line[:LINE_LIMIT].lstrip(" \t>").rstrip()
        glued = [piece for piece in GLUED.split(shown) if piece]
        pieces = glued if len(glued) >= GLUED_FIELDS else [shown]
        matches = [FIELD.match(piece) for piece in pieces]
        if not line.strip(" >") or (not matches[0] and (not current or not line[0].isspace())):
            break
        for piece, found in zip(pieces, matches, strict=True):
            current = FIELD_OF[found[1].lower()] if found else current
            fields[current] = f"{fields.get(current, '')} {found[2] if found else piece.strip(' >')}".strip()
        position += 1
        if len(pieces) >= GLUED_FIELDS:
            break
    return fields, position


def _from_intro(mail: ParsedMail, lines: list[str], position: int, found: re.Match[str]) -> Forwarded:
    return Forwarded(
        sender=_mailbox(found["who"] or found["who2"]),
        to=(),
        date=parse_written_date(found["date"] or found["date2"]),
        subject=PREFIX.sub("", mail.subject).strip(),
        text=_unquoted(lines[position + 1 :]),
        comment="\n".join(lines[:position]).strip(),
        method="intro",
    )


def _mailbox(written: str) -> Address | None:
    """The mailbox as mail programs print it: `N <a@b>`, `N [mailto:a@b]`, `"N" a@b`, or the address alone."""
    plain = re.sub(r"\[mailto:([^\]\s]{3,200})\]", r"<\1>", written.replace("*", "").strip())
    known = addresses([plain])
    found = GMAIL_MAILBOX.search(plain)
    if known or not found:
        return next(iter(known), None)
    return Address(found[0].lower(), plain[: found.start()].strip(" <\"'(") or None)


def _unquoted(lines: list[str]) -> str:
    """The text; when every line is quoted with >, without the marks."""
    filled = [line for line in lines if line.strip()]
    if filled and all(line.lstrip().startswith(">") for line in filled):
        lines = [re.sub(r"^\s*> ?", "", line) for line in lines]
    return "\n".join(lines).strip()
