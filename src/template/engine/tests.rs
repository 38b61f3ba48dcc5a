use super::*;
use crate::diagnostic::Severity;

fn engine(templates: &[(&str, &str)]) -> Engine {
    let sources = templates
        .iter()
        .map(|(name, text)| {
            (
                (*name).to_owned(),
                Source::new(format!("templates/{name}.md"), *text),
            )
        })
        .collect();
    Engine::of(sources, Calendar::country())
}

/// `code @ place: message (hint)` of each diagnostic.
fn faults(text: &str) -> Vec<String> {
    listed(&engine(&[("a", text)]))
}

fn listed(engine: &Engine) -> Vec<String> {
    engine
        .report()
        .iter()
        .map(|d| {
            let place = d
                .place
                .as_ref()
                .map(|place| place.label())
                .unwrap_or_default();
            format!(
                "{} @ {place}: {} ({})",
                d.code,
                d.message,
                d.hints
                    .iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>()
                    .join("; ")
            )
        })
        .collect()
}

fn one_fault(text: &str) -> String {
    match faults(text).as_slice() {
        [only] => only.clone(),
        others => panic!("expected one fault, found {others:#?}"),
    }
}

#[test]
fn the_built_in_templates_are_sound() {
    let engine = Engine::new([], Calendar::country());
    assert!(engine.report().is_empty(), "{:#?}", listed(&engine));
    assert!(engine.template("document").is_some());
    for template in engine.templates() {
        assert!(!template.summary.is_empty(), "{}", template.name);
    }
}

#[test]
fn a_template_of_the_user_comes_first() {
    let own = Source::new("templates/document.md", "---\nsummary: của tôi\n---\n");
    let engine = Engine::new([("document".to_owned(), own)], Calendar::country());
    let template = engine.template("document").expect("is there");
    assert_eq!(template.summary, "của tôi");
}

#[test]
fn front_matter_is_read_whole() {
    let text = "---\ntype: Kế hoạch\nsummary: Tóm tắt\nsubject: \"tổ chức {{ event }}\"\n\
        author: Của {{ organ.name }}\nbases: [\"Luật {{ year }}\"]\n\
        enactment: {authority: \"{{ organ.name }}\", word: \"Quyết định:\"}\nnumbering: [\"I.\", \"1.\"]\n\
        fields:\n  event: {label: Sự kiện, type: text, help: Tên, example: Hội thao}\n  \
        level: {label: Mức, type: choice, options: [cao, thấp], default: cao}\n  \
        rows: {label: Dòng, type: records, optional: true, columns: {name: {label: Tên, type: text}}}\n---\n\
        {{ level }}{% for row in rows or [] %}{{ row.name }}{{ loop.index }}{% endfor %}\n";
    let engine = engine(&[("a", text)]);
    assert!(engine.report().is_empty(), "{:#?}", listed(&engine));
    let template = engine.template("a").expect("is there");
    assert_eq!(template.fields.len(), 3);
    assert!(template.fields[0].is_required() && !template.fields[1].is_required());
    assert!(template.body().starts_with("{{ level }}"));
    assert_eq!(template.numbering.as_ref().map(Vec::len), Some(2));
}

#[test]
fn faults_of_the_front_matter_come_together() {
    let found = faults(
        "---\ntipe: Kế hoạch\nnumbering: [\"(1)\"]\nfields:\n  a: {label: A, type: txt}\n  \
         B: {label: B, type: text, optional: maybe}\n  year: {label: C, type: text}\n  \
         d: {label: D, type: date, example: 2026-02-30}\n  e: {type: choice}\n---\n",
    );
    let has = |start: &str| {
        assert!(
            found.iter().any(|fault| fault.starts_with(start)),
            "{start}: {found:#?}"
        );
    };
    has("unknown-key @ templates/a.md:2:1: `tipe`");
    has("unknown-numbering @ templates/a.md:3:13");
    has("unknown-name @ templates/a.md:5:23: `fields.a.type` is `txt`");
    has("field-name @ templates/a.md:6:3");
    has("wrong-type @ templates/a.md:6:39: `fields.B.optional`");
    has("field-name @ templates/a.md:7:3: the name `year` is taken");
    has("no-such-date @ templates/a.md:8:38");
    has("missing-key @ templates/a.md:9:3: `label`");
    has("field-type @ templates/a.md:9:13: the field `e` is of type `choice`");
}

#[test]
fn a_variable_that_no_field_declares_is_found_at_once() {
    let fault = one_fault(
        "---\nfields:\n  event: {label: E, type: text}\n---\n{{ event }}\nĐể {{ evnt | upper_vi }}\n",
    );
    assert_eq!(
        fault,
        "undefined-variable @ templates/a.md:6:7: no field is called `evnt`, and a template \
         has no such variable (did you mean `event`?)"
    );
    let fault = one_fault("---\nsubject: \"về {{ thing }}\"\n---\n");
    assert!(
        fault.starts_with("undefined-variable @ templates/a.md:2:17"),
        "{fault}"
    );
    let fault = one_fault("---\nsubject: \"về {{ subject }}\"\n---\n");
    assert!(
        fault.starts_with("undefined-variable @ templates/a.md:2:17"),
        "{fault}"
    );
}

