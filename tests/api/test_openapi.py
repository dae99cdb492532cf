"""The OpenAPI document of the tables."""

from crmflow.api.openapi import rest_openapi
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
    names = described["components"]["schemas"]
    for reference in references(described):
        assert reference.removeprefix("#/components/schemas/") in names


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
    assert set(described["paths"]["/rest/v1/audit_log"]) == {"get"}
    assert set(described["paths"]["/rest/v1/companies"]) == {"get", "post", "patch", "delete"}


async def test_a_table_that_can_be_searched_says_so(db: Database):
    described, _ = await document(db)
    offers = {
        path
        for path, verbs in described["paths"].items()
        if "search" in {each["name"] for each in verbs.get("get", {}).get("parameters", ())}
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
