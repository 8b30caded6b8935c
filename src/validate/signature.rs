//! May a signature be used, and does it verify (RFC 4035 5.3.1-5.3.3).

use std::rc::Rc;

use super::budget;
use super::checks::Check;
use super::keys::Key;
use super::policy::SignaturesNeeded;
use super::run::Run;
use crate::crypto::{self, Algorithm, CryptoFault, DigestKind};
use crate::dns::canonical;
use crate::dns::security::Rrsig;
use crate::dns::{Class, Moment, Name, Rtype};
use crate::evidence::rrset::{Rrset, Signature, SignedRrset};
use crate::order::sorted;
use crate::trace::{Computed, Fault, Limit, Outcome, Rule, StepId, Subject, Window};

/// The signature that proved an RRset.
#[derive(Clone, Debug)]
pub(super) struct Sealed {
    /// The owner as it was signed: a wildcard where the RRset was expanded from one.
    pub(super) signed_owner: Name,
}

/// Who must have signed an RRset.
#[derive(Clone, Copy)]
pub(super) struct Signers<'a> {
    /// The zone that holds the RRset.
    pub(super) zone: &'a Name,
    /// The keys that may have signed.
    pub(super) keys: &'a [Rc<Key>],
    /// The algorithms that must each have signed, if policy asks for all.
    pub(super) algorithms: &'a [u8],
}

/// An RRset is signed by its zone: some signature over it may be used and verifies, or one by each algorithm, as policy says.
///
/// RFC 4035 5.3. Every signature is tried until enough hold; those that fail are steps of their own.
/// # Errors
/// The fault of the signature that came furthest; [`Fault::Unsigned`] where there is none at all.
pub(super) async fn signed_by(run: &mut Run<'_>, set: &SignedRrset, signers: Signers<'_>) -> Result<Sealed, Fault> {
    let subject = subject_of(&set.rrset, signers.zone);
    let members = set.rrset.members().count();
    // A set without signatures is looked at, too.
    run.room(members).await?;
    if set.signatures.is_empty() {
        let unread = unread_of(run, set, Rtype::RRSIG);
        return run.rec.check(Rule::SignaturePresent, &subject, set.rrset.ids(), |_| {
            let (owner, zone) = (set.rrset.owner.clone(), signers.zone.clone());
            Err(unread.unwrap_or(Fault::Unsigned { owner, rtype: set.rrset.rtype, zone }))
        });
    }
    let mut missing: Vec<u8> = match run.policy.signatures {
        SignaturesNeeded::Any => Vec::new(),
        SignaturesNeeded::EachAlgorithm => signers.algorithms.to_vec(),
    };
    let mut first: Option<Sealed> = None;
    let mut worst: Option<Fault> = None;
    let mut tried = 0usize;
    for (index, signature) in in_turn(&set.signatures, signers.keys, run.now).into_iter().enumerate() {
        run.room(2 * members).await?;
        if tried >= budget::SIGNATURES_PER_RRSET || index >= budget::SIGNATURES_READ {
            worst = Some(Fault::OverBudget { limit: Limit::SignaturesPerRrset });
            break;
        }
        match one(run, set, signature, signers, &subject, &mut tried).await {
            Ok(sealed) => {
                missing.retain(|algorithm| *algorithm != signature.rrsig.algorithm);
                let sealed = first.get_or_insert(sealed);
                if missing.is_empty() {
                    return Ok(sealed.clone());
                }
            }
            Err(fault) if budget::is_spent(&fault) => return Err(fault),
            Err(fault) => worst = Some(telling(worst, fault)),
        }
    }
    // The one that could not be read may be the one that holds.
    if let Some(unread) = unread_of(run, set, Rtype::RRSIG) {
        worst = Some(telling(worst, unread));
    }
    match (missing.first(), worst) {
        (Some(algorithm), None) => Err(Fault::AlgorithmMissing { zone: signers.zone.clone(), algorithm: *algorithm }),
        (_, Some(fault)) => Err(fault),
        (None, None) => Err(Fault::NoValidSignature { owner: set.rrset.owner.clone(), rtype: set.rrset.rtype }),
    }
}

