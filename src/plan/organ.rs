use super::Organ;
use crate::diagnostic::{Report, Source};
use std::sync::Arc;
/// Reads an organ profile.
pub fn read_organ(_source: &Arc<Source>) -> (Option<Organ>, Report) {
    unimplemented!()
}
