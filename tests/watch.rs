//! `build --watch` as a user meets it: what is saved is built again.
//!
//! The command runs in a folder of its own, and each step waits until its
//! effect is there: a slow machine takes longer and fails no test.

use std::fs::{self, File};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

#[path = "command/office.rs"]
mod office;

use office::{Folder, GOOD, OFFICE, Said};

/// How long an effect may take.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long to wait before looking again.
const PAUSE: Duration = Duration::from_millis(50);

/// The command at work, ended with the test.
struct Watching<'a> {
    folder: &'a Folder,
    child: Child,
}

impl Drop for Watching<'_> {
    fn drop(&mut self) {
        // It may have ended by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl<'a> Watching<'a> {
    /// Starts the command and waits until it waits itself.
    fn start(folder: &'a Folder, args: &[&str]) -> Self {
        let log = |name: &str| File::create(folder.path().join(name)).expect("a file");
        let mut command: Command = folder.command(&["build", "--watch"]);
        command.args(args).stdin(Stdio::null());
        command.stdout(log("said.txt")).stderr(log("told.txt"));
        let child = command.spawn().expect("the command starts");
        let mut watching = Self { folder, child };
        watching.waits(1);
        watching
    }

    fn stdout(&self) -> String {
        String::from_utf8_lossy(&self.folder.read("said.txt")).into_owned()
    }

    fn stderr(&self) -> String {
        String::from_utf8_lossy(&self.folder.read("told.txt")).into_owned()
    }

    fn until(&mut self, what: &str, holds: impl Fn(&Self) -> bool) {
        let began = Instant::now();
        while !holds(self) {
            let ended = self.child.try_wait().expect("its state");
            assert!(
                ended.is_none() && began.elapsed() < PATIENCE,
                "{what}, ended {ended:?}\n{}\n{}",
                self.stdout(),
                self.stderr()
            );
            std::thread::sleep(PAUSE);
        }
    }

    /// Until it has waited for a change so many times.
    fn waits(&mut self, times: usize) {
        self.until(&format!("waits {times} times"), |watching| {
            watching.stderr().matches("press Ctrl-C").count() >= times
        });
    }

    fn tells(&mut self, words: &str) {
        self.until(words, |watching| watching.stderr().contains(words));
    }

    fn shows(&mut self, words: &str) {
        self.until(words, |watching| watching.stdout().contains(words));
    }

    /// Until a document is there and is no more what it was.
    fn replaces(&mut self, name: &str, before: &[u8]) {
        self.until(name, |watching| {
            fs::read(watching.folder.path().join(name)).is_ok_and(|now| now != before)
        });
    }

    /// How often a document was built.
    fn built(&self, name: &str) -> usize {
        self.stdout().lines().filter(|line| *line == name).count()
    }
}

#[test]
fn a_saved_plan_alone_is_built_and_checked_again() {
    let folder = Folder::new();
    folder.write("plans/other.yaml", GOOD);
    let mut watching = Watching::start(&folder, &["--format", "docx"]);
    let first = folder.read("output/good.docx");

    folder.write("plans/good.yaml", GOOD.replace("tốt", "khá"));
    watching.replaces("output/good.docx", &first);
    watching.waits(2);
    let second = folder.read("output/good.docx");

    folder.write("plans/good.yaml", GOOD.replace("archive:", "achive:"));
    watching.tells("did you mean `archive`?");
    watching.tells("failed: plans/good.yaml");
    watching.waits(3);
    assert_eq!(folder.read("output/good.docx"), second);

    // Some editors write another file and put it in the place of the old one.
    let late = GOOD.replace("tháng 3 đạt", "ngày 31/02/2026 đạt");
    folder.write("plans/.good.yaml.new", late);
    let path = |name: &str| folder.path().join(name);
    fs::rename(path("plans/.good.yaml.new"), path("plans/good.yaml")).expect("it is renamed");
    watching.replaces("output/good.docx", &second);
    watching.shows("impossible-date-in-text");
    watching.shows("--> plans/good.yaml:10:");
    assert_eq!(watching.built("output/other.docx"), 1);

    folder.write("thethuc.toml", "[check]\nlang = \"vi\"\n");
    watching.shows("Đã kiểm tra 2 tệp");
    // No document is made from the settings.
    assert_eq!(watching.built("output/other.docx"), 1);
}

