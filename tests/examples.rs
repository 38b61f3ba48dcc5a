//! The plans that come with the program: that they build, and what they say.
//!
//! `tests/golden/<name>.txt` holds the text of each, and of ten
//! `<name>.document.xml` the DOCX's main part, a tag in each line.
//! `UPDATE_GOLDEN=1 cargo test --test examples` writes them anew, for review.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use thethuc::diagnostic::{Report, Source};
use thethuc::model::{Block, Document, HeadingForm, Inline, Side};
use thethuc::plan::{Calendar, Organ, Plan, read_organ};
use thethuc::render::fonts::Typeface;
use thethuc::standard::Catalogue;
use thethuc::workspace::{Builder, Folder, Format, Order};

/// Plans whose DOCX is compared as XML: each standard, and what is built in a
/// way of its own.
const AS_XML: [&str; 10] = [
    // HD 36: a plan with headings.
    "bloc-anniversary-2022",
    // HD 05: an annex across, with a table.
    "commune-agriculture-programme-2026",
    // State: a decision with articles, and an annex upright.
    "commune-commendation-2026",
    // State: an invitation.
    "commune-invitation-2026",
    // HD 05: a mark above the letterhead, notes, a head of two rows.
    "commune-submission-2026",
    // State: a letter with a table and the address at the foot.
    "department-letter-2026",
    // State: a committee that is no standing organ.
    "festival-committee-notice-2026",
    // State: two organs.
    "joint-plan-2026",
    // HD 05: two organs, chapters and articles.
    "joint-regulation-2026",
    // HD 05: a letter.
    "office-letter-2026",
];

/// An example with all that it becomes.
struct Example {
    name: String,
    plan: Plan,
    organ: Organ,
    document: Document,
    docx: Vec<u8>,
    pdf: Vec<u8>,
    text: String,
    report: Report,
}

static EXAMPLES: LazyLock<Vec<Example>> = LazyLock::new(|| {
    let workspace = Folder::here().expect("tests run in the project's folder");
    let (maker, unread) =
        Builder::new(&workspace, Typeface::built_in(), Calendar::country()).expect("the typeface");
    assert!(unread.is_empty(), "{unread:#?}");
    let plans = workspace.plans(&[PathBuf::from("plans")]).expect("plans");
    let orders = maker.orders(&plans);
    orders
        .iter()
        .map(|order| example(&workspace, &maker, order))
        .collect()
});

fn example(workspace: &Folder, maker: &Builder, order: &Order) -> Example {
    let file = &order.plan;
    let read = |path: &Path| {
        let text = fs::read_to_string(path).expect("a file of the examples");
        Source::new(path.display().to_string(), text)
    };
    let mut report = Report::new();
    let plan = maker.plan(order, &mut report).expect("a plan");
    let organ = workspace.organ(file, &plan.organ.value).expect("a profile");
    let organ = read_organ(&read(&organ)).0.expect("a profile");
    let document = maker.document(order, &mut report);
    let made = maker.make(order, &Format::ALL);
    report.extend(made.report);
    let mut files: BTreeMap<Format, Vec<u8>> = made.files.into_iter().collect();
    let mut bytes = |format| files.remove(&format).unwrap_or_default();
    Example {
        name: order.label(),
        document: document.unwrap_or_else(|| panic!("{}: {report:#?}", file.shown)),
        docx: bytes(Format::Docx),
        pdf: bytes(Format::Pdf),
        text: String::from_utf8(bytes(Format::Txt)).expect("text is UTF-8"),
        plan,
        organ,
        report,
    }
}

impl Example {
    /// The name of its plan, which rows of a table share.
    fn plan_name(&self) -> String {
        self.name.split('/').next().unwrap_or_default().to_owned()
    }

    /// The lines of the text, with plain spaces.
    fn lines(&self) -> Vec<String> {
        self.text
            .lines()
            .map(|line| line.replace('\u{a0}', " "))
            .collect()
    }

    /// How many articles the body has, without annexes.
    fn articles(&self) -> usize {
        let article = |block: &&Block| match block {
            Block::Heading(heading) => heading.form == HeadingForm::Article,
            _ => false,
        };
        self.document.body.iter().filter(article).count()
    }

