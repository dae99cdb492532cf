"""The command line: one program, stable names."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Annotated, Any, Literal
from uuid import UUID

import typer

from crmflow.config import Settings, settings
from crmflow.errors import CrmflowError, Invalid, Unavailable

app = typer.Typer(
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    help="A CRM that places every chat, mail and document on the right Danish company.",
)
user = typer.Typer(no_args_is_help=True, help="People who can sign in.")
demo_data = typer.Typer(no_args_is_help=True, help="A made-up year of a small firm, to try things on.")
audit = typer.Typer(no_args_is_help=True, help="The log of every change.")
inbound = typer.Typer(no_args_is_help=True, help="Addresses that chatbots and mailboxes send to.")
app.add_typer(user, name="user")
app.add_typer(inbound, name="inbound")
app.add_typer(audit, name="audit")
app.add_typer(demo_data, name="demo-data")

Data = Annotated[Path | None, typer.Option("--data", help="Data folder.", show_default="CRMFLOW_DATA")]
Host = Annotated[str | None, typer.Option("--host", help="Address to listen on.")]
Port = Annotated[int | None, typer.Option("--port", help="HTTP port.")]
SmtpPort = Annotated[int | None, typer.Option("--smtp-port", help="Mail port.")]
Workspace = Annotated[str, typer.Option("--workspace", help="Name of the workspace.")]
AsJson = Annotated[bool, typer.Option("--json", help="Answer as JSON.")]
ErasureReason = Literal["request", "consent", "purpose", "unlawful"]
Provider = Literal["wotnot", "intercom", "tawk", "crisp", "chatwoot", "generic"]
GRACE_FOR_OPEN_CONNECTIONS = 3


def main() -> None:
    """Run a command; an error of ours is a sentence, not a traceback."""
    try:
        app()
    except CrmflowError as error:
        typer.secho(error.message, fg="red", err=True)
        if error.hint:
            typer.echo(error.hint, err=True)
        sys.exit(1)


def chosen(data: Path | None = None, host: str | None = None, port: int | None = None) -> Settings:
    """The settings with the options of this command, which the processes it starts inherit."""
    for name, value in (("CRMFLOW_DATA", data), ("CRMFLOW_HOST", host), ("CRMFLOW_PORT", port)):
        if value is not None:
            os.environ[name] = str(value.absolute() if isinstance(value, Path) else value)
    settings.cache_clear()
    return settings()


def choose_smtp_port(port: int | None) -> None:
    """Take the option into the settings."""
    if port is not None:
        os.environ["CRMFLOW_SMTP_PORT"] = str(port)


@app.command()
def run(data: Data = None, host: Host = None, port: Port = None, smtp_port: SmtpPort = None) -> None:
    """Run everything: database, migrations, API and pages, worker, mail."""
    from crmflow.logs import configure_logging
    from crmflow.ops import supervisor

    choose_smtp_port(smtp_port)
    values = chosen(data, host, port)
    configure_logging(values, "run")
    asyncio.run(supervisor.run(values))


@app.command()
def api(data: Data = None, host: Host = None, port: Port = None) -> None:
    """Run the API alone; it serves the pages too."""
    import uvicorn

    values = chosen(data, host, port)
    prepare_part("api", values, values.api_database_url)
    uvicorn.run(
        "crmflow.api.serving:served_app",
        factory=True,
        host=values.host,
        port=values.port,
        workers=values.api_workers,
        log_config=None,
        access_log=values.log_level == "debug",
        server_header=False,
        # The application believes its own proxies only; uvicorn would believe every program on this machine.
        proxy_headers=False,
        timeout_graceful_shutdown=GRACE_FOR_OPEN_CONNECTIONS,
    )


@app.command()
def worker(data: Data = None) -> None:
    """Run the worker alone."""
    values = chosen(data)
    prepare_part("worker", values, values.worker_database_url)
    from crmflow.jobs.worker import main as work

    work()


@app.command()
def smtp(
    data: Data = None, port: Annotated[int | None, typer.Option("--port", help="Mail port.")] = None
) -> None:
    """Run the mail receiver alone."""
    choose_smtp_port(port)
    values = chosen(data)
    prepare_part("smtp", values, values.api_database_url)
    from crmflow.ingest.smtp import main as receive

    receive()


def prepare_part(name: str, values: Settings, own_url: str | None) -> None:
    """What every part does first."""
    from crmflow.logs import configure_logging
    from crmflow.ops.at_hand import require_database

    configure_logging(values, name)
    require_database(values, own_url)


@app.command()
def demo(
    data: Data = None,
    host: Host = None,
    port: Port = None,
    smtp_port: SmtpPort = None,
    pace: Annotated[float, typer.Option("--pace", min=0, help="1: about a minute; 0: all at once.")] = 1.0,
) -> None:
    """Run everything with a demo workspace whose items arrive through the real doors."""
    from crmflow.logs import configure_logging
    from crmflow.ops.demo.play import main as play

    # What arrives is the story here; the parts speak up only when something is wrong.
    os.environ.setdefault("CRMFLOW_LOG_LEVEL", "warning")
    choose_smtp_port(smtp_port)
    values = chosen(data or chosen().data / "demo", host, port)
    configure_logging(values, "demo")
    play(values, pace)


@demo_data.command("load")
def load_demo_data(workspace: Workspace, data: Data = None, as_json: AsJson = False) -> None:
    """Load the year: 400 companies and all that a firm does with them, up to today.

    Its documents take numbers of the workspace's own series: choose one that has no invoices yet.
    """
    from datetime import UTC, datetime

    from crmflow.integrations.storage import Storage
    from crmflow.ops.at_hand import database_at_hand
    from crmflow.ops.demo_year.load import load_year

    values = chosen(data)
    with database_at_hand(values) as urls:
        loaded = asyncio.run(load_year(urls.owner, Storage.open(values), workspace, datetime.now(UTC)))
    if as_json:
        typer.echo(json.dumps({"loaded": dict(loaded.counts)}))
    else:
        typer.echo(f"Loaded {sum(loaded.counts.values())} rows; `crmflow demo-data remove` takes them back.")


@demo_data.command("remove")
def remove_demo_data(workspace: Workspace, data: Data = None, as_json: AsJson = False) -> None:
    """Remove the loaded year. What colleagues have built on stays."""
    from crmflow.integrations.storage import Storage
    from crmflow.ops.at_hand import database_at_hand
    from crmflow.ops.demo_year.remove import remove_year

    values = chosen(data)
    with database_at_hand(values) as urls:
        removed = asyncio.run(remove_year(urls.owner, Storage.open(values), workspace))
    gone, kept = sum(removed.counts.values()), sum(removed.kept.values())
    if as_json:
        typer.echo(json.dumps({"removed": dict(removed.counts), "kept": dict(removed.kept)}))
    else:
        typer.echo(f"Removed {gone} rows." + (f" {kept} stay: other rows rest on them." if kept else ""))


@app.command()
def migrate(data: Data = None, as_json: AsJson = False) -> None:
    """Bring the database up to date."""
    from crmflow.db.migrate import migrate as bring_up_to_date
    from crmflow.ops.at_hand import database_at_hand

    values = chosen(data)
    with database_at_hand(values, migrated=False):
        applied = asyncio.run(bring_up_to_date(values))
    if as_json:
        typer.echo(json.dumps({"applied": applied}))
    else:
        typer.echo("\n".join(f"Applied {file}" for file in applied) or "The database is up to date.")


@app.command()
def rollback(
    workspace: Workspace,
    *,
    to: Annotated[
        UUID | None, typer.Option("--to", help="Restore point; without one the points are listed.")
    ] = None,
    confirm: Annotated[
        str | None, typer.Option("--confirm", help="The workspace's name again; without it only a preview.")
    ] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Return a workspace to a moment of the last day: list, preview, do. The app can undo it."""
    from crmflow.ops.at_hand import database_at_hand
    from crmflow.ops.past import Wish, past_of, words_of

    values = chosen(data)
    with database_at_hand(values) as urls:
        told = asyncio.run(past_of(urls.owner, Wish(workspace, to, confirm, values.rollback_window)))
    typer.echo(json.dumps(told) if as_json else words_of(told))


