//! The typeface, as bytes handed in.

use std::fmt;
use std::sync::Arc;

use crate::message::{Language, Message};

/// The four faces of the one typeface that documents are set in.
#[derive(Debug, Clone)]
pub struct Typeface {
    /// The family's name in the font files.
    pub family: String,
    /// Upright, bold, italic, bold italic.
    pub faces: [Arc<[u8]>; 4],
}

/// Why font files cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TypefaceError {
    /// A file is not a font.
    NotAFont(String),
    /// A face is missing.
    MissingFace {
        /// The family that was looked for.
        family: String,
        /// The face that is not there.
        face: &'static str,
    },
}

impl TypefaceError {
    /// What is wrong.
    pub fn message(&self) -> Message {
        match self {
            Self::NotAFont(name) => Message::new("typeface").with("name", name),
            Self::MissingFace { family, face } => Message::new("typeface.face")
                .with("family", family)
                .with("face", Message::of("face", face)),
        }
    }
}

impl fmt::Display for TypefaceError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message().text(Language::English))
    }
}

/// The faces in the order of [`Typeface::faces`].
const FACES: [(&str, bool, bool); 4] = [
    ("upright", false, false),
    ("bold", true, false),
    ("italic", false, true),
    ("bold-italic", true, true),
];

impl Typeface {
    /// Liberation Serif, which lies in the program: the widths of Times New
    /// Roman and all Vietnamese letters.
    pub fn built_in() -> Self {
        let face = |bytes: &[u8]| Arc::from(bytes);
        Self {
            family: "Liberation Serif".to_owned(),
            faces: [
                face(include_bytes!(
                    "../../assets/fonts/LiberationSerif-Regular.ttf"
                )),
                face(include_bytes!(
                    "../../assets/fonts/LiberationSerif-Bold.ttf"
                )),
                face(include_bytes!(
                    "../../assets/fonts/LiberationSerif-Italic.ttf"
                )),
                face(include_bytes!(
                    "../../assets/fonts/LiberationSerif-BoldItalic.ttf"
                )),
            ],
        }
    }

    /// The four faces of `family` among font files.
    ///
    /// # Errors
    /// A file is no font, or the family lacks a face.
    pub fn from_files(family: &str, files: &[(String, Vec<u8>)]) -> Result<Self, TypefaceError> {
        let mut found: [Option<Arc<[u8]>>; 4] = [None, None, None, None];
        for (name, bytes) in files {
            let face = ttf_parser::Face::parse(bytes, 0)
                .map_err(|_| TypefaceError::NotAFont(name.clone()))?;
            if !is_family(&face, family) {
                continue;
            }
            let slot = FACES.iter().position(|(_, bold, italic)| {
                *bold == face.is_bold() && *italic == face.is_italic()
            });
            if let Some(slot) = slot {
                found[slot] = Some(Arc::from(bytes.as_slice()));
            }
        }
        let missing = found.iter().position(Option::is_none);
        match (found, missing) {
            ([Some(upright), Some(bold), Some(italic), Some(bold_italic)], _) => Ok(Self {
                family: family.to_owned(),
                faces: [upright, bold, italic, bold_italic],
            }),
            (_, missing) => Err(TypefaceError::MissingFace {
                family: family.to_owned(),
                face: FACES[missing.unwrap_or(0)].0,
            }),
        }
    }
}

fn is_family(face: &ttf_parser::Face<'_>, family: &str) -> bool {
    face.names()
        .into_iter()
        .filter(|name| name.name_id == ttf_parser::name_id::FAMILY)
        .filter_map(|name| name.to_string())
        .any(|name| name == family)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_four_faces_among_files() {
        let built_in = Typeface::built_in();
        let files: Vec<_> = built_in
            .faces
            .iter()
            .rev()
            .map(|bytes| ("face.ttf".to_owned(), bytes.to_vec()))
            .collect();
        let read = Typeface::from_files("Liberation Serif", &files).expect("four faces");
        assert_eq!(read.faces, built_in.faces);
    }

    #[test]
    fn names_the_missing_face() {
        let built_in = Typeface::built_in();
        let files = [("a.ttf".to_owned(), built_in.faces[0].to_vec())];
        let error = Typeface::from_files("Liberation Serif", &files).expect_err("three missing");
        assert!(error.to_string().contains("the bold face"), "{error}");
    }

    #[test]
    fn refuses_what_is_no_font() {
        let files = [("a.ttf".to_owned(), vec![1, 2, 3])];
        let error = Typeface::from_files("Liberation Serif", &files).expect_err("no font");
        assert_eq!(error, TypefaceError::NotAFont("a.ttf".to_owned()));
    }
}
