//! Components are recognised whatever is wrong with them.
//!
//! `tests/recognition.yaml` puts faults into the documents of
//! `tests/rules/bases` and says which lines are which component all the same.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;
use thethuc::inspect::{Specimen, Widths, specimen};
use thethuc::model::{Component, Side};

#[path = "rules/script.rs"]
#[expect(dead_code, reason = "a script's standard is for the rules")]
mod script;

use script::Script;

/// A document with faults and what is found in it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    says: String,
    base: String,
    replace: Vec<String>,
    found: BTreeMap<Component, String>,
    #[serde(default)]
    facts: Facts,
}

/// What is found of the document as a whole.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Facts {
    side: Option<Side>,
    letter: Option<bool>,
    recognised: Option<bool>,
}

#[test]
fn components_are_recognised_with_their_faults() {
    let text = fs::read_to_string("tests/recognition.yaml").expect("the cases");
    let cases: Vec<Case> = serde_yaml::from_str(&text).expect("well-formed cases");
    let fonts = ["Regular", "Bold", "Italic", "BoldItalic"]
        .map(|face| format!("assets/fonts/LiberationSerif-{face}.ttf"))
        .map(|path| fs::read(path).expect("a font of the program"));
    let widths = Widths::new([&fonts[0], &fonts[1], &fonts[2], &fonts[3]]).expect("four fonts");
    let wrong: Vec<_> = cases.iter().flat_map(|case| case.wrong(&widths)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

impl Case {
    /// What is found otherwise than said.
    fn wrong(&self, widths: &Widths<'_>) -> Vec<String> {
        let base = format!("tests/rules/bases/{}.txt", self.base);
        let script = Script::new(fs::read_to_string(&base).expect("a base"));
        let bytes = script.replaced(&self.replace).docx();
        let specimen = specimen(&self.base, &bytes, widths).expect("a DOCX file");
        let found = self.found.iter().filter_map(|(component, wanted)| {
            let found = lines(&specimen, *component);
            (found != *wanted).then(|| format!("{}: `{found}`", component.key()))
        });
        let facts = &self.facts;
        let side = facts.side.filter(|side| specimen.side != Some(*side));
        let letter = facts.letter.filter(|letter| specimen.is_letter != *letter);
        let recognised = facts
            .recognised
            .filter(|recognised| specimen.recognised != *recognised);
        found
            .chain(side.map(|_| format!("side {:?}", specimen.side)))
            .chain(letter.map(|_| format!("letter {}", specimen.is_letter)))
            .chain(recognised.map(|_| format!("recognised {}", specimen.recognised)))
            .map(|wrong| format!("{}: {wrong}", self.says))
            .collect()
    }
}

/// The lines of a component anywhere, joined.
fn lines(specimen: &Specimen, component: Component) -> String {
    let lines: Vec<_> = specimen
        .everywhere(component)
        .map(|found| specimen.text(&found.fragment))
        .collect();
    if lines.is_empty() {
        "none".to_owned()
    } else {
        lines.join(" / ")
    }
}
