"""One document describes everything that is served."""

from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI

from crmflow.api.openapi_doc import as_text, full_document

COMMITTED = Path(__file__).parents[2] / "docs" / "openapi.json"


@pytest.fixture
def document(app: FastAPI) -> dict[str, Any]:
    return full_document(app, app.state.catalogue)


def operations(document: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    return [
        (path, method, operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if isinstance(operation, dict)
    ]


def test_the_committed_document_is_what_is_served(document: dict[str, Any]):
    assert COMMITTED.read_text("utf-8") == as_text(document), "run crmflow openapi"


async def test_the_server_gives_its_document(visitor: httpx.AsyncClient, document: dict[str, Any]):
    assert (await visitor.get("/openapi.json")).json() == document


def test_it_holds_the_verbs_and_every_table(app: FastAPI, document: dict[str, Any]):
    assert document["openapi"].startswith("3.1")
    assert {"/api/v1/me", "/api/v1/documents", "/api/v1/events"} <= set(document["paths"])
    assert {f"/rest/v1/{name}" for name in app.state.catalogue.tables} <= set(document["paths"])


def test_every_reference_leads_somewhere(document: dict[str, Any]):
    text = as_text(document)
    names = {part.split('"')[0] for part in text.split('"#/components/schemas/')[1:]}
    assert names <= set(document["components"]["schemas"])


def test_every_verb_says_what_it_does_and_that_errors_are_problems(document: dict[str, Any]):
    for path, method, operation in operations(document):
        if path.startswith("/api/"):
            assert operation["description"], (path, method)
            assert "422" not in operation["responses"], (path, method)
            assert "Problem" in str(operation["responses"]["default"]), (path, method)


async def test_whatever_needs_a_session_says_so_and_refuses_without(
    visitor: httpx.AsyncClient, document: dict[str, Any]
):
    """T15: no address under /api/v1 forgets to ask who is there."""
    nobody = "00000000-0000-0000-0000-000000000000"
    asked = 0
    for path, method, operation in operations(document):
        if not path.startswith("/api/") or operation.get("security") == []:
            continue
        address = path.replace("{kind}", "documents").replace("{job_id}", "1")
        for name in ("item_id", "document_id", "email_id", "event_id", "key_id", "recommendation_id"):
            address = address.replace(f"{{{name}}}", nobody)
        answer = await visitor.request(method, address)
        assert answer.status_code == 401, (path, method)
        assert answer.headers["content-type"] == "application/problem+json"
        asked += 1
    assert asked >= 15
