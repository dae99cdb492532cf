"""Browsers and running systems for the journeys."""

import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from dataclasses import dataclass

import pytest
from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect

from tests.journeys.desks import PATIENCE, Desks, Watched, open_browser, see_companies
from tests.journeys.trees import Tree

# The shell draws pages as Chromium does, without a window around them: a fifth less work for the same test.
PROGRAMS = ("chromium-headless-shell", "chromium", "chromium-browser")
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
EVENTS = "select count(*) from public.inbound_events"
UNPLACED = "select count(*) from public.{} where company_id is null and deleted_at is null"
PLACEABLE = ("chat_conversations", "email_threads", "documents")

SignIn = Callable[..., Awaitable[Page]]
expect.set_options(timeout=PATIENCE)


async def open_company(page: Page, name: str) -> None:
    """Find a company in the list, and open it."""
    await page.get_by_role("navigation").get_by_role("link", name="Virksomheder").click()
    await page.get_by_label("Søg på navn, by eller CVR").fill(name)
    await page.get_by_role("link", name=name, exact=True).click()
    await expect(page.get_by_role("heading", name=name, level=1)).to_be_visible()


@dataclass(frozen=True)
class Start:
    """What a start of the demo said, and what it had when everything was understood."""

    said: str
    password: str
    events: int
    # How many of each kind nobody could place.
    unplaced: dict[str, int]

    @classmethod
    def of(cls, tree: Tree) -> "Start":
        tree.start("Stop with Ctrl+C.")
        tree.wait_until_idle()
        unplaced = {table: tree.count(UNPLACED.format(table)) for table in PLACEABLE}
        return cls(tree.said, tree.state.password, tree.count(EVENTS), unplaced)


@dataclass(frozen=True)
class Demo:
    """A demo that was stopped when everything was understood, and started again."""

    tree: Tree
    first: Start
    exit_code: int
    second: Start


@pytest.fixture(scope="session")
def started_twice(tmp_path_factory) -> Iterator[Demo]:
    tree = Tree(tmp_path_factory.mktemp("demo") / "data", ("demo", "--pace", "0"))
    try:
        first = Start.of(tree)
        exit_code = tree.stop()
        tree.output.unlink()
        yield Demo(tree, first, exit_code, Start.of(tree))
    finally:
        if not tree.has_ended:
            tree.stop()


@pytest.fixture(scope="session")
def demo(started_twice) -> Tree:
    """The demo when everything has arrived and is understood."""
    tree: Tree = started_twice.tree
    return tree


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
    path = next(filter(None, map(shutil.which, PROGRAMS)), None)
    assert path, "the journeys need Chromium: apt-get install chromium-headless-shell"
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield opened
        await opened.close()


@pytest.fixture
async def watched() -> AsyncIterator[Watched]:
    """Takes a page whose errors fail the test."""
    errors: list[str] = []

    def watch(page: Page) -> Page:
        page.on("pageerror", lambda error: errors.append(str(error)))
        page.on("console", lambda line: "Content Security Policy" in line.text and errors.append(line.text))
        return page

    yield watch
    assert errors == []


@pytest.fixture
async def visit(browser, watched) -> AsyncIterator[Callable[..., Awaitable[Page]]]:
    """Opens a page in a browser of its own."""
    opened: list[BrowserContext] = []

    async def visit(url: str, viewport: dict[str, int] = DESK) -> Page:
        opened.append(await open_browser(browser, url, viewport))
        return watched(await opened[-1].new_page())

    yield visit
    for context in opened:
        await context.close()


@pytest.fixture(scope="session")
async def desks(browser, demo) -> AsyncIterator[Desks]:
    """The browsers of the demo's people, in which they stay signed in."""
    desks = Desks(browser, demo)
    yield desks
    await desks.close()


@pytest.fixture
async def sign_in(desks, watched) -> AsyncIterator[SignIn]:
    """Opens a page of the demo in somebody's own browser, where the person has signed in."""

    async def sign_in(email: str = ADMIN, viewport: dict[str, int] = DESK) -> Page:
        page: Page = await desks.sit_down(email, viewport, watched)
        await page.goto("/companies")
        await see_companies(page)
        return page

    yield sign_in
    await desks.leave()
