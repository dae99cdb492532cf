"""Products that a text speaks of, by name, number or another name people use."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz import fuzz

LEAST_LIKENESS = 86.0
SHORTEST_FUZZY = 5
SHORTEST_NAME = 3
WORD = re.compile(r"[\wæøåÆØÅ][\w\-/+.]*[\w+]|\w")
LONGEST_LOOK = 50_000


@dataclass(frozen=True)
class ProductRef:
    """A product as it can be named in a text."""

    id: str
    sku: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class ProductMention:
    """`text[start:end]` names this product; `score` is 1 for the exact words."""

    product_id: str
    text: str
    start: int
    end: int
    score: float


@dataclass(frozen=True)
class _Word:
    folded: str
    start: int
    end: int


def product_mentions(text: str, products: Sequence[ProductRef]) -> tuple[ProductMention, ...]:
    """Every product named in the text, in order. Where two names overlap the better and longer one wins."""
    words = [
        _Word(match[0].casefold(), match.start(), match.end()) for match in WORD.finditer(text[:LONGEST_LOOK])
    ]
    found = [mention for product in products for mention in _mentions(text, words, product)]
    chosen: list[ProductMention] = []
    for mention in sorted(
        found, key=lambda one: (-one.score, one.start - one.end, one.start, one.product_id)
    ):
        if all(mention.end <= other.start or mention.start >= other.end for other in chosen):
            chosen.append(mention)
    return tuple(sorted(chosen, key=lambda one: one.start))


def _mentions(text: str, words: Sequence[_Word], product: ProductRef) -> list[ProductMention]:
    found: list[ProductMention] = []
    for name in (product.sku, product.name, *product.aliases):
        wanted = tuple(match[0].casefold() for match in WORD.finditer(name))
        if len("".join(wanted)) < SHORTEST_NAME:
            continue
        may_be_misspelt = name != product.sku and not any(letter.isdigit() for letter in name)
        for first in range(len(words) - len(wanted) + 1):
            window = words[first : first + len(wanted)]
            score = _likeness(window, wanted, may_be_misspelt=may_be_misspelt)
            if score:
                start, end = window[0].start, window[-1].end
                found.append(ProductMention(product.id, text[start:end], start, end, score))
    return found


def _likeness(window: Sequence[_Word], wanted: tuple[str, ...], *, may_be_misspelt: bool) -> float:
    """1 for the same words, the share of equal letters for endings and slips, 0 for another thing."""
    lowest = 1.0
    for word, name in zip(window, wanted, strict=True):
        if word.folded == name:
            continue
        if (
            not may_be_misspelt
            or min(len(word.folded), len(name)) < SHORTEST_FUZZY
            or word.folded[0] != name[0]
        ):
            return 0.0
        ratio = fuzz.ratio(word.folded, name, score_cutoff=LEAST_LIKENESS - 8)
        is_inflected = word.folded.startswith(name) and len(word.folded) - len(name) <= len("erne")
        if not is_inflected and ratio < LEAST_LIKENESS:
            return 0.0
        lowest = min(lowest, 0.95 if is_inflected else ratio / 100)
    return lowest
