"""One document in its formats, and what a judge says of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

FORMATS = ("docx", "pdf", "txt")


@dataclass(frozen=True)
class Case:
    """One document: the files that thethuc built under one name."""

    name: str
    docx: Path
    pdf: Path
    txt: Path
    #: The DOCX laid out by LibreOffice; not there when that failed.
    office: Path

    def missing(self) -> list[str]:
        """The names of the formats that were not built."""
        return [path.name for path in (self.docx, self.pdf, self.txt) if not path.is_file()]


@dataclass(frozen=True)
class Verdict:
    """What one judge found in one document."""

    judge: str
    figures: str
    #: Each of these fails the document.
    objections: list[str] = field(default_factory=list)
    #: Worth a look, fails nothing.
    notes: list[str] = field(default_factory=list)


def find(output: Path, office: Path) -> list[Case]:
    """Every document below `output`, by name; `office` is the folder of LibreOffice's PDFs.

    A document counts when any of its formats is there, so that one which was
    not built in all of them comes to light.
    """
    stems = {
        path.with_suffix("")
        for path in output.rglob("*")
        if path.is_file() and path.suffix[1:] in FORMATS
    }
    return [
        Case(
            name=stem.relative_to(output).as_posix(),
            **{form: stem.with_name(f"{stem.name}.{form}") for form in FORMATS},
            office=office / stem.relative_to(output).with_name(f"{stem.name}.pdf"),
        )
        for stem in sorted(stems)
    ]
