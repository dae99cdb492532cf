"""The pages about the schema: up to date, complete, and with a diagram for each domain."""

import pytest

from crmflow.db.migrate import Migration
from crmflow.ops.schema_docs import domains, pages, write_pages
from scripts.generate import ROOT


@pytest.fixture
async def written(database) -> dict[str, str]:
    return await pages(database.owner)


@pytest.mark.parametrize("name", ["permissions.md", "schema.md"])
def test_the_page_in_the_repository_is_up_to_date(written, name):
    assert (ROOT / "docs" / name).read_text("utf-8") == written[name], "run scripts/generate.py"


async def test_every_table_is_described_in_its_domain(written, owner):
    tables = await owner.fetch(
        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
    )
    assert [row["relname"] for row in tables if f"### {row['relname']}\n" not in written["schema.md"]] == []
    assert "### line_items" in written["schema.md"].partition("## Sales")[2].partition("\n## ")[0]


def test_each_domain_has_a_diagram_of_what_points_at_what(written):
    sales = written["schema.md"].partition("## Sales documents")[2].partition("\n## ")[0]
    assert '    line_items }o--|| quotes : ""' in sales
    assert written["schema.md"].count("```mermaid") >= 10


async def test_every_resource_and_role_is_on_the_page_of_permissions(written, owner):
    matrix = await owner.fetch("select * from app.permission_matrix")
    for row in matrix:
        letters = (f"`{row[role]}`" if row[role] else "–" for role in ("viewer", "support", "sales"))
        assert f"| {row['resource']} | {' | '.join(letters)} |" in written["permissions.md"]
    assert "| deals | deals | owner_id | company_id |" in written["permissions.md"]
    assert "only its owner, administrators too" in written["permissions.md"]


async def test_a_change_of_the_matrix_is_a_change_of_the_page(database, owner, tmp_path):
    await owner.execute("update app.permission_matrix set viewer = 'rcud' where resource = 'deals'")
    await write_pages(database.owner, tmp_path)
    assert "| deals | `rcud` |" in (tmp_path / "permissions.md").read_text("utf-8")


def test_a_domain_is_what_its_file_says_of_itself():
    text = "-- Toys: what is\n-- played with.\n\ncreate table public.balls (\n);"
    found = domains([Migration("1", "toys", text), Migration("2", "none", "-- Nothing: here.\n\nselect 1;")])
    assert [(domain.title, domain.about, domain.tables) for domain in found] == [
        ("Toys", "What is played with.", ("balls",))
    ]
