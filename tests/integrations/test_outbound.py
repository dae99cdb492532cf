"""Calls to addresses that somebody typed in: into the open only, and to what was checked."""

import ipaddress
import ssl
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from crmflow.integrations.outbound import Blocked, Call, CallFailed, Outbound
from crmflow.integrations.public_address import is_public, written_address
from tests.plugins.receiver import Receiver, receiving

INSIDE = [
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",  # noqa: S104  # nothing is bound: it is to be refused
    "10.0.0.1",
    "100.64.0.1",
    "169.254.169.254",
    "172.31.255.255",
    "192.0.0.192",
    "192.168.1.1",
    "192.88.99.1",
    "198.18.0.1",
    "203.0.113.5",
    "224.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:10.0.0.1",
    "::ffff:8.8.8.8",
    "::7f00:1",
    "64:ff9b::7f00:1",
    "64:ff9b:1::a00:1",
    "100::1",
    "2001:0:7f00:1::",
    "2001:db8::1",
    "2002:7f00:1::1",
    "3fff::1",
    "fc00::1",
    "fd00:ec2::254",
    "fe80::1",
    "fe80::1%eth0",
    "fec0::1",
    "ff02::1",
]


def names(*found: str):
    """A resolver that knows one answer, whatever it is asked."""

    async def resolve(host: str, port: int) -> list[str]:
        return list(found)

    return resolve


@pytest.mark.parametrize("address", INSIDE)
def test_an_address_that_is_not_out_in_the_open_is_not_public(address):
    """T69."""
    assert not is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize("address", ["8.8.8.8", "185.199.108.153", "2606:4700:4700::1111", "2a00:1450::5"])
def test_an_address_of_the_open_internet_is_public(address):
    assert is_public(ipaddress.ip_address(address))


@pytest.mark.parametrize(
    "host", ["2130706433", "0x7f000001", "0x7f.1", "127.1", "0177.0.0.1", "017700000001", "1.2.3", "0x", "8."]
)
def test_odd_forms_of_an_address_are_no_names(host):
    """T69: decimal, octal and hexadecimal."""
    with pytest.raises(ValueError, match="does not appear"):
        written_address(host)


@pytest.mark.parametrize("address", [one for one in INSIDE if "%" not in one])
async def test_a_written_address_inside_is_refused_before_anything_is_asked(address):
    """T69."""
    shown = f"[{address}]" if ":" in address else address
    with pytest.raises(Blocked):
        Outbound().check(f"https://{shown}/ind")


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/",
        "ftp://example.com/",
        "file:///etc/passwd",
        "https://",
        "https:///ind",
        "https://anna:hemmelig@example.com/",
        "https://example.com:22/",
        "https://example.com:80/",
        "https://example.com:99999/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://0177.0.0.1/",
        "https://127.0.0.1./",
        "https://127。0。0。1/",
        "https://%31%32%37.0.0.1/",
        "https://[fe80::1%25eth0]/",
        "https://example.com\\@127.0.0.1/",
        "https://example.com/ ind",
        "https://example.com/\r\nHost: inside",
        "https://example.com/" + "a" * 2000,
        "//example.com/",
        "example.com",
    ],
)
def test_an_address_of_another_form_is_refused(url):
    """T69."""
    with pytest.raises(Blocked):
        Outbound().check(url)


@pytest.mark.parametrize(
    "url", ["https://example.com", "https://example.com:8443/a?b=c", "https://8.8.8.8/", "https://blå.dk/ind"]
)
def test_an_address_in_the_open_is_fine(url):
    assert not Outbound().check(url).is_allowed


@pytest.mark.parametrize("address", INSIDE)
async def test_a_name_that_leads_inside_is_refused(address):
    """T69."""
    with pytest.raises(Blocked):
        await Outbound(resolver=names(address)).send(Call("https://example.com/"))


async def test_one_closed_address_among_open_ones_is_enough_to_refuse():
    """T69: which of them would be used is chance."""
    with pytest.raises(Blocked):
        await Outbound(resolver=names("93.184.216.34", "127.0.0.1")).send(Call("https://example.com/"))


async def test_localhost_by_name_is_refused_by_the_machines_own_resolver():
    """T69."""
    with pytest.raises(Blocked):
        await Outbound().send(Call("https://localhost:8443/"))


async def test_a_name_that_nobody_knows_is_unreachable():
    with pytest.raises(CallFailed) as failure:
        await Outbound(resolver=names()).send(Call("https://example.com/"))
    assert failure.value.reason == "unreachable"


