"""Calls to addresses that somebody typed in: only https, only out into the open, never further than asked.

The name is resolved once, all its addresses must be public, and the connection goes to one of those checked,
with the name in SNI and Host. Redirects are not followed, proxies of the environment not used.
"""

import asyncio
import functools
import socket
import ssl
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from ipaddress import IPv4Address, IPv6Address, ip_address

import httpcore
import httpx

from crmflow.errors import CrmflowError, Invalid
from crmflow.integrations.public_address import is_public, written_address

SECONDS_IN_ALL = 10.0
SECONDS_TO_CONNECT = 4.0
LARGEST_ANSWER = 1_000_000
MOST_ADDRESSES_TRIED = 3
LONGEST_URL = 2000
HTTPS = 443
PORTS = {"https": HTTPS, "http": 80}
LARGEST_PORT = 65535
# Below are the ports of a system's own services; above, everybody may run a web server.
LEAST_FREE_PORT = 1024

Address = IPv4Address | IPv6Address
# Host and port to addresses.
Resolver = Callable[[str, int], Awaitable[Sequence[str]]]


class Blocked(Invalid):
    """This address cannot be called."""

    code = "address_blocked"


class CallFailed(CrmflowError):
    """The call came to nothing; `reason`: timeout, unreachable, tls, answer_too_large, bad_answer."""

    status = 502
    code = "call_failed"

    def __init__(self, reason: str) -> None:
        super().__init__(f"The call failed: {reason}.")
        self.reason = reason


@dataclass(frozen=True)
class Answer:
    """What came back."""

    status: int
    headers: Mapping[str, str]
    body: bytes


@dataclass(frozen=True)
class Call:
    """What is sent where."""

    url: str
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    method: str = "POST"


@dataclass(frozen=True)
class Target:
    """An address whose form is in order. `is_allowed`: the operator named it, so http and inside are fine."""

    url: httpx.URL
    host: str
    port: int
    is_allowed: bool


async def system_resolver(host: str, port: int) -> Sequence[str]:
    """What the machine's resolver says."""
    loop = asyncio.get_running_loop()
    found = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@dataclass(frozen=True)
class Outbound:
    """The way out. `allowed`: host:port pairs of the operator's, which may be inside."""

    allowed: frozenset[str] = frozenset()
    resolver: Resolver = system_resolver
    trust: ssl.SSLContext | None = None
    seconds: float = SECONDS_IN_ALL

    @classmethod
    def of(cls, allow_hosts: str) -> "Outbound":
        """From the setting: `127.0.0.1:9000,hooks.intern:8080`."""
        return cls(frozenset(entry.strip().lower() for entry in allow_hosts.split(",") if entry.strip()))

    def check(self, url: str) -> Target:
        """The target, if its form is in order. Raises Blocked; asks no resolver."""
        parsed = _parse(url)
        host = parsed.raw_host.decode("ascii").lower()
        port = parsed.port or PORTS[parsed.scheme]
        shown = f"[{host}]" if ":" in host else host
        if f"{shown}:{port}" in self.allowed:
            return Target(parsed, host, port, is_allowed=True)
        if parsed.scheme != "https":
            raise Blocked("blocked: https only", field="url")
        if port != HTTPS and port < LEAST_FREE_PORT:
            raise Blocked("blocked: port not allowed", field="url")
        try:
            literal = written_address(host)
        except ValueError:
            raise Blocked("blocked: odd form of an address", field="url") from None
        if literal is not None and not is_public(literal):
            raise Blocked("blocked: not a public address", field="url")
        return Target(parsed, host, port, is_allowed=False)

    async def send(self, call: Call) -> Answer:
        """Make the call. Raises Blocked or CallFailed; takes 10 seconds and 1 MB at most."""
        target = self.check(call.url)
        try:
            async with asyncio.timeout(self.seconds):
                return await self._send(target, call)
        except TimeoutError:
            raise CallFailed("timeout") from None

    async def _send(self, target: Target, call: Call) -> Answer:
        backend = Pinned(await self._addresses(target))
        headers = [(name.encode("ascii"), value.encode("latin-1")) for name, value in call.headers.items()]
        where = httpcore.URL(
            scheme=target.url.raw_scheme, host=target.host, port=target.port, target=target.url.raw_path
        )
        context = self.trust or _system_trust()
        async with httpcore.AsyncConnectionPool(ssl_context=context, network_backend=backend) as pool:
            try:
                async with pool.stream(call.method, where, headers=headers, content=call.body) as answer:
                    return await _read(answer)
            except httpcore.ConnectError:
                # Whoever is reached and then not talked to was refused for its certificate.
                raise CallFailed("tls" if backend.is_reached else "unreachable") from None
            except (httpcore.TimeoutException, TimeoutError):
                raise CallFailed("timeout") from None
            except httpcore.NetworkError:
                raise CallFailed("unreachable") from None
            except httpcore.ProtocolError:
                raise CallFailed("bad_answer") from None

    async def _addresses(self, target: Target) -> list[str]:
        """Where the name leads. One closed address is enough to refuse: which one is used is chance."""
        try:
            found = list(await self.resolver(target.host, target.port))
        except (OSError, UnicodeError):
            found = []
        if not found:
            raise CallFailed("unreachable")
        if not target.is_allowed and not all(is_public(ip_address(address)) for address in found):
            raise Blocked("blocked: not a public address", field="url")
        return found


class Pinned(httpcore.AsyncNetworkBackend):
    """Connects to the addresses that were checked, whatever name is asked for."""

    def __init__(self, addresses: Sequence[str]) -> None:
        self._addresses = addresses[:MOST_ADDRESSES_TRIED]
        self._real = httpcore.AnyIOBackend()
        self.is_reached = False

    async def connect_tcp(  # noqa: PLR0917  # the interface is httpcore's
        self,
        host: str,  # noqa: ARG002  # the name is for TLS and Host only
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109  # … and so is this
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """The first address that answers."""
        seconds = min(timeout or SECONDS_TO_CONNECT, SECONDS_TO_CONNECT)
        failure: Exception = httpcore.ConnectError("no address")
        for address in self._addresses:
            try:
                stream = await self._real.connect_tcp(address, port, seconds, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failure = error
                continue
            self.is_reached = True
            return stream
        raise failure


def _parse(url: str) -> httpx.URL:
    """The address in parts; the same parts are checked and called, so no two readings of it can differ."""
    if len(url) > LONGEST_URL or not url.isprintable() or "\\" in url or " " in url:
        raise Blocked("blocked: not an address", field="url")
    try:
        parsed = httpx.URL(url)
    except (httpx.InvalidURL, UnicodeError, ValueError):
        raise Blocked("blocked: not an address", field="url") from None
    is_whole = parsed.scheme in PORTS and parsed.host and not parsed.userinfo and "%" not in parsed.host
    if not is_whole or not 0 < (parsed.port or HTTPS) <= LARGEST_PORT:
        raise Blocked("blocked: not an address", field="url")
    return parsed


async def _read(answer: httpcore.Response) -> Answer:
    body = bytearray()
    async for piece in answer.aiter_stream():
        body += piece
        if len(body) > LARGEST_ANSWER:
            raise CallFailed("answer_too_large")
    headers = {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in answer.headers}
    return Answer(answer.status, headers, bytes(body))


@functools.cache
def _system_trust() -> ssl.SSLContext:
    return httpx.create_ssl_context()
