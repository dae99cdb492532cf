"""Schemas and examples as a reader wants them: tables of fields, and JSON that can be copied."""

import json
from collections.abc import Iterable
from typing import Any

from crmflow.api.reference.book import Book, Json
from crmflow.api.reference.html import Markup, Part, inline, tag

DEEPEST = 4


def fields_table(book: Book, schema: Json) -> Markup | None:
    """Name, type and meaning of each field."""
    schema = plain(book, schema)
    properties = schema.get("properties", {})
    if not properties:
        return None
    required = set(schema.get("required", ()))
    rows = [
        (name, kind_of(book, each), name in required, plain(book, each).get("description", ""))
        for name, each in properties.items()
    ]
    return meaning_table(rows)


def meaning_table(rows: Iterable[tuple[str, str, bool, str]]) -> Markup:
    """Rows of name, type, whether it must be given, and meaning."""
    cells = [
        tag(
            "tr",
            tag("th", tag("code", name), tag("span", "*", class_="must", title="required") if must else None,
                scope="row"),
            tag("td", kind, class_="kind"),
            tag("td", inline(meaning)),
        )
        for name, kind, must, meaning in rows
    ]  # fmt: skip
    return tag("div", tag("table", tag("tbody", cells)), class_="scroll")


def kind_of(book: Book, schema: Json) -> str:
    """A type in a few words."""
    schema = plain(book, schema)
    if "enum" in schema:
        return " | ".join("null" if each is None else str(each) for each in schema["enum"])
    if "const" in schema:
        return str(schema["const"])
    for key in ("anyOf", "oneOf"):
        if key in schema:
            return " | ".join(dict.fromkeys(kind_of(book, each) for each in schema[key]))
    kind = schema.get("type", "any")
    names = [kind] if isinstance(kind, str) else kind
    shown = [schema.get("format", name) if name in {"string", "number"} else name for name in names]
    if "items" in schema and "array" in shown:
        shown[shown.index("array")] = f"{kind_of(book, schema['items'])}[]"
    return " | ".join(shown)


def plain(book: Book, schema: Json) -> Json:
    """The schema behind a reference, and the one that matters of several."""
    return book.resolved(schema)


def example_of(book: Book, content: Json) -> Any:  # noqa: ANN401 -- any JSON
    """The example of a body, or one made from its schema."""
    if "example" in content:
        return content["example"]
    return made_up(book, content.get("schema", {}), 0)


def made_up(book: Book, schema: Json, depth: int) -> Any:  # noqa: ANN401 -- any JSON
    """A value that looks like the schema."""
    schema = plain(book, schema)
    for key in ("examples", "enum"):
        if schema.get(key):
            return schema[key][0]
    for key in ("default", "const"):
        if schema.get(key) is not None:
            return schema[key]
    for key in ("anyOf", "oneOf", "allOf"):
        if key in schema:
            return made_up(book, schema[key][0], depth)
    kind = schema.get("type")
    name = next((each for each in kind if each != "null"), None) if isinstance(kind, list) else kind
    if name == "object" and depth < DEEPEST:
        properties = schema.get("properties", {})
        return {key: made_up(book, each, depth + 1) for key, each in properties.items()}
    if name == "array" and depth < DEEPEST:
        return [made_up(book, schema.get("items", {}), depth + 1)]
    return _plain_value(name, schema.get("format", ""))


def _plain_value(name: str | None, form: str) -> Any:  # noqa: ANN401 -- any JSON
    formats = {
        "uuid": "6f1d2c1e-5b0a-4a57-9a3e-0c5a1f7b2d90",
        "date-time": "2026-03-02T08:15:00+00:00",
        "date": "2026-03-02",
        "binary": "…",
    }
    if name == "string":
        return formats.get(form, "tekst")
    return {"integer": 1, "number": 12.5, "boolean": True, "object": {}, "array": []}.get(name or "")


def code_block(text: str, label: str) -> Markup:
    """Something to copy."""
    button = tag("button", "Copy", type="button", class_="copy", hidden=True)
    head = tag("figcaption", tag("span", label), button)
    return tag("figure", head, tag("pre", tag("code", text), tabindex="0"), class_="code")


def json_block(value: object, label: str) -> Markup:
    """JSON to copy."""
    return code_block(json.dumps(value, ensure_ascii=False, indent=2), label)


def folded(title: Part, *parts: Part) -> Markup:
    """What is only read when it is asked for."""
    return tag("details", tag("summary", title), *parts)
