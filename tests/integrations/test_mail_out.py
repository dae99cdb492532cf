"""Sending mail: to a real server, and never to anybody else than it is for."""

from email.headerregistry import Address

import pytest

from crmflow.config import Settings
from crmflow.errors import Invalid
from crmflow.integrations.mail_out import Letter, MailNotTaken, MailOut, not_taken, sender_of
from tests.plugins.mailbox import PostOffice, html_of, text_of

HELLO = Letter("bo@nord.dk", "Hej Bo", "Velkommen, Åse\n", "<p>Velkommen, Åse</p>")


@pytest.fixture
def way_out(mail_settings: Settings) -> MailOut:
    opened = MailOut.open(mail_settings)
    assert opened
    return opened


async def test_a_letter_arrives_as_text_and_as_html(way_out: MailOut, post_office: PostOffice):
    message_id = await way_out.send(HELLO)
    arrived = post_office.last
    assert (arrived["From"], arrived["To"]) == ("Nordlys CRM <crm@nordlys.dk>", "bo@nord.dk")
    assert arrived["Subject"] == "Hej Bo"
    assert arrived["Message-ID"] == message_id
    assert message_id.endswith("@nordlys.dk>")
    assert arrived["Auto-Submitted"] == "auto-generated"
    assert text_of(arrived).strip() == "Velkommen, Åse"
    assert "<p>Velkommen, Åse</p>" in html_of(arrived)
    envelope = post_office.envelopes[0]
    assert (envelope.mail_from, envelope.rcpt_tos) == ("crm@nordlys.dk", ["bo@nord.dk"])


async def test_a_line_break_in_a_subject_starts_no_header(way_out: MailOut, post_office: PostOffice):
    subject = "Nordlys\r\nBcc: tyv@ond.dk\r\n\r\nHej\u2028X"
    await way_out.send(Letter("bo@nord.dk", subject, "x", "x"))
    arrived = post_office.last
    assert arrived["Bcc"] is None
    assert arrived["Subject"] == "Nordlys Bcc: tyv@ond.dk Hej X"
    assert post_office.envelopes[0].rcpt_tos == ["bo@nord.dk"]


@pytest.mark.parametrize(
    "address",
    [
        "bo@nord.dk\r\nBcc: tyv@ond.dk",
        "bo@nord.dk, tyv@ond.dk",
        "Bo <tyv@ond.dk>",
        "bo@nord.dk> tyv@ond.dk",
        "bo",
        "",
    ],
)
async def test_what_is_not_exactly_one_address_is_not_written_to(
    way_out: MailOut, post_office: PostOffice, address: str
):
    with pytest.raises(MailNotTaken) as refusal:
        await way_out.send(Letter(address, "Hej", "x", "x"))
    assert refusal.value.is_final
    assert post_office.envelopes == []


async def test_a_recipient_refused_for_good_is_final_and_one_refused_for_now_is_not(
    way_out: MailOut, post_office: PostOffice
):
    post_office.refuses = "550 No such user"
    with pytest.raises(MailNotTaken, match="550 No such user") as refusal:
        await way_out.send(HELLO)
    assert refusal.value.is_final
    post_office.refuses = "451 Come again"
    with pytest.raises(MailNotTaken, match="451 Come again") as refusal:
        await way_out.send(HELLO)
    assert not refusal.value.is_final


async def test_a_server_that_is_away_is_said_to_be_away():
    out = MailOut.open(Settings(smtp_out_url="smtp://127.0.0.1:1", mail_from="crm@nordlys.dk"))
    assert out
    with pytest.raises(MailNotTaken, match="cannot be reached") as refusal:
        await out.send(HELLO)
    assert not refusal.value.is_final


async def test_links_do_not_leave_this_machine_unencrypted(post_office: PostOffice):
    """A server by another name than loopback must offer STARTTLS; the test's own does not."""
    out = MailOut.open(
        Settings(smtp_out_url=f"smtp://0.0.0.0:{post_office.port}", mail_from="crm@nordlys.dk")
    )
    assert out
    with pytest.raises(MailNotTaken, match="no encryption"):
        await out.send(HELLO)
    assert post_office.envelopes == []


async def test_a_closed_network_may_say_that_it_is_one(post_office: PostOffice):
    url = f"smtp+plain://0.0.0.0:{post_office.port}"
    out = MailOut.open(Settings(smtp_out_url=url, mail_from="crm@nordlys.dk"))
    assert out
    await out.send(HELLO)
    assert len(post_office.envelopes) == 1


def test_without_a_server_there_is_no_way_out():
    assert MailOut.open(Settings()) is None


@pytest.mark.parametrize(
    ("url", "sender"),
    [
        ("http://mail.dk", "crm@nordlys.dk"),
        ("mail.dk:587", "crm@nordlys.dk"),
        ("smtp://mail.dk", None),
        ("smtp://mail.dk", "Nordlys"),
        ("smtp://mail.dk", "a b@c"),
    ],
)
def test_settings_that_cannot_be_understood_are_refused(url: str, sender: str | None):
    with pytest.raises(Invalid, match="CRMFLOW_"):
        MailOut.open(Settings(smtp_out_url=url, mail_from=sender))


def test_a_sender_may_have_a_name():
    assert sender_of("Nordlys ÅÆØ <crm@nordlys.dk>") == Address("Nordlys ÅÆØ", "crm", "nordlys.dk")


def test_a_failure_names_no_password():
    assert "hemmelig" not in not_taken(OSError("smtp://u:hemmelig@mail.dk")).message
