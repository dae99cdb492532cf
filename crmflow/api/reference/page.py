"""The frame of every page of the reference: the head, the list of chapters with its search, and the text."""

import hashlib
from functools import cache
from pathlib import Path

from crmflow.api.reference.book import Book, Chapter
from crmflow.api.reference.chapter import method_badge
from crmflow.api.reference.html import Markup, Part, join, prose, tag

FILES = Path(__file__).parent / "files"
STYLE, SCRIPT = "reference.css", "reference.js"
BASE = "/docs"
QUICK = (
    "Sign in with `POST /auth/v1/token` and send `Authorization: Bearer …`; a program of its own takes an "
    "API key the same way. Browsers sign in with `POST /api/v1/session` and send the cookie.\n\n"
    "A refusal has the words of its interface: PostgREST's `code, message, details, hint` under `/rest/v1`, "
    "GoTrue's `code, error_code, msg` under `/auth/v1`, a problem (RFC 9457) under `/api/v1`.\n\n"
    "The whole description is one file: `/openapi.json` (OpenAPI 3.1)."
)


def page(book: Book, title: str, text: Part, *, current: str | None = None) -> str:
    """A whole page."""
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        tag("title", f"{title} · CRMFlow API"),
        tag("link", rel="stylesheet", href=f"{BASE}/files/{STYLE}?{mark(STYLE)}"),
        tag("script", src=f"{BASE}/files/{SCRIPT}?{mark(SCRIPT)}", defer=True),
    )
    body = tag(
        "body",
        tag("a", "To the text", href="#text", class_="skip"),
        _header(book),
        tag("div", _navigation(book, current), tag("main", text, id="text"), class_="frame"),
    )
    return f"<!doctype html>{tag('html', head, body, lang='en')}"


def overview(book: Book) -> Markup:
    """The first page: what all have in common, and every chapter."""
    verbs = [each for each in book.chapters.values() if not each.is_table]
    tables = [each for each in book.chapters.values() if each.is_table]
    return join(
        [
            tag("h1", "The HTTP interface"),
            prose(book.introduction),
            prose(QUICK),
            tag("h2", "Verbs and doors"),
            tag("div", [_card(each) for each in verbs], class_="cards"),
            tag("h2", "Tables"),
            tag("div", [_card(each) for each in tables], class_="cards"),
        ]
    )


@cache
def mark(name: str) -> str:
    """Changes with the file, so that a browser may keep what it has."""
    return hashlib.sha256((FILES / name).read_bytes()).hexdigest()[:12]


def _header(book: Book) -> Markup:
    search = tag(
        "input",
        type="search",
        id="search",
        placeholder="Search tables, columns, verbs",
        aria_label="Search tables, columns and verbs",
        autocomplete="off",
    )
    return tag(
        "header",
        tag("a", tag("strong", "CRMFlow"), tag("span", f"API {book.version}"), href=BASE, class_="home"),
        search,
        tag("a", "openapi.json", href="/openapi.json", class_="file"),
        tag("button", "Contents", type="button", id="menu", aria_expanded="false", aria_controls="contents"),
    )


def _navigation(book: Book, current: str | None) -> Markup:
    chapters = book.chapters.values()
    groups = [
        part
        for title, is_table in (("Verbs and doors", False), ("Tables", True))
        for part in (
            tag("h2", title),
            tag("ul", [_entry(each, current) for each in chapters if each.is_table is is_table]),
        )
    ]
    nothing = tag("p", "Nothing found.", id="nothing", hidden=True)
    return tag("nav", groups, nothing, id="contents", aria_label="Contents")


def _entry(chapter: Chapter, current: str | None) -> Markup:
    is_here = chapter.name == current
    link = tag("a", chapter.name, href=f"{BASE}/{chapter.name}", aria_current="page" if is_here else None)
    inner = None
    if is_here:
        items = [
            tag("li", tag("a", method_badge(each.method), tag("span", each.summary), href=f"#{each.anchor}"))
            for each in chapter.operations
        ]
        inner = tag("ul", items)
    return tag("li", link, inner, data_words=chapter.words)


def _card(chapter: Chapter) -> Markup:
    first = chapter.text.split(". ")[0].strip().rstrip(".")
    return tag("a", tag("strong", chapter.name), tag("span", first), href=f"{BASE}/{chapter.name}")
