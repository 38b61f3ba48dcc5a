//! A change builds anew what is made from it, and nothing else.

use crate::office::{Folder, GOOD, OFFICE};
use crate::tree::Told;

const PICTURE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/plans/pictures/commune-files-by-month.png"
);
const FONTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/fonts");

/// A template of the user, whose text is this.
fn template(text: &str) -> String {
    format!("---\nsummary: Mẫu thử\ntype: Báo cáo\nsubject: kết quả\n---\n{text}\n")
}

/// The good plan with another template and without a body.
fn plan(template: &str) -> String {
    let (above, _) = GOOD.split_once("type:").expect("a type");
    let above = above.replace("template: document", &format!("template: {template}"));
    format!("{above}signer: head\nrecipients: [Như trên]\narchive: VT\n")
}

fn with_body(body: &str) -> String {
    let (above, _) = GOOD.split_once("body:").expect("a body");
    format!("{above}{body}\n")
}

/// A folder where each document is made from something else.
fn office() -> Folder {
    let folder = Folder::new();
    folder.write("templates/alone.md", template("Một mình."));
    folder.write("templates/outer.md", template("{% include \"part.md\" %}"));
    folder.write("templates/part.md", "Phần chung.");
    folder.write("templates/idle.md", template("Không dùng."));
    folder.write("plans/alone.yaml", plan("alone"));
    folder.write("plans/outer.yaml", plan("outer"));
    let body = with_body("body: '{% include \"part.md\" %}'");
    folder.write("plans/inline.yaml", body);
    folder.write("plans/file.yaml", with_body("body_file: texts/file.md"));
    folder.write("plans/texts/file.md", "Nội dung để riêng.");
    let body = with_body("body: '![Số văn bản](pictures/a.png)'");
    folder.write("plans/picture.yaml", body);
    folder.write(
        "plans/pictures/a.png",
        std::fs::read(PICTURE).expect("a picture"),
    );
    folder.write(
        "plans/organs/other.yaml",
        OFFICE.replace("An Hòa", "An Bình"),
    );
    folder.write(
        "plans/other.yaml",
        GOOD.replace("organs/office", "organs/other"),
    );
    let said = folder.run(&["build", "--format", "txt", "--quiet"]);
    said.exits(0);
    folder
}

fn told(folder: &Folder) -> Told {
    let told = folder.told(&["--format", "txt"]);
    assert_eq!(told.status, Some(0), "{:#}", told.report);
    told
}

/// After a change of a file just these documents are built, for this reason;
/// then none.
fn rebuilds(folder: &Folder, documents: &[&str], reason: &str) {
    let first = told(folder);
    assert_eq!(first.all("built"), documents, "{reason}");
    assert_eq!(first.all("skipped").len(), 7 - documents.len());
    for document in documents {
        assert_eq!(first.reason(document), reason);
        assert_eq!(first.document(document)["reason"]["name"], "changed");
    }
    assert!(told(folder).all("built").is_empty(), "{reason}");
}

#[test]
fn each_change_builds_its_documents_alone() {
    let folder = office();
    assert_eq!(told(&folder).all("skipped").len(), 7);
    folder.write("templates/alone.md", template("Một mình thôi."));
    rebuilds(&folder, &["alone"], "the template `alone` changed");
    folder.write("templates/part.md", "Phần chung đã sửa.");
    rebuilds(&folder, &["inline", "outer"], "the part `part.md` changed");
    folder.write("plans/texts/file.md", "Nội dung để riêng, đã sửa.");
    rebuilds(&folder, &["file"], "`plans/texts/file.md` changed");
    let mut picture = folder.read("plans/pictures/a.png");
    picture.extend(b"after the end");
    folder.write("plans/pictures/a.png", picture);
    rebuilds(&folder, &["picture"], "`plans/pictures/a.png` changed");
    folder.write(
        "plans/organs/other.yaml",
        OFFICE.replace("An Hòa", "An Khê"),
    );
    rebuilds(&folder, &["other"], "`plans/organs/other.yaml` changed");
    folder.write(
        "plans/file.yaml",
        with_body("# ghi chú\nbody_file: texts/file.md"),
    );
    rebuilds(&folder, &["file"], "`plans/file.yaml` changed");
}