#[test]
fn a_plan_with_a_table_is_checked_too() {
    let folder = Folder::new();
    let (above, _) = GOOD.split_once("body:").expect("a body");
    let plan = above.replace("number: 1\n", "");
    let plan = format!(
        "{plan}for_each: rows.csv\nfile_name: \"each-{{{{ row.number }}}}\"\n\
         body: Ủy ban nhân dân xã họp ngày {{{{ row.day }}}} về công tác văn thư.\n"
    );
    folder.write("plans/each.yaml", plan);
    folder.write("plans/rows.csv", "number,day\n5,28/02/2026\n6,27/02/2026\n");
    let mut watching = Watching::start(&folder, &["--format", "txt"]);
    assert!(!watching.stdout().contains("impossible-date-in-text"));
    folder.write("plans/rows.csv", "number,day\n5,28/02/2026\n6,31/02/2026\n");
    watching.shows("impossible-date-in-text");
}

#[test]
fn what_plans_share_builds_them_all() {
    let folder = Folder::new();
    folder.write("plans/other.yaml", GOOD);
    let mut watching = Watching::start(&folder, &["--format", "txt"]);
    let text = |folder: &Folder| folder.read("output/other.txt");
    for (name, content) in [
        (
            "plans/organs/office.yaml",
            OFFICE.replace("Văn Mẫu", "Thị Mẫu"),
        ),
        (
            "templates/document.md",
            "---\nsummary: Mẫu riêng\n---\nCâu của mẫu riêng.\n".to_owned(),
        ),
    ] {
        let before = text(&folder);
        folder.write(name, content);
        if name.starts_with("templates") {
            for plan in ["good", "other"] {
                let bare = GOOD.split("body:").next().expect("the part above");
                folder.write(&format!("plans/{plan}.yaml"), bare);
            }
        }
        watching.replaces("output/other.txt", &before);
    }
    watching.until("the new template", |_| {
        String::from_utf8_lossy(&text(&folder)).contains("mẫu riêng")
    });
}

#[test]
fn a_deleted_plan_and_a_document_changed_by_hand_are_told() {
    let folder = Folder::new();
    folder.write("plans/other.yaml", GOOD);
    let mut watching = Watching::start(&folder, &["--format", "txt"]);
    fs::remove_file(folder.path().join("plans/other.yaml")).expect("it is deleted");
    watching.tells("gone: plans/other.yaml");
    folder.write("output/good.txt", "edited by a clerk");
    folder.write("plans/good.yaml", GOOD.replace("tốt", "khá"));
    watching.tells("`output/good.txt` was changed after it was built");
    assert_eq!(folder.read("output/good.txt"), b"edited by a clerk");
    // A plan that comes is built as well, also in a folder that comes.
    folder.write("plans/2026/march/late.yaml", GOOD);
    watching.shows("output/2026/march/late.txt");
}

#[test]
fn a_folder_that_disappears_ends_the_watch() {
    let folder = Folder::new();
    let mut watching = Watching::start(&folder, &["--format", "txt"]);
    fs::remove_dir_all(folder.path().join("plans")).expect("it is deleted");
    let began = Instant::now();
    while watching.child.try_wait().expect("its state").is_none() {
        assert!(began.elapsed() < PATIENCE, "it goes on");
        std::thread::sleep(PAUSE);
    }
    let status = watching.child.wait().expect("its end");
    assert_eq!(status.code(), Some(2));
    let told = watching.stderr();
    let words = "error: the folder `plans` is there no more";
    assert!(told.contains(words), "{told}");
}

#[test]
fn what_is_not_there_is_not_watched() {
    let said: Said = Folder::new().run(&["build", "--watch", "nowhere"]);
    said.exits(2);
    said.tells("there is no file or folder `nowhere`");
    assert_eq!(said.stdout, "");
}
