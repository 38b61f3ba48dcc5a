//! Numbers in words (đọc số), as sums of money stand in brackets after the
//! figures: "(Bằng chữ: Một triệu hai trăm năm mươi nghìn đồng)".
//!
//! No law rules the reading; this is the one that schools teach (Toán 4):
//! `mốt`, `tư` and `lăm` after the tens (`hai mươi mốt`, `hai mươi tư`, but
//! `mười bốn`), `linh` for an empty ten, every lower class read with its
//! hundreds (`không trăm ba mươi sáu`), and an empty class between two others
//! named (`bảy trăm triệu không nghìn hai trăm ba mươi mốt`).

use tera::Value;

use super::argument::{Call, Mismatch, flag, whole};
use super::capitals::capitalized;

const DIGITS: [&str; 10] = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
];

const BILLION: u64 = 1_000_000_000;

/// Reads a number aloud, in lower case: 24 is "hai mươi tư".
///
/// Above a billion the reading starts anew, as in speech: 10^12 is
/// "một nghìn tỷ", 10^18 "một tỷ tỷ".
pub fn in_words(number: u64) -> String {
    if number == 0 {
        return DIGITS[0].to_owned();
    }
    let mut words = Vec::new();
    read(number, &mut words);
    words.join(" ")
}

/// Reads a number above 0: its billions, then millions, thousands and ones.
fn read(number: u64, words: &mut Vec<&'static str>) {
    let (billions, mut rest) = (number / BILLION, number % BILLION);
    if billions > 0 {
        read(billions, words);
        words.push("tỷ");
    }
    let mut begun = billions > 0;
    for (size, name) in [(1_000_000, "triệu"), (1000, "nghìn"), (1, "")] {
        if rest == 0 {
            break;
        }
        let class = rest / size;
        rest %= size;
        if class > 0 {
            read_class(class, begun, words);
        } else if begun {
            words.push(DIGITS[0]);
        } else {
            continue;
        }
        if !name.is_empty() {
            words.push(name);
        }
        begun = true;
    }
}

/// Reads a class of three digits; `whole` names its hundreds also when there
/// are none, because a higher class has been read before it.
fn read_class(class: u64, whole: bool, words: &mut Vec<&'static str>) {
    let [hundreds, tens, ones] = [class / 100, class / 10 % 10, class % 10];
    let with_hundreds = whole || hundreds > 0;
    if with_hundreds {
        words.extend([digit(hundreds), "trăm"]);
    }
    match tens {
        0 if with_hundreds && ones > 0 => words.push("linh"),
        0 => {}
        1 => words.push("mười"),
        _ => words.extend([digit(tens), "mươi"]),
    }
    match (tens, ones) {
        (_, 0) => {}
        (2.., 1) => words.push("mốt"),
        (2.., 4) => words.push("tư"),
        (1.., 5) => words.push("lăm"),
        _ => words.push(digit(ones)),
    }
}

/// The word of a digit. `number % 10` always fits.
fn digit(number: u64) -> &'static str {
    DIGITS[(number % 10) as usize]
}

/// Filter `in_words`: a number in words; `capital=true` begins with a capital.
pub fn in_words_filter(value: &Value, call: &Call) -> Result<Value, Mismatch> {
    spoken(in_words(whole(value)?), call)
}

/// Filter `money_in_words`: a sum in đồng in words.
pub fn money_in_words_filter(value: &Value, call: &Call) -> Result<Value, Mismatch> {
    spoken(format!("{} đồng", in_words(whole(value)?)), call)
}

fn spoken(words: String, call: &Call) -> Result<Value, Mismatch> {
    Ok(Value::from(if call.option_or("capital", false, flag)? {
        capitalized(&words)
    } else {
        words
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ones_change_their_word_after_tens() {
        for (number, words) in [
            (0, "không"),
            (4, "bốn"),
            (5, "năm"),
            (10, "mười"),
            (11, "mười một"),
            (14, "mười bốn"),
            (15, "mười lăm"),
            (20, "hai mươi"),
            (21, "hai mươi mốt"),
            (24, "hai mươi tư"),
            (25, "hai mươi lăm"),
            (55, "năm mươi lăm"),
            (91, "chín mươi mốt"),
        ] {
            assert_eq!(in_words(number), words);
        }
    }

    #[test]
    fn empty_tens_are_linh() {
        for (number, words) in [
            (100, "một trăm"),
            (101, "một trăm linh một"),
            (104, "một trăm linh bốn"),
            (105, "một trăm linh năm"),
            (110, "một trăm mười"),
            (115, "một trăm mười lăm"),
            (121, "một trăm hai mươi mốt"),
            (1001, "một nghìn không trăm linh một"),
            (2026, "hai nghìn không trăm hai mươi sáu"),
            (10_000, "mười nghìn"),
            (21_000, "hai mươi mốt nghìn"),
        ] {
            assert_eq!(in_words(number), words);
        }
    }

    #[test]
    fn classes_are_read_as_taught_at_school() {
        for (number, words) in [
            (1_250_000, "một triệu hai trăm năm mươi nghìn"),
            (
                253_564_888,
                "hai trăm năm mươi ba triệu năm trăm sáu mươi tư nghìn tám trăm tám mươi tám",
            ),
            (
                400_036_105,
                "bốn trăm triệu không trăm ba mươi sáu nghìn một trăm linh năm",
            ),
            (
                700_000_231,
                "bảy trăm triệu không nghìn hai trăm ba mươi mốt",
            ),
            (1_000_000, "một triệu"),
            (1_000_000_000, "một tỷ"),
            (2_500_000_000, "hai tỷ năm trăm triệu"),
            (
                1_000_000_001,
                "một tỷ không triệu không nghìn không trăm linh một",
            ),
            (1_000_000_000_000, "một nghìn tỷ"),
            (1_000_000_000_000_000_000, "một tỷ tỷ"),
            (
                u64::MAX,
                "mười tám tỷ bốn trăm bốn mươi sáu triệu bảy trăm bốn mươi tư nghìn không trăm \
                 bảy mươi ba tỷ bảy trăm linh chín triệu năm trăm năm mươi mốt nghìn sáu trăm \
                 mười lăm",
            ),
        ] {
            assert_eq!(in_words(number), words);
        }
    }
}
