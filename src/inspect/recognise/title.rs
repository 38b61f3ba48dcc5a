//! Type, author, subject and addressees (ô 5, 9a), between letterhead and
//! content.

use std::ops::Range;

use crate::inspect::shown::Layout;
use crate::inspect::specimen::{Column, Confidence, Scope};
use crate::model::{Align, Component};
use crate::units::Length;

use super::lexicon::{
    ADDRESSEES, LETTER_SUBJECTS, REFERENCES, SURE_BASES, TYPES, is_capital, is_typed_line,
    names_an_author, prefix,
};
use super::marks::mark;
use super::numbering::numbering;
use super::piece::{Piece, Sheet};
use super::record::Record;

/// How alike a type's name must be to a known one.
const ALIKE: f64 = 0.8;

/// The part between letterhead and content, as far as it is read.
struct Title<'a, 'b> {
    sheet: Sheet<'a>,
    scope: Scope,
    record: &'b mut Record,
    /// What the last line was.
    last: Option<Component>,
    /// Whether the subject has ended: a mark or a rule stands below it.
    closed: bool,
    /// Whether the last line of addressees ends the list.
    addressed: bool,
}

/// Recognises what stands between letterhead and content; gives the paragraph
/// with which the content begins.
pub(super) fn title(
    sheet: Sheet<'_>,
    text: Range<usize>,
    scope: Scope,
    record: &mut Record,
) -> usize {
    let mut title = Title {
        sheet,
        scope,
        record,
        last: None,
        closed: false,
        addressed: false,
    };
    for index in text.clone() {
        if title.record.is_claimed(index) {
            continue;
        }
        if sheet.is_empty(index) {
            title.closed |= title.last == Some(Component::Subject)
                && !sheet.paragraph(index).strokes.is_empty();
            continue;
        }
        if sheet
            .table(index)
            .is_some_and(|t| sheet.shown.tables[t].ruled)
            && !sheet.paragraph(index).boxed
            || !title.paragraph(index, text.end)
        {
            return index;
        }
    }
    text.end
}

impl Title<'_, '_> {
    /// Reads a paragraph; false when the content begins with it.
    fn paragraph(&mut self, index: usize, end: usize) -> bool {
        let mut pieces = self.sheet.lines(index);
        if self.last == Some(Component::Subject) && self.sheet.column(index) != Column::Whole {
            // A subject is never beside something else.
            pieces = self.sheet.pieces(index);
        }
        let mut taken = false;
        for piece in &pieces {
            if !self.line(piece, index, end) {
                if taken {
                    self.record.claim(index);
                }
                return taken;
            }
            taken = true;
        }
        true
    }

    fn line(&mut self, piece: &Piece, index: usize, end: usize) -> bool {
        if self.typed_line(piece) || self.marked(piece) || self.named(piece, index, end) {
            return true;
        }
        self.addressed_line(piece)
            || self.referred(piece)
            || self.subject(piece, index)
            || self.unknown(piece, index, end)
    }

    /// A line above the addressees belongs to what stands above it.
    fn unknown(&mut self, piece: &Piece, index: usize, end: usize) -> bool {
        if self.has(Component::AddresseeLabel) || piece.text.chars().count() > 200 {
            return false;
        }
        let below = (index + 1..end)
            .flat_map(|next| self.sheet.lines(next))
            .take(4)
            .any(|line| ADDRESSEES.opening(&line.folded).is_some());
        if !below {
            return false;
        }
        match self.last {
            Some(component @ (Component::LetterSubject | Component::Subject)) => {
                self.add(component, piece, Confidence::Guess)
            }
            _ => {
                self.record.claim(index);
                true
            }
        }
    }

    fn add(&mut self, component: Component, piece: &Piece, confidence: Confidence) -> bool {
        self.record.add(component, piece, self.scope, confidence);
        self.last = Some(component);
        true
    }

    fn has(&self, component: Component) -> bool {
        self.record.has(component, self.scope)
    }

    fn typed_line(&mut self, piece: &Piece) -> bool {
        if !is_typed_line(&piece.text) {
            return false;
        }
        let titled = self.has(Component::Subject) || self.has(Component::TypeName);
        if titled {
            self.record.add_typed(Component::Subject, piece, self.scope);
            self.closed = true;
        } else if self.last.is_none() && self.has(Component::IssuingOrgan) {
            self.record
                .add_typed(Component::IssuingOrgan, piece, self.scope);
        } else {
            self.record.claim(piece.paragraph());
        }
        true
    }

