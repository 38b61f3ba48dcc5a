//! Records of a series that are not held in the new year.
//!
//! An activity of a yearly plan may itself return every second year. In the
//! years between, the plan does without it: its lines become comments, so
//! that a plan which is kept still has them.

use super::{Entries, Mover};
use crate::plan::{Node, Spanned};
use crate::template::Field;

/// The years of a record; templates call them `first` and `every`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Series {
    first: i32,
    /// From one to the next, in years, at least 1.
    pub every: i32,
}

impl Series {
    /// The years of a group that has them; without `every` it is yearly.
    pub fn of(entries: &Entries) -> Option<Self> {
        let year = |key: &str| {
            let found = entries.iter().find(|(name, _)| name.value == key)?;
            match found.1.value {
                Node::Integer(year) => i32::try_from(year).ok(),
                Node::Null
                | Node::Bool(_)
                | Node::Decimal(_)
                | Node::String(_)
                | Node::List(_)
                | Node::Map(_) => None,
            }
        };
        let every = year("every").unwrap_or(1);
        let first = year("first")?;
        (every > 0).then_some(Self { first, every })
    }

    /// Whether it is held in this year.
    pub fn held_in(self, year: i32) -> bool {
        let passed = i64::from(year) - i64::from(self.first);
        passed >= 0 && passed % i64::from(self.every) == 0
    }

    /// Why it is not held in a year, in Vietnamese.
    pub fn told(self, year: i32) -> String {
        let Self { first, every } = self;
        if every == 1 {
            return format!("tổ chức hằng năm từ năm {first}, chưa có năm {year}");
        }
        format!("{every} năm tổ chức một lần từ năm {first}, không phải năm {year}")
    }
}

impl Mover<'_> {
    /// Records with these columns.
    pub(super) fn records(
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
                    self.looks.push(format!(
                        "{place}: {}; đã bỏ mục này, xem lại những chỗ khác có nhắc đến",
                        series.told(self.shift.to)
                    ));
                    self.leave_out(items, index);
                }
                None => self.group(&place, item, columns),
            }
        }
        if kept > 0 || items.is_empty() {
            return;
        }
        self.looks.push(format!(
            "{path}: không còn mục nào trong năm {}; bổ sung, nếu không phần này để trống",
            self.shift.to
        ));
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

fn series_of(item: &Spanned<Node>) -> Option<Series> {
    match &item.value {
        Node::Map(entries) => Series::of(entries),
        Node::Null
        | Node::Bool(_)
        | Node::Integer(_)
        | Node::Decimal(_)
        | Node::String(_)
        | Node::List(_) => None,
    }
}
