"""The page of every building block, which anybody may look at."""

import pytest
from playwright.async_api import expect

from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import DESK, PHONE


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
async def test_every_building_block_can_be_used_by_everybody_in_both_lights(demo, visit, viewport):
    page = await visit(demo.url, viewport)
    await page.goto("/ui")
    for light in ("Lyst", "Mørkt"):
        await page.get_by_role("button", name=light, exact=True).click()
        await expect(page.get_by_role("heading", name="PageHeader, SplitPane")).to_be_visible()
        await assert_accessible(page)
    await page.get_by_role("button", name="Popover").click()
    await expect(page.get_by_role("dialog")).to_be_visible()
    await assert_accessible(page)
    assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth")
