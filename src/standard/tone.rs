//! Names whatever the case and the place of tone marks.

use unicode_normalization::UnicodeNormalization;

/// Where writers differ in the place of the tone mark: both are in use, and
/// neither standard rules on it.
const TONES: [(&str, &str); 15] = [
    ("oà", "òa"),
    ("oá", "óa"),
    ("oả", "ỏa"),
    ("oã", "õa"),
    ("oạ", "ọa"),
    ("oè", "òe"),
    ("oé", "óe"),
    ("oẻ", "ỏe"),
    ("oẽ", "õe"),
    ("oẹ", "ọe"),
    ("uỳ", "ùy"),
    ("uý", "úy"),
    ("uỷ", "ủy"),
    ("uỹ", "ũy"),
    ("uỵ", "ụy"),
];

/// A text with the place of tone marks that another text has; unchanged where
/// that one shows none.
pub fn toned_like(text: &str, model: &str) -> String {
    let model: String = model.nfc().collect::<String>().to_lowercase();
    let older = TONES.iter().any(|(_, older)| model.contains(older));
    let newer = TONES.iter().any(|(newer, _)| model.contains(newer));
    if older == newer {
        return text.to_owned();
    }
    TONES.iter().fold(text.to_owned(), |text, (new, old)| {
        let (from, to) = if older { (new, old) } else { (old, new) };
        let capital = |pair: &str| -> String {
            let mut letters = pair.chars();
            let first = letters.next().into_iter().flat_map(char::to_uppercase);
            first.chain(letters).collect()
        };
        let text = replaced(&text, from, to);
        replaced(&text, &capital(from), &capital(to))
    })
}

/// A text with an open syllable's end replaced: not in "quỷ", whose "u"
/// belongs to the consonant, and not in "khuỷu".
fn replaced(text: &str, from: &str, to: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(from) {
        let (before, found) = rest.split_at(at);
        let after = &found[from.len()..];
        out.push_str(before);
        let open = !out.ends_with(['q', 'Q']) && !after.starts_with(char::is_alphabetic);
        out.push_str(if open { to } else { from });
        rest = after;
    }
    out.push_str(rest);
    out
}

/// A name without what writers differ in: case, spaces, place of tone marks.
pub(super) fn folded(name: &str) -> String {
    let words: Vec<_> = name.split_whitespace().collect();
    let lower: String = words.join(" ").nfc().collect::<String>().to_lowercase();
    TONES
        .iter()
        .fold(lower, |text, (newer, older)| text.replace(newer, older))
}

#[cfg(test)]
mod tests {
    use super::{folded, toned_like};

    #[test]
    fn tone_marks_follow_a_model() {
        assert_eq!(
            toned_like("Uỷ viên, cấp uỷ, quỷ, khuỷu", "Ủy ban"),
            "Ủy viên, cấp ủy, quỷ, khuỷu"
        );
        assert_eq!(toned_like("xã An Hòa", "Đảng uỷ"), "xã An Hoà");
        assert_eq!(toned_like("An Hòa", "Sở Nội vụ"), "An Hòa");
    }

    #[test]
    fn names_fold_case_spaces_and_tone_places() {
        assert_eq!(folded("Giấy  uỷ quyền"), folded("GIẤY ỦY QUYỀN"));
        assert_ne!(folded("Quy định"), folded("Quyết định"));
    }
}
