//! What a template takes in from others.

use std::collections::{BTreeMap, BTreeSet};

use super::{Engine, MARKDOWN, body_piece};

impl Engine {
    /// The texts that make a template, by their names: its own and those of
    /// all that it takes in, by `include`, `extends` or as components; none
    /// when there is no such template. A template is the same as long as
    /// these are.
    pub fn texts_of<'e>(&'e self, name: &'e str) -> BTreeMap<&'e str, &'e str> {
        let mut found = BTreeMap::new();
        let mut left = vec![name];
        while let Some(name) = left.pop() {
            if let (false, Some(text)) = (found.contains_key(name), self.text_of(name)) {
                found.insert(name, text);
                left.extend(self.named_in(text));
            }
        }
        found
    }

    /// The templates that a text may take in: those that it names, and, where
    /// it calls a component, all that define one.
    pub fn named_in<'e>(&'e self, text: &str) -> Vec<&'e str> {
        let own = bare(text);
        let calls = own.contains("{{<") || own.contains("{%<");
        let quoted: BTreeSet<&str> = text
            .split(['"', '\'', '`'])
            .filter_map(|part| part.strip_suffix(MARKDOWN))
            .collect();
        let is_named = |name: &str| {
            let defines = || {
                let text = self.text_of(name).unwrap_or("");
                bare(text).contains("{%component")
            };
            quoted.contains(name) || calls && defines()
        };
        let names = self.pieces.values().map(|piece| piece.template.as_str());
        let mut names: Vec<_> = names.filter(|name| is_named(name)).collect();
        names.dedup();
        names
    }

    /// The whole text of a template or of a part.
    fn text_of(&self, name: &str) -> Option<&str> {
        let template = self.templates.get(name);
        let whole = template.map(|template| template.source.text.as_str());
        let part = || Some(self.pieces.get(&body_piece(name))?.text.as_str());
        whole.or_else(part)
    }
}

/// A text without what Tera lets stand between its words.
pub(super) fn bare(text: &str) -> String {
    let keeps = |c: &char| !c.is_whitespace() && *c != '-';
    text.chars().filter(keeps).collect()
}

#[cfg(test)]
mod tests {
    use crate::diagnostic::Source;
    use crate::plan::Calendar;
    use crate::template::Engine;

    fn texts(own: &[(&str, &str)], name: &str) -> Vec<(String, String)> {
        let sources = own.iter().map(|(name, text)| {
            let source = Source::new(format!("templates/{name}.md"), *text);
            ((*name).to_owned(), source)
        });
        let engine = Engine::new(sources, Calendar::country());
        engine
            .texts_of(name)
            .into_iter()
            .map(|(name, text)| (name.to_owned(), text.to_owned()))
            .collect()
    }

    #[test]
    fn a_template_is_all_that_it_takes_in() {
        let own = [
            (
                "letter",
                "---\ntype: Công văn\n---\n{% include \"part.md\" %}",
            ),
            ("part", "một {% include 'inner.md' %}"),
            ("inner", "hai"),
            ("other", "ba"),
        ];
        let found = texts(&own, "letter");
        let named = |(name, text): (&str, &str)| (name.to_owned(), text.to_owned());
        assert_eq!(found, [own[2], own[0], own[1]].map(named));
        assert_eq!(texts(&own, "other"), [named(own[3])]);
        assert!(texts(&own, "unknown").is_empty());
    }

    #[test]
    fn a_component_is_taken_in_where_one_is_called() {
        let own = [
            (
                "letter",
                "---\ntype: Công văn\n---\n{{ <line(text=\"a\") /> }}",
            ),
            (
                "lines",
                "{% component line(text: String) %}{{ text }}{% endcomponent %}",
            ),
        ];
        assert_eq!(texts(&own, "letter").len(), 2);
    }
}
