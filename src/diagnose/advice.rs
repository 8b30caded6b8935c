//! What a zone's DS RRset is, and what it ought to be by the zone's own keys: DS records held against keys, and keys against signatures.

use std::rc::Rc;

use crate::crypto::{Algorithm, DigestKind, digest, effort};
use crate::dns::security::{Dnskey, Ds};
use crate::dns::{Class, Name, canonical, hex, shown};
use crate::evidence::rrset::SignedRrset;
use crate::order::sorted;
use crate::validate::Report;

/// A key as it was published.
pub(super) struct Published {
    pub(super) rdata: Vec<u8>,
    pub(super) dnskey: Dnskey,
}

/// What a zone's DS RRset is, and what it ought to be by the zone's own keys.
pub(super) struct Advice {
    /// The DS records, as published.
    pub(super) ds: Vec<Ds>,
    /// Whether any of them counts: where none does, the zone is unsigned to all who check (RFC 4035 5.2).
    pub(super) counts: bool,
    /// For each of them, whether it leads to a key that signs.
    pub(super) leads: Vec<bool>,
    /// How long a cache keeps the DS RRset, in seconds.
    pub(super) ttl: u32,
    /// The keys that a DS may name: fit to sign, and signers of the DNSKEY RRset by a signature that was checked.
    pub(super) keys: Vec<Published>,
    /// Tag and algorithm of the keys that a DS names and that would be fit to sign, and do not.
    pub(super) idle: Vec<(u16, u8)>,
    /// The DS records that ought to stand at the parent: SHA-256, one for each key that signs; for those marked as entry points, if any
    /// are.
    pub(super) entries: Vec<Ds>,
    /// Those of them that do not stand there.
    pub(super) publish: Rc<[String]>,
    /// The DS records that lead to no key of the zone at all.
    pub(super) remove: Rc<[String]>,
    /// All DS records.
    pub(super) all: Rc<[String]>,
}

impl Advice {
    /// What is to be said of a zone by its two RRsets.
    pub(super) fn of(report: &Report, zone: &Name, ds: Option<&SignedRrset>, keys: Option<&SignedRrset>) -> Self {
        let ttls = ds.iter().flat_map(|set| {
            let signed = set.signatures.iter().map(|signature| signature.rrsig.original_ttl);
            set.rrset.members().map(|member| member.ttl).chain(signed)
        });
        let ttl = ttls.max().unwrap_or_default();
        let ds: Vec<Ds> = ds.iter().flat_map(|set| set.rrset.rdatas()).filter_map(Ds::from_rdata).collect();
        let (published, signs) = keys.map(|set| signers(report, set)).unwrap_or_default();
        let named = matched(zone, &ds, &published);
        let counted: Vec<Ds> =
            ds.iter().zip(counted(&ds)).filter(|(_, counts)| *counts).map(|(ds, _)| ds.clone()).collect();
        let called = matched(zone, &counted, &published).keys;
        let idle = published.iter().zip(&called).zip(&signs).filter(|((_, named), signs)| **named && !**signs);
        let idle = idle.map(|((key, _), _)| (key.dnskey.key_tag, key.dnskey.algorithm)).collect();
        // What names a key that is there is not in the way, nor what cannot be read.
        let stale = |(ds, leads): &(&Ds, &bool)| !**leads && DigestKind::from_number(ds.digest_type).is_some();
        let text = |ds: &Ds| ds_text(zone, ds);
        let remove = ds.iter().zip(&named.ds).filter(stale).map(|(ds, _)| text(ds)).collect();
        let keys: Vec<Published> =
            published.into_iter().zip(signs).filter(|(_, signs)| *signs).map(|(key, _)| key).collect();
        let leads = leading(zone, &ds, &keys);
        let marked = keys.iter().any(|key| key.dnskey.is_entry_point());
        let points = keys.iter().filter(|key| !marked || key.dnskey.is_entry_point());
        let entries: Vec<Ds> = points.map(|key| ds_of(zone, key)).collect();
        let publish = missing(&entries, &ds).into_iter().map(text).collect();
        let all = ds.iter().map(text).collect();
        Self { counts: !counted.is_empty(), ds, leads, ttl, keys, idle, entries, publish, remove, all }
    }

    /// For each record of a DS RRset that there might be, whether it would lead to a key that signs.
    pub(super) fn leading(&self, zone: &Name, records: &[Ds]) -> Vec<bool> {
        leading(zone, records, &self.keys)
    }
}

fn leading(zone: &Name, records: &[Ds], keys: &[Published]) -> Vec<bool> {
    matched(zone, records, keys).ds.into_iter().zip(counted(records)).map(|(leads, counts)| leads && counts).collect()
}

/// Which records of a DS RRset count: SHA-1 is ignored where a stronger digest stands beside it (RFC 4509 3).
fn counted(records: &[Ds]) -> Vec<bool> {
    let checked = |ds: &Ds| Algorithm::from_number(ds.algorithm).and(DigestKind::from_number(ds.digest_type));
    let stronger = records.iter().filter_map(checked).any(|kind| kind != DigestKind::Sha1);
    records.iter().map(|ds| checked(ds).is_some_and(|kind| kind != DigestKind::Sha1 || !stronger)).collect()
}

