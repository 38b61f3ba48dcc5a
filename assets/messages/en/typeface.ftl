# Typeface, colour, encoding.

wrong-typeface = The typeface is “{ $found }”; expected “{ $expected }”
    .what = The whole document is set in Times New Roman: tables, headers and footnotes too.
    .why = With one typeface a document looks the same wherever it is opened or printed.
    .mend = Set this text in “{ $expected }”.

legacy-encoding = Letters in the encoding { $encoding } (font “{ $found }”); expected Unicode
    .what = Documents are encoded in Unicode after TCVN 6909:2001.
    .why = Older encodings can be read with fonts of their own only, and cannot be searched or exchanged.
    .mend = Convert this text to Unicode and set it in Times New Roman.

coloured-text = Letters are coloured { $found }; expected black
    .what = The letters of a document are black.
    .why = Documents are printed and copied in one colour; others are for seals and marks.
    .mend = Make the letters black or automatic.

shaded-text = There is a colour behind the letters
    .what = Letters are neither shaded nor highlighted.
    .why = Most often it is left over from drafting, and prints as a grey bar.
    .mend = Remove the highlight or shading.

mixed-letterhead-sizes = The sizes of title, motto, and place and date are { $found }; expected one set: { $expected }
    .what = The sizes of title, motto, and place and date rise and fall together.
    .why = Sizes go in sets so that the head of the document is balanced.
    .mend = Choose one of the sets { $expected }.
