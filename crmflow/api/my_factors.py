"""My second factors, for the settings screen: add an authenticator app, remove one, new recovery codes."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import BaseModel, Field, StringConstraints

from crmflow.api.auth import count_attempt, prove_again
from crmflow.api.client import client_of
from crmflow.api.passwords import LONGEST
from crmflow.api.second_factor import Answer, WrongCode, enrol, new_recovery_codes, use_code
from crmflow.api.session import Session, SignedIn, database_of, settings_of
from crmflow.errors import NotFound

router = APIRouter(prefix="/me", tags=["session"])

FactorName = Annotated[str, StringConstraints(strip_whitespace=True, max_length=100)]


class OwnFactor(BaseModel):
    """One of my authenticator apps; it counts once its first code was typed."""

    id: UUID
    friendly_name: str
    is_verified: bool
    created_at: datetime


class OwnFactors(BaseModel):
    """My authenticator apps, and how many recovery codes are unused."""

    factors: list[OwnFactor]
    recovery_codes_left: int


class NewFactor(BaseModel):
    """What the app is to be called here. The password shows that it is really me."""

    friendly_name: FactorName = ""
    password: str = Field(max_length=LONGEST)


class EnrolledFactor(BaseModel):
    """What the app scans (`qr_code`, an image's `src`) or is given by hand (`secret`); shown once."""

    id: UUID
    secret: str
    uri: str
    qr_code: str


class Code(BaseModel):
    """Six digits of the app; where that is said, a recovery code."""

    code: str = Field(max_length=40)


class PasswordAndCode(Code):
    """My password, and six digits of the app or a recovery code."""

    password: str = Field(max_length=LONGEST)


class RecoveryCodes(BaseModel):
    """Ten codes that each stand in once for a lost app, shown only now; empty: mine stay as they are."""

    recovery_codes: list[str]


@router.get("/factors")
async def list_factors(request: Request, session: SignedIn) -> OwnFactors:
    """My authenticator apps."""
    async with database_of(request).as_login() as connection:
        rows = await connection.fetch("select * from app.factors_of($1)", session.user_id)
        left = await connection.fetchval("select app.recovery_codes_left($1)", session.user_id)
    return OwnFactors(factors=[OwnFactor(**dict(row)) for row in rows], recovery_codes_left=left)


@router.post("/factors", status_code=201)
async def add_factor(wanted: NewFactor, request: Request, session: SignedIn) -> EnrolledFactor:
    """Begin with a new authenticator app; `confirm` with its first code."""
    email = await prove_again(request, session, wanted.password)
    async with database_of(request).as_login() as connection:
        made = await enrol(
            connection, request.app.state.vault, (session.user_id, email), wanted.friendly_name
        )
    return EnrolledFactor(id=made.id, secret=made.secret, uri=made.uri, qr_code=made.data_uri)


@router.post("/factors/{factor_id}/confirm")
async def confirm_factor(factor_id: UUID, typed: Code, request: Request, session: SignedIn) -> RecoveryCodes:
    """Type the app's first code. My other sessions end; with my first app come ten recovery codes."""
    async with database_of(request).as_login() as connection:
        known = {
            row["id"]: row
            for row in await connection.fetch("select * from app.factors_of($1)", session.user_id)
        }
        if factor_id not in known or known[factor_id]["is_verified"]:
            raise NotFound
        answer = Answer(session.user_id, typed.code, session.id, factor_id)
        if not await use_code(connection, request.app.state.vault, answer):
            raise WrongCode
        await connection.execute("select app.tell_person('factor_added', $1)", session.user_id)
        is_first = not any(row["is_verified"] for row in known.values())
        codes = await new_recovery_codes(connection, session.user_id) if is_first else []
    return RecoveryCodes(recovery_codes=codes)


@router.post("/factors/{factor_id}/remove", status_code=204)
async def remove_factor(factor_id: UUID, proof: PasswordAndCode, request: Request, session: SignedIn) -> None:
    """Remove an authenticator app. With the last one the recovery codes go too."""
    await prove_twice(request, session, proof)
    async with database_of(request).as_login() as connection:
        if not await connection.fetchval("select app.remove_factor($1, $2)", factor_id, session.user_id):
            raise NotFound
        await connection.execute("select app.tell_person('factor_removed', $1)", session.user_id)


@router.post("/recovery-codes")
async def replace_recovery_codes(
    proof: PasswordAndCode, request: Request, session: SignedIn
) -> RecoveryCodes:
    """Ten new recovery codes; the old ones are void."""
    await prove_twice(request, session, proof)
    async with database_of(request).as_login() as connection:
        return RecoveryCodes(recovery_codes=await new_recovery_codes(connection, session.user_id))


async def prove_twice(request: Request, session: Session, proof: PasswordAndCode) -> None:
    """Password and code, once more. Raises WrongCredentials, WrongCode or TooMany."""
    email = await prove_again(request, session, proof.password)
    database = database_of(request)
    client = client_of(request, settings_of(request).trusted_proxies)
    async with database.as_login() as connection:
        await count_attempt(connection, email, client.ip)
    async with database.as_login() as connection:
        answer = Answer(session.user_id, proof.code, session.id)
        if not await use_code(connection, request.app.state.vault, answer):
            raise WrongCode
        await connection.execute("select app.note_login($1, $2, true)", email, client.ip)
