"""Access tokens: made for an hour, checked at every request. Why so: docs/decisions/0011-tokens.md."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol
from uuid import UUID

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from joserfc import jwt
from joserfc.errors import InvalidKeyIdError, JoseError
from joserfc.jwk import ECKey, GuestProtocol, Key, thumbprint

from crmflow.config import Settings
from crmflow.errors import Unauthenticated

ALGORITHM = "ES256"
AUDIENCE = ROLE = "authenticated"
LIFE_SECONDS = 3600
# Clocks of several machines differ a little.
LEEWAY_SECONDS = 5
LONGEST = 8_000
# Of NIST's curve P-256: a private key is a number from 1 to one less than this.
CURVE_ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
SEED_BYTES = 48
Payload = dict[str, Any]
KeyOf = Callable[[GuestProtocol], Key]


class BadToken(Unauthenticated):
    """The access token is not valid: it has expired, or it is not one of ours."""

    code = "bad_jwt"


@dataclass(frozen=True)
class Claims:
    """What a token says that has been checked. `payload` is all of it."""

    user_id: UUID
    session_id: UUID
    expires_at: float
    payload: Payload


class TokenReader(Protocol):
    """Checks access tokens: ours, or those of Supabase."""

    async def read(self, token: str) -> Claims:
        """What the token says. Raises BadToken."""


class AccessTokens:
    """Our own tokens. The first key signs, every key checks: so keys can change and nobody is signed out."""

    def __init__(self, secrets: list[str], issuer: str) -> None:
        keys = [derived_key(secret) for secret in secrets]
        self.issuer = issuer
        self._keys = {thumbprint(key.as_dict(private=False)): key for key in keys}
        self._newest = next(iter(self._keys))

    @classmethod
    def open(cls, settings: Settings) -> "AccessTokens":
        """With the configured secrets."""
        return cls(settings.token_ring, f"{settings.base_url}/auth/v1")

    def sign(self, claims: Payload) -> tuple[str, int]:
        """A token with these claims and when it ends, in seconds since 1970."""
        now = int(time.time())
        ends = now + LIFE_SECONDS
        header = {"alg": ALGORITHM, "kid": self._newest}
        standard = {"iss": self.issuer, "aud": AUDIENCE, "role": ROLE, "iat": now, "exp": ends}
        return jwt.encode(header, claims | standard, self._keys[self._newest], [ALGORITHM]), ends

    async def read(self, token: str) -> Claims:
        """What the token says. Raises BadToken."""
        return checked(token, self._key_of, [ALGORITHM], self.issuer)

    def public_keys(self) -> Payload:
        """The keys by which anybody can check our tokens (RFC 7517)."""
        return {
            "keys": [
                {
                    **key.as_dict(private=False),
                    "kid": kid,
                    "alg": ALGORITHM,
                    "use": "sig",
                    "key_ops": ["verify"],
                }
                for kid, key in self._keys.items()
            ]
        }

    def _key_of(self, token: GuestProtocol) -> Key:
        kid = token.headers().get("kid")
        if not isinstance(kid, str) or kid not in self._keys:
            raise InvalidKeyIdError
        return self._keys[kid]


def derived_key(secret: str) -> ECKey:
    """The same key in every process that knows the secret, so that none has to be handed round."""
    seed = HKDF(SHA256(), SEED_BYTES, salt=None, info=b"crmflow access tokens").derive(secret.encode())
    number = int.from_bytes(seed, "big") % (CURVE_ORDER - 1) + 1
    private = ec.derive_private_key(number, ec.SECP256R1())
    return ECKey.import_key(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))


def checked(token: str, key_of: KeyOf, algorithms: list[str], issuer: str) -> Claims:
    """The claims, when the signature, the issuer, the audience, the role and the times are right.

    Raises:
        BadToken: one of them is not, or is missing, or the token cannot be read at all.
    """
    registry = jwt.JWTClaimsRegistry(
        leeway=LEEWAY_SECONDS,
        iss={"essential": True, "value": issuer},
        aud={"essential": True, "value": AUDIENCE},
        role={"essential": True, "value": ROLE},
        exp={"essential": True},
        sub={"essential": True},
        session_id={"essential": True},
    )
    if len(token) > LONGEST:
        raise BadToken
    try:
        payload = jwt.decode(token, key_of, algorithms).claims
        registry.validate(payload)
        return Claims(UUID(payload["sub"]), UUID(payload["session_id"]), float(payload["exp"]), payload)
    # Whatever a stranger put into the token: text that is no JSON, lists for words, numbers without end.
    except (JoseError, ValueError, TypeError, AttributeError, KeyError, OverflowError, RecursionError):
        raise BadToken from None
