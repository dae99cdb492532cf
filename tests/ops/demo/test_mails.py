"""Mails of the demo, read by the project's own reader."""

import pytest

from crmflow.ingest.email import parse_mail
from crmflow.ingest.forwarded import unwrap
from crmflow.ops.demo.data import arrivals, companies, home
from crmflow.ops.demo.mails import mail

MAILS = [arrival.source for arrival in arrivals() if arrival.kind == "mail"]
DOMAINS = {company.domain for company in companies()} | {home().domain}


@pytest.fixture
def read(meaning):
    return lambda name: parse_mail(mail(name, meaning).raw)


@pytest.mark.parametrize("name", MAILS)
def test_a_mail_is_read_whole(name, read, meaning):
    found = read(name)
    assert found.sender.email.endswith(".example")
    assert found.subject
    assert len(found.reply_text) > 20
    assert "{{" not in found.text
    assert "\ufffd" not in found.text
    assert found.date <= meaning.began
    assert found.message_id == f"{name}.demo@{found.sender.domain}"


def test_only_the_unknown_sender_writes_from_a_domain_that_is_nobodys(read):
    strangers = {name for name in MAILS if read(name).sender.domain not in DOMAINS}
    assert strangers == {"unknown-sender", "unknown-sender-more"}


def test_a_thread_hangs_together_and_our_own_answer_goes_out(read):
    request, offer, accept = (read(f"electricians-{name}") for name in ("request", "offer", "accept"))
    assert offer.linked_ids == (request.message_id,)
    assert accept.linked_ids == (request.message_id, offer.message_id)
    assert [one.direction({home().domain}) for one in (request, offer, accept)] == ["in", "out", "in"]


def test_the_quoted_mail_is_not_taken_for_new_text(read):
    assert "11.300,00" not in read("electricians-accept").reply_text
    assert "11.300,00" in read("electricians-accept").text


def test_a_colleagues_forwarded_mail_gives_the_customer_behind_it(read):
    original = unwrap(read("forwarded-contractor"))
    assert original.sender.email == "louise@grusoggran.example"
    assert original.subject == "Kanalrensning i uge 50?"
    assert "240 m" in original.text
    assert "Kan en af jer" in original.comment


def test_an_old_charset_keeps_its_danish_letters(read, meaning):
    assert b'charset="windows-1252"' in mail("smokehouse-complaint", meaning).raw
    assert "står røgen ind i butikken" in read("smokehouse-complaint").text


def test_an_auto_reply_says_so_and_no_other_mail_does(read):
    assert {name: read(name).sort for name in MAILS if read(name).sort != "person"} == {
        "auto-reply": "auto_reply"
    }


def test_the_requisition_carries_its_pdf(read):
    (attached,) = read("requisition").attachments
    assert (attached.filename, attached.mime) == ("Rekvisition 5518.pdf", "application/pdf")
    assert attached.content.startswith(b"%PDF-")


def test_html_mails_carry_the_same_words_as_text_and_as_html(read):
    found = read("property-filters")
    assert "<li>60 stk. posefilter F7</li>" in found.html
    assert "- 60 stk. posefilter F7" in found.text