/// A record of this type at the set's owner came with it and could not be read: that it is missing says nothing.
pub(super) fn unread_of(run: &mut Run<'_>, set: &SignedRrset, rtype: Rtype) -> Option<Fault> {
    let exchange = set.rrset.members().next()?.id.exchange;
    run.unread(exchange, &[rtype], std::slice::from_ref(&set.rrset.owner))
}

/// Signatures in the order in which they are tried, which is no matter of the order that they came in: first those by known keys that are
/// out of date, which cost nothing and are worth a word; then those that may hold; last those that no known key made, which are nothing
/// to tell beside one that holds (RFC 6781 4.1.4: a new algorithm's signatures come before its keys).
fn in_turn<'s>(signatures: &'s [Signature], keys: &[Rc<Key>], now: Moment) -> Vec<&'s Signature> {
    let rank = |Rrsig { key_tag, algorithm, inception, expiration, .. }: &Rrsig| {
        let known = !Key::candidates(keys, *key_tag, *algorithm).is_empty();
        let window = Window { inception: *inception, expiration: *expiration };
        (if known { usize::from(validity(window, now).is_ok()) } else { 2 }, *algorithm, *key_tag)
    };
    let ranked = signatures.iter().map(|signature| (rank(&signature.rrsig), signature)).collect();
    let turn = sorted(ranked, |(one, left): &(_, &Signature), (other, right)| {
        let (left, right) = (&left.rrsig, &right.rrsig);
        let octets = || left.signature.cmp(&right.signature);
        let fields = || canonical::signed_fields(left).cmp(&canonical::signed_fields(right));
        one.cmp(other).then_with(octets).then_with(fields)
    });
    turn.into_iter().map(|(_, signature)| signature).collect()
}

/// The fault that tells more, of two ways by which the same came to nothing; no matter which was met first.
pub(super) fn telling(known: Option<Fault>, fault: Fault) -> Fault {
    match known {
        Some(known) if distance(&known) >= distance(&fault) => known,
        _ => fault,
    }
}

/// How far a check came before it failed: of several failures, the one that came furthest tells most. Each kind has a place of its own.
const fn distance(fault: &Fault) -> u8 {
    match fault {
        Fault::OverBudget { .. } => 42,
        Fault::NotRetrieved { .. } => 41,
        Fault::LossyFormat { .. } => 40,
        Fault::Signature { fault, .. } => match fault {
            CryptoFault::UnsupportedKey(_) => 39,
            CryptoFault::NotAtHand => 38,
            CryptoFault::Mismatch => 37,
            CryptoFault::MalformedSignature(_) => 36,
            CryptoFault::SignatureLength { .. } => 35,
            CryptoFault::MalformedKey(_) => 34,
            CryptoFault::KeyLength { .. } => 33,
        },
        Fault::DigestMismatch { .. } => 32,
        Fault::KeyRevoked { .. } => 31,
        Fault::KeyProtocol { .. } => 30,
        Fault::NotZoneKey { .. } => 29,
        Fault::Expired { .. } => 22,
        Fault::NotYetValid { .. } => 21,
        Fault::NoSuchKey { .. } => 20,
        Fault::WindowInverted { .. } => 19,
        Fault::TooManyLabels { .. } => 18,
        Fault::SignerNotZone { .. } => 17,
        Fault::AlgorithmRefused { .. } => 16,
        Fault::UnsupportedAlgorithm { .. } => 15,
        Fault::UnsupportedDigest { .. } => 14,
        Fault::Unsigned { .. } => 13,
        Fault::Expanded { .. } => 12,
        _ => 0,
    }
}

/// One signature over an RRset, its checks in the order of RFC 4035 5.3.1's bullets.
async fn one(
    run: &mut Run<'_>,
    set: &SignedRrset,
    signature: &Signature,
    signers: Signers<'_>,
    subject: &Subject,
    tried: &mut usize,
) -> Result<Sealed, Fault> {
    let mut inputs = vec![signature.id];
    inputs.extend(set.rrset.ids());
    let group = run.rec.open(Rule::Signature, subject, inputs);
    let result = checks(run, set, signature, signers, subject, tried).await;
    run.rec.close(group, outcome(&result));
    result
}

