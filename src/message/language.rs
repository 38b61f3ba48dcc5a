//! The languages that messages are written in.

use std::fmt;
use std::str::FromStr;

use super::Message;

/// A language that messages are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Language {
    /// Tiếng Việt.
    Vietnamese,
    /// English.
    English,
}

/// A name that is no language.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct UnknownLanguage(String);

impl Language {
    /// Every language.
    pub const ALL: [Self; 2] = [Self::Vietnamese, Self::English];

    /// The language's code in options, data and reports.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Vietnamese => "vi",
            Self::English => "en",
        }
    }

    /// The language of a locale such as `vi_VN.UTF-8`: Vietnamese where it
    /// names Vietnamese, else English.
    pub fn of_locale(locale: &str) -> Self {
        let name = locale.to_lowercase();
        match name.split(['-', '_', '.']).next() {
            Some("vi") => Self::Vietnamese,
            Some(_) | None => Self::English,
        }
    }
}

impl UnknownLanguage {
    /// What was found, and which languages there are.
    pub fn message(&self) -> Message {
        Message::new("unknown-language").with("name", self.0.as_str())
    }
}

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message().text(Language::English))
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    fn from_str(code: &str) -> Result<Self, UnknownLanguage> {
        Self::ALL
            .into_iter()
            .find(|language| language.code() == code)
            .ok_or_else(|| UnknownLanguage(code.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locale_decides() {
        for locale in ["vi-VN", "vi_VN.UTF-8", "vi", "VI"] {
            assert_eq!(Language::of_locale(locale), Language::Vietnamese);
        }
        for locale in ["en-US", "C", "vie", ""] {
            assert_eq!(Language::of_locale(locale), Language::English);
        }
    }

    #[test]
    fn an_unknown_language_names_the_two() {
        let fault = "fr".parse::<Language>().expect_err("no language");
        for language in Language::ALL {
            let text = fault.message().text(language);
            assert!(text.contains("`fr`"), "{text}");
            assert!(text.contains("`vi`") && text.contains("`en`"), "{text}");
        }
    }
}
