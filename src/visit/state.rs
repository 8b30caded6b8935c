//! The state of the page, and the one place where it changes: a message comes in, a new state goes out.

use std::rc::Rc;

use super::field::Field;
use crate::doh::plan::Progress;
use crate::story::timeline::Frame;
use crate::text::{Language, Words};
use crate::validate::PolicyName;
use crate::visit::problem::Problem;
use crate::visit::proof::{Origin, Proof, Shared};
use crate::visit::route::Route;
use crate::visit::settings::{Depth, Settings, Theme};

/// What is under way.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Work {
    /// Nothing.
    #[default]
    Idle,
    /// Records are fetched.
    Fetching(Rc<[Progress]>),
    /// Signatures are checked.
    Checking,
    /// It came to nothing.
    Failed(Problem),
}

/// Whether the rest of the program is there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Rest {
    /// Nobody has asked for it.
    #[default]
    Away,
    /// It is on its way.
    Coming,
    /// It did not come.
    Lost,
    /// It is there.
    Here,
}

/// The whole state.
#[derive(Clone, Debug, PartialEq)]
pub struct State {
    /// The words of the page.
    pub words: Words,
    /// A language that was wished for, and did not come.
    pub unspoken: Option<Language>,
    /// What the address says.
    pub route: Route,
    /// The language that the address said before it named one whose words are still to come.
    pub said: Option<Language>,
    /// What is typed.
    pub field: Field,
    /// What is wrong with what is typed.
    pub field_fault: Option<Problem>,
    /// What is under way.
    pub work: Work,
    /// What is shown; it stays until something else can be.
    pub proof: Option<Shared<Proof>>,
    /// The case that the page opens with, to go back to.
    pub opening: Option<Shared<Proof>>,
    /// Where the story stands, in milliseconds at usual speed.
    pub at: u32,
    /// Whether it plays.
    pub playing: bool,
    /// Whether the visitor has moved it: before that there is nothing to announce.
    pub moved: bool,
    /// What is remembered.
    pub settings: Settings,
    /// Whether the list of keys is open.
    pub keys: bool,
    /// Whether all of the program is there.
    pub rest: Rest,
    /// Whether the visitor reached for more than the story.
    pub reached: bool,
    /// Counts what was begun: news of an earlier run is dropped.
    pub run: u32,
}

/// What can happen.
#[derive(Clone, Debug)]
pub enum Message {
    /// The field changed.
    Typed(Field),
    /// What is typed is no question.
    Refused(Problem),
    /// A question is asked, or the address changed: fetch what it says.
    Go(Route),
    /// How far the questions of a run have come.
    Progress(u32, Rc<[Progress]>),
    /// All records of a run are there.
    Checking(u32),
    /// A run is done.
    Done(u32, Shared<Proof>),
    /// A run came to nothing.
    Failed(u32, Problem),
    /// A case was opened.
    Opened(Shared<Proof>),
    /// Play or pause.
    Toggle,
    /// This many milliseconds passed.
    Tick(u32),
    /// To a time.
    Seek(u32),
    /// To a panel.
    Jump(usize),
    /// One panel on.
    Next,
    /// One panel back.
    Back,
    /// The next speed.
    Faster,
    /// Another edition.
    Theme(Theme),
    /// Keys of a single character act, or do not.
    Letters(bool),
    /// Other rules.
    Policy(PolicyName),
    /// More of it, or less.
    Depth(Depth),
    /// Begins or ends to show the stage alone, for an audience.
    Present(bool),
    /// Another language is wished for.
    Speak(Language),
    /// Its words are there.
    Spoken(Words),
    /// Its words did not come.
    Unspoken(Language),
    /// Whether the system asks for stills.
    Stills(bool),
    /// Opens or closes the list of keys.
    Keys(bool),
    /// The rest of the program is on its way, there, or lost.
    Rest(Rest),
    /// The visitor reaches for more than the story.
    Reached,
}

impl State {
    /// The state to begin with.
    pub fn new(words: Words, route: Route, settings: Settings, proof: Option<Shared<Proof>>) -> Self {
        let mut state = Self {
            words,
            unspoken: None,
            field: Field::of(&route),
            said: route.language,
            route,
            field_fault: None,
            work: Work::Idle,
            proof: None,
            opening: proof.clone(),
            at: 0,
            playing: false,
            moved: false,
            settings,
            keys: false,
            rest: Rest::Away,
            reached: false,
            run: 0,
        };
        state.tell_depth();
        if let Some(proof) = proof {
            state.show(proof);
        }
        if state.wants_records() {
            state.work = Work::Fetching(Rc::new([]));
            state.run = 1;
        }
        state
    }

