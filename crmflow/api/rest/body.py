"""The body of a write: read within limits, checked, and handed to PostgreSQL as the text it came as."""

import json
from dataclasses import dataclass
from typing import Any, NoReturn

from fastapi import Request

from crmflow.api.rest.csv_body import csv_rows
from crmflow.api.rest.errors import RestError, nearest, unreadable_body
from crmflow.api.rest.grammar import Text
from crmflow.db.catalog import Table

CSV = "text/csv"
LARGEST_BODY = 5 * 1024 * 1024
MOST_ROWS = 10_000
JSON_TYPES = ("application/json", "application/vnd.pgrst.object+json", "application/vnd.pgrst.array+json")


@dataclass(frozen=True)
class Payload:
    """Rows to write: a JSON array as text, how many there are, and the columns to take from each."""

    text: str
    amount: int
    columns: tuple[str, ...]


async def read_rows(request: Request, table: Table, columns: str | None) -> Payload:
    """One object or many, for POST. Without `columns=` every object must have the same keys.

    Raises: RestError 400 for JSON that is broken, 413 above 5 MB or 10 000 rows, 415 for another media type.
    """
    text = await _read_text(request, (*JSON_TYPES, CSV))
    if _media_type(request) == CSV:
        parsed = csv_rows(table, text)
        text = json.dumps(parsed)
    else:
        parsed = _parse(text)
    if isinstance(parsed, dict):
        text, parsed = f"[{text}]", [parsed]
    if not isinstance(parsed, list) or not all(isinstance(row, dict) for row in parsed):
        raise unreadable_body("The body must be a JSON object or an array of objects")
    if len(parsed) > MOST_ROWS:
        raise RestError(413, "PGRST102", f"More than {MOST_ROWS} rows in one request")
    names = _named_columns(columns) if columns is not None else _common_keys(parsed)
    return Payload(text, len(parsed), _known(table, names))


async def read_arguments(request: Request, *, takes_any: bool = False) -> tuple[str, tuple[str, ...]]:
    """One object for a function call, as text, and its keys. No body at all is no argument.

    A function that takes the whole body may be sent any JSON.
    """
    if not request.headers.get("content-type") and request.headers.get("content-length", "0") == "0":
        return "{}", ()
    text = await _read_text(request, JSON_TYPES)
    parsed = _parse(text) if text.strip() else {}
    if isinstance(parsed, dict):
        return text if text.strip() else "{}", tuple(parsed)
    if not takes_any:
        raise unreadable_body("The arguments must be one JSON object")
    return text, ()


async def read_change(request: Request, table: Table, columns: str | None) -> Payload:
    """One object, for PATCH."""
    text = await _read_text(request, JSON_TYPES)
    parsed = _parse(text)
    if not isinstance(parsed, dict):
        raise unreadable_body("The body must be one JSON object")
    names = tuple(parsed)
    if columns is not None:
        wanted = _named_columns(columns)
        names = tuple(name for name in names if name in wanted)
    return Payload(text, 1, _known(table, names))


def _media_type(request: Request) -> str:
    return request.headers.get("content-type", "").split(";")[0].strip().lower()


async def _read_text(request: Request, media_types: tuple[str, ...]) -> str:
    if _media_type(request) not in media_types:
        raise RestError(415, "PGRST102", "The body must be JSON", hint="Send Content-Type: application/json.")
    if hasattr(request.state, "body"):
        # Read by an attempt before this one.
        return _decoded(request.state.body)
    too_large = RestError(413, "PGRST102", f"The body is larger than {LARGEST_BODY} bytes")
    announced = request.headers.get("content-length", "0")
    if announced.isdigit() and int(announced) > LARGEST_BODY:
        raise too_large
    read = bytearray()
    async for part in request.stream():
        read += part
        if len(read) > LARGEST_BODY:
            raise too_large
    request.state.body = bytes(read)
    return _decoded(request.state.body)


def _decoded(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError:
        raise unreadable_body("The body is not UTF-8") from None


def _parse(text: str) -> Any:  # noqa: ANN401 -- JSON is anything
    try:
        return json.loads(text, parse_constant=_refuse)
    except RecursionError:
        raise unreadable_body("The JSON is nested too deeply") from None
    except ValueError as error:
        raise unreadable_body(f"Empty or invalid JSON: {error}") from None


def _refuse(constant: str) -> NoReturn:
    message = f"{constant} is not JSON"
    raise ValueError(message)


def _named_columns(text: str) -> tuple[str, ...]:
    """The names of `columns=a,"b"`."""
    reader = Text(text, "columns parameter")
    names = [reader.take_name()]
    while reader.took(","):
        names.append(reader.take_name())
    if not reader.is_done:
        raise reader.mistake("',' or the end")
    return tuple(dict.fromkeys(names))


def _common_keys(rows: list[dict[str, Any]]) -> tuple[str, ...]:
    keys = rows[0].keys() if rows else {}.keys()
    if any(row.keys() != keys for row in rows):
        raise unreadable_body("All object keys must match")
    return tuple(keys)


def _known(table: Table, names: tuple[str, ...]) -> tuple[str, ...]:
    for name in names:
        if name not in table.columns:
            message = f"Could not find the '{name[:100]}' column of '{table.name}' in the schema cache"
            meant = nearest(name[:100], table.columns)
            hint = f"Perhaps you meant the column '{meant}'" if meant else None
            raise RestError(400, "PGRST204", message, hint=hint)
    return names
