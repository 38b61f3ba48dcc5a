//! What the documents of another year are called.

use std::path::{Component, Path, PathBuf};

/// The name of a plan's documents for a year: the path below the folder of
/// plans, without ending, in which the plan's own year `from` gives way to
/// `year`. A programme of next year and a report of last year have those
/// years in their names. `year` is put after a name that has none of them.
///
/// `x-2026` becomes `x-2027`, `x` becomes `x-2027`, `2026/x` becomes `2027/x`
/// and `season-2025-2026` becomes `season-2026-2027`.
pub fn name_for_year(name: &Path, from: Option<i32>, year: i32) -> PathBuf {
    if from == Some(year) {
        return name.to_path_buf();
    }
    let moved = from.and_then(|from| moved_name(name, from, year));
    moved.unwrap_or_else(|| {
        let mut named = name.to_path_buf();
        named.as_mut_os_string().push(format!("-{year}"));
        named
    })
}

/// A name with its years moved as [`name_for_year`] moves them; none when it
/// has none.
pub(crate) fn moved_name(name: &Path, from: i32, year: i32) -> Option<PathBuf> {
    [0, 1, -1]
        .map(|offset| (from + offset, year + offset))
        .into_iter()
        .map(|(from, to)| each_part(name, |part| moved(part, from, to)))
        .find(|moved| moved != name)
}

/// A path with other names of its files and folders.
fn each_part(path: &Path, name: impl Fn(&str) -> String) -> PathBuf {
    path.components()
        .map(|part| match part {
            Component::Normal(text) => PathBuf::from(name(&text.to_string_lossy())),
            Component::Prefix(_)
            | Component::RootDir
            | Component::CurDir
            | Component::ParentDir => PathBuf::from(part.as_os_str()),
        })
        .collect()
}

/// A name whose years are moved: the year itself, and the year before or after
/// it that is joined to it.
fn moved(name: &str, from: i32, to: i32) -> String {
    let mut parts: Vec<String> = Vec::new();
    for c in name.chars() {
        let same = parts
            .last()
            .and_then(|part| part.chars().next())
            .is_some_and(|first| first.is_ascii_digit() == c.is_ascii_digit());
        match parts.last_mut().filter(|_| same) {
            Some(part) => part.push(c),
            None => parts.push(c.to_string()),
        }
    }
    let year = |index: usize| {
        let part = parts.get(index)?;
        part.parse::<i32>().ok().filter(|_| part.len() == 4)
    };
    let joined = |index: usize| {
        parts
            .get(index)
            .is_some_and(|part| matches!(part.as_str(), "-" | "_" | " - "))
    };
    let new = |index: usize, part: &str| {
        let Some(own) = year(index) else {
            return part.to_owned();
        };
        let next = year(index + 2).filter(|_| joined(index + 1));
        let before = index
            .checked_sub(2)
            .and_then(year)
            .filter(|_| joined(index - 1));
        let is_pair = next == Some(own + 1) || before == Some(own - 1);
        let is_alone = next.is_none() && before.is_none();
        let of_pair = own == from
            || (own == from - 1 && next == Some(from))
            || (own == from + 1 && before == Some(from));
        // The years of a term ("2025-2030") stay.
        if (is_alone && own == from) || (is_pair && of_pair) {
            (own + to - from).to_string()
        } else {
            part.to_owned()
        }
    };
    let parts = parts.iter().enumerate();
    parts.map(|(index, part)| new(index, part)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_the_year_of_its_documents() {
        for (name, expected) in [
            ("x-2026", "x-2027"),
            ("x", "x-2027"),
            ("x-2019", "x-2019-2027"),
            ("programme-2027", "programme-2028"),
            ("report-2025", "report-2026"),
            ("report-of-2025-in-2026", "report-of-2025-in-2027"),
            ("2026/x", "2027/x"),
            ("2026/quarter-1/x-2026", "2027/quarter-1/x-2027"),
            ("season-2025-2026", "season-2026-2027"),
            ("season-2026-2027", "season-2027-2028"),
            ("term-2025-2030", "term-2025-2030-2027"),
            ("no-120260", "no-120260-2027"),
            ("v1.2/x", "v1.2/x-2027"),
        ] {
            let named = name_for_year(Path::new(name), Some(2026), 2027);
            assert_eq!(named, Path::new(expected), "{name}");
        }
        let own = name_for_year(Path::new("x-2026"), Some(2026), 2026);
        assert_eq!(own, Path::new("x-2026"));
        let unknown = name_for_year(Path::new("x-2026"), None, 2027);
        assert_eq!(unknown, Path::new("x-2026-2027"));
    }
}
