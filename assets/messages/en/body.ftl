# Content.

misset-body = Content: { look }
    .what = The content is upright, not bold, in small letters of the prescribed size.
    .why = One size and weight keeps the document uniform and easy to read.
    .mend = Set the paragraph like the rest of the content.

unjustified-body = The paragraph is { $found ->
        [left] set to the left
        [center] centred
        [right] set to the right
       *[other] set otherwise
    }; expected justified
    .what = The content is justified to both margins.
    .why = Two straight edges keep the page tidy.
    .mend = Justify the paragraphs of the content.

wrong-first-line-indent = The first line is indented { $found }; expected { $choice ->
        [two] { $expected } or { $other }
       *[one] { $expected }
    }
    .what = The first line of each paragraph is indented as prescribed.
    .why = The indent shows where a paragraph begins.
    .mend = Indent first lines by { $choice ->
        [two] { $expected } or { $other }
       *[one] { $expected }
    }.

narrow-paragraph-gap = Paragraphs stand { $found } apart; expected { $expected }
    .what = Paragraphs stand at least the prescribed gap apart.
    .why = The gap parts the paragraphs for the reader.
    .mend = Set the spacing of paragraphs to { $expected }.

wrong-line-spacing = The line spacing is { $kind ->
        [multiple] { $percent }% of a single line
        [exactly] exactly { $pitch }
       *[at-least] at least { $pitch }
    }; expected { $wanted ->
        [exactly] exactly { $expected }
       *[multiple] { $min }% to { $max }% of a single line
    }
    .what = The distance of lines is within the prescribed limits.
    .why = Even lines keep the page uniform and easy to read.
    .mend = Set the line spacing to { $wanted ->
        [exactly] exactly { $expected }
       *[multiple] { $min }% to { $max }% of a single line
    }.

empty-paragraphs = Empty paragraph between those of the content
    .what = Paragraphs are not parted by empty ones.
    .why = Empty paragraphs make uneven gaps that shift when the text is changed.
    .mend = Take out the empty paragraph and set the spacing.

missing-end-mark = The content ends { $end ->
        [none] without a mark
       *[other] with “{ $found }”
    }; expected “{ $expected }”
    .what = A mark stands at the end of the content.
    .why = It shows that nothing more follows.
    .mend = Write “{ $expected }” at the end of the content.

bullet-marks = The item bears the mark “{ $found }”
    .what = Items of lists begin with dashes.
    .why = Below điểm, official documents use “-” and “+” by practice, no ornaments.
    .mend = Use “-” for “{ $found }”.

wide-table = The table is { $found } wide and stands { $over } out over a margin; the text is { $expected } wide
    .what = A table is no wider than the text of the page.
    .why = A wider one takes away the margin and may be cut off in print and binding.
    .mend = Make the table { $expected } wide, or set it on a page on its side.
    .needed = a table of { $columns } columns needs at least { $needed } for its longest words, and the page has { $width }
    .move = move it to a landscape annex (`# Title {"{.annex .landscape}"}`), or leave out a column

unrepeated-table-head = The table is longer than a page and its head is not repeated
    .what = The head of a table is repeated on each page that it takes.
    .why = So readers of later pages know what each column is.
    .mend = Mark the first row to be repeated as header row.

tabbed-letterhead = The letterhead is laid out with tabs
    .what = The two sides of a letterhead stand in a table without lines.
    .why = Tabs shift when words change or another machine opens the file.
    .mend = Move the letterhead into a table of two columns without lines.
