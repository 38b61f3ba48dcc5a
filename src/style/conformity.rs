//! Whether a sheet lies within what a standard permits.
use super::StyleSheet;
use crate::standard::{Requirement, Standard};
/// A value outside.
#[derive(Debug)]
pub struct Departure<'a> {
    /// which
    pub requirement: &'a Requirement,
}
/// All.
pub fn departures<'a>(_s: &StyleSheet, _t: &'a Standard) -> Vec<Departure<'a>> {
    Vec::new()
}
