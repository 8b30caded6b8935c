//! Keys, and the DS records that parents publish for them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use domain::utils::{base16, base64};
use explainer::crypto::{DigestKind, digest};
use explainer::dns::{Name, canonical};

use super::recipe::{Ds, Key, Role, Zone};
use super::tool::{self, LabFault};
use super::{alter, resign};

/// A key that was made: the base of its file names, and what it is for.
#[derive(Clone, Debug)]
pub(crate) struct MadeKey {
    /// `Kname+algorithm+tag`.
    pub(crate) base: String,
    /// Its recipe.
    pub(crate) key: Key,
}

impl MadeKey {
    /// Key tag of the key as it signs.
    ///
    /// # Errors
    /// [`LabFault::Message`] for a file name without one.
    pub(crate) fn tag(&self) -> Result<u16, LabFault> {
        let tag = self.base.rsplit('+').next().and_then(|tag| tag.parse().ok());
        tag.ok_or(LabFault::Message("a key file's name without a tag"))
    }

    /// Whether the key is published with other flags or another protocol than it signs with.
    pub(crate) fn is_altered(&self) -> bool {
        self.key.flags.is_some() || self.key.protocol.is_some()
    }

    /// RDATA of the DNSKEY that the standard tools sign with.
    ///
    /// # Errors
    /// A key file that cannot be read.
    pub(crate) fn signing(&self, home: &Path) -> Result<String, LabFault> {
        let text = fs::read_to_string(home.join(format!("{}.key", self.base)))?;
        let line = alter::read(&text).pop();
        line.map(|line| line.rdata).ok_or(LabFault::Message("a key file without a key"))
    }

    /// RDATA of the DNSKEY that the zone publishes.
    ///
    /// # Errors
    /// As [`MadeKey::signing`].
    pub(crate) fn published(&self, home: &Path) -> Result<String, LabFault> {
        let rdata = self.signing(home)?;
        let mut fields: Vec<String> = rdata.split_whitespace().map(str::to_owned).collect();
        for (place, value) in [(0, self.key.flags), (1, self.key.protocol.map(u16::from))] {
            if let (Some(field), Some(value)) = (fields.get_mut(place), value) {
                *field = value.to_string();
            }
        }
        Ok(fields.join(" "))
    }

    /// Key tag of the key as it is published.
    ///
    /// # Errors
    /// As [`MadeKey::signing`].
    pub(crate) fn published_tag(&self, home: &Path) -> Result<u16, LabFault> {
        if self.is_altered() { Ok(key_tag(&self.wire(home)?)) } else { self.tag() }
    }

    fn wire(&self, home: &Path) -> Result<Vec<u8>, LabFault> {
        let rdata = self.published(home)?;
        let line = alter::Line { owner: ".".to_owned(), ttl: 0, rtype: "DNSKEY".to_owned(), rdata };
        resign::wire(&line).ok_or(LabFault::Message("a DNSKEY that cannot be read"))
    }
}

/// Keys that zones share, because making them takes longer than signing with them: a zone gets copies under its own name.
pub(crate) struct Pool {
    folder: PathBuf,
    made: Mutex<BTreeMap<(bool, u8, u16, usize), MadeKey>>,
}

impl Pool {
    /// An empty pool with its files in `folder`.
    ///
    /// # Errors
    /// A folder that cannot be made.
    pub(crate) fn new(folder: PathBuf) -> Result<Self, LabFault> {
        fs::create_dir_all(&folder)?;
        Ok(Self { folder, made: Mutex::new(BTreeMap::new()) })
    }

