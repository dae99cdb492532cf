"""Compression of whole answers; streams of events stay as they are."""

from starlette.middleware.gzip import GZipMiddleware
from starlette.types import Receive, Scope, Send

EVENTS = "/api/v1/events"


class Compression(GZipMiddleware):
    """A compressor is 256 kB of memory, which a stream would hold unused for as long as it is open."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Compress where it helps."""
        if scope["type"] == "http" and scope["path"] == EVENTS:
            await self.app(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)
