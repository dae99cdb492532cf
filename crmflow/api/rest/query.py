"""The whole query string: `select` first, then each filter, order and limit goes to the table it is about."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from urllib.parse import parse_qsl

from crmflow.api.rest.columns import parse_select
from crmflow.api.rest.errors import RestError, unreadable
from crmflow.api.rest.filters import parse_condition, parse_group
from crmflow.api.rest.grammar import Text, take_field
from crmflow.api.rest.syntax import Embed, Filter, Item, Order, Query

LONGEST = 32_768
MOST_PARAMETERS = 200
HIGHEST_NUMBER = 1_000_000
DIGITS = 7
# A column may be called search too: a full-text operator means the column, all else is what somebody typed.
ABOUT_THE_COLUMN = re.compile(r"(not\.)?(pl|ph|w)?fts[(.]|(not\.)?is\.(not_)?null$")
GROUPS = ("and", "or", "not.and", "not.or")
OF_WRITING = frozenset(("columns", "on_conflict"))
CURSOR_FREE = re.compile(r"[\w-]*")

Parameters = tuple[tuple[str, str], ...]


def read_parameters(query_string: bytes) -> Parameters:
    """The pairs of the query string, in order. Refuses what no honest client sends."""
    if len(query_string) > LONGEST:
        raise RestError(414, "PGRST100", f"The query string is longer than {LONGEST} bytes")
    try:
        text = query_string.decode()
        pairs = parse_qsl(text, keep_blank_values=True, errors="strict", max_num_fields=MOST_PARAMETERS)
    except ValueError as error:
        raise unreadable("The query string is not UTF-8 or has too many parameters", str(error)) from None
    if any("\0" in text for pair in pairs for text in pair):
        raise unreadable("The query string holds a NUL character")
    return tuple(pairs)


def parse_query(parameters: Parameters) -> Query:
    """The query tree of these parameters."""
    selects = [value for key, value in parameters if key == "select"]
    if len(selects) > 1:
        raise unreadable("select may be given once")
    query = Query(parse_select(selects[0] if selects else ""))
    for key, value in parameters:
        if key == "select" or key in OF_WRITING:
            continue
        path, word = _split(key)
        query = _with(query, path, (word, value))
    return query


def _split(key: str) -> tuple[Sequence[str], str]:
    """`people.or` is about people; the dots of a JSON path are its own."""
    head, arrow, tail = key.partition("->")
    parts = head.split(".")
    if parts[-2:-1] == ["not"] and parts[-1] in ("and", "or"):
        return parts[:-2], ".".join(parts[-2:]) + arrow + tail
    return parts[:-1], parts[-1] + arrow + tail


def _with(query: Query, path: Sequence[str], parameter: tuple[str, str]) -> Query:
    """The query with this parameter added where the path leads."""
    if not path:
        return _with_own(query, *parameter)
    names = [item.name for item in query.items if isinstance(item, Embed)]
    if path[0] not in names:
        message = f"'{path[0]}' is not an embedded resource in this request"
        hint = f"Verify that '{path[0]}' is included in the 'select' query parameter."
        raise RestError(400, "PGRST108", message, hint=hint)
    return replace(query, items=tuple(_items_with(query.items, path, parameter)))


def _items_with(items: Iterable[Item], path: Sequence[str], parameter: tuple[str, str]) -> Iterable[Item]:
    for item in items:
        if isinstance(item, Embed) and item.name == path[0]:
            yield replace(item, query=_with(item.query, path[1:], parameter))
        else:
            yield item


def _with_own(query: Query, word: str, value: str) -> Query:
    if word == "order":
        return replace(query, order=parse_order(value))
    if word == "limit":
        return replace(query, limit=_number(word, value))
    if word == "offset":
        return replace(query, offset=_number(word, value))
    if word == "cursor" and CURSOR_FREE.fullmatch(value):
        return replace(query, cursor=value)
    if word == "search" and not ABOUT_THE_COLUMN.match(value):
        return replace(query, search=value)
    added: Filter = parse_group(word, value) if word in GROUPS else parse_condition(word, value)
    return replace(query, filters=(*query.filters, added))


def _number(word: str, value: str) -> int:
    if not (value.isascii() and value.isdigit()) or len(value) > DIGITS or int(value) > HIGHEST_NUMBER:
        raise unreadable(f"{word} must be a whole number from 0 to {HIGHEST_NUMBER}")
    return int(value)


def parse_order(text: str) -> tuple[Order, ...]:
    """`name.desc.nullslast,people(name)`: the terms in order."""
    reader = Text("".join(text.split()), "order")
    terms = [_take_term(reader)]
    while reader.took(","):
        terms.append(_take_term(reader))
    if not reader.is_done:
        raise reader.mistake("',' or the end")
    return tuple(terms)


def _take_term(text: Text) -> Order:
    field = take_field(text)
    embed = None
    if not field.path and text.took("("):
        embed = field.name
        field = take_field(text)
        text.take(")")
    is_descending = text.took(".desc")
    if not is_descending:
        text.took(".asc")
    nulls_first = True if text.took(".nullsfirst") else None
    if text.took(".nullslast"):
        nulls_first = False
    return Order(field, is_descending, nulls_first, embed)
