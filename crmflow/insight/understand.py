"""One text understood: facts, intent or category, vectors; then its price and its company's advice."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from crmflow.db.session import Actor, Connection, Database
from crmflow.insight.advise import STORED_FACTS, review_company
from crmflow.insight.prices import price_source, product_refs
from crmflow.insight.sources import Source, SourceText, read_source
from crmflow.process.chunks import Chunk, split
from crmflow.process.classify import Label, document_category, message_intent
from crmflow.process.embed import Embedder
from crmflow.process.extract import Facts, ProductRef, facts

ASKS_FOR_A_PRICE = frozenset({"price_request", "order", "quote_accepted"})

# Vectors of long texts take seconds: they come in batches, after the text itself can be found.
BATCH = 8

FORGET_CHUNKS = """
    delete from public.text_chunks
    where workspace_id = (select app.active_ws()) and source_kind = $1 and source_id = $2
"""
STORE_CHUNKS = """
    insert into public.text_chunks
        (workspace_id, company_id, source_kind, source_id, position, content, start_offset, end_offset)
    select (select app.active_ws()), $1, $2, $3, chunk.position, chunk.content, chunk.start_offset,
           chunk.end_offset
    from unnest($4::int[], $5::text[], $6::int[], $7::int[])
        as chunk (position, content, start_offset, end_offset)
"""
STORE_VECTORS = """
    update public.text_chunks as known
    set embedding = found.embedding::extensions.vector, model = $3
    from unnest($4::int[], $5::text[]) as found (position, embedding)
    where known.workspace_id = (select app.active_ws()) and known.source_kind = $1 and known.source_id = $2
      and known.position = found.position
"""
STORE_ANALYSIS = """
    insert into public.analyses
        (workspace_id, company_id, source_kind, source_id, label, confidence, scores, facts, language, model)
    values ((select app.active_ws()), $1, $2, $3, $4, $5, $6::jsonb, $7::jsonb, $8, $9)
    on conflict (workspace_id, source_kind, source_id) do update
    set company_id = excluded.company_id, label = excluded.label, confidence = excluded.confidence,
        scores = excluded.scores, facts = excluded.facts, language = excluded.language, model = excluded.model
"""
STORE_CATEGORY = """
    update public.documents set category = $2, category_confidence = $3
    where workspace_id = (select app.active_ws()) and id = $1
"""


@dataclass(frozen=True)
class Understood:
    """What the pure functions found in one text, but for its vectors."""

    label: Label
    facts: Facts
    chunks: Sequence[Chunk]
    model: str


async def understand(database: Database, embedder: Embedder, actor: Actor, source: Source) -> None:
    """Understand one source and what follows from it. Running again replaces what the last run found."""
    async with database.acting_as(actor, read_only=True) as connection:
        before = await read_source(connection, source)
        products = await product_refs(connection)
    # Seconds of computing belong outside the transaction, and off the event loop.
    found = await asyncio.to_thread(look_at, before, products, embedder.name)
    async with database.acting_as(actor) as connection:
        # A person may have placed it meanwhile: the company is read again.
        now = await read_source(connection, source)
        await _store(connection, now, found)
        if now.company_id is not None:
            await _follow_up(connection, now.company_id, now, found)
    for first in range(0, len(found.chunks), BATCH):
        await _store_vectors(database, embedder, actor, (source, found.chunks[first : first + BATCH]))


def look_at(read: SourceText, products: Sequence[ProductRef], model: str) -> Understood:
    """Everything that can be said of a text without the database."""
    label = (
        document_category(read.text, read.heading)
        if read.source.kind == "document"
        else message_intent(f"{read.heading}\n\n{read.text}".strip())
    )
    return Understood(label, facts(read.text, products, read.happened_at.date()), split(read.text), model)


async def _store_vectors(
    database: Database, embedder: Embedder, actor: Actor, part: tuple[Source, Sequence[Chunk]]
) -> None:
    source, chunks = part
    vectors = await asyncio.to_thread(embedder.embed, [chunk.text for chunk in chunks])
    async with database.acting_as(actor) as connection:
        await connection.execute(
            STORE_VECTORS,
            source.kind,
            source.id,
            embedder.name,
            [chunk.position for chunk in chunks],
            ["[" + ",".join(map(str, vector)) + "]" for vector in vectors.tolist()],
        )


async def _store(connection: Connection, read: SourceText, found: Understood) -> None:
    source, label = read.source, found.label
    await connection.execute(FORGET_CHUNKS, source.kind, source.id)
    if found.chunks:
        await connection.execute(
            STORE_CHUNKS,
            read.company_id,
            source.kind,
            source.id,
            [chunk.position for chunk in found.chunks],
            [chunk.text for chunk in found.chunks],
            [chunk.start for chunk in found.chunks],
            [chunk.end for chunk in found.chunks],
        )
    await connection.execute(
        STORE_ANALYSIS,
        read.company_id,
        source.kind,
        source.id,
        label.label,
        label.confidence,
        json.dumps(label.scores),
        STORED_FACTS.dump_json(found.facts).decode(),
        found.facts.language,
        found.model,
    )
    if source.kind == "document":
        await connection.execute(STORE_CATEGORY, source.id, label.label, label.confidence)


async def _follow_up(connection: Connection, company_id: UUID, read: SourceText, found: Understood) -> None:
    """The price of what was asked for, then the advice that may mention it."""
    if read.is_from_customer and read.can_ask and found.label.label in ASKS_FOR_A_PRICE:
        await price_source(connection, company_id, read.source, found.facts)
    await review_company(connection, company_id)