@app.command()
def psql(
    data: Data = None,
    command: Annotated[str | None, typer.Option("-c", help="One command instead of a shell.")] = None,
) -> None:
    """Open a shell on the database, as its owner."""
    from crmflow.db.roles import embedded_postgres
    from crmflow.ops.at_hand import database_at_hand

    values = chosen(data)
    program = embedded_postgres(values).program("psql")
    if not program.exists():
        raise Unavailable(
            f"psql is missing: {program}.", hint="Install the database again with `make setup`."
        )
    with database_at_hand(values) as urls:
        arguments = ["-c", command] if command else []
        code = subprocess.run([program, urls.owner, *arguments], check=False).returncode
    raise typer.Exit(code)


@app.command()
def doctor(data: Data = None, as_json: AsJson = False) -> None:
    """Look at everything that could be wrong, and say it in plain words."""
    from dataclasses import asdict

    from rich.console import Console

    from crmflow.ops.health import examine

    checks = examine(chosen(data))
    if as_json:
        typer.echo(json.dumps([asdict(check) for check in checks]))
    else:
        colours = {"ok": "green", "warning": "yellow", "failed": "red"}
        console = Console(highlight=False, soft_wrap=True)
        for check in checks:
            console.print(f"[{colours[check.state]}]{check.state:8}[/] {check.name:15} ", end="")
            console.print(check.words, markup=False)
    if any(check.state == "failed" for check in checks):
        raise typer.Exit(1)


