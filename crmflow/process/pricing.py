"""Prices with every rule that led to them. Money is whole øre; half an øre rounds up.

The rules of a trace and their `params`:

- list_price: sku, unit · unknown_product: product_id · missing_price: sku, product
- customer_price_list, price_list, quantity_break: price_list, min_quantity (and percent off the list price)
- list_percent: price_list, min_quantity, percent
- quantity: quantity, unit, unit_price_minor · line_discount: percent
- sum: lines · minimum_order_fee: minimum_minor, fee_minor · vat: rate, base_minor
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from crmflow.errors import Invalid
from crmflow.process.price_book import BookOfDay, PriceBook, PriceList, PriceListItem, Product
from crmflow.process.wanted import WantedLine, wanted_from

__all__ = ["PriceBook", "PriceCalculation", "PriceLine", "PriceList", "PriceListItem", "Product", "Step"]
__all__ += ["WantedLine", "calculate", "replay", "wanted_from"]

HUNDRED = Decimal(100)
ONE = Decimal(1)
LARGEST_QUANTITY = 10**9
FEE_VAT_RATE = Decimal(25)
AMOUNT_RULES = frozenset({"quantity", "line_discount"})
Params = dict[str, str | int | None]


@dataclass(frozen=True)
class Step:
    """One rule: the amount before and after it, none where no price is known. `line`: index of the line."""

    rule: str
    line: int | None
    before_minor: int | None
    after_minor: int | None
    params: Params = field(default_factory=dict)


@dataclass(frozen=True)
class PriceLine:
    """A calculated line without VAT. Not priced: no price was found, and it is in no sum."""

    product_id: str
    sku: str
    name: str
    unit: str
    quantity: Decimal
    unit_price_minor: int | None
    discount_percent: Decimal
    net_minor: int | None
    vat_rate: Decimal
    is_priced: bool
    is_quantity_assumed: bool = False


@dataclass(frozen=True)
class PriceCalculation:
    """Lines, sums in minor units, and every step that led there."""

    lines: tuple[PriceLine, ...]
    net_minor: int
    vat_minor: int
    gross_minor: int
    trace: tuple[Step, ...]
    currency: str = "DKK"
    fee_minor: int = 0

    @property
    def is_complete(self) -> bool:
        """Whether every line has a price."""
        return all(line.is_priced for line in self.lines)


def rounded(amount: Decimal) -> int:
    """Whole minor units, half up."""
    return int(amount.quantize(ONE, ROUND_HALF_UP))


def calculate(
    wanted: Sequence[WantedLine], price_book: PriceBook, on: date, currency: str = "DKK"
) -> PriceCalculation:
    """The price of what is wanted on a day; raises Invalid for a quantity of zero or less.

    Per line: list price, then the customer's price list before one for everybody, the highest quantity break
    reached, the line's discount. Then a fee for small orders and VAT on the sum per rate.
    """
    trace: list[Step] = []
    book = BookOfDay(price_book, on, currency)
    lines = [_line(one, index, book, trace) for index, one in enumerate(wanted)]
    net = sum(line.net_minor or 0 for line in lines)
    trace.append(Step("sum", None, None, net, {"lines": sum(line.is_priced for line in lines)}))
    fee = _minimum_order_fee(net, lines, price_book)
    if fee:
        trace.append(Step("minimum_order_fee", None, net, net + fee, _minimum_params(price_book)))
    vat = _vat(lines, fee, trace, net + fee)
    return PriceCalculation(tuple(lines), net + fee, vat, net + fee + vat, tuple(trace), currency, fee)


def replay(trace: Sequence[Step]) -> tuple[int, int, int]:
    """Net, VAT and gross that the steps alone lead to."""
    lines = {step.line: step.after_minor or 0 for step in trace if step.rule in AMOUNT_RULES}
    net = sum(lines.values()) + sum(_added(step) for step in trace if step.rule == "minimum_order_fee")
    vat = sum(_added(step) for step in trace if step.rule == "vat")
    return net, vat, net + vat


def _added(step: Step) -> int:
    return (step.after_minor or 0) - (step.before_minor or 0)


def _line(wanted: WantedLine, index: int, book: BookOfDay, trace: list[Step]) -> PriceLine:
    if not wanted.quantity.is_finite() or not 0 < wanted.quantity <= LARGEST_QUANTITY:
        raise Invalid("The quantity must be more than zero and at most a thousand million.", field="quantity")
    if not 0 <= wanted.discount_percent <= HUNDRED:
        raise Invalid("The discount must be between 0 and 100 percent.", field="discount_percent")
    product = book.product(wanted.product_id)
    if product is None:
        trace.append(Step("unknown_product", index, None, None, {"product_id": wanted.product_id}))
        product = Product(wanted.product_id, "", "", "", None, Decimal(0))
        return _priced(product, wanted, None, None)
    steps: list[Step] = []
    unit_price = _unit_price(product, wanted, book, steps)
    trace += [replace(step, line=index) for step in steps]
    if unit_price is None:
        trace.append(Step("missing_price", index, None, None, {"sku": product.sku, "product": product.name}))
        return _priced(product, wanted, None, None)
    net = rounded(unit_price * wanted.quantity)
    counted: Params = {"quantity": str(wanted.quantity), "unit": product.unit, "unit_price_minor": unit_price}
    trace.append(Step("quantity", index, unit_price, net, counted))
    if wanted.discount_percent:
        discounted = net - rounded(net * wanted.discount_percent / HUNDRED)
        trace.append(Step("line_discount", index, net, discounted, {"percent": str(wanted.discount_percent)}))
        net = discounted
    return _priced(product, wanted, unit_price, net)


def _priced(product: Product, wanted: WantedLine, unit_price: int | None, net: int | None) -> PriceLine:
    return PriceLine(
        product_id=product.id,
        sku=product.sku,
        name=product.name,
        unit=product.unit,
        quantity=wanted.quantity,
        unit_price_minor=unit_price,
        discount_percent=wanted.discount_percent,
        net_minor=net,
        vat_rate=product.vat_rate,
        is_priced=net is not None,
        is_quantity_assumed=wanted.is_assumed,
    )


def _unit_price(product: Product, wanted: WantedLine, book: BookOfDay, steps: list[Step]) -> int | None:
    """The price of one unit, with a step for each rule that set it."""
    price = product.list_price_minor
    if price is not None:
        steps.append(Step("list_price", None, None, price, {"sku": product.sku, "unit": product.unit}))
    decided = book.item(product.id, wanted.quantity)
    if decided is None:
        return price
    price_list, item = decided
    if item.unit_price_minor is not None:
        after = item.unit_price_minor
    elif price is not None and item.percent is not None:
        after = rounded(price * (HUNDRED - item.percent) / HUNDRED)
    else:
        return price
    params: Params = {"price_list": price_list.name, "min_quantity": str(item.min_quantity)}
    if item.unit_price_minor is None:
        params |= {"percent": str(item.percent)}
    steps.append(Step(_list_rule(price_list, item), None, price, after, params))
    return after


def _list_rule(price_list: PriceList, item: PriceListItem) -> str:
    if item.min_quantity > 1:
        return "quantity_break"
    if item.unit_price_minor is None:
        return "list_percent"
    return "customer_price_list" if price_list.company_id else "price_list"


def _minimum_order_fee(net: int, lines: Sequence[PriceLine], book: PriceBook) -> int:
    has_prices = any(line.is_priced for line in lines)
    return book.minimum_order_fee_minor if has_prices and net < book.minimum_order_minor else 0


def _minimum_params(book: PriceBook) -> Params:
    return {"minimum_minor": book.minimum_order_minor, "fee_minor": book.minimum_order_fee_minor}


def _vat(lines: Sequence[PriceLine], fee: int, trace: list[Step], net: int) -> int:
    """VAT per rate on the sum of the rounded lines, never per line."""
    bases: dict[Decimal, int] = {FEE_VAT_RATE: fee} if fee else {}
    for line in lines:
        if line.net_minor is not None:
            bases[line.vat_rate] = bases.get(line.vat_rate, 0) + line.net_minor
    total = 0
    for rate, base in sorted(bases.items(), reverse=True):
        vat = rounded(base * rate / HUNDRED)
        params: Params = {"rate": str(rate), "base_minor": base}
        trace.append(Step("vat", None, net + total, net + total + vat, params))
        total += vat
    return total
