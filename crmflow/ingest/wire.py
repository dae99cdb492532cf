"""What comes over the wire, made safe to read and to store: JSON, text, times, fingerprints."""

import hashlib
import json
import re
from datetime import UTC, datetime
from typing import NoReturn, TypeAlias

from crmflow.errors import BadRequest

Json: TypeAlias = bool | int | float | str | list["Json"] | dict[str, "Json"] | None

CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")
SURROGATE = re.compile(r"[\ud800-\udfff]")
MILLISECONDS_FROM = 10**11
DEPTH_LIMIT = 64


class BrokenJson(BadRequest):
    """The body is not JSON; it is kept for inspection."""

    code = "broken_json"


def read_json(body: bytes) -> Json:
    """The JSON value of a body. Raises BrokenJson, whatever is wrong with it."""
    try:
        value: Json = json.loads(body, parse_constant=_no_constant)
    except (ValueError, RecursionError) as error:
        raise BrokenJson from error
    if _is_deeper_than(DEPTH_LIMIT, value):
        raise BrokenJson("The body is nested too deeply.")
    return value


def _is_deeper_than(limit: int, value: Json) -> bool:
    level = [value]
    for _ in range(limit):
        nested = [item for item in level if isinstance(item, list | dict)]
        level = [child for item in nested for child in (item.values() if isinstance(item, dict) else item)]
        if not level:
            return False
    return True


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def canonical(value: Json) -> bytes:
    """One spelling of a JSON value: sorted keys, no spaces, so that equal values have equal bytes."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def fingerprint(value: Json | bytes) -> str:
    """SHA-256 in hex of bytes, or of the canonical form of a JSON value."""
    return hashlib.sha256(value if isinstance(value, bytes) else canonical(value)).hexdigest()


def storable(text: str) -> str:
    """The text without what PostgreSQL or a screen cannot take: NUL, control characters, half surrogates."""
    return SURROGATE.sub("\N{REPLACEMENT CHARACTER}", CONTROL.sub("", text))


def storable_json(value: Json) -> Json:
    """The same value with every string storable, so that it fits in jsonb."""
    if isinstance(value, str):
        return storable(value)
    if isinstance(value, list):
        return [storable_json(item) for item in value]
    if isinstance(value, dict):
        return {storable(key): storable_json(item) for key, item in value.items()}
    return value


def as_object(value: Json) -> dict[str, Json]:
    """The value if it is an object, else an empty one: outside data has any shape."""
    return value if isinstance(value, dict) else {}


def as_list(value: Json) -> list[Json]:
    """The value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def as_text(value: Json) -> str | None:
    """A stripped, storable text of a string or number; None for anything else, and for an empty one."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    return storable(str(value)).strip() or None


def first_text(source: dict[str, Json], *keys: str) -> str | None:
    """The first of these keys that holds a text."""
    return next((text for key in keys if (text := as_text(source.get(key)))), None)


def as_time(value: Json) -> datetime | None:
    """A UTC time from ISO 8601, from WotNot's spaced form (no zone.

    UTC), or from epoch seconds or milliseconds.
    """
    try:
        if isinstance(value, int | float) and not isinstance(value, bool):
            return datetime.fromtimestamp(value / 1000 if value > MILLISECONDS_FROM else value, UTC)
        text = as_text(value)
        if text is None:
            return None
        if text.isdigit():
            return as_time(int(text))
        moment = datetime.fromisoformat(text)
    except (ValueError, OverflowError, OSError):
        return None
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
