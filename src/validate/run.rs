//! One validation under way: what it works on, what it has written down, and how much work it has done.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::Means;
use super::budget::Budget;
use super::checks::{Check, Checks};
use super::denial::Material;
use super::pace::Pace;
use super::policy::Policy;
use crate::crypto::{self, Algorithm, CryptoFault, DigestKind};
use crate::dns::security::HashParameters;
use crate::dns::{Moment, Name, Rtype, canonical};
use crate::evidence::rrset::{self, SignedRrset};
use crate::evidence::{Capture, Exchange, Question, RecordId, Section};
use crate::trace::{Fault, NotRetrieved, Recorder, Rule, StepId, Subject};

/// Effort of writing one step down, in the unit of [`crypto::effort`].
const STEP: u64 = 2;
/// The most effort of one turn of a check that takes several, see [`crypto::Checking`].
const TURN: u64 = 4_000;
/// Octets that are put into canonical form and hashed with the effort of one.
const OCTETS: usize = 200;

/// A validation under way.
pub(super) struct Run<'a> {
    pub(super) capture: &'a Capture,
    pub(super) now: Moment,
    pub(super) policy: &'a Policy,
    pub(super) rec: Recorder,
    pub(super) budget: Budget,
    checks: Checks,
    /// The checks that this run asked for, each of which is work once.
    asked: BTreeSet<Check>,
    hashed: BTreeMap<(Vec<u8>, u16, Vec<u8>), Vec<u8>>,
    pace: Rc<Pace>,
    /// How many steps were paid for from the pace.
    paced: usize,
    /// The best exchange for each question, see [`Capture::exchange`].
    exchanges: BTreeMap<(Vec<u8>, Rtype), usize>,
    /// The RRsets of a section, gathered once.
    sets: BTreeMap<(usize, Section), Rc<[SignedRrset]>>,
    /// What a response can deny in a zone, proven once.
    material: BTreeMap<(usize, Vec<u8>), Rc<Material>>,
    unread: BTreeMap<usize, Rc<Unread>>,
}

/// The records of a response that could not be read.
#[derive(Default)]
struct Unread {
    at: BTreeSet<(Rtype, Vec<u8>)>,
    /// Those whose owner could not be read either: they may have stood anywhere.
    anywhere: BTreeSet<Rtype>,
}

impl<'a> Run<'a> {
    pub(super) fn new(capture: &'a Capture, now: Moment, policy: &'a Policy, checks: Checks, pace: Rc<Pace>) -> Self {
        let mut exchanges: BTreeMap<(Vec<u8>, Rtype), usize> = BTreeMap::new();
        for (index, exchange) in capture.exchanges.iter().enumerate() {
            let best = exchanges.entry(exchange.question.key()).or_insert(index);
            if capture.exchanges.get(*best).is_some_and(|known| exchange.tells_more_than(known)) {
                *best = index;
            }
        }
        Self {
            capture,
            now,
            policy,
            rec: Recorder::default(),
            budget: Budget::default(),
            checks,
            asked: BTreeSet::new(),
            hashed: BTreeMap::new(),
            pace,
            paced: 0,
            exchanges,
            sets: BTreeMap::new(),
            material: BTreeMap::new(),
            unread: BTreeMap::new(),
        }
    }

    /// What this validation has at hand.
    pub(super) const fn means(&self) -> Means {
        self.checks.means()
    }

    /// The best exchange for a question, and its place in the capture.
    pub(super) fn exchange(&self, question: &Question) -> Option<(usize, &'a Exchange)> {
        let index = *self.exchanges.get(&question.key())?;
        Some((index, self.capture.exchanges.get(index)?))
    }

    /// The RRsets of a section of a response, see [`rrset::of_section`].
    pub(super) fn sets(&mut self, exchange: usize, section: Section) -> Rc<[SignedRrset]> {
        let capture = self.capture;
        let gather = || {
            let response = capture.exchanges.get(exchange).and_then(|exchange| exchange.outcome.as_ref().ok());
            response.map_or_else(Vec::new, |response| rrset::of_section(response, exchange, section)).into()
        };
        Rc::clone(self.sets.entry((exchange, section)).or_insert_with(gather))
    }

    /// What was proven of a response for a zone's proofs.
    pub(super) fn known_material(&self, exchange: usize, zone: &Name) -> Option<Rc<Material>> {
        self.material.get(&(exchange, canonical::name(zone))).cloned()
    }

    /// Keeps what was proven of a response for a zone's proofs.
    pub(super) fn keep_material(&mut self, exchange: usize, zone: &Name, material: &Rc<Material>) {
        self.material.insert((exchange, canonical::name(zone)), Rc::clone(material));
    }

