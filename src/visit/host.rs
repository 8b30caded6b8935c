//! What the page says to a page that frames it, and what it hears from there: docs/embed.md has the protocol, for those who write the
//! other side. Pure: messages are JSON texts, and who may say and hear them is for [`crate::ui`] to check.
//!
//! Whoever frames the page learns what comes of what it asked for itself, and nothing else. As soon as the visitor asks something else
//! inside the frame, another name or another resolver, it is told nothing until what it asked for is shown again.

use serde_json::{Value, json};

use crate::visit::problem::Problem;
use crate::visit::proof::{Origin, Proof};
use crate::visit::route::{Asks, Embed, Route};
use crate::visit::settings::Theme;
use crate::visit::state::{Message, State, Work};

/// The version of the protocol, which every message carries under [`MARK`].
const VERSION: u64 = 1;

/// What tells a message of ours from whatever else windows say to each other.
const MARK: &str = "dnssecExplainer";

/// What is heard from the page that frames this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Call {
    /// It is there, and wants to be told; all that it has missed is said again.
    Hello,
    /// The story plays.
    Play,
    /// It stops.
    Pause,
    /// A panel, counted from 1.
    Goto(usize),
    /// An edition.
    Theme(Theme),
    /// The text of a case file.
    Case(String),
}

impl Call {
    /// Reads a message; `None` for what is none of ours.
    pub fn read(text: &str) -> Option<Self> {
        let message: Value = serde_json::from_str(text).ok()?;
        if message.get(MARK)?.as_u64()? != VERSION {
            return None;
        }
        let text = |field: &str| message.get(field).and_then(Value::as_str);
        Some(match text("call")? {
            "hello" => Self::Hello,
            "play" => Self::Play,
            "pause" => Self::Pause,
            "goto" => Self::Goto(usize::try_from(message.get("step")?.as_u64()?).ok()?),
            "theme" => Self::Theme(Theme::of_link(text("theme")?)?),
            "case" => Self::Case(text("text")?.to_owned()),
            _ => return None,
        })
    }
}

/// Why what was asked for came to nothing. No more is said of it: how a visitor's network is has nothing to do with the other page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// What it asks is no question, or none for a public resolver.
    Link,
    /// The case is none, or did not come.
    Case,
    /// The records did not come.
    Records,
}

impl Why {
    const fn of(problem: &Problem) -> Self {
        match problem {
            Problem::Question(_) | Problem::Special { .. } | Problem::Url(_) | Problem::Route(_) | Problem::Any(_) => {
                Self::Link
            }
            Problem::Case(_)
            | Problem::Given(_)
            | Problem::NoFile(_)
            | Problem::NoCase(_)
            | Problem::LostCase(_)
            | Problem::CaseBeside(..)
            | Problem::Carried(_)
            | Problem::Packed => Self::Case,
            Problem::Fetch(_) | Problem::Refused { .. } => Self::Records,
        }
    }

    const fn word(self) -> &'static str {
        match self {
            Self::Link => "link",
            Self::Case => "case",
            Self::Records => "records",
        }
    }
}

/// What is said to the page that frames this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// This page is there. All that is said before the other side is known, and so it says nothing.
    Hello,
    /// The story can be played.
    Ready {
        /// The panel shown, counted from 1.
        step: usize,
        /// How many there are.
        panels: usize,
    },
    /// What it comes to.
    Verdict {
        /// Its word.
        verdict: &'static str,
        /// The code of the root cause, where something is wrong.
        code: Option<&'static str>,
        /// The name, in ASCII and without its final dot.
        name: String,
        /// The type.
        rtype: String,
    },
    /// Another panel.
    Step {
        /// Which, counted from 1.
        step: usize,
        /// How many there are.
        panels: usize,
    },
    /// It came to nothing.
    Failed {
        /// Why.
        why: Why,
    },
    /// How high the page is, in CSS pixels.
    Height {
        /// That.
        height: u32,
    },
}

impl Event {
    /// The message, as JSON.
    pub fn text(&self) -> String {
        let says = match self {
            Self::Hello => json!({ "event": "hello" }),
            Self::Ready { step, panels } => json!({ "event": "ready", "step": step, "panels": panels }),
            Self::Verdict { verdict, code, name, rtype } => {
                json!({ "event": "verdict", "verdict": verdict, "code": code, "name": name, "type": rtype })
            }
            Self::Step { step, panels } => json!({ "event": "step", "step": step, "panels": panels }),
            Self::Failed { why } => json!({ "event": "failed", "why": why.word() }),
            Self::Height { height } => json!({ "event": "height", "height": height }),
        };
        let mut says = says;
        if let Some(fields) = says.as_object_mut() {
            fields.insert(MARK.to_owned(), VERSION.into());
        }
        says.to_string()
    }
}

