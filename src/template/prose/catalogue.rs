//! The one list of what a template may call, with a working example of each.
//!
//! Registration, the users' list of filters and the tests all read it.

use tera::Value;

use super::argument::{Call, Mismatch};
use super::{
    amount, anniversary, calendar, capitals, citation, clock, date, list, reading, roman, slug,
};

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
    /// The word for it: `filter`, `function` or `test`.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Filter(_) => "filter",
            Self::Function(_) => "function",
            Self::Test(_) => "test",
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
    pub summary: &'static str,
    /// Its options: name and meaning.
    pub options: &'static [(&'static str, &'static str)],
    /// A piece of template.
    pub example: &'static str,
    /// What the example gives, once citations are resolved.
    pub result: &'static str,
}

const CAPITAL: (&str, &str) = ("capital", "`true` begins with a capital letter");
const STYLE: (&str, &str) = (
    "style",
    "`party` or `state`; left out, the variable `side` says it",
);
const GROUND: (&str, &str) = (
    "ground",
    "`true` among the legal grounds (căn cứ), where laws also have their date",
);

/// Everything that [`register`](super::register) makes known, by subject.
pub const CATALOGUE: &[Entry] = &[
    // Dates and times.
    Entry {
        name: "date_long",
        tool: Tool::Filter(date::long_filter),
        summary: "a date in words",
        options: &[],
        example: r#"{{ "2026-03-05" | date_long }}"#,
        result: "ngày 05 tháng 3 năm 2026",
    },
    Entry {
        name: "date_short",
        tool: Tool::Filter(date::short_filter),
        summary: "a date in figures",
        options: &[],
        example: r#"{{ "2026-03-05" | date_short }}"#,
        result: "05/3/2026",
    },
    Entry {
        name: "date_range",
        tool: Tool::Function(date::range_function),
        summary: "the days from one to another, common parts said once",
        options: &[("from", "the first day"), ("to", "the last day")],
        example: r#"{{ date_range(from="2026-03-05", to="2026-03-12") }}"#,
        result: "từ ngày 05 đến ngày 12/3/2026",
    },
    Entry {
        name: "day_month",
        tool: Tool::Filter(date::day_month_filter),
        summary: "the day and the month of a date",
        options: &[],
        example: r#"{{ "2026-11-02" | day_month }}"#,
        result: "02/11",
    },
    Entry {
        name: "month_year",
        tool: Tool::Filter(date::month_year_filter),
        summary: "the month and the year of a date or of a month",
        options: &[],
        example: r#"{{ "2026-10" | month_year }}"#,
        result: "tháng 10/2026",
    },
    Entry {
        name: "year",
        tool: Tool::Filter(date::year_filter),
        summary: "the year of a date, as a number",
        options: &[],
        example: r#"{{ "2026-11-02" | year }}"#,
        result: "2026",
    },
    Entry {
        name: "weekday",
        tool: Tool::Filter(date::weekday_filter),
        summary: "the day of the week of a date",
        options: &[],
        example: r#"{{ "2026-11-02" | weekday }}"#,
        result: "thứ Hai",
    },
    Entry {
        name: "time",
        tool: Tool::Filter(clock::time_filter),
        summary: "a time of day in words",
        options: &[("brief", "`true` leaves the word `phút` out")],
        example: r#"{{ "07:30" | time }}"#,
        result: "07 giờ 30 phút",
    },
    // The calendar of Việt Nam.
    Entry {
        name: "lunar_date",
        tool: Tool::Filter(calendar::lunar_filter),
        summary: "the day of the Vietnamese lunar calendar on which a date falls",
        options: &[("year", "`true` names the year, `năm Bính Ngọ`")],
        example: r#"{{ "2026-04-26" | lunar_date }}"#,
        result: "mùng 10 tháng 3 âm lịch",
    },
    Entry {
        name: "working_day",
        tool: Tool::Filter(calendar::working_day_filter),
        summary: "a date, or the nearest working day when it falls on weekly rest or a public holiday",
        options: &[("move", "`next` or `previous`; left out, `next`")],
        example: r#"{{ "2026-02-17" | working_day | date_short }}"#,
        result: "23/02/2026",
    },
    // Anniversaries and editions.
    Entry {
        name: "years_since",
        tool: Tool::Filter(anniversary::years_since_filter),
        summary: "the anniversary that a founding date reaches in a year",
        options: &[("on", "the year, or a day in it")],
        example: r#"{{ "1954-11-02" | years_since(on=2026) }}"#,
        result: "72",
    },
    Entry {
        name: "round_year",
        tool: Tool::Test(anniversary::round_year_test),
        summary: "whether an anniversary ends in 0 (năm tròn)",
        options: &[("half", "`true` takes those that end in 5 too (năm lẻ 5)")],
        example: "{% if 75 is round_year(half=true) %}có{% else %}không{% endif %}",
        result: "có",
    },
    Entry {
        name: "edition",
        tool: Tool::Filter(anniversary::edition_filter),
        summary: "a number as an edition",
        options: &[],
        example: "{{ 23 | edition }}",
        result: "lần thứ XXIII",
    },
    Entry {
        name: "edition_of",
        tool: Tool::Filter(anniversary::edition_of_filter),
        summary: "the number of the edition that is held in a year",
        options: &[
            ("first", "the year of the first edition"),
            ("every", "years from one edition to the next; left out, 1"),
        ],
        example: "{{ 2022 | edition_of(first=2000) | edition }}",
        result: "lần thứ XXIII",
    },
    // Numbers and money.
    Entry {
        name: "roman",
        tool: Tool::Filter(roman::roman_filter),
        summary: "a number from 1 to 3999 as a Roman numeral",
        options: &[],
        example: "{{ 14 | roman }}",
        result: "XIV",
    },
    Entry {
        name: "from_roman",
        tool: Tool::Filter(roman::from_roman_filter),
        summary: "a Roman numeral as a number",
        options: &[],
        example: r#"{{ "XIV" | from_roman }}"#,
        result: "14",
    },
    Entry {
        name: "in_words",
        tool: Tool::Filter(reading::in_words_filter),
        summary: "a whole number in words",
        options: &[CAPITAL],
        example: "{{ 24 | in_words(capital=true) }}",
        result: "Hai mươi tư",
    },
    Entry {
        name: "money_in_words",
        tool: Tool::Filter(reading::money_in_words_filter),
        summary: "a sum in đồng in words",
        options: &[CAPITAL],
        example: "{{ 1250000 | money_in_words(capital=true) }}",
        result: "Một triệu hai trăm năm mươi nghìn đồng",
    },
    Entry {
        name: "number_vi",
        tool: Tool::Filter(amount::number_filter),
        summary: "a number with Vietnamese separators",
        options: &[],
        example: r#"{{ "1250000.50" | number_vi }}"#,
        result: "1.250.000,50",
    },
    Entry {
        name: "money_vi",
        tool: Tool::Filter(amount::money_filter),
        summary: "a sum of money in figures",
        options: &[("unit", "the unit; left out, `đồng`")],
        example: "{{ 1250000 | money_vi }}",
        result: "1.250.000 đồng",
    },
    Entry {
        name: "sum",
        tool: Tool::Filter(amount::sum_filter),
        summary: "the exact total of a list",
        options: &[("attribute", "the key to add up in a list of maps")],
        example: r#"{{ [{"amount": 500000}, {"amount": "750000"}] | sum(attribute="amount") }}"#,
        result: "1250000",
    },
    // Letters and lists.
    Entry {
        name: "upper_vi",
        tool: Tool::Filter(capitals::upper_filter),
        summary: "a text in capitals",
        options: &[],
        example: r#"{{ "Đảng uỷ phường" | upper_vi }}"#,
        result: "ĐẢNG UỶ PHƯỜNG",
    },
    Entry {
        name: "lower_vi",
        tool: Tool::Filter(capitals::lower_filter),
        summary: "a text in small letters",
        options: &[],
        example: r#"{{ "KẾ HOẠCH" | lower_vi }}"#,
        result: "kế hoạch",
    },
    Entry {
        name: "capitalize_vi",
        tool: Tool::Filter(capitals::capitalize_filter),
        summary: "a text with a capital first letter, the rest as it is",
        options: &[],
        example: r#"{{ "đảng uỷ Khối" | capitalize_vi }}"#,
        result: "Đảng uỷ Khối",
    },
    Entry {
        name: "lower_first",
        tool: Tool::Filter(capitals::lower_first_filter),
        summary: "a text with a small first letter, the rest as it is",
        options: &[],
        example: r#"{{ "Về công tác Đảng" | lower_first }}"#,
        result: "về công tác Đảng",
    },
    Entry {
        name: "slug",
        tool: Tool::Filter(slug::slug_filter),
        summary: "a text as a name for files: small letters without marks, hyphens between words",
        options: &[],
        example: r#"{{ "Đảng uỷ phường Bình An" | slug }}"#,
        result: "dang-uy-phuong-binh-an",
    },
    Entry {
        name: "join_vi",
        tool: Tool::Filter(list::join_filter),
        summary: "a list as prose",
        options: &[
            ("last", "the word before the last item; left out, `và`"),
            ("sep", "the mark between the others; left out, `,`"),
        ],
        example: r#"{{ ["bóng đá", "cầu lông", "cờ vua"] | join_vi }}"#,
        result: "bóng đá, cầu lông và cờ vua",
    },
    // Other documents.
    Entry {
        name: "cite",
        tool: Tool::Filter(citation::cite_filter),
        summary: "a document: in full at its first mention, then type and number",
        options: &[STYLE, GROUND],
        example: r#"{% set doc = {"type": "Nghị định", "number": "30/2020/NĐ-CP", "date": "2020-03-05", "organ": "Chính phủ", "subject": "về công tác văn thư"} %}{{ doc | cite(style="party") }}; {{ doc | cite(style="party") }}"#,
        result: "Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ về công tác văn thư; Nghị định số 30/2020/NĐ-CP",
    },
    Entry {
        name: "cite_full",
        tool: Tool::Filter(citation::cite_full_filter),
        summary: "a document in full, at any mention",
        options: &[STYLE, GROUND],
        example: r#"{{ {"type": "Luật", "subject": "Tổ chức Chính phủ", "date": "2015-06-19"} | cite_full(style="state", ground=true) }}"#,
        result: "Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015",
    },
    Entry {
        name: "cite_short",
        tool: Tool::Filter(citation::cite_short_filter),
        summary: "a document by type and number, at any mention",
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
