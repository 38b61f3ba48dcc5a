//! The marks of a plan.

use crate::message::Message;
use crate::model::DrafterMark;

use super::decode::Decoder;
use super::entry::{Entry, Label, Record};
use super::tree::Value;
use super::{MarksPlan, keys};

/// Reads `marks`. `contact: true` becomes an empty list of lines, which
/// stands for the organ's own; `contact: false` is as if left out.
pub(super) fn read(decoder: &mut Decoder<'_>, entry: &Entry<'_>) -> MarksPlan {
    let Some(record) = decoder.record(entry, &entry.label, &keys::MARKS) else {
        return MarksPlan::default();
    };
    MarksPlan {
        secrecy: record
            .get("secrecy")
            .and_then(|entry| decoder.choice(&entry, &keys::SECRECY)),
        urgency: record
            .get("urgency")
            .and_then(|entry| decoder.choice(&entry, &keys::URGENCY)),
        circulation: record
            .get("circulation")
            .and_then(|entry| decoder.text(&entry))
            .map(|text| text.value),
        draft: record
            .get("draft")
            .and_then(|entry| decoder.count(&entry, 1..=99, 2)),
        not_for_media: record
            .get("not_for_media")
            .and_then(|entry| decoder.flag(&entry))
            .unwrap_or(false),
        drafter: drafter(decoder, &record),
        contact: contact(decoder, &record),
    }
}

fn drafter(decoder: &mut Decoder<'_>, record: &Record<'_>) -> Option<DrafterMark> {
    let what = Label::key("drafter");
    let entry = record.get("drafter")?;
    let record = decoder.record(&entry, &what, &keys::DRAFTER)?;
    let initials = decoder
        .required(&record, "initials", &what)
        .and_then(|entry| decoder.text(&entry));
    let copies = decoder
        .required(&record, "copies", &what)
        .and_then(|entry| decoder.count(&entry, 1..=99_999, 72));
    Some(DrafterMark {
        initials: initials?.value,
        copies: copies?,
    })
}

fn contact(decoder: &mut Decoder<'_>, record: &Record<'_>) -> Option<Vec<String>> {
    let entry = record.get("contact")?;
    match &entry.node.value {
        Value::Bool(true) => Some(Vec::new()),
        Value::Null | Value::Bool(false) => None,
        Value::Integer(_)
        | Value::Decimal(_)
        | Value::String(_)
        | Value::List(_)
        | Value::Map(_) => {
            let lines = decoder.items(&entry, Message::new("expected-contact"));
            let lines = lines.iter().filter_map(|line| decoder.text(line));
            Some(lines.map(|line| line.value).collect())
        }
    }
}
