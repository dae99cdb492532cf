"""One cookie out of what a browser, or a proxy before us, sends."""

import pytest
from starlette.types import Scope

from crmflow.api.headers import cookie


def request_with(*lines: bytes) -> Scope:
    return {"type": "http", "headers": [(b"host", b"localhost"), *((b"cookie", line) for line in lines)]}


@pytest.mark.parametrize(
    ("lines", "value"),
    [
        ([b"session=abc"], "abc"),
        ([b"theme=dark; session=abc"], "abc"),
        ([b"theme=dark;session=abc;"], "abc"),
        ([b"theme=dark", b"session=abc"], "abc"),
        ([b"session=old; session=new"], "new"),
        ([b"my-session=abc"], None),
        ([b"theme=session=abc"], None),
        ([b"session"], ""),
        ([b"\xff\xfe; session=abc"], "abc"),
        ([], None),
    ],
)
def test_the_cookie_of_that_very_name_is_read(lines: list[bytes], value: str | None):
    """T57: neither a longer name nor a value that looks like one counts."""
    assert cookie(request_with(*lines), "session") == value
