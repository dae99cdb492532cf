"""A delivery proves whom it is from, or is refused."""

import base64
import hashlib
import hmac

import pytest

from crmflow.ingest import chat
from crmflow.ingest.signatures import Delivery, has_token, tokens_in

NOW = 1_794_129_242.0
SECRET = "kundens-eget-ord"
BODY = b'{"id": "1"}'


def sign(algorithm: str, signed: bytes) -> str:
    return hmac.new(SECRET.encode(), signed, algorithm).hexdigest()


def standard(stamp: str) -> dict[str, str]:
    mark = base64.b64encode(
        hmac.new(SECRET.encode(), f"m1.{stamp}.".encode() + BODY, hashlib.sha256).digest()
    )
    return {"webhook-id": "m1", "webhook-timestamp": stamp, "webhook-signature": f"v1,xx v1,{mark.decode()}"}


def signed_by(provider: str, stamp: str = "1794129242") -> dict[str, str]:
    return {
        "wotnot": {"authorization": f"Bearer {SECRET}"},
        "intercom": {"x-hub-signature": f"sha1={sign('sha1', BODY)}"},
        "tawk": {"x-tawk-signature": sign("sha1", BODY)},
        "crisp": {
            "x-crisp-request-timestamp": stamp,
            "x-crisp-signature": sign("sha256", b"[" + stamp.encode() + b";" + BODY + b"]"),
        },
        "chatwoot": {
            "x-chatwoot-timestamp": stamp,
            "x-chatwoot-signature": "sha256=" + sign("sha256", stamp.encode() + b"." + BODY),
        },
        "generic": standard(stamp),
    }[provider]


@pytest.mark.parametrize("provider", sorted(chat.PROVIDERS))
def test_a_rightly_signed_delivery_is_believed(provider):
    assert chat.provider(provider).verify(Delivery(BODY, signed_by(provider)), SECRET, NOW)


@pytest.mark.parametrize("provider", sorted(chat.PROVIDERS))
def test_an_unsigned_delivery_and_another_secret_are_refused(provider):
    """T67: a bad signature."""
    verify = chat.provider(provider).verify
    assert not verify(Delivery(BODY), SECRET, NOW)
    assert not verify(Delivery(BODY, signed_by(provider)), "et-andet-ord", NOW)
    assert not verify(Delivery(BODY, signed_by(provider)), "", NOW)


@pytest.mark.parametrize("provider", sorted(set(chat.PROVIDERS) - {"wotnot"}))
def test_an_altered_body_is_refused(provider):
    """T67: an altered body."""
    assert not chat.provider(provider).verify(Delivery(BODY + b" ", signed_by(provider)), SECRET, NOW)


@pytest.mark.parametrize("provider", ["crisp", "chatwoot", "generic"])
@pytest.mark.parametrize("stamp", ["1794128900", "1794129600", "", "i går", "-5", "9" * 40])
def test_a_stale_or_senseless_time_stamp_is_refused(provider, stamp):
    """T67: a stale time stamp, rightly signed."""
    assert not chat.provider(provider).verify(Delivery(BODY, signed_by(provider, stamp)), SECRET, NOW)


def test_a_time_stamp_in_milliseconds_is_understood():
    assert chat.provider("crisp").verify(Delivery(BODY, signed_by("crisp", "1794129242000")), SECRET, NOW)


@pytest.mark.parametrize(
    ("delivery", "value"),
    [
        (Delivery(b"", {"authorization": f"Bearer {SECRET}"}), None),
        (Delivery(b"", {"authorization": SECRET}), None),
        (Delivery(b"", {"x-wotnot-token": SECRET}), None),
        (Delivery(b"", query={"token": SECRET}), None),
        (Delivery(b""), {"token": SECRET}),
        (Delivery(b""), {"events": [{"token": SECRET, "event": {}}]}),
        (Delivery(b""), {"events": [{"event": {"token": SECRET}}]}),
        (Delivery(b""), {"events": [{"event": {"payload": {"token": SECRET}}}]}),
        (Delivery(b""), [{"payload": {"token": SECRET}}]),
    ],
)
def test_the_token_is_found_wherever_the_provider_puts_it(delivery, value):
    assert tokens_in(delivery, value) == [SECRET]
    assert has_token(delivery, value, SECRET)
    assert not has_token(delivery, value, SECRET + "x")
