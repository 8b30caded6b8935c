//! The orders that mend a zone and its DS RRset, by what is known of both.

use std::rc::Rc;

use super::{Order, Remedy};
use crate::crypto::Algorithm;
use crate::diagnose::advice::{Advice, Published, ds_text, missing};
use crate::diagnose::fault::key_length;
use crate::diagnose::lint::is_to_be_left;
use crate::diagnose::registry::{Acts, Diagnosed};
use crate::diagnose::seen::Seen;
use crate::dns::security::{Dnskey, Ds};
use crate::dns::{Name, Rtype};
use crate::trace::Rule;

/// What is known where a zone is to be mended.
pub(super) struct Mends<'s, 'a> {
    seen: &'s Seen<'a>,
    zone: &'s Name,
    pub(super) advice: Rc<Advice>,
    keeper: (Acts, Name),
    /// Whether the chain breaks by what is to be mended.
    breaks: bool,
}

impl<'s, 'a> Mends<'s, 'a> {
    /// Gathers what is known of a zone; `breaks` says whether the chain breaks by what is to be mended.
    pub(super) fn of(seen: &'s Seen<'a>, zone: &'s Name, breaks: bool) -> Self {
        Self { seen, zone, advice: seen.advice(zone), keeper: keeper(seen, zone), breaks }
    }

    pub(super) fn operator(&self, remedy: Remedy) -> Order {
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
    pub(super) fn entry(&self) -> Vec<Order> {
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
    pub(super) fn published_anew(&self) -> Option<Vec<Order>> {
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
    pub(super) fn publish(&self) -> Option<Order> {
        let (zone, parent, publish) = (self.zone.clone(), self.keeper.1.clone(), Rc::clone(&self.advice.publish));
        (!publish.is_empty()).then(|| self.keep(Remedy::PublishDs { zone, parent, publish }))
    }

    /// First aid, for a chain that is broken: nobody gives up a zone's signatures for a mere warning.
    pub(super) fn unsign(&self) -> Option<Order> {
        let (zone, parent, ttl) = (self.zone.clone(), self.keeper.1.clone(), self.advice.ttl);
        let remove = Rc::clone(&self.advice.all);
        self.breaks.then(|| self.keep(Remedy::Unsign { zone, parent, remove, ttl }))
    }

    /// Some DS records are to go: at once where another leads to a key that signs, else after one that does is there.
    pub(super) fn remove(&self, goes: impl Fn(&Ds) -> bool) -> Vec<Order> {
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
    pub(super) fn leave(&self, algorithm: u8) -> Vec<Order> {
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
    pub(super) fn promised(&self, algorithm: u8) -> Vec<Order> {
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
    pub(super) fn shown(&self, algorithm: u8) -> Vec<Order> {
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
    pub(super) fn wish(&self, what: &Diagnosed) -> Vec<Order> {
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
        let publish = self.lines(missing(&wish, present).into_iter());
        let remove = self.lines(missing(present, &wish).into_iter());
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
pub(super) fn is_good(algorithm: u8) -> bool {
    Algorithm::from_number(algorithm).is_some_and(|algorithm| !algorithm.is_retired())
}

/// Nothing is to be done.
pub(super) fn nothing() -> Vec<Order> {
    vec![Order::new(Acts::Visitor, Remedy::Nothing)]
}

/// Who keeps the DS RRset of a zone, and in which zone it stands.
fn keeper(seen: &Seen<'_>, zone: &Name) -> (Acts, Name) {
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
