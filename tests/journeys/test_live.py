"""A webhook posted now is seen, understood and priced while one watches."""

import re
from datetime import UTC, datetime
from uuid import uuid4

import pytest
from playwright.async_api import expect

from tests.journeys.axe import assert_accessible
from tests.journeys.conftest import DESK, PHONE


def price_request(cvr: str, visitor: str) -> dict[str, object]:
    """A chat that begins now and asks for a price."""
    now = datetime.now(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")
    key = uuid4().hex + str(int(datetime.now(UTC).timestamp()))
    shared = {"external_key": key, "created_at": now}
    variables = [
        {"type": "text", "name": "cvr", "value": cvr},
        {"type": "text", "name": "visitor_name", "value": visitor},
    ]
    said = {
        "id": "m1",
        "type": "text",
        "body": "Hej, hvad koster 50 stk. posefilter F7?",
        "sender": {"type": "visitor"},
    }
    return {
        "events": [
            {"event": {"type": "conversation_create", "payload": {**shared, "variables": variables}}},
            {"event": {"type": "message_create", "payload": {**shared, "message": said}}},
        ]
    }


@pytest.mark.parametrize(
    ("viewport", "company", "cvr"),
    [
        (DESK, "Elletræets Fysioterapi I/S", "99 00 24 09"),
        (PHONE, "Hyldeblomst Apotekerservice ApS", "99 00 33 16"),
    ],
    ids=["desk", "phone"],
)
async def test_a_chat_arrives_live_and_leads_to_advice_evidence_and_a_price(
    demo, sign_in, viewport, company, cvr
):
    page = await sign_in(viewport=viewport)
    first = page.get_by_role("main").get_by_role("link").first
    await expect(first).not_to_contain_text(company)
    demo.post_chat(price_request(cvr, "Ulla Ny"))
    await expect(first).to_contain_text(company)
    # By its name: what else happens meanwhile may take the first place.
    await page.get_by_role("main").get_by_role("link", name=company, exact=True).click()

    await expect(page.get_by_role("heading", name="Send et tilbud på posefilter F7")).to_be_visible()
    await page.get_by_role("button", name="Chatbesked: »Hej, hvad koster 50 stk. posefilter F7?«").click()
    await expect(page.get_by_text("Ulla Ny").last).to_be_visible()
    await expect(page.get_by_role("mark").first).to_contain_text("posefilter F7")

    await assert_accessible(page)
    await page.get_by_role("tab", name="Priser").click()
    await expect(page.get_by_text("9.312,50 kr.").first).to_be_visible()
    await page.get_by_role("button", name=re.compile("Vis mellemregning")).click()
    trace = page.get_by_role("list", name="Mellemregning")
    await expect(trace).to_contain_text("Mængderabat")
    await expect(trace).to_contain_text("149,00 kr.")
    await assert_accessible(page)
    assert await page.evaluate("document.documentElement.scrollWidth <= window.innerWidth")
