//! What an honest resolver answers in a world, and how the validator has to take it.

use std::collections::BTreeSet;
use std::rc::Rc;

use explainer::dns::{Moment, Name, Rcode, Record, Rtype, ToName, canonical, path_from_root};
use explainer::evidence::{Capture, Exchange, Flags, Provenance, Question, Received, Response, Section, Transport};

use super::super::zone::NOW;
use super::signed::{Denial, Zone, record};
use super::truth::{Standing, Stands, encloser, holder, next_closer};
use super::world::{World, below};

/// As many links of an alias chain as are followed.
const LINKS: usize = 8;

/// What answers a question, link by link.
#[derive(Debug)]
pub(super) struct Reply {
    pub(super) rcode: Rcode,
    /// The name of each link, and what is sent about it.
    pub(super) links: Vec<(Name, Vec<Received>)>,
    /// The verdict that the whole deserves; `None` where an alias chain has no end.
    pub(super) verdict: Option<&'static str>,
}

fn received(section: Section, records: impl IntoIterator<Item = Record>) -> impl Iterator<Item = Received> {
    records.into_iter().map(move |record| Received { section, record, lossy: None })
}

/// A response with these records.
pub(super) const fn response(rcode: Rcode, records: Vec<Received>) -> Response {
    Response {
        transport: Transport::Wire,
        rcode,
        flags: Flags { tc: false, rd: false, ra: false, ad: false, cd: false },
        records,
        refused: Vec::new(),
        has_authority: true,
        question: None,
        extended_errors: Vec::new(),
        comments: Vec::new(),
        body: Vec::new(),
    }
}

/// The records that a denial or an answer by wildcard needs, and whether a gap that opts out is among them.
pub(super) struct Proof {
    pub(super) shapes: Vec<usize>,
    pub(super) opt_out: bool,
}

/// What proves that nothing closer to a name stands than `source`: the name itself, a wildcard, or nothing at all.
pub(super) fn proof(zone: &Zone, name: &Name, source: Option<&Name>, denies: bool) -> Proof {
    let mut proof = Proof { shapes: Vec::new(), opt_out: false };
    let cover = |proof: &mut Proof, name: &Name| {
        let (shape, opt_out) = zone.covering(name);
        proof.shapes.push(shape);
        proof.opt_out |= opt_out;
    };
    if source == Some(name) {
        match (zone.at(name), zone.denial) {
            (Some(shape), _) => proof.shapes.push(shape),
            (None, Denial::Nsec) => cover(&mut proof, name),
            // An unsigned delegation in a span that opts out (RFC 5155 7.2.4).
            (None, Denial::Nsec3 { .. }) => {
                let above = World::up(name).skip(1).find(|above| zone.at(above).is_some()).unwrap();
                proof.shapes.extend(zone.at(&above));
                cover(&mut proof, &next_closer(name, &above));
            }
        }
        return proof;
    }
    let encloser = encloser(zone, name);
    match zone.denial {
        Denial::Nsec => cover(&mut proof, name),
        Denial::Nsec3 { .. } => {
            if denies {
                proof.shapes.extend(zone.at(&encloser));
            }
            cover(&mut proof, &next_closer(name, &encloser));
        }
    }
    match (source, denies) {
        (Some(wildcard), true) => proof.shapes.push(zone.about(wildcard)),
        (None, _) => {
            // That the wildcard is covered says nothing about the name, opt-out or not.
            let opt_out = proof.opt_out;
            cover(&mut proof, &below("*", &encloser));
            proof.opt_out = opt_out;
        }
        (Some(_), false) => {}
    }
    proof
}

impl World {
    /// The answer to a question.
    pub(super) fn reply(&self, question: &Question) -> Rc<Reply> {
        if let Some(known) = self.replies.borrow().get(question) {
            return Rc::clone(known);
        }
        let reply = Rc::new(self.make_reply(question));
        self.replies.borrow_mut().insert(question.clone(), Rc::clone(&reply));
        reply
    }

    fn make_reply(&self, question: &Question) -> Reply {
        let mut reply = Reply { rcode: Rcode::NOERROR, links: Vec::new(), verdict: Some("secure") };
        let rtype = question.rtype;
        let mut name = question.name.clone();
        for _ in 0..LINKS {
            let zone = self.authority(&name, rtype);
            let stands = self.stands(&name, rtype);
            let (records, open) = self.link(zone, &name, rtype, &stands);
            reply.links.push((name.clone(), records));
            let holder = holder(&name, rtype);
            if open || self.standing(&holder) == Standing::Unsigned || self.over_slow_names(&holder) {
                reply.verdict = Some("insecure");
            }
            match stands {
                // The CNAME that a DNAME makes answers a question for it.
                Stands::Redirect { .. } if matches!(rtype, Rtype::CNAME | Rtype::ANY) => return reply,
                Stands::Alias { target, .. } | Stands::Redirect { target: Some(target), .. } => name = target,
                Stands::Redirect { target: None, .. } => {
                    reply.rcode = Rcode::YXDOMAIN;
                    reply.verdict = None;
                    return reply;
                }
                Stands::NoName => {
                    reply.rcode = Rcode::NXDOMAIN;
                    return reply;
                }
                Stands::Answer { .. } | Stands::NoData { .. } => return reply,
            }
        }
        reply.verdict = None;
        reply
    }

