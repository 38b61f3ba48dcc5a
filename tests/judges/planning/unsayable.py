"""What the loader refuses and no schema can say, each with the reason."""

from __future__ import annotations

from planning.trials import Trial

#: By the code of the loader's fault.
CODES = {
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
#: By what was changed.
CHANGES = {"numbering = [1]": "`1` and `1.` are one number in JSON"}


def excused(trial: Trial, codes: set[str]) -> bool:
    """Whether a plan refused with these codes may be accepted by the schema."""
    return bool(codes) and (codes <= CODES.keys() or trial.change in CHANGES)


def unused(seen: set[str]) -> list[str]:
    """The listed codes that excused no plan, so that the list keeps to what is."""
    return sorted(CODES.keys() - seen)
