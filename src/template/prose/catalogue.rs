//! The one list of what a template may call, with a working example of each.
//!
//! Registration, the users' list of filters and the tests all read it.

use tera::Value;

use super::argument::{Call, Mismatch};
use super::{
    amount, anniversary, calendar, capitals, citation, clock, date, list, reading, roman, slug,
};
use crate::message::Message;

/// How a template calls an entry, and the function behind it.
#[derive(Clone, Copy)]
pub enum Tool {
    /// `{{ value | name(option=...) }}`.
    Filter(fn(&Value, &Call) -> Result<Value, Mismatch>),
    /// `{{ name(option=...) }}`.
    Function(fn(&Call) -> Result<Value, Mismatch>),
    /// `{% if value is name(option=...) %}`.
    Test(fn(&Value, &Call) -> Result<bool, Mismatch>),
}

impl Tool {
    /// The word for it.
    pub const fn kind(&self) -> Message {
        match self {
            Self::Filter(_) => Message::new("tool-filter"),
            Self::Function(_) => Message::new("tool-function"),
            Self::Test(_) => Message::new("tool-test"),
        }
    }
}

/// One name that templates may call.
pub struct Entry {
    /// The name in templates.
    pub name: &'static str,
    /// Filter, function or test, with its code.
    pub tool: Tool,
    /// What it gives, in a line.
    pub summary: Message,
    /// Its options: name and meaning.
    pub options: &'static [(&'static str, Message)],
    /// A piece of template.
    pub example: &'static str,
    /// What the example gives, once citations are resolved.
    pub result: &'static str,
}

const CAPITAL: (&str, Message) = ("capital", Message::new("option-capital"));
const STYLE: (&str, Message) = ("style", Message::new("option-style"));
const GROUND: (&str, Message) = ("ground", Message::new("option-ground"));

