"""The demo's own data: made up, valid, and whole."""

import re
from collections import Counter

import pytest
from stdnum.dk import cvr as danish_cvr

from crmflow.ops.demo.data import FOLDER, arrivals, companies, home, price_lists, products

COMPANIES = companies()
PEOPLE = [person for company in COMPANIES for person in company.people]


def test_there_are_forty_companies_ninety_people_and_twenty_five_products_or_about_that():
    assert len(COMPANIES) == 40
    assert 80 <= len(PEOPLE) <= 100
    assert 24 <= len(products()) <= 28
    assert len({company.city for company in COMPANIES}) > 30
    assert len({company.industry_text for company in COMPANIES}) == 40


@pytest.mark.parametrize("number", [*(one.cvr for one in COMPANIES), home().cvr, home().stranger_cvr])
def test_every_cvr_number_is_valid_and_of_the_made_up_series(number):
    assert danish_cvr.is_valid(number)
    assert number.startswith("9900")


def test_no_number_key_domain_or_address_occurs_twice():
    own = home()
    for values in (
        [own.cvr, own.stranger_cvr, *(company.cvr for company in COMPANIES)],
        ["own", "stranger", *(company.key for company in COMPANIES)],
        [own.domain, *(company.domain for company in COMPANIES)],
        [company.name for company in COMPANIES],
        [*(person.email for person in PEOPLE), *(member.email for member in own.members)],
        [product.sku for product in products()],
        [arrival.key for arrival in arrivals()],
    ):
        assert [value for value, count in Counter(values).items() if count > 1] == []


def test_every_address_in_any_file_is_one_that_nobody_can_receive_mail_at():
    for path in (path for path in FOLDER.rglob("*") if path.is_file()):
        text = path.read_text(encoding="utf-8")
        domains = re.findall(r"[\w.-]+\\?@([\w-]+(?:\.[\w-]+)+)|https?://([\w.-]+)", text)
        for domain in filter(None, (first or second for first, second in domains)):
            assert domain.endswith(".example"), f"{path.name}: {domain}"


def test_no_telephone_number_can_ring():
    numbers = [company.phone for company in COMPANIES] + [person.phone for person in PEOPLE]
    assert all(re.fullmatch(r"\+45 10( \d\d){3}", number) for number in numbers)


def test_everything_that_is_pointed_at_exists():
    keys = {company.key for company in COMPANIES}
    skus = {product.sku for product in products()}
    members = {member.key for member in home().members}
    assert {company.owner for company in COMPANIES} <= members
    assert {prices.company for prices in price_lists()} - {None} <= keys
    assert {item.sku for prices in price_lists() for item in prices.items} <= skus
    assert {arrival.company for arrival in arrivals()} - {None} <= keys


def test_three_lists_are_agreed_with_a_company_and_one_of_them_has_ended():
    agreed = [prices for prices in price_lists() if prices.company]
    assert len(agreed) == 3
    assert [prices.name for prices in agreed if prices.valid_to is not None and prices.valid_to < 0] == [
        "Sommeraftale Tågehorn Logistik"
    ]


def test_a_price_is_fixed_or_a_percentage_and_breaks_never_raise_it():
    by_product: dict[tuple[str, str], list[tuple[int, int]]] = {}
    for prices in price_lists():
        for item in prices.items:
            assert (item.unit_price_minor is None) != (item.discount_percent is None)
            if item.unit_price_minor is not None:
                pair = (item.min_quantity, item.unit_price_minor)
                by_product.setdefault((prices.name, item.sku), []).append(pair)
    for steps in by_product.values():
        unit_prices = [price for _, price in sorted(steps)]
        assert unit_prices == sorted(unit_prices, reverse=True)


def test_exactly_one_product_has_no_price_so_that_its_trace_can_be_seen():
    assert [product.sku for product in products() if product.list_price_minor is None] == ["PRJ-01"]


def test_the_files_and_the_list_of_arrivals_name_each_other():
    sources = {kind: {one.source for one in arrivals() if one.kind == kind} for kind in ("chat", "mail")}
    assert sources["chat"] == {path.stem for path in (FOLDER / "chats").iterdir()}
    assert sources["mail"] == {path.stem for path in (FOLDER / "mails").iterdir()}
