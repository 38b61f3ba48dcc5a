//! The words of a sheet beside those that a standard permits.

use super::comparison::Comparison;
use crate::message::{Fact, Message};
use crate::model::{Component, Punctuation, Wording};
use crate::standard::{Part, Subject};

/// How lists are punctuated, by what is in them.
pub(super) fn punctuations(words: &Wording) -> [(Subject, &Punctuation); 3] {
    [
        (Subject::Component(Component::LegalBasis), &words.bases),
        (Subject::Component(Component::Recipient), &words.recipients),
        (Subject::Component(Component::Addressee), &words.addressees),
    ]
}

/// A list's punctuation must be the one that is asked for.
pub(super) fn punctuation(found: &Punctuation, limit: &Punctuation) -> Comparison {
    let show = |p: &Punctuation| {
        Message::new("punctuation-of-list")
            .with("line", format!("{}... {}", p.prefix, p.separator))
            .with("last", &p.last)
    };
    Comparison::new(
        "punctuation",
        show(found).into(),
        show(limit).into(),
        found == limit,
    )
}

/// A word of the sheet must be one of those permitted.
pub(super) fn word(found: &str, permitted: &[String]) -> Comparison {
    let found = found.replace('\u{a0}', " ");
    let within = permitted.contains(&found);
    Comparison::new(
        "text",
        Fact::names([found]),
        Fact::choice(permitted),
        within,
    )
}

/// The words by what they are; forms with their names in braces.
pub(super) fn words(words: &Wording) -> Vec<(Subject, String)> {
    let number = &words.number;
    let number = format!(
        "{}{{number}}{}{{code}}{}{{organ}}",
        number.prefix, number.after_number, number.after_kind
    );
    let letter_subject = format!("{}{{subject}}", words.letter_subject_prefix);
    let annex_label = format!("{} {{n}}", words.annex_label);
    let archive = format!("{}{{archive}}", words.archive_prefix);
    let components = [
        (Component::NationalTitle, Some(&words.heading.title)),
        (Component::Motto, words.heading.motto.as_ref()),
        (Component::OrganMark, words.organ_mark.as_ref()),
        (Component::Number, Some(&number)),
        (Component::SubjectMark, words.subject_mark.as_ref()),
        (Component::LetterSubject, Some(&letter_subject)),
        (Component::AddresseeLabel, Some(&words.addressee_label)),
        (Component::RecipientsLabel, Some(&words.recipients_label)),
        (Component::Draft, Some(&words.draft)),
        (Component::DrafterMark, Some(&words.drafter)),
        (Component::AnnexLabel, Some(&annex_label)),
        (Component::AnnexReference, Some(&words.annex_reference)),
    ];
    let parts = [
        (Part::EndMark, Some(&words.end_mark)),
        (Part::FirstRecipient, Some(&words.as_above)),
        (Part::ArchiveLine, Some(&archive)),
        (Part::SubmissionLabel, Some(&words.submission_label)),
        (Part::MediaMark, words.not_for_media.as_ref()),
    ];
    let several = |component, texts: &[String; 3]| {
        let subject = Subject::Component(component);
        texts.clone().map(|text| (subject, text))
    };
    let single = components
        .into_iter()
        .map(|(component, text)| (Subject::Component(component), text))
        .chain(
            parts
                .into_iter()
                .map(|(part, text)| (Subject::Part(part), text)),
        )
        .filter_map(|(subject, text)| text.map(|text| (subject, text.clone())));
    let authorities = words
        .authorities
        .values()
        .map(|text| (Subject::Part(Part::SigningAuthority), text.clone()));
    single
        .chain(several(Component::Secrecy, &words.secrecy))
        .chain(several(Component::Urgency, &words.urgency))
        .chain(authorities)
        .collect()
}