/// Everything that [`register`](super::register) makes known, by subject.
pub const CATALOGUE: &[Entry] = &[
    // Dates and times.
    Entry {
        name: "date_long",
        tool: Tool::Filter(date::long_filter),
        summary: Message::new("filter-date_long"),
        options: &[],
        example: r#"{{ "2026-03-05" | date_long }}"#,
        result: "ngày 05 tháng 3 năm 2026",
    },
    Entry {
        name: "date_short",
        tool: Tool::Filter(date::short_filter),
        summary: Message::new("filter-date_short"),
        options: &[],
        example: r#"{{ "2026-03-05" | date_short }}"#,
        result: "05/3/2026",
    },
    Entry {
        name: "date_range",
        tool: Tool::Function(date::range_function),
        summary: Message::new("filter-date_range"),
        options: &[
            ("from", Message::new("option-from")),
            ("to", Message::new("option-to")),
        ],
        example: r#"{{ date_range(from="2026-03-05", to="2026-03-12") }}"#,
        result: "từ ngày 05 đến ngày 12/3/2026",
    },
    Entry {
        name: "day_month",
        tool: Tool::Filter(date::day_month_filter),
        summary: Message::new("filter-day_month"),
        options: &[],
        example: r#"{{ "2026-11-02" | day_month }}"#,
        result: "02/11",
    },
    Entry {
        name: "month_year",
        tool: Tool::Filter(date::month_year_filter),
        summary: Message::new("filter-month_year"),
        options: &[],
        example: r#"{{ "2026-10" | month_year }}"#,
        result: "tháng 10/2026",
    },
    Entry {
        name: "year",
        tool: Tool::Filter(date::year_filter),
        summary: Message::new("filter-year"),
        options: &[],
        example: r#"{{ "2026-11-02" | year }}"#,
        result: "2026",
    },
    Entry {
        name: "weekday",
        tool: Tool::Filter(date::weekday_filter),
        summary: Message::new("filter-weekday"),
        options: &[],
        example: r#"{{ "2026-11-02" | weekday }}"#,
        result: "thứ Hai",
    },
    Entry {
        name: "time",
        tool: Tool::Filter(clock::time_filter),
        summary: Message::new("filter-time"),
        options: &[("brief", Message::new("option-brief"))],
        example: r#"{{ "07:30" | time }}"#,
        result: "07 giờ 30 phút",
    },
    // The calendar of Việt Nam.
    Entry {
        name: "lunar_date",
        tool: Tool::Filter(calendar::lunar_filter),
        summary: Message::new("filter-lunar_date"),
        options: &[("year", Message::new("option-year"))],
        example: r#"{{ "2026-04-26" | lunar_date }}"#,
        result: "mùng 10 tháng 3 âm lịch",
    },
    Entry {
        name: "working_day",
        tool: Tool::Filter(calendar::working_day_filter),
        summary: Message::new("filter-working_day"),
        options: &[("move", Message::new("option-move"))],
        example: r#"{{ "2026-02-17" | working_day | date_short }}"#,
        result: "23/02/2026",
    },
    // Anniversaries and editions.
    Entry {
        name: "years_since",
        tool: Tool::Filter(anniversary::years_since_filter),
        summary: Message::new("filter-years_since"),
        options: &[("on", Message::new("option-on"))],
        example: r#"{{ "1954-11-02" | years_since(on=2026) }}"#,
        result: "72",
    },
    Entry {
        name: "round_year",
        tool: Tool::Test(anniversary::round_year_test),
        summary: Message::new("filter-round_year"),
        options: &[("half", Message::new("option-half"))],
        example: "{% if 75 is round_year(half=true) %}có{% else %}không{% endif %}",
        result: "có",
    },
    Entry {
        name: "edition",
        tool: Tool::Filter(anniversary::edition_filter),
        summary: Message::new("filter-edition"),
        options: &[],
        example: "{{ 23 | edition }}",
        result: "lần thứ XXIII",
    },
    Entry {
        name: "edition_of",
        tool: Tool::Filter(anniversary::edition_of_filter),
        summary: Message::new("filter-edition_of"),
        options: &[
            ("first", Message::new("option-first")),
            ("every", Message::new("option-every")),
        ],
        example: "{{ 2022 | edition_of(first=2000) | edition }}",
        result: "lần thứ XXIII",
    },
    // Numbers and money.
    Entry {
        name: "roman",
        tool: Tool::Filter(roman::roman_filter),
        summary: Message::new("filter-roman"),
        options: &[],
        example: "{{ 14 | roman }}",
        result: "XIV",
    },
    Entry {
        name: "from_roman",
        tool: Tool::Filter(roman::from_roman_filter),
        summary: Message::new("filter-from_roman"),
        options: &[],
        example: r#"{{ "XIV" | from_roman }}"#,
        result: "14",
    },
    Entry {
        name: "in_words",
        tool: Tool::Filter(reading::in_words_filter),
        summary: Message::new("filter-in_words"),
        options: &[CAPITAL],
        example: "{{ 24 | in_words(capital=true) }}",
        result: "Hai mươi tư",
    },
    Entry {
        name: "money_in_words",
        tool: Tool::Filter(reading::money_in_words_filter),
        summary: Message::new("filter-money_in_words"),
        options: &[CAPITAL],
        example: "{{ 1250000 | money_in_words(capital=true) }}",
        result: "Một triệu hai trăm năm mươi nghìn đồng",
    },
    Entry {
        name: "number_vi",
        tool: Tool::Filter(amount::number_filter),
        summary: Message::new("filter-number_vi"),
        options: &[],
        example: r#"{{ "1250000.50" | number_vi }}"#,
        result: "1.250.000,50",
    },
    Entry {
        name: "money_vi",
        tool: Tool::Filter(amount::money_filter),
        summary: Message::new("filter-money_vi"),
        options: &[("unit", Message::new("option-unit"))],
        example: "{{ 1250000 | money_vi }}",
        result: "1.250.000 đồng",
    },
    Entry {
        name: "sum",
        tool: Tool::Filter(amount::sum_filter),
        summary: Message::new("filter-sum"),
        options: &[("attribute", Message::new("option-attribute"))],
        example: r#"{{ [{"amount": 500000}, {"amount": "750000"}] | sum(attribute="amount") }}"#,
        result: "1250000",
    },
    // Letters and lists.
    Entry {
        name: "upper_vi",
        tool: Tool::Filter(capitals::upper_filter),
        summary: Message::new("filter-upper_vi"),
        options: &[],
        example: r#"{{ "Đảng uỷ phường" | upper_vi }}"#,
        result: "ĐẢNG UỶ PHƯỜNG",
    },
    Entry {
        name: "lower_vi",
        tool: Tool::Filter(capitals::lower_filter),
        summary: Message::new("filter-lower_vi"),
        options: &[],
        example: r#"{{ "KẾ HOẠCH" | lower_vi }}"#,
        result: "kế hoạch",
    },
    Entry {
        name: "capitalize_vi",
        tool: Tool::Filter(capitals::capitalize_filter),
        summary: Message::new("filter-capitalize_vi"),
        options: &[],
        example: r#"{{ "đảng uỷ Khối" | capitalize_vi }}"#,
        result: "Đảng uỷ Khối",
    },
    Entry {
        name: "lower_first",
        tool: Tool::Filter(capitals::lower_first_filter),
        summary: Message::new("filter-lower_first"),
        options: &[],
        example: r#"{{ "Về công tác Đảng" | lower_first }}"#,
        result: "về công tác Đảng",
    },
    Entry {
        name: "slug",
        tool: Tool::Filter(slug::slug_filter),
        summary: Message::new("filter-slug"),
        options: &[],
        example: r#"{{ "Đảng uỷ phường Bình An" | slug }}"#,
        result: "dang-uy-phuong-binh-an",
    },
    Entry {
        name: "join_vi",
        tool: Tool::Filter(list::join_filter),
        summary: Message::new("filter-join_vi"),
        options: &[
            ("last", Message::new("option-last")),
            ("sep", Message::new("option-sep")),
        ],
        example: r#"{{ ["bóng đá", "cầu lông", "cờ vua"] | join_vi }}"#,
        result: "bóng đá, cầu lông và cờ vua",
    },
    // Other documents.
    Entry {
        name: "cite",
        tool: Tool::Filter(citation::cite_filter),
        summary: Message::new("filter-cite"),
        options: &[STYLE, GROUND],
        example: r#"{% set doc = {"type": "Nghị định", "number": "30/2020/NĐ-CP", "date": "2020-03-05", "organ": "Chính phủ", "subject": "về công tác văn thư"} %}{{ doc | cite(style="party") }}; {{ doc | cite(style="party") }}"#,
        result: "Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ về công tác văn thư; Nghị định số 30/2020/NĐ-CP",
    },
    Entry {
        name: "cite_full",
        tool: Tool::Filter(citation::cite_full_filter),
        summary: Message::new("filter-cite_full"),
        options: &[STYLE, GROUND],
        example: r#"{{ {"type": "Luật", "subject": "Tổ chức Chính phủ", "date": "2015-06-19"} | cite_full(style="state", ground=true) }}"#,
        result: "Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015",
    },
    Entry {
        name: "cite_short",
        tool: Tool::Filter(citation::cite_short_filter),
        summary: Message::new("filter-cite_short"),
        options: &[],
        example: r#"{{ {"type": "Nghị định", "number": "30/2020/NĐ-CP"} | cite_short }}"#,
        result: "Nghị định số 30/2020/NĐ-CP",
    },
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::Calendar;
    use std::collections::BTreeSet;

    #[test]
    fn every_example_gives_its_result() {
        let mut tera = tera::Tera::default();
        super::super::register(&mut tera, Calendar::country());
        for entry in CATALOGUE {
            assert!(entry.example.contains(entry.name), "{}", entry.name);
            let text = tera
                .render_str(entry.example, &tera::Context::new(), false)
                .unwrap_or_else(|error| panic!("{}: {error}", entry.name));
            let text = super::super::resolve_citations(&text);
            assert_eq!(text, entry.result, "{}", entry.name);
        }
    }

    #[test]
    fn every_name_stands_once_and_hides_none_of_teras() {
        let names: BTreeSet<&str> = CATALOGUE.iter().map(|entry| entry.name).collect();
        assert_eq!(names.len(), CATALOGUE.len());
        let bare = tera::Tera::default();
        for entry in CATALOGUE {
            let known = bare.render_str(entry.example, &tera::Context::new(), false);
            assert!(known.is_err(), "{} is already Tera's", entry.name);
        }
    }
}
