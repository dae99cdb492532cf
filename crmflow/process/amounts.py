"""Amounts of money and quantities in Danish and English text."""

import json
import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from itertools import islice
from pathlib import Path

LEXICON = json.loads((Path(__file__).parent / "lexicon" / "words.json").read_text(encoding="utf-8"))
CURRENCIES: dict[str, str] = LEXICON["currencies"]
UNITS: dict[str, str] = {word: unit for unit, words in LEXICON["units"].items() for word in words}
WORDS: dict[str, int] = LEXICON["numbers"]
AMBIGUOUS_WORDS = frozenset(LEXICON["ambiguous_numbers"])
LARGEST_MINOR = 10**15
MOST_QUANTITIES = 1_000
SCALES = {"t": 1_000, "m": 1_000_000}
YEARS = range(1900, 2101)


def either(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first."""
    return "|".join(sorted(map(re.escape, words), key=len, reverse=True))


NUMBER = r"\d{1,3}(?:[ .,\u00a0']\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?"
AMOUNT = re.compile(
    rf"(?<![\w.,])(?:(?P<before>dkk|eur|usd|gbp|sek|nok|kr\.?|€|\$|£)[ \u00a0]?(?P<first>{NUMBER})(?![\d%])"
    rf"|(?P<second>{NUMBER})(?:[ \u00a0]?(?P<scale>t\.?kr\.?|mio\.?|million(?:er)?)(?!\w))?"
    rf"[ \u00a0]?(?P<after>kr\.?|kroner|dkk|euro?|usd|gbp|sek|nok|€|\$|£|,-)?(?!\w))",
    re.IGNORECASE,
)
GROUP_BEFORE, GROUP_AFTER = re.compile(r"\d[ \u00a0]$"), re.compile(r"[ \u00a0]\d")
POSTCODE = re.compile(r"\d{4} [A-ZÆØÅ]")
COUNT = r"\d{1,3}(?:[. \u00a0]\d{3})+|\d{1,6}(?:[.,]\d{1,3})?"
QUANTITY = re.compile(
    rf"(?<![\w.,:/\-+])(?:(?P<number>{COUNT})|(?P<word>{either(WORDS)})\b)"
    rf"(?:[ \u00a0]*-?[ \u00a0]*(?P<unit>{either(UNITS)})\b\.?)?(?![\w%/]|[.,:]\d|-\w)",
    re.IGNORECASE,
)
NOT_COUNTED_BEFORE = re.compile(
    r"(?:\b(?:nr|no|nummer|number|side|page|uge|week|kl|tlf|telefon|phone|cvr|vat|punkt|version|model|type|§|d|den"
    r"|kapitel|vare|ordre|order|faktura|invoice|tilbud|quote|sku|id|kr|dkk|eur|usd|gbp"
    r"|\w*(?:vej|gade|alle|allé|plads|stræde|torv|street|road))\b"
    r"[ .:#-]*|[#§€$£@])$",
    re.IGNORECASE,
)
NOT_COUNTED_AFTER = re.compile(
    r"^(?:[ \u00a0]?(?:kr\b|dkk|kroner|eur|usd|gbp|sek|nok|€|\$|£|%|procent|percent|,-|t\.?kr|mio)"
    rf"|\.? ?(?:{either(LEXICON['months'])}|\.sal|sal|th|tv)\b)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Amount:
    """Money at `text[start:end]`: øre or cents, and an ISO 4217 code."""

    minor: int
    currency: str
    start: int
    end: int


@dataclass(frozen=True)
class Quantity:
    """A count at `text[start:end]`; `unit` is one of our Danish unit names, none when the text gives none."""

    value: Decimal
    unit: str | None
    start: int
    end: int


def amounts(text: str) -> tuple[Amount, ...]:
    """Every amount with a currency beside it; a bare number is no amount."""
    return tuple(filter(None, map(_amount, AMOUNT.finditer(text))))


def quantities(text: str, named_at: AbstractSet[int] = frozenset()) -> tuple[Quantity, ...]:
    """The first thousand counts such as `12 stk` and `tolv`; never amounts, dates, percentages or years.

    Words such as `en` and `to` count only with a unit, or right before one of the places in `named_at`.
    """
    found = (_quantity(match, text, named_at) for match in QUANTITY.finditer(text))
    return tuple(islice(filter(None, found), MOST_QUANTITIES))


def parse_number(written: str) -> Decimal | None:
    """A number as Danes or Britons write it. With one separator, three digits after it mean thousands."""
    plain = re.sub(r"[ \u00a0']", "", written)
    dot, comma = plain.rfind("."), plain.rfind(",")
    if dot >= 0 and comma >= 0:
        thousands = "." if comma > dot else ","
        plain = plain.replace(thousands, "").replace(",", ".")
    elif dot >= 0 or comma >= 0:
        separator = "." if dot >= 0 else ","
        groups = plain.split(separator)
        are_thousands = all(len(group) == len("000") for group in groups[1:]) and groups[0] != "0"
        plain = "".join(groups) if are_thousands else plain.replace(",", ".")
    try:
        return Decimal(plain)
    except InvalidOperation:
        return None


def _amount(match: re.Match[str]) -> Amount | None:
    mark = match["before"] or match["after"]
    scale = match["scale"] or ""
    if not mark and "kr" not in scale.lower():
        return None
    value = parse_number(match["first"] or match["second"])
    if value is None:
        return None
    minor = int((value * SCALES.get(scale[:1].lower(), 1) * 100).to_integral_value(ROUND_HALF_UP))
    if minor > LARGEST_MINOR:
        return None
    return Amount(minor, CURRENCIES.get((mark or "kr").lower(), "DKK"), match.start(), match.end())


def _quantity(match: re.Match[str], text: str, named_at: AbstractSet[int]) -> Quantity | None:
    unit = UNITS[match["unit"].lower()] if match["unit"] else None
    word = (match["word"] or "").lower()
    value = Decimal(WORDS[word]) if word else parse_number(match["number"])
    is_counted = bool(unit) or match.end() + 1 in named_at
    is_code = bool(match["number"]) and match["number"].startswith("0") and match["number"][1:2].isdigit()
    if value is None or value <= 0 or is_code or (word in AMBIGUOUS_WORDS and not is_counted):
        return None
    before = text[max(0, match.start() - 20) : match.start()]
    after = text[match.end() : match.end() + 16]
    if NOT_COUNTED_BEFORE.search(before) or NOT_COUNTED_AFTER.search(after):
        return None
    is_bare = not word and not unit
    if is_bare and (value in YEARS or value != value.to_integral_value() or _is_part(match, text)):
        return None
    return Quantity(value, unit, match.start(), match.end())


def _is_part(match: re.Match[str], text: str) -> bool:
    """Whether a bare number is a postcode before its town, or one group of a longer number."""
    before = text[max(0, match.start() - 2) : match.start()]
    is_group = GROUP_BEFORE.search(before) or GROUP_AFTER.match(text, match.end())
    return bool(is_group or POSTCODE.match(text, match.start()))
