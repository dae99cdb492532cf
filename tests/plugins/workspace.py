"""A workspace with one administrator, two companies and a price list, for tests of jobs and insight."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

import asyncpg
import pytest

from crmflow.db.session import Actor

AddMessage = Callable[..., Awaitable[UUID]]

NORDVIND_CVR = "13748136"
SYDHAVN_CVR = "25052943"


@dataclass(frozen=True)
class Workspace:
    """Ids of what is there."""

    id: UUID
    admin: Actor
    system: Actor
    nordvind: UUID
    sydhavn: UUID
    service: UUID
    chat_door: UUID


@pytest.fixture
async def workspace(owner: asyncpg.Connection) -> Workspace:
    """Written as the owner of the database: how it got there is not what these tests are about."""
    admin = await owner.fetchval(
        "select app.admin_add_user('anna@firma.example', 'Anna', 'hash', 'Firma', 'admin')"
    )
    row = await owner.fetchrow("select id, system_user_id from public.workspaces")
    assert row
    companies = [
        await owner.fetchval(
            "insert into public.companies (workspace_id, name, cvr) values ($1, $2, $3) returning id",
            row["id"],
            name,
            cvr,
        )
        for name, cvr in (("Nordvind Teknik ApS", NORDVIND_CVR), ("Sydhavn Byg A/S", SYDHAVN_CVR))
    ]
    service = await owner.fetchval(
        "insert into public.products (workspace_id, sku, name, list_price_minor)"
        " values ($1, 'SERV-1', 'Serviceeftersyn', 120000) returning id",
        row["id"],
    )
    prices = await owner.fetchval(
        "insert into public.price_lists (workspace_id, name) values ($1, 'Standard') returning id", row["id"]
    )
    await owner.execute(
        "insert into public.price_list_items"
        " (workspace_id, price_list_id, product_id, min_quantity, unit_price_minor)"
        " values ($1, $2, $3, 1, 110000), ($1, $2, $3, 10, 100000)",
        row["id"],
        prices,
        service,
    )
    door = await owner.fetchval(
        "select app.admin_add_inbound('Firma', 'chat', 'wotnot', '\\x01', null, 'abcd')"
    )
    return Workspace(
        row["id"],
        Actor(admin, row["id"]),
        Actor(row["system_user_id"], row["id"], "job", "job-1"),
        *companies,
        service,
        door,
    )


@pytest.fixture
def add_message(owner: asyncpg.Connection, workspace: Workspace) -> AddMessage:
    """Adds a chat message, by default of a visitor, to a conversation of Nordvind; returns its id."""

    async def add(
        body: str,
        *,
        company: UUID | None = workspace.nordvind,
        direction: str = "in",
        hours_ago: float = 1,
        thread: str = "k",
    ) -> UUID:
        conversation = await owner.fetchval(
            "insert into public.chat_conversations (workspace_id, provider, external_id, company_id)"
            " values ($1, 'wotnot', $2, $3)"
            " on conflict (workspace_id, provider, external_id) do update set title = 'again' returning id",
            workspace.id,
            thread,
            company,
        )
        happened = datetime.now(UTC) - timedelta(hours=hours_ago)
        added: UUID = await owner.fetchval(
            "insert into public.chat_messages"
            " (workspace_id, conversation_id, dedupe_key, direction, author_kind, body, occurred_at)"
            " values ($1, $2, gen_random_uuid()::text, $3, $4, $5, $6) returning id",
            workspace.id,
            conversation,
            direction,
            "visitor" if direction == "in" else "agent",
            body,
            happened,
        )
        return added

    return add
