"""Asks axe whether everybody can use what a page shows right now."""

from pathlib import Path

from playwright.async_api import Page

SOURCE = Path(__file__).parents[2] / "frontend/node_modules/axe-core/axe.min.js"
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What is still fading in has another contrast than what stays.
SETTLE = """() => Promise.all(document.getAnimations()
    .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity)
    .map((animation) => animation.finished.catch(() => undefined)))"""
RUN = """async (tags) => {
    const { violations } = await axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary }) =>
        `${id}: ${help}\\n  ${html.slice(0, 300)}\\n  ${failureSummary.replaceAll("\\n", " ")}`));
}"""


async def assert_accessible(page: Page) -> None:
    """No rule of WCAG 2.2 AA, and no habit that axe recommends, is broken."""
    if not await page.evaluate("'axe' in window"):
        # Through the debugger: the page's own security policy lets nobody add a script.
        debugger = await page.context.new_cdp_session(page)
        await debugger.send("Runtime.evaluate", {"expression": SOURCE.read_text()})
        await debugger.detach()
    await page.evaluate(SETTLE)
    found = await page.evaluate(RUN, RULES)
    assert found == [], f"{page.url}\n" + "\n".join(found)
