//! What mends a finding: who does what, and in which order. Words, tickets and handouts are made from it; nothing else holds records
//! to publish, and the tests carry it out.
//!
//! A DS is proposed only for a key that is in the DNSKEY RRset and whose signature over it was checked (RFC 7344 4.1); none is to be
//! removed before the one that takes its place is seen, but where the zone is to be unsigned, which is said as what it is.

use std::rc::Rc;

use super::Found;
use super::arg::Arg;
use super::ede;
use super::fault::key_length;
use super::lint::is_to_be_left;
use super::registry::{Acts, Diagnosed, Severity};
use super::seen::{Advice, Published, Seen, ds_text};
use crate::crypto::Algorithm;
use crate::dns::security::{Dnskey, Ds};
use crate::dns::{Name, Rtype};
use crate::evidence::Question;
use crate::trace::{Rule, Step};

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

/// Diagnoses that have no words of their own for what mends them.
pub const TYPED: [&str; 21] = [
    "DIGEST_INVALID",
    "NO_SEP",
    "DNSKEY_REVOKED_DS",
    "NO_DNSKEY",
    "MISSING_SEP_FOR_ALG",
    "DS_DIGEST_ALGORITHM_IGNORED",
    "DS_DIGEST_ALGORITHM_MAYBE_IGNORED",
    "DIGEST_ALGORITHM_NOT_SUPPORTED",
    "DIGEST_ALGORITHM_VALIDATION_PROHIBITED",
    "DIGEST_ALGORITHM_PROHIBITED",
    "SIGNED_WITHOUT_DS",
    "CDS_INCONSISTENT_WITH_DS",
    "CDNSKEY_INCONSISTENT_WITH_DS",
    "ALGORITHM_VALIDATION_PROHIBITED",
    "ALGORITHM_PROHIBITED",
    "ALGORITHM_NOT_RECOMMENDED",
    "MISSING_RRSIG_FOR_ALG_DS",
    "MISSING_RRSIG_FOR_ALG_DNSKEY",
    "RRSIG_BAD_LENGTH_GOST",
    "DNSKEY_BAD_LENGTH_GOST",
    "DEVICE_CLOCK_SUSPECT",
];

