//! The standards' data are whole, and the built-in styles keep to them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use thethuc::diagnostic::Source;
use thethuc::model::{Authority, Component, IssueDate, Side};
use thethuc::standard::{Catalogue, Citation, IssuingBody, KindClass, Limit, Standard, Subject};
use thethuc::style::{StyleError, departures, is_comparable, sheet_for};

fn standards() -> impl Iterator<Item = &'static Standard> {
    Catalogue::builtin().iter()
}

fn named(name: &str) -> &'static Standard {
    Catalogue::builtin()
        .by_name(name)
        .expect("a built-in standard")
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a real day")
}

fn chosen(side: Side, date: IssueDate) -> &'static str {
    let (standard, warning) = Catalogue::builtin().for_side_and_date(side, Some(date));
    assert_eq!(warning, None);
    &standard.name
}

#[test]
fn the_built_in_styles_keep_to_their_standards() {
    for standard in standards() {
        let sheet = sheet_for(standard);
        let found: Vec<_> = departures(&sheet, standard)
            .iter()
            .map(|departure| departure.diagnostic().message)
            .collect();
        assert!(found.is_empty(), "{}: {found:#?}", standard.name);
        // A comparison that compares nothing would find nothing.
        let compared = standard
            .requirements
            .iter()
            .filter(|requirement| is_comparable(&sheet, requirement))
            .count();
        assert!(
            compared >= 75,
            "{}: only {compared} compared",
            standard.name
        );
    }
}

#[test]
fn every_requirement_has_its_own_id_and_a_clause() {
    for standard in standards() {
        let mut ids = BTreeSet::new();
        for requirement in &standard.requirements {
            let id = &requirement.id;
            assert!(ids.insert(id), "{}: `{id}` twice", standard.name);
            assert!(
                id.bytes().all(|b| b.is_ascii_lowercase() || b == b'-'),
                "{id}"
            );
            assert_names_an_act(&requirement.citation, standard);
        }
        for citation in standard.wording_citations.values() {
            assert_names_an_act(citation, standard);
        }
        for entry in &standard.kinds {
            assert_names_an_act(&entry.citation, standard);
        }
    }
}

fn assert_names_an_act(citation: &Citation, standard: &Standard) {
    let acts = ["HD05", "HD36", "NĐ 30/2020", "QĐ 399-QĐ/TW"];
    assert!(
        acts.iter().any(|act| citation.as_str().contains(act)),
        "{}: {citation}",
        standard.name
    );
}

/// Components of which neither table nor text of a standard says how they
/// look.
fn is_silent_on(standard: &Standard, component: Component) -> bool {
    use Component as C;
    let both = matches!(
        component,
        C::TableHead | C::TableCell | C::Caption | C::Footnote | C::Secrecy
    );
    both || match standard.side {
        Side::Party => matches!(
            component,
            C::Motto | C::Enactment | C::SubsectionHeading | C::OtherPost | C::AnnexReference
        ),
        Side::State => matches!(
            component,
            C::OrganMark | C::Author | C::SubjectMark | C::Draft
        ),
    }
}

#[test]
fn every_component_has_a_look_or_the_standard_is_silent() {
    for standard in standards() {
        for component in Component::ALL {
            let ruled = standard
                .requirements_of(Subject::Component(component))
                .any(|requirement| matches!(requirement.limit, Limit::Look(_)));
            assert_eq!(
                ruled,
                !is_silent_on(standard, component),
                "{}: {component:?}",
                standard.name
            );
        }
    }
}

#[test]
fn the_tables_of_types_are_complete() {
    assert_eq!(named("nd30-2020").kinds().count(), 29);
    assert_eq!(named("hd05-2026").kinds().count(), 25);
    assert_eq!(named("hd36-2018").kinds().count(), 25);
    for standard in standards() {
        let names: BTreeSet<_> = standard.kinds.iter().map(|e| &e.kind.name).collect();
        assert_eq!(names.len(), standard.kinds.len(), "{}", standard.name);
        for entry in &standard.kinds {
            let kind = &entry.kind;
            assert_eq!(kind.titled, kind.name != "Công văn");
            assert_eq!(kind.submission, kind.name == "Tờ trình");
        }
        for right in &standard.issuing_rights {
            for name in right.may.iter().chain(&right.may_not) {
                assert!(standard.kind(name).is_some(), "{name}");
            }
        }
    }
}

