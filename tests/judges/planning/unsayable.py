"""What the loader refuses and no schema can say, each with the reason."""

from __future__ import annotations

from planning.trials import Trial

#: By the code of the loader's fault.
CODES = {
    "year-not-held": "compares two keys",
    "unknown-organ": "looks for a file",
    "unknown-signer": "looks into the profile of the organ",
    "missing-signer": "looks into the profile of the organ",
    "unknown-type": "looks into the standard that the organ and the date choose",
    "template-failed": "computes with the values",
    "heading-too-deep": "reads the Markdown",
}
#: By what was changed.
CHANGES = {"numbering = [1]": "`1` and `1.` are one number in JSON"}


def excused(trial: Trial, codes: set[str]) -> bool:
    """Whether a plan refused with these codes may be accepted by the schema."""
    return bool(codes) and (codes <= CODES.keys() or trial.change in CHANGES)


def unused(seen: set[str]) -> list[str]:
    """The listed codes that excused no plan, so that the list keeps to what is."""
    return sorted(CODES.keys() - seen)
