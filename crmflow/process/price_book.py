"""What prices follow from: products, price lists with breaks and periods, and which of them decides."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal


@dataclass(frozen=True)
class Product:
    """Something we sell. `vat_rate` in percent; no list price means only price lists know what it costs."""

    id: str
    sku: str
    name: str
    unit: str
    list_price_minor: int | None
    vat_rate: Decimal
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class PriceList:
    """A set of prices for one company, or for everybody when `company_id` is empty. Days are inclusive."""

    id: str
    name: str
    company_id: str | None
    priority: int
    valid_from: date | None
    valid_to: date | None
    currency: str


@dataclass(frozen=True)
class PriceListItem:
    """From `min_quantity` on: a price of one unit, or `percent` off the product's list price."""

    price_list_id: str
    product_id: str
    min_quantity: Decimal
    unit_price_minor: int | None
    percent: Decimal | None
    valid_from: date | None
    valid_to: date | None


@dataclass(frozen=True)
class PriceBook:
    """What one customer's prices follow from: only lists for everybody and lists for this customer."""

    products: tuple[Product, ...]
    price_lists: tuple[PriceList, ...] = ()
    items: tuple[PriceListItem, ...] = ()
    minimum_order_minor: int = 0
    minimum_order_fee_minor: int = 0


@dataclass(frozen=True)
class BookOfDay:
    """A price book on one day in one currency."""

    book: PriceBook
    on: date
    currency: str

    def product(self, product_id: str) -> Product | None:
        return next((one for one in self.book.products if one.id == product_id), None)

    def item(self, product_id: str, quantity: Decimal) -> tuple[PriceList, PriceListItem] | None:
        """The list that decides and its highest break reached: a customer's own first, then by priority."""
        lists = [one for one in self.book.price_lists if one.currency == self.currency and self._runs(one)]
        for price_list in sorted(lists, key=lambda one: (one.company_id is None, -one.priority, one.id)):
            reached = [
                item
                for item in self.book.items
                if item.price_list_id == price_list.id
                and item.product_id == product_id
                and item.min_quantity <= quantity
                and self._runs(item)
            ]
            if reached:
                return price_list, max(
                    reached, key=lambda item: (item.min_quantity, item.valid_from or date.min)
                )
        return None

    def _runs(self, one: PriceList | PriceListItem) -> bool:
        return (one.valid_from or date.min) <= self.on <= (one.valid_to or date.max)
