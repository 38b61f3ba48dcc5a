//! What the readers of TOML and of patterns say, in our own words.

use glob::PatternError;

use crate::message::Message;

/// What is wrong with TOML, by the message of its reader.
pub(crate) fn fault(said: &str) -> Message {
    let says = |words: &str| said.contains(words);
    if says("duplicate key") {
        Message::new("toml-syntax.duplicate")
    } else if says("must be quoted") {
        Message::new("toml-syntax.unquoted")
    } else if says("quote") || says("string") || says("escape") {
        Message::new("toml-syntax.text")
    } else if says("unclosed") {
        Message::new("toml-syntax.unclosed")
    } else if says("missing comma") {
        Message::new("toml-syntax.comma")
    } else if says("assignment") || says("missing value") || says("no value") {
        Message::new("toml-syntax.no-value")
    } else {
        Message::new("toml-syntax")
    }
}

/// What is wrong with a pattern; there are these three faults.
pub(crate) fn of_pattern(error: &PatternError) -> Message {
    match error.msg {
        "invalid range pattern" => Message::new("invalid-pattern.range"),
        "recursive wildcards must form a single path component" => {
            Message::new("invalid-pattern.folders")
        }
        _ => Message::new("invalid-pattern.stars"),
    }
}

#[cfg(test)]
mod tests {
    use toml::de::DeTable;

    use super::*;

    #[test]
    fn faults_of_syntax_have_words_of_their_own() {
        for (text, id) in [
            ("[check\n", "toml-syntax.unclosed"),
            ("a = 1\na = 2\n", "toml-syntax.duplicate"),
            ("lang = vi\n", "toml-syntax.unquoted"),
            ("lang = \"vi\n", "toml-syntax.text"),
            ("a = [\"x\" \"y\"]\n", "toml-syntax.comma"),
            ("lang =\n", "toml-syntax.unquoted"),
            ("lang\n", "toml-syntax.no-value"),
            ("a = 1 ]\n", "toml-syntax"),
        ] {
            let error = DeTable::parse(text).expect_err(text);
            assert_eq!(fault(error.message()).id(), id, "{text}: {error}");
        }
    }
}
