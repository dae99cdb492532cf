"""A person as GoTrue shows them."""

import json
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from pydantic import BaseModel, Field

from crmflow.db.session import Connection

Json = dict[str, Any]


class AuthFactor(BaseModel):
    """An authenticator app; it counts once it is verified."""

    id: UUID
    friendly_name: str
    factor_type: Literal["totp"]
    status: Literal["verified", "unverified"]
    created_at: datetime
    updated_at: datetime


class AuthUser(BaseModel):
    """The person signed in. `user_metadata` is theirs to change, `app_metadata` is not."""

    id: UUID
    aud: Literal["authenticated"] = "authenticated"
    role: Literal["authenticated"] = "authenticated"
    email: str
    email_confirmed_at: datetime | None = None
    phone: Literal[""] = ""
    last_sign_in_at: datetime | None = None
    app_metadata: Json = Field(default_factory=lambda: {"provider": "email", "providers": ["email"]})
    user_metadata: Json = Field(examples=[{"display_name": "Anna Holm", "language": "da"}])
    identities: list[Json] = []
    factors: list[AuthFactor] = []
    created_at: datetime
    updated_at: datetime
    is_anonymous: Literal[False] = False


def user_of(account: str) -> AuthUser:
    """What `app.auth_user` found."""
    return AuthUser.model_validate(json.loads(account))


async def read_user(connection: Connection, user_id: UUID) -> AuthUser:
    """The person with this id."""
    return user_of(await connection.fetchval("select app.auth_user($1)::text", user_id))
