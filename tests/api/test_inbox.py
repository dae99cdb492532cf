"""Placing by hand: the whole thread follows, it can be undone, and only those who may can do it."""

import json
from uuid import UUID, uuid4

import httpx
import pytest

from tests.api.conftest import Firm

CVR = "10150817"
KINDS = ("chat_conversations", "email_threads", "documents")


async def new_chat(firm: Firm, email: str | None = None) -> UUID:
    chat: UUID = await firm.owner.fetchval(
        "insert into public.chat_conversations"
        " (workspace_id, provider, external_id, visitor_email, visitor_name, suggested_cvr)"
        " values ($1, 'wotnot', $2, $3, 'Bo Lund', $4) returning id",
        firm.id,
        str(uuid4()),
        email,
        CVR,
    )
    await firm.owner.execute(
        "insert into public.chat_messages (workspace_id, conversation_id, dedupe_key, direction, author_kind,"
        " body, occurred_at) values ($1, $2, 'a', 'in', 'visitor', 'Hvad koster 10 tagrender?', now())",
        firm.id,
        chat,
    )
    return chat


async def new_thread(firm: Firm, email: str = "bo@ligusterhaekken.dk") -> UUID:
    thread: UUID = await firm.owner.fetchval(
        "insert into public.email_threads (workspace_id, suggested_cvr) values ($1, $2) returning id",
        firm.id,
        CVR,
    )
    for number in range(2):
        await firm.owner.execute(
            "insert into public.emails (workspace_id, thread_id, message_id, direction, from_name,"
            " from_email, sent_at)"
            " values ($1, $2, $3, 'in', 'Bo Lund', $4, now() + $5 * interval '1 minute')",
            firm.id,
            thread,
            str(uuid4()),
            email,
            number,
        )
    return thread


async def new_document(firm: Firm) -> UUID:
    document: UUID = await firm.owner.fetchval(
        "insert into public.documents (workspace_id, file_name, size_bytes, sha256, storage_key, state,"
        " suggested_cvr) values ($1, 'a.pdf', 1, 'x', 'x', 'ready', $2) returning id",
        firm.id,
        CVR,
    )
    return document


async def new_item(firm: Firm, kind: str) -> UUID:
    make = {"chat_conversations": new_chat, "email_threads": new_thread, "documents": new_document}
    return await make[kind](firm)


async def place(client: httpx.AsyncClient, kind: str, item: UUID, **target: object) -> httpx.Response:
    return await client.post(f"/api/v1/inbox/{kind}/{item}/place", json=target)


async def queued(firm: Firm, task: str) -> list[dict[str, str]]:
    rows = await firm.owner.fetch(
        "select args::text as args from jobs.procrastinate_jobs where task_name = $1", task
    )
    return [json.loads(row["args"]) for row in rows]


@pytest.mark.parametrize("kind", KINDS)
async def test_what_is_placed_lies_on_the_company_and_is_looked_at_again(
    firm: Firm, admin: httpx.AsyncClient, kind: str
):
    item, company = await new_item(firm, kind), await firm.company("Ligusterhækken A/S")
    answer = await place(admin, kind, item, company_id=str(company))
    assert (answer.status_code, answer.json()["company_id"]) == (200, str(company))
    row = await firm.owner.fetchrow(f"select * from public.{kind} where id = $1", item)
    assert (row["company_id"], row["placement_method"], row["placement_confidence"]) == (company, "person", 1)
    assert row["suggested_cvr"] is None
    expected = {"workspace_id": str(firm.id), "company_id": str(company)}
    assert expected in await queued(firm, "insight.advise")


async def test_the_whole_thread_follows(firm: Firm, admin: httpx.AsyncClient):
    thread, company = await new_thread(firm), await firm.company("Ligusterhækken A/S")
    await place(admin, "email_threads", thread, company_id=str(company))
    rows = await firm.owner.fetch("select company_id from public.emails where thread_id = $1", thread)
    assert [row["company_id"] for row in rows] == [company, company]
    assert len(await queued(firm, "insight.understand")) == 2


