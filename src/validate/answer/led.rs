//! What an alias leads to, and which response tells of it.

use super::nothing::speaks_of_another;
use super::{Broken, Examination, Found, Told, leads};
use crate::dns::{Name, Rtype, is_within};
use crate::evidence::rrset::SignedRrset;
use crate::evidence::{FetchFault, Question, Received, Section};
use crate::trace::NotRetrieved;
use crate::validate::chain::{Chain, retrieval, retrieved};
use crate::validate::run::Run;

/// How much a response has to say about what an alias leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Says {
    /// Nothing: the end of the chain was left to another question.
    Nothing,
    /// That there is nothing, for all that it tells.
    Denies,
    /// What is there, or where that leads on.
    Answers,
    /// The same, with signatures.
    AnswersSigned,
}

/// What a response says about a question.
fn says(run: &mut Run<'_>, chain: &Chain<'_>, (index, response): Told<'_>, question: &Question) -> Says {
    let sets = run.sets(index, Section::Answer);
    let answers = |set: &&SignedRrset| {
        let (owner, rtype) = (&set.rrset.owner, set.rrset.rtype);
        let here = *owner == question.name && (rtype == question.rtype || rtype == Rtype::CNAME);
        here || rtype == Rtype::DNAME && leads(chain, owner, &question.name)
    };
    let settles = |received: &Received| {
        let soa = received.record.rtype == Rtype::SOA && is_within(&question.name, &received.record.owner);
        received.section == Section::Authority && (soa || matches!(received.record.rtype, Rtype::NSEC | Rtype::NSEC3))
    };
    if sets.iter().filter(answers).any(|set| !set.signatures.is_empty()) {
        Says::AnswersSigned
    } else if sets.iter().any(|set| answers(&set)) {
        Says::Answers
    } else if response.records.iter().any(settles) {
        Says::Denies
    } else {
        Says::Nothing
    }
}

impl Examination<'_> {
    /// What stands at a name that an alias led to, and which response told: the one that has the alias, or that to a question of its own.
    ///
    /// A resolver may leave the end of the chain to another question, or put it in without its signatures; and what the response with the
    /// alias denies may be a name that the alias' wildcard had to rule out, and not this one.
    pub(super) async fn led_to<'r>(
        &mut self,
        run: &mut Run<'r>,
        name: &Name,
        at_hand: Told<'r>,
    ) -> Result<(Found, Told<'r>), Broken> {
        let question = Question::new(name.clone(), self.rtype);
        let own = retrieval(run, &question);
        let here = says(run, &self.chain, at_hand, &question);
        let there = own.as_ref().map_or(Says::Nothing, |own| says(run, &self.chain, *own, &question));
        let first = match (&own, here) {
            (Ok(own), Says::Nothing | Says::Denies) => *own,
            (Ok(own), Says::Answers) if there == Says::AnswersSigned => *own,
            // Nobody said anything about it: what could not be had is held against nobody.
            (Err(_), Says::Nothing) => retrieved(run, &question, name)?,
            _ => at_hand,
        };
        let broken = match self.at(run, name, first).await {
            Ok(found) => return Ok((found, first)),
            Err(broken) => broken,
        };
        match own {
            // The other one may prove what the one with more to say did not.
            Ok(_) if first.0 != at_hand.0 && here == Says::Denies => {
                self.at(run, name, at_hand).await.map_or(Err(broken), |found| Ok((found, at_hand)))
            }
            Ok(own) if first.0 != own.0 && there == Says::AnswersSigned => {
                self.at(run, name, own).await.map_or(Err(broken), |found| Ok((found, own)))
            }
            // Where it was never asked for, what is at hand is all there is, and counts if it speaks of this name at all.
            Err(NotRetrieved::Fetch(FetchFault::NotCaptured)) if !speaks_of_another(&broken.1) => Err(broken),
            Err(_) if here == Says::Denies => retrieved(run, &question, name).and(Err(broken)),
            Ok(_) | Err(_) => Err(broken),
        }
    }
}
