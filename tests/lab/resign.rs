//! Signatures made after the zone was signed, so that a wrong zone is wrong in one thing alone and its signatures hold.

use std::fs;
use std::path::Path;

use domain::base::rdata::ComposeRecordData;
use domain::utils::base64;
use domain::zonefile::inplace::{Entry, Zonefile};
use ed25519_dalek::Signer as _;
use explainer::dns::security::Rrsig;
use explainer::dns::{Name, canonical, key_tag};

use super::alter::Line;
use super::deny;
use super::fault::{Fault, RrsigField};
use super::keys::MadeKey;
use super::recipe::Zone;
use super::tool::LabFault;

/// A signature that is never looked at: it stands where the real one will.
const BLANK: &str = "AAAA";

/// A zone's keys, ready to sign once more.
pub(crate) struct Signer<'z> {
    zone: &'z Zone,
    home: &'z Path,
    keys: &'z [MadeKey],
    /// Inception and expiration, as YYYYMMDDHHmmSS.
    window: (String, String),
}

impl<'z> Signer<'z> {
    /// For `zone`, whose key files are in `home`.
    pub(crate) fn new(zone: &'z Zone, home: &'z Path, keys: &'z [MadeKey], window: (String, String)) -> Self {
        Self { zone, home, keys, window }
    }

    /// Publishes keys with the flags and protocols of the recipe, and renews what they signed: their tags are others now.
    ///
    /// # Errors
    /// As [`Signer::apply`].
    pub(crate) fn republish(&self, lines: &mut Vec<Line>) -> Result<(), LabFault> {
        for made in self.keys.iter().filter(|made| made.is_altered()) {
            let (old, new) = (made.signing(self.home)?, made.published(self.home)?);
            for line in lines.iter_mut().filter(|line| line.rtype == "DNSKEY") {
                if same_words(&line.rdata, &old) {
                    line.rdata.clone_from(&new);
                }
            }
            let theirs = format!(" {} {} ", made.tag()?, self.zone.name);
            let mut renewed: Vec<(String, String)> = lines
                .iter()
                .filter(|line| line.rtype == "RRSIG")
                .filter(|line| line.rdata.starts_with("DNSKEY ") || line.rdata.contains(&theirs))
                .filter_map(|line| Some((line.owner.clone(), line.rdata.split(' ').next()?.to_owned())))
                .collect();
            renewed.dedup();
            for (owner, rtype) in renewed {
                self.renew(lines, &owner, &rtype, None, &[])?;
            }
        }
        Ok(())
    }

    /// Does what `fault` says, if it is one that wants keys.
    ///
    /// # Errors
    /// An RRset that is not there, a key of an algorithm that cannot sign here.
    pub(crate) fn apply(&self, lines: &mut Vec<Line>, fault: &Fault) -> Result<(), LabFault> {
        match fault {
            Fault::Resign(at, key, fields) => {
                self.renew(lines, &self.zone.absolute(&at.owner), &at.rtype, *key, fields)
            }
            Fault::Deny(owner, how, resign) => {
                let (owner, rtype) = deny::alter(self.zone, lines, owner, *how)?;
                if *resign { self.renew(lines, &owner, rtype, None, &[]) } else { Ok(()) }
            }
            Fault::Iterate(iterations) => {
                deny::iterate(self.zone, lines, *iterations)?;
                let owners: Vec<String> =
                    lines.iter().filter(|line| line.rtype == "NSEC3").map(|line| line.owner.clone()).collect();
                // The last key signs what is not the keys.
                let key = self.keys.len().checked_sub(1);
                for owner in owners {
                    self.renew(lines, &owner, "NSEC3", key, &[])?;
                }
                self.renew(lines, &self.zone.name, "NSEC3PARAM", key, &[])
            }
            Fault::Collide => {
                let made = self.keys.last().ok_or_else(|| self.fault("no key"))?;
                let wire = self.wire(&Line {
                    owner: self.zone.name.clone(),
                    ttl: 300,
                    rtype: "DNSKEY".to_owned(),
                    rdata: made.published(self.home)?,
                })?;
                let other = colliding(&wire).ok_or_else(|| self.fault("no other key has this tag"))?;
                let (head, key) = other.split_at(4);
                let flags = u16::from_be_bytes([head[0], head[1]]);
                lines.push(Line {
                    owner: self.zone.name.clone(),
                    ttl: 300,
                    rtype: "DNSKEY".to_owned(),
                    rdata: format!("{flags} {} {} {}", head[2], head[3], base64::encode_string(key)),
                });
                self.renew(lines, &self.zone.name, "DNSKEY", None, &[])
            }
            _ => Ok(()),
        }
    }

