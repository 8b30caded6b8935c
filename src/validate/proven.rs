//! The trusted base: the only file that can call something proven.
//!
//! Fields are private to this file, and there is no `Default`, no `Deserialize` and no test-only door. Reading this file,
//! `pointers.rs`, `signature.rs` and `denial/` is the soundness review.

use std::rc::Rc;

use super::Report;
use super::anchors::Anchor;
use super::denial::{Proof, Shows};
use super::keys::Key;
use super::pointers::{Pointer, can_be_used, entries, not_used};
use super::run::{Run, fails};
use super::signature::{self, Sealed, Signers, outcome, subject_of, unread_of};
use crate::crypto::DigestKind;
use crate::dns::security::Ds;
use crate::dns::{Name, Rtype, is_within};
use crate::evidence::RecordId;
use crate::evidence::rrset::{Rrset, SignedRrset};
use crate::order::sorted;
use crate::trace::{Fault, Rule, StepId, Subject};

/// A value whose chain to a trust anchor this code has checked, and the step that closed it.
///
/// ```compile_fail,E0451
/// # fn forge(rrset: explainer::evidence::rrset::Rrset, by: explainer::trace::StepId) {
/// explainer::validate::Proven { value: rrset, by };      // private fields: no one else can make one
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct Proven<T> {
    value: T,
    by: StepId,
}

impl<T> Proven<T> {
    /// What is proven.
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// The step that closed the chain.
    pub const fn by(&self) -> StepId {
        self.by
    }
}

/// An RRset and the owner under which it was signed: a wildcard where it was expanded from one.
#[derive(Clone, Debug)]
pub struct Authentic {
    /// The RRset.
    pub rrset: Rrset,
    /// The owner that was signed.
    pub signed_owner: Name,
}

/// A zone's keys that may sign for it.
#[derive(Clone, Debug)]
pub(super) struct TrustedKeys {
    zone: Name,
    keys: Vec<Rc<Key>>,
    algorithms: Vec<u8>,
}

/// How a zone's keys were looked for.
pub(super) enum Entry {
    /// They are trusted.
    Trusted(TrustedKeys),
    /// All that vouches for them is of algorithms or digests that this code cannot check (RFC 4035 5.2).
    Insecure(ProvenInsecure),
    /// They are not, and the step that tells why.
    Broken(StepId, Fault),
}

impl TrustedKeys {
    /// The zone.
    pub(super) const fn zone(&self) -> &Name {
        &self.zone
    }

    /// The size of the largest key in bits, for the limits of RFC 9276's predecessors (RFC 5155 10.3).
    pub(super) fn bits(&self) -> usize {
        let size = |key: &Rc<Key>| crate::crypto::key_size_bits(key.dnskey.algorithm, &key.dnskey.public_key);
        self.keys.iter().filter_map(size).max().unwrap_or(0)
    }

