"""Raw mails read: the ordinary, the broken and the hostile."""

from email.message import EmailMessage
from email.policy import SMTP

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from crmflow.ingest.email import UnreadableMail, parse_mail
from crmflow.ingest.mail_parts import safe_filename


def ordinary(**headers: str) -> EmailMessage:
    message = EmailMessage(policy=SMTP)
    message["From"] = headers.pop("From", '"Søren Åkjær" <Soren@Nord.dk>')
    message["To"] = "salg@os.dk, Bo <bo@os.dk>"
    message["Subject"] = "Pris på 12 stk. æbler"
    message["Date"] = "Sat, 21 Nov 2026 10:00:00 +0100"
    message["Message-ID"] = "<A.b@Nord.DK>"
    for name, value in headers.items():
        message[name.replace("_", "-")] = value
    message.set_content("Hej\n\nHvad koster 12 stk?\n")
    return message


def head(**fields: str) -> bytes:
    lines = {
        "From": "a@b.dk",
        "Subject": "x",
        **{name.replace("_", "-"): value for name, value in fields.items()},
    }
    return "".join(f"{name}: {value}\r\n" for name, value in lines.items()).encode() + b"\r\nHej\r\n"


def test_an_ordinary_mail_is_read():
    mail = parse_mail(ordinary().as_bytes())
    assert mail.sender is not None
    assert (mail.sender.email, mail.sender.name) == ("soren@nord.dk", "Søren Åkjær")
    assert [address.email for address in mail.to] == ["salg@os.dk", "bo@os.dk"]
    assert mail.subject == "Pris på 12 stk. æbler"
    assert mail.message_id == "A.b@nord.dk"
    assert f"{mail.date}" == "2026-11-21 09:00:00+00:00"
    assert mail.text == "Hej\n\nHvad koster 12 stk?"
    assert (mail.sort, mail.truncated, mail.attachments) == ("person", False, ())


def test_html_alone_is_read_as_text():
    message = ordinary()
    message.set_content("<style>p{}</style><p>Hej&nbsp;Bo</p><p>Æble<br>Pære</p>", subtype="html")
    mail = parse_mail(message.as_bytes())
    assert mail.text == "Hej Bo\nÆble\nPære"
    assert mail.html is not None


@pytest.mark.parametrize(
    ("declared", "encoded"),
    [
        ("utf-8", "æøå".encode()),
        ("iso-8859-1", "æøå".encode("latin-1")),
        ("utf-8", "æøå".encode("latin-1")),
        ("findes-ikke", "æøå".encode()),
        ("us-ascii", "æøå".encode("cp1252")),
    ],
)
def test_a_wrong_charset_is_decoded_as_well_as_can_be(declared, encoded):
    """T71: a bad charset is decoded."""
    raw = f"From: a@b.dk\r\nContent-Type: text/plain; charset={declared}\r\n\r\n".encode() + encoded
    assert parse_mail(raw).text == "æøå"


def test_eight_bit_headers_are_read():
    assert parse_mail("From: Åse <a@b.dk>\r\nSubject: Pære\r\n\r\nx".encode()).subject == "Pære"
    assert parse_mail("From: a@b.dk\r\nSubject: Pære\r\n\r\nx".encode("latin-1")).subject == "Pære"


def test_references_are_read_however_they_are_written():
    written = "<a@x.dk>,<b@X.dk>\r\n\t< c@x.dk > skrald <a@x.dk>"
    mail = parse_mail(head(References=written, In_Reply_To="d@x.dk"))
    assert mail.references == ("a@x.dk", "b@x.dk", "c@x.dk")
    assert mail.linked_ids == ("a@x.dk", "b@x.dk", "c@x.dk", "d@x.dk")


def test_endless_references_keep_the_oldest_and_the_newest():
    mail = parse_mail(head(References=" ".join(f"<m{number}@x.dk>" for number in range(900))))
    assert len(mail.references) == 100
    assert (mail.references[0], mail.references[-1]) == ("m0@x.dk", "m899@x.dk")


def test_a_mail_without_an_id_gets_the_same_made_one_each_time():
    first, again = parse_mail(head()), parse_mail(head())
    assert first.message_id == again.message_id
    assert first.message_id.endswith("@no-message-id")
    assert parse_mail(head(Subject="andet")).message_id != first.message_id


@pytest.mark.parametrize(
    "date", ["i går", "Sat, 99 Nov 2026 10:00:00", "Thu, 1 Jan 1970 00:00:00 +0000", "", "9" * 400]
)
def test_an_impossible_date_is_none(date):
    assert parse_mail(head(Date=date)).date is None


@pytest.mark.parametrize(
    ("fields", "sort"),
    [
        ({"Auto_Submitted": "auto-replied"}, "auto_reply"),
        ({"Auto_Submitted": "no"}, "person"),
        ({"Precedence": "bulk"}, "bulk"),
        ({"List_Id": "<nyt.firma.dk>"}, "bulk"),
        ({"Return_Path": "<>"}, "auto_reply"),
        ({"X_CRMFlow_Loop": "1"}, "loop"),
        ({"From": "MAILER-DAEMON@x.dk", "Return_Path": "<>"}, "bounce"),
        ({"Content_Type": "multipart/report; report-type=delivery-status; boundary=b"}, "bounce"),
        ({"Content_Type": "text/calendar; method=REQUEST"}, "calendar"),
        ({"From": "forwarding-noreply@google.com"}, "forwarding_request"),
    ],
)
def test_mail_that_no_person_wrote_is_told_apart(fields, sort):
    assert parse_mail(head(**fields)).sort == sort


