//! What a zone of the laboratory is made of: `zones.toml` as types.
//!
//! A recipe says which keys a zone has, how it denies, which DS its parent publishes and what is wrong with it. The list in
//! `zones.toml` and any generator of zones make the same [`Zone`], so both go the same way to running servers.

use std::fmt;
use std::str::FromStr;

use serde::Deserialize;

use super::fault::Fault;

/// The list of zones that ships with the laboratory.
const ZONES: &str = include_str!("zones.toml");

/// Reads the laboratory's own list of zones.
pub(crate) fn zones() -> Result<Vec<Zone>, toml::de::Error> {
    #[derive(Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Zones {
        zone: Vec<Zone>,
    }
    toml::from_str::<Zones>(ZONES).map(|zones| zones.zone)
}

/// One zone: how to make it, and what a validator must say about names in it.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Zone {
    /// Apex, with its final dot.
    pub(crate) name: String,
    /// What the zone is there to show, for a person.
    pub(crate) shows: String,
    /// Keys; none for an unsigned zone.
    #[serde(default)]
    pub(crate) keys: Vec<Key>,
    /// How the zone proves that something is not there.
    #[serde(default)]
    pub(crate) denial: Denial,
    /// DS records that the parent publishes for each secure entry point.
    #[serde(default = "sha256")]
    pub(crate) ds: Vec<Ds>,
    /// What is done to the zone while it is signed, and after.
    #[serde(default)]
    pub(crate) wrong: Vec<Fault>,
    /// Records beyond those that every zone has, in presentation format, relative to the apex.
    #[serde(default)]
    pub(crate) records: Vec<String>,
    /// Questions with their verdicts.
    #[serde(default)]
    pub(crate) ask: Vec<Ask>,
}

impl Zone {
    /// `owner` as a fully qualified name: `@` is the apex, a name without a final dot is relative to it.
    pub(crate) fn absolute(&self, owner: &str) -> String {
        match owner {
            "@" => self.name.clone(),
            _ if owner.ends_with('.') => owner.to_owned(),
            _ if self.name == "." => format!("{owner}."),
            _ => format!("{owner}.{}", self.name),
        }
    }

    /// Whether `self` is a proper ancestor of `other` by name.
    pub(crate) fn is_above(&self, other: &str) -> bool {
        other != "." && other != self.name && (self.name == "." || other.ends_with(&format!(".{}", self.name)))
    }
}

/// A question to ask, and what a validator must make of the answer.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Ask {
    /// Name relative to the zone, or with a final dot.
    pub(crate) name: String,
    /// Type, by mnemonic.
    #[serde(rename = "type")]
    pub(crate) rtype: String,
    /// The verdict that is right by the RFCs.
    pub(crate) verdict: Verdict,
    /// RCODE of the answer where nobody validates.
    #[serde(default = "no_error")]
    pub(crate) rcode: String,
    /// Diagnosis codes that an explaining validator gives.
    #[serde(default)]
    pub(crate) codes: Vec<String>,
    /// What delv says, where that is something else; `why` says why.
    #[serde(default)]
    pub(crate) delv: Option<Verdict>,
    /// What unbound says, where that is something else; `why` says why.
    #[serde(default)]
    pub(crate) unbound: Option<Verdict>,
    /// Why a tool differs.
    #[serde(default)]
    pub(crate) why: Option<String>,
}

/// Security status of an answer (RFC 4035 4.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Verdict {
    /// Every link down from the trust anchor holds.
    Secure,
    /// Proven to be unsigned, or signed in no way that is understood.
    Insecure,
    /// Should be signed, and does not hold.
    Bogus,
    /// Nobody can tell.
    Indeterminate,
}

impl fmt::Display for Verdict {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Secure => "secure",
            Self::Insecure => "insecure",
            Self::Bogus => "bogus",
            Self::Indeterminate => "indeterminate",
        })
    }
}

/// What a key is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    /// Signs the DNSKEY RRset; the parent's DS names it.
    Ksk,
    /// Signs everything else.
    Zsk,
    /// Signs all; the parent's DS names it.
    Csk,
}

/// A key: `ROLE ALGORITHM [bits=N] [exponent=N] [standby] [no-ds] [flags=N] [protocol=N]`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Key {
    /// What the key is used for.
    pub(crate) role: Role,
    /// DNSSEC algorithm number.
    pub(crate) algorithm: u8,
    /// Size in bits, for RSA.
    pub(crate) bits: u16,
    /// Public exponent, for RSA, where it is not 65537.
    pub(crate) exponent: Option<u64>,
    /// Whether the key signs; a standby key is only published.
    pub(crate) signs: bool,
    /// Whether the parent publishes DS records for the key.
    pub(crate) in_ds: bool,
    /// Flags to publish, where they are not those of the role; all that the key signed then bears its new tag.
    pub(crate) flags: Option<u16>,
    /// Protocol to publish, where it is not 3.
    pub(crate) protocol: Option<u8>,
}

