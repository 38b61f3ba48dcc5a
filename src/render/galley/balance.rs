//! Lines of titles and names: of like length, and ended where sense allows.
//!
//! A title that fills more than one line is broken here, not by the program
//! that shows it: no line of it should hold a single word, or end within a
//! name.

use super::setter::Setter;
use super::{Look, Paragraph, Run, RunContent};
use crate::model::{Align, opens_phrase};
use crate::units::Length;

/// What a line end costs where nothing speaks for or against it; the square
/// of how far a line is from the mean counts beside it.
const PLAIN: f64 = 0.06;
/// What a line end costs within a name, or behind a word that opens a phrase.
const WITHIN: f64 = 0.30;

/// Breaks a centred text of one look that fills several lines.
pub(super) fn balance(setter: &Setter<'_>, line: &mut Paragraph, available: Length) {
    let [
        Run {
            content: RunContent::Text(text),
            look,
        },
    ] = line.runs.as_slice()
    else {
        return;
    };
    let width = available - line.format.left - line.format.right;
    if line.format.align != Align::Center || setter.metrics.width(text, *look) <= width {
        return;
    }
    let words: Vec<&str> = text.split(' ').filter(|word| !word.is_empty()).collect();
    let count = setter.metrics.lines(text, *look, width, Length::ZERO);
    let Some(starts) = best_starts(setter, &words, *look, width, count) else {
        return;
    };
    line.runs = runs(&words, &starts, *look);
}

/// The width of the longest line of a paragraph set in a width.
pub(super) fn longest_line(setter: &Setter<'_>, line: &Paragraph, available: Length) -> Length {
    let width = available - line.format.left - line.format.right;
    line.runs
        .iter()
        .filter_map(|run| match &run.content {
            RunContent::Text(text) => {
                Some(setter.metrics.broken(text, run.look, width, Length::ZERO))
            }
            RunContent::Break | RunContent::Note(_) => None,
        })
        .flatten()
        .max()
        .unwrap_or(Length::ZERO)
}

/// The words that start the lines after the first, at the least cost;
/// `None` when the words cannot be set in so many lines.
fn best_starts(
    setter: &Setter<'_>,
    words: &[&str],
    look: Look,
    width: Length,
    count: usize,
) -> Option<Vec<usize>> {
    let space = setter.metrics.width(" ", look);
    let widths = words.iter().map(|word| setter.metrics.width(word, look));
    let mut sums = vec![Length::ZERO];
    for width in widths {
        sums.push(sums[sums.len() - 1] + width + space);
    }
    let line = |from: usize, to: usize| sums[to] - sums[from] - space;
    let mean = line(0, words.len()).to_pt() / count as f64;
    // For each number of lines and of words: the least cost, and where the
    // last line starts.
    let mut best: Vec<Vec<Option<(f64, usize)>>> = vec![vec![None; words.len() + 1]; count + 1];
    best[0][0] = Some((0.0, 0));
    for lines in 1..=count {
        for end in 1..=words.len() {
            for start in (0..end).rev() {
                let length = line(start, end);
                if length > width {
                    break;
                }
                let Some((cost, _)) = best[lines - 1][start] else {
                    continue;
                };
                let ragged = (length.to_pt() - mean) / mean;
                let cost = cost + ragged * ragged + cost_of_start(words, start);
                if best[lines][end].is_none_or(|(known, _)| cost <= known) {
                    best[lines][end] = Some((cost, start));
                }
            }
        }
    }
    let mut starts = Vec::new();
    let mut end = words.len();
    for lines in (1..=count).rev() {
        let (_, start) = best[lines][end]?;
        if start > 0 {
            starts.push(start);
        }
        end = start;
    }
    starts.reverse();
    Some(starts)
}

/// What it costs that a line starts with this word.
fn cost_of_start(words: &[&str], start: usize) -> f64 {
    if start == 0 {
        return 0.0;
    }
    let (before, word) = (words[start - 1], words[start]);
    let capital = |word: &str| word.starts_with(char::is_uppercase);
    let mixed = words
        .iter()
        .any(|word| word.starts_with(char::is_lowercase));
    if before.ends_with([',', ';', ':', ')', '-']) || word.starts_with('(') {
        0.0
    } else if opens_phrase(before) || (mixed && capital(before) && capital(word)) {
        WITHIN
    } else if opens_phrase(word) {
        0.0
    } else {
        PLAIN
    }
}

fn runs(words: &[&str], starts: &[usize], look: Look) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut from = 0;
    for to in starts.iter().copied().chain([words.len()]) {
        if from > 0 {
            runs.push(Run {
                content: RunContent::Break,
                look,
            });
        }
        runs.push(Run {
            content: RunContent::Text(words[from..to].join(" ")),
            look,
        });
        from = to;
    }
    runs
}
