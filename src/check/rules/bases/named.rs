//! What a legal basis tells of the document that it names.

use super::citation::citations;
use super::found::{bases, named_in};
use crate::check::rule::{Case, Fact, Fault, Verdict};
use crate::inspect::specimen::Found;
use crate::model::Side;

/// Acts that are named without number and organ.
const LAWS: [&str; 3] = ["Luật ", "Bộ luật ", "Pháp lệnh "];

/// Acts that bear number, date, organ and subject whenever they are named.
/// Not minutes, programmes and reports, of which many have no number.
const NUMBERED: [&str; 12] = [
    "Nghị định ",
    "Thông tư ",
    "Nghị quyết ",
    "Quyết định ",
    "Chỉ thị ",
    "Quy định ",
    "Quy chế ",
    "Hướng dẫn ",
    "Kế hoạch ",
    "Thông báo ",
    "Công văn ",
    "Tờ trình ",
];

/// What names documents otherwise than by their numbers: those of a congress
/// or a meeting, and the document itself.
const UNNUMBERED: [&str; 6] = [
    "Đại hội",
    "Hội nghị",
    "hội nghị",
    "cuộc họp",
    "phiên họp",
    " này",
];

/// Words that open a subject.
const SUBJECTS: [&str; 24] = [
    " về ",
    " quy định",
    " ban hành",
    " hướng dẫn",
    " phê duyệt",
    " sửa đổi",
    " bổ sung",
    " giao ",
    " công bố",
    " thành lập",
    " kiện toàn",
    " triển khai",
    " tổ chức",
    " thực hiện",
    " đẩy mạnh",
    " tăng cường",
    " phân công",
    " phân cấp",
    " bãi bỏ",
    " thông qua",
    " đề nghị",
    " kết luận",
    " chuẩn bị",
    " nhiệm kỳ",
];

/// The longest name of an organ, in words: more words after "của" have a
/// subject among them.
const ORGAN_WORDS: usize = 9;

fn starts_with(text: &str, names: &[&str]) -> bool {
    names.iter().any(|name| text.starts_with(name))
}

/// A basis without number, date, organ or subject.
pub(super) fn incomplete(case: &Case<'_>) -> Verdict {
    let named: Vec<_> = bases(case)
        .into_iter()
        .filter_map(|found| Some((found, named_in(case.specimen.text(&found.fragment))?)))
        .collect();
    if named.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = named.into_iter().flat_map(|(found, text)| {
        missing_data(text)
            .into_iter()
            .map(|datum| Fault::of_text(&found.fragment).with("datum", Fact::key(datum)))
    });
    Verdict::of(Fault::gathered(faults))
}

/// What a basis lacks.
fn missing_data(text: &str) -> Vec<&'static str> {
    if starts_with(text, &LAWS) {
        return if text.contains("ngày ") || has_year(text) {
            Vec::new()
        } else {
            vec!["date"]
        };
    }
    let joined = text.to_lowercase().contains("; căn cứ");
    if joined || !starts_with(text, &NUMBERED) || UNNUMBERED.iter().any(|word| text.contains(word))
    {
        return Vec::new();
    }
    let Some(citation) = citations(text).into_iter().next() else {
        return if text.contains("số ") {
            Vec::new()
        } else {
            vec!["number"]
        };
    };
    let mut missing = Vec::new();
    if !text.contains("ngày ") {
        missing.push("date");
    }
    let after = text.get(citation.range.end..).unwrap_or_default();
    let organ = after.find("của ").or_else(|| after.find(" giữa "));
    if organ.is_none() {
        missing.push("organ");
    }
    let before = text.get(..citation.range.start).unwrap_or_default();
    // "Quy chế làm việc số ...": the subject stands in the name.
    let in_name = before.split_whitespace().count() > 3;
    let tail = organ.and_then(|at| after.get(at..)).unwrap_or(after);
    let told = SUBJECTS.iter().any(|word| after.contains(word))
        || tail.split_whitespace().count() > ORGAN_WORDS;
    if !in_name && !told {
        missing.push("subject");
    }
    missing
}

/// Whether a year of four digits stands in a text.
fn has_year(text: &str) -> bool {
    text.split(|c: char| !c.is_ascii_digit())
        .any(|digits| digits.len() == 4 && digits.starts_with(['1', '2']))
}

/// A law with its number or with the organ that passed it.
pub(super) fn numbered_law(case: &Case<'_>) -> Verdict {
    if case.standard.side != Side::State {
        return Verdict::DoesNotApply;
    }
    let laws: Vec<(&Found, &str)> = bases(case)
        .into_iter()
        .filter_map(|found| Some((found, named_in(case.specimen.text(&found.fragment))?)))
        .filter(|(_, text)| starts_with(text, &LAWS))
        .collect();
    if laws.is_empty() {
        return Verdict::DoesNotApply;
    }
    let faults = laws.into_iter().filter_map(|(found, text)| {
        let number = citations(text)
            .into_iter()
            .find(|citation| citation.symbol.contains("/QH") || citation.symbol.contains("/UBTVQH"))
            .map(|citation| format!("số {}", citation.symbol));
        let organ = text
            .contains("của Quốc hội")
            .then(|| "của Quốc hội".to_owned());
        let surplus = number.or(organ)?;
        Some(Fault::of_text(&found.fragment).with("found", surplus))
    });
    Verdict::of(faults.collect())
}
