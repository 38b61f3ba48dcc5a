//! The values that we choose within what a standard permits.
//!
//! A [`StyleSheet`] is concrete: one size for each component, one length for
//! each margin, and the standard's own words. Renderers apply it and know no
//! other figure. It is data, `assets/styles/<standard>.yaml`; that each value
//! lies in the permitted range is tested against the standard.

mod sheet;

pub use sheet::{
    AnnexStyle, FootnoteStyle, LetterheadStyle, LineSpacing, MarkStyle, PageNumberStyle, PageStyle,
    RuleLength, RuleStyle, SignatureStyle, StyleSheet, TableStyle, TextStyle,
};
