"""What the headers ask for: preferences, the form of the answer, and a range of rows."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from crmflow.api.rest.errors import RestError
from crmflow.api.rest.syntax import Query

OBJECT = "application/vnd.pgrst.object+json"
ARRAY = "application/json"
KNOWN = {
    "return": ("minimal", "representation", "headers-only"),
    "resolution": ("merge-duplicates", "ignore-duplicates"),
    "count": ("exact", "planned", "estimated"),
    "missing": ("default", "null"),
}
RANGE = re.compile(r"^(?:items=)?(\d{1,9})-(\d{1,9})?$")


@dataclass(frozen=True)
class Preferences:
    """The honoured parts of `Prefer`, by name; RFC 7240."""

    chosen: Mapping[str, str]

    def of(self, name: str) -> str | None:
        """The value of one preference, or None."""
        return self.chosen.get(name)

    @property
    def applied(self) -> Mapping[str, str]:
        """The header that says what was honoured."""
        text = ", ".join(f"{name}={value}" for name, value in self.chosen.items())
        return {"Preference-Applied": text} if text else {}


def read_preferences(headers: Mapping[str, str], names: tuple[str, ...]) -> Preferences:
    """The preferences among these names whose value is known; the rest is ignored, as RFC 7240 asks."""
    pairs = (part.strip().partition("=") for part in headers.get("prefer", "").split(","))
    return Preferences({name: value for name, _, value in pairs if name in names and value in KNOWN[name]})


def wants_object(headers: Mapping[str, str]) -> bool:
    """True when the answer is one object instead of an array. Raises 406 when the client accepts neither."""
    accepted = [part.split(";")[0].strip() for part in headers.get("accept", "*/*").split(",")]
    for media_type in accepted:
        if media_type == OBJECT:
            return True
        if media_type in ("*/*", "application/*", ARRAY, ""):
            return False
    raise RestError(406, "PGRST107", f"None of these media types are available: {', '.join(accepted)}")


def check_profile(headers: Mapping[str, str]) -> None:
    """Only the schema `public` is served."""
    for header in ("accept-profile", "content-profile"):
        if headers.get(header, "public") != "public":
            raise RestError(406, "PGRST106", "Invalid schema", hint="Only the schema public is exposed.")


def with_range(query: Query, headers: Mapping[str, str]) -> Query:
    """The query narrowed to the `Range` header, such as 0-24; 416 when it ends before it starts."""
    found = RANGE.match(headers.get("range", ""))
    if not found or headers.get("range-unit", "items") != "items":
        return query
    first, last = int(found[1]), found[2]
    if last is None:
        return replace(query, offset=query.offset + first)
    if int(last) < first:
        raise RestError(
            416, "PGRST103", "Requested range not satisfiable", "The range ends before it starts."
        )
    wanted = int(last) - first + 1
    limit = wanted if query.limit is None else min(query.limit, wanted)
    return replace(query, limit=limit, offset=query.offset + first)
