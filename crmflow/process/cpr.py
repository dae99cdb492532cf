"""CPR numbers (Danish personal ids) found and masked. Law: databeskyttelsesloven § 11."""

import re
from datetime import date

CANDIDATE = re.compile(r"(?<![\w+<>])(\d{6})([ \-/.\t]| - |)(\d{4})(?![\w<>])")
NAMED_CPR = re.compile(
    r"\b(?:cpr|personnummer|person-?nr|fødselsnummer|civil registration)\w*\W*(?:\w+\W+){0,3}$", re.IGNORECASE
)
NAMED_OTHER = re.compile(
    r"\b(?:p|se|cvr|ean|gln|ordre|order|faktura|invoice|bilag|tilbud|quote|vare|kunde|konto|sag|sags|reference|ref|tlf|tel"
    r"|telefon|phone|mobil|mob|fax|reg|iban|fik|kreditor|betaling|p-?enhed|produktionsenhed|serie|model)"
    r"[ \-.]?(?:nr|no|nummer|number|id)?\.?[ :#]*$",
    re.IGNORECASE,
)
ADJOINING = re.compile(r"(?:\d[ \-/.]?|[+<>])$")
FOLLOWING = re.compile(r"^(?:[ \-/.]?\d|[+<>])")
LOOK_BACK = 40
WEIGHTS = (4, 3, 2, 7, 6, 5, 4, 3, 2, 1)
MASKED_DIGITS = "XXXX"
FIRST_SHARED = 4
NINETEENTH_ENDS, TWENTIETH_STARTS = 58, 37


def mask_cpr(text: str) -> tuple[str, int]:
    """The text with the last four digits of every CPR number replaced, and their count. Keeps the length."""
    masked: list[str] = []
    at = count = 0
    for match in CANDIDATE.finditer(text):
        if _is_cpr(match, text):
            masked += [text[at : match.start(3)], MASKED_DIGITS]
            at = match.end(3)
            count += 1
    return "".join(masked) + text[at:], count


def born(digits: str) -> date | None:
    """The date of birth in ten digits by the century rule of the seventh; none when there is no such day."""
    day, month, year, seventh = int(digits[:2]), int(digits[2:4]), int(digits[4:6]), int(digits[6])
    if seventh < FIRST_SHARED:
        century = 1900
    elif seventh in {4, 9}:
        century = 1900 if year >= TWENTIETH_STARTS else 2000
    else:
        century = 1800 if year >= NINETEENTH_ENDS else 2000
    try:
        return date(century + year, month, day)
    except ValueError:
        return None


def has_check_digit(digits: str) -> bool:
    """Modulus 11. Numbers given out since 2007 may fail it, so it is evidence, not proof."""
    return sum(weight * int(digit) for weight, digit in zip(WEIGHTS, digits, strict=True)) % 11 == 0


def _is_cpr(match: re.Match[str], text: str) -> bool:
    digits = match[1] + match[3]
    if born(digits) is None:
        return False
    before = text[max(0, match.start() - LOOK_BACK) : match.start()]
    if NAMED_CPR.search(before):
        return True
    if NAMED_OTHER.search(before) or ADJOINING.search(before) or FOLLOWING.search(text[match.end() :][:2]):
        return False
    # Six and four digits with a hyphen between them are written so for nothing else.
    return match[2] == "-" or has_check_digit(digits)