/// What mends a finding of this zone, and who does it, the first to act first.
pub(super) fn of(seen: &Seen<'_>, found: &Found) -> Vec<Order> {
    let (what, meta) = (&found.what, found.meta());
    let step = found.step.and_then(|step| seen.report.trace.step(step));
    let told = || vec![Order::new(meta.acts, Remedy::AsTold)];
    let zone = name(what, "zone");
    let Some(zone) = zone else { return of_answer(what, told()) };
    let breaks = found.severity == Severity::Error;
    let mends = Mends { seen, zone, advice: seen.advice(zone), keeper: keeper(seen, zone), breaks };
    let algorithm = number(what, "algorithm");
    match meta.code {
        "DIGEST_INVALID" | "NO_SEP" | "DNSKEY_REVOKED_DS" => mends.entry(),
        // That the keys did not come may be the way's doing, or one server's: nobody changes a DS before it is seen elsewhere. And who signs
        // has keys.
        "NO_DNSKEY" => {
            let sign = mends.operator(Remedy::SignNamed { zone: zone.clone() });
            let unsign = mends.unsign().filter(|_| !seen.signs(zone));
            [Order::new(Acts::Visitor, Remedy::AskAnother)].into_iter().chain(unsign).chain([sign]).collect()
        }
        "MISSING_SEP_FOR_ALG" => mends.promised(algorithm.unwrap_or_default()),
        "DS_DIGEST_ALGORITHM_IGNORED" | "DS_DIGEST_ALGORITHM_MAYBE_IGNORED" => mends.remove(|ds| ds.digest_type == 1),
        "DIGEST_ALGORITHM_VALIDATION_PROHIBITED" | "DIGEST_ALGORITHM_PROHIBITED" => {
            let digest_type = number(what, "digest_type");
            mends.remove(|ds| Some(ds.digest_type) == digest_type)
        }
        "DIGEST_ALGORITHM_NOT_SUPPORTED" => mends.publish().map_or_else(nothing, |order| vec![order]),
        "SIGNED_WITHOUT_DS" => match mends.publish() {
            Some(order) => vec![order],
            None => vec![mends.operator(Remedy::SignAgain { zone: zone.clone() })],
        },
        "CDS_INCONSISTENT_WITH_DS" | "CDNSKEY_INCONSISTENT_WITH_DS" => mends.wish(what),
        "RRSIG_BAD_LENGTH_GOST" | "DNSKEY_BAD_LENGTH_GOST" => mends.leave(12),
        "ALGORITHM_VALIDATION_PROHIBITED" | "ALGORITHM_PROHIBITED" | "ALGORITHM_NOT_RECOMMENDED" => {
            mends.leave(algorithm.unwrap_or_default())
        }
        "ALGORITHM_NOT_SUPPORTED" if algorithm.is_some_and(is_to_be_left) => mends.leave(algorithm.unwrap_or_default()),
        "ALGORITHM_NOT_SUPPORTED" => match mends.advice.ds.iter().any(|ds| Some(ds.algorithm) == algorithm) {
            true => mends.published_anew().unwrap_or_else(told),
            // That it cannot be checked here is no reason to leave it: others may, and another one signs beside it.
            false if mends.advice.keys.iter().any(|key| is_good(key.dnskey.algorithm)) => nothing(),
            false => told(),
        },
        "MISSING_RRSIG_FOR_ALG_DS" => mends.promised(algorithm.unwrap_or_default()),
        "MISSING_RRSIG_FOR_ALG_DNSKEY" => mends.shown(algorithm.unwrap_or_default()),
        "EXPIRATION_IN_PAST" if is_stale(seen, step) => {
            vec![Order::new(Acts::Visitor, Remedy::AskAnother), Order::new(Acts::Network, Remedy::Wait)]
        }
        "EXPIRATION_IN_PAST"
        | "INCEPTION_IN_FUTURE"
        | "SIGNATURE_INVALID"
        | "MISSING_RRSIG"
        | "NO_VALID_RRSIG"
        | "NO_DNSKEY_FOR_RRSIG" => {
            // What is wrong with the root would be wrong for everybody: what came is not the root's, or this clock is wrong.
            match zone.is_root() {
                true => vec![Order::new(Acts::Visitor, Remedy::AskAnother), Order::new(Acts::Device, Remedy::SetClock)],
                false => told(),
            }
        }
        _ => told(),
    }
}

fn nothing() -> Vec<Order> {
    vec![Order::new(Acts::Visitor, Remedy::Nothing)]
}

/// What mends a finding about an answer and no zone.
fn of_answer(what: &Diagnosed, told: Vec<Order>) -> Vec<Order> {
    match what.meta().code {
        "DEVICE_CLOCK_SUSPECT" => vec![Order::new(Acts::Device, Remedy::SetClock)],
        "INSECURE_OPT_OUT" => match (name(what, "parent"), text(what, "answer")) {
            (Some(zone), Some("wildcard")) => {
                vec![Order::new(Acts::DnsOperator, Remedy::WithoutOptOut { zone: zone.clone() })]
            }
            (_, Some("denied")) => vec![Order::new(Acts::Visitor, Remedy::AsTold)],
            _ => told,
        },
        _ => told,
    }
}

/// Whether the answer that a step is about is one that the resolver calls stale (RFC 8914 4.4, 4.20).
fn is_stale(seen: &Seen<'_>, step: Option<&Step>) -> bool {
    let Some(step) = step else { return false };
    let exchanges = step.inputs.iter().map(|id| id.exchange);
    let asked = seen.response(&Question::new(step.owner.clone(), step.rtype)).map(|(index, _)| index);
    exchanges.chain(asked).any(|index| {
        let outcome = seen.capture.exchanges.get(index).and_then(|exchange| exchange.outcome.as_ref().ok());
        outcome.is_some_and(|response| response.extended_errors.iter().any(|error| ede::is_stale(error.code)))
    })
}