    /// The standard that the document is set by.
    fn standard(&self) -> &str {
        let named = self.plan.standard.as_ref().or(self.organ.standard.as_ref());
        let date = Some(self.document.date);
        let chosen = || Catalogue::builtin().for_side_and_date(self.organ.side, date);
        named.map_or_else(|| chosen().0.name.as_str(), |name| &name.value)
    }
}

fn stem(path: &Path) -> Option<String> {
    Some(path.file_stem()?.to_string_lossy().into_owned())
}

#[test]
fn every_example_builds_without_any_remark() {
    let built: BTreeSet<_> = EXAMPLES.iter().map(|e| e.plan_name()).collect();
    let plans = fs::read_dir("plans").expect("the examples");
    let plans = plans.map(|entry| entry.expect("an entry").path());
    let plans = plans.filter(|path| path.extension().is_some_and(|ending| ending == "yaml"));
    let plans: BTreeSet<_> = plans.filter_map(|path| stem(&path)).collect();
    assert_eq!(built, plans);
    for example in EXAMPLES.iter() {
        let name = &example.name;
        assert!(example.report.is_empty(), "{name}: {:#?}", example.report);
        assert!(example.docx.starts_with(b"PK"), "{name}: a DOCX");
        assert!(example.pdf.starts_with(b"%PDF-"), "{name}: a PDF");
        assert!(!example.text.is_empty(), "{name}: text");
    }
}

#[test]
fn the_examples_cover_standards_sides_and_templates() {
    let standards: BTreeSet<_> = EXAMPLES.iter().map(Example::standard).collect();
    let all: BTreeSet<_> = Catalogue::builtin()
        .iter()
        .map(|standard| standard.name.as_str())
        .collect();
    assert_eq!(standards, all);
    for side in [Side::Party, Side::State] {
        let count = EXAMPLES.iter().filter(|e| e.organ.side == side).count();
        assert!(count >= 3, "{side:?}: {count}");
    }
    let used: BTreeSet<_> = EXAMPLES.iter().map(|e| &*e.plan.template.value).collect();
    for (template, _) in thethuc::template::builtin() {
        assert!(
            used.contains(template.as_str()),
            "no plan uses `{template}`"
        );
    }
}

#[test]
fn a_draft_has_blanks_for_number_and_day() {
    let drafts: Vec<_> = EXAMPLES
        .iter()
        .filter(|e| e.plan.number.is_none() && e.document.date.day().is_none())
        .collect();
    let sides: BTreeSet<_> = drafts.iter().map(|e| e.organ.side == Side::Party).collect();
    assert_eq!(sides.len(), 2, "a draft of each side");
    for draft in drafts {
        let lines = draft.lines();
        let line = |words: &str| {
            let found = lines.iter().find(|line| line.contains(words));
            found.unwrap_or_else(|| panic!("`{words}` in {}", draft.name))
        };
        let number = line("Số");
        assert!(number.contains("    "), "{}: {number}", draft.name);
        assert!(!number.contains(|c: char| c.is_ascii_digit()), "{number}");
        let place_date = line(&format!("{}, ngày", draft.organ.place));
        assert!(place_date.contains("ngày    "), "{place_date}");
    }
}

#[test]
fn two_organs_sign_beside_one_another() {
    let joint: Vec<_> = EXAMPLES
        .iter()
        .filter(|e| e.document.signatories.len() == 2 && e.document.letterhead.organs.len() == 2)
        .collect();
    assert!(!joint.is_empty(), "an example with two signers");
    for example in joint {
        for signatory in &example.document.signatories {
            assert!(example.text.contains(&signatory.name), "{}", example.name);
        }
    }
}

