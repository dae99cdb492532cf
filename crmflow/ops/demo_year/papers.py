"""The year's quotes, orders and invoices, numbered without gaps in the order of their days."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID

from crmflow.ops.demo_year.customers import MOVED_IN_DAYS, Customer, acquainted
from crmflow.ops.demo_year.deals import Story
from crmflow.ops.demo_year.dice import ZONE, Dice, Office, weekday_before
from crmflow.ops.demo_year.goods import Basket, basket, lines
from crmflow.ops.demo_year.rows import Invoice, Issue, Line, Order, Quote

SERVICE_INVOICES = 190
REGULARS = 90
DRAFTS = 4
CREDIT_NOTES = 3
VALID_DAYS = 30
TERMS_DAYS = (14, 14, 30)
DRAFT_SHARE = 0.4


@dataclass(frozen=True)
class Bill:
    """An invoice with its day of issue and what is on it; a draft has no `issue`."""

    customer: Customer
    invoice: Invoice
    issue: Issue | None
    basket: Basket


@dataclass(frozen=True)
class Papers:
    """Everything that was written to customers, with all lines."""

    quotes: tuple[Quote, ...]
    orders: tuple[Order, ...]
    bills: tuple[Bill, ...]
    lines: tuple[Line, ...]


def numbers(office: Office, kind: str, moments: Iterable[tuple[UUID, datetime]]) -> dict[UUID, str]:
    """The number of each document: in the order of their moments, on from the series' last one."""
    last, given = dict(office.last_numbers), {}
    prefix = office.prefixes.get(kind) or kind[0].upper()
    for document, at in sorted(moments, key=lambda one: (one[1], one[0])):
        year = at.astimezone(ZONE).year
        last[kind, year] = last.get((kind, year), 0) + 1
        given[document] = f"{prefix}-{year}-{last[kind, year]:04}"
    return given


def papers(dice: Dice, told: Sequence[Story], known: Sequence[Customer]) -> Papers:
    """The quotes of the deals, the orders of those that were won, and the invoices of both kinds."""
    quoted = [(story, quote(dice, story)) for story in told if has_quote(dice, story)]
    sent = numbers(dice.office, "quote", ((one.id, one.sent_at) for _, one in quoted if one.sent_at))
    quotes = [(story, replace(one, number=sent.get(one.id))) for story, one in quoted]
    ordered = [(story, order(dice, story, one)) for story, one in quotes if one.state == "accepted"]
    confirmed = numbers(dice.office, "order", ((one.id, one.created_at) for _, one in ordered))
    orders = [(story, replace(one, number=confirmed[one.id])) for story, one in ordered]
    bills = with_numbers(dice.office, with_credit_notes(dice, all_bills(dice, orders, known)))
    drawn: list[Line] = []
    for story, one in quotes:
        drawn += lines(dice, story.basket, "quote", (one.id, one.created_at))
    for story, each in orders:
        drawn += lines(dice, story.basket, "order", (each.id, each.created_at))
    for bill in bills:
        drawn += lines(dice, bill.basket, "invoice", (bill.invoice.id, bill.invoice.created_at))
    return Papers(
        tuple(one for _, one in quotes), tuple(one for _, one in orders), tuple(bills), tuple(drawn)
    )


def has_quote(dice: Dice, story: Story) -> bool:
    """True for deals that were quoted, and for some where a draft lies ready."""
    return "quoted" in story.entered or (story.stage == "qualified" and dice.happens(DRAFT_SHARE))


def quote(dice: Dice, story: Story) -> Quote:
    """The quote of a deal; its number comes later."""
    deal, sent = story.deal, story.entered.get("quoted")
    written = sent - timedelta(minutes=40) if sent else story.entered["qualified"]
    valid_until = written.date() + timedelta(days=VALID_DAYS)
    undecided = "expired" if valid_until < dice.today else "sent"
    state = {"won": "accepted", "lost": "declined"}.get(story.stage, undecided) if sent else "draft"
    return Quote(
        id=dice.id("quote", deal.id),
        number=None,
        title=story.basket.title,
        company_id=deal.company_id,
        person_id=deal.person_id,
        deal_id=deal.id,
        state=state,
        quoted_on=written.date(),
        valid_until=valid_until,
        intro=dice.words["intro"],
        terms=dice.words["terms"],
        net_minor=story.basket.net_minor,
        vat_minor=story.basket.vat_minor,
        gross_minor=story.basket.gross_minor,
        sent_at=sent,
        decided_at=story.entered.get("won") or story.entered.get("lost"),
        owner_id=deal.owner_id,
        created_by=deal.owner_id,
        created_at=written,
    )


