//! From a plan and a template to a document.
//!
//! A template, `templates/<name>.md`, is one file: a front matter (YAML) that
//! names the document's type and the fields that it asks of a plan, above a
//! body of Tera that writes Markdown. [`compose`] checks the plan's fields,
//! renders subject, legal bases and body, reads the Markdown as blocks, and
//! adds what the plan and the organ's profile say: who issues, number, date,
//! signers, recipients.
//!
//! Values from plans are escaped: `*`, `#` or `|` in a name is only text. A
//! plan's own body takes the place of the template's, and sees the same
//! variables. An [`Engine`] parses every template once and serves any number
//! of plans. Faults name the line in the template or the plan that mends them.

mod compose;
mod engine;
mod escape;
mod fault;
mod field;
mod fields;
mod front_matter;
mod markdown;
mod origin;
mod origins;
pub mod prose;
mod schema;
mod texts;

use std::ops::Range;
use std::sync::Arc;

use include_dir::{Dir, include_dir};
use unicode_normalization::UnicodeNormalization;

pub use compose::{Composed, Materials, compose};
pub use engine::Engine;
pub use field::{Field, FieldKind};
pub use front_matter::{Template, TemplateEnactment, VARIABLES};
pub use origins::Origins;
pub use schema::plan_schema;

pub(crate) use field::CITATION_KEYS;
pub(crate) use fields::{value as field_value, values as field_values};
pub(crate) use origin::Origin;
pub(crate) use texts::{Texts, Variables, syntax};

use crate::diagnostic::{Diagnostic, Source, nearest};
use crate::message::{Fact, Message};
use crate::model::DocumentKind;

static BUILTIN: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates");

/// The templates in the program: name and text.
pub fn builtin() -> Vec<(String, Arc<Source>)> {
    let mut sources: Vec<_> = BUILTIN
        .files()
        .filter_map(|file| {
            let path = file.path().to_str()?;
            let name = path.strip_suffix(".md")?;
            let source = Source::new(format!("builtin:templates/{path}"), file.contents_utf8()?);
            Some((name.to_owned(), source))
        })
        .collect();
    sources.sort_by(|a, b| a.0.cmp(&b.0));
    sources
}

/// The line that ends a plan when more text follows in one source: YAML's
/// mark of the end of a document.
pub(crate) const END: &str = "...";

/// Where a key at the left margin of a plan stands.
fn key_span(source: &Source, key: &str) -> Option<Range<usize>> {
    let mut start = 0;
    let lines = source.text.split_inclusive('\n');
    for line in lines.take_while(|line| line.trim_end() != END) {
        let rest = line.strip_prefix(key);
        if rest.is_some_and(|rest| rest.trim_start().starts_with(':')) {
            return Some(start..start + key.len());
        }
        start += line.len();
    }
    None
}

/// The type of this name, in any case of letters.
pub(crate) fn kind_named<'a>(name: &str, kinds: &'a [DocumentKind]) -> Option<&'a DocumentKind> {
    let folded = |name: &str| name.trim().nfc().collect::<String>().to_lowercase();
    kinds.iter().find(|kind| folded(&kind.name) == folded(name))
}

fn unknown_kind(name: &str, kinds: &[DocumentKind]) -> Diagnostic {
    let known = kinds.iter().map(|kind| kind.name.as_str());
    let fault = Diagnostic::error(Message::new("unknown-type.named").with("name", name));
    match nearest(name, known.clone()) {
        Some(near) => fault.hint(Message::new("did-you-mean").with("name", near)),
        None => {
            let names = Fact::List(known.map(str::to_owned).collect());
            fault.hint(Message::new("unknown-type.known").with("names", names))
        }
    }
}
