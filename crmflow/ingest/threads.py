"""Which mails belong together.

By the ids they name, else by subject; the same in whatever order they arrive.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

PREFIX = re.compile(
    r"^(?:re|sv|vs|vb|fw|fwd|aw|wg|ang\.?|antw|svar|videresend|videresendt)"
    r"\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?:\s*",
    re.IGNORECASE,
)
BLOB = re.compile(r"^\[[^\[\]]{1,60}\]\s*(?=\S)")
FORWARD_WRAP = re.compile(r"^\[fwd:\s*(.*)\]$", re.IGNORECASE)
FORWARD_TAIL = re.compile(r"\s*\(fwd\)$", re.IGNORECASE)
SPACES = re.compile(r"\s+")

# Subjects that say nothing of what the mail is about; two of them are not one conversation.
GENERIC_LISTED = """
    faktura tilbud hej hello hi spørgsmål question ordre order bestilling pris priser kontakt møde
    haster vigtigt kontrakt aftale rykker betaling dokument dokumenter invoice quote meeting test
"""
GENERIC = frozenset(GENERIC_LISTED.split())
SHORT = 3
WINDOW = timedelta(days=14)

Key = TypeVar("Key")


@dataclass(frozen=True)
class MailLinks:
    """What decides a mail's thread.

    `partners` are the addresses outside the workspace's own domains, lower case.
    """

    message_id: str
    linked_ids: frozenset[str]
    base_subject: str
    partners: frozenset[str]
    sent_at: datetime


def base_subject(subject: str) -> str:
    """The subject in lower case without Re, SV, VS, [list] and the like (RFC 5256 section 2.1.

    And Danish practice).
    """
    current = SPACES.sub(" ", subject).strip().lower()[:500]
    while True:
        stripped = FORWARD_WRAP.sub(r"\1", FORWARD_TAIL.sub("", current)).strip()
        stripped = PREFIX.sub("", stripped)
        stripped = BLOB.sub("", stripped).strip()
        if stripped == current:
            return current
        current = stripped


def is_telling(subject: str) -> bool:
    """Whether a base subject is particular enough to join mails by."""
    return len(subject) > SHORT and subject not in GENERIC


def are_linked(left: MailLinks, right: MailLinks) -> bool:
    """Whether two mails are of one conversation. It is symmetric, so the order of arrival cannot matter.

    By ids: one names the other, or both name a third. By subject: only where at least one of them names no
    other
    mail, within two weeks, with the same telling subject and the same partners.
    """
    left_ids = left.linked_ids | {left.message_id}
    right_ids = right.linked_ids | {right.message_id}
    if left_ids & right_ids:
        return True
    if left.linked_ids and right.linked_ids:
        return False
    return (
        left.base_subject == right.base_subject
        and is_telling(left.base_subject)
        and bool(left.partners)
        and left.partners == right.partners
        and abs(left.sent_at - right.sent_at) <= WINDOW
    )


def survivor(threads: Iterable[tuple[datetime, Key]]) -> Key | None:
    """Of threads that turn out to be one, the oldest lives on: (created_at, id) decides."""
    ordered = sorted(threads, key=lambda thread: (thread[0], str(thread[1])))
    return ordered[0][1] if ordered else None