#[test]
fn codes_are_those_of_the_standard() {
    let code = |standard: &str, kind: &str| {
        named(standard)
            .kind(kind)
            .unwrap_or_else(|| panic!("{standard} has no {kind}"))
            .code
    };
    assert_eq!(code("nd30-2020", "Quy định").as_deref(), Some("QyĐ"));
    assert_eq!(code("hd05-2026", "Quy định").as_deref(), Some("QĐ"));
    assert_eq!(code("hd36-2018", "quy định").as_deref(), Some("QĐ"));
    assert_eq!(code("nd30-2020", "Công văn"), None);
    assert_eq!(code("hd05-2026", "Công văn").as_deref(), Some("CV"));
    assert_eq!(code("nd30-2020", "CHƯƠNG TRÌNH").as_deref(), Some("CTr"));
    assert_eq!(code("nd30-2020", "Giấy uỷ quyền").as_deref(), Some("GUQ"));
    assert_eq!(code("nd30-2020", "Giấy ủy quyền").as_deref(), Some("GUQ"));
    let old = named("hd36-2018").kind_entry("Quy định").expect("listed");
    assert_eq!(old.alternatives, ["QĐi"]);
    let copies = named("nd30-2020")
        .kinds
        .iter()
        .filter(|entry| entry.class == KindClass::Copy)
        .filter_map(|entry| entry.kind.code.as_deref());
    assert_eq!(copies.collect::<Vec<_>>(), ["SY", "TrS", "SL"]);
}

#[test]
fn a_mistyped_type_gets_the_nearest() {
    let fault = named("hd05-2026")
        .known_kind("Kế hoach")
        .expect_err("mistyped");
    assert_eq!(fault.hints[0].to_string(), "did you mean `Kế hoạch`?");
    assert!(fault.citation.is_some());
}

#[test]
fn the_date_chooses_the_standard() {
    let on = |y, m, d| IssueDate::Day(day(y, m, d));
    assert_eq!(chosen(Side::Party, on(2018, 4, 3)), "hd36-2018");
    assert_eq!(chosen(Side::Party, on(2026, 5, 26)), "hd36-2018");
    assert_eq!(chosen(Side::Party, on(2026, 5, 27)), "hd05-2026");
    assert_eq!(chosen(Side::State, on(2020, 3, 5)), "nd30-2020");
    let blank = |year, month| IssueDate::Blank { year, month };
    assert_eq!(chosen(Side::Party, blank(2026, Some(4))), "hd36-2018");
    assert_eq!(chosen(Side::Party, blank(2026, Some(5))), "hd05-2026");
    assert_eq!(chosen(Side::Party, blank(2025, None)), "hd36-2018");
    assert_eq!(chosen(Side::Party, blank(2026, None)), "hd05-2026");
    let (newest, warning) = Catalogue::builtin().for_side_and_date(Side::Party, None);
    assert_eq!((newest.name.as_str(), warning), ("hd05-2026", None));
}

#[test]
fn a_date_before_the_oldest_standard_is_warned_of() {
    let date = IssueDate::Day(day(2018, 4, 2));
    let (standard, warning) = Catalogue::builtin().for_side_and_date(Side::Party, Some(date));
    assert_eq!(standard.name, "hd36-2018");
    let warning = warning.expect("the guide was not yet in force");
    assert!(
        warning.message.to_string().contains("03/04/2018"),
        "{}",
        warning.message
    );
    assert!(warning.citation.expect("cited").contains("HD 36"));
}

#[test]
fn an_unknown_standard_gets_the_nearest() {
    let fault = Catalogue::builtin()
        .by_name("nd30-2002")
        .expect_err("unknown");
    assert_eq!(fault.hints[0].to_string(), "did you mean `nd30-2020`?");
}

#[test]
fn words_are_those_of_the_standard() {
    let (old, new, state) = (
        &named("hd36-2018").wording,
        &named("hd05-2026").wording,
        &named("nd30-2020").wording,
    );
    assert_eq!(new.number.prefix, "Số ");
    assert_eq!(state.number.prefix, "Số: ");
    assert_eq!(old.recipients.line("Như trên", false), "- Như trên,");
    assert_eq!(new.recipients.line("Như trên", false), "- Như trên;");
    assert_eq!(old.bases.last, ",");
    assert_eq!(new.bases.line("Điều lệ Đảng", true), "- Điều lệ Đảng.");
    assert_eq!(state.bases.line("Luật", false), "Luật;");
    assert_eq!(old.submission_label, "Kính gửi:");
    assert_eq!(new.submission_label, "Kính trình:");
    assert_eq!(state.letter_subject_prefix, "V/v ");
    assert_eq!(new.authorities[&Authority::OnBehalf], "T/M");
    assert_eq!(state.authorities[&Authority::OnBehalf], "TM.");
    assert_eq!(new.authorities.get(&Authority::Authorised), None);
    assert_eq!(
        (new.end_mark.as_str(), state.end_mark.as_str()),
        (".", "./.")
    );
    assert_eq!(
        (new.archive_prefix.as_str(), state.archive_prefix.as_str()),
        ("Lưu ", "Lưu: ")
    );
    assert_eq!(state.not_for_media, None);
    assert_eq!(
        state.heading.motto.as_deref(),
        Some("Độc lập - Tự do - Hạnh phúc")
    );
}

