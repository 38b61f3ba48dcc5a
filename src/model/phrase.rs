//! Phrases of Vietnamese titles.

/// Words that open a phrase: a line of a title likes to begin with them, and
/// does not end with them.
const OPENERS: [&str; 19] = [
    "và", "của", "về", "ngày", "trong", "năm", "lần", "giữa", "cho", "tại", "theo", "nhiệm",
    "giai", "để", "đối", "với", "trên", "nhân", "các",
];

/// Whether a word, in any case of letters, opens a phrase.
pub fn opens_phrase(word: &str) -> bool {
    OPENERS.contains(&word.to_lowercase().as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn capitals_count_as_well() {
        assert!(opens_phrase("VÀ") && opens_phrase("của"));
        assert!(!opens_phrase("Khối"));
    }
}