#[test]
fn a_letter_has_its_addressees() {
    let letters: Vec<_> = EXAMPLES
        .iter()
        .filter(|e| e.document.kind.name == "Công văn")
        .collect();
    let sides: BTreeSet<_> = letters
        .iter()
        .map(|e| e.organ.side == Side::Party)
        .collect();
    assert_eq!(sides.len(), 2, "a letter of each side");
    for letter in letters {
        assert!(letter.text.contains("Kính gửi:"), "{}", letter.name);
        assert!(!letter.document.addressees.is_empty(), "{}", letter.name);
        let subject = letter.document.subject.to_lowercase();
        let doubled = ["về việc", "v/v"]
            .iter()
            .any(|words| subject.starts_with(words));
        let prefixed = !letter.standard().starts_with("hd36");
        assert!(
            !(doubled && prefixed),
            "{}: the standard says it",
            letter.name
        );
    }
}

#[test]
fn a_decision_has_its_bases_and_articles() {
    let decision = EXAMPLES
        .iter()
        .find(|e| e.document.kind.name == "Quyết định")
        .expect("an example of a decision");
    assert!(decision.document.bases.len() >= 2);
    let lines = decision.lines();
    let starts = |start: &str| lines.iter().filter(|line| line.starts_with(start)).count();
    assert!(starts("Căn cứ ") >= 2);
    assert_eq!(starts("QUYẾT ĐỊNH:"), 1);
    for number in 1..=decision.articles() {
        assert!(starts(&format!("Điều {number}. ")) >= 1, "Điều {number}");
    }
    assert!(decision.articles() >= 2);
}

#[test]
fn nothing_that_the_document_says_is_lost() {
    for example in EXAMPLES.iter() {
        let printed = folded(&example.text);
        let mut texts = Vec::new();
        said(&example.document, &mut texts);
        assert!(texts.len() > 10, "{}: {} texts", example.name, texts.len());
        for text in texts {
            let text = folded(&text);
            let found = printed.contains(text.trim());
            assert!(found, "{}: `{text}` is not printed", example.name);
        }
    }
}

/// Capitals are a matter of style, and so is where a line breaks.
fn folded(text: &str) -> String {
    let words: Vec<_> = text.split_whitespace().map(str::to_lowercase).collect();
    words.join(" ")
}

/// Every text of a document, in the order of its components.
fn said(document: &Document, texts: &mut Vec<String>) {
    let letterhead = &document.letterhead;
    texts.extend(letterhead.superior.iter().cloned());
    texts.extend(
        letterhead
            .organs
            .iter()
            .flat_map(|o| o.lines())
            .map(str::to_owned),
    );
    texts.push(document.place.clone());
    if document.kind.titled {
        texts.push(document.kind.name.clone());
    }
    texts.extend(document.author.clone());
    texts.push(document.subject.clone());
    texts.extend(document.marks.circulation.clone());
    texts.extend(document.marks.contact.iter().cloned());
    texts.extend(document.addressees.iter().cloned());
    document
        .bases
        .iter()
        .for_each(|basis| inlines(basis, texts));
    if let Some(enactment) = &document.enactment {
        texts.extend(enactment.authority.clone());
        texts.push(enactment.word.clone());
    }
    blocks(&document.body, texts);
    texts.extend(document.recipients.iter().cloned());
    texts.push(document.archive.clone());
    for signatory in &document.signatories {
        texts.extend(signatory.lines.iter().map(|line| line.text.clone()));
        texts.extend(signatory.other_posts.iter().cloned());
        texts.push(signatory.name.clone());
    }
    for annex in &document.annexes {
        texts.push(annex.title.clone());
        blocks(&annex.body, texts);
    }
}

fn blocks(all: &[Block], texts: &mut Vec<String>) {
    for block in all {
        match block {
            Block::Heading(heading) => {
                texts.push(heading.label.clone());
                inlines(&heading.title, texts);
                inlines(&heading.run_in, texts);
            }
            Block::Paragraph(paragraph) => inlines(&paragraph.content, texts),
            Block::List(list) => list
                .items
                .iter()
                .for_each(|item| blocks(&item.blocks, texts)),
            Block::Table(table) => table
                .rows
                .iter()
                .flat_map(|row| &row.cells)
                .for_each(|cell| inlines(&cell.content, texts)),
            Block::Picture(picture) => inlines(&picture.caption, texts),
            Block::PageBreak => {}
        }
    }
}

