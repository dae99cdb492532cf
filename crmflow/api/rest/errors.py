"""Errors as PostgREST gives them: {code, message, details, hint}; never SQL, never another's data."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import asyncpg
from rapidfuzz import process
from rapidfuzz.distance import OSA

from crmflow.api.problem import CHECK_DIGIT
from crmflow.db.catalog import WORKSPACE, Catalogue
from crmflow.errors import Forbidden

Details = str | list[dict[str, str]] | None

STATUS_OF_STATE = {
    "21000": 400,
    "22": 400,
    "23502": 422,
    "23503": 409,
    "23505": 409,
    "23514": 422,
    "23P01": 409,
    "25006": 503,
    "28": 403,
    "0L": 403,
    "0P": 403,
    "40": 409,
    "42501": 403,
    "42": 400,
    "53": 503,
    "54": 413,
    "55P03": 503,
    "57014": 503,
    "57P": 503,
    "58": 503,
    "08": 503,
    "P0001": 400,
    "P0002": 404,
}


RAISED = ("P0001", "PT")
# PT402 is answered with 402, as PostgREST does.
STATUS_RAISED = re.compile(r"PT(4\d\d)")
SERVER_ERROR, UNAVAILABLE = 500, 503
BUSY = "The service is busy; try again in a moment."
WORDS_OF_STATE = {
    "25006": "Nothing can be changed right now; try again in a moment.",
    "57014": "The request took too long and was stopped. Narrow it down.",
    "55P03": "Somebody else is changing this right now. Try again in a moment.",
}


@dataclass
class RestError(Exception):
    """A refusal in PostgREST's words. Codes: https://docs.postgrest.org/en/stable/references/errors.html."""

    status: int
    code: str
    message: str
    details: Details = None
    hint: str | None = None

    @property
    def body(self) -> dict[str, Any]:
        """What the client reads."""
        return {"code": self.code, "message": self.message, "details": self.details, "hint": self.hint}


def unreadable(message: str, details: str | None = None) -> RestError:
    """A query string that does not follow the grammar."""
    return RestError(400, "PGRST100", message, details)


def unreadable_body(message: str) -> RestError:
    """A body that cannot be used."""
    return RestError(400, "PGRST102", message)


def unknown_column(table: str, name: str, known: Iterable[str]) -> RestError:
    """A column that is not there, or not this caller's to know."""
    found = nearest(name, known)
    hint = f'Perhaps you meant to reference the column "{table}.{found}".' if found else None
    return RestError(400, "42703", f"column {table}.{name} does not exist", hint=hint)


def unknown_table(name: str, known: Iterable[str]) -> RestError:
    """A table that is not there, or not this caller's to know."""
    message = f"Could not find the table 'public.{name}' in the schema cache"
    found = nearest(name, known)
    return RestError(
        404, "PGRST205", message, hint=f"Perhaps you meant the table 'public.{found}'" if found else None
    )


def nearest(name: str, known: Iterable[str]) -> str | None:
    """What was probably meant."""
    found = process.extractOne(name, list(known), scorer=OSA.normalized_similarity, score_cutoff=0.4)
    return found[0] if found else None


def forbidden() -> RestError:
    """Rows the caller may see but not change."""
    return RestError(403, "42501", Forbidden().message, hint="Ask an administrator of the workspace.")


def from_postgres(error: asyncpg.PostgresError, catalogue: Catalogue, request_id: str) -> RestError:
    """What the database refused, in words a client may read. Values of rows never pass through.

    The comment of a CHECK constraint says what is wrong in plain words, and is used where there is one.
    """
    state = error.sqlstate or "XX000"
    status = _status(state)
    message = str(error.args[0] if error.args else error)
    if status >= SERVER_ERROR:
        return _ours(status, state, request_id)
    if state == "42501" and _is_servers_own(message):
        return forbidden()
    if state in {"23514", "42501"} and error.constraint_name:
        plain = CHECK_DIGIT if error.constraint_name.endswith("check_digit") else message
        message = catalogue.checks.get(error.constraint_name, plain)
        return RestError(status, state, message, f"Constraint {error.constraint_name}.", error.hint)
    if state == "23502":
        return RestError(status, state, f"{error.column_name} is required", f"Column {error.column_name}.")
    if state.startswith("23"):
        return RestError(status, state, message, _key(catalogue, error))
    # What our functions raise is written for people, and so are its details; PostgreSQL's own show values.
    details = error.detail if state.startswith(RAISED) else None
    return RestError(status, state, message, details, error.hint)


def _status(state: str) -> int:
    if found := STATUS_RAISED.fullmatch(state):
        return int(found[1])
    return next(
        (STATUS_OF_STATE[key] for key in (state, state[:3], state[:2]) if key in STATUS_OF_STATE), 500
    )


def _ours(status: int, state: str, request_id: str) -> RestError:
    default = BUSY if status == UNAVAILABLE else "Something went wrong on our side."
    details = f"Request {request_id}." if request_id else None
    return RestError(status, state, WORDS_OF_STATE.get(state, default), details)


def _is_servers_own(message: str) -> bool:
    """True for PostgreSQL's own refusals; those of our functions carry words meant for people."""
    return "row-level security" in message or message.startswith(("permission denied", "must be owner"))


def _key(catalogue: Catalogue, error: asyncpg.PostgresError) -> str | None:
    """Which columns clashed: without their values, and without the workspace that every key leads with."""
    table = catalogue.tables.get(error.table_name or "")
    if table is None:
        return None
    keys = {key.name: key.columns for key in table.unique_keys}
    keys |= {key.name: key.columns for key in table.foreign_keys}
    names = [name for name in keys.get(error.constraint_name or "", ()) if name != WORKSPACE]
    return f"Key ({', '.join(names)})." if names else None
