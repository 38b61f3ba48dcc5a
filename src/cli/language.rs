//! The language of messages.

use crate::check::messages::Language;

/// The language that is asked for; else that of the settings; else that of
/// the system's locale: Vietnamese where it names Vietnamese, else English.
pub(super) fn chosen(asked: Option<Language>, settings: Option<Language>) -> Language {
    asked
        .or(settings)
        .unwrap_or_else(|| of_locale(sys_locale::get_locale().as_deref()))
}

fn of_locale(locale: Option<&str>) -> Language {
    let name = locale.unwrap_or_default().to_lowercase();
    let code = name.split(['-', '_', '.']).next().unwrap_or_default();
    match code {
        "vi" => Language::Vietnamese,
        _ => Language::English,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locale_decides() {
        for locale in [Some("vi-VN"), Some("vi_VN.UTF-8"), Some("vi")] {
            assert_eq!(of_locale(locale), Language::Vietnamese);
        }
        for locale in [Some("en-US"), Some("C"), Some("vie"), None] {
            assert_eq!(of_locale(locale), Language::English);
        }
    }
}