/// Who keeps the DS RRset of a zone, and in which zone it stands.
pub(super) fn keeper(seen: &Seen<'_>, zone: &Name) -> (Acts, Name) {
    let parent = seen.parent(zone);
    let is_within = |top: &str| Name::vec_from_str(top).is_ok_and(|top| parent.ends_with(&top));
    // Labels with the root's. IANA keeps the root, arpa and the tops of the reverse trees; a regional registry what lies below them, down
    // to where it delegated: /8 and /16 of IPv4, /32 and less of IPv6.
    let who = match parent.label_count() {
        0 | 1 => Acts::Iana,
        2 if is_within("arpa.") => Acts::Iana,
        3 if is_within("in-addr.arpa.") || is_within("ip6.arpa.") => Acts::Iana,
        4 | 5 if is_within("in-addr.arpa.") => Acts::Registry,
        4..=11 if is_within("ip6.arpa.") => Acts::Registry,
        2 => Acts::Registrar,
        _ => Acts::Keeper,
    };
    (who, parent)
}

/// What is known where a zone is to be mended.
struct Mends<'s, 'a> {
    seen: &'s Seen<'a>,
    zone: &'s Name,
    advice: Rc<Advice>,
    keeper: (Acts, Name),
    /// Whether the chain breaks by what is to be mended.
    breaks: bool,
}

impl Mends<'_, '_> {
    fn operator(&self, remedy: Remedy) -> Order {
        Order::new(Acts::DnsOperator, remedy)
    }

    fn keep(&self, remedy: Remedy) -> Order {
        let trusted = self.seen.report.trace.first(Rule::ChildKeys, self.zone, true).is_some();
        Order { compare: remedy.publishes() && !trusted, ..Order::new(self.keeper.0, remedy) }
    }

