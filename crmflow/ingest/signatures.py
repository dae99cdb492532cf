"""Proof that a delivery is from whom it says: tokens and HMAC signatures, compared in constant time."""

import base64
import binascii
import hmac
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from crmflow.ingest.wire import Json, as_object, as_text

TOLERANCE_SECONDS = 300
TOKEN_HEADERS = ("authorization", "token", "x-wotnot-token", "x-api-key", "x-webhook-token")


@dataclass(frozen=True)
class Delivery:
    """A request at one of the doors, as it came. Header names are lower case."""

    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)

    def header(self, name: str) -> str:
        """The header's value, or an empty string."""
        return self.headers.get(name, "").strip()


Check = Callable[[Delivery, str, float], bool]


def same(left: str, right: str) -> bool:
    """Equality that takes as long for a near miss as for a far one. Empty never equals anything."""
    return bool(left) and hmac.compare_digest(left.encode(errors="replace"), right.encode(errors="replace"))


def digest(algorithm: str, secret: str, signed: bytes) -> str:
    """Hex HMAC."""
    return hmac.new(secret.encode(), signed, algorithm).hexdigest()


def is_fresh(stamp: str, now: float) -> bool:
    """Whether a time stamp (epoch seconds or milliseconds) is within five minutes of now."""
    if not stamp.isdigit() or len(stamp) > len("1700000000000"):
        return False
    seconds = int(stamp) / (1000 if len(stamp) == len("1700000000000") else 1)
    return abs(now - seconds) <= TOLERANCE_SECONDS


def plain_hmac(header: str, algorithm: str) -> Check:
    """A check of `header: [algorithm=]<hex HMAC of the raw body>`; the provider sends no time stamp."""

    def check(delivery: Delivery, secret: str, _now: float) -> bool:
        given = delivery.header(header).lower().removeprefix(f"{algorithm}=")
        return same(given, digest(algorithm, secret, delivery.body))

    return check


def stamped_hmac(header: str, stamp_header: str, form: tuple[bytes, bytes, bytes]) -> Check:
    """A check of hex HMAC-SHA256 over `form[0] + stamp + form[1] + body + form[2]`.

    Not older than five minutes.
    """

    def check(delivery: Delivery, secret: str, now: float) -> bool:
        stamp = delivery.header(stamp_header)
        given = delivery.header(header).lower().removeprefix("sha256=")
        signed = form[0] + stamp.encode() + form[1] + delivery.body + form[2]
        return is_fresh(stamp, now) and same(given, digest("sha256", secret, signed))

    return check


def standard_webhook(delivery: Delivery, secret: str, now: float) -> bool:
    """Standard Webhooks: `webhook-signature: v1,<base64>` over id.timestamp.body; several may be listed."""
    stamp = delivery.header("webhook-timestamp")
    signed = f"{delivery.header('webhook-id')}.{stamp}.".encode() + delivery.body
    expected = base64.b64encode(hmac.new(_signing_key(secret), signed, "sha256").digest()).decode()
    listed = delivery.header("webhook-signature").split()
    return is_fresh(stamp, now) and any(same(given.removeprefix("v1,"), expected) for given in listed)


def _signing_key(secret: str) -> bytes:
    if not secret.startswith("whsec_"):
        return secret.encode()
    try:
        return base64.b64decode(secret.removeprefix("whsec_"), validate=True)
    except binascii.Error:
        return secret.encode()


def tokens_in(delivery: Delivery, value: Json) -> list[str]:
    """Every place a customer-chosen token may travel in.

    Headers, query, the body, its events and their payloads.
    """
    places = [*[delivery.header(name) for name in TOKEN_HEADERS], delivery.query.get("token", "")]
    bodies = [as_object(value)]
    listed = bodies[0].get("events") if bodies[0] else value
    for item in (listed if isinstance(listed, list) else [])[:100]:
        event = as_object(as_object(item).get("event")) or as_object(item)
        bodies += [as_object(item), event, as_object(event.get("payload"))]
    places += [as_text(body.get("token")) or "" for body in bodies]
    plain = (place.removeprefix("Bearer ").removeprefix("bearer ").strip() for place in places)
    return list(dict.fromkeys(place for place in plain if place))


def has_token(delivery: Delivery, value: Json, secret: str) -> bool:
    """Whether the configured token is in any of its places.

    Every place is compared, so time tells nothing.
    """
    return any(same(token, secret) for token in tokens_in(delivery, value))
