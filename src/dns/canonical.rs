//! Canonical form and order, and the octets that a signature covers (RFC 4034 6 and 3.1.8.1; RFC 6840 5.1).

use std::cmp::Ordering;

use super::security::Rrsig;
use super::{Name, Rtype};
use crate::order::sorted;

/// What a type's RDATA is made of, as far as names in it are concerned.
#[derive(Clone, Copy, Debug)]
pub enum Piece {
    /// This many octets that are no name.
    Octets(usize),
    /// An uncompressed name, lowered in canonical form.
    Name,
    /// A character-string: a length octet, and as many octets.
    Text,
}

/// The pieces of the types whose names are lowered (RFC 4034 6.2, less NSEC by RFC 6840 5.1); what follows the last piece stays.
pub const fn pieces(rtype: Rtype) -> &'static [Piece] {
    use Piece::{Name, Octets, Text};
    const A6: Rtype = Rtype::from_int(38);
    const SIG: Rtype = Rtype::from_int(24);
    const NXT: Rtype = Rtype::from_int(30);
    const PX: Rtype = Rtype::from_int(26);
    const KX: Rtype = Rtype::from_int(36);
    const RT: Rtype = Rtype::from_int(21);
    const AFSDB: Rtype = Rtype::from_int(18);
    const RP: Rtype = Rtype::from_int(17);
    match rtype {
        Rtype::NS
        | Rtype::MD
        | Rtype::MF
        | Rtype::CNAME
        | Rtype::MB
        | Rtype::MG
        | Rtype::MR
        | Rtype::PTR
        | Rtype::DNAME
        | NXT => &[Name],
        Rtype::SOA | Rtype::MINFO | RP => &[Name, Name],
        Rtype::MX | AFSDB | RT | KX => &[Octets(2), Name],
        PX => &[Octets(2), Name, Name],
        Rtype::SRV => &[Octets(6), Name],
        Rtype::NAPTR => &[Octets(4), Text, Text, Text, Name],
        SIG | Rtype::RRSIG => &[Octets(18), Name],
        // A6 holds a name behind an address of a length that its first octet tells; nobody has published one for decades,
        // and RDATA in the case it came in is what a signer of today signs.
        A6 => &[],
        _ => &[],
    }
}

/// `rdata` with the names in it lowered where its type is one of those listed; RDATA that is not of its type's form is left alone.
pub fn rdata(rtype: Rtype, rdata: &[u8]) -> Vec<u8> {
    let mut canonical = rdata.to_vec();
    let mut at = 0usize;
    for piece in pieces(rtype) {
        let length = match piece {
            Piece::Octets(length) => Some(*length),
            Piece::Text => rdata.get(at).map(|length| usize::from(*length) + 1),
            Piece::Name => name_length(rdata.get(at..).unwrap_or_default()),
        };
        let Some(end) = length.and_then(|length| at.checked_add(length)) else { return rdata.to_vec() };
        let Some(octets) = canonical.get_mut(at..end) else { return rdata.to_vec() };
        if matches!(piece, Piece::Name) {
            // Length octets are below 64, so lowering letters leaves them alone.
            octets.make_ascii_lowercase();
        }
        at = end;
    }
    canonical
}

/// The length of the uncompressed name at the start of `octets`.
fn name_length(octets: &[u8]) -> Option<usize> {
    let mut at = 0usize;
    loop {
        let length = usize::from(*octets.get(at)?);
        if length > 63 || at > 254 {
            return None;
        }
        at += length + 1;
        if length == 0 {
            return Some(at);
        }
    }
}

/// `name` lowered, as uncompressed wire octets.
pub fn name(name: &Name) -> Vec<u8> {
    name.as_slice().to_ascii_lowercase()
}

/// The canonical order of names (RFC 4034 6.1): the same as `Ord`'s, in time linear in their lengths.
pub fn order(one: &Name, other: &Name) -> Ordering {
    fn labels(name: &Name) -> Vec<&[u8]> {
        name.iter().map(|label| label.as_slice()).collect()
    }
    let lowered = |label: &&[u8]| label.iter().map(u8::to_ascii_lowercase).collect::<Vec<_>>();
    let (one, other) = (labels(one), labels(other));
    for (one, other) in one.iter().rev().zip(other.iter().rev()) {
        let order = if one.eq_ignore_ascii_case(other) { Ordering::Equal } else { lowered(one).cmp(&lowered(other)) };
        if order.is_ne() {
            return order;
        }
    }
    one.len().cmp(&other.len())
}

/// The owner that was signed: `owner` itself, or the wildcard that it was expanded from (RFC 4034 3.1.8.1, RFC 4035 5.3.2).
///
/// `None` where the labels field is larger than the owner has labels. An asterisk in front is none that counts (RFC 4034 3.1.3).
pub fn signed_owner(owner: &Name, labels: u8) -> Option<Name> {
    let labels = usize::from(labels);
    match signed_labels(owner).checked_sub(labels)? {
        0 => Some(owner.clone()),
        _ => {
            let encloser = owner.iter_suffixes().nth(label_count(owner).checked_sub(labels)?)?;
            let mut octets = vec![1, b'*'];
            octets.extend_from_slice(encloser.as_slice());
            Name::from_octets(octets).ok()
        }
    }
}

/// The most that the labels field of a signature over records of `owner` can say: its labels but for the root's and for an asterisk in
/// front (RFC 4034 3.1.3).
pub fn signed_labels(owner: &Name) -> usize {
    label_count(owner).saturating_sub(usize::from(is_wildcard(owner)))
}

