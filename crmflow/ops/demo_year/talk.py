"""What customers wrote: mails, chats and documents. Those of the live demo write when it runs."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from babel.dates import format_date

from crmflow.ops.demo.data import home
from crmflow.ops.demo_year.customers import Customer
from crmflow.ops.demo_year.dice import Dice
from crmflow.ops.demo_year.rows import Chunk, Conversation, Document, Mail, Message, Person, Thread

THREADS = 240
CHATS = 120
DOCUMENTS = 150
AGENT = "Jonas Tange"
BOT = "Vindbot"


@dataclass(frozen=True)
class Talk:
    """Everything that was written."""

    threads: tuple[Thread, ...]
    mails: tuple[Mail, ...]
    conversations: tuple[Conversation, ...]
    messages: tuple[Message, ...]
    documents: tuple[Document, ...]
    chunks: tuple[Chunk, ...]


def talk(dice: Dice, known: Sequence[Customer]) -> Talk:
    """Threads, conversations and documents, with the pieces of text that search reads."""
    quiet = [one for one in known if not one.is_live]
    mailed = [thread(dice, dice.pick(quiet), place) for place in range(THREADS)]
    chatted = [conversation(dice, dice.pick(quiet), place) for place in range(CHATS)]
    mails = tuple(mail for _, mails in mailed for mail in mails)
    messages = tuple(message for _, messages in chatted for message in messages)
    documents = tuple(document(dice, dice.pick(quiet), place) for place in range(DOCUMENTS))
    chunks = (
        *(chunk(dice, "email", mail, f"{mail.subject}\n\n{mail.new_text}") for mail in mails),
        *(chunk(dice, "chat_message", message, message.body) for message in messages),
        *(chunk(dice, "document", one, one.body_text) for one in documents),
    )
    return Talk(
        tuple(one for one, _ in mailed),
        mails,
        tuple(one for one, _ in chatted),
        messages,
        documents,
        chunks,
    )


def filled(text: str, customer: Customer, person: Person) -> str:
    """A text with the names of those who write."""
    first, company = person.name.split()[0], customer.company
    return text.format(person=person.name, first=first, company=company.name, cvr=company.cvr)


def turns(dice: Dice, began: datetime, count: int, apart: timedelta) -> list[datetime]:
    """The times of an exchange, about so far apart; what would be in the future has not been said yet."""
    latest = dice.office.now - timedelta(minutes=3)
    times = [began + turn * apart * dice.number(8, 12) / 10 for turn in range(count)]
    return [at for at in times if at < latest]


def thread(dice: Dice, customer: Customer, place: int) -> tuple[Thread, list[Mail]]:
    """A mail and its answers, some hours apart."""
    subject, texts = dice.pick(dice.words["mail_threads"])
    person, began = dice.pick(customer.people), dice.moment(dice.day(customer.since))
    times = turns(dice, began, len(texts), timedelta(hours=4))
    row = Thread(
        id=dice.id("thread", place),
        subject=subject,
        base_subject=subject.lower(),
        company_id=customer.company.id,
        person_id=person.id,
        placement_method="known_sender",
        placement_confidence=0.95,
        last_message_at=times[-1],
        created_at=began,
    )
    said = [(way, filled(text, customer, person)) for way, text in texts]
    return row, [
        mail(dice, row, person, (turn, *line, at))
        for turn, (line, at) in enumerate(zip(said, times, strict=False))
    ]


def mail(dice: Dice, on: Thread, person: Person, line: tuple[int, str, str, datetime]) -> Mail:
    """One mail of a thread: its turn, direction, text and time."""
    turn, direction, text, at = line
    identity, own = dice.id("mail", f"{on.id} {turn}"), home()
    ends = [(person.name, person.email), (own.name.removeprefix("Demo: "), own.mailbox)]
    sender, receiver = ends if direction == "in" else reversed(ends)
    return Mail(
        id=identity,
        thread_id=on.id,
        company_id=on.company_id,
        message_id=f"{identity}@{sender[1].split('@')[1]}",
        direction=direction,
        from_name=sender[0],
        from_email=sender[1],
        recipients=[{"kind": "to", "name": receiver[0], "email": receiver[1]}],
        subject=f"SV: {on.subject}" if turn else on.subject,
        sent_at=at,
        text_body=text,
        new_text=text,
        created_at=at,
    )


def conversation(dice: Dice, customer: Customer, place: int) -> tuple[Conversation, list[Message]]:
    """A visit on the website, a minute between the lines."""
    said, person = dice.pick(dice.words["chats"]), dice.pick(customer.people)
    began = dice.moment(dice.day(customer.since))
    times = turns(dice, began, len(said), timedelta(minutes=1))
    identity = dice.id("conversation", place)
    row = Conversation(
        id=identity,
        provider="generic",
        external_id=f"demo-{place}",
        company_id=customer.company.id,
        person_id=person.id,
        title=said[0][1],
        visitor_name=person.name,
        visitor_email=person.email,
        status="closed",
        placement_method="known_sender",
        placement_confidence=0.95,
        started_at=began,
        last_message_at=times[-1],
        created_at=began,
    )
    authors = {"visitor": person.name, "bot": BOT, "agent": AGENT}
    return row, [
        Message(
            id=dice.id("message", f"{identity} {turn}"),
            conversation_id=identity,
            company_id=customer.company.id,
            dedupe_key=f"demo-{turn}",
            direction="in" if who == "visitor" else "out",
            author_kind=who,
            author_name=authors[who],
            body=filled(text, customer, person),
            occurred_at=at,
            created_at=at,
        )
        for turn, ((who, text), at) in enumerate(zip(said, times, strict=False))
    ]


def document(dice: Dice, customer: Customer, place: int) -> Document:
    """A text file that a colleague put on the company."""
    category, title, text = dice.pick(dice.words["document_texts"])
    person, at = dice.pick(customer.people), dice.moment(dice.day(customer.since))
    day = format_date(at.date(), "d. MMMM y", locale="da")
    body = text.format(company=customer.company.name, person=person.name, day=day)
    identity = dice.id("document", place)
    return Document(
        id=identity,
        company_id=customer.company.id,
        file_name=f"{title} {customer.company.name.replace('/', '')}.txt",
        content_type="text/plain",
        size_bytes=len(body.encode()),
        sha256=hashlib.sha256(body.encode()).hexdigest(),
        storage_key=f"{dice.office.workspace}/{at:%Y/%m}/{identity}",
        state="ready",
        title=title,
        body_text=body,
        page_count=1,
        language="da",
        category=category,
        category_confidence=0.9,
        placement_method="person",
        placement_confidence=1.0,
        created_by=customer.company.owner_id,
        created_at=at,
    )


def chunk(dice: Dice, kind: str, source: Mail | Message | Document, text: str) -> Chunk:
    """The text of a source as one piece; none here is longer than that."""
    return Chunk(
        id=dice.id("chunk", source.id),
        company_id=source.company_id,
        source_kind=kind,
        source_id=source.id,
        position=0,
        content=text,
        start_offset=0,
        end_offset=len(text),
        created_at=source.created_at,
    )
