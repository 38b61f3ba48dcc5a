//! New moons and the sun's longitude, seen from the clocks of Việt Nam.
//!
//! Formulas: J. Meeus, *Astronomical Algorithms*, 2nd edition, chapter 49 (new
//! moon) and chapters 22 and 25 (sun), with the sun's terms of Venus, Jupiter
//! and the moon from his *Astronomical Formulae for Calculators*, chapter 18.
//! ΔT: the polynomials of Espenak and Meeus (2006). From 1900 to 2199 a new
//! moon is known to a minute, a place of the sun to a few minutes.

use chrono::{Datelike, NaiveDate};

/// Julian day number of the day before 0001-01-01, at noon.
const JDN_OF_CE: i32 = 1_721_425;
/// Hours that Việt Nam is ahead of UTC.
const ZONE: f64 = 7.0;
/// Days from one new moon to the next, in the mean.
const MONTH: f64 = 29.530_588_861;
/// The new moon that is counted 0: 2000-01-06.
const EPOCH: f64 = 2_451_550.097_66;
const J2000: f64 = 2_451_545.0;

/// The new moon (sóc) that is nearest to a day, by its count.
pub(super) fn nearest_new_moon(day: NaiveDate) -> i32 {
    let julian = f64::from(day.num_days_from_ce() + JDN_OF_CE);
    // Between 1900 and 2199 a count has four figures.
    ((julian - EPOCH) / MONTH).round() as i32
}

/// The day in Việt Nam on which a new moon falls.
pub(super) fn new_moon_day(count: i32) -> Option<NaiveDate> {
    let dynamical = new_moon(f64::from(count));
    let local = dynamical - delta_t(dynamical) + ZONE / 24.0;
    // A Julian day begins at noon.
    let days = (local + 0.5).floor() as i32 - JDN_OF_CE;
    NaiveDate::from_num_days_from_ce_opt(days)
}

/// The twelfth of the sun's way in which the sun stands when a day begins in
/// Việt Nam, 0 to 11: it steps on at each major solar term (trung khí), from 8
/// to 9 at the winter solstice (đông chí).
pub(super) fn sun_sector(day: NaiveDate) -> u32 {
    let noon = f64::from(day.num_days_from_ce() + JDN_OF_CE);
    let universal = noon - 0.5 - ZONE / 24.0;
    let longitude = sun_longitude(universal + delta_t(universal));
    // 0 to 360 degrees make 0 to 11.
    (longitude / 30.0).floor() as u32 % 12
}

/// The periodic terms of a new moon: days, then how often the eccentricity of
/// the earth's way is a factor, and the multiples of the sun's anomaly, the
/// moon's anomaly and the moon's argument of latitude.
const TERMS: [(f64, i32, [f64; 3]); 24] = [
    (-0.407_20, 0, [0.0, 1.0, 0.0]),
    (0.172_41, 1, [1.0, 0.0, 0.0]),
    (0.016_08, 0, [0.0, 2.0, 0.0]),
    (0.010_39, 0, [0.0, 0.0, 2.0]),
    (0.007_39, 1, [-1.0, 1.0, 0.0]),
    (-0.005_14, 1, [1.0, 1.0, 0.0]),
    (0.002_08, 2, [2.0, 0.0, 0.0]),
    (-0.001_11, 0, [0.0, 1.0, -2.0]),
    (-0.000_57, 0, [0.0, 1.0, 2.0]),
    (0.000_56, 1, [1.0, 2.0, 0.0]),
    (-0.000_42, 0, [0.0, 3.0, 0.0]),
    (0.000_42, 1, [1.0, 0.0, 2.0]),
    (0.000_38, 1, [1.0, 0.0, -2.0]),
    (-0.000_24, 1, [-1.0, 2.0, 0.0]),
    (-0.000_07, 0, [2.0, 1.0, 0.0]),
    (0.000_04, 0, [0.0, 2.0, -2.0]),
    (0.000_04, 0, [3.0, 0.0, 0.0]),
    (0.000_03, 0, [1.0, 1.0, -2.0]),
    (0.000_03, 0, [0.0, 2.0, 2.0]),
    (-0.000_03, 0, [1.0, 1.0, 2.0]),
    (0.000_03, 0, [-1.0, 1.0, 2.0]),
    (-0.000_02, 0, [-1.0, 1.0, -2.0]),
    (-0.000_02, 0, [1.0, 3.0, 0.0]),
    (0.000_02, 0, [0.0, 4.0, 0.0]),
];

/// The terms of the planets: millionths of a day, an angle, and its growth
/// with each new moon, in degrees.
const PLANETS: [(f64, f64, f64); 14] = [
    (325.0, 299.77, 0.107_408),
    (165.0, 251.88, 0.016_321),
    (164.0, 251.83, 26.651_886),
    (126.0, 349.42, 36.412_478),
    (110.0, 84.66, 18.206_239),
    (62.0, 141.74, 53.303_771),
    (60.0, 207.14, 2.453_732),
    (56.0, 154.84, 7.306_860),
    (47.0, 34.52, 27.261_239),
    (42.0, 207.19, 0.121_824),
    (40.0, 291.34, 1.844_379),
    (37.0, 161.72, 24.198_154),
    (35.0, 239.56, 25.513_099),
    (23.0, 331.55, 3.592_518),
];

