//! Names of persons.

use crate::inspect::parts::folded;

use super::lexicon::{FAMILY_NAMES, RANKS, is_capital, prefix};

/// Whether a text is a person's name: two to six words, each with a capital.
/// In capitals throughout it must begin with a common family name.
pub(super) fn is_name(text: &str) -> bool {
    let words: Vec<_> = text.split_whitespace().collect();
    let lettered = |word: &&str| {
        word.chars().next().is_some_and(char::is_uppercase)
            && word
                .chars()
                .all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-'))
    };
    if !(2..=6).contains(&words.len()) || !words.iter().all(lettered) {
        return false;
    }
    let known = FAMILY_NAMES.opening(&folded(text)).is_some();
    if is_capital(text) {
        return known && words.len() >= 2;
    }
    let proper = |word: &&str| word.chars().skip(1).all(|c| !c.is_uppercase());
    words.iter().filter(|word| proper(word)).count() == words.len() || known
}

/// Whether a text is a name after a title or rank: "TS. Nguyễn Văn A".
pub(super) fn is_ranked_name(text: &str) -> bool {
    let mut rest = text.trim();
    let mut ranked = false;
    for _ in 0..4 {
        let Some(rank) = RANKS.opening(&folded(rest)).map(str::to_owned) else {
            break;
        };
        let Some(end) = prefix(rest, &rank) else {
            break;
        };
        rest = rest.get(end..).unwrap_or_default();
        rest = rest.trim_start_matches(['.', ',', ' ', ':', '-']);
        ranked = true;
    }
    ranked && is_name(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_what_is_none() {
        for text in [
            "Nguyễn Văn Mẫu",
            "Hồ Thị Điển Hình",
            "NGUYỄN VĂN AN",
            "Y Bhiông",
        ] {
            assert!(is_name(text), "{text}");
        }
        for text in [
            "CHỦ TỊCH",
            "PHÓ GIÁM ĐỐC",
            "Như trên;",
            "Nguyễn",
            "Sở Nội vụ tỉnh",
        ] {
            assert!(!is_name(text), "{text}");
        }
        assert!(is_ranked_name("TS. Nguyễn Văn An"));
        assert!(is_ranked_name("Đại tá, PGS.TS Trần Bình"));
        assert!(!is_ranked_name("Nguyễn Văn An"));
    }
}
