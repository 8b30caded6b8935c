//! Records without the responses that they came in: told apart by what they are.
//!
//! Keys and DS RRsets answer questions of their own; what is left is the answer, with the proofs beside it.

use std::collections::{BTreeMap, BTreeSet};

use super::record::{Item, word};
use crate::dns::{Name, Rtype, canonical};
use crate::doh::rdata;
use crate::evidence::Question;

/// What one response has in its answer and beside it, and the question that it answers.
pub(super) struct Answers {
    pub(super) question: Question,
    pub(super) answer: Vec<Item>,
    pub(super) authority: Vec<Item>,
}

/// The answer first, then one response for each RRset of a chain. None where nothing but proofs is there: what they deny is not said.
pub(super) fn apart(items: Vec<Item>) -> Option<Vec<Answers>> {
    let list = items.into_iter().map(|item| Loose { owner: owner(&item), covers: covers(&item), what: item });
    let apart = in_lists(list.collect());
    let (answer, authority) = apart.answer;
    let first = (!answer.is_empty()).then_some((answer, authority));
    let chain = apart.chain.into_iter().map(|set| (set, Vec::new()));
    let all = first.into_iter().chain(chain).map(|(answer, authority)| {
        let heads: Vec<Head> = answer.iter().filter_map(head).collect();
        asked(&heads).map(|question| Answers { question, answer, authority })
    });
    all.collect::<Option<Vec<_>>>().filter(|all| !all.is_empty())
}

/// A record by what tells the question that it answers.
pub(in crate::case) struct Head {
    pub(in crate::case) name: Name,
    pub(in crate::case) rtype: Rtype,
    /// Where an alias leads.
    pub(in crate::case) target: Option<Name>,
}

/// The question that an answer is to: the name that no alias leads to, and the type of what stands behind the aliases. Of several the
/// first. A DNAME stands for names below it, and is asked for only where nothing else is there.
pub(in crate::case) fn asked(heads: &[Head]) -> Option<Question> {
    let is_alias = |head: &&Head| matches!(head.rtype, Rtype::CNAME | Rtype::DNAME);
    let led_to: BTreeSet<Vec<u8>> = heads.iter().filter_map(|head| head.target.as_ref()).map(canonical::name).collect();
    let data = || heads.iter().filter(|head| !matches!(head.rtype, Rtype::RRSIG | Rtype::DNAME));
    let begins = data().find(|head| !led_to.contains(&canonical::name(&head.name)));
    let first = begins.or_else(|| data().next()).or_else(|| heads.iter().find(|head| head.rtype != Rtype::RRSIG))?;
    let behind = data().find(|head| !is_alias(head)).filter(|_| is_alias(&first));
    Some(Question::new(first.name.clone(), behind.unwrap_or(first).rtype))
}

/// A record that is told apart from others.
pub(in crate::case) struct Loose<T> {
    /// Its owner in canonical form; none where it cannot be read.
    pub(in crate::case) owner: Option<Vec<u8>>,
    /// Its type; of a signature the type that it is over.
    pub(in crate::case) covers: Rtype,
    /// The record.
    pub(in crate::case) what: T,
}

/// Records told apart.
pub(in crate::case) struct Apart<T> {
    /// What is no part of a chain, and the proofs beside it.
    pub(in crate::case) answer: (Vec<T>, Vec<T>),
    /// DNSKEY and DS RRsets with their signatures.
    pub(in crate::case) chain: Vec<Vec<T>>,
}

/// In the order in which the first of each list stood.
pub(in crate::case) fn in_lists<T>(list: Vec<Loose<T>>) -> Apart<T> {
    let mut apart = Apart { answer: (Vec::new(), Vec::new()), chain: Vec::new() };
    let mut places = BTreeMap::new();
    for Loose { owner, covers, what } in list {
        match covers {
            Rtype::DNSKEY | Rtype::DS => {
                let place = *places.entry((owner, covers)).or_insert(apart.chain.len());
                match apart.chain.get_mut(place) {
                    Some(set) => set.push(what),
                    None => apart.chain.push(vec![what]),
                }
            }
            Rtype::NSEC | Rtype::NSEC3 | Rtype::SOA => apart.answer.1.push(what),
            _ => apart.answer.0.push(what),
        }
    }
    apart
}

fn head(item: &Item) -> Option<Head> {
    let rtype = item.rtype()?;
    let target = (rtype == Rtype::CNAME).then(|| rdata::owner(&item.data)).flatten();
    Some(Head { name: rdata::owner(&item.name)?, rtype, target })
}

fn owner(item: &Item) -> Option<Vec<u8>> {
    rdata::owner(&item.name).map(|name| canonical::name(&name))
}

fn covers(item: &Item) -> Rtype {
    match item.rtype() {
        Some(Rtype::RRSIG) => word(&item.data).0.parse().unwrap_or(Rtype::RRSIG),
        Some(rtype) => rtype,
        None => Rtype::from_int(0),
    }
}
