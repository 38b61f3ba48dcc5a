# Place and date.

missing-place-date = There is no place and date
    .what = A document has a place and a date of issue.
    .why = The date decides from when it holds, and which standard rules its form.
    .mend = Write place and date below the title or motto; in a draft leave the day blank.

date-not-at-right = “{ $found }” does not stand at the right
    .what = Place and date stand at the right, below the title or motto.
    .why = Each component has its place in the diagram of the standard.
    .mend = Move place and date to the right half of the page.

date-not-level-with-number = “{ $date }” is not on the line of “{ $number }”
    .what = Place and date stand on the line of number and symbol.
    .why = Level with each other they balance the head of the page.
    .mend = Put place and date in the row of number and symbol.

misset-place-date = Place and date: { look }
    .what = Place and date are italic, not bold, of the size of the standard, centred.
    .why = Each component has its size and style.
    .mend = Give the line the size and style of the standard.

missing-place = “{ $found }” has no place
    .what = The place of the organ stands before the date.
    .why = It tells where the document was issued.
    .mend = Write the place and a comma before “ngày”.

lower-case-place = The place “{ $found }” has a small letter at the start of a word
    .what = Each word of a place's name starts with a capital.
    .why = It is a proper name.
    .mend = Write the name “{ $found }” with its capitals.

abbreviated-place = The place “{ $found }” is abbreviated: “{ $abbreviation }”
    .what = A place has its official name, without abbreviations that the standard does not permit.
    .why = A full name cannot be taken for another place.
    .mend = Write “{ $abbreviation }” in full.

place-without-class = The place “{ $found }” has one syllable and no class of unit before it
    .what = A name of one syllable has the class of the unit before it: city, ward, commune.
    .why = One syllable alone is easily misread.
    .mend = Write the class before “{ $found }”, as in “Thành phố { $found }”.

abolished-place = The place “{ $found }” is of a level ({ $level }) that ended on { $since }
    .what = The place is no unit of a level of government that has ended.
    .why = Local government has two levels since 01/7/2025: the place is a province or city, or a commune, ward or special zone.
    .mend = Write the present unit in which the organ has its seat.

missing-place-comma = There is no comma after the place “{ $found }”
    .what = A comma stands after the place.
    .why = It parts the place from the date.
    .mend = Write “{ $found },” before “ngày”.

date-in-figures = The date is in figures, “{ $found }”; expected the words for day, month and year
    .what = The date of issue is written with the words “ngày”, “tháng”, “năm”.
    .why = With words day and month are not mistaken, and the date is hard to change.
    .mend = Write “ngày … tháng … năm …”.

capitalised-date-word = “{ $found }” is written; expected “{ $expected }”
    .what = The words “ngày”, “tháng”, “năm” after the place are in small letters.
    .why = They stand after a comma and are no names.
    .mend = Write “{ $expected }” for “{ $found }”.

unpadded-day = The day { $found } lacks a leading zero; expected { $expected }
    .what = Days below 10 have a leading zero.
    .why = With two figures none can be put before.
    .mend = Write the day { $expected }.

unpadded-month = The month { $found } lacks a leading zero; expected { $expected }
    .what = Months 1 and 2 have a leading zero.
    .why = A single 1 or 2 could be made 11 or 12.
    .mend = Write the month { $expected }.

overpadded-month = The month { $found } has a needless zero; expected { $expected }
    .what = Months 3 to 9 have no leading zero.
    .why = The standard asks for a zero before months 1 and 2 only.
    .mend = Write the month { $expected }.

short-year = The year is written “{ $found }”; expected four figures
    .what = The year has four figures.
    .why = Two figures do not tell the century.
    .mend = Write all four figures of the year.

impossible-date = There is no day { $found }
    .what = The date of issue is a day of the calendar.
    .why = From a day that does not exist nothing can come into force.
    .mend = Check day, month and year.

date-outside-validity = The day { $found } is { $when ->
        [after] after the last day of { $standard } ({ $limit })
       *[before] before the first day of { $standard } ({ $limit })
    }
    .what = The date of issue lies within the time in which the standard applied is in force.
    .why = The form of a document follows the rules in force on its day.
    .mend = Check the date, or apply the standard that was in force on it.
