"""What a text asks for: each product named in it, with the quantity that belongs to it."""

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from crmflow.process.extract import Facts, ProductMention, Quantity

REACH = 40
TIME_SPANS = frozenset({"dag", "uge", "måned", "år"})
SPAN_PENALTY, AFTER_PENALTY = 20, 3


@dataclass(frozen=True)
class WantedLine:
    """How much of a product is wanted."""

    product_id: str
    quantity: Decimal
    discount_percent: Decimal = Decimal(0)
    is_assumed: bool = False


def wanted_from(facts: Facts, products: Sequence[ProductMention]) -> tuple[WantedLine, ...]:
    """Each product named, with the quantity nearest to it; an assumed one when the text gives none."""
    pairs = sorted(
        ((mention, quantity) for mention in products for quantity in facts.quantities),
        key=lambda pair: (_distance(*pair), pair[0].start, pair[1].start),
    )
    taken: dict[ProductMention, Quantity] = {}
    for mention, quantity in pairs:
        is_near = _distance(mention, quantity) <= REACH
        if is_near and mention not in taken and quantity not in taken.values():
            taken[mention] = quantity
    lines: dict[str, list[Decimal]] = {mention.product_id: [] for mention in products}
    for mention in products:
        # The same number said twice of a product is a repetition; another number is more of it.
        if mention in taken and taken[mention].value not in lines[mention.product_id]:
            lines[mention.product_id].append(taken[mention].value)
    return tuple(
        WantedLine(product_id, sum(counts, Decimal(0)) or Decimal(1), is_assumed=not counts)
        for product_id, counts in lines.items()
    )


def _distance(mention: ProductMention, quantity: Quantity) -> int:
    """Characters between them; a number in front is likelier than one behind, a time span rarely counts."""
    penalty = SPAN_PENALTY if quantity.unit in TIME_SPANS else 0
    if quantity.end <= mention.start:
        return mention.start - quantity.end + penalty
    return max(quantity.start - mention.end, 0) + AFTER_PENALTY + penalty
