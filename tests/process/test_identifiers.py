"""Numbers that identify, and the numbers that only look like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum.dk import cvr as reference

from crmflow.process.identifiers import cvr_candidates, document_numbers, emails, is_cvr, phones


@given(st.integers(0, 10**8 - 1).map(lambda number: f"{number:08}"))
def test_the_check_of_a_cvr_number_agrees_with_the_reference_library(digits):
    assert is_cvr(digits) == reference.is_valid(digits)


@pytest.mark.parametrize("digits", ["", "1234567", "123456789", "1358562x", "١٣٥٨٥٦٢٨", "03585628"])
def test_what_is_not_eight_digits_is_no_cvr_number(digits):
    assert not is_cvr(digits)


@pytest.mark.parametrize(
    "text",
    [
        "CVR 13585628",
        "CVR-nr.: 13 58 56 28",
        "cvr nummer 13585628",
        "Moms nr. DK13585628",
        "VAT no. DK-13585628",
        "DK 13 58 56 28",
        "SE-nr. 13585628",
        "Vores CVR er 13585628",
        "CVR: 1358 5628",
    ],
)
def test_a_labelled_cvr_number_is_found(text):
    (found,) = cvr_candidates(text)
    assert (found.value, found.labelled, found.valid) == ("13585628", True, True)
    assert "".join(filter(str.isdigit, text[found.start : found.end])) == "13585628"


def test_a_labelled_number_with_a_wrong_check_digit_is_found_as_invalid():
    (found,) = cvr_candidates("CVR 13585629")
    assert (found.labelled, found.valid) == (True, False)


def test_a_bare_valid_number_is_found_without_label():
    (found,) = cvr_candidates("Nordvind Teknik ApS 13585628 Odense")
    assert (found.labelled, found.valid) == (False, True)


@pytest.mark.parametrize(
    "text",
    [
        "12345678",
        "tlf. 13585628",
        "Telefon: 13585628",
        "Ring på 13585628",
        "+45 13585628",
        "+4513585628",
        "ordre nr. 13585628",
        "Ordrenummer 13585628",
        "Faktura 13585628",
        "kundenr. 13585628",
        "kontonr. 13585628",
        "13585628901",
        "713585628",
        "+71<000000000100420+13585628<",
        "x13585628",
        "20261121",
        "21112026",
        "13 58 56 28",
        "1.358.562,80",
        "13585628,50",
        "13-58-56-28",
    ],
)
def test_phones_dates_orders_and_amounts_are_no_cvr_numbers(text):
    assert cvr_candidates(text) == ()


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("tlf. 20 30 40 50", "+4520304050"),
        ("Telefon: 20304050", "+4520304050"),
        ("+45 20304050", "+4520304050"),
        ("+4520304050", "+4520304050"),
        ("0045 20 30 40 50", "+4520304050"),
        ("Ring til mig på 2030 4050", "+4520304050"),
        ("(+45) 20 30 40 50", "+4520304050"),
        ("mobil 20-30-40-50", "+4520304050"),
    ],
)
def test_a_phone_number_gets_one_form(text, number):
    (found,) = phones(text)
    assert found.value == number


@pytest.mark.parametrize("text", ["20304050", "120304050", "10 30 40 50", "20.30.40.50", "2030405"])
def test_other_digits_are_no_phone_number(text):
    assert phones(text) == ()


def test_mail_addresses_are_found_in_lower_case():
    text = "Skriv til Hanne.Holm+Salg@Fjord-Blik.example eller <info@æble.dk>."
    assert [one.value for one in emails(text)] == ["hanne.holm+salg@fjord-blik.example", "info@æble.dk"]


@pytest.mark.parametrize("text", ["@firma.dk", "a@b", "a@@b.dk", "a@b.d", "kl. 10 @ kontoret"])
def test_what_only_has_an_at_sign_is_no_address(text):
    assert emails(text) == ()


@pytest.mark.parametrize(
    ("text", "kind", "number"),
    [
        ("Tilbud nr. 1042", "quote", "1042"),
        ("tilbudsnr. T-1042", "quote", "T-1042"),
        ("Ordrebekræftelse 5512", "order", "5512"),
        ("ordrenummer: 88123", "order", "88123"),
        ("Purchase order 7788", "order", "7788"),
        ("faktura #2044", "invoice", "2044"),
        ("Fakturanr. 2026-1044", "invoice", "2026-1044"),
        ("Invoice no. INV-77", "invoice", "INV-77"),
        ("kreditnota 118", "credit_note", "118"),
    ],
)
def test_the_numbers_of_papers_are_found(text, kind, number):
    (found,) = document_numbers(text)
    assert (found.kind, found.value) == (kind, number)
    assert text[found.start : found.end].upper() == number


@pytest.mark.parametrize(
    "text", ["tilbud på kr. 500", "faktura 21/11-2026", "ordre 1.500,00", "Tilbud 2026-11-21"]
)
def test_dates_and_amounts_are_no_numbers_of_papers(text):
    assert document_numbers(text) == ()
