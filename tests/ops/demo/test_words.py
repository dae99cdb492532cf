"""Placeholders of the demo's texts."""

from datetime import UTC, datetime

import pytest
from stdnum.dk import cvr as danish_cvr

from crmflow.ops.demo.words import with_wrong_check_digit


def test_a_day_is_written_in_danish_and_in_english(meaning):
    assert (
        meaning.fill("{{dato +4}}, {{kort -1}}, {{date 0}}")
        == "25. november 2026, 20.11.2026, 21 November 2026"
    )


def test_a_working_day_moves_from_the_weekend_to_monday_and_a_date_does_not(meaning):
    assert (
        meaning.value("dag 0")
        == meaning.value("dag +1")
        == meaning.value("dag +2")
        == "mandag den 23. november"
    )
    assert meaning.value("day +3") == "Tuesday 24 November"
    assert meaning.value("dato 0") == "21. november 2026"


def test_a_company_number_has_three_forms_and_the_wrong_one_is_wrong(meaning):
    assert meaning.fill("{{cvr own}} {{cvr_plain own}}") == "99 00 10 70 99001070"
    assert not danish_cvr.is_valid(meaning.value("cvr_wrong own"))
    assert with_wrong_check_digit("12345679") == "12345670"


@pytest.mark.parametrize("phrase", ["cvr nobody", "price own", "cvr_plain"])
def test_a_placeholder_that_means_nothing_is_refused(meaning, phrase):
    with pytest.raises(KeyError):
        meaning.value(phrase)


def test_text_without_placeholders_stays_as_it_is(meaning):
    assert meaning.fill("{{}} {x} 50 % {{") == "{{}} {x} 50 % {{"


def test_moments_lie_before_the_first_start(meaning):
    assert meaning.moment("-4m") == datetime(2026, 11, 21, 14, 1, tzinfo=UTC)
    assert meaning.moment("-26h") == datetime(2026, 11, 20, 12, 5, tzinfo=UTC)
    assert meaning.moment("-9d 08:17") == datetime(2026, 11, 12, 8, 17, tzinfo=UTC)


@pytest.mark.parametrize("written", ["+4m", "4m", "yesterday", "-9d 8:17"])
def test_a_moment_that_cannot_be_read_is_refused(meaning, written):
    with pytest.raises(ValueError, match="is not a moment"):
        meaning.moment(written)