    /// Whether the way to a zone leads over names of a slow zone that are no delegation, which it cannot say in a way that counts;
    /// a CNAME says it, too.
    fn over_slow_names(&self, holder: &Name) -> bool {
        let zone = self.zone_of(holder);
        let cut = |above: &&Zone| zone.apex != above.apex && zone.apex.ends_with(&above.apex);
        let way: Vec<&Zone> = self.zones.iter().filter(cut).chain([zone]).collect();
        let closest = self.anchors.iter().filter(|anchor| holder.ends_with(anchor)).map(Name::label_count).max();
        way.windows(2).any(|pair| {
            pair[0].is_slow()
                && closest.is_some_and(|closest| pair[0].apex.label_count() >= closest)
                && Self::up(&pair[1].apex)
                    .skip(1)
                    .take_while(|above| *above != pair[0].apex)
                    .any(|above| pair[0].held.get(&above).is_none_or(|sets| !sets.contains_key(&Rtype::CNAME)))
        })
    }

    /// What is sent about one name, and whether it is proven only as far as an opt-out span or a slow zone goes.
    fn link(&self, zone: &Zone, name: &Name, rtype: Rtype, stands: &Stands) -> (Vec<Received>, bool) {
        let set = |owner: &Name, rtype: Rtype| &self.pool[zone.held[owner][&rtype]];
        let mut records: Vec<Received> = Vec::new();
        let needs: Option<(Option<&Name>, bool)> = match stands {
            Stands::Answer { source } => {
                let types: Vec<Rtype> = match rtype {
                    Rtype::ANY => zone.held[source].keys().copied().collect(),
                    _ => vec![rtype],
                };
                for rtype in types {
                    records.extend(received(Section::Answer, set(source, rtype).sent_for(name)));
                }
                (source != name).then_some((Some(source), false))
            }
            Stands::Alias { source, .. } => {
                records.extend(received(Section::Answer, set(source, Rtype::CNAME).sent_for(name)));
                (source != name).then_some((Some(source), false))
            }
            Stands::Redirect { owner, target } => {
                records.extend(received(Section::Answer, set(owner, Rtype::DNAME).records().to_vec()));
                let made = target.iter().map(|target| record(name, Rtype::CNAME, canonical::name(target)));
                records.extend(received(Section::Answer, made));
                None
            }
            Stands::NoData { source } => Some((Some(source), true)),
            Stands::NoName => Some((None, true)),
        };
        if matches!(stands, Stands::NoData { .. } | Stands::NoName) {
            records.extend(received(Section::Authority, set(&zone.apex, Rtype::SOA).records().to_vec()));
        }
        let Some((source, denies)) = needs.filter(|_| zone.seal.is_some()) else { return (records, false) };
        let proof = proof(zone, name, source, denies);
        let mut shapes = proof.shapes;
        shapes.sort_unstable();
        shapes.dedup();
        for shape in shapes {
            records.extend(received(Section::Authority, self.pool[shape].records().to_vec()));
        }
        (records, proof.opt_out || zone.is_slow())
    }

    /// All that is fetched for a question: its answer, whole or link by link, and DS and DNSKEY of all ancestors of its names.
    pub(super) fn capture(&self, question: &Question, whole: bool) -> Capture {
        let reply = self.reply(question);
        let mut exchanges: Vec<Exchange> = Vec::new();
        let mut known: BTreeSet<Question> = BTreeSet::new();
        let mut add = |question: Question, response: Response| {
            if known.insert(question.clone()) {
                exchanges.push(Exchange { question, transport: Transport::Wire, outcome: Ok(response) });
            }
        };
        if whole {
            let records = reply.links.iter().flat_map(|(_, records)| records.clone()).collect();
            add(question.clone(), response(reply.rcode, records));
        } else {
            for (index, (name, records)) in reply.links.iter().enumerate() {
                let last = index + 1 == reply.links.len();
                let rcode = if last { reply.rcode } else { Rcode::NOERROR };
                add(Question::new(name.clone(), question.rtype), response(rcode, records.clone()));
            }
        }
        for (name, _) in &reply.links {
            for above in path_from_root(name) {
                let mut asks = vec![Rtype::DS, Rtype::DNSKEY];
                asks.retain(|rtype| match *rtype {
                    Rtype::DS => !above.is_root(),
                    _ => self.zones.iter().any(|zone| zone.apex == above),
                });
                for rtype in asks {
                    let ask = Question::new(above.to_name(), rtype);
                    let reply = self.reply(&ask);
                    let records = reply.links.iter().flat_map(|(_, records)| records.clone()).collect();
                    add(ask, response(reply.rcode, records));
                }
            }
        }
        Capture {
            question: question.clone(),
            provider: String::new(),
            exchanges,
            taken: Moment::from_field(NOW),
            provenance: Provenance::Frozen,
        }
    }
}
