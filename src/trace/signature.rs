//! A signature as its checks found it: the one reading of it for story, charts and paper.

use super::shown::{Field, Shown};
use super::{Rule, Step, Trace, UsedKey, Window};

/// The signature that a step stands on: its group of checks, or nothing where none was looked at.
#[derive(Clone, Copy, Debug)]
pub struct Signature<'a> {
    parts: &'a [Step],
}

impl Trace {
    /// The signature that a step stands on: the first that held, which is the one that proved it; else the one that the step failed by,
    /// else the last that was tried.
    pub fn signature(&self, of: &Step) -> Signature<'_> {
        let signatures = || self.whole(of.id).iter().filter(|part| part.rule == Rule::Signature);
        let told = || signatures().find(|part| part.fault() == of.fault());
        let signature = signatures().find(|part| part.held()).or_else(told).or_else(|| signatures().next_back());
        Signature { parts: signature.map_or(&[][..], |signature| self.whole(signature.id)) }
    }
}

impl<'a> Signature<'a> {
    /// The last check by a rule: of several keys that were tried, the last one counts.
    fn part(&self, rule: Rule) -> Option<&'a Step> {
        self.parts.iter().rfind(|part| part.rule == rule)
    }

    /// The check that has the key: by which it was verified, else as it was found.
    fn keyed(&self) -> Option<&'a Step> {
        self.part(Rule::Verifies).or_else(|| self.part(Rule::SignatureKey))
    }

    /// The key that it was tried with.
    pub fn key(&self) -> Option<&'a UsedKey> {
        self.keyed()?.key()
    }

    /// When it is valid.
    pub fn window(&self) -> Option<Window> {
        self.part(Rule::Validity)?.window()
    }

    /// One of its values, with the check that it is from: of the key that it was tried with, or asked for in vain.
    pub fn shown(&self, field: Field) -> Option<Shown> {
        let from = match field {
            Field::Rim | Field::ChangedRim => self.part(Rule::Verifies),
            Field::Inception | Field::Expiration | Field::Now => self.part(Rule::Validity),
            _ => self.keyed(),
        };
        let found = from.and_then(|part| Shown::computed(part, field));
        found.or_else(|| self.parts.iter().find_map(|part| Shown::lacking(part, field)))
    }
}
