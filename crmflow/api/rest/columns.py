"""`select=`: columns, JSON paths, casts, other names, and rows of related tables."""

import re

from crmflow.api.rest.grammar import Text, take_field
from crmflow.api.rest.syntax import Embed, EveryColumn, Field, Item, Output, Query

CAST = re.compile(r"[a-z][a-z0-9]*(?: [a-z]+)*")
DEEPEST = 6
MOST_ITEMS = 200
JOINS = {"inner": True, "left": False}
AGGREGATES = ("sum", "avg", "min", "max", "count")


def parse_select(text: str) -> tuple[Item, ...]:
    """The items of `select`; nothing means every column. White space between them is allowed."""
    reader = Text(text.strip(), "select parameter")
    if reader.is_done:
        return (EveryColumn(),)
    items = _take_items(reader, depth=0)
    if not reader.is_done:
        raise reader.mistake("',' or the end")
    return items


def _take_items(text: Text, *, depth: int) -> tuple[Item, ...]:
    if depth > DEEPEST:
        raise text.mistake(f"at most {DEEPEST} levels of related tables")
    items = [_take_item(text, depth=depth)]
    while text.took(","):
        items.append(_take_item(text, depth=depth))
        if len(items) > MOST_ITEMS:
            raise text.mistake(f"at most {MOST_ITEMS} columns")
    return tuple(items)


def _take_item(text: Text, *, depth: int) -> Item:
    text.skip_spaces()
    if text.took("..."):
        start = text.place
        _take_alias(text)
        if text.place != start:
            raise text.mistake("no other name, for the columns keep theirs")
        item: Item = _take_embed(text, None, depth=depth, is_spread=True)
    else:
        item = EveryColumn() if text.took("*") else _take_named(text, depth=depth)
    text.skip_spaces()
    return item


def _take_named(text: Text, *, depth: int) -> Item:
    alias = _take_alias(text)
    start = text.place
    found = take_field(text)
    if found == Field("count") and text.took("()"):
        return Output(found, alias, None, "count", _take_cast(text))
    if text.sees("!") or text.sees("("):
        text.place = start
        return _take_embed(text, alias, depth=depth)
    cast = _take_cast(text)
    if not text.took("."):
        return Output(found, alias, cast)
    aggregate = next((name for name in AGGREGATES if text.took(f"{name}()")), None)
    if aggregate is None:
        raise text.mistake(", ".join(f"{name}()" for name in AGGREGATES))
    return Output(found, alias, cast, aggregate, _take_cast(text))


def _take_cast(text: Text) -> str | None:
    return text.take_while(CAST, "a type") if text.took("::") else None


def _take_alias(text: Text) -> str | None:
    start = text.place
    alias = text.take_name()
    if text.sees(":") and not text.sees("::"):
        text.take(":")
        return alias
    text.place = start
    return None


def _take_embed(text: Text, alias: str | None, *, depth: int, is_spread: bool = False) -> Embed:
    target = text.take_name()
    hint = None
    is_inner = False
    while text.took("!"):
        word = text.take_name()
        if word in JOINS:
            is_inner = JOINS[word]
        elif hint is None:
            hint = word
        else:
            raise text.mistake("one hint at most")
    text.take("(")
    items = () if text.sees(")") else _take_items(text, depth=depth + 1)
    text.take(")")
    return Embed(target, alias, hint, is_inner, Query(items), is_spread)
