"""Answers: status, Content-Range and the bytes PostgreSQL made."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import NamedTuple

from fastapi import Response

from crmflow.api.refusal import A_MOMENT
from crmflow.api.rest.errors import UNAVAILABLE, RestError
from crmflow.api.rest.pages import Form
from crmflow.api.rest.prefer import ARRAY, CSV, OBJECT, Preferences

MEDIA_TYPES: dict[Form, str] = {"array": ARRAY, "object": OBJECT, "csv": CSV}
# Part of an answer as much as its rows.
TELLING = (b"content-type", b"content-range", b"x-next-cursor")
OK, CREATED, NO_CONTENT, PARTIAL, NOT_MODIFIED = 200, 201, 204, 206, 304


class Page(NamedTuple):
    """Rows as one text, their number, and how many there are without a limit (None: not counted).

    `cursor` begins the next page, `version` is that of a single row, `inserted` are the rows that are new.
    """

    body: str | None
    amount: int
    total: int | None = None
    cursor: str | None = None
    version: int | None = None
    inserted: int | None = None


class RowsResponse(Response):
    """The answer to a read: a Response whose headers are bytes from the start, which is half its work."""

    def __init__(self, body: str | None, status: int, headers: list[tuple[bytes, bytes]]) -> None:
        self.status_code, self.background = status, None
        self.body = (body or "").encode()
        self.raw_headers = [*headers, (b"content-length", b"%d" % len(self.body))]


def page_response(page: Page, *, offset: int, form: Form, preferences: Preferences) -> Response:
    """The answer to a read: 200, or 206 when there is more."""
    if page.total is not None and offset > page.total:
        details = f"An offset of {offset} was requested, but there are only {page.total} rows."
        raise RestError(416, "PGRST103", "Requested range not satisfiable", details)
    require_single(page, form)
    is_partial = page.total is not None and page.amount < page.total
    headers = [(name.lower().encode(), value.encode()) for name, value in preferences.applied.items()]
    headers.append((b"content-type", media_type(form).encode()))
    headers.append((b"content-range", content_range(page, offset).encode()))
    if page.cursor:
        headers.append((b"x-next-cursor", page.cursor.encode()))
    if page.version is not None:
        headers.append((b"etag", b'"%d"' % page.version))
    return RowsResponse(page.body, PARTIAL if is_partial else OK, headers)


def written_response(
    page: Page, preferences: Preferences, *, status: int, form: Form = "array", location: str | None = None
) -> Response:
    """The answer to a write: rows when they were asked for. An upsert that made nothing new is 200."""
    total = page.amount if preferences.of("count") else None
    headers = {"Content-Range": f"*/{'*' if total is None else total}", **preferences.applied}
    if location:
        headers["Location"] = location
    if status == CREATED and page.inserted == 0:
        status = OK
    if page.body is None:
        return Response(None, status, headers)
    return Response(page.body, OK if status == NO_CONTENT else status, headers, media_type(form))


def tagged(response: Response, known: str | None) -> Response:
    """The answer to a read with its ETag: 304 when the client has it already (RFC 9110, 13.1.2).

    A single row that shows only its own columns has its version, all else a digest of what is answered.
    """
    if response.status_code not in (OK, PARTIAL):
        return response
    headers = dict(response.raw_headers)
    if b"etag" in headers:
        etag = headers[b"etag"].decode()
    else:
        digest = sha256(b"\n".join([headers.get(name, b"") for name in TELLING]))
        digest.update(response.body)
        etag = f'W/"{digest.hexdigest()[:32]}"'
        response.raw_headers.append((b"etag", etag.encode()))
    if known is None:
        return response
    tags = [tag.strip().removeprefix("W/") for tag in known.split(",")]
    return Response(None, NOT_MODIFIED, {"ETag": etag}) if etag.removeprefix("W/") in tags else response


def require_single(page: Page, form: Form) -> None:
    """One object was asked for: else 406. Raised inside the transaction, so a write is undone."""
    if form == "object" and page.amount != 1:
        details = f"The result contains {page.amount} rows"
        raise RestError(406, "PGRST116", "Cannot coerce the result to a single JSON object", details)


def require_most(page: Page, preferences: Preferences) -> None:
    """No more rows than the client expects: else 400. Raised inside the transaction, so a write is undone."""
    most = preferences.most_affected
    if most is not None and page.amount > most:
        message = "Query result exceeds max-affected preference constraint"
        raise RestError(400, "PGRST124", message, f"The query affects {page.amount} rows")


def content_range(page: Page, offset: int) -> str:
    """`0-24/3573`, `0-24/*` or `*/0`."""
    total = "*" if page.total is None else str(page.total)
    return f"{offset}-{offset + page.amount - 1}/{total}" if page.amount else f"*/{total}"


def media_type(form: Form) -> str:
    """The media type of an answer."""
    return f"{MEDIA_TYPES[form]}; charset=utf-8"


def error_response(error: RestError, headers: Mapping[str, str] | None = None) -> Response:
    """A refusal; one that passes says when to come again."""
    if headers is None and error.status == UNAVAILABLE:
        headers = {"Retry-After": A_MOMENT}
    return Response(json.dumps(error.body), error.status, headers, media_type("array"))
