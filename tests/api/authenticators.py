"""Somebody's authenticator app, for tests: codes of now, of the step before and of the one after."""

import time
from dataclasses import dataclass

import httpx
import pyotp

from tests.api.conftest import PASSWORD

FACTORS = "/api/v1/me/factors"


@dataclass
class Authenticator:
    """The app on the phone. Each code is of a later step than the one before, as each step counts once."""

    id: str
    secret: str
    last_step: int = 0

    def code(self) -> str:
        """A code that was not used yet: of now, or of the next step. One step ahead is taken, not two."""
        self.last_step = max(int(time.time()) // 30, self.last_step + 1)
        return self.of(self.last_step)

    def of(self, step: int) -> str:
        """The code of a time step."""
        return pyotp.TOTP(self.secret).generate_otp(step)


async def enrol(client: httpx.AsyncClient, name: str = "") -> Authenticator:
    """Begin with an app; nothing counts yet."""
    answer = await client.post(FACTORS, json={"friendly_name": name, "password": PASSWORD})
    assert answer.status_code == 201, answer.text
    return Authenticator(answer.json()["id"], answer.json()["secret"])


async def use_app(client: httpx.AsyncClient) -> tuple[Authenticator, list[str]]:
    """An app that counts from now on, and the recovery codes that came with it."""
    app = await enrol(client)
    answer = await client.post(f"{FACTORS}/{app.id}/confirm", json={"code": app.code()})
    assert answer.status_code == 200, answer.text
    return app, answer.json()["recovery_codes"]
