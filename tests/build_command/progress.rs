//! How far a run is, on a terminal and elsewhere.
#![cfg(unix)]

use std::io::Read;

use pty_process::blocking::{Command as PtyCommand, open};

use crate::office::Folder;

/// What a run shows on a terminal, and how it ended.
fn on_a_terminal(folder: &Folder, args: &[&str], term: &str) -> (String, bool) {
    let (mut pty, pts) = open().expect("a pseudo-terminal");
    pty.resize(pty_process::Size::new(40, 120))
        .expect("its size");
    let mut child = PtyCommand::new(env!("CARGO_BIN_EXE_thethuc"))
        .args(args)
        .current_dir(folder.path())
        .env("TERM", term)
        .env("LC_ALL", "en_US.UTF-8")
        .env("NO_COLOR", "1")
        .spawn(pts)
        .expect("the program starts");
    let mut shown = Vec::new();
    let mut bytes = [0; 4096];
    // Reading ends with an error when the program does.
    while let Ok(count @ 1..) = pty.read(&mut bytes) {
        shown.extend_from_slice(&bytes[..count]);
    }
    let ended = child.wait().expect("the program ends").success();
    (String::from_utf8_lossy(&shown).into_owned(), ended)
}

fn office() -> Folder {
    let folder = Folder::new();
    folder.plans(40, "khá");
    folder
}

#[test]
fn a_terminal_shows_a_bar_with_count_and_rate() {
    let folder = office();
    folder.write("plans/a-bad.yaml", "template: document\n");
    let (shown, well) = on_a_terminal(&folder, &["build"], "xterm");
    assert!(!well, "a plan is bad");
    assert!(shown.contains("0/42"), "{shown}");
    for words in [" documents a second", " left", ", 1 failed"] {
        assert!(shown.contains(words), "{words}: {shown}");
    }
    assert!(!shown.contains("\u{1b}[?25l"), "the cursor stays");
    // The bar is gone before the account stands.
    let (bar, account) = shown
        .rsplit_once("built   41 documents  82 files")
        .expect("the account");
    assert!(bar.contains("/42") && !account.contains("/42"), "{account}");
}

#[test]
fn no_bar_is_drawn_where_none_is_wanted() {
    for (args, term) in [
        (&["build", "--quiet"][..], "xterm"),
        (&["build", "--json"], "xterm"),
        (&["build"], "dumb"),
    ] {
        let (shown, well) = on_a_terminal(&office(), args, term);
        assert!(well, "{shown}");
        assert!(
            !shown.contains("/41") && !shown.contains('\u{1b}'),
            "{args:?}: {shown}"
        );
    }
}

#[test]
fn elsewhere_a_short_run_says_nothing_on_its_way() {
    let folder = Folder::new();
    folder.plans(5, "khá");
    let said = folder.run(&["build", "--format", "txt"]);
    said.exits(0);
    assert!(
        said.stderr.starts_with("built  6 documents  6 files\nin "),
        "{}",
        said.stderr
    );
    assert_eq!(said.stderr.lines().count(), 2, "{}", said.stderr);
}
