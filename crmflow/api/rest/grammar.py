"""Reading the dialect's text piece by piece; a mistake names its place."""

import re

from crmflow.api.rest.errors import RestError, unreadable
from crmflow.api.rest.syntax import Field, Step

NAME = re.compile(r"[\w$](?:[\w$]|-(?!>))*")
JSON_KEY = re.compile(r"-?\d+(?!\w)|\w(?:\w|-(?!>))*")
LONGEST_NAME = 63
MOST_STEPS = 16


class Text:
    """A piece of text, what it is, and how far it has been read."""

    def __init__(self, text: str, what: str = "") -> None:
        self.text = text
        self.what = f"{what} " if what else ""
        self.place = 0

    @property
    def is_done(self) -> bool:
        """True at the end."""
        return self.place >= len(self.text)

    def sees(self, token: str) -> bool:
        """True when the token comes next."""
        return self.text.startswith(token, self.place)

    def took(self, token: str) -> bool:
        """Read the token if it comes next."""
        if not self.sees(token):
            return False
        self.place += len(token)
        return True

    def take(self, token: str) -> None:
        """Read the token, which must come next."""
        if not self.took(token):
            raise self.mistake(f"'{token}'")

    def skip_spaces(self) -> None:
        """Read white space, if any."""
        while not self.is_done and self.text[self.place].isspace():
            self.place += 1

    def take_while(self, pattern: "re.Pattern[str]", what: str) -> str:
        """Read what matches, at least one character of it."""
        match = pattern.match(self.text, self.place)
        if not match or not match[0]:
            raise self.mistake(what)
        self.place = match.end()
        return match[0]

    def take_until(self, stops: str) -> str:
        """Read up to one of the characters, or to the end."""
        start = self.place
        while not self.is_done and self.text[self.place] not in stops:
            self.place += 1
        return self.text[start : self.place]

    def take_quoted(self) -> str:
        """Read a text in double quotes, in which a backslash keeps the next character as it is."""
        self.take('"')
        read: list[str] = []
        while not self.is_done:
            character = self.text[self.place]
            self.place += 1
            if character == '"':
                return "".join(read)
            if character == "\\" and not self.is_done:
                character = self.text[self.place]
                self.place += 1
            read.append(character)
        raise self.mistake("a closing quote")

    def take_name(self) -> str:
        """Read the name of a column, a table or a key: plain, or in double quotes."""
        name = self.take_quoted() if self.sees('"') else self.take_while(NAME, "a name")
        if not name or len(name.encode()) > LONGEST_NAME:
            raise self.mistake("a name of 1 to 63 bytes")
        return name

    def mistake(self, expected: str) -> RestError:
        """The error that says what was expected here."""
        found = f"unexpected '{self.text[self.place]}'" if not self.is_done else "unexpected end of input"
        shown = self.text if len(self.text) <= 200 else self.text[:200] + "…"  # noqa: PLR2004 -- keeps errors short
        return unreadable(
            f'"failed to parse {self.what}({shown})" (line 1, column {self.place + 1})',
            f"{found}, expecting {expected}",
        )


def take_field(text: Text) -> Field:
    """Read a column and the JSON path after it: `data->a->>b`."""
    name = text.take_name()
    steps: list[Step] = []
    while text.sees("->"):
        as_text = text.took("->>") or not text.took("->")
        if steps and steps[-1].as_text:
            raise text.mistake("the end of the path, for ->> gives text")
        key = text.take_quoted() if text.sees('"') else text.take_while(JSON_KEY, "a key")
        steps.append(Step(key, as_text))
        if len(steps) > MOST_STEPS:
            raise text.mistake("a shorter path")
    return Field(name, tuple(steps))


def parse_field(text: str) -> Field:
    """A field and nothing after it."""
    reader = Text(text)
    found = take_field(reader)
    if not reader.is_done:
        raise reader.mistake("the end of the name")
    return found
