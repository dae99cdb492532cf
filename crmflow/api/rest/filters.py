"""Filters: `column=not.operator.value`, and trees of them in `and=(…)` and `or=(…)`."""

import re
from dataclasses import dataclass, replace
from typing import Literal, cast

from crmflow.api.rest.grammar import Text, parse_field, take_field
from crmflow.api.rest.syntax import Condition, Field, Filter, Group

Quantifier = Literal["any", "all"]

COMPARISONS = ("eq", "neq", "gt", "gte", "lt", "lte", "isdistinct")
PATTERNS = ("like", "ilike", "match", "imatch")
CONTAINERS = ("cs", "cd", "ov")
RANGES = ("sl", "sr", "nxr", "nxl", "adj")
FULL_TEXT = ("fts", "plfts", "phfts", "wfts")
OPERATORS = frozenset((*COMPARISONS, *PATTERNS, *CONTAINERS, *RANGES, *FULL_TEXT, "in", "is"))
QUANTIFIED = frozenset(("eq", "gt", "gte", "lt", "lte", *PATTERNS))
QUANTIFIERS: tuple[Quantifier, ...] = ("any", "all")
STATES = frozenset(("null", "not_null", "true", "false", "unknown"))
WORD = re.compile(r"[a-z_]+")
LANGUAGE = re.compile(r"[A-Za-z_]+")
DEEPEST = 16
MOST_MEMBERS = 200


@dataclass(frozen=True)
class Words:
    """What stands before the value of a condition."""

    operator: str
    is_negated: bool
    language: str | None = None
    quantifier: Quantifier | None = None


def parse_condition(name: str, text: str) -> Condition:
    """One filter as it stands in the query string: the key and what follows the equals sign."""
    reader = Text(text, "filter")
    field = parse_field(name)
    words = _take_operator(reader)
    value: str | tuple[str, ...]
    if words.operator == "in":
        value = _take_list(reader)
        if not reader.is_done:
            raise reader.mistake("the end of the list")
    else:
        value = reader.text[reader.place :]
    return _condition(reader, field, words, value)


def parse_group(kind: str, text: str) -> Group:
    """The value of `and`, `or`, `not.and` or `not.or`: conditions and groups in parentheses."""
    reader = Text(text, "logic tree")
    group = _take_members(reader, kind, depth=0)
    if not reader.is_done:
        raise reader.mistake("the end of the group")
    return group


def _take_members(text: Text, kind: str, *, depth: int) -> Group:
    if depth > DEEPEST:
        raise text.mistake(f"at most {DEEPEST} groups inside each other")
    text.take("(")
    members = [_take_member(text, depth=depth)]
    while text.took(","):
        members.append(_take_member(text, depth=depth))
        if len(members) > MOST_MEMBERS:
            raise text.mistake(f"at most {MOST_MEMBERS} conditions")
    text.take(")")
    return Group(
        cast('Literal["and", "or"]', kind.removeprefix("not.")), tuple(members), kind.startswith("not.")
    )


def _take_member(text: Text, *, depth: int) -> Filter:
    for kind in ("and", "or", "not.and", "not.or"):
        if text.sees(f"{kind}("):
            text.take(kind)
            return _take_members(text, kind, depth=depth + 1)
    field = take_field(text)
    text.take(".")
    words = _take_operator(text)
    value = _take_list(text) if words.operator == "in" else _take_value(text)
    return _condition(text, field, words, value)


def _take_operator(text: Text) -> Words:
    """Read `not.operator(language).` or `operator(any).`."""
    is_negated = text.took("not.")
    start = text.place
    operator = text.take_while(WORD, "an operator")
    if operator not in OPERATORS:
        text.place = start
        raise text.mistake("one of " + ", ".join(sorted(OPERATORS)))
    words = Words(operator, is_negated)
    if operator in FULL_TEXT and text.took("("):
        words = replace(words, language=text.take_while(LANGUAGE, "a language"))
        text.take(")")
    for quantifier in QUANTIFIERS if operator in QUANTIFIED else ():
        if text.took(f"({quantifier})"):
            words = replace(words, quantifier=quantifier)
    text.take(".")
    return words


def _take_value(text: Text) -> str:
    """Read a value inside a group: quoted, an array in braces, or up to the next comma or parenthesis."""
    if text.sees('"'):
        return text.take_quoted()
    if not text.sees("{"):
        return text.take_until(",)")
    start = text.place
    while not text.is_done and not text.sees("}"):
        if text.sees('"'):
            text.take_quoted()
        else:
            text.place += 1
    text.take("}")
    return text.text[start : text.place]


def _take_list(text: Text) -> tuple[str, ...]:
    """Read `(a,"b, c",d)`."""
    text.take("(")
    if text.took(")"):
        return ()
    values = [_take_list_value(text)]
    while text.took(","):
        values.append(_take_list_value(text))
    text.take(")")
    return tuple(values)


def _take_list_value(text: Text) -> str:
    return text.take_quoted() if text.sees('"') else text.take_until(",)")


def _condition(text: Text, field: Field, words: Words, value: str | tuple[str, ...]) -> Condition:
    if words.operator == "is":
        value = str(value).lower()
        if value not in STATES:
            raise text.mistake("null, not_null, true, false or unknown")
    return Condition(field, words.operator, value, words.is_negated, words.language, words.quantifier)
