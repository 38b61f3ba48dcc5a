//! Facts as a language writes them.

use fluent_bundle::{FluentArgs, FluentValue};

use super::{Language, catalogue};
use crate::check::rule::Fact;
use crate::model::Component;
use crate::units::{Length, Range};

/// The facts of a message, ready for Fluent.
pub(super) struct Facts(FluentArgs<'static>);

impl Facts {
    /// Facts by the names that the message uses.
    pub(super) fn of(language: Language, facts: &[(&'static str, Fact)]) -> Self {
        let mut args = FluentArgs::new();
        for (name, fact) in facts {
            args.set(*name, value(language, fact));
        }
        Self(args)
    }

    pub(super) const fn args(&self) -> &FluentArgs<'static> {
        &self.0
    }
}

fn value(language: Language, fact: &Fact) -> FluentValue<'static> {
    match fact {
        Fact::Text(text) => text.clone().into(),
        Fact::List(texts) => texts.join(", ").into(),
        Fact::Number(count) => (*count).into(),
        Fact::Length(length) => in_words(language, *length).into(),
        Fact::Range(range) => range_in_words(language, *range).into(),
        Fact::Component(component) => name(language, *component).into(),
        Fact::Key(key) => (*key).into(),
    }
}

/// A component as people call it.
fn name(language: Language, component: Component) -> String {
    match language {
        Language::Vietnamese => component.name().to_owned(),
        Language::English => component.key().replace('-', " "),
    }
}

/// A length with its unit. From half an inch on, people count in millimetres:
/// Word tells margins and indents so, and no letter is that large.
fn in_words(language: Language, length: Length) -> String {
    let text = if length.to_emu().abs() < Length::pt(36).to_emu() {
        length.to_string()
    } else {
        format!("{} mm", (length.to_mm() * 10.0).round() / 10.0)
    };
    match language {
        Language::Vietnamese => text.replace('.', ","),
        Language::English => text,
    }
}

fn range_in_words(language: Language, range: Range) -> String {
    let told = |id: &str, from: Option<Length>, to: Option<Length>| {
        let ends = [("from", from), ("to", to)];
        let facts: Vec<_> = ends
            .into_iter()
            .filter_map(|(name, length)| Some((name, Fact::Length(length?))))
            .collect();
        catalogue::message(language, id, None, &Facts::of(language, &facts)).unwrap_or_default()
    };
    match (range.min, range.max) {
        (Some(min), Some(max)) if min == max => in_words(language, min),
        (Some(min), Some(max)) => told("range-between", Some(min), Some(max)),
        (Some(min), None) => told("range-from", Some(min), None),
        (None, Some(max)) => told("range-to", None, Some(max)),
        (None, None) => told("range-any", None, None),
    }
}
