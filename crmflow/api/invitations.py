"""Invitations: an administrator lets a colleague in, by mail or by a link that is passed on."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

import asyncpg
from fastapi import APIRouter, Request, Response
from pydantic import AfterValidator, BaseModel, Field, StringConstraints

from crmflow.api.auth import Aal, Credentials, SignedInAs, begin_session, prove_person
from crmflow.api.client import client_of
from crmflow.api.passwords import LONGEST, check_password, hash_password
from crmflow.api.session import (
    CurrentActor,
    database_of,
    find_session,
    hash_of,
    new_token,
    require_safe_transport,
    settings_of,
)
from crmflow.api.setup import Name, clean_cvr
from crmflow.db.session import Connection
from crmflow.errors import Invalid, NotFound, TooMany
from crmflow.integrations.links import own_link

router = APIRouter(prefix="/invitations", tags=["invitations"])

# One address exactly: nothing that a mail program could read as two, or as a name with an address.
PART = r'[^@\s<>(),;:"\\\[\]\x00-\x1f]+'
Address = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=254, pattern=rf"^{PART}@{PART}\.{PART}$")
]
Cvr = Annotated[str, Field(max_length=40), AfterValidator(clean_cvr)]
MOST_CVRS = 500


class NewInvitation(BaseModel):
    """Who is invited, as what. With CVR numbers they will see those companies only."""

    email: Address
    role: str = Field(max_length=40, description="A role of the permission matrix, see docs/permissions.md.")
    cvrs: list[Cvr] = Field([], max_length=MOST_CVRS)


class Invited(BaseModel):
    """The invitation. `link`: where no mail can be sent, to be passed on; it works once, for 24 hours."""

    id: UUID
    is_mailed: bool
    link: str | None = None


class InvitationShown(BaseModel):
    """What the invited person sees. `is_known`: they have an account, and accept with its password."""

    email: str
    workspace: str
    invited_by: str
    language: Literal["da", "en"]
    expires_at: datetime
    is_known: bool


class Acceptance(BaseModel):
    """Somebody new gives a name and a password; somebody known their password, and a code if they use one.

    Who is signed in as the invited person already leaves all of it out.
    """

    name: Name | None = None
    password: str | None = Field(None, max_length=LONGEST)
    code: str | None = Field(None, max_length=40)


@router.post("", status_code=201)
async def invite(wanted: NewInvitation, request: Request, actor: CurrentActor) -> Invited:
    """Invite somebody; an open invitation to the same address is replaced. For administrators."""
    token = new_token()
    async with database_of(request).acting_as(actor) as connection:
        invitation = await connection.fetchval(
            "select app.invite($1, $2, $3, $4)", wanted.email, wanted.role, wanted.cvrs, hash_of(token)
        )
        return await pass_on(connection, request, invitation, token)


@router.post("/{invitation_id}/resend")
async def resend(invitation_id: UUID, request: Request, actor: CurrentActor) -> Invited:
    """Send it once more, good for 24 hours again; the links from before are void."""
    token = new_token()
    async with database_of(request).acting_as(actor) as connection:
        if not await connection.fetchval(
            "select app.renew_invitation($1, $2)", invitation_id, hash_of(token)
        ):
            raise NotFound
        return await pass_on(connection, request, invitation_id, token)


async def pass_on(connection: Connection, request: Request, invitation: UUID, token: str) -> Invited:
    """By mail; without a mail server the link is the administrator's to pass on. Raises TooMany."""
    settings = settings_of(request)
    if not settings.sends_mail:
        return Invited(id=invitation, is_mailed=False, link=own_link(settings.base_url, "invite", token))
    if wait := await connection.fetchval("select app.mail_invitation($1)", invitation):
        raise TooMany(retry_after=wait)
    return Invited(id=invitation, is_mailed=True)


@router.delete("/{invitation_id}", status_code=204)
async def withdraw(invitation_id: UUID, request: Request, actor: CurrentActor) -> None:
    """Take an open invitation back; its link is worth nothing from now on."""
    async with database_of(request).acting_as(actor) as connection:
        if not await connection.fetchval("select app.withdraw_invitation($1)", invitation_id):
            raise NotFound


@router.get("/{token}", responses={404: {"description": "Wrong, used, withdrawn or too old: all the same."}})
async def show(token: str, request: Request) -> InvitationShown:
    """What the holder of the link is invited to."""
    row = await find_invitation(request, token)
    return InvitationShown(
        email=row["email"],
        workspace=row["workspace_name"],
        invited_by=row["inviter"],
        language=row["language"],
        expires_at=row["expires_at"],
        is_known=row["is_known"],
    )


@router.post("/{token}/accept")
async def accept(token: str, acceptance: Acceptance, request: Request, response: Response) -> SignedInAs:
    """Become a member, and sign in. Whoever has the address already must show that it is them.

    The link alone opens no account that exists: the administrator who made it may know it too.
    """
    require_safe_transport(client_of(request, settings_of(request).trusted_proxies), settings_of(request))
    row = await find_invitation(request, token)
    session = await find_session(request)
    if session is not None and session.user_id == row["user_id"]:
        async with database_of(request).as_login() as connection:
            return SignedInAs(user_id=await use_invitation(connection, token, "", None))
    name, new_hash, aal = await who_accepts(request, row, acceptance)
    async with database_of(request).as_login() as connection:
        person = await use_invitation(connection, token, name, new_hash)
        await begin_session(connection, person, request, response, aal=aal)
    return SignedInAs(user_id=person)


async def who_accepts(
    request: Request, invitation: asyncpg.Record, acceptance: Acceptance
) -> tuple[str, str | None, Aal]:
    """The newcomer's name and hashed password; or, of somebody known, how surely it is them.

    Raises:
        Invalid: somebody new gave no name or no good password.
        WrongCredentials: somebody known did not show that it is them.
    """
    email = invitation["email"]
    if invitation["is_known"]:
        credentials = Credentials(email=email, password=acceptance.password or "", code=acceptance.code)
        return "", None, (await prove_person(request, credentials)).aal
    if not acceptance.name:
        raise Invalid("Say what your colleagues are to call you.", field="name")
    check_password(acceptance.password or "", email)
    return acceptance.name, await hash_password(acceptance.password or ""), "aal1"


async def find_invitation(request: Request, token: str) -> asyncpg.Record:
    """The open invitation behind the token. Raises NotFound, the same for every other token."""
    row = await database_of(request).pool.fetchrow("select * from app.invitation_for($1)", hash_of(token))
    if row is None:
        raise NotFound
    return row


async def use_invitation(connection: Connection, token: str, name: str, new_hash: str | None) -> UUID:
    """Who became a member. Raises NotFound when somebody else was faster."""
    person: UUID | None = await connection.fetchval(
        "select app.accept_invitation($1, $2, $3)", hash_of(token), name, new_hash
    )
    if person is None:
        raise NotFound
    return person
