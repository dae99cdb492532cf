"""Takes the README's pictures from a running demo: `scripts/screenshots.py [DATA]`, beside `crmflow demo`."""

import asyncio
import shutil
import sys
from pathlib import Path
from urllib.parse import urlsplit

from playwright.async_api import Browser, Page, ViewportSize, async_playwright

from crmflow.config import settings
from crmflow.ops.demo.data import home
from crmflow.ops.demo.state import DemoState, load

IMAGES = Path(__file__).parents[1] / "docs" / "images"
DESK: ViewportSize = {"width": 1280, "height": 800}
PHONE: ViewportSize = {"width": 390, "height": 844}
FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"]
LARGEST = 300_000
# Slide-ins and late counts come to rest.
REST = 900


async def main(data: Path) -> None:
    """Sign in once for the desk and once for the phone, and picture each screen."""
    state = load(data)
    address = urlsplit(state.chat_url)
    url = f"{address.scheme}://{address.netloc}"
    IMAGES.mkdir(parents=True, exist_ok=True)
    async with async_playwright() as playwright:
        path = shutil.which("chromium") or shutil.which("chromium-browser")
        browser = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        await desk(await sign_in(browser, url, state, DESK))
        await phone(await sign_in(browser, url, state, PHONE))
        await browser.close()


async def sign_in(browser: Browser, url: str, state: DemoState, size: ViewportSize) -> Page:
    """A page signed in as the demo's administrator."""
    context = await browser.new_context(base_url=url, locale="da-DK", viewport=size)
    page = await context.new_page()
    await page.goto("/companies")
    await page.get_by_label("E-mail").fill(home().members[0].email)
    await page.get_by_label("Adgangskode", exact=True).fill(state.password)
    await page.get_by_role("button", name="Log ind").click()
    await page.get_by_role("row", name="Nordlys VVS ApS").wait_for()
    return page


async def desk(page: Page) -> None:
    """The list, a company, a price and its trace, the inbox, and a thread in the dark."""
    await take(page, "companies")
    await open_company(page, "Nordlys VVS ApS")
    await page.get_by_role("heading", name="Send et tilbud").wait_for()
    await take(page, "company")
    await open_company(page, "Månebro Ejendomme A/S")
    await page.get_by_role("tab", name="Priser").click()
    await page.get_by_role("button", name="Vis mellemregning").first.click()
    await take(page, "price")
    await page.goto("/inbox")
    await page.get_by_text("Gerda Månsson").first.click()
    await page.get_by_text("14 skriveborde").first.wait_for()
    await take(page, "inbox")
    await page.evaluate("document.documentElement.dataset.theme = 'dark'")
    await open_company(page, "Tordensky Elteknik A/S")
    await page.get_by_role("tab", name="Mail").click()
    await page.get_by_text("Styring til tre aggregater").first.click()
    await take(page, "mail-dark")


async def phone(page: Page) -> None:
    """The same company page on a phone."""
    await open_company(page, "Regnbyge Vaskeri A/S")
    await page.get_by_role("heading", name="Svar på mødeforslaget").first.wait_for()
    await take(page, "phone")


async def open_company(page: Page, name: str) -> None:
    """Find a company in the list, and open it."""
    await page.get_by_role("navigation").get_by_role("link", name="Virksomheder").click()
    await page.get_by_label("Søg på navn, by eller CVR").fill(name)
    await page.get_by_role("row", name=name).click()
    await page.get_by_role("heading", name=name, level=1).wait_for()


async def take(page: Page, name: str) -> None:
    """Store the picture; one that is too large for a README stops the script."""
    await page.wait_for_timeout(REST)
    path = IMAGES / f"{name}.png"
    await page.screenshot(path=path)
    size = path.stat().st_size
    print(f"{path.name}: {size // 1000} kB")
    if size > LARGEST:
        sys.exit(f"{path.name} is larger than {LARGEST // 1000} kB.")


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]) if len(sys.argv) > 1 else settings().data / "demo"))
