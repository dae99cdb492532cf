"""Dates, last days of offers and meetings."""

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from crmflow.process.dates import dates, meetings, valid_until

SATURDAY = date(2026, 11, 21)
THIRD = date(2026, 12, 3)


@pytest.mark.parametrize(
    "text",
    [
        "2026-12-03",
        "3.12.2026",
        "03.12.2026",
        "3/12-2026",
        "3/12/2026",
        "03-12-2026",
        "3.12.26",
        "d. 3. december 2026",
        "den 3. dec. 2026",
        "3 December 2026",
        "December 3, 2026",
        "Dec 3rd, 2026",
    ],
)
def test_a_day_is_read_however_it_is_written(text):
    (found,) = dates(f"Levering {text}.")
    assert found.value == THIRD


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("i dag", SATURDAY),
        ("i morgen", date(2026, 11, 22)),
        ("i overmorgen", date(2026, 11, 23)),
        ("på tirsdag", date(2026, 11, 24)),
        ("lørdag", date(2026, 11, 28)),
        ("next Monday", date(2026, 11, 23)),
        ("om 2 uger", date(2026, 12, 5)),
        ("in 3 days", date(2026, 11, 24)),
        ("3. december", THIRD),
        ("3/12", THIRD),
        ("1. februar", date(2027, 2, 1)),
    ],
)
def test_days_near_the_reference_need_it(text, day):
    (found,) = dates(f"Det bliver {text}", SATURDAY)
    assert found.value == day
    assert dates(f"Det bliver {text}") == ()


@pytest.mark.parametrize(
    "text", ["31.02.2026", "2026-13-01", "30/2-2026", "29.2.2026", "12.500,00", "10.30", "1.2.3.4"]
)
def test_a_day_that_does_not_exist_is_none(text):
    assert dates(text, SATURDAY) == ()


def test_the_29th_of_february_exists_in_leap_years_only():
    """T74: 29 February."""
    assert dates("29.2.2028")[0].value == date(2028, 2, 29)
    assert dates("29. februar", SATURDAY) == ()


@given(st.dates(date(1950, 1, 1), date(2090, 12, 31)))
def test_every_day_is_read_back_from_its_danish_and_iso_form(day):
    for written in (
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day}/{day.month}-{day.year}",
        day.isoformat(),
    ):
        (found,) = dates(f"den {written} kl. 10")
        assert found.value == day


@pytest.mark.parametrize(
    "text",
    [
        "Tilbuddet er gyldigt til 3. december 2026.",
        "Tilbuddet gælder frem til og med den 3.12.2026",
        "Gyldigt indtil d. 3/12-2026",
        "Gyldighed: 3.12.2026",
        "Acceptfrist: den 3. december 2026",
        "Accept senest d. 3/12-2026",
        "Tilbuddet står ved magt til den 3. december 2026",
        "This quote is valid until December 3, 2026.",
        "Offer expires on 3 December 2026",
        "Dato 1.11.2026. Leveres 9.12.2026. Gyldigt til 3.12.2026.",
    ],
)
def test_the_last_day_of_an_offer_is_found(text):
    found = valid_until(text, dates(text))
    assert found is not None
    assert found.value == THIRD


@pytest.mark.parametrize(
    "text", ["Leveres den 3.12.2026.", "Dato: 3.12.2026", "Gyldigt i 30 dage. Dato er 3.12.2026."]
)
def test_another_day_is_not_the_last_day_of_an_offer(text):
    assert valid_until(text, dates(text)) is None


@pytest.mark.parametrize(
    ("text", "day", "at"),
    [
        ("Kan vi mødes på tirsdag kl. 10.30?", date(2026, 11, 24), time(10, 30)),
        ("Kom gerne på besøg den 3. december.", THIRD, None),
        ("Can we meet on Monday at 14?", date(2026, 11, 23), time(14, 0)),
        ("Skal vi tage et Teams-møde kl. 9?", None, time(9, 0)),
    ],
)
def test_a_proposed_meeting_has_its_day_and_time(text, day, at):
    (found,) = meetings(f"Hej Lars. {text}", dates(f"Hej Lars. {text}", SATURDAY))
    assert (found.day, found.at) == (day, at)
    assert f"Hej Lars. {text}"[found.start : found.end] == text


@pytest.mark.parametrize("text", ["Tak for mødet.", "Levering på tirsdag kl. 10.", "Vi mødes nok en dag."])
def test_no_day_or_no_meeting_is_no_proposal(text):
    assert meetings(text, dates(text, SATURDAY)) == ()