    /// Door 1: a key of the set matches a trust anchor and signs the set (RFC 4035 5).
    ///
    /// As at the other door, the set is asked for only where an anchor is one that this code can check.
    pub(super) async fn from_anchor(
        run: &mut Run<'_>,
        zone: &Name,
        anchors: &[Anchor],
        keys: impl FnOnce(&mut Run<'_>) -> Result<SignedRrset, (StepId, Fault)>,
    ) -> Entry {
        let policy = run.policy;
        let usable = |anchor: &Anchor| can_be_used(policy, anchor.algorithm(), anchor.digest_type());
        let pointers: Vec<Pointer<'_>> = anchors
            .iter()
            .filter(|anchor| usable(anchor).is_ok())
            .filter_map(|anchor| match anchor {
                Anchor::Ds(ds) => {
                    Some(Pointer::Digest { ds, kind: DigestKind::from_number(ds.digest_type)?, from: None })
                }
                Anchor::Key(rdata) => Some(Pointer::Key(rdata)),
            })
            .collect();
        let unsupported = anchors.iter().find_map(|anchor| usable(anchor).err());
        Self::enter(run, (Rule::AnchorKeys, Rule::AnchorMatch), zone, &pointers, keys, unsupported, Vec::new()).await
    }

    /// Door 2: a key of the set matches a proven DS and signs the set (RFC 4035 5.2).
    ///
    /// The set is asked for only where a DS is of an algorithm and a digest type that this code can check: else the zone is
    /// as good as unsigned, whatever keys it has.
    pub(super) async fn from_ds(
        run: &mut Run<'_>,
        ds_set: &Proven<Authentic>,
        keys: impl FnOnce(&mut Run<'_>) -> Result<SignedRrset, (StepId, Fault)>,
    ) -> Entry {
        let read: Vec<(RecordId, Ds)> = ds_set
            .value
            .rrset
            .members()
            .filter_map(|member| Some((member.id, Ds::from_rdata(&member.rdata)?)))
            .collect();
        let policy = run.policy;
        let kind_of = |ds: &Ds| -> Result<DigestKind, Fault> {
            policy.accepts(ds.algorithm)?;
            DigestKind::from_number(ds.digest_type).ok_or(Fault::UnsupportedDigest { digest_type: ds.digest_type })
        };
        // RFC 4509 3: SHA-1 is ignored where a stronger digest that can be checked stands beside it.
        let stronger = read.iter().any(|(_, ds)| kind_of(ds).is_ok_and(|kind| kind != DigestKind::Sha1));
        let mut pointers = Vec::new();
        let mut unsupported = None;
        for (id, ds) in &read {
            match kind_of(ds) {
                Ok(DigestKind::Sha1) if stronger => {}
                Ok(kind) => pointers.push(Pointer::Digest { ds, kind, from: Some(*id) }),
                Err(fault) => unsupported = Some(signature::telling(unsupported, fault)),
            }
        }
        let from: Vec<RecordId> = read.iter().map(|(id, _)| *id).collect();
        let zone = &ds_set.value.rrset.owner;
        Self::enter(run, (Rule::ChildKeys, Rule::DsDigest), zone, &pointers, keys, unsupported, from).await
    }

    /// The way that both doors share: find the keys that are pointed at, and have one of them sign the set.
    async fn enter(
        run: &mut Run<'_>,
        (rule, matching): (Rule, Rule),
        zone: &Name,
        pointers: &[Pointer<'_>],
        keys: impl FnOnce(&mut Run<'_>) -> Result<SignedRrset, (StepId, Fault)>,
        unsupported: Option<Fault>,
        mut inputs: Vec<RecordId>,
    ) -> Entry {
        let subject = Subject { zone: zone.clone(), owner: zone.clone(), rtype: Rtype::DNSKEY };
        if let (true, Some(fault)) = (pointers.is_empty(), &unsupported) {
            let by = run.rec.open(rule, &subject, inputs);
            let left_out = run.rec.check(not_used(fault), &subject, Vec::new(), |_| Err::<(), _>(fault.clone()));
            run.rec.close(by, outcome(&left_out));
            return Entry::Insecure(ProvenInsecure { by });
        }
        let set = match keys(run) {
            Ok(set) => set,
            Err((step, fault)) => return Entry::Broken(step, fault),
        };
        inputs.extend(set.rrset.ids());
        let step = run.rec.open(rule, &subject, inputs);
        let result = Self::entered(run, (matching, &subject), pointers, unsupported, &set).await;
        run.rec.close(step, outcome(&result));
        match result {
            Ok((keys, algorithms)) => Entry::Trusted(Self { zone: zone.clone(), keys, algorithms }),
            Err(fault) => Entry::Broken(step, fault),
        }
    }

    /// The keys of a set that one of them, which is pointed at, signs; and the algorithms that are pointed at.
    async fn entered(
        run: &mut Run<'_>,
        (matching, subject): (Rule, &Subject),
        pointers: &[Pointer<'_>],
        unsupported: Option<Fault>,
        set: &SignedRrset,
    ) -> Result<(Vec<Rc<Key>>, Vec<u8>), Fault> {
        let mut algorithms = sorted(pointers.iter().map(Pointer::algorithm).collect(), u8::cmp);
        algorithms.dedup();
        run.octets(set.rrset.rdatas().map(<[u8]>::len).sum())?;
        let keys = Key::of_rrset(&set.rrset);
        if let Some(fault) = unsupported {
            // Others can be checked: this one is written down, and is no obstacle.
            let _ = run.rec.check(not_used(&fault), subject, Vec::new(), |_| Err::<(), _>(fault));
        }
        let entries = match entries(run, matching, subject, pointers, &keys).await {
            // The key that is pointed at may be the one that could not be read.
            Err(fault @ (Fault::NoSuchKey { .. } | Fault::NoEntry { .. })) => {
                return Err(unread_of(run, set, Rtype::DNSKEY).unwrap_or(fault));
            }
            entries => entries?,
        };
        let signers = Signers { zone: &subject.zone, keys: &entries, algorithms: &algorithms };
        let sealed = signature::signed_by(run, set, signers).await?;
        // The keys stand at the apex, which exists: no wildcard can stand for it (RFC 4592 3.3.1). A second line of defence: what is
        // below the apex alone passes its labels, and a wildcard's DNSKEY RRset vouches for no zone.
        if sealed.signed_owner == set.rrset.owner {
            Ok((keys, algorithms))
        } else {
            Err(Fault::Expanded { wildcard: sealed.signed_owner })
        }
    }

    /// Door 3: one of these keys signs the RRset (RFC 4035 5.3). `rule` names what the RRset is needed for.
    pub(super) async fn prove(
        &self,
        run: &mut Run<'_>,
        rule: Rule,
        set: &SignedRrset,
    ) -> Result<Proven<Authentic>, (StepId, Fault)> {
        let subject = subject_of(&set.rrset, &self.zone);
        let signers = Signers { zone: &self.zone, keys: &self.keys, algorithms: &self.algorithms };
        let step = run.rec.open(rule, &subject, set.rrset.ids());
        let result = self.signs(run, set, signers).await;
        run.rec.close(step, outcome(&result));
        match result {
            Ok(Sealed { signed_owner }) => {
                Ok(Proven { value: Authentic { rrset: set.rrset.clone(), signed_owner }, by: step })
            }
            Err(fault) => Err((step, fault)),
        }
    }

    /// One of these keys signs the RRset, which lies in the zone.
    async fn signs(&self, run: &mut Run<'_>, set: &SignedRrset, signers: Signers<'_>) -> Result<Sealed, Fault> {
        // A zone holds nothing outside itself, whatever its keys sign (RFC 4035 5.3.1, bullet 2). A second line of defence: whoever
        // asks has walked to the zone that encloses the owner.
        if !is_within(&set.rrset.owner, &self.zone) {
            let zone = self.zone.clone();
            return Err(Fault::SignerNotZone { signer: zone.clone(), zone: set.rrset.owner.clone() });
        }
        let sealed = signature::signed_by(run, set, signers).await?;
        // Nor a wildcard outside itself, from which an RRset of its own could come.
        if !is_within(&sealed.signed_owner, &self.zone) {
            return Err(Fault::Expanded { wildcard: sealed.signed_owner });
        }
        Ok(sealed)
    }
}

/// The chain provably ends above the answer.
#[derive(Clone, Debug)]
pub struct ProvenInsecure {
    by: StepId,
}

impl ProvenInsecure {
    /// The step that proved it.
    pub const fn by(&self) -> StepId {
        self.by
    }

    /// No trust anchor stands at the name or above it, so that nothing says that it should be signed.
    ///
    /// RFC 4033 5 calls this indeterminate and treats it as insecure; validators answer as for unsigned data. It cannot happen
    /// under the root's anchors.
    pub(super) fn outside_anchors(run: &mut Run<'_>, name: &Name) -> Self {
        let subject = Subject { zone: name.clone(), owner: name.clone(), rtype: Rtype::DNSKEY };
        let (by, _) = fails(run, Rule::AnchorKeys, &subject, Fault::NoAnchor { name: name.clone() });
        Self { by }
    }

    /// A delegation without DS, or data in a span that says nothing about unsigned names, by proven records (RFC 4035 5.2).
    pub(super) fn from_denial(proof: &Proof) -> Option<Self> {
        (proof.shows() == Shows::Unsigned).then(|| Self { by: proof.by() })
    }
}

/// Every link is proven.
#[derive(Clone, Debug)]
pub struct Secured {
    by: Vec<StepId>,
}

impl Secured {
    /// The steps that closed the chain, one for each part of the answer.
    pub fn by(&self) -> &[StepId] {
        &self.by
    }

    /// All parts of an answer: RRsets and denials that are each proven. `None` where there is no part at all.
    pub(super) fn from_parts(parts: &[Part]) -> Option<Self> {
        if parts.is_empty() {
            return None;
        }
        Some(Self { by: parts.iter().map(Part::by).collect() })
    }
}

/// A proven part of an answer.
pub(super) enum Part {
    Rrset(Proven<Authentic>),
    Denial(Proof),
}

impl Part {
    const fn by(&self) -> StepId {
        match self {
            Self::Rrset(proven) => proven.by,
            Self::Denial(proof) => proof.by(),
        }
    }
}

impl Report {
    /// Whether every link is proven.
    pub const fn is_secure(&self) -> bool {
        matches!(self.verdict, super::Verdict::Secure(_))
    }
}
