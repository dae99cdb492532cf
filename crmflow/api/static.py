"""The built user interface: files by name, and the one page for every other address."""

from collections.abc import Callable
from pathlib import Path

from fastapi import APIRouter, HTTPException
from fastapi.responses import FileResponse, HTMLResponse, Response

import crmflow
from crmflow.errors import MethodNotAllowed, NotFound

PACKAGE = Path(crmflow.__file__).parent
# Names of built files carry a hash of their content: what a name holds never changes.
HASHED = "assets/"
FOREVER = "public, max-age=31536000, immutable"
AN_HOUR = "public, max-age=3600"
ASK_FIRST = "no-cache"
NOT_PAGES = ("api/", "rest/", "auth/")

NOT_BUILT = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>CRMFlow</title>
<h1>The user interface is not built</h1>
<p>Run <code>make setup</code> in the checkout and reload this page. The API works without it.</p>
</html>"""


def built_ui() -> Path | None:
    """The folder of the built pages: in the installed package or the checkout; None when not built."""
    folders = (PACKAGE / "web", PACKAGE.parent / "frontend" / "dist")
    return next((folder.resolve() for folder in folders if (folder / "index.html").is_file()), None)


def ui_router(find_ui: Callable[[], Path | None] = built_ui) -> APIRouter:
    """The routes of the user interface; they match everything, so they come last."""
    router = APIRouter(include_in_schema=False)

    @router.api_route("/{path:path}", methods=["GET", "HEAD"])
    async def page(path: str) -> Response:
        if path.startswith(NOT_PAGES):
            # Nothing there answers this method; whether another one does is told by who answers this.
            raise HTTPException(MethodNotAllowed.status)
        folder = find_ui()
        if folder is None:
            return HTMLResponse(NOT_BUILT, status_code=503, headers={"Cache-Control": "no-store"})
        return answer_from(folder, path)

    return router


def answer_from(folder: Path, path: str) -> Response:
    """The file of that name; for names without one, the page that finds its own way.

    Raises:
        NotFound: a built file that is gone: the page in its place would be run as a script.
    """
    file = file_in(folder, path)
    if file is not None and path != "index.html":
        return FileResponse(file, headers={"Cache-Control": FOREVER if path.startswith(HASHED) else AN_HOUR})
    if path.startswith(HASHED):
        raise NotFound
    return FileResponse(folder / "index.html", headers={"Cache-Control": ASK_FIRST})


def file_in(folder: Path, path: str) -> Path | None:
    """The file, when it really lies in the folder."""
    try:
        file = (folder / path).resolve()
        return file if file.is_file() and file.is_relative_to(folder) else None
    except (OSError, ValueError):
        return None
