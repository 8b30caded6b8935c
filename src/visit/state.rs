//! The state of the page, and the one place where it changes: a message comes in, a new state goes out.

mod play;
mod tell;
mod tongue;

use std::rc::Rc;

use super::field::Field;
use crate::doh::plan::Progress;
use crate::text::{Language, Words};
use crate::validate::PolicyName;
use crate::visit::problem::Problem;
use crate::visit::proof::{Origin, Proof, Shared};
use crate::visit::route::{Asks, Embed, Route};
use crate::visit::settings::{Depth, Letters, Settings, Theme};

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

/// Whether a part of the program is there.
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

/// What is told to who hears the page, each once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Announces {
    /// Nothing: what the page opens with is read as any page is.
    #[default]
    Nothing,
    /// The verdict, which the visitor waited for.
    Verdict,
    /// The panel, since the visitor has moved the story.
    Panel,
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
    /// What is told to who hears the page.
    pub announces: Announces,
    /// What is remembered.
    pub settings: Settings,
    /// Whether the list of keys is open.
    pub keys: bool,
    /// Whether what any proof needs is there.
    pub rest: Rest,
    /// Whether what stands below the stage is there.
    pub below: Rest,
    /// Whether the visitor reached for more than the story.
    pub reached: bool,
    /// Counts what was begun: news of an earlier run is dropped.
    pub run: u32,
    /// Counts the places that the visitor went to here: each is an entry of the history by itself.
    pub place: u32,
}

/// What can happen.
#[derive(Clone, Debug)]
pub enum Message {
    /// The field changed.
    Typed(Field),
    /// What is typed is no question.
    Refused(Problem),
    /// Something else is asked, or nothing any more.
    Ask(Asks),
    /// The address says this, by itself or once more.
    Go(Route),
    /// The address says what can't be read.
    Unreadable(Problem),
    /// How far the questions of a run have come.
    Progress(u32, Rc<[Progress]>),
    /// All records of a run are there.
    Checking(u32),
    /// A run is done.
    Done(u32, Shared<Proof>),
    /// A run came to nothing.
    Failed(u32, Problem),
    /// A case was opened that was given while this run was the last; what was asked for since then is not given up for it.
    Opened(u32, Shared<Proof>),
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
    /// Another edition, as the page that frames this one has it: nothing to remember.
    Lit(Theme),
    /// Keys of a single character act, or do not.
    Letters(Letters),
    /// Other rules.
    Policy(PolicyName),
    /// More of it, or less.
    Depth(Depth),
    /// A field of the panel's octets is lit, or none any more.
    Field(Option<String>),
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
    /// What any proof needs is on its way, there, or lost.
    Rest(Rest),
    /// What stands below the stage is.
    Below(Rest),
    /// The visitor reaches for more than the story.
    Reached,
}

impl State {
    /// The state to begin with.
    pub fn new(words: Words, route: Route, settings: Settings, proof: Option<Shared<Proof>>) -> Self {
        let mut state = Self {
            words,
            unspoken: None,
            field: Field::of(&route.asks),
            said: route.view.language,
            route,
            field_fault: None,
            work: Work::Idle,
            proof: None,
            opening: proof.clone(),
            at: 0,
            playing: false,
            announces: Announces::Nothing,
            settings,
            keys: false,
            rest: Rest::Away,
            below: Rest::Away,
            reached: false,
            run: 0,
            place: 0,
        };
        state.tell_depth();
        if let Some(proof) = proof {
            // The step of what is still to come, or to be handed over, is not this story's.
            if !state.route.asks.wants_records() && state.route.view.embed != Embed::Waits {
                state.tell_step(&proof);
            }
            state.show(proof);
        }
        if state.route.asks.wants_records() {
            state.fetch();
        }
        state
    }

    /// How much is shown.
    pub fn depth(&self) -> Depth {
        self.route.view.depth.unwrap_or(self.settings.depth)
    }

    /// The edition: that of the link, or else the visitor's own.
    pub fn theme(&self) -> Theme {
        if self.route.view.theme == Theme::System { self.settings.theme } else { self.route.view.theme }
    }

    /// The proof that is shown, if it is of what is asked: none while something is under way, or while the page that frames this one
    /// has yet to hand over its case.
    pub fn shown(&self) -> Option<&Shared<Proof>> {
        let waits = self.route.view.embed == Embed::Waits;
        let told = |proof: &&Shared<Proof>| !waits || matches!(proof.origin, Origin::Handed);
        self.proof.as_ref().filter(|proof| self.work == Work::Idle && told(proof))
    }

    /// What the visitor chose stands in the link where it is not the usual, and the link does not say more.
    fn tell_depth(&mut self) {
        let chosen = Some(self.settings.depth).filter(|depth| *depth != Depth::default());
        self.route.view.depth = self.route.view.depth.or(chosen);
    }

