"""The `/rest/v1` part of the OpenAPI 3.1 document, from the catalogue: tables, columns and their comments."""

from crmflow.api.openapi.columns import CSV, JSON, Json, column_schema, reference, rows_content
from crmflow.api.openapi.examples import row_example
from crmflow.api.openapi.functions import function_path
from crmflow.api.openapi.parameters import (
    READING,
    SEARCH,
    answer_headers,
    filter_name,
    filter_parameters,
    filterable,
    parameter_references,
    shared_headers,
    shared_parameters,
)
from crmflow.api.openapi.refusals import REST_ERROR, refusals, rest_answers
from crmflow.api.resources import demands_version, search_function
from crmflow.db.catalog import WORKSPACE, Catalogue, Column, Table

LIMITS = (
    "The query language is PostgREST's. A page has at most 1000 rows, a query string 32 KB, a body 5 MB and "
    "10 000 rows. PATCH and DELETE need a filter. `*` leaves out raw bytes, vectors and search documents. "
    "Deleting hides where a table has `deleted_at`. Rows belong to the workspace of X-Workspace-Id."
)
CHOSEN: Json = {
    "type": "object",
    "description": "What `select=` names, under the names it gives: columns, sums, related rows.",
    "additionalProperties": True,
}
VERSION = "version"
CREATED = (
    "Created. The rows are in the body only with `Prefer: return=representation`; otherwise it is empty."
)
ASKED = (300, 400, 401, 403, 404, 406, 414, 429, 503)
READ = (*ASKED, 416)
WRITTEN = (*ASKED, 409, 413, 415, 422)
CHANGED = (*WRITTEN, 412, 428)
ROWS_HEADERS = (
    "Content-Range",
    "X-Next-Cursor",
    "ETag",
    "Preference-Applied",
    "Location",
    "Idempotency-Replayed",
)


def rest_openapi(catalogue: Catalogue, *, prefix: str = "/rest/v1") -> Json:
    """An OpenAPI 3.1 document with `paths` and `components` for every table, ready to be merged with others.

    Schemas a table: `companies` (a row), `companies_insert` and `companies_update`; and `rest_error`.
    """
    schemas: Json = {"rest_error": REST_ERROR, "chosen_columns": CHOSEN}
    parameters, answers = shared_parameters(), rest_answers()
    paths: Json = {}
    for table in catalogue.tables.values():
        schemas |= table_schemas(table)
        parameters |= filter_parameters(table)
        answers[f"rows.{table.name}"] = _rows(table)
        can_search = search_function(catalogue, table) is not None
        paths[f"{prefix}/{table.name}"] = table_path(table, can_search=can_search)
    for versions in catalogue.functions.values():
        paths[f"{prefix}/rpc/{versions[0].name}"] = function_path(versions[0])
    return {
        "openapi": "3.1.0",
        "info": {"title": "CRMFlow tables", "version": "1", "description": LIMITS},
        "paths": paths,
        "components": {
            "schemas": schemas,
            "parameters": parameters,
            "headers": shared_headers(),
            "responses": answers,
        },
    }


def table_schemas(table: Table) -> Json:
    """A row as it is read, and what may be given of a new one and of a changed one."""
    described = {"description": table.comment} if table.comment else {}
    columns = table.columns.values()
    shown = {column.name: column_schema(column) for column in columns if not column.is_bulky}
    found: Json = {table.name: {"type": "object", **described, "required": list(shown), "properties": shown}}
    if table.may_insert:
        found[f"{table.name}_insert"] = _given(_insertable(table), [c.name for c in columns if _must_give(c)])
    if table.may_update:
        found[f"{table.name}_update"] = _given(_updatable(table), [])
    return found


def _given(columns: list[Column], needed: list[str]) -> Json:
    required = {"required": needed} if needed else {}
    properties = {column.name: column_schema(column) for column in columns}
    return {"type": "object", **required, "properties": properties, "additionalProperties": False}


def _insertable(table: Table) -> list[Column]:
    return [
        column
        for column in table.columns.values()
        if column.may_insert and not column.is_generated and not column.is_bulky
    ]


def _updatable(table: Table) -> list[Column]:
    return [column for column in table.columns.values() if column.may_update and not column.is_generated]


def _must_give(column: Column) -> bool:
    is_given = column.may_insert and not column.is_generated and not column.is_bulky
    return is_given and column.is_required and column.default is None and column.name != WORKSPACE


