"""Inbound addresses: `<secret>[+tag]@<mail domain>`.

The secret opens the door, the tag says which company.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass

LOCAL = re.compile(r"^(?P<token>[0-9a-z_-]{16,64})(?:\+(?P<tag>[0-9a-z._-]{1,64}))?$")


@dataclass(frozen=True)
class InboundAddress:
    """The parts of an inbound address. Mail servers may change case, so both are lower case."""

    token: str
    tag: str | None = None


def read_address(address: str, domain: str) -> InboundAddress | None:
    """The parts of an address at our mail domain; None for any other."""
    local, _, host = address.strip().strip("<>").lower().rpartition("@")
    found = LOCAL.match(local)
    if host.rstrip(".") != domain.lower() or not found:
        return None
    return InboundAddress(found["token"], found["tag"])


def first_tag(addresses: Iterable[str], domain: str) -> str | None:
    """The first tag on any of these addresses at our domain."""
    known = (read_address(address, domain) for address in addresses)
    return next((address.tag for address in known if address and address.tag), None)
