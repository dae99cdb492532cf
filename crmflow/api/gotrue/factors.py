"""`/auth/v1/factors`: a second factor by authenticator app (TOTP), as GoTrue's clients enrol and use it."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

import asyncpg
from fastapi import Request
from pydantic import BaseModel, Field, StringConstraints

from crmflow.api.auth import count_attempt
from crmflow.api.client import client_of
from crmflow.api.gotrue.caller import WithHalfToken, WithToken
from crmflow.api.gotrue.errors import AuthError, auth_router
from crmflow.api.gotrue.issue import Tokens, tokens_of
from crmflow.api.second_factor import Answer, enrol, use_code
from crmflow.api.session import Session, database_of, settings_of
from crmflow.db.session import Connection

router = auth_router()

Totp = Literal["totp"]


class NewFactor(BaseModel):
    """What the app is to be called. Other kinds than `totp` are not offered."""

    factor_type: Totp = "totp"
    friendly_name: Annotated[str, StringConstraints(strip_whitespace=True, max_length=100)] | None = None
    issuer: str | None = Field(None, description="Left aside: the app shows CRMFlow.")


class Secret(BaseModel):
    """What the app scans (an SVG picture) or is given by hand; shown once."""

    qr_code: str
    secret: str
    uri: str


class EnrolledFactor(BaseModel):
    """A new factor, which counts once its first code was verified."""

    id: UUID
    type: Totp = "totp"
    friendly_name: str
    totp: Secret


class Challenge(BaseModel):
    """A question for a code, until `expires_at` (seconds since 1970)."""

    id: UUID
    type: Totp = "totp"
    expires_at: int


class Verification(BaseModel):
    """The challenge, and six digits of the app; a recovery code stands in for them."""

    challenge_id: UUID
    code: str = Field(max_length=40)


class RemovedFactor(BaseModel):
    """Which factor is gone."""

    id: UUID


class NoSuchFactor(AuthError):
    """Not there, or another person's."""

    def __init__(self) -> None:
        super().__init__(404, "mfa_factor_not_found", "Factor not found")


def expired() -> AuthError:
    """The challenge is over, was answered, or is another factor's."""
    return AuthError(
        422, "mfa_challenge_expired", "MFA challenge has expired, verify against another challenge"
    )


@router.post("/factors")
async def enroll(wanted: NewFactor, request: Request, session: WithToken) -> EnrolledFactor:
    """Begin with an authenticator app. Refused: a name twice, more than ten apps."""
    name = wanted.friendly_name or ""
    async with database_of(request).as_login() as connection:
        email = await connection.fetchval("select email from app.credentials_of($1)", session.user_id)
        try:
            made = await enrol(connection, request.app.state.vault, (session.user_id, email), name)
        except asyncpg.UniqueViolationError:
            message = f'A factor with the friendly name "{name}" for this user already exists'
            raise AuthError(422, "mfa_factor_name_conflict", message) from None
        except asyncpg.CheckViolationError:
            message = "Maximum number of verified factors reached, unenroll to continue"
            raise AuthError(422, "too_many_enrolled_mfa_factors", message) from None
    secret = Secret(qr_code=made.picture, secret=made.secret, uri=made.uri)
    return EnrolledFactor(id=made.id, friendly_name=name, totp=secret)


@router.post("/factors/{factor_id}/challenge")
async def challenge(factor_id: UUID, request: Request, session: WithHalfToken) -> Challenge:
    """Ask to be asked for a code; good for five minutes and one answer."""
    row = await database_of(request).pool.fetchrow(
        "select * from app.challenge_factor($1, $2)", factor_id, session.user_id
    )
    if row is None:
        raise NoSuchFactor
    expires_at: datetime = row["expires_at"]
    return Challenge(id=row["id"], expires_at=int(expires_at.timestamp()))


@router.post("/factors/{factor_id}/verify")
async def verify(factor_id: UUID, answer: Verification, request: Request, session: WithHalfToken) -> Tokens:
    """Answer the challenge: the session is `aal2` from now on, and gets new tokens.

    A code works once. The first code of a factor makes it count, and ends the sessions that knew only the
    password. Five wrong codes in 15 minutes are the limit.
    """
    database = database_of(request)
    client = client_of(request, settings_of(request).trusted_proxies)
    async with database.as_login() as connection:
        email, is_verified = await find_factor(connection, session, factor_id)
        if is_verified:
            await count_attempt(connection, email, client.ip)
    async with database.as_login() as connection:
        await answer_challenge(connection, request, (session, factor_id), answer)
        if is_verified:
            await connection.execute("select app.note_login($1, $2, true)", email, client.ip)
        else:
            await connection.execute("select app.tell_person('factor_added', $1)", session.user_id)
        return await tokens_of(connection, request, session.id)


async def find_factor(connection: Connection, session: Session, factor_id: UUID) -> tuple[str, bool]:
    """The person's address, and whether this factor of theirs counts. Raises NoSuchFactor."""
    rows = await connection.fetch("select * from app.factors_of($1)", session.user_id)
    found = next((row["is_verified"] for row in rows if row["id"] == factor_id), None)
    if found is None:
        raise NoSuchFactor
    email = await connection.fetchval("select email from app.credentials_of($1)", session.user_id)
    return email, found


async def answer_challenge(
    connection: Connection, request: Request, asked: tuple[Session, UUID], given: Verification
) -> None:
    """Use up the challenge and the code, both or none. Raises AuthError."""
    session, factor_id = asked
    if not await connection.fetchval("select app.close_challenge($1, $2)", given.challenge_id, factor_id):
        raise expired()
    code = Answer(session.user_id, given.code, session.id, factor_id)
    if not await use_code(connection, request.app.state.vault, code):
        raise AuthError(422, "mfa_verification_failed", "Invalid TOTP code entered")


@router.delete("/factors/{factor_id}")
async def unenroll(factor_id: UUID, request: Request, session: WithToken) -> RemovedFactor:
    """Remove a factor. Whoever has one that counts must have used it in this session."""
    async with database_of(request).as_login() as connection:
        _, is_verified = await find_factor(connection, session, factor_id)
        await connection.execute("select app.remove_factor($1, $2)", factor_id, session.user_id)
        if is_verified:
            await connection.execute("select app.tell_person('factor_removed', $1)", session.user_id)
    return RemovedFactor(id=factor_id)
