//! What is shown: a case, its report, and the panels that tell it.

use std::cell::OnceCell;
use std::ops::Deref;
use std::rc::Rc;

use crate::case::Case;
use crate::case::given::{Dated, Kind};
use crate::diagnose::{self, Diagnoses};
use crate::dns::Moment;
use crate::question::{ToAscii, unicode};
use crate::text::{Words, plain};
use crate::validate::anchors::AnchorSource;
use crate::validate::compare::{self, Difference};
use crate::validate::{Checks, Means, Policy, PolicyName, Report, Slices, TrustAnchors};
use crate::visit::strip::{Begins, Strip};

/// Where a case came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The case that the page opens with.
    Opening,
    /// A case that is served beside the page, by its name.
    Beside(String),
    /// A case that the page that frames this one handed over.
    Handed,
    /// A file that the visitor opened.
    File(String),
    /// A case that the link carries.
    Carried,
    /// Evidence that the visitor gave: in which form, and whether it says of when it is.
    Given(Kind, Dated),
    /// Evidence that the visitor gave in part, and for the rest of which a resolver was asked just now.
    Completed {
        /// The form of what was given.
        kind: Kind,
        /// Questions that were asked.
        asked: usize,
    },
    /// Just fetched; how many questions were asked again in wire format.
    Live {
        /// Questions that were asked again.
        again: usize,
    },
}

impl Origin {
    /// Where its story begins: the page explains itself once.
    fn begins(&self) -> Begins {
        if matches!(self, Self::Opening) { Begins::WithPrologue } else { Begins::AtOnce }
    }
}

/// A case that was checked.
#[derive(Clone, Debug)]
pub struct Proof {
    /// Where it came from.
    pub origin: Origin,
    /// All that the verdict is a function of.
    pub case: Case,
    /// What the validator found.
    pub report: Report,
    diagnoses: OnceCell<Diagnoses>,
    /// The panels.
    pub strip: Strip,
    /// The name asked for, in Unicode where it has such a form.
    pub unicode: Option<String>,
    /// The rules that it was judged by.
    pub policy: PolicyName,
    /// What the other rules would have said, where that is something else.
    pub difference: Option<Difference>,
    /// The policy that the case came with.
    own: Policy,
    checks: Checks,
    words: Words,
}

/// A case that was checked by its own policy and by the other one, and not told yet.
#[derive(Debug)]
pub struct Judged {
    case: Case,
    report: Report,
    other: Report,
    checks: Checks,
}

impl Judged {
    /// Checks `case` at its own moment.
    pub fn at_once(case: Case, means: Means) -> Self {
        Self::by(case, Checks::new(means))
    }

    /// The same in slices.
    pub fn in_slices(case: Case, means: Means) -> Judging {
        let checks = Checks::new(means);
        let policies = [case.policy.clone(), named(&case.policy).other().policy()];
        Judging { slices: checks.in_slices(case, Case::evidence, policies), checks }
    }

    fn by(case: Case, checks: Checks) -> Self {
        let report = checks.validate(case.evidence(), &case.policy);
        let other = checks.validate(case.evidence(), &named(&case.policy).other().policy());
        Self { case, report, other, checks }
    }
}

/// A case that is being checked, in slices.
#[derive(Debug)]
pub struct Judging {
    slices: Slices<(Case, [Report; 2])>,
    checks: Checks,
}

impl Judging {
    /// One more slice, see [`Slices::next`].
    pub fn next(&mut self, effort: u64) -> Option<Judged> {
        let (case, [report, other]) = self.slices.next(effort)?;
        Some(Judged { case, report, other, checks: self.checks.clone() })
    }
}

/// The name of a policy; what a case may have changed of the usual one counts as that.
fn named(policy: &Policy) -> PolicyName {
    if *policy == Policy::strict() { PolicyName::Strict } else { PolicyName::Default }
}

impl Proof {
    /// Checks `case` at its own moment, and tells it.
    pub fn new(case: Case, origin: Origin, words: &Words, to_ascii: ToAscii<'_>) -> Self {
        Self::of(Judged::at_once(case, Means::ALL), origin, words, to_ascii)
    }

    /// Tells a case that was checked.
    pub fn of(judged: Judged, origin: Origin, words: &Words, to_ascii: ToAscii<'_>) -> Self {
        let unicode = unicode(&judged.case.capture.question.name, to_ascii);
        let own = judged.case.policy.clone();
        Self::told(judged, origin, words, unicode, own)
    }

    /// The same evidence by the rules of that name; the usual ones of a case are its own, unless those are the strict ones.
    pub fn by(&self, policy: PolicyName) -> Self {
        let mut case = self.case.clone();
        case.policy = match policy {
            PolicyName::Default if self.own != Policy::strict() => self.own.clone(),
            name => name.policy(),
        };
        let judged = Judged::by(case, self.checks.clone());
        Self::told(judged, self.origin.clone(), &self.words, self.unicode.clone(), self.own.clone())
    }

    /// The same, told in other words.
    pub fn told_in(&self, words: &Words) -> Self {
        let strip = Strip::new(&self.case, &self.report, words, self.origin.begins());
        Self { strip, words: words.clone(), ..self.clone() }
    }

    /// The words that it is told in.
    pub const fn words(&self) -> &Words {
        &self.words
    }

    fn told(judged: Judged, origin: Origin, words: &Words, unicode: Option<String>, own: Policy) -> Self {
        let Judged { case, report, other, checks } = judged;
        let policy = named(&case.policy);
        let difference = compare::difference(&report, &other);
        let strip = Strip::new(&case, &report, words, origin.begins());
        let words = words.clone();
        Self {
            origin,
            case,
            report,
            diagnoses: OnceCell::new(),
            strip,
            unicode,
            policy,
            difference,
            own,
            checks,
            words,
        }
    }

    /// What is wrong, by its codes; found when it is first asked for.
    pub fn diagnoses(&self) -> &Diagnoses {
        self.diagnoses.get_or_init(|| diagnose::find(&self.report, &self.case.capture))
    }

    /// The name asked for, without its final dot; the root is a dot.
    pub fn name(&self) -> String {
        plain(&self.case.capture.question.name)
    }

    /// Whether it is evidence of an earlier day.
    pub const fn is_frozen(&self) -> bool {
        !matches!(self.origin, Origin::Live { .. })
    }

    /// Anchors other than the root's own that the proof rests on. A case file names the root's like any others.
    pub fn custom_anchors(&self) -> Option<&[String]> {
        let anchors = &self.case.anchors;
        let iana = TrustAnchors::iana();
        let same = anchors.all().iter().all(|anchor| iana.all().contains(anchor));
        (anchors.source() == AnchorSource::Given && !same).then_some(self.case.anchor_texts.as_slice())
    }

    /// When the records were fetched.
    pub const fn taken(&self) -> Moment {
        self.case.capture.taken
    }
}

/// A value that many components hold: the same only if it is the very same one, which is known at once.
#[derive(Debug)]
pub struct Shared<T>(Rc<T>);

impl<T> Shared<T> {
    /// Shares `value`.
    pub fn new(value: T) -> Self {
        Self(Rc::new(value))
    }
}

impl<T> From<Rc<T>> for Shared<T> {
    fn from(value: Rc<T>) -> Self {
        Self(value)
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}
