//! What Tera says of a text that is no template.

use super::word::{Sentence, sign};
use crate::message::Message;

/// The sentences.
pub(super) const PARSING: &[Sentence] = &[
    ("Unexpected end of input", |_| {
        Message::new("template-syntax.end")
    }),
    ("Found {} but expected one of: {}", |gaps| {
        Message::new("template-syntax.value").with("found", sign(gaps[0]))
    }),
    ("Found {} but expected {}.", found_expected),
    ("Found {} but expected {}", found_expected),
    ("Found {} but was expecting {}.", |gaps| {
        Message::new("template-syntax.expected-one")
            .with("found", sign(gaps[0]))
            .with("known", "`elif`, `else`, `endif`")
    }),
    ("Invalid float", |_| Message::new("template-syntax.number")),
    ("Invalid Integer", |_| {
        Message::new("template-syntax.number")
    }),
    (
        "String opened with `{}` is missing its closing `{}`",
        |gaps| Message::new("template-syntax.open-text").with("quote", gaps[0]),
    ),
    ("unexpected end of string", |_| {
        Message::new("template-syntax.end-of-text")
    }),
    ("unexpected escape character", |_| {
        Message::new("template-syntax.escape")
    }),
    ("unexpected end of raw block", |_| {
        Message::new("template-syntax.raw")
    }),
    ("Closing comment tag `{}` not found", |gaps| {
        Message::new("template-syntax.comment").with("sign", gaps[0])
    }),
    ("Unexpected character", |_| {
        Message::new("template-syntax.character")
    }),
    (
        "{} was named `{}` in the opening tag, found `{}` as name in the end tag",
        |gaps| {
            Message::new("template-syntax.end-name")
                .with("opened", gaps[1])
                .with("closed", gaps[2])
        },
    ),
    ("Closing tag '{}' doesn't match opening tag '{}'", |gaps| {
        Message::new("template-syntax.end-name")
            .with("opened", gaps[1])
            .with("closed", gaps[0])
    }),
    ("Unclosed component '{}'", |gaps| {
        Message::new("template-syntax.open-component").with("name", gaps[0])
    }),
    ("Unknown tag", |_| Message::new("template-syntax.tag")),
    ("Unknown component `{}`", |gaps| {
        Message::new("template-syntax.component").with("name", gaps[0])
    }),
    ("Found invalid field of `loop`: {}. Only {}", |gaps| {
        Message::new("template-syntax.loop").with("name", gaps[0])
    }),
    (
        "Function calls are only allowed at the first element of a chain",
        |_| Message::new("template-syntax.call"),
    ),
    ("Keyword argument `{}` is defined more than once", twice),
    ("Component argument `{}` is defined more than once", twice),
    ("Template already contains a component named `{}`", twice),
    ("Template already contains a block named `{}`", twice),
    ("Template is already extending `{}`", twice),
    ("{} is a reserved keyword of Tera, {}", |gaps| {
        Message::new("template-syntax.reserved").with("name", gaps[0])
    }),
    (
        "`extends` needs to be the first tag of the template",
        |_| Message::new("template-syntax.extends"),
    ),
    ("`extends` cannot be nested in other tags.", |_| {
        Message::new("template-syntax.extends")
    }),
    ("Blocks cannot be written inside a {}.", |_| {
        Message::new("template-syntax.misplaced").with("name", "block")
    }),
    (
        "Component definitions cannot be written in another tag.",
        |_| Message::new("template-syntax.misplaced").with("name", "component"),
    ),
    ("`{}` cannot be used inside a {}", |gaps| {
        Message::new("template-syntax.misplaced").with("name", gaps[0])
    }),
    ("{} can only be used in a for loop", |gaps| {
        Message::new("template-syntax.outside-loop").with("name", gaps[0])
    }),
    ("Invalid syntax for `set`: {}", |_| {
        Message::new("template-syntax.set")
    }),
    ("`not` is only valid here as part of `not in`", |_| {
        Message::new("template-syntax.not")
    }),
    ("`-` and `not` cannot be used consecutively.", |_| {
        Message::new("template-syntax.not")
    }),
    ("This content would be ignored: {}", |_| {
        Message::new("template-syntax.ignored")
    }),
    ("The expression is too complex", |_| {
        Message::new("template-syntax.complex")
    }),
    ("The template nesting is too deep", |_| {
        Message::new("template-syntax.complex")
    }),
    ("Arrays can have a maximum of {} dimensions.", |_| {
        Message::new("template-syntax.complex")
    }),
    (
        "Identifiers can only have up to {} nested brackets.",
        |_| Message::new("template-syntax.complex"),
    ),
];

fn found_expected(gaps: &[&str]) -> Message {
    Message::new("template-syntax.expected")
        .with("found", sign(gaps[0]))
        .with("expected", sign(gaps[1]))
}

fn twice(gaps: &[&str]) -> Message {
    Message::new("template-syntax.twice").with("name", gaps[0])
}
