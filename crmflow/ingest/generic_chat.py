r"""The documented JSON body of our own, for any chatbot: a message, messages, or a transcript.

{"source": "wotnot", "conversation_key": "k-1", "cvr": "13585628", "page": "https://firma.dk/pris",
 "visitor": {"name": "…", "email": "…", "phone": "…"}, "variables": {"antal": "12"},
 "message": "Hvad koster 12 stk?", "message_id": "m-1", "from": "visitor", "at": "2026-11-08T09:14:31Z",
 "messages": [{"id": "m-1", "from": "visitor", "text": "…", "at": "…"}],
 "transcript": "Besøgende: Hej\\nBot: Hvad kan jeg hjælpe med?"}
"""

from collections.abc import Iterable

from crmflow.ingest.chat_events import Author, ChatEvent, attachment_of, author_of, variables_of
from crmflow.ingest.transcripts import split_transcript
from crmflow.ingest.wire import Json, as_list, as_object, as_text, as_time, fingerprint, first_text

KEYS = ("conversation_key", "conversation_id", "session_id", "chat_id", "conversation", "external_key")
SPEECH_KEYS = ("message", "text", "messages", "transcript")
MESSAGE_LIMIT = 2_000


def is_own_body(value: Json) -> bool:
    """Whether this is our documented body rather than a provider's event."""
    known = as_object(value)
    return (
        bool(first_text(known, *KEYS)) and "payload" not in known and any(key in known for key in SPEECH_KEYS)
    )


def parse(value: Json) -> list[ChatEvent]:
    """The events of one body, of a list of bodies, or of `{"events": […]}`."""
    listed = value if isinstance(value, list) else as_list(as_object(value).get("events")) or [value]
    return [event for item in listed[:MESSAGE_LIMIT] for event in _events(as_object(item))]


def _events(body: dict[str, Json]) -> list[ChatEvent]:
    key = first_text(body, *KEYS)
    visitor = author_of({**as_object(body.get("visitor")), "type": "visitor"})
    messages = list(_messages(body, key, visitor))
    opening = _opening(
        body, key, visitor, is_known=bool(messages or body.get("variables") or body.get("cvr"))
    )
    return [opening, *messages]


def _opening(body: dict[str, Json], key: str | None, visitor: Author, *, is_known: bool) -> ChatEvent:
    variables = variables_of(body.get("variables")) | (
        {"cvr": cvr} if (cvr := as_text(body.get("cvr"))) else {}
    )
    return ChatEvent(
        provider="generic",
        kind="conversation_started" if is_known else "unknown",
        type_name=(first_text(body, "type", "event") or "body")[:100],
        conversation_key=key,
        dedupe_key=fingerprint([key, "started", dict(variables)] if is_known else body),
        occurred_at=as_time(body.get("started_at") or body.get("at") or body.get("created_at")),
        author=visitor,
        variables=variables,
        page_url=first_text(body, "page", "page_url"),
        title=first_text(body, "title"),
    )


def _messages(body: dict[str, Json], key: str | None, visitor: Author) -> Iterable[ChatEvent]:
    single = body.get("message") if "message" in body else body.get("text")
    spoken: list[Json] = [body if isinstance(single, str) else single] if single else []
    spoken += as_list(body.get("messages"))
    transcript = body.get("transcript")
    spoken += as_list(transcript)
    for index, item in enumerate(spoken[:MESSAGE_LIMIT]):
        yield _message(as_object(item) or {"text": item}, key, visitor, index)
    if isinstance(transcript, str):
        for index, said in enumerate(split_transcript(transcript, visitor.name)[:MESSAGE_LIMIT]):
            yield ChatEvent(
                provider="generic",
                kind="message",
                type_name="transcript",
                conversation_key=key,
                dedupe_key=fingerprint([key, "transcript", index, said.author.kind, said.text]),
                author=visitor if said.author.kind == "visitor" else said.author,
                text=said.text,
            )


def _message(item: dict[str, Json], key: str | None, visitor: Author, index: int) -> ChatEvent:
    sender = item.get("from") or item.get("sender") or item.get("author")
    author = author_of(sender)
    text = first_text(item, "message", "text", "body", "content")
    at = as_time(item.get("at") or item.get("created_at") or item.get("timestamp"))
    own_id = first_text(item, "message_id", "id")
    file = attachment_of(item.get("file"))
    # Without an id or a time, only the place in the body tells one "ja" from the next.
    identity = [own_id] if own_id else [at.isoformat() if at else index, author.kind, text]
    return ChatEvent(
        provider="generic",
        kind="message",
        type_name="message",
        conversation_key=key,
        dedupe_key=fingerprint([key, "message", *identity]),
        message_key=own_id,
        occurred_at=at,
        author=visitor if author.kind == "visitor" and not author.name else author,
        text=text,
        attachments=(file,) if file else (),
    )
