"""Handing out tokens: a session of its own, a signed access token, and a refresh token that is used once."""

import hmac
import json
from typing import Literal
from uuid import UUID

from fastapi import Request
from pydantic import BaseModel

from crmflow.api.access_tokens import LIFE_SECONDS, AccessTokens
from crmflow.api.client import client_of
from crmflow.api.gotrue.users import AuthUser, user_of
from crmflow.api.session import SessionEnded, hash_of, new_token, require_safe_transport, settings_of
from crmflow.config import Settings
from crmflow.db.session import Connection

Aal = Literal["aal1", "aal2"]


class Tokens(BaseModel):
    """What a program signs in with. The access token lasts an hour; each refresh token works once."""

    access_token: str
    token_type: Literal["bearer"] = "bearer"  # noqa: S105 - the kind of token, as RFC 6750 names it
    expires_in: int = LIFE_SECONDS
    expires_at: int
    refresh_token: str
    user: AuthUser


async def issue_tokens(
    connection: Connection, request: Request, user_id: UUID, *, aal: Aal = "aal1", method: str = "password"
) -> Tokens:
    """Begin a session for somebody who has just proved who they are, and its tokens.

    Raises:
        HttpsRequired: the tokens could be read on the way.
    """
    client = client_of(request, settings_of(request).trusted_proxies)
    session_id = await connection.fetchval(
        "select app.start_session($1, null, $2, $3, 'token', $4, $5)",
        user_id,
        request.headers.get("user-agent", ""),
        client.ip,
        aal,
        method,
    )
    return await tokens_of(connection, request, session_id)


async def tokens_of(connection: Connection, request: Request, session_id: UUID) -> Tokens:
    """New tokens for a session as it is now: a first refresh token, or one more."""
    refresh_token = new_token()
    await connection.execute("select app.add_refresh_token($1, $2)", session_id, hash_of(refresh_token))
    return await tokens_with(connection, request, session_id, refresh_token)


async def tokens_with(
    connection: Connection, request: Request, session_id: UUID, refresh_token: str
) -> Tokens:
    """A new access token beside this refresh token, which the database knows already."""
    settings = settings_of(request)
    require_safe_transport(client_of(request, settings.trusted_proxies), settings)
    row = await connection.fetchrow("select * from app.token_session($1)", session_id)
    if row is None:
        raise SessionEnded
    user = user_of(row["account"])
    signer: AccessTokens = request.app.state.tokens
    token, ends = signer.sign(
        {
            "sub": str(user.id),
            "session_id": str(session_id),
            "email": user.email,
            "phone": user.phone,
            "aal": row["aal"],
            "amr": json.loads(row["amr"]),
            "app_metadata": user.app_metadata,
            "user_metadata": user.user_metadata,
            "is_anonymous": False,
        }
    )
    return Tokens(access_token=token, expires_at=ends, refresh_token=refresh_token, user=user)


def successor_of(refresh_token: str, settings: Settings) -> str:
    """The token that follows. Made from the one before, so that two who come with it at once get the same."""
    key = settings.token_ring[0].encode()
    return hmac.digest(key, b"after refresh token " + refresh_token.encode(), "sha256").hex()
