"""Numbers that identify: CVR, telephone, e-mail, and those of quotes, orders and invoices."""

import re
from dataclasses import dataclass
from typing import Literal

CVR_WEIGHTS = (2, 7, 6, 5, 4, 3, 2, 1)
CVR = re.compile(
    r"(?<![\w+<>.,/\-])(?P<country>DK[ \-]?)?(?P<digits>[1-9]\d{7}|[1-9]\d(?:[ .]\d{2}){3}|[1-9]\d{3} \d{4})"
    r"(?![\w<>]|[.,/\-]\d)",
    re.IGNORECASE,
)
CVR_LABEL = re.compile(
    r"\b(?:cvr|vat|moms|se)(?:[ \-]?(?:nr|nummer|no|number|reg|registration|id))*\.?"
    r"[ \t:#.=]*(?:er|is)?\s*(?:DK[ \-]?)?$",
    re.IGNORECASE,
)
PHONE_WORD = r"tlf|telefon|tel|phone|mobil|mobile|mob|fax|direkte|ringe?|call|sms|cell|hotline"
OTHER_WORD = r"ordre|order|faktura|invoice|tilbud|quote|sag|vare|konto|kunde|p|p-enhed|ref|reg|kreditor|serie"
OTHER_LABEL = re.compile(
    rf"(?:\b(?:{PHONE_WORD}|{OTHER_WORD})[a-zæøå]*[ .:\-]*(?:nr|nummer|no|number|på|til|on)?[ .:#]*"
    r"|\+45 ?|\(45\) ?|71<\d*\+)$",
    re.IGNORECASE,
)
PHONE = re.compile(
    r"(?<![\w.,/\-+<])(?P<prefix>(?:\+|00)45[ \-]?|\(\+?45\)[ ]?)?"
    r"(?P<digits>[2-9]\d(?:[ .\-]?\d{2}){3}|[2-9]\d{3}[ \-]\d{4}|[2-9]\d{2}[ \-]\d{2}[ \-]\d{3})"
    r"(?![\w<>]|[.,/\-]\d)"
)
PHONE_LABEL = re.compile(
    rf"\b(?:{PHONE_WORD})[ .:\-]*(?:nr|nummer|no|number|til mig|mig|me|us|os)?[ .:]*(?:på|til|on|at)?[ .:]*$",
    re.IGNORECASE,
)
EMAIL = re.compile(
    r"(?<![\w.+\-])[\w.+\-]{1,64}@[\w\-]{1,63}(?:\.[\w\-]{1,63}){0,4}\.[a-zæøå]{2,24}(?![\w@])", re.IGNORECASE
)
DOCUMENT_NUMBER = re.compile(
    r"\b(?P<kind>tilbuds?|quote|quotation|offer|ordre|order|purchase order|po|rekvisition|faktura|invoice"
    r"|kreditnota|credit note)(?:bekræftelse)?[ \-]?(?:s?nummer|s?nr|no|number|num|id)?\.?[ :]*"
    r"(?:#|nr\.? |no\.? )?"
    r"(?P<number>[A-Z]{0,4}[\-/]?\d[\dA-Z\-/]{1,18})(?![\w%]|[.,]\d)",
    re.IGNORECASE,
)
DATE_LIKE = re.compile(r"\d{1,2}[/\-]\d{1,2}(?:[/\-]\d{2,4})?|\d{4}-\d\d-\d\d")
COMPACT_DATE = re.compile(
    r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])"
    r"|(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d"
)
DocumentKind = Literal["quote", "order", "invoice", "credit_note"]
KINDS: dict[str, DocumentKind] = {
    "tilbud": "quote",
    "tilbuds": "quote",
    "quote": "quote",
    "quotation": "quote",
    "offer": "quote",
    "ordre": "order",
    "order": "order",
    "purchase order": "order",
    "po": "order",
    "faktura": "invoice",
    "invoice": "invoice",
    "kreditnota": "credit_note",
    "credit note": "credit_note",
    "rekvisition": "order",
}
LOOK_BACK = 40


@dataclass(frozen=True)
class CvrCandidate:
    """Eight digits at `text[start:end]` that may be a CVR number; `labelled` when the text says so itself."""

    value: str
    start: int
    end: int
    labelled: bool
    valid: bool = True


@dataclass(frozen=True)
class Found:
    """Something named at `text[start:end]`; `value` is its normal form."""

    value: str
    start: int
    end: int


@dataclass(frozen=True)
class DocumentNumber:
    """The number of a quote, order, invoice or credit note at `text[start:end]`."""

    kind: DocumentKind
    value: str
    start: int
    end: int


def is_cvr(digits: str) -> bool:
    """Modulus 11 over eight digits, the first not 0. Source: erhvervsstyrelsen.dk/modulus_11."""
    if len(digits) != len(CVR_WEIGHTS) or not digits.isascii() or not digits.isdigit() or digits[0] == "0":
        return False
    return sum(weight * int(digit) for weight, digit in zip(CVR_WEIGHTS, digits, strict=True)) % 11 == 0


def cvr_candidates(text: str) -> tuple[CvrCandidate, ...]:
    """Labelled numbers, valid or not; others only when valid and not named as something else."""
    found: list[CvrCandidate] = []
    for match in CVR.finditer(text):
        digits = re.sub(r"\D", "", match["digits"])
        before = text[max(0, match.start() - LOOK_BACK) : match.start()]
        labelled = bool(match["country"] or CVR_LABEL.search(before))
        is_plain = match["digits"].isdigit() and not OTHER_LABEL.search(before)
        if labelled or (is_plain and is_cvr(digits) and not COMPACT_DATE.fullmatch(digits)):
            found.append(CvrCandidate(digits, match.start("digits"), match.end(), labelled, is_cvr(digits)))
    return tuple(found)


def phones(text: str) -> tuple[Found, ...]:
    """Danish numbers as `+45` and eight digits; eight in one run only when the text calls them a phone."""
    found: list[Found] = []
    for match in PHONE.finditer(text):
        before = text[max(0, match.start() - LOOK_BACK) : match.start()]
        is_named = bool(match["prefix"] or PHONE_LABEL.search(before))
        is_spaced = not match["digits"].isdigit() and "." not in match["digits"]
        if is_named or is_spaced:
            found.append(Found("+45" + re.sub(r"\D", "", match["digits"]), match.start(), match.end()))
    return tuple(found)


def emails(text: str) -> tuple[Found, ...]:
    """E-mail addresses in lower case."""
    return tuple(Found(match[0].lower(), *match.span()) for match in EMAIL.finditer(text))


def document_numbers(text: str) -> tuple[DocumentNumber, ...]:
    """Numbers that follow the words for quote, order, invoice and credit note; years and dates are none."""
    return tuple(
        DocumentNumber(KINDS[match["kind"].lower()], match["number"].upper(), *match.span("number"))
        for match in DOCUMENT_NUMBER.finditer(text)
        if not DATE_LIKE.fullmatch(match["number"])
    )