#[test]
fn rights_and_codes_answer_with_their_clause() {
    let standard = named("hd05-2026");
    let may = |body, kind| standard.may_issue(body, kind).map(|(may, _)| may);
    assert_eq!(may(IssuingBody::Cell, "Chỉ thị"), Some(false));
    assert_eq!(may(IssuingBody::Cell, "Kế hoạch"), Some(true));
    assert_eq!(may(IssuingBody::Cell, "Tuyên bố"), None);
    let standard = named("hd36-2018");
    assert!(standard.abolished_code("ĐUK", day(2025, 7, 1)).is_some());
    assert!(standard.abolished_code("ĐUK", day(2022, 9, 14)).is_none());
    assert!(standard.abolished_code("TU", day(2026, 1, 1)).is_none());
}

#[test]
fn an_override_outside_the_range_departs_with_its_clause() {
    let standard = named("hd05-2026");
    let mut sheet = sheet_for(standard);
    sheet
        .override_text("body", "size", "15 pt")
        .expect("a size");
    assert!(departures(&sheet, standard).is_empty());
    sheet
        .override_text("body", "size", "13 pt")
        .expect("a size");
    sheet
        .override_at(&["page", "left"], "25 mm")
        .expect("a margin");
    let found = departures(&sheet, standard);
    let ids: Vec<_> = found.iter().map(|d| d.requirement.id.as_str()).collect();
    assert_eq!(ids, ["body", "left-margin"]);
    let warning = found[0].diagnostic();
    assert!(
        warning.message.to_string().contains("13 pt")
            && warning.message.to_string().contains("14 pt to 15 pt")
    );
    assert!(warning.citation.expect("cited").contains("HD05"));
}

#[test]
fn a_wrong_override_names_what_is_known() {
    let standard = named("nd30-2020");
    let mut sheet = sheet_for(standard);
    let before = sheet.clone();
    let fault = sheet
        .override_text("bodi", "size", "14 pt")
        .expect_err("unknown name");
    assert_eq!(
        fault.hint().map(|hint| hint.to_string()),
        Some("did you mean `body`?".to_owned())
    );
    let fault = sheet
        .override_text("body", "siez", "14 pt")
        .expect_err("unknown key");
    assert_eq!(
        fault.hint().map(|hint| hint.to_string()),
        Some("did you mean `size`?".to_owned())
    );
    let fault = sheet
        .override_text("body", "size", "14")
        .expect_err("no unit");
    assert!(matches!(&fault, StyleError::InvalidValue { .. }));
    assert!(fault.to_string().contains("14 pt"), "{fault}");
    assert_eq!(sheet, before);
}

#[test]
fn a_house_standard_refines_one() {
    let mut catalogue = Catalogue::builtin().clone();
    let source = Source::new(
        "house.yaml",
        "name: house\n\
         title: Quy định của cơ quan\n\
         extends: nd30-2020\n\
         wording:\n\
         \x20 end_mark: {value: \".\", citation: Quy chế văn thư Điều 5}\n\
         requirements:\n\
         \x20 - {id: body, subject: body, limit: {look: {size: 14 pt}}, force: must, citation: Quy chế văn thư Điều 6}\n",
    );
    catalogue.add(&source).expect("a house standard");
    let house = catalogue.by_name("house").expect("added");
    assert_eq!(house.wording.end_mark, ".");
    assert_eq!(house.wording.recipients_label, "Nơi nhận:");
    assert_eq!(
        house.requirements.len(),
        named("nd30-2020").requirements.len()
    );
    assert_eq!(sheet_for(house).wording.end_mark, ".");
    let citation = &house.requirement("body").expect("refined").citation;
    assert_eq!(citation.as_str(), "Quy chế văn thư Điều 6");
    let fault = catalogue.add(&source).expect_err("the same name again");
    assert!(fault.message.to_string().contains("`house`"));
}

#[test]
fn a_house_standard_that_extends_nothing_is_refused() {
    let mut catalogue = Catalogue::builtin().clone();
    let source = Source::new("house.yaml", "name: house\n");
    let fault = catalogue.add(&source).expect_err("extends nothing");
    assert!(fault.message.to_string().contains("`extends`"));
    let source = Source::new("house.yaml", "name: house\nextends: nd30-2020\nkind: []\n");
    let fault = catalogue.add(&source).expect_err("no such section");
    assert_eq!(fault.hints[0].to_string(), "did you mean `kinds`?");
}