#[test]
fn an_unused_field_is_doubtful() {
    let engine = engine(&[("a", "---\nfields:\n  x: {label: X, type: text}\n---\n")]);
    let report = engine.report();
    let severities: Vec<_> = report.iter().map(|d| (d.code, d.severity)).collect();
    assert_eq!(severities, [("unused-field", Severity::Warning)]);
}

#[test]
fn faults_of_tera_are_placed_below_the_front_matter() {
    let fault = one_fault("---\nsummary: x\n---\nmột\nẤ {% if %}\n");
    assert!(
        fault.starts_with("template-syntax @ templates/a.md:5:"),
        "{fault}"
    );
    let fault = one_fault("---\nsummary: x\n---\nmột\nẤ {{ date | date_log }}\n");
    assert_eq!(
        fault,
        "unknown-filter @ templates/a.md:5:13: no filter is called `date_log` (did you mean `date_long`?)"
    );
    let fault = one_fault("---\nsubject: \"{{ year | romn }}\"\n---\n");
    assert!(
        fault.starts_with("unknown-filter @ templates/a.md:2:21"),
        "{fault}"
    );
    let fault = one_fault("---\nsummary: x\n---\n{% include \"b.md\" %}\n");
    assert!(
        fault.starts_with("unknown-template @ templates/a.md:4:"),
        "{fault}"
    );
}

#[test]
fn a_broken_template_leaves_the_others_whole() {
    let engine = engine(&[
        ("a", "---\nsummary: x\n---\n{{ date | nothing }}"),
        ("b", "---\nsummary: x\n---\n{% if %}"),
        ("c", "---\nsummary: x\n---\ntốt {{ year }}"),
    ]);
    assert!(engine.report_of("a").has_errors() && engine.report_of("b").has_errors());
    assert!(engine.report_of("c").is_empty());
    let mut context = Context::new();
    context.insert("year", &2026);
    assert_eq!(engine.render("c.md", &context).as_deref(), Ok("tốt 2026"));
}

#[test]
fn parts_are_included_and_escaped() {
    let engine = engine(&[
        (
            "a",
            "---\nfields:\n  x: {label: X, type: text}\n---\n{% include \"part.md\" %}",
        ),
        ("part", "[{{ x }}]"),
    ]);
    assert!(engine.report().is_empty(), "{:#?}", listed(&engine));
    assert!(engine.template("part").is_none() && engine.is_part("part"));
    let mut context = Context::new();
    context.insert("x", "*");
    assert_eq!(engine.render("a.md", &context).as_deref(), Ok("[\\*]"));
}

#[test]
fn a_template_without_an_end_of_its_front_matter_is_read() {
    assert!(faults("---\nsummary: x\n").is_empty());
    assert!(!faults("---\n- x\n---\n").is_empty());
    assert!(!faults("---\nx: [\n---\n").is_empty());
}

#[test]
fn an_engine_serves_many_threads() {
    fn shared<T: Send + Sync>() {}
    shared::<Engine>();
}

#[test]
fn variables_that_a_template_sets_itself_are_known() {
    let found = faults(
        "---\nfields:\n  rows: {label: R, type: list}\n---\n{% set total = rows | length %}\
         {% for row in rows %}{{ loop.index }}{{ row }}{{ total }}{% endfor %}\
         {% if month %}{{ month }}{% endif %}{{ number }}{{ type }}{{ subject }}{{ date }}\n",
    );
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn a_variable_is_placed_in_the_part_that_has_it() {
    let engine = engine(&[
        ("a", "---\nsummary: x\n---\n{% include \"part.md\" %}"),
        ("part", "một\n{{ thing }}"),
    ]);
    let found = listed(&engine);
    assert!(
        found[0].starts_with("undefined-variable @ templates/part.md:2:4"),
        "{found:?}"
    );
}

/// A template that includes `parts/head.md`, and these parts.
fn house(parts: &[(&str, &str)]) -> Engine {
    let house = "---\nsummary: x\n---\n{% include \"parts/head.md\" %}\n";
    engine(&[&[("house", house)], parts].concat())
}

fn codes(report: &Report) -> Vec<(&'static str, String)> {
    let label = |d: &Diagnostic| d.place.as_ref().map(Place::label).unwrap_or_default();
    report.iter().map(|d| (d.code, label(d))).collect()
}

#[test]
fn a_part_without_its_part_is_told_in_its_place() {
    let engine = house(&[("parts/head", "một\n{% include \"parts/sub.md\" %}")]);
    let found = listed(&engine);
    let [only] = found.as_slice() else {
        panic!("{found:#?}");
    };
    let told =
        "unknown-template @ templates/parts/head.md:2:12: the part `parts/sub.md` is not there";
    assert!(only.starts_with(told), "{only}");
    // The template cannot be used, and its report leads to the part.
    assert_eq!(codes(&engine.report_of("house")), codes(&engine.report()));
}

#[test]
fn a_fault_of_a_part_is_told_once_for_all_that_lean_on_it() {
    let engine = house(&[
        ("parts/head", "{% include \"parts/sub.md\" %}"),
        ("parts/sub", "ok\n{{ nope "),
        (
            "other",
            "---\nsubject: \"{% include 'parts/sub.md' %}\"\n---\ntốt",
        ),
        ("heir", "---\nsummary: x\n---\n{% extends \"house.md\" %}"),
        ("well", "---\nsummary: x\n---\ntốt"),
    ]);
    let told = codes(&engine.report());
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].0, "template-syntax");
    assert!(
        told[0].1.starts_with("templates/parts/sub.md:2:"),
        "{told:?}"
    );
    for name in ["house", "other", "heir", "parts/head", "parts/sub"] {
        assert_eq!(codes(&engine.report_of(name)), told, "{name}");
    }
    assert!(engine.report_of("well").is_empty());
}

