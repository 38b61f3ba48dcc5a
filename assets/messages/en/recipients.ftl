# Addressees and recipients (ô 9).

missing-addressee = There is no “{ $expected }” with an addressee
    .what = Letters and submissions name their addressee.
    .why = The addressee is the one that must act on the document.
    .mend = Add “{ $expected }” and the addressee before the content.

needless-addressee = A document of the type { $kind } bears no “Kính gửi”
    .what = “Kính gửi” is for letters, and for submissions and reports to a higher organ; other types name all in the list of recipients.
    .why = Documents of other types go to many by their list of recipients and address none of them apart.
    .mend = Drop “Kính gửi” and move the names to the recipients.

wrong-addressee-label = The label is “{ $found }”; it must be “{ $expected }”
    .what = The words before the addressee are those laid down for the type.
    .why = Each system lays down its own; submissions of the Party read “Kính trình” from 2026.
    .mend = Write “{ $expected }” in place of “{ $found }”.

wrong-addressee-punctuation = { $problem ->
        [together] Several addressees stand on one line; each needs a line of its own with a dash
        [single] A single addressee stands on a line of its own with a dash
        [dash] An addressee has no “{ $expected }” before it
        [last] The last addressee does not end with “{ $expected }”
       *[end] An addressee does not end with “{ $expected }”
    }
    .what = A single addressee stands in the line of the label; two or more have a line each, punctuated as laid down.
    .why = An even list shows how many have to act.
    .mend = { $problem ->
        [together] Give each a line that begins with “{ $expected }”.
        [single] Write the name right after “Kính gửi:”, without a dash.
        [dash] Put “{ $expected }” before the name.
       *[end] End the line with “{ $expected }”.
    }

misset-addressee-label = The words “Kính gửi”: { look }
    .what = “Kính gửi” (“Kính trình”) has the size and style laid down.
    .why = The Party sets them in italics, the State upright.
    .mend = Set “Kính gửi” as laid down.

misset-addressee = The addressee's name: { look }
    .what = Addressees are upright, not bold, of the size laid down.
    .why = They are set like the content and none is stressed.
    .mend = Set the names as laid down.

missing-recipients = There is no “{ $expected }”
    .what = A document has a list of recipients.
    .why = It says where the document goes and where it is kept.
    .mend = Add “{ $expected }” and the list at the left, below the content.

recipients-at-right = The recipients stand at the right of the page
    .what = The recipients stand at the left, below the content.
    .why = The right is for signature and seal.
    .mend = Move the recipients to the left, level with the signer's authority and post.

wrong-recipients-label = The label is “{ $found }”; it must be “{ $expected }”
    .what = “Nơi nhận:” stands on a line of its own, in ordinary case, with a colon.
    .why = Written alike, the list is found at once in any document.
    .mend = Write “{ $expected }” in place of “{ $found }”.

misset-recipients-label = The words “Nơi nhận”: { look }
    .what = “Nơi nhận” has the size and style laid down: upright and underlined by the Party, bold italic by the State.
    .why = Nothing tells documents of the Party and of the State apart so readily.
    .mend = Set “Nơi nhận” as laid down.

missing-as-above = The first recipient is “{ $found }”; it must be “{ $expected }”
    .what = In a document with an addressee the recipients open with “Như trên”.
    .why = The addressee receives the document too; “Như trên” (as above) saves the name.
    .mend = Add “- { $expected }” as the first line of the recipients.

missing-as-article = The first recipient is “{ $found }”; it must be “{ $expected } ...”
    .what = The recipients of resolutions and decisions open with “Như Điều ...”.
    .why = Those who carry it out are named in the last article, to which the line points.
    .mend = Add “- { $expected } ...;” with the number of that article as the first line of the recipients.

duplicate-recipient = The recipient “{ $found }” stands twice
    .what = Each recipient is named once.
    .why = A recipient named twice makes the count of copies wrong.
    .mend = Drop one line “{ $found }”.

abbreviated-purpose = A recipient bears the abbreviated purpose “{ $found }”
    .what = A purpose, where one is given, is better spelled out.
    .why = Tags like (b/c) and (t/h) are laid down nowhere and hard to read outside of the office.
    .mend = Spell it out, as in “(để báo cáo)”, or drop “{ $found }”.

missing-archive-line = The recipients lack the line of the file copy, which opens with “{ $expected }”
    .what = The last line of the recipients says where the file copy is kept.
    .why = It tells where original and file are found.
    .mend = Add a last line that opens with “- { $expected }”.

wrong-archive-form = { $problem ->
        [foreign-code] The line of the file copy is “{ $found }”: documents of the Party bear no VT; write “{ $expected }” and the office
       *[other] The line of the file copy is “{ $found }”; it must open with “{ $expected }”
    }
    .what = The line of the file copy has its fixed form: “Lưu: VT, ...” by the State, “Lưu ...” without a colon by the Party.
    .why = The fixed form tells that the clerk keeps the original and which unit keeps the file.
    .mend = { $problem ->
        [foreign-code] Write the name of the office in place of VT, as in “Lưu Văn phòng ...”.
       *[other] Begin the line with “{ $expected }”.
    }

missing-recipient-dash = A recipient has no “{ $expected }” before it
    .what = Each recipient stands on a line that begins with a dash.
    .why = The dash parts the recipients, above all where a name takes two lines.
    .mend = Put “{ $expected } ” before the name.

several-recipients-on-a-line = Several recipients stand on one line: “{ $found }”
    .what = Each recipient has a line of its own.
    .why = Lines are counted and compared with the copies issued.
    .mend = Give each recipient of “{ $found }” a line.

wrong-recipient-end = { $state ->
        [none] A recipient's line has no mark at its end; it needs “{ $expected }”
       *[other] A recipient's line ends with “{ $found }”; it needs “{ $expected }”
    }
    .what = Each line of the recipients ends with the mark laid down.
    .why = The mark shows that the list goes on.
    .mend = End the line with “{ $expected }”.

wrong-last-recipient-end = { $state ->
        [none] The last line of the recipients has no mark at its end; it needs “{ $expected }”
       *[other] The last line of the recipients ends with “{ $found }”; it needs “{ $expected }”
    }
    .what = The last line of the recipients ends with a full stop.
    .why = The full stop shows that the list is closed.
    .mend = End the last line with “{ $expected }”.

misset-recipients = The list of recipients: { look }
    .what = Recipients are upright, not bold, of the size laid down.
    .why = They are smaller than the content so that the list stays clear of the signature.
    .mend = Set the list of recipients as laid down.
