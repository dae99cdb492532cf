"""What is known of a company when advice is given, and which of its messages still wait for us."""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Literal

from crmflow.process.extract import Facts
from crmflow.process.sentences import sentences

ItemKind = Literal["chat_message", "email", "document"]
Direction = Literal["in", "out"]
AUTOMATIC = "auto_reply"
THANKS = "thanks"
STALE_AFTER = timedelta(days=60)
LONGEST_QUOTE = 240
GREETING = re.compile(
    r"(?:hej|hello|hi|kære|dear|god ?morgen|goddag|mvh|(?:venlig )?hilsen)\b[^.?]{0,40}[.!]?$", re.IGNORECASE
)


@dataclass(frozen=True)
class Item:
    """A message or document. `intent` is a message's intent or a document's category; `at` is UTC."""

    id: str
    kind: ItemKind
    thread_id: str | None
    direction: Direction
    at: datetime
    text: str
    intent: str
    facts: Facts = field(default_factory=Facts)
    is_automatic: bool = False

    @property
    def is_from_person(self) -> bool:
        """Whether somebody wrote it, rather than an absence notice or a machine.

        Of our own messages we know it; only a customer's notice must be told by its words.
        """
        return not self.is_automatic and (self.direction == "out" or self.intent != AUTOMATIC)


@dataclass(frozen=True)
class KnownQuote:
    """A quote we have sent that is neither accepted nor declined."""

    id: str
    number: str
    valid_until: date


@dataclass(frozen=True)
class Situation:
    """All that advice about one company rests on; the order of the items does not matter."""

    company_id: str
    company_name: str
    items: tuple[Item, ...] = ()
    quotes: tuple[KnownQuote, ...] = ()


@dataclass(frozen=True)
class Evidence:
    """The words an advice rests on: `quote` is `text[start:end]` of that item."""

    kind: ItemKind
    id: str
    thread_id: str | None
    quote: str
    start: int
    end: int


def waiting(
    situation: Situation, now: datetime, intents: AbstractSet[str], closed_by: AbstractSet[str] = frozenset()
) -> Iterator[Item]:
    """The first item of each thread that wants one of these things and that nobody has dealt with since.

    A later message from us in the thread deals with it, and so does the customer's thanks or `closed_by`.
    """
    seen: set[str] = set()
    for item in sorted(situation.items, key=lambda one: (one.at, one.id)):
        is_wanted = item.direction == "in" and item.intent in intents and item.is_from_person
        if (
            not is_wanted
            or now - item.at > STALE_AFTER
            or _is_dealt_with(item, situation, closed_by | {THANKS})
        ):
            continue
        thread = item.thread_id or item.id
        if thread not in seen:
            seen.add(thread)
            yield item


def _is_dealt_with(item: Item, situation: Situation, closed_by: AbstractSet[str]) -> bool:
    return any(
        later.at > item.at
        and later.is_from_person
        and later.kind != "document"
        and _is_same_talk(item, later)
        and (later.direction == "out" or later.intent in closed_by)
        for later in situation.items
    )


def _is_same_talk(item: Item, later: Item) -> bool:
    # An uploaded document belongs to no thread: any later message from us may be the answer.
    stands_alone = item.kind == "document" and item.thread_id in {None, item.id}
    return stands_alone or (item.thread_id is not None and item.thread_id == later.thread_id)


def evidence(item: Item, start: int, end: int) -> Evidence:
    """The words of an item between two places, at most 240 characters."""
    end = min(end, start + LONGEST_QUOTE)
    return Evidence(item.kind, item.id, item.thread_id, item.text[start:end], start, end)


def telling_sentence(item: Item, places: tuple[int, ...] = ()) -> Evidence:
    """The sentence with one of the places in it, else one that asks, else the first that is no greeting."""
    spans = sentences(item.text)
    around = [span for span in spans if any(span[0] <= place < span[1] for place in places)]
    asking = [span for span in spans if item.text[: span[1]].rstrip().endswith("?")]
    saying = [span for span in spans if not GREETING.match(item.text[slice(*span)])]
    start, end = next(iter([*around, *asking, *saying, *spans]), (0, 0))
    return evidence(item, start, end)
