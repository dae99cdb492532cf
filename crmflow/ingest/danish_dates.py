"""Dates as mail programs write them above a quoted mail, Danish and English, into UTC."""

import re
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from crmflow.ingest.mail_headers import sent_at

COPENHAGEN = ZoneInfo("Europe/Copenhagen")
MONTHS = (
    ("jan", "januar", "january", "januari"),
    ("feb", "februar", "february", "februari"),
    ("mar", "marts", "march", "märz", "mars"),
    ("apr", "april"),
    ("maj", "may", "mai"),
    ("jun", "juni", "june"),
    ("jul", "juli", "july"),
    ("aug", "august", "augusti"),
    ("sep", "september", "sept"),
    ("okt", "oktober", "october", "oct"),
    ("nov", "november"),
    ("dec", "december", "dezember", "dez"),
)
MONTH_NUMBER = {name: number for number, names in enumerate(MONTHS, start=1) for name in names}
TIME = re.compile(r"\b(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?\s*(AM|PM)?\b", re.IGNORECASE)
ISO_DAY = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
NUMBER_DAY = re.compile(r"\b(\d{1,2})[./-](\d{1,2})[./-](\d{4})\b")
WORD_DAY = re.compile(r"\b(\d{1,2})\.?\s+(?:of\s+)?([a-zA-Zæøåä]{3,9})\.?,?\s+(\d{4})(?!\d)")
US_DAY = re.compile(r"\b([a-zA-Z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
OFFSET = re.compile(r"(?:GMT|UTC)?\s*([+-])(\d{2}):?(\d{2})\b")
ZONES = {"CET": 1, "CEST": 2, "EET": 2, "EEST": 3, "GMT": 0, "UTC": 0, "BST": 1}
ZONE_WORD = re.compile(r"\b(CEST|CET|EEST|EET|GMT|UTC|BST)")


def parse_written_date(text: str) -> datetime | None:
    """The moment in UTC; without a zone it is Copenhagen's time, without a time of day it is midnight."""
    written = text.strip()[:120]
    day = _day(written)
    if day is None:
        return sent_at(written)
    rest = written[: day[3]] + " " + written[day[4] :]
    hour, minute, second = _time(rest)
    try:
        local = datetime(day[0], day[1], day[2], hour, minute, second, tzinfo=COPENHAGEN)
    except ValueError:
        return None
    hours = _offset(rest)
    if hours is None:
        return local.astimezone(UTC)
    return datetime.fromtimestamp(local.replace(tzinfo=UTC).timestamp() - hours * 3600, UTC)


def _day(text: str) -> tuple[int, int, int, int, int] | None:
    """Year, month, day, and where in the text they stand."""
    if found := ISO_DAY.search(text):
        return int(found[1]), int(found[2]), int(found[3]), *found.span()
    if found := NUMBER_DAY.search(text):
        return int(found[3]), int(found[2]), int(found[1]), *found.span()
    for found in WORD_DAY.finditer(text):
        if month := MONTH_NUMBER.get(found[2].lower()):
            return int(found[3]), month, int(found[1]), *found.span()
    for found in US_DAY.finditer(text):
        if month := MONTH_NUMBER.get(found[1].lower()):
            return int(found[3]), month, int(found[2]), *found.span()
    return None


def _time(text: str) -> tuple[int, int, int]:
    found = TIME.search(text)
    if not found:
        return 0, 0, 0
    hour = int(found[1])
    if found[4] and hour <= 12:  # noqa: PLR2004 - a twelve-hour clock
        hour = hour % 12 + (12 if found[4].upper() == "PM" else 0)
    return hour, int(found[2]), int(found[3] or 0)


def _offset(text: str) -> float | None:
    if found := OFFSET.search(text):
        return (1 if found[1] == "+" else -1) * (int(found[2]) + int(found[3]) / 60)
    word = ZONE_WORD.search(text)
    return ZONES[word[1]] if word else None
