# Marks, instructions, drafter, contact and copies (ô 10 to 13).

unknown-secrecy = The mark of secrecy is “{ $found }”; there are only: { $expected }
    .what = There are three degrees of secrecy: Mật, Tối mật, Tuyệt mật.
    .why = The degrees are laid down by the law on state secrets; others have no force.
    .mend = Write one of { $expected }, or drop the mark.

unknown-urgency = The mark of urgency is “{ $found }”; there are only: { $expected }
    .what = There are three degrees of urgency: Khẩn, Thượng khẩn, Hỏa tốc.
    .why = Terms of delivery hang on the degree; “hỏa tốc hẹn giờ” is one of older rules.
    .mend = Write one of { $expected }.

misset-urgency = The mark of urgency: { look }
    .what = The mark of urgency is in upright bold capitals of the size laid down.
    .why = It must be seen at once.
    .mend = Set the mark of urgency as laid down.

unboxed-urgency = The mark “{ $found }” has no box
    .what = The mark of urgency stands in a box with a single line.
    .why = The box takes the place of a stamp.
    .mend = Put “{ $found }” into a box with a single line.

uncoloured-urgency = The mark “{ $found }” is not red
    .what = The mark of urgency is bright red.
    .why = Red parts the mark from the black content.
    .mend = Make “{ $found }” and its box red.

misset-circulation = The circulation mark: { look }
    .what = The circulation mark is in upright bold capitals of the size laid down.
    .why = Recipients must see at once how far the document may go.
    .mend = Set the circulation mark as laid down.

unboxed-circulation = The mark “{ $found }” has no box
    .what = The circulation mark stands in a box with a single line.
    .why = The box parts the mark from the national title below it.
    .mend = Put “{ $found }” into a box with a single line.

wrong-media-mark = The mark reads “{ $found }”; it must be “{ $expected }”
    .what = The mark that forbids spreading by mass media has its fixed words.
    .why = Fixed words leave no doubt how far the document may be spread.
    .mend = Write “{ $expected }” in place of “{ $found }”.

wrong-draft-form = The mark of the draft is “{ $found }”; it must be “{ $expected }”
    .what = The mark of a draft says which draft it is.
    .why = The count tells drafts sent for comment apart.
    .mend = Write “{ $expected }” with the number of the draft.

misset-draft-mark = The mark of the draft: { look }
    .what = The mark of the draft is in italics and ordinary case, not bold, of the size laid down.
    .why = It is no part of the document proper and is not stressed.
    .mend = Set the mark of the draft as laid down.

draft-mark-on-issued-document = The document has its number and day and still bears “{ $found }”
    .what = A document that is issued bears no mark of a draft.
    .why = With the mark nobody knows whether it is in force.
    .mend = Drop “{ $found }”; if it is still a draft, leave number and day blank.

wrong-drafter-mark-form = The drafter's mark is “{ $found }”; it must be like “{ $expected }”
    .what = The drafter's mark and number of copies have the form of their system.
    .why = The form tells who drafted the document and how many copies were issued.
    .mend = Write it like “{ $expected }”: the drafter's initials and the number of copies.

misset-drafter-mark = The drafter's mark: { look }
    .what = The drafter's mark is upright, not bold, of the size laid down.
    .why = It is for the clerk's office only and therefore small.
    .mend = Set the drafter's mark as laid down.

misplaced-contact = { $problem ->
        [every] The contact lines stand at the foot of every page
        [first] The contact lines stand at the foot of the first page
       *[last] The contact lines stand after the signature, at the end
    }; they belong on the { $side ->
        [party] last page
       *[state] first page
    }
    .what = Contact lines stand on the first page in documents of the State, on the last in those of the Party.
    .why = Each system lays down one place, where they stand once.
    .mend = Move the contact lines to { $side ->
        [party] the last page, below signature and recipients
       *[state] the foot of the first page
    }.

misset-contact = The contact lines: { look }
    .what = Contact lines are upright, not bold, of the size laid down.
    .why = They are beside the matter and smaller than the content.
    .mend = Set the contact lines as laid down.

missing-contact-rule = There is no rule above the contact lines
    .what = Contact lines stand below a solid rule as wide as the text.
    .why = The rule parts them from the content.
    .mend = Draw a solid rule above the contact lines.

wrong-contact-rule = { $problem ->
        [broken] The rule above the contact lines is not solid
       *[short] The rule above the contact lines is { $found } long; it must be { $expected }
    }
    .what = The rule above the contact lines is solid and as wide as the text.
    .why = It parts the contact lines from all above them.
    .mend = { $problem ->
        [broken] Draw a solid rule instead.
       *[short] Make the rule { $expected } long.
    }

wrong-copy-words = The form of the copy is “{ $found }”; it must be one of: { $expected }
    .what = The form of a copy has its fixed name.
    .why = Each form has its own force and procedure; “sao y bản chính” is the name of older rules of the State.
    .mend = Write one of { $expected } in place of “{ $found }”.
