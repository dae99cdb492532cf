"""Ids of events: what we write we read again, and what we did not write is nobody's."""

import pytest

from crmflow.api.event_ids import MOST_IN_PROGRESS, Position, position_of

MARK = "0a1b2c3d"


@pytest.mark.parametrize("snapshot", ["743:743:", "743:750:743,748", "1:9223372036854775807:"])
def test_an_id_survives_the_way(snapshot: str):
    position = Position(MARK, snapshot)
    assert position_of(position.as_id) == position
    assert position.as_id.isascii()
    assert not set(position.as_id) & set(",: \n")


def test_an_id_with_too_many_in_progress_claims_less():
    """Then more is told again; nothing is left out."""
    others = ",".join(str(100 + number) for number in range(MOST_IN_PROGRESS + 1))
    assert position_of(Position(MARK, f"100:900:{others}").as_id) == Position(MARK, "100:100:")


@pytest.mark.parametrize(
    "text",
    [
        "",
        "7",
        f"{MARK}.5.4.",
        f"{MARK}.5.9.7_6",
        f"{MARK}.5.9.4",
        f"{MARK}.5.9.9",
        f"{MARK}.0.9.",
        f"{MARK}.5.9.6_6",
        f"{MARK}.5.9",
        f"{MARK}.5.9.\n",
        f"{MARK}.٥.9.",
        f"{MARK.upper()}.5.9.",
        f"{MARK}.5.9999999999999999999.",
        f"{MARK}.5.9999." + "_".join(str(number) for number in range(6, 300)),
    ],
)
def test_what_is_no_snapshot_is_no_position(text: str):
    assert position_of(text) is None
