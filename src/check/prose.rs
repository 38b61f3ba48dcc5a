//! The text of a specimen, cut into words once for all rules that read it.

use std::borrow::Cow;
use std::ops::Range;

use super::fault::Fault;
use super::syllable;
use crate::inspect::Specimen;
use crate::inspect::shown::{Frame, Story};
use crate::inspect::specimen::Fragment;
use crate::model::Component;

/// What a document says, passage by passage: its main text in reading order,
/// then its footnotes.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Prose<'a> {
    /// The paragraphs that have text.
    pub passages: Vec<Passage<'a>>,
}

/// A paragraph with its words.
#[derive(Debug, Clone, PartialEq)]
pub struct Passage<'a> {
    /// Index of the paragraph.
    pub paragraph: usize,
    /// Its text.
    pub text: &'a str,
    /// What it is part of.
    pub place: Place,
    /// Whether it belongs to an annex.
    pub annexed: bool,
    /// Whether all its letters are capitals.
    pub in_capitals: bool,
    /// Its words, in order.
    pub words: Vec<Word<'a>>,
}

/// What a passage is part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Place {
    /// A component of the form that is no sentence: letterhead, number, date,
    /// marks, signature, recipients.
    Form,
    /// The subject, or the title of an annex.
    Title,
    /// The content.
    Content,
    /// A cell of a table.
    Cell,
    /// A footnote.
    Note,
}

/// A word: letters and figures without a break.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word<'a> {
    /// Bytes of the paragraph's text.
    pub range: Range<usize>,
    /// As written.
    pub text: &'a str,
    /// In lower case, the tone mark on the second vowel, to compare by.
    pub key: Cow<'a, str>,
    /// Whether it stands between quotation marks.
    pub quoted: bool,
}

impl<'a> Prose<'a> {
    /// Cuts the text of a specimen.
    pub fn of(specimen: &'a Specimen) -> Self {
        let places = places(specimen);
        let passages = specimen
            .shown
            .paragraphs
            .iter()
            .enumerate()
            .filter(|(_, paragraph)| matches!(paragraph.story, Story::Main | Story::Footnote))
            .filter(|(_, paragraph)| !paragraph.text.trim().is_empty())
            .map(|(index, paragraph)| {
                let by_frame = match (paragraph.story, paragraph.frame) {
                    (Story::Footnote, _) => Place::Note,
                    (_, Frame::Cell { .. }) => Place::Cell,
                    (_, Frame::Page | Frame::TextBox(_)) => Place::Content,
                };
                let annexed = specimen
                    .annexes
                    .iter()
                    .any(|annex| annex.paragraphs.contains(&index));
                let place = places.get(index).copied().flatten().unwrap_or(by_frame);
                Passage::of(index, &paragraph.text, place, annexed)
            })
            .collect();
        Self { passages }
    }
}

/// The places that components give to their paragraphs.
fn places(specimen: &Specimen) -> Vec<Option<Place>> {
    let mut places = vec![None; specimen.shown.paragraphs.len()];
    for found in &specimen.found {
        if let Some(slot) = places.get_mut(found.fragment.paragraph) {
            *slot = slot.or(place_of(found.component));
        }
    }
    places
}

fn place_of(component: Component) -> Option<Place> {
    use Component as C;
    match component {
        C::NationalTitle
        | C::Motto
        | C::SuperiorOrgan
        | C::IssuingOrgan
        | C::OrganMark
        | C::Number
        | C::PlaceDate
        | C::TypeName
        | C::Author
        | C::SubjectMark
        | C::AddresseeLabel
        | C::Addressee
        | C::Enactment
        | C::SignatureAuthority
        | C::SignaturePost
        | C::OtherPost
        | C::SignerName
        | C::RecipientsLabel
        | C::Recipient
        | C::Secrecy
        | C::Urgency
        | C::Circulation
        | C::Draft
        | C::DrafterMark
        | C::Contact
        | C::AnnexLabel
        | C::PageNumber => Some(Place::Form),
        C::Subject | C::LetterSubject | C::AnnexTitle => Some(Place::Title),
        C::LegalBasis
        | C::Body
        | C::PartHeading
        | C::ChapterHeading
        | C::SectionHeading
        | C::SubsectionHeading
        | C::ArticleHeading
        | C::LetterHeading
        | C::RomanHeading
        | C::ArabicHeading
        | C::NestedHeading
        | C::DeepHeading
        | C::PointHeading
        | C::PlainHeading
        | C::ListItem
        | C::TableHead
        | C::TableCell
        | C::Caption
        | C::AnnexReference
        | C::Footnote => None,
    }
}

impl<'a> Passage<'a> {
    /// Cuts a paragraph.
    pub fn of(paragraph: usize, text: &'a str, place: Place, annexed: bool) -> Self {
        Self {
            paragraph,
            text,
            place,
            annexed,
            in_capitals: text.chars().any(char::is_uppercase)
                && !text.chars().any(char::is_lowercase),
            words: words(text),
        }
    }

