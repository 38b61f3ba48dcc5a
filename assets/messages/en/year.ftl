# A plan that is moved to another year: what a person must look at.

# { $place } is a key of the plan, { $what } one of the sentences below.
year-look = { $place }: { $what }

year-bases = the legal bases stay; see which are still in force
year-body-file = the file of the body is that of the old plan; copy it, and change the copy
year-rows = the table stays; bring the figures of its rows to the year { $year }
year-cited = the cited document stays; name that of { $year } if there is one
    .later = the cited document was issued on { $date }, after { $year }; name an earlier one
    .in-text = a document that the text cites stays; look at it again
year-issuer = make sure that { $organ } still issues it
    .signed = make sure that { $organ } still issues it and { $signers } still sign

# An item that returns after some years; { $why } is one of the two year-series.
year-series = held each year from { $first } on, not yet in { $year }
    .every = held every { $every } years from { $first } on, not in { $year }
year-item = { $why }; delete this item or choose another year
    .left-out = { $why }; the item was left out, see what else names it
    .none-left = no item is left in { $year }; add some, or this part is empty

# Years, editions and counts in texts.
year-in-words = a count of years stands in words; look at it again
year-weekday = a day of the week is named; look at the calendar of { $year }
year-doubtful = the number { $figures } stays, for it may be no year; look at it again
year-before = the year { $year } is named; look at it again
year-span = the span of years with { $year } (a term, a period) stays
year-aim = the aim for { $year } stays; look at it again
year-no-leap-day = { $year } has no 29 February; 28 February stands there now
    .named = “{ $day }”: { $year } has no 29 February; look at it again
year-edition = editions and counts of years were counted anew; see that they are right
    .kept = the number { $number } (an edition or a count of years) stays, for it cannot go back; look at it again
    .in-words = an edition stands in words (“{ $word }”); look at it again
year-session = the number of a session (“{ $number }”) stays; look at it again
year-day = “{ $day }” is a holiday or a day off in its place
    .saturday = “{ $day }” is a Saturday
    .sunday = “{ $day }” is a Sunday
year-lunar = the lunar year “{ $name }” is named; look at it again
    .moved = the lunar year “{ $name }” became “{ $new }”; look at it again

# Organ, signer and standard have changed.
year-organ = the profile { $organ } is gone; name the organ that issues it now
    .abolished = { $organ } ({ $code }) is no longer at work by { $citation }; name the organ that issues it now
year-signer = the profile no longer has { $signer }
year-standard = the document of { $from } follows { $before }, in { $to } { $after } applies
    .fixed = the document of { $from } follows { $before }, in { $to } { $after } applies, but the plan or the profile fixes the standard; look at it again

# What cannot be moved.
year-before-first = by its edition `{ $number }` of { $from } a series began in { $first }; expected a year from then on, not { $to }
    .count = `{ $number } năm` in { $from } count from { $first }; expected a year from then on, not { $to }
    .repeats = say from when on the plan is held: `repeats: {"{"}first: { $first }, every: { $every }{"}"}`
