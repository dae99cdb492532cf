"""Whose address counts, and which hosts are this machine."""

import pytest
from starlette.requests import HTTPConnection

from crmflow.api.client import Client, client_of


def connection(**headers: str) -> HTTPConnection:
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    scope = {
        "type": "http",
        "scheme": "http",
        "path": "/",
        "query_string": b"",
        "headers": raw,
        "client": ("10.0.0.1", 5),
        "server": ("10.0.0.2", 80),
    }
    return HTTPConnection(scope)


@pytest.mark.parametrize(
    ("proxies", "forwarded", "ip"),
    [
        (0, "203.0.113.9", "10.0.0.1"),
        (1, "203.0.113.9", "203.0.113.9"),
        (1, "6.6.6.6, 203.0.113.9", "203.0.113.9"),
        (2, "6.6.6.6, 203.0.113.9, 10.0.0.3", "203.0.113.9"),
        (2, "203.0.113.9", "203.0.113.9"),
        (1, "", "10.0.0.1"),
    ],
)
def test_only_what_our_own_proxies_wrote_counts(proxies: int, forwarded: str, ip: str):
    """T60: the client may write whatever it likes in front."""
    assert client_of(connection(x_forwarded_for=forwarded), proxies).ip == ip


def test_without_proxies_the_scheme_is_what_the_connection_is():
    assert client_of(connection(x_forwarded_proto="https"), 0).scheme == "http"
    assert client_of(connection(x_forwarded_proto="https"), 1).scheme == "https"


@pytest.mark.parametrize(
    "host",
    ["localhost", "localhost:8000", "crm.localhost", "127.9.9.9", "[::1]:8000", "[::1]"],
)
def test_a_loopback_address_is_this_machine(host: str):
    assert Client("", "http", host).is_on_this_machine


@pytest.mark.parametrize(
    "host",
    ["crm.firma.dk", "192.168.1.5:8000", "localhost.ond.dk", "[fe80::1]:8000", "", ":"],
)
def test_every_other_address_is_not(host: str):
    assert not Client("", "http", host).is_on_this_machine
