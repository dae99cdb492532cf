"""What holds for every request: an id, safe headers, no changes from foreign pages, always an answer."""

import os
import re
from collections.abc import Mapping

import structlog
from starlette.datastructures import MutableHeaders
from starlette.requests import HTTPConnection
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from crmflow.api.client import client_of
from crmflow.api.cors import (
    is_ours,
    is_preflight,
    let_read,
    listed_origin,
    preflight_response,
    without_cookies,
)
from crmflow.api.counters import Allowance
from crmflow.api.headers import headers_of
from crmflow.api.limits import Limits, Ticket
from crmflow.api.refusal import refusal_response
from crmflow.api.session import has_own_credential, has_session_cookie
from crmflow.config import Settings
from crmflow.errors import CrmflowError, Forbidden, TooLarge, TooMany, UnsupportedType

LOG = structlog.get_logger(__name__)
# A body that says it is larger is refused before it is read; these addresses may take more than others, and
# measure what really comes in. The first prefix that fits counts.
LARGEST_BODIES = (
    ("/api/v1/documents", 27_000_000),
    ("/api/v1/inbound/", 40_000_000),
    ("/rest/", 6_000_000),
    ("/", 1_000_000),
)
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
# These doors know their callers by a secret in the address; no browser is involved.
MACHINE_DOORS = "/api/v1/inbound/"
# Here tokens are handed out and taken in bodies and headers; a cookie is neither set nor read.
COOKIELESS = "/auth/v1/"
RawHeaders = list[tuple[bytes, bytes]]
RawByName = Mapping[bytes, bytes]
REQUEST_ID = re.compile(rb"^[A-Za-z0-9._-]{1,64}$")
CONTENT_TYPES = frozenset(
    {
        "application/json",
        "application/vnd.pgrst.object+json",
        "application/vnd.pgrst.array+json",
        "multipart/form-data",
        # No form can send this; PostgREST's dialect writes rows with it.
        "text/csv",
    }
)

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data: blob:; "
    "connect-src 'self'; manifest-src 'self'; frame-src 'self' blob:; form-action 'self'; object-src 'none'; "
    "base-uri 'none'; frame-ancestors 'self'"
)
HEADERS = {
    "Content-Security-Policy": CONTENT_SECURITY_POLICY,
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "SAMEORIGIN",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
}
# Rows are never a page: nothing of them runs, and nobody shows them in a frame. It is short, for uvicorn
# looks at each byte of a header.
HEADERS_OF_ROWS = {
    **HEADERS,
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Frame-Options": "DENY",
}
ROWS = "/rest/"


def as_sent(headers: Mapping[str, str]) -> RawHeaders:
    """The names in lower case, as Starlette has them."""
    return [(name.lower().encode(), value.encode()) for name, value in headers.items()]


SAFETY, SAFETY_OF_ROWS = as_sent(HEADERS), as_sent(HEADERS_OF_ROWS)
SAFE = {name for name, _ in SAFETY}
HSTS = b"max-age=31536000"


class ForeignPage(Forbidden):
    """This change came from another site's page."""

    code = "foreign_origin"


class TooManyRequests(TooMany):
    """Too many requests; wait a little."""

    def __init__(self, allowance: Allowance) -> None:
        policy = allowance.policy
        message = f"More than {policy.quota} requests in {policy.window} s; wait a little."
        super().__init__(message, retry_after=allowance.wait)


class Guard:
    """ASGI middleware around the whole application."""

    def __init__(self, app: ASGIApp, settings: Settings, limits: Limits) -> None:
        self.app = app
        self.settings = settings
        self.limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request through, or answer it here."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        origin = listed_origin(scope, self.settings) if self.settings.cors_origins else None
        if origin is not None:
            scope = without_cookies(scope)
        connection = HTTPConnection(scope)
        headers = headers_of(scope)
        request_id = wanted_request_id(headers)
        state = scope.setdefault("state", {})
        state["request_id"] = request_id
        answer = Answering(self, connection, send, origin)
        try:
            if origin is not None and is_preflight(scope):
                await preflight_response()(scope, receive, answer.send)
                return
            answer.ticket = self.limits.charge(connection)
            self.admit(connection, headers, answer.ticket)
            await self.app(scope, receive, answer.send)
        except CrmflowError as refusal:
            await refusal_response(scope["path"], refusal, request_id)(scope, receive, answer.send)
        except Exception:
            LOG.exception("request failed", request_id=request_id, path=scope["path"])
            if answer.has_started:
                raise
            await refusal_response(scope["path"], CrmflowError(), request_id)(scope, receive, answer.send)

    def admit(self, connection: HTTPConnection, headers: RawByName, ticket: Ticket | None) -> None:
        """Refuse what is one too many, and what nobody may send."""
        if ticket and ticket.allowance.is_refused:
            raise TooManyRequests(ticket.allowance)
        refuse_foreign_change(connection, self.settings)
        refuse_large_body(connection.scope["path"], headers)