fn sine(degrees: f64) -> f64 {
    degrees.to_radians().sin()
}

fn cosine(degrees: f64) -> f64 {
    degrees.to_radians().cos()
}

/// A sum of powers, from the constant on.
fn powers(x: f64, factors: &[f64]) -> f64 {
    factors
        .iter()
        .rev()
        .fold(0.0, |sum, factor| sum * x + factor)
}

/// The Julian day, in dynamical time, of a new moon.
fn new_moon(k: f64) -> f64 {
    let t = k / 1236.85;
    let mean = EPOCH + MONTH * k + powers(t, &[0.0, 0.0, 154.37e-6, -0.15e-6, 0.73e-9]);
    let eccentricity = powers(t, &[1.0, -0.002_516, -7.4e-6]);
    let sun = 2.5534 + 29.105_356_70 * k + powers(t, &[0.0, 0.0, -1.4e-6, -0.11e-6]);
    let moon =
        201.5643 + 385.816_935_28 * k + powers(t, &[0.0, 0.0, 0.010_758_2, 12.38e-6, -0.058e-6]);
    let latitude =
        160.7108 + 390.670_502_84 * k + powers(t, &[0.0, 0.0, -0.001_611_8, -2.27e-6, 0.011e-6]);
    let node = 124.7746 - 1.563_755_88 * k + powers(t, &[0.0, 0.0, 0.002_067_2, 2.15e-6]);
    let periodic: f64 = TERMS
        .iter()
        .map(|(days, order, [a, b, c])| {
            days * eccentricity.powi(*order) * sine(a * sun + b * moon + c * latitude)
        })
        .sum();
    let planets: f64 = PLANETS
        .iter()
        .enumerate()
        .map(|(index, (size, angle, growth))| {
            let bend = if index == 0 { -0.009_173 * t * t } else { 0.0 };
            size * 1e-6 * sine(angle + growth * k + bend)
        })
        .sum();
    mean + periodic - 0.000_17 * sine(node) + planets
}

/// The apparent longitude of the sun in degrees, 0 to 360, at a Julian day in
/// dynamical time.
fn sun_longitude(day: f64) -> f64 {
    let t = (day - J2000) / 36_525.0;
    let mean = powers(t, &[280.466_46, 36_000.769_83, 0.000_303_2]);
    let anomaly = powers(t, &[357.529_11, 35_999.050_29, -0.000_153_7]);
    let centre = powers(t, &[1.914_602, -0.004_817, -0.000_014]) * sine(anomaly)
        + powers(t, &[0.019_993, -0.000_101]) * sine(2.0 * anomaly)
        + 0.000_289 * sine(3.0 * anomaly);
    // These five angles count from 1900.
    let c = t + 1.0;
    let pulled = 0.001_34 * cosine(153.23 + 22_518.754_1 * c)
        + 0.001_54 * cosine(216.57 + 45_037.508_2 * c)
        + 0.002_00 * cosine(312.69 + 32_964.357_7 * c)
        + 0.001_79 * sine(350.74 + 445_267.114_2 * c - 0.001_44 * c * c)
        + 0.001_78 * sine(231.19 + 20.20 * c);
    let node = 125.04 - 1934.136 * t;
    let apparent = mean + centre + pulled - 0.005_69 - 0.004_78 * sine(node);
    apparent.rem_euclid(360.0)
}

/// Dynamical time less universal time, in days.
fn delta_t(day: f64) -> f64 {
    let year = 2000.0 + (day - J2000) / 365.25;
    let century = (year - 1820.0) / 100.0;
    let seconds = if year < 1920.0 {
        let factors = [-2.79, 1.494_119, -0.059_893_9, 0.006_196_6, -0.000_197];
        powers(year - 1900.0, &factors)
    } else if year < 1941.0 {
        powers(year - 1920.0, &[21.20, 0.844_93, -0.076_1, 0.002_093_6])
    } else if year < 1961.0 {
        powers(year - 1950.0, &[29.07, 0.407, -1.0 / 233.0, 1.0 / 2547.0])
    } else if year < 1986.0 {
        powers(year - 1975.0, &[45.45, 1.067, -1.0 / 260.0, -1.0 / 718.0])
    } else if year < 2005.0 {
        let factors = [
            63.86,
            0.3345,
            -0.060_374,
            0.001_727_5,
            651.814e-6,
            23.735_99e-6,
        ];
        powers(year - 2000.0, &factors)
    } else if year < 2050.0 {
        powers(year - 2000.0, &[62.92, 0.322_17, 0.005_589])
    } else if year < 2150.0 {
        -20.0 + 32.0 * century * century - 0.5628 * (2150.0 - year)
    } else {
        -20.0 + 32.0 * century * century
    };
    seconds / 86_400.0
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Meeus, example 49.a: the new moon of February 1977.
    #[test]
    fn a_new_moon_is_where_meeus_has_it() {
        assert!((new_moon(-283.0) - 2_443_192.651_18).abs() < 1e-5);
    }

    /// Meeus, example 25.b: 1992-10-13 at 0h, 199.9060° by the full theory.
    #[test]
    fn the_sun_is_where_meeus_has_it() {
        let longitude = sun_longitude(2_448_908.5);
        assert!((longitude - 199.906_0).abs() < 0.002, "{longitude}");
    }
}
