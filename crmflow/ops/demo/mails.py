"""Mails of the demo as raw messages: multipart, threaded by References, in old and new charsets."""

import html
import re
from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime, parseaddr

from crmflow.ops.demo.data import FOLDER, home
from crmflow.ops.demo.files import content_type, make_file
from crmflow.ops.demo.words import Words

LONGEST_CHAIN = 20


@dataclass(frozen=True)
class Letter:
    """A mail as its file says it."""

    name: str
    headers: dict[str, str]
    text: str
    sent: datetime

    @property
    def sender(self) -> str:
        """The address it comes from."""
        return parseaddr(self.headers["From"])[1]

    @property
    def message_id(self) -> str:
        """The same at every start, so that a mail sent twice is one mail."""
        return f"<{self.name}.demo@{self.sender.rpartition('@')[2]}>"


@dataclass(frozen=True)
class Mail:
    """A mail ready to send: the envelope's sender, what to tell about it, and the message."""

    sender: str
    title: str
    raw: bytes


def letter(name: str, words: Words) -> Letter:
    """Read `mails/<name>.txt`: header lines, a blank line, the text."""
    head, _, text = words.fill((FOLDER / "mails" / f"{name}.txt").read_text(encoding="utf-8")).partition(
        "\n\n"
    )
    headers = dict(line.split(": ", 1) for line in head.splitlines())
    return Letter(name, headers, text.strip() + "\n", words.moment(headers["Sent"]))


def mail(name: str, words: Words) -> Mail:
    """The mail of that name as an RFC 5322 message."""
    written = letter(name, words)
    chain = answered(written, words)
    message = EmailMessage(policy=SMTP)
    message["From"] = written.headers["From"]
    message["To"] = written.headers.get("To", home().mailbox)
    message["Subject"] = written.headers["Subject"]
    message["Date"] = format_datetime(written.sent)
    message["Message-ID"] = written.message_id
    if chain:
        message["In-Reply-To"] = chain[-1].message_id
        message["References"] = " ".join(earlier.message_id for earlier in chain)
    if "Auto" in written.headers:
        message["Auto-Submitted"] = "auto-replied"
        message["X-Auto-Response-Suppress"] = "All"
    write_body(message, written, quoted(chain[-1]) if chain else "")
    attach(message, written, words)
    return Mail(written.sender, f"{written.headers['From']}: {written.headers['Subject']}", bytes(message))


def answered(written: Letter, words: Words) -> list[Letter]:
    """The mails before this one in its thread, oldest first."""
    chain: list[Letter] = []
    current = written
    while "Answers" in current.headers and len(chain) < LONGEST_CHAIN:
        current = letter(current.headers["Answers"], words)
        chain.insert(0, current)
    return chain


def quoted(earlier: Letter) -> str:
    """The answered mail below the answer, as mail programs put it."""
    intro = f"Den {earlier.sent:%d.%m.%Y kl. %H.%M} skrev {earlier.headers['From']}:"
    return "\n" + intro + "\n\n" + "".join(f"> {line}\n" for line in earlier.text.splitlines())


def write_body(message: EmailMessage, written: Letter, quote: str) -> None:
    """Plain text, or text and HTML, or text in the charset of an old mail program."""
    form = written.headers.get("Format", "plain")
    if form == "windows-1252":
        message.set_content(written.text + quote, charset=form, cte="quoted-printable")
        return
    message.set_content(written.text + quote, charset="utf-8")
    if form == "html":
        message.add_alternative(as_html(written.text, quote), subtype="html", charset="utf-8")


def as_html(text: str, quote: str) -> str:
    """Paragraphs and lists of the text; the quote as a block."""
    parts = []
    for paragraph in text.strip().split("\n\n"):
        lines = [html.escape(line) for line in paragraph.split("\n")]
        if all(line.startswith("- ") for line in lines):
            parts.append("<ul>" + "".join(f"<li>{line[2:]}</li>" for line in lines) + "</ul>")
        else:
            parts.append("<p>" + "<br>".join(lines) + "</p>")
    if quote:
        plain = re.sub(r"^> ?", "", quote.strip(), flags=re.MULTILINE)
        parts.append("<blockquote>" + html.escape(plain).replace("\n", "<br>") + "</blockquote>")
    return "<html><body>" + "\n".join(parts) + "</body></html>"


def attach(message: EmailMessage, written: Letter, words: Words) -> None:
    """Add the file that `Attach: source as name` asks for."""
    if "Attach" not in written.headers:
        return
    source, _, name = written.headers["Attach"].partition(" as ")
    main, _, sub = content_type(name).partition("/")
    message.add_attachment(make_file(source, name, words), maintype=main, subtype=sub, filename=name)