def order(dice: Dice, story: Story, accepted: Quote) -> Order:
    """The order that an accepted quote became; its number comes later."""
    won = story.entered["won"]
    delivery = weekday_before(won.date() + timedelta(days=dice.number(14, 40)), won.date())
    return Order(
        id=dice.id("order", accepted.id),
        number="",
        title=accepted.title,
        company_id=accepted.company_id,
        person_id=accepted.person_id,
        deal_id=accepted.deal_id,
        quote_id=accepted.id,
        state="delivered" if delivery < dice.today else "confirmed",
        ordered_on=won.date(),
        delivery_on=delivery,
        net_minor=accepted.net_minor,
        vat_minor=accepted.vat_minor,
        gross_minor=accepted.gross_minor,
        owner_id=accepted.owner_id,
        created_by=accepted.owner_id,
        created_at=won,
    )


def all_bills(dice: Dice, orders: Sequence[tuple[Story, Order]], known: Sequence[Customer]) -> list[Bill]:
    """Invoices of what was delivered, and of the services that regular customers buy without a quote."""
    bills = [
        bill(dice, (story.customer, story.basket), one.delivery_on, order_id=one.id)
        for story, one in orders
        if one.state == "delivered"
    ]
    regulars = dice.chance.sample(list(known), REGULARS)
    for place in range(SERVICE_INVOICES):
        day = dice.day(dice.first_day + timedelta(days=MOVED_IN_DAYS))
        sold = (dice.pick(acquainted(regulars, day)), basket(dice, "services"))
        bills.append(bill(dice, sold, day, key=f"service {place}"))
    for place in range(DRAFTS):
        sold = (dice.pick(regulars), basket(dice, "services"))
        bills.append(replace(bill(dice, sold, dice.today, key=f"draft {place}"), issue=None))
    return bills


def bill(
    dice: Dice,
    sold: tuple[Customer, Basket],
    delivered: date,
    *,
    order_id: UUID | None = None,
    key: object = None,
) -> Bill:
    """An invoice issued on the day of delivery; its number comes later."""
    customer, goods = sold
    identity, at = dice.id("invoice", order_id or key), dice.moment(delivered)
    invoice = Invoice(
        id=identity,
        kind="invoice",
        company_id=customer.company.id,
        person_id=customer.people[0].id,
        order_id=order_id,
        credits_id=None,
        delivered_on=at.date(),
        reference=goods.title,
        net_minor=goods.net_minor,
        vat_minor=goods.vat_minor,
        gross_minor=goods.gross_minor,
        created_by=customer.company.owner_id,
        created_at=at - timedelta(minutes=20),
    )
    return Bill(customer, invoice, issue(dice, customer, identity, at), goods)


def issue(dice: Dice, customer: Customer, invoice: UUID, at: datetime) -> Issue:
    """The day of issue, with both parties as they were; the number comes later."""
    company = customer.company
    buyer: dict[str, Any] = {
        "name": company.name,
        "cvr": company.cvr,
        "street": company.street,
        "postal_code": company.postal_code,
        "city": company.city,
        "country": "DK",
    }
    due = at.date() + timedelta(days=dice.pick(TERMS_DAYS))
    seller = dict(dice.words["seller"])
    return Issue(
        id=invoice,
        number="",
        state="issued",
        issued_on=at.date(),
        due_on=due,
        buyer=buyer,
        seller=seller,
        at=at,
    )


def with_credit_notes(dice: Dice, bills: list[Bill]) -> list[Bill]:
    """The same, where a few invoices turned out wrong and were credited whole a week later."""
    latest = dice.today - timedelta(days=20)
    old = [place for place, one in enumerate(bills) if one.issue and one.issue.issued_on < latest]
    for place in dice.chance.sample(old, CREDIT_NOTES):
        wrong = bills[place]
        if wrong.issue is None:
            continue
        at = dice.moment(weekday_before(wrong.issue.issued_on + timedelta(days=9), wrong.issue.issued_on))
        identity = dice.id("credit note", wrong.invoice.id)
        note = replace(
            wrong.invoice, id=identity, kind="credit_note", credits_id=wrong.invoice.id, created_at=at
        )
        issued = replace(wrong.issue, id=identity, issued_on=at.date(), due_on=at.date(), at=at)
        bills[place] = replace(wrong, issue=replace(wrong.issue, state="credited"))
        bills.append(replace(wrong, invoice=note, issue=issued))
    return bills


def with_numbers(office: Office, bills: Sequence[Bill]) -> list[Bill]:
    """The same with the numbers of both series, in the order of their days."""
    given: dict[UUID, str] = {}
    for kind in ("invoice", "credit_note"):
        issued = ((one.issue.id, one.issue.at) for one in bills if one.issue and one.invoice.kind == kind)
        given |= numbers(office, kind, issued)
    return [
        replace(one, issue=replace(one.issue, number=given[one.issue.id])) if one.issue else one
        for one in bills
    ]
