"""The OpenAPI 3.1 document of all we serve: the verbs from FastAPI, the tables from the catalogue."""

import json
from typing import Any

from fastapi import APIRouter, FastAPI, Request

from crmflow.api.openapi.refusals import verb_refusals
from crmflow.api.openapi.tables import LIMITS, rest_openapi
from crmflow.api.openapi.text import as_text
from crmflow.api.openapi.verbs import ANY_CALLER, SECURITY, finish_verbs
from crmflow.db.catalog import Catalogue, load_catalogue
from crmflow.db.session import Database

router = APIRouter(include_in_schema=False)

Json = dict[str, Any]

DESCRIPTION = (
    "Three parts, one session. `/rest/v1`: the tables and functions, in PostgREST's dialect. `/auth/v1`: "
    "signing in, in GoTrue's dialect. `/api/v1`: verbs, files and doors. Times are UTC, amounts are in minor "
    "units (øre). Every answer carries `X-Request-Id`. What has GET also has HEAD.\n\n"
)
SERVERS = [{"url": "/", "description": "The installation that serves this document."}]
# In the order in which somebody who integrates meets them; the tables follow by name.
TAGS = {
    "auth": "Signing in with access tokens, in GoTrue's dialect.",
    "session": "Signing in with a cookie; who I am, my sessions, my password and my second factor.",
    "keys": "API keys for programs.",
    "cvr": "The CVR register: what it says of a number, and companies filled from it.",
    "inviting": "Letting colleagues in.",
    "inbound": "The doors for chatbots and mail.",
    "inbox": "Placing what came in on a company, and trying again.",
    "files": "Files: in, out, and their text.",
    "insight": "Prices and advice.",
    "search": "Searching everything the caller may see.",
    "lists": "Taking filtered lists out as files.",
    "webhook-verbs": "Telling other systems what happens.",
    "live-changes": "Changes as they happen (server-sent events).",
    "setup": "The first administrator.",
    "history": "Returning a workspace to a restore point; the rest of the past is in functions and tables.",
    "demo data": "A year of an invented firm, to look around in; removed whole.",
    "operations": "Is it there, and is it well?",
    "other": "What belongs to no group.",
    "functions": "Functions of the database, called under `/rest/v1/rpc`.",
}


@router.get("/openapi.json")
async def openapi(request: Request) -> Json:
    """The document of this server."""
    return document_of(request.app)


def document_of(app: FastAPI) -> Json:
    """The document of a running application, made at the first question."""
    state = app.state
    if not hasattr(state, "openapi"):
        state.openapi = full_document(app, state.catalogue)
    document: Json = state.openapi
    return document


def full_document(app: FastAPI, catalogue: Catalogue) -> Json:
    """Verbs and tables in one document."""
    document: Json = json.loads(json.dumps(app.openapi()))
    finish_verbs(document)
    tables = rest_openapi(catalogue)
    components = document["components"]
    for kind, named in tables["components"].items():
        components[kind] = components.get(kind, {}) | named
    components["responses"] |= verb_refusals()
    components["securitySchemes"] = SECURITY
    document["paths"] |= tables["paths"]
    document["security"] = ANY_CALLER
    document["servers"] = SERVERS
    document["info"]["description"] = DESCRIPTION + LIMITS
    document["tags"] = _tags(document, catalogue)
    return document


def _tags(document: Json, catalogue: Catalogue) -> list[Json]:
    """Verbs first, then the tables with their comments; only those that are used."""
    used = {
        tag
        for item in document["paths"].values()
        for operation in item.values()
        if isinstance(operation, dict)
        for tag in operation["tags"]
    }
    unknown = used - set(TAGS) - set(catalogue.tables)
    named = {**TAGS, **dict.fromkeys(sorted(unknown), "")}
    described = named | {table.name: table.comment or "" for table in catalogue.tables.values()}
    return [{"name": name, "description": text} for name, text in described.items() if name in used]


async def document_text(app: FastAPI, api_url: str) -> str:
    """The document as it is committed, for a database that is migrated."""
    database = await Database.connect(api_url, size=1)
    try:
        async with database.as_login() as connection:
            catalogue = await load_catalogue(connection)
    finally:
        await database.close()
    return as_text(full_document(app, catalogue))
