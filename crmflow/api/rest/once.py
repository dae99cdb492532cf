"""`Idempotency-Key`: a POST that is sent again is answered again, and has its effect once.

After https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/: keys live for 24 hours and
belong to one person in one workspace. The answer is stored in the transaction of the effect, so neither is
ever there without the other. A refused request has no effect and leaves no key.
"""

import hashlib
import json
import re
from collections.abc import Awaitable, Callable

import asyncpg
from fastapi import Request, Response

from crmflow.api.rest.errors import RestError
from crmflow.db.session import Connection

HEADER = "idempotency-key"
KEY = re.compile(r"[\x21-\x7e]{1,255}")
KEPT = ("content-type", "content-range", "location", "preference-applied")
BEGIN = "select outcome, status, response from app.begin_once($1, $2)"
FINISH = "select app.finish_once($1, $2, $3)"


async def answer_once(
    connection: Connection, request: Request, answer: Callable[[], Awaitable[Response]]
) -> Response:
    """The answer of this request, or that of the one which came with the same key before.

    Raises: RestError 422 when the key belongs to another request, 409 when that one still runs.
    """
    key = request.headers.get(HEADER)
    if key is None:
        return await answer()
    if not KEY.fullmatch(key):
        raise RestError(400, "CRM409", "An Idempotency-Key has 1 to 255 visible ASCII characters")
    try:
        row = await connection.fetchrow(BEGIN, key, digest_of(request))
    except asyncpg.LockNotAvailableError:
        raise RestError(409, "CRM409", "The first request with this key still runs; try again") from None
    if row is None or row["outcome"] == "other":
        raise RestError(422, "CRM422", "This Idempotency-Key belongs to another request")
    if row["outcome"] == "replay":
        return _replayed(row["status"], json.loads(row["response"]))
    response = await answer()
    headers = {name: value for name, value in response.headers.items() if name in KEPT}
    kept = json.dumps({"headers": headers, "body": bytes(response.body).decode()})
    await connection.execute(FINISH, key, response.status_code, kept.encode())
    return response


def digest_of(request: Request) -> bytes:
    """SHA-256 of method, path with its query, and body."""
    path: bytes = request.scope["path"].encode() + b"?" + request.scope["query_string"]
    body: bytes = getattr(request.state, "body", b"")
    parts = (request.method.encode(), path, body)
    return hashlib.sha256(b"".join(hashlib.sha256(part).digest() for part in parts)).digest()


def _replayed(status: int, kept: dict[str, dict[str, str] | str]) -> Response:
    headers = kept["headers"]
    assert isinstance(headers, dict)  # noqa: S101 -- written above
    return Response(kept["body"] or None, status, {**headers, "Idempotency-Replayed": "true"})
