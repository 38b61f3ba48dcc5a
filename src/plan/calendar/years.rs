//! The years that plans are of.

use std::ops::RangeInclusive;

/// Years in which a plan's document can be issued, and a rule's day can lie:
/// others are slips of the pen.
pub(crate) const YEARS: RangeInclusive<i64> = 1900..=2199;
