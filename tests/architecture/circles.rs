//! Whether files use each other in a circle.
//!
//! A file uses those that define what its paths name, however many modules
//! pass the name on, and as a parent those that it declares. So a child must
//! not name what its parent's file defines: shared types have a file of their
//! own, and a parent passes them on.

use std::collections::{BTreeMap, BTreeSet};

/// A source as tokens: names, `::` and single signs. Comments, texts and what
/// stands under `#[cfg(test)]` are left out.
fn tokens(text: &str) -> Vec<String> {
    without_tests(&scan(&text.chars().collect::<Vec<_>>()))
}

fn scan(text: &[char]) -> Vec<String> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let next = text.get(at + 1);
        at = match (text[at], next) {
            ('/', Some('/')) => past(text, at, "\n"),
            ('/', Some('*')) => past(text, at, "*/"),
            ('"', _) => past_text(text, at),
            ('r', Some('"' | '#')) if raw_hashes(text, at).is_some() => {
                let hashes = raw_hashes(text, at).unwrap_or(0);
                let end = format!("\"{}", "#".repeat(hashes));
                past(text, at + hashes + 2, &end)
            }
            ('\'', _) => past_sign_or_lifetime(text, at),
            (':', Some(':')) => {
                found.push("::".to_owned());
                at + 2
            }
            (sign, _) if is_name(sign) => {
                let length = text[at..].iter().take_while(|sign| is_name(**sign));
                let end = at + length.count();
                found.push(text[at..end].iter().collect());
                end
            }
            (sign, _) => {
                if !sign.is_whitespace() {
                    found.push(sign.to_string());
                }
                at + 1
            }
        };
    }
    found
}

fn is_name(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_'
}

/// The place after the first `end` from `at`.
fn past(text: &[char], at: usize, end: &str) -> usize {
    let end: Vec<char> = end.chars().collect();
    text[at..]
        .windows(end.len())
        .position(|window| window == end)
        .map_or(text.len(), |found| at + found + end.len())
}

fn past_text(text: &[char], at: usize) -> usize {
    let mut at = at + 1;
    while at < text.len() && text[at] != '"' {
        at += if text[at] == '\\' { 2 } else { 1 };
    }
    at + 1
}

/// How many `#` open a raw text at `at`.
fn raw_hashes(text: &[char], at: usize) -> Option<usize> {
    let hashes = text[at + 1..].iter().take_while(|sign| **sign == '#');
    let hashes = hashes.count();
    (text.get(at + 1 + hashes) == Some(&'"')).then_some(hashes)
}

fn past_sign_or_lifetime(text: &[char], at: usize) -> usize {
    match (text.get(at + 1), text.get(at + 2)) {
        (Some('\\'), _) => past(text, at + 3, "'"),
        (Some(_), Some('\'')) => at + 3,
        (_, _) => at + 1,
    }
}

fn without_tests(tokens: &[String]) -> Vec<String> {
    let mark = ["#", "[", "cfg", "(", "test", ")", "]"];
    let mut kept = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        if tokens[at..].starts_with(&mark.map(str::to_owned)) {
            at = past_item(tokens, at + mark.len());
        } else {
            kept.push(tokens[at].clone());
            at += 1;
        }
    }
    kept
}

/// The place after the item that begins at `at`: its `;` or last bracket.
fn past_item(tokens: &[String], mut at: usize) -> usize {
    let mut depth = 0;
    while at < tokens.len() {
        match tokens[at].as_str() {
            "{" => depth += 1,
            "}" => depth -= 1,
            _ => {}
        }
        at += 1;
        let closed = matches!(tokens[at - 1].as_str(), ";" | "}");
        if depth == 0 && closed {
            break;
        }
    }
    at
}

/// What a file says about names.
#[derive(Default)]
struct Module {
    /// Its place as modules from the root.
    place: Vec<String>,
    /// The modules that it declares.
    children: BTreeSet<String>,
    /// The items that it defines.
    defined: BTreeSet<String>,
    /// The names that it imports or passes on, with their paths; a glob is
    /// named `*`.
    imported: Vec<(String, Vec<String>)>,
    /// The paths in its code.
    named: BTreeSet<Vec<String>>,
}

