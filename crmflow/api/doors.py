"""Doors, made by administrators: addresses to send to. The rest is /rest/v1/inbound_endpoints."""

from uuid import UUID, uuid4

from fastapi import APIRouter, Request
from pydantic import BaseModel, ConfigDict, Field

from crmflow.api.session import CurrentActor, database_of, settings_of, workspace_of
from crmflow.errors import Forbidden, Invalid, NotFound
from crmflow.ingest.chat import PROVIDERS
from crmflow.ingest.proof import secret_aad
from crmflow.integrations.vault import Vault
from crmflow.ops.doors import HINT_LENGTH, DoorKind, address_of, new_token, token_hash

router = APIRouter(prefix="/inbound-endpoints", tags=["inbound"])

ADD = """
    insert into public.inbound_endpoints
        (workspace_id, id, kind, provider, name, token_hash, address, token_hint)
    values ($1, $2, $3, $4, $5, $6, $7, $8)
"""
# The provider shakes hands with the new address anew.
ROTATE = """
    update public.inbound_endpoints
    set token_hash = $3, address = $4, token_hint = $5, provider_token_hash = null, handshake_at = null
    where workspace_id = $1 and id = $2 returning id
"""
FIND = "select kind, provider from public.inbound_endpoints where workspace_id = $1 and id = $2"
SEAL = "select app.seal_door($1, $2, $3)"


class NewDoor(BaseModel):
    """What sends there. `signing_secret`: what the chatbot signs with; then nothing unsigned is taken."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    kind: DoorKind
    provider: str = Field("generic", max_length=40, description="Of a chat: who sends it. Of mail: left out.")
    name: str = Field(min_length=1, max_length=100)
    signing_secret: str | None = Field(None, min_length=8, max_length=500)


class MadeDoor(BaseModel):
    """`address` is where to send. A chat's holds a secret, and is in this answer and nowhere else."""

    id: UUID
    address: str


@router.post("", status_code=201)
async def add_door(wanted: NewDoor, request: Request, actor: CurrentActor) -> MadeDoor:
    """Make an address that a chatbot or a mailbox sends to."""
    provider = checked_provider(wanted)
    made, token = uuid4(), new_token(wanted.kind)
    address = address_of(settings_of(request), wanted.kind, provider, token)
    vault: Vault = request.app.state.vault
    async with database_of(request).acting_as(actor) as connection:
        shown = address if wanted.kind == "email" else None
        values = (made, wanted.kind, provider, wanted.name, token_hash(token), shown, token[-HINT_LENGTH:])
        await connection.execute(ADD, actor.workspace_id, *values)
        if wanted.signing_secret:
            bound_to = secret_aad(workspace_of(actor.workspace_id), made, provider)
            sealed = vault.seal(wanted.signing_secret.encode(), bound_to)
            await connection.execute(SEAL, made, sealed.key_id, sealed.ciphertext)
    return MadeDoor(id=made, address=address)


@router.post("/{endpoint_id}/rotate")
async def rotate_door(endpoint_id: UUID, request: Request, actor: CurrentActor) -> MadeDoor:
    """A new address in place of the old, which takes nothing from now on."""
    async with database_of(request).acting_as(actor) as connection:
        door = await connection.fetchrow(FIND, actor.workspace_id, endpoint_id)
        if door is None:
            raise NotFound
        token = new_token(door["kind"])
        address = address_of(settings_of(request), door["kind"], door["provider"], token)
        shown = address if door["kind"] == "email" else None
        values = (endpoint_id, token_hash(token), shown, token[-HINT_LENGTH:])
        if await connection.fetchval(ROTATE, actor.workspace_id, *values) is None:
            raise Forbidden
    return MadeDoor(id=endpoint_id, address=address)


def checked_provider(wanted: NewDoor) -> str:
    """Who sends. Raises Invalid for a chatbot that is not known, and for a secret where none is asked for."""
    if wanted.kind == "email":
        if wanted.signing_secret:
            raise Invalid("Mail is not signed with a secret.", field="signing_secret")
        return "smtp"
    if wanted.provider not in PROVIDERS:
        raise Invalid(f"Choose one of {', '.join(sorted(PROVIDERS))}.", field="provider")
    return wanted.provider
