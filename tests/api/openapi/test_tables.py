"""The OpenAPI document of the tables."""

import jsonschema_rs

from crmflow.api.openapi.tables import rest_openapi
from crmflow.db.catalog import Catalogue, load_catalogue
from crmflow.db.session import Database


async def document(db: Database) -> tuple[dict, Catalogue]:
    async with db.as_login() as connection:
        catalogue = await load_catalogue(connection)
    return rest_openapi(catalogue), catalogue


async def test_every_table_is_described_and_every_reference_resolves(db: Database):
    described, catalogue = await document(db)
    assert described["openapi"] == "3.1.0"
    tables = {f"/rest/v1/{name}" for name in catalogue.tables}
    assert set(described["paths"]) == tables | {f"/rest/v1/rpc/{name}" for name in catalogue.functions}
    for reference in references(described):
        kind, name = reference.removeprefix("#/components/").split("/")
        assert name in described["components"][kind], reference


def references(part: object) -> list[str]:
    if isinstance(part, dict):
        own = [part["$ref"]] if "$ref" in part else []
        return own + [found for value in part.values() for found in references(value)]
    return [found for value in part for found in references(value)] if isinstance(part, list) else []


async def test_a_row_says_its_types_what_may_be_empty_and_what_a_column_means(db: Database):
    described, _ = await document(db)
    company = described["components"]["schemas"]["companies"]
    assert company["properties"]["id"] == {"type": "string", "format": "uuid"}
    assert company["properties"]["cvr"]["type"] == ["string", "null"]
    assert "CVR" in company["properties"]["cvr"]["description"]
    assert "search" not in company["properties"]
    assert set(company["required"]) == set(company["properties"])
    document_state = described["components"]["schemas"]["documents"]["properties"]["state"]
    assert document_state["enum"] == ["received", "ready", "failed"]


async def test_only_what_must_be_given_is_required_of_a_new_row(db: Database):
    described, _ = await document(db)
    new = described["components"]["schemas"]["companies_insert"]
    assert new["required"] == ["name"]
    assert "name_norm" not in new["properties"]


async def test_a_table_that_is_only_read_offers_only_reading(db: Database):
    described, _ = await document(db)
    assert set(described["paths"]["/rest/v1/audit_log"]) == {"parameters", "get"}
    changed = {"post", "put", "patch", "delete"}
    assert set(described["paths"]["/rest/v1/companies"]) == {"parameters", "get"} | changed


def names_of(described: dict, operation: dict) -> set[str]:
    """The names of an operation's parameters."""
    shared = described["components"]["parameters"]
    return {
        shared[each["$ref"].rpartition("/")[2]]["name"] if "$ref" in each else each["name"]
        for each in operation.get("parameters", ())
    }


async def test_an_operation_names_every_parameter_it_understands(db: Database):
    described, _ = await document(db)
    companies = described["paths"]["/rest/v1/companies"]
    reading = {"select", "order", "limit", "offset", "cursor", "search", "or", "and", "Prefer", "Range"}
    assert reading | {"If-None-Match", "cvr", "name"} <= names_of(described, companies["get"])
    creating = {"select", "columns", "on_conflict", "Prefer", "If-Match", "Idempotency-Key"}
    assert names_of(described, companies["post"]) == creating
    assert names_of(described, companies["put"]) >= {"id", "If-Match"}
    assert names_of(described, companies["patch"]) >= {"If-Match", "cvr", "columns"}
    assert names_of(described, companies) == {"X-Workspace-Id"}


async def test_rows_come_in_three_forms_with_an_example_that_fits_the_schema(db: Database):
    described, catalogue = await document(db)
    for name in catalogue.tables:
        rows = described["components"]["responses"][f"rows.{name}"]
        forms = rows["content"]
        assert set(forms) == {"application/json", "application/vnd.pgrst.object+json", "text/csv"}
        (row,) = forms["application/json"]["example"]
        # Formats are told, and checked by the database.
        jsonschema_rs.validate(described["components"]["schemas"][name], row)
        assert {"Content-Range", "ETag", "X-Next-Cursor"} <= set(rows["headers"])


async def test_a_refusal_is_documented_by_its_status_with_an_example(db: Database):
    described, _ = await document(db)
    answers = described["paths"]["/rest/v1/quotes"]["patch"]["responses"]
    assert {"200", "204", "400", "401", "403", "409", "412", "422", "428", "429", "503"} <= set(answers)
    assert "default" not in answers
    missing = described["components"]["responses"]["rest_428"]["content"]["application/json"]
    assert missing["example"]["code"] == "CRM428"
    assert "Retry-After" in described["components"]["responses"]["rest_429"]["headers"]


async def test_a_column_that_is_called_as_a_parameter_has_no_condition_of_its_own(db: Database):
    described, _ = await document(db)
    assert "cursor" in described["components"]["schemas"]["user_integrations"]["properties"]
    assert "filter.user_integrations.cursor" not in described["components"]["parameters"]


async def test_a_table_that_can_be_searched_says_so(db: Database):
    described, _ = await document(db)
    offers = {
        path
        for path, verbs in described["paths"].items()
        if "search" in names_of(described, verbs.get("get", {}))
    }
    assert {"/rest/v1/companies", "/rest/v1/people", "/rest/v1/invoices"} <= offers
    assert "/rest/v1/stages" not in offers


async def test_a_function_says_its_arguments_and_whether_it_only_reads(db: Database):
    described, _ = await document(db)
    explaining = described["paths"]["/rest/v1/rpc/explain_access"]
    body = explaining["post"]["requestBody"]["content"]["application/json"]["schema"]
    assert body["required"] == ["of_table", "of_row"]
    assert body["properties"]["of_row"] == {"type": "string", "format": "uuid"}
    assert "get" in explaining
    moving = described["paths"]["/rest/v1/rpc/move_deal"]
    assert "get" not in moving
    assert moving["post"]["requestBody"]["content"]["application/json"]["schema"]["required"] == [
        "deal",
        "stage",
    ]
