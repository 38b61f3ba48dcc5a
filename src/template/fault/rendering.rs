//! What Tera says when a template cannot be written out.

use super::word::{Sentence, kind};
use crate::message::{Fact, Message};

/// The sentences.
pub(super) const RENDERING: &[Sentence] = &[
    ("Variable `{}` exists but its value is undefined", |gaps| {
        Message::new("template-failed.no-value").with("name", gaps[0])
    }),
    ("Tried to render a variable that is undefined", |_| {
        Message::new("template-failed.undefined")
    }),
    ("Tried to escape an undefined value", |_| {
        Message::new("template-failed.undefined")
    }),
    ("Cannot index into an undefined value", |_| {
        Message::new("template-failed.undefined")
    }),
    ("Cannot slice an undefined value", |_| {
        Message::new("template-failed.undefined")
    }),
    ("Index expression is undefined", |_| {
        Message::new("template-failed.undefined")
    }),
    ("Cannot compare `{}` with `{}`", |gaps| {
        Message::new("template-failed.compare")
            .with("one", kind(gaps[0]))
            .with("other", kind(gaps[1]))
    }),
    (
        "Math operations can only be done on numbers, found `{}`",
        not_a_number,
    ),
    (
        "Only numbers can be used in arithmetic. This is a `{}`",
        not_a_number,
    ),
    ("Only numbers can be negated. This is a `{}`", not_a_number),
    (
        "This filter can only be used on a number, received `{}`.",
        not_a_number,
    ),
    (
        "`+` requires both operands to be numbers, found `{}` and `{}`",
        |gaps| {
            Message::new("template-failed.add")
                .with("one", kind(gaps[0]))
                .with("other", kind(gaps[1]))
        },
    ),
    ("Cannot divide by 0", |_| {
        Message::new("template-failed.division")
    }),
    ("Operand `{}` is out of range for {}", too_large),
    ("Unable to perform {}", too_large),
    ("Exponent {} is out of range for {}", too_large),
    ("Cannot negate {}: result would overflow i128", too_large),
    ("Number `{}` is out of range for {}", too_large),
    ("Value `{}` is out of range for `{}`", too_large),
    ("Iteration not possible on type `{}`", |gaps| {
        Message::new("template-failed.loop").with("kind", kind(gaps[0]))
    }),
    (
        "Key/value iteration is not possible on type `{}`, only on maps.",
        |gaps| Message::new("template-failed.loop-pairs").with("kind", kind(gaps[0])),
    ),
    ("{} index must be an integer, got `{}`.", |gaps| {
        Message::new("template-failed.index").with("kind", kind(gaps[1]))
    }),
    ("Slice {} must be an integer, got `{}`", |gaps| {
        Message::new("template-failed.index").with("kind", kind(gaps[1]))
    }),
    (
        "Slicing can only be used on arrays or strings, not on `{}`.",
        |gaps| Message::new("template-failed.slice").with("kind", kind(gaps[0])),
    ),
    (
        "`in` cannot be used on a container of type `{}`. {}",
        |gaps| Message::new("template-failed.in").with("kind", kind(gaps[0])),
    ),
    ("Value of type {} has no length", |gaps| {
        Message::new("template-failed.length").with("kind", kind(gaps[0]))
    }),
    ("Value of type {} cannot be converted to {}", |gaps| {
        Message::new("template-failed.not-a-number").with("kind", kind(gaps[0]))
    }),
    ("The string `{}` cannot be converted to {}", |gaps| {
        Message::new("template-failed.text-of-number").with("text", gaps[0])
    }),
    ("Value of type {} cannot be reversed", |gaps| {
        Message::new("template-failed.slice").with("kind", kind(gaps[0]))
    }),
    (
        "Invalid type for the value, expected `{}` but got `{}`",
        |gaps| {
            Message::new("template-failed.kind")
                .with("expected", kind(gaps[0]))
                .with("kind", kind(gaps[1]))
        },
    ),
    ("Missing keyword argument `{}`", |gaps| {
        Message::new("template-failed.argument").with("name", gaps[0])
    }),
    ("Argument `{}`{} missing.", |gaps| {
        Message::new("template-failed.argument").with("name", gaps[0])
    }),
    ("Unknown argument(s) {} in component call.{}", |gaps| {
        Message::new("template-failed.arguments").with("names", gaps[0])
    }),
    (
        "Component argument `{}` (type: `{}`) does not match expected type: `{}`",
        |gaps| {
            Message::new("template-failed.argument-kind")
                .with("name", gaps[0])
                .with("expected", kind(gaps[2]))
                .with("kind", kind(gaps[1]))
        },
    ),
    (
        "Map does not have a key {} and no default values were defined",
        |gaps| Message::new("template-failed.no-key").with("key", gaps[0]),
    ),
    (
        "Value at index {} (a {}) does not have an attribute at path: {}",
        |gaps| {
            Message::new("template-failed.item-key")
                .with("number", counted(gaps[0]))
                .with("key", gaps[2])
        },
    ),
    ("Cannot sort: `{}` and `{}` are not comparable", |gaps| {
        Message::new("template-failed.compare")
            .with("one", kind(gaps[0]))
            .with("other", kind(gaps[1]))
    }),
    (
        "Maximum render recursion depth for components exceeded.",
        |_| Message::new("template-failed.too-deep"),
    ),
    (
        "Function `range` was called with a `start` argument greater than the `end` one",
        |_| Message::new("template-failed.range"),
    ),
    (
        "Function `range` was called with a `step_by` argument of 0",
        |_| Message::new("template-failed.range"),
    ),
    ("Function `range` {}", |_| {
        Message::new("template-failed.range-too-long")
    }),
    (
        "Template inheritance ({% extends %}) is not supported in render_str.",
        |_| Message::new("template-failed.of-plan").with("name", "extends"),
    ),
    ("Blocks not supported in render_str.", |_| {
        Message::new("template-failed.of-plan").with("name", "block")
    }),
    ("Block `{}` is not defined in any parent template", |gaps| {
        Message::new("template-failed.no-block").with("name", gaps[0])
    }),
    ("Component `{}` is defined in both `{}` and `{}`", |gaps| {
        Message::new("template-failed.two-components")
            .with("name", gaps[0])
            .with("files", Fact::names(&gaps[1..]))
    }),
];

fn not_a_number(gaps: &[&str]) -> Message {
    Message::new("template-failed.arithmetic").with("kind", kind(gaps[0]))
}

fn too_large(gaps: &[&str]) -> Message {
    Message::new("template-failed.too-large").with("number", gaps[0])
}

/// An index from 0, as people count.
fn counted(index: &str) -> String {
    index
        .parse::<usize>()
        .map_or_else(|_| index.to_owned(), |index| (index + 1).to_string())
}
