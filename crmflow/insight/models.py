"""Which model turns texts into vectors: the built-in one, or an endpoint of the settings."""

from crmflow.config import Settings
from crmflow.integrations.llm import EndpointEmbedder
from crmflow.process.embed import Embedder, default_embedder, prepared


def embedder_for(settings: Settings) -> Embedder:
    """The configured embedding model; the built-in one needs no network and no key."""
    if settings.model_url and settings.embedding_model:
        key = settings.model_key.get_secret_value() if settings.model_key else None
        return EndpointEmbedder(settings.model_url, key, settings.embedding_model, prepare=prepared)
    return default_embedder()
