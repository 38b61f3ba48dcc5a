//! Who signs and who receives (ô 7, 9b, 12, 13), at the end of a text.

use std::ops::Range;

use crate::inspect::parts::folded;
use crate::inspect::shown::{Frame, Stroke};
use crate::inspect::specimen::{Column, Confidence, Scope, Signature};
use crate::model::Component;
use crate::units::Length;

use super::lexicon::{POSTS, SPELLED_AUTHORITIES, is_typed_line};
use super::names::{is_name, is_ranked_name};
use super::piece::{Piece, Sheet};
use super::receiving::{between, label_end, recipient};
use super::record::Record;

/// Space above a line that leaves room for a signature.
const ROOM: Length = Length::pt(24);

/// Whether a line names the authority to sign: "TM. ỦY BAN NHÂN DÂN", "T/M".
pub(super) fn is_authority(piece: &Piece) -> bool {
    let first = piece.text.split(' ').next().unwrap_or_default();
    let sign: String = first
        .chars()
        .filter(|c| c.is_alphabetic())
        .collect::<String>()
        .to_uppercase();
    let marked = first.contains(['.', '/']);
    let rest = piece.text.get(first.len()..).unwrap_or_default().trim();
    let tight = first.split_once(['.', '/']).map_or("", |(_, tail)| tail);
    let known = matches!(sign.as_str(), "TM" | "KT" | "TL" | "TUQ" | "Q" | "TUQU");
    let joined = ["TM.", "KT.", "TL.", "TUQ.", "T/M", "K/T", "T/L", "Q."]
        .iter()
        .any(|sign| first.starts_with(sign));
    let capitals = rest
        .chars()
        .find(|c| c.is_alphabetic())
        .is_some_and(char::is_uppercase);
    let plain = known && (marked || sign != "Q") && capitals;
    let glued = joined && tight.chars().filter(|c| c.is_uppercase()).count() > 1;
    (plain || glued || SPELLED_AUTHORITIES.opening(&piece.folded).is_some())
        && piece.text.chars().count() <= 120
        && (piece.is_capital() || capitals)
}

/// Whether a line is a post: in capitals, or short and bold.
fn is_post(sheet: Sheet<'_>, piece: &Piece) -> bool {
    let short = piece.text.chars().count() <= 80;
    let set = piece.is_capital()
        || sheet.is_bold(&piece.fragment) && !piece.text.ends_with(['.', ';', ':', ',']);
    short && set && POSTS.opening(&piece.folded).is_some() && !starts_with_number(piece)
}

fn starts_with_number(piece: &Piece) -> bool {
    piece.text.starts_with(|c: char| c.is_ascii_digit())
}

pub(super) fn opens_signature(sheet: Sheet<'_>, piece: &Piece) -> bool {
    let aside = piece.column != Column::Whole || sheet.is_centred(piece.paragraph());
    is_authority(piece) && piece.text.chars().count() < 90
        || is_post(sheet, piece) && (aside || piece.is_capital())
}

/// A piece of the end of a text.
struct TailPiece {
    piece: Piece,
    /// Whether there is room for a signature above it.
    below_room: bool,
}

/// Recognises signature and recipients.
pub(super) fn tail(sheet: Sheet<'_>, text: Range<usize>, scope: Scope, record: &mut Record) {
    let mut lanes: Vec<(Lane, Vec<TailPiece>)> = Vec::new();
    let mut blank = 0;
    let mut last_row = None;
    let mut contact = false;
    for index in text.clone() {
        if record.is_claimed(index) {
            continue;
        }
        let paragraph = sheet.paragraph(index);
        let row = match paragraph.frame {
            Frame::Cell { table, row, .. } => Some((table, row)),
            Frame::Page | Frame::TextBox(_) => None,
        };
        let pieces = sheet.pieces(index);
        contact |= index > text.start && row.is_none() && is_contact_rule(sheet, index);
        if pieces.is_empty() {
            blank += 1;
            continue;
        }
        if contact && row.is_none() {
            for piece in &pieces {
                record.add(Component::Contact, piece, scope, Confidence::Certain);
            }
            continue;
        }
        let room = blank >= 2 || row != last_row || paragraph.layout.before >= ROOM;
        (blank, last_row) = (0, row);
        for piece in pieces {
            let lane = Lane::of(paragraph.frame, piece.column);
            let piece = TailPiece {
                piece,
                below_room: room,
            };
            match lanes.iter_mut().find(|(known, _)| *known == lane) {
                Some((_, pieces)) => pieces.push(piece),
                None => lanes.push((lane, vec![piece])),
            }
        }
    }
    for (_, pieces) in lanes {
        lane(sheet, &pieces, scope, record);
    }
}

/// Whether a rule above the contact is drawn here: nearly as wide as the text.
fn is_contact_rule(sheet: Sheet<'_>, index: usize) -> bool {
    let strokes = &sheet.paragraph(index).strokes;
    sheet.section(index).is_some_and(|section| {
        let wide =
            |stroke: &Stroke| stroke.length.to_emu() * 10 >= section.text_width().to_emu() * 8;
        strokes.iter().any(wide)
    })
}

/// Lines that are read one below the other.
#[derive(PartialEq, Eq, Clone, Copy)]
enum Lane {
    Page(Column),
    Column(usize, usize, Column),
    Box(usize),
}