    fn marked(&mut self, piece: &Piece) -> bool {
        if let Some(component) = mark(piece) {
            self.record
                .add(component, piece, self.scope, Confidence::Certain);
            return true;
        }
        let opens = LETTER_SUBJECTS.opening(&piece.folded).is_some();
        let begins = opens && self.last.is_none() && !self.sheet.is_bold(&piece.fragment);
        let goes_on = self.last == Some(Component::LetterSubject)
            && (piece.column == Column::Left || self.sheet.is_centred(piece.paragraph()))
            && ADDRESSEES.opening(&piece.folded).is_none();
        if (begins || goes_on) && !self.has(Component::TypeName) {
            return self.add(Component::LetterSubject, piece, Confidence::Likely);
        }
        false
    }

    /// The type's name, with the author below it.
    fn named(&mut self, piece: &Piece, index: usize, end: usize) -> bool {
        if !self.has(Component::TypeName) && self.last.is_none() {
            return self.type_name(piece, index, end);
        }
        let below_type = self.last == Some(Component::TypeName);
        let author = below_type
            && piece.is_capital()
            && names_an_author(&piece.folded)
            && next_line(self.sheet, index, end)
                .is_some_and(|next| !next.is_capital() && self.sheet.is_centred(next.paragraph()));
        author && self.add(Component::Author, piece, Confidence::Certain)
    }

    fn type_name(&mut self, piece: &Piece, index: usize, end: usize) -> bool {
        let centred = self.sheet.is_centred(index);
        let bold = self.sheet.is_bold(&piece.fragment);
        let name = piece
            .folded
            .trim_end_matches(|c: char| c.is_ascii_punctuation() || c.is_whitespace());
        let set_apart = piece.is_capital() || bold || centred;
        if TYPES.has(name) && set_apart {
            return self.add(Component::TypeName, piece, Confidence::Certain);
        }
        if let Some((name, subject)) = with_subject(piece).filter(|_| centred || bold) {
            self.add(Component::TypeName, &name, Confidence::Likely);
            return self.add(Component::Subject, &subject, Confidence::Likely);
        }
        if TYPES.likeness(name) >= ALIKE && centred {
            return self.add(Component::TypeName, piece, Confidence::Likely);
        }
        let short = piece.text.split_whitespace().count() <= 6;
        let next = next_line(self.sheet, index, end);
        let followed = next.is_some_and(|next| {
            self.sheet.is_centred(next.paragraph())
                && !is_typed_line(&next.text)
                && ADDRESSEES.opening(&next.folded).is_none()
        });
        let headed = self.has(Component::NationalTitle)
            || self.has(Component::Number)
            || self.has(Component::PlaceDate);
        let guessed = piece.is_capital()
            && centred
            && short
            && followed
            && headed
            && ADDRESSEES.opening(&piece.folded).is_none();
        guessed && self.add(Component::TypeName, piece, Confidence::Guess)
    }

    /// "Kính gửi:" with the names after it.
    fn addressed_line(&mut self, piece: &Piece) -> bool {
        if let Some(word) = ADDRESSEES.opening(&piece.folded) {
            let Some(label_end) = prefix(&piece.text, word) else {
                return false;
            };
            let rest = piece.text.get(label_end..).unwrap_or_default();
            let colon = rest.len() - rest.trim_start_matches([' ', ':', '\t']).len();
            self.add(
                Component::AddresseeLabel,
                &piece.part(0..label_end + colon),
                Confidence::Certain,
            );
            let names = piece.part(label_end + colon..piece.text.len());
            if !names.text.is_empty() {
                self.addressed = !names.text.ends_with([';', ',']);
                self.add(Component::Addressee, &names, Confidence::Certain);
            }
            return true;
        }
        let open = match self.last {
            Some(Component::AddresseeLabel) => true,
            Some(Component::Addressee) => {
                let beside = self.sheet.table(piece.paragraph()).is_some();
                let bullet = self.sheet.paragraph(piece.paragraph()).label.is_some();
                let dashed = bullet || piece.text.starts_with(['-', '+', '•', '–']);
                beside || dashed || !self.addressed && self.is_set_as_last(piece)
            }
            _ => false,
        };
        let short = piece.text.chars().count() <= 220;
        // Legal bases with dashes can stand right below a single addressee.
        let basis = SURE_BASES.opening(piece.folded.trim_start_matches(['-', ' ']));
        if !(open && short) || basis.is_some() {
            return false;
        }
        self.addressed = piece.text.ends_with('.');
        self.add(Component::Addressee, piece, Confidence::Likely)
    }

