"""One believable row of every table, so that each table can be tried by each person."""

import itertools
import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from uuid import UUID, uuid4

import asyncpg

# In the order in which rows can be stored: parents first.
TABLES = (
    "workspace_settings",
    "user_workspaces",
    "cvr_grants",
    "invitations",
    "companies",
    "people",
    "products",
    "price_lists",
    "price_list_items",
    "inbound_endpoints",
    "inbound_events",
    "chat_conversations",
    "chat_messages",
    "email_threads",
    "emails",
    "email_references",
    "documents",
    "text_chunks",
    "analyses",
    "recommendations",
    "price_calculations",
)
# These hang on no company, and the world gives each workspace its own.
OF_THE_WORKSPACE = ("workspace_settings", "user_workspaces", "cvr_grants", "invitations")
WHEN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
WEIGHTS = (2, 7, 6, 5, 4, 3, 2, 1)


def valid_cvr_numbers(first: int) -> Iterator[str]:
    """CVR numbers whose digits add up, from `first` on."""
    for number in itertools.count(first):
        digits = str(number)
        if sum(int(digit) * weight for digit, weight in zip(digits, WEIGHTS, strict=True)) % 11 == 0:
            yield digits


cvr_numbers = valid_cvr_numbers(30_000_000)


@dataclass(frozen=True)
class Place:
    """A company of a workspace, and the id of the row it has in each table."""

    workspace: UUID
    cvr: str = field(default_factory=lambda: next(cvr_numbers))
    ids: dict[str, UUID] = field(default_factory=lambda: {table: uuid4() for table in TABLES})

    @property
    def company(self) -> UUID:
        return self.ids["companies"]


def parents(place: Place) -> dict[str, dict[str, object]]:
    """What each table's row points at."""
    ids, company = place.ids, {"company_id": place.company}
    return {
        "people": company,
        "price_lists": company,
        "price_list_items": {"price_list_id": ids["price_lists"], "product_id": ids["products"]},
        "inbound_events": company | {"endpoint_id": ids["inbound_endpoints"]},
        "chat_conversations": company | {"endpoint_id": ids["inbound_endpoints"], "person_id": ids["people"]},
        "chat_messages": {"conversation_id": ids["chat_conversations"]},
        "email_threads": company | {"endpoint_id": ids["inbound_endpoints"], "person_id": ids["people"]},
        "emails": {"thread_id": ids["email_threads"], "inbound_event_id": ids["inbound_events"]},
        "email_references": {"email_id": ids["emails"]},
        "documents": company | {"email_id": ids["emails"], "conversation_id": ids["chat_conversations"]},
        "text_chunks": company | {"source_kind": "document", "source_id": ids["documents"]},
        "analyses": company | {"source_kind": "document", "source_id": uuid4()},
        "recommendations": company,
        "price_calculations": company | {"source_kind": "document", "source_id": uuid4()},
    }


def contents(salt: str) -> dict[str, dict[str, object]]:
    """What each table's row says; the salt makes it differ from every other."""
    return {
        "invitations": {"email": f"{salt}@example.com", "role": "sales", "token_hash": salt.encode()},
        "companies": {"name": f"Firma {salt}", "email": f"post@{salt}.example"},
        "people": {"name": f"Person {salt}"},
        "products": {"sku": salt, "name": f"Filter {salt}", "list_price_minor": 12_500},
        "price_lists": {"name": f"Aftale {salt}"},
        "price_list_items": {"unit_price_minor": 9_900, "min_quantity": 10},
        "inbound_endpoints": {"kind": "chat", "provider": "wotnot", "token_hash": salt.encode()},
        "inbound_events": {"source": "chat", "provider": "wotnot", "dedupe_key": salt, "body": b"{}"},
        "chat_conversations": {"provider": "wotnot", "external_id": salt, "title": f"Chat {salt}"},
        "chat_messages": {
            "dedupe_key": salt,
            "direction": "in",
            "author_kind": "visitor",
            "body": f"Hej {salt}",
            "occurred_at": WHEN,
        },
        "email_threads": {"subject": f"Pris {salt}"},
        "emails": {
            "message_id": f"{salt}@mail.example",
            "direction": "in",
            "sent_at": WHEN,
            "new_text": f"Hej {salt}",
        },
        "email_references": {"message_id": f"parent-{salt}@mail.example", "position": 0},
        "documents": {
            "file_name": f"{salt}.pdf",
            "size_bytes": 4,
            "sha256": salt,
            "storage_key": salt,
            "body_text": f"Tekst {salt}",
        },
        "text_chunks": {
            "position": int(salt, 16) % 1_000_000_000,
            "content": f"Tekst {salt}",
            "start_offset": 0,
            "end_offset": 5,
        },
        "analyses": {"label": "quote", "confidence": 0.9, "model": "test"},
        "recommendations": {"rule": "unanswered_question", "dedupe_key": salt, "suggested_action": "answer"},
        "price_calculations": {
            "net_minor": 100,
            "vat_minor": 25,
            "gross_minor": 125,
            "lines": json.dumps([{"sku": salt}]),
        },
    }


def new_row(table: str, place: Place, **changes: object) -> dict[str, object]:
    """A row of this table at this place, not stored yet; only its own id and text are new."""
    row: dict[str, object] = {"workspace_id": place.workspace, "id": uuid4()}
    if table == "companies":
        row |= {"cvr": place.cvr}
    if table == "cvr_grants":
        row |= {"cvr": next(cvr_numbers)}
    return row | parents(place).get(table, {}) | contents(uuid4().hex[:12]).get(table, {}) | changes


def idle_change(table: str) -> str:
    """A change that means nothing, in a column that those with the right may change."""
    return "state = state" if table == "inbound_events" else "workspace_id = workspace_id"


async def insert(connection: asyncpg.Connection, table: str, row: dict[str, object]) -> None:
    """Store the row."""
    columns = ", ".join(row)
    values = ", ".join(f"${number}" for number in range(1, len(row) + 1))
    await connection.execute(f"insert into public.{table} ({columns}) values ({values})", *row.values())
