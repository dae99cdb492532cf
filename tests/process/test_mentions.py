"""Products named in a text."""

import pytest

from crmflow.process.mentions import ProductRef, product_mentions

PUMP = ProductRef("pump", "PUMP-200", "Varmepumpe 200", ("luft til vand",))
FILTER = ProductRef("filter", "FLT-12", "Luftfilter")
SERVICE = ProductRef("service", "SRV", "Serviceeftersyn", ("årligt eftersyn",))
FINE = ProductRef("fine", "FLT-12F", "Luftfilter fin")
PRODUCTS = (PUMP, FILTER, SERVICE, FINE)


@pytest.mark.parametrize(
    ("text", "product"),
    [
        ("PUMP-200", "pump"),
        ("pump-200", "pump"),
        ("en Varmepumpe 200 tak", "pump"),
        ("luft til vand", "pump"),
        ("luftfilter", "filter"),
        ("luftfiltre", "filter"),
        ("luftfilteret", "filter"),
        ("lufftfilter", "filter"),
        ("serviceeftersyn", "service"),
        ("serviceeftersynet", "service"),
        ("ÅRLIGT EFTERSYN", "service"),
        ("FLT-12F", "fine"),
        ("Luftfilter fin", "fine"),
    ],
)
def test_a_product_is_known_by_number_name_alias_and_slip(text, product):
    (found,) = product_mentions(f"Vi vil bestille {text}.", PRODUCTS)
    assert found.product_id == product


@pytest.mark.parametrize(
    "text", ["PUMP-201", "FLT-13", "luftfart", "service", "varmepumpe", "filter", "PUMP", ""]
)
def test_a_near_number_or_another_word_is_no_mention(text):
    assert product_mentions(f"Vi har {text} i huset", PRODUCTS) == ()


def test_places_are_exact_and_in_order():
    text = "Serviceeftersyn samt 2 stk luftfiltre og FLT-12F"
    found = product_mentions(text, PRODUCTS)
    assert [one.product_id for one in found] == ["service", "filter", "fine"]
    assert [text[one.start : one.end] for one in found] == [one.text for one in found]


def test_the_longer_name_wins_where_two_overlap():
    (found,) = product_mentions("en Luftfilter fin", PRODUCTS)
    assert found.product_id == "fine"


def test_no_products_no_mentions():
    assert product_mentions("luftfilter", ()) == ()
