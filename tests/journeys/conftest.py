"""Browsers and running systems for the journeys."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

import pytest
from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect

from tests.journeys.trees import Tree

FLAGS = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESK, PHONE = {"width": 1440, "height": 900}, {"width": 390, "height": 844}
ADMIN, READER = "demo@crmflow.example", "reader@crmflow.example"
PATIENCE = 45_000

SignIn = Callable[..., Awaitable[Page]]
expect.set_options(timeout=PATIENCE)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """All journeys go to one process, so that they share one running demo."""
    for item in items:
        if item.path.parent.name == "journeys":
            item.add_marker(pytest.mark.xdist_group("journeys"))


async def open_company(page: Page, name: str) -> None:
    """Find a company in the list, and open it."""
    await page.get_by_role("navigation").get_by_role("link", name="Virksomheder").click()
    await page.get_by_label("Søg på navn, by eller CVR").fill(name)
    await page.get_by_role("link", name=name, exact=True).click()
    await expect(page.get_by_role("heading", name=name, level=1)).to_be_visible()


@pytest.fixture(scope="session")
def demo(tmp_path_factory) -> Iterator[Tree]:
    """A demo in which everything has arrived and is understood."""
    tree = Tree(tmp_path_factory.mktemp("demo") / "data", ("demo", "--pace", "0"))
    try:
        tree.start("Stop with Ctrl+C.")
        tree.wait_until_idle()
        yield tree
    finally:
        if not tree.has_ended:
            tree.stop()


@pytest.fixture
def fresh(tmp_path) -> Iterator[Tree]:
    """A first start, before anybody can sign in."""
    tree = Tree(tmp_path / "data", ("run",))
    try:
        tree.start("Make the first administrator here")
        yield tree
    finally:
        if not tree.has_ended:
            tree.stop()


@pytest.fixture(scope="session")
async def browser() -> AsyncIterator[Browser]:
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    assert path, "the journeys need Chromium: apt-get install chromium"
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield opened
        await opened.close()


@pytest.fixture
async def visit(browser) -> AsyncIterator[Callable[..., Awaitable[Page]]]:
    """Opens a page in a browser of its own; errors on any page fail the test."""
    opened: list[BrowserContext] = []
    errors: list[str] = []

    async def visit(url: str, viewport: dict[str, int] = DESK) -> Page:
        context = await browser.new_context(base_url=url, locale="da-DK", viewport=viewport)
        context.set_default_timeout(PATIENCE)
        opened.append(context)
        page = await context.new_page()
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda line: "Content Security Policy" in line.text and errors.append(line.text))
        return page

    yield visit
    for context in opened:
        await context.close()
    assert errors == []


@pytest.fixture
def sign_in(visit, demo) -> SignIn:
    """Signs in to the demo as a person does."""

    async def sign_in(email: str = ADMIN, viewport: dict[str, int] = DESK) -> Page:
        page: Page = await visit(demo.url, viewport)
        # Where one wanted to go is where one is afterwards.
        await page.goto("/companies")
        await page.get_by_label("E-mail").fill(email)
        await page.get_by_label("Adgangskode", exact=True).fill(demo.state.password)
        await page.get_by_role("button", name="Log ind").click()
        await expect(page.get_by_role("link", name="Nordlys VVS ApS")).to_be_visible()
        return page

    return sign_in
