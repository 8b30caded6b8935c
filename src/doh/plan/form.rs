//! Which form a resolver has, JSON or wire format, and how that is found out where nobody said it.

use super::{Entry, Plan};
use crate::evidence::{FetchFault, Question, Response, Transport};

/// What is known of the form that a resolver has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// It has the one that it is asked in, or says itself that it has not.
    Sure,
    /// JSON, as far as is known.
    Guessed,
    /// One question in wire format is under way, for nothing that came in JSON could be read.
    Tried,
}

impl Plan {
    /// The same for a resolver of which it is not known whether it has JSON. A browser keeps from a page what a resolver says of that
    /// without leave to read it (CORS), and tells nothing but that it was blocked. So if all was blocked, one question is sent in wire
    /// format, once; the others follow only if it is answered.
    pub fn or_wire(mut self) -> Self {
        self.form = Form::Guessed;
        self
    }

    /// What came of the question that was to tell the resolver's form.
    pub(super) fn learn_form(&mut self, got: &Result<Response, FetchFault>) {
        if self.form != Form::Tried {
            return;
        }
        self.form = Form::Sure;
        if got.is_ok() {
            self.transport = Transport::Wire;
            let blocked: Vec<Question> = self.entries.iter().map(|entry| entry.question.clone()).collect();
            self.ask_wire(&blocked);
        }
    }

    /// Sends the question that tells the resolver's form, if nothing else can.
    pub(super) fn try_form(&mut self) {
        let is_blocked = |entry: &Entry| entry.outcome == Some(Err(FetchFault::Blocked));
        if self.form != Form::Guessed || !self.entries.iter().all(is_blocked) {
            return;
        }
        self.form = Form::Sure;
        if self.enter(self.question.clone(), Transport::Wire)
            && let Some(entry) = self.entries.last_mut()
        {
            entry.tries = self.limits.tries.saturating_sub(1);
            self.form = Form::Tried;
        }
    }
}

/// A fault of a resolver that speaks RFC 8484 alone. 429 is about the rate and says nothing of the form.
pub(super) const fn has_no_json(fault: &FetchFault) -> bool {
    match fault {
        FetchFault::NotJson { .. } => true,
        FetchFault::Http { status } => matches!(status, 400..=428 | 430..=499),
        _ => false,
    }
}
