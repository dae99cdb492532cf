"""The OpenAPI pieces that tables and functions share: columns, parameters, errors; and a function's path."""

from typing import Any

from crmflow.db.catalog import Column, Function

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


def json_content(schema: Json) -> Json:
    """A body of JSON."""
    return {"application/json": {"schema": schema}}


def query(name: str, meaning: str = "") -> Json:
    """A parameter of the query string."""
    described = {"description": meaning} if meaning else {}
    return {"name": name, "in": "query", "required": False, "schema": {"type": "string"}, **described}


def function_path(function: Function) -> Json:
    """The path of one function: POST, and GET where it only reads."""
    properties = {
        argument.name: column_schema(Column(argument.name, argument.type, is_required=True))
        for argument in function.arguments
    }
    needed = [argument.name for argument in function.arguments if argument.is_required]
    body = {"type": "object", "required": needed, "properties": properties}
    path: Json = {"post": _call(function, "call")}
    path["post"]["requestBody"] = {"required": bool(needed), "content": json_content(body)}
    if not function.is_volatile:
        path["get"] = _call(function, "ask")
        path["get"]["parameters"] = [
            {"name": name, "in": "query", "required": name in needed, "schema": schema}
            for name, schema in properties.items()
        ]
    return path


def _call(function: Function, verb: str) -> Json:
    answers: Json = {"204": {"description": "Done."}}
    if not function.is_void:
        answers = {"200": {"description": "The result.", "content": json_content(_result(function))}}
    refused = json_content({"$ref": "#/components/schemas/rest_error"})
    return {
        "operationId": f"{verb}_{function.name}",
        "tags": ["functions"],
        "summary": function.comment or f"Call {function.name}.",
        "responses": {**answers, "default": {"description": "Refused.", "content": refused}},
    }


def _result(function: Function) -> Json:
    if function.result is None:
        one = column_schema(Column(function.name, function.returns, is_required=False))
    else:
        columns = function.result.columns.values()
        shown = {column.name: column_schema(column) for column in columns if not column.is_bulky}
        one = {"type": "object", "properties": shown}
    return {"type": "array", "items": one} if function.is_set else one
