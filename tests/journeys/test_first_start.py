"""From the one-time link to an empty workspace of one's own."""

from playwright.async_api import expect

from tests.journeys.axe import assert_accessible


async def test_the_link_makes_the_first_administrator_once(fresh, visit):
    """T57: the link works once, and no account has a default password."""
    link = fresh.setup_link
    page = await visit(fresh.url)
    await page.goto(link)
    await expect(page.get_by_label("Dit navn")).to_be_visible()
    await assert_accessible(page)
    await page.get_by_label("Dit navn").fill("Asta Første")
    await page.get_by_label("E-mail").fill("asta@foerste.example")
    await page.get_by_label("Adgangskode", exact=True).fill("tre rolige heste")
    await page.get_by_label("Arbejdsområde").fill("Første Firma ApS")
    await page.get_by_label("Jeres CVR-nummer").fill("12345678")
    await page.get_by_role("button", name="Opret og log ind").click()
    await expect(page.get_by_text("Kontrolcifferet passer ikke")).to_be_visible()
    await page.get_by_label("Jeres CVR-nummer").fill("99 00 10 70")
    await page.get_by_role("button", name="Opret og log ind").click()
    await expect(page.get_by_role("heading", name="Overblik", level=1)).to_be_visible()
    await expect(page.get_by_text("Ingen åbne deals")).to_be_visible()
    await assert_accessible(page)
    await expect(page.get_by_role("button", name="Din menu, Asta Første")).to_be_visible()

    stranger = await visit(fresh.url)
    answer = await stranger.request.post(
        "/api/v1/setup",
        headers={"Origin": fresh.url},
        data={
            "token": link.partition("token=")[2],
            "email": "ondsindet@anden.example",
            "password": "tre urolige heste",
            "name": "Anden",
            "workspace": "Andet",
        },
    )
    assert not answer.ok
    await stranger.goto("/")
    await expect(stranger.get_by_role("button", name="Log ind")).to_be_visible()
    await assert_accessible(stranger)
