"""LibreOffice lays out DOCX files, the stand-in for Word, and writes those of strangers."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

from judging.case import Case

FONTS = Path(__file__).parent.parent / "fonts.conf"
SECONDS_TO_START = 120
SECONDS_PER_DOCUMENT = 20


def convert(cases: list[Case]) -> None:
    """Writes `case.office` for every case that has a DOCX; what fails leaves no file.

    One process takes all files, for its start costs more than a document. It
    writes to a single folder, so each file goes in under a number of its own.
    The profile is fresh: nobody's settings change the layout.
    """
    with tempfile.TemporaryDirectory(prefix="thethuc-office-") as folder:
        work = Path(folder)
        numbered = {
            work / f"{number}.docx": case
            for number, case in enumerate(cases)
            if case.docx.is_file()
        }
        for copy, case in numbered.items():
            shutil.copyfile(case.docx, copy)
        soffice(work, list(numbered), "pdf")
        for copy, case in numbered.items():
            if (made := copy.with_suffix(".pdf")).is_file():
                case.office.parent.mkdir(parents=True, exist_ok=True)
                shutil.move(made, case.office)


def soffice(work: Path, files: list[Path], form: str, *options: str) -> None:
    """Converts the files into the folder. A hang or a crash only costs their output."""
    command = ["soffice", f"-env:UserInstallation={(work / 'profile').as_uri()}", "--headless"]
    command += [*options, "--convert-to", form, "--outdir", str(work), *map(str, files)]
    with contextlib.suppress(subprocess.TimeoutExpired):
        subprocess.run(
            command,
            env=os.environ | {"FONTCONFIG_FILE": str(FONTS)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=SECONDS_TO_START + SECONDS_PER_DOCUMENT * len(files),
            check=False,
        )