@app.command()
def openapi(
    output: Annotated[Path, typer.Option("--output", help="The file to write.")] = Path("docs/openapi.json"),
) -> None:
    """Describe the HTTP interface (OpenAPI 3.1); the pages' types are made from the file."""
    import tempfile

    from crmflow.api.app import create_app
    from crmflow.api.openapi.document import document_text
    from crmflow.ops.at_hand import database_at_hand

    with tempfile.TemporaryDirectory() as folder:
        # A database of its own, so that only what the migrations make is described.
        values = Settings(data=Path(folder), database_url=None)
        with database_at_hand(values) as urls:
            output.write_text(asyncio.run(document_text(create_app(values), urls.api)), "utf-8")


@app.command()
def docs(
    folder: Annotated[Path, typer.Option("--folder", help="Where the pages go.")] = Path("docs"),
) -> None:
    """Write docs/permissions.md and docs/schema.md from a database of its own."""
    import tempfile

    from crmflow.ops.at_hand import database_at_hand
    from crmflow.ops.schema_docs import write_pages

    with (
        tempfile.TemporaryDirectory() as data,
        database_at_hand(Settings(data=Path(data), database_url=None)) as urls,
    ):
        asyncio.run(write_pages(urls.owner, folder))


@app.command()
def verify(data: Data = None, as_json: AsJson = False) -> None:
    """Check the rules of the schema on this database, or on the one of DATABASE_URL, Supabase included."""
    from dataclasses import asdict

    from crmflow.ops.at_hand import database_at_hand
    from crmflow.ops.verify import RULES, verify_database

    with database_at_hand(chosen(data)) as urls:
        findings = asyncio.run(verify_database(urls.owner))
    if as_json:
        typer.echo(json.dumps([asdict(finding) for finding in findings]))
    else:
        for finding in findings:
            typer.echo(f"{finding.place}: {finding.words} To do: {finding.remedy}. [{finding.code}]")
        typer.echo(f"{len(RULES)} rules, {len(findings)} findings.")
    if findings:
        raise typer.Exit(1)


