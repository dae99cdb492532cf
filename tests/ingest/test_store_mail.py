"""Mails in a real database."""

import asyncio
import itertools
import json
from email.message import EmailMessage

import asyncpg
import pytest

from crmflow.errors import Unauthenticated
from crmflow.ingest.ledger import Arrival, accept
from crmflow.ingest.place_document import place_document
from tests.ingest.conftest import HAVNEGADE, NORDVIND


def mail(
    message_id: str,
    text: str = "Hvad koster 12 stk?",
    *,
    sender: str = "Bo Holm <bo@nord.dk>",
    subject: str = "Pris på filtre til Havnegade",
    date: str = "Sat, 21 Nov 2026 10:00:00 +0100",
    refs: str = "",
    **headers: str,
) -> bytes:
    message = EmailMessage()
    message["From"] = sender
    message["To"] = "salg@os.dk"
    message["Subject"] = subject
    message["Date"] = date
    message["Message-ID"] = f"<{message_id}>"
    if refs:
        message["References"] = " ".join(f"<{ref}>" for ref in refs.split())
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content(text)
    return message.as_bytes()


async def test_a_mail_lands_on_the_company_of_its_sender(firm):
    company = await firm.company(NORDVIND, "Nordvind Teknik ApS")
    person = await firm.person(company, "Bo Holm", "bo@nord.dk")
    await firm.receive_mail(mail("a@nord.dk"))
    thread, kept = await firm.only("email_threads"), await firm.only("emails")
    assert (thread["company_id"], thread["person_id"]) == (company, person)
    assert (thread["placement_method"], thread["placement_confidence"]) == (
        "known_sender",
        pytest.approx(0.9),
    )
    assert (kept["company_id"], kept["from_email"], kept["direction"]) == (company, "bo@nord.dk", "in")
    assert kept["new_text"].strip() == "Hvad koster 12 stk?"
    event = await firm.only("inbound_events")
    assert (event["state"], event["company_id"]) == ("parsed", company)
    jobs = [json.loads(row["args"]) for row in await firm.jobs("insight.understand")]
    assert [(job["kind"], job["id"]) for job in jobs] == [("email", str(kept["id"]))]


async def test_the_same_message_id_through_two_addresses_is_one_mail(firm):
    """T71: a duplicate Message-ID is one row."""
    raw = mail("a@nord.dk")
    await firm.receive_mail(raw)
    await firm.receive_mail(raw, tag="+kopi")
    assert len(await firm.rows("inbound_events")) == 2
    assert len(await firm.rows("emails")) == 1
    assert len(await firm.jobs("insight.understand")) == 1


async def test_parsing_an_event_again_changes_nothing(firm):
    accepted = await firm.mail(mail("a@nord.dk"))
    await firm.parse(accepted)
    before = [dict(row) for row in await firm.rows("emails")]
    await firm.parse(accepted)
    assert [dict(row) for row in await firm.rows("emails")] == before


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
async def test_a_conversation_is_one_thread_in_whatever_order_its_mails_arrive(firm, order):
    mails = [
        mail("a@nord.dk", subject="Pris på filtre"),
        mail("b@os.dk", refs="a@nord.dk", subject="SV: Pris på filtre", sender="Salg <salg@os.dk>"),
        mail("c@nord.dk", refs="a@nord.dk b@os.dk", subject="SV: Pris på filtre"),
    ]
    for index in order:
        await firm.receive_mail(mails[index])
    assert len({row["thread_id"] for row in await firm.rows("emails")}) == 1


async def test_a_late_parent_joins_two_threads_and_the_older_one_lives_on(firm):
    company = await firm.company(NORDVIND, "Nordvind Teknik ApS")
    await firm.receive_mail(mail("b@x.dk", "Et", refs="a@x.dk", subject="Et emne", sender="b@x.dk"))
    await firm.receive_mail(
        mail("c@x.dk", f"CVR {NORDVIND}", refs="d@x.dk", subject="Andet", sender="c@y.dk")
    )
    first, second = await firm.rows("email_threads", "created_at")
    assert (first["company_id"], second["company_id"]) == (None, company)
    await firm.receive_mail(mail("e@x.dk", "Nu", refs="a@x.dk d@x.dk", subject="Tredje", sender="e@z.dk"))
    kept, lost = await firm.rows("email_threads", "created_at")
    assert lost["merged_into"] == kept["id"] == first["id"]
    assert kept["company_id"] == company
    mails = await firm.rows("emails")
    assert {row["thread_id"] for row in mails} == {kept["id"]}
    assert {row["company_id"] for row in mails} == {company}


