"""The raw events, as the jobs see them: read, marked as parsed, or left for a person to look at."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from crmflow.db.session import Connection
from crmflow.ingest.wire import Json, as_object

READ = """
    select id, endpoint_id, source, provider, content_type, headers, envelope, body, state, received_at
    from public.inbound_events where workspace_id = (select app.active_ws()) and id = $1
"""
CLAIM = """
    select state from public.inbound_events
    where workspace_id = (select app.active_ws()) and id = $1 for update
"""
FINISH = """
    update public.inbound_events
    set state = $2, reason = $3, outcome = $4::jsonb, company_id = coalesce($5, company_id),
        parsed_at = case when $2 = 'parsed' then now() else parsed_at end, attempts = attempts + 1
    where workspace_id = (select app.active_ws()) and id = $1
"""
DONE = frozenset({"parsed", "ignored"})


@dataclass(frozen=True)
class RawEvent:
    """One delivery, as it was stored."""

    id: UUID
    endpoint_id: UUID | None
    source: str
    provider: str
    content_type: str | None
    headers: dict[str, Json]
    envelope: dict[str, Json]
    body: bytes
    state: str
    received_at: datetime

    @property
    def is_done(self) -> bool:
        """Whether it was parsed before; a second run then changes nothing."""
        return self.state in DONE


@dataclass(frozen=True)
class Outcome:
    """What became of an event: its new state, why a person must look, what it was turned into.

    And whose it is.
    """

    state: str = "parsed"
    reason: str | None = None
    made: Mapping[str, Json] | None = None
    company_id: UUID | None = None


async def read_event(connection: Connection, event_id: UUID) -> RawEvent | None:
    """The event, or None when it is gone."""
    row = await connection.fetchrow(READ, event_id)
    if row is None:
        return None
    known = dict(row)
    return RawEvent(
        **{
            **known,
            "headers": as_object(json.loads(known["headers"])),
            "envelope": as_object(json.loads(known["envelope"])),
            "body": bytes(known["body"]),
        }
    )


async def claim(connection: Connection, event_id: UUID) -> bool:
    """Lock the event for this transaction.

    False when it is done already, so that two runs never write twice.
    """
    state: str | None = await connection.fetchval(CLAIM, event_id)
    return state is not None and state not in DONE


async def finish(connection: Connection, event_id: UUID, outcome: Outcome) -> None:
    """Write down what became of the event."""
    made = json.dumps(dict(outcome.made or {}))
    await connection.execute(FINISH, event_id, outcome.state, outcome.reason, made, outcome.company_id)
