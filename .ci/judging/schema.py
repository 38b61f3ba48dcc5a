"""The schema of plans against the loader.

Every plan of the examples, every fixture of `tests/bad_plans`, and every
example changed in one place is judged twice: by `thethuc build` and by
jsonschema with what `thethuc schema` prints. Where the two differ, the plan
must be in UNSAYABLE with the reason, and the schema must be the one that
accepts.

    schema.py [PROGRAM]        # without it, `cargo run`
"""

import copy
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema
import yaml

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = sys.argv[1:] or ["cargo", "run", "-q", "--locked", "--manifest-path", str(ROOT / "Cargo.toml"), "--"]

# What no schema can say: code of the loader's fault, with the reason.
UNSAYABLE = {
    "date-mismatch": "compares two keys",
    "date-circle": "compares dates",
    "date-reference": "compares dates",
    "date-rule-unmet": "computes with the calendar",
    "duplicate-item": "compares two keys",
    "year-not-held": "compares two keys",
    "year-order": "compares two keys",
    "unknown-organ": "looks for a file",
    "unreadable-file": "looks for a file",
    "unknown-signer": "looks into the profile of the organ",
    "missing-signer": "looks into the profile of the organ",
    "unknown-type": "looks into the standard that the organ and the date choose",
    "unknown-standard": "looks into the profile of the organ",
    "standard-of-other-side": "looks into the profile of the organ",
    "unit-in-symbol": "looks into the profile of the organ",
    "template-failed": "computes with the values",
    "invalid-style": "looks into the style sheet",
    "empty-body": "reads the Markdown",
    "heading-too-deep": "reads the Markdown",
    "missing-column": "looks into the table",
    "unknown-column": "looks into the table",
    "row-without-value": "looks into the table",
    "file-name": "looks into the table",
}
# What no schema can say, by the case.
UNSAYABLE_CASES = {"numbering = [1]": "`1` and `1.` are one number in JSON"}
# Values that each key is tried with.
TRIALS = [None, "", " ", "x", True, 7, -1, 2.5, [], [1], [[1]], ["a", "a"], {}, {"a": 1}, "2026-02-29", "2028-02-29", "../x", "a:b"]
# Rules for dates, good and bad.
TRIALS += [
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
MISSING = object()


class Loader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: days are text, only true and false are
    booleans, a key stands once."""

    yaml_implicit_resolvers = {}

    def construct_mapping(self, node, deep=False):
        keys = [self.construct_object(key, deep=True) for key, _ in node.value]
        if any(not isinstance(key, str) for key in keys) or len(set(keys)) < len(keys):
            raise yaml.YAMLError("a key that is no text, or stands twice")
        return super().construct_mapping(node, deep)


for tag, pattern, first in [
    ("bool", r"true|false", "tf"),
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("int", r"[-+]?(0|[1-9][0-9]*)", "-+0123456789"),
    ("float", r"[-+]?(0|[1-9][0-9]*)\.[0-9]*", "-+0123456789"),
]:
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(f"^(?:{pattern})$"), list(first))


def run(*args, cwd):
    return subprocess.run([*PROGRAM, *args], cwd=cwd, capture_output=True, text=True, check=False)


def mutations(plan):
    """The plan with one key changed, taken out or put in."""
    yield "nothing", plan
    for where in [(), *((key,) for key in ("fields", "marks", "enactment") if isinstance(plan.get(key), dict))]:
        group = plan[where[0]] if where else plan
        for key in [*group, "unknown"]:
            for value in [MISSING, *TRIALS]:
                changed = copy.deepcopy(plan)
                target = changed[where[0]] if where else changed
                if value is MISSING:
                    target.pop(key, None)
                else:
                    target[key] = value
                shown = "nothing" if value is MISSING else json.dumps(value)
                yield f"{'.'.join((*where, key))} = {shown}", changed


class Dumper(yaml.SafeDumper):
    """Writes text as text, whatever it looks like."""


Dumper.add_representer(str, lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"'))


def cases(office):
    """Writes all plans below `office/plans`: path and what it is."""
    told = {}
    for path in sorted((ROOT / "tests/bad_plans").glob("*.yaml")):
        if not re.match(r"(good-)?organ", path.name):
            shutil.copy(path, office / "plans" / f"fixture-{path.name}")
            told[f"plans/fixture-{path.name}"] = path.name
    for path in sorted((ROOT / "plans").glob("*.yaml")):
        # One plan of each template is changed; the others are tried as they are.
        plan = yaml.load(path.read_text(), Loader)
        first = plan["template"] not in {each.split("|")[1] for each in told.values() if "|" in each}
        shutil.copy(path, office / "plans" / path.name)
        told[f"plans/{path.name}"] = f"{path.name}|{plan['template'] if first else ''}|"
        for index, (what, changed) in enumerate(mutations(plan) if first else []):
            name = f"plans/{path.stem}-{index}.yaml"
            (office / name).write_text(yaml.dump(changed, Dumper=Dumper, allow_unicode=True, width=9999))
            told[name] = f"{path.name}: {what}"
    return told


def refused(office):
    """The plans that the loader refuses, each with the codes of its faults."""
    said = run("build", "--format", "txt", "--json", cwd=office)
    if said.returncode not in (0, 1):
        sys.exit(said.stderr)
    failed = {}
    for document in json.loads(said.stdout)["documents"]:
        if document["state"] == "failed":
            # The document of a row is called after its plan and the row.
            plan = document["plan"].split(", row ")[0]
            errors = (fault for fault in document["diagnostics"] if fault["severity"] == "error")
            failed.setdefault(plan, set()).update(fault["code"] for fault in errors)
    return failed


def main():
    office = Path(tempfile.mkdtemp())
    try:
        shutil.copytree(ROOT / "plans", office / "plans")
        for path in (office / "plans").glob("*.yaml"):
            path.unlink()
        schema = json.loads(run("schema", cwd=office).stdout)
        jsonschema.Draft202012Validator.check_schema(schema)
        validator = jsonschema.Draft202012Validator(schema)
        told = cases(office)
        failed = refused(office)
        wrong = used = 0
        for name, what in told.items():
            try:
                objections = list(validator.iter_errors(yaml.load((office / name).read_text(), Loader)))
            except (yaml.YAMLError, UnicodeDecodeError):
                objections = ["no YAML"]
            if bool(objections) == (name in failed):
                continue
            sayable = failed.get(name, {"none"}) - set(UNSAYABLE)
            if failed.get(name) and (not sayable or what.split(": ")[-1] in UNSAYABLE_CASES):
                used += 1
                continue
            wrong += 1
            verdict = f"loader refuses {sorted(failed[name])}" if name in failed else f"schema refuses: {objections[0]}"
            print(f"{what}: {verdict}"[:400])
        print(f"{len(told)} plans, {len(failed)} refused; of these {used} by the loader alone, as expected; {wrong} differ")
        sys.exit(wrong > 0)
    finally:
        shutil.rmtree(office)


main()
