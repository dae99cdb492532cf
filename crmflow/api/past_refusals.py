"""Why something cannot be put back, each with a code of its own that a screen has words for."""

from collections.abc import Iterator
from contextlib import contextmanager

import asyncpg

from crmflow.errors import Conflict, CrmflowError, Forbidden, Invalid, NotFound

# What our functions raise for what stands in the way; the detail is the code of the problem.
STOPPED = "PT409"
CONFIRMATION = "roll_back_confirmation"


class RollBackRunning(Conflict):
    """Another roll-back of this workspace is running."""

    code = "roll_back_running"


class PointTooOld(Conflict):
    """The restore point is older than one may go back."""

    code = "roll_back_window"


class OtherSchema(Conflict):
    """The restore point was made by another version of the database."""

    code = "roll_back_schema"


class DemoPoint(Conflict):
    """This point only marks the demo data."""

    code = "roll_back_demo"


class RowsGone(Conflict):
    """Something that would come back names a row that is gone for good."""

    code = "reverting_link"


class TakenBack(Conflict):
    """This operation was taken back already."""

    code = "operations_undone"


class NotFinished(Conflict):
    """This operation is not finished yet."""

    code = "operations_open"


class ErasureStays(Conflict):
    """An erasure cannot be taken back."""

    code = "operations_erasure"


class NotAdministrator(Forbidden):
    """A roll-back is for administrators."""

    code = "roll_back_role"


class SeesTooFew(Forbidden):
    """A roll-back is for members who see every company."""

    code = "roll_back_scope"


class OthersOperation(Forbidden):
    """Only whoever did it, or an administrator, takes it back."""

    code = "operations_other"


class MayNotChange(Forbidden):
    """Your role may not change everything that this operation touched."""

    code = "operations_role"


class TouchedUnseen(Forbidden):
    """This operation touched companies that you do not see."""

    code = "operations_scope"


class UnknownOperation(NotFound):
    """There is no such operation."""

    code = "operations_unknown"


class UnknownPoint(NotFound):
    """There is no such restore point."""

    code = "restore_points_unknown"


KINDS: tuple[type[CrmflowError], ...] = (
    RollBackRunning,
    PointTooOld,
    OtherSchema,
    DemoPoint,
    RowsGone,
    TakenBack,
    NotFinished,
    ErasureStays,
    NotAdministrator,
    SeesTooFew,
    OthersOperation,
    MayNotChange,
    TouchedUnseen,
    UnknownOperation,
    UnknownPoint,
)
REFUSALS = {kind.code: kind for kind in KINDS}


@contextmanager
def telling_what_stops_it() -> Iterator[None]:
    """What the database refuses, in its words, with our codes. Raises one of KINDS, Conflict or Invalid."""
    try:
        yield
    except asyncpg.PostgresError as error:
        sentence = str(error.args[0])
        words = f"{sentence[:1].upper()}{sentence[1:]}."
        if error.constraint_name == CONFIRMATION:
            raise Invalid(words, field="confirmation", hint=error.hint) from None
        kind = REFUSALS.get((error.detail if error.sqlstate == STOPPED else error.constraint_name) or "")
        if kind is None and error.sqlstate == STOPPED:
            kind = Conflict
        if kind is None:
            raise
        raise kind(words, hint=error.hint) from None
