"""What a text asks for: each product named in it, with the quantity that belongs to it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from crmflow.process.extract import Facts, ProductMention, Quantity

REACH = 40
SIDE_BY_SIDE = 3
Side = Literal["front", "behind"]
Sides = frozenset[Side]
Reading = dict[ProductMention, Quantity]
MIXED: Sides = frozenset({"front", "behind"})
IN_FRONT: Sides = frozenset({"front"})
BEHIND: Sides = frozenset({"behind"})
TIME_SPANS = frozenset({"dag", "uge", "måned", "år"})
# "3 dage konsulent" counts days, "om 2 uger" beside a product does not.
SPAN_PENALTY, AFTER_PENALTY = REACH - 2, 3


@dataclass(frozen=True)
class WantedLine:
    """How much of a product is wanted."""

    product_id: str
    quantity: Decimal
    discount_percent: Decimal = Decimal(0)
    is_assumed: bool = False


def wanted_from(facts: Facts, products: Sequence[ProductMention]) -> tuple[WantedLine, ...]:
    """Each product named, with the quantity that belongs to it; an assumed one when the text gives none.

    A letter puts the number in front (`12 posefiltre`), a table behind (`Posefilter F7 | 12`), a quick
    note mixes both: the reading that leaves the least distance between the two wins.
    """
    named = _as_named_once(products)
    readings = [_pairs(named, facts.quantities, sides) for sides in (MIXED, IN_FRONT, BEHIND)]
    taken = min(readings, key=lambda reading: _cost(reading, len(named)))
    lines: dict[str, list[Decimal]] = {mention.product_id: [] for mention in named}
    for mention in named:
        # The same number said twice of a product is a repetition; another number is more of it.
        if mention in taken and taken[mention].value not in lines[mention.product_id]:
            lines[mention.product_id].append(taken[mention].value)
    return tuple(
        WantedLine(product_id, sum(counts, Decimal(0)) or Decimal(1), is_assumed=not counts)
        for product_id, counts in lines.items()
    )


def _as_named_once(products: Sequence[ProductMention]) -> list[ProductMention]:
    """The mentions, with the number and the name of one product side by side as one mention."""
    named: list[ProductMention] = []
    for mention in sorted(products, key=lambda one: one.start):
        last = named[-1] if named else None
        if last and last.product_id == mention.product_id and mention.start - last.end <= SIDE_BY_SIDE:
            named[-1] = replace(last, text=f"{last.text} {mention.text}", end=mention.end)
        else:
            named.append(mention)
    return named


def _pairs(named: Sequence[ProductMention], quantities: Sequence[Quantity], sides: Sides) -> Reading:
    """The nearest pairs first; a quantity belongs to one mention."""
    pairs = sorted(
        ((mention, quantity) for mention in named for quantity in quantities),
        key=lambda pair: (_distance(*pair), pair[0].start, pair[1].start),
    )
    taken: Reading = {}
    for mention, quantity in pairs:
        side = "front" if quantity.end <= mention.start else "behind"
        is_near = side in sides and _distance(mention, quantity) <= REACH
        if is_near and mention not in taken and quantity not in taken.values():
            taken[mention] = quantity
    return taken


def _cost(reading: Reading, count: int) -> int:
    """How far apart things stand in this reading; a product without its quantity counts as out of reach."""
    near = sum(_distance(mention, quantity) for mention, quantity in reading.items())
    return near + (count - len(reading)) * (REACH + 1)


def _distance(mention: ProductMention, quantity: Quantity) -> int:
    """Characters between them; a number in front is likelier than one behind, a time span rarely counts."""
    penalty = SPAN_PENALTY if quantity.unit in TIME_SPANS else 0
    if quantity.end <= mention.start:
        return mention.start - quantity.end + penalty
    return max(quantity.start - mention.end, 0) + AFTER_PENALTY + penalty
