"""Postmark's JSON becomes the message it was made of."""

import base64
import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmflow.errors import NotFound
from crmflow.ingest.email import UnreadableMail, parse_mail
from crmflow.ingest.postmark import raw_mail

FIELDS = {
    "FromFull": {"Email": "bo@nord.dk", "Name": "Bo Høj"},
    "From": '"Bo Høj" <bo@nord.dk>',
    "To": "salg@os.dk",
    "Subject": "Pris på 12 stk.",
    "Date": "Sat, 21 Nov 2026 10:00:00 +0100",
    "OriginalRecipient": "0123456789abcdef+cvr13585628@ind.localhost",
    "TextBody": "Hvad koster 12 stk. æbler?",
    "HtmlBody": "<p>Hvad koster 12 stk. æbler?</p>",
    "Headers": [
        {"Name": "Message-ID", "Value": "<a@nord.dk>"},
        {"Name": "References", "Value": "<b@nord.dk> <c@nord.dk>"},
        {"Name": "X-Spam-Status", "Value": "No"},
    ],
    "Attachments": [
        {
            "Name": "tegning.pdf",
            "ContentType": "application/pdf",
            "Content": base64.b64encode(b"%PDF").decode(),
        }
    ],
}


def read(value: object):
    return raw_mail("postmark", json.dumps(value).encode(), {})


def test_the_fields_are_put_together_to_the_same_mail():
    delivery = read(FIELDS)
    mail = parse_mail(delivery.content)
    assert delivery.recipients == ("0123456789abcdef+cvr13585628@ind.localhost",)
    assert mail.sender is not None
    assert (mail.sender.email, mail.sender.name, mail.subject) == ("bo@nord.dk", "Bo Høj", "Pris på 12 stk.")
    assert (mail.message_id, mail.references) == ("a@nord.dk", ("b@nord.dk", "c@nord.dk"))
    assert mail.text == "Hvad koster 12 stk. æbler?"
    assert [(item.filename, item.mime, item.content) for item in mail.attachments] == [
        ("tegning.pdf", "application/pdf", b"%PDF")
    ]


def test_the_raw_message_is_preferred():
    raw = "From: ib@havn.dk\r\nSubject: Rå\r\n\r\nHej"
    mail = parse_mail(read({**FIELDS, "RawEmail": raw}).content)
    assert mail.sender is not None
    assert (mail.sender.email, mail.subject) == ("ib@havn.dk", "Rå")


def test_a_field_cannot_add_a_header():
    mail = parse_mail(read({**FIELDS, "Subject": "Pris\r\nMessage-ID: <ond@x.dk>\r\n\r\nx"}).content)
    assert mail.message_id == "a@nord.dk"


@pytest.mark.parametrize("body", [b"{", b"[]", b"{}", b'{"From": {"x": 1}}', b"null"])
def test_what_holds_no_mail_is_refused(body):
    with pytest.raises(UnreadableMail):
        raw_mail("postmark", body, {})


def test_other_providers_deliver_the_message_itself():
    delivery = raw_mail("smtp", b"From: a@b.dk\r\n\r\nx", {"to": ["x@ind.localhost", 7]})
    assert (delivery.content, delivery.recipients) == (b"From: a@b.dk\r\n\r\nx", ("x@ind.localhost",))
    with pytest.raises(NotFound):
        raw_mail("ukendt", b"", {})


ANY = (
    st.none()
    | st.integers()
    | st.text(max_size=30)
    | st.lists(st.dictionaries(st.text(max_size=5), st.text(max_size=9)), max_size=2)
)


@given(st.dictionaries(st.sampled_from([*FIELDS, "RawEmail", "Cc", "ReplyTo"]), ANY, max_size=8))
def test_any_fields_give_a_mail_or_our_own_error(fields):
    with contextlib.suppress(UnreadableMail):
        assert parse_mail(read(fields).content).message_id
