"""The rows of the year, one class a table: field names are column names, money is in øre, times are UTC."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any
from uuid import UUID


@dataclass(frozen=True, kw_only=True)
class Company:
    """A row of `companies`."""

    id: UUID
    cvr: str
    name: str
    legal_form: str
    industry_code: str | None
    industry_text: str
    street: str
    postal_code: str
    city: str
    employees: str
    email: str
    email_domain: str
    phone: str
    website: str
    registry_status: str
    registry_fetched_at: datetime
    is_advertising_protected: bool
    owner_id: UUID
    created_by: UUID
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Person:
    """A row of `people`."""

    id: UUID
    company_id: UUID
    name: str
    title: str
    email: str
    phone: str
    language: str
    is_primary: bool
    source: str
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Tag:
    """A row of `company_tags`."""

    id: UUID
    name: str
    color: str
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class TagAssignment:
    """A row of `company_tag_assignments`."""

    id: UUID
    company_id: UUID
    tag_id: UUID
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Note:
    """A row of `company_notes`."""

    id: UUID
    company_id: UUID
    body: dict[str, Any]
    body_text: str
    is_pinned: bool
    created_by: UUID
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Pipeline:
    """A row of `pipelines`."""

    id: UUID
    name: str
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Stage:
    """A row of `stages`."""

    id: UUID
    pipeline_id: UUID
    name: str
    kind: str
    position: str
    probability: int
    rotting_days: int | None
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Step:
    """A seller moves a deal to a stage; `number` counts the deal's steps from 1."""

    id: UUID
    number: int
    stage_id: UUID
    at: datetime
    by: UUID
    lost_reason: str | None = None


@dataclass(frozen=True, kw_only=True)
class Deal:
    """A row of `deals`, as it is made: in the first stage, where `Step`s take it on from."""

    id: UUID
    title: str
    company_id: UUID
    person_id: UUID
    pipeline_id: UUID
    stage_id: UUID
    position: str
    amount_minor: int
    expected_close: date
    owner_id: UUID
    source: str
    next_step: str | None
    next_step_on: date | None
    stage_entered_at: datetime
    created_by: UUID
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Line:
    """A row of `line_items`: of exactly one document."""

    id: UUID
    quote_id: UUID | None = None
    order_id: UUID | None = None
    invoice_id: UUID | None = None
    product_id: UUID
    place: int
    description: str
    quantity: int
    unit: str
    unit_price_minor: int
    discount_percent: int
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Quote:
    """A row of `quotes`."""

    id: UUID
    number: str | None
    title: str
    company_id: UUID
    person_id: UUID
    deal_id: UUID
    state: str
    quoted_on: date
    valid_until: date
    intro: str
    terms: str
    net_minor: int
    vat_minor: int
    gross_minor: int
    sent_at: datetime | None
    decided_at: datetime | None
    owner_id: UUID
    created_by: UUID
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Order:
    """A row of `orders`."""

    id: UUID
    number: str
    title: str
    company_id: UUID
    person_id: UUID
    deal_id: UUID
    quote_id: UUID
    state: str
    ordered_on: date
    delivery_on: date
    net_minor: int
    vat_minor: int
    gross_minor: int
    owner_id: UUID
    created_by: UUID
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Invoice:
    """A row of `invoices`, as it is made: a draft. `Issue` makes it final."""

    id: UUID
    kind: str
    company_id: UUID
    person_id: UUID
    order_id: UUID | None
    credits_id: UUID | None
    delivered_on: date
    reference: str | None
    net_minor: int
    vat_minor: int
    gross_minor: int
    created_by: UUID
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Issue:
    """An invoice is issued; `state` is issued, or credited when a credit note followed."""

    id: UUID
    number: str
    state: str
    issued_on: date
    due_on: date
    buyer: dict[str, Any]
    seller: dict[str, Any]
    at: datetime


@dataclass(frozen=True, kw_only=True)
class Payment:
    """A row of `payments`."""

    id: UUID
    company_id: UUID
    amount_minor: int
    paid_on: date
    method: str
    reference: str
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Allocation:
    """A row of `payment_allocations`."""

    id: UUID
    payment_id: UUID
    invoice_id: UUID
    amount_minor: int
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Task:
    """A row of `tasks`."""

    id: UUID
    title: str
    company_id: UUID | None
    person_id: UUID | None
    deal_id: UUID | None
    assignee_id: UUID
    due_at: datetime
    is_important: bool
    state: str
    done_at: datetime | None
    created_by: UUID
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True, kw_only=True)
class CallList:
    """A row of `call_lists`."""

    id: UUID
    name: str
    owner_id: UUID
    is_shared: bool
    created_by: UUID
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class CallListEntry:
    """A row of `call_list_entries`."""

    id: UUID
    call_list_id: UUID
    company_id: UUID
    person_id: UUID
    owner_id: UUID
    position: str
    state: str
    created_by: UUID
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Call:
    """A row of `calls`."""

    id: UUID
    company_id: UUID
    person_id: UUID
    call_list_entry_id: UUID | None
    caller_id: UUID
    direction: str
    outcome: str
    called_at: datetime
    seconds: int
    note: str | None
    created_by: UUID
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Thread:
    """A row of `email_threads`."""

    id: UUID
    subject: str
    base_subject: str
    company_id: UUID
    person_id: UUID
    placement_method: str
    placement_confidence: float
    last_message_at: datetime
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Mail:
    """A row of `emails`."""

    id: UUID
    thread_id: UUID
    company_id: UUID
    message_id: str
    direction: str
    from_name: str
    from_email: str
    recipients: list[dict[str, str]]
    subject: str
    sent_at: datetime
    text_body: str
    new_text: str
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Conversation:
    """A row of `chat_conversations`."""

    id: UUID
    provider: str
    external_id: str
    company_id: UUID
    person_id: UUID
    title: str
    visitor_name: str
    visitor_email: str
    status: str
    placement_method: str
    placement_confidence: float
    started_at: datetime
    last_message_at: datetime
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Message:
    """A row of `chat_messages`."""

    id: UUID
    conversation_id: UUID
    company_id: UUID
    dedupe_key: str
    direction: str
    author_kind: str
    author_name: str
    body: str
    occurred_at: datetime
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Document:
    """A row of `documents`; the file in the store is its text."""

    id: UUID
    company_id: UUID
    file_name: str
    content_type: str
    size_bytes: int
    sha256: str
    storage_key: str
    state: str
    title: str
    body_text: str
    page_count: int
    language: str
    category: str
    category_confidence: float
    placement_method: str
    placement_confidence: float
    created_by: UUID
    created_at: datetime


@dataclass(frozen=True, kw_only=True)
class Chunk:
    """A row of `text_chunks`, without a vector: words find it, likeness does not."""

    id: UUID
    company_id: UUID
    source_kind: str
    source_id: UUID
    position: int
    content: str
    start_offset: int
    end_offset: int
    created_at: datetime
