//! A plan out of YAML.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, Report, Source, nearest};
use crate::message::Message;
use crate::model::HeadingForm;

use super::calendar::Calendar;
use super::decode::{Decoder, suggest};
use super::entry::{Entry, Record};
use super::path::{Target, check_path, relative_path};
use super::tree::{Spanned, Value, grow};
use super::{Body, EnactmentPlan, MarksPlan, Plan, for_each, issued, keys, marks, repeats};

const WHAT: Message = Message::new("thing-plan.any");

/// Reads a plan to its end. There is a plan only when no fault is an error.
///
/// A key without a value is a key left out. Where a list of texts is
/// expected, a single text is a list of one. Every text is trimmed and in
/// Unicode NFC.
///
/// `calendar` tells the working days that rules for days count by.
///
/// A plan with `for_each` is no document by itself, and is an error here:
/// [`read_for_each`](super::read_for_each) tells such plans, and
/// [`read_outline`](super::read_outline) reads what no row changes.
pub fn read_plan(source: &Arc<Source>, calendar: &Calendar) -> (Option<Plan>, Report) {
    let (tree, report) = grow(source, 0..source.text.len());
    let Some(tree) = tree else {
        return (None, report);
    };
    if for_each::is_for_each(&tree) {
        return (None, of_rows(source).into());
    }
    read_tree(source, &tree, &report, calendar)
}

/// Reads a plan out of its tree, whose spans are bytes of the source. The
/// report tells what was wrong with the tree.
pub(crate) fn read_tree(
    source: &Arc<Source>,
    tree: &Spanned<Value>,
    report: &Report,
    calendar: &Calendar,
) -> (Option<Plan>, Report) {
    let mut decoder = Decoder::new(source);
    decoder.extend(report);
    let plan = decoder
        .record(
            &Entry::root(Message::new("thing-plan"), tree),
            WHAT,
            &keys::PLAN,
        )
        .and_then(|record| plan(source, &mut decoder, &record, calendar));
    misplaced_keys(&mut decoder, tree);
    let report = decoder.finish();
    (plan.filter(|_| !report.has_errors()), report)
}

fn of_rows(source: &Arc<Source>) -> Diagnostic {
    Diagnostic::error(Message::new("plan-of-rows")).at(Place::file(source))
}

fn plan(
    source: &Arc<Source>,
    decoder: &mut Decoder<'_>,
    record: &Record<'_>,
    calendar: &Calendar,
) -> Option<Plan> {
    let template = decoder
        .required(record, "template", WHAT)
        .and_then(|entry| template_name(decoder, &entry));
    let organ = decoder
        .required(record, "organ", WHAT)
        .and_then(|entry| relative_path(decoder, &entry, Target::Organ));
    let date = issued::read(decoder, record, calendar);
    for_each::read(decoder, record);
    let joint_organs = joint_organs(decoder, record, organ.as_ref());
    let value = |text: Spanned<String>| text.value;
    // All is read, and its faults noted, before a missing key ends the reading.
    Some(Plan {
        source: Arc::clone(source),
        joint_organs,
        standard: text(decoder, record, "standard"),
        number: record
            .get("number")
            .and_then(|entry| decoder.count(&entry, 1..=999_999, 45)),
        repeats: record
            .get("repeats")
            .and_then(|entry| repeats::read(decoder, &entry, date.as_ref())),
        kind: text(decoder, record, "type"),
        subject: text(decoder, record, "subject"),
        author: text(decoder, record, "author").map(value),
        unit: text(decoder, record, "unit").map(value),
        signers: signers(decoder, record),
        addressees: texts(decoder, record, "addressees").unwrap_or_default(),
        bases: bases(decoder, record),
        enactment: record
            .get("enactment")
            .and_then(|entry| enactment(decoder, &entry)),
        recipients: texts(decoder, record, "recipients"),
        archive: text(decoder, record, "archive").map(value),
        marks: record
            .get("marks")
            .map_or_else(MarksPlan::default, |entry| marks::read(decoder, &entry)),
        numbering: numbering(decoder, record),
        style: record
            .get("style")
            .and_then(|entry| decoder.group(&entry).map(|_| entry.node.clone())),
        fields: fields(decoder, record),
        body: body(decoder, record),
        row: None,
        template: template?,
        organ: organ?,
        date: date?,
    })
}

fn text(decoder: &mut Decoder<'_>, record: &Record<'_>, key: &str) -> Option<Spanned<String>> {
    record.get(key).and_then(|entry| decoder.text(&entry))
}

