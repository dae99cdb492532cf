"""The reference at `/docs`."""

import re
from html.parser import HTMLParser

import httpx
import pytest
from fastapi import FastAPI

from crmflow.api.openapi.document import document_of


class Page(HTMLParser):
    """What a browser would load and could be led to."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()
        self.foreign: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.ids |= {found["id"] or ""} if "id" in found else set()
        address = found.get("href") or found.get("src") or ""
        self.links += [address] if tag == "a" else []
        is_foreign = bool(re.match(r"\w+:|//", address)) or "style" in found
        self.foreign += [tag] if is_foreign or any(name.startswith("on") for name in found) else []


async def page(visitor: httpx.AsyncClient, address: str) -> str:
    answer = await visitor.get(address)
    assert answer.status_code == 200, address
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert "script-src 'self'" in answer.headers["content-security-policy"]
    return answer.text


async def test_every_operation_is_on_the_page_that_the_first_page_leads_to(
    visitor: httpx.AsyncClient, app: FastAPI
):
    first = Page(await page(visitor, "/docs"))
    assert first.foreign == []
    chapters = {link for link in first.links if link.startswith("/docs/")}
    shown: set[str] = set()
    for chapter in chapters:
        read = Page(await page(visitor, chapter))
        assert read.foreign == [], chapter
        assert {link[1:] for link in read.links if link.startswith("#")} <= read.ids, chapter
        shown |= read.ids
    items = document_of(app)["paths"].values()
    operations = {
        operation["operationId"]
        for item in items
        for method, operation in item.items()
        if method != "parameters"
    }
    assert operations <= shown


async def test_a_table_shows_its_columns_conditions_answers_and_examples(visitor: httpx.AsyncClient):
    text = await page(visitor, "/docs/companies")
    assert "CVR number" in text
    assert "cvr=eq.10000009" in text
    assert "Nordlys Møbler ApS" in text
    assert "PGRST302" in text
    assert "Idempotency-Key" in text


async def test_verbs_and_tables_of_one_name_have_pages_of_their_own(visitor: httpx.AsyncClient):
    assert "<code>/api/v1/events</code>" in await page(visitor, "/docs/live-changes")
    assert "<code>/api/v1/events</code>" not in await page(visitor, "/docs/events")


@pytest.mark.parametrize("name", ["reference.css", "reference.js"])
async def test_style_and_script_are_our_own_and_kept_by_browsers(visitor: httpx.AsyncClient, name: str):
    answer = await visitor.get(f"/docs/files/{name}")
    assert answer.status_code == 200
    assert "immutable" in answer.headers["cache-control"]
    assert "http" not in answer.text


@pytest.mark.parametrize("name", ["routes.py", "nothing"])
async def test_no_other_file_and_no_unknown_chapter_is_served(visitor: httpx.AsyncClient, name: str):
    assert (await visitor.get(f"/docs/files/{name}")).status_code == 404
    assert (await visitor.get("/docs/no-such-table")).status_code == 404