/// Signatures over one DNSKEY RRset that are checked for advice, and the work they may cost ([`effort`]): more than an honest zone's
/// take, and not so much that a page would stand still. What is not checked is not advised.
const MOST_CHECKS: usize = 8;
/// See [`MOST_CHECKS`].
const MOST_EFFORT: u64 = 15_000;

/// The keys of a DNSKEY RRset that are fit to sign, and which of them sign it now.
fn signers(report: &Report, set: &SignedRrset) -> (Vec<Published>, Vec<bool>) {
    let fit = |key: &Published| key.dnskey.is_zone_key() && !key.dnskey.is_revoked() && key.dnskey.protocol == 3;
    let keys: Vec<Published> = keys_in(set).into_iter().filter(fit).collect();
    let (mut checks, mut left) = (0, MOST_EFFORT);
    let mut signs = |key: &Published| {
        let Some(algorithm) = Algorithm::from_number(key.dnskey.algorithm) else { return false };
        set.signatures.iter().map(|signature| &signature.rrsig).any(|rrsig| {
            let named = (rrsig.key_tag, rrsig.algorithm) == (key.dnskey.key_tag, key.dnskey.algorithm);
            let begun = !rrsig.expiration.is_before(report.now) && !report.now.is_before(rrsig.inception);
            let cost = effort(algorithm, &key.dnskey.public_key);
            if !named || !begun || rrsig.signer != set.rrset.owner || checks >= MOST_CHECKS || cost > left {
                return false;
            }
            (checks, left) = (checks + 1, left - cost);
            canonical::signed_octets(rrsig, &set.rrset.owner, Class::IN.to_int(), set.rrset.rdatas()).is_some_and(
                |octets| report.suite.verify(algorithm, &key.dnskey.public_key, &octets, &rrsig.signature).is_ok(),
            )
        })
    };
    let signs = keys.iter().map(&mut signs).collect();
    (keys, signs)
}

/// A DS in presentation format, as a registrar's form takes it (RFC 4034 5.3).
pub(super) fn ds_text(zone: &Name, ds: &Ds) -> String {
    format!("{} IN DS {} {} {} {}", shown(zone), ds.key_tag, ds.algorithm, ds.digest_type, hex(&ds.digest))
}

/// The keys of a DNSKEY RRset that can be read.
pub(super) fn keys_in(set: &SignedRrset) -> Vec<Published> {
    set.rrset
        .rdatas()
        .filter_map(|rdata| Some(Published { rdata: rdata.to_vec(), dnskey: Dnskey::from_rdata(rdata)? }))
        .collect()
}

/// The DS of a key with a SHA-256 digest (RFC 4509 2).
pub(super) fn ds_of(zone: &Name, key: &Published) -> Ds {
    Ds {
        key_tag: key.dnskey.key_tag,
        algorithm: key.dnskey.algorithm,
        digest_type: 2,
        digest: digest(DigestKind::Sha256, &[&canonical::ds_octets(zone, &key.rdata)]),
    }
}

/// Which of some DS records are of one of some keys, and which of the keys are named by one of the records.
pub(super) struct Matched {
    /// A word for each DS.
    pub(super) ds: Vec<bool>,
    /// A word for each key.
    pub(super) keys: Vec<bool>,
}

/// Holds DS records against keys, by tag, algorithm and digest; of each key a digest is made once for each digest type at most.
pub(super) fn matched(zone: &Name, records: &[Ds], keys: &[Published]) -> Matched {
    let mut prints = sorted(records.iter().map(print_of).collect(), Print::cmp);
    prints.dedup();
    let known = |number: &u8| DigestKind::from_number(*number).is_some();
    let mut types = sorted(records.iter().map(|ds| ds.digest_type).filter(known).collect(), u8::cmp);
    types.dedup();
    let mut hit = vec![false; prints.len()];
    let mut find = |key: &Published| {
        let mut found = false;
        for digest_type in types.iter().copied() {
            let named = (key.dnskey.key_tag, key.dnskey.algorithm, digest_type);
            let first = prints.partition_point(|(tag, algorithm, of, _)| (*tag, *algorithm, *of) < named);
            let is_named = prints.get(first).is_some_and(|(tag, algorithm, of, _)| (*tag, *algorithm, *of) == named);
            let Some(kind) = DigestKind::from_number(digest_type).filter(|_| is_named) else { continue };
            let octets = digest(kind, &[&canonical::ds_octets(zone, &key.rdata)]);
            let place = prints.binary_search(&(named.0, named.1, named.2, &octets));
            if let Some(hit) = place.ok().and_then(|place| hit.get_mut(place)) {
                (*hit, found) = (true, true);
            }
        }
        found
    };
    let keys = keys.iter().map(&mut find).collect();
    let is_hit = |ds: &Ds| prints.binary_search(&print_of(ds)).is_ok_and(|place| hit.get(place) == Some(&true));
    Matched { ds: records.iter().map(is_hit).collect(), keys }
}

/// The DS records of `these` that are not `among` the others.
pub(super) fn missing<'d>(these: &'d [Ds], among: &[Ds]) -> Vec<&'d Ds> {
    let prints = sorted(among.iter().map(print_of).collect(), Print::cmp);
    these.iter().filter(|ds| prints.binary_search(&print_of(ds)).is_err()).collect()
}

/// All of a DS, in an order.
type Print<'d> = (u16, u8, u8, &'d [u8]);

fn print_of(ds: &Ds) -> Print<'_> {
    (ds.key_tag, ds.algorithm, ds.digest_type, &ds.digest)
}
