"""The CVR register over HTTP: what it says of a number, and a company filled from it."""

from dataclasses import asdict, replace
from datetime import date, datetime, timedelta
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Path, Request
from pydantic import BaseModel, Field
from starlette.requests import HTTPConnection
from stdnum.dk import cvr as danish_cvr
from stdnum.exceptions import InvalidChecksum, ValidationError

from crmflow.api.counters import Policy
from crmflow.api.limits import Limits
from crmflow.api.problem import CHECK_DIGIT
from crmflow.api.session import CurrentActor, database_of, settings_of, workspace_of
from crmflow.db.session import Actor
from crmflow.errors import Conflict, Forbidden, Invalid, NotFound, TooMany
from crmflow.ops.cvr_filling import fill
from crmflow.ops.cvr_lookup import Lookups, Told

router = APIRouter(tags=["cvr"])

# Of the installation's look-ups, one person can use up so many.
OWN_SHARE = Policy("cvr", 30, 3600)
# Whoever presses the button wants to know how it is now.
FRESH = timedelta(hours=1)
ATTRIBUTION = "CVR/Erhvervsstyrelsen"
FIX = "Give the eight digits as the register has them; look the company up at datacvr.virk.dk."
MAY_ASK = """
    select coalesce(app.ws('companies.create'), app.ws('companies.update'),
                    app.ws('workspace_settings.update')) is not null
"""
COMPANY = """
    select company.cvr, app.ws('companies.update') is not null as may_update
    from public.companies as company where company.workspace_id = $1 and company.id = $2
"""

Number = Annotated[str, Path(max_length=40, description="However people write it: 12345678, DK 12 34 56 78.")]


class UnknownNumber(NotFound):
    """The CVR register does not know this number."""

    code = "cvr_unknown"


class NumberChanged(Conflict):
    """The company has got another CVR number meanwhile, or was deleted."""

    code = "cvr_changed"


class RegisterState(BaseModel):
    """Which register this installation asks, and what is to be written where its facts are shown."""

    source: Literal["off", "cvrapi", "virk"]
    attribution: str = ATTRIBUTION


class CompanyInRegister(BaseModel):
    """A company as the register has it. Protected from advertising: no unasked marketing to it."""

    cvr: str
    name: str
    street: str | None
    postal_code: str | None
    city: str | None
    country: str | None
    phone: str | None
    email: str | None
    website: str | None
    legal_form: str | None
    industry_code: str | None
    industry_text: str | None
    employees: str | None
    status: str | None = Field(description="The register's word: NORMAL, UNDERKONKURS, OPHØRT …")
    is_advertising_protected: bool
    started_on: date | None
    ended_on: date | None
    asked_at: datetime = Field(description="When the register said so; up to a day ago.")
    attribution: str = ATTRIBUTION


class Filled(BaseModel):
    """What became of a company. `is_known`: the register knows its number. `changed`: columns."""

    is_known: bool
    changed: list[str]
    asked_at: datetime


def lookups_of(connection: HTTPConnection) -> Lookups:
    """The register, as this application asks it."""
    lookups: Lookups = connection.app.state.lookups
    return lookups


def number_of(text: str) -> str:
    """Eight digits, from however a person writes a CVR number. Raises Invalid."""
    try:
        return str(danish_cvr.validate(text))
    except InvalidChecksum:
        raise Invalid(CHECK_DIGIT, field="cvr", hint=FIX) from None
    except ValidationError:
        raise Invalid("A CVR number has eight digits.", field="cvr", hint=FIX) from None


@router.get("/cvr")
async def register_state(request: Request, actor: CurrentActor) -> RegisterState:  # noqa: ARG001 -- signed in
    """Whether there is a register to ask."""
    return RegisterState(source=settings_of(request).cvr_register)


@router.get("/cvr/{cvr}", responses={409: {"description": "The register is switched off."}})
async def look_up_number(request: Request, actor: CurrentActor, cvr: Number) -> CompanyInRegister:
    """What the CVR register says of a number. For who may create or change companies, or the firm's settings.

    404: the register does not know it. 503: it does not answer, or has been asked enough; `Retry-After` says
    when to come again. What it said is kept for a day.
    """
    number = number_of(cvr)
    async with database_of(request).acting_as(actor, read_only=True) as connection:
        if not await connection.fetchval(MAY_ASK):
            raise Forbidden
    told = await told_of(request, actor, number, youngest=timedelta(days=1))
    if told.company is None:
        raise UnknownNumber(field="cvr", hint=FIX)
    return CompanyInRegister(**asdict(told.company), asked_at=told.asked_at)


@router.post("/companies/{company_id}/register")
async def fill_company(request: Request, actor: CurrentActor, company_id: UUID) -> Filled:
    """Ask the CVR register about a company again. Empty fields are filled, what was typed stays.

    Legal form, industry, employees, status and protection from advertising follow the register.
    """
    place = (workspace_of(actor.workspace_id), company_id)
    async with database_of(request).acting_as(actor, read_only=True) as connection:
        row = await connection.fetchrow(COMPANY, *place)
    if row is None:
        raise NotFound
    if not row["may_update"]:
        raise Forbidden
    if row["cvr"] is None:
        raise Invalid("The company has no CVR number.", field="cvr")
    told = await told_of(request, actor, row["cvr"], youngest=FRESH)
    async with database_of(request).acting_as(replace(actor, kind="register")) as connection:
        changed = await fill(connection, place, row["cvr"], told.company)
    if changed is None:
        raise NumberChanged
    return Filled(is_known=told.company is not None, changed=changed, asked_at=told.asked_at)


async def told_of(request: Request, actor: Actor, number: str, *, youngest: timedelta) -> Told:
    """What the register says. What is known already costs nobody anything. Raises TooMany."""
    lookups = lookups_of(request)
    known = await lookups.known(number, youngest=youngest)
    if known is not None:
        return known
    limits: Limits = request.app.state.limits
    share = limits.counters.spend(str(actor.user_id), OWN_SHARE)
    if share.is_refused:
        raise TooMany("You have asked the CVR register often; wait a little.", retry_after=share.wait)
    return await lookups.ask(number, "person")
