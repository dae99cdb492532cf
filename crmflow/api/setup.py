"""The first start: the one-time link makes the first administrator and their workspace."""

from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from pydantic import AfterValidator, BaseModel, Field, StringConstraints
from stdnum.dk import cvr as danish_cvr
from stdnum.exceptions import ValidationError

from crmflow.api.auth import SignedInAs, begin_session
from crmflow.api.client import client_of
from crmflow.api.passwords import check_password, hash_password
from crmflow.api.problem import CHECK_DIGIT
from crmflow.api.session import database_of, hash_of, require_safe_transport, settings_of
from crmflow.api.supabase import sign_in_is_here
from crmflow.errors import Conflict, Forbidden, Invalid

router = APIRouter(tags=["setup"])

Email = Annotated[
    str, StringConstraints(strip_whitespace=True, max_length=320, pattern=r"^[^@\s]+@[^@\s]+\.[^@\s]+$")
]
Name = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=200)]


class AlreadySetUp(Conflict):
    """CRMFlow has an administrator already; sign in instead."""

    code = "already_set_up"


class LinkNotValid(Forbidden):
    """The link has been used, is older than 24 hours, or was replaced by a newer one."""

    code = "setup_link_not_valid"


def clean_cvr(text: str | None) -> str | None:
    """Eight digits, from however a person writes a CVR number; nothing stays nothing.

    Raises:
        Invalid: the check digit (modulus 11) is wrong, or it is no CVR number at all.
    """
    if text is None or not text.strip():
        return None
    try:
        return str(danish_cvr.validate(text))
    except ValidationError:
        raise Invalid(CHECK_DIGIT, field="cvr") from None


class SetupStatus(BaseModel):
    """Whether the first administrator is still to be made."""

    needed: bool


class FirstStart(BaseModel):
    """The first administrator and their workspace. `token` is the link's; `cvr` is the firm's own number."""

    token: str = Field(max_length=200)
    email: Email
    password: str
    name: Name
    workspace: Name
    cvr: Annotated[str | None, Field(max_length=40), AfterValidator(clean_cvr)] = None


@router.get("/setup")
async def is_setup_needed(request: Request) -> SetupStatus:
    """Whether nobody can sign in yet."""
    return SetupStatus(needed=await database_of(request).pool.fetchval("select app.setup_needed()"))


@router.post("/setup", status_code=201, dependencies=[Depends(sign_in_is_here)])
async def set_up(wanted: FirstStart, request: Request, response: Response) -> SignedInAs:
    """Use the link once: make the administrator and the workspace, and sign in."""
    client = client_of(request, settings_of(request).trusted_proxies)
    require_safe_transport(client, settings_of(request))
    check_password(wanted.password, wanted.email)
    database = database_of(request)
    if not await database.pool.fetchval("select app.setup_needed()"):
        raise AlreadySetUp
    password_hash = await hash_password(wanted.password)
    async with database.as_login() as connection:
        person = await connection.fetchval(
            "select app.complete_setup($1, $2, $3, $4, $5, $6)",
            hash_of(wanted.token),
            wanted.email,
            wanted.name,
            password_hash,
            wanted.workspace,
            wanted.cvr,
        )
        if person is None:
            raise LinkNotValid
        await begin_session(connection, person, request, response)
    return SignedInAs(user_id=person)