fn texts(
    decoder: &mut Decoder<'_>,
    record: &Record<'_>,
    key: &str,
) -> Option<Vec<Spanned<String>>> {
    record.get(key).map(|entry| decoder.texts(&entry))
}

fn template_name(decoder: &mut Decoder<'_>, entry: &Entry<'_>) -> Option<Spanned<String>> {
    let name = decoder.text(entry)?;
    let stem = name.value.trim_end_matches(".md");
    let bare = stem.rsplit(['/', '\\']).next().unwrap_or(stem);
    if bare != name.value {
        let fault = Message::new("bad-name.template")
            .with("value", &entry.label)
            .with("name", &name.value);
        let fault = Diagnostic::error(fault);
        let fault = if bare.is_empty() {
            fault
        } else {
            fault.hint(Message::new("write-this").with("text", bare))
        };
        decoder.push(fault, name.span);
        return None;
    }
    Some(name)
}

fn joint_organs(
    decoder: &mut Decoder<'_>,
    record: &Record<'_>,
    organ: Option<&Spanned<String>>,
) -> Vec<Spanned<String>> {
    let Some(entry) = record.get("joint_organs") else {
        return Vec::new();
    };
    let mut paths: Vec<Spanned<String>> = Vec::new();
    for item in decoder.items(&entry, Message::new("expected-paths")) {
        let Some(path) = relative_path(decoder, &item, Target::Organ) else {
            continue;
        };
        let known = organ.into_iter().chain(&paths);
        if known.into_iter().any(|other| other.value == path.value) {
            let fault = Message::new("duplicate-item.organ").with("name", &path.value);
            let fault = Diagnostic::error(fault).hint(Message::new("duplicate-item.delete"));
            decoder.push(fault, path.span);
        } else {
            paths.push(path);
        }
    }
    paths
}

/// Keys of signers: `secretary`, or `organs/x:chief` for a joint organ's.
fn signers(decoder: &mut Decoder<'_>, record: &Record<'_>) -> Vec<Spanned<String>> {
    let Some(entry) = record.get("signer") else {
        return Vec::new();
    };
    let mut signers: Vec<Spanned<String>> = Vec::new();
    for item in decoder.items(&entry, Message::new("expected-signers")) {
        let Some(text) = decoder.text(&item) else {
            continue;
        };
        if let Some((path, key)) = text.value.rsplit_once(':') {
            if key.trim().is_empty() {
                let fault = Message::new("bad-name.no-signer")
                    .with("value", &item.label)
                    .with("name", &text.value);
                let hint = Message::new("write-this").with("text", "organs/x:chief");
                decoder.push(Diagnostic::error(fault).hint(hint), text.span);
                continue;
            }
            if !check_path(decoder, &item, &text, path, Target::Organ) {
                continue;
            }
        }
        if signers.iter().any(|other| other.value == text.value) {
            let fault = Message::new("duplicate-item.signer").with("name", &text.value);
            let fault = Diagnostic::error(fault).hint(Message::new("duplicate-item.delete"));
            decoder.push(fault, text.span);
        } else {
            signers.push(text);
        }
    }
    signers
}

fn bases(decoder: &mut Decoder<'_>, record: &Record<'_>) -> Vec<Spanned<String>> {
    let bases = texts(decoder, record, "bases").unwrap_or_default();
    for base in &bases {
        if let Some(mark) = base.value.chars().last().filter(|c| ";.,".contains(*c)) {
            let fault = Message::new("final-punctuation").with("mark", mark.to_string());
            let fault = Diagnostic::warning(fault).hint(Message::new("final-punctuation.delete"));
            decoder.push(fault, base.span.clone());
        }
    }
    bases
}

fn enactment(decoder: &mut Decoder<'_>, entry: &Entry<'_>) -> Option<EnactmentPlan> {
    let record = decoder.record(entry, &entry.label, &keys::ENACTMENT)?;
    let authority = text(decoder, &record, "authority");
    let word = decoder
        .required(&record, "word", &entry.label)
        .and_then(|entry| decoder.text(&entry))?;
    Some(EnactmentPlan {
        authority: authority.map(|text| text.value),
        word: word.value,
    })
}

fn numbering(decoder: &mut Decoder<'_>, record: &Record<'_>) -> Option<Vec<Spanned<String>>> {
    let entry = record.get("numbering")?;
    let samples = decoder.texts(&entry);
    for sample in &samples {
        if let Err(fault) = HeadingForm::from_sample(&sample.value) {
            let known = HeadingForm::ALL.map(|(_, name)| name);
            let fault = Message::new("unknown-name.numbering").with("why", fault.message());
            let fault = Diagnostic::error(fault);
            decoder.push(suggest(fault, &sample.value, &known), sample.span.clone());
        }
    }
    Some(samples)
}

