//! The theme: which typefaces and colours its names stand for.

use std::sync::Arc;

use super::element::Element;
use super::measure;

/// Typefaces and colours that styles refer to by role.
#[derive(Debug, Default)]
pub(super) struct Theme {
    major: Option<Arc<str>>,
    minor: Option<Arc<str>>,
    colours: Vec<(String, [u8; 3])>,
}

impl Theme {
    /// Reads the part `theme1.xml`.
    pub fn read(root: &Element<'_>) -> Self {
        let Some(elements) = root.child("themeElements") else {
            return Self::default();
        };
        let font = |role: &str| {
            let latin = elements.at(&["fontScheme", role, "latin"])?;
            let face = latin.get("typeface")?;
            (!face.is_empty()).then(|| Arc::from(face))
        };
        let colours = elements.child("clrScheme").map(|scheme| {
            let named = scheme.children().filter_map(|slot| {
                let given = slot.children().next()?;
                let value = given.get("lastClr").or_else(|| given.val())?;
                Some((slot.name.to_owned(), measure::colour(value)?))
            });
            named.collect()
        });
        Self {
            major: font("majorFont"),
            minor: font("minorFont"),
            colours: colours.unwrap_or_default(),
        }
    }

    /// The Latin typeface of a role such as `minorHAnsi`.
    pub fn font(&self, role: &str) -> Option<Arc<str>> {
        if role.starts_with("major") {
            self.major.clone()
        } else {
            self.minor.clone()
        }
    }

    /// The colour of a role such as `text1`; the usual mapping of roles to
    /// slots of the scheme is taken.
    pub fn colour(&self, role: &str) -> Option<[u8; 3]> {
        let slot = match role {
            "text1" | "dark1" => "dk1",
            "text2" | "dark2" => "dk2",
            "background1" | "light1" => "lt1",
            "background2" | "light2" => "lt2",
            "hyperlink" => "hlink",
            "followedHyperlink" => "folHlink",
            other => other,
        };
        let (_, colour) = self.colours.iter().find(|(name, _)| name == slot)?;
        Some(*colour)
    }
}
