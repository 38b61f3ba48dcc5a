# Paper, margins, page numbers.

unrecognised-document = No official document is recognised: no title, issuing organ, number, place and date were found
    .what = The file is an official document with the components that the standard asks for.
    .why = Without them nobody can tell whose document it is and of which day, and nothing else can be checked.
    .mend = Check that it is the right file; if it is a document, give it the letterhead of the standard.

paper-not-a4 = The paper is { $width } × { $height }; expected { $expected-width } × { $expected-height } (A4)
    .what = Documents are set on A4 paper.
    .why = One size of paper lets documents be printed, filed and scanned alike.
    .mend = Choose A4 in the page setup.

landscape-without-table = Section { $section } of the file lies on its side but has no table
    .what = Pages lie on their side only for tables.
    .why = Documents are read and filed upright; the other way is for wide tables alone.
    .mend = Turn this section upright.

top-margin-outside-range = The top margin is { $found }; expected { $expected }
    .what = The top margin lies in the range of the standard.
    .why = Equal margins keep text clear of page numbers, seals and binding.
    .mend = Set the top margin to { $expected }.

bottom-margin-outside-range = The bottom margin is { $found }; expected { $expected }
    .what = The bottom margin lies in the range of the standard.
    .why = Equal margins keep text clear of binding and copying.
    .mend = Set the bottom margin to { $expected }.

left-margin-outside-range = The left margin is { $found }; expected { $expected }
    .what = The left margin lies in the range of the standard.
    .why = The left margin is where documents are bound and filed.
    .mend = Set the left margin to { $expected }.

right-margin-outside-range = The right margin is { $found }; expected { $expected }
    .what = The right margin lies in the range of the standard.
    .why = Equal margins give all documents the same width of text.
    .mend = Set the right margin to { $expected }.

missing-page-number = The document has two pages or more but no page numbers
    .what = Documents of several pages are numbered from the second page on.
    .why = Page numbers show when a page is missing or out of order.
    .mend = Insert page numbers in the middle of the header, hidden on page 1.

page-number-in-footer = The page number stands in the footer
    .what = Page numbers stand at the top of the page, not at its foot.
    .why = One place for all documents lets readers and archivists find pages at once.
    .mend = Move the page number to the middle of the header.

page-number-not-centred = The page number stands { $found ->
        [left] at the left
        [right] at the right
       *[other] off the middle
    }; expected in the middle
    .what = Page numbers are centred on the text.
    .why = One place for all documents lets readers and archivists find pages at once.
    .mend = Centre the page number.

page-number-on-first-page = Page 1 bears its number
    .what = The number of the first page is not shown.
    .why = The first page is known by its letterhead and needs no number.
    .mend = Choose “Different First Page” and leave the header of page 1 empty.

decorated-page-number = The page number is written “{ $found }”; expected bare Arabic figures
    .what = A page number is Arabic figures alone, without the word for page, dashes or the count of pages.
    .why = The standard knows one way to write page numbers.
    .mend = Keep the figures only, in the form 1, 2, 3.

misset-page-number = Page number: { look }
    .what = Page numbers have the size of the standard, upright and not bold.
    .why = A page number looks like the content and does not stand out from it.
    .mend = Give the page number the size and style of the standard.

misplaced-page-number = The middle of the page number is { $found } from the top edge; expected { $expected }
    .what = Page numbers stand in the top margin, as far from the edge as the standard says.
    .why = In one place they neither touch the text nor are cut off.
    .mend = Change the distance of the header so that the number is { $expected } from the top edge.

annex-pages-run-on = The pages of the annex go on counting those of the document
    .what = Each annex counts its pages from 1.
    .why = So a page of an annex can be named by the annex and its own number.
    .mend = Put a section break before the annex and let its page numbers start at 1.
