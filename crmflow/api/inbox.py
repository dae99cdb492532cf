"""Placing what came in on a company, by hand; undoing it; and learning from it."""

from typing import Annotated, Literal
from uuid import UUID

import asyncpg
from fastapi import APIRouter, Request
from pydantic import AfterValidator, BaseModel, Field, model_validator

from crmflow.api.learning import Learned, learn_sender
from crmflow.api.session import CurrentActor, database_of
from crmflow.api.setup import Name, clean_cvr
from crmflow.db.session import Actor, Connection
from crmflow.errors import Conflict, Forbidden, NotFound

router = APIRouter(tags=["inbox"], prefix="/inbox")

Kind = Literal["chat_conversations", "email_threads", "documents"]

# What it was before goes along, so that undoing needs no history.
PLACE = """
    update public.{kind} as item
    set company_id = $3, placement_method = 'person', placement_confidence = 1, suggested_cvr = null,
        placement_why = jsonb_build_object('before', jsonb_build_object(
            'company_id', item.company_id, 'method', item.placement_method,
            'confidence', item.placement_confidence, 'suggested_cvr', item.suggested_cvr,
            'why', item.placement_why - 'before'))
    where item.workspace_id = $1 and item.id = $2
    returning (item.placement_why #>> '{{before,company_id}}')::uuid as former
"""
UNPLACE = """
    update public.{kind} as item
    set company_id = company.id,
        placement_method = case when company.id is not null then was.method end,
        placement_confidence = case when company.id is not null then was.confidence end,
        suggested_cvr = was.suggested_cvr,
        placement_why = coalesce(was.why, '{{}}')
    from public.{kind} as old
    cross join lateral jsonb_to_record(coalesce(old.placement_why -> 'before', '{{}}'))
        as was (company_id uuid, method text, confidence real, suggested_cvr text, why jsonb)
    left join public.companies as company
        on company.workspace_id = $1 and company.id = was.company_id
    where item.workspace_id = $1 and item.id = $2 and old.workspace_id = $1 and old.id = $2
      and old.company_id is not null
    returning old.company_id as former, item.company_id as company_id
"""
LOOK = "select company_id from public.{kind} where workspace_id = $1 and id = $2"
COMPANY = "select id from public.companies where workspace_id = $1 and id = $2"
COMPANY_BY_CVR = "select id from public.companies where workspace_id = $1 and cvr = $2"
NEW_COMPANY = "insert into public.companies (workspace_id, name, cvr) values ($1, $2, $3) returning id"
ADVISE = "select app.enqueue('insight.advise', jsonb_build_object('company_id', $1::uuid))"
# What was said is read again: its price can only be calculated now that the customer is known.
UNDERSTAND = """
    select app.enqueue('insight.understand', jsonb_build_object('kind', said.kind, 'id', said.id))
    from (
        (select 'chat_message' as kind, id, occurred_at as said_at from public.chat_messages
         where workspace_id = $1 and conversation_id = $2 and direction = 'in' and kind = 'message')
        union all
        (select 'email', id, sent_at from public.emails
         where workspace_id = $1 and thread_id = $2 and direction = 'in')
        union all
        (select 'document', id, created_at from public.documents
         where workspace_id = $1 and $2 in (id, email_thread_id, conversation_id) and state = 'ready')
        order by said_at desc limit 20
    ) as said
"""


class Target(BaseModel):
    """An existing company by its id, or a new one by CVR number and name.

    A CVR number we have already is that company. `learn`: from now on the sender's mail belongs here too.
    """

    company_id: UUID | None = None
    cvr: Annotated[str | None, Field(max_length=40), AfterValidator(clean_cvr)] = None
    name: Name | None = None
    learn: bool = False

    @model_validator(mode="after")
    def _is_one_company(self) -> "Target":
        if (self.company_id is None) == (self.name is None):
            message = "give company_id, or name and cvr of a new company"
            raise ValueError(message)
        return self


class Placed(BaseModel):
    """Where it lies now; None: it waits in the inbox again."""

    company_id: UUID | None
    learned: Learned | None = None


@router.post("/{kind}/{item_id}/place")
async def place(
    kind: Kind, item_id: UUID, target: Target, *, request: Request, actor: CurrentActor
) -> Placed:
    """Place a chat, a mail thread or a document on a company; everything in it follows."""
    async with database_of(request).acting_as(actor) as connection:
        await require_visible(connection, actor, kind, item_id)
        company = await company_for(connection, actor, target)
        row = await connection.fetchrow(PLACE.format(kind=kind), actor.workspace_id, item_id, company)
        if row is None:
            raise Forbidden
        learned = await learn_sender(connection, actor, kind, item_id) if target.learn else None
        await connection.execute(UNDERSTAND, actor.workspace_id, item_id)
        await advise(connection, company, row["former"])
    return Placed(company_id=company, learned=learned)


@router.post("/{kind}/{item_id}/unplace")
async def unplace(kind: Kind, item_id: UUID, request: Request, actor: CurrentActor) -> Placed:
    """Undo the placing: back to the company it lay on before, or to the inbox."""
    async with database_of(request).acting_as(actor) as connection:
        if await require_visible(connection, actor, kind, item_id) is None:
            raise Conflict("It is not placed on a company.")
        row = await connection.fetchrow(UNPLACE.format(kind=kind), actor.workspace_id, item_id)
        if row is None:
            raise Forbidden
        await advise(connection, row["company_id"], row["former"])
    return Placed(company_id=row["company_id"])


async def require_visible(connection: Connection, actor: Actor, kind: Kind, item_id: UUID) -> UUID | None:
    """The company it lies on now. Raises NotFound when the caller cannot see it."""
    row: asyncpg.Record | None = await connection.fetchrow(
        LOOK.format(kind=kind), actor.workspace_id, item_id
    )
    if row is None:
        raise NotFound
    company: UUID | None = row["company_id"]
    return company


async def company_for(connection: Connection, actor: Actor, target: Target) -> UUID:
    """The company meant, made when it is new.

    Raises:
        NotFound: there is no company with this id among those the caller may see.
    """
    found: UUID | None
    if target.company_id:
        found = await connection.fetchval(COMPANY, actor.workspace_id, target.company_id)
        if found is None:
            raise NotFound("There is no such company.", field="company_id")
        return found
    found = await connection.fetchval(COMPANY_BY_CVR, actor.workspace_id, target.cvr)
    return found or await connection.fetchval(NEW_COMPANY, actor.workspace_id, target.name, target.cvr)


async def advise(connection: Connection, *companies: UUID | None) -> None:
    """Have the next steps of these companies looked at again."""
    for company in {company for company in companies if company}:
        await connection.execute(ADVISE, company)
