# Headings.

numbering-gap = A number is left out: “{ $found }” where “{ $expected }” is due
    .what = Numbers of headings run on without gaps.
    .why = So that references are right and nobody suspects a missing part.
    .mend = Count anew from “{ $expected }”, or add what is missing.

repeated-heading-number = The number “{ $found }” stands twice; “{ $expected }” is due
    .what = Each number stands once at its level.
    .why = With two headings of one number nobody knows which is meant.
    .mend = Change it to “{ $expected }”.

wrong-parent-number = “{ $found }” stands below heading { $expected }
    .what = A number of several levels starts with that of the heading above it.
    .why = It tells to which part a heading belongs.
    .mend = Let the number start with { $expected }.

mixed-divisions = The text is divided both into “{ $article }” and into sections “{ $found }”
    .what = A text has one system of divisions: articles, or sections I, II.
    .why = The systems rank differently and cannot be cited together.
    .mend = Turn section “{ $found }” into a chapter, or give up the articles.

wrong-heading-figures = “{ $found }” is counted with { $figures ->
        [roman] Arabic figures; expected Roman ones
        [arabic] Roman figures; expected Arabic ones
       *[letters] figures; expected letters
    }
    .what = Each level of headings is counted with its own figures.
    .why = The figures show the level.
    .mend = Write “{ $expected }” for “{ $found }”.

wrong-point-letter = The point is lettered “{ $found }”; “{ $expected }” is due
    .what = Points are lettered by the Vietnamese alphabet: a, b, c, d, đ, e, g…
    .why = Vietnamese has no f, j, w and z; Word's own lettering leaves out đ.
    .mend = Letter the points anew from “{ $expected }”.

wrong-article-mark = The article has “{ $found }”; expected “{ $expected }”
    .what = A full stop follows the number of an article.
    .why = The rules print the word, the number and the full stop.
    .mend = Write “{ $expected }”.

wrong-clause-mark = The clause has “{ $found }”; expected “{ $expected }”
    .what = A full stop follows the number of a clause (khoản).
    .why = Brackets belong to points; each level has its own mark.
    .mend = Write “{ $expected }”.

wrong-point-mark = The point has “{ $found }”; expected “{ $expected }”
    .what = A point (điểm) is a small letter with a closing bracket.
    .why = The bracket tells points from clauses.
    .mend = Write “{ $expected }”.

untitled-division = “{ $found }” has no title
    .what = Parts, chapters and sections have titles; so have articles when the others do.
    .why = Titles let readers find what they need.
    .mend = Add a title to “{ $found }”.

capital-division-label = “{ $found }” is all in capitals; expected “{ $expected }”
    .what = “Phần”, “Chương” and “Mục” are written as typed; only the title is in capitals.
    .why = The rules tell the line of the number from the title in capitals.
    .mend = Write “{ $expected }” for “{ $found }”.

heading-on-label-line = “{ $found }” has word and title on one line
    .what = “Phần”, “Chương”, “Mục” and their number stand on one line, the title on the next.
    .why = Two centred lines tell the great divisions from articles and clauses.
    .mend = Leave “{ $label }” on its line and put the title below it.

lower-case-division-title = The title “{ $found }” is in small letters; expected capitals
    .what = Titles of parts, chapters and sections are in capitals.
    .why = Capitals tell the great divisions from articles and clauses.
    .mend = Write “{ $expected }”.

misset-heading = Heading ({ $component }): { look }
    .what = Each level of headings has its size, weight and place.
    .why = The look shows the level at once.
    .mend = Set the heading like its level.
