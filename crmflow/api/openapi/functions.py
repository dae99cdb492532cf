"""The paths of the functions under `/rest/v1/rpc`: POST, and GET where one only reads."""

from crmflow.api.openapi.columns import JSON, Json, column_schema
from crmflow.api.openapi.parameters import answer_headers, parameter_references
from crmflow.api.openapi.refusals import refusals
from crmflow.db.catalog import Column, Function

ASKED = (300, 400, 401, 403, 404, 406, 414, 429, 503)
CALLED = (*ASKED, 409, 413, 415, 422)


def function_path(function: Function) -> Json:
    """What calling a function takes and gives."""
    properties = {
        argument.name: column_schema(Column(argument.name, argument.type, is_required=True))
        for argument in function.arguments
    }
    needed = [argument.name for argument in function.arguments if argument.is_required]
    body = {"type": "object", "required": needed, "properties": properties, "additionalProperties": False}
    path: Json = {"parameters": parameter_references("workspace"), "post": _call(function, "call", CALLED)}
    path["post"]["parameters"] = parameter_references("prefer_call", "idempotency_key")
    path["post"]["requestBody"] = {"required": bool(needed), "content": {JSON: {"schema": body}}}
    if not function.is_volatile:
        path["get"] = _call(function, "ask", ASKED)
        path["get"]["parameters"] = [
            *parameter_references("prefer_read"),
            *(
                {"name": name, "in": "query", "required": name in needed, "schema": schema}
                for name, schema in properties.items()
            ),
        ]
    return path


def _call(function: Function, verb: str, refused: tuple[int, ...]) -> Json:
    headers = answer_headers("Preference-Applied", "Content-Range", "Idempotency-Replayed")
    answers: Json = {"204": {"description": "Done.", "headers": headers}}
    if not function.is_void:
        content = {JSON: {"schema": _result(function)}}
        answers = {"200": {"description": "The result.", "headers": headers, "content": content}}
    if function.is_set:
        answers["206"] = {**answers["200"], "description": "A part of the result, counted."}
    return {
        "operationId": f"{verb}_{function.name}",
        "tags": ["functions"],
        "summary": function.comment or f"Call {function.name}.",
        "responses": answers | refusals("rest", (*refused, *((416,) if function.is_set else ()))),
    }


def _result(function: Function) -> Json:
    if function.result is None:
        one = column_schema(Column(function.name, function.returns, is_required=False))
    else:
        columns = function.result.columns.values()
        shown = {column.name: column_schema(column) for column in columns if not column.is_bulky}
        one = {"type": "object", "properties": shown}
    return {"type": "array", "items": one} if function.is_set else one