impl Lane {
    fn of(frame: Frame, column: Column) -> Self {
        match frame {
            // Beside a signature, recipients are on the left even where their
            // lines have no tab.
            Frame::Page if column == Column::Whole => Self::Page(Column::Left),
            Frame::Page => Self::Page(column),
            Frame::Cell {
                table,
                column: cell,
                ..
            } => Self::Column(table, cell, column),
            Frame::TextBox(number) => Self::Box(number),
        }
    }
}

/// Where in a lane the reading is.
#[derive(PartialEq, Eq, Clone, Copy)]
enum State {
    Between,
    Recipients,
    Signature,
}

fn lane(sheet: Sheet<'_>, pieces: &[TailPiece], scope: Scope, record: &mut Record) {
    let mut state = State::Between;
    let mut block = Signature::default();
    for (index, tail_piece) in pieces.iter().enumerate() {
        let piece = &tail_piece.piece;
        if let Some(end) = label_end(piece) {
            finish(&mut block, scope, record);
            record.add(
                Component::RecipientsLabel,
                &piece.part(0..end),
                scope,
                Confidence::Certain,
            );
            let rest = piece.part(end..piece.text.len());
            if !rest.text.is_empty() {
                record.add(Component::Recipient, &rest, scope, Confidence::Certain);
            }
            state = State::Recipients;
            continue;
        }
        let opens = is_authority(piece)
            || is_post(sheet, piece) && !piece.text.starts_with(['-', '–'])
            || state == State::Between && piece.column == Column::Right && piece.is_capital();
        let next = pieces.get(index + 1).map(|next| &next.piece);
        match state {
            State::Recipients if !(opens && piece.is_capital()) => {
                recipient(piece, scope, record);
                continue;
            }
            State::Between if !opens => {
                between(piece, next, scope, record);
                continue;
            }
            State::Recipients | State::Between | State::Signature => {}
        }
        state = State::Signature;
        if signature_line(sheet, tail_piece, next, &mut block, scope, record) {
            finish(&mut block, scope, record);
            state = State::Between;
        }
    }
    finish(&mut block, scope, record);
}

/// Records a line of a signature; true when it is the name, with which the
/// block ends.
fn signature_line(
    sheet: Sheet<'_>,
    tail_piece: &TailPiece,
    next: Option<&Piece>,
    block: &mut Signature,
    scope: Scope,
    record: &mut Record,
) -> bool {
    let piece = &tail_piece.piece;
    if piece.text.starts_with(['(', '[']) || is_typed_line(&piece.text) {
        record.claim(piece.paragraph());
        return false;
    }
    let post = POSTS.opening(&piece.folded).is_some();
    let begun = !block.lines.is_empty();
    let named =
        is_name(&piece.text) && !(post && piece.is_capital()) || is_ranked_name(&piece.text);
    if begun && named && !is_authority(piece) {
        record.add(Component::SignerName, piece, scope, Confidence::Certain);
        block.name = Some(piece.fragment.clone());
        return true;
    }
    // The word between two posts of one signer stands as typed.
    let links = begun && piece.folded == folded("kiêm");
    let set = piece.is_capital() || post || links || !begun;
    let short = piece.text.split_whitespace().count() <= 7;
    if !set && begun && short && tail_piece.below_room {
        record.add(Component::SignerName, piece, scope, Confidence::Guess);
        block.name = Some(piece.fragment.clone());
        return true;
    }
    if !set && !sheet.is_bold(&piece.fragment) {
        record.claim(piece.paragraph());
        return false;
    }
    let other = begun
        && tail_piece.below_room
        && block.lines.len() + block.other_posts.len() > 0
        && next.is_some_and(|next| is_name(&next.text) || is_ranked_name(&next.text));
    if other && !is_authority(piece) {
        record.add(Component::OtherPost, piece, scope, Confidence::Likely);
        block.other_posts.push(piece.fragment.clone());
        return false;
    }
    let on_behalf_goes_on = begun && !post && goes_on_authority(sheet, block);
    let component = if !begun || is_authority(piece) || on_behalf_goes_on {
        Component::SignatureAuthority
    } else {
        Component::SignaturePost
    };
    record.add(component, piece, scope, Confidence::Certain);
    block.lines.push(piece.fragment.clone());
    false
}

/// Whether the last line of a block names a body that the next line may go on
/// with: "TM. BAN CHẤP HÀNH ĐẢNG BỘ" and "XÃ AN HÒA" below it.
fn goes_on_authority(sheet: Sheet<'_>, block: &Signature) -> bool {
    let Some(first) = block.lines.first() else {
        return false;
    };
    let text = &sheet.paragraph(first.paragraph).text;
    let sign = text.get(first.range.clone()).unwrap_or_default();
    block.lines.len() == 1 && ["TM", "T/M"].iter().any(|known| sign.starts_with(known))
}

/// Ends a block.
fn finish(block: &mut Signature, scope: Scope, record: &mut Record) {
    let mut ended = std::mem::take(block);
    if ended.lines.is_empty() && ended.name.is_none() {
        return;
    }
    ended.annex = match scope {
        Scope::Main => None,
        Scope::Annex(index) => Some(index),
    };
    record.signatures.push(ended);
}
