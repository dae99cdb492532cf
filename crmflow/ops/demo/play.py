"""Runs the demo: start everything, let people in, then let things arrive at a pace that one can watch."""

import asyncio
import os
from dataclasses import replace
from datetime import datetime
from urllib.parse import urlsplit

import aiosmtplib
import asyncpg
import httpx
from rich.console import Console

from crmflow.config import Settings
from crmflow.db.roles import database_urls
from crmflow.errors import CrmflowError
from crmflow.integrations.storage import Storage
from crmflow.ops import supervisor
from crmflow.ops.demo import state as memory
from crmflow.ops.demo.data import arrivals, home, words
from crmflow.ops.demo.doors import Doors
from crmflow.ops.demo.furniture import furnish
from crmflow.ops.demo.state import DemoState
from crmflow.ops.demo.visitor import signed_in
from crmflow.ops.demo_year.load import is_loaded, load_year
from crmflow.ops.doors import ChatDoor, add_chat_door, add_mail_door
from crmflow.ops.members import NewMember, add_member
from crmflow.ops.probes import EVERYWHERE

SLOW_ARRIVALS = 6
SLOW_PAUSE = 3.0
QUICK_PAUSE = 0.8
PAUSE_IN_CHAT = 0.4
FOREIGN_DATABASE = ("DATABASE_URL", "CRMFLOW_API_DATABASE_URL", "CRMFLOW_WORKER_DATABASE_URL")
TROUBLE = (CrmflowError, httpx.HTTPError, aiosmtplib.SMTPException, asyncpg.PostgresError, OSError)

console = Console(highlight=False, soft_wrap=True)


def main(settings: Settings, pace: float = 1.0) -> None:
    """Run the demo in the settings' data folder until Ctrl+C. At pace 0 everything arrives at once."""
    # A demo never writes into a database that somebody uses.
    for name in FOREIGN_DATABASE:
        os.environ.pop(name, None)
    own = settings.model_copy(
        update={"database_url": None, "api_database_url": None, "worker_database_url": None}
    )

    async def play() -> None:
        try:
            await perform(own, pace)
        except TROUBLE as problem:
            console.print(f"The demo stopped sending: {problem}", style="red", markup=False)

    console.print("Starting the demo; the first start makes a database.")
    asyncio.run(supervisor.run(own, when_ready=play))


async def perform(settings: Settings, pace: float) -> None:
    """Open the demo's workspace, say how to get in, and send what has not arrived yet."""
    state = await open_workspace(settings, memory.load(settings.data))
    if not state.is_furnished:
        await fill_year(settings, state)
    announce(settings, state)
    async with signed_in(nearby_url(settings), home().members[0].email, state.password) as visitor:
        meaning = words(state.began)
        if not state.is_furnished:
            await furnish(visitor, meaning)
            state = replace(state, is_furnished=True)
            memory.save(settings.data, state)
        doors = Doors(
            visitor,
            meaning,
            chat_path=urlsplit(state.chat_url).path,
            mail_address=state.mail_address,
            smtp=(settings.smtp_host, settings.smtp_port),
            pause=PAUSE_IN_CHAT * pace,
        )
        refused = await send_arrivals(settings, state, doors, pace)
    story = f"{refused} were refused; the next start tries again." if refused else "Everything has arrived."
    console.print(f"\n  {story} Stop with Ctrl+C.")


def nearby_url(settings: Settings) -> str:
    """Where this machine reaches the API, whatever address it listens on."""
    host = EVERYWHERE.get(settings.host, settings.host)
    return f"http://[{host}]:{settings.port}" if ":" in host else f"http://{host}:{settings.port}"


async def open_workspace(settings: Settings, state: DemoState) -> DemoState:
    """The workspace, its people and its doors, made at the first start."""
    if state.mail_address:
        return state
    owner, own = database_urls(settings).owner, home()
    for member in own.members:
        password = state.password if member.signs_in else None
        await add_member(owner, NewMember(member.email, own.name, member.role, member.name, password))
    opened = replace(
        state,
        chat_url=await add_chat_door(owner, settings, ChatDoor(own.name, "wotnot")),
        mail_address=await add_mail_door(owner, settings, own.name),
    )
    memory.save(settings.data, opened)
    return opened


async def fill_year(settings: Settings, state: DemoState) -> None:
    """A year of business before anything arrives, once; a first start that broke off is made up for."""
    owner, name = database_urls(settings).owner, home().name
    if not await is_loaded(owner, name):
        # What arrives while one watches is what the advice of the demo is about.
        storage = Storage.open(settings)
        loaded = await load_year(owner, storage, name, state.began, is_reviewed=False)
        console.print(f"  A year of business: {sum(loaded.counts.values())} rows.", markup=False)


def announce(settings: Settings, state: DemoState) -> None:
    """Say where the demo is and how to sign in, before anything arrives."""
    console.print(f"\n  CRMFlow demo   {settings.base_url}", style="bold", markup=False)
    for member in (member for member in home().members if member.signs_in):
        console.print(f"  sign in as     {member.email}   ({member.role})", markup=False)
    console.print(f"  password       {state.password}", markup=False)
    console.print(f"  chats          POST {state.chat_url}", markup=False)
    console.print(f"  mail           {state.mail_address}, port {settings.smtp_port}\n", markup=False)


async def send_arrivals(settings: Settings, state: DemoState, doors: Doors, pace: float) -> int:
    """Send what has not arrived yet; returns how many were refused."""
    refused = 0
    waiting = [arrival for arrival in arrivals() if arrival.key not in state.arrived]
    for place, arrival in enumerate(waiting):
        await asyncio.sleep(pace * (SLOW_PAUSE if place < SLOW_ARRIVALS else QUICK_PAUSE))
        clock = f"{datetime.now().astimezone():%H:%M:%S}"
        try:
            title = await doors.send(arrival)
        except TROUBLE as problem:
            console.print(f"  {clock}  refused  {arrival.key}: {problem}", style="red", markup=False)
            refused += 1
            continue
        state = state.with_arrived([arrival.key])
        memory.save(settings.data, state)
        console.print(f"  {clock}  {arrival.kind:7}  {title}", markup=False)
    return refused
