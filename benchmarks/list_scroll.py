"""Scrolling through a list of 100 000 companies in Chromium: its frames, and what kept the page busy.

Promised: no jank, that is no task longer than 50 ms while somebody scrolls.
Usage: .venv/bin/python benchmarks/list_scroll.py
"""

import asyncio
import os
import statistics
import sys
from dataclasses import dataclass

from playwright.async_api import Page
from speed.firm import own_workspace
from speed.screen import Empty, Meter, chromium, firm, sign_in

COMPANIES = 100_000
# A wheel's notches, as quickly as a hand turns it.
NOTCHES, NOTCH_PIXELS, NOTCH_SECONDS = 200, 240, 0.03
LONGEST_TASK_MS = 50
SIXTIETH_MS = 1000 / 60
WATCH = """() => {
    window.frames = [];
    window.tasks = [];
    window.blank = 0;
    new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.tasks.push(duration);
    }).observe({ type: 'longtask' });
    let last = performance.now();
    const grid = document.querySelector('[role=grid]');
    const each = (now) => {
        window.frames.push(now - last);
        last = now;
        const box = grid.getBoundingClientRect();
        const middle = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
        if (!middle?.closest('[data-row]')) window.blank += 1;
        requestAnimationFrame(each);
    };
    requestAnimationFrame(each);
}"""
FIRST_ROW = "Number(document.querySelector('[data-row]').dataset.row)"


@dataclass(frozen=True)
class Scroll:
    """What was seen while somebody scrolled."""

    frames: list[float]
    tasks: list[float]
    blank: int
    row: int
    processor: float

    @property
    def dropped(self) -> float:
        """The share of the screen's sixtieths of a second that showed nothing new."""
        shown, wanted = len(self.frames), sum(self.frames) / SIXTIETH_MS
        return max(0.0, 1 - shown / wanted)


async def fill(empty: Empty) -> None:
    await own_workspace(empty.owner, COMPANIES)


async def scroll(page: Page) -> Scroll:
    """Turn the wheel over the list."""
    await page.mouse.move(800, 500)
    await page.wait_for_load_state("networkidle")
    meter = await Meter.of(page)
    await page.evaluate(WATCH)
    before = await meter.milliseconds()
    for _ in range(NOTCHES):
        await page.mouse.wheel(0, NOTCH_PIXELS)
        await asyncio.sleep(NOTCH_SECONDS)
    seen = await page.evaluate("({frames: window.frames, tasks: window.tasks, blank: window.blank})")
    processor = (await meter.milliseconds() - before) / NOTCHES
    return Scroll(seen["frames"], seen["tasks"], seen["blank"], await page.evaluate(FIRST_ROW), processor)


async def main() -> None:
    """Measure, print, and fail when it is less smooth than promised."""
    async with firm(fill) as address, chromium() as page:
        await sign_in(page, f"{address}/companies")
        await page.wait_for_selector("[role=grid] [data-row]")
        await scroll(page)
        seen = await scroll(page)
    longest = max(seen.tasks, default=0)
    print(f"{COMPANIES} companies, {NOTCHES} notches of a wheel, down to row {seen.row}")
    print(f"frames: median {statistics.median(seen.frames):.1f} ms, worst {max(seen.frames):.0f} ms")
    print(f"dropped: {seen.dropped:.1%} of 60 a second; without rows in the middle: {seen.blank} frames")
    print(f"tasks over {LONGEST_TASK_MS} ms: {len(seen.tasks)}, the longest {longest:.0f} ms (promised none)")
    print(f"processor time of the page's thread: {seen.processor:.1f} ms a notch")
    print(f"load of the machine: {os.getloadavg()[0]:.1f}")
    sys.exit(longest > LONGEST_TASK_MS)


if __name__ == "__main__":
    asyncio.run(main())