#[test]
fn a_template_keeps_its_own_faults_beside_those_of_its_part() {
    let own =
        "---\nsummary: x\n---\n{% include \"part.md\" %}{{ year | romn }}{% include \"gone.md\" %}";
    let engine = engine(&[("a", own), ("part", "{{ nope ")]);
    let found: Vec<_> = codes(&engine.report_of("a"));
    let codes: Vec<_> = found.iter().map(|(code, _)| *code).collect();
    // What Tera finds at once: the filter and the missing part, then the part.
    assert_eq!(
        codes,
        ["unknown-filter", "unknown-template", "template-syntax"],
        "{found:?}"
    );
}

#[test]
fn a_circle_of_parts_is_named_from_where_it_closes() {
    let circles = [
        (
            &[("parts/head", "một\n{% include \"parts/head.md\" %}")][..],
            "templates/parts/head.md:2:13",
            "`parts/head.md` → `parts/head.md`",
        ),
        (
            &[
                ("parts/head", "{% include \"parts/a.md\" %}"),
                (
                    "parts/a",
                    "{# {% include \"parts/b.md\" %} #}\n{% include 'parts/b.md' %}",
                ),
                ("parts/b", "{% include \"parts/a.md\" %}"),
            ],
            "templates/parts/a.md:2:13",
            "`parts/a.md` → `parts/b.md` → `parts/a.md`",
        ),
        (
            &[
                ("parts/head", "{% extends \"parts/z.md\" %}"),
                ("parts/z", "{% extends \"parts/head.md\" %}"),
            ],
            "templates/parts/head.md:1:13",
            "`parts/head.md` → `parts/z.md` → `parts/head.md`",
        ),
        (
            &[
                ("0", "{% extends \"parts/head.md\" %}"),
                ("parts/head", "{% extends \"parts/head.md\" %}"),
            ],
            "templates/parts/head.md:1:13",
            "`parts/head.md` → `parts/head.md`",
        ),
    ];
    for (parts, place, way) in circles {
        let engine = house(parts);
        let found = listed(&engine);
        let [only] = found.as_slice() else {
            panic!("{found:#?}");
        };
        let told = format!("template-circle @ {place}: the template takes itself in: {way} (");
        assert!(only.starts_with(&told), "{only}\n{told}");
        assert_eq!(codes(&engine.report_of("house")), codes(&engine.report()));
    }
}

#[test]
fn what_cannot_be_read_is_not_said_to_be_missing() {
    let engine = house(&[("parts/head", "---\nx: [\n---\n")]);
    let told = codes(&engine.report());
    assert!(!told.is_empty());
    assert!(
        told.iter().all(|(code, _)| *code != "unknown-template"),
        "{told:?}"
    );
    assert_eq!(codes(&engine.report_of("house")), told);
}

#[test]
fn a_component_of_a_broken_part_is_not_said_to_be_missing() {
    let engine = engine(&[
        ("a", "---\nsummary: x\n---\n{{ <line text=\"a\" /> }}"),
        (
            "lines",
            "{% component line(text: String) %}{{ text | nothing }}{% endcomponent %}",
        ),
    ]);
    let told = codes(&engine.report());
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!(told[0].0, "unknown-filter");
    assert_eq!(codes(&engine.report_of("a")), told);
}

#[test]
fn a_text_of_a_plan_is_led_to_the_broken_part() {
    let engine = house(&[("parts/head", "{{ nope ")]);
    let source = Source::new("plans/a.yaml", "{% include \"parts/head.md\" %}");
    let render = |text: &str| {
        let report = engine.render_text(text, &Origin::whole(&source), &Context::new(), true);
        codes(&report.expect_err("it is broken"))
            .into_iter()
            .map(|(code, place)| format!("{code} @ {place}"))
            .collect::<Vec<_>>()
    };
    let twice = source.text.repeat(2);
    let [only] = &render(&twice)[..] else {
        panic!("{:?}", render(&twice));
    };
    assert!(
        only.starts_with("template-syntax @ templates/parts/head.md:1:"),
        "{only}"
    );
    let missing = render("{% include \"gone.md\" %}");
    assert!(
        missing[0].starts_with("unknown-template @ plans/a.yaml"),
        "{missing:?}"
    );
}
