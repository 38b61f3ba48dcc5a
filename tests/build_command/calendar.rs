//! The days that an office works otherwise than the country.

use crate::office::{Folder, GOOD};

/// 15/4/2027 is a Thursday; 16/4/2027 is 10/3 âm lịch, a holiday.
const TEMPLATE: &str = "---\nsummary: Mẫu thử\ntype: Báo cáo\nsubject: kết quả\n\
    fields:\n  meeting: {label: Ngày họp, type: date}\n---\n\
    Họp ngày {{ meeting | date_short }}; nộp ngày {{ \"2027-04-16\" | working_day | date_short }}.\n";

/// Says what the series of 2027 would be.
const DRY_2027: [&str; 7] = [
    "build",
    "--format",
    "txt",
    "--year",
    "2027",
    "--dry-run",
    "--explain",
];

fn office() -> Folder {
    let folder = Folder::new();
    folder.write("templates/meeting.md", TEMPLATE);
    let (above, _) = GOOD.split_once("type:").expect("a type");
    let above = above.replace("template: document", "template: meeting");
    let rule = "{month: 4, day: 15, working_day: next}";
    folder.write(
        "plans/good.yaml",
        format!(
            "{}fields:\n  meeting: {rule}\nsigner: head\nrecipients: [Như trên]\narchive: VT\n",
            dated(&above)
        ),
    );
    folder
}

/// The head of a plan, issued the working day before the meeting.
fn dated(head: &str) -> String {
    let lines = head.lines().map(|line| match line.split_once(':') {
        Some(("date", _)) => "year: 2027\ndate: {before: meeting, working_days: 1}\n".to_owned(),
        Some(_) | None => format!("{line}\n"),
    });
    lines.collect()
}

fn built(folder: &Folder) -> (String, String) {
    let said = folder.run(&["build", "--format", "txt", "--explain"]);
    said.exits(0);
    let text = String::from_utf8(folder.read("output/good.txt")).expect("text");
    let text = text.replace('\u{a0}', " ");
    (text, said.stderr + &said.stdout)
}

#[test]
fn days_of_the_office_come_before_the_rules_of_the_country() {
    let folder = office();
    let (text, _) = built(&folder);
    assert!(text.contains("ngày 14 tháng 4 năm 2027"), "{text}");
    assert!(
        text.contains("Họp ngày 15/4/2027; nộp ngày 19/4/2027."),
        "{text}"
    );

    folder.write(
        "thethuc.toml",
        "[calendar]\ndays-off = [2027-04-15, \"2027-04-14\"]\nworking-days = [2027-04-17]\n",
    );
    let (text, said) = built(&folder);
    assert!(text.contains("ngày 13 tháng 4 năm 2027"), "{text}");
    assert!(
        text.contains("Họp ngày 17/4/2027; nộp ngày 17/4/2027."),
        "{text}"
    );
    assert!(
        said.contains("the calendar of the office changed"),
        "{said}"
    );

    let (_, said) = built(&folder);
    assert!(said.contains("skipped"), "{said}");
    // What is said of checking is none of the calendar.
    folder.write(
        "thethuc.toml",
        "[check]\nlang = \"vi\"\n[calendar]\nworking-days = [2027-04-17]\ndays-off = [2027-04-14, 2027-04-15]\n",
    );
    let (_, said) = built(&folder);
    assert!(said.contains("giữ nguyên"), "{said}");
}

#[test]
fn a_new_years_rest_is_that_of_the_office() {
    let folder = Folder::new();
    let text = GOOD.replace(
        "body: Công",
        "repeats: {first: 2020}\nbody: Họp ngày 14/9/2026. Công",
    );
    folder.write("plans/good.yaml", text);
    let said = folder.run(&DRY_2027);
    assert!(!(said.stderr + &said.stdout).contains("ngày 14/9/2027"));
    folder.write("thethuc.toml", "[calendar]\ndays-off = [2027-09-14]\n");
    let said = folder.run(&DRY_2027);
    let said = said.stderr + &said.stdout;
    assert!(
        said.contains("“ngày 14/9/2027” is a holiday or a day off in its place"),
        "{said}"
    );
}

#[test]
fn a_wrong_calendar_is_told_and_nothing_is_built() {
    let folder = office();
    folder.write(
        "thethuc.toml",
        "[calendar]\ndays-of = []\ndays-off = [\"15/4/2027\", 7]\nworking-days = 2027-04-17\n",
    );
    let said = folder.run(&["build", "--format", "txt"]);
    said.exits(2);
    for part in [
        "`calendar.days-of` is not a key of the settings; expected one of `days-off`, `working-days`",
        "a day of `calendar.days-off` is `15/4/2027`",
        "write `2027-04-15`, if this is the day",
        "item 2 of `calendar.days-off` is a number; expected a date as year-month-day",
        "`calendar.working-days` is a date; expected a list of days, like `[2026-09-14]`",
        "thethuc.toml",
    ] {
        assert!(said.stderr.contains(part), "{part}: {}", said.stderr);
    }
    assert!(!folder.path().join("output").exists());
    folder.write(
        "thethuc.toml",
        "[calendar]\ndays-off = [2027-04-17]\nworking-days = [2027-04-17]\n",
    );
    let said = folder.run(&["build", "--format", "txt"]);
    said.exits(2);
    let fault = "`2027-04-17` stands in `days-off` and in `working-days`";
    assert!(said.stderr.contains(fault), "{}", said.stderr);
    // A mistyped name is not passed over.
    for text in ["[calender]\n", "[check]\ndays-off = []\n"] {
        folder.write("thethuc.toml", text);
        let said = folder.run(&["build", "--format", "txt", "--json"]);
        said.exits(2);
        assert!(said.stdout.contains("wrong-settings"), "{}", said.stdout);
        assert!(!folder.path().join("output").exists());
    }
}
