"""Who is at the other end of a request, as far as the configured reverse proxies can be believed."""

import ipaddress
from dataclasses import dataclass
from functools import lru_cache

from starlette.requests import HTTPConnection

from crmflow.api.headers import header

HTTPS = "https"


@dataclass(frozen=True)
class Client:
    """The address, scheme and host a person's browser used."""

    ip: str
    scheme: str
    host: str

    @property
    def is_secure(self) -> bool:
        """True over TLS."""
        return self.scheme == HTTPS

    @property
    def origin(self) -> str:
        """What the browser calls us in its Origin header."""
        return f"{self.scheme}://{self.host}"

    @property
    def is_on_this_machine(self) -> bool:
        """True when the address in the browser is a loopback one: plain HTTP never leaves the machine."""
        name = self.host.rsplit(":", 1)[0] if not self.host.endswith("]") else self.host
        if name == "localhost" or name.endswith(".localhost"):
            return True
        try:
            return ipaddress.ip_address(name.strip("[]")).is_loopback
        except ValueError:
            return False


# They ask again and again, and to make one takes longer than to find it.
known_client = lru_cache(maxsize=1000)(Client)


def client_of(connection: HTTPConnection, trusted_proxies: int) -> Client:
    """The client. Forwarded headers count only as far as our own proxies wrote them.

    Worked out once a request: limits, sessions and headers all ask.
    """
    state = connection.scope.setdefault("state", {})
    known: Client | None = state.get("client")
    if known is None:
        known = state["client"] = _client_of(connection, trusted_proxies)
    return known


def _client_of(connection: HTTPConnection, trusted_proxies: int) -> Client:
    address = connection.scope.get("client")
    peer = address[0] if address else ""
    ip, scheme = peer, connection.scope["scheme"]
    if trusted_proxies:
        ip = forwarded(connection, "x-forwarded-for", trusted_proxies) or peer
        scheme = forwarded(connection, "x-forwarded-proto", trusted_proxies) or scheme
    return known_client(ip[:100], scheme, (header(connection.scope, b"host") or "").lower())


def forwarded(connection: HTTPConnection, name: str, hops: int) -> str | None:
    """The value our outermost proxy added: everything before it was sent by the client and proves nothing."""
    values = [value.strip() for line in connection.headers.getlist(name) for value in line.split(",")]
    return values[-min(hops, len(values))] if values else None
