"""What the sample rows of every table point at, and what they say."""

import json
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from uuid import UUID, uuid4

WHEN = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
Row = dict[str, object]

# In the order in which rows can be stored: parents first.
TABLES = (
    "workspace_settings",
    "user_workspaces",
    "cvr_grants",
    "invitations",
    "companies",
    "people",
    "company_tags",
    "company_tag_assignments",
    "company_notes",
    "custom_field_definitions",
    "pipelines",
    "stages",
    "stage_probabilities",
    "deals",
    "deal_integrations",
    "products",
    "price_lists",
    "price_list_items",
    "numbering_counters",
    "quotes",
    "orders",
    "invoices",
    "line_items",
    "payments",
    "payment_allocations",
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
    "tasks",
    "call_lists",
    "call_list_entries",
    "calls",
    "events",
    "user_settings",
    "saved_views",
    "notifications",
    "user_integrations",
    "activity_log",
    "activities",
    "task_activities",
    "email_logs",
    "api_keys",
    "webhooks",
    "webhook_deliveries",
    "imports",
    "idempotency_keys",
    "restore_points",
    "operations",
    "quality_checks",
    "quality_results",
    "system_events",
)


def parents(ids: dict[str, UUID]) -> dict[str, Row]:
    """What each table's row points at."""
    return _of_customers(ids) | _of_sales(ids) | _of_the_inbox(ids) | _of_work(ids)


def _of_customers(ids: dict[str, UUID]) -> dict[str, Row]:
    company: Row = {"company_id": ids["companies"]}
    return {
        "people": company,
        "company_tag_assignments": company | {"tag_id": ids["company_tags"]},
        "company_notes": company,
        "stages": {"pipeline_id": ids["pipelines"]},
        "stage_probabilities": {"stage_id": ids["stages"]},
        "deals": company
        | {"person_id": ids["people"], "pipeline_id": ids["pipelines"], "stage_id": ids["stages"]},
        "deal_integrations": {"deal_id": ids["deals"]},
    }


def _of_sales(ids: dict[str, UUID]) -> dict[str, Row]:
    company: Row = {"company_id": ids["companies"]}
    return {
        "price_lists": company,
        "price_list_items": {"price_list_id": ids["price_lists"], "product_id": ids["products"]},
        "quotes": company | {"deal_id": ids["deals"], "person_id": ids["people"]},
        "orders": company | {"quote_id": ids["quotes"]},
        "invoices": company | {"order_id": ids["orders"]},
        "line_items": {"quote_id": ids["quotes"], "product_id": ids["products"]},
        "payments": company,
        "payment_allocations": {"payment_id": ids["payments"], "invoice_id": ids["issued_invoice"]},
    }


