"""Money that came in through the year, and which invoices it settled."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from crmflow.ops.demo_year.dice import Dice, weekday_before
from crmflow.ops.demo_year.papers import Bill
from crmflow.ops.demo_year.rows import Allocation, Issue, Payment

METHODS = ("bank", "bank", "bank", "bank", "fik", "card", "mobilepay")
SLOW_DAYS = 60
# Of invoices that fell due long ago nearly all are paid; of the newer ones many are still waited for.
UNPAID_LONG, UNPAID_NEW = 0.04, 0.25
PART_SHARE = 0.03
TOGETHER_DAYS = 10


@dataclass(frozen=True)
class Settlement:
    """An amount in øre that is paid on an invoice on a day."""

    bill: Bill
    day: date
    amount_minor: int


def payments(dice: Dice, bills: Sequence[Bill]) -> tuple[list[Payment], list[Allocation]]:
    """The payments and what they settled; a company pays what falls due within some days in one go."""
    paid, settled = [], []
    for group in groups([one for one in (settlement(dice, bill) for bill in bills) if one]):
        payment, allocations = booked(dice, group)
        paid.append(payment)
        settled += allocations
    return paid, settled


def settlement(dice: Dice, bill: Bill) -> Settlement | None:
    """When and how much the customer paid, or None while they have not."""
    if bill.issue is None or bill.invoice.kind != "invoice" or bill.issue.state != "issued":
        return None
    day = pay_day(dice, bill.issue)
    long_ago = bill.issue.due_on < dice.today - timedelta(days=SLOW_DAYS)
    if dice.happens(UNPAID_LONG if long_ago else UNPAID_NEW) or day > dice.today:
        return None
    whole = bill.invoice.gross_minor
    return Settlement(bill, day, whole // 2 if dice.happens(PART_SHARE) else whole)


def pay_day(dice: Dice, issued: Issue) -> date:
    """A working day around the one it is due, after it was issued."""
    return weekday_before(issued.due_on + timedelta(days=dice.number(-6, 12)), issued.issued_on)


def groups(settlements: Sequence[Settlement]) -> list[list[Settlement]]:
    """Settlements of one company within ten days belong together."""
    by_company: dict[UUID, list[Settlement]] = defaultdict(list)
    for one in settlements:
        by_company[one.bill.invoice.company_id].append(one)
    found: list[list[Settlement]] = []
    for own in by_company.values():
        first, *later = sorted(own, key=lambda one: (one.day, one.bill.invoice.id))
        found.append([first])
        for one in later:
            if one.day - found[-1][0].day <= timedelta(days=TOGETHER_DAYS):
                found[-1].append(one)
            else:
                found.append([one])
    return found


def booked(dice: Dice, group: Sequence[Settlement]) -> tuple[Payment, list[Allocation]]:
    """A payment and its allocations."""
    day, first = group[-1].day, group[0].bill
    identity, at = dice.id("payment", first.invoice.id), dice.moment(day)
    payment = Payment(
        id=identity,
        company_id=first.invoice.company_id,
        amount_minor=sum(one.amount_minor for one in group),
        paid_on=day,
        method=dice.pick(METHODS),
        reference=", ".join(one.bill.issue.number for one in group if one.bill.issue),
        created_at=at,
    )
    return payment, [
        Allocation(
            id=dice.id("allocation", one.bill.invoice.id),
            payment_id=identity,
            invoice_id=one.bill.invoice.id,
            amount_minor=one.amount_minor,
            created_at=at,
        )
        for one in group
    ]
