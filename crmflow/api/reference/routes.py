"""`/docs`: the reference, made from the document at the first question. Comes before the pages' routes."""

from fastapi import APIRouter, FastAPI, Request
from fastapi.responses import FileResponse, HTMLResponse, Response

from crmflow.api.openapi.document import document_of
from crmflow.api.reference.book import Book
from crmflow.api.reference.chapter import chapter_page
from crmflow.api.reference.page import FILES, SCRIPT, STYLE, overview, page
from crmflow.errors import NotFound

# Names carry a mark of their content.
FOREVER = "public, max-age=31536000, immutable"
ASK_FIRST = "no-cache"

router = APIRouter(include_in_schema=False)


@router.api_route("/docs", methods=["GET", "HEAD"])
async def first_page(request: Request) -> Response:
    """What all parts have in common."""
    book = book_of(request.app)
    return HTMLResponse(page(book, "Reference", overview(book)), headers={"Cache-Control": ASK_FIRST})


@router.api_route("/docs/files/{name}", methods=["GET", "HEAD"])
async def file(name: str) -> Response:
    """The style and the script."""
    if name not in {STYLE, SCRIPT}:
        raise NotFound
    return FileResponse(FILES / name, headers={"Cache-Control": FOREVER})


@router.api_route("/docs/{name}", methods=["GET", "HEAD"])
async def chapter(name: str, request: Request) -> Response:
    """One table, or one group of verbs."""
    book = book_of(request.app)
    found = book.chapters.get(name)
    if found is None:
        raise NotFound
    text = page(book, name, chapter_page(book, found), current=name)
    return HTMLResponse(text, headers={"Cache-Control": ASK_FIRST})


def book_of(app: FastAPI) -> Book:
    """The book of a running application, made once."""
    if not hasattr(app.state, "reference"):
        app.state.reference = Book(document_of(app))
    book: Book = app.state.reference
    return book
