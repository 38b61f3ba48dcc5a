//! Sentences of Tera as messages of the catalogue.
//!
//! Tera's errors are English texts with values in them. Each that a template
//! can bring about is listed with a gap for every value; what is not listed is
//! quoted.

use super::parsing::PARSING;
use super::rendering::RENDERING;
use crate::message::Message;
use crate::template::prose;

/// When Tera found a fault.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// While it read a text.
    Parsing,
    /// While it wrote one out.
    Rendering,
}

/// The message for a text of Tera.
pub(super) fn understood(text: &str, stage: Stage) -> Message {
    if let Some(own) = prose::carried(text) {
        return own;
    }
    let known = match stage {
        Stage::Parsing => PARSING,
        Stage::Rendering => RENDERING,
    };
    let found = known.iter().find_map(|(sentence, message)| {
        let gaps = gaps(sentence, text)?;
        Some(message(&gaps))
    });
    found.unwrap_or_else(|| match stage {
        Stage::Parsing => Message::new("template-syntax.other").with("told", text),
        Stage::Rendering => Message::new("template-failed.other").with("told", text),
    })
}

/// What stands in the gaps of a sentence, when a text is that sentence.
fn gaps<'t>(sentence: &str, text: &'t str) -> Option<Vec<&'t str>> {
    let mut parts = sentence.split("{}");
    let mut rest = text.strip_prefix(parts.next()?)?;
    let mut gaps = Vec::new();
    let mut parts = parts.peekable();
    while let Some(part) = parts.next() {
        let at = if parts.peek().is_none() {
            rest.len().checked_sub(part.len())?
        } else {
            rest.find(part)?
        };
        let (gap, after) = rest.split_at_checked(at)?;
        gaps.push(gap);
        rest = after.strip_prefix(part)?;
    }
    rest.is_empty().then_some(gaps)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::Language;

    #[test]
    fn gaps_are_what_stands_between_the_words() {
        let sentence = "Found {} but expected {}.";
        assert_eq!(
            gaps(sentence, "Found `}}` but expected identifier."),
            Some(vec!["`}}`", "identifier"])
        );
        assert_eq!(gaps(sentence, "Found `}}`"), None);
        assert_eq!(gaps("Unknown tag", "Unknown tag"), Some(Vec::new()));
        assert_eq!(gaps("Unknown tag", "Unknown tags"), None);
    }

    #[test]
    fn what_tera_says_is_said_in_both_languages() {
        for (stage, template, id) in [
            (Stage::Parsing, "{{ x ", "template-syntax.end"),
            (Stage::Parsing, "{% if %}", "template-syntax.value"),
            (Stage::Parsing, "{{ 'x }}", "template-syntax.open-text"),
            (Stage::Parsing, "{{ x y }}", "template-syntax.expected"),
            (Stage::Parsing, "{% foo %}", "template-syntax.tag"),
            (
                Stage::Parsing,
                "{% break %}",
                "template-syntax.outside-loop",
            ),
            (Stage::Rendering, "{{ 1 + 'a' }}", "template-failed.add"),
            (Stage::Rendering, "{{ 1 / 0 }}", "template-failed.division"),
            (
                Stage::Rendering,
                "{% for a in 5 %}{% endfor %}",
                "template-failed.loop",
            ),
            (
                Stage::Rendering,
                "{{ 5 | length }}",
                "template-failed.length",
            ),
            (
                Stage::Rendering,
                "{{ range(start=2, end=1) }}",
                "template-failed.range",
            ),
        ] {
            let error = tera::Tera::default()
                .render_str(template, &tera::Context::new(), false)
                .expect_err("it is wrong");
            let text = match error.kind() {
                tera::ErrorKind::SyntaxError(report) => {
                    assert_eq!(stage, Stage::Parsing, "{template}");
                    report.message().to_owned()
                }
                tera::ErrorKind::RenderingError(report) => report.message().to_owned(),
                other => other.to_string(),
            };
            let message = understood(&text, stage);
            assert_eq!(message.id(), id, "{template}: {text}");
            for language in Language::ALL {
                let text = message.known(language).unwrap_or_default();
                assert!(
                    !text.is_empty() && !text.contains("{$"),
                    "{template}: {text}"
                );
            }
        }
    }
}
