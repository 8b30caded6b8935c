//! DNS as RFC 1035, 4034 and 9499 name it, over the `domain` crate.
//!
//! Names, types, classes and codes are `domain`'s. A [`Record`] keeps its RDATA as the exact octets of the wire, because
//! those octets are what a signature covers.

pub mod byte_map;
pub mod canonical;
pub mod cite;
pub(crate) mod key;
pub mod key_tag;
pub mod moment;
pub mod security;
pub mod special;

use std::net::{Ipv4Addr, Ipv6Addr};

pub use domain::base::iana::{Class, Rcode, Rtype};
pub use domain::base::name::{ToLabelIter, ToName};
use domain::utils::base32;
pub use moment::Moment;

/// A fully qualified domain name in wire form; compared without regard to case, ordered canonically (RFC 4034 6.1).
pub type Name = domain::base::Name<Vec<u8>>;

/// One resource record, with its RDATA as uncompressed wire octets (RFC 1035 3.2.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// The name that the record belongs to.
    pub owner: Name,
    /// The record's type.
    pub rtype: Rtype,
    /// The record's class; IN for everything that DNSSEC proves here.
    pub class: Class,
    /// Time to live in seconds, as the resolver gave it: counted down in its cache.
    pub ttl: u32,
    /// RDATA, uncompressed, names in it in the case that they came in.
    pub rdata: Vec<u8>,
}

/// `name` without its first label; `None` for the root.
pub fn parent(name: &Name) -> Option<Name> {
    name.parent().map(|parent| parent.to_name())
}

/// Whether `name` is `ancestor` or lies below it. In time linear in the name's length: [`Name::ends_with`] goes through a name from its
/// start for each label at its end.
pub fn is_within(name: &Name, ancestor: &Name) -> bool {
    let (octets, end) = (name.as_slice(), ancestor.as_slice());
    let Some(begin) = octets.len().checked_sub(end.len()) else { return false };
    let mut at = 0;
    while let Some(length) = octets.get(at).filter(|_| at < begin) {
        at += 1 + usize::from(*length);
    }
    // Length octets are below 64, so that letters alone are compared without regard to case.
    at == begin && octets.get(begin..).is_some_and(|octets| octets.eq_ignore_ascii_case(end))
}

/// The ancestors of `name` from the root down to `name` itself.
pub fn path_from_root(name: &Name) -> Vec<Name> {
    // By octets, which is many times faster than label by label.
    let suffixes = name.iter_suffixes().filter_map(|suffix| Name::from_octets(suffix.as_slice().to_vec()).ok());
    let mut path: Vec<Name> = suffixes.collect();
    path.reverse();
    path
}

/// `name` in presentation form with its final dot (RFC 1035 5.1).
pub fn shown(name: &Name) -> String {
    name.fmt_with_dot().to_string()
}

/// RDATA in presentation format; RFC 3597's `\# length hex` where the type is unknown or the octets are not of its form.
pub fn presentation(rtype: Rtype, rdata: &[u8]) -> String {
    use domain::base::name::ParsedName;
    use domain::base::rdata::ParseAnyRecordData;
    use domain::rdata::AllRecordData;
    let mut parser = octseq::Parser::from_ref(rdata);
    match AllRecordData::<&[u8], ParsedName<&[u8]>>::parse_any_rdata(rtype, &mut parser) {
        Ok(data) if !matches!(data, AllRecordData::Unknown(_)) => data.to_string(),
        _ => unknown(rdata),
    }
}

/// The same for addresses alone; octets of any other type as RFC 3597 writes those of an unknown one.
pub fn address(rtype: Rtype, rdata: &[u8]) -> String {
    match (rtype, <[u8; 4]>::try_from(rdata), <[u8; 16]>::try_from(rdata)) {
        (Rtype::A, Ok(octets), _) => Ipv4Addr::from(octets).to_string(),
        (Rtype::AAAA, _, Ok(octets)) => Ipv6Addr::from(octets).to_string(),
        _ => unknown(rdata),
    }
}

/// RDATA whose type is not known (RFC 3597 5).
pub fn unknown(rdata: &[u8]) -> String {
    format!("\\# {} {}", rdata.len(), hex(rdata))
}

/// Octets in upper-case hex (RFC 4648 8). By the standard library: that of `domain` goes by a table of all octets, which costs a first
/// visit 0.2 kB.
pub fn hex(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02X}")).collect()
}

/// Octets in lower-case hex, as tools print them.
pub fn lower_hex(octets: &[u8]) -> String {
    hex(octets).to_ascii_lowercase()
}

/// A hash as it stands in an NSEC3's owner: base32 with the extended hex alphabet (RFC 5155 3.3, RFC 4648 7).
pub fn hash_label(hash: &[u8]) -> String {
    base32::encode_string_hex(&hash)
}

/// The hash in the first label of an NSEC3's owner, of whatever length; nothing where that label is none.
pub fn owner_hash(owner: &Name) -> Option<Vec<u8>> {
    base32::decode_hex(std::str::from_utf8(owner.first().as_slice()).ok()?).ok()
}
