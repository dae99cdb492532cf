"""Mail headers read without trust.

Bounded, decoded whatever their charset, addresses and message ids normalised.
"""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from email.errors import HeaderParseError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime
from typing import Literal

from crmflow.ingest.wire import storable

HEADER_LIMIT = 20_000
ADDRESS_LIMIT = 200
REFERENCE_LIMIT = 100
MESSAGE_ID = re.compile(r"<\s*([^<>\s]{1,900})\s*>")
BARE_ID = re.compile(r"[^\s<>,;\"()]{1,900}@[^\s<>,;\"()]{1,250}")
ADDRESS = re.compile(r"^[^\s@<>\"(),:;\\]{1,64}@[^\s@<>\"(),:;\\]{1,253}$")
VERDICT = re.compile(r"\b(spf|dkim|dmarc)\s*=\s*([a-z]{1,20})", re.IGNORECASE)
SPACES = re.compile(r"\s+")

Verdict = Literal["pass", "fail", "softfail", "neutral", "none", "temperror", "permerror", "policy"]
VERDICTS: frozenset[str] = frozenset(
    {"pass", "fail", "softfail", "neutral", "none", "temperror", "permerror", "policy"}
)


@dataclass(frozen=True)
class Address:
    """A mailbox: the address in lower case, the name as written."""

    email: str
    name: str | None = None

    @property
    def domain(self) -> str:
        """What stands after the @."""
        return self.email.rpartition("@")[2]


def decoded_bytes(raw: bytes, charset: str | None) -> str:
    """Text in its declared charset if that works, else UTF-8, else Windows-1252; never an error."""
    for candidate in (charset, "utf-8"):
        try:
            if candidate:
                return raw.decode(candidate)
        except (LookupError, UnicodeError, ValueError):
            continue
    return raw.decode("cp1252", errors="replace")


def text_of(raw: str) -> str:
    """A header's value, unfolded and decoded (RFC 2047, or raw 8-bit bytes)."""
    raw = raw[:HEADER_LIMIT]
    if any("\udc80" <= character <= "\udcff" for character in raw):
        raw = decoded_bytes(raw.encode("utf-8", "surrogateescape"), None)
    try:
        parts = decode_header(raw)
    except (HeaderParseError, ValueError):
        parts = [(raw, None)]
    words = [
        part if isinstance(part, str) else decoded_bytes(part, _real(charset)) for part, charset in parts
    ]
    return SPACES.sub(" ", storable("".join(words))).strip()


def _real(charset: str | None) -> str | None:
    return None if charset in {None, "unknown-8bit"} else charset


def header(message: "Message[str, str]", name: str) -> str:
    """The first header of that name as text, or an empty string."""
    return next(iter(headers(message, name)), "")


def headers(message: "Message[str, str]", name: str) -> list[str]:
    """Every header of that name as text, at most a hundred."""
    wanted = name.lower()
    # The raw items: the ordinary ones have lost the bytes of 8-bit headers.
    return [text_of(value) for key, value in message.raw_items() if key.lower() == wanted][:100]


def addresses(values: list[str]) -> tuple[Address, ...]:
    """The valid mailboxes in address headers, in order, each once."""
    found: dict[str, Address] = {}
    for name, email in getaddresses([value[:HEADER_LIMIT] for value in values]):
        plain = email.strip().strip("'\"").lower()
        if ADDRESS.match(plain):
            found.setdefault(plain, Address(plain, SPACES.sub(" ", name).strip(" '\"")[:200] or None))
        if len(found) >= ADDRESS_LIMIT:
            break
    return tuple(found.values())


def normal_id(message_id: str) -> str:
    """A message id without brackets; the part after @ in lower case, since some servers change it."""
    left, at, right = message_id.strip().strip("<>").strip().rpartition("@")
    return f"{left}{at}{right.lower()}" if at else right


def message_ids(values: list[str]) -> tuple[str, ...]:
    """The message ids in References or In-Reply-To, oldest first, each once.

    Also when folded, bare or with commas.
    """
    joined = " ".join(values)
    found = MESSAGE_ID.findall(joined) or BARE_ID.findall(joined)
    unique = tuple(dict.fromkeys(normal_id(item) for item in found))
    # The oldest names the conversation, the newest the message answered; a long middle adds nothing.
    return unique if len(unique) <= REFERENCE_LIMIT else (unique[0], *unique[1 - REFERENCE_LIMIT :])


def sent_at(value: str) -> datetime | None:
    """The Date header in UTC; None when it is missing, unreadable or outside the years 1990-2100."""
    try:
        moment = parsedate_to_datetime(value)
        moment = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
    return moment if datetime(1990, 1, 1, tzinfo=UTC) < moment < datetime(2100, 1, 1, tzinfo=UTC) else None


def verdicts(message: "Message[str, str]") -> dict[str, str]:
    """What the receiving server found of SPF, DKIM and DMARC: recorded, never a reason to allow anything.

    Only the topmost Authentication-Results counts: those below may have been written by the sender (RFC
    8601).
    """
    top = next(iter(headers(message, "Authentication-Results")), "")
    found = {method.lower(): result.lower() for method, result in reversed(VERDICT.findall(top))}
    spf = header(message, "Received-SPF").split(" ")[0].lower()
    if "spf" not in found and spf:
        found["spf"] = spf
    return {method: result for method, result in sorted(found.items()) if result in VERDICTS}