impl Key {
    /// A signing key of usual size.
    pub(crate) fn new(role: Role, algorithm: u8) -> Self {
        Self {
            role,
            algorithm,
            bits: 2048,
            exponent: None,
            signs: true,
            in_ds: role != Role::Zsk,
            flags: None,
            protocol: None,
        }
    }
}

impl FromStr for Key {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let unreadable = || Unreadable::new("key", text);
        let mut words = text.split_whitespace();
        let role = match words.next() {
            Some("ksk") => Role::Ksk,
            Some("zsk") => Role::Zsk,
            Some("csk") => Role::Csk,
            _ => return Err(unreadable()),
        };
        let algorithm = words.next().and_then(|number| number.parse().ok()).ok_or_else(unreadable)?;
        let mut key = Self::new(role, algorithm);
        for word in words {
            match word.split_once('=') {
                Some(("bits", bits)) => key.bits = bits.parse().map_err(|_| unreadable())?,
                Some(("exponent", n)) => key.exponent = Some(n.parse().map_err(|_| unreadable())?),
                Some(("flags", n)) => key.flags = Some(n.parse().map_err(|_| unreadable())?),
                Some(("protocol", n)) => key.protocol = Some(n.parse().map_err(|_| unreadable())?),
                None if word == "standby" => key.signs = false,
                None if word == "no-ds" => key.in_ds = false,
                _ => return Err(unreadable()),
            }
        }
        Ok(key)
    }
}

/// How a zone denies (RFC 4034 4; RFC 5155).
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) enum Denial {
    /// `nsec`
    #[default]
    Nsec,
    /// `nsec3 [opt-out] [iterations=N] [salt=HEX]`
    Nsec3 {
        /// Unsigned delegations have no NSEC3 of their own.
        opt_out: bool,
        /// Additional iterations.
        iterations: u16,
        /// Salt in hexadecimal, or empty.
        salt: String,
    },
}

impl FromStr for Denial {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let unreadable = || Unreadable::new("denial", text);
        let mut words = text.split_whitespace();
        match words.next() {
            Some("nsec") => return Ok(Self::Nsec),
            Some("nsec3") => {}
            _ => return Err(unreadable()),
        }
        let (mut opt_out, mut iterations, mut salt) = (false, 0, String::new());
        for word in words {
            match word.split_once('=') {
                Some(("iterations", n)) => iterations = n.parse().map_err(|_| unreadable())?,
                Some(("salt", hex)) => hex.clone_into(&mut salt),
                None if word == "opt-out" => opt_out = true,
                _ => return Err(unreadable()),
            }
        }
        Ok(Self::Nsec3 { opt_out, iterations, salt })
    }
}

/// A DS to publish for each secure entry point: `DIGEST [algorithm=N] [wrong] [tag=N]`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) struct Ds {
    /// Digest type; one that is not 1, 2 or 4 carries the SHA-256 digest under that number.
    pub(crate) digest: u8,
    /// Algorithm number to write instead of the key's.
    pub(crate) algorithm: Option<u8>,
    /// Key tag to write instead of the key's.
    pub(crate) tag: Option<u16>,
    /// Whether the digest's last digit is another.
    pub(crate) wrong: bool,
}

impl FromStr for Ds {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let unreadable = || Unreadable::new("ds", text);
        let mut words = text.split_whitespace();
        let digest = words.next().and_then(|number| number.parse().ok()).ok_or_else(unreadable)?;
        let mut ds = Self { digest, algorithm: None, tag: None, wrong: false };
        for word in words {
            match word.split_once('=') {
                Some(("algorithm", n)) => ds.algorithm = Some(n.parse().map_err(|_| unreadable())?),
                Some(("tag", n)) => ds.tag = Some(n.parse().map_err(|_| unreadable())?),
                None if word == "wrong" => ds.wrong = true,
                _ => return Err(unreadable()),
            }
        }
        Ok(ds)
    }
}

/// A word of a recipe that means nothing.
#[derive(Clone, Debug)]
pub(crate) struct Unreadable {
    what: &'static str,
    text: String,
}

impl Unreadable {
    /// For `text`, which is no `what`.
    pub(crate) fn new(what: &'static str, text: &str) -> Self {
        Self { what, text: text.to_owned() }
    }
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no such {}: {:?}", self.what, self.text)
    }
}

macro_rules! from_text {
    ($($type:ty),*) => {$(
        impl TryFrom<String> for $type {
            type Error = Unreadable;
            fn try_from(text: String) -> Result<Self, Unreadable> {
                text.parse()
            }
        }
    )*};
}
from_text!(Key, Denial, Ds, Fault);

fn sha256() -> Vec<Ds> {
    vec![Ds { digest: 2, algorithm: None, tag: None, wrong: false }]
}

fn no_error() -> String {
    "NOERROR".to_owned()
}
