//! What the YAML library says of ill-formed YAML, in the words of this
//! program.

use std::ops::Range;
use std::sync::Arc;

use serde_yaml::Error;
use serde_yaml::budget::BudgetBreach;
use serde_yaml::granit_parser::ErrorKind;
use serde_yaml::localizer::ExternalMessageSource;

use crate::diagnostic::{Diagnostic, Place, Source};
use crate::message::Message;

use super::raw::{MAX_DEPTH, MAX_REPEATED};

const QUOTE: &str = "put the text in quotes";
const INDENT: &str = "keys of one level begin in the same column, and what belongs to a key \
     is indented below it with spaces";

/// The diagnostic for an error of the library in the bytes `part`.
pub(super) fn diagnose(source: &Arc<Source>, part: &Range<usize>, error: &Error) -> Diagnostic {
    let span = span_of(source, part, error);
    let line = line_at(source, span.start);
    translate(error, line).at(Place::new(source, span))
}

fn translate(error: &Error, line: &str) -> Diagnostic {
    match error {
        Error::ExternalMessage { source, .. } => match &**source {
            ExternalMessageSource::Parser(fault) => of_kind(fault.kind(), line),
            _ => unclear(),
        },
        Error::AliasError { error, .. } | Error::WithSnippet { error, .. } => {
            translate(error, line)
        }
        Error::MultipleDocuments { .. } => Diagnostic::old_error(
            "several-documents",
            "a second YAML document begins here; a file holds one",
        )
        .hint("write each into a file of its own, and delete the line `---`"),
        Error::UnknownAnchor { .. } => unknown_anchor(line),
        Error::RecursiveReferencesRequireWeakTypes { .. } => Diagnostic::old_error(
            "recursive-alias",
            "the alias stands within the value that it repeats",
        ),
        Error::AliasReplayCounterOverflow { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. } => too_many_aliases(),
        Error::Budget { breach, .. } => of_limit(breach),
        Error::NullIntoString { .. } => {
            Diagnostic::old_error("bad-key", "the key is empty; expected a name before `:`")
        }
        Error::Unexpected { .. } => {
            Diagnostic::old_error("bad-key", "the key is not text; expected a name before `:`")
        }
        Error::MergeValueNotMapOrSeqOfMaps { .. } => Diagnostic::old_error(
            "bad-merge",
            "`<<` does not name a group of keys; expected an alias of one, like `<<: *name`",
        ),
        Error::UnsupportedTag { .. } => Diagnostic::old_error(
            "yaml-syntax",
            "a word that begins with `!` is a YAML tag; tags have no meaning here",
        )
        .hint(in_quotes(line)),
        Error::InvalidScalar { .. }
        | Error::InvalidBooleanStrict { .. }
        | Error::InvalidBinaryBase64 { .. }
        | Error::BinaryNotUtf8 { .. }
        | Error::TaggedScalarCannotDeserializeIntoString { .. } => Diagnostic::old_error(
            "yaml-syntax",
            "the value is not of the type that its YAML tag names",
        )
        .hint("delete the tag"),
        _ => unclear(),
    }
}

fn of_limit(breach: &BudgetBreach) -> Diagnostic {
    match breach {
        BudgetBreach::Depth { .. } => too_deep(),
        BudgetBreach::Aliases { .. }
        | BudgetBreach::Anchors { .. }
        | BudgetBreach::AliasAnchorRatio { .. }
        | BudgetBreach::RecordedAnchorEvents { .. }
        | BudgetBreach::RecordedAnchorBytes { .. }
        | BudgetBreach::MergeKeys { .. } => too_many_aliases(),
        BudgetBreach::Documents { .. } => Diagnostic::old_error(
            "several-documents",
            "the file holds many YAML documents; expected one",
        ),
        _ => Diagnostic::old_error("too-large", "the YAML holds more values than can be read"),
    }
}