def test_a_mail_that_has_gone_in_circles_is_a_loop():
    """T71: more than fifty Received headers."""
    assert parse_mail(b"Received: x\r\n" * 51 + head()).sort == "loop"


def test_only_the_topmost_verdict_is_recorded():
    """T71: a forged From cannot bring its own verdict."""
    results = "mx.os.dk; spf=fail smtp.mailfrom=x; dkim=none; dmarc=FAIL"
    raw = (
        f"Authentication-Results: {results}\r\nAuthentication-Results: x; dkim=pass; dmarc=pass\r\n".encode()
        + head()
    )
    assert parse_mail(raw).verdicts == {"spf": "fail", "dkim": "none", "dmarc": "fail"}


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\x\\faktura\u202efdp.exe", "fakturafdp.exe"),
        ("a\r\nX: y.pdf", "aX y.pdf"),
        ("..", "fil.pdf"),
        ("\x00", "fil.pdf"),
        ("æ" * 400 + ".pdf", "æ" * 146 + ".pdf"),
        ("tilbud nr. 7.pdf", "tilbud nr. 7.pdf"),
    ],
)
def test_a_file_name_is_made_harmless(written, kept):
    """T65: path, control characters, line breaks and reversed text."""
    assert safe_filename(written, "application/pdf") == kept


def parts(count: int) -> bytes:
    part = b"--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\nx\r\n"
    return (
        b"From: a@b.dk\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
        + part * count
    )


def nested(depth: int) -> bytes:
    levels = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (level, level)
        for level in range(depth)
    )
    return b"From: a@b.dk\r\nMIME-Version: 1.0\r\n" + levels + b"\r\nHej\r\n"


@pytest.mark.parametrize("count", [500, 100_000])
def test_five_hundred_parts_and_more_are_capped(count):
    """T71: a MIME bomb of parts."""
    mail = parse_mail(parts(count))
    assert mail.truncated
    assert len(mail.attachments) <= 100


@pytest.mark.parametrize("depth", [11, 39, 500, 20_000])
def test_parts_inside_parts_are_capped(depth):
    """T71: a MIME bomb of depth."""
    assert parse_mail(nested(depth)).truncated


def test_messages_inside_messages_are_one_file_and_do_not_run_away():
    raw = b"From: a@b.dk\r\n" + b"Content-Type: message/rfc822\r\n\r\n" * 3_000 + b"Hej"
    assert len(parse_mail(raw).attachments) <= 1


@pytest.mark.parametrize(
    "raw", [b"", b" \r\n ", b"ingen hoveder", b"\x00\xff" * 100, b"x" * (25 * 1024 * 1024 + 1)]
)
def test_what_is_no_mail_is_refused_with_a_reason(raw):
    with pytest.raises(UnreadableMail) as refused:
        parse_mail(raw)
    assert refused.value.message


@pytest.mark.parametrize(
    "raw",
    [
        b"From: " + b"a@b.dk, " * 200_000 + b"\r\n\r\nx",
        b"Subject: " + b"=?utf-8?q?=C3?= " * 100_000 + b"\r\n\r\nx",
        b"X: y\r\n" * 200_000 + b"\r\nx",
        b"From: a@b.dk\r\nContent-Type: text/html\r\n\r\n" + b"<div>" * 1_000_000,
        b'From: a@b.dk\r\nContent-Type: multipart/mixed; boundary="' + b"b" * 200_000 + b'"\r\n\r\n--b\r\n',
        b"From: a@b.dk\r\nContent-Transfer-Encoding: base64\r\n\r\n" + b"QUJD\r\n" * 900_000,
    ],
    ids=["addresses", "encoded words", "headers", "deep html", "boundary", "base64"],
)
def test_hostile_mails_are_read_without_running_away(raw):
    """T71: this never ends when something grows with the square of its length."""
    mail = parse_mail(raw)
    assert len(mail.to) + len(mail.references) + len(mail.attachments) <= 400
    assert len(mail.text) <= 1_000_000


@given(st.binary(max_size=400))
@example(b"Content-Type: text/plain; charset*=utf-8'\r\n\r\nx")
@example(b"Content-Type: multipart/mixed; boundary=\r\n\r\n--\r\n")
@example(b"Content-Disposition: attachment; filename*0*=\xff''%\r\n\r\nx")
def test_no_bytes_give_another_error_than_ours(raw):
    for prefix in (b"", b"From: a@b.dk\r\n", b"MIME-Version: 1.0\r\nContent-Type: "):
        try:
            mail = parse_mail(prefix + raw)
        except UnreadableMail:
            continue
        assert "\x00" not in mail.text + mail.subject
