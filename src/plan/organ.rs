use std::sync::Arc;
use crate::diagnostic::{Report, Source};
use super::Organ;
/// Reads an organ profile.
pub fn read_organ(_source: &Arc<Source>) -> (Option<Organ>, Report) { unimplemented!() }
