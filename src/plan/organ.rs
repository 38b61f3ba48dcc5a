//! An organ profile out of YAML.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Report, Source};
use crate::message::Message;

use super::capitals::check_case;
use super::decode::Decoder;
use super::entry::{Entry, Record};
use super::tree::{Spanned, grow};
use super::{Organ, OrganSigner, keys, signer};

const WHAT: Message = Message::new("thing-organ.any");

/// Reads an organ profile to its end. There is a profile only when no fault
/// is an error.
///
/// A key without a value is a key left out. Where a list of texts is
/// expected, a single text is a list of one. Every text is trimmed and in
/// Unicode NFC.
pub fn read_organ(source: &Arc<Source>) -> (Option<Organ>, Report) {
    let (tree, report) = grow(source, 0..source.text.len());
    let Some(tree) = tree else {
        return (None, report);
    };
    let mut decoder = Decoder::new(source);
    decoder.extend(&report);
    let organ = decoder
        .record(
            &Entry::root(Message::new("thing-organ"), &tree),
            WHAT,
            &keys::ORGAN,
        )
        .and_then(|record| organ(source, &mut decoder, &record));
    let report = decoder.finish();
    (organ.filter(|_| !report.has_errors()), report)
}

fn organ(source: &Arc<Source>, decoder: &mut Decoder<'_>, record: &Record<'_>) -> Option<Organ> {
    let side = decoder
        .required(record, "side", WHAT)
        .and_then(|entry| decoder.choice(&entry, &keys::SIDE));
    let name = required_text(decoder, record, "name");
    let name_lines = texts(decoder, record, "name_lines");
    if let Some(name) = &name {
        check_case(decoder, name);
        check_lines(decoder, name, &name_lines);
    }
    let superior = texts(decoder, record, "superior");
    for line in &superior {
        check_case(decoder, line);
    }
    let code = required_text(decoder, record, "code");
    let place = required_text(decoder, record, "place");
    let standard = record
        .get("standard")
        .and_then(|entry| decoder.text(&entry));
    let signers = decoder
        .required(record, "signers", WHAT)
        .map(|entry| signers(decoder, &entry));
    let recipients = texts(decoder, record, "recipients");
    let archive = record.get("archive").and_then(|entry| decoder.text(&entry));
    let contact = texts(decoder, record, "contact");
    Some(Organ {
        source: Arc::clone(source),
        side: side?,
        name: name?.value,
        name_lines: values(name_lines),
        superior: values(superior),
        code: code?.value,
        place: place?.value,
        standard,
        signers: signers?,
        recipients: values(recipients),
        archive: archive.map(|text| text.value),
        contact: values(contact),
    })
}

fn required_text(
    decoder: &mut Decoder<'_>,
    record: &Record<'_>,
    key: &str,
) -> Option<Spanned<String>> {
    decoder
        .required(record, key, WHAT)
        .and_then(|entry| decoder.text(&entry))
}

fn texts(decoder: &mut Decoder<'_>, record: &Record<'_>, key: &str) -> Vec<Spanned<String>> {
    record
        .get(key)
        .map(|entry| decoder.texts(&entry))
        .unwrap_or_default()
}

fn values(texts: Vec<Spanned<String>>) -> Vec<String> {
    texts.into_iter().map(|text| text.value).collect()
}

fn signers(decoder: &mut Decoder<'_>, entry: &Entry<'_>) -> BTreeMap<String, OrganSigner> {
    let mut signers = BTreeMap::new();
    let Some(entries) = decoder.group(entry) else {
        return signers;
    };
    if entries.is_empty() {
        let fault = Message::new("missing-key.signers");
        decoder.push(Diagnostic::error(fault), entry.span());
    }
    for (key, child) in entries {
        if key.value.is_empty() || key.value.contains([':', '/', ' ']) {
            let fault = Message::new("bad-name.signer").with("name", &key.value);
            decoder.push(Diagnostic::error(fault), key.span.clone());
        }
        if let Some(signer) = signer::read(decoder, &child) {
            signers.insert(key.value.clone(), signer);
        }
    }
    signers
}

/// Warns of lines that say something else than the name. They may leave out
/// its end: below "Tỉnh uỷ Bình An" a letterhead says "Văn phòng", where
/// running text says "Văn phòng Tỉnh uỷ".
fn check_lines(decoder: &mut Decoder<'_>, name: &Spanned<String>, lines: &[Spanned<String>]) {
    let words = |text: &str| -> Vec<String> {
        text.to_lowercase()
            .split_whitespace()
            .map(str::to_owned)
            .collect()
    };
    let said: Vec<_> = lines.iter().flat_map(|line| words(&line.value)).collect();
    if let Some(first) = lines.first()
        && !words(&name.value).starts_with(&said)
    {
        let fault = Message::new("name-lines-differ").with("name", &name.value);
        let fault = Diagnostic::warning(fault).hint(Message::new("name-lines-differ.what"));
        decoder.push(fault, first.span.clone());
    }
}