/// What was said to the other page of what it asks for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Told {
    panels: Option<usize>,
    step: Option<usize>,
    verdict: Option<Event>,
    failed: Option<Why>,
    height: Option<u32>,
}

/// The page that frames this one, as this one knows it.
#[derive(Clone, Debug)]
pub struct Host {
    asks: Asks,
    embed: Embed,
    told: Told,
}

impl Host {
    /// The one that asks for what the address said when the page came.
    pub fn new(route: &Route) -> Self {
        Self { asks: route.asks.clone(), embed: route.view.embed, told: Told::default() }
    }

    /// The page is there anew, and has heard nothing.
    pub fn greet(&mut self) {
        self.told = Told::default();
    }

    /// Whether it hands over the case.
    pub fn hands_over(&self) -> bool {
        self.embed == Embed::Waits
    }

    /// Whether what the page is about is what the other page asks for.
    fn asked_for(&self, state: &State) -> bool {
        state.route.asks == self.asks
    }

    /// The proof of what the other page asks for, if that is what is shown.
    fn shown<'s>(&self, state: &'s State) -> Option<&'s Proof> {
        let proof = state.shown().filter(|_| self.asked_for(state))?;
        let is_of_it = match &proof.origin {
            Origin::Opening => !self.asks.wants_records() && !self.hands_over(),
            Origin::Beside(case) => self.asks.name.is_empty() && self.asks.case.as_ref() == Some(case),
            Origin::Handed => self.hands_over(),
            Origin::Carried => self.asks.carried.is_some(),
            Origin::File(_) | Origin::Given(..) | Origin::Completed { .. } => false,
            Origin::Live { .. } => !self.asks.name.is_empty(),
        };
        is_of_it.then_some(&**proof)
    }

    /// What the other page has not been told yet.
    pub fn news(&mut self, state: &State) -> Vec<Event> {
        if let (Work::Failed(problem), true) = (&state.work, self.asked_for(state)) {
            let why = Why::of(problem);
            let known = self.told.failed == Some(why);
            self.told = Told { failed: Some(why), height: self.told.height, ..Told::default() };
            return if known { Vec::new() } else { vec![Event::Failed { why }] };
        }
        let Some(proof) = self.shown(state) else { return Vec::new() };
        let (step, panels) = (state.step() + 1, proof.strip.beats.len());
        let verdict = verdict(proof);
        let mut news = Vec::new();
        self.told.failed = None;
        if self.told.panels.replace(panels) != Some(panels) {
            news.push(Event::Ready { step, panels });
            self.told.step = Some(step);
        }
        if self.told.verdict.as_ref() != Some(&verdict) {
            self.told.verdict = Some(verdict.clone());
            news.push(verdict);
        }
        if self.told.step.replace(step) != Some(step) {
            news.push(Event::Step { step, panels });
        }
        news
    }

    /// The page is so high; how high another name or resolver makes it is not told.
    pub fn height(&mut self, height: u32, state: &State) -> Option<Event> {
        let is_new = self.asked_for(state) && self.told.height.replace(height) != Some(height);
        is_new.then_some(Event::Height { height })
    }

    /// What comes of a call; nothing while something else is shown than what the other page asks for.
    pub fn obeys(&self, call: &Call, state: &State) -> Option<Message> {
        if let Call::Theme(theme) = call {
            return Some(Message::Lit(*theme));
        }
        self.shown(state)?;
        match call {
            Call::Play => (!state.playing).then_some(Message::Toggle),
            Call::Pause => state.playing.then_some(Message::Toggle),
            Call::Goto(step) => Some(Message::Jump(step.saturating_sub(1))),
            Call::Hello | Call::Theme(_) | Call::Case(_) => None,
        }
    }
}

fn verdict(proof: &Proof) -> Event {
    Event::Verdict {
        verdict: proof.report.verdict.word(),
        code: proof.diagnoses().root_cause(),
        name: proof.name(),
        rtype: proof.case.capture.question.rtype.to_string(),
    }
}

#[cfg(test)]
mod tests;
