//! Number and symbol (số và ký hiệu, ô 3).

use serde::Deserialize;

/// The parts of number and symbol; a [`NumberForm`] joins them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct NumberSymbol {
    /// The number; left out in a draft, for the clerk to fill in.
    pub number: Option<u32>,
    /// The code of the type ("KH"); none for a letter of the State.
    pub kind: Option<String>,
    /// The codes of the issuing organs ("ĐUK"), the lead organ first.
    pub organs: Vec<String>,
    /// The drafting unit or field of a letter of the State ("VP").
    pub unit: Option<String>,
}

impl NumberSymbol {
    /// The whole as printed, with `blank` for a number not yet given:
    /// "Số 45-KH/ĐUK", "Số: 05/KH-UBND", "Số: 12/UBND-VX".
    pub fn printed(&self, form: &NumberForm, blank: &str) -> String {
        format!("{}{}", form.prefix, self.bare(form, blank))
    }

    /// Number and symbol without the word "Số": "45-KH/ĐUK".
    pub fn bare(&self, form: &NumberForm, blank: &str) -> String {
        let number = self
            .number
            .map_or_else(|| blank.to_owned(), |n| format!("{n:02}"));
        let after = if self.kind.is_some() {
            &form.after_number
        } else {
            &form.after_letter_number
        };
        format!("{number}{after}{}", self.symbol(form))
    }

    /// The symbol alone (ký hiệu): "KH/ĐUK".
    pub fn symbol(&self, form: &NumberForm) -> String {
        let mut symbol = String::new();
        if let Some(kind) = &self.kind {
            symbol.push_str(kind);
            symbol.push_str(&form.after_kind);
        }
        symbol.push_str(&self.organs.join(&form.between_organs));
        if let Some(unit) = &self.unit {
            symbol.push_str(&form.before_unit);
            symbol.push_str(unit);
        }
        symbol
    }
}

/// How the parts of number and symbol are joined.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NumberForm {
    /// Before the number ("Số ", "Số: ").
    pub prefix: String,
    /// Between number and type.
    pub after_number: String,
    /// Between number and organ of a letter without type.
    pub after_letter_number: String,
    /// Between type and organ.
    pub after_kind: String,
    /// Between organs of a joint document.
    pub between_organs: String,
    /// Between organ and drafting unit.
    pub before_unit: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    fn party() -> NumberForm {
        NumberForm {
            prefix: "Số ".into(),
            after_number: "-".into(),
            after_letter_number: "-".into(),
            after_kind: "/".into(),
            between_organs: "-".into(),
            before_unit: "-".into(),
        }
    }

    fn state() -> NumberForm {
        NumberForm {
            prefix: "Số: ".into(),
            after_number: "/".into(),
            after_letter_number: "/".into(),
            after_kind: "-".into(),
            between_organs: "-".into(),
            before_unit: "-".into(),
        }
    }

    fn symbol(number: Option<u32>, kind: Option<&str>, organs: &[&str]) -> NumberSymbol {
        NumberSymbol {
            number,
            kind: kind.map(str::to_owned),
            organs: organs.iter().map(|s| (*s).to_owned()).collect(),
            unit: None,
        }
    }

    #[test]
    fn party_and_state_order() {
        let plan = symbol(Some(5), Some("KH"), &["ĐUK"]);
        assert_eq!(plan.printed(&party(), ""), "Số 05-KH/ĐUK");
        let plan = symbol(Some(15), Some("KH"), &["UBND"]);
        assert_eq!(plan.printed(&state(), ""), "Số: 15/KH-UBND");
    }

    #[test]
    fn letters_of_the_state_name_the_unit() {
        let mut letter = symbol(Some(12), None, &["UBND"]);
        letter.unit = Some("VX".into());
        assert_eq!(letter.printed(&state(), ""), "Số: 12/UBND-VX");
    }

    #[test]
    fn joint_organs_and_blank_number() {
        let joint = symbol(None, Some("QC"), &["BTCTU", "BNCTU"]);
        assert_eq!(joint.printed(&party(), "__"), "Số __-QC/BTCTU-BNCTU");
    }
}
