"""The mail receiver, spoken to by a real SMTP client."""

import asyncio
import os
import signal
import smtplib
import subprocess
import sys
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest

from crmflow.config import Settings
from crmflow.ingest.ledger import Accepted
from crmflow.ingest.smtp import protocol

RAW = b"From: bo@nord.dk\r\nSubject: Pris\r\nMessage-ID: <a@nord.dk>\r\n\r\nHej\r\n"


class Mailbox:
    """Talks to the receiver from another thread, as another machine would."""

    def __init__(self, port: int) -> None:
        self.port = port

    async def talk(self, conversation: Callable[[smtplib.SMTP], Any]) -> Any:
        def call() -> Any:
            with smtplib.SMTP("127.0.0.1", self.port, timeout=10) as client:
                return conversation(client)

        return await asyncio.to_thread(call)

    async def send(self, *recipients: str, raw: bytes = RAW) -> dict:
        return await self.talk(lambda client: client.sendmail("bo@nord.dk", recipients, raw))


@pytest.fixture
async def mailbox(firm) -> AsyncIterator[Mailbox]:
    server = await asyncio.get_running_loop().create_server(protocol(firm.db, Settings()), "127.0.0.1", 0)
    yield Mailbox(server.sockets[0].getsockname()[1])
    server.close()


async def test_a_mail_is_acknowledged_when_its_raw_copy_is_stored(firm, mailbox):
    address = f"{firm.mail_token}@ind.localhost"
    assert await mailbox.send(address) == {}
    event = await firm.only("inbound_events")
    assert bytes(event["body"]) == RAW
    assert (event["provider"], event["state"]) == ("smtp", "received")
    assert f'"{address}"' in event["envelope"]
    assert len(await firm.jobs("ingest.parse")) == 1


async def test_a_mail_to_a_tagged_address_lands_on_that_company(firm, mailbox):
    company = await firm.company("13585628", "Nordvind Teknik ApS")
    await mailbox.send(f"{firm.mail_token.upper()}+CVR13585628@IND.localhost")
    event = await firm.only("inbound_events")
    await firm.parse(Accepted(event["id"], is_new=True))
    thread = await firm.only("email_threads")
    assert (thread["company_id"], thread["placement_method"]) == (company, "address_tag")


@pytest.mark.parametrize(
    "address", ["ukendt0123456789abcd@ind.localhost", "x@ind.localhost", "bo@andetsteds.dk", "ind.localhost"]
)
async def test_an_unknown_recipient_is_550_and_nothing_is_stored(firm, mailbox, address):
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        await mailbox.send(address)
    assert {code for code, _ in refused.value.recipients.values()} <= {550, 553, 501}
    assert await firm.rows("inbound_events") == []


async def test_a_chat_doors_secret_is_no_mail_address(firm, mailbox):
    with pytest.raises(smtplib.SMTPRecipientsRefused):
        await mailbox.send(f"{firm.chat_token}@ind.localhost")


async def test_a_mail_to_two_workspaces_is_stored_in_both_and_apart(firm, stranger, mailbox):
    await mailbox.send(f"{firm.mail_token}@ind.localhost", f"{stranger.mail_token}@ind.localhost")
    assert len(await firm.rows("inbound_events")) == 1
    assert len(await stranger.rows("inbound_events")) == 1


async def test_the_same_mail_sent_again_is_taken_and_stored_once(firm, mailbox):
    """T71: a sender that missed our answer sends again."""
    for _ in range(2):
        assert await mailbox.send(f"{firm.mail_token}@ind.localhost") == {}
    await firm.only("inbound_events")


async def test_a_mail_above_25_megabytes_is_552(firm, mailbox):
    """T71: the size is bounded, as announced and as sent."""
    address = f"{firm.mail_token}@ind.localhost"
    announced = await mailbox.talk(
        lambda client: (client.ehlo(), client.mail("bo@nord.dk", ["SIZE=30000000"]))[1]
    )
    assert announced[0] == 552

    def send_anyway(client: smtplib.SMTP) -> int:
        client.helo("x")
        client.mail("bo@nord.dk")
        client.rcpt(address)
        return client.data(RAW + (b"b" * 900 + b"\r\n") * 30_000)[0]

    assert await mailbox.talk(send_anyway) == 552
    assert await firm.rows("inbound_events") == []


async def test_a_database_that_is_away_is_451_so_that_the_sender_tries_again(firm, mailbox):
    """T41: nothing is acknowledged that is not stored."""
    await firm.db.close()
    with pytest.raises(smtplib.SMTPRecipientsRefused) as refused:
        await mailbox.send(f"{firm.mail_token}@ind.localhost")
    assert {code for code, _ in refused.value.recipients.values()} == {451}


async def test_too_many_recipients_are_452(firm, mailbox):
    def many(client: smtplib.SMTP) -> list[int]:
        client.ehlo()
        client.mail("bo@nord.dk")
        return [client.rcpt(f"{firm.mail_token}+t{number}@ind.localhost")[0] for number in range(21)]

    assert await mailbox.talk(many) == [250] * 20 + [452]


async def test_one_long_line_of_html_is_taken(firm, mailbox):
    raw = RAW + b"<p>" + b"x" * 50_000 + b"</p>\r\n"
    await mailbox.send(f"{firm.mail_token}@ind.localhost", raw=raw)
    assert len((await firm.only("inbound_events"))["body"]) == len(raw)


async def test_a_connection_above_the_limit_is_told_to_come_back(firm, mailbox, monkeypatch):
    monkeypatch.setattr("crmflow.ingest.smtp.CONNECTION_LIMIT", 0)
    with pytest.raises(smtplib.SMTPConnectError) as refused:
        await mailbox.talk(lambda client: client.noop())
    assert refused.value.smtp_code == 421


async def test_the_process_stops_cleanly_on_sigterm(database, tmp_path):
    script = (
        "import asyncio\nfrom crmflow.config import settings\nfrom crmflow.ingest.smtp import receive\n"
        "async def main():\n    ready = asyncio.get_running_loop().create_future()\n"
        "    task = asyncio.create_task(receive(settings(), ready))\n"
        "    print(await ready, flush=True)\n    await task\nasyncio.run(main())\n"
    )
    environment = {
        **os.environ,
        "DATABASE_URL": database.owner,
        "CRMFLOW_API_DATABASE_URL": database.api,
        "CRMFLOW_SMTP_PORT": "0",
        "CRMFLOW_DATA": str(tmp_path),
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", script, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    assert process.stdout
    lines = b""
    while not lines.strip().split(b"\n")[-1].isdigit():
        piece = await asyncio.wait_for(process.stdout.readline(), 30)
        assert piece, lines
        lines += piece
    process.send_signal(signal.SIGTERM)
    assert await asyncio.wait_for(process.wait(), 30) == 0
