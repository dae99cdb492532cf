"""The errors that are really answered, in the words of each interface, each with an example."""

from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import Literal

from crmflow.api.openapi.columns import JSON, Json, reference
from crmflow.api.openapi.parameters import answer_headers

Dialect = Literal["rest", "problem", "auth"]

PROBLEM = "application/problem+json"
REQUEST_ID = "3f0c9a5d2b7e4c118a6f5d90b1c2e7aa"
WAITING = (429, 503)
REST_ERROR: Json = {
    "type": "object",
    "description": "A refusal, as PostgREST gives it.",
    "required": ["code", "message", "details", "hint"],
    "properties": {
        "code": {"type": "string", "description": "SQLSTATE, PGRST code, or a word of ours."},
        "message": {"type": "string"},
        "details": {"description": "More about it: text, a list, or null."},
        "hint": {"type": ["string", "null"]},
    },
}
# Status: what it means, and code, message, details and hint of an example.
REST: Mapping[int, tuple[str, tuple[str, str, str | None, str | None]]] = {
    300: (
        "Several relations or functions fit; name one.",
        (
            "PGRST201",
            "Could not embed because more than one relationship was found for 'deals' and 'user_profiles'",
            None,
            "Try changing 'user_profiles' to one of the following: 'user_profiles!deals_owner_id_fkey'.",
        ),
    ),
    400: (
        "The query string, a preference or the body cannot be read, or names what is not there.",
        (
            "42703",
            "column companies.nmae does not exist",
            None,
            'Perhaps you meant to reference the column "companies.name".',
        ),
    ),
    401: ("Nobody is signed in.", ("PGRST302", "Sign in first.", None, None)),
    403: (
        "The caller's role, or a rule, does not allow this.",
        ("42501", "Your role does not allow this.", None, "Ask an administrator of the workspace."),
    ),
    404: (
        "There is no such thing.",
        (
            "PGRST205",
            "Could not find the table 'public.companys' in the schema cache",
            None,
            "Perhaps you meant the table 'public.companies'",
        ),
    ),
    405: (
        "Not with this method, or not with these filters.",
        (
            "PGRST105",
            "Filters must include all and only primary key columns with 'eq' operators",
            None,
            None,
        ),
    ),
    406: (
        "Not exactly one row, or no form that is accepted.",
        ("PGRST116", "Cannot coerce the result to a single JSON object", "The result contains 0 rows", None),
    ),
    409: (
        "This clashes with what is there, or with another request.",
        (
            "23505",
            'duplicate key value violates unique constraint "companies_cvr_key"',
            "Key (cvr).",
            None,
        ),
    ),
    412: (
        "Somebody else has changed this meanwhile.",
        ("CRM412", "Somebody else has changed this meanwhile", None, "Read it again, then change it."),
    ),
    413: (
        "The body is larger than 5 MB, has more than 10 000 rows, or the query is too complex.",
        ("PGRST102", "More than 10000 rows in one request", None, None),
    ),
    414: (
        "The query string is longer than 32 KB.",
        ("PGRST100", "The query string is longer than 32768 bytes", None, None),
    ),
    415: (
        "The body is of another kind.",
        ("PGRST102", "The body must be JSON", None, "Send Content-Type: application/json."),
    ),
    416: (
        "The rows asked for are not there.",
        (
            "PGRST103",
            "Requested range not satisfiable",
            "An offset of 50 was requested, but there are only 12 rows.",
            None,
        ),
    ),
    422: (
        "A value is missing or breaks a rule of the table.",
        (
            "23514",
            "The CVR number is not valid: its check digit is wrong.",
            "Constraint companies_cvr_check_digit.",
            None,
        ),
    ),
    428: (
        "A change of this table needs `If-Match`.",
        (
            "CRM428",
            "A change of quotes needs the version it is based on",
            None,
            'Send If-Match: "<version>".',
        ),
    ),
    429: ("Too many requests.", ("too_many", "Too many requests; wait a little.", None, None)),
    503: ("Busy, or stopped because it took too long.", ("57014", "The request took too long.", None, None)),
}
# Status: what it means, the word for programs and the one for people.
PROBLEMS: Mapping[int, tuple[str, str, str]] = {
    400: ("The request cannot be read.", "bad_request", "The body is not JSON."),
    401: ("Nobody is signed in.", "unauthenticated", "Sign in first."),
    403: (
        "The caller's role, or where the request comes from, does not allow this.",
        "forbidden",
        "Your role does not allow this.",
    ),
    404: (
        "There is no such thing for this caller.",
        "not_found",
        "There is no such thing, or it is not yours to see.",
    ),
    409: (
        "This clashes with something that is already there.",
        "conflict",
        "This clashes with something that is already there.",
    ),
    413: ("The body is too large.", "too_large", "The body is too large."),
    415: (
        "The body or the file is of another kind.",
        "unsupported_type",
        "This kind of file or content is not accepted.",
    ),
    422: ("A value is not valid; `errors` names the fields.", "invalid", "The request is not valid."),
    429: ("Too many requests or attempts.", "too_many", "Too many attempts; wait a little."),
    503: ("Not ready.", "unavailable", "The service is not ready; try again in a moment."),
}
IN_GOTRUES_WORDS = {
    400: "validation_failed",
    401: "no_authorization",
    422: "weak_password",
    429: "over_request_rate_limit",
    503: "request_timeout",
}
# Where GoTrue means something else by a status.
RULES_OF_GOTRUE = {
    422: (
        "A rule refuses this: `error_code` says which.",
        "The password is too short: at least 12 characters.",
    ),
}


def refusals(dialect: Dialect, statuses: Iterable[int]) -> Json:
    """The answers of an operation that are refusals."""
    return {str(status): reference("responses", f"{dialect}_{status}") for status in sorted(set(statuses))}


def rest_answers() -> Json:
    """The answers without rows that tables and functions share."""
    found: Json = {
        "rest_204": {
            "description": "Done.",
            "headers": answer_headers("Content-Range", "Preference-Applied"),
        },
        "rest_304": {"description": "Unchanged.", "headers": answer_headers("ETag")},
    }
    for status, (meaning, example) in REST.items():
        body = dict(zip(("code", "message", "details", "hint"), example, strict=True))
        found[f"rest_{status}"] = _refusal(status, meaning, JSON, ("rest_error", body))
    return found


def verb_refusals() -> Json:
    """The refusals of verbs, and those of signing in."""
    found: Json = {}
    for status, (meaning, code, message) in PROBLEMS.items():
        problem = _problem(status, code, message)
        found[f"problem_{status}"] = _refusal(status, meaning, PROBLEM, ("Problem", problem))
        word = IN_GOTRUES_WORDS.get(status, code)
        for_people = RULES_OF_GOTRUE.get(status, (meaning, message))
        in_their_words = {"code": status, "error_code": word, "msg": for_people[1]}
        found[f"auth_{status}"] = _refusal(status, for_people[0], JSON, ("AuthProblem", in_their_words))
    return found


def _problem(status: int, code: str, message: str) -> Json:
    return {
        "type": "about:blank",
        "title": HTTPStatus(status).phrase,
        "status": status,
        "detail": message,
        "code": code,
        "errors": [{"field": "email", "message": "value is not a valid email address"}]
        if code == "invalid"
        else [],
        "request_id": REQUEST_ID,
    }


def _refusal(status: int, meaning: str, media_type: str, body: tuple[str, Json]) -> Json:
    schema, example = body
    headers = answer_headers("Retry-After") if status in WAITING else answer_headers()
    content = {media_type: {"schema": reference("schemas", schema), "example": example}}
    return {"description": meaning, "headers": headers, "content": content}
