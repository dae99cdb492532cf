"""One webhook delivery on its way: signed, sent, and judged."""

import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from crmflow.integrations.outbound import Blocked, Call, CallFailed, Outbound
from crmflow.integrations.vault import SealBroken, Sealed, Vault
from crmflow.integrations.webhook_schedule import Outcome, failed, judge
from crmflow.integrations.webhook_signing import open_secrets, signed_headers

CONTENT = {"Content-Type": "application/json", "User-Agent": "CRMFlow-Webhooks"}


@dataclass(frozen=True)
class Parcel:
    """What the database hands out to be sent."""

    workspace_id: UUID
    delivery_id: UUID
    webhook_id: UUID
    url: str
    body: bytes
    attempt: int
    secrets: Sequence[Sealed]


@dataclass(frozen=True)
class Sender:
    """The way out and the keys to sign with."""

    outbound: Outbound
    vault: Vault

    async def send(self, parcel: Parcel) -> dict[str, Any]:
        """Make one attempt; returns how it ended, as app.note_delivery takes it."""
        start = time.monotonic()
        outcome = await self._attempt(parcel)
        return asdict(outcome) | {"duration_ms": round((time.monotonic() - start) * 1000)}

    async def _attempt(self, parcel: Parcel) -> Outcome:
        try:
            live = open_secrets(self.vault, parcel.secrets, parcel.workspace_id, parcel.webhook_id)
            if not live:
                return failed("no_secret", parcel.attempt)
            headers = signed_headers(str(parcel.delivery_id), int(time.time()), parcel.body, live)
            answer = await self.outbound.send(Call(parcel.url, parcel.body, CONTENT | headers))
        except (Blocked, SealBroken) as refused:
            return failed(refused.message if isinstance(refused, Blocked) else refused.code, parcel.attempt)
        except CallFailed as failure:
            return failed(failure.reason, parcel.attempt)
        return judge(answer.status, answer.headers, answer.body, parcel.attempt)
