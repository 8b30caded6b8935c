//! What comes late, as traits, and whether it is there: loaded as soon as a visitor reaches for it.
//!
//! A view calls what comes late through [`Late`] or [`Later`] and never by its own name, so that the program can be cut behind them
//! ([`super::cut`], the only file that names both sides). What comes later never comes without what comes late.

use std::any::Any;
use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;

use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::{Callback, Html};

use crate::text::Words;
use crate::ui::browser::{self, Part};
use crate::visit::field::Field;
use crate::visit::headline::Headline;
use crate::visit::problem::Problem;
use crate::visit::proof::{Proof, Shared};
use crate::visit::route::{Asks, Route};
use crate::visit::settings::{Depth, Letters, Theme};
use crate::visit::state::{Message, Rest, State};

/// Something under way; dropping it ends it.
pub(super) type UnderWay = Box<dyn Any>;

/// What any proof needs to be asked for, read, checked and played.
pub trait Late {
    /// Teaches words and pictures for what comes late.
    fn teach(&self, words: &Words);

    /// What an address says.
    fn parse(&self, query: &str) -> (Route, Option<Problem>);

    /// What is typed, as what a route asks.
    ///
    /// # Errors
    /// [`Problem`] for what is no question.
    fn asks(&self, field: &Field) -> Result<Asks, Problem>;

    /// Begins to fetch what a route names, and sends what comes of it.
    fn begin(&self, run: u32, route: &Route, words: &Words, send: &Callback<Message>) -> Option<Box<dyn Any>>;

    /// What is wrong with what is typed, and what was likely meant.
    fn fault(&self, words: &Words, field: &Field, problem: &Problem, on: &Callback<Message>) -> Html;

    /// How far the questions have come, or why there is nothing to show; and what of the link was not followed.
    fn under_way(&self, state: &State, words: &Words, on: &Callback<Message>) -> Html;

    /// What is under way, in a sentence to be heard.
    fn says(&self, state: &State, words: &Words) -> String;

    /// The map of a long chain, folded.
    fn long_map(&self, words: &Words, proof: &Shared<Proof>, step: usize, on: &Callback<Message>) -> Html;

    /// What a proof comes to at a glance.
    fn headline(&self, proof: &Shared<Proof>) -> Headline;

    /// What a page needs that another one frames, and no first visit has: its styles, and who talks with that other page.
    fn framed(&self, state: &State, words: &Words, on: &Callback<Message>) -> Html;
}

/// What a page that frames this one does without.
pub trait Later {
    /// Teaches the words for what comes later.
    fn teach(&self, words: &Words);

    /// What was made of what was asked, and what can be done about what the headline says.
    fn actions(&self, state: &State, words: &Words, proof: &Shared<Proof>, on: &Callback<Message>) -> Html;

    /// Opens a file with evidence that was given in the run `run`.
    fn open(&self, file: File, run: u32, words: &Words, send: &Callback<Message>);

    /// What the foot of the page says beside its menus.
    fn foot(&self, words: &Words, proof: Option<&Shared<Proof>>) -> Html;

    /// All that stands under the stage.
    fn below(&self, below: Below) -> Html;

    /// The stage alone, large, for an audience.
    fn present(&self, state: &State, proof: &Shared<Proof>, words: &Words, on: &Callback<Message>) -> Html;

    /// The list of keys.
    fn keys(&self, words: &Words, letters: Letters, on: &Callback<Message>) -> Html;
}

/// What [`Later::below`] shows.
#[derive(Clone, yew::Properties, PartialEq)]
pub struct Below {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The panel shown.
    pub step: usize,
    /// How much is shown.
    pub depth: Depth,
    /// The edition.
    pub theme: Theme,
    /// What the address says.
    pub route: Route,
    /// Counts what was begun.
    pub run: u32,
    /// What the visitor wants.
    pub on: Callback<Message>,
}

/// What brings a file of the program.
type Key<T> = fn() -> Pin<Box<dyn Future<Output = &'static T>>>;

/// A file of the program: what brings it, and what it has, if it is there.
struct Door<T: ?Sized + 'static> {
    key: Cell<Option<Key<T>>>,
    here: Cell<Option<&'static T>>,
}

impl<T: ?Sized> Door<T> {
    const fn closed() -> Self {
        Self { key: Cell::new(None), here: Cell::new(None) }
    }
}

thread_local! {
    static LATE: Door<dyn Late> = const { Door::closed() };
    static LATER: Door<dyn Later> = const { Door::closed() };
}

/// Says how the rest of the program is brought, before anybody asks for it.
pub(super) fn hand_in(late: Key<dyn Late>, later: Key<dyn Later>) {
    LATE.with(|door| door.key.set(Some(late)));
    LATER.with(|door| door.key.set(Some(later)));
}

/// What comes late, if it is there.
pub(super) fn here() -> Option<&'static dyn Late> {
    LATE.with(|door| door.here.get())
}

/// What comes later, if it is there.
pub(super) fn later() -> Option<&'static dyn Later> {
    LATER.with(|door| door.here.get())
}

/// Opens the first door: what comes late is there, and has taught `words` its own.
pub fn open(late: &'static dyn Late, words: &Words) {
    late.teach(words);
    LATE.with(|door| door.here.set(Some(late)));
}

/// Opens the second one, in the same way.
pub fn open_later(later: &'static dyn Later, words: &Words) {
    later.teach(words);
    LATER.with(|door| door.here.set(Some(later)));
}

/// Does something with what comes late, as soon as it is there; says so to the page, or that it did not come.
pub(super) fn with(words: &Words, send: &Callback<Message>, act: impl FnOnce(&'static dyn Late) + 'static) {
    if let Some(late) = here() {
        return act(late);
    }
    let (words, send) = (words.clone(), send.clone());
    send.emit(Message::Rest(Rest::Coming));
    spawn_local(async move {
        match load(&words).await {
            Some(late) => {
                send.emit(Message::Rest(Rest::Here));
                act(late);
            }
            None => send.emit(Message::Rest(Rest::Lost)),
        }
    });
}

/// What comes late, which teaches `words` its own; nothing if the network or the server does not give it.
pub(super) async fn load(words: &Words) -> Option<&'static dyn Late> {
    if here().is_none() {
        // What the loader of the split cannot do: fail. So its files are fetched before, and come from the cache then.
        if !browser::brings(Part::Late).await {
            return None;
        }
        open(LATE.with(|door| door.key.get())?().await, words);
    }
    here()
}

/// Does something with what comes later, as soon as it is there; says so to the page, or that it did not come.
pub(super) fn with_later(words: &Words, send: &Callback<Message>, act: impl FnOnce(&'static dyn Later) + 'static) {
    if let Some(later) = later() {
        return act(later);
    }
    let (words, send) = (words.clone(), send.clone());
    send.emit(Message::Below(Rest::Coming));
    spawn_local(async move {
        match load_later(&words).await {
            Some(later) => {
                send.emit(Message::Below(Rest::Here));
                act(later);
            }
            None => send.emit(Message::Below(Rest::Lost)),
        }
    });
}

async fn load_later(words: &Words) -> Option<&'static dyn Later> {
    if later().is_none() && browser::brings(Part::Later).await {
        let key = LATER.with(|door| door.key.get())?;
        open_later(key().await, words);
    }
    later()
}
