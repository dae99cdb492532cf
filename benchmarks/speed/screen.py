"""What a person sees: the API with data of a measurement behind it, and Chromium signed in to it."""

import os
import shutil
import subprocess
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass

import asyncpg
from playwright.async_api import CDPSession, Page, async_playwright
from product.children import PRODUCT
from product.database import own_database
from speed.firm import ASKING, EMAIL, PASSWORD
from speed.servers import product_api

from crmflow.config import Settings

DESK = {"width": 1440, "height": 900}


@dataclass(frozen=True)
class Empty:
    """A workspace with an administrator and nothing else, as the owner of its database sees it."""

    settings: Settings
    owner_url: str
    owner: asyncpg.Connection


@asynccontextmanager
async def firm(fill: Callable[[Empty], Awaitable[None]]) -> AsyncIterator[str]:
    """An API with that data; its address."""
    async with own_database() as own:
        add_person({**os.environ, **own.urls.environment, "CRMFLOW_DATA": str(own.settings.data)})
        await fill(Empty(own.settings, own.urls.owner, own.owner))
        await own.owner.execute("vacuum analyze")
        with product_api(own.settings, own.urls, 1) as (address, _):
            yield address


def add_person(environment: dict[str, str]) -> None:
    """The person who looks, and the workspace."""
    add = ["user", "add", EMAIL, "--workspace", ASKING, "--role", "admin", "--password-stdin"]
    subprocess.run(
        [*PRODUCT, *add], env=environment, input=PASSWORD, text=True, check=True, capture_output=True
    )


@asynccontextmanager
async def chromium(script: str = "") -> AsyncIterator[Page]:
    """A page of a desk's size, with the script in it before any other."""
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if not path:
        sys.exit("this needs Chromium: apt-get install chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=path, args=["--no-sandbox", "--disable-gpu"]
        )
        page = await browser.new_page(viewport=DESK, locale="da-DK")
        if script:
            await page.add_init_script(script)
        yield page
        await browser.close()


async def sign_in(page: Page, address: str) -> None:
    """Open the address, and sign in where it leads."""
    await page.goto(address)
    await page.get_by_label("E-mail").fill(EMAIL)
    await page.get_by_label("Adgangskode", exact=True).fill(PASSWORD)
    await page.get_by_role("button", name="Log ind").click()


@dataclass(frozen=True)
class Meter:
    """Processor time of the page's own thread: what other programs of the machine take is not in it."""

    debugger: CDPSession

    @classmethod
    async def of(cls, page: Page) -> "Meter":
        """Begin to measure this page."""
        debugger = await page.context.new_cdp_session(page)
        await debugger.send("Performance.enable", {"timeDomain": "threadTicks"})
        return cls(debugger)

    async def milliseconds(self) -> float:
        """What it has used so far."""
        seen = await self.debugger.send("Performance.getMetrics")
        return next(float(one["value"]) for one in seen["metrics"] if one["name"] == "ThreadTime") * 1000
