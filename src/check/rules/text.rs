//! Câu chữ: characters, marks, dates, names and capitals of the text.

mod abbreviations;
mod capitals;
mod clauses;
mod consistency;
mod dates;
mod encoding;
mod leftover_counts;
mod leftover_years;
mod lexicon;
mod mentions;
mod names;
mod phrases;
mod placeholders;
mod repetition;
mod sentences;
mod spacing;
mod tones;
#[cfg(test)]
mod trial;

use crate::check::rule::Rule;

/// The rules of the text.
pub(super) const RULES: &[Rule] = &[
    encoding::DECOMPOSED_TEXT,
    encoding::ETH_FOR_D,
    encoding::STRAY_COMBINING_MARK,
    tones::MIXED_TONE_STYLE,
    spacing::DOUBLE_SPACE,
    spacing::SPACE_BEFORE_PUNCTUATION,
    spacing::MISSING_SPACE_AFTER_PUNCTUATION,
    spacing::DOUBLED_PUNCTUATION,
    consistency::MIXED_QUOTATION_MARKS,
    consistency::MIXED_YEAR_RANGES,
    repetition::REPEATED_WORD,
    dates::IMPOSSIBLE_DATE,
    dates::WEEKDAY_MISMATCH,
    dates::UNPADDED_DATE,
    dates::DATE_ORDER,
    leftover_years::LEFTOVER_YEAR,
    leftover_counts::LEFTOVER_EDITION,
    leftover_counts::LEFTOVER_ANNIVERSARY,
    names::INCONSISTENT_NAME,
    abbreviations::UNEXPANDED_ABBREVIATION,
    abbreviations::LATE_ABBREVIATION,
    placeholders::PLACEHOLDER_LEFT,
    clauses::LOWER_CASE_SENTENCE_START,
    clauses::CAPITAL_AFTER_SEMICOLON,
    capitals::LOWER_CASE_NUMBERED_UNIT,
    capitals::LOWER_CASE_CAPITAL_CITY,
    capitals::CAPITAL_BEFORE_PROVINCE,
    capitals::CAPITAL_TERRAIN_WORD,
    capitals::WRONG_REGION_CAPITALS,
    capitals::WRONG_ORGAN_CAPITALS,
    capitals::WRONG_FOREIGN_ORGAN_CAPITALS,
    capitals::WRONG_ACRONYM_CAPITALS,
    capitals::LOWER_CASE_STATE_AND_PEOPLE,
    capitals::WRONG_ORDER_CAPITALS,
    capitals::WRONG_HOLIDAY_CAPITALS,
    capitals::WRONG_DOCUMENT_TYPE_CAPITALS,
    capitals::LOWER_CASE_DOCUMENT_TYPE,
    clauses::WRONG_CLAUSE_CAPITALS,
    capitals::WRONG_LUNAR_YEAR_CAPITALS,
    capitals::WRONG_TET_CAPITALS,
    clauses::WRONG_WEEKDAY_CAPITALS,
    capitals::WRONG_MONTH_CAPITALS,
    capitals::WRONG_WORK_CAPITALS,
];
