//! What mends a finding: who does what, and in which order. Words, tickets and handouts are made from it; nothing else holds records
//! to publish, and the tests carry it out.
//!
//! A DS is proposed only for a key that is in the DNSKEY RRset and whose signature over it was checked (RFC 7344 4.1); none is to be
//! removed before the one that takes its place is seen, but where the zone is to be unsigned, which is said as what it is.

mod choose;
mod mends;

pub use choose::TYPED;
pub(super) use choose::of;

use std::rc::Rc;

use super::arg::Arg;
use super::registry::Acts;
use crate::dns::Name;

/// One thing that one party does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Who.
    pub who: Acts,
    /// What.
    pub remedy: Remedy,
    /// Whether it gives records to publish that were reckoned from keys which nothing vouches for yet.
    pub compare: bool,
}

impl Order {
    const fn new(who: Acts, remedy: Remedy) -> Self {
        Self { who, remedy, compare: false }
    }
}

/// What is to be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// What the diagnosis says in words of its own (`fix`). It touches no record of the parent.
    AsTold,
    /// Sign a zone again, whole, with the keys that it publishes.
    SignAgain {
        /// The zone.
        zone: Name,
    },
    /// Sign a zone that shows no keys with the key that the DS RRset names; with another one, the DS is to be replaced besides.
    SignNamed {
        /// The zone.
        zone: Name,
    },
    /// Sign the keys of a zone before it can be said which DS belongs to it.
    SignFirst {
        /// The zone.
        zone: Name,
    },
    /// Mend what is broken in a zone before it changes to another algorithm.
    MendFirst {
        /// The zone.
        zone: Name,
        /// The algorithm to leave.
        algorithm: u8,
    },
    /// Sign the DNSKEY RRset with a key of it that the DS RRset names already (RFC 4035 5.2).
    SignKeysWith {
        /// The zone.
        zone: Name,
        /// The key's tag.
        key_tag: u16,
        /// Its algorithm number.
        algorithm: u8,
    },
    /// Sign all of a zone, its keys too, with an algorithm that its DS RRset or its keys promise (RFC 4035 2.2).
    SignAlgorithm {
        /// The zone.
        zone: Name,
        /// Algorithm number.
        algorithm: u8,
    },
    /// Take the keys of an algorithm out of a zone whose DS RRset does not name it (RFC 6840 5.11).
    WithdrawKeys {
        /// The zone.
        zone: Name,
        /// Algorithm number.
        algorithm: u8,
    },
    /// Change to another algorithm, in the order that keeps the chain whole (RFC 6781 4.1.4).
    Rollover {
        /// The zone.
        zone: Name,
        /// The algorithm to leave.
        algorithm: u8,
    },
    /// Have DS records published at the parent.
    PublishDs {
        /// The zone.
        zone: Name,
        /// Where the DS RRset stands.
        parent: Name,
        /// In presentation format.
        publish: Rc<[String]>,
    },
    /// Have DS records published at the parent, and others removed once the new ones are seen and the TTL of the old ones has passed.
    ReplaceDs {
        /// The zone.
        zone: Name,
        /// Where the DS RRset stands.
        parent: Name,
        /// In presentation format.
        publish: Rc<[String]>,
        /// In presentation format.
        remove: Rc<[String]>,
        /// Of the DS RRset, in seconds.
        ttl: u32,
    },
    /// Have DS records removed beside others that lead to keys of the zone.
    RemoveDs {
        /// The zone.
        zone: Name,
        /// Where the DS RRset stands.
        parent: Name,
        /// In presentation format.
        remove: Rc<[String]>,
        /// The tags of those that stay, as digits.
        stay: String,
    },
    /// Have every DS removed: the zone becomes unsigned. First aid, where nothing else is as quick.
    Unsign {
        /// The zone.
        zone: Name,
        /// Where the DS RRset stands.
        parent: Name,
        /// In presentation format.
        remove: Rc<[String]>,
        /// Of the DS RRset, in seconds.
        ttl: u32,
    },
    /// Ask the parent, by CDS or CDNSKEY, for nothing but keys that sign the DNSKEY RRset (RFC 7344 4.1).
    FixWish {
        /// The zone.
        zone: Name,
    },
    /// Know that the zone asks its parent to remove every DS (RFC 8078 4), and take that back if it is not meant.
    WishUnsigned {
        /// The zone.
        zone: Name,
        /// Where the DS RRset stands.
        parent: Name,
    },
    /// Sign without opt-out (RFC 5155 6).
    WithoutOptOut {
        /// The zone.
        zone: Name,
    },
    /// Ask a resolver on another network, or one that answers otherwise.
    AskAnother,
    /// Set the clock of the device.
    SetClock,
    /// Wait until what is cached has run out.
    Wait,
    /// Nothing is broken.
    Nothing,
}

