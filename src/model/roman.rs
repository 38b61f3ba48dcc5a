//! Roman numerals (chữ số La Mã).

/// The largest number that the seven letters write.
const LARGEST: u32 = 3999;

/// The signs of Roman numerals from large to small, subtractive pairs
/// included.
const SIGNS: [(u32, &str); 13] = [
    (1000, "M"),
    (900, "CM"),
    (500, "D"),
    (400, "CD"),
    (100, "C"),
    (90, "XC"),
    (50, "L"),
    (40, "XL"),
    (10, "X"),
    (9, "IX"),
    (5, "V"),
    (4, "IV"),
    (1, "I"),
];

/// A number in Roman numerals, as parts, chapters and sections bear it.
pub fn roman(number: u32) -> String {
    let mut rest = number;
    let mut text = String::new();
    for (value, sign) in SIGNS {
        while rest >= value {
            text.push_str(sign);
            rest -= value;
        }
    }
    text
}

/// The number of a Roman numeral in capitals, in its one regular form: `IIII`,
/// `VX` and `xiv` are none.
pub fn from_roman(numeral: &str) -> Option<u32> {
    let mut rest = numeral;
    let mut number: u32 = 0;
    for (value, sign) in SIGNS {
        while let Some(after) = rest.strip_prefix(sign) {
            number = number.checked_add(value)?;
            rest = after;
        }
    }
    let is_regular = (1..=LARGEST).contains(&number) && roman(number) == numeral;
    is_regular.then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_numeral_reads_back() {
        assert_eq!(roman(1994), "MCMXCIV");
        for number in 1..=LARGEST {
            assert_eq!(from_roman(&roman(number)), Some(number));
        }
    }

    #[test]
    fn other_texts_are_no_numerals() {
        for text in ["", "IIII", "VX", "IXI", "IC", "MMMM", "xiv", "XIV.", "A"] {
            assert_eq!(from_roman(text), None, "{text}");
        }
    }
}
