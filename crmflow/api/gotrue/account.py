"""`/auth/v1/user`: who is signed in, and what they may change of themselves."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from fastapi import Request
from pydantic import BaseModel, Field

from crmflow.api.auth import WrongCredentials, prove_again
from crmflow.api.client import client_of
from crmflow.api.gotrue.caller import WithHalfToken, WithToken
from crmflow.api.gotrue.errors import AuthError, auth_router
from crmflow.api.gotrue.users import AuthUser, read_user
from crmflow.api.passwords import LONGEST, SHORTEST, check_password, hash_password, is_password
from crmflow.api.session import Session, database_of, settings_of
from crmflow.api.setup import Email
from crmflow.db.session import Connection
from crmflow.errors import Invalid, TooMany

router = auth_router()

# GoTrue's rule for "secure password change": who signed in lately has just proved to be the person.
FRESH = timedelta(hours=24)
LONGEST_NAME = 200


class UserChanges(BaseModel):
    """What is left out stays. `data` holds `display_name`, `language` (da, en) and what a program keeps."""

    email: Email | None = None
    password: str | None = Field(None, max_length=10_000)
    current_password: str | None = Field(None, max_length=LONGEST)
    data: dict[str, Any] | None = None


@router.get("/user")
async def user(request: Request, session: WithHalfToken) -> AuthUser:
    """The person signed in."""
    async with database_of(request).as_login() as connection:
        return await read_user(connection, session.user_id)


@router.put("/user")
async def change_user(changes: UserChanges, request: Request, session: WithToken) -> AuthUser:
    """Change my password, my name, my language. A new password ends my other sessions.

    Another e-mail address is mine once the link that goes there is followed. Both need `current_password`
    once the session is older than 24 hours.
    """
    database = database_of(request)
    async with database.as_login() as connection:
        me = await read_user(connection, session.user_id)
    is_other_email = changes.email is not None and changes.email.lower() != me.email.lower()
    if is_other_email or changes.password is not None:
        await prove_presence(changes, request, session)
    new_hash = (
        await new_password_hash(changes.password, request, me) if changes.password is not None else None
    )
    async with database.as_login() as connection:
        await change_data(connection, session, changes.data or {})
        if is_other_email:
            await ask_for_email(connection, request, session, changes.email or "")
        if new_hash:
            await connection.execute(
                "select app.change_password($1, $2, $3)", session.user_id, new_hash, session.id
            )
        return await read_user(connection, session.user_id)


async def prove_presence(changes: UserChanges, request: Request, session: Session) -> None:
    """A stolen token must not be enough to take an account over. Raises AuthError."""
    if changes.current_password is None:
        row = await database_of(request).pool.fetchrow("select * from app.token_session($1)", session.id)
        if row is None or row["started_at"] < datetime.now(UTC) - FRESH:
            raise AuthError(401, "reauthentication_needed", "Password update requires reauthentication")
        return
    try:
        await prove_again(request, session, changes.current_password)
    except WrongCredentials:
        raise AuthError(400, "invalid_credentials", "The current password is wrong") from None


async def ask_for_email(connection: Connection, request: Request, session: Session, email: str) -> None:
    """Have the link mailed, the same whether or not somebody has the address. Raises AuthError or TooMany."""
    settings = settings_of(request)
    if not settings.sends_mail:
        raise AuthError(422, "email_provider_disabled", "This server sends no mail")
    ip = client_of(request, settings.trusted_proxies).ip
    ask = "select app.ask_email_change($1, $2, $3, null)"
    if wait := await connection.fetchval(ask, session.user_id, email, ip):
        raise TooMany(retry_after=wait)


async def new_password_hash(password: str, request: Request, me: AuthUser) -> str:
    """What will be stored. Raises AuthError: too easy to guess, or the old one."""
    try:
        check_password(password, me.email)
    except Invalid as refusal:
        reason = "length" if not SHORTEST <= len(password) <= LONGEST else "characters"
        raise AuthError(422, "weak_password", refusal.message, [reason]) from None
    known = await database_of(request).pool.fetchrow("select * from app.credentials_for($1)", me.email)
    if known and await is_password(password, known["password_hash"]):
        raise AuthError(422, "same_password", "New password should be different from the old password.")
    return await hash_password(password)


async def change_data(connection: Connection, session: Session, data: dict[str, Any]) -> None:
    """Store what a person says of themselves. Raises AuthError."""
    name, language = data.get("display_name"), data.get("language")
    if name is not None and not (isinstance(name, str) and 0 < len(name.strip()) <= LONGEST_NAME):
        raise AuthError(422, "validation_failed", f"display_name: 1 to {LONGEST_NAME} characters")
    if language is not None and language not in ("da", "en"):
        raise AuthError(422, "validation_failed", "language: da or en")
    if data and not await connection.fetchval(
        "select app.change_auth_user($1, $2)", session.user_id, json.dumps(data)
    ):
        raise AuthError(422, "validation_failed", "data: at most 2000 characters")
