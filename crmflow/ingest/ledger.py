"""The raw copy first: a delivery is stored and its parsing queued before anything is read."""

import asyncio
import hashlib
import json
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal
from uuid import UUID
from weakref import WeakKeyDictionary

import asyncpg

from crmflow.db.session import Database
from crmflow.errors import Unauthenticated, Unavailable
from crmflow.ingest.proof import Lock, Unproved, lock_of
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
BATCH_LIMIT = 100
BATCH_BYTES = 8 * 1024 * 1024
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

# One statement for all that wait: PostgreSQL lets transactions that notify commit only one after the other,
# so with a transaction each, every delivery would wait for the disk once for each one before it.
ACCEPT = """
    select delivery.position, stored.*
    from unnest($1::bytea[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::bytea[],
                $8::text[], $9::text[], $10::text[], $11::bytea[]) with ordinality
        as delivery (token_hash, kind, provider, dedupe_key, content_type, headers, body, envelope, tokens,
                     failure, proof, position)
    cross join lateral app.accept_inbound(
        delivery.token_hash, delivery.kind, delivery.provider, delivery.dedupe_key, delivery.content_type,
        delivery.headers::jsonb, delivery.body, delivery.envelope::jsonb,
        array(select decode(given, 'hex') from unnest(string_to_array(delivery.tokens, ' ')) as given),
        delivery.failure, delivery.proof
    ) as stored
"""
FIND_DOOR = "select * from app.find_door($1, $2)"
NOTE_HANDSHAKE = "select app.note_handshake($1, $2)"


@dataclass(frozen=True)
class Arrival:
    """A delivery at a door, as it came.

    `failure` is set when it cannot be read at all: kept, but not parsed. `proof` is what `prove` gave.
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
    proof: bytes | None = None


@dataclass(frozen=True)
class Accepted:
    """The stored raw event; not new when the same delivery was stored before."""

    event_id: UUID
    is_new: bool


@dataclass(frozen=True)
class Waiting:
    """A delivery that waits to be stored. Its sender may have gone meanwhile."""

    token: str
    arrival: Arrival
    answer: "asyncio.Future[Accepted | Lock | None]"

    def succeed(self, outcome: Accepted | Lock | None) -> None:
        """Tell the sender what became of it."""
        if not self.answer.done():
            self.answer.set_result(outcome)

    def fail(self, error: Exception) -> None:
        """Tell the sender that it is not stored."""
        if not self.answer.done():
            self.answer.set_exception(error)


@dataclass(frozen=True)
class Door:
    """What an endpoint says of itself to somebody who knows its address.

    A `lock` asks of every delivery that it is signed.
    """

    provider: str
    replies_plain_text: bool
    lock: Lock | None = None


def secret_hash(secret: str) -> bytes:
    """What the database keeps of a secret of 256 random bits, or of a provider's token."""
    return hashlib.sha256(secret.encode(errors="replace")).digest()


async def accept(database: Database, token: str, arrival: Arrival) -> Accepted:
    """Store a delivery once and queue its parsing, as the bare login; it is committed when this returns.

    Raises:
        Unauthenticated: the door's secret, or the provider's token where it is required, is wrong.
        Unproved: the door has a signing secret and the delivery no proof for it; nothing is stored.
        Unavailable: the database is away; the sender must try again.
    """
    if database not in LEDGERS:
        LEDGERS[database] = Ledger(database.pool)
    outcome = await LEDGERS[database].store(token, arrival)
    if outcome is None:
        raise Unauthenticated("This address is not known.")
    if isinstance(outcome, Lock):
        raise Unproved(outcome)
    return outcome


