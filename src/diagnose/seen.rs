//! What a diagnosis may look at, and what it reads off the capture for its fix.

use crate::crypto::{Algorithm, DigestKind, digest};
use crate::dns::rrset::{self, SignedRrset};
use crate::dns::security::{Dnskey, Ds};
use crate::dns::{Name, Rtype, canonical, shown};
use crate::evidence::{Capture, Question, Response, Section};
use crate::trace::{Rule, Step};
use crate::validate::Report;

/// A finished validation and the records that it was made on.
#[derive(Clone, Copy)]
pub(super) struct Seen<'a> {
    pub(super) report: &'a Report,
    pub(super) capture: &'a Capture,
    /// All RRsets of Answer and Authority of all responses, gathered once.
    pub(super) sets: &'a [SignedRrset],
}

/// A key as it was published.
pub(super) struct Published {
    pub(super) rdata: Vec<u8>,
    pub(super) dnskey: Dnskey,
}

impl<'a> Seen<'a> {
    /// All responses, with their places in the capture.
    pub(super) fn responses(&self) -> impl Iterator<Item = (usize, &'a Question, &'a Response)> {
        self.capture
            .exchanges
            .iter()
            .enumerate()
            .filter_map(|(index, exchange)| Some((index, &exchange.question, exchange.outcome.as_ref().ok()?)))
    }

    /// The response that was used for a question.
    pub(super) fn response(&self, question: &Question) -> Option<(usize, &'a Response)> {
        let (index, exchange) = self.capture.exchange(question)?;
        Some((index, exchange.outcome.as_ref().ok()?))
    }

    /// The RRset at a name, from the response to the question for it.
    pub(super) fn rrset(&self, name: &Name, rtype: Rtype) -> Option<&'a SignedRrset> {
        let (index, _) = self.response(&Question::new(name.clone(), rtype))?;
        let here = |set: &&SignedRrset| set.rrset.members().next().is_some_and(|member| member.id.exchange == index);
        self.sets.iter().find(|set| set.rrset.rtype == rtype && set.rrset.owner == *name && here(set))
    }

    /// The keys of a zone, as published.
    pub(super) fn keys(&self, zone: &Name) -> Vec<Published> {
        self.rrset(zone, Rtype::DNSKEY).map(keys_in).unwrap_or_default()
    }

    /// The DS records of a zone, as published.
    pub(super) fn ds(&self, zone: &Name) -> Vec<Ds> {
        let set = self.rrset(zone, Rtype::DS);
        set.iter().flat_map(|set| set.rrset.rdatas()).filter_map(Ds::from_rdata).collect()
    }

    /// The keys that a DS may name: fit to sign, and signers of the DNSKEY RRset; those marked as entry points, if any are.
    pub(super) fn entry_keys(&self, zone: &Name) -> Vec<Published> {
        let Some(set) = self.rrset(zone, Rtype::DNSKEY) else { return Vec::new() };
        let mut keys: Vec<Published> = keys_in(set)
            .into_iter()
            .filter(|key| key.dnskey.is_zone_key() && !key.dnskey.is_revoked() && key.dnskey.protocol == 3)
            .filter(|key| Algorithm::from_number(key.dnskey.algorithm).is_some())
            .filter(|key| {
                let named = |signature: &rrset::Signature| {
                    signature.rrsig.key_tag == key.dnskey.key_tag && signature.rrsig.algorithm == key.dnskey.algorithm
                };
                set.signatures.iter().any(named)
            })
            .collect();
        if keys.iter().any(|key| key.dnskey.is_entry_point()) {
            keys.retain(|key| key.dnskey.is_entry_point());
        }
        keys
    }

    /// The DS records that ought to stand at the parent, by the zone's own keys: SHA-256, one for each entry point.
    pub(super) fn ds_to_publish(&self, zone: &Name) -> Vec<String> {
        let present = self.ds(zone);
        self.entry_keys(zone)
            .iter()
            .map(|key| ds_of(zone, key))
            .filter(|ds| !present.contains(ds))
            .map(|ds| ds_text(zone, &ds))
            .collect()
    }

    /// The DS records that lead to no signing key of the zone.
    pub(super) fn ds_to_remove(&self, zone: &Name) -> Vec<String> {
        let keys = self.entry_keys(zone);
        let leads = |ds: &Ds| keys.iter().any(|key| is_of(ds, zone, key));
        self.ds(zone).iter().filter(|ds| !leads(ds)).map(|ds| ds_text(zone, ds)).collect()
    }

    /// Whether the capture shows that a zone begins at the name: records of an apex, or a signature in its name.
    pub(super) fn is_apex(&self, name: &Name) -> bool {
        self.responses().any(|(_, _, response)| {
            response.records.iter().any(|received| {
                let record = &received.record;
                let apex = matches!(record.rtype, Rtype::SOA | Rtype::NS | Rtype::DNSKEY) && record.owner == *name;
                let signer = record.rtype == Rtype::RRSIG
                    && crate::dns::security::Rrsig::from_rdata(&record.rdata)
                        .is_some_and(|rrsig| rrsig.signer == *name);
                apex || signer
            })
        })
    }

    /// Whether any signature came at all.
    pub(super) fn has_signatures(&self) -> bool {
        self.responses().any(|(_, _, response)| {
            response.records.iter().any(|received| received.record.rtype == Rtype::RRSIG)
                || response.refused.iter().any(|refused| refused.rtype == Rtype::RRSIG)
        })
    }

    /// The step of the whole that `step` is a part of, if a rule of those given is among them.
    pub(super) fn around(&self, step: &'a Step, rules: &[Rule]) -> Option<&'a Step> {
        let mut at = Some(step);
        while let Some(step) = at {
            if rules.contains(&step.rule) {
                return Some(step);
            }
            at = step.within.and_then(|within| self.report.trace.step(within));
        }
        None
    }
}

/// All RRsets of Answer and Authority of a capture, in the order received.
pub(super) fn sets_of(capture: &Capture) -> Vec<SignedRrset> {
    let responses = capture.exchanges.iter().enumerate();
    responses
        .filter_map(|(index, exchange)| Some((index, exchange.outcome.as_ref().ok()?)))
        .flat_map(|(index, response)| {
            [Section::Answer, Section::Authority]
                .into_iter()
                .flat_map(move |section| rrset::of_section(response, index, section))
        })
        .collect()
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

/// Whether a DS is one of this key, by tag, algorithm and digest.
pub(super) fn is_of(ds: &Ds, zone: &Name, key: &Published) -> bool {
    ds.key_tag == key.dnskey.key_tag
        && ds.algorithm == key.dnskey.algorithm
        && DigestKind::from_number(ds.digest_type)
            .is_some_and(|kind| digest(kind, &[&canonical::ds_octets(zone, &key.rdata)]) == ds.digest)
}

/// A DS in presentation format, as a registrar's form takes it (RFC 4034 5.3).
pub(super) fn ds_text(zone: &Name, ds: &Ds) -> String {
    use std::fmt::Write;
    let mut text = format!("{} IN DS {} {} {} ", shown(zone), ds.key_tag, ds.algorithm, ds.digest_type);
    for octet in &ds.digest {
        // Writing to a String cannot fail.
        let _ = write!(text, "{octet:02X}");
    }
    text
}
