//! The values that we choose within what a standard permits.
//!
//! A [`StyleSheet`] is concrete: one size for each component, one length for
//! each margin, and the standard's own words. Renderers apply it and know no
//! other figure. It is data, `assets/styles/<standard>.yaml`, in which a plan
//! can [change values](StyleSheet::override_at). [`departures`] compares a
//! sheet with a standard: the built-in ones have none, and a plan's changes
//! are warned of with the clause.

mod conformity;
mod reader;
mod sheet;

pub use conformity::{Departure, departures, is_comparable};
pub use reader::{StyleError, sheet_for};
pub use sheet::{
    AnnexStyle, FootnoteStyle, LetterheadStyle, LineSpacing, MarkStyle, PageNumberStyle, PageStyle,
    RuleLength, RuleStyle, SignatureStyle, StyleSheet, TableStyle, TextStyle,
};