async fn checks(
    run: &mut Run<'_>,
    set: &SignedRrset,
    signature: &Signature,
    signers: Signers<'_>,
    subject: &Subject,
    tried: &mut usize,
) -> Result<Sealed, Fault> {
    let rrsig = &signature.rrsig;
    let own = vec![signature.id];
    let now = run.now;
    run.rec.check(Rule::SignerName, subject, own.clone(), |computed| {
        computed.push(Computed::Signer(rrsig.signer.clone()));
        signer_name(rrsig, signers.zone)
    })?;
    let signed_owner = run.rec.check(Rule::Labels, subject, own.clone(), |computed| {
        let owner = labels(rrsig, &set.rrset.owner)?;
        computed.push(Computed::SignedOwner { expanded: owner != set.rrset.owner, owner: owner.clone() });
        Ok(owner)
    })?;
    run.rec.check(Rule::Validity, subject, own.clone(), |computed| {
        let window = Window { inception: rrsig.inception, expiration: rrsig.expiration };
        computed.push(Computed::Window { window, now });
        validity(window, now)
    })?;
    let accepted = run.policy.accepts(rrsig.algorithm);
    let rule = match accepted {
        Err(Fault::AlgorithmRefused { .. }) => Rule::AlgorithmAccepted,
        _ => Rule::AlgorithmSupported,
    };
    let algorithm = run.rec.check(rule, subject, own, |_| accepted)?;
    let candidates = Key::candidates(signers.keys, rrsig.key_tag, rrsig.algorithm);
    if candidates.is_empty() {
        return run.rec.check(Rule::SignatureKey, subject, vec![signature.id], |_| {
            Err(Fault::NoSuchKey { key_tag: rrsig.key_tag, algorithm: rrsig.algorithm })
        });
    }
    let mut worst: Option<Fault> = None;
    for (index, key) in candidates.iter().enumerate() {
        if index >= budget::COLLIDING_KEYS {
            return Err(Fault::OverBudget { limit: Limit::CollidingKeys });
        }
        let usable = run.rec.check(Rule::SignatureKey, subject, vec![signature.id, key.id], |computed| {
            computed.push(key.computed());
            key.usable()
        });
        if let Err(fault) = usable {
            worst = Some(telling(worst, fault));
            continue;
        }
        *tried += 1;
        match verifies(run, set, signature, key, algorithm, subject).await {
            Ok(()) => return Ok(Sealed { signed_owner }),
            Err(fault @ Fault::OverBudget { .. }) => return Err(fault),
            Err(fault) => worst = Some(telling(worst, fault)),
        }
    }
    let none = || Fault::NoValidSignature { owner: set.rrset.owner.clone(), rtype: set.rrset.rtype };
    Err(worst.unwrap_or_else(none))
}

/// The signer's name is the zone that holds the RRset.
///
/// RFC 4035 5.3.1, bullet 2.
/// # Errors
/// [`Fault::SignerNotZone`].
fn signer_name(rrsig: &Rrsig, zone: &Name) -> Result<(), Fault> {
    if rrsig.signer != *zone {
        return Err(Fault::SignerNotZone { signer: rrsig.signer.clone(), zone: zone.clone() });
    }
    Ok(())
}

/// The labels field does not exceed the labels of the owner; gives the owner as it was signed.
///
/// RFC 4035 5.3.1, bullet 4, and 5.3.2.
/// # Errors
/// [`Fault::TooManyLabels`].
fn labels(rrsig: &Rrsig, owner: &Name) -> Result<Name, Fault> {
    canonical::signed_owner(owner, rrsig.labels)
        .ok_or_else(|| Fault::TooManyLabels { labels: rrsig.labels, owner_labels: canonical::signed_labels(owner) })
}

