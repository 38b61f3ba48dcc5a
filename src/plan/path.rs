//! Paths in plans: relative, with `/`, without `..`.
//!
//! An organ's profile is looked for in the plan's folder and in every folder
//! above it, so no path needs to climb; one that does, or that is absolute,
//! would make a plan depend on where it lies.

use crate::diagnostic::Diagnostic;
use crate::message::Message;

use super::decode::Decoder;
use super::entry::Entry;
use super::tree::Spanned;

/// What a path names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// An organ profile, without the ending `.yaml`.
    Organ,
    /// A file beside the plan.
    File,
}

/// Why a path is refused, and what may be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
struct BadPath {
    /// What is wrong, to follow "the path".
    why: Message,
    /// The path as it should be.
    better: Option<String>,
}

/// A path that stays in the workspace.
pub(super) fn relative_path(
    decoder: &mut Decoder<'_>,
    entry: &Entry<'_>,
    target: Target,
) -> Option<Spanned<String>> {
    let text = decoder.text(entry)?;
    check_path(decoder, entry, &text, &text.value, target).then_some(text)
}

/// Notes a path of another form; `text` is the path, or begins with it.
pub(super) fn check_path(
    decoder: &mut Decoder<'_>,
    entry: &Entry<'_>,
    text: &Spanned<String>,
    path: &str,
    target: Target,
) -> bool {
    let Err(bad) = check(path, target) else {
        return true;
    };
    let fault = Message::new("bad-path")
        .with("path", path)
        .with("value", &entry.label)
        .with("why", bad.why);
    let fault = Diagnostic::error(fault);
    let fault = match bad.better {
        Some(better) => {
            let rest = text.value.strip_prefix(path).unwrap_or("");
            fault.hint(Message::new("write-this").with("text", format!("{better}{rest}")))
        }
        None => fault,
    };
    decoder.push(fault, text.span.clone());
    false
}

/// Checks the form of a path.
fn check(path: &str, target: Target) -> Result<(), BadPath> {
    let refuse = |why| {
        Err(BadPath {
            why,
            better: mend(path, target),
        })
    };
    if path.contains('\\') {
        return refuse(Message::new("path-backslash"));
    }
    if path.starts_with(['/', '~']) || path.contains(':') {
        return refuse(match target {
            Target::Organ => Message::new("path-absolute.organ"),
            Target::File => Message::new("path-absolute"),
        });
    }
    if path.split('/').any(|part| part == "..") {
        return refuse(match target {
            Target::Organ => Message::new("path-climbs.organ"),
            Target::File => Message::new("path-climbs"),
        });
    }
    if path.split('/').any(|part| matches!(part.trim(), "" | ".")) {
        return refuse(Message::new("path-empty-part"));
    }
    if target == Target::Organ && (path.ends_with(".yaml") || path.ends_with(".yml")) {
        return refuse(Message::new("path-ending"));
    }
    Ok(())
}

fn mend(path: &str, target: Target) -> Option<String> {
    let absolute = path.starts_with(['/', '~', '\\']) || path.contains(':');
    let parts: Vec<_> = path
        .split(['/', '\\'])
        .map(str::trim)
        .filter(|part| !matches!(*part, "" | "." | ".."))
        .collect();
    let mut path = parts.join("/");
    if target == Target::Organ {
        for ending in [".yaml", ".yml"] {
            path = path.strip_suffix(ending).unwrap_or(&path).to_owned();
        }
    }
    (!absolute && !path.is_empty()).then_some(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_stay_below() {
        assert_eq!(check("organs/an-binh", Target::Organ), Ok(()));
        assert_eq!(check("text.md", Target::File), Ok(()));
        for (path, better) in [
            ("../organs/x", Some("organs/x")),
            ("organs\\x.yaml", Some("organs/x")),
            ("./x", Some("x")),
            ("organs/x.yml", Some("organs/x")),
            ("/etc/x", None),
            ("C:/x", None),
            ("~/x", None),
            ("..", None),
        ] {
            let fault = check(path, Target::Organ).expect_err(path);
            assert_eq!(fault.better.as_deref(), better, "{path}");
        }
    }
}
