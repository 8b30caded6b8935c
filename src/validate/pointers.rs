//! Which keys of a set a DS RRset or the trust anchors point at (RFC 4034 5.1.4, RFC 4035 5.2). It finds keys; that they are to be trusted
//! is for `proven.rs` to say.

use std::rc::Rc;

use super::budget;
use super::keys::Key;
use super::policy::Policy;
use super::run::Run;
use super::signature;
use crate::crypto::DigestKind;
use crate::dns::canonical;
use crate::dns::security::Ds;
use crate::evidence::RecordId;
use crate::trace::{Computed, Fault, Limit, Rule, Subject};

/// What leads to a zone's keys.
pub(super) enum Pointer<'a> {
    /// A DS or the digest of a trust anchor, its kind, and the record that it is from.
    Digest { ds: &'a Ds, kind: DigestKind, from: Option<RecordId> },
    /// The RDATA of a key that is a trust anchor.
    Key(&'a [u8]),
}

impl Pointer<'_> {
    /// The algorithm number of the key that is pointed at.
    pub(super) fn algorithm(&self) -> u8 {
        match self {
            Self::Digest { ds, .. } => ds.algorithm,
            Self::Key(rdata) => rdata.get(3).copied().unwrap_or(0),
        }
    }
}

/// A DS or trust anchor is of an algorithm and a digest type that this code can check and policy takes.
///
/// # Errors
/// [`Fault::UnsupportedAlgorithm`], [`Fault::AlgorithmRefused`] or [`Fault::UnsupportedDigest`].
pub(super) fn can_be_used(policy: &Policy, algorithm: u8, digest_type: Option<u8>) -> Result<(), Fault> {
    policy.accepts(algorithm)?;
    match digest_type {
        Some(digest_type) if DigestKind::from_number(digest_type).is_none() => {
            Err(Fault::UnsupportedDigest { digest_type })
        }
        Some(_) | None => Ok(()),
    }
}

/// The rule by which a DS or trust anchor is left out.
pub(super) const fn not_used(fault: &Fault) -> Rule {
    match fault {
        Fault::AlgorithmRefused { .. } => Rule::AlgorithmAccepted,
        _ => Rule::DsSupported,
    }
}

/// The keys of a set that are pointed at: digest or key agrees, and the key may be used.
///
/// # Errors
/// Where there is none: the fault that tells most, a digest that differs before a key that is not there.
pub(super) async fn entries(
    run: &mut Run<'_>,
    rule: Rule,
    subject: &Subject,
    pointers: &[Pointer<'_>],
    keys: &[Rc<Key>],
) -> Result<Vec<Rc<Key>>, Fault> {
    let mut entries: Vec<Rc<Key>> = Vec::new();
    let mut worst: Option<Fault> = None;
    for pointer in pointers {
        run.room(keys.len().min(budget::COLLIDING_KEYS)).await?;
        let found = match pointer {
            Pointer::Digest { ds, kind, from } => by_digest(run, rule, subject, (ds, *kind, *from), keys),
            Pointer::Key(rdata) => run.rec.check(rule, subject, Vec::new(), |computed| by_key(rdata, keys, computed)),
        };
        match found {
            Ok(key) if entries.iter().any(|known| Rc::ptr_eq(known, &key)) => {}
            Ok(key) => entries.push(key),
            Err(fault) if budget::is_spent(&fault) => return Err(fault),
            Err(fault) => worst = Some(signature::telling(worst, fault)),
        }
    }
    match (entries.is_empty(), worst) {
        (false, _) => Ok(Key::in_turn(entries)),
        (true, Some(fault)) => Err(fault),
        (true, None) => Err(Fault::NoEntry { zone: subject.zone.clone() }),
    }
}

fn by_key(rdata: &[u8], keys: &[Rc<Key>], computed: &mut Vec<Computed>) -> Result<Rc<Key>, Fault> {
    let key = keys.iter().find(|key| key.rdata == rdata).ok_or_else(|| Fault::NoSuchKey {
        key_tag: crate::dns::key_tag::of_rdata(rdata),
        algorithm: rdata.get(3).copied().unwrap_or(0),
    })?;
    computed.push(key.computed());
    key.usable()?;
    Ok(Rc::clone(key))
}

/// The key whose digest a DS holds (RFC 4034 5.1.4, RFC 4035 5.2).
fn by_digest(
    run: &mut Run<'_>,
    rule: Rule,
    subject: &Subject,
    (ds, kind, from): (&Ds, DigestKind, Option<RecordId>),
    keys: &[Rc<Key>],
) -> Result<Rc<Key>, Fault> {
    let candidates = Key::candidates(keys, ds.key_tag, ds.algorithm);
    if candidates.is_empty() {
        return run.rec.check(rule, subject, from.into_iter().collect(), |_| {
            Err(Fault::NoSuchKey { key_tag: ds.key_tag, algorithm: ds.algorithm })
        });
    }
    let mut worst: Option<Fault> = None;
    for (index, key) in candidates.iter().enumerate() {
        if index >= budget::COLLIDING_KEYS {
            return Err(Fault::OverBudget { limit: Limit::CollidingKeys });
        }
        let digest = run.digest(kind, &canonical::ds_octets(&subject.zone, &key.rdata))?;
        let inputs = from.into_iter().chain([key.id]).collect();
        let checked = run.rec.check(rule, subject, inputs, |computed| {
            computed.push(Computed::Digest {
                digest_type: ds.digest_type,
                key_tag: ds.key_tag,
                algorithm: ds.algorithm,
                published: ds.digest.clone(),
                computed: digest.clone(),
            });
            computed.push(key.computed());
            if ds.digest != digest {
                return Err(Fault::DigestMismatch {
                    digest_type: ds.digest_type,
                    key_tag: ds.key_tag,
                    published: ds.digest.clone(),
                    computed: digest,
                });
            }
            key.usable()?;
            Ok(Rc::clone(key))
        });
        match checked {
            Ok(key) => return Ok(key),
            Err(fault) => worst = Some(signature::telling(worst, fault)),
        }
    }
    Err(worst.unwrap_or_else(|| Fault::NoEntry { zone: subject.zone.clone() }))
}
