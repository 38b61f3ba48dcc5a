//! Where in a plan what a finding is about comes from.
//!
//! A component that a key of the plan makes is at that key; within a list, at
//! the words of the item. Text of the content is looked for by its words in
//! the plan and the file of its body, in ever shorter stretches around what is
//! meant. What stands nowhere (the program itself makes it, or it is missing)
//! is at the line that names the template.

use std::ops::Range;
use std::sync::Arc;

use super::windows::{Folded, Least, windows, words_of};
use crate::check::{Finding, Group, Site, rules};
use crate::diagnostic::{Place, Source};
use crate::model::Component;

/// Finds places in the sources of a document.
pub(crate) struct Locator<'a> {
    pub(crate) plan: &'a Text,
    /// The cells of a row of the plan's table.
    pub(crate) row: Option<Text>,
    /// The file of the body.
    pub(crate) body: Option<Text>,
}

/// A source or a part of it, folded, with its keys.
pub(crate) struct Text {
    source: Arc<Source>,
    /// The bytes of the part.
    part: Range<usize>,
    folded: Folded,
    /// The keys of the plan with the bytes of key and value.
    keys: Vec<(String, Range<usize>)>,
}

impl Locator<'_> {
    /// The place of a finding, and whether the words that are meant stand
    /// there.
    pub(crate) fn place(&self, finding: &Finding, site: &Site) -> (Place, bool) {
        let group = rules::by_name(finding.rule).map(|rule| rule.group);
        if matches!(group, Some(Group::Page | Group::Typeface)) {
            return (self.key(&["style"]), false);
        }
        if site.paragraph().is_none() {
            return (self.key(&[]), false);
        }
        let keys = site.component.map_or(&[][..], keys);
        for range in keys.iter().filter_map(|key| self.plan.key(key)) {
            if let Some(found) = self.plan.find(site, &range, Least::Pair) {
                return (Place::new(&self.plan.source, found), true);
            }
        }
        if !keys.is_empty() {
            return (self.key(keys), false);
        }
        let texts = std::iter::once(self.plan)
            .chain(&self.row)
            .chain(&self.body);
        for text in texts {
            if let Some(found) = text.find(site, &text.part, Least::Unmistakable) {
                return (Place::new(&text.source, found), true);
            }
        }
        (self.key(&[]), false)
    }

    /// The first of these keys that the plan has; else `template`.
    fn key(&self, names: &[&str]) -> Place {
        let names = names.iter().chain(&["template"]);
        let range = names
            .filter_map(|name| {
                let range = self.plan.key(name)?;
                Some(range.start..range.start + name.len())
            })
            .next();
        Place::new(&self.plan.source, range.unwrap_or(0..0))
    }
}

impl Text {
    /// A whole source.
    pub(crate) fn new(source: &Arc<Source>) -> Self {
        let mut comments = Vec::new();
        let mut keys: Vec<(String, Range<usize>)> = Vec::new();
        let mut start = 0;
        for line in source.text.split_inclusive('\n') {
            let end = start + line.len();
            if line.starts_with('#') {
                comments.push(start..end);
            } else if let Some(key) = key_of(line) {
                if let Some((_, before)) = keys.last_mut() {
                    before.end = start;
                }
                keys.push((key.to_owned(), start..source.text.len()));
            }
            start = end;
        }
        let folded = Folded::new(&source.text, |at| {
            comments.iter().any(|comment| comment.contains(&at))
        });
        Self {
            source: Arc::clone(source),
            part: 0..source.text.len(),
            folded,
            keys,
        }
    }

    /// A part of a source, which has no keys.
    pub(crate) fn part(place: &Place) -> Self {
        let text = place.source.text.get(place.span.clone());
        Self {
            source: Arc::clone(&place.source),
            part: place.span.clone(),
            folded: Folded::new(text.unwrap_or_default(), |_| false),
            keys: Vec::new(),
        }
    }

    /// The bytes of a key and its value.
    fn key(&self, name: &str) -> Option<Range<usize>> {
        let found = self.keys.iter().find(|(key, _)| key == name);
        found.map(|(_, range)| range.clone())
    }

    /// Where the words of a site stand within bytes of the source: the words
    /// that are meant, in the longest stretch around them that is there.
    fn find(&self, site: &Site, within: &Range<usize>, least: Least) -> Option<Range<usize>> {
        let marked = words_of(site.marked());
        let stretch = windows(&site.text, &site.range, least)
            .iter()
            .find_map(|window| self.words(window, within));
        match stretch {
            Some(stretch) => Some(self.words(&marked, &stretch).unwrap_or(stretch)),
            None if least == Least::Pair => self.words(&marked, within),
            None => None,
        }
    }

    /// Where folded words stand within bytes of the source.
    fn words(&self, words: &str, within: &Range<usize>) -> Option<Range<usize>> {
        let base = self.part.start;
        let within = within.start.checked_sub(base)?..within.end.checked_sub(base)?;
        let found = self.folded.find(words, &within)?;
        Some(found.start + base..found.end + base)
    }
}

/// The key at the start of a line.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once(':')?;
    let plain = !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    plain.then_some(key)
}

