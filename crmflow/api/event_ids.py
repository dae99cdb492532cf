"""The id of an event: which transactions its hearer knows of. docs/decisions/0013-event-ids.md says why."""

import re
from dataclasses import dataclass
from itertools import pairwise

# At most 200 transactions in progress are named; with more, the id claims to know of fewer.
MOST_IN_PROGRESS = 200
FORM = re.compile(
    r"(?P<mark>[0-9a-f]{8})\.(?P<xmin>[0-9]{1,19})\.(?P<xmax>[0-9]{1,19})\.(?P<others>[0-9]{1,19}(?:_[0-9]{1,19}){0,199})?"
)


@dataclass(frozen=True)
class Position:
    """A snapshot, in the words of `pg_snapshot`, and the history that its numbers count in."""

    mark: str
    snapshot: str

    @property
    def as_id(self) -> str:
        """What goes over the wire: no comma or colon, so that it may stand in a header and in an address."""
        xmin, xmax, others = self.snapshot.split(":")
        if others.count(",") >= MOST_IN_PROGRESS:
            xmax, others = xmin, ""
        return f"{self.mark}.{xmin}.{xmax}.{others.replace(',', '_')}"

    @property
    def horizon(self) -> int:
        """The first transaction that had not begun."""
        return int(self.snapshot.split(":")[1])


def position_of(event_id: str) -> Position | None:
    """The position that an id names; None when it is not one of ours."""
    match = FORM.fullmatch(event_id)
    if match is None:
        return None
    others = [int(other) for other in (match["others"] or "").split("_") if other]
    xmin, xmax = int(match["xmin"]), int(match["xmax"])
    in_order = [xmin - 1, *others, xmax]
    is_snapshot = 0 < xmin <= xmax < 2**63 and all(low < high for low, high in pairwise(in_order))
    if not is_snapshot:
        return None
    return Position(match["mark"], f"{xmin}:{xmax}:{','.join(map(str, others))}")
