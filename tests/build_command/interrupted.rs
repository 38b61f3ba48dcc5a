//! Runs that are killed, and disks that are full: a file is the old one or
//! the new one, and the next run completes what is left.
#![cfg(unix)]

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::office::{Folder, GOOD, Said};
use crate::tree::{Files, RECORD, leftovers, same};

const KILLS: u32 = 20;
const PLANS: usize = 60;

/// Numbers that look thrown, the same in each run.
struct Dice(u64);

impl Dice {
    /// From 0 to 1, 1 not included.
    fn throw(&mut self) -> f64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        f64::from(u32::try_from(self.0 >> 32).expect("32 bits")) / f64::from(u32::MAX)
    }
}

/// Builds in another folder, which nothing disturbs.
fn undisturbed(folder: &Folder, text: &str, out: &str) -> (Files, Duration) {
    folder.plans(PLANS, text);
    let began = Instant::now();
    folder.run(&["build", "--quiet", "--out", out]).exits(0);
    (folder.files(out), began.elapsed())
}

#[test]
fn a_run_that_is_killed_leaves_whole_files_and_the_next_completes_it() {
    let folder = Folder::new();
    let (old, time) = undisturbed(&folder, "khá", "old");
    let (new, _) = undisturbed(&folder, "giỏi", "new");
    let mut dice = Dice(5);
    let mut interrupted = 0;
    for round in 0..KILLS {
        // Half of the rounds turn the documents that the other half has built.
        let text = if round / 3 % 2 == 0 { "khá" } else { "giỏi" };
        folder.plans(PLANS, text);
        let mut child = folder
            .command(&["build", "--quiet"])
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("the command starts");
        let part = (f64::from(round % 10) + dice.throw()) / 10.0;
        std::thread::sleep(time.mul_f64(part));
        interrupted += u32::from(child.try_wait().expect("its state").is_none());
        child.kill().expect("it is killed");
        child.wait().expect("it has ended");
        for (name, bytes) in folder.files("output") {
            let ours = name
                .rsplit('/')
                .next()
                .is_some_and(|name| name.starts_with(".thethuc"));
            let whole = [&old, &new]
                .iter()
                .any(|files| files.get(&name) == Some(&bytes));
            assert!(whole || ours, "round {round}: {name} is torn");
        }
    }
    assert!(
        interrupted >= KILLS / 4,
        "only {interrupted} runs were killed"
    );
    folder.plans(PLANS, "giỏi");
    let said = folder.run(&["build", "--quiet"]);
    said.exits(0);
    assert_eq!(said.stderr, "");
    same(&folder.files("output"), &new);
}

/// Builds where no file may be larger than so many blocks.
fn limited(folder: &Folder, blocks: u32) -> Said {
    let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" build --format txt");
    let output = Command::new("sh")
        .args(["-c", &script, env!("CARGO_BIN_EXE_thethuc")])
        .current_dir(folder.path())
        .output()
        .expect("the command runs");
    Said::new(output)
}

/// The good plan with so long a text.
fn long(word: &str) -> String {
    let paragraph = format!("\n  Công tác văn thư {word} đạt kết quả tốt.\n");
    let body = format!("body: |{}", paragraph.repeat(1500));
    let (above, _) = GOOD.split_once("body:").expect("a body");
    format!("{above}{body}")
}

#[test]
fn a_file_that_cannot_be_written_is_told_and_the_others_are_whole() {
    let folder = Folder::new();
    for name in ["a", "b"] {
        folder.write(&format!("plans/{name}.yaml"), GOOD);
    }
    folder.plans(10, "khá");
    folder.run(&["build", "--format", "txt"]).exits(0);
    let old = folder.files("output");
    for name in ["a", "b"] {
        folder.write(&format!("plans/{name}.yaml"), long(name));
    }
    folder.write("plans/c.yaml", long("c"));
    folder.plans(9, "giỏi");
    let said = limited(&folder, 40);
    said.exits(1);
    for name in ["a", "b", "c"] {
        said.tells(&format!(
            "error[unwritable-file]: cannot write `output/{name}.txt`: "
        ));
        said.tells(&format!("failed: plans/{name}.yaml\n"));
    }
    said.tells(
        "built    9 documents  9 files\nskipped  2 documents  2 files\nfailed   3 documents\n",
    );
    let now = folder.files("output");
    assert!(leftovers(&now).is_empty(), "{:?}", leftovers(&now));
    assert_eq!(
        (&now["a.txt"], &now["b.txt"]),
        (&old["a.txt"], &old["b.txt"])
    );
    assert!(!now.contains_key("c.txt"));
    completes(&folder);
}

#[test]
fn a_full_disk_loses_nothing() {
    let folder = Folder::new();
    folder.plans(10, "khá");
    folder.run(&["build", "--format", "txt"]).exits(0);
    let old = folder.files("output");
    folder.plans(10, "giỏi");
    // Not even the journal can be written.
    let said = limited(&folder, 0);
    assert_ne!(said.status, Some(0));
    said.tells("error");
    let mut now = folder.files("output");
    now.retain(|name, _| old.contains_key(name));
    same(&now, &old);
    completes(&folder);
}

/// A run on a disk with room leaves what a run that nothing disturbed leaves.
fn completes(folder: &Folder) {
    folder.run(&["build", "--format", "txt"]).exits(0);
    folder
        .run(&["build", "--format", "txt", "--out", "whole"])
        .exits(0);
    let done = folder.files("output");
    assert!(done.contains_key(RECORD));
    same(&done, &folder.files("whole"));
}
