"""The stack to compare with: FastAPI and SQLAlchemy's asynchronous ORM as their manuals show them."""

import os
from collections.abc import AsyncIterator
from datetime import datetime
from typing import Annotated
from uuid import UUID

from fastapi import Depends, FastAPI
from pydantic import BaseModel, ConfigDict
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """All tables."""


class Company(Base):
    """The columns that are shown, and those that choose the rows."""

    __tablename__ = "companies"
    workspace_id: Mapped[UUID] = mapped_column(primary_key=True)
    id: Mapped[UUID] = mapped_column(primary_key=True)
    name: Mapped[str]
    cvr: Mapped[str | None]
    city: Mapped[str | None]
    owner_id: Mapped[UUID | None]
    registry_status: Mapped[str | None]
    last_activity_at: Mapped[datetime | None]
    deleted_at: Mapped[datetime | None]


class CompanyLine(BaseModel):
    """A company in the list."""

    model_config = ConfigDict(from_attributes=True)
    id: UUID
    name: str
    cvr: str | None
    city: str | None
    owner_id: UUID | None
    registry_status: str | None
    last_activity_at: datetime | None


app = FastAPI()
engine = create_async_engine(os.environ["PLAIN_STACK_DATABASE"], pool_size=10, max_overflow=0)
new_session = async_sessionmaker(engine, expire_on_commit=False)
WORKSPACE = UUID(os.environ["PLAIN_STACK_WORKSPACE"])


async def session_of_request() -> AsyncIterator[AsyncSession]:
    """A session for one request."""
    async with new_session() as session:
        yield session


@app.get("/companies", response_model=list[CompanyLine])
async def companies(
    session: Annotated[AsyncSession, Depends(session_of_request)], limit: int = 50
) -> list[Company]:
    """The newest companies."""
    wanted = (
        select(Company)
        .where(Company.workspace_id == WORKSPACE, Company.deleted_at.is_(None))
        .order_by(Company.last_activity_at.desc().nulls_last(), Company.id)
        .limit(limit)
    )
    return list((await session.scalars(wanted)).all())
