//! Citations of other documents (viện dẫn) and legal grounds (căn cứ).
//!
//! At its first mention a document is cited with type, number and symbol, date,
//! organ and subject, later with type and number alone (NĐ 30/2020, PL I II.6b;
//! HD 05 I.6.1.4; HD 36 II.1.6.1). The sides differ in the date: the State
//! writes it in words, the Party in figures after a comma. Laws and ordinances
//! go by their name, without number and organ.

use chrono::{Datelike, NaiveDate};
use tera::Value;

use super::argument::{Call, Mismatch, flag, option_place, text};
use super::capitals::{capitalized, uncapitalized};
use super::date;
use super::mention::mention;
use crate::message::Message;

/// Types that are cited by name (PL I II.6a speaks of Luật and Pháp lệnh).
const LAWS: [&str; 4] = ["Hiến pháp", "Bộ luật", "Luật", "Pháp lệnh"];

/// First words of a printed subject that take a small letter once the subject
/// stands inside a sentence. Any other first word may be a name.
const OPENINGS: [&str; 10] = [
    "Ban hành",
    "Bổ sung",
    "Hướng dẫn",
    "Phê duyệt",
    "Quy định",
    "Sửa đổi",
    "Thực hiện",
    "Tổ chức",
    "Triển khai",
    "Về",
];

/// Whose rules a citation follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// Văn bản của Đảng: "…, ngày 03/4/2018 của …".
    Party,
    /// Văn bản hành chính nhà nước: "… ngày 05 tháng 3 năm 2020 của …".
    State,
}

/// Where in the document a citation stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Position {
    /// In the running text.
    Text,
    /// Among the legal grounds, where a law also has its date or year.
    Ground,
}

/// A document that is cited.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cited {
    kind: String,
    number: Option<String>,
    date: Option<NaiveDate>,
    organ: Option<String>,
    subject: Option<String>,
    law: bool,
}

impl Cited {
    /// Reads a map with the keys `type`, `number`, `date`, `organ`, `subject`
    /// and `law`. Without `law`, the type tells.
    pub fn of(value: &Value) -> Result<Self, Mismatch> {
        if !value.is_map() {
            return Err(Mismatch::of_value(value, Message::new("expects-cited")));
        }
        let kind = key(value, "type", text)?.ok_or_else(|| {
            Mismatch::described(
                Message::new("found-nothing"),
                Message::new("expects-cited-type"),
            )
            .at(key_place("type"))
        })?;
        let kind = capitalized(&kind);
        let by_type = LAWS.contains(&kind.as_str());
        Ok(Self {
            number: key(value, "number", text)?,
            date: key(value, "date", date::day_of)?,
            organ: key(value, "organ", text)?,
            subject: key(value, "subject", text)?,
            law: key(value, "law", flag)?.unwrap_or(by_type),
            kind,
        })
    }

    /// The citation of a first mention. A law needs its subject, and among the
    /// grounds its date; every other document needs all parts.
    pub fn full(&self, side: Side, position: Position) -> Result<String, Mismatch> {
        if self.law {
            return self.law_name(side, position);
        }
        let date = self.date()?;
        let date = match side {
            Side::Party => format!(", ngày {}", date::short(date)),
            Side::State => format!(" {}", date::long(date)),
        };
        let organ = needed(&self.organ, "organ", "Chính phủ")?;
        let subject = needed(&self.subject, "subject", "về công tác văn thư")?;
        Ok(format!(
            "{}{date} của {organ} {}",
            self.short()?,
            inside_sentence(subject)
        ))
    }

    /// The citation of a later mention: type and number, or the name of a law.
    pub fn short(&self) -> Result<String, Mismatch> {
        if self.law {
            return self.name();
        }
        let number = needed(&self.number, "number", "36-HD/VPTW")?;
        Ok(format!("{} số {number}", self.kind))
    }

    /// The name of a law. The State adds its day in the grounds (PL I II.6a),
    /// the Party its year (HD 05 I.6.2.3).
    fn law_name(&self, side: Side, position: Position) -> Result<String, Mismatch> {
        let name = self.name()?;
        Ok(match (position, side) {
            (Position::Text, Side::Party | Side::State) => name,
            (Position::Ground, Side::Party) => format!("{name} năm {}", self.date()?.year()),
            (Position::Ground, Side::State) => format!("{name} {}", date::long(self.date()?)),
        })
    }

    /// "Luật Tổ chức Chính phủ", from a subject with or without the type.
    fn name(&self) -> Result<String, Mismatch> {
        match &self.subject {
            None if self.kind == LAWS[0] => Ok(self.kind.clone()),
            subject => {
                let subject = capitalized(needed(subject, "subject", "Tổ chức Chính phủ")?);
                Ok(if opens_with(&subject, &self.kind) {
                    subject
                } else {
                    format!("{} {subject}", self.kind)
                })
            }
        }
    }

