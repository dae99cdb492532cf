"""The chat door's providers: who they are, how each proves itself, and how each is read."""

from collections.abc import Callable
from dataclasses import dataclass

from crmflow.errors import NotFound
from crmflow.ingest import chat_providers, generic_chat, wotnot
from crmflow.ingest.chat_events import ChatEvent
from crmflow.ingest.signatures import (
    Check,
    Delivery,
    has_token,
    plain_hmac,
    stamped_hmac,
    standard_webhook,
)
from crmflow.ingest.wire import BrokenJson, Json, as_object, fingerprint, first_text, read_json

EVENT_LIMIT = 2_000


@dataclass(frozen=True)
class ChatProvider:
    """One chatbot: `verify` is asked only when its endpoint has a secret."""

    name: str
    parse: Callable[[Json], list[ChatEvent]]
    verify: Check
    handshake: Callable[[Delivery, Json], dict[str, Json] | None] = lambda _delivery, _value: None
    delivery_id: Callable[[Delivery, Json], str | None] = lambda _delivery, _value: None


def _by_token(delivery: Delivery, secret: str, _now: float) -> bool:
    try:
        value = read_json(delivery.body)
    except BrokenJson:
        value = None
    return has_token(delivery, value, secret)


def _generic(delivery: Delivery, secret: str, now: float) -> bool:
    signed = delivery.header("webhook-signature")
    return standard_webhook(delivery, secret, now) if signed else _by_token(delivery, secret, now)


def _intercom_id(_delivery: Delivery, value: Json) -> str | None:
    return first_text(as_object(value), "id")


def _tawk_id(delivery: Delivery, _value: Json) -> str | None:
    return delivery.header("x-hook-event-id") or None


def _ping(_delivery: Delivery, value: Json) -> dict[str, Json] | None:
    return {"ok": True} if as_object(value).get("topic") == "ping" else None


PROVIDERS = {
    provider.name: provider
    for provider in (
        ChatProvider("wotnot", wotnot.parse, _by_token, wotnot.handshake),
        ChatProvider(
            "intercom",
            chat_providers.parse_intercom,
            plain_hmac("x-hub-signature", "sha1"),
            _ping,
            _intercom_id,
        ),
        ChatProvider(
            "tawk", chat_providers.parse_tawk, plain_hmac("x-tawk-signature", "sha1"), delivery_id=_tawk_id
        ),
        ChatProvider(
            "crisp",
            chat_providers.parse_crisp,
            stamped_hmac("x-crisp-signature", "x-crisp-request-timestamp", (b"[", b";", b"]")),
        ),
        ChatProvider(
            "chatwoot",
            chat_providers.parse_chatwoot,
            stamped_hmac("x-chatwoot-signature", "x-chatwoot-timestamp", (b"", b".", b"")),
        ),
        ChatProvider("generic", generic_chat.parse, _generic),
    )
}


def provider(name: str) -> ChatProvider:
    """The provider of that name. Raises NotFound."""
    try:
        return PROVIDERS[name]
    except KeyError:
        raise NotFound(f"There is no chat provider called {name[:40]}.") from None


def parse(name: str, body: bytes) -> list[ChatEvent]:
    """The events of one delivery, in its order. Our own documented body is read at every provider's door.

    Raises BrokenJson when the body is not JSON, NotFound for an unknown provider.
    """
    value = read_json(body)
    read = generic_chat.parse if generic_chat.is_own_body(value) else provider(name).parse
    return read(value)[:EVENT_LIMIT]


def dedupe_key(name: str, delivery: Delivery, value: Json) -> str:
    """What makes two deliveries the same: the provider's own id where it has one, else the canonical body."""
    own = provider(name).delivery_id(delivery, value)
    return fingerprint(["id", own]) if own else fingerprint(value)
