"""Asks `thethuc check` about documents."""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from judging.program import run, thethuc

Report = dict[str, Any]


def check(files: Iterable[Path], *options: str) -> dict[Path, Report]:
    """The report of each file, from the JSON that programs read."""
    paths = list(files)
    done = run(thethuc(), "check", "--format", "json", "--exit-zero", *options, *paths)
    if done.returncode:
        raise RuntimeError(f"thethuc check: {done.stderr.strip()}")
    reports = {Path(report["path"]): report for report in json.loads(done.stdout)["files"]}
    return {path: reports[path] for path in paths}