    fn date(&self) -> Result<NaiveDate, Mismatch> {
        self.date.ok_or_else(|| absent("date", "2018-04-03"))
    }

    /// What tells this document from all others. Numbers start anew each year
    /// or term, and organs of a kind share a symbol, so date and organ belong
    /// to it.
    fn identity(&self) -> String {
        let date = self.date.map(|date| date.to_string());
        let names = if self.law {
            [&self.subject, &None]
        } else {
            [&self.number, &self.organ]
        };
        let parts = [&Some(self.kind.clone()), names[0], names[1], &date];
        parts
            .map(|part| part.as_deref().unwrap_or_default())
            .join("|")
            .to_lowercase()
    }
}

/// Filter `cite`: full at the first mention in the document, short afterwards;
/// among the grounds always full.
pub fn cite_filter(value: &Value, call: &Call) -> Result<Value, Mismatch> {
    let cited = Cited::of(value)?;
    let position = position(call)?;
    let full = cited.full(side(call)?, position)?;
    let short = match position {
        Position::Text => cited.short()?,
        Position::Ground => full.clone(),
    };
    Ok(Value::from(mention(&cited.identity(), &full, &short)))
}

/// Filter `cite_full`: the first mention's form, wherever it stands.
pub fn cite_full_filter(value: &Value, call: &Call) -> Result<Value, Mismatch> {
    Cited::of(value)?
        .full(side(call)?, position(call)?)
        .map(Value::from)
}

/// Filter `cite_short`: the later mentions' form, wherever it stands.
pub fn cite_short_filter(value: &Value, _: &Call) -> Result<Value, Mismatch> {
    Cited::of(value)?.short().map(Value::from)
}

/// The option `style`, or else the template variable `side`.
fn side(call: &Call) -> Result<Side, Mismatch> {
    let read = |value: &Value| match value.as_str() {
        Some("party") => Ok(Side::Party),
        Some("state") => Ok(Side::State),
        _ => Err(Mismatch::of_value(value, Message::new("expects-side"))),
    };
    match (call.option("style"), call.variable("side")) {
        (None, Some(side)) => read(&side)
            .map_err(|error| error.at(Message::new("place-variable").with("name", "side"))),
        (Some(style), _) => read(style).map_err(|error| error.at(option_place("style"))),
        (None, None) => Err(Mismatch::described(
            Message::new("found-no-side"),
            Message::new("expects-side"),
        )
        .at(option_place("style"))),
    }
}

fn position(call: &Call) -> Result<Position, Mismatch> {
    Ok(if call.option_or("ground", false, flag)? {
        Position::Ground
    } else {
        Position::Text
    })
}

/// The key `name` of a map, if it is there and says something.
fn key<T>(
    map: &Value,
    name: &str,
    reading: impl Fn(&Value) -> Result<T, Mismatch>,
) -> Result<Option<T>, Mismatch> {
    map.get_from_path(name)
        .filter(|value| !(value.is_none() || value.as_str() == Some("")))
        .map(reading)
        .transpose()
        .map_err(|error| error.at(key_place(name)))
}

fn needed<'a>(part: &'a Option<String>, name: &str, example: &str) -> Result<&'a str, Mismatch> {
    part.as_deref().ok_or_else(|| absent(name, example))
}

fn absent(name: &str, example: &str) -> Mismatch {
    let part = Message::of("cited", name);
    Mismatch::described(
        Message::new("found-nothing"),
        Message::new("expects-cited-part")
            .with("part", part)
            .with("example", example),
    )
    .at(key_place(name))
}

fn key_place(name: &str) -> Message {
    Message::new("place-key").with("key", name)
}

/// A printed subject (trích yếu) as the end of a citation: "V/v" is spelt out,
/// and an opening word loses its capital.
fn inside_sentence(subject: &str) -> String {
    if let Some(rest) = subject.strip_prefix("V/v ") {
        return format!("về việc {rest}");
    }
    if OPENINGS.iter().any(|opening| opens_with(subject, opening)) {
        uncapitalized(subject)
    } else {
        subject.to_owned()
    }
}

