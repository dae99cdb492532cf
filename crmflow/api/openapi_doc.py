"""The OpenAPI 3.1 document of all we serve: the verbs from FastAPI, the tables from the catalogue."""

import json
from typing import Any

from fastapi import APIRouter, FastAPI, Request

from crmflow.api.openapi import rest_openapi
from crmflow.db.catalog import Catalogue, load_catalogue
from crmflow.db.session import Database

router = APIRouter(include_in_schema=False)

Json = dict[str, Any]

COOKIE = "session"
BEARER = "token"
SECURITY: Json = {
    COOKIE: {
        "type": "apiKey",
        "in": "cookie",
        "name": "__Host-crmflow",
        "description": "Given by POST /api/v1/session; over plain HTTP on this machine crmflow_session.",
    },
    BEARER: {
        "type": "http",
        "scheme": "bearer",
        "bearerFormat": "JWT",
        "description": "An access token of POST /auth/v1/token.",
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
# FastAPI's own words for what is not valid; ours is a problem, as every error is.
REPLACED = ("HTTPValidationError", "ValidationError")


@router.get("/openapi.json")
async def openapi(request: Request) -> Json:
    """The document of this server, made at the first question."""
    state = request.app.state
    if not hasattr(state, "openapi"):
        state.openapi = full_document(request.app, state.catalogue)
    document: Json = state.openapi
    return document


def full_document(app: FastAPI, catalogue: Catalogue) -> Json:
    """Verbs and tables in one document."""
    document: Json = json.loads(json.dumps(app.openapi()))
    tables = rest_openapi(catalogue)
    for path, item in document["paths"].items():
        for method, operation in item.items():
            is_open = path.startswith(OPEN_PATHS) or (path, method) == SIGN_IN
            finish_operation(operation, is_open=is_open)
            if path.startswith("/auth/") and not is_open:
                operation["security"] = [{BEARER: []}]
    schemas = document["components"]["schemas"]
    for name in REPLACED:
        schemas.pop(name, None)
    schemas |= tables["components"]["schemas"]
    document["components"]["securitySchemes"] = SECURITY
    document["paths"] |= tables["paths"]
    document["security"] = [{COOKIE: []}, {BEARER: []}]
    return document


def finish_operation(operation: Json, *, is_open: bool) -> None:
    """Say who may ask, and that what is not valid is a problem."""
    if is_open:
        operation["security"] = []
    operation["responses"].pop("422", None)


async def document_text(app: FastAPI, api_url: str) -> str:
    """The document as it is committed, for a database that is migrated."""
    database = await Database.connect(api_url, size=1)
    try:
        async with database.as_login() as connection:
            catalogue = await load_catalogue(connection)
    finally:
        await database.close()
    return as_text(full_document(app, catalogue))


def as_text(document: Json) -> str:
    """Always in the same order, so that a difference is a change."""
    return json.dumps(document, indent=2, ensure_ascii=False, sort_keys=True) + "\n"
