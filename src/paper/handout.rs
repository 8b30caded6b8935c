//! What stands on a page to hand out: the chain with each house's keys, prints and dates, and what the terms mean.

use crate::case::Case;
use crate::chart::windows::Windows;
use crate::dns::security::{Dnskey, Ds};
use crate::dns::{Moment, Name, Rtype};
use crate::order::each_once;
use crate::story::scene::Standing;
use crate::story::street::street;
use crate::story::{Scene, Term};
use crate::trace::{Computed, Fault, Rule, Step, Trace, Value, Window};
use crate::validate::Report;

/// Terms that are explained on every page, for the page uses them.
const ALWAYS: [Term; 5] = [Term::Chain, Term::TrustAnchor, Term::Ds, Term::Dnskey, Term::Rrsig];

/// The facts of a handout.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Handout {
    /// The houses from the top of the chain down to the answer, as the last picture shows them.
    pub houses: Vec<House>,
    /// The answer's own seal, where all held.
    pub answer: Option<Answer>,
    /// The first seal of the chain to run out, of those that hold it together.
    pub until: Option<Until>,
    /// The terms to explain.
    pub terms: Vec<Term>,
}

/// When a seal of the chain runs out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Until {
    /// The moment.
    pub moment: Moment,
    /// Seals on the same records that last longer and were not tried.
    pub others: usize,
}

/// A zone of the chain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct House {
    /// Its name.
    pub zone: Name,
    /// How it stands.
    pub standing: Standing,
    /// Its keys, in the order in which they came.
    pub keys: Vec<Key>,
    /// The digests that were published for them: by the parent, or as the trust anchor.
    pub prints: Vec<Print>,
    /// Whether the digests are the trust anchor's.
    pub anchored: bool,
    /// When the seal on its keys is valid.
    pub valid: Option<Window>,
}

/// A key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// Key tag.
    pub tag: u16,
    /// Algorithm number.
    pub algorithm: u8,
    /// Its flags (RFC 4034 2.1.1, RFC 5011 2.1).
    pub flags: u16,
}

/// A digest of a key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Print {
    /// The key's tag.
    pub tag: u16,
    /// Digest type number.
    pub digest_type: u8,
    /// The digest as published.
    pub digest: Vec<u8>,
}

/// The seal of the answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Its owner.
    pub owner: Name,
    /// Its type.
    pub rtype: Rtype,
    /// The tag of the key.
    pub tag: Option<u16>,
    /// When it is valid.
    pub valid: Option<Window>,
}

/// Gathers the facts of a handout.
pub fn handout<'a>(case: &Case, report: &Report, scenes: impl IntoIterator<Item = &'a Scene>) -> Handout {
    let trace = &report.trace;
    let houses: Vec<House> = street(report)
        .iter()
        .filter_map(|(zone, standing)| match zone.value() {
            Value::Name(zone) => Some(house(case, trace, zone, *standing)),
            _ => None,
        })
        .collect();
    // Aliases on the way to it have seals of their own.
    let asked = report.question.rtype;
    let is_answer =
        |link: &&Step| link.rule == Rule::AnswerSigned && link.held() && (link.rtype == asked || asked == Rtype::ANY);
    let last = trace.links().filter(is_answer).last().filter(|_| report.verdict.broken_at().is_none());
    let answer = last.map(|link| Answer {
        owner: link.owner.clone(),
        rtype: link.rtype,
        tag: trace.signature(link).key().map(|key| key.key_tag),
        valid: trace.signature(link).window(),
    });
    let windows = Windows::of(report, &case.capture);
    let until =
        windows.runs_out().map(|(group, signed)| Until { moment: group.window.expiration, others: signed.others });
    let mut terms = ALWAYS.to_vec();
    for scene in scenes {
        if matches!(scene.term, Term::Rings | Term::Nsec | Term::Nsec3 | Term::Insecure | Term::Alias)
            && !terms.contains(&scene.term)
        {
            terms.push(scene.term);
        }
    }
    Handout { houses, answer, until, terms }
}

fn house(case: &Case, trace: &Trace, zone: &Name, standing: Standing) -> House {
    // One that held before one that was tried in vain.
    let of = |rule: Rule| trace.first(rule, zone, true).or_else(|| trace.first(rule, zone, false));
    let anchor = of(Rule::AnchorKeys);
    let own = of(Rule::ChildKeys).or(anchor);
    // All that parts of a link look at went into the link, but for signatures.
    let records = |step: Option<&Step>, rtype: Rtype| {
        let records = step.into_iter().flat_map(|step| &step.inputs);
        let records = records.filter_map(|id| Some(&case.capture.record(*id)?.record));
        let here = records.filter(|record| record.rtype == rtype && record.owner == *zone);
        each_once(here.map(|record| record.rdata.as_slice()).collect(), |one, other| one.cmp(other))
    };
    let keys = records(own, Rtype::DNSKEY)
        .into_iter()
        .filter_map(Dnskey::from_rdata)
        .map(|key| Key { tag: key.key_tag, algorithm: key.algorithm, flags: key.flags })
        .collect();
    let published = |step: &Step| {
        let values = trace.whole(step.id).iter().flat_map(|part| &part.computed);
        let prints = values.filter_map(|value| match value {
            Computed::Digest { digest_type, key_tag, published, .. } => {
                Some(Print { tag: *key_tag, digest_type: *digest_type, digest: published.clone() })
            }
            _ => None,
        });
        each_once(prints.collect(), Print::cmp)
    };
    let mut prints: Vec<Print> = records(of(Rule::DsSigned), Rtype::DS)
        .into_iter()
        .filter_map(Ds::from_rdata)
        .map(|ds| Print { tag: ds.key_tag, digest_type: ds.digest_type, digest: ds.digest })
        .collect();
    let anchored =
        prints.is_empty() && anchor.is_some_and(|step| !matches!(step.fault(), Some(Fault::NoAnchor { .. })));
    if anchored {
        prints = anchor.map(published).unwrap_or_default();
    }
    let valid = own.filter(|step| step.held()).and_then(|step| trace.signature(step).window());
    House { zone: zone.clone(), standing, keys, prints, anchored, valid }
}
