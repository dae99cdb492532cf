"""What an answer means, and when to come back: the published schedule."""

from datetime import UTC, datetime

import pytest

from crmflow.integrations.webhook_schedule import ATTEMPTS, WAITS, asked_wait, failed, judge, wait_after

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
DAY = 24 * 3600


def test_ten_attempts_take_about_three_days():
    assert ATTEMPTS == 10
    assert 3 * DAY < sum(WAITS) < 3.5 * DAY


@pytest.mark.parametrize("attempt", range(1, ATTEMPTS))
def test_each_wait_is_the_published_one_or_up_to_a_tenth_longer(attempt):
    """T70."""
    published = WAITS[attempt - 1]
    assert all(published <= wait <= 1.1 * published for wait in (wait_after(attempt) for _ in range(50)))


def test_after_the_last_attempt_there_is_no_other():
    assert wait_after(ATTEMPTS) is None
    assert judge(500, {}, b"", ATTEMPTS).wait_seconds is None
    assert judge(429, {"retry-after": "5"}, b"", ATTEMPTS).wait_seconds is None
    assert failed("timeout", ATTEMPTS).wait_seconds is None


@pytest.mark.parametrize("status", [200, 201, 202, 204, 299])
def test_every_success_is_delivered(status):
    outcome = judge(status, {}, b"tak", 1)
    assert (outcome.delivered, outcome.answer, outcome.wait_seconds) == (True, "tak", None)


@pytest.mark.parametrize("status", [301, 302, 307, 400, 401, 404, 500, 503])
def test_everything_else_is_tried_again(status):
    """T70: a redirect is no delivery."""
    outcome = judge(status, {}, b"", 1)
    assert (outcome.delivered, outcome.gone) == (False, False)
    assert outcome.wait_seconds is not None


def test_gone_is_gone():
    """T70."""
    outcome = judge(410, {}, b"", 1)
    assert (outcome.delivered, outcome.gone, outcome.wait_seconds) == (False, True, None)


@pytest.mark.parametrize("status", [429, 503])
def test_a_receiver_that_asks_for_patience_gets_it(status):
    """T70."""
    assert judge(status, {"retry-after": "900"}, b"", 1).wait_seconds == 900


def test_patience_never_shortens_the_schedule_and_ends_after_a_day():
    assert judge(429, {"retry-after": "1"}, b"", 3).wait_seconds >= WAITS[2]
    assert judge(429, {"retry-after": "999999999999"}, b"", 1).wait_seconds == DAY


def test_others_are_not_asked_how_long_they_want_to_wait():
    assert judge(500, {"retry-after": "900"}, b"", 1).wait_seconds < 10


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("120", 120),
        ("Mon, 02 Mar 2026 09:02:00 GMT", 120),
        ("Mon, 02 Mar 2026 08:00:00 GMT", 0),
        ("", 0),
        ("snart", 0),
        ("-5", 0),
        ("1e9", 0),
        ("¹²", 0),
        ("Mon, 99 Mar 2026 09:02:00 GMT", 0),
    ],
)
def test_retry_after_is_a_number_or_a_date_or_nothing(text, seconds):
    assert asked_wait(text, NOW) == seconds


def test_an_answer_is_shown_to_a_thousand_characters_that_can_be_stored():
    shown = judge(500, {}, b"\x00\xff" + "æ".encode() * 5000, 1).answer
    assert shown
    assert len(shown) == 1000
    assert "\0" not in shown
