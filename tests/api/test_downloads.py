"""Downloading: what I may see, as it came, and nothing in it runs."""

from uuid import UUID, uuid4

import asyncpg
import httpx
import pytest

from tests.api.conftest import Firm
from tests.api.test_files import CVR, PDF, upload

LETTER = '<p style="color:#123456">Hej <b>Åse</b></p>'


async def uploaded(client: httpx.AsyncClient, name: str = "tilbud.pdf", company: UUID | None = None) -> str:
    answer = await upload(client, name, company=company)
    return f"/api/v1/documents/{answer.json()['id']}"


async def test_a_file_comes_back_as_it_went_in_and_is_saved_not_shown(admin: httpx.AsyncClient):
    answer = await admin.get(f"{await uploaded(admin, 'Årsrapport.pdf')}/content")
    assert answer.content == PDF
    assert answer.headers["content-type"] == "application/pdf"
    assert answer.headers["content-disposition"].startswith("attachment;")
    assert "%C3%85rsrapport.pdf" in answer.headers["content-disposition"]
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert "sandbox" in answer.headers["content-security-policy"]
    assert "private" in answer.headers["cache-control"]


async def test_a_pdf_can_be_shown_inside_our_own_pages(admin: httpx.AsyncClient):
    answer = await admin.get(f"{await uploaded(admin)}/content?inline=1")
    assert answer.headers["content-disposition"].startswith("inline;")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'self'" in policy
    assert "script" not in policy


async def test_html_is_never_shown_from_our_address(admin: httpx.AsyncClient):
    """T63: an uploaded page cannot run as one of ours."""
    answer = await upload(admin, "side.html", b"<script>alert(1)</script>")
    page = await admin.get(f"/api/v1/documents/{answer.json()['id']}/content?inline=1")
    assert page.headers["content-disposition"].startswith("attachment;")
    assert "sandbox" in page.headers["content-security-policy"]


async def test_a_file_that_the_browser_has_is_not_sent_again(admin: httpx.AsyncClient):
    address = f"{await uploaded(admin)}/content"
    tag = (await admin.get(address)).headers["etag"]
    answer = await admin.get(address, headers={"If-None-Match": tag})
    assert (answer.status_code, answer.content) == (304, b"")


@pytest.mark.parametrize("part", ["content", "content?inline=1", "text"])
async def test_another_workspaces_file_is_not_there(admin: httpx.AsyncClient, other_firm: Firm, part: str):
    """T64: knowing the id of a document is not being allowed to read it."""
    address = await uploaded(admin)
    async with other_firm.signed_in("admin") as stranger:
        assert (await stranger.get(f"{address}/{part}")).status_code == 404


async def test_a_header_naming_the_owners_workspace_opens_nothing(
    firm: Firm, admin: httpx.AsyncClient, other_firm: Firm
):
    """T16: the workspace in a header or an address is a wish, not a right."""
    address = await uploaded(admin)
    async with other_firm.signed_in("admin") as stranger:
        del stranger.headers["X-Workspace-Id"]
        answer = await stranger.get(f"{address}/content?workspace_id={firm.id}")
        assert answer.status_code == 404
        stranger.headers["X-Workspace-Id"] = str(firm.id)
        assert (await stranger.get(f"{address}/content")).status_code == 404


async def test_a_stranger_downloads_nothing(admin: httpx.AsyncClient, visitor: httpx.AsyncClient):
    assert (await visitor.get(f"{await uploaded(admin)}/content")).status_code == 401


async def test_a_limited_member_reads_the_files_of_granted_companies_only(
    firm: Firm, admin: httpx.AsyncClient
):
    mine = await uploaded(admin, company=await firm.company("Ligusterhækken A/S", CVR))
    other = await uploaded(admin, company=await firm.company("Tagrenden ApS"))
    unplaced = await uploaded(admin)
    async with firm.signed_in("sales", cvrs=(CVR,)) as client:
        statuses = [(await client.get(f"{each}/content")).status_code for each in (mine, other, unplaced)]
    assert statuses == [200, 404, 404]


async def test_an_address_a_browser_opens_by_itself_may_name_the_workspace(
    firm: Firm, admin: httpx.AsyncClient
):
    address = await uploaded(admin)
    del admin.headers["X-Workspace-Id"]
    await firm.owner.execute("update public.user_profiles set default_workspace_id = null")
    await firm.owner.execute("select app.admin_add_user($1, '', null, 'Andet', 'admin')", firm.email("admin"))
    await firm.owner.execute("update public.user_profiles set default_workspace_id = null")
    assert (await admin.get(f"{address}/content")).status_code == 404
    assert (await admin.get(f"{address}/content?workspace_id={firm.id}")).status_code == 200


async def test_a_hidden_document_is_gone(admin: httpx.AsyncClient):
    address = await uploaded(admin)
    await admin.delete(f"/rest/v1/documents?id=eq.{address.rpartition('/')[2]}")
    assert (await admin.get(f"{address}/content")).status_code == 404


async def test_the_text_is_told_once_it_was_read(owner: asyncpg.Connection, admin: httpx.AsyncClient):
    address = f"{await uploaded(admin)}/text"
    waiting = await admin.get(address)
    assert (waiting.status_code, waiting.json()["code"]) == (409, "not_read_yet")
    await owner.execute("update public.documents set state = 'ready', body_text = 'Tilbud på tagrender'")
    answer = await admin.get(address)
    assert answer.text == "Tilbud på tagrender"
    assert answer.headers["content-type"] == "text/plain; charset=utf-8"
    await owner.execute("update public.documents set state = 'failed', failure = 'encrypted'")
    failed = (await admin.get(address)).json()
    assert (failed["code"], failed["hint"]) == ("not_readable", "encrypted")


async def mail(firm: Firm, html: str | None) -> UUID:
    thread = await firm.owner.fetchval(
        "insert into public.email_threads (workspace_id) values ($1) returning id", firm.id
    )
    made: UUID = await firm.owner.fetchval(
        "insert into public.emails (workspace_id, thread_id, message_id, direction, sent_at, html_body)"
        " values ($1, $2, $3, 'in', now(), $4) returning id",
        firm.id,
        thread,
        f"{uuid4()}@example.dk",
        html,
    )
    return made


async def test_a_mail_is_a_page_that_loads_and_runs_nothing(firm: Firm, admin: httpx.AsyncClient):
    """T63: whatever slipped through the sanitiser still has no script and no network."""
    answer = await admin.get(f"/api/v1/emails/{await mail(firm, LETTER)}/html")
    assert LETTER in answer.text
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "img-src data:" in policy
    assert "sandbox" in policy
    assert "allow-scripts" not in policy
    assert answer.headers["referrer-policy"] == "no-referrer"


async def test_a_mail_without_html_or_of_others_is_not_there(
    firm: Firm, other_firm: Firm, admin: httpx.AsyncClient
):
    for each in (await mail(firm, None), await mail(other_firm, LETTER), uuid4()):
        assert (await admin.get(f"/api/v1/emails/{each}/html")).status_code == 404