async def test_an_answer_lands_on_the_company_of_its_thread(firm):
    company = await firm.company(NORDVIND, "Nordvind Teknik ApS")
    await firm.receive_mail(mail("a@gmail.com", f"Vi er CVR {NORDVIND}", sender="bo@gmail.com"))
    await firm.receive_mail(
        mail("b@hotmail.com", "Og hvornår?", sender="kone@hotmail.com", refs="a@gmail.com")
    )
    assert {row["company_id"] for row in await firm.rows("emails")} == {company}


async def test_a_forged_reply_to_another_workspaces_mail_is_isolated(firm, stranger):
    """T71: In-Reply-To of another workspace's mail links to nothing."""
    await stranger.company(NORDVIND, "Nordvind Teknik ApS", email="bo@nord.dk")
    await stranger.receive_mail(mail("hemmelig@nord.dk"))
    forged = mail("x@ond.dk", refs="hemmelig@nord.dk", sender="x@ond.dk", In_Reply_To="<hemmelig@nord.dk>")
    await firm.receive_mail(forged)
    assert len(await stranger.rows("emails")) == 1
    assert (await firm.only("email_threads"))["company_id"] is None
    assert (await firm.only("emails"))["thread_id"] != (await stranger.only("emails"))["thread_id"]


async def test_the_address_tag_places_a_mail_whoever_sent_it(firm):
    company = await firm.company(HAVNEGADE, "Havnegade A/S")
    await firm.receive_mail(mail("a@gmail.com", sender="ukendt@gmail.com"), tag=f"+cvr{HAVNEGADE}")
    thread = await firm.only("email_threads")
    assert (thread["company_id"], thread["placement_method"]) == (company, "address_tag")


async def test_a_quoted_signature_decides_nothing(firm):
    await firm.company(HAVNEGADE, "Havnegade A/S")
    quoted = "Nej tak\n\nDen lør. 21. nov. 2026 kl. 09.00 skrev Ib <ib@x.dk>:\n> Mvh Ib\n> CVR 12345674\n"
    await firm.receive_mail(mail("a@gmail.com", quoted, sender="ukendt@gmail.com"))
    assert (await firm.only("email_threads"))["company_id"] is None


async def test_a_forwarded_mail_is_the_customers_own(firm):
    company = await firm.company(NORDVIND, "Nordvind Teknik ApS", email_domain="nord.dk")
    body = (
        "Kan du tage den?\n\nFra: Bo Holm <bo@nord.dk>\nSendt: 20. november 2026 09:31\nTil: salg@os.dk\n"
        "Emne: Pris på filtre\n\nHvad koster 12 stk?\n"
    )
    await firm.receive_mail(mail("vs@os.dk", body, sender="Sælger <s@os.dk>", subject="VS: Pris på filtre"))
    kept, thread = await firm.only("emails"), await firm.only("email_threads")
    assert (kept["from_email"], kept["direction"], kept["is_forwarded"]) == ("bo@nord.dk", "in", True)
    assert (kept["subject"], kept["new_text"]) == ("Pris på filtre", "Hvad koster 12 stk?")
    assert f"{kept['sent_at']:%Y-%m-%d %H:%M}" == "2026-11-20 08:31"
    assert (thread["company_id"], thread["placement_method"]) == (company, "sender_domain")


async def test_a_colleagues_copy_is_outgoing_and_lands_on_the_receiver(firm):
    company = await firm.company(NORDVIND, "Nordvind Teknik ApS", email="bo@nord.dk")
    raw = mail("a@os.dk", "Her er prisen", sender="s@os.dk").replace(b"To: salg@os.dk", b"To: bo@nord.dk")
    await firm.receive_mail(raw)
    kept = await firm.only("emails")
    assert (kept["direction"], kept["company_id"]) == ("out", company)


async def test_attachments_become_documents_on_the_same_company_and_are_queued(firm):
    company = await firm.company(NORDVIND, "Nordvind Teknik ApS", email="bo@nord.dk")
    message = EmailMessage()
    message["From"], message["Subject"], message["Message-ID"] = "bo@nord.dk", "Tegning", "<t@nord.dk>"
    message.set_content("Se vedhæftet")
    message.add_attachment(
        b"%PDF-1.4 x", maintype="application", subtype="pdf", filename="../../tegning\u202efdp.pdf"
    )
    await firm.receive_mail(message.as_bytes())
    document = await firm.only("documents")
    assert (document["file_name"], document["company_id"], document["source"]) == (
        "tegningfdp.pdf",
        company,
        "email",
    )
    assert await firm.storage.get(document["storage_key"]) == b"%PDF-1.4 x"
    assert document["storage_key"].startswith(f"{firm.id}/")
    jobs = [json.loads(row["args"]) for row in await firm.jobs("documents.read")]
    assert [job["document_id"] for job in jobs] == [str(document["id"])]


