"""Chat events become conversations with ordered messages, each once, placed on a company."""

import json
import re
from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from crmflow.db.session import Connection
from crmflow.ingest.chat_events import ChatEvent
from crmflow.ingest.cvr import Evidence
from crmflow.ingest.events import Outcome, RawEvent
from crmflow.ingest.html_sanitise import sanitise
from crmflow.ingest.placing import REPLACEABLE, own_identity, person_behind, place, suggestion, why_json

ENSURE = """
    insert into public.chat_conversations (workspace_id, endpoint_id, provider, external_id, started_at)
    values ((select app.active_ws()), $1, $2, $3, $4)
    on conflict on constraint chat_conversations_once do nothing
"""
LOCK = """
    select id, company_id, placement_method, variables, visitor_email from public.chat_conversations
    where workspace_id = (select app.active_ws()) and provider = $1 and external_id = $2
        and deleted_at is null
    for update
"""
DESCRIBE = """
    update public.chat_conversations
    set title = coalesce(title, $2), visitor_name = coalesce($3, visitor_name),
        visitor_email = coalesce($4, visitor_email), visitor_phone = coalesce($5, visitor_phone),
        page_url = coalesce($6, page_url), variables = variables || $7::jsonb, status = coalesce($8, status),
        started_at = least(started_at, $9), last_message_at = greatest(last_message_at, $10)
    where workspace_id = (select app.active_ws()) and id = $1
"""
ADD_MESSAGES = """
    insert into public.chat_messages
        (workspace_id, conversation_id, external_id, dedupe_key, kind, direction, author_kind, author_name,
            author_email,
         body, raw, occurred_at)
    select (select app.active_ws()), $1, said.external_id, said.dedupe_key, said.kind, said.direction,
           said.author_kind, said.author_name, said.author_email, said.body, said.raw, said.occurred_at
    from jsonb_to_recordset($2::jsonb) as said (
        external_id text, dedupe_key text, kind text, direction text, author_kind text, author_name text,
        author_email text, body text, raw jsonb, occurred_at timestamptz)
    on conflict on constraint chat_messages_once do nothing
    returning id, kind, body
"""
TEXTS = """
    select body from public.chat_messages
    where workspace_id = (select app.active_ws()) and conversation_id = $1 and direction = 'in'
        and kind = 'message'
    order by occurred_at, id limit 200
"""
PLACE = """
    update public.chat_conversations
    set company_id = $2, person_id = coalesce(person_id, $3), placement_method = $4,
        placement_confidence = $5,
        placement_why = $6::jsonb, suggested_cvr = $7
    where workspace_id = (select app.active_ws()) and id = $1
"""
EARLIER = """
    select id from public.chat_messages
    where workspace_id = (select app.active_ws()) and conversation_id = $1 and kind = 'message' and body <> ''
    order by occurred_at limit 500
"""
UNDERSTAND = """
    select app.enqueue('insight.understand', jsonb_build_object('kind', 'chat_message', 'id', id))
    from unnest($1::uuid[]) as id
"""
BODY_LIMIT = 50_000
CLOSED = re.compile(r"clos|resolved|lukket|\bend(?:ed)?\b")


async def store_chat(connection: Connection, event: RawEvent, parsed: Sequence[ChatEvent]) -> Outcome:
    """Write the conversations of one delivery.

    Events that name no conversation are left for a person to look at.
    """
    by_key: dict[str, list[tuple[int, ChatEvent]]] = {}
    for index, item in enumerate(parsed):
        if item.conversation_key:
            by_key.setdefault(item.conversation_key[:300], []).append((index, item))
    if not by_key:
        return Outcome("needs_look", "no_conversation")
    conversations: list[str] = []
    companies: set[UUID] = set()
    # One order of locking for everybody, so that two batches never wait for each other.
    for key in sorted(by_key):
        stored = await _store_conversation(connection, event, key, by_key[key])
        if stored:
            conversations.append(str(stored[0]))
            companies |= {stored[1]} if stored[1] else set()
    if not conversations:
        return Outcome("ignored", "deleted_conversation")
    company = companies.pop() if len(companies) == 1 else None
    return Outcome(made={"conversation_ids": list(conversations)}, company_id=company)


