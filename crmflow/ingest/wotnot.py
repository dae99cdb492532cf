"""WotNot: batches of typed events, a token that is echoed, and times without a zone (they are UTC)."""

from crmflow.ingest.chat_events import (
    ChatEvent,
    Kind,
    attachment_of,
    author_of,
    variables_of,
)
from crmflow.ingest.signatures import Delivery, tokens_in
from crmflow.ingest.wire import Json, as_list, as_object, as_text, as_time, fingerprint, first_text

# WotNot documents one type by name (conversation_create); the others are recognised by the words in them.
KIND_BY_WORD: tuple[tuple[str, Kind], ...] = (
    ("message_status", "delivery"),
    ("delivery", "delivery"),
    ("transcript", "transcript"),
    ("message", "message"),
    ("conversation_create", "conversation_started"),
    ("conversation_start", "conversation_started"),
    ("assign", "assignee"),
    ("variable", "variable"),
    ("label", "label"),
    ("note", "note"),
    ("status", "status"),
    ("close", "status"),
    ("open", "status"),
)


def parse(value: Json) -> list[ChatEvent]:
    """Events of a batch `{"events": [{"event": {type, payload}}]}`, a list of events, or one event."""
    return [_event(item) for item in _items(value)]


def handshake(delivery: Delivery, value: Json) -> dict[str, Json] | None:
    """The answer to WotNot's trial call: a body with a token and no events gets its token back."""
    if _items(value):
        return None
    token = as_text(as_object(value).get("token")) or next(iter(tokens_in(delivery, value)), None)
    return {"token": token} if token else None


def _items(value: Json) -> list[dict[str, Json]]:
    known = as_object(value)
    listed = value if isinstance(value, list) else as_list(known.get("events"))
    if not listed and (first_text(known, "type") or isinstance(known.get("event"), dict)):
        listed = [known]
    return [as_object(as_object(item).get("event")) or as_object(item) for item in listed if as_object(item)]


def _kind(type_name: str) -> Kind:
    lowered = type_name.lower().replace(".", "_").replace("-", "_")
    return next((kind for word, kind in KIND_BY_WORD if word in lowered), "unknown")


def _event(event: dict[str, Json]) -> ChatEvent:
    type_name = first_text(event, "type") or "unknown"
    payload = as_object(event.get("payload"))
    message = as_object(payload.get("message")) or as_object(payload.get("note"))
    variables = variables_of(payload.get("variables")) | variables_of([as_object(payload.get("variable"))])
    file = attachment_of(message.get("file")) or attachment_of(message.get("attachment"))
    sender = message.get("sender") or message.get("from") or payload.get("sender") or payload.get("from")
    kind = _kind(type_name)
    return ChatEvent(
        provider="wotnot",
        kind=kind,
        type_name=type_name[:100],
        conversation_key=_conversation_key(payload),
        dedupe_key=fingerprint(event),
        message_key=first_text(message, "id", "message_id") or first_text(payload, "message_id"),
        occurred_at=as_time(
            message.get("created_at") or payload.get("created_at") or event.get("created_at")
        ),
        author=author_of(sender) if kind in {"message", "note"} else None,
        text=_status(payload) if kind == "status" else _text(message, payload),
        attachments=(file,) if file else (),
        variables=variables,
        page_url=variables.get("source_url") or variables.get("referrer_url"),
        title=first_text(payload, "title"),
    )


def _conversation_key(payload: dict[str, Json]) -> str | None:
    conversation = as_object(payload.get("conversation"))
    return first_text(payload, "external_key", "conversation_key", "conversation_id") or first_text(
        conversation, "external_key", "key", "id"
    )


def _text(message: dict[str, Json], payload: dict[str, Json]) -> str | None:
    data = as_object(message.get("data"))
    return (
        first_text(message, "body", "text")
        or first_text(data, "body", "text")
        or first_text(payload, "text", "note")
    )


def _status(payload: dict[str, Json]) -> str | None:
    """The new status in a word: theirs, else from the flag."""
    named = first_text(payload, "status", "state")
    return named or ("closed" if payload.get("is_closed") in (1, "1") else None)