/// The keys of a plan that make a component, the nearest first; none for
/// what stands in the text.
const fn keys(component: Component) -> &'static [&'static str] {
    match component {
        Component::NationalTitle
        | Component::Motto
        | Component::SuperiorOrgan
        | Component::IssuingOrgan
        | Component::OrganMark => &["organ"],
        Component::Number => &["number", "type", "organ"],
        Component::PlaceDate => &["date", "year", "organ"],
        Component::TypeName => &["type"],
        Component::Author => &["author"],
        Component::Subject | Component::SubjectMark | Component::LetterSubject => {
            &["subject", "fields"]
        }
        Component::AddresseeLabel | Component::Addressee => &["addressees"],
        Component::LegalBasis => &["bases", "fields"],
        Component::Enactment => &["enactment"],
        Component::SignatureAuthority
        | Component::SignaturePost
        | Component::OtherPost
        | Component::SignerName => &["signer", "organ"],
        Component::RecipientsLabel | Component::Recipient => &["recipients", "archive", "organ"],
        Component::Secrecy
        | Component::Urgency
        | Component::Circulation
        | Component::Draft
        | Component::DrafterMark
        | Component::Contact => &["marks", "organ"],
        Component::PageNumber => &["style"],
        Component::Body
        | Component::PartHeading
        | Component::ChapterHeading
        | Component::SectionHeading
        | Component::SubsectionHeading
        | Component::ArticleHeading
        | Component::LetterHeading
        | Component::RomanHeading
        | Component::ArabicHeading
        | Component::NestedHeading
        | Component::DeepHeading
        | Component::PointHeading
        | Component::PlainHeading
        | Component::ListItem
        | Component::TableHead
        | Component::TableCell
        | Component::Caption
        | Component::AnnexLabel
        | Component::AnnexTitle
        | Component::AnnexReference
        | Component::Footnote => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::{Fault, SitePart};
    use crate::diagnostic::Severity;

    const PLAN: &str = "# Kế hoạch năm 2026\ntemplate: document\nnumber: 5\ndate: 2026-03-12\n\
        recipients:\n  - Như trên\n  - Sở Nội vụ tỉnh Bình An\nbody: |\n  # Mục đích\n\n  \
        Tổ chức **thiết thực**, an toàn, tiết kiệm cho nhân dân.\n";

    /// Where the second cell of the table begins.
    const PART: usize = "Trường Mầm non Sen Hồng,".len();

    /// The line and column at which a mark in a paragraph is placed.
    fn placed(component: Option<Component>, text: &str, mark: &str) -> String {
        let plan = Text::new(&Source::new("a.yaml", PLAN));
        let row = Source::new(
            "a.csv",
            "Trường Mầm non Sen Hồng,Trường Mầm non Hướng Dương\n",
        );
        let second = PART..row.text.trim_end().len();
        let locator = Locator {
            plan: &plan,
            row: Some(Text::part(&Place::new(&row, second))),
            body: None,
        };
        let start = text.find(mark).expect("in the text");
        let site = Site {
            part: SitePart::Main(1),
            component,
            text: text.to_owned(),
            range: start..start + mark.len(),
        };
        let finding = Finding {
            rule: "not-a-rule",
            severity: Severity::Error,
            fault: Fault::of_document(),
            citation: String::new(),
        };
        let (place, exact) = locator.place(&finding, &site);
        format!("{}{}", place.label(), if exact { " exact" } else { "" })
    }

    #[test]
    fn a_component_is_at_its_key() {
        let number = Some(Component::Number);
        assert_eq!(placed(number, "Số: 05/KH-UBND", "Số"), "a.yaml:3:1");
        assert_eq!(placed(number, "Số: 5 /KH-UBND", "5"), "a.yaml:3:9 exact");
        let date = Some(Component::PlaceDate);
        assert_eq!(
            placed(date, "An Hòa, ngày 12 tháng 3", "ngày"),
            "a.yaml:4:1"
        );
        let organ = Some(Component::IssuingOrgan);
        assert_eq!(placed(organ, "XÃ AN HÒA", "XÃ"), "a.yaml:2:1");
    }

    #[test]
    fn a_recipient_is_at_its_item() {
        let recipient = Some(Component::Recipient);
        assert_eq!(
            placed(recipient, "- Sở Nội vụ tỉnh Bình An;", "Sở Nội vụ"),
            "a.yaml:7:5 exact"
        );
    }

    #[test]
    fn text_of_a_row_is_at_its_cell() {
        let text = "Giao Trường Mầm non Hướng Dương";
        assert_eq!(placed(None, text, "Hướng Dương"), "a.csv:1:40 exact");
        let other = "Giao Trường Mầm non Sen Hồng";
        assert_eq!(placed(None, other, "Sen Hồng"), "a.yaml:2:1");
    }

    #[test]
    fn text_is_at_its_words() {
        let text = "Tổ chức thiết thực, an toàn, tiết kiệm cho nhân dân.";
        assert_eq!(placed(None, text, "nhân dân"), "a.yaml:11:50 exact");
        let heading = Some(Component::RomanHeading);
        assert_eq!(placed(heading, "Câu không có ở đâu cả", "có"), "a.yaml:2:1");
    }
}
