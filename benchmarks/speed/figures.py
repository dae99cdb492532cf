"""Rounds of runs, and what is made of them: ratios of the same round, and the figures that were promised."""

import statistics
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from speed.load import Load

Runs = Mapping[str, Callable[[], Load]]


@dataclass
class Measured:
    """What every run gave, round by round."""

    loads: dict[str, list[Load]] = field(default_factory=dict)

    def interleave(self, runs: Runs, rounds: int) -> None:
        """Each run once a round, so that what else the machine does hits all alike."""
        for _ in range(rounds):
            for name, run in runs.items():
                self.loads.setdefault(name, []).append(run())

    def rate(self, name: str) -> float:
        """Requests a second, the middle round."""
        return statistics.median(load.rate for load in self.loads[name])

    def median(self, name: str) -> float:
        """Milliseconds an answer takes, the middle round."""
        return statistics.median(load.median for load in self.loads[name])

    def gain(self, name: str, base: str) -> float:
        """How many times the rate of the other, the middle of the rounds' own ratios."""
        pairs = zip(self.loads[name], self.loads[base], strict=True)
        return statistics.median(load.rate / other.rate for load, other in pairs)

    def slowdown(self, name: str, base: str) -> float:
        """How many times the answer time of the other, the middle of the rounds' own ratios."""
        pairs = zip(self.loads[name], self.loads[base], strict=True)
        return statistics.median(load.median / other.median for load, other in pairs)


@dataclass(frozen=True)
class Figure:
    """What was promised, and what was measured."""

    name: str
    value: float
    unit: str
    at_least: float | None = None
    at_most: float | None = None

    @property
    def is_met(self) -> bool:
        """True when the promise is kept."""
        too_little = self.at_least is not None and self.value < self.at_least
        return not too_little and (self.at_most is None or self.value <= self.at_most)

    @property
    def line(self) -> str:
        """For people."""
        limit = f"at least {self.at_least:g}" if self.at_least is not None else f"at most {self.at_most:g}"
        return f"{self.name:58}{self.value:9.2f} {self.unit:6} {limit:13} {'ok' if self.is_met else 'MISSED'}"
