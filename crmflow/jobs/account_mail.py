"""The job that sends account mails; it makes the link's token itself, so that no secret waits in a table."""

import hashlib
import secrets
from dataclasses import dataclass
from uuid import UUID

import structlog
from procrastinate import JobContext

from crmflow.config import Settings
from crmflow.db.session import Database
from crmflow.integrations.mail_out import Letter, MailNotTaken, MailOut
from crmflow.jobs.letters import Occasion, write
from crmflow.jobs.queue import MAX_ATTEMPTS, QUEUE, RETRY, registry

POST = "post"

log = structlog.get_logger()


@dataclass(frozen=True)
class Post:
    """How account mails leave: the database that knows them, the mail server if there is one, our address."""

    database: Database
    way_out: MailOut | None
    base_url: str

    @classmethod
    def open(cls, database: Database, settings: Settings) -> "Post":
        """As the settings say."""
        return cls(database, MailOut.open(settings), settings.base_url)


@registry.task(name="account.mail", queue=QUEUE, retry=RETRY, pass_context=True)
async def send_account_mail(
    context: JobContext,
    *,
    mail_id: str,
    workspace_id: str | None = None,  # noqa: ARG001  # says in whose list of dead jobs this one stands
) -> None:
    """Send one mail; a server that is away is tried again, one that refuses for good is not."""
    post: Post = context.additional_context[POST]
    is_last = context.job.attempts + 1 >= MAX_ATTEMPTS
    await send(post, UUID(mail_id), is_last=is_last)


async def send(post: Post, mail_id: UUID, *, is_last: bool) -> None:
    """Open the mail, write it, hand it over, and note what became of it.

    Raises:
        MailNotTaken: to be tried again.
    """
    if post.way_out is None:
        log.warning(
            "mail.not_configured",
            mail_id=str(mail_id),
            hint="Set CRMFLOW_SMTP_OUT_URL, or use `crmflow user reset-link`.",
        )
        return
    letter = await open_letter(post, mail_id)
    if letter is None:
        return
    try:
        message_id = await post.way_out.send(letter)
    except MailNotTaken as refusal:
        is_over = refusal.is_final or is_last
        log.warning("mail.not_taken", mail_id=str(mail_id), reason=refusal.message, is_over=is_over)
        await note(post, mail_id, (letter.subject, None, refusal.message), is_over=is_over)
        if not refusal.is_final:
            raise
        return
    await note(post, mail_id, (letter.subject, message_id, None), is_over=True)


async def open_letter(post: Post, mail_id: UUID) -> Letter | None:
    """The letter with a token that works from now on; None when there is nobody to write to any more."""
    token = secrets.token_urlsafe(32)
    async with post.database.as_login() as connection:
        row = await connection.fetchrow(
            "select * from app.open_mail($1, $2)", mail_id, hashlib.sha256(token.encode()).digest()
        )
    if row is None:
        return None
    occasion = Occasion(
        purpose=row["purpose"],
        to=row["email"],
        language=row["language"],
        token=token,
        name=row["name"],
        workspace=row["workspace_name"],
        inviter=row["inviter"],
        redirect_to=row["redirect_to"],
    )
    return write(occasion, post.base_url)


async def note(
    post: Post, mail_id: UUID, outcome: tuple[str, str | None, str | None], *, is_over: bool
) -> None:
    """Write down the subject, the Message-ID and the failure."""
    async with post.database.as_login() as connection:
        await connection.execute("select app.note_mail($1, $2, $3, $4, $5)", mail_id, *outcome, is_over)


@registry.periodic(cron="29 3 * * *")
@registry.task(name="account.purge", queue=QUEUE, retry=RETRY, pass_context=True)
async def purge(context: JobContext, timestamp: int) -> None:  # noqa: ARG001  # the schedule passes its time
    """Every night: sessions, links and attempts that open nothing any more."""
    post: Post = context.additional_context[POST]
    async with post.database.as_login() as connection:
        await connection.execute("select app.purge_sessions()")
