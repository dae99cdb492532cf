"""A refusal in the words of the interface it happened in: PostgREST's, GoTrue's, or a problem."""

import json
import math
from collections.abc import Mapping
from http import HTTPStatus

from fastapi.responses import Response
from pydantic import BaseModel

from crmflow.errors import CrmflowError, TooMany, Unavailable

MEDIA_TYPE = "application/problem+json"
JSON = "application/json; charset=utf-8"
A_MOMENT = str(math.ceil(Unavailable.retry_after))
TABLES, SIGNING_IN = "/rest/v1", "/auth/v1"
# GoTrue's own words: https://supabase.com/docs/guides/auth/debugging/error-codes
GOTRUE_CODES = {429: "over_request_rate_limit", 503: "request_timeout", 500: "unexpected_failure"}


class FieldProblem(BaseModel):
    """What is wrong with one field of the request."""

    field: str
    message: str


class Problem(BaseModel):
    """An error (RFC 9457). `code` is stable and for programs; `detail` is English and for people."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str
    code: str
    errors: list[FieldProblem] = []
    hint: str | None = None
    request_id: str


def problem_response(
    error: CrmflowError, request_id: str, fields: list[FieldProblem] | None = None
) -> Response:
    """The answer to a request that failed, outside the dialects of others."""
    if fields is None:
        fields = [FieldProblem(field=error.field, message=error.message)] if error.field else []
    problem = Problem(
        title=HTTPStatus(error.status).phrase,
        status=error.status,
        detail=error.message,
        code=error.code,
        errors=fields,
        hint=error.hint,
        request_id=request_id,
    )
    return Response(
        problem.model_dump_json(exclude_none=True), error.status, waiting_headers(error), MEDIA_TYPE
    )


def refusal_response(path: str, error: CrmflowError, request_id: str) -> Response:
    """The answer to a request that failed, in the words of its interface."""
    body: dict[str, str | int | None]
    if path.startswith(TABLES):
        body = {"code": error.code, "message": error.message, "details": None, "hint": error.hint}
    elif path.startswith(SIGNING_IN):
        code = GOTRUE_CODES.get(error.status, error.code)
        body = {"code": error.status, "error_code": code, "msg": error.message}
    else:
        return problem_response(error, request_id)
    return Response(json.dumps(body), error.status, waiting_headers(error), JSON)


def waiting_headers(error: CrmflowError) -> Mapping[str, str]:
    """When to come again, where that helps."""
    if isinstance(error, TooMany | Unavailable):
        return {"Retry-After": str(max(math.ceil(error.retry_after), 1))}
    return {}
