//! Who signs: keys of the plan, looked up in the organs' profiles.

use super::Composer;
use super::settled;
use crate::diagnostic::{Diagnostic, Place, nearest};
use crate::message::{Fact, Message};
use crate::model::{Signatory, SignatureLine};
use crate::plan::{Organ, OrganSigner, Spanned};

impl Composer<'_> {
    pub(super) fn signatories(&mut self) -> Vec<Signatory> {
        let plan = self.materials.plan;
        let mut signatories = Vec::new();
        for key in &plan.signers {
            match self.signer(key) {
                Ok(signer) => signatories.push(signatory(signer)),
                Err(fault) => {
                    let place = Place::new(&plan.source, key.span.clone());
                    self.report.push(fault.at(place));
                }
            }
        }
        if plan.signers.is_empty() {
            let signers: Vec<_> = self.materials.organ.signers.values().collect();
            match signers.as_slice() {
                [only] => signatories.push(signatory(only)),
                _ => {
                    let known = known(self.materials.organ);
                    let fault = Diagnostic::error(Message::new("missing-signer"))
                        .hint(Message::new("missing-signer.write").with("known", known));
                    self.report.push(fault.at(Place::file(&plan.source)));
                }
            }
        }
        signatories
    }

    /// The signer of a key, `secretary`, or of a joint organ,
    /// `organs/other:chief`.
    fn signer(&self, key: &Spanned<String>) -> Result<&OrganSigner, Diagnostic> {
        let (organ, key) = match key.value.rsplit_once(':') {
            Some((path, key)) => (self.organ(path)?, key.trim()),
            None => (self.materials.organ, key.value.as_str()),
        };
        organ.signers.get(key).ok_or_else(|| {
            let fault = Message::new("unknown-signer")
                .with("file", &organ.source.name)
                .with("key", key);
            let fault = Diagnostic::error(fault);
            match nearest(key, organ.signers.keys().map(String::as_str)) {
                Some(near) => fault.hint(Message::new("did-you-mean").with("name", near)),
                None => fault.hint(known(organ)),
            }
        })
    }

    fn organ(&self, path: &str) -> Result<&Organ, Diagnostic> {
        let plan = self.materials.plan;
        if path.trim() == plan.organ.value {
            return Ok(self.materials.organ);
        }
        let paths = plan.joint_organs.iter().map(|path| path.value.as_str());
        paths
            .clone()
            .zip(self.materials.joint)
            .find(|(known, _)| *known == path.trim())
            .map(|(_, organ)| organ)
            .ok_or_else(|| {
                let fault =
                    Diagnostic::error(Message::new("unknown-signer.organ").with("path", path));
                match nearest(path, paths) {
                    Some(near) => fault.hint(Message::new("did-you-mean").with("name", near)),
                    None => fault.hint(Message::new("unknown-signer.add-organ")),
                }
            })
    }
}

fn signatory(signer: &OrganSigner) -> Signatory {
    Signatory {
        lines: signer
            .lines
            .iter()
            .map(|line| SignatureLine {
                authority: line.authority,
                text: settled(&line.text),
                role: line.role,
            })
            .collect(),
        other_posts: signer
            .other_posts
            .iter()
            .map(|post| settled(post))
            .collect(),
        name: settled(&signer.name),
    }
}

fn known(organ: &Organ) -> Message {
    Message::new("unknown-signer.known")
        .with("file", &organ.source.name)
        .with("names", Fact::names(organ.signers.keys()))
}
