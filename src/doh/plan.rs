//! What to ask next: a plan without a network, driven by the browser, a case file or a test (RFC 4035 5 says what a
//! validator needs).
//!
//! The first round asks for the answer, and for DS and DNSKEY of every ancestor at once, so that a chain of any depth takes
//! one round. A second one follows aliases, asks in wire format what JSON could not give back, and fills in zones of a name
//! too long to ask everything for.

mod form;
mod reach;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use self::form::{Form, has_no_json};
use self::reach::{Reach, may_pass};
use super::follow::{self, End};
use crate::dns::{Moment, Name, Rtype, is_within, path_from_root};
use crate::evidence::{Capture, Exchange, FetchFault, Provenance, Question, Response, Transport};

/// How much may be asked for one name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Questions in all, in either form; a second try of the same one does not count.
    pub questions: usize,
    /// Questions about the ancestors of one name that are asked without knowing which of them are zones.
    pub ancestors: usize,
    /// Aliases followed (CNAME or DNAME), over all responses.
    pub aliases: usize,
    /// Tries of one question.
    pub tries: u8,
    /// Octets of all bodies that are kept.
    pub octets: usize,
}

impl Default for Limits {
    /// - 48 about ancestors: all of them for 23 labels, which is more than a name of hosts ever has; the 34 labels of an
    ///   ip6.arpa name get every DS and the shallow DNSKEY, the rest comes when its zones are known.
    /// - 128 in all: two full rounds and a third to ask again in wire format. HTTP/2 servers should take 100 at once
    ///   (RFC 9113 6.5.2), so no round waits for another.
    /// - 11 aliases, as Unbound (`MAX_RESTART_COUNT`) follows.
    /// - 2 tries: a lost packet is got over, a resolver in trouble is not hammered.
    /// - 4 MiB: 128 bodies of 2 kB, which is much for one, take a sixteenth of it.
    fn default() -> Self {
        Self { questions: 128, ancestors: 48, aliases: 11, tries: 2, octets: 4 << 20 }
    }
}

/// Which question of a plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct AskId(usize);

/// A question to send now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ask {
    /// To be given back with what came.
    pub id: AskId,
    /// What to ask.
    pub question: Question,
    /// In which form.
    pub transport: Transport,
}

/// How far a question has come, for the progress that a visitor sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// To be sent with the next poll.
    Waiting,
    /// Sent.
    Asked,
    /// A response came.
    Answered,
    /// It failed for good.
    Failed,
}

/// One question and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Progress {
    /// The question.
    pub question: Question,
    /// Its form.
    pub transport: Transport,
    /// How far.
    pub stage: Stage,
}

/// What to ask for one name, and what came.
#[derive(Clone, Debug)]
pub struct Plan {
    question: Question,
    limits: Limits,
    /// In the order first asked.
    entries: Vec<Entry>,
    /// By name and type, one list a form: nothing is asked twice.
    known: [BTreeMap<(Vec<u8>, Rtype), usize>; 2],
    /// To be sent with the next poll.
    waiting: VecDeque<usize>,
    /// Sent, and nothing came yet.
    asked: BTreeSet<usize>,
    /// The names whose chains are wanted: the question's, then the targets of aliases.
    names: Vec<Name>,
    /// Aliases followed so far.
    aliases: usize,
    /// Octets of the bodies that came.
    octets: usize,
    /// Wanted, and not asked because of a limit.
    over_cap: BTreeMap<(Vec<u8>, Rtype), Question>,
    /// The zones whose chains are wanted, by canonical wire form.
    zones: BTreeSet<Vec<u8>>,
    /// The form that new questions are asked in: the resolver's, and wire as soon as it has shown that it has no JSON.
    transport: Transport,
    form: Form,
    reach: Reach,
}

#[derive(Clone, Debug)]
struct Entry {
    question: Question,
    transport: Transport,
    tries: u8,
    outcome: Option<Result<Response, FetchFault>>,
}

impl Plan {
    /// A plan for `question`: its answer, and DS and DNSKEY of every ancestor, its own name among them. The root has no DS. It is asked
    /// in the form of `transport`, the one that the resolver has.
    pub fn new(question: Question, transport: Transport, limits: Limits) -> Self {
        let mut plan = Self {
            question: question.clone(),
            limits,
            entries: Vec::new(),
            known: [BTreeMap::new(), BTreeMap::new()],
            waiting: VecDeque::new(),
            asked: BTreeSet::new(),
            names: Vec::new(),
            aliases: 0,
            octets: 0,
            over_cap: BTreeMap::new(),
            zones: BTreeSet::new(),
            transport,
            form: Form::Sure,
            reach: Reach::default(),
        };
        plan.ask(question.clone());
        plan.want_chain(question.name);
        plan
    }