def _of_the_inbox(ids: dict[str, UUID]) -> dict[str, Row]:
    company: Row = {"company_id": ids["companies"]}
    return {
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


def _of_work(ids: dict[str, UUID]) -> dict[str, Row]:
    company: Row = {"company_id": ids["companies"]}
    changed: Row = company | {"audit_id": 0, "verb": "changed", "actor_kind": "user", "occurred_at": WHEN}
    of_a_deal: Row = {"table_name": "deals", "row_id": ids["deals"]}
    return {
        "tasks": {"deal_id": ids["deals"]},
        "call_list_entries": company | {"call_list_id": ids["call_lists"], "person_id": ids["people"]},
        "calls": company | {"person_id": ids["people"], "call_list_entry_id": ids["call_list_entries"]},
        "events": company | {"deal_id": ids["deals"]},
        "notifications": company,
        "activity_log": changed | of_a_deal,
        "activities": changed | of_a_deal | {"deal_id": ids["deals"]},
        "task_activities": changed | {"task_id": ids["tasks"]},
        "email_logs": company | {"thread_id": ids["email_threads"]},
        "operations": company,
        "webhook_deliveries": company | {"webhook_id": ids["webhooks"]},
        "quality_results": company | {"check_id": ids["quality_checks"]},
    }


def contents(salt: str) -> dict[str, Row]:
    """What each table's row says; the salt makes it differ from every other."""
    return _customers(salt) | _sales(salt) | _inbox(salt) | _insight(salt) | _work(salt) | _operations(salt)


def _customers(salt: str) -> dict[str, Row]:
    return {
        "invitations": {"email": f"{salt}@example.com", "role": "sales", "token_hash": salt.encode()},
        "companies": {"name": f"Firma {salt}", "email": f"post@{salt}.example"},
        "people": {"name": f"Person {salt}"},
        "company_tags": {"name": f"Mærke {salt}"},
        "company_notes": {"body_text": f"Note {salt}"},
        "custom_field_definitions": {
            "table_name": "deals",
            "key": f"f{salt}",
            "label": f"Felt {salt}",
            "kind": "text",
        },
        "pipelines": {"name": f"Salg {salt}"},
        "stages": {"name": f"Dialog {salt}"},
        "stage_probabilities": {"probability": 40, "deal_count": 12},
        "deals": {"title": f"Handel {salt}", "amount_minor": 4_500_000},
        "deal_integrations": {"provider": "google", "external_id": salt},
    }


def _sales(salt: str) -> dict[str, Row]:
    return {
        "products": {"sku": salt, "name": f"Filter {salt}", "list_price_minor": 12_500},
        "price_lists": {"name": f"Aftale {salt}"},
        "price_list_items": {"unit_price_minor": 9_900, "min_quantity": 10},
        "numbering_counters": {"kind": "quote", "year": int(salt, 16) % 1_000_000_000},
        "quotes": {"title": f"Tilbud {salt}"},
        "orders": {"title": f"Ordre {salt}"},
        "invoices": {"reference": salt},
        "line_items": {"description": f"Filter {salt}", "quantity": 3, "unit_price_minor": 12_500},
        "payments": {"amount_minor": 50_000, "reference": salt},
        "payment_allocations": {"amount_minor": 10_000},
    }


def _inbox(salt: str) -> dict[str, Row]:
    return {
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
    }


def _insight(salt: str) -> dict[str, Row]:
    return {
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


def _work(salt: str) -> dict[str, Row]:
    return {
        "tasks": {"title": f"Ring {salt}", "due_at": WHEN},
        "call_lists": {"name": f"Liste {salt}", "is_shared": True},
        "calls": {"called_at": WHEN, "note": f"Talte om {salt}"},
        "events": {"title": f"Møde {salt}", "starts_at": WHEN, "ends_at": WHEN + timedelta(hours=1)},
        "user_settings": {"key": f"theme.a{salt}", "value": '"dark"'},
        "saved_views": {"resource": "companies", "name": f"Mine {salt}"},
        "notifications": {"kind": "deal_handed_over"},
        "user_integrations": {"provider": "google", "account": f"{salt}@example.com"},
        "activity_log": {"title": f"Handel {salt}"},
        "activities": {"title": f"Handel {salt}"},
    }


def _operations(salt: str) -> dict[str, Row]:
    return {
        "email_logs": {"to_email": f"{salt}@example.com", "subject": f"Tilbud {salt}"},
        "api_keys": {
            "name": f"Regnskab {salt}",
            "prefix": f"crm_{salt[:8]}",
            "key_hash": sha256(salt.encode()).digest(),
        },
        "webhooks": {"name": f"Regnskab {salt}", "url": f"https://{salt}.example/ind", "is_active": False},
        "webhook_deliveries": {"event_kind": "companies.created", "payload": "{}"},
        "imports": {"table_name": "companies", "file_name": f"{salt}.csv"},
        "idempotency_keys": {"key": salt, "request_hash": salt.encode()},
        "restore_points": {"reason": "manual", "label": salt},
        "operations": {"kind": "change", "table_name": "companies", "title": salt},
        "quality_checks": {"kind": salt},
        "quality_results": {"table_name": "companies", "row_id": uuid4()},
        "system_events": {"kind": "backup_done"},
    }


def issued(company: UUID, number: str) -> Row:
    """An invoice that went out, which payments can settle."""
    return {
        "company_id": company,
        "number": number,
        "state": "issued",
        "issued_on": date(2026, 3, 2),
        "due_on": date(2026, 4, 1),
        "issued_at": WHEN,
        "net_minor": 80_000,
        "vat_minor": 20_000,
        "gross_minor": 100_000,
    }
