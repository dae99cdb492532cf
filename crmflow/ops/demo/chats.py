"""Conversations of the demo as WotNot delivers them: batches of events, posted as it goes on."""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from crmflow.ops.demo.data import FOLDER
from crmflow.ops.demo.words import Words

FIRST_WORDS_AFTER = timedelta(seconds=20)
BETWEEN_WORDS = timedelta(seconds=35)
AGENT = {"type": "agent", "name": "Jonas Tange", "email": "jonas@vindstille.example"}


@dataclass(frozen=True)
class Conversation:
    """A chat: who visits, what they say in the first place, and the webhook bodies in order."""

    visitor: str
    first_words: str
    deliveries: tuple[bytes, ...]


def conversation(name: str, words: Words) -> Conversation:
    """The conversation of `chats/<name>.json`, with its times before the demo's first start."""
    chat = json.loads(words.fill((FOLDER / "chats" / f"{name}.json").read_text(encoding="utf-8")))
    started = words.moment(chat["started"])
    key = hashlib.sha256(name.encode()).hexdigest()[:32] + str(int(started.timestamp()))
    said = [message(key, chat["visitor"], (place, *line), started) for place, line in enumerate(chat["says"])]
    last = started + FIRST_WORDS_AFTER + len(said) * BETWEEN_WORDS
    later = [event(other["type"], key, last, other["payload"]) for other in chat.get("other_events", ())]
    if chat.get("closed"):
        later.append(event("conversation_status_update", key, last, {"status": "closed", "is_closed": 1}))
    # The first words come in the same batch as the conversation itself, as they do from a busy bot.
    batches = [[opening(key, chat, started), *said[:1]], *([line] for line in said[1:])]
    if later:
        batches.append(later)
    return Conversation(chat["visitor"], chat["says"][0][1], tuple(as_body(batch) for batch in batches))


def opening(key: str, chat: dict[str, Any], started: datetime) -> dict[str, Any]:
    """The event that begins a conversation, with the visitor's variables."""
    variables = {
        "bot_name": "Vindbot",
        "source_url": chat["page"],
        "timezone": "Europe/Copenhagen",
        "browser_language": "da",
        "contact_id": key[:32],
        **chat["variables"],
    }
    return event(
        "conversation_create",
        key,
        started,
        {
            "assigned_to_user": {"email": "bot@vindstille.example", "id": "17", "type": "bot"},
            "title": f"Visitor - {chat['visitor']}",
            "bot_id": 412,
            "channel": {"name": 1, "provider": 0},
            "is_new_visitor": True,
            "is_closed": 0,
            "browser": "Firefox 144",
            "variables": [
                {"type": "text", "name": name, "value": value} for name, value in variables.items()
            ],
        },
    )


def message(key: str, visitor: str, line: tuple[int, str, str], started: datetime) -> dict[str, Any]:
    """One line of the conversation: its place, who says it, and what."""
    place, who, text = line
    senders: dict[str, dict[str, str]] = {
        "visitor": {"type": "visitor", "name": visitor},
        "bot": {"type": "bot", "name": "Vindbot"},
        "agent": AGENT,
    }
    body = {"id": f"{key[:8]}-{place}", "type": "text", "body": text, "sender": senders[who]}
    return event(
        "message_create", key, started + FIRST_WORDS_AFTER + place * BETWEEN_WORDS, {"message": body}
    )


def event(type_name: str, key: str, at: datetime, payload: dict[str, Any]) -> dict[str, Any]:
    """An event in WotNot's envelope; its times are UTC and say no zone."""
    written = at.replace(tzinfo=None).isoformat(" ", "microseconds")
    return {"event": {"type": type_name, "payload": {"external_key": key, "created_at": written, **payload}}}


def as_body(batch: list[dict[str, Any]]) -> bytes:
    """A batch as it is posted."""
    return json.dumps({"events": batch}, ensure_ascii=False).encode()
