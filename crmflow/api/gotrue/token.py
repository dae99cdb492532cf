"""`POST /auth/v1/token`: an access token for a password, or for a refresh token."""

from typing import Literal

from fastapi import Request
from pydantic import BaseModel, Field

from crmflow.api.auth import Credentials, WrongCredentials, note_success, person_of
from crmflow.api.gotrue.errors import AuthError, auth_router
from crmflow.api.gotrue.issue import Tokens, issue_tokens, successor_of, tokens_with
from crmflow.api.passwords import LONGEST
from crmflow.api.session import database_of, hash_of, settings_of

router = auth_router()

# Two windows that refresh in turns within ten seconds make a chain of a few tokens, never a long one.
LONGEST_CHAIN = 20

REFUSALS = {
    "unknown": ("refresh_token_not_found", "Invalid Refresh Token: Refresh Token Not Found"),
    "ended": ("session_expired", "Invalid Refresh Token: Session Expired"),
    "reused": ("refresh_token_already_used", "Invalid Refresh Token: Already Used"),
    "overtaken": ("refresh_token_already_used", "Invalid Refresh Token: Already Used"),
}


class Grant(BaseModel):
    """`email` and `password`, or a `refresh_token`."""

    email: str | None = Field(None, max_length=320)
    password: str | None = Field(None, max_length=LONGEST)
    refresh_token: str | None = Field(None, max_length=200)


@router.post("/token")
async def token(
    grant: Grant, request: Request, grant_type: Literal["password", "refresh_token"] = "password"
) -> Tokens:
    """Sign in with a password, or go on with a refresh token, which is replaced by its successor.

    Five failures an account in 15 minutes are the limit. A refresh token that comes a second time, later than
    10 seconds, ends its session.
    """
    if grant_type == "password":
        return await with_password(grant, request)
    return await with_refresh_token(grant.refresh_token or "", request)


async def with_password(grant: Grant, request: Request) -> Tokens:
    """A new session. Raises AuthError, the same for a wrong password and an unknown account."""
    if not grant.email or grant.password is None:
        raise AuthError(400, "validation_failed", "missing email or password")
    credentials = Credentials(email=grant.email, password=grant.password)
    try:
        user_id = await person_of(credentials, request)
    except WrongCredentials:
        raise AuthError(400, "invalid_credentials", "Invalid login credentials") from None
    async with database_of(request).as_login() as connection:
        await note_success(connection, credentials, request)
        return await issue_tokens(connection, request, user_id)


async def with_refresh_token(refresh_token: str, request: Request) -> Tokens:
    """The same session with new tokens. Raises AuthError."""
    settings = settings_of(request)
    state = "unknown"
    for _ in range(LONGEST_CHAIN):
        successor = successor_of(refresh_token, settings)
        async with database_of(request).as_login() as connection:
            found = await connection.fetchrow(
                "select * from app.use_refresh_token($1, $2)", hash_of(refresh_token), hash_of(successor)
            )
            state = found["state"] if found else "unknown"
            if found and state in {"rotated", "repeated"}:
                return await tokens_with(connection, request, found["session_id"], successor)
        if state != "overtaken":
            break
        refresh_token = successor
    # Only now, when what the database noted is stored.
    error_code, message = REFUSALS[state]
    raise AuthError(400, error_code, message)
