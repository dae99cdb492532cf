"""The worker process: takes jobs, revives those of killed workers, stops cleanly on SIGTERM."""

import asyncio
from contextlib import suppress

import structlog

from crmflow.config import Settings, settings
from crmflow.db.roles import database_urls
from crmflow.db.session import Database
from crmflow.insight.models import embedder_for
from crmflow.integrations.cvr_register import register_for
from crmflow.integrations.outbound import Outbound
from crmflow.integrations.storage import Storage
from crmflow.integrations.vault import Vault
from crmflow.integrations.webhook_sender import Sender
from crmflow.jobs import (
    account_mail,
    cvr_tasks,
    erasure_tasks,
    past_tasks,  # noqa: F401 -- its tasks are known by being imported
    queue_tasks,  # noqa: F401 -- the same
    tasks,
    webhook_tasks,
)
from crmflow.jobs.queue import QUEUE, connected, registry
from crmflow.jobs.resources import Resources
from crmflow.jobs.sweep import sweep_forever
from crmflow.ops.cvr_lookup import Lookups
from crmflow.process import classify

SECONDS_TO_FINISH = 8.0

log = structlog.get_logger()


def main() -> None:
    """Work until SIGTERM or SIGINT; running jobs get 8 seconds to finish."""
    asyncio.run(work(settings()))


async def work(config: Settings) -> None:
    """Open the resources, then take jobs until told to stop."""
    url = database_urls(config).worker
    database = await Database.connect(url, size=config.job_concurrency + 2)
    sender = Sender(Outbound.of(config.webhook_allow_hosts), Vault.open(config))
    resources = Resources(database, Storage.open(config), embedder_for(config), sender)
    post = account_mail.Post.open(database, config)
    lookups = Lookups(database, register_for(config))
    warming = asyncio.create_task(asyncio.to_thread(warm_up, resources))
    if lookups.register:
        cvr_tasks.fill_every_minute(registry)
    async with connected(url) as queue:
        sweeping = asyncio.create_task(sweep_forever(queue, database))
        sending = asyncio.create_task(webhook_tasks.send_forever(queue, resources, SECONDS_TO_FINISH))
        erasing = asyncio.create_task(erasure_tasks.replay_at_start(resources))
        log.info("worker.ready", concurrency=config.job_concurrency)
        try:
            await queue.run_worker_async(
                queues=[QUEUE],
                concurrency=config.job_concurrency,
                additional_context={
                    tasks.RESOURCES: resources,
                    account_mail.POST: post,
                    cvr_tasks.LOOKUPS: lookups,
                },
                fetch_job_polling_interval=5.0,
                shutdown_graceful_timeout=SECONDS_TO_FINISH,
                install_signal_handlers=True,
            )
        finally:
            for loop in (sweeping, sending, erasing):
                loop.cancel()
                with suppress(asyncio.CancelledError):
                    await loop
            await warming
            await database.close()


def warm_up(resources: Resources) -> None:
    """Load the model and the classifiers now, so that the first message does not wait for them."""
    resources.embedder.embed(["klar"])
    classify.warm()
