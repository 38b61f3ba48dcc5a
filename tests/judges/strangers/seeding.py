"""Clean and faulty documents, each pair written by another program."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from judging.office import soffice
from strangers import fault
from strangers.fault import Seeding
from strangers.flat_odt import FlatOdt
from strangers.pandoc_docx import PandocDocx
from strangers.script_docx import ScriptDocx

_WAYS = {
    "python-docx": ScriptDocx(),
    "libreoffice": FlatOdt("table", "apart"),
    "pandoc": PandocDocx(),
}


@dataclass(frozen=True)
class Pair:
    """A document without faults and the same with them."""

    name: str
    seeding: Seeding
    clean: Path
    faulty: Path


def write(folder: Path) -> Iterator[Pair]:
    """Writes the pairs into a folder."""
    for name, way in _WAYS.items():
        seeding = fault.read(name)
        settings = {"clean": seeding.clean, "faulty": seeding.faulty}
        paths = {}
        for kind, setting in settings.items():
            paths[kind] = folder / f"{name}-{kind}.docx"
            written = way.write(setting)
            if isinstance(way, FlatOdt):
                written = _converted(written)
            paths[kind].write_bytes(written)
        yield Pair(name, seeding, paths["clean"], paths["faulty"])


def _converted(flat: bytes) -> bytes:
    """Flat OpenDocument as the DOCX that LibreOffice makes of it."""
    with tempfile.TemporaryDirectory(prefix="thethuc-seeding-") as folder:
        source = Path(folder, "document.fodt")
        source.write_bytes(flat)
        soffice(Path(folder), [source], "docx")
        return source.with_suffix(".docx").read_bytes()
