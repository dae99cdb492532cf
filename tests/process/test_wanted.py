"""Which quantity belongs to which product."""

from decimal import Decimal

import pytest

from crmflow.process.extract import facts
from crmflow.process.mentions import ProductRef
from crmflow.process.wanted import wanted_from

PRODUCTS = (
    ProductRef("f7", "FLT-F7", "Posefilter F7", ("posefiltre F7",)),
    ProductRef("g4", "FLT-G4", "Panelfilter G4", ("panelfiltre G4",)),
    ProductRef("service", "SRV-BAS", "Serviceeftersyn"),
)


def wanted(text):
    found = facts(text, PRODUCTS)
    return {line.product_id: line.quantity for line in wanted_from(found, found.products)}


def amounts(**counts):
    return {name: Decimal(count) for name, count in counts.items()}


def test_a_letter_puts_the_number_in_front():
    text = "Vi skal bruge 24 stk. posefilter F7, 12 panelfiltre G4 og 2 serviceeftersyn."
    assert wanted(text) == amounts(f7=24, g4=12, service=2)


def test_a_table_puts_the_number_behind_and_never_takes_the_one_of_the_row_above():
    rows = ("Varenr. Vare Antal", "FLT-F7 Posefilter F7 36 stk", "FLT-G4 Panelfilter G4 24 stk")
    text = "\n".join((*rows, "SRV-BAS Serviceeftersyn 2 stk"))
    assert wanted(text) == amounts(f7=36, g4=24, service=2)


def test_a_list_puts_the_number_in_front_on_every_line():
    assert wanted("- 60 stk. posefilter F7\n- 24 stk. panelfilter G4\n- 4 serviceeftersyn") == amounts(
        f7=60, g4=24, service=4
    )


def test_a_note_that_mixes_both_is_read_by_nearness():
    assert wanted("Posefilter F7: 10 stk. Og så skal vi have 3 serviceeftersyn til marts.") == amounts(
        f7=10, service=3
    )


def test_a_product_without_a_number_is_one_and_marked_as_assumed():
    found = facts("Kan I sende en pris på serviceeftersyn?", PRODUCTS)
    (line,) = wanted_from(found, found.products)
    assert (line.quantity, line.is_assumed) == (1, True)


@pytest.mark.parametrize("number", ["rekvisition 5518", "ordre nr. 5518", "faktura 5518"])
def test_the_number_of_a_document_is_no_quantity(number):
    found = facts(f"Her er vores {number} på serviceeftersyn.", PRODUCTS)
    assert [line.quantity for line in wanted_from(found, found.products)] == [1]


def test_the_same_number_said_twice_is_said_once():
    assert wanted("12 posefilter F7, altså 12 posefilter F7.") == amounts(f7=12)
