"""The plans that are tried: examples, fixtures, and examples changed in one place."""

from __future__ import annotations

import copy
import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from judging.program import CHECKOUT
from planning import notation

Plan = dict[str, Any]

#: Keys whose values are groups of keys.
_GROUPS = ("fields", "marks", "enactment")

#: Values that each key is tried with.
_PLAIN: list[Any] = [None, "", " ", "x", True, 7, -1, 2.5, [], [1], [[1]], ["a", "a"], {}]
_PLAIN += [{"a": 1}, "2026-02-29", "2028-02-29", "../x", "a:b"]
_DATE_RULES: list[Any] = [
    {"month": 11, "day": 13},
    {"month": 2, "day": 30},
    {"month": 4, "day": "last", "year_offset": 1},
    {"month": 11, "weekday": "saturday", "nth": -1, "working_day": "next"},
    {"month": 11, "weekday": "saturday"},
    {"month": 11, "day": 13, "weekday": None, "nth": None},
    {"lunar_month": 3, "lunar_day": 10, "working_day": "soon"},
    {"lunar_month": 3, "lunar_day": 10},
    {"before": "date", "days": 3},
    {"before": "date", "days": 3, "working_days": 3},
    {"after": "date", "working_days": 5, "year_offset": 1},
]


@dataclass(frozen=True)
class Trial:
    """A plan that is tried, by its path in the workspace."""

    path: str
    #: The file that it comes from.
    source: str
    #: What was changed: `key = value`; empty where nothing was.
    change: str = ""

    def __str__(self) -> str:
        return f"{self.source}: {self.change}" if self.change else self.source


def write(workspace: Path) -> list[Trial]:
    """Writes all of them below `workspace/plans`, with the profiles and bodies they name."""
    plans = workspace / "plans"
    shutil.copytree(CHECKOUT / "plans", plans)
    for path in plans.glob("*.yaml"):
        path.unlink()
    return [*_fixtures(plans), *_examples(plans)]


def _fixtures(plans: Path) -> Iterator[Trial]:
    for path in sorted((CHECKOUT / "tests/bad_plans").glob("*.yaml")):
        if not path.name.removeprefix("good-").startswith("organ"):
            name = f"fixture-{path.name}"
            shutil.copy(path, plans / name)
            yield Trial(f"plans/{name}", path.name)


def _examples(plans: Path) -> Iterator[Trial]:
    """The examples as they are, and the first of each template changed."""
    changed_templates = set()
    for path in sorted((CHECKOUT / "plans").glob("*.yaml")):
        shutil.copy(path, plans / path.name)
        yield Trial(f"plans/{path.name}", path.name)
        plan = notation.read(path.read_text("utf-8"))
        if plan["template"] in changed_templates:
            continue
        changed_templates.add(plan["template"])
        for number, (change, changed) in enumerate(_changes(plan)):
            name = f"{path.stem}-{number}.yaml"
            (plans / name).write_text(notation.written(changed), "utf-8")
            yield Trial(f"plans/{name}", path.name, change)


def _changes(plan: Plan) -> Iterator[tuple[str, Plan]]:
    """The plan with one key taken out, changed or put in."""
    yield "written anew", plan
    groups = [(key,) for key in _GROUPS if isinstance(plan.get(key), dict)]
    for where in [(), *groups]:
        for key in [*_group(plan, where), "unknown"]:
            name = ".".join((*where, key))
            changed = copy.deepcopy(plan)
            _group(changed, where).pop(key, None)
            yield f"{name} = nothing", changed
            for value in _PLAIN + _DATE_RULES:
                changed = copy.deepcopy(plan)
                _group(changed, where)[key] = value
                yield f"{name} = {json.dumps(value)}", changed


def _group(plan: Plan, where: tuple[str, ...]) -> Plan:
    return plan[where[0]] if where else plan
