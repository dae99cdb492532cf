"""The mail receiver: SMTP on its own port. A message is acknowledged only when its raw copy is stored."""

import asyncio
import signal
from collections.abc import Callable
from functools import partial

import structlog
from aiosmtpd.smtp import SMTP, Envelope, Session

from crmflow.config import Settings, settings
from crmflow.db.roles import database_urls
from crmflow.db.session import Database
from crmflow.errors import Unauthenticated, Unavailable
from crmflow.ingest.addresses import InboundAddress, read_address
from crmflow.ingest.email import SIZE_LIMIT
from crmflow.ingest.ledger import Arrival, accept, find_door
from crmflow.ingest.wire import Json, fingerprint

RECIPIENT_LIMIT = 20
CONNECTION_LIMIT = 100
CALL_LIMITS = {"RCPT": 100, "MAIL": 100, "NOOP": 20, "RSET": 100, "EHLO": 10, "HELO": 10, "VRFY": 3, "*": 5}
SECONDS_IDLE = 60.0

TAKEN = "250 2.0.0 The message is stored"
NO_SUCH = "550 5.1.1 There is no such address here"
TOO_MANY = "452 4.5.3 Too many recipients"
TRY_AGAIN = "451 4.3.0 Try again in a moment"
BUSY = "421 4.7.0 Too many connections; try again in a moment"

log = structlog.get_logger()


class Receiver:
    """Answers the commands of one server: who is known here, and is it stored."""

    def __init__(self, database: Database, domain: str) -> None:
        self.database = database
        self.domain = domain

    async def handle_RCPT(  # noqa: N802  # aiosmtpd calls it so
        self, _server: SMTP, _session: Session, envelope: Envelope, address: str, _options: list[str]
    ) -> str:
        """Accept a recipient only when its secret opens a door."""
        known = read_address(address, self.domain)
        if known is None:
            return NO_SUCH
        if len(envelope.rcpt_tos) >= RECIPIENT_LIMIT:
            return TOO_MANY
        try:
            door = await find_door(self.database, known.token, "email")
        except Unavailable:
            return TRY_AGAIN
        if door is None:
            return NO_SUCH
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(  # noqa: N802  # aiosmtpd calls it so
        self, _server: SMTP, session: Session, envelope: Envelope
    ) -> str:
        """Store the message once for each recipient's door; 250 only when every copy is stored."""
        raw = envelope.content if isinstance(envelope.content, bytes) else b""
        try:
            for address in dict.fromkeys(envelope.rcpt_tos):
                known = read_address(address, self.domain)
                if known:
                    await self._store(known, address, raw, _envelope_json(session, envelope, address))
        except Unavailable:
            return TRY_AGAIN
        except Unauthenticated:
            return NO_SUCH
        return TAKEN

    async def _store(
        self, known: InboundAddress, address: str, raw: bytes, envelope: dict[str, Json]
    ) -> None:
        accepted = await accept(
            self.database,
            known.token,
            Arrival(
                kind="email",
                provider="smtp",
                dedupe_key=fingerprint([fingerprint(raw), address.lower()]),
                body=raw,
                content_type="message/rfc822",
                envelope=envelope,
            ),
        )
        log.info("smtp.stored", event_id=str(accepted.event_id), is_new=accepted.is_new, size=len(raw))


def _envelope_json(session: Session, envelope: Envelope, address: str) -> dict[str, Json]:
    peer = session.peer[0] if isinstance(session.peer, tuple) else ""
    return {"from": envelope.mail_from or "", "to": [address], "peer": str(peer), "via": "smtp"}


class BoundedSMTP(SMTP):
    """A connection that counts: above the limit it is told to come back later."""

    # Many programs send HTML as one long line, against RFC 5321 section 4.5.3.1.6.
    line_length_limit = 256 * 1024
    open_connections = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Greet, or turn away."""
        type(self).open_connections += 1
        if self.open_connections > CONNECTION_LIMIT and isinstance(transport, asyncio.WriteTransport):
            transport.write(f"{BUSY}\r\n".encode())
            transport.close()
            return
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        """Count down."""
        type(self).open_connections -= 1
        if self.session is not None:
            super().connection_lost(error)


def protocol(database: Database, config: Settings) -> Callable[[], SMTP]:
    """What makes a connection's protocol."""
    return partial(
        BoundedSMTP,
        Receiver(database, config.mail_domain),
        data_size_limit=SIZE_LIMIT,
        enable_SMTPUTF8=True,
        hostname=config.mail_domain,
        ident="CRMFlow",
        timeout=SECONDS_IDLE,
        command_call_limit=CALL_LIMITS,
        loop=asyncio.get_running_loop(),
    )


async def receive(config: Settings, ready: "asyncio.Future[int] | None" = None) -> None:
    """Receive mail until SIGTERM or SIGINT. `ready` gets the port.

    A message that is not acknowledged by then is sent again by its sender.
    """
    stopping = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stopping.set)
    database = await Database.connect(database_urls(config).api, size=4)
    try:
        server = await loop.create_server(protocol(database, config), config.smtp_host, config.smtp_port)
        port: int = server.sockets[0].getsockname()[1]
        log.info("smtp.ready", host=config.smtp_host, port=port, domain=config.mail_domain)
        if ready:
            ready.set_result(port)
        await stopping.wait()
        server.close()
    finally:
        await database.close()


def main() -> None:
    """The mail receiver's process."""
    asyncio.run(receive(settings()))
