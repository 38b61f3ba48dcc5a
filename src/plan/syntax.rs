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
        Error::MultipleDocuments { .. } => fault(
            Message::new("several-documents"),
            Message::new("several-documents.part"),
        ),
        Error::UnknownAnchor { .. } => unknown_anchor(line),
        Error::RecursiveReferencesRequireWeakTypes { .. } => {
            Diagnostic::error(Message::new("recursive-alias"))
        }
        Error::AliasReplayCounterOverflow { .. }
        | Error::AliasReplayLimitExceeded { .. }
        | Error::AliasExpansionLimitExceeded { .. }
        | Error::AliasReplayStackDepthExceeded { .. } => too_many_aliases(),
        Error::Budget { breach, .. } => of_limit(breach),
        Error::NullIntoString { .. } => Diagnostic::error(Message::new("bad-key.empty")),
        Error::Unexpected { .. } => Diagnostic::error(Message::new("bad-key")),
        Error::MergeValueNotMapOrSeqOfMaps { .. } => Diagnostic::error(Message::new("bad-merge")),
        Error::UnsupportedTag { .. } => fault(Message::new("yaml-syntax.tag"), in_quotes(line)),
        Error::InvalidScalar { .. }
        | Error::InvalidBooleanStrict { .. }
        | Error::InvalidBinaryBase64 { .. }
        | Error::BinaryNotUtf8 { .. }
        | Error::TaggedScalarCannotDeserializeIntoString { .. } => fault(
            Message::new("yaml-syntax.tag-type"),
            Message::new("yaml-syntax.delete-tag"),
        ),
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
        BudgetBreach::Documents { .. } => Diagnostic::error(Message::new("several-documents.many")),
        _ => too_large(),
    }
}

/// The words for a fault of form. The library may add kinds: what is not
/// listed is reported by its place alone.
fn of_kind(kind: &ErrorKind, line: &str) -> Diagnostic {
    match kind {
        // The library says so of a key within brackets only.
        ErrorKind::InvalidColonPlacement => fault(
            Message::new("yaml-syntax.colon-in-brackets"),
            Message::new("yaml-syntax.close-or-quote"),
        ),
        ErrorKind::MappingValueNotAllowed
        | ErrorKind::InvalidMappingValueWhitespace
        | ErrorKind::FlowMappingValueAdjacentCollection => colon(line),
        ErrorKind::InvalidTrailingSingleQuotedScalar
        | ErrorKind::InvalidTrailingDoubleQuotedScalar => {
            fault(Message::new("yaml-syntax.after-quote"), in_quotes(line))
        }
        ErrorKind::UnknownAnchor => unknown_anchor(line),
        ErrorKind::MissingAnchorOrAliasName => {
            fault(Message::new("yaml-syntax.nameless-alias"), in_quotes(line))
        }
        ErrorKind::UnexpectedCharacter { character } => fault(
            Message::new("yaml-syntax.first-character").with("character", character.to_string()),
            in_quotes(line),
        ),
        ErrorKind::TabNotAllowed
        | ErrorKind::TabInBlockIndentation
        | ErrorKind::TabAtBlockScalarStart
        | ErrorKind::TabInIndentation
        | ErrorKind::TabInPlainScalar => fault(Message::new("tab"), Message::new("tab.spaces")),
        ErrorKind::RecursionLimitExceeded => too_deep(),
        ErrorKind::AnchorCountOverflow => too_many_aliases(),
        ErrorKind::TooManyComments | ErrorKind::InputByteLimitExceeded { .. } => too_large(),
        ErrorKind::MultipleDocumentsUnsupported => {
            Diagnostic::error(Message::new("several-documents.many"))
        }
        ErrorKind::BomInsideDocument => fault(
            Message::new("yaml-syntax.byte-order-mark"),
            Message::new("yaml-syntax.delete-mark"),
        ),
        other => of_brackets_and_quotes(other, line),
    }
}

fn of_brackets_and_quotes(kind: &ErrorKind, line: &str) -> Diagnostic {
    match kind {
        ErrorKind::UnclosedQuotedScalar
        | ErrorKind::InvalidQuotedScalarIndent
        | ErrorKind::DocumentIndicatorInQuotedScalar => fault(
            Message::new("yaml-syntax.open-quote"),
            Message::new("yaml-syntax.close-quote"),
        ),
        ErrorKind::UnclosedFlowCollection { open } => unclosed(*open),
        ErrorKind::UnexpectedEofFlowSequence => unclosed('['),
        ErrorKind::UnexpectedEofFlowMapping | ErrorKind::UnexpectedEofImplicitFlowMapping => {
            unclosed('{')
        }
        ErrorKind::MismatchedFlowCollectionEnd { open, close } => fault(
            Message::new("yaml-syntax.other-bracket")
                .with("open", open.to_string())
                .with("close", close.to_string()),
            Message::new("yaml-syntax.pairs"),
        ),
        ErrorKind::MisplacedFlowCollectionEnd => fault(
            Message::new("yaml-syntax.idle-bracket"),
            Message::new("yaml-syntax.delete-or-quote"),
        ),
        ErrorKind::ExpectedFlowSequenceSeparator => fault(
            Message::new("yaml-syntax.list"),
            Message::new("yaml-syntax.quote-item"),
        ),
        ErrorKind::ExpectedFlowMappingSeparator => fault(
            Message::new("yaml-syntax.group"),
            Message::new("yaml-syntax.quote-value"),
        ),
        ErrorKind::UnknownQuotedScalarEscape
        | ErrorKind::InvalidQuotedScalarHexEscape
        | ErrorKind::InvalidUnicodeEscape
        | ErrorKind::InvalidLowSurrogateHexEscape
        | ErrorKind::InvalidLowSurrogate
        | ErrorKind::MissingLowSurrogate
        | ErrorKind::UnpairedLowSurrogate => fault(
            Message::new("yaml-syntax.escape"),
            Message::new("yaml-syntax.backslash"),
        ),
        ErrorKind::ExpectedTagBang
        | ErrorKind::UndeclaredTagHandle
        | ErrorKind::InvalidGlobalTagCharacter
        | ErrorKind::InvalidTagTerminator
        | ErrorKind::MissingTagUri
        | ErrorKind::UnclosedVerbatimTag
        | ErrorKind::InvalidTagEscape
        | ErrorKind::InvalidTagUtf8
        | ErrorKind::InvalidTagUtf8LeadingByte
        | ErrorKind::InvalidTagUtf8TrailingByte => {
            fault(Message::new("yaml-syntax.tag"), in_quotes(line))
        }
        other => of_lines(other, line),
    }
}

