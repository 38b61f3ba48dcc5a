//! The prompts of `thethuc new` and `thethuc init`, driven in a
//! pseudo-terminal as a person would.
#![cfg(unix)]

use std::io::{Read, Write};
use std::process::ExitStatus;
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use pty_process::blocking::{Command as PtyCommand, Pty, open};

#[path = "command/office.rs"]
mod office;

use office::{Folder, Said};

/// How long the program may take for its next words.
const PATIENCE: Duration = Duration::from_secs(60);
const ENTER: &str = "\r";
const ESCAPE: &str = "\u{1b}";
const DOWN: &str = "\u{1b}[B";

/// The program in a terminal.
struct Session {
    child: std::process::Child,
    keys: Pty,
    shown: Receiver<Vec<u8>>,
    /// What was shown and not yet looked at.
    screen: String,
}

impl Session {
    fn start(folder: &Folder, args: &[&str]) -> Self {
        let (pty, pts) = open().expect("a pseudo-terminal");
        pty.resize(pty_process::Size::new(50, 200))
            .expect("its size");
        let child = PtyCommand::new(env!("CARGO_BIN_EXE_thethuc"))
            .args(args)
            .current_dir(folder.path())
            .env("TERM", "xterm")
            .env("LC_ALL", "vi_VN.UTF-8")
            .spawn(pts)
            .expect("the program starts");
        let (send, shown) = channel();
        let keys = pty;
        let mut reader = std::fs::File::from(
            std::os::fd::AsFd::as_fd(&keys)
                .try_clone_to_owned()
                .expect("a second hand on the terminal"),
        );
        std::thread::spawn(move || {
            let mut bytes = [0; 4096];
            // Reading ends with an error when the program does.
            while let Ok(count @ 1..) = reader.read(&mut bytes) {
                if send.send(bytes[..count].to_vec()).is_err() {
                    return;
                }
            }
        });
        Self {
            child,
            keys,
            shown,
            screen: String::new(),
        }
    }

    /// Waits for words on the screen, then types.
    fn answer(&mut self, words: &str, typed: &str) {
        self.sees(words);
        self.keys
            .write_all(typed.as_bytes())
            .expect("the terminal takes keys");
    }

    fn sees(&mut self, words: &str) {
        loop {
            if let Some(at) = self.screen.find(words) {
                self.screen.drain(..at + words.len());
                return;
            }
            let Ok(bytes) = self.shown.recv_timeout(PATIENCE) else {
                panic!("`{words}` is not shown:\n{}", self.screen);
            };
            self.screen.push_str(&String::from_utf8_lossy(&bytes));
        }
    }

    fn ends(mut self) -> ExitStatus {
        self.child.wait().expect("the program ends")
    }
}

fn line(text: &str) -> String {
    format!("{text}{ENTER}")
}

#[test]
fn a_plan_is_drafted_by_answering_and_builds() {
    let folder = Folder::new();
    folder.write(
        "plans/organs/other.yaml",
        office::OFFICE.replace("An Hòa", "An Bình"),
    );
    let mut session = Session::start(&folder, &["new", "anniversary-plan"]);
    session.answer("Cơ quan ban hành", &line(DOWN));
    session.answer("Năm", ENTER);
    session.answer("Sự kiện kỷ niệm", &line("Ngày thành lập xã An Bình"));
    // A day that does not exist is asked for again, with the reason.
    session.answer("Ngày gốc", &line("1946-02-30"));
    session.answer("does not exist", &"\u{7f}".repeat(10));
    session.answer("Ngày gốc", &line("1946-11-20"));
    session.answer("Chủ thể xây dựng kế hoạch", ENTER);
    session.answer("tên loại", &line("Nghị quyết"));
    session.answer("số và ký hiệu", &line("14/NQ-HĐND"));
    session.answer("ngày (năm-tháng-ngày)", &line("2026-06-29"));
    session.answer("cơ quan ban hành", &line("Hội đồng nhân dân xã An Bình"));
    session.answer("trích yếu", &line("về nhiệm vụ sáu tháng cuối năm 2026"));
    // The optional document that the plan rests on.
    session.answer("tên loại", ENTER);
    session.answer("Mục đích", ENTER);
    session.answer("Yêu cầu", &line("Các hoạt động thiết thực, tiết kiệm."));
    session.answer("dòng tiếp theo", ENTER);
    session.answer("Thời gian cao điểm", ENTER);
    session.answer("Các hoạt động 1: Tên hoạt động", ENTER);
    session.answer("Kinh phí", ENTER);
    session.answer("Phân công thực hiện 1: Cơ quan", ENTER);
    session.answer("Chế độ báo cáo", ENTER);
    session.sees("việc tiếp theo: thethuc build");
    assert!(session.ends().success());

    let plans: Vec<_> = std::fs::read_dir(folder.path().join("plans"))
        .expect("the folder of plans")
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .into_string()
                .expect("a name")
        })
        .filter(|name| name.starts_with("anniversary-plan-"))
        .collect();
    let [plan] = plans.as_slice() else {
        panic!("one plan: {plans:?}");
    };
    let text = String::from_utf8(folder.read(&format!("plans/{plan}"))).expect("UTF-8");
    for words in [
        "organ: organs/other\n",
        "  event: Ngày thành lập xã An Bình\n",
        "  founded: 1946-11-20\n",
        "    number: 14/NQ-HĐND\n",
        "    - Các hoạt động thiết thực, tiết kiệm.\n",
        "    - title: Tổ chức Hội thao Khối\n",
    ] {
        assert!(text.contains(words), "`{words}`:\n{text}");
    }
    let said = folder.run(&["build", &format!("plans/{plan}")]);
    said.exits(0);
    let said = folder.run(&["check", &format!("plans/{plan}")]);
    assert_eq!(said.status, Some(0), "{}", said.stdout);
}

#[test]
fn escape_writes_nothing() {
    let folder = Folder::new();
    let mut session = Session::start(&folder, &["new", "directive"]);
    session.answer("Năm", ENTER);
    session.answer("Nội dung chỉ thị", ESCAPE);
    session.sees("nothing was written");
    assert_eq!(session.ends().code(), Some(2));
    assert!(!folder.path().join(".thethuc").exists());
}

#[test]
fn an_office_is_asked_for_its_profile() {
    let folder = Folder::new();
    let mut session = Session::start(&folder, &["init", "office"]);
    session.answer("Cơ quan của", &line(DOWN));
    session.answer("Tên cơ quan", &line("Ủy ban nhân dân xã An Bình"));
    session.answer("Cơ quan cấp trên", ENTER);
    session.answer("Chữ viết tắt", &line("UBND"));
    session.answer("Địa danh", &line("An Bình"));
    session.answer("Họ và tên", &line("Nguyễn Văn Mẫu"));
    session.answer("chức vụ", &line("TM: Ủy ban nhân dân, Chủ tịch"));
    session.sees("việc tiếp theo: thethuc build");
    assert!(session.ends().success());
    let mut build = folder.command(&["build", "--format", "docx"]);
    build.current_dir(folder.path().join("office"));
    let built = Said::new(build.output().expect("the command runs"));
    built.tells("đã dựng  2 văn bản  ");
    assert_eq!(built.stdout.lines().count(), 2);
}
