# The text: encoding, marks, dates, names, capitals.

decomposed-text = The letters of “{ $found }” are decomposed: marks are characters of their own
    .what = Vietnamese letters are precomposed Unicode characters.
    .why = Decomposed letters look alike but are not found, compared or sorted together with precomposed ones, and many programs misplace their marks.
    .mend = Set the keyboard to precomposed Unicode and convert the document.

eth-for-d = “{ $found }” has a letter that is not the Vietnamese Đ
    .what = Đ and đ are the Vietnamese letters U+0110 and U+0111.
    .why = Eth looks like Đ but is a letter of another language: searches miss it.
    .mend = Type Đ or đ with a Vietnamese keyboard.

stray-combining-mark = “{ $found }” has a mark that belongs to no letter
    .what = No letter bears a loose mark.
    .why = Loose marks come from typing or copying and may print over the next letter.
    .mend = Delete the word and type it again.

mixed-tone-style = “{ $found }”: { $count ->
        [one] one tone mark stands
       *[other] { $count } tone marks stand
    } on another vowel than the { $others } others; write “{ $expected }”
    .what = A document sets tone marks in one way: hoà, uỷ or hòa, ủy.
    .why = Neither way is ruled, but two ways in one document make searches miss words and show that it was put together from several sources.
    .mend = Write “{ $expected }” as most of the document does.

double-space = More than one blank between two words
    .what = One blank stands between two words.
    .why = Doubled blanks make justified lines uneven.
    .mend = Delete the extra blanks.

space-before-punctuation = A blank before a punctuation mark: “{ $found }”
    .what = A punctuation mark follows its word without a blank.
    .why = With a blank before it a mark may be pushed to the start of the next line.
    .mend = Write “{ $expected }”.

missing-space-after-punctuation = No blank after a punctuation mark: “{ $found }”
    .what = A blank follows a punctuation mark.
    .why = Words run together are hard to read and cannot be parted at the end of a line.
    .mend = Write “{ $expected }”.

doubled-punctuation = Punctuation marks in a row: “{ $found }”
    .what = One mark stands in one place.
    .why = Doubled marks are left by typing or by joining sentences.
    .mend = Keep one mark.

mixed-quotation-marks = The document has both straight and curly quotation marks
    .what = A document has quotation marks of one kind.
    .why = Their kind is not ruled; one kind is tidier and easier to search.
    .mend = Replace { $found } by the kind that most of the document has.

mixed-year-ranges = The years “{ $found }” are joined in another way than elsewhere; write “{ $expected }”
    .what = A document joins two years in one way.
    .why = The dash between two years is not ruled; one way is tidier and easier to search.
    .mend = Write “{ $expected }” as most of the document does.

repeated-word = A word stands twice: “{ $found }”
    .what = No word stands twice in a row.
    .why = A repeated word is left over from mending a sentence.
    .mend = Write “{ $expected }”.

impossible-date-in-text = There is no day “{ $found }”
    .what = A date in the text is a day that exists.
    .why = A deadline on a day that does not exist cannot be kept.
    .mend = Look the day up and correct the date.

weekday-mismatch = “{ $found }” does not go with { $date }, which is a { $expected ->
        [monday] Monday (thứ Hai)
        [tuesday] Tuesday (thứ Ba)
        [wednesday] Wednesday (thứ Tư)
        [thursday] Thursday (thứ Năm)
        [friday] Friday (thứ Sáu)
        [saturday] Saturday (thứ Bảy)
       *[sunday] Sunday (Chủ nhật)
    }
    .what = A day of the week is that of its date.
    .why = Where day and date disagree nobody knows which to follow.
    .mend = Look at the calendar and correct the day or the date.

unpadded-date-in-text = The date “{ $found }” lacks a zero; write “{ $expected }”
    .what = In the text, days below 10 and months 1 and 2 have two figures.
    .why = With two figures none can be added in front, as in the date of issue.
    .mend = Write “{ $expected }”.

date-order = An interval ends before it starts: from { $from } to { $to }
    .what = An interval ends after it starts.
    .why = Often only one of two dates was changed when an older document was copied.
    .mend = Check and correct the two dates.

leftover-year = “{ $found }” is of an earlier year; the document is of { $year }
    .what = Years and deadlines fit the year of issue.
    .why = When last year's document is copied an old year is easily left, and a deadline that is over cannot be kept.
    .mend = Correct it to { $year }, or say that it is of the past.

leftover-edition = “{ $found }” contradicts “{ $expected }” of the same event
    .what = An event has one number, which goes with its year.
    .why = The number is easily left over when last year's document is copied.
    .mend = Check it and bring it into line with “{ $expected }”.

leftover-anniversary = “{ $found }” does not fit the dates of the anniversary: it should be { $expected }
    .what = The count of years is that between the two dates and is the same in all places.
    .why = The count is easily left over when last year's document is copied.
    .mend = Write { $expected }, or correct the dates.

inconsistent-name = “{ $found }” differs by a mark from “{ $expected }”, which stands { $count } times
    .what = A name is spelled in one way throughout a document.
    .why = With a wrong mark it is the name of another organ or place, and a signed document must then be corrected formally.
    .mend = Write “{ $expected }” if the same name is meant.

unexpanded-abbreviation = The abbreviation “{ $found }” is spelled out nowhere
    .what = An abbreviation is spelled out at its first use, the short form in brackets after it.
    .why = Those who receive the document may not know it or take it for another.
    .mend = At its first use write the words in full, then ({ $found }).