/// Labels of `name`, the root's empty one not counted.
pub fn label_count(name: &Name) -> usize {
    name.label_count().saturating_sub(1)
}

/// Whether the first label of `name` is `*` (RFC 4592 2.1.1).
pub fn is_wildcard(name: &Name) -> bool {
    name.as_slice().starts_with(&[1, b'*'])
}

/// The exact octets that a signature covers (RFC 4034 3.1.8.1): the RRSIG's RDATA without the signature, signer's name lowered, then
/// each record in canonical form with the original TTL, sorted by RDATA and without duplicates (RFC 4034 6.3).
///
/// `rdatas` are the RRset's; `None` where the labels field exceeds the owner's labels.
pub fn signed_octets<'a>(
    rrsig: &Rrsig,
    owner: &Name,
    class: u16,
    rdatas: impl Iterator<Item = &'a [u8]>,
) -> Option<Vec<u8>> {
    let owner = name(&signed_owner(owner, rrsig.labels)?);
    let mut octets = signed_fields(rrsig);
    let mut sorted = sorted(rdatas.map(|octets| rdata(rrsig.type_covered, octets)).collect(), Vec::cmp);
    sorted.dedup();
    for rdata in &sorted {
        octets.extend_from_slice(&owner);
        octets.extend_from_slice(&rrsig.type_covered.to_int().to_be_bytes());
        octets.extend_from_slice(&class.to_be_bytes());
        octets.extend_from_slice(&rrsig.original_ttl.to_be_bytes());
        octets.extend_from_slice(&u16::try_from(rdata.len()).ok()?.to_be_bytes());
        octets.extend_from_slice(rdata);
    }
    Some(octets)
}

/// The most octets that [`signed_octets`] can come to, known before they are put together.
pub fn signed_length<'a>(rrsig: &Rrsig, owner: &Name, rdatas: impl Iterator<Item = &'a [u8]>) -> usize {
    /// Type, class, TTL and RDLENGTH of a record (RFC 1035 3.2.1).
    const FIELDS: usize = 10;
    let records: usize = rdatas.map(|rdata| owner.len() + 2 + FIELDS + rdata.len()).sum();
    18 + rrsig.signer.len() + records
}

/// The RRSIG's own fields as they are signed: its RDATA up to the signer's name, lowered (RFC 4034 3.1.8.1).
pub fn signed_fields(rrsig: &Rrsig) -> Vec<u8> {
    let mut octets = Vec::with_capacity(18 + rrsig.signer.len());
    octets.extend_from_slice(&rrsig.type_covered.to_int().to_be_bytes());
    octets.push(rrsig.algorithm);
    octets.push(rrsig.labels);
    octets.extend_from_slice(&rrsig.original_ttl.to_be_bytes());
    octets.extend_from_slice(&rrsig.expiration.field().to_be_bytes());
    octets.extend_from_slice(&rrsig.inception.field().to_be_bytes());
    octets.extend_from_slice(&rrsig.key_tag.to_be_bytes());
    octets.extend_from_slice(&name(&rrsig.signer));
    octets
}

/// What a DS digest is made over: the owner's name in canonical form and the DNSKEY's RDATA (RFC 4034 5.1.4).
pub fn ds_octets(owner: &Name, dnskey_rdata: &[u8]) -> Vec<u8> {
    let mut octets = name(owner);
    octets.extend_from_slice(dnskey_rdata);
    octets
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(text: &str) -> Name {
        Name::vec_from_str(text).unwrap()
    }

    #[test]
    fn a_wildcard_owner_is_rebuilt_from_the_labels_field() {
        assert_eq!(signed_owner(&named("a.b.example."), 1), Some(named("*.example.")));
        assert_eq!(signed_owner(&named("a.b.example."), 3), Some(named("a.b.example.")));
        assert_eq!(signed_owner(&named("a.b.example."), 0), Some(named("*.")));
        assert_eq!(signed_owner(&named("*.example."), 1), Some(named("*.example.")));
        assert_eq!(signed_owner(&named("example."), 2), None);
    }

    /// RFC 4034 6.2 lists them; less NSEC (RFC 6840 5.1), HINFO, in which there is no name, and A6.
    #[test]
    fn the_listed_types_are_those_of_the_rfc() {
        let listed = [2, 3, 4, 5, 6, 7, 8, 9, 12, 14, 15, 17, 18, 21, 24, 26, 30, 33, 35, 36, 39, 46];
        let lowered = |number: &u16| !pieces(Rtype::from_int(*number)).is_empty();
        assert_eq!((0..=u16::MAX).filter(lowered).collect::<Vec<_>>(), listed);
    }

    #[test]
    fn names_in_rdata_are_lowered_for_the_listed_types_only() {
        let mx = b"\x00\x0a\x01A\x02Bc\x00";
        assert_eq!(rdata(Rtype::MX, mx), b"\x00\x0a\x01a\x02bc\x00");
        // RFC 6840 5.1: not the next name of NSEC.
        assert_eq!(rdata(Rtype::NSEC, b"\x01A\x00\x00\x01\x40"), b"\x01A\x00\x00\x01\x40");
        let naptr = b"\x00\x01\x00\x02\x01U\x03E2U\x01!\x01X\x00";
        assert_eq!(rdata(Rtype::NAPTR, naptr), b"\x00\x01\x00\x02\x01U\x03E2U\x01!\x01x\x00");
        // A PX too short for its second name stays as it is.
        assert_eq!(rdata(Rtype::from_int(26), b"\x00\x01\x01A\x00"), b"\x00\x01\x01A\x00");
    }
}
