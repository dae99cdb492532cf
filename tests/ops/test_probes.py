"""Looking at a port from outside."""

import asyncio

import pytest

from crmflow.ops.probes import answers, is_free, listens


async def serve(status: bytes) -> asyncio.Server:
    """A server that gives this first line to whoever asks."""

    async def reply(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readline()
        writer.write(status)
        writer.close()

    return await asyncio.start_server(reply, "127.0.0.1", 0)


@pytest.mark.parametrize(
    ("status", "ready"),
    [
        (b"HTTP/1.1 200 OK\r\n\r\n", True),
        (b"HTTP/1.1 503 Service Unavailable\r\n\r\n", False),
        (b"220 mail.firma.dk ESMTP\r\n", False),
        (b"", False),
    ],
)
async def test_only_our_api_s_yes_counts_as_an_answer(status, ready):
    async with await serve(status) as server:
        port = server.sockets[0].getsockname()[1]
        assert await answers("127.0.0.1", port) is ready
        assert await listens("0.0.0.0", port)  # noqa: S104 - as a listener is set
        assert not is_free("127.0.0.1", port)


async def test_a_port_nobody_listens_on_is_free_and_does_not_answer(taken_port):
    async with await serve(b"") as server:
        port = server.sockets[0].getsockname()[1]
    assert is_free("127.0.0.1", port)
    assert not await listens("127.0.0.1", port)
    assert not await answers("127.0.0.1", port)