async def test_a_rebinding_name_is_asked_once_and_the_checked_address_is_called(receiver: Receiver):
    """T69: the second answer would lead inside; nobody asks for it."""
    asked: list[str] = []

    async def rebinding(host: str, port: int) -> list[str]:
        asked.append(host)
        return ["192.0.2.1"] if len(asked) > 1 else ["127.0.0.1"]

    outbound = Outbound(frozenset({f"hook.example:{receiver.port}"}), rebinding)
    answer = await outbound.send(Call(f"http://hook.example:{receiver.port}/ind", b"{}"))
    assert (answer.status, asked) == (200, ["hook.example"])
    assert receiver.received[0].headers["host"] == f"hook.example:{receiver.port}"


async def test_a_redirect_inside_is_an_answer_and_not_an_errand(receiver: Receiver):
    """T69."""
    async with receiving() as inside:
        receiver.status, receiver.headers = 302, {"Location": inside.url}
        answer = await Outbound(frozenset({receiver.host})).send(Call(receiver.url))
        assert (answer.status, inside.received) == (302, [])


async def test_only_the_named_port_of_an_allowed_host_may_be_inside(receiver: Receiver):
    outbound = Outbound.of(f" {receiver.host} , intern.example:9000")
    assert outbound.check(receiver.url).is_allowed
    with pytest.raises(Blocked):
        outbound.check("http://127.0.0.1:1/")
    with pytest.raises(Blocked):
        outbound.check("http://intern.example/")


async def test_no_proxy_of_the_environment_is_used(receiver: Receiver, monkeypatch: pytest.MonkeyPatch):
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
        monkeypatch.setenv(name, "http://127.0.0.1:1")
    assert (await Outbound(frozenset({receiver.host})).send(Call(receiver.url))).status == 200


async def test_an_answer_is_read_no_further_than_a_megabyte(receiver: Receiver):
    receiver.body = b"x" * 1_000_001
    with pytest.raises(CallFailed) as failure:
        await Outbound(frozenset({receiver.host})).send(Call(receiver.url))
    assert failure.value.reason == "answer_too_large"


async def test_a_silent_receiver_costs_the_time_in_all_and_no_more(receiver: Receiver):
    receiver.is_silent = True
    with pytest.raises(CallFailed) as failure:
        await Outbound(frozenset({receiver.host}), seconds=0.2).send(Call(receiver.url))
    assert failure.value.reason == "timeout"


async def test_what_is_no_http_is_a_bad_answer(receiver: Receiver):
    receiver.headers = {"Content-Length": "many"}
    with pytest.raises(CallFailed) as failure:
        await Outbound(frozenset({receiver.host})).send(Call(receiver.url))
    assert failure.value.reason == "bad_answer"


async def test_a_closed_port_is_unreachable(receiver: Receiver):
    async with receiving() as gone:
        url, host = gone.url, gone.host
    with pytest.raises(CallFailed) as failure:
        await Outbound(frozenset({host})).send(Call(url))
    assert failure.value.reason == "unreachable"


@pytest.fixture
async def tls_receiver(tmp_path: Path) -> AsyncIterator[tuple[Receiver, ssl.SSLContext]]:
    """A receiver with a certificate for hook.example, and the trust that knows it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "hook.example")])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("hook.example")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    pem = certificate.public_bytes(serialization.Encoding.PEM)
    secret = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    (tmp_path / "both.pem").write_bytes(secret + pem)
    server = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    server.load_cert_chain(tmp_path / "both.pem")
    async with receiving(server) as receiver:
        yield receiver, ssl.create_default_context(cadata=pem.decode())


async def test_the_certificate_is_asked_for_the_name_and_not_for_the_address(tls_receiver):
    receiver, trust = tls_receiver
    allowed = frozenset({f"hook.example:{receiver.port}", f"other.example:{receiver.port}"})
    outbound = Outbound(allowed, names("127.0.0.1"), trust)
    answer = await outbound.send(Call(f"https://hook.example:{receiver.port}/ind", b"{}"))
    assert answer.status == 200
    with pytest.raises(CallFailed) as failure:
        await outbound.send(Call(f"https://other.example:{receiver.port}/ind", b"{}"))
    assert failure.value.reason == "tls"


async def test_a_certificate_that_nobody_trusts_is_refused(tls_receiver):
    receiver, _ = tls_receiver
    outbound = Outbound(frozenset({f"hook.example:{receiver.port}"}), names("127.0.0.1"))
    with pytest.raises(CallFailed) as failure:
        await outbound.send(Call(f"https://hook.example:{receiver.port}/ind", b"{}"))
    assert failure.value.reason == "tls"
