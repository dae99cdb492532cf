"""Signing in and out with a cookie, and who am I."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from fastapi import APIRouter, Depends, Request, Response
from pydantic import BaseModel, Field

from crmflow.api.client import Client, client_of
from crmflow.api.passwords import LONGEST, is_password
from crmflow.api.second_factor import Answer, WrongCode, use_code
from crmflow.api.session import (
    SecondFactorNeeded,
    Session,
    SignedIn,
    clear_session_cookie,
    database_of,
    hash_of,
    new_token,
    require_safe_transport,
    session_hash,
    set_session_cookie,
    settings_of,
)
from crmflow.api.supabase import sign_in_is_here
from crmflow.db.session import Connection
from crmflow.errors import TooMany, Unauthenticated

router = APIRouter(tags=["session"])

Aal = Literal["aal1", "aal2"]

# Attempts at one account, and from one address, take turns: many at once would all see the same count.
TAKE_TURNS = "select pg_advisory_xact_lock(59, hashtext(lower($1))), pg_advisory_xact_lock(60, hashtext($2))"


class WrongCredentials(Unauthenticated):
    """The e-mail address or the password is wrong."""

    code = "wrong_credentials"


class Credentials(BaseModel):
    """An e-mail address and its password; `code` of whoever uses an authenticator app, or a recovery code."""

    email: str = Field(max_length=320)
    password: str = Field(max_length=LONGEST)
    code: str | None = Field(None, max_length=40)


@dataclass(frozen=True)
class Proven:
    """Who it is, and by how many factors."""

    user_id: UUID
    aal: Aal


class SignedInAs(BaseModel):
    """Whose session began."""

    user_id: UUID


@router.post("/session", dependencies=[Depends(sign_in_is_here)])
async def sign_in(credentials: Credentials, request: Request, response: Response) -> SignedInAs:
    """Begin a session; its token comes as a cookie. Five failures an account in 15 minutes are the limit.

    Who uses an authenticator app is asked for its code by 401 `totp_required`, and comes again with it.
    """
    proven = await prove_person(request, credentials)
    async with database_of(request).as_login() as connection:
        await begin_session(connection, proven.user_id, request, response, aal=proven.aal)
    return SignedInAs(user_id=proven.user_id)


async def prove_person(request: Request, credentials: Credentials) -> Proven:
    """Whose password, and whose code where one is asked for, these are; the failures before it are forgotten.

    Raises:
        WrongCredentials: the password is wrong, or nobody has the address.
        SecondFactorNeeded: the password is right, and the code is missing.
        WrongCode: the code is wrong.
        TooMany: there were too many failures lately; a wrong code is one.
    """
    user_id = await person_of(credentials, request)
    database = database_of(request)
    is_asked = await database.pool.fetchval("select app.has_verified_factor($1)", user_id)
    if is_asked and not credentials.code:
        async with database.as_login() as connection:
            await note_success(connection, credentials, request)
        raise SecondFactorNeeded
    async with database.as_login() as connection:
        answer = Answer(user_id, credentials.code or "")
        if is_asked and not await use_code(connection, request.app.state.vault, answer):
            raise WrongCode
        client = client_of(request, settings_of(request).trusted_proxies)
        await connection.execute("select app.note_login($1, $2, true)", credentials.email.strip(), client.ip)
    return Proven(user_id, "aal2" if is_asked else "aal1")


async def prove_again(request: Request, session: Session, password: str) -> str:
    """My address, once I have given my password again.

    Raises:
        WrongCredentials: it is not my password.
        TooMany: there were too many failures lately.
    """
    database = database_of(request)
    row = await database.pool.fetchrow("select * from app.credentials_of($1)", session.user_id)
    client = client_of(request, settings_of(request).trusted_proxies)
    email: str = row["email"] if row else ""
    async with database.as_login() as connection:
        await count_attempt(connection, email, client.ip)
    if not await is_password(password, row["password_hash"] if row else None):
        raise WrongCredentials
    async with database.as_login() as connection:
        await connection.execute("select app.note_password($1, $2)", email, client.ip)
    return email


async def person_of(credentials: Credentials, request: Request) -> UUID:
    """Whose address and password these are.

    Raises:
        HttpsRequired: they could be read on the way.
        TooMany: there were too many failures lately.
        WrongCredentials: the same for a wrong password and an unknown address, after the same work.
    """
    client = client_of(request, settings_of(request).trusted_proxies)
    require_safe_transport(client, settings_of(request))
    database = database_of(request)
    email = credentials.email.strip()
    async with database.as_login() as connection:
        await count_attempt(connection, email, client.ip)
    known = await database.pool.fetchrow("select * from app.credentials_for($1)", email)
    if not await is_password(credentials.password, known["password_hash"] if known else None) or not known:
        raise WrongCredentials
    user_id: UUID = known["user_id"]
    return user_id


async def note_success(connection: Connection, credentials: Credentials, request: Request) -> None:
    """Clear the failures before it; where a second factor is to come, only the one noted for this attempt."""
    client = client_of(request, settings_of(request).trusted_proxies)
    await connection.execute("select app.note_password($1, $2)", credentials.email.strip(), client.ip)


async def count_attempt(connection: Connection, email: str, ip: str) -> None:
    """Note a failure before looking; a success takes it back. So attempts at once cannot pass together.

    Raises:
        TooMany: there were too many failures lately.
    """
    await connection.execute(TAKE_TURNS, email, ip)
    if wait := await connection.fetchval("select app.login_wait($1, $2)", email, ip):
        raise TooMany(retry_after=wait)
    await connection.execute("select app.note_login($1, $2, false)", email, ip)


async def begin_session(
    connection: Connection, user_id: UUID, request: Request, response: Response, *, aal: Aal = "aal1"
) -> None:
    """A session with a token of its own; the one the browser came with ends, so that nobody can plant one."""
    client: Client = client_of(request, settings_of(request).trusted_proxies)
    if old := session_hash(request, settings_of(request)):
        await connection.execute("select app.end_session($1)", old)
    token = new_token()
    agent = request.headers.get("user-agent", "")
    await connection.execute(
        "select app.start_session($1, $2, $3, $4, 'browser', $5)",
        user_id,
        hash_of(token),
        agent,
        client.ip,
        aal,
    )
    set_session_cookie(response, client, token)


@router.delete("/session", status_code=204)
async def sign_out(request: Request, response: Response, session: SignedIn) -> None:
    """End this session; its token is worth nothing from now on."""
    await database_of(request).pool.execute(
        "select app.end_sessions($1, $2, 'local')", session.user_id, session.id
    )
    clear_session_cookie(response, client_of(request, settings_of(request).trusted_proxies))