impl Module {
    fn read(path: &str, text: &str) -> Module {
        let tokens = tokens(text);
        let mut module = Module {
            place: place(path),
            ..Module::default()
        };
        let mut depth = 0;
        // The depths at which modules within the file began.
        let mut inner = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let next = tokens.get(at + 1);
            match tokens[at].as_str() {
                "{" => depth += 1,
                "}" => {
                    depth -= 1;
                    inner.retain(|began| *began < depth);
                }
                "use" => {
                    let (paths, end) = use_tree(&tokens, at + 1, &[]);
                    let seen = |(name, path)| (name, from_file(path, inner.len()));
                    module.imported.extend(paths.into_iter().map(seen));
                    at = end;
                    continue;
                }
                "mod" if tokens.get(at + 2).is_some_and(|token| token == "{") => {
                    inner.push(depth);
                }
                "mod" if depth == 0 => {
                    module.children.extend(next.cloned());
                }
                "struct" | "enum" | "trait" | "type" | "fn" | "const" | "static" | "union"
                    if depth == 0 =>
                {
                    module.defined.extend(next.cloned());
                }
                _ => {}
            }
            at = module.path(&tokens, at, inner.len());
        }
        module
    }

    /// Takes the path that begins at `at`; gives the place after it.
    fn path(&mut self, tokens: &[String], at: usize, inner: usize) -> usize {
        let begins = tokens[at].chars().all(is_name);
        let goes_on = at > 0 && tokens[at - 1] == "::";
        // `pub(in crate::a)` says who may use, and uses nothing.
        let opens = |count: usize| at.checked_sub(count).map(|before| tokens[before].as_str());
        let goes_on = goes_on || (opens(1), opens(2)) == (Some("in"), Some("("));
        let mut path = vec![tokens[at].clone()];
        let mut at = at + 1;
        if !begins || goes_on {
            return at;
        }
        while tokens.get(at).is_some_and(|token| token == "::")
            && let Some(next) = tokens.get(at + 1)
            && next.chars().all(is_name)
        {
            path.push(next.clone());
            at += 2;
        }
        if path.len() > 1 {
            self.named.insert(from_file(path, inner));
        }
        at
    }
}

/// A path in a module so many levels within a file, as the file would say it.
fn from_file(mut path: Vec<String>, inner: usize) -> Vec<String> {
    for _ in 0..inner {
        match path.iter().map(String::as_str).collect::<Vec<_>>()[..] {
            ["super", "super", ..] => _ = path.remove(0),
            ["super", ..] => path[0] = "self".to_owned(),
            _ => {}
        }
    }
    path
}

/// The place of a file's module: `src/a/b.rs` is `a::b`.
fn place(path: &str) -> Vec<String> {
    let below = path.trim_start_matches("src/").trim_end_matches(".rs");
    match below {
        "lib" => Vec::new(),
        _ => below.split('/').map(str::to_owned).collect(),
    }
}

/// The names that a `use` from `at` binds, with their paths, and the place
/// after it.
fn use_tree(
    tokens: &[String],
    mut at: usize,
    before: &[String],
) -> (Vec<(String, Vec<String>)>, usize) {
    let mut path = before.to_vec();
    let mut found = Vec::new();
    let mut name = None;
    while at < tokens.len() {
        match tokens[at].as_str() {
            "::" => at += 1,
            "{" => {
                at += 1;
                while tokens[at] != "}" {
                    let (inner, end) = use_tree(tokens, at, &path);
                    found.extend(inner);
                    at = end + usize::from(tokens[end] == ",");
                }
                return (found, at + 1);
            }
            "as" => {
                name = tokens.get(at + 1).cloned();
                at += 2;
            }
            word if word == "*" || word.chars().all(is_name) => {
                path.push(word.to_owned());
                at += 1;
            }
            _ => break,
        }
    }
    if path.len() > before.len() && path.last().is_some_and(|last| last == "self") {
        path.pop();
    }
    if let Some(last) = path.last() {
        found.push((name.unwrap_or_else(|| last.clone()), path));
    }
    (found, at)
}

/// All files, by the places of their modules.
struct Tree(BTreeMap<Vec<String>, Module>);

impl Tree {
    /// The module that defines what `path` names when `from` says it, and
    /// whether it is the module itself that is named.
    fn resolve(&self, from: &Module, path: &[String], depth: usize) -> Option<(Vec<String>, bool)> {
        // Names that are passed on in a circle lead nowhere.
        if depth > 20 {
            return None;
        }
        let mut at = match path.first()?.as_str() {
            "crate" => Vec::new(),
            "self" => from.place.clone(),
            "super" => from.place.split_last()?.1.to_vec(),
            first if from.children.contains(first) => {
                [&from.place[..], &[first.to_owned()]].concat()
            }
            first => {
                let bound = from.imported.iter().filter(|(name, _)| name == first);
                // A library has its own name as path.
                let bound = bound.filter(|(_, target)| target.first() != path.first());
                let (target, is_module) = bound
                    .filter_map(|(_, target)| self.resolve(from, target, depth + 1))
                    .next()?;
                if !is_module {
                    return Some((target, false));
                }
                target
            }
        };
        for word in &path[1..] {
            let module = self.0.get(&at)?;
            if word == "super" {
                at.pop();
            } else if module.children.contains(word) {
                at.push(word.clone());
            } else {
                return self.item(module, word, depth);
            }
        }
        Some((at, true))
    }