    /// Whether a line without a dash is aligned and indented as the line found
    /// last: the content that begins below a list is not.
    fn is_set_as_last(&self, piece: &Piece) -> bool {
        let own = &self.sheet.paragraph(piece.paragraph()).layout;
        self.record.found.last().is_none_or(|found| {
            let last = &self.sheet.paragraph(found.fragment.paragraph).layout;
            let indents = |layout: &Layout| layout.first > Length::ZERO;
            own.align == last.align && indents(own) == indents(last)
        })
    }

    /// "(Kèm theo ...)".
    fn referred(&mut self, piece: &Piece) -> bool {
        let inner = piece.folded.trim_start_matches(['(', ' ', '"', '“']);
        let opens = REFERENCES.opening(inner).is_some()
            && (piece.text.starts_with('(') || self.sheet.is_centred(piece.paragraph()));
        let goes_on = self.last == Some(Component::AnnexReference)
            && !self.last_text().ends_with(')')
            && (self.sheet.is_centred(piece.paragraph()) || piece.text.ends_with(')'))
            && !piece.is_capital();
        (opens || goes_on) && self.add(Component::AnnexReference, piece, Confidence::Certain)
    }

    /// The subject: what is centred below the type's name, or bold where it is
    /// set otherwise.
    fn subject(&mut self, piece: &Piece, index: usize) -> bool {
        let begun = self.last == Some(Component::Subject);
        let named = matches!(
            self.last,
            Some(Component::TypeName | Component::Author | Component::Subject)
        );
        let first = self.last.is_none() && !self.has(Component::LetterSubject);
        if self.closed || !(named || first) {
            return false;
        }
        let layout = &self.sheet.paragraph(index).layout;
        let centred = self.sheet.is_centred(index);
        let bold = self.sheet.is_bold(&piece.fragment);
        let sentence = piece.text.ends_with(['.', ';', ':']) && piece.text.chars().count() > 120;
        let otherwise = SURE_BASES.opening(&piece.folded).is_some()
            || piece.text.starts_with('(')
            || numbering(&piece.text, &[]).is_some() && !begun
            || self.sheet.paragraph(index).label.is_some();
        let in_capitals = begun && piece.is_capital() && !is_capital(self.last_text());
        if otherwise || in_capitals {
            return false;
        }
        let set_apart = centred || bold && !sentence && layout.align != Align::Justify;
        let fits = if named && !begun {
            set_apart || bold && !sentence
        } else if begun {
            centred
        } else {
            centred && bold
        };
        let confidence = if named && centred {
            Confidence::Certain
        } else {
            Confidence::Likely
        };
        fits && self.add(Component::Subject, piece, confidence)
    }

    /// The last line found.
    fn last_text(&self) -> &str {
        let last = self.record.found.last();
        let text = last.and_then(|found| {
            let paragraph = self.sheet.paragraph(found.fragment.paragraph);
            paragraph.text.get(found.fragment.range.clone())
        });
        text.unwrap_or_default()
    }
}

/// Type and subject on one line.
fn with_subject(piece: &Piece) -> Option<(Piece, Piece)> {
    let name = TYPES.opening(&piece.folded)?;
    let end = prefix(&piece.text, name)?;
    let capital = piece.text.get(..end).is_some_and(is_capital);
    let subject = piece.part(end..piece.text.len());
    let follows = subject.text.chars().next().is_some_and(char::is_alphabetic);
    (capital && follows).then(|| (piece.part(0..end), subject))
}

/// The first line after a paragraph that has text.
pub(super) fn next_line(sheet: Sheet<'_>, index: usize, end: usize) -> Option<Piece> {
    (index + 1..end).find_map(|next| sheet.lines(next).into_iter().next())
}
