"""What the CVR register says of a company, the same from every provider, and why it may say nothing."""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from crmflow.errors import Conflict, Unavailable

LONGEST = 300
AN_HOUR = 3600.0
FOUR_DIGITS = 4
UNSEEN = re.compile(r"[\x00-\x1f\x7f\u200b-\u200f\u2028-\u202e\ud800-\udfff\ufeff]+")
MAIL = re.compile(r"[^@\s]+@[^@\s]+")


class RegisterOff(Conflict):
    """This installation asks no CVR register; type the details in."""

    code = "cvr_register_off"


class RegisterAway(Unavailable):
    """The CVR register does not answer right now; try again in a moment, or type the details in."""

    code = "cvr_register_away"
    retry_after = 30


class RegisterUnreadable(RegisterAway):
    """The CVR register answered with something that cannot be read; type the details in."""

    code = "cvr_register_unreadable"


class RegisterQuotaUsed(Unavailable):
    """The look-ups in the CVR register are used up for now; type the details in, or come back later."""

    code = "cvr_quota_used"
    retry_after = AN_HOUR


class RegisterRefused(Unavailable):
    """The CVR register refuses this installation; whoever runs it must look at its settings."""

    code = "cvr_register_refused"
    retry_after = AN_HOUR


@dataclass(frozen=True)
class RegisteredCompany:
    """A company as the register has it today; `status` in its own word, such as NORMAL or OPHØRT."""

    cvr: str
    name: str
    street: str | None = None
    postal_code: str | None = None
    city: str | None = None
    country: str | None = None
    phone: str | None = None
    email: str | None = None
    website: str | None = None
    legal_form: str | None = None
    industry_code: str | None = None
    industry_text: str | None = None
    employees: str | None = None
    status: str | None = None
    is_advertising_protected: bool = False
    started_on: date | None = None
    ended_on: date | None = None

    @property
    def stored(self) -> dict[str, Any]:
        """As JSON can hold it."""
        return {
            name: value.isoformat() if isinstance(value, date) else value
            for name, value in asdict(self).items()
        }

    @classmethod
    def of_stored(cls, stored: Mapping[str, Any]) -> "RegisteredCompany":
        """Back from JSON."""
        days = {name: stored_day(stored[name]) for name in ("started_on", "ended_on")}
        return cls(**{**stored, **days})


def stored_day(text: str | None) -> date | None:
    """A day that was stored."""
    return date.fromisoformat(text) if text else None


def words(value: object) -> str | None:
    """A text or a number as one clean line, or nothing; objects, lists and flags are none."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    clean = " ".join(UNSEEN.sub(" ", str(value)).split())
    return clean[:LONGEST] or None


def is_claimed(value: object) -> bool:
    """A flag, however it comes: a law hangs on it."""
    return (words(value) or str(value)).lower() in {"true", "1"}


def digits(value: object) -> str | None:
    """The digits of a number that may come as text."""
    found = re.sub(r"\D", "", words(value) or "")
    return found or None


def postal_code(value: object, country: str | None = "DK") -> str | None:
    """Danish ones have four digits, and 0800 comes as 800 where it is a number."""
    found = words(value)
    if found and country == "DK" and found.isdecimal():
        return found.zfill(FOUR_DIGITS)
    return found


def mail(value: object) -> str | None:
    """An address, if it has the form of one."""
    found = words(value)
    return found if found and MAIL.fullmatch(found) else None


def lines(*parts: str | None) -> str | None:
    """Parts of an address on one line."""
    return ", ".join(part for part in parts if part) or None


def part(value: object, key: str) -> Any:  # noqa: ANN401 -- as JSON is
    """What an object holds under a key; nothing where it is no object."""
    return value.get(key) if isinstance(value, Mapping) else None


def entries(value: object) -> Sequence[Mapping[str, Any]]:
    """The objects of a list; nothing where it is no list."""
    return [one for one in value if isinstance(one, Mapping)] if isinstance(value, list) else []


def read_object(body: bytes) -> dict[str, Any]:
    """The JSON object of an answer. Raises RegisterUnreadable."""
    try:
        told = json.loads(body)
    except (ValueError, RecursionError):
        raise RegisterUnreadable from None
    if not isinstance(told, dict):
        raise RegisterUnreadable
    return told