    /// A key for `zone` in `home`: the pool's key number `serial` of that kind.
    ///
    /// # Errors
    /// As [`make`].
    pub(crate) fn take(&self, zone: &Zone, key: &Key, serial: usize, home: &Path) -> Result<MadeKey, LabFault> {
        if key.exponent.is_some() {
            return make(zone, key, home);
        }
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let kind = (key.role == Role::Zsk, key.algorithm, key.bits, serial);
        let base = match made.get(&kind) {
            Some(made) => made.base.clone(),
            None => {
                let new = make_for("pool.", key, &self.folder)?;
                made.entry(kind).or_insert(new).base.clone()
            }
        };
        let own = base.replacen("Kpool.", &format!("K{}", zone.name), 1);
        let text = fs::read_to_string(self.folder.join(format!("{base}.key")))?;
        let text = text.replace("\npool. ", &format!("\n{} ", zone.name));
        fs::write(home.join(format!("{own}.key")), text)?;
        fs::copy(self.folder.join(format!("{base}.private")), home.join(format!("{own}.private")))?;
        Ok(MadeKey { base: own, key: key.clone() })
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

/// Makes a key in `home`.
///
/// # Errors
/// A tool that is missing or fails.
pub(crate) fn make(zone: &Zone, key: &Key, home: &Path) -> Result<MadeKey, LabFault> {
    if let Some(exponent) = key.exponent {
        return make_with_exponent(zone, key, exponent, home);
    }
    make_for(&zone.name, key, home)
}

fn make_for(apex: &str, key: &Key, home: &Path) -> Result<MadeKey, LabFault> {
    let (algorithm, bits) = (key.algorithm.to_string(), key.bits.to_string());
    let mut arguments = vec!["-q", "-K", ".", "-a", &algorithm, "-L", "300"];
    if matches!(key.algorithm, 5 | 7 | 8 | 10) {
        arguments.extend(["-b", &bits]);
    }
    if key.role != Role::Zsk {
        arguments.extend(["-f", "KSK"]);
    }
    arguments.push(apex);
    let output = tool::run("dnssec-keygen", home, &arguments)?;
    let base = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    Ok(MadeKey { base, key: key.clone() })
}

/// What the parent publishes for `zone`: RDATA of its DS records.
///
/// # Errors
/// As [`make`].
pub(crate) fn ds_records(zone: &Zone, keys: &[MadeKey], home: &Path) -> Result<Vec<String>, LabFault> {
    let mut records = Vec::new();
    for made in keys.iter().filter(|made| made.key.in_ds) {
        for ds in &zone.ds {
            records.push(ds_record(zone, made, ds, home)?);
        }
    }
    Ok(records)
}

fn ds_record(zone: &Zone, made: &MadeKey, ds: &Ds, home: &Path) -> Result<String, LabFault> {
    let kind = match ds.digest {
        1 => "SHA-1",
        4 => "SHA-384",
        _ => "SHA-256",
    };
    let text = if made.is_altered() {
        own_ds(zone, made, ds.digest, home)?
    } else {
        let output = tool::run("dnssec-dsfromkey", home, &["-a", kind, &made.base])?;
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let rdata = text.split_once(" DS ").map(|(_, rdata)| rdata.split_whitespace().collect::<Vec<_>>());
    let Some([tag, algorithm, _, digest @ ..]) = rdata.as_deref() else {
        return Err(LabFault::Failed { command: format!("dnssec-dsfromkey {}", made.base), said: text });
    };
    let mut digest = digest.concat();
    if ds.wrong {
        let other = if digest.ends_with('0') { '1' } else { '0' };
        digest.pop();
        digest.push(other);
    }
    let tag = ds.tag.map_or_else(|| (*tag).to_owned(), |tag| tag.to_string());
    let algorithm = ds.algorithm.map_or_else(|| (*algorithm).to_owned(), |number| number.to_string());
    Ok(format!("{tag} {algorithm} {} {digest}", ds.digest))
}

/// The tools make no DS for a key that is none (RFC 4034 2.1.1, 2.1.2).
fn own_ds(zone: &Zone, made: &MadeKey, kind: u8, home: &Path) -> Result<String, LabFault> {
    let wire = made.wire(home)?;
    let owner = Name::vec_from_str(&zone.name).map_err(|_| LabFault::Message("not a name"))?;
    let by = match kind {
        1 => DigestKind::Sha1,
        4 => DigestKind::Sha384,
        _ => DigestKind::Sha256,
    };
    let digest = base16::encode_string(digest(by, &[&canonical::ds_octets(&owner, &wire)]).as_slice());
    Ok(format!("{} IN DS {} {} {kind} {digest}\n", zone.name, key_tag(&wire), made.key.algorithm))
}

/// An RSA key with a public exponent of its own: dnssec-keygen knows 65537 alone, openssl knows all.
fn make_with_exponent(zone: &Zone, key: &Key, exponent: u64, home: &Path) -> Result<MadeKey, LabFault> {
    let (bits, public) = (format!("rsa_keygen_bits:{}", key.bits), format!("rsa_keygen_pubexp:{exponent}"));
    let arguments = ["genpkey", "-algorithm", "RSA", "-pkeyopt", &bits, "-pkeyopt", &public, "-outform", "DER"];
    let output = tool::run("openssl", home, &arguments)?;
    let numbers = rsa_numbers(&output.stdout).ok_or(LabFault::Message("openssl's key is no RSA key"))?;
    let [_, modulus, public, ..] = numbers.as_slice() else {
        return Err(LabFault::Message("an RSA key without numbers"));
    };

    // RFC 3110 2: the exponent's length, the exponent, the modulus.
    let key_octets = [&[public.len() as u8][..], public, modulus].concat();
    let flags: u16 = if key.role == Role::Zsk { 256 } else { 257 };
    let rdata = [&flags.to_be_bytes()[..], &[3, key.algorithm], &key_octets].concat();
    let base = format!("K{}+{:03}+{:05}", zone.name, key.algorithm, key_tag(&rdata));
    let mut private = format!("Private-key-format: v1.3\nAlgorithm: {}\n", key.algorithm);
    let fields =
        ["Modulus", "PublicExponent", "PrivateExponent", "Prime1", "Prime2", "Exponent1", "Exponent2", "Coefficient"];
    for (field, number) in fields.iter().zip(&numbers[1..]) {
        private += &format!("{field}: {}\n", base64::encode_string(number));
    }
    let published = base64::encode_string(&key_octets);
    fs::write(home.join(format!("{base}.private")), private)?;
    fs::write(
        home.join(format!("{base}.key")),
        format!("{} 300 IN DNSKEY {flags} 3 {} {published}\n", zone.name, key.algorithm),
    )?;
    Ok(MadeKey { base, key: key.clone() })
}

/// RFC 4034 B.
fn key_tag(rdata: &[u8]) -> u16 {
    let sum: u32 =
        rdata.chunks(2).map(|pair| (u32::from(pair[0]) << 8) + pair.get(1).map_or(0, |low| u32::from(*low))).sum();
    (sum + (sum >> 16)) as u16
}

/// The integers of an RSA private key (RFC 8017 A.1.2), bare or inside PKCS #8 (RFC 5958 2), without leading zeros: which of
/// the two openssl writes depends on its version.
fn rsa_numbers(der: &[u8]) -> Option<Vec<&[u8]>> {
    let (0x30, outer, _) = element(der)? else { return None };
    let (0x02, _, after_version) = element(outer)? else { return None };
    let (tag, _, after_algorithm) = element(after_version)?;
    if tag == 0x30 {
        let (0x04, wrapped, _) = element(after_algorithm)? else { return None };
        return rsa_numbers(wrapped);
    }
    let mut numbers = Vec::new();
    let mut rest = outer;
    while !rest.is_empty() {
        let (0x02, number, after) = element(rest)? else { return None };
        numbers.push(number.strip_prefix(&[0]).unwrap_or(number));
        rest = after;
    }
    (numbers.len() == 9).then_some(numbers)
}

/// Tag, content and rest of a DER element.
fn element(der: &[u8]) -> Option<(u8, &[u8], &[u8])> {
    let (&tag, rest) = der.split_first()?;
    let (&first, rest) = rest.split_first()?;
    let (length, rest) = if first < 0x80 {
        (usize::from(first), rest)
    } else {
        let (octets, rest) = rest.split_at_checked(usize::from(first & 0x7f))?;
        (octets.iter().fold(0, |length, octet| (length << 8) | usize::from(*octet)), rest)
    };
    let (content, rest) = rest.split_at_checked(length)?;
    Some((tag, content, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn key_tag_of_rfc_4034() {
        // RFC 4034 5.4: the DNSKEY of dskey.example.com, tag 60485.
        let key = "AQOeiiR0GOMYkDshWoSKz9XzfwJr1AYtsmx3TGkJaNXVbfi/2pHm822aJ5iI9BMzNXxeYCmZDRD99WYwYqUSdjMmmAphXdvxegXd/M5+X7OrzKBaMbCVdFLUUh6DhweJBjEVv5f2wwjM9XzcnOf+EPbtG9DMBmADjFDc2w/rljwvFw==";
        let rdata = [&[1, 0, 3, 5][..], &base64::decode::<Vec<u8>>(key).unwrap()].concat();
        assert_eq!(key_tag(&rdata), 60485);
    }

    #[test]
    fn der_with_long_lengths() {
        let der = [&[0x04, 0x81, 0x80][..], &[7; 128], &[1]].concat();
        assert_eq!(element(&der), Some((4, &[7; 128][..], &[1][..])));
        assert_eq!(element(&[0x04, 2, 7]), None);
    }
}
