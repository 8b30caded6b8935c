//! Trust anchors: where a chain begins (RFC 4035 5; RFC 9718).

use std::collections::BTreeSet;

use domain::base::scan::IterScanner;
use domain::rdata;
use domain::utils::base64;

use crate::dns::security::{Dnskey, Ds};
use crate::dns::{Name, Rtype, canonical, hex, is_within, shown, unknown};

/// What is trusted without a proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustAnchor {
    /// The zone it is for.
    pub zone: Name,
    /// The digest or key itself.
    pub anchor: Anchor,
}

impl TrustAnchor {
    /// The anchor in presentation form, as a case file has it.
    pub fn text(&self) -> String {
        let zone = shown(&self.zone);
        match &self.anchor {
            Anchor::Ds(ds) => {
                format!("{zone} IN DS {} {} {} {}", ds.key_tag, ds.algorithm, ds.digest_type, hex(&ds.digest))
            }
            Anchor::Key(rdata) => match Dnskey::from_rdata(rdata) {
                Some(key) => format!(
                    "{zone} IN DNSKEY {} {} {} {}",
                    key.flags,
                    key.protocol,
                    key.algorithm,
                    base64::encode_string(&key.public_key)
                ),
                None => format!("{zone} IN DNSKEY {}", unknown(rdata)),
            },
        }
    }
}

/// A trust anchor's form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// A digest of a key.
    Ds(Ds),
    /// A key, by its RDATA.
    Key(Vec<u8>),
}

impl Anchor {
    /// Key tag of the key that is trusted.
    pub fn key_tag(&self) -> u16 {
        match self {
            Self::Ds(ds) => ds.key_tag,
            Self::Key(rdata) => crate::dns::key_tag::of_rdata(rdata),
        }
    }

    /// Algorithm number of the key that is trusted.
    pub fn algorithm(&self) -> u8 {
        match self {
            Self::Ds(ds) => ds.algorithm,
            Self::Key(rdata) => rdata.get(3).copied().unwrap_or(0),
        }
    }

    /// Digest type number; `None` for a key, which needs no digest.
    pub const fn digest_type(&self) -> Option<u8> {
        match self {
            Self::Ds(ds) => Some(ds.digest_type),
            Self::Key(_) => None,
        }
    }
}

/// A set of trust anchors.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TrustAnchors {
    anchors: Vec<TrustAnchor>,
    source: AnchorSource,
}

/// Where trust anchors come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnchorSource {
    /// IANA's root zone anchors, built into this code.
    Iana,
    /// Given by the visitor or by a case file.
    Given,
}

/// Why a text is no trust anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnchorFault {
    /// Not `owner [TTL] [IN] DS|DNSKEY rdata`.
    Form {
        /// The text.
        text: String,
    },
    /// Nothing was given.
    None,
}

impl std::fmt::Display for AnchorFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Form { text } => write!(f, "not a DS or DNSKEY record: {text}"),
            Self::None => write!(f, "no trust anchor given"),
        }
    }
}

impl std::error::Error for AnchorFault {}

/// Where IANA publishes the root zone's anchors (RFC 9718 2).
pub const IANA_SOURCE: &str = "https://data.iana.org/root-anchors/root-anchors.xml";

/// The root zone's anchors, as IANA publishes them ([`IANA_SOURCE`]): KSK-2017 and KSK-2024 (RFC 9718 2.2), both of algorithm 8 with
/// digests of type 2. Key tag and digest each.
const IANA_ROOT: [(u16, [u8; 32]); 2] = [
    (20326, *b"\xE0\x6D\x44\xB8\x0B\x8F\x1D\x39\xA9\x5C\x0B\x0D\x7C\x65\xD0\x84\x58\xE8\x80\x40\x9B\xBC\x68\x34\x57\x10\x42\x37\xC7\xF8\xEC\x8D"),
    (38696, *b"\x68\x3D\x2D\x0A\xCB\x8C\x9B\x71\x2A\x19\x48\xB2\x7F\x74\x12\x19\x29\x8D\x0A\x45\x0D\x61\x2C\x48\x3A\xF4\x44\xA4\xC0\xFB\x2B\x16"),
];

impl TrustAnchors {
    /// The root's anchors that came with this code.
    pub fn iana() -> Self {
        let ds = |(key_tag, digest): (u16, [u8; 32])| TrustAnchor {
            zone: Name::root_vec(),
            anchor: Anchor::Ds(Ds { key_tag, algorithm: 8, digest_type: 2, digest: digest.to_vec() }),
        };
        Self { anchors: IANA_ROOT.map(ds).into(), source: AnchorSource::Iana }
    }

