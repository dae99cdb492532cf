"""Threads in the database: the one a mail belongs to, joined with those it turns out to connect."""

import json
from collections.abc import Collection
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg

from crmflow.db.session import Connection
from crmflow.ingest.threads import WINDOW, MailLinks, are_linked, is_telling, survivor
from crmflow.ingest.wire import as_object, first_text

# Mails that name this one or are named by it, that name a third mail as this one does, or have its subject.
CANDIDATES = """
    select mail.message_id, mail.thread_id, mail.from_email, mail.recipients, mail.sent_at, mail.is_automatic,
           mail.direction, thread.created_at, thread.base_subject,
           array(select named.message_id from public.email_references as named
                 where named.workspace_id = mail.workspace_id and named.email_id = mail.id) as linked
    from public.emails as mail
    join public.email_threads as thread on thread.workspace_id = mail.workspace_id
        and thread.id = mail.thread_id
    where mail.workspace_id = (select app.active_ws()) and thread.deleted_at is null and (
        mail.message_id = any($1)
        or mail.id in (select named.email_id from public.email_references as named
                       where named.workspace_id = (select app.active_ws()) and named.message_id = any($1))
        or (thread.base_subject = $2 and mail.sent_at between $3 and $4))
    order by mail.sent_at limit 2000
"""
NEW = """
    insert into public.email_threads (workspace_id, endpoint_id, subject, base_subject, last_message_at)
    values ((select app.active_ws()), $1, $2, $3, $4) returning id
"""
MOVE_MAILS = """
    update public.emails set thread_id = $1 where workspace_id = (select app.active_ws())
        and thread_id = any($2)
"""
MOVE_DOCUMENTS = """
    update public.documents set email_thread_id = $1
    where workspace_id = (select app.active_ws()) and email_thread_id = any($2)
"""
TAKE_PLACE = """
    update public.email_threads as kept
    set company_id = lost.company_id, person_id = lost.person_id, placement_method = lost.placement_method,
        placement_confidence = lost.placement_confidence, placement_why = lost.placement_why
    from public.email_threads as lost
    where kept.workspace_id = (select app.active_ws()) and kept.id = $1 and kept.company_id is null
      and lost.workspace_id = kept.workspace_id and lost.id = $2 and lost.company_id is not null
"""
MARK_MERGED = """
    update public.email_threads set merged_into = $1
    where workspace_id = (select app.active_ws()) and (id = any($2) or merged_into = any($2))
"""
TOUCH = """
    update public.email_threads
    set last_message_at = (select max(mail.sent_at) from public.emails as mail
                           where mail.workspace_id = (select app.active_ws()) and mail.thread_id = $1)
    where workspace_id = (select app.active_ws()) and id = $1
"""


async def join_thread(
    connection: Connection,
    endpoint_id: UUID | None,
    subject: str,
    links: MailLinks,
    *,
    own_domains: Collection[str],
) -> UUID:
    """The thread a mail belongs to: a new one, or the oldest of those it connects, which become one."""
    related: dict[UUID, datetime] = {}
    for row in await _candidates(connection, links):
        if are_linked(links, _links(row, own_domains)):
            related[row["thread_id"]] = row["created_at"]
    oldest = survivor((created, thread) for thread, created in related.items())
    if oldest is None:
        made: UUID = await connection.fetchval(NEW, endpoint_id, subject, links.base_subject, links.sent_at)
        return made
    others = [thread for thread in related if thread != oldest]
    if others:
        await _merge(connection, oldest, others)
    return oldest


async def touch_thread(connection: Connection, thread_id: UUID) -> None:
    """Keep the time of the thread's newest mail."""
    await connection.execute(TOUCH, thread_id)


async def _candidates(connection: Connection, links: MailLinks) -> list[asyncpg.Record]:
    ids = [*links.linked_ids, links.message_id]
    subject = links.base_subject if is_telling(links.base_subject) and links.partners else None
    margin = WINDOW + timedelta(seconds=1)
    return await connection.fetch(CANDIDATES, ids, subject, links.sent_at - margin, links.sent_at + margin)


def _links(row: asyncpg.Record, own_domains: Collection[str]) -> MailLinks:
    """A stored mail's links, as they were when it came."""
    recipients = [first_text(as_object(item), "email") for item in json.loads(row["recipients"])]
    written = [row["from_email"]] if row["direction"] == "in" else recipients
    partners = {email for email in written if email and email.rpartition("@")[2] not in own_domains}
    return MailLinks(
        message_id=row["message_id"],
        linked_ids=frozenset(row["linked"]),
        base_subject=row["base_subject"],
        partners=frozenset() if row["is_automatic"] else frozenset(partners),
        sent_at=row["sent_at"],
    )


async def _merge(connection: Connection, kept: UUID, lost: list[UUID]) -> None:
    """Move everything of the lost threads into the kept one; their ids stay known as its aliases."""
    for thread in lost:
        await connection.execute(TAKE_PLACE, kept, thread)
    await connection.execute(MOVE_MAILS, kept, lost)
    await connection.execute(MOVE_DOCUMENTS, kept, lost)
    await connection.execute(MARK_MERGED, kept, lost)
