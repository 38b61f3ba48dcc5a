# Title and motto, names of the organs.

missing-national-title = There is no line “{ $expected }”
    .what = A document bears the title of the State, or that of the Party.
    .why = It is the first component, and tells whether a document is of the State or the Party.
    .mend = Write “{ $expected }” at the right of the first line of page 1.

foreign-national-title = The document bears “{ $found }”; expected “{ $expected }”
    .what = Documents of the Party bear its title; those of the State its title and motto.
    .why = The two have letterheads of their own, which are not mixed.
    .mend = Write “{ $expected }”, as the form of the issuing organ has it.

wrong-national-title = The title is written “{ $found }”; expected “{ $expected }”
    .what = The title stands word for word, without abbreviations.
    .why = It is the name of the country, or of the Party.
    .mend = Write “{ $expected }”.

split-national-title = The title is broken into { $lines } lines
    .what = The title stands on one line.
    .why = All forms have it on one line; a break spoils the head of the page.
    .mend = Widen the right column until the title fits on one line.

misset-national-title = Title: { look }
    .what = The title is in bold, upright capitals of the size of the standard.
    .why = Each component of the letterhead has its size and style.
    .mend = Give this line the size and style of the standard.

national-title-not-at-right = “{ $found }” does not stand at the right
    .what = The title stands at the right of the first line of page 1, level with the issuing organ.
    .why = Each component has its place in the diagram of the standard.
    .mend = Move this line to the right half of the page.

missing-motto = There is no motto “{ $expected }”
    .what = The motto stands below the title of the State.
    .why = Title and motto are one component.
    .mend = Write “{ $expected }” below the title.

wrong-motto = The motto is written “{ $found }”; expected “{ $expected }”
    .what = The motto has a capital at the start of each phrase, and a hyphen between spaces after each.
    .why = It is laid down to the letter.
    .mend = Write “{ $expected }”.

misset-motto = Motto: { look }
    .what = The motto is bold and upright, of the size of the standard, centred below the title.
    .why = Each component of the letterhead has its size and style.
    .mend = Give the motto the size and style of the standard.

missing-title-rule = There is no line below “{ $above }”
    .what = A solid line stands below the motto, or below the title of the Party.
    .why = It parts the heading from place and date.
    .mend = Draw one solid line, as long as the text above it.

broken-title-rule = The line below the title or motto is not one solid line
    .what = The line is solid: not dashed, not double, not typed.
    .why = The standard asks for a solid line; typed dashes move with every change of the font.
    .mend = Draw one solid line instead.

wrong-title-rule-length = The line is { $found } long; expected the length of the text above, about { $expected }
    .what = The line below the title or motto is as long as the text.
    .why = Its length is measured by the text above.
    .mend = Make the line { $expected } long.

missing-issuing-organ = There is no name of an issuing organ
    .what = The name of the issuing organ stands at the top left of page 1.
    .why = It tells who issues the document and answers for it.
    .mend = Write the name of the organ at the left, level with the title.

misset-superior-organ = Superior organ: { look }
    .what = The superior organ is in upright capitals of the size of the standard, not bold.
    .why = Not being bold, it is told from the issuing organ below it.
    .mend = Give the name the size and style of the standard.

misset-issuing-organ = Issuing organ: { look }
    .what = The issuing organ is in bold, upright capitals of the size of the standard.
    .why = Being bold, it is told from its superior.
    .mend = Give the name the size and style of the standard.

abbreviated-issuing-organ = The issuing organ “{ $found }” is abbreviated: “{ $abbreviation }”
    .what = The issuing organ has its full official name; only its superior's may be shortened.
    .why = A full name cannot be taken for that of another organ.
    .mend = Write “{ $abbreviation }” in full.

standing-committee-as-organ = The issuing organ is “{ $found }”
    .what = Documents of a standing committee bear the name of the committee.
    .why = The standing committee acts for the committee; that is said where it is signed.
    .mend = Leave out “{ $wrong }” and name the committee.

abolished-level = “{ $found }” is an organ of a level ({ $level }) that ended on { $since }
    .what = No organ in the letterhead is of a level of government that has ended.
    .why = Local government has two levels since 01/7/2025; an old name shows that an old file was copied.
    .mend = Write the name of the present organ for “{ $found }”.

organ-not-at-left = “{ $found }” does not stand at the left
    .what = The issuing organ stands at the left of the first line of page 1.
    .why = Each component has its place in the diagram of the standard.
    .mend = Move the name to the left half of the page.

missing-organ-mark = There is no star (*) below the issuing organ
    .what = A star (*) stands on a line of its own below the organ of a Party document.
    .why = It parts the name from number and symbol.
    .mend = Add a line with “*” alone, centred below the name.

wrong-organ-mark = Below the issuing organ stands “{ $found }”; expected “{ $expected }”
    .what = Just one star (*) stands below the organ of a Party document.
    .why = Dashes or several stars belong to the forms of other organisations.
    .mend = Write one “{ $expected }” instead.

misset-organ-mark = Star: { look }
    .what = The star stands in the middle below the issuing organ.
    .why = It is balanced with the name above and the number below.
    .mend = Centre the star.

organ-rule-in-party-document = There is a line below the issuing organ
    .what = Documents of the Party have no line below the organ, only a star (*).
    .why = The line belongs to documents of the State.
    .mend = Remove the line and write “*” on a line of its own.

missing-organ-rule = There is no line below the issuing organ
    .what = A solid line stands below the issuing organ.
    .why = It parts the name from number and symbol.
    .mend = Draw one solid line, a third to a half as long as the text, centred below the name.

misplaced-organ-rule = The line stands below the superior organ “{ $above }”
    .what = The line stands below the issuing organ, not below its superior.
    .why = It parts all names from number and symbol.
    .mend = Remove this line and draw it below the last line of the issuing organ.

broken-organ-rule = The line below the issuing organ is not one solid line
    .what = The line is solid: not dashed, not double, not typed.
    .why = The standard asks for a solid line; typed dashes move with every change of the font.
    .mend = Draw one solid line instead.

wrong-organ-rule-length = The line is { $found } long below text of { $text }; expected { $min }% to { $max }% of the text
    .what = The line below the issuing organ is a third to a half as long as the text.
    .why = Its length is measured by the text above.
    .mend = Make the line { $min }% to { $max }% of { $text }.

loose-letterhead-spacing = Lines of the letterhead are spaced at { $found }%; expected single spacing
    .what = Title and motto, and the names of the organs, are single-spaced.
    .why = The lines of one component stand close together.
    .mend = Set these lines single-spaced.
