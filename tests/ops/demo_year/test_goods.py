"""Sums of what is sold: rounded as the database rounds them."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmflow.ops.demo_year.goods import Basket, Item, catalogue, half_up, price


@given(st.integers(0, 10**12), st.integers(1, 1000))
def test_a_half_is_rounded_up_as_numeric_does(amount, divisor):
    assert half_up(amount, divisor) == int((Decimal(amount) / divisor).quantize(Decimal(1), ROUND_HALF_UP))


def test_the_discount_is_rounded_and_vat_is_taken_of_the_sum():
    filters, hours = catalogue()["FLT-F7"], catalogue()["TIM-TEK"]
    sold = Basket("Filterskift", (Item(filters, 3, 5), Item(hours, 1, 10)))
    assert [item.net_minor for item in sold.items] == [56_700 - 2_835, 69_500 - 6_950]
    assert (sold.net_minor, sold.vat_minor, sold.gross_minor) == (116_415, 29_104, 145_519)


def test_what_is_always_quoted_has_no_price_to_sell_at():
    with pytest.raises(ValueError, match="PRJ-01"):
        price(catalogue()["PRJ-01"])
