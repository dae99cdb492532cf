"""One document describes everything that is served."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
from fastapi import FastAPI
from openapi_spec_validator import validate

from crmflow.api.openapi.document import full_document
from crmflow.api.openapi.text import as_text

COMMITTED = Path(__file__).parents[3] / "docs" / "openapi.json"


@pytest.fixture
def document(app: FastAPI) -> dict[str, Any]:
    return full_document(app, app.state.catalogue)


def operations(document: dict[str, Any]) -> list[tuple[str, str, dict[str, Any]]]:
    return [
        (path, method, operation)
        for path, item in document["paths"].items()
        for method, operation in item.items()
        if method != "parameters"
    ]


def test_the_committed_document_is_what_is_served(document: dict[str, Any]):
    assert COMMITTED.read_text("utf-8") == as_text(document), "run crmflow openapi"


async def test_the_server_gives_its_document(visitor: httpx.AsyncClient, document: dict[str, Any]):
    assert (await visitor.get("/openapi.json")).json() == document


def test_it_holds_the_verbs_and_every_table(app: FastAPI, document: dict[str, Any]):
    assert document["openapi"].startswith("3.1")
    assert {"/api/v1/me", "/api/v1/documents", "/api/v1/events"} <= set(document["paths"])
    assert {f"/rest/v1/{name}" for name in app.state.catalogue.tables} <= set(document["paths"])


def test_it_is_valid_openapi_3_1(app: FastAPI):
    catalogue = app.state.catalogue
    # Tables are all described alike, and the validator takes its time.
    some = ("companies", "quotes", "audit_log", "user_integrations", "stages")
    tables = {name: catalogue.tables[name] for name in some}
    validate(full_document(app, replace(catalogue, tables=tables)))


def test_every_verb_says_what_it_does_and_that_errors_are_problems(document: dict[str, Any]):
    problems = document["components"]["responses"]
    for path, method, operation in operations(document):
        if path.startswith("/api/"):
            assert operation["description"], (path, method)
            assert "default" not in operation["responses"], (path, method)
            assert operation["responses"]["503"] == {"$ref": "#/components/responses/problem_503"}
    assert set(problems["problem_503"]["content"]) == {"application/problem+json"}
    assert set(problems["auth_503"]["content"]) == {"application/json"}


def test_signing_in_is_refused_in_gotrues_words(document: dict[str, Any]):
    answers = document["paths"]["/auth/v1/token"]["post"]["responses"]
    assert answers["400"] == {"$ref": "#/components/responses/auth_400"}
    example = document["components"]["responses"]["auth_429"]["content"]["application/json"]["example"]
    assert example["error_code"] == "over_request_rate_limit"


def test_tags_are_described_and_verbs_come_before_tables(document: dict[str, Any]):
    names = [tag["name"] for tag in document["tags"]]
    assert names[0] == "auth"
    assert names.index("functions") < names.index("companies")
    assert all(tag["description"] for tag in document["tags"])
    used = {tag for _, _, operation in operations(document) for tag in operation["tags"]}
    assert used == set(names)


def test_three_ways_of_saying_who_asks(document: dict[str, Any]):
    assert {tuple(way) for way in document["security"]} == {("session",), ("token",), ("key",)}
    assert document["paths"]["/auth/v1/user"]["get"]["security"] == [{"token": []}]
    assert document["paths"]["/api/v1/session"]["post"]["security"] == []


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
        described = document["components"]["responses"]
        told = operation["responses"]["401"]
        told = described[told["$ref"].rpartition("/")[2]] if "$ref" in told else told
        assert all(answer.headers[name] for name in told["headers"]), (path, method)
        asked += 1
    assert asked >= 15
