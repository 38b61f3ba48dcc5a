# The checker's own words.

# How many more places have the same fault.
more =
    { $n ->
        [one] (and one more place)
       *[other] (and { $n } more places)
    }

# Severities.
severity-error = error
severity-warning = warning
severity-hint = hint

# How a rule fared.
standing-not-applicable = not applicable
standing-not-evaluated = not evaluated

# Groups of rules.
group-page = Page
group-typeface = Typeface
group-letterhead = Letterhead
group-number = Number and symbol
group-place-date = Place and date
group-title = Type and subject
group-body = Body
group-headings = Headings
group-bases = Legal bases and citations
group-signature = Signature
group-recipients = Recipients
group-annexes = Annexes
group-marks = Marks
group-text = Text

# Places in a document.
place-document = the whole document
place-section = section { $section }
place-paragraph = paragraph { $paragraph }
place-header = page header, paragraph { $paragraph }
place-footer = page footer, paragraph { $paragraph }
place-footnote = footnotes, paragraph { $paragraph }
place-component = { $place }, { $component }

# Head and foot of a report.
count-errors =
    { $n ->
        [one] 1 error
       *[other] { $n } errors
    }
count-warnings =
    { $n ->
        [one] 1 warning
       *[other] { $n } warnings
    }
count-hints =
    { $n ->
        [one] 1 hint
       *[other] { $n } hints
    }
count-silenced =
    { $n ->
        [one] 1 known finding not shown
       *[other] { $n } known findings not shown
    }
summary =
    { $files ->
        [one] 1 file checked
       *[other] { $files } files checked
    }: { $counts }
summary-clean =
    { $files ->
        [one] 1 file checked
       *[other] { $files } files checked
    }: no fault of form
summary-not-evaluated = Could not be told from the file: { $rules }
not-evaluated-in =
    { $rule } ({ $n ->
        [one] 1 file
       *[other] { $n } files
    })
heading = { $file } (by { $standard })
field-rule = Rule
field-place = Place
field-what = What it asks
field-clause = Clause
field-wrong = Wrong
field-right = Right
field-severity = Severity
field-file = File
field-message = Message

# The limits of GitHub.
github-rest =
    { $n ->
        [one] 1 finding is not shown here; the summary of the run has it.
       *[other] { $n } findings are not shown here; the summary of the run has them.
    }
github-title = Form of the documents
