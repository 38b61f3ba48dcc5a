//! Amounts: figures with Vietnamese separators, sums, money.
//!
//! Groups of three are parted by full stops, decimals follow a comma:
//! "1.250.000", "12,50". An [`Amount`] is a whole number with a count of
//! decimals, so what is written is exactly what was given, and a total is
//! exactly the sum of its lines. No binary fractions.

use std::fmt;

use tera::Value;

use super::argument::{Call, Mismatch, option_place, text};
use crate::message::Message;

const AMOUNT: Message = Message::new("expects-amount");
const MONEY: Message = Message::new("expects-money");

/// A decimal number kept digit by digit: `units` divided by 10^`decimals`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Amount {
    units: i128,
    decimals: u32,
}

impl Amount {
    /// Nothing, to which a sum is added.
    pub const ZERO: Self = Self {
        units: 0,
        decimals: 0,
    };

    /// Reads `1250000`, `-12.50`: the notation of plans, without group
    /// separators, at most 38 digits.
    pub fn parse(text: &str) -> Result<Self, Mismatch> {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let numeric = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let proper = !whole.is_empty()
            && (digits.len() == whole.len() || !fraction.is_empty())
            && numeric(whole)
            && numeric(fraction);
        let units = if proper {
            format!("{whole}{fraction}").parse::<i128>().ok()
        } else {
            None
        };
        match (units, u32::try_from(fraction.len())) {
            (Some(units), Ok(decimals)) => Ok(Self {
                units: if text.starts_with('-') { -units } else { units },
                decimals,
            }),
            _ => Err(Mismatch::of(text, AMOUNT)),
        }
    }

    /// Reads an integer, a text of digits, or a number with decimals, of which
    /// the shortest decimal writing counts.
    pub fn of(value: &Value) -> Result<Self, Mismatch> {
        if value.is_string() || value.is_number() {
            Self::parse(&value.to_string())
        } else {
            Err(Mismatch::of_value(value, AMOUNT))
        }
    }

    /// The sum, with the decimals of the finer of the two; none when it has
    /// more than 38 digits.
    pub fn plus(self, other: Self) -> Option<Self> {
        let decimals = self.decimals.max(other.decimals);
        let scaled = |amount: Self| {
            let factor = 10_i128.checked_pow(decimals - amount.decimals)?;
            amount.units.checked_mul(factor)
        };
        let units = scaled(self)?.checked_add(scaled(other)?)?;
        Some(Self { units, decimals })
    }

    /// "1.250.000" and "12,50".
    pub fn vietnamese(self) -> String {
        let (whole, fraction) = self.parts();
        let mut grouped = String::with_capacity(whole.len() * 4 / 3 + 1);
        for (index, digit) in whole.chars().enumerate() {
            if index > 0 && (whole.len() - index).is_multiple_of(3) {
                grouped.push('.');
            }
            grouped.push(digit);
        }
        self.assembled(&grouped, ",", &fraction)
    }

    /// The template value that reads back as this amount.
    fn value(self) -> Value {
        match (self.decimals, i64::try_from(self.units)) {
            (0, Ok(units)) => Value::from(units),
            (0, Err(_)) => Value::from(self.units),
            _ => Value::from(self.to_string()),
        }
    }

    /// The digits before and after the decimal point.
    fn parts(self) -> (String, String) {
        let decimals = self.decimals as usize;
        let width = decimals + 1;
        let mut whole = format!("{:0width$}", self.units.unsigned_abs());
        let fraction = whole.split_off(whole.len() - decimals);
        (whole, fraction)
    }

    fn assembled(self, whole: &str, point: &str, fraction: &str) -> String {
        let sign = if self.units < 0 { "-" } else { "" };
        let point = if fraction.is_empty() { "" } else { point };
        format!("{sign}{whole}{point}{fraction}")
    }
}

/// The notation of plans, which [`Amount::parse`] reads back.
impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (whole, fraction) = self.parts();
        f.write_str(&self.assembled(&whole, ".", &fraction))
    }
}

/// Filter `number_vi`.
pub fn number_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    Ok(Value::from(Amount::of(value)?.vietnamese()))
}

