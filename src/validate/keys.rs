//! Which DNSKEY may be used (RFC 4034 2.1; RFC 5011 2.1).

use std::rc::Rc;

use crate::crypto::{self, DigestKind};
use crate::dns::security::Dnskey;
use crate::evidence::RecordId;
use crate::evidence::rrset::Rrset;
use crate::order::sorted;
use crate::trace::{Computed, Fault, UsedKey};

/// A key with its place in the capture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Key {
    pub(super) id: RecordId,
    pub(super) rdata: Vec<u8>,
    pub(super) dnskey: Dnskey,
    /// SHA-256 of the RDATA, from which its emblem is drawn.
    pub(super) emblem: Vec<u8>,
}

impl Key {
    /// The keys of a DNSKEY RRset, by tag, algorithm and octets, whatever order they came in; those that cannot be read are none.
    pub(super) fn of_rrset(rrset: &Rrset) -> Vec<Rc<Self>> {
        let read = rrset.members().filter_map(|member| {
            let dnskey = Dnskey::from_rdata(&member.rdata)?;
            let emblem = crypto::digest(DigestKind::Sha256, &[&member.rdata]);
            Some(Rc::new(Self { id: member.id, rdata: member.rdata.clone(), dnskey, emblem }))
        });
        Self::in_turn(read.collect())
    }

    /// Keys in the order that [`Key::candidates`] looks for them.
    pub(super) fn in_turn(keys: Vec<Rc<Self>>) -> Vec<Rc<Self>> {
        sorted(keys, |one, other| one.place().cmp(&other.place()).then_with(|| one.rdata.cmp(&other.rdata)))
    }

    /// Those of `keys`, which stand in turn, that have this tag and algorithm.
    pub(super) fn candidates(keys: &[Rc<Self>], key_tag: u16, algorithm: u8) -> &[Rc<Self>] {
        let place = (key_tag, algorithm);
        let (first, end) = (|key: &Rc<Self>| key.place() < place, |key: &Rc<Self>| key.place() <= place);
        keys.get(keys.partition_point(first)..keys.partition_point(end)).unwrap_or_default()
    }

    const fn place(&self) -> (u16, u8) {
        (self.dnskey.key_tag, self.dnskey.algorithm)
    }

    /// The key may sign for its zone.
    ///
    /// RFC 4034 2.1.1 (zone key flag), 2.1.2 (protocol), RFC 5011 2.1 (revoked).
    /// # Errors
    /// [`Fault::NotZoneKey`], [`Fault::KeyProtocol`] or [`Fault::KeyRevoked`].
    pub(super) fn usable(&self) -> Result<(), Fault> {
        let Dnskey { key_tag, flags, protocol, .. } = self.dnskey;
        if !self.dnskey.is_zone_key() {
            return Err(Fault::NotZoneKey { key_tag, flags });
        }
        if protocol != 3 {
            return Err(Fault::KeyProtocol { key_tag, protocol });
        }
        if self.dnskey.is_revoked() {
            return Err(Fault::KeyRevoked { key_tag });
        }
        Ok(())
    }

    /// The key as a computed value, with what its emblem is drawn from.
    pub(super) fn computed(&self) -> Computed {
        Computed::Key(UsedKey {
            key_tag: self.dnskey.key_tag,
            algorithm: self.dnskey.algorithm,
            flags: self.dnskey.flags,
            emblem: self.emblem.clone(),
        })
    }
}
