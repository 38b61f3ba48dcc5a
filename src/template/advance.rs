//! Next year's plan from this year's.
//!
//! [`advance`] edits the text of a plan, so that comments and layout stay:
//! the year, days and years from the plan's own year on, editions ("lần thứ
//! IX") and counts of years ("kỷ niệm 80 năm") move on; number and day are
//! blank. Older days, such as that of a founding, and cited documents stay.
//! What a person must look at is told.

mod year;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use super::field::{Field, FieldKind};
use super::front_matter::Template;
use crate::diagnostic::{Diagnostic, Report, Source};
use crate::plan::{Node, Plan, Spanned, parse, read_plan};

pub(super) use year::moved_text;

/// A plan for another year.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Advanced {
    /// The YAML.
    pub text: String,
    /// What a person must look at, in Vietnamese.
    pub looks: Vec<String>,
}

/// The plan of a source, moved on to a year. `template` is the plan's, when it
/// is known: it tells which fields are cited documents.
///
/// # Errors
/// The plan has faults, or is not of an earlier year.
pub fn advance(
    source: &Arc<Source>,
    template: Option<&Template>,
    year: i32,
) -> Result<Advanced, Report> {
    let (plan, report) = read_plan(source);
    let plan = plan.ok_or(report)?;
    let from = plan.date.value.year();
    if year <= from {
        let fault = Diagnostic::error(
            "year-not-later",
            format!(
                "`{}` is of {from}; expected a later year than {year}",
                source.name
            ),
        );
        return Err(fault.into());
    }
    let Node::Map(entries) = parse(source)?.value else {
        return Err(Report::new());
    };
    let mut mover = Mover {
        source,
        from,
        to: year,
        edits: BTreeMap::new(),
        looks: Vec::new(),
    };
    mover.blank(&entries);
    mover.texts(&entries, template);
    mover.people(&plan);
    Ok(Advanced {
        text: mover.edited(),
        looks: mover.looks,
    })
}

/// The edits of one plan.
struct Mover<'s> {
    source: &'s Arc<Source>,
    from: i32,
    to: i32,
    /// What stands at bytes of the source from now on, by their start.
    edits: BTreeMap<usize, (usize, String)>,
    looks: Vec<String>,
}

/// A rule gives the day of any year.
fn is_rule(value: &Spanned<Node>) -> bool {
    matches!(value.value, Node::Map(_))
}

type Entries = [(Spanned<String>, Spanned<Node>)];

