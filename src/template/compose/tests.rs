use std::collections::BTreeMap;

use super::*;
use crate::message::Language;
use crate::model::{Align, Authority, LineRole, SignatureLine, Table};
use crate::plan::{Body, Calendar, Node, OrganSigner, Spanned, read_plan};
use crate::template::{Field, FieldKind};

/// A plan of these lines, with the keys that they leave out.
fn plan(text: &str) -> Plan {
    let mut text = text.to_owned();
    for line in [
        "template: a",
        "organ: organs/x",
        "number: 45",
        "date: 2026-09-14",
        "signer: secretary",
    ] {
        let key = line.split(' ').next().unwrap_or(line);
        if !text.lines().any(|line| line.starts_with(key)) {
            text.push_str(line);
            text.push('\n');
        }
    }
    let (plan, report) = read_plan(&Source::new("plans/a.yaml", text), Calendar::country());
    match plan {
        Some(plan) => plan,
        None => panic!("{:#?}", lines(&report)),
    }
}

fn organ(side: Side) -> Organ {
    let signer = OrganSigner {
        lines: vec![SignatureLine {
            authority: Some(Authority::OnBehalf),
            text: "Ban Thường vụ".into(),
            role: LineRole::Authority,
        }],
        other_posts: Vec::new(),
        name: "Nguyễn Văn Mẫu".into(),
        span: 0..0,
    };
    Organ {
        source: Source::new("plans/organs/x.yaml", ""),
        side,
        name: "Đảng uỷ Khối".into(),
        name_lines: Vec::new(),
        superior: vec!["Đảng bộ tỉnh Bình An".into()],
        code: "ĐUK".into(),
        place: "Bình An".into(),
        standard: None,
        signers: BTreeMap::from([("secretary".to_owned(), signer)]),
        recipients: vec!["Các chi bộ".into()],
        archive: Some("Văn phòng".into()),
        contact: Vec::new(),
    }
}

fn kinds() -> Vec<DocumentKind> {
    [
        ("Kế hoạch", Some("KH"), true),
        ("Công văn", None, false),
        ("Quy chế", Some("QC"), true),
    ]
    .map(|(name, code, titled)| DocumentKind {
        name: name.into(),
        code: code.map(str::to_owned),
        titled,
        submission: false,
    })
    .into()
}

fn composed(template: &str, plan_text: &str) -> (Option<Document>, Report) {
    composed_on(Side::Party, template, plan_text)
}

fn composed_on(side: Side, template: &str, plan_text: &str) -> (Option<Document>, Report) {
    composed_with(side, template, plan_text, None)
}

fn composed_with(
    side: Side,
    template: &str,
    plan_text: &str,
    body_file: Option<&Arc<Source>>,
) -> (Option<Document>, Report) {
    let source = |name: &str, text: &str| {
        (
            name.to_owned(),
            Source::new(format!("templates/{name}.md"), text),
        )
    };
    let engine = Engine::of(
        [source("a", template), source("document", "---\n---\n")].into(),
        Calendar::country(),
    );
    let materials = Materials {
        plan: &plan(plan_text),
        organ: &organ(side),
        joint: &[organ(side)],
        body_file,
        pictures: &|_| None,
        kinds: &kinds(),
    };
    let (composed, report) = compose(&engine, &materials);
    (composed.map(|composed| composed.document), report)
}

fn document(template: &str, plan_text: &str) -> Document {
    match composed(template, plan_text) {
        (Some(document), report) if report.is_empty() => document,
        (_, report) => panic!("{:#?}", lines(&report)),
    }
}

