//! A folder for the command to work in, and what it says.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use tempfile::TempDir;

/// The organ profile of every folder.
pub const OFFICE: &str = "side: state
name: Ủy ban nhân dân xã An Hòa
name_lines: [Ủy ban nhân dân, xã An Hòa]
code: UBND
place: An Hòa
signers:
  head:
    lines: [Chủ tịch]
    name: Nguyễn Văn Mẫu
";

/// A plan without faults, of nine lines and a body.
pub const GOOD: &str = "template: document
organ: organs/office
number: 1
date: 2026-03-12
type: Báo cáo
subject: Kết quả công tác tháng 3
signer: head
recipients: [Như trên]
archive: VT
body: Công tác văn thư tháng 3 đạt kết quả tốt.
";

/// A folder with an organ profile and one good plan.
pub struct Folder(TempDir);

impl Folder {
    pub fn new() -> Self {
        let folder = Self(TempDir::new().expect("a folder for the test"));
        folder.write("plans/organs/office.yaml", OFFICE);
        folder.write("plans/good.yaml", GOOD);
        folder
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    pub fn write(&self, name: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path().join(name);
        let above = path.parent().expect("a folder above the file");
        fs::create_dir_all(above).expect("the folder is made");
        fs::write(path, bytes).expect("the file is written");
    }

    pub fn read(&self, name: &str) -> Vec<u8> {
        fs::read(self.path().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    pub fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_thethuc"));
        command
            .args(args)
            .current_dir(self.path())
            .env("LC_ALL", "en_US.UTF-8")
            .env_remove("GITHUB_STEP_SUMMARY");
        command
    }

    pub fn run(&self, args: &[&str]) -> Said {
        Said::new(self.command(args).output().expect("the command runs"))
    }
}

/// What the command said and how it ended.
pub struct Said {
    pub status: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Said {
    pub fn new(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).expect("the command writes UTF-8");
        let said = Self {
            status: output.status.code(),
            stdout: text(output.stdout),
            stderr: text(output.stderr),
        };
        assert!(!said.stderr.contains("panicked"), "{}", said.stderr);
        said
    }

    pub fn exits(&self, status: i32) {
        assert_eq!(self.status, Some(status), "{}{}", self.stdout, self.stderr);
    }

    pub fn tells(&self, words: &str) {
        assert!(self.stderr.contains(words), "`{words}`:\n{}", self.stderr);
    }
}
