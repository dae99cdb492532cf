"""How much one caller may ask: counted before anything else is done for them."""

import hashlib
import ipaddress
import math
from collections import OrderedDict
from functools import cached_property
from typing import NamedTuple
from uuid import UUID

from starlette.requests import HTTPConnection

from crmflow.api.client import client_of
from crmflow.api.counters import Allowance, Counters, Policy
from crmflow.api.headers import headers_of
from crmflow.api.session import session_hash
from crmflow.config import Settings

COUNTED = ("/api/", "/rest/", "/auth/")
DOORS = "/api/v1/inbound/"
# Supervisors and load balancers ask often, and from one address.
FREE = "/api/v1/health/"
MOST_KNOWN = 10_000
UNAUTHENTICATED = 401
MINUTE, SECOND = 60, 1
# Addresses of one IPv6 customer share their first half.
IPV6_HALF = 64


class Ticket(NamedTuple):
    """One request that was counted: against whom, by which credential, and what is left."""

    allowance: Allowance
    payer: str
    credential: bytes | None = None
    is_stranger: bool = False

    @property
    def headers(self) -> list[tuple[bytes, bytes]]:
        """https://datatracker.ietf.org/doc/draft-ietf-httpapi-ratelimit-headers/ ."""
        policy, left, renews, _ = self.allowance
        told = f'"{policy.name}";r={left};t={math.ceil(renews)}'
        return [(b"ratelimit-policy", policy.told), (b"ratelimit", told.encode())]


class Limits:
    """Counts requests per user, per address for strangers, and per inbound address.

    Who a session, token or key belongs to is learned from the requests it succeeded with, so that counting
    asks the database nothing. A credential that is not known yet counts as a stranger's until it succeeds.
    """

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.user = Policy("user", settings.api_limit, MINUTE)
        self.address = Policy("address", settings.api_limit, MINUTE)
        self.door = Policy("webhook", settings.webhook_limit, SECOND)
        self.known: OrderedDict[bytes, str] = OrderedDict()

    @cached_property
    def counters(self) -> Counters:
        """The counts, shared by the processes of a data folder; opened at the first request."""
        return Counters(self.settings.data / "limits" / "requests")

    def close(self) -> None:
        """Let go of the shared memory."""
        if "counters" in vars(self):
            self.counters.close()

    def charge(self, connection: HTTPConnection) -> Ticket | None:
        """Count a request, before anything is done for it; None where nothing is counted."""
        path: str = connection.scope["path"]
        if not path.startswith(COUNTED) or path.startswith(FREE):
            return None
        if path.startswith(DOORS):
            return self._ticket(self.door, path[:400])
        credential = credential_of(connection, self.settings)
        user = self.known.get(credential) if credential else None
        if user is not None:
            return self._ticket(self.user, user, credential)
        address = network_of(client_of(connection, self.settings.trusted_proxies).ip)
        return self._ticket(self.address, address, credential, is_stranger=True)

    def _ticket(
        self, policy: Policy, payer: str, credential: bytes | None = None, *, is_stranger: bool = False
    ) -> Ticket | None:
        if not policy.quota:
            return None
        return Ticket(self.counters.spend(payer, policy), payer, credential, is_stranger=is_stranger)

    def learn(self, ticket: Ticket, user: UUID | None, status: int) -> None:
        """Remember whose credential this was; a success of somebody unknown is not the address's to pay."""
        if ticket.credential is None:
            return
        if status == UNAUTHENTICATED:
            self.known.pop(ticket.credential, None)
        elif user is not None and ticket.is_stranger:
            self.known[ticket.credential] = str(user)
            self.counters.give_back(ticket.payer, self.address)
            if len(self.known) > MOST_KNOWN:
                self.known.popitem(last=False)


def credential_of(connection: HTTPConnection, settings: Settings) -> bytes | None:
    """A digest of what the caller shows: a token, a key, or the cookie of a session."""
    headers = headers_of(connection.scope)
    shown = headers.get(b"authorization") or headers.get(b"apikey")
    return hashlib.sha256(shown).digest() if shown else session_hash(connection, settings)


def network_of(ip: str) -> str:
    """The address, or the part of an IPv6 address that one customer has."""
    try:
        address = ipaddress.ip_address(ip)
    except ValueError:
        return ip
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is None:
        return str(ipaddress.ip_network((address, IPV6_HALF), strict=False))
    return str(getattr(address, "ipv4_mapped", None) or address)