class Ledger:
    """Writes all that arrived during the last write in one go: one round trip and one commit for them."""

    def __init__(self, pool: "asyncpg.Pool[asyncpg.Record]") -> None:
        self.pool = pool
        self.waiting: deque[Waiting] = deque()
        self.writer: asyncio.Task[None] | None = None

    async def store(self, token: str, arrival: Arrival) -> Accepted | Lock | None:
        """The stored event, or the door's lock; None when there is no such door. Raises Unavailable."""
        waiting = Waiting(token, arrival, asyncio.get_running_loop().create_future())
        self.waiting.append(waiting)
        if self.writer is None or self.writer.done():
            self.writer = asyncio.create_task(self._write())
        return await waiting.answer

    async def _write(self) -> None:
        while self.waiting:
            batch = self._next_batch()
            try:
                stored = await self._insert(batch)
            except asyncpg.PostgresError as error:
                # One that the database refuses must not take the others along.
                await self._one_by_one(batch, error)
            except Exception as error:  # noqa: BLE001  # the senders get it, and the next batch is written
                _fail(batch, error)
            else:
                for position, waiting in enumerate(batch, start=1):
                    waiting.succeed(stored.get(position))

    def _next_batch(self) -> list[Waiting]:
        batch = [self.waiting.popleft()]
        size = len(batch[0].arrival.body)
        while (
            self.waiting
            and len(batch) < BATCH_LIMIT
            and size + len(self.waiting[0].arrival.body) <= BATCH_BYTES
        ):
            batch.append(self.waiting.popleft())
            size += len(batch[-1].arrival.body)
        # One order for everybody, so that two writers never wait for each other.
        return sorted(batch, key=lambda waiting: (waiting.token, waiting.arrival.dedupe_key))

    async def _one_by_one(self, batch: list[Waiting], error: asyncpg.PostgresError) -> None:
        if isinstance(error, DATABASE_AWAY) or len(batch) == 1:
            _fail(batch, error)
            return
        for waiting in batch:
            try:
                stored = await self._insert([waiting])
            except Exception as refusal:  # noqa: BLE001  # this sender gets it, the others are stored
                _fail([waiting], refusal)
            else:
                waiting.succeed(stored.get(1))

    async def _insert(self, batch: list[Waiting]) -> dict[int, Accepted | Lock]:
        columns = zip(*(_row(waiting) for waiting in batch), strict=True)
        rows = await self.pool.fetch(ACCEPT, *(list(column) for column in columns))
        return {row["position"]: _outcome(row, batch) for row in rows}


LEDGERS: WeakKeyDictionary[Database, Ledger] = WeakKeyDictionary()


def _outcome(row: asyncpg.Record, batch: list[Waiting]) -> Accepted | Lock:
    if row["event_id"] is None:
        return lock_of(row, batch[row["position"] - 1].arrival.provider)
    return Accepted(row["event_id"], row["is_new"])


def _row(waiting: Waiting) -> tuple[bytes | str | None, ...]:
    arrival = waiting.arrival
    headers = {name: value for name, value in arrival.headers.items() if name not in SECRET_HEADERS}
    return (
        secret_hash(waiting.token),
        arrival.kind,
        arrival.provider,
        arrival.dedupe_key,
        arrival.content_type,
        json.dumps(storable_json(dict(headers))),
        arrival.body,
        json.dumps(storable_json(dict(arrival.envelope))),
        " ".join(secret_hash(given).hex() for given in arrival.tokens),
        arrival.failure,
        arrival.proof,
    )


def _fail(batch: list[Waiting], error: Exception) -> None:
    for waiting in batch:
        waiting.fail(Unavailable() if isinstance(error, DATABASE_AWAY) else error)


async def find_door(database: Database, token: str, kind: Literal["chat", "email"]) -> Door | None:
    """The live door behind a secret. Raises Unavailable."""
    try:
        row = await database.pool.fetchrow(FIND_DOOR, secret_hash(token), kind)
    except DATABASE_AWAY as error:
        raise Unavailable from error
    if row is None:
        return None
    lock = lock_of(row, row["provider"]) if row["ciphertext"] else None
    return Door(row["provider"], row["replies_plain_text"], lock)


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
