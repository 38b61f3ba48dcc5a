//! Complex fields (`w:fldChar`): instruction, then result, nested in one
//! another and running over paragraphs.

use crate::inspect::shown::FieldKind;

/// Fields within fields beyond which the file is made to do harm.
const NESTING: usize = 200;

/// The fields that are open.
#[derive(Debug, Default)]
pub(super) struct OpenFields {
    open: Vec<OpenField>,
}

/// A field that is open.
#[derive(Debug)]
struct OpenField {
    instruction: String,
    in_result: bool,
    /// Where its result starts in the text of the paragraph.
    start: usize,
}

impl OpenFields {
    /// Whether text is shown here: within results only.
    pub fn is_shown(&self) -> bool {
        self.open.iter().all(|field| field.in_result)
    }

    /// A field starts.
    pub fn begin(&mut self) {
        if self.open.len() < NESTING {
            self.open.push(OpenField {
                instruction: String::new(),
                in_result: false,
                start: 0,
            });
        }
    }

    /// Adds to the instruction of the innermost field.
    pub fn instruct(&mut self, text: &str) {
        if let Some(field) = self.open.last_mut().filter(|field| !field.in_result) {
            field.instruction.push_str(text);
        }
    }

    /// The result of the innermost field starts here.
    pub fn separate(&mut self, at: usize) {
        if let Some(field) = self.open.last_mut() {
            field.in_result = true;
            field.start = at;
        }
    }

    /// The innermost field ends: its kind and where its result started, when
    /// it is shown.
    pub fn end(&mut self, at: usize) -> Option<(FieldKind, usize)> {
        let field = self.open.pop()?;
        let start = if field.in_result { field.start } else { at };
        self.is_shown().then(|| (kind(&field.instruction), start))
    }

    /// The paragraph ends at this byte: the shown fields that run on, with
    /// where their result started in it.
    pub fn break_paragraph(&mut self) -> Vec<(FieldKind, usize)> {
        if !self.is_shown() {
            return Vec::new();
        }
        let running = self.open.iter_mut();
        running
            .map(|field| {
                let start = std::mem::take(&mut field.start);
                (kind(&field.instruction), start)
            })
            .collect()
    }
}

/// The kind of field by its instruction.
pub(super) fn kind(instruction: &str) -> FieldKind {
    let word = instruction.split_whitespace().next().unwrap_or_default();
    match word.to_ascii_uppercase().as_str() {
        "PAGE" => FieldKind::Page,
        "NUMPAGES" | "SECTIONPAGES" => FieldKind::PageCount,
        other => FieldKind::Other(other.to_owned()),
    }
}
