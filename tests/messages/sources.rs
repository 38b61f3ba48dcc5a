//! Where the sources speak: which messages with which facts, and sentences that
//! stand in the code.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::str::FromStr;

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};

/// A message that the sources make.
#[derive(Debug)]
pub struct Said {
    /// File and line.
    pub place: String,
    /// The id; none where it is computed.
    pub id: Option<String>,
    /// The names of the facts.
    pub facts: BTreeSet<String>,
}

/// What the sources say, without their tests.
#[derive(Debug, Default)]
pub struct Sources {
    /// Every message.
    pub said: Vec<Said>,
    /// Families of messages.
    pub families: BTreeSet<String>,
    /// Sentences in the code: the place, and what stands there.
    pub sentences: Vec<(String, String)>,
    /// All texts, among them ids that lists hold.
    pub texts: BTreeSet<String>,
}

/// Words of which an English sentence has two at least.
pub const TELLTALES: [&str; 42] = [
    "the", "is", "are", "not", "expected", "must", "of", "a", "an", "and", "or", "with", "without",
    "no", "in", "on", "at", "to", "for", "from", "by", "write", "delete", "there", "it", "its",
    "this", "that", "which", "has", "have", "was", "cannot", "found", "missing", "unknown", "file",
    "files", "known", "above", "below", "nothing",
];

/// Those that are words of Vietnamese as well.
pub const VIETNAMESE: [&str; 5] = ["a", "an", "in", "no", "to"];

/// Calls whose texts are for programmers.
const FOR_PROGRAMMERS: [&str; 9] = [
    "expect",
    "panic",
    "unreachable",
    "assert",
    "assert_eq",
    "assert_ne",
    "debug_assert",
    "debug_assert_eq",
    "include_str",
];

impl Sources {
    /// Reads `src`.
    pub fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut files = Vec::new();
        list(&root.join("src"), &mut files);
        files.sort();
        let mut sources = Self::default();
        for file in files {
            let text = fs::read_to_string(&file).expect("a source");
            let tokens = TokenStream::from_str(&text).expect("tokens of Rust");
            let name = file.strip_prefix(root).expect("below the root");
            let name = name.to_string_lossy().replace('\\', "/");
            sources.walk(&name, tokens);
        }
        sources
    }

    fn walk(&mut self, file: &str, tokens: TokenStream) {
        let tokens: Vec<_> = tokens.into_iter().collect();
        let mut at = 0;
        while at < tokens.len() {
            if let Some(after) = attribute(&tokens, at) {
                at = self.attributed(file, &tokens, at, after);
                continue;
            }
            self.look(file, &tokens, at);
            match &tokens[at] {
                TokenTree::Group(group) if !is_for_programmers(&tokens[..at]) => {
                    self.walk(file, group.stream());
                }
                TokenTree::Literal(literal) => self.text(file, literal),
                TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Punct(_) => {}
            }
            at += 1;
        }
    }

    /// Passes over an attribute, and over what it keeps for tests.
    fn attributed(&mut self, file: &str, tokens: &[TokenTree], at: usize, after: usize) -> usize {
        let Some(TokenTree::Group(group)) = tokens.get(after - 1) else {
            return after;
        };
        let said: Vec<_> = group.stream().into_iter().collect();
        if let [TokenTree::Ident(name), TokenTree::Group(told)] = said.as_slice()
            && name == "error"
            && let Some(TokenTree::Literal(text)) = told.stream().into_iter().next()
        {
            self.sentences
                .push((place(file, &tokens[at]), format!("#[error({text})]")));
        }
        if group.stream().to_string().replace(' ', "") != "cfg(test)" {
            return after;
        }
        // The item ends with its braces, or with a semicolon.
        let rest = tokens[after..].iter().position(|token| match token {
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace,
            TokenTree::Punct(punct) => punct.as_char() == ';',
            TokenTree::Ident(_) | TokenTree::Literal(_) => false,
        });
        rest.map_or(tokens.len(), |rest| after + rest + 1)
    }

    /// What is said at a token.
    fn look(&mut self, file: &str, tokens: &[TokenTree], at: usize) {
        let here = || place(file, &tokens[at]);
        if let Some(arguments) = called(tokens, at, "Message", "new") {
            self.said.push(Said {
                place: here(),
                id: literal(arguments),
                facts: chained(&tokens[at + 5..]),
            });
        }
        if let Some(arguments) = called(tokens, at, "Message", "of") {
            match literal(arguments) {
                Some(family) => drop(self.families.insert(family)),
                None => self.said.push(Said {
                    place: here(),
                    id: None,
                    facts: BTreeSet::new(),
                }),
            }
        }
        for name in ["error", "warning"] {
            if let Some(id) = called(tokens, at, "Diagnostic", name).and_then(literal) {
                self.bare(here(), id);
            }
        }
        for name in ["old_error", "old_warning"] {
            if called(tokens, at, "Diagnostic", name).is_some() {
                self.sentences.push((here(), format!("Diagnostic::{name}")));
            }
        }
        for name in ["hint", "of_row"] {
            if let [
                TokenTree::Punct(dot),
                TokenTree::Ident(method),
                TokenTree::Group(group),
                ..,
            ] = &tokens[at..]
                && dot.as_char() == '.'
                && method == name
                && let Some(id) = literal(group)
            {
                self.bare(here(), id);
            }
        }
    }

    /// A message that is an id alone.
    fn bare(&mut self, place: String, id: String) {
        self.said.push(Said {
            place,
            id: Some(id),
            facts: BTreeSet::new(),
        });
    }

    fn text(&mut self, file: &str, token: &Literal) {
        let Some(text) = unquoted(token) else {
            return;
        };
        if english(&text).len() > 1 {
            let place = format!("{file}:{}", token.span().start().line);
            self.sentences.push((place, text.clone()));
        }
        self.texts.insert(text);
    }
}

