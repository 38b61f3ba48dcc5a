use super::*;
use crate::check::rule::Spot;
use crate::check::rules;
use crate::diagnostic::Severity;
use crate::model::Component;
use crate::units::{Length, Range};

/// A message with facts, and without a Fluent error.
fn told(language: Language, id: &str, facts: &[(&'static str, Fact)]) -> String {
    let text = say(language, id, facts);
    assert!(!text.contains("{$"), "{language}: {id}: {text}");
    text
}

fn finding(rule: &'static str, fault: Fault) -> Finding {
    Finding {
        rule,
        severity: Severity::Error,
        fault,
        citation: "NĐ 30".to_owned(),
    }
}

#[test]
fn every_rule_is_told_in_both_languages() {
    let mut wrong = Vec::new();
    for language in Language::ALL {
        for rule in rules::all() {
            if Message::from(rule.name.to_owned())
                .known(language)
                .is_none()
            {
                wrong.push(format!("{language}: `{}` has no message", rule.name));
            }
            for attribute in ["what", "why", "mend"] {
                let id = format!("{}.{attribute}", rule.name);
                if Message::from(id).known(language).is_none() {
                    wrong.push(format!("{language}: `{}` has no .{attribute}", rule.name));
                }
            }
            for text in [what(language, rule.name), why(language, rule.name)] {
                if text.contains("{$") {
                    wrong.push(format!(
                        "{language}: `{}` asks for facts: {text}",
                        rule.name
                    ));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn looks_are_told_in_words() {
    let look = |property, found: Fact, expected: Fact| {
        let facts = [
            ("property", Fact::key(property)),
            ("found", found),
            ("expected", expected),
        ];
        Language::ALL.map(|language| told(language, "look", &facts))
    };
    let range = Range {
        min: Some(Length::pt(13)),
        max: Some(Length::pt(14)),
        tolerance: Length::ZERO,
    };
    let half = Length::emu(Length::pt(25).to_emu() / 2);
    assert_eq!(
        look("size", half.into(), range.into()),
        [
            "cỡ chữ 12,5 pt, quy định 13 pt đến 14 pt",
            "the letters are 12.5 pt; expected 13 pt to 14 pt"
        ]
    );
    assert_eq!(
        look("bold", Fact::key("on"), Fact::key("off")),
        ["đang in đậm, quy định không đậm", "bold; expected not bold"]
    );
    assert_eq!(
        look("align", Fact::key("left"), Fact::key("justify")),
        [
            "đang căn trái, quy định căn đều hai bên",
            "set to the left; expected justified"
        ]
    );
    for property in ["italic", "underline", "upper"] {
        for found in ["on", "off"] {
            look(property, Fact::key(found), Fact::key("on"));
        }
    }
    for property in ["typeface", "colour", "line", "gap", "first"] {
        look(property, "Arial".into(), "Times New Roman".into());
    }
}

#[test]
fn values_are_written_as_the_language_writes_them() {
    let value = |fact: Fact| {
        Language::ALL.map(|language| {
            let facts = [
                ("property", Fact::key("x")),
                ("found", fact.clone()),
                ("expected", "y".into()),
            ];
            let text = told(language, "look", &facts);
            let end = text.find([',', ';']).unwrap_or(text.len());
            match language {
                Language::Vietnamese => text.replace(", quy định y", ""),
                Language::English => text[..end].to_owned(),
            }
        })
    };
    let inch = Length::emu(457_200);
    assert_eq!(value(inch.into()), ["12,7 mm", "12.7 mm"]);
    assert_eq!(value(Length::mm(20).into()), ["20 mm", "20 mm"]);
    let open = Range {
        min: Some(Length::pt(6)),
        ..Range::default()
    };
    assert_eq!(value(open.into()), ["từ 6 pt trở lên", "at least 6 pt"]);
    assert_eq!(
        value(Component::PlaceDate.into()),
        ["Địa danh và ngày tháng", "place date"]
    );
}

#[test]
fn the_places_beside_the_first_are_counted() {
    let mut fault = Fault::at(Spot::Document);
    fault.more = 3;
    let told = text(Language::Vietnamese, &finding("not-a-rule", fault.clone()));
    assert_eq!(told, "not-a-rule (và 3 chỗ nữa)");
    fault.more = 1;
    let told = text(Language::English, &finding("not-a-rule", fault));
    assert_eq!(told, "not-a-rule (and one more place)");
}
