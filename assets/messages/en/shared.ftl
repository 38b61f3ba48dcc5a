# Sentences that several rules use.

# A row of the table of sizes: { $property } is what is looked at, { $found }
# what the document has, { $expected } what is prescribed. "on" and "off" tell
# whether it is there.
look =
    { $property ->
        [size] the letters are { $found }; expected { $expected }
        [bold]
            { $found ->
                [on] bold; expected not bold
               *[other] not bold; expected bold
            }
        [italic]
            { $found ->
                [on] italic; expected upright
               *[other] upright; expected italic
            }
        [underline]
            { $found ->
                [on] underlined; expected no underline
               *[other] not underlined; expected underlined
            }
        [upper]
            { $found ->
                [on] all in capitals; expected small letters
               *[other] in small letters; expected capitals
            }
        [align]
            { $found ->
                [left] set to the left
                [center] centred
                [right] set to the right
               *[justify] justified
            }; expected { $expected ->
                [left] set to the left
                [center] centred
                [right] set to the right
               *[justify] justified
            }
        [typeface] the typeface is “{ $found }”; expected “{ $expected }”
        [colour] the letters are { $found }; expected { $expected }
        [line] the line spacing is { $found }; expected { $expected }
        [gap] the space above the paragraph is { $found }; expected { $expected }
        [first] the first line is indented { $found }; expected { $expected }
       *[other] { $found }; expected { $expected }
    }

# Ranges.
range-between = { $from } to { $to }
range-from = at least { $from }
range-to = at most { $to }
range-any = any length
