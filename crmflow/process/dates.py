"""Dates, deadlines and meeting proposals in Danish and English text."""

import json
import re
from dataclasses import dataclass
from datetime import date, time, timedelta
from pathlib import Path

from crmflow.process.sentences import sentences

LEXICON = json.loads((Path(__file__).parent / "lexicon" / "words.json").read_text(encoding="utf-8"))
MONTHS: dict[str, int] = LEXICON["months"]
MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
DAYS = ("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag")
ENGLISH_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
WEEKDAYS = {name: number for names in (DAYS, ENGLISH_DAYS) for number, name in enumerate(names)}
RELATIVE = {"i dag": 0, "today": 0, "i morgen": 1, "tomorrow": 1, "i overmorgen": 2, "overmorgen": 2}
ABSOLUTE = re.compile(
    r"(?<![\d.,/\-])(?:(?P<y1>(?:19|20)\d\d)-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})"
    r"|(?P<d2>\d{1,2})[./\-] ?(?P<m2>\d{1,2})[./\-] ?(?P<y2>(?:19|20)\d\d|\d\d)"
    rf"|(?P<d3>\d{{1,2}})\.? ?(?P<m3>{MONTH})\.?(?:,? (?P<y3>(?:19|20)\d\d))?(?!\w)"
    rf"|\b(?P<m4>{MONTH})\.? (?P<d4>\d{{1,2}})(?:st|nd|rd|th)?(?:,? (?P<y4>(?:19|20)\d\d))?"
    r"|(?P<d5>\d{1,2})/(?P<m5>\d{1,2})(?!\d))(?![\d/]|[\-.]\d)",
    re.IGNORECASE,
)
NEARBY = re.compile(
    rf"\b(?P<word>{'|'.join(RELATIVE)}|i overmorgen)\b"
    rf"|\b(?:på |on |næste |next |nu på |this )?(?P<weekday>{'|'.join(WEEKDAYS)})\b"
    r"|\b(?:om|in|within|inden for) (?P<count>\d{1,3}) (?P<unit>dage?|days?|uger?|weeks?)\b",
    re.IGNORECASE,
)
VALIDITY = re.compile(
    r"\b(?:gyldig(?:t|hed)?|gælder|står ved magt|valid|acceptfrist|accept senest|expires?|udløber)\b"
    r"(?:[^\n.!?]|\.(?=\d| ?(?-i:[a-zæøå0-9]))){0,40}?"
    r"(?:til|indtil|frem til|t\.o\.m\.|senest|until|through|til og med|den|d\.|:|on|by|er)[ :]*(?:og med )?"
    r"(?:den |d\. ?)?$",
    re.IGNORECASE,
)
LOOK_BACK = 80
MEETING = re.compile(
    r"\b(?:møde|mødes|mødetid|besøg(?:e|er)?|komme forbi|kigger? forbi|tage en snak|en kop kaffe|ringe sammen"
    r"|ring(?:e)? til mig|online-?møde|teams|videomøde"
    r"|meeting|meet|call|visit|catch up|drop by)\b",
    re.IGNORECASE,
)
CLOCK = re.compile(
    r"\b(?:kl\.?|klokken|at|@) ?(?P<hour>[01]?\d|2[0-3])(?:[.:](?P<minute>[0-5]\d))?(?![\d.,]\d)",
    re.IGNORECASE,
)
TWO_DIGIT_YEARS_FROM = 2000


@dataclass(frozen=True)
class FoundDate:
    """A day at `text[start:end]`."""

    value: date
    start: int
    end: int


@dataclass(frozen=True)
class MeetingProposal:
    """A sentence `text[start:end]` that proposes to meet; day and time when it names them."""

    day: date | None
    at: time | None
    start: int
    end: int


def dates(text: str, reference: date | None = None) -> tuple[FoundDate, ...]:
    """Every date that exists. Those without a year, and words like `i morgen`, only with a reference date."""
    found = [
        FoundDate(day, *match.span()) for match in ABSOLUTE.finditer(text) if (day := _day(match, reference))
    ]
    if reference:
        found += [FoundDate(_nearby(match, reference), *match.span()) for match in NEARBY.finditer(text)]
    return tuple(sorted(found, key=lambda one: one.start))


def valid_until(text: str, found: tuple[FoundDate, ...]) -> FoundDate | None:
    """The first date that the text calls the last day of an offer."""
    for one in found:
        if VALIDITY.search(text[max(0, one.start - LOOK_BACK) : one.start]):
            return one
    return None


def meetings(text: str, found: tuple[FoundDate, ...]) -> tuple[MeetingProposal, ...]:
    """Sentences that speak of meeting and name a day or a time."""
    proposals: list[MeetingProposal] = []
    for start, end in sentences(text):
        if not MEETING.search(text, start, end):
            continue
        day = next((one.value for one in found if start <= one.start < end), None)
        clock = CLOCK.search(text, start, end)
        at = time(int(clock["hour"]), int(clock["minute"] or 0)) if clock else None
        if day or at:
            proposals.append(MeetingProposal(day, at, start, end))
    return tuple(proposals)


def _day(match: re.Match[str], reference: date | None) -> date | None:
    for form in "12345":
        groups = match.groupdict()
        if not groups[f"d{form}"]:
            continue
        month_name = groups[f"m{form}"].lower()
        month = MONTHS.get(month_name) or int(month_name)
        return _exact(groups.get(f"y{form}"), month, int(groups[f"d{form}"]), reference)
    return None


def _exact(year: str | None, month: int, day: int, reference: date | None) -> date | None:
    """The day if it exists. Without a year: the next such day on or after the reference, or none."""
    if not year and not reference:
        return None
    try:
        if year:
            return date(int(year) + (TWO_DIGIT_YEARS_FROM if len(year) == len("26") else 0), month, day)
        return _next_such_day(month, day, reference) if reference else None
    except ValueError:
        return None


def _next_such_day(month: int, day: int, reference: date) -> date:
    this_year = date(reference.year, month, day)
    return this_year if this_year >= reference else date(reference.year + 1, month, day)


def _nearby(match: re.Match[str], reference: date) -> date:
    if match["word"]:
        return reference + timedelta(days=RELATIVE[match["word"].lower()])
    if match["weekday"]:
        ahead = (WEEKDAYS[match["weekday"].lower()] - reference.weekday()) % 7
        return reference + timedelta(days=ahead or 7)
    days = 7 if match["unit"].lower().startswith(("uge", "week")) else 1
    return reference + timedelta(days=days * int(match["count"]))
