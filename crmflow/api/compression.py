"""Compression of whole answers; streams of events stay as they are."""

from starlette.datastructures import MutableHeaders
from starlette.middleware.gzip import GZipMiddleware
from starlette.types import Message, Receive, Scope, Send

from crmflow.api.headers import headers_of

EVENTS = "/api/v1/events"


class Compression(GZipMiddleware):
    """A compressor is 256 kB of memory, which a stream would hold unused for as long as it is open."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Compress where it helps."""
        if scope["type"] != "http" or scope["path"] == EVENTS:
            await self.app(scope, receive, send)
        elif takes_gzip(scope):
            await super().__call__(scope, receive, send)
        else:
            await self.app(scope, receive, varying(send))


def takes_gzip(scope: Scope) -> bool:
    """True when the client says so."""
    return b"gzip" in headers_of(scope).get(b"accept-encoding", b"")


def varying(send: Send) -> Send:
    """Tells caches that others may get this answer compressed; costs less than not compressing it."""

    async def tell(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = message["headers"]
            if b"vary" in [name for name, _ in headers]:
                MutableHeaders(raw=headers).add_vary_header("Accept-Encoding")
            else:
                headers.append((b"vary", b"Accept-Encoding"))
        await send(message)

    return tell
