//! Capitals and small letters of Vietnamese text.
//!
//! Every Vietnamese letter has one capital in Unicode, composed like itself,
//! so NFC text stays NFC. Unlike Tera's `capitalize`, changing the first letter
//! leaves the rest alone: "đảng uỷ Khối" becomes "Đảng uỷ Khối".

use tera::Value;

use super::argument::{Call, Mismatch, as_safe_as, text};

/// The text with a capital first letter; quotes and brackets before it are
/// passed over, a figure before it ends the search.
pub fn capitalized(text: &str) -> String {
    with_first_letter(text, |letter| letter.to_uppercase().collect())
}

/// The text with a small first letter, as a title has inside a sentence.
pub fn uncapitalized(text: &str) -> String {
    with_first_letter(text, |letter| letter.to_lowercase().collect())
}

/// Changes the first letter, if the first letter or figure is a letter.
fn with_first_letter(text: &str, change: impl Fn(char) -> String) -> String {
    match text.char_indices().find(|(_, c)| c.is_alphanumeric()) {
        Some((at, letter)) if letter.is_alphabetic() => {
            let (before, after) = (&text[..at], &text[at + letter.len_utf8()..]);
            format!("{before}{}{after}", change(letter))
        }
        _ => text.to_owned(),
    }
}

/// Filter `upper_vi`: all capitals (in hoa).
pub fn upper_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    Ok(as_safe_as(value, text(value)?.to_uppercase()))
}

/// Filter `lower_vi`: all small letters.
pub fn lower_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    Ok(as_safe_as(value, text(value)?.to_lowercase()))
}

/// Filter `capitalize_vi`: a capital first letter.
pub fn capitalize_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    Ok(as_safe_as(value, capitalized(&text(value)?)))
}

/// Filter `lower_first`: a small first letter.
pub fn lower_first_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    Ok(as_safe_as(value, uncapitalized(&text(value)?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every letter of the Vietnamese alphabet with every tone, composed.
    const SMALL: &str = "aàảãáạăằẳẵắặâầẩẫấậđeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵ";
    const CAPITAL: &str =
        "AÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬĐEÈẺẼÉẸÊỀỂỄẾỆIÌỈĨÍỊOÒỎÕÓỌÔỒỔỖỐỘƠỜỞỠỚỢUÙỦŨÚỤƯỪỬỮỨỰYỲỶỸÝỴ";

    #[test]
    fn every_vietnamese_letter_has_one_composed_capital() {
        assert_eq!(SMALL.to_uppercase(), CAPITAL);
        assert_eq!(CAPITAL.to_lowercase(), SMALL);
        assert_eq!(SMALL.chars().count(), CAPITAL.chars().count());
        // U+0110 is the Vietnamese letter; U+00D0 only looks like it.
        assert_eq!("đ".to_uppercase(), "\u{110}");
        assert_eq!("ợ".to_uppercase(), "\u{1ee2}");
        assert_eq!("ư".to_uppercase(), "\u{1af}");
    }

    #[test]
    fn only_the_first_letter_changes() {
        assert_eq!(capitalized("đảng uỷ Khối"), "Đảng uỷ Khối");
        assert_eq!(uncapitalized("Ủy ban nhân dân"), "ủy ban nhân dân");
        assert_eq!(capitalized("“ưu tiên”"), "“Ưu tiên”");
        assert_eq!(capitalized("(về việc)"), "(Về việc)");
        assert_eq!(capitalized("5 đồng chí"), "5 đồng chí");
        assert_eq!(capitalized(""), "");
        assert_eq!(capitalized("…"), "…");
    }
}