fn fields(
    decoder: &mut Decoder<'_>,
    record: &Record<'_>,
) -> Vec<(Spanned<String>, Spanned<Value>)> {
    record
        .get("fields")
        .and_then(|entry| decoder.group(&entry))
        .unwrap_or_default()
        .into_iter()
        .map(|(key, child)| (key.clone(), child.node.clone()))
        .collect()
}

fn body(decoder: &mut Decoder<'_>, record: &Record<'_>) -> Option<Body> {
    let inline = record.get("body");
    let file = record.get("body_file");
    if let (Some(_), Some(file)) = (&inline, &file) {
        let fault = Diagnostic::error(Message::new("two-bodies"))
            .hint(Message::new("two-bodies.delete-one"));
        decoder.push(fault, file.key_span.clone());
    }
    let file = file
        .and_then(|entry| relative_path(decoder, &entry, Target::File))
        .map(Body::File);
    let inline = inline.and_then(|entry| {
        let mut text = decoder.prose(&entry)?;
        text.value.push('\n');
        Some(Body::Inline(text))
    });
    inline.or(file)
}

/// Says of an unknown key of the plan where it belongs.
fn misplaced_keys(decoder: &mut Decoder<'_>, tree: &Spanned<Value>) {
    let Value::Map(entries) = &tree.value else {
        return;
    };
    let known = |key: &str| keys::PLAN.contains(&key) || nearest(key, keys::PLAN).is_some();
    for (key, _) in entries.iter().filter(|(key, _)| !known(&key.value)) {
        let hint = if keys::MARKS.contains(&key.value.as_str()) {
            Message::new("unknown-key.of-marks").with("key", &key.value)
        } else {
            Message::new("unknown-key.of-fields")
        };
        decoder.add_hint(&key.span, hint);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::IssueDate;

    const GOOD: &str = include_str!("../../tests/bad_plans/good-plan.yaml");

    fn good(text: &str) -> Plan {
        let (plan, report) = read_plan(&Source::new("a.yaml", text), Calendar::country());
        assert!(report.is_empty(), "{report:?}");
        plan.expect("a plan without faults")
    }

    #[test]
    fn a_plan_holds_what_was_written() {
        let plan = good(GOOD);
        assert_eq!(plan.number, Some(45));
        assert_eq!(plan.date.value.month(), Some(9));
        let subject = plan.subject.expect("a subject");
        assert_eq!(
            subject.value,
            "tổ chức các hoạt động kỷ niệm 72 năm Ngày truyền thống"
        );
        assert_eq!(plan.signers[1].value, "organs/mat-tran:chief");
        assert_eq!(plan.marks.contact, Some(Vec::new()));
        let numbering = plan.numbering.expect("a numbering");
        let samples: Vec<_> = numbering.iter().map(|text| text.value.as_str()).collect();
        assert_eq!(samples, ["A.", "I.", "1.", "1.1."]);
        let Some(Body::Inline(body)) = plan.body else {
            panic!("a body in the plan");
        };
        assert!(body.value.starts_with("# Mục đích\n\nNội dung **đậm**"));
        assert!(body.value.ends_with("dấu.\n"));
    }

    #[test]
    fn a_draft_has_no_number_and_no_day() {
        let plan = good("template: a\norgan: b\nyear: 2026\nmonth: 9\nnumber:\n");
        assert_eq!(plan.number, None);
        let date = IssueDate::Blank {
            year: 2026,
            month: Some(9),
        };
        assert_eq!(plan.date.value, date);
        assert_eq!(plan.recipients, None);
        assert_eq!(plan.marks, MarksPlan::default());
    }

    /// No key takes a list in a list.
    #[test]
    fn every_known_key_is_read() {
        for key in keys::PLAN {
            let text = format!("{key}: [[1]]\n");
            let source = Source::new("a.yaml", text);
            let (_, mut report) = read_plan(&source, Calendar::country());
            report.extend(crate::plan::read_for_each(&source).1);
            assert!(names(&report, key), "{key}: {report:?}");
        }
        for key in keys::ORGAN {
            let text = format!("{key}: [[1]]\n");
            let (_, report) = crate::plan::read_organ(&Source::new("a.yaml", text));
            assert!(names(&report, key), "{key}: {report:?}");
        }
    }

    fn names(report: &Report, key: &str) -> bool {
        let mut faults = report.iter().filter(|fault| fault.code == "wrong-type");
        faults.any(|fault| fault.message.to_string().contains(&format!("`{key}`")))
    }
}