impl Remedy {
    /// The message that says it; `None` where the diagnosis has words of its own.
    pub const fn id(&self) -> Option<&'static str> {
        Some(match self {
            Self::AsTold => return None,
            Self::SignAgain { .. } => "remedy-sign-again",
            Self::SignNamed { .. } => "remedy-sign-named",
            Self::SignFirst { .. } => "remedy-sign-first",
            Self::MendFirst { .. } => "remedy-mend-first",
            Self::SignKeysWith { .. } => "remedy-sign-keys-with",
            Self::SignAlgorithm { .. } => "remedy-sign-algorithm",
            Self::WithdrawKeys { .. } => "remedy-withdraw-keys",
            Self::Rollover { .. } => "remedy-rollover",
            Self::PublishDs { .. } => "remedy-publish-ds",
            Self::ReplaceDs { .. } => "remedy-replace-ds",
            Self::RemoveDs { .. } => "remedy-remove-ds",
            Self::Unsign { .. } => "remedy-unsign",
            Self::FixWish { .. } => "remedy-fix-wish",
            Self::WishUnsigned { .. } => "remedy-wish-unsigned",
            Self::WithoutOptOut { .. } => "remedy-without-opt-out",
            Self::AskAnother => "remedy-ask-another",
            Self::SetClock => "remedy-set-clock",
            Self::Wait => "remedy-wait",
            Self::Nothing => "remedy-nothing",
        })
    }

    /// The values of the message.
    pub fn args(&self) -> Vec<(&'static str, Arg)> {
        let name = |name: &Name| Arg::Name(name.clone());
        let lines = |lines: &Rc<[String]>| Arg::Records(Rc::clone(lines));
        match self {
            Self::AsTold | Self::AskAnother | Self::SetClock | Self::Wait | Self::Nothing => Vec::new(),
            Self::SignAgain { zone }
            | Self::SignNamed { zone }
            | Self::SignFirst { zone }
            | Self::FixWish { zone }
            | Self::WithoutOptOut { zone } => vec![("zone", name(zone))],
            Self::SignKeysWith { zone, key_tag, algorithm } => {
                vec![
                    ("zone", name(zone)),
                    ("key_tag", Arg::KeyTag(*key_tag)),
                    ("algorithm", Arg::Algorithm(*algorithm)),
                ]
            }
            Self::SignAlgorithm { zone, algorithm }
            | Self::MendFirst { zone, algorithm }
            | Self::WithdrawKeys { zone, algorithm }
            | Self::Rollover { zone, algorithm } => {
                vec![("zone", name(zone)), ("algorithm", Arg::Algorithm(*algorithm))]
            }
            Self::WishUnsigned { zone, parent } => vec![("zone", name(zone)), ("parent", name(parent))],
            Self::PublishDs { zone, parent, publish } => {
                vec![("zone", name(zone)), ("parent", name(parent)), ("publish", lines(publish))]
            }
            Self::ReplaceDs { zone, parent, publish, remove, ttl } => vec![
                ("zone", name(zone)),
                ("parent", name(parent)),
                ("publish", lines(publish)),
                ("remove", lines(remove)),
                ("ttl", Arg::Number((*ttl).into())),
            ],
            Self::RemoveDs { zone, parent, remove, stay } => vec![
                ("zone", name(zone)),
                ("parent", name(parent)),
                ("remove", lines(remove)),
                ("stay", Arg::Text(stay.clone())),
            ],
            Self::Unsign { zone, parent, remove, ttl } => vec![
                ("zone", name(zone)),
                ("parent", name(parent)),
                ("remove", lines(remove)),
                ("ttl", Arg::Number((*ttl).into())),
            ],
        }
    }

    /// Whether it gives records to publish.
    const fn publishes(&self) -> bool {
        matches!(self, Self::PublishDs { .. } | Self::ReplaceDs { .. })
    }
}