@audit.command("verify")
def verify_audit_log(
    data: Data = None,
    workspace: Annotated[str | None, typer.Option("--workspace", help="Name or id; all without it.")] = None,
    noted: Annotated[
        str | None, typer.Option("--noted", help="A seal noted earlier, NUMBER:DIGEST; it must still stand.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Recompute the seals of the audit log, and say where it was tampered with."""
    from dataclasses import asdict

    from crmflow.ops.at_hand import database_at_hand
    from crmflow.ops.audit import Noted, verify_log

    seal = Noted.read(noted) if noted else None
    with database_at_hand(chosen(data)) as urls:
        chains = asyncio.run(verify_log(urls.owner, workspace, seal))
    if as_json:
        typer.echo(json.dumps([asdict(chain) for chain in chains]))
    else:
        typer.echo("\n".join(chain.words for chain in chains) or "There is no workspace yet.")
    if any(chain.breach for chain in chains):
        raise typer.Exit(1)


@app.command()
def erase(
    person: Annotated[UUID | None, typer.Argument(help="The id in the address of the person's page.")] = None,
    workspace: Annotated[str, typer.Option("--workspace", help="Name of the workspace.")] = "",
    reason: Annotated[ErasureReason, typer.Option("--reason", help="Why.")] = "request",
    name: Annotated[str | None, typer.Option("--name", help="The person's name, to confirm.")] = None,
    replay: Annotated[
        bool, typer.Option("--replay", help="Erase again what a restore brought back.")
    ] = False,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    """Erase a person for ever: rows, history, vectors, files. Without --name it only shows what that does."""
    from crmflow.integrations.storage import Storage
    from crmflow.ops import erasure
    from crmflow.ops.at_hand import database_at_hand

    values = chosen(data)
    with database_at_hand(values) as urls:
        storage = Storage.open(values)
        if replay:
            answer: dict[str, Any] = vars(asyncio.run(erasure.owners_eraser(urls.owner, storage).replay()))
        elif person is None or not workspace:
            raise Invalid("Say who, and where: crmflow erase ID --workspace NAME.")
        else:
            seen = asyncio.run(erasure.preview(urls.owner, workspace, person))
            answer = {"name": seen.name, "changes": seen.changes, "kept": seen.kept, "erased": False}
            if name is not None:
                erasure.confirm(seen, name)
                changed = asyncio.run(erasure.erase(urls.owner, storage, seen, reason))
                answer |= {"name": None, "changes": changed, "erased": True}
    typer.echo(json.dumps(answer) if as_json else erasure.words_of(answer))


@user.command("add")
def add_user(
    email: str,
    workspace: Workspace,
    role: Annotated[str, typer.Option("--role", help="Role in the workspace.")],
    data: Data = None,
    name: Annotated[str, typer.Option("--name", help="Name that colleagues see.")] = "",
    password_stdin: Annotated[bool, typer.Option("--password-stdin", help="Read the password.")] = False,
    cvr: Annotated[list[str] | None, typer.Option("--cvr", help="Limit to this company; repeatable.")] = None,
    as_json: AsJson = False,
) -> None:
    """Let a person in; makes the workspace when it is missing."""
    from crmflow.ops.at_hand import database_at_hand
    from crmflow.ops.members import NewMember, add_member

    password = read_password(from_stdin=password_stdin)
    member = NewMember(email, workspace, role, name, password, tuple(cvr or ()))
    with database_at_hand(chosen(data)) as urls:
        person = asyncio.run(add_member(urls.owner, member))
    answer = {"id": str(person), "email": email, "workspace": workspace, "role": role}
    typer.echo(json.dumps(answer) if as_json else f"{email} is {role} in {workspace}.")


@user.command("reset-link")
def reset_link(email: str, data: Data = None, as_json: AsJson = False) -> None:
    """Print a link to a new password, good once and for an hour: where no mail server is configured."""
    from crmflow.ops.at_hand import database_at_hand
    from crmflow.ops.members import recovery_link

    values = chosen(data)
    with database_at_hand(values) as urls:
        link = asyncio.run(recovery_link(values, urls.owner, email))
    typer.echo(json.dumps({"email": email, "link": link}) if as_json else link)


def read_password(*, from_stdin: bool) -> str | None:
    """The password: piped in, or typed twice; None keeps the one that an existing person has."""
    if from_stdin:
        return sys.stdin.readline().rstrip("\n")
    if not sys.stdin.isatty():
        return None
    typed: str = typer.prompt("Password (empty keeps it)", default="", hide_input=True, show_default=False)
    if typed and typer.prompt("Again", hide_input=True) != typed:
        raise typer.BadParameter("The two passwords differ.")
    return typed or None


@inbound.command("add")
def add_inbound(
    kind: Literal["chat", "email"],
    workspace: Workspace,
    data: Data = None,
    provider: Annotated[Provider, typer.Option("--provider", help="Who sends the chats.")] = "wotnot",
    signing_secret_stdin: Annotated[
        bool, typer.Option("--signing-secret-stdin", help="Read what the provider signs the chats with.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Make an address to send to; it is shown once."""
    from crmflow.ops.at_hand import database_at_hand
    from crmflow.ops.doors import ChatDoor, add_chat_door, add_mail_door

    if signing_secret_stdin and kind == "email":
        raise Invalid("Mail is not signed with a secret; only a chat address takes one.")
    values = chosen(data)
    secret = sys.stdin.readline() if signing_secret_stdin else None
    with database_at_hand(values) as urls:
        if kind == "chat":
            door = ChatDoor(workspace, provider, secret)
            address = asyncio.run(add_chat_door(urls.owner, values, door))
        else:
            address = asyncio.run(add_mail_door(urls.owner, values, workspace))
    typer.echo(json.dumps({"kind": kind, "address": address}) if as_json else address)


if __name__ == "__main__":
    main()
