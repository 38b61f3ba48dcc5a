"""Asks `thethuc check` about documents."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from judging.program import run

Report = dict[str, Any]


def program() -> Path:
    """The debug build of this checkout."""
    checkout = Path(__file__).parents[2]
    return Path(os.environ.get("CARGO_TARGET_DIR") or checkout / "target") / "debug/thethuc"


def check(files: Iterable[Path], *options: str) -> dict[Path, Report]:
    """The report of each file, from the JSON that programs read."""
    paths = list(files)
    done = run(program(), "check", "--format", "json", "--exit-zero", *options, *paths)
    if done.returncode:
        raise RuntimeError(f"thethuc check: {done.stderr.strip()}")
    reports = {Path(report["path"]): report for report in json.loads(done.stdout)["files"]}
    return {path: reports[path] for path in paths}
