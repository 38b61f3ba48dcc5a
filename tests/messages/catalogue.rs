//! The catalogue as its files have it.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};
use fluent_syntax::parser::parse;

/// What a sentence asks for: the names of facts.
pub type Facts = BTreeSet<String>;

/// The mark of another sentence within one.
const INNER: char = '>';

/// The messages of one language.
#[derive(Debug, Default)]
pub struct Catalogue {
    /// The names of its files, without ending.
    pub files: BTreeSet<String>,
    /// The facts of each sentence by its id, `name` or `name.attribute`.
    pub sentences: BTreeMap<String, Facts>,
    /// Sentences that stand within others.
    pub inner: BTreeSet<String>,
}

impl Catalogue {
    /// Reads the files of a language.
    pub fn read(language: &str) -> Self {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("assets/messages")
            .join(language);
        let mut catalogue = Self::default();
        for entry in fs::read_dir(&folder).expect("the folder of a language") {
            let path = entry.expect("an entry").path();
            let name = path.file_stem().expect("a file").to_string_lossy();
            catalogue.files.insert(name.into_owned());
            catalogue.add(&fs::read_to_string(&path).expect("a text"));
        }
        catalogue.resolve();
        catalogue
    }

    /// A sentence asks for what those within it ask for.
    fn resolve(&mut self) {
        let before = self.sentences.clone();
        for facts in self.sentences.values_mut() {
            let (inner, own): (Facts, Facts) = facts
                .iter()
                .cloned()
                .partition(|fact| fact.starts_with(INNER));
            *facts = own;
            for id in inner.iter().map(|mark| mark.trim_start_matches(INNER)) {
                facts.extend(before.get(id).cloned().unwrap_or_default());
                self.inner.insert(id.to_owned());
            }
        }
    }

    fn add(&mut self, text: &str) {
        let resource = parse(text).expect("another test sees that the file is well formed");
        for entry in &resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            if let Some(value) = &message.value {
                self.sentences.insert(message.id.name.into(), facts(value));
            }
            for attribute in &message.attributes {
                let id = format!("{}.{}", message.id.name, attribute.id.name);
                self.sentences.insert(id, facts(&attribute.value));
            }
        }
    }
}

fn facts(pattern: &Pattern<&str>) -> Facts {
    let mut facts = Facts::new();
    of_pattern(pattern, &mut facts);
    facts
}

fn of_pattern(pattern: &Pattern<&str>, facts: &mut Facts) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, facts);
        }
    }
}

fn of_expression(expression: &Expression<&str>, facts: &mut Facts) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, facts),
        Expression::Select { selector, variants } => {
            of_inline(selector, facts);
            for variant in variants {
                of_pattern(&variant.value, facts);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, facts: &mut Facts) {
    match inline {
        InlineExpression::VariableReference { id } => {
            facts.insert(id.name.into());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, facts),
        InlineExpression::FunctionReference { arguments, .. } => of_arguments(arguments, facts),
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map(|one| format!(".{}", one.name));
            let id = format!("{INNER}{}{}", id.name, attribute.unwrap_or_default());
            facts.insert(id);
        }
        InlineExpression::TermReference { id, .. } => {
            panic!("`-{}`: the catalogue has no terms", id.name)
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
    }
}

fn of_arguments(arguments: &CallArguments<&str>, facts: &mut Facts) {
    for argument in &arguments.positional {
        of_inline(argument, facts);
    }
    for argument in &arguments.named {
        of_inline(&argument.value, facts);
    }
}
