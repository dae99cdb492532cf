"""Waits until the server has what a page already shows."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from playwright.async_api import Page, Response


@asynccontextmanager
async def stored(page: Page, path: str) -> AsyncIterator[None]:
    """What is done inside is shown at once; a reload, or another browser, is too early until it is stored."""

    def is_answer(answer: Response) -> bool:
        return path in answer.url and answer.request.method != "GET"

    async with page.expect_response(is_answer) as answered:
        yield
    answer = await answered.value
    assert answer.ok, await answer.text()
