"""Deciding on advice, and asking for a price."""

import json
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Annotated, Any, Self
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import AwareDatetime, BaseModel, Field, model_validator

from crmflow.api.session import CurrentActor, database_of
from crmflow.db.session import Actor
from crmflow.errors import Conflict, Forbidden, Invalid, NotFound
from crmflow.insight.prices import calculate_for_lines, calculate_for_text

router = APIRouter(tags=["insight"])

LONGEST_SNOOZE = timedelta(days=366)
UNDECIDED = frozenset({"open", "snoozed"})

STATE = "select state from public.recommendations where workspace_id = $1 and id = $2"
DECIDE = """
    update public.recommendations
    set state = $3, snoozed_until = $4, feedback = coalesce($5, feedback), decided_by = app.uid(),
        decided_at = now()
    where workspace_id = $1 and id = $2 and state in ('open', 'snoozed')
    returning id
"""
COMPANY = "select true from public.companies where workspace_id = $1 and id = $2"
CALCULATION = """
    select jsonb_build_object(
        'id', id, 'company_id', company_id, 'source_kind', source_kind, 'source_id', source_id,
        'priced_on', priced_on, 'currency', currency, 'lines', lines, 'net_minor', net_minor,
        'vat_minor', vat_minor, 'gross_minor', gross_minor, 'trace', trace, 'created_at', created_at)::text
    from public.price_calculations where workspace_id = $1 and id = $2
"""


class AlreadyDecided(Conflict):
    """Somebody has decided on this already, or it no longer applies."""

    code = "already_decided"


class Snooze(BaseModel):
    """When to show it again: within a year, with a time zone."""

    until: AwareDatetime


class Dismissal(BaseModel):
    """Why the advice was wrong; the rules are judged by it."""

    reason: str | None = Field(None, max_length=500)


class Decision(BaseModel):
    """What was decided."""

    id: UUID
    state: str
    snoozed_until: datetime | None = None


@router.post("/recommendations/{recommendation_id}/do")
async def do(recommendation_id: UUID, request: Request, actor: CurrentActor) -> Decision:
    """The step is taken."""
    return await decide(request, actor, Decision(id=recommendation_id, state="done"))


@router.post("/recommendations/{recommendation_id}/snooze")
async def snooze(recommendation_id: UUID, wanted: Snooze, request: Request, actor: CurrentActor) -> Decision:
    """Not now."""
    now = datetime.now(UTC)
    if not now < wanted.until < now + LONGEST_SNOOZE:
        raise Invalid("Choose a time within the next year.", field="until")
    decision = Decision(id=recommendation_id, state="snoozed", snoozed_until=wanted.until)
    return await decide(request, actor, decision)


@router.post("/recommendations/{recommendation_id}/dismiss")
async def dismiss(
    recommendation_id: UUID, request: Request, actor: CurrentActor, why: Dismissal | None = None
) -> Decision:
    """The advice was wrong."""
    decision = Decision(id=recommendation_id, state="dismissed")
    return await decide(request, actor, decision, why.reason if why else None)


async def decide(request: Request, actor: Actor, decision: Decision, feedback: str | None = None) -> Decision:
    """Note the decision and whose it was.

    Raises:
        NotFound: there is no such advice among what the caller may see.
        AlreadyDecided: it is neither open nor snoozed.
        Forbidden: the caller may see it, but not decide.
    """
    async with database_of(request).acting_as(actor) as connection:
        decided = await connection.fetchval(
            DECIDE, actor.workspace_id, decision.id, decision.state, decision.snoozed_until, feedback
        )
        if decided:
            return decision
        state = await connection.fetchval(STATE, actor.workspace_id, decision.id)
    if state is None:
        raise NotFound
    raise Forbidden if state in UNDECIDED else AlreadyDecided


class WantedProduct(BaseModel):
    """A product and how many of it."""

    product_id: UUID
    quantity: Annotated[Decimal, Field(gt=0, le=1_000_000_000, decimal_places=6)]


class PriceRequest(BaseModel):
    """Whom the price is for, and what they want: as text, or as products and quantities."""

    company_id: UUID
    text: Annotated[str, Field(min_length=1, max_length=20_000)] | None = None
    lines: Annotated[list[WantedProduct], Field(min_length=1, max_length=200)] | None = None

    @model_validator(mode="after")
    def _is_one_question(self) -> Self:
        if (self.text is None) == (self.lines is None):
            message = "give either text or lines"
            raise ValueError(message)
        return self


class PriceCalculation(BaseModel):
    """A stored price with every step that led to it. Amounts are in minor units (øre)."""

    id: UUID
    company_id: UUID
    source_kind: str | None
    source_id: UUID | None
    priced_on: str
    currency: str
    lines: list[dict[str, Any]]
    net_minor: int
    vat_minor: int
    gross_minor: int
    trace: list[dict[str, Any]]
    created_at: datetime


@router.post("/prices/calculate", status_code=201)
async def calculate_price(wanted: PriceRequest, request: Request, actor: CurrentActor) -> PriceCalculation:
    """Calculate and keep a price: the customer's price list first, quantity breaks, discounts, VAT."""
    async with database_of(request).acting_as(actor) as connection:
        if not await connection.fetchval(COMPANY, actor.workspace_id, wanted.company_id):
            raise NotFound("There is no such company.", field="company_id")
        if wanted.text is not None:
            made = await calculate_for_text(connection, wanted.company_id, wanted.text)
        else:
            lines = [(line.product_id, line.quantity) for line in wanted.lines or []]
            made = await calculate_for_lines(connection, wanted.company_id, lines)
        stored = await connection.fetchval(CALCULATION, actor.workspace_id, made)
    return PriceCalculation.model_validate(json.loads(stored))
