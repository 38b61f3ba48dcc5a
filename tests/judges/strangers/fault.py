"""Faults of form that are put into a clean document: the files of `faults/`."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml

from strangers import text
from strangers.setting import Line, Setting, set_text

FAULTS = Path(__file__).parent / "faults"
_BLOCKS = ("left", "right", "content", "recipients", "signature", "annexes")


@dataclass(frozen=True)
class Fault:
    """One fault: what is changed, and the rule that must find it.

    `page` changes the paper. Otherwise `at` is how a line begins, of which
    `remove` takes all, `sought` and `to` change the text, and `look` changes
    the look, of the stretch `within` alone when that is given.
    """

    rule: str
    page: dict[str, Any] = field(default_factory=dict)
    at: str = ""
    remove: bool = False
    sought: str = ""
    to: str = ""
    within: str = ""
    look: dict[str, Any] = field(default_factory=dict)

    def put_into(self, setting: Setting) -> Setting:
        """The setting with this fault.

        A fault that finds nothing to change is itself an error.
        """
        if self.page:
            return replace(setting, page=replace(setting.page, **self.page))
        blocks = {block: getattr(setting, block) for block in _BLOCKS}
        places = [
            (block, number)
            for block, lines in blocks.items()
            for number, line in enumerate(lines)
            if line.text.startswith(self.at)
        ]
        if len(places) != 1:
            raise ValueError(f"{self.rule}: {len(places)} lines begin with {self.at!r}")
        block, number = places[0]
        lines = list(blocks[block])
        lines[number : number + 1] = [] if self.remove else [self._changed(lines[number])]
        return replace(setting, **{block: lines})

    def _changed(self, line: Line) -> Line:
        for stretch in (self.sought, self.within):
            if stretch not in line.text:
                raise ValueError(f"{self.rule}: {line.text!r} has no {stretch!r}")
        if self.within:
            return replace(line, special=(*line.special, (self.within, self.look)))
        if self.sought:
            line = replace(line, text=line.text.replace(self.sought, self.to))
        return replace(line, **self.look)


@dataclass(frozen=True)
class Seeding:
    """A clean document and its faults."""

    standard: str
    clean: Setting
    faults: list[Fault]

    @property
    def faulty(self) -> Setting:
        """The document with all faults; texts change last, for lines are known by them."""
        setting = self.clean
        for fault in sorted(self.faults, key=lambda fault: bool(fault.sought or fault.remove)):
            setting = fault.put_into(setting)
        return setting

    def is_faulty(self, excerpt: str) -> bool:
        """Whether these words stand in a line that a fault has changed."""
        clean, faulty = _lines(self.clean), _lines(self.faulty)
        changed = [_plain(line.text) for line in faulty if line not in clean]
        parts = [_plain(part) for part in excerpt.strip("…").split(" … ")]
        return any(all(part in line for part in parts) for line in changed)


def _lines(setting: Setting) -> list[Line]:
    return [line for block in _BLOCKS for line in getattr(setting, block)]


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def read(name: str) -> Seeding:
    """The faults of this name."""
    said = yaml.safe_load((FAULTS / f"{name}.yaml").read_text("utf-8"))
    source = text.read(said["text"])
    keys = {"from": "sought", "in": "within"}
    faults = [
        Fault(**{keys.get(key, key): value for key, value in fault.items()})
        for fault in said["faults"]
    ]
    return Seeding(source.standard, set_text(source), faults)
