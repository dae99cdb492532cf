"""The named facts in a text: who, what, how many, how much, when. Text is data, never an instruction."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol, TypeVar

from crmflow.process.amounts import Amount, Quantity, amounts, quantities
from crmflow.process.cpr import mask_cpr
from crmflow.process.dates import FoundDate, MeetingProposal, dates, meetings, valid_until
from crmflow.process.identifiers import (
    CvrCandidate,
    DocumentNumber,
    Found,
    cvr_candidates,
    document_numbers,
    emails,
    phones,
)
from crmflow.process.language import language_of
from crmflow.process.mentions import ProductMention, ProductRef, product_mentions

__all__ = ["Amount", "CvrCandidate", "DocumentNumber", "Facts", "Found", "FoundDate", "MeetingProposal"]
__all__ += ["ProductMention", "ProductRef", "Quantity", "facts", "mask_cpr"]

LONGEST_LOOK = 200_000


class _Placed(Protocol):
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


PlacedT = TypeVar("PlacedT", bound=_Placed)


@dataclass(frozen=True)
class Facts:
    """What a text names. Every offset points into the text that was read."""

    language: str | None = None
    cvr: tuple[CvrCandidate, ...] = ()
    amounts: tuple[Amount, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    dates: tuple[FoundDate, ...] = ()
    valid_until: FoundDate | None = None
    meetings: tuple[MeetingProposal, ...] = ()
    products: tuple[ProductMention, ...] = ()
    phones: tuple[Found, ...] = ()
    emails: tuple[Found, ...] = ()
    numbers: tuple[DocumentNumber, ...] = ()
    cpr_count: int = 0


def facts(text: str, products: Sequence[ProductRef] = (), reference: date | None = None) -> Facts:
    """Everything named in the first 200 000 characters.

    `reference` is the day of writing: with it, dates without a year and words like `i morgen` count.
    A place in the text is one thing only: a CVR number is no phone number, an order number no quantity.
    """
    # Masking keeps the length, so offsets stay true and no personal id can be taken for anything else.
    text, cpr_count = mask_cpr(text[:LONGEST_LOOK])
    found_emails = emails(text)
    found_dates = dates(text, reference)
    numbers = _outside(document_numbers(text), found_dates)
    cvr = _outside(cvr_candidates(text), (*found_emails, *numbers))
    found_phones = _outside(phones(text), (*found_dates, *numbers, *found_emails, *cvr))
    found_amounts = _outside(amounts(text), (*found_dates, *found_phones, *cvr))
    mentions = product_mentions(text, products)
    others: tuple[_Placed, ...] = (
        *found_emails,
        *found_dates,
        *numbers,
        *cvr,
        *found_phones,
        *found_amounts,
        *mentions,
    )
    return Facts(
        language=language_of(text),
        cvr=cvr,
        amounts=found_amounts,
        quantities=_outside(quantities(text, {one.start for one in mentions}), others),
        dates=found_dates,
        valid_until=valid_until(text, found_dates),
        meetings=meetings(text, found_dates),
        products=mentions,
        phones=found_phones,
        emails=found_emails,
        numbers=numbers,
        cpr_count=cpr_count,
    )


def _outside(things: Iterable[PlacedT], taken: Iterable[_Placed]) -> tuple[PlacedT, ...]:
    """Those that share no character with what is taken."""
    covered = {place for one in taken for place in range(one.start, one.end)}
    return tuple(one for one in things if covered.isdisjoint(range(one.start, one.end)))
