//! What comes late, as a trait, and whether it is there: loaded as soon as a visitor reaches for it.
//!
//! A view calls what comes late through [`Late`] and never by its own name, so that the program can be cut behind it
//! ([`super::cut`], the only file that names both sides).

use std::any::Any;
use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;

use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::{Callback, Html};

use crate::text::Words;
use crate::ui::browser;
use crate::visit::field::Field;
use crate::visit::headline::Headline;
use crate::visit::problem::Problem;
use crate::visit::proof::{Proof, Shared};
use crate::visit::route::{Asks, Route};
use crate::visit::settings::{Depth, Letters, Theme};
use crate::visit::state::{Message, Rest, State};

/// Something under way; dropping it ends it.
pub(super) type UnderWay = Box<dyn Any>;

/// Everything that comes late.
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

    /// Opens a case file.
    fn open(&self, file: File, words: &Words, send: &Callback<Message>);

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

    /// What was made of what was asked, and what can be done about what the headline says.
    fn actions(&self, state: &State, words: &Words, proof: &Shared<Proof>, on: &Callback<Message>) -> Html;

    /// The styles of a page that frames this one: no first visit shows one.
    fn framed(&self) -> &'static str;

    /// All that stands under the stage.
    fn below(&self, below: Below) -> Html;

    /// The stage alone, large, for an audience.
    fn present(&self, state: &State, proof: &Shared<Proof>, words: &Words, on: &Callback<Message>) -> Html;

    /// The list of keys.
    fn keys(&self, words: &Words, letters: Letters, on: &Callback<Message>) -> Html;
}

/// What [`Late::below`] shows.
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
    /// What the visitor wants.
    pub on: Callback<Message>,
}

/// What brings the rest of the program.
type Key = fn() -> Pin<Box<dyn Future<Output = &'static dyn Late>>>;

thread_local! {
    static KEY: Cell<Option<Key>> = const { Cell::new(None) };
    static LATE: Cell<Option<&'static dyn Late>> = const { Cell::new(None) };
}

/// Says how the rest of the program is brought, before anybody asks for it.
pub(super) fn hand_in(key: Key) {
    KEY.set(Some(key));
}

/// What comes late, if it is there.
pub(super) fn here() -> Option<&'static dyn Late> {
    LATE.get()
}

/// Opens the doors: what comes late is there, and has taught `words` its own.
pub fn open(late: &'static dyn Late, words: &Words) {
    late.teach(words);
    LATE.set(Some(late));
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

/// The rest of the program, which teaches `words` its own; nothing if the network or the server does not give it.
pub(super) async fn load(words: &Words) -> Option<&'static dyn Late> {
    if here().is_none() {
        // What the loader of the split cannot do: fail. So its file is fetched before, and comes from the cache then.
        if !browser::brings_rest().await {
            return None;
        }
        open(KEY.get()?().await, words);
    }
    here()
}