async def test_what_was_said_is_understood_again_now_that_its_customer_is_known(
    firm: Firm, admin: httpx.AsyncClient
):
    chat = await new_chat(firm)
    await place(admin, "chat_conversations", chat, company_id=str(await firm.company("Ligusterhækken A/S")))
    (job,) = await queued(firm, "insight.understand")
    assert job["kind"] == "chat_message"
    assert job["workspace_id"] == str(firm.id)


async def test_a_new_company_is_made_on_the_way(firm: Firm, admin: httpx.AsyncClient):
    chat = await new_chat(firm)
    answer = await place(admin, "chat_conversations", chat, cvr="10 15 08 17", name="Ligusterhækken A/S")
    row = await firm.owner.fetchrow("select id, cvr, name, created_by from public.companies")
    assert str(row["id"]) == answer.json()["company_id"]
    assert (row["cvr"], row["name"]) == (CVR, "Ligusterhækken A/S")
    assert row["created_by"] == firm.members["admin"]


async def test_a_cvr_number_we_know_is_the_company_we_know(firm: Firm, admin: httpx.AsyncClient):
    company = await firm.company("Ligusterhækken A/S", CVR)
    answer = await place(admin, "chat_conversations", await new_chat(firm), cvr=CVR, name="Liguster")
    assert answer.json()["company_id"] == str(company)
    assert await firm.owner.fetchval("select count(*) from public.companies") == 1


async def test_a_wrong_cvr_number_makes_no_company_and_places_nothing(firm: Firm, admin: httpx.AsyncClient):
    chat = await new_chat(firm)
    answer = await place(admin, "chat_conversations", chat, cvr="10150818", name="Ligusterhækken A/S")
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "cvr")
    assert "check digit" in answer.json()["detail"]
    assert await firm.owner.fetchval("select company_id from public.chat_conversations") is None


@pytest.mark.parametrize(
    "target", [{}, {"cvr": CVR}, {"company_id": str(uuid4()), "name": "Begge"}, {"company_id": "x"}]
)
async def test_a_target_must_be_one_company(firm: Firm, admin: httpx.AsyncClient, target: dict[str, str]):
    assert (await place(admin, "documents", await new_document(firm), **target)).status_code == 422


@pytest.mark.parametrize("kind", KINDS)
async def test_undoing_puts_it_back_in_the_inbox(firm: Firm, admin: httpx.AsyncClient, kind: str):
    item = await new_item(firm, kind)
    await place(admin, kind, item, company_id=str(await firm.company("Ligusterhækken A/S")))
    answer = await admin.post(f"/api/v1/inbox/{kind}/{item}/unplace")
    assert (answer.status_code, answer.json()["company_id"]) == (200, None)
    row = await firm.owner.fetchrow(f"select * from public.{kind} where id = $1", item)
    assert (row["company_id"], row["placement_method"], row["suggested_cvr"]) == (None, None, CVR)


async def test_undoing_a_correction_goes_back_to_the_company_before(firm: Firm, admin: httpx.AsyncClient):
    chat = await new_chat(firm)
    first, second = await firm.company("Ligusterhækken A/S"), await firm.company("Tagrenden ApS")
    await firm.owner.execute(
        "update public.chat_conversations set company_id = $1, placement_method = 'domain',"
        ' placement_confidence = 0.8, placement_why = \'{"domain": "liguster.dk"}\'',
        first,
    )
    await place(admin, "chat_conversations", chat, company_id=str(second))
    await admin.post(f"/api/v1/inbox/chat_conversations/{chat}/unplace")
    row = await firm.owner.fetchrow("select * from public.chat_conversations")
    assert (row["company_id"], row["placement_method"]) == (first, "domain")
    assert row["placement_confidence"] == pytest.approx(0.8)
    assert json.loads(row["placement_why"]) == {"domain": "liguster.dk"}


async def test_what_lies_in_the_inbox_cannot_be_undone(firm: Firm, admin: httpx.AsyncClient):
    answer = await admin.post(f"/api/v1/inbox/documents/{await new_document(firm)}/unplace")
    assert answer.status_code == 409


async def test_a_viewer_sees_but_does_not_place(firm: Firm):
    chat, company = await new_chat(firm), await firm.company("Ligusterhækken A/S")
    async with firm.signed_in("viewer") as client:
        answer = await place(client, "chat_conversations", chat, company_id=str(company))
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert await firm.owner.fetchval("select company_id from public.chat_conversations") is None


