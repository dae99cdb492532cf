"""Tasks: written on one line, done with a way back, put off, handed over; and what a reader cannot do."""

import pytest
from playwright.async_api import expect

from tests.journeys.conftest import DESK, PHONE, READER


async def open_tasks(page):
    """Go to the tasks; returns the line that makes one."""
    await page.get_by_role("navigation").get_by_role("link", name="Opgaver").click()
    return page.get_by_label("Ny opgave")


@pytest.mark.parametrize("viewport", [DESK, PHONE], ids=["desk", "phone"])
async def test_a_line_becomes_a_task_that_is_put_off_done_and_taken_back(sign_in, viewport):
    page = await sign_in(viewport=viewport)
    line = await open_tasks(page)
    title = f"Ring til Bo ({viewport['width']})"
    await line.fill(f"{title} i dag kl 23:58!")
    await expect(page.get_by_text("i dag kl. 23:58").first).to_be_visible()
    await line.press("Enter")
    await expect(line).to_have_value("")
    today = page.get_by_role("region", name="I dag")
    await expect(today.get_by_role("button", name=title, exact=False).first).to_be_visible()
    await today.get_by_role("button", name=f"Mere om {title}").click()
    await page.get_by_role("menuitem", name="Til næste uge").click()
    await expect(today.get_by_text(title)).to_have_count(0)
    await page.get_by_label(f"Udført: {title}").check()
    await expect(page.get_by_role("list").get_by_text(title)).to_have_count(0)
    # The way back from next week went when the task was ticked: what is left takes back the tick.
    await page.get_by_role("status").get_by_role("button", name="Fortryd").click()
    await expect(page.get_by_label(f"Udført: {title}")).not_to_be_checked()


async def test_keys_do_a_task_without_the_mouse(sign_in):
    page = await sign_in()
    line = await open_tasks(page)
    await expect(line).to_be_visible()
    await page.keyboard.press("n")
    await expect(line).to_be_focused()
    await page.keyboard.type("Skriv til Månebro i dag kl 23:57")
    await page.keyboard.press("Enter")
    task = page.get_by_role("button", name="Skriv til Månebro", exact=True)
    await task.focus()
    await page.keyboard.press("x")
    await expect(task).to_have_count(0)


async def test_a_reader_sees_tasks_and_changes_none(sign_in):
    """T1: no line to write on, no box to tick."""
    page = await sign_in(READER)
    line = await open_tasks(page)
    await expect(page.get_by_role("heading", name="Opgaver")).to_be_visible()
    await expect(line).to_have_count(0)
    await expect(page.get_by_role("main").get_by_role("button", name="Mere om")).to_have_count(0)