fn lines(report: &Report) -> Vec<String> {
    report
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

fn faults(template: &str, plan_text: &str) -> Vec<String> {
    let (document, report) = composed(template, plan_text);
    assert_eq!(document.is_none(), report.has_errors());
    lines(&report)
}

fn one_fault(template: &str, plan_text: &str) -> String {
    match faults(template, plan_text).as_slice() {
        [only] => only.clone(),
        others => panic!("expected one fault, found {others:#?}"),
    }
}

fn said(block: &Block) -> String {
    match block {
        Block::Paragraph(paragraph) => plain_inlines(&paragraph.content),
        Block::Heading(heading) => plain_inlines(&heading.title),
        other => panic!("expected text, found {other:?}"),
    }
    .replace('\u{a0}', " ")
}

const ANNIVERSARY: &str = "---
type: Kế hoạch
subject: \"kỷ niệm {{ founded | years_since(on=date) }} năm {{ event }}\"
bases: [\"Thực hiện **{{ event }}**\", \"{% if false %}x{% endif %}\"]
enactment: {word: \"Quyết định {{ year }}:\"}
fields:
  event: {label: Sự kiện, type: text, help: Tên đầy đủ, example: Hội thao}
  founded: {label: Ngày thành lập, type: date, example: 1954-11-02}
  note: {label: Ghi chú, type: markdown, optional: true}
  level: {label: Mức, type: choice, options: [cao, thấp], default: cao}
---
# {{ event }}

{{ organ.name }} ({{ side }}) {{ subject }}: {{ level }}.

{% if note %}{{ note }}{% endif %}
";

#[test]
fn a_plan_becomes_a_document() {
    let document = document(
        ANNIVERSARY,
        "fields:\n  event: Ngày truyền thống\n  founded: 1954-11-02\n  note: chữ **đậm**\n",
    );
    assert_eq!(
        document.subject.replace('\u{a0}', " "),
        "kỷ niệm 72 năm Ngày truyền thống"
    );
    assert_eq!(document.kind.name, "Kế hoạch");
    assert_eq!(document.number.kind.as_deref(), Some("KH"));
    assert_eq!(document.letterhead.organs, ["Đảng uỷ Khối", "Đảng uỷ Khối"]);
    assert_eq!(document.number.organs, ["ĐUK", "ĐUK"]);
    assert_eq!(document.bases.len(), 1);
    assert_eq!(
        plain_inlines(&document.bases[0]),
        "Thực hiện Ngày truyền thống"
    );
    let word = document.enactment.map(|e| e.word.replace('\u{a0}', " "));
    assert_eq!(word.as_deref(), Some("Quyết định 2026:"));
    assert_eq!(
        said(&document.body[1]),
        "Đảng uỷ Khối (party) kỷ niệm 72 năm Ngày truyền thống: cao."
    );
    let Block::Paragraph(note) = &document.body[2] else {
        panic!("expected a paragraph")
    };
    assert!(matches!(note.content[1], Inline::Strong(_)));
    assert_eq!(document.recipients, ["Các chi bộ"]);
    assert_eq!(document.archive, "Văn phòng");
    assert_eq!(document.signatories[0].name, "Nguyễn Văn Mẫu");
}

#[test]
fn faults_of_fields_come_together() {
    let found = faults(
        ANNIVERSARY,
        "template: a\nfields:\n  evnt: x\n  founded: 1954-02-30\n  level: ca\n",
    );
    assert_eq!(
        found,
        [
            "missing-field @ plans/a.yaml:2:1: the field `event` (Sự kiện) is missing; expected \
             a text (Tên đầy đủ; write `event: Hội thao`)",
            "unknown-field @ plans/a.yaml:3:3: found the field `evnt`; expected `event`, \
             `founded`, `note`, `level` (did you mean `event`?)",
            "no-such-date @ plans/a.yaml:4:12: `1954-02-30` does not exist; February 1954 has \
             28 days ()",
            "unknown-name @ plans/a.yaml:5:10: `level` is `ca`; expected `cao` or `thấp` \
             (did you mean `cao`?)",
        ]
    );
}

/// What the faults of a plan say in Vietnamese.
fn in_vietnamese(template: &str, plan_text: &str) -> Vec<String> {
    let (_, report) = composed(template, plan_text);
    report
        .iter()
        .map(|fault| fault.message.text(Language::Vietnamese))
        .collect()
}

#[test]
fn faults_are_told_in_vietnamese() {
    assert_eq!(
        in_vietnamese(
            ANNIVERSARY,
            "template: a\nfields:\n  evnt: x\n  founded: 1954-11-02\n",
        ),
        [
            "thiếu trường `event` (Sự kiện); phải là chữ",
            "có trường `evnt`; mẫu chỉ nhận `event`, `founded`, `note`, `level`",
        ]
    );
    let template = "---\ntype: Kế hoạch\nsubject: x\nfields:\n  d: {label: D, type: text}\n---\n\
        {{ d | date_long }}\n";
    assert_eq!(
        in_vietnamese(template, "fields: {d: hôm nay}\n"),
        [
            "bộ lọc `date_long`: thấy `hôm nay`, cần một ngày có thật, viết theo thứ tự \
             năm-tháng-ngày, ví dụ `2026-11-02`; ví dụ `{{ \"2026-03-05\" | date_long }}` cho \
             `ngày 05 tháng 3 năm 2026`"
        ]
    );
}

#[test]
fn values_have_the_types_of_their_fields() {
    let template = "---
type: Kế hoạch
subject: x
fields:
  number_of: {label: A, type: integer}
  cost: {label: B, type: money}
  open: {label: C, type: boolean}
  names: {label: D, type: list}
  rows: {label: E, type: records, columns: {name: {label: F, type: text}, day: {label: G, type: date, optional: true}}}
  law: {label: H, type: citation}
  start: {label: I, type: time}
  room: {label: K, type: text}
---
{{ number_of + 1 }} {{ cost | number_vi }} {{ open }} {{ names | join_vi }} {{ start }} {{ room }}
{% for row in rows %}
{{ loop.index }}. {{ row.name }} {{ row.day }}
{% endfor %}

{{ law | cite }}; {{ law | cite }}
";
    let document = document(
        template,
        "fields:\n  number_of: 4\n  cost: 1250000\n  open: true\n  names: [A*, B]\n  \
         rows: [{name: x, day: 2026-01-02}, {name: \"- y\"}]\n  start: 7:30\n  room: 0912\n  \
         law: {type: Nghị định, number: 30/2020/NĐ-CP, date: 2020-03-05, organ: Chính phủ, \
         subject: về công tác văn thư}\n",
    );
    assert_eq!(
        said(&document.body[0]),
        "5 1.250.000 true A* và B 7:30 0912"
    );
    let Block::List(list) = &document.body[1] else {
        panic!("expected a list")
    };
    assert_eq!(said(&list.items[1].blocks[0]), "- y");
    assert_eq!(
        said(&document.body[2]),
        "Nghị định số 30/2020/NĐ-CP, ngày 05/3/2020 của Chính phủ về công tác văn thư; \
         Nghị định số 30/2020/NĐ-CP"
    );
    let found = faults(
        template,
        "fields:\n  number_of: x\n  cost: -1\n  open: 1\n  names: {a: b}\n  rows: [{nam: x}]\n  \
         law: {date: x}\n  start: \"25:00\"\n  room: [1]\n",
    );
    assert_eq!(found.len(), 10, "{found:#?}");
}

#[test]
fn odd_values_come_through_templates() {
    let template = "---\ntype: Kế hoạch\nsubject: \"{{ x }}\"\nfields:\n  x: {label: X, type: text}\n---\n\
        {{ x }}\n\n# {{ x }}\n\n| {{ x }} | b |\n|---|---|\n| a | {{ x }} |\n\n1. {{ x }}\n";
    for value in [
        "*", "#", "|", "1. x", "- y", "<b>", "a\\", "\\|", "{{ y }}", "{% x %}",
    ] {
        let document = match composed(template, &format!("fields:\n  x: '{value}'\n")) {
            (Some(document), _) => document,
            (None, report) => panic!("{value}: {:#?}", lines(&report)),
        };
        assert_eq!(document.subject, value);
        assert_eq!(said(&document.body[0]), value);
        assert_eq!(said(&document.body[1]), value);
        let Block::Table(Table { rows, columns, .. }) = &document.body[2] else {
            panic!("{value}: expected a table");
        };
        assert_eq!(columns[0].align, Align::Left);
        assert_eq!(plain_inlines(&rows[0].cells[0].content), value);
        assert_eq!(plain_inlines(&rows[1].cells[1].content), value);
    }
}

#[test]
fn the_plans_own_body_takes_the_place_of_the_templates() {
    let document = document(
        "---\ntype: Kế hoạch\nsubject: x\nfields:\n  event: {label: E, type: text, optional: true}\n---\n{{ event }}\n",
        "fields: {event: \"*\"}\nbody: |\n  # Mục\n\n  Nội dung {{ event }} {{ year }}\n",
    );
    assert_eq!(said(&document.body[1]), "Nội dung * 2026");
}

#[test]
fn faults_in_the_plans_body_are_placed_in_the_plan() {
    let template = "---\ntype: Kế hoạch\nsubject: x\n---\n";
    assert_eq!(
        one_fault(template, "body: |\n  ấ\n\n  b <i>c\n"),
        "html @ plans/a.yaml:4:5: found HTML `<i>`, expected Markdown (write `\\<` for the \
         character itself, `{# ... #}` for a remark)"
    );
    assert!(
        one_fault(template, "body: |\n  {{ year }}\n\n  b <i>c\n")
            .starts_with("html @ plans/a.yaml:4:5")
    );
    assert!(
        one_fault(template, "body: |\n  a\n  Ấ {{ eventt }}\n")
            .starts_with("undefined-variable @ plans/a.yaml:3:8: no field is called `eventt`")
    );
    assert!(
        one_fault(template, "body: |\n  a\n  {{ year | rman }}\n")
            .starts_with("unknown-filter @ plans/a.yaml:3:13")
    );
    assert!(
        one_fault(template, "body: |\n  {% if %}\n")
            .starts_with("template-syntax @ plans/a.yaml:2:")
    );
    assert!(one_fault(template, "").starts_with("empty-body @ plans/a.yaml:1:1"));
}

#[test]
fn the_body_may_stand_in_a_file() {
    let template = "---\ntype: Kế hoạch\nsubject: x\n---\n";
    let body = |text: &str| {
        let file = Source::new("plans/b.md", text);
        composed_with(Side::Party, template, "body_file: b.md\n", Some(&file))
    };
    let (document, _) = body("Năm {{ year }}.\n");
    assert_eq!(
        document.map(|d| said(&d.body[0])).as_deref(),
        Some("Năm 2026.")
    );
    let (_, report) = body("Một.\n\n`hai`\n");
    assert!(
        lines(&report)[0].starts_with("code @ plans/b.md:3:1"),
        "{report:?}"
    );
    let (_, report) = body("{# trống #}\n");
    assert!(
        lines(&report)[0].starts_with("empty-body @ plans/b.md:1:1"),
        "{report:?}"
    );
    assert!(
        one_fault(template, "body_file: b.md\n")
            .starts_with("missing-body-file @ plans/a.yaml:1:12")
    );
}

#[test]
fn faults_of_rendering_are_placed_in_the_template() {
    let template = "---\ntype: Kế hoạch\nsubject: x\nfields:\n  d: {label: D, type: text}\n---\n\
        một\nhai {{ d | date_long }}\n";
    let fault = one_fault(template, "fields: {d: hôm nay}\n");
    assert!(
        fault.starts_with("template-failed @ templates/a.md:8:"),
        "{fault}"
    );
    assert!(fault.contains("found `hôm nay`"), "{fault}");
    assert!(fault.contains("the plan is `plans/a.yaml`"), "{fault}");
    let template = "---\ntype: Kế hoạch\nsubject: x\n---\n{{ organ.nme }}\n";
    let fault = one_fault(template, "");
    assert!(
        fault.starts_with("undefined-variable @ templates/a.md:5:"),
        "{fault}"
    );
    assert!(fault.contains("did you mean `name`?"), "{fault}");
}

#[test]
fn a_draft_says_why_the_day_is_missing() {
    let template = "---\ntype: Kế hoạch\nsubject: x\n---\n{{ date | date_long }}\n";
    let draft = "date:\nyear: 2026\n";
    let fault = one_fault(template, draft);
    assert!(fault.contains("the plan is a draft"), "{fault}");
    let template = "---\ntype: Kế hoạch\nsubject: x\n---\nNăm {{ year }}{{ date }}{{ month }}.\n";
    assert_eq!(said(&document(template, draft).body[0]), "Năm 2026.");
}

#[test]
fn a_line_that_a_template_made_is_shown() {
    let template = "---\ntype: Kế hoạch\nsubject: x\nfields:\n  d: {label: D, type: markdown}\n---\nMột {{ d }}\n";
    let fault = one_fault(template, "fields: {d: \"<i>\"}\n");
    assert!(fault.starts_with("html @ templates/a.md:7:1"), "{fault}");
    assert!(fault.contains("the line as rendered: `Một <i>`"), "{fault}");
}

#[test]
fn types_are_looked_up() {
    let open = "---\nsubject: x\n---\nMột.\n";
    assert_eq!(document(open, "type: công văn\n").kind.name, "Công văn");
    assert!(one_fault(open, "").starts_with("missing-type"));
    let fault = one_fault(open, "type: Kế hoach\n");
    assert!(
        fault.starts_with("unknown-type @ plans/a.yaml:1:7"),
        "{fault}"
    );
    assert!(fault.contains("did you mean `Kế hoạch`?"), "{fault}");
    let fixed = "---\ntype: Kế hoạch\nsubject: x\n---\nMột.\n";
    assert!(one_fault(fixed, "type: Công văn\n").starts_with("type-fixed"));
    let own = "---\ntype: Kế hoạch\n---\nMột.\n";
    assert!(one_fault(own, "").starts_with("missing-subject"));
    assert_eq!(document(own, "subject: về {{ year }}\n").subject, "về 2026");
}

#[test]
fn signers_are_looked_up() {
    let template = "---\ntype: Kế hoạch\nsubject: x\n---\nMột.\n";
    let signed = document(
        template,
        "joint_organs: [organs/y]\nsigner: [secretary, \"organs/y:secretary\"]\n",
    );
    assert_eq!(signed.signatories.len(), 2);
    let fault = one_fault(template, "signer: [secretry]\n");
    assert!(
        fault.starts_with("unknown-signer @ plans/a.yaml:1:10"),
        "{fault}"
    );
    assert!(fault.contains("did you mean `secretary`?"), "{fault}");
    let fault = one_fault(
        template,
        "joint_organs: [organs/y]\nsigner: [\"organs/z:secretary\"]\n",
    );
    assert!(fault.contains("not among"), "{fault}");
}

#[test]
fn unknown_and_broken_templates_are_named() {
    let template = "---\ntype: Kế hoạch\nsubject: x\n---\nMột.\n";
    let fault = one_fault(template, "template: documnt\n");
    assert!(
        fault.starts_with("unknown-template @ plans/a.yaml:1:11"),
        "{fault}"
    );
    assert!(fault.contains("did you mean `document`?"), "{fault}");
    assert!(one_fault("---\nsubject: {{\n---\n", "").contains("templates/a.md"));
    assert!(one_fault("---\nsubject: \"{{ x }}\"\n---\n", "").starts_with("undefined-variable"));
}

#[test]
fn an_annex_is_to_be_mentioned() {
    let template = "---\ntype: Kế hoạch\nsubject: x\n---\n";
    let fault = one_fault(template, "body: |\n  Một.\n\n  # Lịch {.annex}\n\n  Hai.\n");
    assert!(
        fault.starts_with("annex-not-mentioned @ plans/a.yaml:2:3"),
        "{fault}"
    );
    document(
        template,
        "body: |\n  Một (có Phụ lục kèm theo).\n\n  # Lịch {.annex}\n\n  Hai.\n",
    );
}

#[test]
fn the_drafting_unit_belongs_to_letters_of_the_state() {
    let open = "---\nsubject: x\n---\nMột.\n";
    let (document, _) = composed_on(Side::State, open, "type: Công văn\nunit: VX\n");
    assert_eq!(document.and_then(|d| d.number.unit).as_deref(), Some("VX"));
    assert!(
        one_fault(open, "type: Kế hoạch\nunit: VX\n")
            .starts_with("unit-in-symbol @ plans/a.yaml:2:1")
    );
}

/// The example of a field; of records, one of its columns' examples.
fn sample(field: &Field) -> Option<Spanned<Node>> {
    match &field.kind {
        FieldKind::Records(columns) if field.example.is_none() => {
            let record = columns.iter().filter_map(|column| {
                let name = Spanned {
                    value: column.name.clone(),
                    span: column.span.clone(),
                };
                Some((name, column.example.clone()?))
            });
            let spanned = |value| Spanned {
                value,
                span: field.span.clone(),
            };
            let record = spanned(Node::Map(record.collect()));
            Some(spanned(Node::List(vec![record])))
        }
        _ => field.example.clone(),
    }
}

/// A plan that fills a template's fields with their examples.
fn example(template: &Template, with_optional: bool) -> Plan {
    let mut plan = plan("signer: secretary\n");
    plan.source = Arc::clone(&template.source);
    plan.template.value.clone_from(&template.name);
    plan.fields = template
        .fields
        .iter()
        .filter(|field| with_optional || field.is_required())
        .filter_map(|field| {
            let name = Spanned {
                value: field.name.clone(),
                span: field.span.clone(),
            };
            Some((name, sample(field)?))
        })
        .collect();
    let text = |text: &str| Spanned {
        value: text.to_owned(),
        span: 0..0,
    };
    if template.kind.is_none() {
        plan.kind = Some(text("Kế hoạch"));
        plan.subject = Some(text("x"));
        plan.body = Some(Body::Inline(text("Một.")));
    }
    plan
}

#[test]
fn built_in_templates_work_with_their_examples() {
    let engine = Engine::new([], Calendar::country());
    let mut found = Vec::new();
    for template in engine.templates() {
        for (side, with_optional) in [
            (Side::Party, true),
            (Side::Party, false),
            (Side::State, true),
            (Side::State, false),
        ] {
            let name = template
                .kind
                .as_ref()
                .map_or("Kế hoạch", |kind| &kind.value);
            let kinds = [name, "Quy chế", "Quy định", "Điều lệ"].map(|name| DocumentKind {
                name: name.to_owned(),
                ..kinds().remove(0)
            });
            let materials = Materials {
                plan: &example(template, with_optional),
                organ: &organ(side),
                joint: &[],
                body_file: None,
                pictures: &|_| None,
                kinds: &kinds,
            };
            let (_, report) = compose(&engine, &materials);
            let faults = lines(&report).into_iter();
            found.extend(faults.map(|fault| format!("{side:?} {with_optional} {fault}")));
        }
    }
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn garbled_templates_and_plans_never_panic() {
    let pieces = [
        "{{", "}}", "{%", "%}", "---\n", "\n", ":", "\"", "[", "{", "}", "ậ", "#", "|", "  ", "- ",
    ];
    let mut state = 11_u64;
    let mut random = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below.max(1)
    };
    for _ in 0..300 {
        let mut text = ANNIVERSARY.to_owned();
        for _ in 0..1 + random(4) {
            let at = text.floor_char_boundary(random(text.len() + 1));
            match random(4) {
                0 => text.truncate(at),
                _ => text.insert_str(at, pieces[random(pieces.len())]),
            }
        }
        let _ = composed(&text, "fields:\n  event: a\n  founded: 1954-11-02\n");
        let file = Source::new("plans/b.md", text);
        let open = "---\ntype: Kế hoạch\nsubject: x\n---\n";
        let _ = composed_with(Side::State, open, "body_file: b.md\n", Some(&file));
    }
}
