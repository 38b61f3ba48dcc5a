//! A sound document, changed at a few places by chance; the same number gives
//! the same document.

use crate::package;

const SOUND: &[u8] = include_bytes!("docx/letterhead.parts");

/// What attributes and texts are replaced by.
const VALUES: [&str; 24] = [
    "",
    "0",
    "-1",
    "1",
    "2",
    "100",
    "65535",
    "4294967295",
    "-9223372036854775808",
    "9223372036854775807",
    "99999999999999999999",
    "true",
    "none",
    "auto",
    "center",
    "page",
    "a",
    "Điều 1.",
    "Số: /-",
    "ngày tháng năm",
    "- ",
    "\u{301}",
    "(",
    "31/4/2026",
];

/// The mutation of this number.
pub fn document(number: u64) -> Vec<u8> {
    let mut chance = Chance(number.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let mut text = String::from_utf8_lossy(SOUND).into_owned();
    for _ in 0..=chance.below(6) {
        text = changed(&text, &mut chance);
    }
    package::of_seed(text.as_bytes())
}

fn changed(text: &str, chance: &mut Chance) -> String {
    let pieces = pieces(text);
    let at = chance.below(pieces.len());
    let other = chance.below(pieces.len());
    let value = VALUES[chance.below(VALUES.len())];
    let mut changed: Vec<&str> = pieces.clone();
    match chance.below(6) {
        0 => {
            changed.remove(at);
        }
        1 => changed.insert(other, pieces[at]),
        2 => changed.swap(at, other),
        3 => {
            let (from, to) = (at.min(other), at.max(other));
            let copy: Vec<_> = pieces[from..to.min(from + 40)].to_vec();
            changed.splice(from..from, copy);
        }
        4 if !pieces[at].starts_with('<') => changed[at] = value,
        _ => return with_value(&pieces, at, value, chance),
    }
    changed.concat()
}

/// The text with one attribute of a tag changed.
fn with_value(pieces: &[&str], at: usize, value: &str, chance: &mut Chance) -> String {
    let tags = pieces
        .iter()
        .enumerate()
        .skip(at)
        .chain(pieces.iter().enumerate());
    let Some((at, tag)) = tags.into_iter().find(|(_, piece)| piece.contains("=\"")) else {
        return pieces.concat();
    };
    let quotes: Vec<usize> = tag.match_indices('"').map(|(index, _)| index).collect();
    let pair = chance.below(quotes.len() / 2) * 2;
    let [from, to] = [quotes[pair] + 1, quotes[pair + 1]];
    let tag = format!("{}{value}{}", &tag[..from], &tag[to..]);
    let mut changed = pieces.to_vec();
    changed[at] = &tag;
    changed.concat()
}

/// Tags, and the text between them.
fn pieces(text: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let is_tag = rest.starts_with('<');
        let end = if is_tag {
            rest.find('>').map_or(rest.len(), |index| index + 1)
        } else {
            rest.find('<').unwrap_or(rest.len())
        };
        let (piece, after) = rest.split_at(end);
        pieces.push(piece);
        rest = after;
    }
    pieces
}

/// Numbers that look random (xorshift64*).
struct Chance(u64);

impl Chance {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        let high = self.0.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33;
        usize::try_from(high).unwrap_or(0) % limit.max(1)
    }
}