late-abbreviation = The abbreviation “{ $found }” is used before it is explained
    .what = An abbreviation is explained at its first use.
    .why = Readers meet it before they know what it means.
    .mend = Move the explanation ({ $found }) to the first use.

placeholder-left = A placeholder is left: “{ $found }”
    .what = Nothing is left to be filled in but the number and day that the clerk writes.
    .why = A gap in a signed document leaves it incomplete, and anyone can fill it.
    .mend = Fill it in or delete it.

lower-case-sentence-start = A sentence starts with a small letter: “{ $found }”
    .what = The first syllable of a sentence has a capital.
    .why = The capital shows where a sentence starts.
    .mend = Write “{ $expected }”.

capital-after-semicolon = A capital after a semicolon: “{ $found }”
    .what = A semicolon asks for no capital after it.
    .why = Thông tư 01/2011/TT-BNV asked for it; NĐ 30/2020 does no longer.
    .mend = Write “{ $expected }”.

lower-case-numbered-unit = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = The word for an administrative unit has a capital when its name is a number, a person or an event.
    .why = The word is then part of the name: Quận 1, Phường Điện Biên Phủ.
    .mend = Write “{ $expected }” instead of “{ $found }”.

lower-case-capital-city = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = Thủ đô Hà Nội and Thành phố Hồ Chí Minh are written with capitals.
    .why = These two are special: the common word is part of the name.
    .mend = Write “{ $expected }” instead of “{ $found }”.

capital-before-province = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = “tỉnh” before a name is small within a sentence.
    .why = The name alone has capitals: tỉnh Nam Định.
    .mend = Write “{ $expected }” instead of “{ $found }”.

capital-terrain-word = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = The word for the terrain is small before a name of its own.
    .why = The word for the terrain is no part of the name: vịnh Hạ Long, sông Vàm Cỏ.
    .mend = Write “{ $expected }” instead of “{ $found }”.

wrong-region-capitals = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = Regions that are named by compass words have capitals on each syllable.
    .why = The compass word is then a name: Tây Bắc, Bắc Bộ.
    .mend = Write “{ $expected }” instead of “{ $found }”.

wrong-organ-capitals = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = Names of organs have capitals on the first syllables of kind, function and field.
    .why = The capitals tell the name of an organ from common words.
    .mend = Write “{ $expected }” instead of “{ $found }”.

wrong-foreign-organ-capitals = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = Translated names of foreign organs have capitals as Vietnamese ones do.
    .why = The decree gives the names: Liên hợp quốc, Tổ chức Y tế thế giới.
    .mend = Write “{ $expected }” instead of “{ $found }”.

wrong-acronym-capitals = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = Short names of foreign organs are in capitals throughout.
    .why = The capitals show that it is a short form.
    .mend = Write “{ $expected }” instead of “{ $found }”.

lower-case-state-and-people = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = Nhân dân and Nhà nước are written with capitals.
    .why = The decree asks for it in all cases but in names of organs, which follow their own rule.
    .mend = Write “{ $expected }” instead of “{ $found }”.

wrong-order-capitals = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = Orders, medals and titles have capitals on kind and name.
    .why = The names are fixed by the law on commendation.
    .mend = Write “{ $expected }” instead of “{ $found }”.

wrong-holiday-capitals = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = The syllable that opens the name of a holiday has a capital.
    .why = The capital shows where the name begins: ngày Quốc khánh 2-9.
    .mend = Write “{ $expected }” instead of “{ $found }”.

wrong-document-type-capitals = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = A specific act has capitals on its type and on the first syllable of its name.
    .why = The capitals tell one act from the common word.
    .mend = Write “{ $expected }” instead of “{ $found }”.

lower-case-document-type = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = The type of a document that is named by its number has a capital.
    .why = With its number it names one document only.
    .mend = Write “{ $expected }” instead of “{ $found }”.

wrong-clause-capitals = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = Cited parts: Phần, Chương, Mục, Tiểu mục and Điều have capitals, khoản and điểm have none.
    .why = One way of writing makes clauses easy to look up: điểm a khoản 2 Điều 5.
    .mend = Write “{ $expected }” instead of “{ $found }”.

wrong-lunar-year-capitals = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = The name of a lunar year has capitals on both syllables.
    .why = Both are the year's name: Mậu Thân.
    .mend = Write “{ $expected }” instead of “{ $found }”.

wrong-tet-capitals = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = The first syllable of a feast's name has a capital; “Tết” has one only when it stands alone.
    .why = In “tết Nguyên đán” the word “tết” is a common one.
    .mend = Write “{ $expected }” instead of “{ $found }”.

wrong-weekday-capitals = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = Days of the week have a capital on their name: thứ Hai, thứ Tư.
    .why = The capital tells a day from a count.
    .mend = Write “{ $expected }” instead of “{ $found }”.

wrong-month-capitals = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = Months by name have a capital: tháng Giêng, Cách mạng tháng Tám.
    .why = The capital tells a month from a count of months.
    .mend = Write “{ $expected }” instead of “{ $found }”.

wrong-work-capitals = Wrong capitals: “{ $found }”; write “{ $expected }”
    .what = The first syllable of the title of a work, book or journal has a capital.
    .why = The capital shows where the title begins: tạp chí Cộng sản.
    .mend = Write “{ $expected }” instead of “{ $found }”.
