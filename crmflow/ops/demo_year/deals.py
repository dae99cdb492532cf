"""The year's deals: how each began, which stages it went through, and where it stands today."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from crmflow.ops.demo_year.customers import MOVED_IN_DAYS, Customer, acquainted
from crmflow.ops.demo_year.dice import YEAR, Dice, weekday_before
from crmflow.ops.demo_year.goods import Basket, basket
from crmflow.ops.demo_year.rows import Deal, Pipeline, Stage, Step

DEALS = 300
NEW_SHARE, NEW_DAYS = 0.2, 60
# What becomes of a deal, and how many days it takes from one stage to the next.
FATES = ("won",) * 9 + ("lost",) * 7 + ("stuck",) * 4
DAYS_BETWEEN = ((2, 8), (3, 12), (5, 20), (3, 25))
OPEN_STAGES = ("new", "qualified", "quoted", "negotiation")
DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Board:
    """The pipeline and its stages by key."""

    pipeline: Pipeline
    stages: dict[str, Stage]


@dataclass(frozen=True)
class Story:
    """A deal, what it is about, and when it entered which stage, by the stage's key."""

    customer: Customer
    deal: Deal
    basket: Basket
    entered: dict[str, datetime]
    steps: tuple[Step, ...]

    @property
    def stage(self) -> str:
        """The key of the stage it is in today."""
        return list(self.entered)[-1]


def board(dice: Dice) -> Board:
    """The pipeline that the year's deals move through."""
    made = dice.moment(dice.first_day)
    pipeline = Pipeline(id=dice.id("pipeline", 1), name=dice.words["pipeline"], created_at=made)
    stages = {
        stage["key"]: Stage(
            id=dice.id("stage", stage["key"]),
            pipeline_id=pipeline.id,
            name=stage["name"],
            kind=stage["kind"],
            position=position(place),
            probability=stage["probability"],
            rotting_days=stage["rotting_days"],
            created_at=made,
        )
        for place, stage in enumerate(dice.words["stages"])
    }
    return Board(pipeline, stages)


def position(place: int) -> str:
    """A fractional key that sorts as the number does; see app.position_between."""
    return DIGITS[place // len(DIGITS)] + DIGITS[place % len(DIGITS)] + "V"


def stories(dice: Dice, known: Sequence[Customer], on: Board) -> list[Story]:
    """Three hundred deals; one in five is no older than two months."""
    return [story(dice, known, on, place) for place in range(DEALS)]


def story(dice: Dice, known: Sequence[Customer], on: Board, place: int) -> Story:
    """One deal from its first day, with a customer we knew by then."""
    is_new = dice.happens(NEW_SHARE)
    days = YEAR - NEW_DAYS if is_new else MOVED_IN_DAYS
    day = dice.day(dice.first_day + timedelta(days=days))
    customer = dice.pick(acquainted(known, day))
    began = max(dice.moment(day), customer.company.created_at + timedelta(minutes=9))
    key, entered = dice.id("deal", place), path(dice, began)
    sold = basket(dice, "jobs")
    made = deal(dice, (customer, sold, entered), on, (place, key))
    return Story(
        customer=customer,
        deal=made,
        basket=sold,
        entered=entered,
        steps=steps(dice, made, on, entered),
    )


def path(dice: Dice, began: datetime) -> dict[str, datetime]:
    """When the deal entered which stage, in order, as far as it has come by now."""
    fate, at = dice.pick(FATES), began
    lasts = dice.number(1, len(OPEN_STAGES)) if fate != "won" else len(OPEN_STAGES)
    ending = () if fate == "stuck" else (fate,)
    entered = {"new": began}
    for stage, (least, most) in zip((*OPEN_STAGES[1:lasts], *ending), DAYS_BETWEEN, strict=False):
        day = at.date() + timedelta(days=dice.number(least, most))
        if day >= dice.today:
            break
        at = max(dice.moment(weekday_before(day, at.date())), at + timedelta(minutes=1))
        entered[stage] = at
    return entered


def steps(dice: Dice, made: Deal, on: Board, entered: dict[str, datetime]) -> tuple[Step, ...]:
    """Every move of the deal after its first stage, by whose it is."""
    return tuple(
        Step(
            id=made.id,
            number=number,
            stage_id=on.stages[stage].id,
            at=at,
            by=made.owner_id,
            lost_reason=dice.pick(dice.words["lost_reasons"]) if stage == "lost" else None,
        )
        for number, (stage, at) in enumerate(entered.items())
        if number
    )


def deal(
    dice: Dice,
    about: tuple[Customer, Basket, dict[str, datetime]],
    on: Board,
    place: tuple[int, UUID],
) -> Deal:
    """The deal as it was made, in its first stage."""
    customer, sold, entered = about
    began, is_open = entered["new"], not entered.keys() & {"won", "lost"}
    last = list(entered.values())[-1].date()
    owner = customer.company.owner_id if dice.happens(0.8) else dice.seller()
    closes = dice.today + timedelta(days=dice.number(-10, 75)) if is_open else last
    return Deal(
        id=place[1],
        title=sold.title,
        company_id=customer.company.id,
        person_id=dice.pick(customer.people).id,
        pipeline_id=on.pipeline.id,
        stage_id=on.stages["new"].id,
        position=position(place[0]),
        amount_minor=sold.net_minor,
        expected_close=closes,
        owner_id=owner,
        source=dice.pick(dice.words["sources"]),
        next_step=dice.pick(dice.words["next_steps"]) if is_open else None,
        next_step_on=dice.today + timedelta(days=dice.number(-3, 14)) if is_open else None,
        stage_entered_at=began,
        created_by=owner,
        created_at=began,
    )
