"""`/auth/v1/recover` and `/auth/v1/verify`: links by mail, and what their tokens open."""

from typing import Annotated, Literal
from urllib.parse import urlencode
from uuid import UUID

from fastapi import Query, Request
from fastapi.responses import RedirectResponse
from pydantic import BaseModel, Field

from crmflow.api.gotrue.errors import AuthError, auth_router
from crmflow.api.gotrue.issue import Tokens, issue_tokens
from crmflow.api.my_password import ask_recovery
from crmflow.api.redirects import allowed_redirect
from crmflow.api.session import database_of, hash_of, settings_of
from crmflow.api.setup import Email
from crmflow.db.session import Connection
from crmflow.errors import TooMany
from crmflow.integrations.links import own_link

router = auth_router()

LinkType = Literal["recovery", "signup", "invite", "email_change", "email"]
RedirectTo = Annotated[
    str | None, Query(description="Where the link leads on to; our own pages unless the operator allows it.")
]
# What a token of each kind does; each answers whose it is, or null when the token is not good.
USES: dict[LinkType, str] = {
    "recovery": "select app.use_recovery($1)",
    "signup": "select app.complete_signup($1)",
    "email": "select app.complete_signup($1)",
    "email_change": "select app.use_email_change($1)",
    "invite": "select app.accept_invitation($1, '', null)",
}


class Forgotten(BaseModel):
    """The address whose password is forgotten."""

    email: Email


class Link(BaseModel):
    """What a link carries: its kind and its token (`token_hash` for programs that call it so)."""

    type: LinkType
    token_hash: str | None = Field(None, max_length=200)
    token: str | None = Field(None, max_length=200)


def not_good() -> AuthError:
    """Wrong, used, replaced or too old: all the same."""
    return AuthError(403, "otp_expired", "Email link is invalid or has expired")


@router.post("/recover")
async def recover(forgotten: Forgotten, request: Request, redirect_to: RedirectTo = None) -> dict[str, str]:
    """Ask for a link by mail. The answer, and the time it takes, are the same for every address."""
    try:
        await ask_recovery(request, forgotten.email, allowed_redirect(settings_of(request), redirect_to))
    except TooMany as refusal:
        raise too_many_mails(refusal) from None
    return {}


def too_many_mails(refusal: TooMany) -> AuthError:
    """Three mails an hour are the most for one address."""
    message = f"For security purposes, you can only request this after {refusal.retry_after} seconds."
    return AuthError(429, "over_email_send_rate_limit", message)


@router.post("/verify")
async def verify(link: Link, request: Request) -> Tokens:
    """Use the token of a mailed link once, and sign in. After `recovery`, set the new password."""
    async with database_of(request).as_login() as connection:
        return await sign_in_by(connection, request, link.type, link.token_hash or link.token or "")


@router.get("/verify", status_code=303, response_class=RedirectResponse)
async def follow(
    request: Request,
    kind: Annotated[LinkType, Query(alias="type")],
    token: Annotated[str, Query(max_length=200)],
    redirect_to: RedirectTo = None,
) -> RedirectResponse:
    """The same for the link itself: it leads on to an allowed address, with the tokens after `#`.

    Without one it leads to our own pages, where people sign in with the password and no token is shown; after
    the `#` stands what the link did.
    """
    settings = settings_of(request)
    wanted = allowed_redirect(settings, redirect_to)
    if wanted is None and kind in ("recovery", "invite"):
        # The page asks for a password, and only then is the token used.
        return RedirectResponse(own_link(settings.base_url, kind, token), 303)
    try:
        async with database_of(request).as_login() as connection:
            if wanted is None:
                # Nobody is given the tokens, so there is no session to begin.
                await use_link(connection, kind, token)
                return lead_to(settings.base_url, {"done": kind})
            tokens = await sign_in_by(connection, request, kind, token)
    except AuthError as refusal:
        words = {"error": "access_denied", "error_code": refusal.problem.error_code}
        return lead_to(wanted or settings.base_url, words | {"error_description": refusal.problem.msg})
    return lead_to(wanted, tokens.model_dump(exclude={"user"}) | {"type": kind})


def lead_to(address: str, words: dict[str, str]) -> RedirectResponse:
    """The address with these words after `#`, which browsers keep to themselves."""
    place = address.partition("#")[0]
    return RedirectResponse(f"{place}#{urlencode(words)}" if words else address, 303)


async def sign_in_by(connection: Connection, request: Request, kind: LinkType, token: str) -> Tokens:
    """Use the token, and begin a session for whoever it belongs to. Raises AuthError."""
    person = await use_link(connection, kind, token)
    return await issue_tokens(connection, request, person, method="otp")


async def use_link(connection: Connection, kind: LinkType, token: str) -> UUID:
    """Do what the token is for, once; answers whose it is. Raises AuthError."""
    token_hash = hash_of(token)
    if kind == "invite":
        await refuse_known(connection, token_hash)
    person: UUID | None = await connection.fetchval(USES[kind], token_hash)
    if person is None:
        raise not_good()
    return person


async def refuse_known(connection: Connection, token_hash: bytes) -> None:
    """A link of an invitation opens no account that exists: the administrator may know it too."""
    if await connection.fetchval("select is_known from app.invitation_for($1)", token_hash):
        message = "User already registered: sign in, then POST /api/v1/invitations/{token}/accept"
        raise AuthError(422, "user_already_exists", message)
