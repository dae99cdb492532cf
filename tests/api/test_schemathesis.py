"""Every documented door, tried with what fits and what does not: no 500, no undocumented answer.

Schemathesis makes the requests from the document, always the same ones, and an administrator and a viewer
both send them. `CRMFLOW_TEST_EXAMPLES=100` tries that many a door, which takes long.
"""

import asyncio
import os
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from re import sub

import asyncpg
import jsonschema_rs
import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from crmflow.config import Settings
from crmflow.db.roles import DatabaseUrls
from tests.api.conftest import PASSWORD_HASH
from tests.api.documented import ROLES, Server, from_anew, serving

EXAMPLES = int(os.environ.get("CRMFLOW_TEST_EXAMPLES", "2"))
EXAMPLES_OF_VERBS = max(EXAMPLES, 6)
TABLES = "/rest/v1/"
ON_ANSWERS = [not_a_server_error, status_code_conformance, response_headers_conformance]
ON_BODIES = [content_type_conformance, response_schema_conformance]
# Tables follow PostgREST, which passes over a preference or a header that it does not know.
ON_REFUSALS = [negative_data_rejection]
NOBODY = "00000000-0000-4000-8000-000000000000"
MODES = st.sampled_from([GenerationMode.POSITIVE, GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
CHANGING = {"post", "put", "patch", "delete"}
People = dict[str, dict[str, str]]


@pytest.fixture
async def server(database: DatabaseUrls, owner: asyncpg.Connection, tmp_path: Path) -> AsyncIterator[Server]:
    await owner.execute("select app.new_workspace('Nordlys', null)")
    for role in ROLES:
        person = (f"{role}@nordlys.dk", role, PASSWORD_HASH)
        await owner.fetchval("select app.admin_add_user($1, $2, $3, 'Nordlys', $2)", *person)
    chosen = Settings(
        data=tmp_path,
        api_database_url=database.api,
        secret_key="for this test only",
        api_limit=0,
        trusted_proxies=1,
    )
    async with serving(chosen, database.owner) as running:
        yield running


def is_rightly_empty(case: schemathesis.Case, response: schemathesis.Response) -> bool:
    """Whether new rows were not asked for.

    The document can say this in words only, since OpenAPI has no body that is there or not; so what looks
    at bodies is left out here, and here alone.
    """
    preference = str((case.headers or {}).get("Prefer", ""))
    return response.status_code == 201 and not response.content and "return=representation" not in preference


def rows_are_whole(server: Server, case: schemathesis.Case, response: schemathesis.Response) -> None:
    """Without `select=` a row has every column, as its schema says."""
    name = case.path.removeprefix(TABLES)
    schemas = server.document["components"]["schemas"]
    is_json = response.headers.get("content-type", [""])[0].startswith("application/json")
    if name in schemas and response.status_code in {200, 201, 206} and is_json and "select" not in case.query:
        for row in response.json():
            jsonschema_rs.validate(schemas[name], row)


def try_operation(
    server: Server, operation: schemathesis.APIOperation, people: People, *, examples: int
) -> None:
    """Requests that fit the document and requests that do not, as everybody."""
    session = requests.Session()
    checks = [*ON_ANSWERS, *(() if operation.path.startswith(TABLES) else ON_REFUSALS)]

    @settings(
        max_examples=examples,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(MODES.flatmap(lambda mode: operation.as_strategy(generation_mode=mode)))
    def run(case: schemathesis.Case) -> None:
        for headers in people.values():
            response = case.call(base_url=server.address, headers=headers | from_anew(), session=session)
            on_bodies = [] if is_rightly_empty(case, response) else ON_BODIES
            case.validate_response(response, checks=[*checks, *on_bodies])
            if on_bodies:
                rows_are_whole(server, case, response)

    run()


def told(failure: BaseException) -> str:
    """What went wrong, and how to see it again."""
    if isinstance(failure, BaseExceptionGroup):
        return "\n".join(told(inner) for inner in failure.exceptions)
    return f"{failure}\n" + "\n".join(getattr(failure, "__notes__", ()))


def try_all(server: Server, is_wanted: Callable[[schemathesis.APIOperation], bool], examples: int) -> None:
    """Every operation that is wanted. Fails with all that was found."""
    people = {role: server.sign_in(role) for role in ROLES}
    found = []
    for operation in filter(is_wanted, server.operations()):
        try:
            try_operation(server, operation, people, examples=examples)
        except (Exception, FailureGroup) as failure:  # noqa: BLE001 -- all are told at the end
            found.append(f"== {operation.label}\n{told(failure)}")
        for role, headers in people.items():
            # Some verbs sign out.
            if not server.is_signed_in(headers):
                people[role] = server.sign_in(role)
    assert not found, "\n\n".join(found)


async def test_verbs_give_only_documented_answers_and_refuse_what_does_not_fit(server: Server):
    await asyncio.to_thread(try_all, server, lambda each: not each.path.startswith(TABLES), EXAMPLES_OF_VERBS)


async def test_tables_and_functions_give_only_documented_answers_when_read(server: Server):
    await asyncio.to_thread(try_all, server, lambda each: is_table(each) and each.method == "get", EXAMPLES)


async def test_tables_and_functions_give_only_documented_answers_when_changed(server: Server):
    await asyncio.to_thread(try_all, server, lambda each: is_table(each) and each.method != "get", EXAMPLES)


def is_table(operation: schemathesis.APIOperation) -> bool:
    """Tables and the functions beside them."""
    return bool(operation.path.startswith(TABLES))


async def test_a_method_that_is_not_documented_is_not_there(server: Server):
    def ask_all() -> None:
        headers, session = server.sign_in("admin"), requests.Session()
        documented: dict[str, set[str]] = {}
        wrong = []
        for path, item in server.document["paths"].items():
            if path.startswith(TABLES):
                # Tables know every method, as at PostgREST; the tests of the matrix say what nobody may do.
                continue
            documented.setdefault(sub(r"\{.*?\}", NOBODY, path), set()).update(item)
        for path, methods in documented.items():
            for method in CHANGING - methods:
                place = server.address + path
                answer = session.request(method, place, headers=headers | from_anew(), json={}, timeout=30)
                if answer.status_code != 405:
                    wrong.append((method, path, answer.status_code, answer.text))
        assert not wrong

    await asyncio.to_thread(ask_all)
