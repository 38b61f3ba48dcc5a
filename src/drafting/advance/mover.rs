//! The edits that move a plan: number and day, texts, records, and what a
//! person must look at.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use chrono::Datelike;

use super::record::{Series, series_of};
use super::shift::Shift;
use super::year;
use crate::diagnostic::{Place, Report, Source};
use crate::message::{Fact, Message};
use crate::plan::calendar;
use crate::plan::{Node, Plan, Spanned};
use crate::template::{Field, FieldKind, Template};

/// The edits of one plan.
pub(super) struct Mover<'s> {
    pub source: &'s Arc<Source>,
    pub shift: Shift<'s>,
    /// What stands at bytes of the source from now on, by their start.
    pub edits: BTreeMap<usize, (usize, String)>,
    /// What a person must look at, by the key where it stands.
    pub looks: Vec<(String, Message)>,
    pub faults: Report,
}

/// Keys with their values.
type Entries = [(Spanned<String>, Spanned<Node>)];

impl Mover<'_> {
    /// Number and day give way to the year; the month of issue stays, for a
    /// plan that returns each year is issued at the same time of the year. A
    /// day of issue that follows from a rule stays.
    pub fn blank(&mut self, entries: &Entries, plan: &Plan) {
        let find = |key: &str| entries.iter().find(|(name, _)| name.value == key);
        for key in ["number", "date"] {
            let Some((name, value)) = find(key) else {
                continue;
            };
            if matches!(value.value, Node::Map(_)) {
                continue;
            }
            let last = value.span.end.max(name.span.end);
            let colon = self.after_colon(name.span.end);
            self.edits.insert(colon, (last.max(colon), String::new()));
            if key == "number" {
                continue;
            }
            let mut draft = String::new();
            if find("year").is_none() {
                draft.push_str(&format!("\nyear: {}", self.shift.to));
            }
            if let (None, Some(month)) = (find("month"), plan.date.value.month()) {
                draft.push_str(&format!("\nmonth: {month}"));
            }
            if !draft.is_empty() {
                let end = self.line_end(last);
                self.edits.insert(end, (end, draft));
            }
        }
        if let Some((_, value)) = find("year") {
            self.put(value.span.clone(), self.shift.to.to_string());
        }
    }

    fn after_colon(&self, from: usize) -> usize {
        let rest = self.source.text.get(from..).unwrap_or("");
        rest.find(':').map_or(from, |at| from + at + 1)
    }

    fn line_end(&self, from: usize) -> usize {
        let rest = self.source.text.get(from..).unwrap_or("");
        from + rest.find(['\r', '\n']).unwrap_or(rest.len())
    }

    fn put(&mut self, span: Range<usize>, text: String) {
        if !span.is_empty() {
            self.edits.insert(span.start, (span.end, text));
        }
    }

    /// Subject, fields and body.
    pub fn texts(&mut self, entries: &Entries, template: Option<&Template>) {
        for (key, value) in entries {
            match key.value.as_str() {
                "subject" | "body" => self.node(&key.value, value),
                "fields" => {
                    let fields = template.map_or(&[][..], |template| &template.fields);
                    self.group("", value, fields);
                }
                "bases" => self.look("bases", Message::new("year-bases")),
                "body_file" => self.look("body_file", Message::new("year-body-file")),
                "file_name" => self.name(value),
                "for_each" => {
                    let rows = Message::new("year-rows").with("year", self.shift.to);
                    self.look("for_each", rows);
                }
                _ => {}
            }
        }
    }

    /// The pattern of file names: its years are those of the documents.
    fn name(&mut self, value: &Spanned<Node>) {
        let text = self.source.text.get(value.span.clone()).unwrap_or("");
        let (from, to) = (self.shift.from.to_string(), self.shift.to.to_string());
        if text.contains(&from) {
            self.put(value.span.clone(), text.replace(&from, &to));
        }
    }

    /// A group of fields, of which some are cited documents. Of a group that
    /// is a series of its own, editions are counted by its own years.
    fn group(&mut self, path: &str, value: &Spanned<Node>, fields: &[Field]) {
        let Node::Map(entries) = &value.value else {
            self.node(path, value);
            return;
        };
        let outer = self.shift;
        if let Some(series) = Series::of(entries) {
            if !series.held_in(self.shift.to) {
                let place = if path.is_empty() { "first" } else { path };
                let why = series.why_not(self.shift.to);
                self.look(place, Message::new("year-item").with("why", why));
            }
            self.shift.every = series.every;
        }
        for (key, value) in entries {
            let path = match path {
                "" => key.value.clone(),
                path => format!("{path}.{}", key.value),
            };
            let field = fields.iter().find(|field| field.name == key.value);
            self.field(&path, key, value, field);
        }
        self.shift = outer;
    }

    fn field(
        &mut self,
        path: &str,
        key: &Spanned<String>,
        value: &Spanned<Node>,
        field: Option<&Field>,
    ) {
        match field.map(|field| &field.kind) {
            Some(FieldKind::Citation) => {
                let cited = self.cited(value);
                self.look(path, cited);
            }
            Some(FieldKind::Records(columns)) => self.records(path, key, value, columns),
            Some(FieldKind::Year) => {
                // A year out of all bounds stays: the reader refuses it.
                if let Node::Integer(year) = value.value
                    && let Some(moved) = year.checked_add(self.shift.by().into())
                {
                    self.put(value.span.clone(), moved.to_string());
                }
            }
            Some(
                FieldKind::Text
                | FieldKind::Markdown
                | FieldKind::Date
                | FieldKind::Time
                | FieldKind::Integer
                | FieldKind::Money
                | FieldKind::Boolean
                | FieldKind::Choice(_)
                | FieldKind::List,
            )
            | None => self.node(path, value),
        }
    }

    /// What to look at in a cited document: no document can cite one that is
    /// issued after it.
    fn cited(&self, citation: &Spanned<Node>) -> Message {
        let to = self.shift.to;
        if let Node::Map(entries) = &citation.value
            && let Some((_, date)) = entries.iter().find(|(key, _)| key.value == "date")
            && let Node::String(date) = &date.value
            && let Ok(date) = calendar::read(date)
            && date.year() > to
        {
            return Message::new("year-cited.later")
                .with("date", date.format("%d/%m/%Y").to_string())
                .with("year", to);
        }
        Message::new("year-cited").with("year", to)
    }

    /// Every text below a node.
    fn node(&mut self, path: &str, node: &Spanned<Node>) {
        match &node.value {
            Node::String(_) => self.text(path, node.span.clone()),
            Node::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.node(&format!("{path}[{}]", index + 1), item);
                }
            }
            Node::Map(_) => self.group(path, node, &[]),
            Node::Null | Node::Bool(_) | Node::Integer(_) | Node::Decimal(_) => {}
        }
    }

    /// A text as it stands in the source: only figures in it change, so its
    /// quotes and indents stay.
    fn text(&mut self, path: &str, span: Range<usize>) {
        let Some(text) = self.source.text.get(span.clone()) else {
            return;
        };
        let moved = year::moved(text, self.shift);
        for remark in moved.remarks {
            self.remark(path, remark);
        }
        for (at, fault) in moved.faults {
            let at = span.start + at.start..span.start + at.end;
            self.faults.push(fault.at(Place::new(self.source, at)));
        }
        if moved.text != text {
            self.put(span, moved.text);
        }
    }

    /// What is the same in several records of a field is named once.
    fn remark(&mut self, path: &str, remark: Message) {
        let field = path.split('[').next().unwrap_or(path);
        let mut looks = self.looks.iter();
        let known = looks.any(|(place, look)| place.starts_with(field) && *look == remark);
        if !known {
            self.look(path, remark);
        }
    }

    fn look(&mut self, place: &str, look: Message) {
        self.looks.push((place.to_owned(), look));
    }

    /// What a person must look at, in the order of the plan.
    pub fn messages(&self) -> Vec<Message> {
        let message = |(place, look): &(String, Message)| {
            Message::new("year-look")
                .with("place", place)
                .with("what", look.clone())
        };
        self.looks.iter().map(message).collect()
    }

    /// Those who issue and sign may have changed.
    pub fn people(&mut self, plan: &Plan) {
        let signers = plan.signers.iter().map(|signer| signer.value.clone());
        let signers: Vec<_> = signers.collect();
        let issuer = if signers.is_empty() {
            Message::new("year-issuer").with("organ", &plan.organ.value)
        } else {
            Message::new("year-issuer.signed")
                .with("organ", &plan.organ.value)
                .with("signers", Fact::List(signers))
        };
        self.look("organ", issuer);
    }

    /// Records with these columns.
    fn records(
        &mut self,
        path: &str,
        key: &Spanned<String>,
        value: &Spanned<Node>,
        columns: &[Field],
    ) {
        let Node::List(items) = &value.value else {
            return;
        };
        let is_series = columns.iter().any(|column| column.name == "first");
        let mut kept = items.len();
        for (index, item) in items.iter().enumerate() {
            let place = format!("{path}[{}]", index + 1);
            let out = series_of(item).filter(|one| is_series && !one.held_in(self.shift.to));
            match out {
                Some(series) => {
                    kept -= 1;
                    let why = series.why_not(self.shift.to);
                    self.look(&place, Message::new("year-item.left-out").with("why", why));
                    self.leave_out(items, index);
                }
                None => self.group(&place, item, columns),
            }
        }
        if kept > 0 || items.is_empty() {
            return;
        }
        let none = Message::new("year-item.none-left").with("year", self.shift.to);
        self.look(path, none);
        // The comments that are left are no list.
        if self.dash(items[0].span.start).is_some() {
            let colon = self.after_colon(key.span.end);
            self.edits.insert(colon, (colon, " []".to_owned()));
        }
    }

    /// Makes comments of an item's lines; takes it out of a list on one line.
    fn leave_out(&mut self, items: &[Spanned<Node>], index: usize) {
        let item = &items[index].span;
        let Some(dash) = self.dash(item.start) else {
            let next = items
                .get(index + 1)
                .map_or(item.end, |next| next.span.start);
            self.edits.insert(item.start, (next, String::new()));
            return;
        };
        let text = &self.source.text;
        let line = text[..dash].rfind('\n').map_or(0, |at| at + 1);
        let depth = dash - line;
        let end = items
            .get(index + 1)
            .and_then(|next| self.dash(next.span.start))
            .unwrap_or(text.len());
        let mut at = line;
        for (number, one) in text[line..end].split_inclusive('\n').enumerate() {
            let indent = one.len() - one.trim_start_matches(' ').len();
            let is_empty = one.trim().is_empty();
            if number > 0 && !is_empty && indent <= depth {
                break;
            }
            if !is_empty {
                self.edits.insert(at + depth, (at + depth, "# ".to_owned()));
            }
            at += one.len();
        }
    }

    /// Where the dash of an item stands; none when its list is on one line.
    fn dash(&self, item: usize) -> Option<usize> {
        let before = self.source.text.get(..item)?.trim_end();
        let dash = before.strip_suffix('-')?;
        let line = dash.rsplit('\n').next().unwrap_or(dash);
        line.chars().all(|c| c == ' ').then_some(dash.len())
    }
}
