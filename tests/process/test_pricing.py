"""Prices to the øre, with a trace that leads to the same sums."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmflow.errors import Invalid
from crmflow.process.extract import ProductRef, facts
from crmflow.process.pricing import (
    PriceBook,
    PriceCalculation,
    PriceList,
    PriceListItem,
    Product,
    WantedLine,
    calculate,
    replay,
    wanted_from,
)

DAY = date(2026, 11, 21)
VAT = Decimal(25)
FILTER = Product("filter", "FLT-12", "Luftfilter", "stk", 9_500, VAT)
SERVICE = Product("service", "SRV", "Serviceeftersyn", "stk", None, VAT)
BOOK = Product("book", "BOG", "Bog uden moms", "stk", 10_000, Decimal(0))
OURS = PriceList("ours", "Fjordblik 2026", "company", 0, None, None, "DKK")
ALL = PriceList("all", "Standard", None, 5, None, None, "DKK")


def item(
    price_list: str, price: int | None = None, *, at: str = "1", percent: str | None = None, **days
) -> PriceListItem:
    off = None if percent is None else Decimal(percent)
    return PriceListItem(price_list, "filter", Decimal(at), price, off, days.get("start"), days.get("end"))


def price(quantity: str = "1", *items: PriceListItem, lists=(ALL, OURS), **more) -> PriceCalculation:
    book = PriceBook((FILTER, SERVICE, BOOK), tuple(lists), items, **more)
    return calculate([WantedLine("filter", Decimal(quantity))], book, DAY)


def unit_price(*arguments, **more) -> int | None:
    return price(*arguments, **more).lines[0].unit_price_minor


def rules(calculation: PriceCalculation) -> list[str]:
    return [step.rule for step in calculation.trace]


def test_without_lists_the_list_price_counts():
    found = price("12")
    assert (found.net_minor, found.vat_minor, found.gross_minor) == (114_000, 28_500, 142_500)
    assert rules(found) == ["list_price", "quantity", "sum", "vat"]


def test_the_customers_list_comes_before_one_for_everybody_whatever_its_priority():
    found = price("1", item("all", 9_000), item("ours", 8_000))
    assert found.lines[0].unit_price_minor == 8_000
    assert "customer_price_list" in rules(found)


def test_of_two_general_lists_the_higher_priority_decides():
    campaign = PriceList("campaign", "Kampagne", None, 9, None, None, "DKK")
    assert unit_price("1", item("all", 9_000), item("campaign", 9_200), lists=(ALL, campaign)) == 9_200


def test_a_list_without_the_product_leaves_the_next_one_to_decide():
    assert unit_price("1", item("all", 9_000)) == 9_000


@pytest.mark.parametrize(
    ("quantity", "expected"), [("9", 9_000), ("9.99", 9_000), ("10", 8_000), ("49", 8_000), ("50", 7_000)]
)
def test_the_highest_break_reached_decides(quantity, expected):
    assert (
        unit_price(quantity, item("all", 9_000), item("all", 8_000, at="10"), item("all", 7_000, at="50"))
        == expected
    )


def test_a_break_that_is_not_reached_leaves_the_list_price():
    assert unit_price("5", item("all", 8_000, at="10")) == 9_500


def test_percent_is_taken_off_the_list_price_and_half_an_oere_rounds_up():
    found = price("12", item("all", percent="7.5"))
    assert found.lines[0].unit_price_minor == 8_788
    assert found.net_minor == 12 * 8_788
    assert "list_percent" in rules(found)


@pytest.mark.parametrize(
    ("days", "is_used"),
    [
        ({"start": DAY, "end": DAY}, True),
        ({"start": date(2026, 11, 22)}, False),
        ({"end": date(2026, 11, 20)}, False),
        ({"end": DAY}, True),
    ],
)
def test_a_price_counts_on_its_first_and_last_day_and_not_outside(days, is_used):
    assert unit_price("1", item("all", 8_000, **days)) == (8_000 if is_used else 9_500)


def test_a_list_that_has_run_out_or_has_another_currency_does_not_count():
    old = PriceList("old", "2025", None, 9, None, date(2025, 12, 31), "DKK")
    euro = PriceList("euro", "Euro", None, 9, None, None, "EUR")
    assert unit_price("1", item("old", 1), item("euro", 2), lists=(old, euro)) == 9_500


def test_a_line_discount_comes_after_the_quantity():
    book = PriceBook((FILTER,))
    found = calculate([WantedLine("filter", Decimal(3), Decimal("33.33"))], book, DAY)
    assert found.net_minor == 28_500 - 9_499
    assert rules(found) == ["list_price", "quantity", "line_discount", "sum", "vat"]


def test_a_missing_price_is_said_and_is_never_zero():
    found = calculate(
        [WantedLine("service", Decimal(3)), WantedLine("filter", Decimal(1))],
        PriceBook((SERVICE, FILTER)),
        DAY,
    )
    line = found.lines[0]
    assert (line.is_priced, line.unit_price_minor, line.net_minor) == (False, None, None)
    assert found.net_minor == 9_500
    assert not found.is_complete
    (step,) = [step for step in found.trace if step.rule == "missing_price"]
    assert (step.line, step.after_minor, step.params["sku"]) == (0, None, "SRV")


def test_percent_off_a_missing_list_price_is_a_missing_price():
    off = PriceListItem("all", "service", Decimal(1), None, Decimal(10), None, None)
    found = calculate([WantedLine("service", Decimal(1))], PriceBook((SERVICE,), (ALL,), (off,)), DAY)
    assert not found.lines[0].is_priced


def test_a_free_product_is_priced_at_zero():
    found = price("2", item("all", 0))
    assert (found.lines[0].is_priced, found.net_minor) == (True, 0)


def test_an_unknown_product_is_said():
    found = calculate([WantedLine("nothing", Decimal(1))], PriceBook(()), DAY)
    assert rules(found) == ["unknown_product", "sum"]
    assert not found.is_complete


def test_vat_is_taken_per_rate_on_the_sum_and_not_per_line():
    small = Product("small", "S", "Skrue", "stk", 1, VAT)
    found = calculate(
        [WantedLine("small", Decimal(1))] * 2 + [WantedLine("book", Decimal(1))],
        PriceBook((small, BOOK)),
        DAY,
    )
    assert found.vat_minor == 1
    assert [step.params for step in found.trace if step.rule == "vat"] == [
        {"rate": "25", "base_minor": 2},
        {"rate": "0", "base_minor": 10_000},
    ]


def test_a_small_order_pays_a_fee_with_vat_and_a_large_one_does_not():
    small = price("1", minimum_order_minor=50_000, minimum_order_fee_minor=7_500)
    assert (small.fee_minor, small.net_minor, small.vat_minor) == (7_500, 17_000, 4_250)
    assert price("6", minimum_order_minor=50_000, minimum_order_fee_minor=7_500).fee_minor == 0


@pytest.mark.parametrize("quantity", ["0", "-1", "NaN", "Infinity", "1E+10"])
def test_an_impossible_quantity_is_refused(quantity):
    with pytest.raises(Invalid) as caught:
        price(quantity)
    assert caught.value.field == "quantity"


def test_an_impossible_discount_is_refused():
    with pytest.raises(Invalid):
        calculate([WantedLine("filter", Decimal(1), Decimal(101))], PriceBook((FILTER,)), DAY)


def test_nothing_wanted_costs_nothing():
    assert calculate([], PriceBook(()), DAY).gross_minor == 0


MONEY = st.integers(0, 10**9)
QUANTITY = st.decimals("0.001", "99999", places=3)
RATE = st.sampled_from([Decimal(25), Decimal(0)])


@st.composite
def orders(draw):
    products = tuple(
        Product(str(number), f"V{number}", f"Vare {number}", "stk", draw(st.none() | MONEY), draw(RATE))
        for number in range(draw(st.integers(1, 4)))
    )
    items = tuple(
        PriceListItem("all", draw(st.sampled_from(products)).id, draw(QUANTITY), amount, off, None, None)
        for amount, off in draw(
            st.lists(
                st.tuples(MONEY, st.none()) | st.tuples(st.none(), st.decimals(0, 100, places=2)), max_size=5
            )
        )
    )
    discount = st.decimals(0, 100, places=2)
    wanted = [
        WantedLine(draw(st.sampled_from(products)).id, draw(QUANTITY), draw(discount))
        for _ in range(draw(st.integers(1, 6)))
    ]
    return wanted, PriceBook(products, (ALL,), items, draw(MONEY), draw(MONEY))


@given(orders())
def test_the_lines_add_up_and_the_trace_leads_to_the_same_sums(order):
    found = calculate(*order, DAY)
    assert sum(line.net_minor or 0 for line in found.lines) + found.fee_minor == found.net_minor
    assert found.net_minor + found.vat_minor == found.gross_minor
    assert replay(found.trace) == (found.net_minor, found.vat_minor, found.gross_minor)


@given(orders())
def test_every_step_of_a_line_begins_where_the_one_before_ended(order):
    found = calculate(*order, DAY)
    for index in range(len(found.lines)):
        steps = [step for step in found.trace if step.line == index]
        for first, second in pairwise(steps):
            assert second.before_minor == first.after_minor


@given(orders())
def test_every_line_is_exact_to_the_oere(order):
    wanted, book = order
    for line, asked in zip(calculate(wanted, book, DAY).lines, wanted, strict=True):
        if line.unit_price_minor is not None:
            before = (line.unit_price_minor * asked.quantity).quantize(Decimal(1), ROUND_HALF_UP)
            off = (before * asked.discount_percent / 100).quantize(Decimal(1), ROUND_HALF_UP)
            assert line.net_minor == int(before - off)


@given(orders())
def test_vat_is_a_quarter_of_the_taxable_lines_and_the_fee(order):
    found = calculate(*order, DAY)
    base = found.fee_minor + sum(line.net_minor or 0 for line in found.lines if line.vat_rate == 25)
    assert found.vat_minor == int((Decimal(base) / 4).quantize(Decimal(1), ROUND_HALF_UP))


@given(
    st.lists(st.tuples(st.integers(1, 500), st.integers(0, 9_500)), min_size=1, max_size=5),
    QUANTITY,
    QUANTITY,
)
def test_more_never_costs_more_apiece_when_breaks_fall(breaks, first, second):
    places = sorted({place for place, _ in breaks})
    amounts = sorted((amount for _, amount in breaks), reverse=True)
    items = [item("all", amount, at=str(place)) for place, amount in zip(places, amounts, strict=False)]
    few, many = sorted((first, second))
    assert unit_price(str(many), *items) <= unit_price(str(few), *items)


@given(orders())
def test_the_same_order_always_has_the_same_price(order):
    assert calculate(*order, DAY) == calculate(*order, DAY)


REFS = (ProductRef("filter", "FLT-12", "Luftfilter"), ProductRef("service", "SRV", "Serviceeftersyn"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12 stk luftfiltre og tre serviceeftersyn", {"filter": 12, "service": 3}),
        ("Luftfilter: 12 stk", {"filter": 12}),
        ("FLT-12 x 6", {"filter": 6}),
        ("2 x SRV, 40 x FLT-12", {"service": 2, "filter": 40}),
        ("10 luftfiltre til Vejle og 5 luftfiltre til Ribe", {"filter": 15}),
        ("12 luftfiltre. De 12 luftfiltre skal bruges nu", {"filter": 12}),
        ("luftfilter", {"filter": 1}),
        ("Hej", {}),
        ("to serviceeftersyn og et luftfilter", {"service": 2, "filter": 1}),
        ("luftfilter leveres om 2 uger, vi skal bruge 8 stk luftfilter", {"filter": 8}),
    ],
)
def test_a_text_gives_its_products_with_their_quantities(text, expected):
    found = facts(text, REFS)
    assert {line.product_id: int(line.quantity) for line in wanted_from(found, found.products)} == expected


def test_a_quantity_nobody_wrote_is_marked_as_assumed():
    found = facts("luftfilter og 3 serviceeftersyn", REFS)
    assert [line.is_assumed for line in wanted_from(found, found.products)] == [True, False]
