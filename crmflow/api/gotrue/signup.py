"""`POST /auth/v1/signup`: with an invitation; without one only where the operator lets strangers in."""

from datetime import UTC, datetime
from uuid import uuid4

from fastapi import Request
from pydantic import BaseModel, Field

from crmflow.api.client import client_of
from crmflow.api.gotrue.errors import AuthError, auth_router
from crmflow.api.gotrue.issue import Tokens, issue_tokens
from crmflow.api.gotrue.recovery import RedirectTo, not_good, refuse_known, too_many_mails
from crmflow.api.gotrue.users import AuthUser
from crmflow.api.passwords import LONGEST, check_password, hash_password
from crmflow.api.redirects import allowed_redirect
from crmflow.api.session import database_of, hash_of, settings_of
from crmflow.api.setup import Email
from crmflow.errors import Invalid, TooMany

router = auth_router()


class SignUpDetails(BaseModel):
    """What supabase-js calls `options.data`."""

    invitation_token: str | None = Field(None, max_length=200, description="Of the invitation's link.")
    display_name: str = Field("", max_length=200, description="What colleagues see.")
    workspace: str = Field(
        "", max_length=200, description="Name of the new workspace, without an invitation."
    )


class SignUp(BaseModel):
    """Address, password, and what else is to be known."""

    email: Email
    password: str = Field(max_length=LONGEST)
    data: SignUpDetails = SignUpDetails()


@router.post("/signup")
async def sign_up(wanted: SignUp, request: Request, redirect_to: RedirectTo = None) -> Tokens | AuthUser:
    """With an invitation: become a member, and sign in.

    Without one, where that is open: a link goes to the address, and once it is followed the person has a
    workspace of their own. The answer is the same whether or not somebody has the address already.
    """
    settings = settings_of(request)
    if wanted.data.invitation_token:
        return await accept(wanted, wanted.data.invitation_token, request)
    if not (settings.open_signup and settings.sends_mail):
        raise AuthError(422, "signup_disabled", "Signups not allowed for this instance")
    new_hash = await strong_hash(wanted)
    name = wanted.data.display_name or wanted.email.partition("@")[0]
    async with database_of(request).as_login() as connection:
        wait = await connection.fetchval(
            "select app.ask_signup($1, $2, $3, $4, $5, $6)",
            wanted.email,
            new_hash,
            name,
            wanted.data.workspace or name,
            client_of(request, settings.trusted_proxies).ip,
            allowed_redirect(settings, redirect_to),
        )
    if wait:
        raise too_many_mails(TooMany(retry_after=wait))
    now = datetime.now(UTC)
    metadata = {"display_name": name}
    return AuthUser(id=uuid4(), email=wanted.email, user_metadata=metadata, created_at=now, updated_at=now)


async def accept(wanted: SignUp, token: str, request: Request) -> Tokens:
    """Use the invitation, which must be to this address. Raises AuthError."""
    token_hash = hash_of(token)
    database = database_of(request)
    invited = await database.pool.fetchval("select email from app.invitation_for($1)", token_hash)
    if invited is None or invited.lower() != wanted.email.lower():
        raise AuthError(422, "invite_not_found", "Invite not found")
    new_hash = await strong_hash(wanted)
    async with database.as_login() as connection:
        await refuse_known(connection, token_hash)
        person = await connection.fetchval(
            "select app.accept_invitation($1, $2, $3)", token_hash, wanted.data.display_name, new_hash
        )
        if person is None:
            raise not_good()
        return await issue_tokens(connection, request, person)


async def strong_hash(wanted: SignUp) -> str:
    """The hash of a password that is good enough. Raises AuthError, weak_password."""
    try:
        check_password(wanted.password, wanted.email)
    except Invalid as weak:
        raise AuthError(422, "weak_password", weak.message, ["length"]) from None
    return await hash_password(wanted.password)
