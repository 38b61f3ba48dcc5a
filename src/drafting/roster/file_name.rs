//! Names of the documents of rows.

use super::texts::{Owner, PlanText};
use crate::diagnostic::Diagnostic;
use crate::message::Message;
use crate::plan::Spanned;
use crate::template::prose;

/// Endings that the program gives itself; one that the user writes is dropped.
const ENDINGS: [&str; 3] = [".docx", ".pdf", ".txt"];
/// Characters that Windows permits in no name.
const REFUSED: [char; 8] = ['<', '>', ':', '"', '\\', '|', '?', '*'];
/// Names that Windows keeps for devices.
const DEVICES: [&str; 4] = ["con", "prn", "aux", "nul"];
/// Those that a figure follows.
const PORTS: [&str; 2] = ["com", "lpt"];
/// Bytes of one part of a path. Systems hold 255; an ending and the mark of a
/// kept copy need some of them.
const LONGEST: usize = 200;

/// The pattern as a text of the plan.
pub(super) fn as_text(pattern: Spanned<String>) -> PlanText {
    PlanText {
        text: pattern,
        owner: Owner::Key("file_name".to_owned()),
        markdown: false,
    }
}

/// The plan's name and a value: `plans/giao.yaml` and "Trường A" are
/// `giao-truong-a`.
pub(super) fn usual(plan: &str, value: &str) -> Option<String> {
    let file = plan.rsplit('/').next().unwrap_or(plan);
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    let mut value = prose::slug(value);
    value.truncate(LONGEST.saturating_sub(stem.len() + 1));
    let value = value.trim_end_matches('-');
    (!value.is_empty()).then(|| format!("{stem}-{value}"))
}

/// The path that a pattern gave, without ending, when a file below a folder
/// can bear it on every system.
pub(super) fn checked(rendered: &str, pattern: &str) -> Result<String, Diagnostic> {
    let mut path = rendered.trim();
    let ending = ENDINGS.iter().find(|ending| {
        let at = path.len().saturating_sub(ending.len());
        path.is_char_boundary(at) && path[at..].eq_ignore_ascii_case(ending)
    });
    if let Some(ending) = ending {
        path = path[..path.len() - ending.len()].trim_end();
    }
    let refuse = |message: Message| {
        Err(Diagnostic::error(message).hint(Message::new("file-name.make-plain")))
    };
    if path.is_empty() {
        return refuse(Message::new("file-name.empty").with("path", path));
    }
    if path.starts_with('/') {
        return refuse(Message::new("file-name.absolute").with("path", path));
    }
    if path.matches('/').count() > written_slashes(pattern) {
        return refuse(Message::new("file-name.slash").with("path", path));
    }
    for part in path.split('/') {
        if let Some(message) = fault(path, part) {
            return refuse(message);
        }
    }
    Ok(path.to_owned())
}

/// Why one part of a path is refused.
fn fault(path: &str, part: &str) -> Option<Message> {
    if part.is_empty() {
        return Some(Message::new("file-name.empty-part").with("path", path));
    }
    if matches!(part, "." | "..") {
        let message = Message::new("file-name.points")
            .with("path", path)
            .with("part", part);
        return Some(message);
    }
    if let Some(c) = part.chars().find(|c| REFUSED.contains(c)) {
        let message = Message::new("file-name.character")
            .with("path", path)
            .with("character", c.to_string());
        return Some(message);
    }
    if part.chars().any(char::is_control) {
        return Some(Message::new("file-name.control").with("path", path));
    }
    if part.trim() != part || part.ends_with('.') {
        return Some(Message::new("file-name.space").with("path", path));
    }
    if part.len() > LONGEST {
        let message = Message::new("file-name.long")
            .with("path", path)
            .with("limit", LONGEST);
        return Some(message);
    }
    let stem = part.split('.').next().unwrap_or(part).to_lowercase();
    let is_port = PORTS.iter().any(|port| {
        let number = stem.strip_prefix(port);
        number.is_some_and(|number| number.len() == 1 && number.bytes().all(|b| b.is_ascii_digit()))
    });
    (is_port || DEVICES.contains(&stem.as_str())).then(|| {
        Message::new("file-name.device")
            .with("path", path)
            .with("part", part)
    })
}

/// How many `/` the pattern itself has, outside of Tera's braces.
fn written_slashes(pattern: &str) -> usize {
    let mut count = 0;
    let mut rest = pattern;
    while let Some(open) = rest.find(['{', '/']) {
        let after = &rest[open..];
        if let Some(further) = after.strip_prefix('/') {
            count += 1;
            rest = further;
        } else {
            let close = ["}}", "%}", "#}"]
                .iter()
                .filter_map(|close| after.find(close).map(|at| at + close.len()))
                .min();
            let is_code = ["{{", "{%", "{#"]
                .iter()
                .any(|open| after.starts_with(open));
            rest = match close.filter(|_| is_code) {
                Some(close) => &after[close..],
                None => &after[1..],
            };
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_plain_paths_without_ending() {
        for (rendered, pattern, name) in [
            ("giao-mn-01", "giao-{{ row.a }}", "giao-mn-01"),
            ("Giao chỉ tiêu MN-01.docx", "x", "Giao chỉ tiêu MN-01"),
            (
                "2027/quý 1/mn-01.PDF",
                "{{ year }}/quý 1/{{ row.a }}",
                "2027/quý 1/mn-01",
            ),
            ("v1.2", "x", "v1.2"),
        ] {
            assert_eq!(checked(rendered, pattern).as_deref(), Ok(name));
        }
        assert_eq!(
            usual("plans/2027/giao.yaml", "Trường Mầm non Hoa Sen").as_deref(),
            Some("giao-truong-mam-non-hoa-sen")
        );
        assert_eq!(usual("giao.yaml", "*"), None);
        let long = usual("a.yaml", &"a b ".repeat(300)).expect("a name");
        assert!(long.len() <= LONGEST && !long.ends_with('-'), "{long}");
    }

    #[test]
    fn names_that_no_file_may_bear_are_refused() {
        const PATTERN: &str = "////";
        for name in [
            "",
            " ",
            ".docx",
            "/etc/passwd",
            "../x",
            "a/../b",
            "a//b",
            "a/",
            "./a",
            "C:x",
            "a\\b",
            "a?",
            "a\u{7}b",
            "a /b",
            "a.",
            "con",
            "x/NUL.x",
            "Com1",
            "a\nb",
        ] {
            let fault = checked(name, PATTERN).expect_err(name);
            assert_eq!(fault.code, "file-name");
        }
        assert!(checked(&"ê".repeat(150), PATTERN).is_err());
        let fault =
            checked("a/45/KH", "a/{{ row.number ~ '/' }}").expect_err("a folder of a value");
        assert!(
            fault.message.to_string().contains("comes from a value"),
            "{fault:?}"
        );
    }
}
