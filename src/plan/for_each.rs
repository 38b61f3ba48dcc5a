//! A plan that makes a document of each row of a table.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Report, Source};
use crate::message::Message;

use super::decode::Decoder;
use super::entry::{Entry, Record};
use super::keys;
use super::path::{Target, relative_path};
use super::table::MAX_ROWS;
use super::tree::{Spanned, Value, grow};

/// The key, and the word by which such a plan is known at a glance.
pub(super) const FOR_EACH: &str = "for_each";
/// The key of the pattern of file names.
pub(super) const FILE_NAME: &str = "file_name";

/// What a plan says of the table whose rows it is made for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ForEach {
    /// Path of the table, from the plan's folder.
    pub table: Spanned<String>,
    /// The sheet of a workbook, when it is not the first.
    pub sheet: Option<Spanned<String>>,
    /// The row that holds the names of the columns, as a person counts it,
    /// when it is not to be looked for.
    pub headings: Option<usize>,
    /// The pattern of the documents' file names, as Tera.
    pub file_name: Option<Spanned<String>>,
}

/// Reads what a plan says of its table. There is nothing, and no error, when
/// the plan is an ordinary one or no plan at all: reading it as a plan tells
/// which. A text without the word is not parsed.
pub fn read_for_each(source: &Arc<Source>) -> (Option<ForEach>, Report) {
    if !source.text.contains(FOR_EACH) {
        return (None, Report::new());
    }
    let (tree, _) = grow(source, 0..source.text.len());
    let Some(tree) = tree.filter(is_for_each) else {
        return (None, Report::new());
    };
    let mut decoder = Decoder::new(source);
    let root = Entry::root(Message::new("thing-plan"), &tree);
    let given = decoder
        .group(&root)
        .unwrap_or_default()
        .into_iter()
        .map(|(key, entry)| (key.value.as_str(), entry))
        .collect();
    let read = read(&mut decoder, &Record::new(root, given));
    let report = decoder.finish();
    (read.filter(|_| !report.has_errors()), report)
}

/// Whether a plan says that it is made for each row of a table.
pub(super) fn is_for_each(tree: &Spanned<Value>) -> bool {
    matches!(&tree.value, Value::Map(entries) if entries
        .iter()
        .any(|(key, node)| key.value == FOR_EACH && node.value != Value::Null))
}

/// Reads `for_each` and `file_name`; a name without a table is a fault.
pub(super) fn read(decoder: &mut Decoder<'_>, record: &Record<'_>) -> Option<ForEach> {
    let file_name = record.get(FILE_NAME);
    let name = file_name.as_ref().and_then(|entry| decoder.text(entry));
    let Some(entry) = record.get(FOR_EACH) else {
        if let Some(entry) = file_name {
            let fault = Diagnostic::error(Message::new("file-name-without-table"))
                .hint(Message::new("file-name-without-table.delete"));
            decoder.push(fault, entry.key_span);
        }
        return None;
    };
    let (table, sheet, headings) = match &entry.node.value {
        Value::Map(_) => {
            let record = decoder.record(&entry, &entry.label, &keys::FOR_EACH)?;
            let file = decoder.required(&record, "file", &entry.label);
            let sheet = record.get("sheet").and_then(|entry| decoder.text(&entry));
            let headings = record.get("headings");
            let headings = headings.and_then(|entry| headings_row(decoder, &entry));
            (
                relative_path(decoder, &file?, Target::File),
                sheet,
                headings,
            )
        }
        Value::Null
        | Value::Bool(_)
        | Value::Integer(_)
        | Value::Decimal(_)
        | Value::String(_)
        | Value::List(_) => (relative_path(decoder, &entry, Target::File), None, None),
    };
    Some(ForEach {
        table: table?,
        sheet,
        headings,
        file_name: name,
    })
}

/// The number of the row that holds the names of the columns.
fn headings_row(decoder: &mut Decoder<'_>, entry: &Entry<'_>) -> Option<usize> {
    let most = u32::try_from(MAX_ROWS).unwrap_or(u32::MAX);
    let row = decoder.count(entry, 1..=most, 4)?;
    usize::try_from(row).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::{Calendar, read_plan};

    fn read(text: &str) -> (Option<ForEach>, Report) {
        read_for_each(&Source::new("a.yaml", text))
    }

    fn fault(text: &str) -> (&'static str, String) {
        let (found, report) = read(text);
        assert_eq!(found, None);
        let fault = report.iter().next().expect("a fault").clone();
        (fault.code, fault.place.expect("placed").label())
    }

    #[test]
    fn a_table_is_named_in_short_or_at_length() {
        let (short, report) = read("for_each: a/units.csv\nfile_name: x-{{ row.code }}\n");
        assert!(report.is_empty(), "{report:?}");
        let short = short.expect("a table");
        assert_eq!(short.table.value, "a/units.csv");
        assert_eq!(short.file_name.expect("a name").value, "x-{{ row.code }}");
        let (long, report) = read("for_each: {file: units.xlsx, sheet: Danh sách}\n");
        assert!(report.is_empty(), "{report:?}");
        let long = long.expect("a table");
        assert_eq!(long.sheet.expect("a sheet").value, "Danh sách");
        assert_eq!(long.headings, None);
        let (told, report) = read("for_each: {file: units.csv, headings: 4}\n");
        assert!(report.is_empty(), "{report:?}");
        assert_eq!(told.expect("a table").headings, Some(4));
    }

    #[test]
    fn an_ordinary_plan_has_no_table() {
        for text in [
            "template: a\n",
            "for_each:\n",
            "body: for_each\n",
            "[",
            "- for_each: 1",
        ] {
            assert_eq!(read(text), (None, Report::new()), "{text}");
        }
    }

    #[test]
    fn faults_are_told_with_their_places() {
        assert_eq!(
            fault("for_each: ../a.csv\n"),
            ("bad-path", "a.yaml:1:11".into())
        );
        assert_eq!(
            fault("for_each: [a]\n"),
            ("wrong-type", "a.yaml:1:11".into())
        );
        assert_eq!(
            fault("for_each: {sheet: a}\n"),
            ("missing-key", "a.yaml:1:1".into())
        );
        assert_eq!(fault("for_each: {file: a, shet: b}\n").0, "unknown-key");
        for wrong in ["0", "-1", "20001"] {
            assert_eq!(
                fault(&format!("for_each: {{file: a, headings: {wrong}}}\n")),
                ("out-of-range", "a.yaml:1:31".into())
            );
        }
        assert_eq!(
            fault("for_each: {file: a, headings: hàng 4}\n").0,
            "wrong-type"
        );
    }

    #[test]
    fn a_plan_for_rows_is_not_read_as_one_document() {
        let (plan, report) = read_plan(
            &Source::new("a.yaml", "for_each: a.csv\n"),
            Calendar::country(),
        );
        assert_eq!(plan, None);
        assert_eq!(report.iter().next().expect("a fault").code, "plan-of-rows");
        let text = "template: a\norgan: b\nyear: 2026\nfile_name: x\n";
        let (plan, report) = read_plan(&Source::new("a.yaml", text), Calendar::country());
        assert_eq!(plan, None);
        let fault = report.iter().next().expect("a fault");
        assert_eq!(fault.code, "file-name-without-table");
    }
}
