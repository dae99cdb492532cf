"""Intercom, tawk.to, Crisp and Chatwoot: each reads its own delivery into chat events."""

from crmflow.ingest.chat_events import (
    Author,
    ChatAttachment,
    ChatEvent,
    Kind,
    attachment_of,
    author_of,
    variables_of,
)
from crmflow.ingest.html_sanitise import html_to_text
from crmflow.ingest.wire import Json, as_list, as_object, as_text, as_time, fingerprint, first_text

INTERCOM_KINDS: dict[str, Kind] = {
    "conversation.user.created": "message",
    "conversation.user.replied": "message",
    "conversation.admin.replied": "message",
    "conversation.admin.noted": "note",
    "conversation.admin.closed": "status",
    "conversation.admin.opened": "status",
    "conversation.admin.assigned": "assignee",
}
CHATWOOT_KINDS: dict[str, Kind] = {
    "message_created": "message",
    "conversation_created": "conversation_started",
    "conversation_status_changed": "status",
}


def parse_intercom(value: Json) -> list[ChatEvent]:
    """One notification; its bodies are HTML. A retry carries the same `id` and another attempt count."""
    known = as_object(value)
    topic = first_text(known, "topic") or "unknown"
    item = as_object(as_object(known.get("data")).get("item"))
    parts = [
        as_object(part)
        for part in as_list(as_object(item.get("conversation_parts")).get("conversation_parts"))
    ]
    spoken = parts[-1] if parts else as_object(item.get("source"))
    html = first_text(spoken, "body")
    return [
        ChatEvent(
            provider="intercom",
            kind=INTERCOM_KINDS.get(topic, "unknown"),
            type_name=topic[:100],
            conversation_key=first_text(item, "id"),
            dedupe_key=fingerprint([topic, first_text(known, "id") or fingerprint(value)]),
            message_key=first_text(spoken, "id"),
            occurred_at=as_time(spoken.get("created_at") or known.get("created_at")),
            author=author_of(spoken.get("author") or item.get("user")),
            text=html_to_text(html) if html else None,
            html=html,
            attachments=_attachments(spoken.get("attachments")),
        )
    ]


def parse_tawk(value: Json) -> list[ChatEvent]:
    """Chat start and end, or a whole transcript at the end, which becomes one event a message."""
    known = as_object(value)
    type_name = first_text(known, "event") or "unknown"
    chat = as_object(known.get("chat"))
    key = first_text(known, "chatId") or first_text(chat, "id")
    if type_name == "chat:transcript_created":
        said = [as_object(message) for message in as_list(chat.get("messages"))]
        return [
            _tawk_message(message, key, as_object(chat.get("visitor")), index)
            for index, message in enumerate(said)
        ]
    message = as_object(known.get("message"))
    kinds: dict[str, Kind] = {
        "chat:start": "message" if message else "conversation_started",
        "chat:end": "status",
    }
    event = _tawk_message(message, key, as_object(known.get("visitor")), 0)
    return [
        ChatEvent(
            provider="tawk",
            kind=kinds.get(type_name, "unknown"),
            type_name=type_name[:100],
            conversation_key=key,
            dedupe_key=event.dedupe_key if type_name == "chat:start" and message else fingerprint(value),
            occurred_at=as_time(known.get("time")) or event.occurred_at,
            author=event.author,
            text=event.text,
            variables=variables_of(known.get("visitor")),
        )
    ]


def _tawk_message(
    message: dict[str, Json], key: str | None, visitor: dict[str, Json], index: int
) -> ChatEvent:
    sender = as_object(message.get("sender"))
    author = author_of(sender)
    if author.kind == "visitor":
        author = author_of({"type": "visitor", **visitor})
    text = first_text(message, "text", "msg")
    return ChatEvent(
        provider="tawk",
        kind="message",
        type_name="message",
        conversation_key=key,
        # The chat's first message comes twice: at its start and in the transcript.
        dedupe_key=fingerprint([key, index, author.kind, text]),
        occurred_at=as_time(message.get("time")),
        author=author,
        text=text,
    )


def parse_crisp(value: Json) -> list[ChatEvent]:
    """One message or session event; `fingerprint` is the message's own id, times are in milliseconds."""
    known = as_object(value)
    type_name = first_text(known, "event") or "unknown"
    data = as_object(known.get("data"))
    content = data.get("content")
    file = attachment_of(content)
    kinds: dict[str, Kind] = {
        "message:send": "message",
        "message:received": "message",
        "session:set_state": "status",
        "session:set_data": "variable",
        "session:set_email": "variable",
        "session:set_phone": "variable",
    }
    user = as_object(data.get("user"))
    email = first_text(data, "email")
    return [
        ChatEvent(
            provider="crisp",
            kind="note" if data.get("type") == "note" else kinds.get(type_name, "unknown"),
            type_name=type_name[:100],
            conversation_key=first_text(data, "session_id"),
            dedupe_key=fingerprint([type_name, data]),
            message_key=first_text(data, "fingerprint"),
            occurred_at=as_time(data.get("timestamp") or known.get("timestamp")),
            author=author_of(
                {"type": data.get("from") or "user", "name": user.get("nickname"), "email": email}
            ),
            text=as_text(content)
            or first_text(as_object(content), "text", "name")
            or first_text(data, "state"),
            attachments=(file,) if file else (),
            variables=variables_of(data.get("data")) | ({"email": email} if email else {}),
        )
    ]


def parse_chatwoot(value: Json) -> list[ChatEvent]:
    """A flat event; `message_type` says which way a message went."""
    known = as_object(value)
    type_name = first_text(known, "event") or "unknown"
    conversation = as_object(known.get("conversation"))
    kind = CHATWOOT_KINDS.get(type_name, "unknown")
    if kind == "message" and known.get("private") is True:
        kind = "note"
    sender = as_object(known.get("sender"))
    way = first_text(known, "message_type") or "incoming"
    return [
        ChatEvent(
            provider="chatwoot",
            kind=kind,
            type_name=type_name[:100],
            conversation_key=first_text(conversation, "id") or first_text(known, "conversation_id", "id"),
            dedupe_key=fingerprint(value),
            message_key=first_text(known, "id") if kind in {"message", "note"} else None,
            occurred_at=as_time(known.get("created_at")),
            author=_chatwoot_author(way, sender),
            text=first_text(known, "content") or (first_text(known, "status") if kind == "status" else None),
            attachments=_attachments(known.get("attachments")),
            variables=variables_of(conversation.get("custom_attributes") or known.get("custom_attributes")),
        )
    ]


def _chatwoot_author(way: str, sender: dict[str, Json]) -> Author:
    kind: Json = {"incoming": "visitor", "0": "visitor", "template": "bot", "3": "bot"}.get(way, "agent")
    return author_of({**sender, "type": kind})


def _attachments(listed: Json) -> tuple[ChatAttachment, ...]:
    found = (attachment_of(item) for item in as_list(listed)[:20])
    return tuple(item for item in found if item)
