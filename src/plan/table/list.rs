//! Tables in YAML: a list of maps, whose values may be lists and maps too.

use std::collections::HashMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Report, Source};
use crate::message::Message;
use crate::plan::decode::Decoder;
use crate::plan::entry::{Entry, Label};
use crate::plan::tree::{Node, Spanned, grow};

use super::bounds::{empty, oversized};
use super::rows::{Table, TableRow};

/// Reads a table in YAML. Its columns are the keys of all maps, in the order
/// in which they first stand.
pub(super) fn read(source: &Arc<Source>) -> (Option<Table>, Report) {
    let (tree, report) = grow(source, 0..source.text.len());
    let Some(tree) = tree else {
        return (None, report);
    };
    let mut decoder = Decoder::new(source);
    decoder.extend(&report);
    let table = table(source, &tree, &mut decoder);
    (table, decoder.finish())
}

fn table(source: &Arc<Source>, tree: &Spanned<Node>, decoder: &mut Decoder<'_>) -> Option<Table> {
    let root = Entry::root(Message::new("thing-table"), tree);
    let Node::List(items) = &tree.value else {
        decoder.wrong_type(&root, Message::new("expected-rows"));
        return None;
    };
    let mut columns: Vec<Spanned<String>> = Vec::new();
    let mut places: HashMap<&str, usize> = HashMap::new();
    let mut rows = Vec::new();
    for (index, item) in items.iter().enumerate() {
        let entry = Entry {
            label: Label::Row(index + 1),
            key_span: item.span.clone(),
            node: item,
        };
        if item.value == Node::Null {
            continue;
        }
        let Some(cells) = decoder.group(&entry) else {
            continue;
        };
        for (name, _) in &cells {
            places.entry(&name.value).or_insert_with(|| {
                columns.push((*name).clone());
                columns.len() - 1
            });
        }
        rows.push((index + 1, item.span.start, cells));
    }
    if rows.is_empty() {
        let none = empty(source);
        decoder.push(none, 0..0);
        return None;
    }
    if let Some(fault) = oversized(columns.len(), rows.len()) {
        decoder.push(fault, 0..0);
        return None;
    }
    nameless(source, &columns, decoder);
    let rows = rows.into_iter().map(|(number, start, cells)| {
        let null = Spanned {
            value: Node::Null,
            span: start..start,
        };
        let mut row = vec![null; columns.len()];
        for (name, cell) in cells {
            row[places[name.value.as_str()]] = cell.node.clone();
        }
        TableRow { number, cells: row }
    });
    Some(Table {
        rows: rows.collect(),
        source: Arc::clone(source),
        sheet: None,
        headings: None,
        columns,
        letters: Vec::new(),
    })
}

fn nameless(source: &Arc<Source>, columns: &[Spanned<String>], decoder: &mut Decoder<'_>) {
    for column in columns.iter().filter(|column| column.value.is_empty()) {
        let fault = Diagnostic::error(Message::new("nameless-column.key"));
        let place = Place::new(source, column.span.clone());
        decoder.push(fault, place.span);
    }
}