    /// Signs an RRset as it now is: by `key`, or by those that signed it before.
    fn renew(
        &self,
        lines: &mut Vec<Line>,
        owner: &str,
        rtype: &str,
        key: Option<usize>,
        changes: &[(RrsigField, String)],
    ) -> Result<(), LabFault> {
        let Some(first) = lines.iter().find(|line| line.is(owner, rtype)).cloned() else {
            return Err(self.fault(&format!("no {owner} {rtype} to sign")));
        };
        let mut signers = Vec::new();
        for line in lines.iter().filter(|line| line.covers(owner, rtype)) {
            let tag = line.rdata.split_whitespace().nth(RrsigField::KeyTag as usize).unwrap_or_default();
            for (index, made) in self.keys.iter().enumerate() {
                if made.tag()?.to_string() == tag || made.published_tag(self.home)?.to_string() == tag {
                    signers.push(index);
                }
            }
        }
        if signers.is_empty() || key.is_some() {
            signers = vec![key.unwrap_or(0)];
        }
        lines.retain(|line| !line.covers(owner, rtype));
        for index in signers {
            let made = self.keys.get(index).ok_or_else(|| self.fault("no such key"))?;
            let labels = owner.trim_end_matches('.').split('.').filter(|label| !matches!(*label, "" | "*")).count();
            let mut fields = [
                rtype.to_owned(),
                made.key.algorithm.to_string(),
                labels.to_string(),
                first.ttl.to_string(),
                self.window.1.clone(),
                self.window.0.clone(),
                made.published_tag(self.home)?.to_string(),
                self.zone.name.clone(),
            ];
            for (field, value) in changes {
                fields[*field as usize].clone_from(value);
            }
            let signature = self.signature(lines, made, owner, rtype, &fields)?;
            let rdata = format!("{} {}", fields.join(" "), base64::encode_string(&signature));
            lines.push(Line { owner: owner.to_owned(), ttl: first.ttl, rtype: "RRSIG".to_owned(), rdata });
        }
        Ok(())
    }

    fn signature(
        &self,
        lines: &[Line],
        made: &MadeKey,
        owner: &str,
        rtype: &str,
        fields: &[String; 8],
    ) -> Result<Vec<u8>, LabFault> {
        let blank = Line {
            owner: owner.to_owned(),
            ttl: 0,
            rtype: "RRSIG".to_owned(),
            rdata: format!("{} {BLANK}", fields.join(" ")),
        };
        let rrsig = Rrsig::from_rdata(&self.wire(&blank)?).ok_or_else(|| self.fault("not an RRSIG"))?;
        let rdatas: Vec<Vec<u8>> =
            lines.iter().filter(|line| line.is(owner, rtype)).map(|line| self.wire(line)).collect::<Result<_, _>>()?;
        let name = Name::vec_from_str(owner).map_err(|_| self.fault("not a name"))?;
        // A labels field beyond the owner's labels names no owner that could be signed: then the owner itself is.
        let octets = canonical::signed_octets(&rrsig, &name, 1, rdatas.iter().map(Vec::as_slice))
            .unwrap_or_else(|| canonical::signed_fields(&rrsig));
        let text = fs::read_to_string(self.home.join(format!("{}.private", made.base)))?;
        let secret = text.lines().find_map(|line| line.strip_prefix("PrivateKey: "));
        let secret: Vec<u8> = secret.and_then(|text| base64::decode(text).ok()).unwrap_or_default();
        let bad = || self.fault("its private key cannot be read");
        match made.key.algorithm {
            13 => {
                let key = p256::ecdsa::SigningKey::from_slice(&secret).map_err(|_| bad())?;
                let signature: p256::ecdsa::Signature = key.sign(&octets);
                Ok(signature.to_bytes().to_vec())
            }
            15 => {
                let secret: [u8; 32] = secret.try_into().map_err(|_| bad())?;
                Ok(ed25519_dalek::SigningKey::from_bytes(&secret).sign(&octets).to_bytes().to_vec())
            }
            _ => Err(self.fault("only algorithms 13 and 15 sign again")),
        }
    }

    /// RDATA in wire format.
    fn wire(&self, line: &Line) -> Result<Vec<u8>, LabFault> {
        wire(line).ok_or_else(|| self.fault(&format!("cannot be read: {line:?}")))
    }

    fn fault(&self, what: &str) -> LabFault {
        LabFault::Zone { zone: self.zone.name.clone(), what: what.to_owned() }
    }
}

/// RDATA of a line in wire format.
pub(crate) fn wire(line: &Line) -> Option<Vec<u8>> {
    let text = format!("{} {} IN {} {}\n", line.owner, line.ttl, line.rtype, line.rdata);
    let mut file = Zonefile::from(text.as_str());
    let Ok(Some(Entry::Record(record))) = file.next_entry() else { return None };
    let mut rdata = Vec::new();
    record.data().compose_rdata(&mut rdata).ok()?;
    Some(rdata)
}

/// A DNSKEY of another key with the same flags, algorithm and tag: its last octets are chosen so. For Ed25519 it is a key that
/// could sign; for others it may be no key at all.
fn colliding(dnskey: &[u8]) -> Option<Vec<u8>> {
    let wanted = key_tag::of_rdata(dnskey);
    for first in 1..=u8::MAX {
        let mut other = dnskey.to_vec();
        *other.get_mut(4)? ^= first;
        let end = other.len().checked_sub(4)?;
        for low in 0..=u16::MAX {
            other.get_mut(end..end + 2)?.copy_from_slice(&low.to_be_bytes());
            if key_tag::of_rdata(&other) == wanted {
                let key: Option<[u8; 32]> = other.get(4..)?.try_into().ok();
                let good = key.is_none_or(|key| ed25519_dalek::VerifyingKey::from_bytes(&key).is_ok());
                if good && other != dnskey {
                    return Some(other);
                }
            }
        }
    }
    None
}

fn same_words(one: &str, other: &str) -> bool {
    one.split_whitespace().flat_map(str::chars).eq(other.split_whitespace().flat_map(str::chars))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_key_of_the_same_tag() {
        let dnskey = [&[1, 1, 3, 15][..], &[0x5a; 32]].concat();
        let other = colliding(&dnskey).unwrap();
        assert_ne!(other, dnskey);
        assert_eq!(key_tag::of_rdata(&other), key_tag::of_rdata(&dnskey));
    }
}