    /// What to send now. Each comes once, and once more if its first try failed in a way that may pass; but of a resolver from which
    /// nothing comes at all, one question alone is sent once more.
    pub fn poll(&mut self) -> Vec<Ask> {
        let mut asks = Vec::with_capacity(self.waiting.len());
        while let Some(index) = self.waiting.pop_front() {
            if let Some(entry) = self.entries.get_mut(index) {
                entry.tries = entry.tries.saturating_add(1);
                self.asked.insert(index);
                asks.push(Ask { id: AskId(index), question: entry.question.clone(), transport: entry.transport });
            }
        }
        asks
    }

    /// Takes what came for `ask`; may bring up more to ask. What was not asked, or came already, changes nothing.
    pub fn receive(&mut self, ask: AskId, got: Result<Response, FetchFault>) {
        if !self.asked.remove(&ask.0) {
            return;
        }
        let Some(entry) = self.entries.get_mut(ask.0) else { return };
        let got = got.and_then(|response| response.to(&entry.question));
        let got = got.and_then(|response| match self.octets.saturating_add(response.body.len()) {
            octets if octets > self.limits.octets => Err(too_much(entry.transport, octets, self.limits.octets)),
            octets => {
                self.octets = octets;
                Ok(response)
            }
        });
        if got.as_ref().is_err_and(may_pass) && entry.tries < self.limits.tries {
            entry.outcome = Some(got);
            self.try_again(ask.0);
            return;
        }
        let (question, transport) = (entry.question.clone(), entry.transport);
        self.learn_reach(&got);
        self.learn_form(&got);
        match &got {
            Ok(response) => self.go_on(&question, transport, response),
            Err(fault) if transport == Transport::Json && has_no_json(fault) => {
                self.transport = Transport::Wire;
                self.ask_wire(&[question]);
            }
            Err(_) => {}
        }
        if let Some(entry) = self.entries.get_mut(ask.0) {
            entry.outcome = Some(got);
        }
        self.try_reach();
        self.try_form();
    }

    /// Asks `questions` in wire format too, unless that was done; how many are new. For what JSON may have lost.
    pub fn ask_wire(&mut self, questions: &[Question]) -> usize {
        questions.iter().filter(|question| self.enter((*question).clone(), Transport::Wire)).count()
    }

    /// Whether nothing is left to send or to wait for.
    pub fn is_done(&self) -> bool {
        self.waiting.is_empty() && self.asked.is_empty()
    }

    /// Every question so far, in the order asked.
    pub fn progress(&self) -> Vec<Progress> {
        let stage = |index: usize, entry: &Entry| match &entry.outcome {
            Some(Ok(_)) => Stage::Answered,
            Some(Err(_)) => Stage::Failed,
            None if self.asked.contains(&index) => Stage::Asked,
            None => Stage::Waiting,
        };
        self.entries
            .iter()
            .enumerate()
            .map(|(index, entry)| Progress {
                question: entry.question.clone(),
                transport: entry.transport,
                stage: stage(index, entry),
            })
            .collect()
    }

    /// All that was asked and what came, as live evidence of `provider` at `taken`; also when some failed or never came.
    pub fn finish(self, taken: Moment, provider: impl Into<String>) -> Capture {
        let mut exchanges: Vec<_> = self
            .entries
            .into_iter()
            .map(|entry| Exchange {
                question: entry.question,
                transport: entry.transport,
                outcome: entry.outcome.unwrap_or(Err(FetchFault::NotCaptured)),
            })
            .collect();
        let ([json, wire], transport) = (&self.known, self.transport);
        exchanges.extend(
            self.over_cap
                .into_iter()
                .filter(|(key, _)| !json.contains_key(key) && !wire.contains_key(key))
                .map(|(_, question)| Exchange { question, transport, outcome: Err(FetchFault::OverCap) }),
        );
        Capture { question: self.question, provider: provider.into(), exchanges, taken, provenance: Provenance::Live }
    }

    /// One more question in the usual form.
    fn ask(&mut self, question: Question) {
        self.enter(question, self.transport);
    }

