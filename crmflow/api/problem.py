"""Every known kind of error has an answer, with a request id; never a stack, SQL or another's data."""

from collections.abc import Mapping

import asyncpg
import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from crmflow.api.methods import allowed_methods
from crmflow.api.refusal import FieldProblem, problem_response, refusal_response
from crmflow.errors import (
    BadRequest,
    Conflict,
    CrmflowError,
    Forbidden,
    Invalid,
    MethodNotAllowed,
    NotFound,
    TooLarge,
    Unauthenticated,
    Unavailable,
    UnsupportedType,
)

LOG = structlog.get_logger(__name__)
OURS = 500
MOST_FIELDS = 50

CHECK_DIGIT = "The CVR number is not valid: its check digit is wrong."

# By SQLSTATE, or its first two characters: https://www.postgresql.org/docs/current/errcodes-appendix.html
REFUSALS: Mapping[str, tuple[type[CrmflowError], str | None]] = {
    "42501": (Forbidden, None),
    "P0002": (NotFound, None),
    "23505": (Conflict, "This exists already."),
    "23503": (Conflict, "Something this refers to is not there."),
    "22": (Invalid, "A value cannot be stored."),
    "08": (Unavailable, None),
    "40": (Unavailable, None),
    "53": (Unavailable, None),
    "25006": (Unavailable, "Nothing can be changed right now; try again in a moment."),
    "55P03": (Unavailable, "Somebody else is changing this right now. Try again in a moment."),
    "57": (Unavailable, None),
    "58": (Unavailable, None),
    "57014": (Unavailable, "The request took too long and was stopped. Narrow it down."),
    "54": (BadRequest, "The request is too complex."),
}

OF_STATUS: Mapping[int, type[CrmflowError]] = {
    error.status: error
    for error in (
        BadRequest,
        Unauthenticated,
        Forbidden,
        NotFound,
        Conflict,
        TooLarge,
        UnsupportedType,
        Invalid,
        Unavailable,
    )
}


def request_id_of(request: Request) -> str:
    """The id this request has in answers, logs and the audit log."""
    return str(getattr(request.state, "request_id", ""))


def install_error_handlers(app: FastAPI) -> None:
    """Answer every known kind of error as a problem."""
    app.add_exception_handler(CrmflowError, _answer_ours)
    app.add_exception_handler(HTTPException, _answer_http)
    app.add_exception_handler(RequestValidationError, _answer_validation)
    app.add_exception_handler(asyncpg.PostgresError, _answer_postgres)
    app.add_exception_handler(asyncpg.InterfaceError, _answer_lost_database)
    app.add_exception_handler(OSError, _answer_lost_database)


def _answer_ours(request: Request, error: Exception) -> Response:
    known = error if isinstance(error, CrmflowError) else CrmflowError()
    if known.status >= OURS and not isinstance(known, Unavailable):
        LOG.error("request failed", request_id=request_id_of(request), code=known.code, exc_info=error)
    return _refusal(request, known)


def _answer_http(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else OURS
    if status == MethodNotAllowed.status:
        return _answer_method(request)
    return _refusal(request, OF_STATUS.get(status, CrmflowError)())


def _answer_method(request: Request) -> Response:
    """OPTIONS names the methods there are; another one that is not there is told them too."""
    allowed = allowed_methods(request.app.router.routes, request.scope)
    if not allowed:
        return _refusal(request, NotFound())
    is_asking = request.method == "OPTIONS"
    response = Response(None, 204) if is_asking else _refusal(request, MethodNotAllowed())
    response.headers["Allow"] = ", ".join((*allowed, "OPTIONS"))
    return response


def _answer_validation(request: Request, error: Exception) -> Response:
    found = error.errors() if isinstance(error, RequestValidationError) else []
    if any(entry["type"] == "json_invalid" for entry in found):
        return _refusal(request, BadRequest("The body is not JSON."))
    fields = [
        FieldProblem(field=".".join(str(part) for part in entry["loc"][1:])[:200], message=entry["msg"])
        for entry in found[:MOST_FIELDS]
    ]
    return problem_response(Invalid(), request_id_of(request), fields)


def _answer_postgres(request: Request, error: Exception) -> Response:
    known = from_postgres(error) if isinstance(error, asyncpg.PostgresError) else CrmflowError()
    if isinstance(known, Unavailable):
        state = getattr(error, "sqlstate", None)
        LOG.warning("the database was busy", request_id=request_id_of(request), sqlstate=state)
    elif known.status >= OURS:
        LOG.error("request failed", request_id=request_id_of(request), exc_info=error)
    return _refusal(request, known)


def _answer_lost_database(request: Request, error: Exception) -> Response:
    # Where it happened matters little: it happens to every request until the other side is back.
    reason = f"{type(error).__name__}: {error}"[:200]
    LOG.warning("database or storage cannot be reached", request_id=request_id_of(request), reason=reason)
    return _refusal(request, Unavailable())


def _refusal(request: Request, error: CrmflowError) -> Response:
    return refusal_response(request.scope["path"], error, request_id_of(request))


def from_postgres(error: asyncpg.PostgresError) -> CrmflowError:
    """What the database refused, as one of our errors. Values of rows never pass through."""
    state = error.sqlstate or ""
    if state in {"23514", "42501"} and error.constraint_name and not _is_servers_own(error):
        return _our_rule(error)
    if state == "23514":
        return _broken_rule(error.constraint_name or "")
    if state == "23502":
        return Invalid("A value is missing.", field=error.column_name)
    kind, message = next(
        (REFUSALS[key] for key in (state, state[:2]) if key in REFUSALS), (CrmflowError, None)
    )
    return kind(message)


def _is_servers_own(error: asyncpg.PostgresError) -> bool:
    """True for PostgreSQL's own words; those that our functions raise are meant for people."""
    return "violates check constraint" in str(error.args[0])


def _our_rule(error: asyncpg.PostgresError) -> CrmflowError:
    """What a function of ours refused, in its own words."""
    words = str(error.args[0])
    kind = Forbidden if error.sqlstate == "42501" else Invalid
    return kind(f"{words[:1].upper()}{words[1:]}.", field=error.column_name, hint=error.hint)


def _broken_rule(constraint: str) -> Invalid:
    """Constraints are named after what they ask for, so the name is the sentence."""
    if constraint.endswith("check_digit"):
        return Invalid(CHECK_DIGIT, field="cvr")
    return Invalid(f"A value breaks the rule {constraint.replace('_', ' ')}.")
