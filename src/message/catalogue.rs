//! The catalogue: all files of a language in one Fluent bundle.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use include_dir::{Dir, include_dir};
use unic_langid::{LanguageIdentifier, langid};

use super::Language;

/// The files of all languages, each language in a folder of its code.
static FILES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/assets/messages");

const VIETNAMESE: LanguageIdentifier = langid!("vi");
const ENGLISH: LanguageIdentifier = langid!("en");

type Bundle = FluentBundle<FluentResource>;

static VI: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::Vietnamese).0);
static EN: LazyLock<Bundle> = LazyLock::new(|| bundle(Language::English).0);

/// A message, or one of its attributes, with facts; `None` when there is none.
pub(super) fn sentence(
    language: Language,
    id: &str,
    attribute: Option<&str>,
    facts: &FluentArgs<'_>,
) -> Option<String> {
    let bundle: &Bundle = match language {
        Language::Vietnamese => &VI,
        Language::English => &EN,
    };
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(name) => message.get_attribute(name)?.value(),
        None => message.value()?,
    };
    let mut faults = Vec::new();
    let text = bundle.format_pattern(pattern, Some(facts), &mut faults);
    Some(text.into_owned())
}

/// The bundle of a language, and what is wrong with its files: the test sees
/// to it that nothing is.
fn bundle(language: Language) -> (Bundle, Vec<String>) {
    let name = match language {
        Language::Vietnamese => VIETNAMESE,
        Language::English => ENGLISH,
    };
    let mut bundle = Bundle::new_concurrent(vec![name]);
    // Marks that keep directions of writing apart: both languages have one.
    bundle.set_use_isolating(false);
    let mut faults = Vec::new();
    for (path, text) in texts(language) {
        let resource = match FluentResource::try_new(text.to_owned()) {
            Ok(resource) => resource,
            Err((resource, errors)) => {
                faults.extend(errors.iter().map(|error| format!("{path}: {error}")));
                resource
            }
        };
        if let Err(errors) = bundle.add_resource(resource) {
            faults.extend(errors.iter().map(|error| format!("{path}: {error}")));
        }
    }
    (bundle, faults)
}

/// The files of a language with their paths.
fn texts(language: Language) -> impl Iterator<Item = (String, &'static str)> {
    FILES
        .get_dir(language.code())
        .into_iter()
        .flat_map(Dir::files)
        .filter_map(|file| Some((file.path().display().to_string(), file.contents_utf8()?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_is_well_formed() {
        for language in Language::ALL {
            let (_, faults) = bundle(language);
            assert!(faults.is_empty(), "{faults:#?}");
        }
    }
}
