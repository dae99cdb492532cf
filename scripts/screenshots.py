"""Takes the pictures of the README and the tour: `scripts/screenshots.py [DATA]`, beside `crmflow demo`."""

import asyncio
import base64
import json
import shutil
import sys
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
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
LARGEST = 120_000
# Slide-ins and late counts come to rest.
REST = 1200
SMALLER = """async (png) => {
    const picture = await createImageBitmap(await (await fetch("data:image/png;base64," + png)).blob());
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    canvas.getContext("2d").drawImage(picture, 0, 0);
    const bytes = await (await canvas.convertToBlob({ type: "image/webp", quality: 0.88 })).bytes();
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""));
}"""


@dataclass(frozen=True)
class Camera:
    """A page signed in to the demo, and an empty one that makes pictures small."""

    page: Page
    darkroom: Page

    async def take(self, name: str) -> None:
        """Store the picture; one that is too large for a README stops the script."""
        await self.page.wait_for_timeout(REST)
        png = base64.b64encode(await self.page.screenshot()).decode()
        picture = base64.b64decode(await self.darkroom.evaluate(SMALLER, png))
        (IMAGES / f"{name}.webp").write_bytes(picture)
        print(f"{name}.webp: {len(picture) // 1000} kB")
        if len(picture) > LARGEST:
            sys.exit(f"{name}.webp is larger than {LARGEST // 1000} kB.")

    async def open_company(self, name: str) -> None:
        """Find a company in the list, and open it."""
        await self.page.goto("/companies")
        await self.page.get_by_label("Søg på navn, by eller CVR").fill(name)
        await self.page.get_by_role("link", name=name, exact=True).click()
        await self.page.get_by_role("heading", name=name, level=1).wait_for()

    async def send(self, method: str, path: str, **body: object) -> str:
        """Ask the server as the page does, for what a picture needs to be there."""
        origin = urlsplit(self.page.url)
        headers = {"Origin": f"{origin.scheme}://{origin.netloc}"}
        answer = await self.page.request.fetch(path, method=method, data=body or None, headers=headers)
        if not answer.ok:
            sys.exit(f"{method} {path}: {await answer.text()}")
        return await answer.text()

    async def darken(self, *, is_dark: bool) -> None:
        """The other light, until the next page is loaded."""
        light = "dark" if is_dark else "light"
        await self.page.evaluate("(light) => { document.documentElement.dataset.theme = light }", light)


async def main(data: Path) -> None:
    """Sign in once for the desk and once for the phone, and picture each screen."""
    state = load(data)
    IMAGES.mkdir(parents=True, exist_ok=True)
    async with async_playwright() as playwright:
        path = shutil.which("chromium") or shutil.which("chromium-browser")
        browser = await playwright.chromium.launch(executable_path=path, args=FLAGS)
        desk = await sign_in(browser, state, DESK)
        for picture in AT_THE_DESK:
            await picture(desk)
        phone = await sign_in(browser, state, PHONE)
        for picture in ON_THE_PHONE:
            await picture(phone)
        await browser.close()


async def sign_in(browser: Browser, state: DemoState, size: ViewportSize) -> Camera:
    """A page signed in as the demo's administrator."""
    address = urlsplit(state.chat_url)
    url = f"{address.scheme}://{address.netloc}"
    context = await browser.new_context(base_url=url, locale="da-DK", viewport=size)
    page = await context.new_page()
    await page.goto("/")
    await page.get_by_label("E-mail").fill(home().members[0].email)
    await page.get_by_label("Adgangskode", exact=True).fill(state.password)
    await page.get_by_role("button", name="Log ind").click()
    await page.get_by_role("heading", name="Overblik", level=1).wait_for()
    return Camera(page, await browser.new_page())


async def overview(camera: Camera) -> None:
    """What to do now, the pipeline and the tasks, of the whole team."""
    await camera.page.goto("/?whose=team")
    await camera.page.get_by_role("button", name="Gør det").first.wait_for()
    await camera.take("home")


async def companies(camera: Camera) -> None:
    """The list with its quick filters; and the command menu over it."""
    await camera.page.goto("/companies")
    await camera.page.get_by_role("row", name="Nordlys VVS ApS").wait_for()
    await camera.take("companies")
    await camera.page.keyboard.press("Control+k")
    await camera.page.get_by_role("dialog").get_by_role("combobox").fill("nord")
    await camera.page.get_by_role("option", name="Nordlys VVS ApS").first.wait_for()
    await camera.take("commands")


async def company(camera: Camera) -> None:
    """A company with its advice, and its timeline."""
    await camera.open_company("Nordlys VVS ApS")
    await camera.page.get_by_role("heading", name="Send et tilbud").wait_for()
    await camera.take("company")
    await camera.page.get_by_role("tab", name="Tidslinje").click()
    await camera.page.get_by_text("anbefalede").first.wait_for()
    await camera.take("timeline")