    /// One more question, if it is new and there is room for it; whether it was entered.
    fn enter(&mut self, question: Question, transport: Transport) -> bool {
        let [json, wire] = &mut self.known;
        let known = match transport {
            Transport::Json => json,
            Transport::Wire => wire,
        };
        if known.contains_key(&question.key()) {
            return false;
        }
        let index = self.entries.len();
        if index >= self.limits.questions {
            self.over_cap.insert(question.key(), question);
            return false;
        }
        known.insert(question.key(), index);
        self.entries.push(Entry { question, transport, tries: 0, outcome: None });
        self.waiting.push_back(index);
        true
    }

    /// DS and DNSKEY of `name` and its ancestors, from the root down. Of a long name every DS that fits, since a missing DS
    /// must be proven at each step, and DNSKEY of the shallow ones; the deep ones follow in [`Self::want_zones`].
    fn want_chain(&mut self, name: Name) {
        if self.names.contains(&name) {
            return;
        }
        let path = path_from_root(&name);
        self.names.push(name);
        let ds = (path.len() - 1).min(self.limits.ancestors * 3 / 4);
        let whole = path.len() * 2 - 1 <= self.limits.ancestors;
        let (ds, keys) = if whole { (path.len() - 1, path.len()) } else { (ds, self.limits.ancestors - ds) };
        for (depth, ancestor) in path.into_iter().enumerate() {
            if depth < keys {
                self.ask(Question::new(ancestor.clone(), Rtype::DNSKEY));
            }
            if (1..=ds).contains(&depth) {
                self.ask(Question::new(ancestor, Rtype::DS));
            } else if depth > 0 {
                let question = Question::new(ancestor, Rtype::DS);
                self.over_cap.insert(question.key(), question);
            }
        }
    }

    /// DNSKEY of zones that a response named, if a wanted name lies in them, and every DS on the way down to them; most were
    /// asked for already.
    fn want_zones(&mut self, zones: BTreeMap<Vec<u8>, Name>) {
        for (key, zone) in zones {
            let wanted = |name: &Name| is_within(name, &zone);
            if self.zones.contains(&key) || !self.names.iter().any(wanted) {
                continue;
            }
            self.zones.insert(key);
            for ancestor in path_from_root(&zone).into_iter().skip(1) {
                self.ask(Question::new(ancestor, Rtype::DS));
            }
            self.ask(Question::new(zone.clone(), Rtype::DNSKEY));
        }
    }

    /// What a response brings up.
    fn go_on(&mut self, question: &Question, transport: Transport, response: &Response) {
        if transport == Transport::Json && lost_something(response) {
            self.ask_wire(std::slice::from_ref(question));
        }
        if question.rtype == self.question.rtype && self.names.contains(&question.name) {
            self.follow_aliases(question, response);
        }
        self.want_zones(follow::zones(response));
    }

    /// The chains of alias targets, and the target itself where the resolver left it out.
    fn follow_aliases(&mut self, question: &Question, response: &Response) {
        let path = follow::aliases(question, response, self.limits.aliases);
        let last = path.targets.last().cloned();
        for target in path.targets {
            if self.names.contains(&target) {
                continue;
            }
            if self.aliases == self.limits.aliases {
                return;
            }
            self.aliases += 1;
            self.want_chain(target);
        }
        if let (Some(target), End::Open) = (last, path.end) {
            self.ask(Question::new(target, question.rtype));
        }
    }
}

/// Drives a plan with what `lookup` has, such as a case file; the same questions in the same order as live.
pub fn replay(
    question: Question,
    limits: Limits,
    taken: Moment,
    provider: impl Into<String>,
    mut lookup: impl FnMut(&Ask) -> Result<Response, FetchFault>,
) -> Capture {
    let mut plan = Plan::new(question, Transport::Json, limits);
    loop {
        let asks = plan.poll();
        if asks.is_empty() {
            return Capture { provenance: Provenance::Frozen, ..plan.finish(taken, provider) };
        }
        for ask in asks {
            let got = lookup(&ask);
            plan.receive(ask.id, got);
        }
    }
}

/// A body beyond what is kept for one name.
fn too_much(transport: Transport, octets: usize, most: usize) -> FetchFault {
    let detail = format!("{octets} > {most}");
    match transport {
        Transport::Json => FetchFault::NotJson { detail },
        Transport::Wire => FetchFault::NotWire { detail },
    }
}

/// Whether the JSON did not give back all octets of the records that count.
fn lost_something(response: &Response) -> bool {
    use crate::evidence::Section::Additional;
    response.flags.tc
        || response.records.iter().any(|received| received.lossy.is_some() && received.section != Additional)
        || response.refused.iter().any(|refused| refused.section != Additional)
}

#[cfg(test)]
mod tests;
