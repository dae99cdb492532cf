"""The next steps with a company, each with the words it rests on. Proposes only: a person decides.

The texts are the screen's: it translates `rule` and `suggested_action` and fills in `params`, which
always hold `company` and, but for quote_expiring, `days` (since it was written). Per rule:

- price_requested, order_received: products (names as written), quantity_count, product_count
- quote_expiring: valid_until (ISO date), days_left, number (may be empty)
- meeting_proposed: day (ISO date or empty), time (HH:MM or empty)
- silent_customer: last_contact (ISO date)
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from typing import Literal

from crmflow.process.situation import (
    Evidence,
    Item,
    KnownQuote,
    Situation,
    evidence,
    telling_sentence,
    waiting,
)

__all__ = ["RULES", "Advice", "Evidence", "Item", "KnownQuote", "Situation", "advise"]

Urgency = Literal[1, 2, 3]
Params = dict[str, str | int]
SILENT_AFTER_DAYS = 45
EXPIRES_WITHIN_DAYS = 7
LAST_DAYS = 2
TODAY: Literal[3] = 3
SATURDAY = 5
OFFICE_CLOSES = time(15, tzinfo=UTC)
SETTLED = frozenset({"quote_accepted", "quote_declined", "cancellation"})


@dataclass(frozen=True)
class Advice:
    """A next step. `urgency`: 3 is today; `score`: 0 to 1, how much it matters; `due_at`: UTC.

    The same need has the same `dedupe_key` however often it is looked at.
    """

    rule: str
    dedupe_key: str
    urgency: Urgency
    score: float
    due_at: datetime | None
    params: Params
    evidence: tuple[Evidence, ...]
    suggested_action: str


@dataclass(frozen=True)
class _Context:
    company_name: str
    now: datetime


@dataclass(frozen=True)
class _NextStep:
    rule: str
    urgency: Urgency
    score: float
    action: str
    places: tuple[int, ...] = ()


Rule = Callable[[Situation, datetime], Iterator[Advice]]
RULES: dict[str, Rule] = {}


def advise(situation: Situation, now: datetime) -> list[Advice]:
    """All next steps, the most urgent first. Nothing in a text can add a rule or an action."""
    found = [advice for rule in RULES.values() for advice in rule(situation, now)]
    return sorted(found, key=lambda one: (-one.urgency, -one.score, one.dedupe_key))


def rule(function: Rule) -> Rule:
    """Register a rule under its function's name."""
    RULES[function.__name__] = function
    return function


@rule
def complaint_open(situation: Situation, now: datetime) -> Iterator[Advice]:
    """A complaint nobody has answered: today."""
    step = _NextStep("complaint_open", TODAY, 0.95, "answer_complaint")
    return _replies(situation, now, step, waiting(situation, now, {"complaint"}))


@rule
def quote_accepted(situation: Situation, now: datetime) -> Iterator[Advice]:
    """The customer said yes: make the order."""
    step = _NextStep("quote_accepted", TODAY, 0.9, "create_order")
    return _replies(situation, now, step, waiting(situation, now, {"quote_accepted"}))


@rule
def order_received(situation: Situation, now: datetime) -> Iterator[Advice]:
    """An order by chat, mail or document that nobody has confirmed."""
    step = _NextStep("order_received", TODAY, 0.85, "create_order")
    return _replies(situation, now, step, waiting(situation, now, {"order"}, {"cancellation"}))


@rule
def price_requested(situation: Situation, now: datetime) -> Iterator[Advice]:
    """Somebody asked for a price: send a quote."""
    step = _NextStep("price_requested", 2, 0.8, "send_quote")
    return _replies(situation, now, step, waiting(situation, now, {"price_request"}, SETTLED))


@rule
def unanswered_question(situation: Situation, now: datetime) -> Iterator[Advice]:
    """A question, about delivery and help too, without an answer in its thread."""
    step = _NextStep("unanswered_question", 2, 0.6, "reply")
    asked = {"question", "delivery_question", "support_request"}
    return _replies(situation, now, step, waiting(situation, now, asked))


@rule
def invoice_question(situation: Situation, now: datetime) -> Iterator[Advice]:
    """A question about an invoice without an answer."""
    step = _NextStep("invoice_question", 2, 0.65, "check_invoice")
    return _replies(situation, now, step, waiting(situation, now, {"invoice_question"}))


@rule
def meeting_proposed(situation: Situation, now: datetime) -> Iterator[Advice]:
    """A meeting proposed that nobody has answered; one whose day has passed gives no advice."""
    for item in waiting(situation, now, {"meeting_proposed"}, {"cancellation"}):
        proposals = item.facts.meetings
        ahead = [one for one in proposals if one.day is None or one.day >= now.date()]
        if proposals and not ahead:
            continue
        first = max(ahead, key=lambda one: (one.day is not None) + (one.at is not None), default=None)
        when: Params = {
            "day": first.day.isoformat() if first and first.day else "",
            "time": first.at.strftime("%H:%M") if first and first.at else "",
        }
        is_near = bool(first and first.day and (first.day - now.date()).days <= 1)
        urgency: Urgency = TODAY if is_near else 2
        places = (first.start,) if first else ()
        step = _NextStep("meeting_proposed", urgency, 0.7, "answer_meeting", places)
        yield _answer(item, _Context(situation.company_name, now), step, when)


