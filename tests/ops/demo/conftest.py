"""What the tests of the demo share."""

from datetime import UTC, datetime

import pytest

from crmflow.ops.demo.data import words
from crmflow.ops.demo.words import Words

SATURDAY = datetime(2026, 11, 21, 14, 5, tzinfo=UTC)


@pytest.fixture
def meaning() -> Words:
    """The placeholders of a demo that began on Saturday the 21st of November 2026 at 14:05 UTC."""
    return words(SATURDAY)
