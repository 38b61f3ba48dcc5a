//! The language of messages.

use std::ffi::OsString;

use crate::message::Language;
use crate::workspace::{Folder, Settings};

/// The option that asks for a language.
const OPTION: &str = "--lang";

/// The language that arguments ask for; else that of the settings; else that
/// of the system's locale. It is wanted before the arguments are read: what is
/// wrong with them is told in it.
pub(super) fn of(arguments: &[OsString]) -> Language {
    asked(arguments)
        .or_else(of_settings)
        .unwrap_or_else(|| Language::of_locale(&sys_locale::get_locale().unwrap_or_default()))
}

/// The language that arguments name. Another name is refused where the
/// arguments are read.
fn asked(arguments: &[OsString]) -> Option<Language> {
    let mut words = arguments.iter().map(|word| word.to_string_lossy());
    let mut asked = None;
    while let Some(word) = words.next().filter(|word| word != "--") {
        let Some(rest) = word.strip_prefix(OPTION) else {
            continue;
        };
        let name = match rest.strip_prefix('=') {
            Some(name) => Some(name.to_owned()),
            None if rest.is_empty() => words.next().map(|name| name.into_owned()),
            None => None,
        };
        asked = name.and_then(|name| name.parse().ok()).or(asked);
    }
    asked
}

/// The language of the settings, whatever else is wrong with them.
fn of_settings() -> Option<Language> {
    let folder = Folder::here().ok()?;
    Settings::of(&folder).0.language
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_decide_before_they_are_read() {
        let asked = |words: &[&str]| asked(&words.iter().map(OsString::from).collect::<Vec<_>>());
        assert_eq!(
            asked(&["build", "--lang", "vi"]),
            Some(Language::Vietnamese)
        );
        assert_eq!(asked(&["--lang=en", "build"]), Some(Language::English));
        assert_eq!(asked(&["build", "--language", "vi"]), None);
        assert_eq!(asked(&["build", "--lang", "fr"]), None);
        assert_eq!(asked(&["build", "--", "--lang", "vi"]), None);
    }
}
