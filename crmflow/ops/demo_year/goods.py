"""What is sold in the year: products in quantities, as lines of a document with sums to the øre."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Literal
from uuid import UUID, uuid5

from crmflow.ops.demo import data as live
from crmflow.ops.demo_year.dice import Dice
from crmflow.ops.demo_year.rows import Line

DISCOUNTS = (0, 0, 0, 0, 5, 10)
VAT_PERCENT = 25
DocumentKind = Literal["quote", "order", "invoice"]


@dataclass(frozen=True)
class Item:
    """A product in a quantity, with a discount in percent."""

    product: live.Product
    quantity: int
    discount: int

    @property
    def net_minor(self) -> int:
        """Quantity times price less the discount, rounded half up as the database does."""
        whole = self.quantity * price(self.product)
        return whole - half_up(whole * self.discount, 100)


@dataclass(frozen=True)
class Basket:
    """What is sold in one go. Sums are in øre."""

    title: str
    items: tuple[Item, ...]

    @property
    def net_minor(self) -> int:
        """Without VAT."""
        return sum(item.net_minor for item in self.items)

    @property
    def vat_minor(self) -> int:
        """VAT of the sum, not of each line (EN 16931, BR-CO-17)."""
        return half_up(self.net_minor * VAT_PERCENT, 100)

    @property
    def gross_minor(self) -> int:
        """What the customer pays."""
        return self.net_minor + self.vat_minor


def half_up(amount: int, divisor: int) -> int:
    """The quotient of two positive numbers, rounded half up."""
    return (2 * amount + divisor) // (2 * divisor)


def price(product: live.Product) -> int:
    """The list price in øre; what has none is never part of the year's baskets."""
    if product.list_price_minor is None:
        raise ValueError(f"{product.sku} has no price.")
    return product.list_price_minor


@cache
def catalogue() -> dict[str, live.Product]:
    """The products by number."""
    return {product.sku: product for product in live.products()}


def basket(dice: Dice, kind: Literal["jobs", "services"]) -> Basket:
    """A job that is quoted, or a service that is invoiced at once."""
    job = dice.pick(dice.words[kind])
    wanted = [(catalogue()[sku], dice.number(least, most)) for sku, least, most in job["lines"]]
    discount = dice.pick(DISCOUNTS)
    return Basket(job["title"], tuple(Item(*one, discount) for one in wanted if one[1]))


def lines(dice: Dice, sold: Basket, kind: DocumentKind, of: tuple[UUID, datetime]) -> list[Line]:
    """The basket as lines of a document: its id and when it was made."""
    document, made = of
    return [
        Line(
            id=dice.id("line", f"{document} {place}"),
            product_id=uuid5(dice.office.workspace, f"product {item.product.sku}"),
            place=place,
            description=item.product.name,
            quantity=item.quantity,
            unit=item.product.unit,
            unit_price_minor=price(item.product),
            discount_percent=item.discount,
            created_at=made,
            quote_id=document if kind == "quote" else None,
            order_id=document if kind == "order" else None,
            invoice_id=document if kind == "invoice" else None,
        )
        for place, item in enumerate(sold.items)
    ]