/// Whether `text` begins with `words` and goes on with another word, or ends.
fn opens_with(text: &str, words: &str) -> bool {
    text.strip_prefix(words)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with(char::is_whitespace))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn cited(facts: serde_json::Value) -> Cited {
        Cited::of(&Value::from_serializable(&facts)).expect("a document in a test is well formed")
    }

    fn guide() -> Cited {
        cited(json!({
            "type": "Hướng dẫn", "number": "36-HD/VPTW", "date": "2018-04-03",
            "organ": "Văn phòng Trung ương Đảng",
            "subject": "về thể thức và kỹ thuật trình bày văn bản của Đảng",
        }))
    }

    #[test]
    fn the_party_writes_figures_after_a_comma() {
        assert_eq!(
            guide().full(Side::Party, Position::Text).as_deref(),
            Ok(
                "Hướng dẫn số 36-HD/VPTW, ngày 03/4/2018 của Văn phòng Trung ương Đảng \
                về thể thức và kỹ thuật trình bày văn bản của Đảng"
            )
        );
        assert_eq!(guide().short().as_deref(), Ok("Hướng dẫn số 36-HD/VPTW"));
    }

    #[test]
    fn the_state_writes_words() {
        let decree = cited(json!({
            "type": "nghị định", "number": "30/2020/NĐ-CP", "date": "2020-03-05",
            "organ": "Chính phủ", "subject": "Về công tác văn thư",
        }));
        for position in [Position::Text, Position::Ground] {
            assert_eq!(
                decree.full(Side::State, position).as_deref(),
                Ok(
                    "Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ \
                    về công tác văn thư"
                )
            );
        }
        assert_eq!(decree.short().as_deref(), Ok("Nghị định số 30/2020/NĐ-CP"));
    }

    #[test]
    fn laws_go_by_name() {
        let law = cited(json!({
            "type": "Luật", "subject": "Tổ chức Chính phủ", "date": "2015-06-19",
            "number": "76/2015/QH13", "organ": "Quốc hội",
        }));
        for (side, position, expected) in [
            (Side::State, Position::Text, "Luật Tổ chức Chính phủ"),
            (Side::Party, Position::Text, "Luật Tổ chức Chính phủ"),
            (
                Side::State,
                Position::Ground,
                "Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015",
            ),
            (
                Side::Party,
                Position::Ground,
                "Luật Tổ chức Chính phủ năm 2015",
            ),
        ] {
            assert_eq!(law.full(side, position).as_deref(), Ok(expected));
        }
        assert_eq!(law.short().as_deref(), Ok("Luật Tổ chức Chính phủ"));

        let whole_name = cited(json!({"type": "Bộ luật", "subject": "Bộ luật Hình sự"}));
        assert_eq!(whole_name.short().as_deref(), Ok("Bộ luật Hình sự"));
        let constitution = cited(json!({"type": "Hiến pháp", "date": "2013-11-28"}));
        assert_eq!(
            constitution.full(Side::Party, Position::Ground).as_deref(),
            Ok("Hiến pháp năm 2013")
        );
        let named = cited(json!({"type": "Điều lệ", "subject": "Đảng", "law": true}));
        assert_eq!(named.short().as_deref(), Ok("Điều lệ Đảng"));
    }

    #[test]
    fn opening_words_of_a_subject_lose_their_capital() {
        for (subject, inside) in [
            ("Về việc tổ chức Hội thao", "về việc tổ chức Hội thao"),
            ("Ban hành Quy chế", "ban hành Quy chế"),
            ("V/v nâng bậc lương", "về việc nâng bậc lương"),
            ("thực hiện Kết luận số 01", "thực hiện Kết luận số 01"),
            ("Đại hội Đảng bộ", "Đại hội Đảng bộ"),
        ] {
            assert_eq!(inside_sentence(subject), inside);
        }
    }

    #[test]
    fn a_missing_part_is_named() {
        let incomplete = cited(json!({"type": "Kết luận", "number": "49-KL/TW"}));
        let message = incomplete
            .full(Side::Party, Position::Text)
            .map_err(|error| error.message().to_string());
        assert_eq!(
            message,
            Err(
                "key `date`: found nothing, expected the date of the cited document, \
                 such as `2018-04-03`"
                    .to_owned()
            )
        );
        assert!(incomplete.short().is_ok());
        for wrong in [
            json!("36-HD/VPTW"),
            json!({"number": "36-HD/VPTW"}),
            json!({"type": "Luật", "law": "yes"}),
            json!({"type": "Kết luận", "date": "2018-02-30"}),
            json!({"type": "Kết luận", "number": 36}),
        ] {
            assert!(
                Cited::of(&Value::from_serializable(&wrong)).is_err(),
                "{wrong}"
            );
        }
    }

    #[test]
    fn documents_differ_by_type_number_and_date() {
        let plan = |date: &str| {
            cited(json!({"type": "Kế hoạch", "number": "12-KH/ĐU", "date": date})).identity()
        };
        assert_eq!(plan("2025-09-05"), plan("2025-09-05"));
        assert_ne!(plan("2025-09-05"), plan("2026-09-05"));
        let law = |year: &str| {
            cited(json!({"type": "Luật", "subject": "Đất đai", "date": year})).identity()
        };
        assert_ne!(law("2013-11-29"), law("2024-01-18"));
    }
}