    /// The module that defines the item `word` of `module`.
    fn item(&self, module: &Module, word: &str, depth: usize) -> Option<(Vec<String>, bool)> {
        if module.defined.contains(word) {
            return Some((module.place.clone(), false));
        }
        for (bound, target) in &module.imported {
            let (path, glob) = match target.split_last() {
                Some((last, path)) if last == "*" => (path, true),
                _ => (&target[..], false),
            };
            if !glob && bound != word {
                continue;
            }
            let Some(found) = self.resolve(module, path, depth + 1) else {
                continue;
            };
            let holds = |module: &Module| module.defined.contains(word);
            if !glob || self.0.get(&found.0).is_some_and(holds) {
                return Some(found);
            }
        }
        // What a macro writes, or the name of a variant.
        Some((module.place.clone(), false))
    }

    /// The files that each file uses.
    fn uses(&self) -> BTreeMap<Vec<String>, BTreeSet<Vec<String>>> {
        let mut all = BTreeMap::new();
        for (place, module) in &self.0 {
            let mut used = BTreeSet::new();
            for child in &module.children {
                used.insert([&place[..], std::slice::from_ref(child)].concat());
            }
            for (_, target) in &module.imported {
                let glob = target.last().is_some_and(|last| last == "*");
                let path = &target[..target.len() - usize::from(glob)];
                let found = self.resolve(module, path, 0);
                // A module that is imported is used where its names are.
                used.extend(
                    found
                        .filter(|(_, is_module)| glob || !is_module)
                        .map(|(used, _)| used),
                );
            }
            for path in &module.named {
                used.extend(self.resolve(module, path, 0).map(|(used, _)| used));
            }
            used.retain(|used| used != place && self.0.contains_key(used));
            all.insert(place.clone(), used);
        }
        all
    }
}

/// A circle: its files, each with those of the circle that it uses.
pub type Circle = BTreeMap<String, Vec<String>>;

/// The circles between the files, given by path and text.
pub fn circles<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Vec<Circle> {
    let mut paths = BTreeMap::new();
    let mut tree = BTreeMap::new();
    for (path, text) in files {
        paths.insert(place(path), path.to_owned());
        tree.insert(place(path), Module::read(path, text));
    }
    let uses = Tree(tree).uses();
    let reached: BTreeMap<_, _> = uses.keys().map(|from| (from, reach(&uses, from))).collect();
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for (place, reaches) in &reached {
        if !reaches.contains(*place) || seen.contains(*place) {
            continue;
        }
        let members: BTreeSet<_> = reaches
            .iter()
            .filter(|other| reached[other].contains(*place))
            .collect();
        seen.extend(members.iter().map(|member| (*member).clone()));
        let circle = members.iter().map(|member| {
            let inside = uses[*member].iter().filter(|used| members.contains(used));
            let inside = inside.map(|used| paths[used].clone()).collect();
            (paths[*member].clone(), inside)
        });
        found.push(circle.collect());
    }
    found
}

/// All that can be reached from a file by one use or more.
fn reach(
    uses: &BTreeMap<Vec<String>, BTreeSet<Vec<String>>>,
    from: &Vec<String>,
) -> BTreeSet<Vec<String>> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<_> = uses[from].iter().collect();
    while let Some(next) = open.pop() {
        if reached.insert(next.clone()) {
            open.extend(&uses[next]);
        }
    }
    reached
}

#[test]
fn circles_are_found() {
    let root = ("src/lib.rs", "pub mod a;");
    let passed_on = "mod b; mod c; pub use c::C; pub fn a() { b::b() }";
    let straight = [
        root,
        ("src/a.rs", passed_on),
        (
            "src/a/b.rs",
            "use super::C; // super::a()\npub fn b() { \"super::a()\" } mod d { use super::b; }",
        ),
        (
            "src/a/c.rs",
            "pub struct C;\n#[cfg(test)]\nmod tests { use super::super::a; }",
        ),
    ];
    assert_eq!(circles(straight), []);

    let wrong = [
        // Around by a third file.
        (
            "src/a/c.rs",
            "pub struct C(super::b::B);",
            ["src/a/b.rs", "src/a/c.rs"],
        ),
        // An item of the parent's file, imported, in a path, by a module's
        // other name, by a glob.
        (
            "src/a/c.rs",
            "use crate::{a::{a as call}};",
            ["src/a.rs", "src/a/c.rs"],
        ),
        (
            "src/a/c.rs",
            "fn c() { super::a() }",
            ["src/a.rs", "src/a/c.rs"],
        ),
        (
            "src/a/c.rs",
            "use crate::a as up; fn c() { up::a() }",
            ["src/a.rs", "src/a/c.rs"],
        ),
        ("src/a/c.rs", "use super::*;", ["src/a.rs", "src/a/c.rs"]),
    ];
    for (path, text, expected) in wrong {
        let files = straight
            .into_iter()
            .filter(|(other, _)| *other != path)
            .chain([(path, text)]);
        let found = circles(files);
        assert_eq!(found.len(), 1, "{text}: {found:?}");
        for file in expected {
            assert!(found[0].contains_key(file), "{text}: {found:?}");
        }
    }
}
