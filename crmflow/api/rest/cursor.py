"""`cursor=`: where a page of a long list ended, so that the next begins behind it at any depth as fast."""

import base64
import binascii
import hashlib
import json
from collections.abc import Sequence

from crmflow.api.rest.errors import RestError
from crmflow.api.rest.order import Term
from crmflow.api.rest.sources import Source
from crmflow.api.rest.syntax import Query
from crmflow.db.catalog import WORKSPACE, Table, quoted

LONGEST = 4096


def total_order(source: Source, terms: Sequence[Term]) -> tuple[Term, ...]:
    """The order with the primary key behind it, so that no two rows are equal.

    Raises: RestError 400 for rows that have no key.
    """
    names = [name for name in source.table.primary_key if name != WORKSPACE]
    if not names:
        raise RestError(400, "PGRST100", f"{source.table.name} has no key to page by; use limit and offset")
    last = [
        Term(f"{source.name}.{quoted(name)}", source.table.columns[name].type, may_be_null=False)
        for name in names
        if name in source.table.columns
    ]
    return (*terms, *last)


def signature_of(table: Table, query: Query) -> str:
    """The fingerprint of a list's order: a cursor of another list would begin anywhere."""
    asked = f"{table.name} {query.order!r} {query.search!r}"
    return hashlib.sha256(asked.encode()).hexdigest()[:12]


def cursor_of(position: str | None, signature: str) -> str | None:
    """The text a client sends back; None when the list has ended."""
    if position is None:
        return None
    return base64.urlsafe_b64encode(f"{signature}{position}".encode()).decode().rstrip("=")


def position_of(cursor: str, signature: str, amount: int) -> tuple[str | None, ...]:
    """The values of the row that the last page ended with.

    Raises: RestError 400 for a cursor that is not ours, or of a list in another order.
    """
    refusal = RestError(
        400, "PGRST100", "The cursor is not one of this list", hint="Send X-Next-Cursor of the same list."
    )
    if len(cursor) > LONGEST:
        raise refusal
    try:
        text = base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True).decode()
        values = json.loads(text[len(signature) :])
    except (binascii.Error, ValueError, RecursionError):
        raise refusal from None
    is_fit = isinstance(values, list) and len(values) == amount
    if not text.startswith(signature) or not is_fit:
        raise refusal
    if not all(value is None or _is_storable(value) for value in values):
        raise refusal
    return tuple(values)


def _is_storable(value: object) -> bool:
    return (
        isinstance(value, str)
        and "\0" not in value
        and not any("\ud800" <= mark <= "\udfff" for mark in value)
    )