    /// Whether it is made of sentences: content, notes.
    pub fn is_sentences(&self) -> bool {
        matches!(self.place, Place::Content | Place::Note)
    }

    /// What stands before a word, after the word before it; after the last
    /// word the rest.
    pub fn gap(&self, index: usize) -> &'a str {
        let start = match index.checked_sub(1).and_then(|i| self.words.get(i)) {
            Some(word) => word.range.end,
            None => 0,
        };
        let end = self
            .words
            .get(index)
            .map_or(self.text.len(), |word| word.range.start);
        self.text.get(start..end).unwrap_or_default()
    }

    /// Whether a word follows the one before it with nothing but blanks
    /// between them.
    pub fn follows(&self, index: usize) -> bool {
        let gap = self.gap(index);
        index > 0 && !gap.is_empty() && gap.chars().all(|c| c == ' ' || c == '\n')
    }

    /// Whether a word may be the first of a sentence, a list item or a
    /// remark: anything but blanks and commas stands before it.
    pub fn opens(&self, index: usize) -> bool {
        index == 0 || !self.gap(index).chars().all(|c| c == ' ' || c == ',')
    }

    /// The key of a word before this one, by its distance.
    pub fn before(&self, index: usize, distance: usize) -> Option<&str> {
        let word = self.words.get(index.checked_sub(distance)?)?;
        Some(&word.key)
    }

    /// The key of a word.
    pub fn key(&self, index: usize) -> Option<&str> {
        self.words.get(index).map(|word| &*word.key)
    }

    /// The bytes from a word to another.
    pub fn span(&self, first: usize, last: usize) -> Range<usize> {
        match (self.words.get(first), self.words.get(last)) {
            (Some(first), Some(last)) => first.range.start..last.range.end,
            _ => 0..0,
        }
    }

    /// The text from a word to another.
    pub fn slice(&self, first: usize, last: usize) -> &'a str {
        self.text.get(self.span(first, last)).unwrap_or_default()
    }

    /// A fault of a stretch of its text.
    pub fn fault(&self, range: Range<usize>) -> Fault {
        Fault::of_text(&Fragment {
            paragraph: self.paragraph,
            range,
        })
    }
}

impl Word<'_> {
    /// Whether it starts with a capital.
    pub fn is_capitalised(&self) -> bool {
        self.text.chars().next().is_some_and(char::is_uppercase)
    }

    /// Whether it has several letters, all of them capitals.
    pub fn is_in_capitals(&self) -> bool {
        self.text.chars().filter(|c| c.is_uppercase()).count() > 1
            && !self.text.chars().any(char::is_lowercase)
    }

    /// What it counts, when it is made of figures.
    pub fn number(&self) -> Option<u32> {
        self.text
            .bytes()
            .all(|b| b.is_ascii_digit())
            .then_some(())?;
        self.text.parse().ok()
    }
}

/// The words of a text. A combining mark belongs to the word that it stands
/// in.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    let mut quoted = false;
    let ends = text.char_indices().chain([(text.len(), ' ')]);
    for (offset, letter) in ends {
        let inside = letter.is_alphanumeric() || is_combining(letter);
        match (inside, start) {
            (true, None) => start = Some(offset),
            (false, Some(first)) => {
                words.extend(word(text, first..offset, quoted));
                start = None;
            }
            (true, Some(_)) | (false, None) => {}
        }
        quoted = match letter {
            '“' | '«' => true,
            '”' | '»' => false,
            '"' => !quoted,
            _ => quoted,
        };
    }
    words
}

/// Whether a letter is a mark that stands on the one before it.
pub fn is_combining(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}')
}

fn word(text: &str, range: Range<usize>, quoted: bool) -> Option<Word<'_>> {
    let text = text.get(range.clone())?;
    let lower = if text.chars().any(char::is_uppercase) {
        Cow::Owned(text.to_lowercase())
    } else {
        Cow::Borrowed(text)
    };
    let key = match syllable::tone_style(&lower) {
        Some(syllable::ToneStyle::First) => syllable::restyled(&lower).map_or(lower, Cow::Owned),
        Some(syllable::ToneStyle::Second) | None => lower,
    };
    Some(Word {
        range,
        text,
        key,
        quoted,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_keep_their_marks_and_know_their_quotation() {
        let passage = Passage::of(
            0,
            "- Ủy ban “Vì dân”, ngày 05/3/2026.",
            Place::Content,
            false,
        );
        let keys: Vec<_> = passage.words.iter().map(|w| &*w.key).collect();
        assert_eq!(keys, ["uỷ", "ban", "vì", "dân", "ngày", "05", "3", "2026"]);
        assert!(passage.words[2].quoted && !passage.words[4].quoted);
        assert!(passage.opens(0) && passage.follows(1) && passage.opens(2) && !passage.opens(3));
        assert_eq!(passage.gap(8), ".");
    }
}