fn inlines(all: &[Inline], texts: &mut Vec<String>) {
    for inline in all {
        match inline {
            Inline::Text(text) => texts.push(text.clone()),
            Inline::Strong(inner) | Inline::Emphasis(inner) | Inline::Footnote(inner) => {
                inlines(inner, texts);
            }
            Inline::Break => {}
        }
    }
}

#[test]
fn a_heading_and_the_text_after_it_are_parted() {
    for example in EXAMPLES.iter() {
        let glued = example.text.lines().find(|line| {
            let at = line.find(':').map(|at| &line[at + 1..]);
            at.is_some_and(|rest| rest.starts_with(char::is_alphabetic))
        });
        assert_eq!(glued, None, "{}", example.name);
    }
}

#[test]
fn the_text_is_the_golden_one() {
    let mut golden = BTreeMap::new();
    for example in EXAMPLES.iter() {
        // The rows of a table have a folder of their own.
        let name = example.name.replace('/', ".");
        golden.insert(format!("{name}.txt"), example.text.clone());
    }
    compare("txt", &golden);
}

#[test]
fn the_main_part_is_the_golden_one() {
    let mut golden = BTreeMap::new();
    for example in EXAMPLES
        .iter()
        .filter(|e| AS_XML.contains(&e.name.as_str()))
    {
        let xml = lines_of(&part(&example.docx, "word/document.xml"));
        golden.insert(format!("{}.document.xml", example.name), xml);
    }
    assert_eq!(golden.len(), AS_XML.len());
    compare("document.xml", &golden);
}

/// Compares with the files of this ending, all of them.
fn compare(ending: &str, found: &BTreeMap<String, String>) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let stored: BTreeSet<_> = fs::read_dir(&folder)
        .expect("the folder of golden files")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .filter(|name| name.ends_with(&format!(".{ending}")))
        .collect();
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        for name in stored.iter().filter(|name| !found.contains_key(*name)) {
            fs::remove_file(folder.join(name)).expect("a golden file without its plan goes");
        }
        for (name, text) in found {
            fs::write(folder.join(name), text).expect("the golden file is written");
        }
        return;
    }
    let mut wrong = Vec::new();
    for (name, text) in found {
        let golden = fs::read_to_string(folder.join(name)).unwrap_or_default();
        wrong.extend(difference(name, &golden, text));
    }
    let orphans = stored.iter().filter(|name| !found.contains_key(*name));
    wrong.extend(orphans.map(|name| format!("{name}: there is no such plan")));
    assert!(
        wrong.is_empty(),
        "{}\nUPDATE_GOLDEN=1 writes them anew, for review",
        wrong.join("\n")
    );
}

/// The first line that differs.
fn difference(name: &str, golden: &str, found: &str) -> Option<String> {
    if golden == found {
        return None;
    }
    let pairs = golden.lines().zip(found.lines());
    let same = pairs.take_while(|(golden, found)| golden == found).count();
    let line = |text: &str| text.lines().nth(same).unwrap_or("(end)").to_owned();
    Some(format!(
        "{name}:{}:\n  golden: {}\n  found:  {}",
        same + 1,
        line(golden),
        line(found)
    ))
}

fn part(docx: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(docx)).expect("a DOCX is a ZIP");
    let mut text = String::new();
    archive
        .by_name(name)
        .expect("the part")
        .read_to_string(&mut text)
        .expect("UTF-8");
    text
}

/// XML with each tag on a line of its own, indented; text stays between the
/// tags that hold it.
fn lines_of(xml: &str) -> String {
    let mut lines: Vec<String> = Vec::new();
    let mut depth = 0_usize;
    let mut in_text = false;
    for piece in xml.split_inclusive('>') {
        let (text, tag) = piece.split_at(piece.find('<').unwrap_or(piece.len()));
        let (closes, single) = (tag.starts_with("</"), tag.ends_with("/>"));
        depth -= usize::from(closes);
        in_text |= !text.trim_matches('\n').is_empty();
        match lines.last_mut().filter(|_| in_text) {
            Some(line) => line.extend([text, tag]),
            None => lines.push(format!("{}{tag}", "  ".repeat(depth))),
        }
        in_text &= !closes;
        depth += usize::from(!closes && !single && !tag.starts_with("<?"));
    }
    lines.join("\n") + "\n"
}
