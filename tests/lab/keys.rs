//! Keys, and the DS records that parents publish for them.

use std::fs;
use std::path::Path;

use domain::utils::base64;

use super::recipe::{Ds, Key, Role, Zone};
use super::tool::{self, LabFault};

/// A key that was made: the base of its file names, and what it is for.
pub(crate) struct MadeKey {
    /// `Kname+algorithm+tag`.
    pub(crate) base: String,
    /// Its recipe.
    pub(crate) key: Key,
}

/// Makes a key in `home`.
///
/// # Errors
/// A tool that is missing or fails.
pub(crate) fn make(zone: &Zone, key: &Key, home: &Path) -> Result<MadeKey, LabFault> {
    if let Some(exponent) = key.exponent {
        return make_with_exponent(zone, key, exponent, home);
    }
    let (algorithm, bits) = (key.algorithm.to_string(), key.bits.to_string());
    let mut arguments = vec!["-q", "-K", ".", "-a", &algorithm, "-L", "300"];
    if matches!(key.algorithm, 5 | 7 | 8 | 10) {
        arguments.extend(["-b", &bits]);
    }
    if key.role != Role::Zsk {
        arguments.extend(["-f", "KSK"]);
    }
    arguments.push(&zone.name);
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
            records.push(ds_record(made, ds, home)?);
        }
    }
    Ok(records)
}

fn ds_record(made: &MadeKey, ds: &Ds, home: &Path) -> Result<String, LabFault> {
    let kind = match ds.digest {
        1 => "SHA-1",
        4 => "SHA-384",
        _ => "SHA-256",
    };
    let output = tool::run("dnssec-dsfromkey", home, &["-a", kind, &made.base])?;
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
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
