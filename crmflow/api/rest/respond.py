"""Answers: status, Content-Range and the bytes PostgreSQL made."""

import json
from dataclasses import dataclass

from fastapi import Response

from crmflow.api.rest.errors import RestError
from crmflow.api.rest.prefer import ARRAY, OBJECT, Preferences

OK, CREATED, NO_CONTENT, PARTIAL = 200, 201, 204, 206


@dataclass(frozen=True)
class Page:
    """Rows as one JSON text, their number, and how many there are without a limit (None: not counted)."""

    body: str | None
    amount: int
    total: int | None = None


def page_response(page: Page, *, offset: int, is_single: bool, preferences: Preferences) -> Response:
    """The answer to a read: 200, or 206 when there is more."""
    if page.total is not None and offset > page.total:
        details = f"An offset of {offset} was requested, but there are only {page.total} rows."
        raise RestError(416, "PGRST103", "Requested range not satisfiable", details)
    require_single(page, is_single=is_single)
    is_partial = page.total is not None and page.amount < page.total
    return Response(
        page.body,
        PARTIAL if is_partial else OK,
        {"Content-Range": content_range(page, offset), **preferences.applied},
        media_type(is_single=is_single),
    )


def written_response(
    page: Page, preferences: Preferences, *, status: int, is_single: bool = False, location: str | None = None
) -> Response:
    """The answer to a write: rows when they were asked for, else 201 or 204 without a body."""
    total = page.amount if preferences.of("count") else None
    headers = {"Content-Range": f"*/{'*' if total is None else total}", **preferences.applied}
    if location:
        headers["Location"] = location
    if page.body is None:
        return Response(None, CREATED if status == CREATED else NO_CONTENT, headers)
    return Response(page.body, status, headers, media_type(is_single=is_single))


def require_single(page: Page, *, is_single: bool) -> None:
    """One object was asked for: else 406. Raised inside the transaction, so a write is undone."""
    if is_single and page.amount != 1:
        details = f"The result contains {page.amount} rows"
        raise RestError(406, "PGRST116", "Cannot coerce the result to a single JSON object", details)


def content_range(page: Page, offset: int) -> str:
    """`0-24/3573`, `0-24/*` or `*/0`."""
    total = "*" if page.total is None else str(page.total)
    return f"{offset}-{offset + page.amount - 1}/{total}" if page.amount else f"*/{total}"


def media_type(*, is_single: bool) -> str:
    """The media type of an answer."""
    return f"{OBJECT if is_single else ARRAY}; charset=utf-8"


def error_response(error: RestError) -> Response:
    """A refusal."""
    return Response(json.dumps(error.body), error.status, media_type=media_type(is_single=False))
