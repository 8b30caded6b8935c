//! Whether the resolver can be reached at all. One that cannot gets two tries, and not two of every question: a visitor waits for
//! nothing, and whoever is down or behind a firewall is not hammered.

use super::Plan;
use crate::evidence::{FetchFault, Response};

/// What is known of the way to the resolver.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// Nothing came yet: questions that failed wait here, in the order in which they did.
    Unknown(Vec<usize>),
    /// Something came: each question is worth a second try of its own.
    Reached,
}

impl Default for Reach {
    fn default() -> Self {
        Self::Unknown(Vec::new())
    }
}

impl Plan {
    /// A question that failed in a way that may pass is sent once more: now, or as soon as it is known that somebody is there.
    pub(super) fn try_again(&mut self, index: usize) {
        match &mut self.reach {
            Reach::Unknown(failed) => {
                failed.push(index);
                self.try_reach();
            }
            Reach::Reached => self.send_again(index),
        }
    }

    /// Whatever the resolver itself said tells that it is there, a refusal too; that it is in trouble does not help.
    pub(super) fn learn_reach(&mut self, got: &Result<Response, FetchFault>) {
        let nothing = got.as_ref().is_err_and(|fault| may_pass(fault) || *fault == FetchFault::Offline);
        if nothing || self.reach == Reach::Reached {
            return;
        }
        if let Reach::Unknown(failed) = std::mem::replace(&mut self.reach, Reach::Reached) {
            failed.into_iter().for_each(|index| self.send_again(index));
        }
    }

    /// Where all has failed, the first question alone is sent once more. If that fails too, the others keep the fault they have.
    pub(super) fn try_reach(&mut self) {
        if !self.is_done() {
            return;
        }
        let first_round = self.entries.iter().all(|entry| entry.tries < self.limits.tries);
        let Reach::Unknown(failed) = &mut self.reach else { return };
        let first = failed.iter().copied().min();
        match first {
            Some(first) if first_round => {
                failed.retain(|index| *index != first);
                self.send_again(first);
            }
            _ => failed.clear(),
        }
    }

    fn send_again(&mut self, index: usize) {
        if let Some(entry) = self.entries.get_mut(index) {
            entry.outcome = None;
            self.waiting.push_back(index);
        }
    }
}

/// A fault that may be gone at the next try.
pub(super) const fn may_pass(fault: &FetchFault) -> bool {
    match fault {
        FetchFault::TimedOut { .. } | FetchFault::Blocked => true,
        FetchFault::Http { status } => *status >= 500,
        _ => false,
    }
}