@rule
def quote_expiring(situation: Situation, now: datetime) -> Iterator[Advice]:
    """A quote that runs out within a week and that nobody has said yes or no to."""
    context = _Context(situation.company_name, now)
    for item in situation.items:
        last_day = item.facts.valid_until
        if item.kind != "document" or item.intent != "quote" or last_day is None:
            continue
        is_settled = any(_settles(one, item) for one in situation.items)
        if not is_settled:
            number = next((one.value for one in item.facts.numbers if one.kind == "quote"), "")
            proof = (telling_sentence(item, (last_day.start,)),)
            yield from _expiring(KnownQuote(item.id, number, last_day.value), context, proof)
    for quote in situation.quotes:
        yield from _expiring(quote, context)


@rule
def silent_customer(situation: Situation, now: datetime) -> Iterator[Advice]:
    """No contact for 45 days with a company that has written to us before."""
    contacts = sorted(
        (one for one in situation.items if one.is_from_person), key=lambda one: (one.at, one.id)
    )
    written = [one for one in contacts if one.direction == "in"]
    if not written:
        return
    days = (now - contacts[-1].at).days
    if days < SILENT_AFTER_DAYS:
        return
    last = contacts[-1].at.date().isoformat()
    yield Advice(
        rule="silent_customer",
        dedupe_key=f"silent_customer:{situation.company_id}:{last}",
        urgency=1,
        score=round(min(0.3 + days / 365, 0.6), 4),
        due_at=_working_day_after(now),
        params={"company": situation.company_name, "days": days, "last_contact": last},
        evidence=(telling_sentence(written[-1]),),
        suggested_action="call_customer",
    )


def _replies(situation: Situation, now: datetime, step: _NextStep, items: Iterable[Item]) -> Iterator[Advice]:
    for item in items:
        yield _answer(item, _Context(situation.company_name, now), step)


def _answer(item: Item, context: _Context, next_step: _NextStep, more: Params | None = None) -> Advice:
    """Advice to answer one item: it becomes urgent when the next working day has passed."""
    now = context.now
    due = _working_day_after(item.at)
    if next_step.urgency == TODAY:
        due = now.replace(hour=OFFICE_CLOSES.hour, minute=0, second=0, microsecond=0)
    days = max((now - item.at).days, 0)
    return Advice(
        rule=next_step.rule,
        dedupe_key=f"{next_step.rule}:{item.id}",
        urgency=TODAY if now > due else next_step.urgency,
        score=round(min(next_step.score + 0.01 * days, 1.0), 4),
        due_at=due,
        params={"company": context.company_name, "days": days, **_named_products(item), **(more or {})},
        evidence=_proofs(item, next_step.places),
        suggested_action=next_step.action,
    )


def _named_products(item: Item) -> Params:
    mentions = item.facts.products
    if not mentions:
        return {}
    return {
        "products": ", ".join(dict.fromkeys(one.text for one in mentions)),
        "product_count": len({one.product_id for one in mentions}),
        "quantity_count": len(item.facts.quantities),
    }


def _proofs(item: Item, places: tuple[int, ...]) -> tuple[Evidence, ...]:
    """The telling sentence, and the products named outside it."""
    sentence = telling_sentence(item, places)
    outside = [one for one in item.facts.products if not sentence.start <= one.start < sentence.end]
    return (sentence, *(evidence(item, one.start, one.end) for one in outside))


def _settles(answer: Item, quote: Item) -> bool:
    """Whether the customer has answered a quote with yes, no or never mind."""
    is_answer = answer.direction == "in" and answer.kind != "document" and answer.intent in SETTLED
    return is_answer and answer.at > quote.at


def _expiring(quote: KnownQuote, context: _Context, proof: tuple[Evidence, ...] = ()) -> Iterator[Advice]:
    """Advice when a quote has a week or less to run; none when it has run out."""
    left = (quote.valid_until - context.now.date()).days
    if not 0 <= left <= EXPIRES_WITHIN_DAYS:
        return
    yield Advice(
        rule="quote_expiring",
        dedupe_key=f"quote_expiring:{quote.id}",
        urgency=TODAY if left <= LAST_DAYS else 2,
        score=round(0.9 - 0.05 * left, 4),
        due_at=datetime.combine(quote.valid_until, OFFICE_CLOSES),
        params={
            "company": context.company_name,
            "valid_until": quote.valid_until.isoformat(),
            "days_left": left,
            "number": quote.number,
        },
        evidence=proof,
        suggested_action="follow_up_quote",
    )


def _working_day_after(moment: datetime) -> datetime:
    """The same hour of the next day that is neither Saturday nor Sunday."""
    day = moment + timedelta(days=1)
    while day.weekday() >= SATURDAY:
        day += timedelta(days=1)
    return day
