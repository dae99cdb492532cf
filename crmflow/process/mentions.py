"""Products that a text speaks of, by name, number or another name people use."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

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
    look = _Text.of(text[:LONGEST_LOOK])
    found = [mention for product in products for mention in _mentions(look, product)]
    found.sort(key=lambda one: (-one.score, one.start - one.end, one.start, one.product_id))
    covered: set[int] = set()
    chosen: list[ProductMention] = []
    for mention in found:
        places = range(mention.start, mention.end)
        if covered.isdisjoint(places):
            covered.update(places)
            chosen.append(mention)
    return tuple(sorted(chosen, key=lambda one: one.start))


@dataclass(frozen=True)
class _Text:
    """A text as words, and where the words with a certain first letter are: a name begins at few of them."""

    text: str
    words: tuple[_Word, ...]
    by_letter: dict[str, list[int]]

    @classmethod
    def of(cls, text: str) -> "_Text":
        words = tuple(_Word(match[0].casefold(), match.start(), match.end()) for match in WORD.finditer(text))
        by_letter: dict[str, list[int]] = {}
        for index, word in enumerate(words):
            by_letter.setdefault(word.folded[0], []).append(index)
        return cls(text, words, by_letter)


def _mentions(look: _Text, product: ProductRef) -> list[ProductMention]:
    found: list[ProductMention] = []
    for name in (product.sku, product.name, *product.aliases):
        wanted = _words_of(name)
        if len("".join(wanted)) < SHORTEST_NAME:
            continue
        may_be_misspelt = name != product.sku and not any(letter.isdigit() for letter in name)
        for first in look.by_letter.get(wanted[0][0], ()):
            window = look.words[first : first + len(wanted)]
            score = _likeness(window, wanted, may_be_misspelt=may_be_misspelt)
            if score:
                start, end = window[0].start, window[-1].end
                found.append(ProductMention(product.id, look.text[start:end], start, end, score))
    return found


def _likeness(window: Sequence[_Word], wanted: tuple[str, ...], *, may_be_misspelt: bool) -> float:
    """1 for the same words, the share of equal letters for endings and slips, 0 for another thing."""
    if len(window) < len(wanted):
        return 0.0
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


@lru_cache(maxsize=65_536)
def _words_of(name: str) -> tuple[str, ...]:
    return tuple(match[0].casefold() for match in WORD.finditer(name))