/// The moment of the check lies inside the validity window.
///
/// RFC 4035 5.3.1, bullets 5 and 6; both ends belong to the window. Times are compared by serial arithmetic (RFC 4034
/// 3.1.5), so a window may span 2106. Clock skew is a warning, and no part of this rule.
/// # Errors
/// [`Fault::WindowInverted`], [`Fault::Expired`] or [`Fault::NotYetValid`].
fn validity(window: Window, now: Moment) -> Result<(), Fault> {
    if window.expiration.is_before(window.inception) {
        return Err(Fault::WindowInverted { window });
    }
    if now.is_before(window.inception) {
        return Err(Fault::NotYetValid { window, now });
    }
    if window.expiration.is_before(now) {
        return Err(Fault::Expired { window, now });
    }
    Ok(())
}

/// The signature verifies over the canonical form of the RRset.
///
/// RFC 4035 5.3.3.
/// # Errors
/// [`Fault::Signature`]; [`Fault::LossyFormat`] where the records came in a form that may have lost octets.
async fn verifies(
    run: &mut Run<'_>,
    set: &SignedRrset,
    signature: &Signature,
    key: &Key,
    algorithm: Algorithm,
    subject: &Subject,
) -> Result<(), Fault> {
    let mut inputs = vec![signature.id, key.id];
    inputs.extend(set.rrset.ids());
    let step = run.rec.open(Rule::Verifies, subject, inputs);
    let result = covers(run, set, signature, (key, algorithm), step).await;
    run.rec.close(step, outcome(&result));
    result
}

async fn covers(
    run: &mut Run<'_>,
    set: &SignedRrset,
    signature: &Signature,
    (key, algorithm): (&Key, Algorithm),
    step: StepId,
) -> Result<(), Fault> {
    let rrsig = &signature.rrsig;
    run.octets(canonical::signed_length(rrsig, &set.rrset.owner, set.rrset.rdatas()))?;
    let octets = canonical::signed_octets(rrsig, &set.rrset.owner, Class::IN.to_int(), set.rrset.rdatas());
    // A second line of defence: the labels have been looked at.
    let too_many =
        || Fault::TooManyLabels { labels: rrsig.labels, owner_labels: canonical::signed_labels(&set.rrset.owner) };
    let octets = octets.ok_or_else(too_many)?;
    let digest = crypto::signed_digest(algorithm, &octets);
    let rim = crypto::digest(DigestKind::Sha256, &[&octets]);
    let check = Check::new(key, rrsig, &rim);
    run.rec.computed(step, key.computed());
    let checked = run.verify(check, (algorithm, &key.dnskey.public_key), &octets, &rrsig.signature).await;
    run.rec.computed(step, Computed::Octets { octets, digest, rim });
    checked?.map_err(|fault| signature_fault(run, set, signature, fault))
}

/// What a failed check says: that the signature is wrong, or nothing, where JSON may have lost octets of a record or of the RRSIG.
fn signature_fault(run: &mut Run<'_>, set: &SignedRrset, signature: &Signature, fault: CryptoFault) -> Fault {
    let ids = set.rrset.members().map(|member| member.id).chain([signature.id]);
    let doubt =
        ids.filter_map(|id| Some((run.capture.exchanges.get(id.exchange)?, run.capture.record(id)?.lossy?))).next();
    match doubt {
        Some((exchange, lossy)) => Fault::LossyFormat { question: exchange.question.clone(), lossy },
        // A record of the set that is missing here would spoil the signature, too.
        None => unread_of(run, set, set.rrset.rtype).unwrap_or(Fault::Signature {
            key_tag: signature.rrsig.key_tag,
            algorithm: signature.rrsig.algorithm,
            fault,
        }),
    }
}

pub(super) fn subject_of(rrset: &Rrset, zone: &Name) -> Subject {
    Subject { zone: zone.clone(), owner: rrset.owner.clone(), rtype: rrset.rtype }
}

pub(super) fn outcome<T>(result: &Result<T, Fault>) -> Outcome {
    match result {
        Ok(_) => Outcome::Held,
        Err(fault) => Outcome::Failed(fault.clone()),
    }
}
