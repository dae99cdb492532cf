"""The raw copy first: a delivery is stored and its parsing queued in one statement.

Before anything is read.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from uuid import UUID

import asyncpg

from crmflow.db.session import Database
from crmflow.errors import Unauthenticated, Unavailable
from crmflow.ingest.wire import Json, storable_json

DATABASE_AWAY = (
    OSError,
    TimeoutError,
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.InsufficientResourcesError,
    asyncpg.QueryCanceledError,
)
SECRET_HEADERS = frozenset(
    {
        "authorization",
        "cookie",
        "token",
        "x-wotnot-token",
        "x-api-key",
        "x-webhook-token",
        "proxy-authorization",
    }
)

ACCEPT = "select event_id, is_new from app.accept_inbound($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)"
FIND_DOOR = "select provider, replies_plain_text from app.find_door($1, $2)"
NOTE_HANDSHAKE = "select app.note_handshake($1, $2)"


@dataclass(frozen=True)
class Arrival:
    """A delivery at a door, as it came.

    `failure` is set when it cannot be read at all: kept, but not parsed.
    """

    kind: Literal["chat", "email"]
    provider: str
    dedupe_key: str
    body: bytes
    content_type: str | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    envelope: Mapping[str, Json] = field(default_factory=dict)
    tokens: tuple[str, ...] = ()
    failure: str | None = None


@dataclass(frozen=True)
class Accepted:
    """The stored raw event; not new when the same delivery was stored before."""

    event_id: UUID
    is_new: bool


@dataclass(frozen=True)
class Door:
    """What an endpoint says of itself to somebody who knows its secret."""

    provider: str
    replies_plain_text: bool


def secret_hash(secret: str) -> bytes:
    """What the database keeps of a secret of 256 random bits, or of a provider's token."""
    return hashlib.sha256(secret.encode(errors="replace")).digest()


async def accept(database: Database, token: str, arrival: Arrival) -> Accepted:
    """Store a delivery once and queue its parsing: one round trip, its own transaction, as the bare login.

    Raises Unauthenticated when the door's secret (or the provider's token, where required) is wrong, and
    Unavailable
    when the database is away: the sender must try again.
    """
    headers = {name: value for name, value in arrival.headers.items() if name not in SECRET_HEADERS}
    try:
        row = await database.pool.fetchrow(
            ACCEPT,
            secret_hash(token),
            arrival.kind,
            arrival.provider,
            arrival.dedupe_key,
            arrival.content_type,
            json.dumps(storable_json(dict(headers))),
            arrival.body,
            json.dumps(storable_json(dict(arrival.envelope))),
            [secret_hash(given) for given in arrival.tokens],
            arrival.failure,
        )
    except DATABASE_AWAY as error:
        raise Unavailable from error
    if row is None:
        raise Unauthenticated("This address is not known.")
    return Accepted(row["event_id"], row["is_new"])


async def find_door(database: Database, token: str, kind: Literal["chat", "email"]) -> Door | None:
    """The live door behind a secret. Raises Unavailable."""
    try:
        row = await database.pool.fetchrow(FIND_DOOR, secret_hash(token), kind)
    except DATABASE_AWAY as error:
        raise Unavailable from error
    return Door(row["provider"], row["replies_plain_text"]) if row else None


async def note_handshake(database: Database, token: str, provider_token: str) -> bool:
    """Remember the provider's token.

    False when the door is unknown, or another token is remembered already.
    """
    try:
        noted: bool = await database.pool.fetchval(
            NOTE_HANDSHAKE, secret_hash(token), secret_hash(provider_token)
        )
    except DATABASE_AWAY as error:
        raise Unavailable from error
    return noted