/// The words for a fault of form. The library may add kinds: what is not
/// listed is reported by its place alone.
fn of_kind(kind: &ErrorKind, line: &str) -> Diagnostic {
    match kind {
        // The library says so of a key within brackets only.
        ErrorKind::InvalidColonPlacement => fault(
            "a `:` stands within `[` or `{` where no key can be",
            "close the bracket that was opened above, or put text that holds `:` in quotes",
        ),
        ErrorKind::MappingValueNotAllowed
        | ErrorKind::InvalidMappingValueWhitespace
        | ErrorKind::FlowMappingValueAdjacentCollection => colon(line),
        ErrorKind::InvalidTrailingSingleQuotedScalar
        | ErrorKind::InvalidTrailingDoubleQuotedScalar => fault(
            "text goes on after the closing quote; expected the end of the value",
            in_quotes(line),
        ),
        ErrorKind::UnknownAnchor => unknown_anchor(line),
        ErrorKind::MissingAnchorOrAliasName => fault(
            "`*` or `&` begins the value, and no name follows; expected text",
            in_quotes(line),
        ),
        ErrorKind::UnexpectedCharacter { character } => fault(
            format!("a value cannot begin with `{character}`"),
            in_quotes(line),
        ),
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInPlainScalar => {
            Diagnostic::old_error("tab", "a tab stands where only spaces are permitted")
                .hint("indent with spaces, two for each level")
        }
        ErrorKind::RecursionLimitExceeded => too_deep(),
        ErrorKind::BomInsideDocument => {
            fault("a byte order mark stands inside the text", "delete it")
        }
        other => of_brackets_and_quotes(other, line),
    }
}

fn of_brackets_and_quotes(kind: &ErrorKind, line: &str) -> Diagnostic {
    match kind {
        ErrorKind::UnclosedQuotedScalar
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::DocumentIndicatorInQuotedScalar => fault(
            "text in quotes does not end as it must",
            "close the quote; a quote inside `\"...\"` is written `\\\"`",
        ),
        ErrorKind::UnclosedFlowCollection { open } => unclosed(*open),
        ErrorKind::UnexpectedEofFlowSequence => unclosed('['),
        ErrorKind::UnexpectedEofFlowMapping | ErrorKind::UnexpectedEofImplicitFlowMapping => {
            unclosed('{')
        }
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => fault(
            format!("`{close}` closes what `{open}` opened"),
            "`[` goes with `]`, `{` with `}`",
        ),
        ErrorKind::MisplacedFlowCollectionEnd => fault(
            "the bracket closes nothing",
            "delete it, or put the text in quotes",
        ),
        ErrorKind::ExpectedFlowSequenceSeparator => fault(
            "the list goes on in another way than it must; expected `,` or `]`",
            "put an item that holds `,`, `[`, `{` or `\"` in quotes",
        ),
        ErrorKind::ExpectedFlowMappingSeparator => fault(
            "the group in `{}` goes on in another way than it must; expected `,` or `}`",
            "put a value that holds `,`, `[`, `{` or `\"` in quotes",
        ),
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape
        | ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate => fault(
            "`\\` begins an escape that does not exist",
            "in `\"...\"` a backslash is written `\\\\`; in `'...'` it is only itself",
        ),
        ErrorKind::ExpectedTagBang
        | ErrorKind::UndeclaredTagHandle
        | ErrorKind::InvalidTagTerminator
        | ErrorKind::MissingTagUri
        | ErrorKind::UnclosedVerbatimTag
        | ErrorKind::InvalidTagEscape => fault(
            "a word that begins with `!` is a YAML tag; tags have no meaning here",
            in_quotes(line),
        ),
        other => of_lines(other),
    }
}

fn of_lines(kind: &ErrorKind) -> Diagnostic {
    match kind {
        ErrorKind::ExpectedBlockMappingKey
        | ErrorKind::ExpectedBlockSequenceEntry
        | ErrorKind::ExpectedDocumentStart
        | ErrorKind::InvalidIndentation
        | ErrorKind::InvalidFlowScalarIndent
        | ErrorKind::BlockEntryInFlowCollection
        | ErrorKind::BlockSequenceEntryNotAllowed
        | ErrorKind::InvalidBlockEntryWhitespace
        | ErrorKind::UnexpectedEofBlockMapping
        | ErrorKind::UnexpectedEofBlockSequence
        | ErrorKind::PlainScalarStartsWithDashFlowIndicator => {
            fault("the line does not fit to those above it", INDENT)
        }
        ErrorKind::SimpleKeyExpected
        | ErrorKind::InvalidSimpleKey
        | ErrorKind::MappingKeyNotAllowed => fault(
            "the line is not `key: value`",
            "put `: ` after the key, or indent text that goes on from the line above",
        ),
        ErrorKind::ZeroBlockScalarIndent
        | ErrorKind::InvalidBlockScalarHeader
        | ErrorKind::InvalidBlockScalarIndent => fault(
            "after `|` or `>` the text does not begin as it must",
            "begin it on the next line, indented by two spaces",
        ),
        ErrorKind::CommentInterceptedScalar | ErrorKind::CommentNotSeparated => fault(
            "a `#` stands where it can begin no comment",
            "put a space before the comment, or the text in quotes",
        ),
        ErrorKind::InvalidDocumentEnd => fault(
            "text follows the end of the YAML document",
            "delete the line `...`",
        ),
        _ => unclear(),
    }
}

