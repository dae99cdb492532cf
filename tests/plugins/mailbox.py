"""A mail server on a free port that keeps what it is given, to see the mails that go out."""

import asyncio
import email
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.policy import default
from html import unescape

import asyncpg
import pytest
from aiosmtpd.smtp import SMTP, Envelope, Session

from crmflow.config import Settings
from crmflow.db.roles import DatabaseUrls
from crmflow.db.session import Database
from crmflow.jobs.account_mail import Post, send

TOKEN = re.compile(r"token=([\w-]{43})")


@dataclass
class PostOffice:
    """What arrived, and what the server says to the next recipient."""

    port: int = 0
    envelopes: list[Envelope] = field(default_factory=list)
    refuses: str | None = None

    @property
    def settings(self) -> dict[str, str]:
        """What makes a server send through this one."""
        return {
            "smtp_out_url": f"smtp://127.0.0.1:{self.port}",
            "mail_from": "Nordlys CRM <crm@nordlys.dk>",
        }

    @property
    def messages(self) -> list[EmailMessage]:
        """The mails, oldest first."""
        parsed = [email.message_from_bytes(each.content or b"", policy=default) for each in self.envelopes]
        return [each for each in parsed if isinstance(each, EmailMessage)]

    @property
    def last(self) -> EmailMessage:
        """The newest mail."""
        return self.messages[-1]

    @property
    def token(self) -> str:
        """The token in the link of the newest mail."""
        found = TOKEN.search(text_of(self.last))
        assert found
        return found[1]


def text_of(message: EmailMessage) -> str:
    """The plain text of a mail."""
    part = message.get_body(("plain",))
    assert part
    return str(part.get_content())


def html_of(message: EmailMessage) -> str:
    """The HTML of a mail, its entities read."""
    part = message.get_body(("html",))
    assert part
    return unescape(str(part.get_content()))


class Clerk:
    """The server's hooks, by the names under which aiosmtpd finds them."""

    def __init__(self, office: PostOffice) -> None:
        self._office = office

    async def handle_RCPT(  # noqa: N802  # its name
        self, _: SMTP, __: Session, envelope: Envelope, address: str, ___: list[str]
    ) -> str:
        if self._office.refuses:
            return self._office.refuses
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, _: SMTP, __: Session, envelope: Envelope) -> str:  # noqa: N802  # its name
        self._office.envelopes.append(envelope)
        return "250 OK"


@pytest.fixture
async def post_office() -> AsyncIterator[PostOffice]:
    """A mail server on this machine."""
    office = PostOffice()
    server = await asyncio.get_running_loop().create_server(lambda: SMTP(Clerk(office)), "127.0.0.1", 0)
    office.port = server.sockets[0].getsockname()[1]
    yield office
    server.close()


@pytest.fixture
def mail_settings(post_office: PostOffice) -> Settings:
    """Settings that send through the mail server of the test."""
    return Settings(**post_office.settings, public_url="https://crm.nordlys.dk")


Deliver = Callable[[], Awaitable[int]]


@pytest.fixture
async def deliver(
    database: DatabaseUrls, owner: asyncpg.Connection, mail_settings: Settings
) -> AsyncIterator[Deliver]:
    """Sends the mails that wait, as the worker would, and says how many there were."""
    pool = await Database.connect(database.worker, size=2)
    post = Post.open(pool, mail_settings)

    async def send_all() -> int:
        waiting = await owner.fetch(
            "select id from priv.account_mails where done_at is null order by asked_at"
        )
        for row in waiting:
            await send(post, row["id"], is_last=True)
        return len(waiting)

    yield send_all
    await pool.close()
