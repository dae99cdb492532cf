"""The CVR register, through whichever provider the settings choose; it never says more than it was asked."""

from dataclasses import dataclass
from typing import Protocol

import httpx
import structlog

from crmflow.config import Settings
from crmflow.integrations import cvrapi, virk
from crmflow.integrations.outbound import PORTS, Answer, Call, CallFailed, Outbound
from crmflow.integrations.registered_company import (
    RegisterAway,
    RegisteredCompany,
    RegisterRefused,
    RegisterUnreadable,
)

LOG = structlog.get_logger(__name__)
# Somebody waits in front of a form.
SECONDS = 6.0


class Provider(Protocol):
    """How one provider is asked, and how its answers are read."""

    def call(self, cvr: str) -> Call:
        """The question for one number."""

    def read(self, cvr: str, answer: Answer) -> RegisteredCompany | None:
        """The company; None when the register does not know it."""


@dataclass(frozen=True)
class Register:
    """A provider and the way to it. `quota`: look-ups a day; None where there is no bound."""

    provider: Provider
    outbound: Outbound
    quota: int | None = None

    async def look_up(self, cvr: str) -> RegisteredCompany | None:
        """The company with this number, whose check digit is right; None when the register does not know it.

        Raises:
            RegisterAway: no answer, or none that can be read (RegisterUnreadable).
            RegisterQuotaUsed: no more for now.
            RegisterRefused: our name, password or contact is not accepted.
        """
        try:
            answer = await self.outbound.send(self.provider.call(cvr))
            return self.provider.read(cvr, answer)
        except CallFailed as failure:
            LOG.warning("cvr_register.no_answer", reason=failure.reason)
            raise (RegisterUnreadable if failure.reason == "answer_too_large" else RegisterAway) from None
        except (RegisterRefused, RegisterUnreadable) as refusal:
            # The person only hears that it did not work; whoever runs this must be able to see why.
            LOG.warning("cvr_register.not_usable", code=refusal.code)
            raise


def register_for(settings: Settings) -> Register | None:
    """The register that the settings choose; None when it is off."""
    if settings.cvr_register == "cvrapi":
        url = settings.cvr_url or cvrapi.URL
        provider: Provider = cvrapi.CvrApi(url, settings.cvr_contact or "")
        return Register(provider, way_to(url), settings.cvr_daily or cvrapi.LOOKUPS_A_DAY)
    if settings.cvr_register == "virk":
        url = settings.cvr_url or virk.URL
        password = settings.cvr_password.get_secret_value() if settings.cvr_password else ""
        provider = virk.Virk(url, settings.cvr_user or "", password)
        return Register(provider, way_to(url), settings.cvr_daily)
    return None


def way_to(url: str) -> Outbound:
    """Out to the operator's address only, be it inside or without TLS: nobody else can name another."""
    parsed = httpx.URL(url)
    host = parsed.raw_host.decode("ascii").lower()
    shown = f"[{host}]" if ":" in host else host
    return Outbound(frozenset({f"{shown}:{parsed.port or PORTS[parsed.scheme]}"}), seconds=SECONDS)
