//! Vietnamese text as a name for files and addresses.

use tera::Value;
use unicode_normalization::UnicodeNormalization;

use super::argument::{Call, Mismatch, text};
use crate::message::Message;

/// Small ASCII letters and figures of a text, its words parted by hyphens:
/// "Trường THCS Bình An (cơ sở 2)" is `truong-thcs-binh-an-co-so-2`. Vietnamese
/// letters lose their marks, `đ` becomes `d`. Empty when the text has neither
/// letter nor figure of this kind.
pub fn slug(text: &str) -> String {
    let plain: String = text
        .to_lowercase()
        .replace('đ', "d")
        .nfd()
        .filter(|c| !('\u{300}'..='\u{36f}').contains(c))
        .map(|c| if c.is_ascii_alphanumeric() { c } else { '-' })
        .collect();
    let words: Vec<_> = plain.split('-').filter(|word| !word.is_empty()).collect();
    words.join("-")
}

/// Filter `slug`.
pub fn slug_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    let text = match value.as_i64() {
        Some(number) => number.to_string(),
        None => text(value)?,
    };
    match slug(&text) {
        name if name.is_empty() => Err(Mismatch::of(text, Message::new("expects-sluggable"))),
        name => Ok(Value::from(name)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_go_and_words_are_parted_by_hyphens() {
        for (text, name) in [
            (
                "Uỷ ban nhân dân phường Đông Hải",
                "uy-ban-nhan-dan-phuong-dong-hai",
            ),
            (
                "Trường THCS Bình An (cơ sở 2)",
                "truong-thcs-binh-an-co-so-2",
            ),
            ("  ĐẮK – ƯỚC / ỷ ", "dak-uoc-y"),
            ("kế-hoạch_2026.docx", "ke-hoach-2026-docx"),
            ("Ke\u{302}\u{301} hoa\u{323}ch", "ke-hoach"),
            ("../..", ""),
            ("東京", ""),
            ("", ""),
        ] {
            assert_eq!(slug(text), name, "{text}");
        }
    }
}
