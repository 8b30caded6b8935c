//! The signatures that came beside those that a proof rests on.

use std::collections::{BTreeMap, BTreeSet};

use crate::dns::canonical;
use crate::dns::security::Rrsig;
use crate::evidence::rrset::{self, SignedRrset};
use crate::evidence::{Capture, RecordId, Section};
use crate::order::sorted;
use crate::trace::{Rule, Step, Trace, Window};

/// The signatures that came beside those that the proof rests on.
pub(super) struct Beside<'a> {
    capture: &'a Capture,
    /// Which RRset each signature is over: the same number for the same one, in whichever responses it came.
    over: BTreeMap<RecordId, usize>,
    /// What was not tried, in order.
    untried: Vec<Untried>,
}

/// A signature that was not tried: the number of the RRset, who signed it (in canonical form), and the field of its end.
type Untried = (usize, Vec<u8>, u32);

impl<'a> Beside<'a> {
    pub(super) fn of(trace: &Trace, capture: &'a Capture) -> Self {
        let signatures = trace.steps().iter().filter(|step| step.rule == Rule::Signature);
        let mut tried: BTreeSet<&[u8]> = BTreeSet::new();
        tried.extend(signatures.filter_map(|step| rdata(capture, *step.inputs.first()?)));
        let mut over = BTreeMap::new();
        // The same RRset may have come in several responses, each with other signatures: one of the same octets counts once.
        let mut known: BTreeSet<(usize, &[u8])> = BTreeSet::new();
        let mut untried = Vec::new();
        for (number, set) in numbered(capture) {
            for signature in set.signatures {
                over.insert(signature.id, number);
                let Some(rdata) = rdata(capture, signature.id) else { continue };
                if !tried.contains(rdata) && known.insert((number, rdata)) {
                    let signer = canonical::name(&signature.rrsig.signer);
                    untried.push((number, signer, signature.rrsig.expiration.field()));
                }
            }
        }
        Self { capture, over, untried: sorted(untried, Untried::cmp) }
    }

    /// How many signatures over the RRset of a looked-at one were not tried, and expire later.
    pub(super) fn others(&self, step: &Step, window: Window) -> usize {
        let Some(number) = step.inputs.first().and_then(|own| self.over.get(own)) else { return 0 };
        let zone = canonical::name(&step.zone);
        let begin = self.untried.partition_point(|(of, signer, _)| (of, signer) < (number, &zone));
        let end = self.untried.partition_point(|(of, signer, _)| (of, signer) <= (number, &zone));
        let untried = self.untried.get(begin..end).unwrap_or_default();
        let up_to = |end: u32| untried.partition_point(|(.., expiration)| *expiration <= end);
        // Later by serial arithmetic (RFC 1982 3.2): no more than half of all times away, be it over the end of their count.
        let from = window.expiration.field();
        let to = from.wrapping_add(1 << 31);
        if from < to { up_to(to) - up_to(from) } else { untried.len() - up_to(from) + up_to(to) }
    }

    /// Whether another signature over the same RRset was tried in the same place, held, is of the same algorithm and expires later.
    pub(super) fn is_superseded(&self, trace: &Trace, step: &Step) -> bool {
        let Some(signature) = step.within.and_then(|within| trace.step(within)) else { return false };
        let rrsig = |step: &Step| Rrsig::from_rdata(rdata(self.capture, *step.inputs.first()?)?);
        let (Some(link), Some(own)) = (signature.within, rrsig(signature)) else { return false };
        // Not many hold of one RRset: no more are tried than policy asks for.
        let others = trace.parts(link).filter(|part| part.rule == Rule::Signature && part.held());
        others
            .filter_map(rrsig)
            .any(|other| other.algorithm == own.algorithm && own.expiration.is_before(other.expiration))
    }
}

/// All RRsets of Answer and Authority, with the same number for those of the same owner, type and data.
fn numbered(capture: &Capture) -> Vec<(usize, SignedRrset)> {
    let responses = capture.exchanges.iter().enumerate();
    let responses = responses.filter_map(|(index, exchange)| Some((index, exchange.outcome.as_ref().ok()?)));
    let sets = responses.flat_map(|(index, response)| {
        [Section::Answer, Section::Authority]
            .into_iter()
            .flat_map(move |section| rrset::of_section(response, index, section))
    });
    let mut numbers = BTreeMap::new();
    let number = |set: SignedRrset| {
        let rdatas = sorted(set.rrset.rdatas().map(<[u8]>::to_vec).collect(), Vec::<u8>::cmp);
        let next = numbers.len();
        (*numbers.entry((canonical::name(&set.rrset.owner), set.rrset.rtype, rdatas)).or_insert(next), set)
    };
    sets.filter(|set| !set.signatures.is_empty()).map(number).collect()
}

fn rdata(capture: &Capture, id: RecordId) -> Option<&[u8]> {
    capture.record(id).map(|received| received.record.rdata.as_slice())
}
