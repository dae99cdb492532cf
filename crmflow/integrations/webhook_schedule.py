"""What an answer means, and when a webhook is tried again: the schedule that docs/webhooks.md publishes."""

import email.utils
import random
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

MINUTE, HOUR = 60, 3600
# Seconds before the second attempt, the third and so on: ten attempts in about three days.
WAITS = (
    5,
    5 * MINUTE,
    30 * MINUTE,
    2 * HOUR,
    5 * HOUR,
    10 * HOUR,
    14 * HOUR,
    20 * HOUR,
    24 * HOUR,
)
ATTEMPTS = len(WAITS) + 1
# Up to a tenth later, so that what failed together does not come back together.
JITTER = 0.1
LONGEST_ASKED = 24 * HOUR
GONE = 410
ASKS_FOR_PATIENCE = frozenset({429, 503})
SHOWN = 1000
SUCCESS = range(200, 300)


@dataclass(frozen=True)
class Outcome:
    """How an attempt ended. `wait_seconds` None: there is no further one."""

    delivered: bool
    failure: str | None = None
    status: int | None = None
    answer: str | None = None
    wait_seconds: float | None = None
    gone: bool = False


def judge(status: int, headers: Mapping[str, str], body: bytes, attempt: int) -> Outcome:
    """What an answer to this attempt (the first is 1) means."""
    # PostgreSQL takes every character but this one.
    shown = body[: 4 * SHOWN].decode(errors="replace").replace("\0", "")[:SHOWN]
    if status in SUCCESS:
        return Outcome(delivered=True, status=status, answer=shown)
    if status == GONE:
        return Outcome(delivered=False, failure="status", status=status, answer=shown, gone=True)
    wait = wait_after(attempt)
    if wait is not None and status in ASKS_FOR_PATIENCE:
        wait = max(wait, asked_wait(headers.get("retry-after", ""), datetime.now(UTC)))
    return Outcome(delivered=False, failure="status", status=status, answer=shown, wait_seconds=wait)


def failed(reason: str, attempt: int) -> Outcome:
    """No answer came."""
    return Outcome(delivered=False, failure=reason, wait_seconds=wait_after(attempt))


def wait_after(attempt: int) -> float | None:
    """Seconds from this failed attempt to the next; None after the last."""
    if attempt > len(WAITS):
        return None
    return WAITS[attempt - 1] * (1 + JITTER * random.random())  # noqa: S311 -- it spreads load, and is no secret


def asked_wait(retry_after: str, now: datetime) -> float:
    """The seconds that Retry-After asks for, as a number or a date; at most a day, 0 if unreadable."""
    text = retry_after.strip()
    if text.isascii() and text.isdigit():
        seconds = float(text[:9])
    else:
        try:
            asked = email.utils.parsedate_to_datetime(text)
        except ValueError:
            return 0.0
        seconds = (asked if asked.tzinfo else asked.replace(tzinfo=UTC)).timestamp() - now.timestamp()
    return min(max(seconds, 0.0), LONGEST_ASKED)
