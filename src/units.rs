//! Lengths and the ranges that a standard permits for them.
//!
//! A [`Length`] is an integer count of English Metric Units, the unit in which
//! the millimetre, the point and the twip are all whole numbers. So nothing is
//! rounded before a renderer asks for the unit of its format.

use std::fmt;
use std::ops::{Add, Div, Mul, Neg, Sub};
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A length in English Metric Units: 36 000 to the millimetre, 12 700 to the
/// point, 635 to the twip.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Length(i64);

/// EMU in a millimetre.
const PER_MM: i64 = 36_000;
/// EMU in a point.
const PER_PT: i64 = 12_700;
/// EMU in a twip, a twentieth of a point.
const PER_TWIP: i64 = 635;

impl Length {
    /// No length.
    pub const ZERO: Self = Self(0);

    /// A length of whole millimetres.
    pub const fn mm(millimetres: i64) -> Self {
        Self(millimetres * PER_MM)
    }

    /// A length of whole points.
    pub const fn pt(points: i64) -> Self {
        Self(points * PER_PT)
    }

    /// A length of whole twips (1/20 pt).
    pub const fn twips(twips: i64) -> Self {
        Self(twips * PER_TWIP)
    }

    /// A length of English Metric Units.
    pub const fn emu(emu: i64) -> Self {
        Self(emu)
    }

    /// The length in English Metric Units.
    pub const fn to_emu(self) -> i64 {
        self.0
    }

    /// The length in twips, to the nearest.
    pub const fn to_twips(self) -> i64 {
        self.rounded(PER_TWIP)
    }

    /// The length in half points, to the nearest: the unit of sizes in DOCX.
    pub const fn to_half_points(self) -> i64 {
        self.rounded(PER_PT / 2)
    }

    /// The length in eighths of a point, to the nearest: the unit of borders
    /// in DOCX.
    pub const fn to_eighth_points(self) -> i64 {
        self.rounded(1_588)
    }

    /// The length in points, for formats that count in fractions of them.
    pub fn to_pt(self) -> f64 {
        self.0 as f64 / PER_PT as f64
    }

    /// The length in millimetres, for messages.
    pub fn to_mm(self) -> f64 {
        self.0 as f64 / PER_MM as f64
    }

    /// The part `numerator / denominator` of the length.
    pub const fn fraction(self, numerator: i64, denominator: i64) -> Self {
        Self(self.0 * numerator / denominator)
    }

    /// The length rounded to whole twips, so that every renderer receives the
    /// same value.
    pub const fn snapped(self) -> Self {
        Self(self.to_twips() * PER_TWIP)
    }

    const fn rounded(self, unit: i64) -> i64 {
        let half = if self.0 < 0 { -unit / 2 } else { unit / 2 };
        (self.0 + half) / unit
    }
}

impl Add for Length {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl Sub for Length {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self(self.0 - other.0)
    }
}

impl Neg for Length {
    type Output = Self;
    fn neg(self) -> Self {
        Self(-self.0)
    }
}

impl Mul<i64> for Length {
    type Output = Self;
    fn mul(self, factor: i64) -> Self {
        Self(self.0 * factor)
    }
}

impl Div<i64> for Length {
    type Output = Self;
    fn div(self, divisor: i64) -> Self {
        Self(self.0 / divisor)
    }
}

impl std::iter::Sum for Length {
    fn sum<I: Iterator<Item = Self>>(lengths: I) -> Self {
        lengths.fold(Self::ZERO, Add::add)
    }
}

/// Why a text is not a length.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct NotALength(String);

impl NotALength {
    /// What an error says before the text.
    const MARK: &str = "not-a-length: ";

    /// The text that is no length, from an error that passes this one on.
    pub fn told(reason: &str) -> Option<&str> {
        reason.strip_prefix(Self::MARK)
    }
}

/// For programmers: units stand below the catalogue of messages.
impl fmt::Display for NotALength {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", Self::MARK, self.0)
    }
}

impl FromStr for Length {
    type Err = NotALength;

