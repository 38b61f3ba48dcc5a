"""What a document says: one YAML file of `texts/`."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

TEXTS = Path(__file__).parent / "texts"

_ARTICLE = re.compile(r"Điều \d+\.")
#: An article's title is no longer; what is, is its text.
_TITLE = 60


@dataclass(frozen=True)
class Annex:
    """An annex (phụ lục)."""

    label: str
    title: list[str]
    reference: str
    body: list[str]


@dataclass(frozen=True)
class Text:
    """One document; lists of a component are its lines.

    In `body`, an item that starts with "# " is a heading of its own line; a
    Roman heading, an article and a list item are known by their numbers.
    """

    name: str
    standard: str
    organ: list[str]
    number: str
    place_date: str
    body: list[str]
    recipients: list[str]
    authority: list[str]
    signer: str
    superior: list[str] = field(default_factory=list)
    organ_mark: str | None = None
    type: str | None = None
    subject: list[str] = field(default_factory=list)
    subject_mark: str | None = None
    letter_subject: list[str] = field(default_factory=list)
    addressee_label: str | None = None
    addressees: list[str] = field(default_factory=list)
    bases: list[str] = field(default_factory=list)
    enactment: list[str] = field(default_factory=list)
    post: list[str] = field(default_factory=list)
    annexes: list[Annex] = field(default_factory=list)

    @property
    def is_party(self) -> bool:
        """Whether it has the form of the Party's documents."""
        return self.standard != "nd30-2020"

    @property
    def national_title(self) -> str:
        """Tiêu đề or Quốc hiệu."""
        if self.is_party:
            return "ĐẢNG CỘNG SẢN VIỆT NAM"
        return "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"

    @property
    def motto(self) -> str | None:
        """Tiêu ngữ, of the State only."""
        return None if self.is_party else "Độc lập - Tự do - Hạnh phúc"

    def recipient_lines(self) -> list[str]:
        """Nơi nhận, each with its dash and mark."""
        between = "," if self.standard == "hd36-2018" else ";"
        return [f"- {line}" for line in _ended(self.recipients, between, ".")]

    def basis_lines(self) -> list[str]:
        """Căn cứ, each with its mark, and with a dash where the standard wants one."""
        dash = "- " if self.standard == "hd05-2026" else ""
        last = "," if self.standard == "hd36-2018" else "."
        return [f"{dash}{line}" for line in _ended(self.bases, ";", last)]

    def addressee_lines(self) -> list[str]:
        """Names after "Kính gửi": one stands bare, several have dashes and marks."""
        if len(self.addressees) < 2:
            return self.addressees
        between = "," if self.standard == "hd36-2018" else ";"
        return [f"- {line}" for line in _ended(self.addressees, between, ".")]


def read(name: str) -> Text:
    """The text of this name."""
    said: dict[str, Any] = yaml.safe_load((TEXTS / f"{name}.yaml").read_text("utf-8"))
    said["annexes"] = [Annex(**annex) for annex in said.get("annexes", [])]
    return Text(name=name, **{key.replace("-", "_"): value for key, value in said.items()})


def article_heading(line: str) -> str | None:
    """The heading of an article: its number alone when its text follows at once."""
    found = _ARTICLE.match(line)
    if not found:
        return None
    return line if len(line) <= _TITLE else found[0]


def _ended(lines: list[str], between: str, last: str) -> list[str]:
    return [line + (last if line is lines[-1] else between) for line in lines]
