"""The built pages: files by name, the one page for the rest, and nothing outside the folder."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from crmflow.api.problem import install_error_handlers
from crmflow.api.static import ui_router


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    built = tmp_path / "dist"
    (built / "assets").mkdir(parents=True)
    (built / "index.html").write_text("<title>CRMFlow</title>")
    (built / "assets" / "app-5f3a.js").write_text("export {}")
    (built / "mail.css").write_text("body {}")
    (tmp_path / "secrets.json").write_text("hemmelig")
    (built / "link").symlink_to(tmp_path / "secrets.json")
    return built


async def pages(folder: Path | None) -> AsyncIterator[httpx.AsyncClient]:
    app = FastAPI()
    install_error_handlers(app)
    app.include_router(ui_router(lambda: folder))
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        yield client


@pytest.fixture
async def client(folder: Path) -> AsyncIterator[httpx.AsyncClient]:
    async for each in pages(folder):
        yield each


@pytest.mark.parametrize("path", ["/", "/index.html", "/companies/42?tab=chat", "/setup", "/a/b/c.d"])
async def test_every_place_in_the_interface_is_the_one_page(client: httpx.AsyncClient, path: str):
    answer = await client.get(path)
    assert answer.text == "<title>CRMFlow</title>"
    assert answer.headers["cache-control"] == "no-cache"


async def test_a_built_file_never_changes(client: httpx.AsyncClient):
    answer = await client.get("/assets/app-5f3a.js")
    assert answer.text == "export {}"
    assert "immutable" in answer.headers["cache-control"]
    assert "javascript" in answer.headers["content-type"]
    assert "immutable" not in (await client.get("/mail.css")).headers["cache-control"]


@pytest.mark.parametrize("path", ["/assets/app-0000.js", "/api/v1/nothing", "/rest/v2/x", "/auth/v1/x"])
async def test_what_is_not_there_is_not_a_page(client: httpx.AsyncClient, path: str):
    answer = await client.get(path)
    body = answer.json()
    # Under /auth/v1 it is told in GoTrue's words.
    assert (answer.status_code, body.get("error_code", body["code"])) == (404, "not_found")


@pytest.mark.parametrize(
    "path",
    ["/../secrets.json", "/%2e%2e/secrets.json", "/..%2fsecrets.json", "/link", "//etc/passwd", "/%00"],
)
async def test_nothing_outside_the_folder_is_served(client: httpx.AsyncClient, path: str):
    answer = await client.get(path)
    assert "hemmelig" not in answer.text
    assert "root:" not in answer.text


async def test_without_a_build_the_page_says_what_to_do():
    async for client in pages(None):
        answer = await client.get("/")
        assert answer.status_code == 503
        assert "make setup" in answer.text
