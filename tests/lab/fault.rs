//! What can be wrong with a zone of the laboratory, and the words for it in a recipe.

use std::str::FromStr;

use serde::Deserialize;

use super::recipe::Unreadable;

/// What is wrong with a zone.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub(crate) enum Fault {
    /// `expired [OWNER TYPE]`, `not-yet-valid [OWNER TYPE]`: the whole zone's signatures, or one RRset's.
    Dated(Window, Option<At>),
    /// `tamper OWNER TYPE RDATA`: the RRset's first record gets other RDATA, the signature stays.
    Tamper(At, String),
    /// `corrupt OWNER TYPE`: a character of the signatures over the RRset is another.
    Corrupt(At),
    /// `strip OWNER TYPE`: the RRset's signatures are gone.
    Strip(At),
    /// `strip-all`: all signatures are gone.
    StripAll,
    /// `remove OWNER TYPE`: the RRset is gone, and its signatures with it.
    Remove(At),
    /// `add OWNER TYPE RDATA`: a record that nobody signed.
    Add(At, String),
    /// `rrsig OWNER TYPE FIELD=VALUE`: one field of the RRset's signatures says something else.
    Rrsig(At, RrsigField, String),
    /// `resign OWNER TYPE [key=N] [FIELD=VALUE]...`: the RRset as it now is gets a good signature by the N-th key (or by the one
    /// that signed it), with these fields. For algorithms 13 and 15.
    Resign(At, Option<usize>, Vec<(RrsigField, String)>),
    /// `doubt OWNER TYPE`: beside each signature stands a copy that does not hold.
    Doubt(At),
    /// `ttl OWNER TYPE N`: the RRset's TTL is another than its signature's.
    Ttl(At, u32),
    /// `vanish OWNER`: all records of that owner are gone.
    Vanish(String),
    /// `unsign ALGORITHM [OWNER TYPE]`: the signatures of an algorithm are gone, from one RRset, or from all but DNSKEY.
    Unsign(u8, Option<At>),
    /// `deny OWNER HOW [resign]`: something about the NSEC or NSEC3 record that matches OWNER or else covers it.
    Deny(String, DenialFault, bool),
    /// `iterate N`: the NSEC3 chain is made again with N iterations, more than the standard tools will do.
    Iterate(u16),
    /// `collide`: a further DNSKEY has the algorithm and tag of the last key.
    Collide,
}

/// Owner and type of an RRset; the owner is relative to the zone, `@` its apex.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct At {
    /// Owner name as in a recipe.
    pub(crate) owner: String,
    /// Type mnemonic.
    pub(crate) rtype: String,
}

/// A validity window other than the usual one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Window {
    /// From an hour ago for a fortnight.
    Current,
    /// Ended two days ago.
    Past,
    /// Begins in two days.
    Future,
}

/// What is wrong with a record that denies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum DenialFault {
    /// `remove`: the record is gone.
    Remove,
    /// `strip`: its signature is gone.
    Strip,
    /// `corrupt`: its signature does not hold.
    Corrupt,
    /// `next`: its next name, or hash, is its own: it covers all but itself.
    Next,
    /// `types`: it says that the type TXT is there, or is not, whichever is wrong.
    Types,
    /// `bare`: it says that no type is there but NSEC and RRSIG.
    Bare,
}

/// A field of an RRSIG's RDATA, by its place in presentation format (RFC 4034 3.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RrsigField {
    /// Algorithm.
    Algorithm = 1,
    /// Labels.
    Labels = 2,
    /// Original TTL.
    OriginalTtl = 3,
    /// Signature expiration.
    Expiration = 4,
    /// Signature inception.
    Inception = 5,
    /// Key tag.
    KeyTag = 6,
    /// Signer's name.
    Signer = 7,
}

