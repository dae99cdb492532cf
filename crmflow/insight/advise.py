"""The next steps of a company: messages and documents in, recommendations with evidence out."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from uuid import UUID

import asyncpg
from pydantic import TypeAdapter

from crmflow.db.session import Connection
from crmflow.process.advice import Advice, Item, Situation, advise
from crmflow.process.extract import Facts

# Older than this a text no longer calls for anything, except that the customer has been silent since.
LATEST_ITEMS = 300

STORED_FACTS = TypeAdapter(Facts)
NO_FACTS = Facts()

COMPANY = """
    select name from public.companies
    where workspace_id = (select app.active_ws()) and id = $1 and deleted_at is null
"""
ITEMS = """
    select item.*, analysis.label, analysis.facts
    from (
        select 'chat_message' as kind, id, conversation_id as thread_id, direction,
               occurred_at as happened_at, body as text, author_kind = 'bot' as is_automatic
        from public.chat_messages
        where workspace_id = (select app.active_ws()) and company_id = $1
          and kind = 'message' and direction <> 'system'
        union all
        select 'email', id, thread_id, direction, sent_at,
               concat_ws(E'\\n\\n', nullif(coalesce(nullif(new_text, ''), text_body), ''),
                         nullif(subject, '')),
               is_automatic
        from public.emails where workspace_id = (select app.active_ws()) and company_id = $1
        union all
        select 'document', id, coalesce(email_thread_id, conversation_id, id), 'in', created_at,
               coalesce(body_text, ''), false
        from public.documents
        where workspace_id = (select app.active_ws()) and company_id = $1
          and state = 'ready' and deleted_at is null
    ) as item
    left join public.analyses as analysis
      on analysis.workspace_id = (select app.active_ws())
     and analysis.source_kind = item.kind and analysis.source_id = item.id
    order by item.happened_at desc, item.id limit $2
"""
PROPOSE = """
    insert into public.recommendations as known
        (workspace_id, company_id, rule, dedupe_key, urgency, score, due_at, params, evidence,
         suggested_action)
    values ((select app.active_ws()), $1, $2, $3, $4, $5, $6, $7::jsonb, $8::jsonb, $9)
    on conflict (workspace_id, dedupe_key) do update
    set company_id = excluded.company_id, urgency = excluded.urgency, score = excluded.score,
        due_at = excluded.due_at, params = excluded.params, evidence = excluded.evidence,
        state = case known.state when 'outdated' then 'open' else known.state end
    where known.state in ('open', 'snoozed', 'outdated')
      and (known.state = 'outdated'
           or (known.company_id, known.urgency, known.score, known.due_at, known.params, known.evidence)
              is distinct from (excluded.company_id, excluded.urgency, excluded.score, excluded.due_at,
                                excluded.params, excluded.evidence))
"""
WAKE = """
    update public.recommendations set state = 'open', snoozed_until = null
    where workspace_id = (select app.active_ws()) and company_id = $1
      and state = 'snoozed' and snoozed_until <= now()
"""
OUTDATE = """
    update public.recommendations set state = 'outdated'
    where workspace_id = (select app.active_ws()) and company_id = $1 and state in ('open', 'snoozed')
      and dedupe_key <> all($2::text[])
"""


async def review_company(connection: Connection, company_id: UUID) -> None:
    """Bring a company's recommendations in line with what is known now; decided ones stay as decided."""
    name: str | None = await connection.fetchval(COMPANY, company_id)
    if name is None:
        return
    # Two messages at once would review the company twice: one waits for the other.
    await connection.execute("select pg_advisory_xact_lock(hashtextextended($1, 0))", f"review {company_id}")
    rows = await connection.fetch(ITEMS, company_id, LATEST_ITEMS)
    situation = Situation(
        company_id=str(company_id), company_name=name, items=tuple(_item(row) for row in rows)
    )
    proposed = advise(situation, datetime.now(UTC))
    await connection.execute(WAKE, company_id)
    await _propose(connection, company_id, proposed)
    await connection.execute(OUTDATE, company_id, [advice.dedupe_key for advice in proposed])


def _item(row: asyncpg.Record) -> Item:
    """A row as the rules see it; what is not understood yet counts as contact and calls for nothing."""
    return Item(
        id=str(row["id"]),
        kind=row["kind"],
        thread_id=str(row["thread_id"]),
        direction=row["direction"],
        at=row["happened_at"],
        text=row["text"],
        intent=row["label"] or "other",
        facts=STORED_FACTS.validate_json(row["facts"]) if row["facts"] else NO_FACTS,
        is_automatic=row["is_automatic"],
    )


async def _propose(connection: Connection, company_id: UUID, proposed: Sequence[Advice]) -> None:
    for advice in proposed:
        await connection.execute(
            PROPOSE,
            company_id,
            advice.rule,
            advice.dedupe_key,
            advice.urgency,
            advice.score,
            advice.due_at,
            json.dumps(advice.params, default=str),
            json.dumps([asdict(evidence) for evidence in advice.evidence], default=str),
            advice.suggested_action,
        )
