use std::sync::Arc;
use crate::diagnostic::{Report, Source};
use super::Plan;
/// Reads a plan.
pub fn read_plan(_source: &Arc<Source>) -> (Option<Plan>, Report) { unimplemented!() }