async def _store_conversation(
    connection: Connection, event: RawEvent, key: str, items: list[tuple[int, ChatEvent]]
) -> tuple[UUID, UUID | None] | None:
    """The conversation's id and company; None when a person has deleted the conversation."""
    times = [_moment(event, index, item) for index, item in items]
    await connection.execute(ENSURE, event.endpoint_id, event.provider, key, min(times))
    conversation = await connection.fetchrow(LOCK, event.provider, key)
    if conversation is None:
        return None
    rows = [_row(item, at) for (_, item), at in zip(items, times, strict=True)]
    added = await connection.fetch(ADD_MESSAGES, conversation["id"], json.dumps(rows))
    await _describe(connection, conversation["id"], [item for _, item in items], (min(times), max(times)))
    company: UUID | None = conversation["company_id"]
    unread = [row["id"] for row in added if row["kind"] == "message" and row["body"]]
    if company is None or conversation["placement_method"] == REPLACEABLE:
        placed = await _place(connection, event, key)
        if placed and placed != company:
            # What was said before is looked at again, now that its company is known.
            company, unread = (
                placed,
                [row["id"] for row in await connection.fetch(EARLIER, conversation["id"])],
            )
    await connection.execute(UNDERSTAND, unread)
    return conversation["id"], company


def _moment(event: RawEvent, index: int, item: ChatEvent) -> datetime:
    """When it happened; without a time it happened on arrival, in the delivery's order."""
    arrived = event.received_at + timedelta(microseconds=index)
    return min(item.occurred_at, event.received_at + timedelta(minutes=5)) if item.occurred_at else arrived


def _row(item: ChatEvent, at: datetime) -> dict[str, object]:
    author = item.author
    raw: dict[str, object] = {"type": item.type_name}
    if item.variables:
        raw["variables"] = dict(item.variables)
    if item.attachments:
        raw["attachments"] = [
            {"url": file.url, "name": file.name, "mime": file.mime} for file in item.attachments
        ]
    if item.html:
        raw["html"] = sanitise(item.html)
    return {
        "external_id": (item.message_key or "")[:300] or None,
        "dedupe_key": item.dedupe_key,
        "kind": item.kind,
        "direction": item.direction,
        "author_kind": author.kind if author and item.direction != "system" else "system",
        "author_name": author.name if author else None,
        "author_email": author.email if author else None,
        "body": (item.text or "")[:BODY_LIMIT],
        "raw": raw,
        "occurred_at": at.isoformat(),
    }


async def _describe(
    connection: Connection, conversation_id: UUID, items: list[ChatEvent], period: tuple[datetime, datetime]
) -> None:
    """What the events tell of the visitor and the conversation.

    What is known already is kept where nothing is new.
    """
    variables = {name: value for item in items for name, value in item.variables.items()}
    visitors = [item.author for item in items if item.author and item.author.kind == "visitor"]
    name = next((author.name for author in visitors if author.name), None)
    email = next((author.email for author in visitors if author.email), None)
    phone = next((author.phone for author in visitors if author.phone), None)
    await connection.execute(
        DESCRIBE,
        conversation_id,
        next((item.title for item in items if item.title), None),
        name or variables.get("visitor_name") or variables.get("name"),
        email or variables.get("visitor_email") or variables.get("email"),
        phone or variables.get("visitor_phone") or variables.get("phone"),
        next((item.page_url for item in items if item.page_url), None),
        json.dumps(variables),
        _status(items),
        *period,
    )


def _status(items: list[ChatEvent]) -> str | None:
    """Closed or open, as the last status event says; None without one."""
    words = [f"{item.type_name} {item.text or ''}".lower() for item in items if item.kind == "status"]
    if not words:
        return None
    return "closed" if CLOSED.search(words[-1]) else "open"


async def _place(connection: Connection, event: RawEvent, key: str) -> UUID | None:
    conversation = await connection.fetchrow(LOCK, event.provider, key)
    if conversation is None:
        return None
    own = await own_identity(connection)
    said = [row["body"] for row in await connection.fetch(TEXTS, conversation["id"])]
    email: str | None = conversation["visitor_email"]
    evidence = Evidence(
        new_text="\n".join(said),
        variables={name: str(value) for name, value in json.loads(conversation["variables"]).items()},
        senders=(email,) if email else (),
        own_cvr=own.cvr,
        own_domains=own.domains,
    )
    placement = await place(connection, evidence)
    if conversation["company_id"] and placement.company_id is None:
        return None
    person = (
        await person_behind(connection, placement.company_id, email)
        if placement.company_id and email
        else None
    )
    await connection.execute(
        PLACE,
        conversation["id"],
        placement.company_id,
        person,
        placement.method,
        placement.confidence if placement.company_id else None,
        why_json(placement),
        suggestion(placement),
    )
    return placement.company_id