    /// Reads `14 pt`, `30 mm` or `1.27 cm`; a decimal point or comma.
    fn from_str(text: &str) -> Result<Self, NotALength> {
        let wrong = || NotALength(text.to_owned());
        let trimmed = text.trim();
        let split = trimmed
            .find(|c: char| c.is_ascii_alphabetic())
            .ok_or_else(wrong)?;
        let (number, unit) = trimmed.split_at(split);
        let per_unit = match unit {
            "mm" => PER_MM,
            "cm" => PER_MM * 10,
            "pt" => PER_PT,
            _ => return Err(wrong()),
        };
        let number = number.trim().replace(',', ".");
        let (negative, digits) = match number.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, number.as_str()),
        };
        let (whole, decimals) = digits.split_once('.').unwrap_or((digits, ""));
        if whole.is_empty() || decimals.len() > 4 {
            return Err(wrong());
        }
        let scale = 10_i64.pow(decimals.len() as u32);
        let mantissa: i64 = format!("{whole}{decimals}").parse().map_err(|_| wrong())?;
        if !digits.bytes().all(|b| b.is_ascii_digit() || b == b'.') || mantissa > 10_000_000 {
            return Err(wrong());
        }
        let emu = mantissa * per_unit / scale;
        Ok(Self(if negative { -emu } else { emu }))
    }
}

impl fmt::Display for Length {
    /// Whole or half points as points, all else as millimetres.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 % (PER_PT / 2) == 0 && self.0 % PER_MM != 0 {
            write!(f, "{} pt", self.to_pt())
        } else {
            write!(f, "{} mm", (self.to_mm() * 100.0).round() / 100.0)
        }
    }
}

impl<'de> Deserialize<'de> for Length {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

impl Serialize for Length {
    /// In points, the unit in which the Typst layout counts.
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(self.to_pt())
    }
}

/// What a standard permits: a least and a greatest length, either open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    /// The least length permitted.
    pub min: Option<Length>,
    /// The greatest length permitted.
    pub max: Option<Length>,
    /// How far a measured value may lie outside before it counts as outside:
    /// formats round lengths.
    #[serde(default)]
    pub tolerance: Length,
}

impl Range {
    /// Whether the length lies within the range or its tolerance.
    pub fn contains(&self, length: Length) -> bool {
        self.min.is_none_or(|min| length >= min - self.tolerance)
            && self.max.is_none_or(|max| length <= max + self.tolerance)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_units() {
        assert_eq!("30 mm".parse(), Ok(Length::mm(30)));
        assert_eq!("1.27 cm".parse(), Ok(Length::emu(457_200)));
        assert_eq!("1,27cm".parse(), Ok(Length::emu(457_200)));
        assert_eq!("14 pt".parse(), Ok(Length::pt(14)));
        assert_eq!("-2 pt".parse(), Ok(Length::pt(-2)));
    }

    #[test]
    fn refuses_what_is_no_length() {
        for text in [
            "",
            "14",
            "pt",
            "14 px",
            "1.2.3 mm",
            "+3 mm",
            "a mm",
            "1.23456 mm",
        ] {
            assert!(text.parse::<Length>().is_err(), "{text}");
        }
    }

    #[test]
    fn converts_to_the_units_of_docx() {
        assert_eq!(Length::mm(30).to_twips(), 1701);
        assert_eq!(Length::mm(15).to_twips(), 850);
        assert_eq!(Length::pt(14).to_half_points(), 28);
        assert_eq!(Length::emu(9_525).to_eighth_points(), 6);
    }

    #[test]
    fn a_range_keeps_its_tolerance() {
        let range = Range {
            min: Some(Length::mm(20)),
            max: Some(Length::mm(25)),
            tolerance: Length::emu(PER_MM / 2),
        };
        assert!(range.contains(Length::emu(19 * PER_MM + PER_MM / 2)));
        assert!(!range.contains(Length::mm(19)));
        assert!(!range.contains(Length::mm(26)));
    }
}
