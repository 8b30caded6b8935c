//! One question put to one resolver until its case is whole: what to send, what came, and once more in wire format what JSON may have
//! spoilt. Knows no network: the page, the laboratory's capture and whoever else has one drive it.
//!
//! ```text
//! poll -> send each -> receive, and poll again ...  until is_answered
//! case -> check it  -> once_more: poll again, or the case is whole
//! ```

use crate::case::Case;
use crate::dns::{Moment, Name, Rcode, special};
use crate::doh::plan::{Ask, Limits, Plan, Progress, Stage};
use crate::doh::provider::{Provider, Request};
use crate::doh::{json, wire};
use crate::evidence::{Capture, Exchange, FetchFault, Provenance, Question, Transport};
use crate::validate::anchors::TrustAnchor;
use crate::validate::{Policy, Report, TrustAnchors};

/// What is under way for one question.
#[derive(Clone, Debug)]
pub struct Errand {
    plan: Plan,
    provider: Provider,
    called: String,
    anchors: TrustAnchors,
    /// What is at hand already, and whether it has answered its question.
    given: Vec<(Exchange, Use)>,
}

/// Whether an exchange that was at hand has answered its question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Use {
    Spare,
    Used,
}

/// A request to send now, to be given back with what came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Send {
    /// What to send.
    pub request: Request,
    ask: Ask,
}

/// Why there is nothing to check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Nothing {
    /// No response came, of this kind.
    Fetch(FetchFault),
    /// The resolver refuses to answer.
    Refused {
        /// Its RCODE.
        rcode: Rcode,
        /// What it says of it (RFC 8914), if anything.
        extra: String,
    },
}

/// Which form resolvers of the visitors' own turned out to have, so that it is found out once and not for every question.
#[derive(Clone, Debug, Default)]
pub struct Forms(Vec<(Provider, Transport)>);

impl Forms {
    /// The same as [`Errand::new`], in the form that is known of `provider`, if one is.
    pub fn errand(&self, question: Question, provider: Provider, anchors: TrustAnchors) -> Errand {
        match self.0.iter().find(|(known, _)| *known == provider) {
            Some((_, form)) => Errand::in_form(Plan::new(question, *form, Limits::default()), provider, anchors),
            None => Errand::new(question, provider, anchors),
        }
    }

    /// Remembers what `errand` found out. Where nothing could be read any more, nothing is known any more. What was at hand already
    /// tells nothing of the resolver.
    pub fn learn(&mut self, errand: &Errand) {
        if !errand.given.is_empty() {
            return;
        }
        self.0.retain(|(known, _)| *known != errand.provider);
        self.0.extend(errand.form_found().map(|form| (errand.provider.clone(), form)));
    }
}

impl Errand {
    /// Puts `question` to `provider`; what it answers will be checked by `anchors`.
    pub fn new(question: Question, provider: Provider, anchors: TrustAnchors) -> Self {
        let plan = Plan::new(question, provider.first_form(), Limits::default());
        let plan = if provider.is_form_guessed() { plan.or_wire() } else { plan };
        Self::in_form(plan, provider, anchors)
    }

    fn in_form(plan: Plan, provider: Provider, anchors: TrustAnchors) -> Self {
        Self { plan, called: provider.to_string(), provider, anchors, given: Vec::new() }
    }

    /// The same for a case that has some of the responses already: they are not asked for again, and stay in the case as they are. What
    /// no longer can be read in the form that they came in is asked for once more, as ever.
    pub fn with(mut self, given: Vec<Exchange>) -> Self {
        let answers = given.into_iter().filter(|exchange| exchange.outcome.is_ok());
        self.given = answers.map(|exchange| (exchange, Use::Spare)).collect();
        self
    }

    /// How many questions were put to the resolver, and not answered by what was at hand.
    pub fn asked(&self) -> usize {
        let used = self.given.iter().filter(|(_, used)| *used == Use::Used).count();
        self.plan.progress().len().saturating_sub(used)
    }

    /// Answers questions by what is at hand; those that are left are to be sent.
    fn sends(&mut self) -> Vec<Ask> {
        let mut left = Vec::new();
        loop {
            let asks = self.plan.poll();
            if asks.is_empty() {
                return left;
            }
            for ask in asks {
                let answers =
                    |(given, used): &&mut (Exchange, Use)| *used == Use::Spare && given.question == ask.question;
                // What somebody brought along may lead to names that are no business of this resolver.
                let kept = !self.given.is_empty() && self.keeps(&ask.question.name);
                match self.given.iter_mut().find(answers) {
                    Some((given, used)) => {
                        *used = Use::Used;
                        let response = given.outcome.clone();
                        self.plan.receive(ask.id, response);
                    }
                    None if kept => self.plan.receive(ask.id, Err(FetchFault::NotCaptured)),
                    None => left.push(ask),
                }
            }
        }
    }