#[test]
fn a_part_is_named_that_changed_or_came_or_went() {
    let folder = Folder::new();
    let inner = "{% include \"parts/inner.md\" %}";
    folder.write("templates/letter.md", template(inner));
    folder.write("templates/parts/inner.md", "Kính mời {{ <ending/> }}");
    let ending = |text: &str| format!("{{% component ending() %}}{text}{{% endcomponent %}}");
    folder.write("templates/endings.md", ending("dự họp."));
    folder.write("plans/good.yaml", plan("letter"));
    told(&folder);
    let reason = |expected: &str| {
        let said = folder.run(&["build", "--format", "txt", "--explain"]);
        said.exits(0);
        assert_eq!(said.stdout, format!("built good: {expected}\n"));
        assert!(told(&folder).all("built").is_empty(), "{expected}");
    };
    folder.write("templates/endings.md", ending("đến dự."));
    reason("the part `endings.md` changed");
    // Where one component is called, any part that defines one may be meant.
    let other = "{% component other() %}khác{% endcomponent %}";
    folder.write("templates/more.md", other);
    reason("the part `more.md` is new");
    folder.remove("templates/more.md");
    reason("the part `more.md` is gone");
    folder.write("templates/parts/inner.md", "Trân trọng kính mời.");
    folder.write("templates/letter.md", template(&format!("{inner} Hết.")));
    reason(
        "the template `letter` and the part `parts/inner.md` changed; the part `endings.md` is \
         gone",
    );
    // A template of the user's own takes the place of the program's.
    folder.write("plans/good.yaml", GOOD);
    told(&folder);
    folder.write("templates/document.md", template("{{ content }}"));
    let told = folder.told(&["--format", "txt", "--dry-run"]);
    assert_eq!(told.reason("good"), "the template `document` changed");
}

#[test]
fn what_no_document_is_made_from_builds_nothing() {
    let folder = office();
    folder.write("templates/idle.md", template("Không ai dùng."));
    folder.write("templates/new.md", template("Mẫu mới."));
    folder.write("plans/texts/other.md", "Không ai đọc.");
    folder.write("plans/organs/third.yaml", OFFICE);
    folder.write("notes.txt", "ghi chú");
    // The same bytes at another time are no change.
    folder.write("plans/good.yaml", GOOD);
    assert!(told(&folder).all("built").is_empty());
}

#[test]
fn a_profile_that_comes_before_the_other_builds_anew() {
    let folder = Folder::new();
    folder.write("plans/2026/good.yaml", GOOD);
    folder.run(&["build", "--format", "txt"]).exits(0);
    folder.write(
        "plans/2026/organs/office.yaml",
        OFFICE.replace("An Hòa", "An Khê"),
    );
    let told = told(&folder);
    assert_eq!(told.all("built"), ["2026/good"]);
    assert_eq!(
        told.reason("2026/good"),
        "`plans/2026/organs/office.yaml` is new"
    );
}

#[test]
fn another_typeface_builds_all_and_another_format_is_built() {
    let folder = Folder::new();
    folder.plans(1, "khá");
    let pdf = ["--format", "pdf"];
    folder.told(&pdf);
    let fonts = ["--font-dir", FONTS, "--font-family", "Liberation Serif"];
    let told = folder.told(&[&pdf[..], &fonts].concat());
    assert!(
        told.all("built").is_empty(),
        "the same faces: {:#}",
        told.report
    );
    // A face with other bytes is another typeface.
    let (mut faces, mut upright) = (0, None);
    for entry in std::fs::read_dir(FONTS).expect("the fonts").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        if name.ends_with(".ttf") {
            let bytes = std::fs::read(entry.path()).expect("a font");
            folder.write(&format!("fonts/{name}"), &bytes);
            faces += 1;
            upright = Some((name, bytes))
                .filter(|(name, _)| name.contains("Regular"))
                .or(upright);
        }
    }
    assert_eq!(faces, 4);
    let (name, mut bytes) = upright.expect("an upright face");
    bytes.extend([0; 4]);
    folder.write(&format!("fonts/{name}"), bytes);
    let own = ["--font-dir", "fonts", "--font-family", "Liberation Serif"];
    let told = folder.told(&[&pdf[..], &own].concat());
    assert_eq!(told.all("built").len(), 2, "{:#}", told.report);
    assert_eq!(told.reason("good"), "the typeface changed");
    let told = folder.told(&[&["--format", "pdf,txt"][..], &own].concat());
    assert_eq!(told.reason("good"), "its txt was not built yet");
    folder.remove("output/good.txt");
    let told = folder.told(&[&["--format", "txt"][..], &own].concat());
    assert_eq!(told.all("built"), ["good"]);
    assert_eq!(told.reason("good"), "`output/good.txt` is not there");
}
