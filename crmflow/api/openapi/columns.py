"""The OpenAPI pieces that tables and functions share: types of columns, bodies, references."""

from typing import Any

from crmflow.db.catalog import Column

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
JSON = "application/json"
OBJECT = "application/vnd.pgrst.object+json"
CSV = "text/csv"


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


def reference(kind: str, name: str) -> Json:
    """A component by its name."""
    return {"$ref": f"#/components/{kind}/{name}"}


def row_schema(name: str) -> Json:
    """A row of a table: all its columns, or what `select=` names instead."""
    return {"anyOf": [reference("schemas", name), reference("schemas", "chosen_columns")]}


def rows_content(name: str, example: Json) -> Json:
    """Rows in each of the forms that `Accept` chooses from."""
    row = row_schema(name)
    return {
        JSON: {"schema": {"type": "array", "items": row}, "example": [example]},
        OBJECT: {"schema": row},
        CSV: {"schema": {"type": "string"}},
    }
