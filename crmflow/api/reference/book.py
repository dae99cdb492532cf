"""The OpenAPI document as a reader meets it: chapters by tag, each with its operations."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

Json = dict[str, Any]

METHODS = ("get", "post", "put", "patch", "delete")
TABLES = "/rest/v1/"


@dataclass(frozen=True)
class Operation:
    """One method of one address, references resolved one step."""

    method: str
    path: str
    about: Json
    parameters: tuple[Json, ...]
    responses: Mapping[str, Json]

    @property
    def anchor(self) -> str:
        """Where the page shows it."""
        return str(self.about["operationId"])

    @property
    def summary(self) -> str:
        """In a few words what it does."""
        return str(self.about.get("summary", self.anchor))


@dataclass(frozen=True)
class Chapter:
    """All operations under one tag. A table's chapter also has its columns."""

    name: str
    text: str
    operations: tuple[Operation, ...]
    schema: Json | None

    @property
    def is_table(self) -> bool:
        """True for a table or view."""
        return self.schema is not None

    @property
    def words(self) -> str:
        """What the search looks through."""
        columns = self.schema["properties"] if self.schema else ()
        paths = () if self.schema else (f"{each.path} {each.summary}" for each in self.operations)
        return " ".join((self.name, self.text, *columns, *paths)).lower()


class Book:
    """The document, by chapter."""

    def __init__(self, document: Json) -> None:
        self.document = document

    @property
    def version(self) -> str:
        """Of the program."""
        return str(self.document["info"]["version"])

    @property
    def introduction(self) -> str:
        """What all parts have in common."""
        return str(self.document["info"]["description"])

    @cached_property
    def chapters(self) -> Mapping[str, Chapter]:
        """By tag, in the document's order."""
        return {each["name"]: self._chapter(each) for each in self.document["tags"]}

    def resolved(self, part: Json) -> Json:
        """What a reference refers to, or the part itself."""
        if "$ref" not in part:
            return part
        _, _, kind, name = part["$ref"].split("/", 3)
        found: Json = self.document["components"][kind][name]
        return found

    def _chapter(self, described: Json) -> Chapter:
        name = described["name"]
        is_table = f"{TABLES}{name}" in self.document["paths"]
        schema = self.document["components"]["schemas"][name] if is_table else None
        operations = tuple(each for each in self._operations() if name in each.about["tags"])
        return Chapter(name, described.get("description", ""), operations, schema)

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.document["paths"].items():
            shared = item.get("parameters", ())
            for method in METHODS:
                if method in item:
                    about = item[method]
                    parameters = (*about.get("parameters", ()), *shared)
                    answers = about["responses"].items()
                    yield Operation(
                        method,
                        path,
                        about,
                        tuple(self.resolved(each) for each in parameters),
                        {status: self.resolved(answer) for status, answer in answers},
                    )