class Answering:
    """One answer on its way out: it gets what every answer carries."""

    def __init__(self, guard: Guard, connection: HTTPConnection, send: Send, origin: str | None) -> None:
        self.guard = guard
        self.connection = connection
        self.pass_on = send
        self.origin = origin
        self.ticket: Ticket | None = None
        self.has_started = False

    async def send(self, message: Message) -> None:
        """Pass a message on."""
        if message["type"] == "http.response.start":
            self.has_started = True
            message = {**message, "headers": [*message["headers"]]}
            self.add_headers(message["headers"], message["status"])
        await self.pass_on(message)

    def add_headers(self, headers: RawHeaders, status: int) -> None:
        """Safety, limits, and who may read it."""
        guard, scope = self.guard, self.connection.scope
        is_secure = client_of(self.connection, guard.settings.trusted_proxies).is_secure
        add_headers(headers, scope["path"], scope["state"]["request_id"], is_secure=is_secure)
        if guard.settings.cors_origins:
            let_read(MutableHeaders(raw=headers), self.origin)
        if self.ticket is not None:
            guard.limits.learn(self.ticket, scope["state"].get("user_id"), status)
            headers += self.ticket.headers


def wanted_request_id(headers: RawByName) -> str:
    """The caller's id when it is a harmless one, else a new one."""
    given = headers.get(b"x-request-id")
    return given.decode() if given and REQUEST_ID.match(given) else os.urandom(16).hex()


def add_headers(headers: RawHeaders, path: str, request_id: str, *, is_secure: bool) -> None:
    """Add what every answer carries; a route that set its own keeps it."""
    present = {name for name, _ in headers}
    headers.append((b"x-request-id", request_id.encode()))
    safety = SAFETY_OF_ROWS if path.startswith(ROWS) else SAFETY
    headers += safety if present.isdisjoint(SAFE) else [pair for pair in safety if pair[0] not in present]
    if path.startswith(("/api/", "/auth/", "/rest/")) and b"cache-control" not in present:
        headers.append((b"cache-control", b"no-store"))
    if is_secure and b"strict-transport-security" not in present:
        headers.append((b"strict-transport-security", HSTS))


def refuse_foreign_change(connection: HTTPConnection, settings: Settings) -> None:
    """A page elsewhere can make a browser send our cookie along; it cannot forge where it is.

    Raises:
        ForeignPage: Origin or Sec-Fetch-Site names another site, or a cookie came with neither.
        UnsupportedType: the body is of a kind that any form could send.
    """
    scope = connection.scope
    if scope["method"] in SAFE_METHODS or scope["path"].startswith(MACHINE_DOORS):
        return
    headers = connection.headers
    origin, site = headers.get("origin"), headers.get("sec-fetch-site")
    # A page elsewhere cannot add these headers by itself, nor does a cookie count beside them.
    if has_own_credential(connection) or scope["path"].startswith(COOKIELESS):
        is_foreign = False
    elif origin is not None:
        is_foreign = not is_ours(scope, settings)
    elif site is not None:
        is_foreign = site not in {"same-origin", "none"}
    else:
        is_foreign = has_session_cookie(connection, settings)
    if is_foreign:
        raise ForeignPage
    has_body = headers.get("content-length", "0") != "0" or "transfer-encoding" in headers
    if has_body and headers.get("content-type", "").split(";")[0].strip().lower() not in CONTENT_TYPES:
        raise UnsupportedType("The body must be JSON or CSV, or a form with a file.")


def refuse_large_body(path: str, headers: RawByName) -> None:
    """Answer early where the length is announced. Raises TooLarge."""
    announced = headers.get(b"content-length")
    if announced is None:
        return
    largest = next(limit for prefix, limit in LARGEST_BODIES if path.startswith(prefix))
    if announced.isdigit() and int(announced[:15]) > largest:
        raise TooLarge
