"""Generated files."""

from crmflow.config import Settings
from scripts.generate import ROOT, generated


def test_every_generated_file_is_up_to_date():
    for name, text in generated().items():
        assert (ROOT / name).read_text("utf-8") == text, f"run scripts/generate.py: {name}"


def test_the_example_environment_names_every_setting_and_sets_none():
    example = generated()[".env.example"]
    for name, field in Settings.model_fields.items():
        assert f"\n#{field.validation_alias or f'CRMFLOW_{name.upper()}'}=" in example
    assert all(line.startswith("#") for line in example.splitlines() if line)
