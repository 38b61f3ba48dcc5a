//! Who signs for an organ, and the lines above the signature.

use crate::diagnostic::Diagnostic;
use crate::message::{Fact, Message};
use crate::model::{Authority, LineRole, SignatureLine};

use super::capitals::check_case;
use super::decode::{Decoder, suggest};
use super::entry::Entry;
use super::tree::{Spanned, Value};
use super::{OrganSigner, keys};

const WHAT: Message = Message::new("thing-signer");

/// The word between two posts that one person holds.
const LINK: &str = "kiêm";

/// How authorities are printed; a profile names them by key instead.
const PRINTED: [(&str, &str); 10] = [
    ("T/M", "TM"),
    ("TM.", "TM"),
    ("K/T", "KT"),
    ("KT.", "KT"),
    ("T/L", "TL"),
    ("TL.", "TL"),
    ("T/UQ", "TUQ"),
    ("TUQ.", "TUQ"),
    ("Q.", "Q"),
    ("Q/", "Q"),
];

/// Reads a signer.
pub(super) fn read(decoder: &mut Decoder<'_>, entry: &Entry<'_>) -> Option<OrganSigner> {
    let record = decoder.record(entry, WHAT, &keys::SIGNER)?;
    let lines_entry = decoder.required(&record, "lines", WHAT);
    let lines = lines_entry.as_ref().map(|entry| read_lines(decoder, entry));
    let other_posts = record
        .get("other_posts")
        .map(|entry| decoder.texts(&entry))
        .unwrap_or_default();
    let name = decoder
        .required(&record, "name", WHAT)
        .and_then(|entry| decoder.text(&entry))?;
    check_case(decoder, &name);
    Some(OrganSigner {
        lines: lines?,
        other_posts: other_posts.into_iter().map(|text| text.value).collect(),
        name: name.value,
        span: lines_entry?.span(),
    })
}

fn read_lines(decoder: &mut Decoder<'_>, entry: &Entry<'_>) -> Vec<SignatureLine> {
    let items = match &entry.node.value {
        Value::Map(_) => vec![entry.clone()],
        Value::Null
        | Value::Bool(_)
        | Value::Integer(_)
        | Value::Decimal(_)
        | Value::String(_)
        | Value::List(_) => decoder.items(entry, Message::new("expected-lines")),
    };
    let mut lines: Vec<_> = items
        .iter()
        .filter_map(|item| read_line(decoder, item))
        .collect();
    if items.is_empty() && matches!(entry.node.value, Value::List(_)) {
        let fault = Message::new("empty-list").with("value", &entry.label);
        decoder.push(Diagnostic::error(fault), entry.span());
    }
    if lines.len() == items.len() {
        check_links(decoder, entry, &lines);
    }
    lead(&mut lines);
    lines
}

fn read_line(decoder: &mut Decoder<'_>, entry: &Entry<'_>) -> Option<SignatureLine> {
    let Value::Map(entries) = &entry.node.value else {
        let text = decoder.text(entry)?;
        check_case(decoder, &text);
        check_written(decoder, &text);
        let role = if text.value.to_lowercase() == LINK {
            LineRole::Link
        } else {
            LineRole::Post
        };
        return Some(SignatureLine {
            authority: None,
            text: text.value,
            role,
        });
    };
    let [(key, _)] = entries.as_slice() else {
        let fault = Message::new("wrong-type.authorities")
            .with("value", &entry.label)
            .with("count", entries.len());
        let fault = Diagnostic::error(fault).hint(Message::new("wrong-type.item-each"));
        decoder.push(fault, entry.span());
        return None;
    };
    let authority = authority(decoder, key);
    let (_, child) = decoder.group(entry)?.into_iter().next()?;
    let text = decoder.text(&child)?;
    check_case(decoder, &text);
    Some(SignatureLine {
        authority: Some(authority?),
        text: text.value,
        role: LineRole::Authority,
    })
}