def table_path(table: Table, *, can_search: bool) -> Json:
    """What one table offers."""
    path: Json = {
        "parameters": parameter_references("workspace"),
        "get": _reading(table, can_search=can_search),
    }
    if table.may_insert:
        path["post"] = _creating(table)
    if table.may_insert and table.may_update and _keys(table):
        path["put"] = _replacing(table)
    if table.may_update:
        path["patch"] = _changing(table, ("change", "Change the rows the filters name"))
        path["patch"]["requestBody"] = _body(table, "update")
    if table.may_delete:
        path["delete"] = _changing(table, ("delete", "Delete the rows the filters name"))
    return path


def _rows(table: Table) -> Json:
    """The answer with rows, whichever way they were asked for."""
    content = rows_content(table.name, row_example(table))
    return {"description": "The rows.", "headers": answer_headers(*ROWS_HEADERS), "content": content}


def _answers(table: Table, with_rows: tuple[int, ...], without: tuple[int, ...] = ()) -> Json:
    rows = reference("responses", f"rows.{table.name}")
    return {str(status): rows for status in with_rows} | refusals("rest", without)


def _reading(table: Table, *, can_search: bool) -> Json:
    names = (*READING, SEARCH) if can_search else READING
    has_version = VERSION in table.columns
    names = (*names, "prefer_read", "range", *(["if_none_match"] if has_version else []))
    parameters = [*parameter_references(*names), *_filters(table)]
    answers = _answers(table, (200, 206), (*READ, 304) if has_version else READ)
    return _operation(table, ("read", "Read rows"), parameters, answers)


def _creating(table: Table) -> Json:
    names = ("select", "columns", "on_conflict", "prefer_insert", "idempotency_key")
    parameters = parameter_references(*names, *_if_match(table))
    answers = _answers(table, (200, 201), CHANGED)
    answers["201"] = {**answers["201"], "description": CREATED}
    operation = _operation(table, ("create", "Create one row or many"), parameters, answers)
    return {**operation, "requestBody": _body(table, "insert", is_many=True)}


def _replacing(table: Table) -> Json:
    shared = parameter_references("select", "columns", "prefer_change", *_if_match(table))
    keys = [{**reference("parameters", filter_name(table, column))} for column in _keys(table)]
    answers = _answers(table, (200, 201), (*CHANGED, 204, 405))
    answers["201"] = {**answers["201"], "description": CREATED}
    words = ("replace", "Put one row, named by its key, in the place of what is there")
    operation = _operation(table, words, [*shared, *keys], answers)
    return {**operation, "requestBody": _body(table, "insert", is_many=True)}


def _changing(table: Table, words: tuple[str, str]) -> Json:
    names = ("columns",) if words[0] == "change" else ()
    shared = parameter_references("select", *names, "or", "and", "prefer_change", *_if_match(table))
    answers = _answers(table, (200,), (*CHANGED, 204))
    return _operation(table, words, [*shared, *_filters(table)], answers)


def _operation(table: Table, words: tuple[str, str], parameters: list[Json], answers: Json) -> Json:
    verb, summary = words
    return {
        "operationId": f"{verb}_{table.name}",
        "tags": [table.name],
        "summary": summary,
        "parameters": parameters,
        "responses": answers,
    }


def _body(table: Table, kind: str, *, is_many: bool = False) -> Json:
    one = reference("schemas", f"{table.name}_{kind}")
    row = row_example(table)
    columns = _insertable(table) if kind == "insert" else _updatable(table)
    named = [column.name for column in columns if kind == "update" or _must_give(column)]
    example = {name: row[name] for name in named[:3] if name in row and name != WORKSPACE}
    schema = {"oneOf": [one, {"type": "array", "items": one}]} if is_many else one
    content: Json = {JSON: {"schema": schema, "example": example}}
    if is_many:
        content[CSV] = {"schema": {"type": "string"}}
    return {"required": True, "content": content}


def _keys(table: Table) -> list[Column]:
    return [table.columns[name] for name in table.primary_key if name != WORKSPACE and name in table.columns]


def _filters(table: Table) -> list[Json]:
    return [reference("parameters", filter_name(table, column)) for column in filterable(table)]


def _if_match(table: Table) -> list[str]:
    has_version = VERSION in table.columns or demands_version(table)
    return ["if_match"] if has_version else []
