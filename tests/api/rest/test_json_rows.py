"""Rows as joined texts: what PostgreSQL's own JSON would say, whatever stands in them."""

import json
from dataclasses import replace

import asyncpg
import httpx
import pytest

from crmflow.api.rest.pages import Form, read_statement
from crmflow.api.rest.query import parse_query
from crmflow.api.rest.reading import run_page
from crmflow.api.rest.sources import table_source
from crmflow.api.rest.sql import Writer
from crmflow.db.catalog import Catalogue
from crmflow.db.session import Actor, Database
from tests.api.rest.conftest import World

ODD = (
    '"',
    "\\",
    "\\n",
    "a\nb\t\r\b\f\x01\x7f",
    "'; drop table companies; --",
    "%s %",
    "{}[]:,",
    "Æø 🙂 \u2028",
    "null",
)
PEOPLE = "id,name,people(name),firm:workspaces(*),...workspaces(firm_name:name)"


async def read(db: Database, catalogue: Catalogue, actor: Actor, table: str, select: str) -> object:
    """The rows, as a GET would show them."""
    writer = Writer(catalogue, actor.workspace_id)
    source = table_source(writer, catalogue.tables[table])
    query = parse_query((("select", select), ("order", "id")))
    form: Form = "array"
    statement = read_statement(writer, source, query, form=form, with_total=False)
    async with db.acting_as(actor) as connection:
        page = await run_page(connection, statement, source, query, form=form)
    return json.loads(page.body or "")


async def test_joined_texts_say_what_json_agg_says(
    db: Database, catalogue: Catalogue, world: World, owner: asyncpg.Connection
):
    """Numbers, dates, arrays, JSON, nulls and related rows, in both ways of each PostgreSQL."""
    assert catalogue.has_json_scalar
    actor = world.nord.people["admin"]
    settings = (
        "insert into workspace_settings (workspace_id, own_domains, branding) values ($1, $2, $3)"
        " on conflict (workspace_id) do update set own_domains = $2, branding = $3"
    )
    await owner.execute(settings, world.nord.id, ["nord.dk", 'a"b,{}'], '{"a": [1, null, {"\'": 0.50}]}')
    seen = 0
    for table in (
        "companies",
        "people",
        "workspaces",
        "workspace_settings",
        "activity_log",
        "user_workspaces",
        "audit_log",
        "pipelines",
        "stages",
    ):
        select = PEOPLE if table == "companies" else "*"
        rows = await read(db, catalogue, actor, table, select)
        older = replace(catalogue, has_json_scalar=False)
        assert rows == await read(db, older, actor, table, select), table
        assert isinstance(rows, list)
        seen += len(rows)
    assert seen > 20


@pytest.mark.parametrize("text", ODD)
async def test_what_stands_in_a_row_comes_out_as_it_went_in(
    admin: httpx.AsyncClient, world: World, owner: asyncpg.Connection, text: str
):
    """T13: no text ends the text it stands in."""
    await owner.execute("update companies set name = $2, city = $2 where id = $1", world.nord.company, text)
    query = f"/companies?id=eq.{world.nord.company}&select=name,city,nothing:owner_id,people(name)&order=name"
    plain = (await admin.get(query)).json()
    after_cursor = (await admin.get(f"{query}&cursor=")).json()
    assert plain == after_cursor
    assert (plain[0]["name"], plain[0]["city"], plain[0]["nothing"]) == (text, text, None)


@pytest.mark.parametrize("alias", ["it's", "100%", 'a\\b"c', "navn æ", "%s", "E'x"])
async def test_a_column_is_called_whatever_the_client_calls_it(admin: httpx.AsyncClient, alias: str):
    """T13: nor does a name."""
    quoted = alias.replace("\\", "\\\\").replace('"', '\\"')
    rows = (await admin.get("/companies", params={"select": f'"{quoted}":name', "order": "name"})).json()
    assert rows == [{alias: "Aks nord"}, {alias: "Bøge nord"}]


@pytest.mark.parametrize("amount", [49, 50, 51, 120])
async def test_more_columns_than_one_call_takes(admin: httpx.AsyncClient, amount: int):
    select = ",".join(f"c{place}:name" for place in range(amount))
    rows = (await admin.get("/companies", params={"select": select, "order": "name", "limit": 1})).json()
    assert rows == [{f"c{place}": "Aks nord" for place in range(amount)}]
