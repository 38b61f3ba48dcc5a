//! The schema of a workspace's plans.

use crate::standard::Catalogue;
use crate::template::{Engine, plan_schema};
use crate::workspace::folder::WorkspaceError;

/// The JSON Schema of plans of one template, or of all, as text.
///
/// # Errors
/// There is no template of this name.
pub fn schema_text(engine: &Engine, alone: Option<&str>) -> Result<String, WorkspaceError> {
    let templates: Vec<_> = match alone {
        Some(name) => vec![engine.known(name)?],
        None => engine.templates().collect(),
    };
    let catalogue = Catalogue::builtin();
    let standards: Vec<_> = catalogue.iter().map(|s| s.name.as_str()).collect();
    let mut kinds: Vec<_> = catalogue
        .iter()
        .flat_map(|standard| standard.drafted_kinds())
        .map(|entry| entry.kind.name.as_str())
        .collect();
    kinds.sort_unstable();
    kinds.dedup();
    let schema = plan_schema(&templates, &kinds, &standards, alone);
    Ok(format!("{schema:#}\n"))
}
