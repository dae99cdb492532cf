"""Second factors: codes of authenticator apps (RFC 6238) and recovery codes, each good for one use."""

import base64
import hashlib
import hmac
import io
import re
import secrets
import time
from dataclasses import dataclass
from urllib.parse import quote
from uuid import UUID, uuid4

import pyotp
import segno

from crmflow.db.session import Connection
from crmflow.errors import Unauthenticated
from crmflow.integrations.vault import Sealed, Vault

STEP_SECONDS = 30
# Clocks differ, and people type slowly: one step before and one after count too.
STEPS_ASIDE = 1
HOW_MANY_RECOVERY_CODES = 10
RECOVERY_BYTES = 10
ISSUER = "CRMFlow"
DIGITS = re.compile(r"[0-9]{6}")


class WrongCode(Unauthenticated):
    """The code is wrong, too old, or was used before."""

    code = "wrong_code"


@dataclass(frozen=True)
class Enrolment:
    """A new authenticator: its secret is shown now and never again."""

    id: UUID
    secret: str
    uri: str

    @property
    def picture(self) -> str:
        """The QR code that the app scans, as SVG that an image can show (so with its namespace)."""
        drawn = io.BytesIO()
        code = segno.make(self.uri, error="m", micro=False)
        code.save(drawn, kind="svg", xmldecl=False, nl=False, scale=4, border=4, light="#fff")
        return drawn.getvalue().decode()

    @property
    def data_uri(self) -> str:
        """The same for the `src` of an image."""
        return f"data:image/svg+xml;base64,{base64.b64encode(self.picture.encode()).decode()}"


@dataclass(frozen=True)
class Answer:
    """A code that somebody typed. Without a factor any verified one counts, and a recovery code does too."""

    user_id: UUID
    code: str
    session_id: UUID | None = None
    factor_id: UUID | None = None


async def enrol(connection: Connection, vault: Vault, person: tuple[UUID, str], name: str) -> Enrolment:
    """Keep a new secret, sealed for its row. It counts once its first code was typed."""
    user_id, email = person
    factor_id, secret = uuid4(), pyotp.random_base32()
    sealed = vault.seal(secret.encode(), aad_of(user_id, factor_id))
    await connection.execute(
        "select app.enrol_factor($1, $2, $3, $4, $5)",
        factor_id,
        user_id,
        name,
        sealed.key_id,
        sealed.ciphertext,
    )
    uri = f"otpauth://totp/{ISSUER}:{quote(email)}?secret={secret}&issuer={ISSUER}"
    return Enrolment(factor_id, secret, uri)


async def use_code(connection: Connection, vault: Vault, answer: Answer) -> bool:
    """Use the code up. A session named in the answer has passed two factors from then on."""
    code = answer.code.replace(" ", "")
    known = await connection.fetch("select * from app.factor_secrets($1)", answer.user_id)
    rows = [
        row for row in known if (row["id"] == answer.factor_id if answer.factor_id else row["is_verified"])
    ]
    if not DIGITS.fullmatch(code):
        # A new app is not shown to work by a code from paper.
        return any(row["is_verified"] for row in rows) and await use_recovery_code(connection, answer)
    for row in rows:
        sealed = Sealed(row["key_id"], row["ciphertext"])
        secret = vault.open_sealed(sealed, aad_of(answer.user_id, row["id"])).decode()
        step = step_of(secret, code)
        if step is not None:
            return bool(
                await connection.fetchval(
                    "select app.use_factor_step($1, $2, $3, $4)",
                    row["id"],
                    answer.user_id,
                    step,
                    answer.session_id,
                )
            )
    return False


async def use_recovery_code(connection: Connection, answer: Answer) -> bool:
    """Use up one of the ten codes that stand in for a lost authenticator."""
    return bool(
        await connection.fetchval(
            "select app.use_recovery_code($1, $2, $3)",
            answer.user_id,
            recovery_hash(answer.code),
            answer.session_id,
        )
    )


def step_of(secret: str, code: str, now: float | None = None) -> int | None:
    """The time step this is the code of, around now."""
    totp = pyotp.TOTP(secret, interval=STEP_SECONDS)
    current = int(time.time() if now is None else now) // STEP_SECONDS
    found = None
    for step in range(current - STEPS_ASIDE, current + STEPS_ASIDE + 1):
        if hmac.compare_digest(totp.generate_otp(step), code):
            found = step
    return found


async def new_recovery_codes(connection: Connection, user_id: UUID) -> list[str]:
    """Ten codes, shown once; those from before are void."""
    codes = [recovery_code() for _ in range(HOW_MANY_RECOVERY_CODES)]
    await connection.execute(
        "select app.replace_recovery_codes($1, $2)", user_id, [recovery_hash(code) for code in codes]
    )
    return codes


def recovery_code() -> str:
    """80 random bits as four groups that can be written down."""
    text = base64.b32encode(secrets.token_bytes(RECOVERY_BYTES)).decode()
    return "-".join(text[start : start + 4] for start in range(0, len(text), 4))


def recovery_hash(code: str) -> bytes:
    """What is stored of a recovery code, however it is written."""
    return hashlib.sha256("".join(filter(str.isalnum, code.upper())).encode()).digest()


def aad_of(user_id: UUID, factor_id: UUID) -> str:
    """What a sealed secret is bound to, so that it cannot be moved to another row."""
    return f"factors|{user_id}|{factor_id}|secret"
