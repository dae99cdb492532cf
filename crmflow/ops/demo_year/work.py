"""What the sellers did and have yet to do: tasks, call lists and calls."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from uuid import UUID

from crmflow.ops.demo_year.customers import Customer
from crmflow.ops.demo_year.deals import Story, position
from crmflow.ops.demo_year.dice import ZONE, Dice
from crmflow.ops.demo_year.rows import Call, CallList, CallListEntry, Task

# How many tasks, by when they are due: days from today, least and most.
OPEN_TASKS = ((24, (-12, -1)), (14, (0, 0)), (42, (1, 30)))
DONE_TASKS = 170
CALLS = 600
ENTRIES = 25
# What comes of a call, as often as it does; only who is reached has something to say.
OUTCOMES = (
    *("reached",) * 9,
    *("no_answer",) * 5,
    *("voicemail",) * 2,
    *("call_back",) * 2,
    "busy",
    "declined",
    "wrong_number",
)
TALKED = ("reached", "call_back", "declined")


def tasks(dice: Dice, told: Sequence[Story]) -> list[Task]:
    """What is overdue, due today and later, and what was done through the year."""
    is_open = [story for story in told if story.stage not in ("won", "lost")]
    waiting = [
        open_task(dice, dice.pick(is_open), f"open {least} {place}", dice.number(least, most))
        for count, (least, most) in OPEN_TASKS
        for place in range(count)
    ]
    done = [done_task(dice, dice.pick(told), f"done {place}") for place in range(DONE_TASKS)]
    office = [office_task(dice, place, title) for place, title in enumerate(dice.words["office_tasks"])]
    return waiting + done + office


def open_task(dice: Dice, story: Story, key: str, days: int) -> Task:
    """A task that is waiting, due so many days from today."""
    due = datetime.combine(dice.today + timedelta(days=days), time(dice.number(9, 16)), ZONE)
    earliest = story.deal.created_at.date()
    made = dice.moment(dice.day(max(earliest, dice.today - timedelta(days=20)), min(due.date(), dice.today)))
    return task(dice, story, key, due=due, made=made, done=None)


def done_task(dice: Dice, story: Story, key: str) -> Task:
    """A task that was done, some days after it was made."""
    made = dice.moment(dice.day(story.deal.created_at.date()))
    due = made + timedelta(days=dice.number(1, 10))
    latest = dice.office.now.astimezone(ZONE) - timedelta(minutes=4)
    done = max(due + timedelta(days=dice.number(-1, 3)), made)
    if done > latest:
        # Nobody has done everything in the same minute: what would lie ahead was done some time before.
        done = made + (latest - made) * dice.chance.random()
    return task(dice, story, key, due=due, made=made, done=done)


def task(dice: Dice, story: Story, key: str, *, due: datetime, made: datetime, done: datetime | None) -> Task:
    """A task about a deal."""
    people = {person.id: person for person in story.customer.people}
    person = people[story.deal.person_id]
    title = dice.pick(dice.words["task_titles"]).format(
        person=person.name, deal=in_a_sentence(story.basket.title)
    )
    return Task(
        id=dice.id("task", key),
        title=title,
        company_id=story.deal.company_id,
        person_id=person.id,
        deal_id=story.deal.id,
        assignee_id=story.deal.owner_id,
        due_at=due,
        is_important=dice.happens(0.15),
        state="done" if done else "open",
        done_at=done,
        created_by=story.deal.owner_id,
        created_at=made,
        updated_at=done or made,
    )


def in_a_sentence(title: str) -> str:
    """The title with a small first letter, unless it begins with an abbreviation."""
    return title if title[1].isupper() else title[0].lower() + title[1:]


def office_task(dice: Dice, place: int, title: str) -> Task:
    """Something to do in house, about no company."""
    made = dice.moment(dice.today - timedelta(days=6))
    seller = dice.office.sellers[place % len(dice.office.sellers)]
    return Task(
        id=dice.id("task", f"office {place}"),
        title=title,
        company_id=None,
        person_id=None,
        deal_id=None,
        assignee_id=seller,
        due_at=datetime.combine(dice.today + timedelta(days=place - 1), time(16), ZONE),
        is_important=False,
        state="open",
        done_at=None,
        created_by=seller,
        created_at=made,
        updated_at=made,
    )


def call_lists(dice: Dice, known: Sequence[Customer]) -> tuple[list[CallList], list[CallListEntry]]:
    """Some lists, every other one shared, half called through."""
    lists, entries = [], []
    for place, name in enumerate(dice.words["call_lists"]):
        owner = dice.office.sellers[place % len(dice.office.sellers)]
        made = dice.moment(dice.today - timedelta(days=9 * (place + 1)))
        identity = dice.id("call list", place)
        lists.append(
            CallList(
                id=identity,
                name=name,
                owner_id=owner,
                is_shared=place % 2 == 0,
                created_by=owner,
                created_at=made,
            )
        )
        callable_now = [one for one in known if one.company.created_at < made]
        for row, customer in enumerate(dice.chance.sample(callable_now, ENTRIES)):
            entries.append(entry(dice, lists[-1], customer, row))
    return lists, entries


def entry(dice: Dice, on: CallList, customer: Customer, row: int) -> CallListEntry:
    """A company's place on a list."""
    been = dice.pick(("called", "called", "called", "skipped")) if row < ENTRIES // 2 else "waiting"
    return CallListEntry(
        id=dice.id("call list entry", f"{on.id} {row}"),
        call_list_id=on.id,
        company_id=customer.company.id,
        person_id=customer.people[0].id,
        owner_id=on.owner_id,
        position=position(row),
        state=been,
        created_by=on.owner_id,
        created_at=on.created_at,
    )


def calls(dice: Dice, known: Sequence[Customer], entries: Sequence[CallListEntry]) -> list[Call]:
    """Calls through the year, and one for every entry that was called."""
    by_id = {customer.company.id: customer for customer in known}
    listed = [
        call(
            dice,
            (by_id[one.company_id], one.owner_id),
            dice.moment(dice.day(one.created_at.date())),
            on_list=one.id,
        )
        for one in entries
        if one.state == "called"
    ]
    rest = [dice.pick(known) for _ in range(CALLS - len(listed))]
    return listed + [
        call(dice, (one, one.company.owner_id), dice.moment(dice.day(one.since)), key=place)
        for place, one in enumerate(rest)
    ]


def call(
    dice: Dice,
    between: tuple[Customer, UUID],
    at: datetime,
    *,
    key: object = None,
    on_list: UUID | None = None,
) -> Call:
    """One call between a customer and a seller."""
    customer, caller = between
    outcome = dice.pick(OUTCOMES)
    talked = outcome in TALKED
    return Call(
        id=dice.id("call", on_list or key),
        company_id=customer.company.id,
        person_id=dice.pick(customer.people).id,
        call_list_entry_id=on_list,
        caller_id=caller,
        direction="out" if on_list or dice.happens(0.75) else "in",
        outcome=outcome,
        called_at=at,
        seconds=dice.number(40, 900) if talked else dice.number(5, 30),
        note=dice.pick(dice.words["call_notes"]) if talked and dice.happens(0.6) else None,
        created_by=caller,
        created_at=at,
    )
