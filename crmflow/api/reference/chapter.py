"""The page of one chapter: what it is about, its fields, and each operation with its examples."""

import json
from urllib.parse import quote

from crmflow.api.reference.book import Book, Chapter, Json, Operation
from crmflow.api.reference.html import Markup, inline, join, prose, tag
from crmflow.api.reference.shapes import (
    code_block,
    example_of,
    fields_table,
    folded,
    json_block,
    kind_of,
    meaning_table,
)

FIRST_REFUSAL = 300
MULTIPART = "multipart/form-data"
FORM_OF_FILTERS = "Each column takes a condition: `column=operator.value`, such as `name=ilike.*møbler*`."
TRIED = "name=ilike.*m%C3%B8bler*"


def chapter_page(book: Book, chapter: Chapter) -> Markup:
    """All of one chapter."""
    parts = [tag("h1", chapter.name), prose(chapter.text)]
    if chapter.schema:
        parts.append(
            tag(
                "section",
                tag("h2", "Columns"),
                fields_table(book, {**chapter.schema, "required": []}),
                id="columns",
            )
        )
    parts += [_operation(book, chapter, each) for each in chapter.operations]
    return join(parts)


def _operation(book: Book, chapter: Chapter, operation: Operation) -> Markup:
    address = tag("p", method_badge(operation.method), tag("code", operation.path), class_="address")
    about = prose(operation.about.get("description", "")) if not chapter.is_table else None
    words = [
        tag("h2", operation.summary, tag("a", "#", href=f"#{operation.anchor}", class_="here")),
        address,
        about,
        _who(operation),
        _parameters(book, operation),
        _body_fields(book, operation, chapter),
        _answers(book, operation),
    ]
    examples = [_curl(book, operation), _answer_example(book, operation)]
    sides = [tag("div", words, class_="words"), tag("div", examples, class_="examples")]
    return tag("section", *sides, class_="operation", id=operation.anchor)


def method_badge(method: str) -> Markup:
    """GET, POST and so on, each in its colour."""
    return tag("span", method.upper(), class_=f"method {method}")


def _who(operation: Operation) -> Markup | None:
    if operation.about.get("security") == []:
        return tag("p", "Open: nobody has to be signed in.", class_="note")
    return None


def _parameters(book: Book, operation: Operation) -> Markup | None:
    filters = [each for each in operation.parameters if _is_filter(each)]
    others = [each for each in operation.parameters if not _is_filter(each)]
    if not operation.parameters:
        return None
    rows = [
        (
            each["name"],
            f"{each['in']} · {kind_of(book, each['schema'])}",
            bool(each.get("required")),
            each.get("description", ""),
        )
        for each in others
    ]
    conditions = [(each["name"], "query", False, f"`{each['name']}={each['example']}`") for each in filters]
    return join(
        [
            tag("h3", "Parameters"),
            meaning_table(rows) if rows else None,
            folded(f"{len(filters)} conditions on columns", prose(FORM_OF_FILTERS), meaning_table(conditions))
            if filters
            else None,
        ]
    )


def _is_filter(parameter: Json) -> bool:
    return parameter["in"] == "query" and "description" not in parameter and "example" in parameter


def _body_fields(book: Book, operation: Operation, chapter: Chapter) -> Markup | None:
    body = operation.about.get("requestBody")
    if not body:
        return None
    kinds = list(body["content"])
    schema = body["content"][kinds[0]].get("schema", {})
    table = fields_table(book, _one_of(schema))
    told = tag("p", "As ", join(_listed(kinds)), ".", class_="note")
    shown = folded(f"Fields of {chapter.name}", table) if chapter.is_table and table else table
    return join([tag("h3", "Body"), told, shown])


def _one_of(schema: Json) -> Json:
    first: Json = schema["oneOf"][0] if "oneOf" in schema else schema
    return first


def _listed(names: list[str]) -> list[Markup]:
    found = []
    for place, name in enumerate(names):
        found += [inline(" or ")] if place else []
        found.append(tag("code", name))
    return found


def _answers(book: Book, operation: Operation) -> Markup:
    rows = []
    for status, answer in operation.responses.items():
        kind = "good" if int(status) < FIRST_REFUSAL else "bad"
        headers = [name for name in answer.get("headers", {}) if name != "X-Request-Id"]
        told = tag("p", "Headers: ", join(_listed_plain(headers)), class_="note") if headers else None
        content = answer.get("content", {})
        shown = []
        if kind == "bad" and content:
            media_type, body = next(iter(content.items()))
            shown = [folded("Example", json_block(example_of(book, body), media_type))]
        name = tag("span", status, class_=f"status {kind}")
        rows.append(tag("li", name, tag("div", inline(answer["description"]), told, shown)))
    return join([tag("h3", "Answers"), tag("ul", rows, class_="answers")])


def _listed_plain(names: list[str]) -> list[Markup]:
    return [join([tag("code", name), " "]) for name in names]


def _curl(book: Book, operation: Operation) -> Markup:
    address = f"$CRM{_filled(operation.path)}"
    is_rows = operation.path.startswith("/rest/v1/") and "/rpc/" not in operation.path
    if is_rows and operation.method == "get":
        address += "?limit=20"
    elif is_rows and operation.method in {"put", "patch", "delete"}:
        address += f"?{_key_condition(operation)}"
    lines = [f'curl -X {operation.method.upper()} "{address}"']
    if operation.method == "get":
        lines = [f'curl "{address}"']
    if operation.about.get("security") != []:
        lines.append('-H "Authorization: Bearer $TOKEN"')
    content = operation.about.get("requestBody", {}).get("content", {})
    if MULTIPART in content:
        lines.append("-F file=@tilbud.pdf")
    elif content:
        media_type, body = next(iter(content.items()))
        lines.append(f"-H 'Content-Type: {media_type}'")
        written = json.dumps(example_of(book, body), ensure_ascii=False)
        lines.append("-d '" + written.replace("'", "'\\''") + "'")
    return code_block(" \\\n  ".join(lines), "curl")


def _filled(path: str) -> str:
    return path.replace("{", "$").replace("}", "")


def _key_condition(operation: Operation) -> str:
    named = {each["name"]: each["example"] for each in operation.parameters if _is_filter(each)}
    name = "id" if "id" in named else next(iter(named), "id")
    return f"{name}={quote(named.get(name, 'eq.…'), safe='.-:*')}"


def _answer_example(book: Book, operation: Operation) -> Markup | None:
    for status, answer in operation.responses.items():
        content = answer.get("content", {})
        if int(status) < FIRST_REFUSAL and content:
            media_type, body = next(iter(content.items()))
            if "json" not in media_type:
                return tag("p", "Answers with ", tag("code", media_type), ".", class_="note")
            return json_block(example_of(book, body), f"{status} {media_type}")
    return None
