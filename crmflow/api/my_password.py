"""My password and my address: changed by me, or by a mailed link."""

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field

from crmflow.api.auth import prove_again
from crmflow.api.client import client_of
from crmflow.api.passwords import LONGEST, check_password, hash_password
from crmflow.api.session import SignedIn, database_of, hash_of, settings_of
from crmflow.api.setup import Email
from crmflow.errors import BadRequest, Conflict, TooMany

router = APIRouter(tags=["session"])


class LinkUsed(BadRequest):
    """The link has been used, is older than an hour, or was replaced by a newer one."""

    code = "link_not_valid"


class NoMailServer(Conflict):
    """No mail server is configured, so no address can be verified."""

    code = "no_mail_server"


class PasswordChange(BaseModel):
    """My password now, and the one from now on: 12 to 256 characters, and not my address."""

    current: str = Field(max_length=LONGEST)
    new: str = Field(max_length=LONGEST)


class EmailChange(BaseModel):
    """The new address, and my password."""

    email: Email
    password: str = Field(max_length=LONGEST)


class Forgotten(BaseModel):
    """The address whose password is forgotten."""

    email: Email


class Reset(BaseModel):
    """The token of the mailed link, and the new password."""

    token: str = Field(max_length=200)
    password: str = Field(max_length=LONGEST)


@router.put("/me/password", status_code=204)
async def change_password(change: PasswordChange, request: Request, session: SignedIn) -> None:
    """Change my password. My other sessions end, and a mail tells me of it."""
    email = await prove_again(request, session, change.current)
    check_password(change.new, email)
    new_hash = await hash_password(change.new)
    async with database_of(request).as_login() as connection:
        await connection.execute(
            "select app.change_password($1, $2, $3)", session.user_id, new_hash, session.id
        )


@router.put("/me/email", status_code=202)
async def change_email(change: EmailChange, request: Request, session: SignedIn) -> None:
    """Ask for another address; a link goes there, and once it is followed the address is mine.

    The answer is the same when somebody has that address already; then no mail is sent.
    """
    settings = settings_of(request)
    if not settings.sends_mail:
        raise NoMailServer
    await prove_again(request, session, change.password)
    client = client_of(request, settings.trusted_proxies)
    async with database_of(request).as_login() as connection:
        wait = await connection.fetchval(
            "select app.ask_email_change($1, $2, $3, null)", session.user_id, change.email, client.ip
        )
    if wait:
        raise TooMany(retry_after=wait)


@router.post("/password/forgot", status_code=202)
async def forgot(forgotten: Forgotten, request: Request) -> None:
    """Ask for a link by mail. The answer is the same whether or not anybody has the address."""
    await ask_recovery(request, forgotten.email, None)


async def ask_recovery(request: Request, email: str, redirect_to: str | None) -> None:
    """Order the mail; who has the address is looked at when it is sent, so this always takes as long.

    Raises:
        TooMany: three links an hour are the most for one address, twenty for one caller.
    """
    client = client_of(request, settings_of(request).trusted_proxies)
    async with database_of(request).as_login() as connection:
        wait = await connection.fetchval("select app.ask_recovery($1, $2, $3)", email, client.ip, redirect_to)
    if wait:
        raise TooMany(retry_after=wait)


@router.post("/password/reset", status_code=204, responses={400: {"description": "The link is not good."}})
async def reset(wanted: Reset, request: Request) -> None:
    """Choose a new password by a mailed link. All sessions end; sign in with the new password."""
    database, token_hash = database_of(request), hash_of(wanted.token)
    email = await database.pool.fetchval("select app.recovering_email($1)", token_hash)
    if email is None:
        raise LinkUsed
    check_password(wanted.password, email)
    new_hash = await hash_password(wanted.password)
    async with database.as_login() as connection:
        if await connection.fetchval("select app.reset_password($1, $2)", token_hash, new_hash) is None:
            raise LinkUsed
