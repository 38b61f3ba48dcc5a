//! What a plan for rows says by itself.

use std::sync::Arc;

use crate::diagnostic::{Report, Source};

use super::calendar::Calendar;
use super::for_each::is_for_each;
use super::reader::{read_plan, read_tree};
use super::tree::{Spanned, Value, grow};
use super::types::Plan;

/// Reads what a plan says by itself, whatever the row: in a plan for rows,
/// values that wait for a row (texts with `{{` or `{%`) are as if left out. An
/// ordinary plan is read as by [`read_plan`](super::read_plan).
pub fn read_outline(source: &Arc<Source>, calendar: &Calendar) -> (Option<Plan>, Report) {
    let (tree, report) = grow(source, 0..source.text.len());
    match tree {
        Some(tree) if is_for_each(&tree) => read_tree(source, &outlined(&tree), &report, calendar),
        Some(_) | None => read_plan(source, calendar),
    }
}

fn outlined(node: &Spanned<Value>) -> Spanned<Value> {
    let value = match &node.value {
        Value::String(text) if waits(text) => Value::Null,
        Value::List(items) => Value::List(
            items
                .iter()
                .filter(|item| !matches!(&item.value, Value::String(text) if waits(text)))
                .map(outlined)
                .collect(),
        ),
        Value::Map(entries) => Value::Map(
            entries
                .iter()
                .map(|(key, node)| (key.clone(), outlined(node)))
                .collect(),
        ),
        Value::Null | Value::Bool(_) | Value::Integer(_) | Value::Decimal(_) | Value::String(_) => {
            node.value.clone()
        }
    };
    Spanned {
        value,
        span: node.span.clone(),
    }
}

fn waits(text: &str) -> bool {
    text.contains("{{") || text.contains("{%")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_outline_of_a_plan_for_rows_has_what_no_row_changes() {
        let text = "template: t\norgan: a\nfor_each: a.csv\nyear: 2027\nnumber: \"{{ row.n }}\"\n\
                    recipients: [A, \"{{ row.b }}\"]\nfields: {x: \"{% if row.x %}y{% endif %}\", z: w}\n";
        let (plan, report) = read_outline(&Source::new("a.yaml", text), Calendar::country());
        assert!(report.is_empty(), "{report:?}");
        let plan = plan.expect("an outline");
        assert_eq!((plan.number, plan.date.value.year()), (None, 2027));
        assert_eq!(plan.recipients.expect("recipients").len(), 1);
        assert_eq!(plan.fields[0].1.value, Value::Null);
        let ordinary = Source::new(
            "a.yaml",
            "template: t\norgan: a\nyear: 2027\narchive: \"{{\"\n",
        );
        let outline = read_outline(&ordinary, Calendar::country());
        assert_eq!(outline, read_plan(&ordinary, Calendar::country()));
        assert!(outline.0.is_some());
    }
}
