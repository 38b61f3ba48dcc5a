# Legal bases and citations.

missing-legal-bases = { $kind } names no legal basis
    .what = Decisions and resolutions name what they rest on.
    .why = The bases show competence and ground of the document.
    .mend = Add the legal bases above the content.

joined-legal-bases = { $count } legal bases stand in one paragraph
    .what = Each legal basis stands on a line of its own.
    .why = Parted, they are easy to check and to cite.
    .mend = Give each legal basis its own line.

missing-legal-basis-dash = No “{ $expected }” before the legal basis
    .what = Each legal basis begins with a dash.
    .why = The guide of 2026 asks for it.
    .mend = Add “{ $expected }” before each legal basis.

wrong-legal-basis-end = The legal basis ends { $end ->
        [none] without a mark
       *[other] with “{ $found }”
    }; expected “{ $expected }”
    .what = Each legal basis ends with the prescribed mark.
    .why = The mark shows that more of them follow.
    .mend = Write “{ $expected }” at its end.

wrong-last-legal-basis-end = The last legal basis ends { $end ->
        [none] without a mark
       *[other] with “{ $found }”
    }; expected “{ $expected }”
    .what = The last legal basis ends with the prescribed mark.
    .why = The mark shows that the bases end here.
    .mend = Write “{ $expected }” at its end.

misset-legal-basis = Legal basis: { look }
    .what = Legal bases have the prescribed size and slant.
    .why = The State sets them in italics, the Party upright.
    .mend = Set the legal bases as prescribed.

incomplete-legal-basis = The legal basis lacks the { $datum ->
        [number] number and symbol
        [date] date
        [organ] organ
       *[subject] subject
    } of the document that it names
    .what = A legal basis tells type, number, symbol, organ, date and subject; a law its name and date.
    .why = Complete, it leads the reader to the right document.
    .mend = Add the { $datum ->
        [number] number and symbol
        [date] day, month and year
        [organ] organ that issued it
       *[subject] subject
    }.

numbered-law = The legal basis is a law and bears “{ $found }”
    .what = A law or ordinance is named without number, symbol and organ.
    .why = Only the National Assembly and its Standing Committee pass them; name and date are enough.
    .mend = Take out “{ $found }”; write name and date.

missing-enactment-colon = The line “{ $found }” has no colon; the sample forms have “{ $expected }”
    .what = A colon follows “QUYẾT ĐỊNH” and “QUYẾT NGHỊ”.
    .why = It opens what is decided.
    .mend = Write “{ $expected }”.

misset-enactment = Enacting line: { look }
    .what = The issuing authority and “QUYẾT ĐỊNH:” stand in bold capitals in the middle.
    .why = All sample forms of decisions and resolutions have them so.
    .mend = Set the line in bold capitals of the prescribed size, centred.

incomplete-first-citation = The first mention of document { $found } has no date
    .what = The first mention tells type, number, symbol, date, organ and subject.
    .why = After one full mention, type and number are enough.
    .mend = Add date, organ and subject after number { $found }.

repeated-full-citation = Document { $found } is named in full again
    .what = From the second mention on, type, number and symbol are enough.
    .why = Repeated data make sentences long and tell nothing more.
    .mend = Leave type and number { $found } only.

mixed-citation-form = The document has both “{ $found }” and “{ $other }”
    .what = Citations in one document have one form.
    .why = One form shows that a document was checked with care.
    .mend = Write “{ $expected }” as elsewhere.
