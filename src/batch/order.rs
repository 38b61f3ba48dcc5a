//! The documents of a run, before any is made.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use super::digest::Digest;
use super::workspace::{PlanFile, shown};
use crate::diagnostic::Diagnostic;

/// A document to be made.
#[derive(Debug, Clone)]
pub struct Order {
    /// The plan that defines it.
    pub plan: PlanFile,
    /// What messages call it: the plan's path.
    pub shown: String,
    /// Its path below the folder of the output, without ending.
    pub name: PathBuf,
    /// The year that the plan is moved to.
    pub(super) year: Option<i32>,
}

impl Order {
    /// Its path below the folder of the output, with `/` between the parts.
    pub fn label(&self) -> String {
        shown(&self.name)
    }

    /// By what its row of the table is known, when the plan has one.
    pub(super) fn row(&self) -> Option<Digest> {
        None
    }

    /// The plan's folder, from which it names files.
    pub(super) fn folder(&self) -> &Path {
        self.plan.path.parent().unwrap_or(Path::new(""))
    }
}

impl From<PlanFile> for Order {
    fn from(plan: PlanFile) -> Self {
        Self {
            shown: plan.shown.clone(),
            name: plan.name.clone(),
            year: None,
            plan,
        }
    }
}

/// The orders that would write the same output, by their names for messages.
pub(super) fn clashes(orders: &[Order]) -> BTreeMap<String, Diagnostic> {
    let mut by_name: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for order in orders {
        let name = order.label().to_lowercase();
        by_name.entry(name).or_default().push(&order.shown);
    }
    let mut clashes = BTreeMap::new();
    for (name, orders) in by_name.into_iter().filter(|(_, orders)| orders.len() > 1) {
        let fault = Diagnostic::error(
            "same-output",
            format!(
                "`{}` would all be written as `{name}`",
                orders.join("` and `")
            ),
        )
        .hint("rename all but one, or build them into different folders with `--out`");
        clashes.extend(
            orders
                .into_iter()
                .map(|order| (order.to_owned(), fault.clone())),
        );
    }
    clashes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_collide_are_found_before_writing() {
        let plans = ["plans/a.yaml", "plans/A.yml", "plans/b.yaml"];
        let orders = plans.map(|plan| Order::from(PlanFile::new(Path::new(plan))));
        let clashes = clashes(&orders);
        let message = "`plans/a.yaml` and `plans/A.yml` would all be written as `a`";
        let found: Vec<_> = clashes
            .iter()
            .map(|(plan, fault)| (plan.as_str(), fault.message.as_str()))
            .collect();
        assert_eq!(found, [("plans/A.yml", message), ("plans/a.yaml", message)]);
    }
}
