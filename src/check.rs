//! A specimen against a standard: every fault of form, with its clause.
//!
//! A [`Rule`] tests one defect and is named after it. What is permitted stands
//! in the standard's data: a rule names the requirements that it tests, and a
//! standard that has none of them does not know the rule. [`examine`] runs the
//! rules of [`rules::all`], the one list from which help, tables and reports
//! are derived, and says of each whether it passed, failed, did not apply or
//! could not be evaluated. What a rule says stands in the catalogue of
//! [`messages`], in Vietnamese and English.

mod baseline;
mod examination;
mod fault;
pub mod messages;
pub mod prose;
mod rule;
pub mod rules;
pub mod selection;
mod site;
mod suppression;
mod syllable;

pub use baseline::{Baseline, Fingerprint, Known};
pub use examination::{Bearing, Examination, Finding, Outcome, Standing, bearing, examine};
pub use rule::{Case, Fact, Fault, Group, Rule, Spot, Verdict};
pub use selection::Selection;
pub use site::{Excerpt, Site, SitePart};
pub use suppression::Suppressions;
