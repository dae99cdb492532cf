"""The normal form of chatbot events: every provider is read into this, and only this is stored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal

from crmflow.ingest.wire import Json, as_object, as_text, first_text

Kind = Literal[
    "conversation_started",
    "message",
    "status",
    "assignee",
    "variable",
    "label",
    "note",
    "transcript",
    "delivery",
    "unknown",
]
Direction = Literal["in", "out", "system"]
AuthorKind = Literal["visitor", "bot", "agent"]

VISITOR_WORDS_LISTED = """
    visitor user contact customer client guest lead end_user incoming kunde besøgende gæst bruger
    dig
"""
VISITOR_WORDS = frozenset(VISITOR_WORDS_LISTED.split())
BOT_WORDS_LISTED = """
    bot chatbot assistant assistent system wotnot template virtual_agent robot
"""
BOT_WORDS = frozenset(BOT_WORDS_LISTED.split())


@dataclass(frozen=True)
class Author:
    """Who said it."""

    kind: AuthorKind
    name: str | None = None
    email: str | None = None
    phone: str | None = None

    @property
    def direction(self) -> Direction:
        """A visitor writes in to us; a bot or a colleague writes out."""
        return "in" if self.kind == "visitor" else "out"


@dataclass(frozen=True)
class ChatAttachment:
    """A file that a chat message points at. The address is stored, never fetched."""

    url: str
    name: str | None = None
    mime: str | None = None


@dataclass(frozen=True)
class ChatEvent:
    """One thing that happened in a chat.

    `conversation_key` and `message_key` are the provider's own; `occurred_at` is UTC or unknown;
    `type_name` is the provider's word for it, shown when the kind is unknown;
    `dedupe_key` is the same for the same event, however often it is delivered.
    """

    provider: str
    kind: Kind
    type_name: str
    conversation_key: str | None
    dedupe_key: str
    message_key: str | None = None
    occurred_at: datetime | None = None
    author: Author | None = None
    text: str | None = None
    html: str | None = None
    attachments: tuple[ChatAttachment, ...] = ()
    variables: Mapping[str, str] = field(default_factory=dict)
    page_url: str | None = None
    title: str | None = None

    @property
    def direction(self) -> Direction:
        """Which way it went; everything that nobody said is the system's."""
        return self.author.direction if self.author and self.kind in {"message", "note"} else "system"


def author_kind(word: str | None, *, otherwise: AuthorKind) -> AuthorKind:
    """Whom a provider's word for a sender means; unknown words mean `otherwise`."""
    known = (word or "").strip().lower()
    if known in VISITOR_WORDS:
        return "visitor"
    if known in BOT_WORDS:
        return "bot"
    return "agent" if known else otherwise


def author_of(sender: Json, *, otherwise: AuthorKind = "visitor") -> Author:
    """The author in a sender object ({type, name, email, phone} under their usual names) or a plain word."""
    if isinstance(sender, str):
        return Author(author_kind(sender, otherwise=otherwise))
    known = as_object(sender)
    return Author(
        kind=author_kind(first_text(known, "type", "kind", "role", "t"), otherwise=otherwise),
        name=first_text(known, "name", "n", "nickname", "full_name"),
        email=first_text(known, "email", "e-mail", "mail"),
        phone=first_text(known, "phone", "phone_number", "telephone"),
    )


def attachment_of(source: Json) -> ChatAttachment | None:
    """A file reference under its usual names; None when it names no http address."""
    known = as_object(source)
    url = first_text(known, "url", "path", "data_url", "src", "download_url")
    if url is None or not url.lower().startswith(("https://", "http://")):
        return None
    return ChatAttachment(
        url[:2000], first_text(known, "name", "filename"), first_text(known, "type", "mime", "file_type")
    )


def variables_of(source: Json) -> dict[str, str]:
    """Named values from a list of {name, value} or from a plain object.

    Values that are not text are left out.
    """
    pairs = source.items() if isinstance(source, dict) else _named_values(source)
    return {name: text for name, value in pairs if (text := as_text(value))}


def _named_values(source: Json) -> list[tuple[str, Json]]:
    items = [as_object(item) for item in source] if isinstance(source, list) else []
    return [(name, item.get("value")) for item in items if (name := first_text(item, "name", "key"))]
