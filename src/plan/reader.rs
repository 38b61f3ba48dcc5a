use super::Plan;
use crate::diagnostic::{Report, Source};
use std::sync::Arc;
/// Reads a plan.
pub fn read_plan(_source: &Arc<Source>) -> (Option<Plan>, Report) {
    unimplemented!()
}