    /// Anchors that were read elsewhere.
    pub const fn of(anchors: Vec<TrustAnchor>) -> Self {
        Self { anchors, source: AnchorSource::Given }
    }

    /// Anchors in presentation format, DS or DNSKEY, one each.
    ///
    /// # Errors
    /// [`AnchorFault`] for the first text that is none, and when there is no text.
    pub fn given<'a>(texts: impl IntoIterator<Item = &'a str>) -> Result<Self, AnchorFault> {
        let anchors = texts.into_iter().map(read).collect::<Result<Vec<_>, _>>()?;
        if anchors.is_empty() {
            return Err(AnchorFault::None);
        }
        Ok(Self { anchors, source: AnchorSource::Given })
    }

    /// All of them.
    pub fn all(&self) -> &[TrustAnchor] {
        &self.anchors
    }

    /// Where they come from.
    pub const fn source(&self) -> AnchorSource {
        self.source
    }

    /// The anchors of the zone closest above `name` (or at it) that has any and is not among those that are `gone` (RFC 4033 2, island
    /// of security).
    pub(super) fn closest(&self, name: &Name, gone: &BTreeSet<Vec<u8>>) -> Option<(Name, Vec<Anchor>)> {
        let zone = self.closest_zone(name, gone)?;
        let anchors = self.anchors.iter().filter(|anchor| anchor.zone == *zone).map(|anchor| anchor.anchor.clone());
        Some((zone.clone(), anchors.collect()))
    }

    /// The zone of these anchors, without a copy of them.
    pub(super) fn closest_zone(&self, name: &Name, gone: &BTreeSet<Vec<u8>>) -> Option<&Name> {
        self.anchors
            .iter()
            .map(|anchor| &anchor.zone)
            .filter(|zone| is_within(name, zone) && !gone.contains(&canonical::name(zone)))
            .max_by_key(|zone| zone.label_count())
    }
}

/// Reads one anchor.
fn read(text: &str) -> Result<TrustAnchor, AnchorFault> {
    let fault = || AnchorFault::Form { text: text.to_owned() };
    let mut words = text.split_whitespace().peekable();
    let zone = words.next().and_then(|owner| owner.parse::<Name>().ok()).ok_or_else(fault)?;
    let rtype = loop {
        let word = words.next().ok_or_else(fault)?;
        if word.eq_ignore_ascii_case("IN") || word.bytes().all(|octet| octet.is_ascii_digit()) {
            continue;
        }
        break word;
    };
    let rest: Vec<&str> = words.collect();
    let (rtype, fields, last) = match rtype.to_ascii_uppercase().as_str() {
        "DS" | "DNSKEY" if rest.len() >= 4 => {
            (rtype.to_ascii_uppercase(), rest.get(..3).unwrap_or_default(), rest.get(3..).unwrap_or_default().concat())
        }
        _ => return Err(fault()),
    };
    let mut tokens: Vec<String> = fields.iter().map(|field| (*field).to_owned()).collect();
    tokens.push(last);
    let rtype = if rtype == "DS" { Rtype::DS } else { Rtype::DNSKEY };
    let mut scanner = IterScanner::<_, Vec<u8>>::new(tokens);
    let data = rdata::ZoneRecordData::<Vec<u8>, Name>::scan(rtype, &mut scanner).map_err(|_| fault())?;
    let anchor = match data {
        rdata::ZoneRecordData::Ds(ds) => Anchor::Ds(Ds {
            key_tag: ds.key_tag(),
            algorithm: ds.algorithm().to_int(),
            digest_type: ds.digest_type().to_int(),
            digest: ds.digest().clone(),
        }),
        rdata::ZoneRecordData::Dnskey(key) => {
            let mut octets = key.flags().to_be_bytes().to_vec();
            octets.extend_from_slice(&[key.protocol(), key.algorithm().to_int()]);
            octets.extend_from_slice(key.public_key());
            Dnskey::from_rdata(&octets).map(|_| Anchor::Key(octets)).ok_or_else(fault)?
        }
        _ => return Err(fault()),
    };
    Ok(TrustAnchor { zone, anchor })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_roots_anchors_are_those_that_iana_publishes() {
        let published = [
            ". IN DS 20326 8 2 E06D44B80B8F1D39A95C0B0D7C65D08458E880409BBC683457104237C7F8EC8D",
            ". IN DS 38696 8 2 683D2D0ACB8C9B712A1948B27F741219298D0A450D612C483AF444A4C0FB2B16",
        ];
        let texts: Vec<String> = TrustAnchors::iana().all().iter().map(TrustAnchor::text).collect();
        assert_eq!(texts, published);
        assert_eq!(TrustAnchors::given(published).unwrap().all(), TrustAnchors::iana().all());
    }
}
