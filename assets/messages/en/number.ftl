# Number and symbol.

missing-number = There is no number and symbol
    .what = Number and symbol stand below the issuing organ.
    .why = Without them a document cannot be registered, found or named.
    .mend = Add the line below the organ; in a draft leave the number blank.

number-not-below-organ = “{ $found }” does not stand below the issuing organ
    .what = Number and symbol stand at the left, below the issuing organ.
    .why = Each component has its place in the diagram of the standard.
    .mend = Move number and symbol below the name of the organ.

misset-number = Number and symbol: { look }
    .what = Number and symbol are upright, not bold, of the size of the standard, centred below the organ.
    .why = Each component has its size and style.
    .mend = Give the line the size and style of the standard.

wrong-number-prefix = The line begins with “{ $found }”; expected “{ $expected }”
    .what = The word “Số” stands before the number: with a colon in documents of the State, without in those of the Party.
    .why = The two standards write it differently.
    .mend = Write “{ $expected }” before the number.

unpadded-number = The number { $found } lacks a leading zero; expected { $expected }
    .what = Numbers below 10 have a leading zero.
    .why = With two figures register and print agree, and no figure can be put before.
    .mend = Write { $expected } for { $found }.

overpadded-number = The number { $found } has too many zeros; expected { $expected }
    .what = Only numbers below 10 have a zero before them, and one only.
    .why = So no document has two ways to write its number.
    .mend = Write { $expected } for { $found }.

year-in-number = “{ $whole }” has the year { $found }; number and symbol have none
    .what = Number and symbol bear no year.
    .why = A year in the number belongs to laws and other legal norms.
    .mend = Take the year { $found } out of the number.

spaced-number = “{ $found }” has spaces; expected “{ $expected }”
    .what = There are no spaces between the parts of number and symbol.
    .why = In one piece it is not broken at the end of a line, and can be searched for.
    .mend = Write “{ $expected }”.

dashed-number = “{ $whole }” has a dash (“{ $found }”); expected a hyphen (-)
    .what = The parts of the symbol are joined with hyphens, not dashes.
    .why = A dash is another character: a search does not find it.
    .mend = Write “-” for “{ $found }”.

wrong-number-order = “{ $found }” is joined with the wrong signs; expected “{ $expected }”
    .what = The Party joins number and type with “-”, type and organ with “/”; the State does the reverse.
    .why = The signs tell to which of the two a document belongs.
    .mend = Write “{ $expected }”.

incomplete-symbol = “{ $found }” lacks { $lacking ->
        [organ] the code of the organ
       *[other] the symbol
    }
    .what = The symbol has the codes of the type and of the issuing organ.
    .why = Without one of them documents of other organs have the same.
    .mend = Write number, code of the type and code of the organ.

wrong-type-code = The symbol has “{ $found }”; the code of { $type } is “{ $expected }”
    .what = The symbol begins with the code of the type, capitals and small letters as listed.
    .why = Each type has one code; another code is another type.
    .mend = Write “{ $expected }” for “{ $found }”.

type-code-on-letter = The letter “{ $whole }” has the code of a type, “{ $found }”
    .what = The symbol of a letter has no code of a type, only those of the organ and the drafting unit or field.
    .why = A letter is a document without a type name.
    .mend = Leave out “{ $found }” and write the codes of organ and unit.

long-symbol = The symbol “{ $found }” has { $count } characters; at most { $most } are expected
    .what = A symbol is short enough for the field that systems exchange it in.
    .why = What is longer is cut off when the document is registered.
    .mend = Shorten the codes of organ and unit.

abolished-organ-code = The symbol has “{ $found }” ({ $organ }), not in use since { $since }
    .what = A symbol bears no code of an organ that was abolished.
    .why = An old code shows that an old file was copied.
    .mend = Write the code of the present organ for “{ $found }”.
