"""Values for examples, as a Danish firm would have them."""

from collections.abc import Mapping
from uuid import NAMESPACE_URL, uuid5

from crmflow.db.catalog import WORKSPACE, Column, Table

Value = str | int | float | bool | list[str] | dict[str, str] | None

MOMENT = "2026-03-02T08:15:00+00:00"
OF_COLUMN: Mapping[str, Value] = {
    "address": "firma-7f3k@ind.crmflow.dk",
    "aliases": ["skrivebord", "hæve-sænke-bord"],
    "base_subject": "Tilbud på 12 hæve-sænke-borde",
    "body": "Kunden vil have 12 borde leveret i uge 14.",
    "body_text": "Hej, kan I levere 12 hæve-sænke-borde i uge 14?",
    "city": "Aarhus C",
    "content": "Kan I levere 12 hæve-sænke-borde i uge 14?",
    "content_type": "application/pdf",
    "country": "DK",
    "currency": "DKK",
    "cvr": "10000009",
    "cvrs": ["10000009"],
    "definition": "state=eq.open",
    "description": "Hæve-sænke-bord, eg, 160 × 80 cm",
    "display_name": "Anna Holm",
    "email": "anna@nordlys.dk",
    "email_domain": "nordlys.dk",
    "email_host": "nordlys.dk",
    "email_norm": "anna@nordlys.dk",
    "employees": "20-49",
    "event_kind": "deal.moved",
    "event_kinds": ["deal.moved"],
    "file_name": "tilbud.pdf",
    "from_email": "anna@nordlys.dk",
    "from_name": "Anna Holm",
    "industry_code": "310100",
    "industry_text": "Fremstilling af kontormøbler",
    "intro": "Tak for snakken. Her er vores tilbud.",
    "key": "sprog",
    "label": "Kvalificeret",
    "language": "da",
    "legal_form": "ApS",
    "lost_reason": "Prisen",
    "message_id": "<7c1f@nordlys.dk>",
    "name": "Nordlys Møbler ApS",
    "name_norm": "nordlys møbler",
    "new_text": "Hej, kan I levere 12 hæve-sænke-borde i uge 14?",
    "next_step": "Ring på mandag",
    "note": "Vil helst ringes op før kl. 10.",
    "number": "T-2026-0042",
    "own_cvr": "10000009",
    "own_domains": ["nordlys.dk"],
    "phone": "+45 70 10 20 30",
    "place": "Havnegade 12, Aarhus",
    "position": "a0",
    "postal_code": "8000",
    "prefix": "crm_7f3k",
    "reference": "Ordre 4711",
    "registry_status": "NORMAL",
    "resource": "companies",
    "sku": "BORD-160",
    "street": "Havnegade 12",
    "subject": "Tilbud på 12 hæve-sænke-borde",
    "suggested_cvr": "10000009",
    "table_name": "companies",
    "terms": "Netto 14 dage.",
    "text_body": "Hej, kan I levere 12 hæve-sænke-borde i uge 14?",
    "title": "12 hæve-sænke-borde",
    "to_email": "anna@nordlys.dk",
    "unit": "stk",
    "url": "https://erp.nordlys.dk/hooks/crmflow",
    "visitor_email": "anna@nordlys.dk",
    "visitor_name": "Anna Holm",
    "visitor_phone": "+45 70 10 20 30",
    "website": "https://nordlys.dk",
}
OF_TABLE: Mapping[tuple[str, str], Value] = {
    ("people", "name"): "Anna Holm",
    ("people", "title"): "Indkøbschef",
    ("products", "name"): "Hæve-sænke-bord, eg",
    ("stages", "name"): "Tilbud sendt",
    ("pipelines", "name"): "Nysalg",
    ("company_tags", "name"): "Grossist",
    ("price_lists", "name"): "Listepriser 2026",
    ("tasks", "title"): "Ring til Nordlys Møbler",
    ("workspaces", "name"): "Firma",
    ("api_keys", "name"): "Økonomisystem",
}
OF_TYPE: Mapping[str, Value] = {
    "smallint": 1,
    "integer": 1,
    "bigint": 125_000,
    "numeric": 12,
    "real": 0.75,
    "double precision": 0.75,
    "boolean": False,
    "date": "2026-03-31",
    "timestamp with time zone": MOMENT,
    "jsonb": {},
    "json": {},
}
NEVER_YET = ("deleted_at", "done_at", "revoked_at", "ended_at", "paid_at", "read_at", "failure")


def row_example(table: Table) -> dict[str, Value]:
    """One row, as reading gives it."""
    columns = [column for column in table.columns.values() if not column.is_bulky]
    return {column.name: value_example(table, column) for column in columns}


def value_example(table: Table, column: Column) -> Value:
    """What a column may hold."""
    if column.name in NEVER_YET and not column.is_required:
        return None
    if column.type.endswith("[]"):
        found = OF_COLUMN.get(column.name)
        return found if isinstance(found, list) else []
    if column.allowed:
        return column.allowed[0]
    if column.type == "uuid":
        return id_example(_pointed_at(table, column.name))
    if column.type in OF_TYPE:
        return OF_TYPE[column.type]
    found = OF_TABLE.get((table.name, column.name), OF_COLUMN.get(column.name))
    return found if found is not None or not column.is_required else column.name


def id_example(table: str) -> str:
    """The id that rows of this table have in every example, so that examples belong together."""
    return str(uuid5(NAMESPACE_URL, f"crmflow:{table}"))


def filter_example(table: Table, column: Column) -> str:
    """A condition that such a row fulfils."""
    value = value_example(table, column)
    if value is None:
        return "is.null"
    if isinstance(value, bool):
        return f"is.{str(value).lower()}"
    if isinstance(value, list):
        return "cs.{" + ",".join(value) + "}"
    if isinstance(value, dict):
        return "not.is.null"
    return f"gte.{value}" if column.type in {"date", "timestamp with time zone"} else f"eq.{value}"


def _pointed_at(table: Table, name: str) -> str:
    """The table whose id this column holds."""
    if name == WORKSPACE:
        return "workspaces"
    found = next((key.target for key in table.foreign_keys if key.own_columns == (name,)), None)
    return found or (table.name if name == "id" else "user_profiles")