impl Mover<'_> {
    /// Number and day give way to the year.
    fn blank(&mut self, entries: &Entries) {
        let find = |key: &str| entries.iter().find(|(name, _)| name.value == key);
        for key in ["number", "date"] {
            if let Some((name, value)) = find(key).filter(|(_, value)| !is_rule(value)) {
                let last = value.span.end.max(name.span.end);
                let colon = self.after_colon(name.span.end);
                let year = if key == "date" && find("year").is_none() {
                    format!("\nyear: {}", self.to)
                } else {
                    String::new()
                };
                self.edits.insert(colon, (last.max(colon), String::new()));
                if !year.is_empty() {
                    let end = self.line_end(last);
                    self.edits.insert(end, (end, year));
                }
            }
        }
        if let Some((_, value)) = find("year") {
            self.put(value.span.clone(), self.to.to_string());
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
    fn texts(&mut self, entries: &Entries, template: Option<&Template>) {
        for (key, value) in entries {
            match key.value.as_str() {
                "subject" | "body" => self.node(&key.value, value),
                "fields" => {
                    let fields = template.map_or(&[][..], |template| &template.fields);
                    self.group("", value, fields);
                }
                "bases" => self.looks.push(
                    "bases: căn cứ ban hành giữ nguyên; xem lại căn cứ nào còn hiệu lực".to_owned(),
                ),
                "body_file" => self.looks.push(
                    "body_file: tệp nội dung dùng chung với kế hoạch cũ; chép thành tệp mới rồi sửa"
                        .to_owned(),
                ),
                _ => {}
            }
        }
    }

    /// A group of fields, of which some are cited documents.
    fn group(&mut self, path: &str, value: &Spanned<Node>, fields: &[Field]) {
        let Node::Map(entries) = &value.value else {
            self.node(path, value);
            return;
        };
        self.series(path, entries);
        for (key, value) in entries {
            let path = match path {
                "" => key.value.clone(),
                path => format!("{path}.{}", key.value),
            };
            let field = fields.iter().find(|field| field.name == key.value);
            match field.map(|field| &field.kind) {
                Some(FieldKind::Citation) => self.looks.push(format!(
                    "{path}: văn bản được viện dẫn giữ nguyên; thay bằng văn bản của năm {} nếu có",
                    self.to
                )),
                Some(FieldKind::Records(columns)) => self.records(&path, value, columns),
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
                | None => self.node(&path, value),
            }
        }
    }

    /// What is held every few years may not be held in the new one. Templates
    /// call the years `first` and `every`.
    fn series(&mut self, path: &str, entries: &Entries) {
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
        if let (Some(first), Some(every)) = (year("first"), year("every"))
            && every > 0
            && (self.to - first) % every != 0
        {
            let place = if path.is_empty() { "first" } else { path };
            self.looks.push(format!(
                "{place}: {every} năm tổ chức một lần từ năm {first}, không phải năm {}; bỏ mục này hoặc chọn năm khác",
                self.to
            ));
        }
    }

    fn records(&mut self, path: &str, value: &Spanned<Node>, columns: &[Field]) {
        let Node::List(items) = &value.value else {
            return;
        };
        for (index, item) in items.iter().enumerate() {
            self.group(&format!("{path}[{}]", index + 1), item, columns);
        }
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
        let moved = year::moved(text, self.from, self.to);
        for remark in moved.remarks {
            self.remark(path, &remark);
        }
        if moved.text != text {
            self.put(span, moved.text);
        }
    }

    /// What is the same in several records of a field is told once.
    fn remark(&mut self, path: &str, remark: &str) {
        let field = path.split('[').next().unwrap_or(path);
        let told = self
            .looks
            .iter()
            .any(|look| look.starts_with(field) && look.ends_with(remark));
        if !told {
            self.looks.push(format!("{path}: {remark}"));
        }
    }

    /// Those who issue and sign may have changed.
    fn people(&mut self, plan: &Plan) {
        let signers: Vec<_> = plan.signers.iter().map(|s| s.value.as_str()).collect();
        let mut look = format!("organ: xác nhận {} vẫn ban hành", plan.organ.value);
        if !signers.is_empty() {
            look.push_str(&format!(" và {} vẫn ký", signers.join(", ")));
        }
        self.looks.push(look);
    }

    fn edited(&self) -> String {
        let text = &self.source.text;
        let mut edited = String::with_capacity(text.len());
        let mut at = 0;
        for (start, (end, new)) in &self.edits {
            // A text that aliases repeat is edited once.
            if *start < at {
                continue;
            }
            edited.push_str(text.get(at..*start).unwrap_or(""));
            edited.push_str(new);
            at = *end;
        }
        edited.push_str(text.get(at..).unwrap_or(""));
        edited
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PLAN: &str = "# Kế hoạch năm nay\ntemplate: anniversary-plan   # mẫu\norgan: organs/a\n\
        number: 45\ndate: 2028-09-14   # ngày ký\nsigner: secretary\nfields:\n  founded: 1954-11-02\n  \
        event: \"Ngày truyền thống\"\n  basis: {type: Chương trình, date: 2028-01-12}\n  activities:\n    \
        - title: Giải lần thứ IX, kỷ niệm 74 năm\n      first: 2010\n      every: 2\n      start: 2028-02-29\n      content: |\n        \
        - Đăng ký trước ngày 31/10/2028.\n        - Nghị định số 30/2020/NĐ-CP.\n";

    #[test]
    fn a_plan_moves_on_and_keeps_its_comments() {
        let engine = crate::template::Engine::new([]);
        let template = engine.template("anniversary-plan");
        let moved = advance(&Source::new("a.yaml", PLAN), template, 2029).expect("a good plan");
        assert_eq!(
            moved.text,
            PLAN.replace("number: 45", "number:")
                .replace(
                    "date: 2028-09-14   # ngày ký",
                    "date:   # ngày ký\nyear: 2029"
                )
                .replace("lần thứ IX, kỷ niệm 74 năm", "lần thứ X, kỷ niệm 75 năm")
                .replace("2028-02-29", "2029-02-28")
                .replace("31/10/2028", "31/10/2029")
        );
        assert!(moved.looks.iter().any(|look| look.starts_with("basis:")));
        assert!(moved.looks.iter().any(|look| look.starts_with("organ:")));
        let series = "activities[1]: 2 năm tổ chức một lần từ năm 2010, không phải năm 2029";
        assert!(moved.looks.iter().any(|look| look.starts_with(series)));
    }

    #[test]
    fn rules_for_dates_stay() {
        let plan = "template: a\norgan: b\nyear: 2028\ndate: {before: start, days: 14}\n\
            fields:\n  start:\n    month: 11\n    day: 13\n";
        let moved = advance(&Source::new("a.yaml", plan), None, 2029).expect("a good plan");
        assert_eq!(moved.text, plan.replace("2028", "2029"));
    }

    #[test]
    fn an_earlier_year_is_refused() {
        let report = advance(&Source::new("a.yaml", PLAN), None, 2028).expect_err("the same year");
        assert!(report.iter().any(|fault| fault.code == "year-not-later"));
    }
}
