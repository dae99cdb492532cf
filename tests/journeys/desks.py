"""The browsers in which the demo's people stay signed in from one journey to the next.

A new one would load every script and sign in again, which takes longer than most journeys.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.async_api import Browser, BrowserContext, Cookie, Page, ViewportSize, expect

from tests.journeys.trees import Tree

PATIENCE = 45_000
Watched = Callable[[Page], Page]


async def open_browser(browser: Browser, url: str, viewport: ViewportSize) -> BrowserContext:
    """A browser that knows nothing of any other."""
    # Every step waits until what it presses stands still: no need to watch it slide in.
    context = await browser.new_context(
        base_url=url, locale="da-DK", viewport=viewport, reduced_motion="reduce"
    )
    context.set_default_timeout(PATIENCE)
    return context


async def see_companies(page: Page) -> None:
    """Wait for the list: which company stands first depends on what happened last."""
    await expect(page.get_by_role("main").locator("a[href^='/companies/']").first).to_be_visible()


@dataclass(frozen=True)
class Desk:
    """Somebody's browser, and the cookies it got by signing in."""

    owner: tuple[str, int]
    context: BrowserContext
    cookies: list[Cookie]

    async def tidy(self) -> bool:
        """Leave nothing of a journey behind. False when the session is another one, or none."""
        await self.context.set_offline(False)
        for page in self.context.pages:
            await page.evaluate("localStorage.clear()")
            await page.close()
        me = await self.context.request.get("/api/v1/me")
        return me.ok and await self.context.cookies() == self.cookies


@dataclass(frozen=True)
class Desks:
    """The desks where nobody sits, and those in use."""

    browser: Browser
    demo: Tree
    free: dict[tuple[str, int], list[Desk]] = field(default_factory=lambda: defaultdict(list))
    taken: list[Desk] = field(default_factory=list)

    async def sit_down(self, email: str, viewport: ViewportSize, watched: Watched) -> Page:
        """A new page in the person's browser; who sits there already gets another one."""
        free = self.free[email, viewport["width"]]
        self.taken.append(free.pop() if free else await self.sign_in(email, viewport, watched))
        return watched(await self.taken[-1].context.new_page())

    async def sign_in(self, email: str, viewport: ViewportSize, watched: Watched) -> Desk:
        """Sign in as a person does."""
        context = await open_browser(self.browser, self.demo.url, viewport)
        page = watched(await context.new_page())
        # Where one wanted to go is where one is afterwards.
        await page.goto("/companies")
        await page.get_by_label("E-mail").fill(email)
        await page.get_by_label("Adgangskode", exact=True).fill(self.demo.state.password)
        await page.get_by_role("button", name="Log ind").click()
        await see_companies(page)
        await page.close()
        return Desk((email, viewport["width"]), context, await context.cookies())

    async def leave(self) -> None:
        """Whoever sat down goes; a desk that cannot be as it was is not used again."""
        while self.taken:
            desk = self.taken.pop()
            if await desk.tidy():
                self.free[desk.owner].append(desk)
            else:
                await desk.context.close()

    async def close(self) -> None:
        for desks in self.free.values():
            for desk in desks:
                await desk.context.close()