fn colon(line: &str) -> Diagnostic {
    if line.matches(": ").count() > 1 {
        fault(
            "a second `: ` stands in the line; a value that holds it must be in quotes",
            in_quotes(line),
        )
    } else {
        fault("a `:` stands where no key can be", INDENT)
            .hint("or put text that holds `:` in quotes")
    }
}

fn unknown_anchor(line: &str) -> Diagnostic {
    Diagnostic::old_error(
        "unknown-anchor",
        "the value begins with `*`, so it repeats what `&` marks; nothing is marked with this name",
    )
    .hint(in_quotes(line))
}

fn unclosed(open: char) -> Diagnostic {
    let close = if open == '[' { ']' } else { '}' };
    fault(
        format!("`{open}` is opened and never closed"),
        format!("close it with `{close}`, or put text that begins with `{open}` in quotes"),
    )
}

fn too_deep() -> Diagnostic {
    Diagnostic::old_error(
        "too-deep",
        format!("lists and groups lie more than {MAX_DEPTH} deep in one another"),
    )
}

fn too_many_aliases() -> Diagnostic {
    Diagnostic::old_error(
        "too-many-aliases",
        format!("too many aliases; together they may repeat at most {MAX_REPEATED} values"),
    )
    .hint("write the values out")
}

fn unclear() -> Diagnostic {
    Diagnostic::old_error("yaml-syntax", "the YAML is not well formed here")
        .hint("put text with signs like `: # [ { \" ' * & !` in quotes")
}

fn fault(message: impl Into<Message>, hint: impl Into<Message>) -> Diagnostic {
    Diagnostic::old_error("yaml-syntax", message).hint(hint)
}

/// The remedy "put it in quotes", with the line as it should be.
fn in_quotes(line: &str) -> String {
    let line = line.trim();
    let (key, value) = match line.split_once(": ") {
        Some((key, value)) => (format!("{key}: "), value.trim()),
        None => match line.strip_prefix("- ") {
            Some(value) => ("- ".to_owned(), value.trim()),
            None => return QUOTE.to_owned(),
        },
    };
    if value.is_empty() || value.chars().count() > 100 {
        return QUOTE.to_owned();
    }
    let quoted = if value.contains(['"', '\\']) {
        format!("'{}'", value.replace('\'', "''"))
    } else {
        format!("\"{value}\"")
    };
    format!("{QUOTE}: `{key}{quoted}`")
}

/// The bytes that an error of the library is about.
fn span_of(source: &Source, part: &Range<usize>, error: &Error) -> Range<usize> {
    let Some(location) = error.location() else {
        return part.start..part.start;
    };
    let number = |value: u64| usize::try_from(value).unwrap_or(usize::MAX);
    let text = &source.text[part.clone()];
    let span = location.span();
    if let (Some(start), Some(length)) = (span.byte_offset(), span.byte_len()) {
        let start = number(start).min(text.len());
        let end = start.saturating_add(number(length)).min(text.len());
        return part.start + start..part.start + end;
    }
    let above = number(location.line()).saturating_sub(1);
    let line_start: usize = text.split_inclusive('\n').take(above).map(str::len).sum();
    let line = text[line_start..].split('\n').next().unwrap_or("");
    let (at, length) = line
        .char_indices()
        .nth(number(location.column()).saturating_sub(1))
        .map_or((line.len(), 0), |(at, c)| (at, c.len_utf8()));
    let start = part.start + line_start + at;
    start..start + length
}

/// The line that holds a byte.
fn line_at(source: &Source, offset: usize) -> &str {
    let offset = source.text.floor_char_boundary(offset);
    let start = source.text[..offset].rfind('\n').map_or(0, |at| at + 1);
    source.text[start..].lines().next().unwrap_or("")
}
