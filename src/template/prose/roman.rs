//! Roman numerals (chữ số La Mã): parts, chapters, annexes, editions, terms.

use tera::Value;

use super::argument::{Call, Mismatch, text, whole};
use crate::message::Message;
use crate::model;

/// The largest number that is written with the seven letters alone.
const LARGEST: u64 = 3999;

/// Writes 1 to 3999 as a Roman numeral: 23 is `XXIII`.
pub fn roman(number: u64) -> Result<String, Mismatch> {
    if !(1..=LARGEST).contains(&number) {
        return Err(Mismatch::of(
            number,
            Message::new("expects-roman-number").with("most", LARGEST.to_string()),
        ));
    }
    Ok(model::roman(number as u32))
}

/// Reads a Roman numeral in capitals, in its one regular form: `IIII` and
/// `xiv` are refused.
pub fn from_roman(numeral: &str) -> Result<u64, Mismatch> {
    match model::from_roman(numeral) {
        Some(number) => Ok(u64::from(number)),
        None => Err(Mismatch::of(numeral, Message::new("expects-numeral"))),
    }
}

/// Filter `roman`: the numeral of a number.
pub fn roman_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    roman(whole(value)?).map(Value::from)
}

/// Filter `from_roman`: the number of a numeral.
pub fn from_roman_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    from_roman(&text(value)?).map(Value::from)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_numeral_reads_back() {
        for number in 1..=LARGEST {
            let numeral = roman(number).expect("within the range");
            assert_eq!(from_roman(&numeral), Ok(number), "{numeral}");
        }
    }

    #[test]
    fn known_numerals() {
        for (number, numeral) in [
            (4, "IV"),
            (9, "IX"),
            (14, "XIV"),
            (23, "XXIII"),
            (1954, "MCMLIV"),
            (3999, "MMMCMXCIX"),
        ] {
            assert_eq!(roman(number).as_deref(), Ok(numeral));
        }
    }

    #[test]
    fn what_has_no_numeral_is_refused() {
        assert!(roman(0).is_err());
        assert!(roman(4000).is_err());
        for wrong in ["", "IIII", "VX", "xiv", "XIV.", "MMMM", "IXI", "A"] {
            assert!(from_roman(wrong).is_err(), "{wrong}");
        }
    }
}
