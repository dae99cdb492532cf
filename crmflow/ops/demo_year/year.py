"""A year of a small firm, made from one seed: values in, rows out, in the order they can be written in."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from crmflow.ops.demo import data as live
from crmflow.ops.demo.furniture import Row, item_rows, list_rows, product_rows
from crmflow.ops.demo_year import customers as people
from crmflow.ops.demo_year.deals import board, stories
from crmflow.ops.demo_year.dice import Dice, Office
from crmflow.ops.demo_year.papers import papers
from crmflow.ops.demo_year.payments import payments
from crmflow.ops.demo_year.rows import Document, Issue, Step
from crmflow.ops.demo_year.talk import talk
from crmflow.ops.demo_year.work import call_lists, calls, tasks

Table = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Year:
    """The rows by table, parents first; `steps` and `issues` are the changes that some of them go through."""

    tables: Mapping[str, Table]
    steps: tuple[Step, ...]
    issues: tuple[Issue, ...]
    documents: tuple[Document, ...]


def make_year(office: Office) -> Year:
    """The year that ends now. The same office gives the same year."""
    dice = Dice(office)
    known = people.customers(dice)
    labels, on = people.tags(dice), board(dice)
    told = stories(dice, known, on)
    written = papers(dice, told, known)
    paid, allocations = payments(dice, written.bills)
    lists, entries = call_lists(dice, known)
    said = talk(dice, known)
    rows: dict[str, Sequence[Any]] = {
        "companies": [one.company for one in known],
        "people": [person for one in known for person in one.people],
        **price_rows(dice),
        "company_tags": labels,
        "company_tag_assignments": people.tag_assignments(dice, known, labels),
        "company_notes": people.notes(dice, known),
        "pipelines": [on.pipeline],
        "stages": list(on.stages.values()),
        "deals": [story.deal for story in told],
        "quotes": written.quotes,
        "orders": written.orders,
        "invoices": [bill.invoice for bill in written.bills],
        "line_items": written.lines,
        "payments": paid,
        "payment_allocations": allocations,
        "tasks": tasks(dice, told),
        "call_lists": lists,
        "call_list_entries": entries,
        "calls": calls(dice, known, entries),
        "email_threads": said.threads,
        "emails": said.mails,
        "chat_conversations": said.conversations,
        "chat_messages": said.messages,
        "documents": said.documents,
        "text_chunks": said.chunks,
    }
    return Year(
        tables={name: [as_row(one) for one in table] for name, table in rows.items()},
        steps=tuple(step for story in told for step in story.steps),
        issues=tuple(bill.issue for bill in written.bills if bill.issue),
        documents=said.documents,
    )


def as_row(one: Any) -> Mapping[str, Any]:  # noqa: ANN401  # one of the classes of rows.py, or a finished row
    """The row as columns and values."""
    return one if isinstance(one, dict) else asdict(one)


def price_rows(dice: Dice) -> dict[str, list[Row]]:
    """What is sold and what it costs, with the same ids as in the live demo."""
    workspace, lists = dice.office.workspace, live.price_lists()
    tables = {
        "products": product_rows(workspace, live.products()),
        "price_lists": list_rows(workspace, lists, live.words(dice.office.now)),
        "price_list_items": item_rows(workspace, lists),
    }
    made: datetime = dice.moment(dice.first_day)
    return {name: [{**row, "created_at": made} for row in table] for name, table in tables.items()}