async def test_a_document_header_places_the_document_and_its_waiting_thread(firm):
    company = await firm.company(HAVNEGADE, "Havnegade A/S")
    message = EmailMessage()
    message["From"], message["Message-ID"] = "ukendt@gmail.com", "<t@gmail.com>"
    message.set_content("Se vedhæftet")
    message.add_attachment(b"x", maintype="text", subtype="plain", filename="ordre.txt")
    await firm.receive_mail(message.as_bytes())
    document = await firm.only("documents")
    async with firm.worker.acting_as(firm.actor) as connection:
        await place_document(connection, document["id"], "Havnegade A/S\nCVR-nr.: 12345674\nOrdre 17")
    placed = await firm.only("documents")
    assert (placed["company_id"], placed["placement_method"]) == (company, "document_header")
    assert (await firm.only("email_threads"))["company_id"] == company


async def test_an_auto_reply_is_kept_but_marked_so_that_nobody_answers_it(firm):
    """T71: no reply to what no person wrote."""
    await firm.receive_mail(mail("a@nord.dk", "Jeg er på ferie", Auto_Submitted="auto-replied"))
    assert (await firm.only("emails"))["is_automatic"] is True


async def test_our_own_mail_coming_back_is_ignored(firm):
    """T71: a loop ends."""
    await firm.receive_mail(mail("a@nord.dk", X_CRMFlow_Loop="1"))
    event = await firm.only("inbound_events")
    assert (event["state"], event["reason"]) == ("ignored", "mail_loop")
    assert await firm.rows("emails") == []


async def test_gmails_request_to_forward_waits_for_a_person_with_its_code(firm):
    raw = mail(
        "a@google.com",
        "Confirmation code: 304298959\nhttps://mail-settings.google.com/mail/vf-x",
        sender="Gmail Team <forwarding-noreply@google.com>",
        subject="(#304298959) Gmail Forwarding Confirmation - Receive Mail from user@firma.dk",
    )
    await firm.receive_mail(raw)
    event = await firm.only("inbound_events")
    assert (event["state"], event["reason"]) == ("needs_look", "forwarding_request")
    assert json.loads(event["outcome"]) == {"code": "304298959", "mailbox": "user@firma.dk"}
    assert await firm.rows("emails") == []


async def test_an_unreadable_mail_is_kept_and_says_why(firm):
    """T44: a poison mail is marked, and what comes after it is read."""
    await firm.receive_mail(b"\x00\x01 ikke en mail")
    await firm.receive_mail(mail("b@nord.dk"))
    states = {row["state"]: row["reason"] for row in await firm.rows("inbound_events")}
    assert states == {"needs_look": "unreadable_mail", "parsed": None}
    assert len(await firm.rows("emails")) == 1


async def test_mail_html_is_stored_harmless(firm):
    """T63: script, handlers and remote pictures are inert."""
    message = EmailMessage()
    message["From"], message["Message-ID"] = "bo@nord.dk", "<h@nord.dk>"
    message.set_content(
        '<p onclick="x()">Hej<script>alert(1)</script><img src="https://t.dk/p.gif"></p>', subtype="html"
    )
    await firm.receive_mail(message.as_bytes())
    kept = await firm.only("emails")
    assert kept["html_body"].strip() == '<p>Hej<img data-src="https://t.dk/p.gif"></p>'
    assert kept["text_body"] == "Hej"


async def test_forty_mails_of_one_conversation_at_once_are_one_thread(firm):
    raws = [
        mail(f"m{index}@nord.dk", refs=" ".join(f"m{earlier}@nord.dk" for earlier in range(index)))
        for index in range(20)
    ]
    accepted = await asyncio.gather(*(firm.mail(raw) for raw in raws * 2))
    await asyncio.gather(*(firm.parse(item) for item in reversed(accepted)))
    mails = await firm.rows("emails")
    assert len(mails) == 20
    assert len({row["thread_id"] for row in mails}) == 1


async def test_a_failing_job_leaves_the_event_visible_and_nothing_half_written(firm):
    """T39, T44: everything of one event is one transaction."""
    accepted = await firm.mail(mail("a@nord.dk"))
    await firm.owner.execute("alter table public.email_references add constraint broken check (position < 0)")
    await firm.owner.execute("alter table public.email_threads add constraint broken check (subject = 'x')")
    with pytest.raises(asyncpg.CheckViolationError):
        await firm.parse(accepted)
    event = await firm.only("inbound_events")
    assert (event["state"], event["reason"]) == ("needs_look", "failed")
    assert await firm.rows("emails") == []
    await firm.owner.execute("alter table public.email_threads drop constraint broken")
    await firm.owner.execute("alter table public.email_references drop constraint broken")
    await firm.parse(accepted)
    assert (await firm.only("inbound_events"))["state"] == "parsed"


async def test_a_chat_secret_opens_no_mail_door(firm):
    with pytest.raises(Unauthenticated):
        await accept(firm.db, firm.chat_token, Arrival("email", "smtp", "x", mail("a@nord.dk")))