fn of_lines(kind: &ErrorKind, line: &str) -> Diagnostic {
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
        | ErrorKind::PlainScalarStartsWithDashFlowIndicator => fault(
            Message::new("yaml-syntax.indent"),
            Message::new("yaml-syntax.columns"),
        ),
        ErrorKind::SimpleKeyExpected
        | ErrorKind::InvalidSimpleKey
        | ErrorKind::MappingKeyNotAllowed => fault(
            Message::new("yaml-syntax.no-key"),
            Message::new("yaml-syntax.put-colon"),
        ),
        ErrorKind::ZeroBlockScalarIndent
        | ErrorKind::InvalidBlockScalarHeader
        | ErrorKind::InvalidBlockScalarIndent => fault(
            Message::new("yaml-syntax.block"),
            Message::new("yaml-syntax.next-line"),
        ),
        ErrorKind::CommentInterceptedScalar | ErrorKind::CommentNotSeparated => fault(
            Message::new("yaml-syntax.comment"),
            Message::new("yaml-syntax.space-before"),
        ),
        ErrorKind::InvalidDocumentEnd => fault(
            Message::new("yaml-syntax.after-end"),
            Message::new("yaml-syntax.delete-end"),
        ),
        ErrorKind::DuplicateVersionDirective
        | ErrorKind::UnsupportedYamlMajorVersion
        | ErrorKind::DuplicateTagDirective
        | ErrorKind::MissingDocumentEndBeforeDirective
        | ErrorKind::ExpectedTagDirectiveBang
        | ErrorKind::InvalidDirectiveTerminator
        | ErrorKind::DirectiveDisallowed
        | ErrorKind::MissingYamlVersionSeparator
        | ErrorKind::MissingDirectiveName
        | ErrorKind::InvalidDirectiveName
        | ErrorKind::DirectiveByteLimitExceeded { .. }
        | ErrorKind::TooManyReservedDirectiveParams { .. }
        | ErrorKind::YamlVersionTooLong
        | ErrorKind::MissingYamlVersion
        | ErrorKind::InvalidTagDirectiveTerminator => {
            fault(Message::new("yaml-syntax.directive"), in_quotes(line))
        }
        _ => unclear(),
    }
}

fn colon(line: &str) -> Diagnostic {
    if line.matches(": ").count() > 1 {
        fault(Message::new("yaml-syntax.second-colon"), in_quotes(line))
    } else {
        fault(
            Message::new("yaml-syntax.colon"),
            Message::new("yaml-syntax.columns"),
        )
        .hint(Message::new("yaml-syntax.quote-colon"))
    }
}

fn unknown_anchor(line: &str) -> Diagnostic {
    fault(Message::new("unknown-anchor"), in_quotes(line))
}

fn unclosed(open: char) -> Diagnostic {
    let close = if open == '[' { "]" } else { "}" };
    let open = open.to_string();
    fault(
        Message::new("yaml-syntax.open-bracket").with("open", &open),
        Message::new("yaml-syntax.close-bracket")
            .with("open", &open)
            .with("close", close),
    )
}

fn too_deep() -> Diagnostic {
    Diagnostic::error(Message::new("too-deep").with("most", MAX_DEPTH))
}

fn too_many_aliases() -> Diagnostic {
    fault(
        Message::new("too-many-aliases").with("most", MAX_REPEATED),
        Message::new("too-many-aliases.write-out"),
    )
}

fn too_large() -> Diagnostic {
    Diagnostic::error(Message::new("too-large"))
}

fn unclear() -> Diagnostic {
    fault(
        Message::new("yaml-syntax"),
        Message::new("yaml-syntax.quote-signs"),
    )
}

fn fault(message: Message, hint: Message) -> Diagnostic {
    Diagnostic::error(message).hint(hint)
}

/// The remedy "put it in quotes", with the line as it should be.
fn in_quotes(line: &str) -> Message {
    let line = line.trim();
    let (key, value) = match line.split_once(": ") {
        Some((key, value)) => (format!("{key}: "), value.trim()),
        None => match line.strip_prefix("- ") {
            Some(value) => ("- ".to_owned(), value.trim()),
            None => return Message::new("in-quotes"),
        },
    };
    if value.is_empty() || value.chars().count() > 100 {
        return Message::new("in-quotes");
    }
    let quoted = if value.contains(['"', '\\']) {
        format!("'{}'", value.replace('\'', "''"))
    } else {
        format!("\"{value}\"")
    };
    Message::new("in-quotes.as").with("line", format!("{key}{quoted}"))
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
