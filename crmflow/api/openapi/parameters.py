"""The parameters and headers of `/rest/v1`, each described once and referred to."""

from crmflow.api.openapi.columns import Json, reference
from crmflow.api.openapi.examples import filter_example, id_example
from crmflow.db.catalog import Column, Table

READING = ("select", "order", "limit", "offset", "cursor", "or", "and")
SEARCH = "search"
TEXT: Json = {"type": "string"}
COUNT: Json = {"type": "integer", "minimum": 0, "maximum": 1_000_000}
QUERY: dict[str, tuple[str, Json]] = {
    "select": (
        (
            "Columns, renamed (`company:name`), cast (`amount_minor::text`), added up "
            "(`amount_minor.sum()`), and related rows (`people(name,email)`). All columns when left out."
        ),
        TEXT,
    ),
    "order": ("Such as `name.asc,created_at.desc.nullslast`.", TEXT),
    "limit": ("Rows in the page; there are never more than 1000.", COUNT),
    "offset": ("Rows to leave out first.", COUNT),
    "cursor": ("For long lists: empty for the first page, then what `X-Next-Cursor` said.", TEXT),
    "or": ("Conditions of which one must hold: `(city.eq.Odense,city.is.null)`.", TEXT),
    "and": ("Conditions that must all hold: `(version.gte.2,version.lt.9)`.", TEXT),
    SEARCH: ("Words as typed: finds by number, start of the name or words, best first.", TEXT),
    "columns": ("The columns to take of each given row, such as `name,cvr`; others are left alone.", TEXT),
    "on_conflict": ("The unique columns that tell whether a row is there already, such as `cvr`.", TEXT),
}
PREFER: dict[str, tuple[str, str]] = {
    "prefer_read": (
        "`count=exact|planned|estimated` counts all rows; `handling=strict` refuses unknown preferences.",
        "count=exact",
    ),
    "prefer_insert": (
        (
            "`return=minimal|representation|headers-only`, `resolution=merge-duplicates|ignore-duplicates`, "
            "`missing=default|null`, `count=…`, `tx=rollback` (dry run), `handling=strict` with "
            "`max-affected=n`."
        ),
        "return=representation",
    ),
    "prefer_change": (
        (
            "`return=minimal|representation|headers-only`, `count=…`, `tx=rollback` (dry run), "
            "`handling=strict` with `max-affected=n`."
        ),
        "return=representation",
    ),
    "prefer_call": (
        "`count=…`, `tx=rollback` (dry run), `handling=strict` with `max-affected=n`.",
        "tx=rollback",
    ),
}
HEADERS: dict[str, tuple[str, str, str]] = {
    "workspace": (
        "X-Workspace-Id",
        "The workspace; the default or only one when left out.",
        id_example("workspaces"),
    ),
    "range": ("Range", "The rows of the page, instead of `limit` and `offset`.", "0-24"),
    "if_match": (
        "If-Match",
        "The `version` the change is based on, as `ETag` gave it: 412 when somebody was faster.",
        '"3"',
    ),
    "if_none_match": (
        "If-None-Match",
        "The `ETag` that is known already: 304 when the row still has it.",
        '"3"',
    ),
    "idempotency_key": (
        "Idempotency-Key",
        "1 to 255 visible characters: for 24 hours the same request is answered again, and done once.",
        "9d8f2c51-ordre-4711",
    ),
}
ANSWER_HEADERS: dict[str, tuple[str, Json]] = {
    "Content-Range": ("Which rows these are, and of how many: `0-24/3573`, `*/0`.", {"type": "string"}),
    "ETag": ("The version of the single row.", {"type": "string"}),
    "X-Next-Cursor": ("What `cursor=` takes for the next page; left out at the end.", {"type": "string"}),
    "Preference-Applied": ("Which preferences were honoured.", {"type": "string"}),
    "Location": ("Where the new row is read, with `return=headers-only`.", {"type": "string"}),
    "Idempotency-Replayed": ("`true` on an answer that was given before.", {"type": "string"}),
    "X-Request-Id": ("The id of this request in logs and history.", {"type": "string"}),
    "RateLimit": (
        "What is left of the quota (`r`), and in how many seconds it is whole again (`t`).",
        {"type": "string"},
    ),
    "RateLimit-Policy": ("The quota that counts here: `q` requests in `w` seconds.", {"type": "string"}),
    "Retry-After": ("Seconds to wait.", {"type": "integer"}),
    "Allow": ("The methods there are.", {"type": "string"}),
}
# Not counted, and so without these two: questions about health, and where a quota is switched off.
EVERY_ANSWER = ("X-Request-Id", "RateLimit", "RateLimit-Policy")


def shared_parameters() -> Json:
    """What goes into `components.parameters` whatever the tables are."""
    found: Json = {}
    for name, (meaning, schema) in QUERY.items():
        found[name] = {"name": name, "in": "query", "schema": schema, "description": meaning}
    for component, (meaning, example) in PREFER.items():
        found[component] = _header("Prefer", meaning, example)
    for component, (name, meaning, example) in HEADERS.items():
        found[component] = _header(name, meaning, example)
    return found


def shared_headers() -> Json:
    """What goes into `components.headers`."""
    return {
        name: {"description": meaning, "schema": schema} for name, (meaning, schema) in ANSWER_HEADERS.items()
    }


def answer_headers(*names: str) -> Json:
    """The headers of one answer."""
    return {name: reference("headers", name) for name in (*names, *EVERY_ANSWER)}


def parameter_references(*names: str) -> list[Json]:
    """Shared parameters by name."""
    return [reference("parameters", name) for name in names]


def filter_parameters(table: Table) -> Json:
    """One condition a column, by the name of its component."""
    return {
        filter_name(table, column): {
            "name": column.name,
            "in": "query",
            "schema": {"type": "string"},
            "example": filter_example(table, column),
        }
        for column in filterable(table)
    }


def filterable(table: Table) -> list[Column]:
    """Columns with a condition of their own; in one that is called as a parameter is, `and=` can look."""
    columns = table.columns.values()
    return [column for column in columns if not column.is_bulky and column.name not in QUERY]


def filter_name(table: Table, column: Column) -> str:
    """The name of the component that describes the condition on a column."""
    return f"filter.{table.name}.{column.name}"


def _header(name: str, meaning: str, example: str) -> Json:
    return {"name": name, "in": "header", "schema": TEXT, "description": meaning, "example": example}
