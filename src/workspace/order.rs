//! A document to be made.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use super::digest::Digest;
use super::folder::{PlanFile, shown};
use crate::diagnostic::{Diagnostic, Place, Report, Source};
use crate::drafting::{Advanced, Roster};
use crate::message::{Fact, Message};

/// A document to be made.
#[derive(Clone)]
pub struct Order {
    /// The plan that defines it.
    pub plan: PlanFile,
    /// What messages call it: the plan's path, and the row of its table.
    pub shown: String,
    /// Its path below the folder of the output, without ending.
    pub name: PathBuf,
    /// The year that the plan is moved to.
    pub(crate) year: Option<i32>,
    /// The plan where it is not just the file: moved to a year, or with a
    /// table.
    pub(crate) definition: Option<Arc<Definition>>,
    /// The row of the table, from 0, with what it holds.
    pub(crate) row: Option<(usize, Digest)>,
    /// What keeps it from being made.
    pub(crate) report: Report,
}

/// A plan that was read for several documents or for another year.
pub(crate) struct Definition {
    /// The text of the plan.
    pub(crate) source: Arc<Source>,
    /// The bytes of its file.
    pub(crate) digest: Digest,
    /// How it came to another year, and by how many years.
    pub(crate) advanced: Option<(Advanced, i32)>,
    /// The plan with its table.
    pub(crate) roster: Option<Roster>,
}

impl Order {
    /// A plan of which no document can be made.
    pub(crate) fn refused(plan: &PlanFile, report: Report) -> Self {
        Self {
            report,
            ..Self::from(plan.clone())
        }
    }

    /// Its path below the folder of the output, with `/` between the parts.
    pub fn label(&self) -> String {
        shown(&self.name)
    }

    /// What its row holds.
    pub(crate) fn row_digest(&self) -> Option<&Digest> {
        self.row.as_ref().map(|(_, digest)| digest)
    }

    /// The plan with its table, and the row.
    pub(crate) fn roster(&self) -> Option<(&Roster, usize)> {
        let roster = self.definition.as_ref()?.roster.as_ref()?;
        Some((roster, self.row.as_ref()?.0))
    }

    /// What a person must look at in a plan that was moved to another year.
    pub(crate) fn looks(&self) -> &[Message] {
        self.advanced().map_or(&[], |(advanced, _)| &advanced.looks)
    }

    /// By how many years the plan was moved.
    pub(crate) fn moved_by(&self) -> Option<i32> {
        self.advanced().map(|(_, by)| *by)
    }

    fn advanced(&self) -> Option<&(Advanced, i32)> {
        self.definition.as_ref()?.advanced.as_ref()
    }

    /// A place in the file where a person mends it.
    pub(crate) fn settled_place(&self, place: Place) -> Place {
        // Places are moved with faults; what this one says is read by nobody.
        let mark = Diagnostic::error("input-row").at(place.clone());
        let settled = self.settled(mark.into());
        let place_of = |fault: &Diagnostic| fault.place.clone();
        settled.iter().find_map(place_of).unwrap_or(place)
    }

    /// A report on the document, with its places in the files where a person
    /// mends it.
    pub(crate) fn settled(&self, mut report: Report) -> Report {
        if let Some((roster, row)) = self.roster() {
            report = roster.settled(row, report);
        }
        match self.advanced() {
            Some((advanced, _)) => advanced.settled(report),
            None => report,
        }
    }
}

impl From<PlanFile> for Order {
    fn from(plan: PlanFile) -> Self {
        Self {
            shown: plan.shown.clone(),
            name: plan.name.clone(),
            year: None,
            definition: None,
            row: None,
            report: Report::new(),
            plan,
        }
    }
}

impl PlanFile {
    /// The plan's folder, from which it names files.
    pub(crate) fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new(""))
    }
}

/// The orders that would write the same output, by their names for messages.
pub(crate) fn clashes(orders: &[Order]) -> BTreeMap<String, Diagnostic> {
    let mut by_name: BTreeMap<String, Vec<&str>> = BTreeMap::new();
    for order in orders {
        let name = order.label().to_lowercase();
        by_name.entry(name).or_default().push(&order.shown);
    }
    let mut clashes = BTreeMap::new();
    for (name, orders) in by_name.into_iter().filter(|(_, orders)| orders.len() > 1) {
        let fault = Diagnostic::error(same_output(&name, &orders)).hint(
            match orders.iter().all(|order| order.contains(ROW)) {
                true => Message::new("same-output.name-rows"),
                false => Message::new("same-output.rename"),
            },
        );
        clashes.extend(
            orders
                .into_iter()
                .map(|order| (order.to_owned(), fault.clone())),
        );
    }
    clashes
}

/// Between a plan and its row in what messages call an order.
pub(crate) const ROW: &str = ", row ";
/// How many documents of one name are named.
const NAMED: usize = 4;

fn same_output(name: &str, orders: &[&str]) -> Message {
    let named = orders.iter().take(NAMED);
    let named: Vec<_> = named
        .map(|order| match order.split_once(ROW) {
            Some((plan, row)) => Message::new("order.of-row")
                .with("plan", plan)
                .with("row", row),
            None => Message::new("order").with("plan", *order),
        })
        .collect();
    match orders.len().saturating_sub(NAMED) {
        0 => Message::new("same-output")
            .with("orders", Fact::All(named))
            .with("name", name),
        more => Message::new("same-output.many")
            .with("orders", named)
            .with("more", more)
            .with("name", name),
    }
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
            .map(|(plan, fault)| (plan.as_str(), fault.message.to_string()))
            .collect();
        assert_eq!(
            found,
            [
                ("plans/A.yml", message.to_owned()),
                ("plans/a.yaml", message.to_owned())
            ]
        );
    }
}
