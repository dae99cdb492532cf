"""What the headers ask for: preferences, the form of the answer, and a range of rows."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from crmflow.api.rest.errors import RestError
from crmflow.api.rest.pages import Form
from crmflow.api.rest.syntax import Query

CSV = "text/csv"
OBJECT = "application/vnd.pgrst.object+json"
ARRAY = "application/json"
OBJECTS = (OBJECT, OBJECT.removesuffix("+json"))
VENDORS = (*OBJECTS, "application/vnd.pgrst.array+json", "application/vnd.pgrst.array")
ARRAYS = (
    "*/*",
    "application/*",
    ARRAY,
    "application/vnd.pgrst.array+json",
    "application/vnd.pgrst.array",
    "",
)
KNOWN = {
    "return": ("minimal", "representation", "headers-only"),
    "resolution": ("merge-duplicates", "ignore-duplicates"),
    "count": ("exact", "planned", "estimated"),
    "missing": ("default", "null"),
    "handling": ("strict", "lenient"),
    "tx": ("commit", "rollback"),
}
MOST_AFFECTED = "max-affected"
ALWAYS = ("handling", "tx", MOST_AFFECTED)
NUMBER = re.compile(r"\d{1,9}")
RANGE = re.compile(r"^(?:items=)?(\d{1,9})-(\d{1,9})?$")


@dataclass(frozen=True)
class Preferences:
    """The honoured parts of `Prefer`, by name; RFC 7240."""

    chosen: Mapping[str, str]

    def of(self, name: str) -> str | None:
        """The value of one preference, or None."""
        return self.chosen.get(name)

    @cached_property
    def applied(self) -> Mapping[str, str]:
        """The header that says what was honoured."""
        text = ", ".join(f"{name}={value}" for name, value in self.chosen.items())
        return {"Preference-Applied": text} if text else {}

    @property
    def is_dry_run(self) -> bool:
        """True when the answer is wanted without the effect."""
        return self.of("tx") == "rollback"

    @property
    def most_affected(self) -> int | None:
        """More rows than this must not be written; counts only where handling is strict, as in PostgREST."""
        most = self.of(MOST_AFFECTED)
        return int(most) if most is not None and self.of("handling") == "strict" else None


def read_preferences(headers: Mapping[str, str], names: tuple[str, ...]) -> Preferences:
    """The preferences among these names whose value is known; the rest is ignored, as RFC 7240 asks.

    Raises: RestError 400 when the client wants strict handling and a preference is unknown.
    """
    parts = [part.strip() for part in headers.get("prefer", "").split(",")]
    pairs = {name: value for name, _, value in (part.partition("=") for part in parts if part)}
    unknown = [f"{name}={value}" for name, value in pairs.items() if not _is_known(name, value)]
    if unknown and pairs.get("handling") == "strict":
        message = "Invalid preferences given with handling=strict"
        raise RestError(400, "PGRST122", message, f"Invalid preferences: {', '.join(unknown)}"[:500])
    known = {name: value for name, value in pairs.items() if _is_known(name, value)}
    return Preferences({name: value for name, value in known.items() if name in (*names, *ALWAYS)})


def _is_known(name: str, value: str) -> bool:
    if name == MOST_AFFECTED:
        return NUMBER.fullmatch(value) is not None
    return value in KNOWN.get(name, ())


def wanted_form(headers: Mapping[str, str]) -> Form:
    """The form of the answer: an array, one object or CSV; 406 when the client accepts none of them."""
    accepted = [part.split(";")[0].strip() for part in headers.get("accept", "*/*").split(",")]
    for media_type in accepted:
        if media_type in OBJECTS:
            return "object"
        if media_type == CSV:
            return "csv"
        if media_type in ARRAYS:
            return "array"
    raise RestError(406, "PGRST107", f"None of these media types are available: {', '.join(accepted)}")


def strips_nulls(headers: Mapping[str, str]) -> bool:
    """True when keys without a value shall be left out."""
    first, *parameters = headers.get("accept", "").split(",")[0].split(";")
    return first.strip() in VENDORS and "nulls=stripped" in {text.strip() for text in parameters}


def check_profile(headers: Mapping[str, str]) -> None:
    """Only the schema `public` is served."""
    for header in ("accept-profile", "content-profile"):
        schema = headers.get(header, "public")
        if schema != "public":
            hint = "Only the following schemas are exposed: public"
            raise RestError(406, "PGRST106", f"Invalid schema: {schema[:63]}", hint=hint)


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
            416,
            "PGRST103",
            "Requested range not satisfiable",
            "The lower boundary must be lower than or equal to the upper boundary in the Range header.",
        )
    wanted = int(last) - first + 1
    limit = wanted if query.limit is None else min(query.limit, wanted)
    return replace(query, limit=limit, offset=query.offset + first)
