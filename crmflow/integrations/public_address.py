"""Which addresses are out in the open: only those may be called because somebody typed their name."""

import ipaddress
import re
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network

IpAddress = IPv4Address | IPv6Address

# https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 twin. Written down here, because
# Python's own `is_global` has changed between its releases.
CLOSED_V4 = tuple(
    IPv4Network(network)
    for network in (
        "0.0.0.0/8",  # this host
        "10.0.0.0/8",
        "100.64.0.0/10",  # shared by a provider's customers (CGNAT)
        "127.0.0.0/8",
        "169.254.0.0/16",  # link-local, the clouds' metadata
        "172.16.0.0/12",
        "192.0.0.0/24",
        "192.0.2.0/24",  # documentation
        "192.31.196.0/24",
        "192.52.193.0/24",
        "192.88.99.0/24",  # 6to4 relays
        "192.168.0.0/16",
        "192.175.48.0/24",
        "198.18.0.0/15",  # benchmarks
        "198.51.100.0/24",
        "203.0.113.0/24",
        "224.0.0.0/4",  # multicast
        "240.0.0.0/4",  # reserved and broadcast
    )
)
# Everything global is in here, and so is what follows.
GLOBAL_V6 = IPv6Network("2000::/3")
CLOSED_V6 = tuple(
    IPv6Network(network)
    for network in (
        "2001::/23",  # protocol assignments: Teredo, benchmarks, ORCHID
        "2001:db8::/32",  # documentation
        "2002::/16",  # 6to4 carries an IPv4 address
        "2620:4f:8000::/48",
        "3fff::/20",  # documentation
    )
)


def is_public(address: IpAddress) -> bool:
    """Whether an address is global and names one machine.

    Forms that carry an IPv4 address (mapped, compatible, 6to4, NAT64, Teredo) are not, whatever they carry.
    """
    if isinstance(address, IPv4Address):
        return not any(address in network for network in CLOSED_V4)
    # A scope id names an interface of this machine.
    if address.scope_id is not None or address not in GLOBAL_V6:
        return False
    return not any(address in network for network in CLOSED_V6)


def written_address(host: str) -> IpAddress | None:
    """The address that a host is written as, if it is one. Raises ValueError: an odd form of one.

    `0x7f.1`, `017700000001` and `2130706433` are 127.0.0.1 for many a resolver; nobody needs to write them.
    """
    try:
        return ipaddress.ip_address(host)
    except ValueError:
        if _ends_in_a_number(host):
            raise
        return None


def _ends_in_a_number(host: str) -> bool:
    """The WHATWG URL standard's test for a host that is meant as an IPv4 address."""
    last = host.removesuffix(".").rpartition(".")[2].lower()
    return last.isdigit() or re.fullmatch("0x[0-9a-f]*", last) is not None