    /// The state after `message`.
    pub fn after(&self, message: Message) -> Self {
        let mut next = self.clone();
        if matches!(message, Message::Toggle | Message::Seek(_) | Message::Jump(_) | Message::Next | Message::Back) {
            next.announces = Announces::Panel;
            // Pictures of later panels come with the rest.
            next.reached = true;
        }
        match message {
            Message::Typed(field) => {
                next.field = field;
                next.field_fault = None;
            }
            Message::Refused(problem) => next.field_fault = Some(problem),
            Message::Ask(asks) => {
                next.place += 1;
                next.go(self.route.asking(asks));
            }
            Message::Go(route) => next.go(route),
            // Nothing of where the page was before: it is not what the address says.
            Message::Unreadable(problem) => {
                next.go(Route::default());
                next.work = Work::Failed(problem);
            }
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
            Message::Opened(run, proof) if run == self.run => {
                next.place += 1;
                next.drop_work();
                next.route = self.route.opened(&proof.origin);
                if matches!(proof.origin, Origin::Handed) {
                    next.route.view.step = self.route.view.step;
                }
                next.take(proof);
            }
            Message::Toggle => next.toggle(),
            Message::Tick(passed) => next.tick(passed),
            Message::Seek(at) => next.seek(at),
            Message::Jump(index) => next.rest_at(index),
            Message::Next => next.rest_at(self.step() + 1),
            Message::Back => next.rest_at(self.step().saturating_sub(1)),
            Message::Faster => next.settings.speed = self.settings.speed.next(),
            Message::Theme(theme) => {
                next.settings.theme = theme;
                next.route.view.theme = Theme::System;
            }
            Message::Lit(theme) => next.route.view.theme = theme,
            Message::Letters(letters) => next.settings.letters = letters,
            Message::Policy(policy) => next.judge_by(policy),
            Message::Depth(depth) => {
                next.settings.depth = depth;
                next.route.view.depth = None;
                next.tell_depth();
                next.route.field = None;
            }
            Message::Field(field) => next.route.field = field,
            // A page that is framed by another has no presentation.
            Message::Present(_) if self.route.view.embed.is_framed() => {}
            Message::Present(present) => {
                next.playing = false;
                next.keys = false;
                next.route.view.present = present;
            }
            Message::Speak(language) => {
                next.wish(Some(language));
                next.unspoken = None;
                // The one that is spoken needs no words.
                if language == self.words.language() {
                    next.settings.language = Some(language);
                }
            }
            Message::Spoken(words) if self.route.view.language == Some(words.language()) => next.speak(words),
            Message::Unspoken(language) if self.route.view.language == Some(language) => {
                next.unspoken = Some(language);
                // Back to the language before, as the link had it.
                next.route.view.language = self.said.filter(|said| *said == self.words.language());
            }
            Message::Spoken(_) | Message::Unspoken(_) | Message::Opened(..) => {}
            Message::Stills(stills) => next.settings.stills = stills,
            Message::Keys(open) => next.keys = open,
            Message::Rest(rest) => next.rest = rest,
            Message::Below(below) => next.below = below,
            Message::Reached => next.reached = true,
        }
        // Until it is there the step of the link is that of what it names.
        if next.shown().is_some() {
            next.route.view.step = if next.step() == next.opens_at() { 0 } else { next.step() + 1 };
            // Another panel has other octets.
            if self.shown().is_some() && next.step() != self.step() {
                next.route.field = None;
            }
        }
        next
    }

    fn go(&mut self, route: Route) {
        let chosen = std::mem::take(&mut self.field.rtype);
        self.field = Field::of(&route.asks);
        // A type that was chosen stays so as long as it is what is asked for; one that suited a name goes with that.
        if chosen == self.field.suits {
            self.field.rtype = chosen;
        }
        self.field_fault = None;
        self.wish(route.view.language);
        self.route = route;
        self.tell_depth();
        if self.route.asks.wants_records() {
            return self.fetch();
        }
        self.drop_work();
        if let Some(proof) = self.opening.clone().or_else(|| self.proof.clone()) {
            self.tell_step(&proof);
            self.show(proof);
        }
    }

    /// Begins the one run for what the address asks.
    fn fetch(&mut self) {
        self.drop_work();
        self.work = Work::Fetching(Rc::new([]));
        // The step of a link counts once its story is there; until then the present one rests at its beginning.
        self.rest_at(0);
    }

    /// Whatever was under way is no longer wanted.
    fn drop_work(&mut self) {
        self.announces = Announces::Nothing;
        self.run += 1;
        self.work = Work::Idle;
        self.playing = false;
    }

    /// Shows what came in; a case that asks for the strict rules is judged by them.
    fn take(&mut self, proof: Shared<Proof>) {
        // A page in a frame does not begin to speak by itself.
        let unasked = self.route.view.embed.is_framed() && (self.place == 0 || matches!(proof.origin, Origin::Handed));
        self.announces = if unasked { Announces::Nothing } else { Announces::Verdict };
        if proof.policy == PolicyName::Strict {
            self.route.judges.policy = PolicyName::Strict;
        }
        self.tell_step(&proof);
        self.show(proof);
    }

    fn show(&mut self, proof: Shared<Proof>) {
        let proof = self.judged(proof);
        let panel = self.route.view.step.checked_sub(1).unwrap_or_else(|| proof.strip.opens_at());
        self.at = proof.strip.still(panel.min(proof.strip.last()));
        self.playing = false;
        if self.field.name.is_empty() || !matches!(proof.origin, Origin::Opening | Origin::Live { .. }) {
            self.field.name = proof.unicode.clone().unwrap_or_else(|| proof.name());
            self.field.rtype.clear();
            self.field.suits = proof.case.capture.question.rtype.to_string();
        }
        self.proof = Some(proof);
    }
}

#[cfg(test)]
mod tests;
