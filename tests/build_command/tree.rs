//! All files of a folder, and what a run says of its documents.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::SystemTime;

use serde_json::Value;

use crate::office::{Folder, GOOD, Said};

/// The record of what was built.
pub const RECORD: &str = ".thethuc.json";

/// Files by their paths.
pub type Files = BTreeMap<String, Vec<u8>>;

impl Folder {
    /// All files below a folder with their bytes.
    pub fn files(&self, folder: &str) -> Files {
        let mut files = BTreeMap::new();
        gather(&self.path().join(folder), "", &mut |name, path| {
            files.insert(name, fs::read(path).expect("a file"));
        });
        files
    }

    /// All files below a folder with their bytes and times.
    pub fn state(&self, folder: &str) -> BTreeMap<String, (Vec<u8>, SystemTime)> {
        let mut files = BTreeMap::new();
        gather(&self.path().join(folder), "", &mut |name, path| {
            let time = fs::metadata(path).and_then(|data| data.modified());
            let bytes = fs::read(path).expect("a file");
            files.insert(name, (bytes, time.expect("a time")));
        });
        files
    }

    pub fn remove(&self, name: &str) {
        fs::remove_file(self.path().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    }

    pub fn is_there(&self, name: &str) -> bool {
        self.path().join(name).exists()
    }

    /// Plans `plan-01` and so on, each with its own text.
    pub fn plans(&self, count: usize, text: &str) {
        for number in 1..=count {
            let plan = GOOD
                .replace("number: 1\n", &format!("number: {number}\n"))
                .replace("tốt", text);
            self.write(&format!("plans/plan-{number:02}.yaml"), plan);
        }
    }

    /// What a run says in JSON.
    pub fn told(&self, args: &[&str]) -> Told {
        let said = self.run(&[&["build", "--json"], args].concat());
        assert_eq!(said.stderr, "", "all is in the JSON");
        Told::of(&said)
    }
}

/// A report of a run.
pub struct Told {
    pub report: Value,
    pub status: Option<i32>,
}

impl Told {
    fn of(said: &Said) -> Self {
        let report = serde_json::from_str(&said.stdout);
        Self {
            report: report.unwrap_or_else(|error| panic!("{error}: {}", said.stdout)),
            status: said.status,
        }
    }

    /// The documents that came to a state.
    pub fn all(&self, state: &str) -> Vec<&str> {
        let documents = self.report["documents"].as_array().expect("documents");
        documents
            .iter()
            .filter(|document| document["state"] == state)
            .map(|document| document["document"].as_str().expect("a name"))
            .collect()
    }

    /// What is told of a document.
    pub fn document(&self, name: &str) -> &Value {
        let documents = self.report["documents"].as_array().expect("documents");
        let found = documents
            .iter()
            .find(|document| document["document"] == name);
        found.unwrap_or_else(|| panic!("{name} is in {:#}", self.report))
    }

    /// Why a document was built.
    pub fn reason(&self, name: &str) -> &str {
        self.document(name)["reason"]["text"].as_str().unwrap_or("")
    }

    /// The codes of what is wrong with a document.
    pub fn codes(&self, name: &str) -> Vec<&str> {
        codes(&self.document(name)["diagnostics"])
    }
}

/// The codes of diagnostics.
pub fn codes(diagnostics: &Value) -> Vec<&str> {
    let all = diagnostics.as_array().expect("diagnostics");
    all.iter()
        .map(|diagnostic| diagnostic["code"].as_str().expect("a code"))
        .collect()
}

/// The names that a program leaves while it writes.
pub fn leftovers(files: &Files) -> Vec<&String> {
    let ours = |name: &&String| {
        let file = name.rsplit('/').next().unwrap_or(name);
        file.starts_with(".thethuc") && file != RECORD
    };
    files.keys().filter(ours).collect()
}

/// Asserts that two folders hold the same files with the same bytes.
pub fn same(one: &Files, other: &Files) {
    let names = |files: &Files| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(one), names(other));
    for (name, bytes) in one {
        assert!(bytes == &other[name], "{name} differs");
    }
}

fn gather(folder: &Path, prefix: &str, take: &mut dyn FnMut(String, &Path)) {
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let entry = entry.expect("an entry");
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            gather(&entry.path(), &format!("{name}/"), take);
        } else {
            take(name, &entry.path());
        }
    }
}