fn authority(decoder: &mut Decoder<'_>, key: &Spanned<String>) -> Option<Authority> {
    let names = Authority::ALL.map(|(_, name)| name);
    let found = Authority::ALL.iter().find(|(_, name)| *name == key.value);
    if found.is_none() {
        let fault = Message::new("unknown-name.authority")
            .with("name", &key.value)
            .with("known", Fact::choice(names));
        let plain = key.value.to_uppercase().replace(['/', '.', ' '], "");
        let fault = suggest(Diagnostic::error(fault), &plain, &names);
        decoder.push(fault, key.span.clone());
    }
    found.map(|(authority, _)| *authority)
}

/// An authority within a text: its wording is the standard's, not the
/// profile's.
fn check_written(decoder: &mut Decoder<'_>, text: &Spanned<String>) {
    let found = PRINTED.iter().find_map(|(printed, name)| {
        let rest = text.value.strip_prefix(printed)?;
        Some((*printed, *name, rest.trim_start_matches(['.', ' '])))
    });
    if let Some((printed, name, rest)) = found {
        let fault = Message::new("authority-in-text").with("printed", printed);
        let hint = Message::new("write-this").with("text", format!("{name}: {rest}"));
        decoder.push(Diagnostic::error(fault).hint(hint), text.span.clone());
    }
}

fn check_links(decoder: &mut Decoder<'_>, entry: &Entry<'_>, lines: &[SignatureLine]) {
    let is_post = |line: Option<&SignatureLine>| {
        line.is_some_and(|line| match line.role {
            LineRole::Authority | LineRole::Post => true,
            LineRole::Link => false,
        })
    };
    for (index, line) in lines.iter().enumerate() {
        let above = index.checked_sub(1).and_then(|above| lines.get(above));
        let between = is_post(above) && is_post(lines.get(index + 1));
        if line.role == LineRole::Link && !between {
            let fault = Message::new("link-without-posts").with("text", &line.text);
            decoder.push(Diagnostic::error(fault), entry.span());
        }
    }
}

/// Without an authority, the first post leads the block.
fn lead(lines: &mut [SignatureLine]) {
    if lines.iter().all(|line| line.authority.is_none())
        && let Some(first) = lines.iter_mut().find(|line| line.role == LineRole::Post)
    {
        first.role = LineRole::Authority;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Source;
    use crate::plan::read_organ;

    fn roles(lines: &str) -> Vec<(Option<Authority>, String, LineRole)> {
        let text = format!(
            "side: party\nname: Đảng uỷ\ncode: ĐU\nplace: Bình An\n\
             signers: {{a: {{lines: {lines}, name: Nguyễn Văn Mẫu}}}}\n"
        );
        let (organ, report) = read_organ(&Source::new("a.yaml", text));
        assert!(report.is_empty(), "{report:?}");
        let organ = organ.expect("a profile without faults");
        let lines = organ.signers["a"].lines.iter();
        lines
            .map(|line| (line.authority, line.text.clone(), line.role))
            .collect()
    }

    #[test]
    fn an_authority_leads_and_posts_follow() {
        assert_eq!(
            roles("[TM: Ban Thường vụ, KT: Bí thư, Phó Bí thư]"),
            [
                (
                    Some(Authority::OnBehalf),
                    "Ban Thường vụ".into(),
                    LineRole::Authority
                ),
                (
                    Some(Authority::Deputy),
                    "Bí thư".into(),
                    LineRole::Authority
                ),
                (None, "Phó Bí thư".into(), LineRole::Post),
            ]
        );
    }

    #[test]
    fn without_an_authority_the_first_post_leads() {
        assert_eq!(
            roles("[Phó Chủ tịch, Kiêm, Trưởng ban]"),
            [
                (None, "Phó Chủ tịch".into(), LineRole::Authority),
                (None, "Kiêm".into(), LineRole::Link),
                (None, "Trưởng ban".into(), LineRole::Post),
            ]
        );
        assert_eq!(
            roles("Chủ tịch"),
            [(None, "Chủ tịch".into(), LineRole::Authority)]
        );
    }

    #[test]
    fn every_authority_has_its_key() {
        for (authority, key) in Authority::ALL {
            assert_eq!(roles(&format!("{{{key}: Chủ tịch}}"))[0].0, Some(authority));
        }
    }
}
