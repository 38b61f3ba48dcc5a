# Authority, post, name and signature (ô 7).

missing-signature = No post and name of a signer was found
    .what = A document bears the authority, post, name and signature of the person who may sign it.
    .why = The signer answers for the document; without the signature block it has no force.
    .mend = Add authority, post and name of the signer at the right, below the content.

missing-signer-name = There is no name below the post “{ $post }”
    .what = The signer's full name stands below the post.
    .why = A signature alone cannot be read; the name says who answers for the document.
    .mend = Write the signer's full name below “{ $post }” and leave room for the signature.

signature-not-at-right = The signature block “{ $found }” stands at the left
    .what = Authority, post and name stand at the right, below the content.
    .why = The left is for the recipients; the seal covers a third of the signature at its left.
    .mend = Move the block “{ $found }” to the right, level with the recipients.

foreign-authority-words = The authority is written “{ $found }”; it must be “{ $expected }”
    .what = Authorities are abbreviated as the system of documents lays down: with a slash by the Party (T/M, K/T, T/L), with a full stop by the State (TM., KT., TL., TUQ.).
    .why = Each system has its own abbreviations. The Party knows no signing by written authorisation.
    .mend = Write “{ $expected }” in place of “{ $found }”.

deputy-without-authority = “{ $found }” signs without naming an authority; “{ $expected }” must stand above
    .what = A deputy signs for the head or on behalf of the body, and says so.
    .why = A deputy has no power of signing of his own; the abbreviation tells for whom he signs.
    .mend = Add the line “{ $expected }” above “{ $found }”.

deputy-of-committee = “{ $found }”: a Party committee decides as a body and has no signing for its head
    .what = A deputy secretary signs on behalf of the committee (T/M), not for the secretary (K/T).
    .why = Committee and standing committee decide by majority; the deputy secretary signs for the body as the secretary does.
    .mend = Drop “{ $found }”; write T/M with the body's name in the first line and the signer's post below it.

acting-spelled-out = The post is written “{ $found }”; it must be “{ $expected }”
    .what = An acting head is marked by Q. before the post, not by the word in full.
    .why = Only the abbreviations laid down are used, so that authorities are written alike.
    .mend = Write “{ $expected }” in place of “{ $found }”.

deputy-in-charge = The post is written “{ $found }”: a deputy in charge still signs as a deputy
    .what = A deputy who is in charge signs for the head like any deputy; the post does not say “phụ trách” or “điều hành”.
    .why = Only official posts are shown; being in charge is none.
    .mend = Write KT. with the head's post above and the deputy's post below, without “phụ trách” or “điều hành” of “{ $found }”.

organ-in-post = The post “{ $found }” bears the organ's name
    .what = The signer's post bears no name of an organ, except in bodies without a seal of their own and in joint documents.
    .why = The organ stands in the letterhead and in the seal.
    .mend = Drop the organ's name in “{ $found }” and leave the post.

member-post-shown = The post “{ $found }” is shown under T/M
    .what = Under T/M only the posts of secretaries, chairmen and their deputies are shown, not that of a plain member.
    .why = A member signs as one of the body and has no authority of his own to name.
    .mend = Drop the line “{ $found }”; below T/M stands the signer's name alone.

capital-link-word = The word between two posts is written “{ $found }”; it must be “{ $expected }”
    .what = The word “kiêm” between two posts is in small letters.
    .why = The word is no post and is not set in capitals like one.
    .mend = Write “{ $expected }” in place of “{ $found }”.

capital-signer-name = The signer's name is in capitals: “{ $found }”; it must be “{ $expected }”
    .what = The signer's name has a capital at the start of each syllable only.
    .why = Capitals are for authority and post; a name is written as a name.
    .mend = Write “{ $expected }” in place of “{ $found }”.

honorific-before-name = “{ $found }” stands before the signer's name; it must be “{ $expected }” alone
    .what = No academic title, rank, honour or word of address stands before the signer's name.
    .why = One signs by virtue of a post; titles and honours give no authority.
    .mend = Drop “{ $found }” and leave “{ $expected }”.

misset-signature-authority = Authority and post of the first line: { look }
    .what = The first line of the signature block is in upright bold capitals, centred, of the size laid down.
    .why = It says by what authority the document is signed and is set off alike everywhere.
    .mend = Set the first line of the signature block as laid down.

misset-signature-post = The signer's post: { look }
    .what = The signer's post is in capitals, centred, of the size and weight laid down.
    .why = The Party sets it in regular weight to tell it from the authority above; the State sets both in bold.
    .mend = Set the line of the post as laid down.

misset-other-post = The signer's other post: { look }
    .what = The signer's other post stands above the name, centred, of the size laid down.
    .why = It says what the signer is in another organ and is set in balance with the name.
    .mend = Set the line of the other post as laid down.

misset-signer-name = The signer's name: { look }
    .what = The signer's name is upright and bold, of the size laid down, centred below the post.
    .why = The name stands in balance with the post and is easy to read below the signature.
    .mend = Set the signer's name as laid down.
