//! Characters of symbol fonts, which stand in the private use area, and
//! characters that only steer the layout.

/// The character that a reader takes it for.
pub(super) fn glyph(character: char) -> char {
    match character {
        // No-break, figure and narrow no-break space.
        '\u{A0}' | '\u{2007}' | '\u{202F}' => ' ',
        '\u{2011}' => '-',
        '\u{F0B7}' | '\u{F06C}' | '\u{F09F}' => '•',
        '\u{F0A7}' | '\u{F06E}' => '▪',
        '\u{F0A8}' | '\u{F06F}' | '\u{F071}' | '\u{F072}' | '\u{F0A3}' => '□',
        '\u{F0D8}' => '➢',
        '\u{F076}' => '❖',
        '\u{F0FC}' | '\u{F0FE}' => '✓',
        '\u{F0FB}' | '\u{F0FD}' => '✗',
        '\u{F0E0}' | '\u{F0AE}' => '→',
        '\u{F0A5}' => '∞',
        // Symbol and Wingdings keep figures and signs at their ASCII places.
        '\u{F020}'..='\u{F03F}' => ascii(character),
        other => other,
    }
}

/// Whether nothing is seen of a character, so that it is left out.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}' | '\u{FEFF}'
    )
}

fn ascii(character: char) -> char {
    let low = u32::from(character) & 0xFF;
    char::from_u32(low).unwrap_or(character)
}
