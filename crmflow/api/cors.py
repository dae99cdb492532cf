"""Pages of other sites: only listed ones may use the API, with a token and never with our cookie."""

from starlette.datastructures import Headers, MutableHeaders
from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.types import Scope

from crmflow.api.client import client_of
from crmflow.config import Settings

APIS = ("/api/", "/rest/", "/auth/", "/openapi.json")
METHODS = "GET, HEAD, POST, PATCH, PUT, DELETE"
# What supabase-js, postgrest-js and our own examples send.
SENT = (
    "accept, accept-language, accept-profile, apikey, authorization, baggage, content-language, "
    "content-profile, content-type, idempotency-key, if-match, if-none-match, last-event-id, prefer, range, "
    "range-unit, traceparent, tracestate, x-client-info, x-request-id, x-retry-count, "
    "x-supabase-api-version, x-workspace-id"
)
SHOWN = (
    "Allow, Content-Disposition, Content-Location, Content-Range, ETag, Idempotency-Replayed, Location, "
    "Preference-Applied, RateLimit, RateLimit-Policy, Retry-After, X-Next-Cursor, X-Request-Id, "
    "X-Supabase-Api-Version"
)
# Browsers remember no longer.
TWO_HOURS = "7200"


def listed_origin(scope: Scope, settings: Settings) -> str | None:
    """The origin of the asking page, when it is another site's and may use the API."""
    origin = Headers(scope=scope).get("origin")
    if not origin or not settings.cors_origins or not scope["path"].startswith(APIS):
        return None
    return origin if origin in settings.cors_origins.split(",") and not is_ours(scope, settings) else None


def is_ours(scope: Scope, settings: Settings) -> bool:
    """True when the page that asks is one of ours."""
    connection = HTTPConnection(scope)
    ours = {client_of(connection, settings.trusted_proxies).origin, settings.public_url}
    return connection.headers.get("origin", "").rstrip("/") in ours


def without_cookies(scope: Scope) -> Scope:
    """The request of another site's page as we take it: what signs in our own pages is not theirs to use."""
    return {**scope, "headers": [pair for pair in scope["headers"] if pair[0] != b"cookie"]}


def is_preflight(scope: Scope) -> bool:
    """True when a browser asks what a page may send."""
    return scope["method"] == "OPTIONS" and "access-control-request-method" in Headers(scope=scope)


def preflight_response() -> Response:
    """What a listed page may send."""
    headers = {
        "Access-Control-Allow-Methods": METHODS,
        "Access-Control-Allow-Headers": SENT,
        "Access-Control-Max-Age": TWO_HOURS,
    }
    return Response(None, 204, headers)


def let_read(headers: MutableHeaders, origin: str | None) -> None:
    """Tell the browser which page may read this answer; without an origin, that the answer depends on it."""
    headers.add_vary_header("Origin")
    if origin is not None:
        headers["Access-Control-Allow-Origin"] = origin
        headers["Access-Control-Expose-Headers"] = SHOWN
        del headers["Set-Cookie"]
