"""Mail that goes out: one letter at a time, over the operator's own SMTP server."""

from dataclasses import dataclass
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import formatdate, make_msgid, parseaddr
from ipaddress import ip_address
from urllib.parse import SplitResult, unquote, urlsplit

import aiosmtplib

from crmflow.config import Settings
from crmflow.errors import CrmflowError, Invalid

# `smtp+plain` is for a mail server on the same closed network: the operator says that nobody listens there.
PORTS = {"smtp": 587, "smtps": 465, "smtp+plain": 25}
SECONDS = 20
# From here on SMTP says: never. Below: not now.
FOR_GOOD = 500


class MailNotTaken(CrmflowError):
    """The mail server did not take the mail."""

    code = "mail_not_taken"

    def __init__(self, message: str, *, is_final: bool = False) -> None:
        super().__init__(message)
        self.is_final = is_final


@dataclass(frozen=True)
class Letter:
    """A mail to one person, as text and as HTML with the same words."""

    to: str
    subject: str
    text: str
    html: str


class MailOut:
    """The way out, as the settings describe it. Links that let somebody in leave this machine encrypted."""

    def __init__(self, server: SplitResult, sender: Address) -> None:
        self._server = server
        self._sender = sender

    @classmethod
    def open(cls, settings: Settings) -> "MailOut | None":
        """None when no server is configured. Raises Invalid when the configured one cannot be understood."""
        if settings.smtp_out_url is None:
            return None
        server = urlsplit(settings.smtp_out_url.get_secret_value())
        if server.scheme not in PORTS or not server.hostname:
            raise Invalid("CRMFLOW_SMTP_OUT_URL is not smtp://user:password@host:587 or smtps://….")
        return cls(server, sender_of(settings.mail_from or ""))

    async def send(self, letter: Letter) -> str:
        """Hand the letter over; its Message-ID. Raises MailNotTaken."""
        message = self.compose(letter)
        server = self._server
        try:
            await aiosmtplib.send(
                message,
                sender=self._sender.addr_spec,
                # Named here, because addresses are never taken out of the headers again.
                recipients=[letter.to],
                hostname=server.hostname,
                port=server.port or PORTS[server.scheme],
                username=unquote(server.username) if server.username else None,
                password=unquote(server.password) if server.password else None,
                use_tls=server.scheme == "smtps",
                start_tls=server.scheme == "smtp" and not is_this_machine(server.hostname or ""),
                local_hostname=self._sender.domain,
                timeout=SECONDS,
            )
        except (aiosmtplib.SMTPException, OSError) as refusal:
            raise not_taken(refusal) from refusal
        return str(message["Message-ID"])

    def compose(self, letter: Letter) -> EmailMessage:
        """The message. What would start another header, or another address, is refused or taken out."""
        message = EmailMessage(policy=SMTP)
        message["From"] = self._sender
        message["To"] = recipient(letter.to)
        message["Subject"] = one_line(letter.subject)
        message["Date"] = formatdate()
        message["Message-ID"] = make_msgid(domain=self._sender.domain)
        # No holiday answer, please.
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(letter.text)
        message.add_alternative(letter.html, subtype="html")
        return message


def recipient(address: str) -> Address:
    """One address as a header names it. Raises MailNotTaken for what is not exactly one."""
    try:
        return Address(addr_spec=address)
    except (ValueError, IndexError) as problem:
        message = "The address cannot be written to."
        raise MailNotTaken(message, is_final=True) from problem


def sender_of(text: str) -> Address:
    """The configured sender: an address, with or without a name. Raises Invalid."""
    name, address = parseaddr(text)
    try:
        return Address(display_name=name, addr_spec=address) if address else _no_sender()
    except (ValueError, IndexError):
        return _no_sender()


def _no_sender() -> Address:
    raise Invalid("CRMFLOW_MAIL_FROM is not an address such as CRMFlow <crm@firma.dk>.")


def one_line(text: str) -> str:
    """The text without line breaks and other control characters."""
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())


def is_this_machine(host: str) -> bool:
    """True when what is sent there never leaves this machine."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def not_taken(refusal: Exception) -> MailNotTaken:
    """What the server said, for the log and the list of sent mails."""
    if isinstance(refusal, aiosmtplib.SMTPRecipientsRefused) and refusal.recipients:
        refusal = refusal.recipients[0]
    if isinstance(refusal, aiosmtplib.SMTPResponseException):
        # A wrong password is the operator's to correct: the mail waits for that.
        is_final = refusal.code >= FOR_GOOD and not isinstance(refusal, aiosmtplib.SMTPAuthenticationError)
        return MailNotTaken(one_line(f"{refusal.code} {refusal.message}")[:300], is_final=is_final)
    if "STARTTLS" in str(refusal):
        return MailNotTaken("The mail server offers no encryption (STARTTLS), so nothing was sent.")
    return MailNotTaken(f"The mail server cannot be reached ({type(refusal).__name__}).")