/// Filter `money_vi`; a number with binary decimals is refused, because money
/// must be exact.
pub fn money_filter(value: &Value, call: &Call) -> Result<Value, Mismatch> {
    if value.is_f64() {
        return Err(Mismatch::of_value(value, MONEY));
    }
    let unit = call.option_or("unit", "đồng".to_owned(), text)?;
    let figures = Amount::of(value)?.vietnamese();
    Ok(Value::from(format!("{figures} {unit}")))
}

/// Filter `sum`: the exact total of a list of amounts, or of one attribute of
/// a list of maps. Whole amounts give a number, decimals a text of digits.
pub fn sum_filter(value: &Value, call: &Call) -> Result<Value, Mismatch> {
    let attribute = call.option("attribute").map(text).transpose();
    let attribute = attribute.map_err(|error| error.at(option_place("attribute")))?;
    let Some(items) = value.as_array() else {
        return Err(Mismatch::of_value(value, Message::new("expects-amounts")));
    };
    let mut total = Amount::ZERO;
    for (index, item) in items.iter().enumerate() {
        let place = match &attribute {
            Some(path) => Message::new("place-item-key")
                .with("number", index + 1)
                .with("key", path),
            None => Message::new("place-item").with("number", index + 1),
        };
        let missing = Value::none();
        let amount = match &attribute {
            Some(path) => item.get_from_path(path).unwrap_or(&missing),
            None => item,
        };
        total = Amount::of(amount)
            .and_then(|amount| {
                let smaller = Message::new("expects-smaller-amount");
                total
                    .plus(amount)
                    .ok_or_else(|| Mismatch::of(amount, smaller))
            })
            .map_err(|error| error.at(place))?;
    }
    Ok(total.value())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn amount(text: &str) -> Amount {
        Amount::parse(text).expect("an amount in a test is well formed")
    }

    #[test]
    fn groups_have_full_stops_and_decimals_a_comma() {
        for (plain, vietnamese) in [
            ("0", "0"),
            ("999", "999"),
            ("1000", "1.000"),
            ("12500", "12.500"),
            ("1250000", "1.250.000"),
            ("12.50", "12,50"),
            ("1234567.891", "1.234.567,891"),
            ("0.05", "0,05"),
            ("-0.5", "-0,5"),
            ("-1250000", "-1.250.000"),
            ("100000", "100.000"),
        ] {
            assert_eq!(amount(plain).vietnamese(), vietnamese);
            assert_eq!(amount(plain).to_string(), plain);
        }
        assert_eq!(amount("007").vietnamese(), "7");
        assert_eq!(amount("-0").vietnamese(), "0");
    }

    #[test]
    fn doubtful_writings_are_refused() {
        for wrong in [
            "",
            "-",
            ".",
            "5.",
            ".5",
            "1.250.000",
            "1,250",
            "1 250",
            "+5",
            "5đ",
            "1e6",
            "NaN",
            "999999999999999999999999999999999999999",
        ] {
            assert!(Amount::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn numbers_of_a_plan_are_read_as_they_were_written() {
        let read = |value: Value| Amount::of(&value).map(Amount::vietnamese);
        assert_eq!(read(Value::from(1_250_000)).as_deref(), Ok("1.250.000"));
        assert_eq!(read(Value::from(12.5)).as_deref(), Ok("12,5"));
        assert_eq!(read(Value::from(0.1)).as_deref(), Ok("0,1"));
        assert_eq!(read(Value::from("12.50")).as_deref(), Ok("12,50"));
        assert!(read(Value::from(f64::NAN)).is_err());
        assert!(read(Value::from(true)).is_err());
        assert!(read(Value::none()).is_err());
    }

    #[test]
    fn sums_are_exact() {
        assert_eq!(amount("0.1").plus(amount("0.2")), Some(amount("0.3")));
        assert_eq!(amount("5").plus(amount("0.25")), Some(amount("5.25")));
        assert_eq!(amount("1.5").plus(amount("-1.5")), Some(amount("0.0")));
        let large = amount("99999999999999999999999999999999999999");
        assert_eq!(large.plus(large), None);
        assert_eq!(large.plus(amount("0.1")), None);
    }
}
