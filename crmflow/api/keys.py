"""API keys: made and revoked by administrators; listed through `/rest/v1/api_keys`."""

import hashlib
from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from crmflow.api.key_format import new_key, prefix_of
from crmflow.api.session import CurrentActor, database_of

router = APIRouter(tags=["keys"])

CREATE = "select app.create_api_key($1, $2, $3, $4, $5, $6)"
CvrNumber = Annotated[str, Field(pattern=r"^[0-9]{8}$")]


class NewKey(BaseModel):
    """What the key is for, and what it may do: no more than whoever makes it."""

    # A misspelt limit would make a key without it.
    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True)

    name: str = Field(
        min_length=1, max_length=100, description="Shown in history as API-nøgle and this name."
    )
    role: str = Field(max_length=20, description="As of a member: admin, manager, sales, support or viewer.")
    cvrs: list[CvrNumber] | None = Field(
        None,
        min_length=1,
        max_length=1000,
        description="The only companies it sees; left out: every company.",
    )
    expires_at: AwareDatetime | None = Field(None, description="When it stops working; left out: never.")


class MadeKey(BaseModel):
    """The key itself, which nobody can read again. `prefix` tells it apart from then on."""

    id: UUID
    key: str
    prefix: str
    name: str
    expires_at: datetime | None


@router.post("/keys", status_code=201)
async def create_key(wanted: NewKey, request: Request, actor: CurrentActor) -> MadeKey:
    """Make a key for a program. It is in this answer and nowhere else: what is stored is its SHA-256."""
    key = new_key()
    async with database_of(request).acting_as(actor) as connection:
        made: UUID = await connection.fetchval(
            CREATE,
            wanted.name,
            wanted.role,
            wanted.cvrs,
            wanted.expires_at,
            hashlib.sha256(key.encode()).digest(),
            prefix_of(key),
        )
    return MadeKey(id=made, key=key, prefix=prefix_of(key), name=wanted.name, expires_at=wanted.expires_at)


@router.post("/keys/{key_id}/revoke", status_code=204)
async def revoke_key(key_id: UUID, request: Request, actor: CurrentActor) -> None:
    """End a key at once and for good. To revoke a revoked key is no error."""
    async with database_of(request).acting_as(actor) as connection:
        await connection.execute("select app.revoke_api_key($1)", key_id)
