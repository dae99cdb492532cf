"""Amounts and quantities, and what is neither."""

from decimal import Decimal

import pytest
from babel.numbers import format_decimal
from hypothesis import given
from hypothesis import strategies as st

from crmflow.process.amounts import amounts, parse_number, quantities


@pytest.mark.parametrize(
    ("text", "minor", "currency"),
    [
        ("1.234,56 kr.", 123456, "DKK"),
        ("1234,56 kr", 123456, "DKK"),
        ("kr. 1.234,56", 123456, "DKK"),
        ("12.500 kr.", 1250000, "DKK"),
        ("12 500 kr.", 1250000, "DKK"),
        ("500,-", 50000, "DKK"),
        ("DKK 7.500,00", 750000, "DKK"),
        ("7500 DKK", 750000, "DKK"),
        ("45.000 kroner", 4500000, "DKK"),
        ("EUR 1,250.50", 125050, "EUR"),
        ("€99", 9900, "EUR"),
        ("$ 1,000.00", 100000, "USD"),
        ("£12.50", 1250, "GBP"),
        ("3 mio. kr.", 300000000, "DKK"),
        ("250 t.kr.", 25000000, "DKK"),
        ("0,50 kr.", 50, "DKK"),
        ("1.234.567,89 kr.", 123456789, "DKK"),
    ],
)
def test_amounts_are_read_to_the_oere(text, minor, currency):
    (found,) = amounts(f"Pris: {text} i alt")
    assert (found.minor, found.currency) == (minor, currency)


@pytest.mark.parametrize(
    "text", ["12 stk", "2026", "25 %", "uge 47", "13585628", "12.500", "21.11.2026", "kl. 10.30"]
)
def test_a_number_without_a_currency_is_no_amount(text):
    assert amounts(text) == ()


@given(st.integers(0, 10**11))
def test_every_danish_amount_is_read_back_exactly(minor):
    written = format_decimal(Decimal(minor) / 100, format="#,##0.00", locale="da_DK")
    (found,) = amounts(f"I alt {written} kr.")
    assert found.minor == minor


@given(st.integers(0, 10**11))
def test_every_english_amount_is_read_back_exactly(minor):
    written = format_decimal(Decimal(minor) / 100, format="#,##0.00", locale="en_GB")
    (found,) = amounts(f"Total EUR {written}")
    assert found.minor == minor


@given(st.text(alphabet=st.sampled_from("0123456789., kr€-"), max_size=60))
def test_places_are_exact_and_amounts_never_negative(text):
    for found in amounts(text):
        assert found.minor >= 0
        assert 0 <= found.start < found.end <= len(text)


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("1.234", "1234"),
        ("1,234", "1234"),
        ("12,5", "12.5"),
        ("0,250", "0.250"),
        ("1.234,5", "1234.5"),
        ("7", "7"),
    ],
)
def test_one_separator_before_three_digits_means_thousands(written, value):
    assert parse_number(written) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("12 stk", "12", "stk"),
        ("12 stk. luftfiltre", "12", "stk"),
        ("3 timer", "3", "time"),
        ("tolv luftfiltre", "12", None),
        ("Tre filtre", "3", None),
        ("to timer", "2", "time"),
        ("2 x PUMP", "2", "stk"),
        ("1.000 m kabel", "1000", "m"),
        ("2,5 kg", "2.5", "kg"),
        ("300 kvm", "300", "m2"),
        ("20 pcs", "20", "stk"),
        ("a dozen boxes", "12", "kasse"),
        ("halvtreds", "50", None),
        ("15 brugere", "15", "bruger"),
        ("40 filtre", "40", None),
    ],
)
def test_quantities_are_found_with_their_unit(text, value, unit):
    (found,) = quantities(f"Vi skal bruge {text}.")
    assert (found.value, found.unit) == (Decimal(value), unit)


@pytest.mark.parametrize(
    "text",
    [
        "500 kr.",
        "25 %",
        "21.11.2026",
        "21/11-2026",
        "d. 3. december",
        "3 december",
        "uge 47",
        "kl. 10.30",
        "nr. 12",
        "side 3",
        "Havnegade 12",
        "2. sal",
        "5000 Odense",
        "i 2026",
        "en mand",
        "to be or not",
        "til og med",
        "FLT-12",
        "10:30",
        "#4711",
        "007",
        "10 50 00 40",
    ],
)
def test_other_numbers_are_no_quantities(text):
    assert quantities(text) == ()
