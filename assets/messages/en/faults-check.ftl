# Faults of what is said to the check.

unknown-rule = `{ $name }` is neither a rule nor a group of rules
    .alone = `{ $name }` is not a rule
    .list = `thethuc list rules` shows all
unknown-severity = `{ $name }` is not a severity; expected `error`, `warning`, `hint` or `off`
unused-suppression = `{ $name }` has no finding here to be ignored
    .mend = delete it
unknown-suppression = found a suppression without rules; expected their names in brackets
    .mend = write `# thethuc: ignore[rule-name] reason`
invalid-baseline = `{ $name }` is not a baseline: { $reason }
    .mend = write it anew with `--write-baseline`
    .json = { $reason }
    .version = its version is { $found }; expected { $expected }