impl RrsigField {
    fn named(name: &str) -> Option<Self> {
        Some(match name {
            "algorithm" => Self::Algorithm,
            "labels" => Self::Labels,
            "original-ttl" => Self::OriginalTtl,
            "expiration" => Self::Expiration,
            "inception" => Self::Inception,
            "key-tag" => Self::KeyTag,
            "signer" => Self::Signer,
            _ => return None,
        })
    }
}

/// The faults whose words are not `KIND OWNER TYPE REST`; `Some(None)` where the words are no good.
fn drawn(text: &str) -> Option<Option<Fault>> {
    let words: Vec<&str> = text.split(' ').collect();
    let at = |owner: &str, rtype: &str| At { owner: owner.to_owned(), rtype: rtype.to_owned() };
    Some(match words.as_slice() {
        ["resign", owner, rtype, rest @ ..] => (|| {
            let (mut key, mut fields) = (None, Vec::new());
            for word in rest {
                match word.split_once('=')? {
                    ("key", n) => key = Some(n.parse().ok()?),
                    (field, value) => fields.push((RrsigField::named(field)?, value.to_owned())),
                }
            }
            Some(Fault::Resign(at(owner, rtype), key, fields))
        })(),
        ["doubt", owner, rtype] => Some(Fault::Doubt(at(owner, rtype))),
        ["ttl", owner, rtype, ttl] => ttl.parse().ok().map(|ttl| Fault::Ttl(at(owner, rtype), ttl)),
        ["vanish", owner] => Some(Fault::Vanish((*owner).to_owned())),
        ["unsign", algorithm] => algorithm.parse().ok().map(|number| Fault::Unsign(number, None)),
        ["unsign", algorithm, owner, rtype] => {
            algorithm.parse().ok().map(|number| Fault::Unsign(number, Some(at(owner, rtype))))
        }
        ["deny", owner, how, rest @ ..] => (|| {
            let how = match *how {
                "remove" => DenialFault::Remove,
                "strip" => DenialFault::Strip,
                "corrupt" => DenialFault::Corrupt,
                "next" => DenialFault::Next,
                "types" => DenialFault::Types,
                "bare" => DenialFault::Bare,
                _ => return None,
            };
            Some(Fault::Deny((*owner).to_owned(), how, *rest == ["resign"]))
        })(),
        ["iterate", iterations] => iterations.parse().ok().map(Fault::Iterate),
        ["collide"] => Some(Fault::Collide),
        _ => return None,
    })
}

impl FromStr for Fault {
    type Err = Unreadable;

    fn from_str(text: &str) -> Result<Self, Unreadable> {
        let unreadable = || Unreadable::new("fault", text);
        let mut words = text.splitn(4, ' ');
        let kind = words.next().unwrap_or_default();
        if let Some(fault) = drawn(text) {
            return fault.ok_or_else(unreadable);
        }
        let at = words.next().zip(words.next());
        let at = at.map(|(owner, rtype)| At { owner: owner.to_owned(), rtype: rtype.to_owned() });
        let rest = words.next().map(str::to_owned);
        Ok(match (kind, at, rest) {
            ("expired", at, None) => Self::Dated(Window::Past, at),
            ("not-yet-valid", at, None) => Self::Dated(Window::Future, at),
            ("strip-all", None, None) => Self::StripAll,
            ("tamper", Some(at), Some(rdata)) => Self::Tamper(at, rdata),
            ("corrupt", Some(at), None) => Self::Corrupt(at),
            ("strip", Some(at), None) => Self::Strip(at),
            ("remove", Some(at), None) => Self::Remove(at),
            ("add", Some(at), Some(rdata)) => Self::Add(at, rdata),
            ("rrsig", Some(at), Some(change)) => {
                let (field, value) = change.split_once('=').ok_or_else(unreadable)?;
                Self::Rrsig(at, RrsigField::named(field).ok_or_else(unreadable)?, value.to_owned())
            }
            _ => return Err(unreadable()),
        })
    }
}