    /// That a record of one of these types came in an exchange at one of these names, and could not be read: then its absence says
    /// nothing. No types stand for any, and so do no names.
    pub(super) fn unread(&mut self, exchange: usize, rtypes: &[Rtype], at: &[Name]) -> Option<Fault> {
        let of = self.capture.exchanges.get(exchange)?;
        let refused = &of.outcome.as_ref().ok()?.refused;
        if refused.is_empty() {
            return None;
        }
        let gather = || {
            let mut unread = Unread::default();
            for refused in refused {
                match refused.owner.parse::<Name>() {
                    Ok(owner) => unread.at.insert((refused.rtype, canonical::name(&owner))),
                    Err(_) => unread.anywhere.insert(refused.rtype),
                };
            }
            Rc::new(unread)
        };
        let unread = Rc::clone(self.unread.entry(exchange).or_insert_with(gather));
        let any_at = |rtype: Rtype| unread.at.range((rtype, Vec::new())..).next().is_some_and(|at| at.0 == rtype);
        let came = |rtype: Rtype| {
            unread.anywhere.contains(&rtype)
                || if at.is_empty() {
                    any_at(rtype)
                } else {
                    at.iter().any(|at| unread.at.contains(&(rtype, canonical::name(at))))
                }
        };
        if rtypes.is_empty() {
            let mut here = unread.at.iter().filter(|(_, owner)| at.iter().any(|at| canonical::name(at) == *owner));
            let came = !unread.anywhere.is_empty() || here.next().is_some();
            return came
                .then(|| Fault::NotRetrieved { question: of.question.clone(), reason: NotRetrieved::Unreadable });
        }
        // A record without a type may have been of any.
        let came = rtypes.iter().copied().chain([Rtype::from_int(0)]).any(came);
        came.then(|| Fault::NotRetrieved { question: of.question.clone(), reason: NotRetrieved::Unreadable })
    }

    /// Room for one more signature or digest to be looked at, in steps that name so many records; lets others have their turn where
    /// the slice is used up.
    ///
    /// # Errors
    /// [`Limit::Steps`](crate::trace::Limit::Steps), or [`Limit::Octets`](crate::trace::Limit::Octets) for the records' places.
    pub(super) async fn room(&mut self, records: usize) -> Result<(), Fault> {
        let written = self.rec.count();
        self.budget.steps(written)?;
        self.budget.octets(records * size_of::<RecordId>())?;
        let new = u64::try_from(written.saturating_sub(self.paced)).unwrap_or(u64::MAX);
        self.paced = written;
        self.pace.spend(new * STEP);
        self.pace.turn().await;
        Ok(())
    }

    /// Pays for octets that are about to be put into canonical form or hashed.
    ///
    /// # Errors
    /// [`Limit::Octets`](crate::trace::Limit::Octets).
    pub(super) fn octets(&mut self, octets: usize) -> Result<(), Fault> {
        self.pace.spend(u64::try_from(octets / OCTETS).unwrap_or(u64::MAX));
        self.budget.octets(octets)
    }

    /// Whether `signature` by a key (its Public Key field) covers `octets`; `check` is what tells this check from others.
    pub(super) async fn verify(
        &mut self,
        check: Check,
        (by, key): (Algorithm, &[u8]),
        octets: &[u8],
        signature: &[u8],
    ) -> Result<Result<(), CryptoFault>, Fault> {
        let effort = crypto::effort(by, key);
        if !self.asked.contains(&check) {
            self.budget.signature(effort)?;
            self.asked.insert(check.clone());
        }
        if let Some(known) = self.checks.known(&check) {
            return Ok(known);
        }
        self.pace.turn().await;
        let mut checking = self.means().suite.begin(by, key, octets, signature);
        self.pace.spend(effort.min(TURN));
        let result = loop {
            if let Some(result) = checking.outcome() {
                break result;
            }
            self.pace.spend(TURN);
            self.pace.turn().await;
        };
        self.checks.keep(check, result);
        Ok(result)
    }

    /// The digest of a DS over `octets` (RFC 4034 5.1.4).
    ///
    /// # Errors
    /// [`Limit::Octets`](crate::trace::Limit::Octets).
    pub(super) fn digest(&mut self, kind: DigestKind, octets: &[u8]) -> Result<Vec<u8>, Fault> {
        self.pace.spend(u64::try_from(octets.len() / OCTETS).unwrap_or(u64::MAX));
        self.budget.digest(octets.len())?;
        Ok(crypto::digest(kind, &[octets]))
    }

    /// The hash of a name in canonical wire form (RFC 5155 5).
    ///
    /// # Errors
    /// [`Limit::Hashes`](crate::trace::Limit::Hashes).
    pub(super) fn hash(&mut self, name: &[u8], parameters: &HashParameters) -> Result<Vec<u8>, Fault> {
        let question = (name.to_vec(), parameters.iterations, parameters.salt.clone());
        if let Some(known) = self.hashed.get(&question) {
            return Ok(known.clone());
        }
        let before = self.budget.spent().hash_blocks;
        self.budget.hash(parameters.iterations, parameters.salt.len())?;
        // SHA-1 takes in some ten blocks in a microsecond.
        self.pace.spend(u64::try_from((self.budget.spent().hash_blocks - before) / 10).unwrap_or(u64::MAX));
        let hash = crypto::nsec3_hash(name, parameters.iterations, &parameters.salt).to_vec();
        self.hashed.insert(question, hash.clone());
        Ok(hash)
    }
}

/// Writes down a step that failed.
pub(super) fn fails(run: &mut Run<'_>, rule: Rule, subject: &Subject, fault: Fault) -> (StepId, Fault) {
    let step = run.rec.open(rule, subject, Vec::new());
    run.rec.close(step, crate::trace::Outcome::Failed(fault.clone()));
    (step, fault)
}
