"""The `/rest/v1` part of the OpenAPI 3.1 document, from the catalogue: tables, columns and their comments."""

from typing import Any

from crmflow.api.resources import search_function
from crmflow.db.catalog import WORKSPACE, Catalogue, Column, Table

Json = dict[str, Any]

TYPES: dict[str, Json] = {
    "uuid": {"type": "string", "format": "uuid"},
    "text": {"type": "string"},
    "character varying": {"type": "string"},
    "smallint": {"type": "integer", "format": "int32"},
    "integer": {"type": "integer", "format": "int32"},
    "bigint": {"type": "integer", "format": "int64"},
    "numeric": {"type": "number"},
    "real": {"type": "number", "format": "float"},
    "double precision": {"type": "number", "format": "double"},
    "boolean": {"type": "boolean"},
    "date": {"type": "string", "format": "date"},
    "timestamp with time zone": {"type": "string", "format": "date-time"},
    "json": {},
    "jsonb": {},
}
LIMITS = (
    "The query language is PostgREST's. A page has at most 1000 rows, a query string 32 KB, a body 5 MB and "
    "10 000 rows. PATCH and DELETE need a filter. `*` leaves out raw bytes, vectors and search documents. "
    "Deleting hides where a table has `deleted_at`. Rows belong to the workspace of X-Workspace-Id."
)
READING = ("select", "order", "limit", "offset", "or", "and")
PREFER_READ = "count=exact|planned|estimated"
PREFER_WRITE = "return=minimal|representation|headers-only"
PREFER_UPSERT = f"{PREFER_WRITE}, resolution=merge-duplicates|ignore-duplicates, missing=default"
MEANING = {
    "select": "Columns, casts and related rows, such as id,name,people(name,email).",
    "order": "Such as name.asc,created_at.desc.nullslast.",
    "limit": "Rows in the page, 1000 at most.",
    "offset": "Rows to leave out first.",
    "or": "Conditions of which one must hold: (a.eq.1,b.is.null).",
    "and": "Conditions that must all hold.",
    "search": "Words as typed: finds by number, start of the name or words, best first.",
}


def rest_openapi(catalogue: Catalogue, *, prefix: str = "/rest/v1") -> Json:
    """An OpenAPI 3.1 document with `paths` and `components` for every table, ready to be merged with others.

    Schemas a table: `companies` (a row), `companies_insert` and `companies_update`; and `rest_error`.
    """
    schemas: Json = {"rest_error": ERROR}
    paths: Json = {}
    for table in catalogue.tables.values():
        schemas |= _schemas(table)
        paths[f"{prefix}/{table.name}"] = _path(
            table, can_search=search_function(catalogue, table) is not None
        )
    return {
        "openapi": "3.1.0",
        "info": {"title": "CRMFlow tables", "version": "1", "description": LIMITS},
        "paths": paths,
        "components": {"schemas": schemas},
    }


ERROR: Json = {
    "type": "object",
    "description": "A refusal, as PostgREST gives it.",
    "required": ["code", "message", "details", "hint"],
    "properties": {
        "code": {"type": "string", "description": "SQLSTATE or PGRST code."},
        "message": {"type": "string"},
        "details": {"description": "More about it: text, a list, or null."},
        "hint": {"type": ["string", "null"]},
    },
}


def column_schema(column: Column) -> Json:
    """The JSON schema of one column."""
    base, is_array = (column.type[:-2], True) if column.type.endswith("[]") else (column.type, False)
    schema: Json = dict(TYPES.get(base, {"type": "string"}))
    if column.allowed:
        schema["enum"] = list(column.allowed)
    if is_array:
        schema = {"type": "array", "items": schema}
    if not column.is_required and "type" in schema:
        schema["type"] = [schema["type"], "null"]
        if "enum" in schema:
            schema["enum"].append(None)
    if column.comment:
        schema["description"] = column.comment
    return schema


def _schemas(table: Table) -> Json:
    described = {"description": table.comment} if table.comment else {}
    columns = table.columns.values()
    shown = {column.name: column_schema(column) for column in columns if not column.is_bulky}
    found: Json = {table.name: {"type": "object", **described, "required": list(shown), "properties": shown}}
    if table.may_insert:
        given = {column.name: column_schema(column) for column in columns if _may_give(column)}
        needed = [name for name in given if _must_give(table.columns[name])]
        found[f"{table.name}_insert"] = {"type": "object", "required": needed, "properties": given}
    if table.may_update:
        given = {
            column.name: column_schema(column)
            for column in columns
            if column.may_update and not column.is_generated
        }
        found[f"{table.name}_update"] = {"type": "object", "properties": given}
    return found


def _may_give(column: Column) -> bool:
    return column.may_insert and not column.is_generated and not column.is_bulky


def _must_give(column: Column) -> bool:
    return column.is_required and column.default is None and column.name != WORKSPACE


def _path(table: Table, *, can_search: bool) -> Json:
    rows = {"type": "array", "items": {"$ref": f"#/components/schemas/{table.name}"}}
    filters = [_filter(column) for column in table.columns.values() if not column.is_bulky]
    names = (*READING, "search") if can_search else READING
    reading = [*(_query(name, MEANING[name]) for name in names), *filters, _prefer(PREFER_READ)]
    path: Json = {"get": _operation(table, ("read", "Read rows."), reading, {"200": rows, "206": rows})}
    if table.may_insert:
        parameters = [
            _query("select", MEANING["select"]),
            _query("columns"),
            _query("on_conflict"),
            _prefer(PREFER_UPSERT),
        ]
        path["post"] = _operation(table, ("create", "Create one row or many."), parameters, {"201": rows})
        path["post"]["requestBody"] = _body(table, "insert", is_many=True)
    changing = [_query("select", MEANING["select"]), *filters, _prefer(PREFER_WRITE)]
    if table.may_update:
        answers = {"200": rows, "204": None}
        path["patch"] = _operation(table, ("change", "Change the rows the filters name."), changing, answers)
        path["patch"]["requestBody"] = _body(table, "update", is_many=False)
    if table.may_delete:
        answers = {"200": rows, "204": None}
        path["delete"] = _operation(table, ("delete", "Delete the rows the filters name."), changing, answers)
    return path


def _operation(table: Table, words: tuple[str, str], parameters: list[Json], answers: Json) -> Json:
    responses: Json = {
        status: {"description": "Rows." if rows else "Done.", **({"content": _json(rows)} if rows else {})}
        for status, rows in answers.items()
    }
    responses["default"] = {
        "description": "Refused.",
        "content": _json({"$ref": "#/components/schemas/rest_error"}),
    }
    verb, summary = words
    return {
        "operationId": f"{verb}_{table.name}",
        "tags": [table.name],
        "summary": summary,
        "parameters": parameters,
        "responses": responses,
    }


def _body(table: Table, kind: str, *, is_many: bool) -> Json:
    one = {"$ref": f"#/components/schemas/{table.name}_{kind}"}
    return {
        "required": True,
        "content": _json({"oneOf": [one, {"type": "array", "items": one}]} if is_many else one),
    }


def _json(schema: Json) -> Json:
    return {"application/json": {"schema": schema}}


def _filter(column: Column) -> Json:
    return _query(column.name, "operator.value, such as eq.x")


def _query(name: str, meaning: str = "") -> Json:
    described = {"description": meaning} if meaning else {}
    return {"name": name, "in": "query", "required": False, "schema": {"type": "string"}, **described}


def _prefer(meaning: str) -> Json:
    return {
        "name": "Prefer",
        "in": "header",
        "required": False,
        "schema": {"type": "string"},
        "description": meaning,
    }