/// The words of a text that tell an English sentence, outside of what is
/// quoted.
pub fn english(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let unquoted = text.split('`').step_by(2).flat_map(|part| {
        part.split('“')
            .map(|part| part.split_once('”').map_or(part, |(_, after)| after))
    });
    for part in unquoted {
        let of_part = part.split(|c: char| !c.is_alphanumeric() && c != '_' && c != '-');
        words.extend(of_part.filter(|word| TELLTALES.contains(&word.to_lowercase().as_str())));
    }
    words
}

fn list(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of sources") {
        let path = entry.expect("an entry").path();
        let is_test = path.file_stem().is_some_and(|stem| stem == "tests");
        if path.is_dir() && !is_test {
            list(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") && !is_test {
            files.push(path);
        }
    }
}

fn place(file: &str, token: &TokenTree) -> String {
    format!("{file}:{}", token.span().start().line)
}

/// Where an attribute ends that begins at a token.
fn attribute(tokens: &[TokenTree], at: usize) -> Option<usize> {
    match &tokens[at..] {
        [TokenTree::Punct(sign), TokenTree::Group(group), ..]
            if sign.as_char() == '#' && group.delimiter() == Delimiter::Bracket =>
        {
            Some(at + 2)
        }
        [
            TokenTree::Punct(sign),
            TokenTree::Punct(not),
            TokenTree::Group(group),
            ..,
        ] if sign.as_char() == '#'
            && not.as_char() == '!'
            && group.delimiter() == Delimiter::Bracket =>
        {
            Some(at + 3)
        }
        _ => None,
    }
}

/// Whether what stands before a group calls for a text for programmers.
fn is_for_programmers(before: &[TokenTree]) -> bool {
    let mut before = before.iter().rev();
    let last = match before.next() {
        Some(TokenTree::Punct(punct)) if punct.as_char() == '!' => before.next(),
        other => other,
    };
    matches!(last, Some(TokenTree::Ident(name)) if FOR_PROGRAMMERS.iter().any(|known| name == known))
}

/// The arguments of `owner::name(..)` at a token.
fn called<'t>(tokens: &'t [TokenTree], at: usize, owner: &str, name: &str) -> Option<&'t Group> {
    match &tokens[at..] {
        [
            TokenTree::Ident(first),
            TokenTree::Punct(_),
            TokenTree::Punct(colon),
            TokenTree::Ident(second),
            TokenTree::Group(group),
            ..,
        ] if first == owner && colon.as_char() == ':' && second == name => Some(group),
        _ => None,
    }
}

/// The names of the facts that `.with("name", ..)` adds, one after the other.
fn chained(tokens: &[TokenTree]) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut rest = tokens;
    while let [
        TokenTree::Punct(dot),
        TokenTree::Ident(method),
        TokenTree::Group(group),
        further @ ..,
    ] = rest
    {
        if dot.as_char() != '.' || method != "with" {
            break;
        }
        names.extend(literal(group));
        rest = further;
    }
    names
}

/// The first argument, when it is a text.
fn literal(arguments: &Group) -> Option<String> {
    match arguments.stream().into_iter().next()? {
        TokenTree::Literal(token) => unquoted(&token),
        TokenTree::Group(_) | TokenTree::Ident(_) | TokenTree::Punct(_) => None,
    }
}

/// The text that a token writes. Escapes but those of quotes stay as they are.
fn unquoted(token: &Literal) -> Option<String> {
    let written = token.to_string();
    let text = written.trim_start_matches('r').trim_matches('#');
    let text = text.strip_prefix('"')?.strip_suffix('"')?;
    Some(text.replace("\\\"", "\""))
}