    /// Whether the address names something that must be fetched.
    pub fn wants_records(&self) -> bool {
        !self.route.name.is_empty() || self.route.case.as_ref().is_some_and(|case| case != OPENING)
    }

    /// How much is shown.
    pub fn depth(&self) -> Depth {
        self.route.depth.unwrap_or(self.settings.depth)
    }

    /// What the visitor chose stands in the link where it is not the usual, and the link does not say more.
    fn tell_depth(&mut self) {
        let chosen = Some(self.settings.depth).filter(|depth| *depth != Depth::default());
        self.route.depth = self.route.depth.or(chosen);
    }

    /// Another language for the address; what it said of the one that is spoken comes back if the words do not come.
    fn wish(&mut self, language: Option<Language>) {
        let pending = self.route.language.is_some_and(|wished| wished != self.words.language());
        if !pending {
            self.said = self.route.language;
        }
        self.route.language = language;
    }

    /// The panel shown, counted from 0.
    pub fn step(&self) -> usize {
        self.proof.as_ref().map_or(0, |proof| proof.strip.frame(self.at).scene)
    }

    /// The panel that a link without a step opens with.
    fn opens_at(&self) -> usize {
        self.proof.as_ref().map_or(0, |proof| proof.strip.opens_at())
    }

    /// What there is to see: an end still where the system asks for stills.
    pub fn frame(&self) -> Frame {
        let frame =
            self.proof.as_ref().map_or(Frame { scene: 0, at: Frame::STILL }, |proof| proof.strip.frame(self.at));
        if self.settings.stills { Frame { at: Frame::STILL, ..frame } } else { frame }
    }

    /// The state after `message`.
    pub fn after(&self, message: Message) -> Self {
        let mut next = self.clone();
        next.moved |=
            matches!(message, Message::Toggle | Message::Seek(_) | Message::Jump(_) | Message::Next | Message::Back);
        match message {
            Message::Typed(field) => {
                next.field = field;
                next.field_fault = None;
            }
            Message::Refused(problem) => next.field_fault = Some(problem),
            Message::Go(route) => next.go(route),
            Message::Progress(run, progress) if run == self.run => next.work = Work::Fetching(progress),
            Message::Checking(run) if run == self.run => next.work = Work::Checking,
            Message::Done(run, proof) if run == self.run => {
                next.work = Work::Idle;
                next.take(proof);
            }
            Message::Failed(run, problem) if run == self.run => {
                next.work = Work::Failed(problem);
                next.playing = false;
            }
            Message::Progress(..) | Message::Checking(_) | Message::Done(..) | Message::Failed(..) => {}
            Message::Opened(proof) => {
                // Whatever was under way is no longer wanted.
                next.run += 1;
                next.work = Work::Idle;
                let Route { provider, embed, policy, language, depth, .. } = self.route.clone();
                next.route = Route { provider, embed, policy, language, depth, ..Route::default() };
                next.take(proof);
            }
            Message::Toggle => next.toggle(),
            Message::Tick(passed) => next.tick(passed),
            Message::Seek(at) => {
                next.playing = false;
                let length = next.proof.as_ref().map_or(0, |proof| proof.strip.length());
                next.at = at.min(length.saturating_sub(1));
                if next.settings.stills {
                    next.rest_at(next.step());
                }
            }
            Message::Jump(index) => next.rest_at(index),
            Message::Next => next.rest_at(self.step() + 1),
            Message::Back => next.rest_at(self.step().saturating_sub(1)),
            Message::Faster => next.settings.speed = self.settings.speed.next(),
            Message::Theme(theme) => next.settings.theme = theme,
            Message::Letters(on) => next.settings.letters_off = !on,
            Message::Policy(policy) => next.judge_by(policy),
            Message::Depth(depth) => {
                next.settings.depth = depth;
                next.route.depth = None;
                next.tell_depth();
            }
            // A page that is framed by another has no presentation.
            Message::Present(_) if self.route.embed => {}
            Message::Present(present) => {
                next.playing = false;
                next.keys = false;
                next.route.present = present;
            }
            Message::Speak(language) => {
                next.wish(Some(language));
                next.unspoken = None;
                // The one that is spoken needs no words.
                if language == self.words.language() {
                    next.settings.language = Some(language);
                }
            }
            Message::Spoken(words) if self.route.language == Some(words.language()) => next.speak(words),
            Message::Unspoken(language) if self.route.language == Some(language) => {
                next.unspoken = Some(language);
                // Back to the language before, as the link had it.
                next.route.language = self.said.filter(|said| *said == self.words.language());
            }
            Message::Spoken(_) | Message::Unspoken(_) => {}
            Message::Stills(stills) => next.settings.stills = stills,
            Message::Keys(open) => next.keys = open,
            Message::Rest(rest) => next.rest = rest,
            Message::Reached => next.reached = true,
        }
        // While something is under way the step of the link is the one to come.
        if !matches!(next.work, Work::Fetching(_) | Work::Checking) {
            next.route.step = if next.step() == next.opens_at() { 0 } else { next.step() + 1 };
        }
        next
    }

