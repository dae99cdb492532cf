"""Supabase mode: who signs in at Supabase Auth is let in with its access token, and nobody signs in here."""

from fastapi import Request
from joserfc.errors import JoseError
from joserfc.jwk import Key, OctKey
from joserfc.jws import extract_compact

from crmflow.api.access_tokens import LONGEST, AccessTokens, BadToken, Claims, TokenReader, checked
from crmflow.config import Settings
from crmflow.errors import Forbidden
from crmflow.integrations.supabase_keys import SupabaseKeys

SIGNED_WITH_A_KEY = ("ES256", "RS256", "EdDSA")
SIGNED_WITH_THE_SECRET = "HS256"  # noqa: S105 - the name of an algorithm


class SignInElsewhere(Forbidden):
    """People sign in at Supabase Auth."""

    code = "sign_in_elsewhere"


class SupabaseTokens:
    """Checks the tokens of one project: by its public keys, and by its legacy secret where there is one."""

    def __init__(self, project_url: str, legacy_secret: str | None) -> None:
        self.issuer = f"{project_url}/auth/v1"
        self._keys = SupabaseKeys(project_url)
        self._secret = OctKey.import_key(legacy_secret) if legacy_secret else None

    async def read(self, token: str) -> Claims:
        """What the token says.

        Raises:
            BadToken: it is not valid.
            Unavailable: the project's keys cannot be fetched.
        """
        algorithm, kid = header_of(token)
        key: Key | None = None
        if algorithm == SIGNED_WITH_THE_SECRET:
            key = self._secret
        elif algorithm in SIGNED_WITH_A_KEY and kid:
            key = await self._keys.find(kid)
        if key is None:
            raise BadToken
        found = key
        # The kind of key must fit the algorithm, so a public key can never pass for the secret.
        return checked(token, lambda _: found, [algorithm], self.issuer)


def header_of(token: str) -> tuple[str, str]:
    """The algorithm and the key's name that a token claims; nothing for what is no text. Raises BadToken."""
    if len(token) > LONGEST:
        raise BadToken
    try:
        header = extract_compact(token.encode()).headers()
    except (JoseError, ValueError, TypeError, AttributeError, KeyError, RecursionError):
        raise BadToken from None
    algorithm, kid = header.get("alg"), header.get("kid")
    return (
        algorithm if isinstance(algorithm, str) else "",
        kid if isinstance(kid, str) else "",
    )


def token_reader(settings: Settings) -> TokenReader:
    """Whose tokens count here: Supabase's where a project is configured, else ours."""
    if settings.supabase_url is None:
        return AccessTokens.open(settings)
    secret = settings.supabase_jwt_secret
    return SupabaseTokens(settings.supabase_url, secret.get_secret_value() if secret else None)


async def sign_in_is_here(request: Request) -> None:
    """Refuse where Supabase signs people in. Raises SignInElsewhere."""
    settings: Settings = request.app.state.settings
    if settings.supabase_url:
        raise SignInElsewhere(f"Sign in at {settings.supabase_url}/auth/v1.")
