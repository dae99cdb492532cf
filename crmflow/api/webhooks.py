"""Outgoing webhooks: make one, try it, give it a new secret, send again. The rest is /rest/v1/webhooks."""

from datetime import datetime
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Request
from pydantic import AwareDatetime, BaseModel, Field

from crmflow.api.session import CurrentActor, database_of, workspace_of
from crmflow.errors import CrmflowError, NotFound
from crmflow.integrations.webhook_sender import Sender
from crmflow.integrations.webhook_signing import new_secret, seal_secret
from crmflow.ops.deliveries import deliver

router = APIRouter(tags=["webhooks"])

ADD = "select app.add_webhook($1, $2, $3, $4, $5, $6)"
ROTATE = "select app.rotate_webhook_secret($1, $2, $3, $4)"
KINDS = "select kind from app.webhook_kinds() as kind"


class NewWebhook(BaseModel):
    """Where to, and what about."""

    name: str = Field(min_length=1, max_length=100)
    url: str = Field(min_length=1, max_length=2000, description="https://…, port 443 or above 1023.")
    event_kinds: list[Annotated[str, Field(max_length=100)]] = Field(
        default=[], max_length=100, description="Such as companies.created or deals.*; empty: everything."
    )


class Webhook(BaseModel):
    """A webhook was made. `secret` is shown this once."""

    id: UUID
    secret: str


class Rotation(BaseModel):
    """`retire_now`: the old secret has leaked, so nothing is signed with it any more."""

    retire_now: bool = False


class Rotated(BaseModel):
    """The new secret, shown this once; until `old_secret_until` both sign."""

    secret: str
    old_secret_until: datetime


class Trial(BaseModel):
    """What came back from a trial. `failure` says why it did not arrive; `answer` is cut off."""

    delivery_id: UUID
    delivered: bool
    failure: str | None
    status: int | None
    answer: str | None
    duration_ms: int


class Since(BaseModel):
    """From when on."""

    since: AwareDatetime


class Replayed(BaseModel):
    """How many are sent again, 1 000 at most; call again while there are more."""

    queued: int


def sender_of(request: Request) -> Sender:
    """The way out of this process."""
    sender: Sender = request.app.state.sender
    return sender


@router.get("/webhooks/kinds")
async def kinds(request: Request, actor: CurrentActor) -> list[str]:
    """Every kind of event that can be picked."""
    async with database_of(request).acting_as(actor, read_only=True) as connection:
        return [row["kind"] for row in await connection.fetch(KINDS)]


@router.post("/webhooks", status_code=201)
async def add(wanted: NewWebhook, request: Request, actor: CurrentActor) -> Webhook:
    """Make a webhook. Its secret is in the answer and nowhere else."""
    sender = sender_of(request)
    sender.outbound.check(wanted.url)
    made = Webhook(id=uuid4(), secret=new_secret())
    sealed = seal_secret(sender.vault, made.secret, workspace_of(actor.workspace_id), made.id)
    async with database_of(request).acting_as(actor) as connection:
        await connection.execute(
            ADD, made.id, wanted.name, wanted.url, wanted.event_kinds, sealed.key_id, sealed.ciphertext
        )
    return made


@router.post("/webhooks/{webhook_id}/rotate")
async def rotate(
    webhook_id: UUID, request: Request, actor: CurrentActor, wanted: Rotation | None = None
) -> Rotated:
    """A new secret. The old one signs along for 24 hours, unless it is to retire now."""
    secret = new_secret()
    sealed = seal_secret(sender_of(request).vault, secret, workspace_of(actor.workspace_id), webhook_id)
    async with database_of(request).acting_as(actor) as connection:
        until = await connection.fetchval(
            ROTATE, webhook_id, sealed.key_id, sealed.ciphertext, wanted is not None and wanted.retire_now
        )
    return Rotated(secret=secret, old_secret_until=until)


@router.post("/webhooks/{webhook_id}/test")
async def try_out(webhook_id: UUID, request: Request, actor: CurrentActor) -> Trial:
    """Send a `ping` now, also when the webhook is off, and tell what came back; takes 10 seconds at most."""
    database = database_of(request)
    async with database.acting_as(actor) as connection:
        delivery_id: UUID = await connection.fetchval("select app.new_ping($1)", webhook_id)
    result = await deliver(database, sender_of(request), workspace_of(actor.workspace_id), delivery_id)
    if "delivered" not in result:
        raise CrmflowError
    fields = {name: result[name] for name in ("delivered", "failure", "status", "answer", "duration_ms")}
    return Trial(delivery_id=delivery_id, **fields)


@router.post("/webhooks/{webhook_id}/replay", status_code=202)
async def replay_failed(webhook_id: UUID, wanted: Since, request: Request, actor: CurrentActor) -> Replayed:
    """Send again what failed or was given up of what happened since then, oldest first."""
    async with database_of(request).acting_as(actor) as connection:
        queued: int = await connection.fetchval(
            "select app.replay_failed_deliveries($1, $2)", webhook_id, wanted.since
        )
    return Replayed(queued=queued)


@router.post("/webhook-deliveries/{delivery_id}/replay", status_code=202)
async def replay(delivery_id: UUID, request: Request, actor: CurrentActor) -> Replayed:
    """Send a delivery again, now, under its old id; one that waits for its next attempt goes now."""
    async with database_of(request).acting_as(actor) as connection:
        if not await connection.fetchval("select app.replay_delivery($1)", delivery_id):
            raise NotFound
    return Replayed(queued=1)