    fn go(&mut self, route: Route) {
        self.field = Field::of(&route);
        self.field_fault = None;
        self.run += 1;
        self.playing = false;
        self.wish(route.language);
        self.route = route;
        self.tell_depth();
        self.work = if self.wants_records() { Work::Fetching(Rc::new([])) } else { Work::Idle };
        if self.work == Work::Idle {
            self.proof = self.opening.clone().or_else(|| self.proof.clone());
            if let Some(proof) = self.proof.clone() {
                self.show(proof);
            }
            return;
        }
        // The step of a link counts once its story is there; until then the present one rests at its beginning.
        self.at = self.proof.as_ref().map_or(0, |proof| proof.strip.still(0));
    }

    /// Other rules for what is shown, which stays where it is.
    fn judge_by(&mut self, policy: PolicyName) {
        self.route.policy = policy;
        self.settings.policy = policy;
        self.playing = false;
        let step = self.step();
        if let Some(proof) = self.proof.take() {
            let proof = self.judged(proof);
            self.at = proof.strip.still(step.min(proof.strip.last()));
            self.proof = Some(proof);
        }
    }

    /// A proof by the rules of the address, in the words of the page.
    fn judged(&self, proof: Shared<Proof>) -> Shared<Proof> {
        let proof = if proof.policy == self.route.policy { proof } else { Shared::new(proof.by(self.route.policy)) };
        if *proof.words() == self.words { proof } else { Shared::new(proof.told_in(&self.words)) }
    }

    /// Tells everything in other words; the story stays on its panel, and as far into it as that lasts.
    fn speak(&mut self, words: Words) {
        self.settings.language = Some(words.language());
        self.unspoken = None;
        let step = self.step();
        let opens = self.opening == self.proof;
        let proof = self.proof.take().map(|proof| {
            let told = Shared::new(proof.told_in(&words));
            self.at = if self.at == proof.strip.still(step) {
                told.strip.still(step)
            } else {
                let into = self.at.saturating_sub(proof.strip.begin(step));
                (told.strip.begin(step) + into).min(told.strip.end(step).saturating_sub(1))
            };
            told
        });
        self.opening = match &self.opening {
            Some(opening) if !opens => Some(Shared::new(opening.told_in(&words))),
            _ => proof.clone(),
        };
        self.proof = proof;
        self.words = words;
    }

    /// Shows what came in; a case that asks for the strict rules is judged by them.
    fn take(&mut self, proof: Shared<Proof>) {
        if proof.policy == PolicyName::Strict {
            self.route.policy = PolicyName::Strict;
        }
        self.show(proof);
    }

    fn show(&mut self, proof: Shared<Proof>) {
        let proof = self.judged(proof);
        let panel = self.route.step.checked_sub(1).unwrap_or_else(|| proof.strip.opens_at());
        self.at = proof.strip.still(panel.min(proof.strip.last()));
        self.playing = false;
        if self.field.name.is_empty() || matches!(proof.origin, Origin::File(_) | Origin::Beside(_)) {
            self.field.name = proof.unicode.clone().unwrap_or_else(|| proof.name());
            self.field.rtype = proof.case.capture.question.rtype.to_string();
        }
        self.proof = Some(proof);
    }

    fn toggle(&mut self) {
        let Some(proof) = &self.proof else { return };
        // It rests on the first still until it is played, from its very beginning.
        let at_an_end = self.at + 1 >= proof.strip.length() || self.at == proof.strip.still(0);
        if !self.playing && at_an_end {
            self.at = 0;
        }
        self.playing = !self.playing;
    }

    fn tick(&mut self, passed: u32) {
        let Some(proof) = self.proof.clone() else { return };
        if !self.playing {
            return;
        }
        self.at += self.settings.speed.scaled(passed);
        if self.at + 1 >= proof.strip.length() {
            self.at = proof.strip.length().saturating_sub(1);
            self.playing = false;
        }
    }

    fn rest_at(&mut self, index: usize) {
        self.playing = false;
        if let Some(proof) = &self.proof {
            self.at = proof.strip.still(index.min(proof.strip.last()));
        }
    }
}

/// The name of the case that the page opens with, as it stands in a link.
pub const OPENING: &str = "opening";

#[cfg(test)]
mod tests;