async def price(camera: Camera) -> None:
    """A price with each step that led to it."""
    await camera.open_company("Månebro Ejendomme A/S")
    await camera.page.get_by_role("tab", name="Priser").click()
    await camera.page.get_by_role("button", name="Vis mellemregning").first.click()
    await camera.take("price")


async def deals(camera: Camera) -> None:
    """The board, and a deal over it."""
    await camera.page.goto("/deals")
    await camera.page.get_by_text("Ny henvendelse").first.wait_for()
    await camera.take("board")
    await camera.page.get_by_role("link", name="Mindre anlæg til kontor").first.click()
    await camera.page.get_by_role("heading", name="Vinderchance").first.wait_for()
    await camera.take("deal")


async def inbox(camera: Camera) -> None:
    """A chat that named a number nobody knows yet."""
    await camera.page.goto("/inbox")
    await camera.page.get_by_text("Gerda Månsson").first.click()
    await camera.page.get_by_text("14 skriveborde").first.wait_for()
    await camera.take("inbox")


async def tasks(camera: Camera) -> None:
    """What is due, by day."""
    await camera.page.goto("/tasks?whose=all")
    await camera.page.get_by_role("region", name="I dag").wait_for()
    await camera.take("tasks")


async def rights(camera: Camera) -> None:
    """Who may do what, in words."""
    await camera.page.goto("/settings/roles")
    await camera.page.get_by_role("table").first.wait_for()
    await camera.take("roles")


async def past(camera: Camera) -> None:
    """A company as it was, the trash, and what a roll-back would do; afterwards all is as before."""
    company = "/rest/v1/companies?name=eq.Duehøj Ejendomme I/S"
    [stored] = json.loads(await camera.send("GET", f"{company}&select=id,phone,email,website"))
    await camera.send("PATCH", company, website="https://duehoej.example")
    await camera.send("PATCH", company, phone="70 20 30 40", email="faktura@duehoej.example")
    await camera.page.goto(f"/companies/{stored.pop('id')}?tab=history")
    await camera.page.get_by_role("slider", name="Tidspunkt i historikken").press("ArrowLeft")
    hung = camera.page.get_by_role("region", name="Det hørte til")
    await hung.locator("summary", has_text="Tilbud").click()
    await hung.locator("li summary:visible").first.click()
    await hung.get_by_text("kr.").first.wait_for()
    await camera.page.set_viewport_size({"width": DESK["width"], "height": 1000})
    await camera.page.get_by_role("slider", name="Tidspunkt i historikken").scroll_into_view_if_needed()
    await camera.take("history")
    await camera.page.set_viewport_size(DESK)
    await camera.send("PATCH", company, **stored)
    await camera.send("POST", "/rest/v1/rpc/new_restore_point", label="Før oprydningen")
    await camera.send("DELETE", "/rest/v1/companies?name=in.(Ahorn Auto A/S,Bregne Auto ApS)")
    await camera.page.goto("/settings/trash")
    await camera.page.get_by_role("main").get_by_role("button", expanded=False).first.click()
    await camera.page.get_by_text("Når du gendanner").wait_for()
    await camera.take("trash")
    await camera.page.goto("/settings/roll-back")
    await camera.page.get_by_role("button", name="Før oprydningen").first.click()
    await camera.page.get_by_role("button", name="Rul tilbage").wait_for()
    await camera.take("roll-back")
    deleted = await camera.send("GET", "/rest/v1/operations?kind=eq.delete&order=created_at.desc&limit=1")
    await camera.send("POST", f"/api/v1/operations/{json.loads(deleted)[0]['id']}/undo", decisions={})


async def dark(camera: Camera) -> None:
    """A mail thread in the dark."""
    await camera.open_company("Tordensky Elteknik A/S")
    await camera.darken(is_dark=True)
    await camera.page.get_by_role("tab", name="Mail").click()
    await camera.page.get_by_text("Styring til tre aggregater").first.click()
    await camera.take("mail-dark")
    await camera.darken(is_dark=False)


async def phone_pages(camera: Camera) -> None:
    """Home, a company and the board on a phone."""
    await camera.page.get_by_role("button", name="Gør det").first.wait_for()
    await camera.take("phone-home")
    await camera.open_company("Regnbyge Vaskeri A/S")
    await camera.page.get_by_role("heading", name="Svar på mødeforslaget").first.wait_for()
    await camera.take("phone")
    await camera.page.goto("/deals")
    await camera.page.get_by_text("Ny henvendelse").first.wait_for()
    await camera.take("phone-board")


Picture = Callable[[Camera], Awaitable[None]]
AT_THE_DESK: tuple[Picture, ...] = (
    overview,
    companies,
    company,
    price,
    deals,
    inbox,
    tasks,
    rights,
    past,
    dark,
)
ON_THE_PHONE: tuple[Picture, ...] = (phone_pages,)


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1]) if len(sys.argv) > 1 else settings().data / "demo"))
