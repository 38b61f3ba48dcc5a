use super::*;
use crate::check::Group;
use crate::diagnostic::{Place, Severity};

fn parse(text: &str) -> (Settings, Vec<String>) {
    let source = Source::new("thethuc.toml", text);
    let (settings, report) = Settings::parse(&source, Path::new("/office"));
    let told = report
        .iter()
        .map(|fault| {
            let place = fault.place.as_ref().map(Place::label).unwrap_or_default();
            format!(
                "{place} {} {}",
                fault.message,
                fault
                    .hints
                    .iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>()
                    .join(" ")
            )
        })
        .collect();
    (settings, told)
}

#[test]
fn every_key_is_read() {
    let (settings, faults) = parse(
        "[check]\nstandard = \"nd30-2020\"\nstandards = [\"house/*.yaml\"]\n\
         select = [\"number\"]\nignore = [\"page\"]\nlang = \"en\"\n\
         baseline = \"known.json\"\n[check.severity]\ntext = \"hint\"\nmarks = \"off\"\n\
         [check.per-file-ignores]\n\"archive/**\" = [\"title\"]\n",
    );
    assert!(faults.is_empty(), "{faults:#?}");
    assert_eq!(settings.standard[0].text, "nd30-2020");
    assert_eq!(settings.standards[0].text, "house/*.yaml");
    assert_eq!(settings.select, [RuleName::Group(Group::Number)]);
    assert_eq!(settings.ignore, [RuleName::Group(Group::Page)]);
    assert_eq!(settings.language, Some(Language::English));
    assert_eq!(settings.baseline, Some(PathBuf::from("/office/known.json")));
    let mut levels = settings.levels.clone();
    levels.sort_by_key(|(name, _)| name.text());
    assert_eq!(
        levels,
        [
            (RuleName::Group(Group::Marks), Level::Off),
            (RuleName::Group(Group::Text), Level::At(Severity::Hint)),
        ]
    );
    let title = [RuleName::Group(Group::Title)];
    assert_eq!(
        settings.left_out(Path::new("/office/archive/2019/a.docx")),
        title
    );
    assert!(
        settings
            .left_out(Path::new("/office/plans/a.yaml"))
            .is_empty()
    );
}

#[test]
fn what_is_wrong_is_told_at_its_place() {
    for (text, told) in [
        (
            "[check]\nselct = []\n",
            "thethuc.toml:2:1 `check.selct` is not a key of the settings; expected one of `standard`, \
             `standards`, `select`, `ignore`, `lang`, `baseline`, `severity`, `per-file-ignores` \
             did you mean `select`?",
        ),
        (
            "[chek]\n",
            "thethuc.toml:1:2 `chek` is not a key of the settings; expected one of \
             `check`, `calendar` did you mean `check`?",
        ),
        (
            "[check]\nselect = \"number\"\n",
            "thethuc.toml:2:10 `check.select` is text; expected a list of texts ",
        ),
        (
            "[check]\nignore = [\"numbr\"]\n",
            "thethuc.toml:2:11 `numbr` is neither a rule nor a group of rules did you mean `number`?",
        ),
        (
            "[check]\nlang = \"fr\"\n",
            "thethuc.toml:2:8 `fr` is not a language; expected `vi` (Vietnamese) or `en` (English) ",
        ),
        (
            "[check.severity]\nnumber = \"fatal\"\n",
            "thethuc.toml:2:10 `fatal` is not a severity; expected `error`, `warning`, `hint` or `off` ",
        ),
        (
            "[check.per-file-ignores]\n\"a[\" = []\n",
            "thethuc.toml:2:1 `a[` is not a pattern of paths: the brackets `[` and `]` do not go \
             together ",
        ),
    ] {
        assert_eq!(parse(text).1, [told], "{text}");
    }
    let (_, faults) = parse("[check\n");
    assert!(faults[0].starts_with("thethuc.toml:1:"), "{faults:?}");
}

#[test]
fn a_pattern_is_for_its_files() {
    let here = |pattern: &str, path| is_for(&Pattern::new(pattern).expect("a pattern"), path);
    assert!(here("old-*.docx", "archive/2020/old-1.docx"));
    assert!(here("archive/**/*.docx", "archive/2020/old-1.docx"));
    assert!(here("archive/**", "archive/2020/old-1.docx"));
    assert!(!here("archive/*.docx", "archive/2020/old-1.docx"));
    assert!(!here("archive/**", "plans/a.yaml"));
}

#[test]
fn days_of_the_office_are_read_with_the_rest() {
    let (settings, faults) =
        parse("[calendar]\ndays-off = [2027-04-15, \"2027-04-16\"]\nworking-days = [2027-04-17]\n");
    assert!(faults.is_empty(), "{faults:#?}");
    let own: Vec<_> = settings.calendar.own().iter().collect();
    let own: Vec<_> = own
        .iter()
        .map(|(day, works)| format!("{day} {works}"))
        .collect();
    assert_eq!(
        own,
        ["2027-04-15 false", "2027-04-16 false", "2027-04-17 true"]
    );
    let (_, faults) = parse("[calendar]\ndays-off = [\"2027-02-30\"]\n");
    assert_eq!(
        faults,
        ["thethuc.toml:2:13 `2027-02-30` does not exist; February 2027 has 28 days "]
    );
}
