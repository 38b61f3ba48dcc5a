# Type and subject.

missing-type-name = No type name; by its symbol the document is { $expected }
    .what = A document of a named type bears the type's name in the middle below the letterhead.
    .why = The name tells what the document is worth and must fit its symbol; only letters (công văn) have none.
    .mend = Write { $expected } in bold capitals above the subject.

unknown-type = “{ $found }” is not a listed type{ $near ->
        [yes] ; is “{ $expected }” meant?
       *[other] {""}
    }
    .what = The type is one of those that the rules list.
    .why = Rights to issue and symbols both hang on the list of types.
    .mend = { $near ->
        [yes] Write “{ $expected }”.
       *[other] Choose the type from the list that fits the content.
    }
    .named = the standard has no type of document called `{ $name }`
    .known = the types are { $names }
    .in-standard = `{ $name }` is not a document type of `{ $standard }`

misset-type-name = Type name: { look }
    .what = The type's name stands in the middle in bold capitals of the prescribed size.
    .why = One look for all shows at once which type a document is.
    .mend = Set the type's name as prescribed.

misset-author = Author below the type: { look }
    .what = An author named below the type stands in the middle in bold capitals.
    .why = The line goes on from the type's name and looks like it.
    .mend = Set the line in bold capitals, centred.

type-name-on-letter = The letter bears a type name, “{ $found }”
    .what = A letter (công văn) bears no type name.
    .why = It is the only type without one; its subject stands below the number.
    .mend = Take out the line “{ $found }”.

type-not-allowed = { $organ } has no right to issue { $found }
    .what = A body issues only the types that it has a right to.
    .why = The rules on types say which level issues which.
    .mend = Use another type than { $found }, or let the competent level issue it.

missing-subject = { $kind } without a subject
    .what = A document bears a subject (trích yếu).
    .why = The subject tells reader and register at once what the document is about.
    .mend = Add a short phrase that names the main content.
    .open = the template `{ $template }` leaves the subject open
    .add = add to the plan: `subject: tổ chức ...`

misset-subject = Subject: { look }
    .what = The subject below a type name is bold, upright, in small letters, centred, of the prescribed size.
    .why = Its own look parts it from the type's name and from the content.
    .mend = Set the subject as prescribed.

subject-ends-with-stop = The subject ends with a full stop: “… { $found }”
    .what = A subject bears no full stop.
    .why = It is the name of the document, not a sentence of the content.
    .mend = Take out the full stop.

capital-subject = The subject starts with a capital, “{ $found }”; usual is “{ $expected }”
    .what = The subject of a Party document starts with a small letter.
    .why = It goes on from the type's name; all examples of the guides start so.
    .mend = Write “{ $expected }” for “{ $found }”.

long-subject = The subject has { $found } characters; at most { $expected }
    .what = A subject is no longer than the field of the register takes.
    .why = A longer one is cut off when the document is registered and sent.
    .mend = Shorten the subject to at most { $expected } characters.

letter-prefix-in-titled-document = The subject of a titled document starts with “{ $found }”
    .what = “V/v” belongs to letters only.
    .why = Below a type's name the subject goes on from it and needs no such words.
    .mend = Take out “{ $found }” and start with “{ $rest }…”.

missing-subject-mark = No “{ $expected }” below the subject
    .what = Below the subject of a Party document stand five hyphens.
    .why = They part the document's name from its content.
    .mend = Add a centred line “{ $expected }” below the subject.

wrong-subject-mark = The mark below the subject is “{ $found }”; expected “{ $expected }”
    .what = The mark below the subject is exactly five hyphens.
    .why = The guide has one mark, neither longer nor shorter.
    .mend = Type “{ $expected }” for “{ $found }”.

misset-subject-mark = Mark below the subject: { look }
    .what = The mark below the subject stands in the middle.
    .why = It stands evenly below the subject.
    .mend = Centre the line of the mark.

subject-rule-in-party-document = A rule stands below the subject; Party documents have “{ $expected }”
    .what = Party documents have no rule below the subject.
    .why = The rule belongs to the documents of the State.
    .mend = Take out the rule and type “{ $expected }”, centred.

missing-subject-rule = No rule below the subject
    .what = Below the subject stands an unbroken rule.
    .why = It parts the document's name from its content.
    .mend = Draw an unbroken rule, centred, from a third to half of the line of text.

makeshift-subject-rule = The rule below the subject is made of { $make ->
        [underlined] an underline
       *[typed] typed characters
    }
    .what = The rule below the subject is a drawn line.
    .why = Typed characters and underlines make no unbroken line of the right length.
    .mend = Take out the { $make ->
        [underlined] underline
       *[typed] characters
    } and draw an unbroken line.

broken-subject-rule = The rule below the subject is not one unbroken line
    .what = The rule below the subject is one unbroken line.
    .why = The rules know no dashed, dotted or double line there.
    .mend = Make the line single and unbroken.

wrong-subject-rule-length = The rule below the subject is { $length } long, { $found }% of the line of { $line }; expected { $min }% to { $max }%
    .what = The rule below the subject is a third to half as long as the line of text.
    .why = The length keeps the rule in proportion to the text above it.
    .mend = Make the rule { $min }% to { $max }% of { $line }.

missing-letter-prefix = The letter's subject starts with “{ $found }…”, without “{ $expected }”
    .what = The subject of a letter starts with the prescribed words.
    .why = They tell that the line below the number is the subject.
    .mend = Add “{ $expected }” before the subject.

miscased-letter-prefix = The letter's subject has “{ $found }”; expected “{ $expected }”
    .what = The words before a letter's subject are written with the right capitals.
    .why = The rules print just how they are written.
    .mend = Write “{ $expected }” for “{ $found }”.

letter-prefix-of-other-side = A letter of the Party has “{ $found }”
    .what = Letters of the Party do not use “V/v”.
    .why = “V/v” belongs to the letters of the State.
    .mend = Write “{ $expected }”.

colon-after-letter-prefix = A colon follows “{ $expected }”
    .what = No colon follows the words before a letter's subject.
    .why = The samples write the subject right after them.
    .mend = Take out the colon after “{ $expected }”.

capital-after-letter-prefix = The letter's subject has a capital, “{ $found }”; usual is “{ $expected }”
    .what = The first word after those before a letter's subject is in small letters.
    .why = It stands within a sentence, where only names have capitals.
    .mend = Write “{ $expected }”.

misset-letter-subject = Subject of the letter: { look }
    .what = The subject of a letter has the prescribed size and weight and is centred below the number.
    .why = Letters smaller than the content's keep the head of a letter compact.
    .mend = Set the subject as prescribed.

narrow-letter-subject-gap = The subject stands { $found } below the number; expected { $expected }
    .what = The subject of a letter stands the prescribed gap below the number.
    .why = The gap parts the subject from number and symbol.
    .mend = Set the space above the subject to { $expected }.
