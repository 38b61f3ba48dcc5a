# Annexes and attached texts.

unmentioned-annex = The text does not mention “{ $found }”
    .what = The text points to each of its annexes.
    .why = Without it nobody knows what the annex belongs to and whether it is to be carried out.
    .mend = Point to “{ $found }” where the content needs it.

unnumbered-annexes = An annex has no number; it should read like “{ $expected }”
    .what = Two or more annexes are numbered.
    .why = Without numbers the text cannot point to one of them.
    .mend = Number the annexes, beginning with “{ $expected }”.

numbered-single-annex = The only annex is “{ $found }”; “{ $expected }” is enough
    .what = Annexes are numbered when there are two or more.
    .why = A number on the only annex makes readers look for the next.
    .mend = Write “{ $expected }” in place of “{ $found }”, in the text as well.

wrong-annex-figures = The annex is numbered “{ $found }”; it must be “{ $expected }”
    .what = Annexes have Roman numbers in documents of the State and Arabic ones in those of the Party.
    .why = Each system lays down its figures.
    .mend = Write “{ $expected }” in place of “{ $found }”.

annex-order-gap = “{ $found }” stands in the place of “{ $expected }”
    .what = Annexes are numbered from the first on, without gap or repetition.
    .why = A gap makes the recipient think that pages are missing.
    .mend = Number the annexes anew in their order.

wrong-annex-label-form = { $problem ->
        [title] The title stands on the line of “{ $found }”; that line must be “{ $expected }” alone
       *[words] The label is “{ $found }”; it must be “{ $expected }”
    }
    .what = “Phụ lục” and its number, if any, stand on a line of their own, without the word “số” and without marks.
    .why = The title stands below; written alike, annexes are found at once.
    .mend = { $problem ->
        [title] Move the title to the line below “{ $expected }”.
       *[words] Write “{ $expected }” in place of “{ $found }”.
    }

misset-annex-label = The word “Phụ lục”: { look }
    .what = “Phụ lục” and its number stand on a line of their own, centred, in the style laid down.
    .why = The State sets “Phụ lục” in ordinary case, 14 pt, upright and bold; capitals are for the title.
    .mend = Set “Phụ lục” as laid down.

missing-annex-title = “{ $found }” has no title
    .what = An annex has a title.
    .why = The title says what the annex holds.
    .mend = Add a title below “{ $found }”.

misset-annex-title = The annex title: { look }
    .what = The title is centred, of the size and style laid down.
    .why = It is set like a document's name, apart from the content of the annex.
    .mend = Set the title as laid down.

missing-annex-reference = “{ $found }” has no line “(Kèm theo ...)”
    .what = Below the title stand number, date and issuing organ of the document.
    .why = An annex that comes apart must still tell where it belongs.
    .mend = Add “(Kèm theo ... số ... ngày ... của ...)” below the title of “{ $found }”.

misplaced-annex-reference = The line “(Kèm theo ...)” stands above the annex title
    .what = The line “(Kèm theo ...)” stands right below the title.
    .why = The title says what the annex is, the line below it to what it belongs.
    .mend = Move the line “(Kèm theo ...)” below the title.

incomplete-annex-reference = The line “(Kèm theo ...)” lacks { $part ->
        [number] the document's number and symbol
        [date] the document's date
       *[organ] the issuing organ
    }
    .what = The line “(Kèm theo ...)” gives number and symbol, date and issuing organ.
    .why = If one of them is missing the document cannot be found.
    .mend = Add { $part ->
        [number] “số ...” with number and symbol
        [date] “ngày ...” with the date
       *[organ] “của ...” with the issuing organ
    }.

foreign-annex-reference = The annex belongs to number “{ $found }”, while this document is “{ $expected }”
    .what = The number in an annex is that of its document.
    .why = Another number mostly comes from copying an earlier annex; it then belongs to another document.
    .mend = Write “{ $expected }” in place of “{ $found }”.

wrong-annex-reference-words = The line opens with “{ $found }”; it must be “{ $expected }”
    .what = The line below the annex title opens with “Kèm theo”.
    .why = The forms of the decree read so; it is the document that issues the annex.
    .mend = Write “{ $expected }” in place of “{ $found }”.

misset-annex-reference = The line “(Kèm theo ...)”: { look }
    .what = The line is in italics and ordinary case, centred below the title, of the size laid down.
    .why = Italics part the reference from title and content.
    .mend = Set the line “(Kèm theo ...)” as laid down.

number-on-attached-text = The attached text has “{ $found }” of its own
    .what = A text issued with a decision bears organ and national title only, no number, place and date.
    .why = It has the number and date of the decision that issues it.
    .mend = Drop “{ $found }” from the attached text.
