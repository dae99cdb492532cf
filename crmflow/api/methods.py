"""Which methods an address has: for `Allow`, and HEAD wherever there is GET."""

from collections.abc import Sequence

from starlette.routing import BaseRoute, Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

METHODS = ("GET", "HEAD", "POST", "PATCH", "PUT", "DELETE")
# The pages match any address; under these only what is really there counts.
INTERFACES = ("/api/", "/rest/", "/auth/")
# Its answer does not end, and a HEAD that stays open tells nothing.
ENDLESS = "/api/v1/events"


def allowed_methods(routes: Sequence[BaseRoute], scope: Scope) -> tuple[str, ...]:
    """The methods that the address of this request has; none when there is no such address."""
    if scope["path"].startswith(INTERFACES):
        # The last route is that of the pages.
        routes = routes[:-1]

    def has(method: str) -> bool:
        # Not the scope itself: matching writes into it.
        asked = {"type": "http", "path": scope["path"], "root_path": "", "headers": [], "method": method}
        return any(route.matches(asked)[0] == Match.FULL for route in routes)

    found = [method for method in METHODS if has(method)]
    if "GET" in found and "HEAD" not in found and scope["path"] != ENDLESS:
        found.insert(1, "HEAD")
    return tuple(found)


class HeadAsGet:
    """ASGI middleware: HEAD for an interface that only knows GET is its answer without the body."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Ask as GET and leave the body out."""
        is_ours = scope["type"] == "http" and scope["method"] == "HEAD"
        if not is_ours or not scope["path"].startswith(("/api/", "/auth/")) or scope["path"] == ENDLESS:
            await self.app(scope, receive, send)
            return

        async def send_head(message: Message) -> None:
            is_body = message["type"] == "http.response.body"
            await send({**message, "body": b""} if is_body else message)

        await self.app({**scope, "method": "GET"}, receive, send_head)
