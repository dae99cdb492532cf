"""Sending a demo's arrivals through the real doors: webhook, SMTP and upload."""

import asyncio
from dataclasses import dataclass
from http import HTTPStatus

import aiosmtplib

from crmflow.ops.demo.chats import conversation
from crmflow.ops.demo.data import Arrival
from crmflow.ops.demo.files import content_type, make_file
from crmflow.ops.demo.furniture import company_id
from crmflow.ops.demo.mails import mail
from crmflow.ops.demo.visitor import Visitor, checked
from crmflow.ops.demo.words import Words

JSON = {"Content-Type": "application/json"}
LONGEST_TITLE = 96


@dataclass(frozen=True)
class Doors:
    """Where things arrive. `pause` is the time in seconds between the lines of a conversation."""

    visitor: Visitor
    words: Words
    chat_path: str
    mail_address: str
    smtp: tuple[str, int]
    pause: float

    async def send(self, arrival: Arrival) -> str:
        """Send one arrival, and say in a few words what it was."""
        senders = {"chat": self.send_chat, "mail": self.send_mail, "upload": self.send_file}
        return shortened(await senders[arrival.kind](arrival))

    async def send_chat(self, arrival: Arrival) -> str:
        """Post the conversation as WotNot would, event by event."""
        told = conversation(arrival.source, self.words)
        for place, body in enumerate(told.deliveries):
            if place:
                await asyncio.sleep(self.pause)
            await self.post_chat(body)
        return f"{told.visitor}: {told.first_words}"

    async def post_chat(self, body: bytes) -> None:
        """Post one delivery; a door that has had enough for now says when it takes more."""
        while True:
            answer = await self.visitor.http.post(self.chat_path, content=body, headers=JSON)
            if answer.status_code != HTTPStatus.TOO_MANY_REQUESTS:
                checked(answer)
                return
            await asyncio.sleep(int(answer.headers["retry-after"]))

    async def send_mail(self, arrival: Arrival) -> str:
        """Hand the mail to our own SMTP port, as a mail server that forwards it would."""
        written = mail(arrival.source, self.words)
        host, port = self.smtp
        await aiosmtplib.send(
            written.raw,
            sender=written.sender,
            recipients=[self.mail_address],
            hostname=host,
            port=port,
            start_tls=False,
        )
        return written.title

    async def send_file(self, arrival: Arrival) -> str:
        """Upload the file as a person does."""
        data = await asyncio.to_thread(
            make_file, arrival.source, arrival.name, self.words, is_broken=arrival.is_broken
        )
        company = company_id(self.visitor.workspace, arrival.company) if arrival.company else None
        await self.visitor.upload(arrival.name, data, content_type(arrival.name), company)
        return arrival.name


def shortened(title: str) -> str:
    """One line of a readable length."""
    line = " ".join(title.split())
    return line if len(line) <= LONGEST_TITLE else line[: LONGEST_TITLE - 1].rstrip() + "…"
