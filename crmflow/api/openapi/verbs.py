"""The `/api/v1` and `/auth/v1` parts: what FastAPI derives from the routes, and which errors are answered."""

from crmflow.api.openapi.columns import Json
from crmflow.api.openapi.parameters import answer_headers
from crmflow.api.openapi.refusals import PROBLEMS, Dialect, refusals

COOKIE = "session"
BEARER = "token"
KEY = "key"
ANY_CALLER: list[Json] = [{COOKIE: []}, {BEARER: []}, {KEY: []}]
SECURITY: Json = {
    COOKIE: {
        "type": "apiKey",
        "in": "cookie",
        "name": "__Host-crmflow",
        "description": "Given by POST /api/v1/session; over plain HTTP on this machine crmflow_session. "
        "A request that changes something also needs the Origin of the installation.",
    },
    BEARER: {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "An access token of POST /auth/v1/token.",
    },
    KEY: {
        "type": "http",
        "scheme": "bearer",
        "description": "An API key that an administrator made for a program; also as header `apikey`.",
    },
}
# Who asks here has no session, or not yet.
OPEN_PATHS = (
    "/api/v1/setup",
    "/api/v1/inbound/",
    "/api/v1/health/",
    "/api/v1/password/",
    "/api/v1/invitations/{token}",
    "/auth/v1/token",
    "/auth/v1/signup",
    "/auth/v1/recover",
    "/auth/v1/verify",
    "/auth/v1/health",
    "/auth/v1/settings",
    "/auth/v1/.well-known/",
)
SIGN_IN = ("/api/v1/session", "post")
TOKEN = "/auth/v1/token"  # noqa: S105 -- a path
# FastAPI's own words for what is not valid; ours is a problem, as every error is.
REPLACED = ("HTTPValidationError", "ValidationError")
READS = ("get", "head")
# Verbs beside a table of that name; a tag is either a table or a group of verbs.
OWN_TAGS = {
    "documents": "files",
    "events": "live-changes",
    "invitations": "inviting",
    "webhooks": "webhook-verbs",
}


def finish_verbs(document: Json) -> None:
    """Say of every verb who may ask, and which errors it answers; the words are the interface's own."""
    for path, item in document["paths"].items():
        for method, operation in item.items():
            _finish(operation, path, method)
    for name in REPLACED:
        document["components"]["schemas"].pop(name, None)


def _finish(operation: Json, path: str, method: str) -> None:
    dialect: Dialect = "auth" if path.startswith("/auth/") else "problem"
    is_sign_in = (path, method) == SIGN_IN
    is_open = path.startswith(OPEN_PATHS) or is_sign_in
    operation["tags"] = [OWN_TAGS.get(tag, tag) for tag in operation.get("tags", ["other"])]
    if is_open:
        operation["security"] = []
    elif dialect == "auth":
        operation["security"] = [{BEARER: []}]
    answers = operation["responses"]
    for status in ("default", "422"):
        answers.pop(status, None)
    # What a verb says it refuses is a problem like the others.
    told = {int(status) for status in answers if int(status) in PROBLEMS}
    for answer in answers.values():
        if "$ref" not in answer:
            answer["headers"] = answer.get("headers", {}) | answer_headers()
    answers |= {
        status: answer
        for status, answer in refusals(
            dialect, told | _statuses(operation, (path, method), dialect, is_open=is_open)
        ).items()
        if "content" not in answers.get(status, {})
    }
    if "summary" in operation:
        operation["summary"] = operation["summary"].capitalize()


def _statuses(operation: Json, place: tuple[str, str], dialect: Dialect, *, is_open: bool) -> set[int]:
    """The errors that an operation of this form can answer."""
    path, method = place
    found = {429, 503}
    if place == SIGN_IN:
        found.add(401)
    # GoTrue answers 400 to what has another form, and 422 to what breaks a rule.
    if dialect == "auth" and "requestBody" in operation and path != TOKEN:
        found.add(422)
    parameters = {each["in"] for each in operation.get("parameters", ()) if each["name"] != "X-Workspace-Id"}
    is_checked = "requestBody" in operation or bool(parameters)
    not_valid = 400 if dialect == "auth" else 422
    if not is_open:
        found |= {401, 403} | ({404} if "requestBody" in operation else set())
    if is_checked:
        found.add(not_valid)
    if "path" in parameters:
        found.add(404)
    if method not in READS:
        found |= {403, 409}
    if "requestBody" in operation:
        found |= {400, 413, 415}
    return found