async def test_who_may_not_make_companies_does_not_make_one_here(firm: Firm):
    chat = await new_chat(firm)
    async with firm.signed_in("support") as client:
        answer = await place(client, "chat_conversations", chat, cvr=CVR, name="Ligusterhækken A/S")
        assert answer.status_code == 403
        company = await firm.company("Ligusterhækken A/S")
        assert (await place(client, "chat_conversations", chat, company_id=str(company))).status_code == 200


@pytest.mark.parametrize("kind", KINDS)
async def test_another_workspaces_items_are_not_there(firm: Firm, other_firm: Firm, kind: str):
    item = await new_item(firm, kind)
    async with other_firm.signed_in("admin") as stranger:
        company = await other_firm.company("Tagrenden ApS")
        assert (await place(stranger, kind, item, company_id=str(company))).status_code == 404
        assert (await stranger.post(f"/api/v1/inbox/{kind}/{item}/unplace")).status_code == 404


async def test_nothing_is_placed_on_another_workspaces_company(
    firm: Firm, other_firm: Firm, admin: httpx.AsyncClient
):
    company = await other_firm.company("Tagrenden ApS")
    answer = await place(admin, "documents", await new_document(firm), company_id=str(company))
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (404, "company_id")


async def test_a_limited_member_does_not_reach_the_inbox(firm: Firm):
    chat, company = await new_chat(firm), await firm.company("Ligusterhækken A/S", CVR)
    async with firm.signed_in("sales", cvrs=(CVR,)) as client:
        assert (await place(client, "chat_conversations", chat, company_id=str(company))).status_code == 404


async def test_learning_remembers_the_person_and_the_domain(firm: Firm, admin: httpx.AsyncClient):
    thread, company = await new_thread(firm), await firm.company("Ligusterhækken A/S")
    answer = await place(admin, "email_threads", thread, company_id=str(company), learn=True)
    assert answer.json()["learned"]["email_domain"] == "ligusterhaekken.dk"
    person = await firm.owner.fetchrow("select name, email, company_id, source from public.people")
    assert tuple(person) == ("Bo Lund", "bo@ligusterhaekken.dk", company, "e-mail")
    assert await firm.owner.fetchval("select email_domain from public.companies") == "ligusterhaekken.dk"


async def test_learning_twice_remembers_once(firm: Firm, admin: httpx.AsyncClient):
    company = str(await firm.company("Ligusterhækken A/S"))
    for _ in range(2):
        await place(admin, "email_threads", await new_thread(firm), company_id=company, learn=True)
    assert await firm.owner.fetchval("select count(*) from public.people") == 1


async def test_a_free_mail_domain_belongs_to_nobody(firm: Firm, admin: httpx.AsyncClient):
    chat, company = await new_chat(firm, "bo@gmail.com"), await firm.company("Ligusterhækken A/S")
    answer = await place(admin, "chat_conversations", chat, company_id=str(company), learn=True)
    assert answer.json()["learned"]["email_domain"] is None
    assert answer.json()["learned"]["person_id"]
    assert await firm.owner.fetchval("select email_domain from public.companies") is None


async def test_our_own_domain_teaches_nothing(firm: Firm, admin: httpx.AsyncClient):
    await firm.owner.execute("update public.workspace_settings set own_domains = '{ligusterhaekken.dk}'")
    company = await firm.company("Kunden A/S")
    thread = await new_thread(firm)
    answer = await place(admin, "email_threads", thread, company_id=str(company), learn=True)
    assert answer.json()["learned"] == {"person_id": None, "email_domain": None}


async def test_a_domain_that_another_company_has_stays_there(firm: Firm, admin: httpx.AsyncClient):
    await firm.company("Søsterselskabet A/S")
    await firm.owner.execute("update public.companies set email_domain = 'ligusterhaekken.dk'")
    company = await firm.company("Ligusterhækken A/S")
    thread = await new_thread(firm)
    answer = await place(admin, "email_threads", thread, company_id=str(company), learn=True)
    assert answer.json()["learned"]["email_domain"] is None