    fn lines<'d>(&self, records: impl Iterator<Item = &'d Ds>) -> Rc<[String]> {
        records.map(|ds| ds_text(self.zone, ds)).collect()
    }

    /// No DS leads to a key that signs the keys.
    fn entry(&self) -> Vec<Order> {
        let zone = self.zone.clone();
        // The key that the parent names is there: it has only to sign. Rather with another one, if its algorithm is to be left.
        let idle = |good: bool| self.advice.idle.iter().copied().find(|(_, algorithm)| is_good(*algorithm) == good);
        let sign =
            |(key_tag, algorithm)| self.operator(Remedy::SignKeysWith { zone: zone.clone(), key_tag, algorithm });
        let sign = |good: bool| idle(good).map(sign).map(|order| vec![order]);
        if let Some(orders) = sign(true).or_else(|| self.published_anew()).or_else(|| sign(false)) {
            return orders;
        }
        // A DS leads to a key that signs: whatever else is wrong, the DS RRset is to be left as it is.
        if self.advice.leads.contains(&true) {
            return nothing();
        }
        // No key that signs: there is nothing that a DS could name.
        let sign = self.operator(Remedy::SignFirst { zone: zone.clone() });
        [sign].into_iter().chain(self.unsign()).collect()
    }

    /// DS records of the keys that sign, in place of those that lead nowhere; nothing where there is none to publish.
    fn published_anew(&self) -> Option<Vec<Order>> {
        let remove = Rc::clone(&self.advice.remove);
        match remove.is_empty() {
            true => self.publish().map(|order| vec![order]),
            false => self.replaced_by_those_that_sign(remove),
        }
    }

    /// DS records of the keys that sign, and then the end of others; nothing where there is none to publish.
    ///
    /// Where no DS counts so far, whatever is wrong in the zone and below it does not count either, and shows once one does. To publish is
    /// then an order of its own, whose words say what is to be in order before; the records that count for nothing go afterwards.
    fn replaced_by_those_that_sign(&self, remove: Rc<[String]>) -> Option<Vec<Order>> {
        let publish = self.publish()?;
        let (zone, parent) = (self.zone.clone(), self.keeper.1.clone());
        if !self.advice.counts {
            let stay = self.advice.entries.iter().map(|ds| ds.key_tag).collect();
            return Some(vec![publish, self.keep(Remedy::RemoveDs { zone, parent, remove, stay: tags(stay) })]);
        }
        let (publish, ttl) = (Rc::clone(&self.advice.publish), self.advice.ttl);
        Some(vec![self.keep(Remedy::ReplaceDs { zone, parent, publish, remove, ttl })])
    }

    /// DS records of the keys that sign, beside what is there.
    fn publish(&self) -> Option<Order> {
        let (zone, parent, publish) = (self.zone.clone(), self.keeper.1.clone(), Rc::clone(&self.advice.publish));
        (!publish.is_empty()).then(|| self.keep(Remedy::PublishDs { zone, parent, publish }))
    }

    /// First aid, for a chain that is broken: nobody gives up a zone's signatures for a mere warning.
    fn unsign(&self) -> Option<Order> {
        let (zone, parent, ttl) = (self.zone.clone(), self.keeper.1.clone(), self.advice.ttl);
        let remove = Rc::clone(&self.advice.all);
        self.breaks.then(|| self.keep(Remedy::Unsign { zone, parent, remove, ttl }))
    }

    /// Some DS records are to go: at once where another leads to a key that signs, else after one that does is there.
    fn remove(&self, goes: impl Fn(&Ds) -> bool) -> Vec<Order> {
        let (zone, parent) = (self.zone.clone(), self.keeper.1.clone());
        let left: Vec<Ds> = self.advice.ds.iter().filter(|ds| !goes(ds)).cloned().collect();
        let leading = left.iter().zip(self.advice.leading(self.zone, &left)).filter(|(_, leads)| *leads);
        let stay: Vec<u16> = leading.map(|(ds, _)| ds.key_tag).collect();
        let remove = self.lines(self.advice.ds.iter().filter(|ds| goes(ds)));
        if remove.is_empty() {
            return nothing();
        }
        if !stay.is_empty() {
            return vec![self.keep(Remedy::RemoveDs { zone, parent, remove, stay: tags(stay) })];
        }
        match self.replaced_by_those_that_sign(remove) {
            Some(orders) => orders,
            // While one leads to a key that signs, none goes that is not spared.
            None if self.advice.leads.contains(&true) => nothing(),
            None => self.entry(),
        }
    }

    /// An algorithm that is to be left: by a DS alone where the zone is signed by a better one already.
    fn leave(&self, algorithm: u8) -> Vec<Order> {
        let zone = self.zone.clone();
        let better = |by: u8| is_good(by) && !is_to_be_left(by) && by != algorithm;
        let signs_by_better = self.advice.keys.iter().any(|key| better(key.dnskey.algorithm));
        let names = self.advice.ds.iter().any(|ds| ds.algorithm == algorithm);
        // A zone that nothing leads into must be mended before it can change.
        if !self.advice.ds.is_empty() && !self.advice.leads.contains(&true) && !signs_by_better {
            return vec![self.operator(Remedy::MendFirst { zone, algorithm })];
        }
        match (signs_by_better, names) {
            (true, true) => self.remove(|ds| ds.algorithm == algorithm),
            (true, false) => vec![self.operator(Remedy::WithdrawKeys { zone, algorithm })],
            (false, _) => vec![self.operator(Remedy::Rollover { zone, algorithm })],
        }
    }

    /// The DS RRset promises an algorithm that does not sign the keys.
    fn promised(&self, algorithm: u8) -> Vec<Order> {
        let zone = self.zone.clone();
        let has_key = self.seen.keys(self.zone).iter().any(|key| key.dnskey.algorithm == algorithm);
        if let Some((key_tag, algorithm)) = self.advice.idle.iter().copied().find(|(_, by)| *by == algorithm)
            && !is_to_be_left(algorithm)
        {
            return vec![self.operator(Remedy::SignKeysWith { zone, key_tag, algorithm })];
        }
        match has_key && !is_to_be_left(algorithm) && is_good(algorithm) {
            true => vec![self.operator(Remedy::SignAlgorithm { zone, algorithm })],
            false => self.remove(|ds| ds.algorithm == algorithm),
        }
    }

    /// The zone shows keys of an algorithm that does not sign everything.
    fn shown(&self, algorithm: u8) -> Vec<Order> {
        let zone = self.zone.clone();
        let names = self.advice.ds.iter().any(|ds| ds.algorithm == algorithm);
        if is_to_be_left(algorithm) {
            return self.leave(algorithm);
        }
        let fit = |key: &Published| {
            let Dnskey { key_tag, public_key, .. } = &key.dnskey;
            key.dnskey.algorithm == algorithm && key_length(&zone, *key_tag, algorithm, public_key.len()).is_none()
        };
        let has_key = self.seen.keys(self.zone).iter().any(fit);
        vec![self.operator(match has_key && (names || is_good(algorithm)) {
            true => Remedy::SignAlgorithm { zone, algorithm },
            false => Remedy::WithdrawKeys { zone, algorithm },
        })]
    }

    /// The zone asks its parent for another DS RRset: it gets it where that leads to keys that sign.
    fn wish(&self, what: &Diagnosed) -> Vec<Order> {
        let (zone, parent) = (self.zone.clone(), self.keeper.1.clone());
        let rtype = if what.meta().code.starts_with("CDS_") { Rtype::CDS } else { Rtype::CDNSKEY };
        let Some(wish) = self.seen.wish(self.zone, rtype) else { return nothing() };
        if wish.is_empty() && !self.seen.wishes_none(self.zone, rtype) {
            return vec![self.operator(Remedy::FixWish { zone })];
        }
        if wish.is_empty() {
            // It asks for none at all (RFC 8078 4).
            return vec![self.operator(Remedy::WishUnsigned { zone, parent })];
        }
        let leading = self.advice.leading(self.zone, &wish);
        if leading.iter().any(|leads| !leads) {
            return vec![self.operator(Remedy::FixWish { zone })];
        }
        let present = &self.advice.ds;
        let publish = self.lines(super::seen::missing(&wish, present).into_iter());
        let remove = self.lines(super::seen::missing(present, &wish).into_iter());
        let stay = wish.iter().map(|ds| ds.key_tag.to_string()).collect::<Vec<_>>().join(", ");
        vec![match (publish.is_empty(), remove.is_empty()) {
            (true, true) => return nothing(),
            (true, false) => self.keep(Remedy::RemoveDs { zone, parent, remove, stay }),
            (false, true) => self.keep(Remedy::PublishDs { zone, parent, publish }),
            (false, false) => self.keep(Remedy::ReplaceDs { zone, parent, publish, remove, ttl: self.advice.ttl }),
        }]
    }
}

/// Key tags in a row, each once where they stand together.
fn tags(mut tags: Vec<u16>) -> String {
    tags.dedup();
    tags.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

/// An algorithm that may be used for signing today and that is checked here (RFC 9904 2, RFC 9905 2).
fn is_good(algorithm: u8) -> bool {
    Algorithm::from_number(algorithm).is_some_and(|algorithm| !algorithm.is_retired())
}

fn name<'d>(what: &'d Diagnosed, key: &str) -> Option<&'d Name> {
    what.args().iter().find_map(|(known, arg)| match arg {
        Arg::Name(name) if *known == key => Some(name),
        _ => None,
    })
}

fn number(what: &Diagnosed, key: &str) -> Option<u8> {
    what.args().iter().find_map(|(known, arg)| match arg {
        Arg::Algorithm(number) | Arg::DigestType(number) if *known == key => Some(*number),
        _ => None,
    })
}

fn text<'d>(what: &'d Diagnosed, key: &str) -> Option<&'d str> {
    what.args().iter().find_map(|(known, arg)| match arg {
        Arg::Text(text) if *known == key => Some(text.as_str()),
        _ => None,
    })
}
