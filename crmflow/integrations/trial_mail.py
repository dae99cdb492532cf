"""A mail to our own mail receiver, sent as any server sends one: it shows that the way in is open."""

from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, make_msgid

import aiosmtplib

from crmflow.config import Settings
from crmflow.errors import Unavailable

SECONDS = 10
EVERYWHERE = {"0.0.0.0": "127.0.0.1", "::": "::1"}  # noqa: S104 -- where it listens, not where we do
WORDS = {
    "da": ("Testmail fra CRMFlow", "Når du kan læse dette i indbakken, er adressen klar til brug."),
    "en": ("Test mail from CRMFlow", "When you can read this in the inbox, the address is ready for use."),
}


class ReceiverAway(Unavailable):
    """The mail receiver does not answer, or does not take the mail."""

    code = "mail_receiver_away"


async def send_trial_mail(settings: Settings, sender: str, address: str, language: str) -> None:
    """Send it from this person to this address of ours. Raises ReceiverAway."""
    subject, text = WORDS[language]
    message = EmailMessage(policy=SMTP)
    message["From"] = Address(addr_spec=sender)
    message["To"] = Address(addr_spec=address)
    message["Subject"] = subject
    message["Date"] = formatdate()
    message["Message-ID"] = make_msgid(domain=settings.mail_domain)
    message.set_content(text)
    try:
        await aiosmtplib.send(
            message,
            sender=sender,
            recipients=[address],
            hostname=EVERYWHERE.get(settings.smtp_host, settings.smtp_host),
            port=settings.smtp_port,
            start_tls=False,
            timeout=SECONDS,
        )
    except (aiosmtplib.SMTPException, OSError) as refusal:
        raise ReceiverAway from refusal
