//! Why validators that are right say different things.

use crate::lab::recipe::{Ask, Verdict, Zone};

/// Three verdicts on one answer.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Opinions {
    /// Unbound's.
    pub(crate) unbound: Verdict,
    /// delv's.
    pub(crate) delv: Verdict,
    /// Ours.
    pub(crate) ours: Verdict,
}

impl Opinions {
    /// Whether all are the same.
    pub(crate) fn agree(&self) -> bool {
        self.unbound == self.ours && self.delv == self.ours
    }
}

/// A difference that is right.
pub(crate) struct Explanation {
    /// What is different and why, with the RFC.
    pub(crate) why: &'static str,
    /// Whether it is this one.
    pub(crate) holds: fn(&Context<'_>) -> bool,
}

/// What is known about a question and its answers.
pub(crate) struct Context<'c> {
    /// All zones.
    pub(crate) zones: &'c [Zone],
    /// Name that was asked for.
    pub(crate) name: &'c str,
    /// The question.
    pub(crate) ask: &'c Ask,
    /// The verdicts.
    pub(crate) said: &'c Opinions,
    /// delv's words.
    pub(crate) delv: &'c str,
}

/// All that are known; the first that holds counts.
const EXPLANATIONS: &[Explanation] = &[];

/// The explanation of a difference.
pub(crate) fn find(zones: &[Zone], name: &str, ask: &Ask, said: &Opinions, delv: &str) -> Option<&'static Explanation> {
    let context = Context { zones, name, ask, said, delv };
    EXPLANATIONS.iter().find(|explanation| (explanation.holds)(&context))
}
