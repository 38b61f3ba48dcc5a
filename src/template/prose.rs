//! Vietnamese official prose: what a template writes between the plan's facts.
//!
//! A plan says `2026-03-05`, `23` and `1250000`; an official document says
//! "ngày 05 tháng 3 năm 2026", "lần thứ XXIII" and "1.250.000 đồng". The
//! children of this module hold those forms as pure functions, each with the
//! clause that prescribes it: dates, lunar days and times, Roman numerals, numbers in
//! words, amounts, anniversaries and editions, capitals, names of files, lists,
//! citations of other documents.
//!
//! [`CATALOGUE`] is the one list of what a template may call; [`register`]
//! gives it to Tera, and the list of filters that users read is derived from
//! it. Two functions work on whole texts instead, after Tera has run:
//! [`resolve_citations`] settles which mention of a document is its first, and
//! [`bind`] puts the spaces at which an official text must not break.
//!
//! Input is Unicode NFC, and so is everything written here.

mod amount;
mod anniversary;
mod argument;
mod binding;
mod calendar;
mod capitals;
mod catalogue;
mod citation;
mod clock;
mod date;
mod list;
mod mention;
mod reading;
mod refusal;
mod roman;
mod slug;

pub use binding::bind;
pub use catalogue::{CATALOGUE, Entry, Tool};
pub use mention::resolve_citations;
pub(super) use refusal::carried;
pub(crate) use roman::{from_roman, roman};
pub use slug::slug;

use tera::{Kwargs, State, Tera, Value};

use crate::message::Message;
use crate::plan::Calendar;
use argument::{Call, Mismatch};

/// Makes every entry of the [`CATALOGUE`] known to `tera`. `calendar` tells
/// which days are worked.
///
/// A call that cannot be answered ends the rendering with one message: what
/// was found, what was expected, and the entry's example.
pub fn register(tera: &mut Tera, calendar: &Calendar) {
    for entry in CATALOGUE {
        let calendar = calendar.clone();
        match entry.tool {
            Tool::Filter(filter) => tera.register_filter(
                entry.name,
                move |value: Value, kwargs: Kwargs, state: &State| {
                    Call::new(&kwargs, state, entry.options, &calendar)
                        .and_then(|call| filter(&value, &call))
                        .map_err(|mismatch| explained(entry, mismatch))
                },
            ),
            Tool::Function(function) => {
                tera.register_function(entry.name, move |kwargs: Kwargs, state: &State| {
                    Call::new(&kwargs, state, entry.options, &calendar)
                        .and_then(|call| function(&call))
                        .map_err(|mismatch| explained(entry, mismatch))
                });
            }
            Tool::Test(test) => tera.register_test(
                entry.name,
                move |value: Value, kwargs: Kwargs, state: &State| {
                    Call::new(&kwargs, state, entry.options, &calendar)
                        .and_then(|call| test(&value, &call))
                        .map_err(|mismatch| explained(entry, mismatch))
                },
            ),
        }
    }
}

/// The error of a failed call, with the example of its entry.
fn explained(entry: &Entry, mismatch: Mismatch) -> tera::Error {
    let message = Message::new("template-failed.call")
        .with("tool", entry.tool.kind())
        .with("name", entry.name)
        .with("mismatch", mismatch.message())
        .with("example", entry.example)
        .with("result", entry.result);
    refusal::carrying(&message)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use tera::Context;

    fn render(template: &str, facts: &serde_json::Value, escape: bool) -> Result<String, String> {
        let mut tera = Tera::default();
        register(&mut tera, Calendar::country());
        Context::from_serialize(facts)
            .and_then(|context| tera.render_str(template, &context, escape))
            .map_err(|error| error.to_string())
            .map_err(|text| carried(&text).map_or(text, |message| message.to_string()))
    }

    fn failure(template: &str, facts: serde_json::Value) -> String {
        match render(template, &facts, false) {
            Ok(text) => panic!("`{template}` gave `{text}`"),
            Err(message) => message,
        }
    }

    #[test]
    fn an_anniversary_plan_is_told_from_two_dates() {
        let text = render(
            "Kỷ niệm {{ founded | years_since(on=date) }} năm ({{ founded | date_short }} - \
             {{ founded | day_month }}/{{ date | year }}), \
             hội thao {{ date | year | edition_of(first=2000) | edition }}.",
            &json!({"founded": "1954-11-02", "date": "2022-09-14"}),
            false,
        );
        assert_eq!(
            text.as_deref(),
            Ok("Kỷ niệm 68 năm (02/11/1954 - 02/11/2022), hội thao lần thứ XXIII.")
        );
    }

    #[test]
    fn a_message_says_found_expected_and_example() {
        let message = failure("{{ day | date_long }}", json!({"day": "2026-02-30"}));
        for part in [
            "filter `date_long`",
            "found `2026-02-30`",
            "expected a day of the calendar as year-month-day",
            "gives `ngày 05 tháng 3 năm 2026`",
        ] {
            assert!(message.contains(part), "{part} is missing in: {message}");
        }
    }

    #[test]
    fn a_mistyped_option_is_not_ignored() {
        let message = failure("{{ 12 | in_words(captal=true) }}", json!({}));
        assert!(message.contains("found the option `captal`"), "{message}");
        assert!(message.contains("expected `capital`"), "{message}");
        let message = failure("{{ 12 | roman(lower=true) }}", json!({}));
        assert!(message.contains("expected no option"), "{message}");
    }

    #[test]
    fn a_missing_option_is_named() {
        let message = failure("{{ '1954-11-02' | years_since }}", json!({}));
        assert!(message.contains("option `on`: found nothing"), "{message}");
    }

    #[test]
    fn the_side_of_the_document_chooses_the_style_of_citations() {
        let decree = json!({
            "type": "Nghị định", "number": "30/2020/NĐ-CP", "date": "2020-03-05",
            "organ": "Chính phủ", "subject": "về công tác văn thư",
        });
        let by_side = |side: &str| {
            let facts = json!({"doc": decree, "side": side});
            render("{{ doc | cite_full }}", &facts, false)
        };
        assert_eq!(
            by_side("party").as_deref(),
            Ok("Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ về công tác văn thư")
        );
        assert_eq!(
            by_side("state").as_deref(),
            Ok(
                "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư"
            )
        );
        let message = failure("{{ doc | cite_full }}", json!({"doc": decree}));
        assert!(
            message.contains("option `style`: found nothing"),
            "{message}"
        );
        let message = failure(
            "{{ doc | cite_full }}",
            json!({"doc": decree, "side": "both"}),
        );
        assert!(
            message.contains("variable `side`: found `both`"),
            "{message}"
        );
    }

    #[test]
    fn output_is_escaped_where_the_engine_escapes() {
        let facts = json!({"names": ["A & B", "C"]});
        let text = render("{{ names | join_vi | upper_vi }}", &facts, true);
        assert_eq!(text.as_deref(), Ok("A &amp; B VÀ C"));
        let text = render("{{ '<b>' | safe | upper_vi }}", &facts, true);
        assert_eq!(text.as_deref(), Ok("<B>"));
        let text = render("{{ [names[0], '<b>' | safe, 5] | join_vi }}", &facts, true);
        assert_eq!(text.as_deref(), Ok("A &amp; B, <b> và 5"));
    }
}
