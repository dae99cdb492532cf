"""CPR numbers are masked; the numbers that look like them are not."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmflow.process.cpr import born, has_check_digit, mask_cpr

WITH_CHECK = next(f"010190{serial:04}" for serial in range(1, 4000) if has_check_digit(f"010190{serial:04}"))


def test_ten_bare_digits_are_a_cpr_number_only_with_its_check_digit():
    without = f"{int(WITH_CHECK) + 1:010}"
    assert mask_cpr(f"Vedr. {WITH_CHECK}")[1] == 1
    assert mask_cpr(f"Vedr. {without}")[1] == 0


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("Mit CPR er 010190-1234.", "Mit CPR er 010190-XXXX."),
        ("010190-1234", "010190-XXXX"),
        ("cpr-nr.: 010190 1234", "cpr-nr.: 010190 XXXX"),
        ("CPR 0101901234", "CPR 010190XXXX"),
        ("personnummer 010190/1234", "personnummer 010190/XXXX"),
        ("(010190-1234)", "(010190-XXXX)"),
        ("født 290200-4123", "født 290200-XXXX"),
    ],
)
def test_a_cpr_number_loses_its_last_four_digits(text, masked):
    assert mask_cpr(text) == (masked, 1)


@pytest.mark.parametrize(
    "text",
    [
        "P-nr. 1003407806",
        "P-nummer: 1003407806",
        "1003407806",
        "ordrenummer 010190-1234",
        "Faktura nr. 0101901234",
        "+71<010190123400420+81234567<",
        "+71<000000000100420+81234567<",
        "22334455 66778899",
        "tlf. 201234 5678",
        "010190-12345",
        "1010190-1234",
        "320190-1234",
        "011390-1234",
        "010190-1234-55",
        "DK5000400440116243",
        "EAN 5790000000000",
        "12,010190.1234",
        "2026-11-21 1200",
    ],
)
def test_other_numbers_stay(text):
    """P-numbers, phone pairs, FIK lines, order numbers and impossible days are no personal ids."""
    assert mask_cpr(text) == (text, 0)


def test_every_one_of_several_is_masked():
    assert mask_cpr("010190-1234 og 020290-4321") == ("010190-XXXX og 020290-XXXX", 2)


@given(st.text(alphabet=st.sampled_from("0123456789 -/.cpr<+\n"), max_size=200))
def test_masking_keeps_the_length_and_masks_once(text):
    masked, _ = mask_cpr(text)
    assert len(masked) == len(text)
    assert mask_cpr(masked) == (masked, 0)


@pytest.mark.parametrize(
    ("digits", "day"),
    [
        ("0101901234", date(1990, 1, 1)),
        ("0101364234", date(2036, 1, 1)),
        ("0101374234", date(1937, 1, 1)),
        ("0101379234", date(1937, 1, 1)),
        ("0101369234", date(2036, 1, 1)),
        ("0101575234", date(2057, 1, 1)),
        ("0101585234", date(1858, 1, 1)),
        ("3002901234", None),
        ("2902011234", None),
    ],
)
def test_the_seventh_digit_gives_the_century(digits, day):
    assert born(digits) == day


def test_the_check_digit_is_a_weighted_sum_that_eleven_divides():
    assert has_check_digit("2110625629")
    assert not has_check_digit("2110625628")