    /// Whether a name is none to be sent to the resolver.
    fn keeps(&self, name: &Name) -> bool {
        special::of(name).is_some_and(|special| !special.may_be_asked(!self.provider.is_public()))
    }

    /// Puts what was at hand back in its place, in the form that it came in; what answered no question comes last.
    fn restored(&self, mut capture: Capture) -> Capture {
        let mut given = self.given.clone();
        for exchange in &mut capture.exchanges {
            let same = |(kept, used): &&mut (Exchange, Use)| {
                *used == Use::Used && kept.question == exchange.question && kept.outcome == exchange.outcome
            };
            if let Some((kept, used)) = given.iter_mut().find(same) {
                exchange.transport = kept.transport;
                *used = Use::Spare;
            }
        }
        if !self.given.is_empty() {
            capture.provenance = Provenance::Frozen;
        }
        let unasked = self.given.iter().filter(|(_, used)| *used == Use::Spare);
        capture.exchanges.extend(unasked.map(|(given, _)| given.clone()));
        capture
    }

    /// The form in which a resolver answered of which it was not known; JSON if it did in both.
    fn form_found(&self) -> Option<Transport> {
        let asked = self.plan.progress();
        let answers = |form: &Transport| asked.iter().any(|one| one.transport == *form && one.stage == Stage::Answered);
        [Transport::Json, Transport::Wire].into_iter().filter(|_| self.provider.is_form_guessed()).find(answers)
    }

    /// The same, with another name for the resolver in the case.
    pub fn called(mut self, name: String) -> Self {
        self.called = name;
        self
    }

    /// What to send now. Whatever came of it is to be given to [`Self::receive`], in any order.
    pub fn poll(&mut self) -> Vec<Send> {
        let asks = self.sends();
        let send = |ask: Ask| Send { request: self.provider.request(&ask.question, ask.transport), ask };
        asks.into_iter().map(send).collect()
    }

    /// Takes the body that came for a request, or why none did.
    pub fn receive(&mut self, sent: &Send, body: Result<Vec<u8>, FetchFault>) {
        let got = body.and_then(|octets| match sent.ask.transport {
            Transport::Json => json::parse(octets),
            Transport::Wire => wire::parse(octets),
        });
        self.plan.receive(sent.ask.id, got);
    }

    /// How far each question has come.
    pub fn progress(&self) -> Vec<Progress> {
        self.plan.progress()
    }

    /// Whether nothing is left to send or to wait for.
    pub fn is_answered(&self) -> bool {
        self.plan.is_done()
    }

    /// Questions that were asked in JSON, and in wire format after that.
    pub fn again(&self) -> usize {
        let asked = self.plan.progress();
        let in_json = |one: &&Progress| {
            asked.iter().any(|other| other.transport == Transport::Json && other.question == one.question)
        };
        asked.iter().filter(|one| one.transport == Transport::Wire).filter(in_json).count()
    }

    /// What came, as a case of the moment `now`.
    ///
    /// # Errors
    /// [`Nothing`] where no response came, or none but refusals.
    pub fn case(&self, now: Moment) -> Result<Case, Nothing> {
        let case = self.whatever_came(now);
        nothing_came(&case.capture).map_or(Ok(case), Err)
    }

    /// The same where nothing came, too: the case of a failure.
    pub fn whatever_came(&self, now: Moment) -> Case {
        Case {
            name: None,
            now,
            capture: self.restored(self.plan.clone().finish(now, self.called.clone())),
            anchor_texts: self.anchors.all().iter().map(TrustAnchor::text).collect(),
            anchors: self.anchors.clone(),
            policy: Policy::default(),
        }
    }

    /// Asks again in wire format what the check of the case found that JSON may have spoilt; whether there is anything to ask. If
    /// not, the case is whole.
    pub fn once_more(&mut self, report: &Report) -> bool {
        let new = self.plan.ask_wire(&report.wants_wire());
        new > 0
    }
}

/// Why there is nothing to check: no response at all, or none but refusals.
fn nothing_came(capture: &Capture) -> Option<Nothing> {
    let first = capture.exchanges.iter().find(|exchange| exchange.question == capture.question)?;
    let (_, best) = capture.exchange(&capture.question)?;
    match &best.outcome {
        Ok(response) if response.rcode == Rcode::REFUSED => {
            let extra = response.extended_errors.iter().map(|error| error.text.clone()).find(|text| !text.is_empty());
            let extra = extra.or_else(|| response.comments.first().cloned()).unwrap_or_default();
            Some(Nothing::Refused { rcode: response.rcode, extra })
        }
        // The first try tells more than the second: a resolver in trouble fails in every form.
        Err(_) if capture.exchanges.iter().all(|exchange| exchange.outcome.is_err()) => {
            first.outcome.as_ref().err().cloned().map(Nothing::Fetch)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
