"""Rows sent as CSV (RFC 4180, comma, header line), as the same rows in JSON."""

import csv
import io
import json
from typing import Any

from crmflow.api.rest.errors import unreadable_body
from crmflow.db.catalog import Table

NULL = "NULL"
TEXTS = ("text", "character varying")


def csv_rows(table: Table, text: str) -> list[dict[str, Any]]:
    """One object a line, in the names of the header. `NULL` is null, and so is nothing at all but in a text.

    Raises: RestError 400 for a line that has not as many fields as the header, or a broken quote.
    """
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff")), strict=True)
    try:
        lines = [line for line in reader if line]
    except csv.Error as error:
        raise unreadable_body(f"Invalid CSV: {error}") from None
    if not lines:
        return []
    names = lines[0]
    if any(len(line) != len(names) for line in lines):
        raise unreadable_body("All lines must have the same number of fields")
    return [
        {name: _value(table, name, cell) for name, cell in zip(names, line, strict=True)}
        for line in lines[1:]
    ]


def _value(table: Table, name: str, cell: str) -> Any:  # noqa: ANN401 -- JSON is anything
    column = table.columns.get(name)
    if cell == NULL or (not cell and column is not None and column.type not in TEXTS):
        return None
    if column is None or not column.is_json:
        return cell
    try:
        return json.loads(cell)
    except (ValueError, RecursionError):
        raise unreadable_body(f"{name} is not JSON") from None
