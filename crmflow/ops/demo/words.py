"""Placeholders in the demo's texts: CVR numbers by key, and days counted from the first start."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from babel.dates import format_date

PLACEHOLDER = re.compile(r"\{\{([a-z_]+ [^{}]+)\}\}")
MOMENT = re.compile(r"-(?P<count>\d+)(?P<unit>[mhd])(?: (?P<clock>\d\d:\d\d))?")
UNITS = {"m": "minutes", "h": "hours", "d": "days"}
SATURDAY = 5
# How a day is written: pattern, language, and whether a weekend moves to Monday.
DAY_FORMS = {
    "dato": ("d. MMMM y", "da", False),
    "kort": ("dd.MM.y", "da", False),
    "dag": ("EEEE 'den' d. MMMM", "da", True),
    "date": ("d MMMM y", "en", False),
    "day": ("EEEE d MMMM", "en", True),
}


@dataclass(frozen=True)
class Words:
    """What placeholders mean in one demo: `began` is its first start (UTC), `cvrs` the numbers by key."""

    began: datetime
    cvrs: Mapping[str, str]

    def fill(self, text: str) -> str:
        """The text with every `{{…}}` replaced; raises KeyError for a word that means nothing."""
        return PLACEHOLDER.sub(lambda found: self.value(found[1]), text)

    def value(self, phrase: str) -> str:
        """What one phrase means, such as `cvr nordlys` or `dato +4`."""
        word, _, rest = phrase.partition(" ")
        if word in DAY_FORMS:
            pattern, language, is_working_day = DAY_FORMS[word]
            day = self.day(int(rest))
            return format_date(next_working_day(day) if is_working_day else day, pattern, locale=language)
        number = self.cvrs[rest]
        forms = {"cvr": spaced(number), "cvr_plain": number, "cvr_wrong": with_wrong_check_digit(number)}
        return forms[word]

    def day(self, offset: int) -> date:
        """The day so many days after the first start."""
        return (self.began + timedelta(days=offset)).date()

    def moment(self, written: str) -> datetime:
        """The time meant by `-4m`, `-3h` or `-9d 08:17`: before the first start; a clock time is UTC."""
        found = MOMENT.fullmatch(written)
        if found is None:
            raise ValueError(f"{written} is not a moment such as -4m, -3h or -9d 08:17.")
        moment = self.began - timedelta(**{UNITS[found["unit"]]: int(found["count"])})
        if found["clock"]:
            moment = datetime.combine(moment, time.fromisoformat(found["clock"]), moment.tzinfo)
        return moment


def next_working_day(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() >= SATURDAY else 0)


def spaced(number: str) -> str:
    """A CVR number as it is printed: 12 34 56 78."""
    return " ".join(number[place : place + 2] for place in range(0, len(number), 2))


def with_wrong_check_digit(number: str) -> str:
    """The number as somebody mistypes it: its last digit one too high."""
    return number[:-1] + str((int(number[-1]) + 1) % 10)
