"""Mails that people forward, as Danish mail programs print them."""

import pytest

from crmflow.ingest.email import parse_mail
from crmflow.ingest.forwarded import forwarding_request, unwrap

BODY = "Hej\n\nHvad koster 12 stk?\n\nMvh Bo"
FRA = "Fra: Bo Holm <bo@nord.dk>"
TIL = "Til: salg@os.dk"
YAHOO_REST = "Sendt: torsdag den 28. oktober 2021 12.06.12 CEST Emne: Pris"
OUTLOOK = f"Se nedenfor\n\n{FRA}\nSendt: 27. oktober 2021 09:31\n{TIL}\nEmne: Pris\n\n{BODY}"
QUOTED = "\n".join(f"> {line}" for line in BODY.split("\n"))


def mail(subject: str, body: str):
    head = f"From: Salg <salg@os.dk>\nSubject: {subject}\nContent-Type: text/plain; charset=utf-8\n\n"
    return parse_mail((head + body).encode())


CASES = {
    "outlook": ("VS: Pris", "2021-10-27 07:31", [OUTLOOK]),
    "thunderbird": (
        "Fwd: Pris",
        "2021-10-27 07:31",
        [
            "-------- Videresendt besked --------",
            "Emne: Pris",
            "Dato: Wed, 27 Oct 2021 09:31:00 +0200",
            FRA,
            TIL,
            "",
            BODY,
        ],
    ),
    "gmail": (
        "Fwd: Pris",
        "2021-10-27 07:31",
        [
            "---------- Forwarded message ---------",
            FRA,
            "Date: ons. 27. okt. 2021 kl. 09.31",
            "Subject: Pris",
            "To: Salg <salg@os.dk>",
            "",
            "",
            BODY,
        ],
    ),
    "apple": (
        "Fwd: Pris",
        "2021-10-26 11:25",
        [
            "Start på videresendt besked:",
            "",
            f"> {FRA}",
            "> Emne: Pris",
            "> Dato: 26. oktober 2021 kl. 14.25.08 EEST",
            f"> {TIL}",
            "> ",
            QUOTED,
        ],
    ),
    "outlook 2019": (
        "Vs: Pris",
        "2021-10-28 10:46",
        ['D. 28/10/2021 12.46 skrev "Bo Holm" <bo@nord.dk>:', "", BODY],
    ),
    "yahoo": (
        "Vs: Pris",
        "2021-10-28 10:06",
        [
            '----- Videresendt meddelelse ----- Fra: "Bo Holm" <bo@nord.dk> Til: "x" <x@y.dk> ' + YAHOO_REST,
            BODY,
        ],
    ),
    "yahoo, glued": (
        "Vs: Pris",
        "2021-10-28 10:06",
        [
            "----- Videresendt meddelelse -----",
            'Fra: "Bo Holm" <bo@nord.dk>Til: "x" <x@y.dk>' + YAHOO_REST.replace(" Emne", "Emne"),
            BODY,
        ],
    ),
    "outlook, english": (
        "FW: Pris",
        "2021-10-27 19:31",
        [
            "-----Original Message-----",
            "From: Bo Holm [mailto:bo@nord.dk]",
            "Sent: Wednesday, October 27, 2021 9:31 PM",
            "To: x",
            "Subject: Pris",
            "",
            BODY,
        ],
    ),
    "outlook on the web": (
        "Fwd: Pris",
        "2021-11-02 08:26",
        [
            "*Fra:* Bo Holm <bo@nord.dk>",
            "*Sendt:* tirsdag den 2. november 2021 09.26.50 CET",
            "*Til:* salg@os.dk",
            "*Emne:* Pris",
            "",
            BODY,
        ],
    ),
    "german": (
        "WG: Pris",
        "2021-10-27 07:31",
        [
            "-----Ursprüngliche Nachricht-----",
            "Von: Bo Holm <bo@nord.dk>",
            "Gesendet: Mittwoch, 27. Oktober 2021 09:31",
            "An: x",
            "Betreff: Pris",
            "",
            BODY,
        ],
    ),
}


@pytest.mark.parametrize(("subject", "when", "lines"), CASES.values(), ids=CASES)
def test_the_original_is_found(subject, when, lines):
    found = unwrap(mail(subject, "\n".join(lines)))
    assert found is not None
    assert found.sender is not None
    assert (found.sender.email, found.sender.name) == ("bo@nord.dk", "Bo Holm")
    assert found.date is not None
    assert f"{found.date:%Y-%m-%d %H:%M}" == when
    assert found.subject == "Pris"
    assert found.text == BODY


def test_what_the_forwarder_wrote_above_is_kept_apart():
    found = unwrap(mail("VS: Pris", OUTLOOK))
    assert found is not None
    assert found.comment == "Se nedenfor"


def test_a_mail_forwarded_as_an_attachment_is_the_original_itself():
    original = "Message-ID: <o@nord.dk>\nFrom: Bo <bo@nord.dk>\nSubject: Pris\n\nHvad koster det?\n"
    raw = (
        "From: s@os.dk\nSubject: VS: Pris\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n"
        f"--b\n\nSe vedhæftet\n--b\nContent-Type: message/rfc822\n\n{original}\n--b--\n"
    )
    found = unwrap(parse_mail(raw.encode()))
    assert found is not None
    assert found.original is not None
    assert (found.method, found.original.message_id, found.comment) == (
        "attached",
        "o@nord.dk",
        "Se vedhæftet",
    )


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("SV: Pris", OUTLOOK),
        ("Pris", BODY),
        ("VS: Pris", "Jeg ringer i morgen"),
        ("Fra: alle", "Fra: mandag\nTil: fredag\n"),
        ("Pris", "-----Oprindelig meddelelse-----\nFra: a@b.dk\nSendt: x\nEmne: y\n\nhej"),
    ],
)
def test_a_reply_or_an_ordinary_mail_is_not_a_forwarded_one(subject, body):
    assert unwrap(mail(subject, body)) is None


@pytest.mark.parametrize(
    "body",
    [
        "\n" * 200_000,
        "Fra: " * 40_000,
        "Fra: x\nTil: y\nEmne: z\n" * 9_000,
        "a@" * 100_000,
        "Den 1 " * 40_000,
    ],
)
def test_hostile_texts_are_read_without_trouble(body):
    """T71: no text makes the patterns run away."""
    unwrap(mail("VS: x", body + "slut"))


def test_only_google_asks_to_forward():
    subject = "(#304298959) Gmail Forwarding Confirmation - Receive Mail from user@firma.dk"
    assert forwarding_request(mail(subject, "x")) is None
    real = parse_mail(f"From: forwarding-noreply@google.com\nSubject: {subject}\n\nx".encode())
    request = forwarding_request(real)
    assert request is not None
    assert (request.code, request.mailbox) == ("304298959", "user@firma.dk")
