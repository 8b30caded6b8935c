//! What a first visit can do without: loaded in a file of its own as soon as a visitor reaches for it.
//!
//! The program is one, and `scripts/in-two` cuts it in two behind the compiler: what can be reached by way of [`whole`]
//! alone goes into the second file. So whatever comes late is called through [`Late`], and never by its own name from the
//! rest of the page.

mod whole;

use std::any::Any;
use std::cell::Cell;

use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::{AttrValue, Callback, Html};

use super::app::{Field, Message, State};
use super::ask::Fault;
use super::browser;
use super::map::Map;
use super::problem::Problem;
use super::proof::{Proof, Shared};
use super::route::Route;
use super::settings::{Depth, Theme};
use super::stage::{Set, Svg};
use crate::story::Picture;
use crate::text::Words;

/// Something under way; dropping it ends it.
pub(super) type Errand = Box<dyn Any>;

/// Everything that comes late.
pub trait Late {
    /// Teaches English words for what comes late.
    fn teach(&self, words: &Words);

    /// What an address says.
    fn parse(&self, query: &str) -> (Route, Option<Problem>);

    /// What is typed, as a route.
    ///
    /// # Errors
    /// [`Problem`] for what is no question.
    fn ask(&self, field: &Field, route: &Route) -> Result<Route, Problem>;

    /// Begins to fetch what a route names, and sends what comes of it.
    fn begin(&self, run: u32, route: &Route, words: &Words, send: &Callback<Message>) -> Option<Box<dyn Any>>;

    /// Opens a case file.
    fn open(&self, file: File, words: &Words, send: &Callback<Message>);

    /// Gives what is shown as a case file.
    fn save(&self, proof: &Proof);

    /// What is wrong with what is typed.
    fn fault(&self, words: &Words, problem: &Problem) -> Fault;

    /// How far the questions have come.
    fn progress(&self, state: &State, words: &Words, on_cancel: Callback<()>) -> Html;

    /// Why there is nothing to show.
    fn problem(&self, words: &Words, problem: &Problem, provider: &AttrValue, on_again: Callback<()>) -> Html;

    /// The map of a long chain, folded.
    fn long_map(&self, map: &Map) -> Html;

    /// All that stands under the stage.
    fn below(&self, below: Below) -> Html;

    /// A picture that the opening story has none of.
    fn picture(&self, svg: &mut Svg, set: &Set<'_>, picture: &Picture);

    /// The stage alone, large, for an audience.
    fn present(&self, state: &State, proof: &Shared<Proof>, words: &Words, on: &Callback<Message>) -> Html;

    /// The list of keys.
    fn keys(&self, words: &Words, letters: bool, on: &Callback<Message>) -> Html;
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
    /// Whether the link was just copied.
    pub copied: bool,
    /// What the visitor wants.
    pub on: Callback<Message>,
    /// Called to copy a link.
    pub on_copy: Callback<()>,
}

/// Whether the rest of the program is there.
#[derive(Clone, Copy, Default)]
pub enum Rest {
    /// Nobody has asked for it.
    #[default]
    Away,
    /// It is on its way.
    Coming,
    /// It did not come.
    Lost,
    /// It is there.
    Here(&'static dyn Late),
}

impl Rest {
    /// The rest, if it is there.
    pub const fn here(self) -> Option<&'static dyn Late> {
        match self {
            Self::Here(late) => Some(late),
            Self::Away | Self::Coming | Self::Lost => None,
        }
    }
}

impl PartialEq for Rest {
    fn eq(&self, other: &Self) -> bool {
        std::mem::discriminant(self) == std::mem::discriminant(other)
    }
}

impl std::fmt::Debug for Rest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Away => "Away",
            Self::Coming => "Coming",
            Self::Lost => "Lost",
            Self::Here(_) => "Here",
        })
    }
}

thread_local! {
    static LOADED: Cell<Option<&'static dyn Late>> = const { Cell::new(None) };
}

/// Does something with what comes late, as soon as it is there; says so to the page, or that it did not come.
pub(super) fn with(words: &Words, send: &Callback<Message>, act: impl FnOnce(&'static dyn Late) + 'static) {
    if let Some(late) = LOADED.get() {
        return act(late);
    }
    let (words, send) = (words.clone(), send.clone());
    send.emit(Message::Rest(Rest::Coming));
    spawn_local(async move {
        match load(&words).await {
            Some(late) => {
                send.emit(Message::Rest(Rest::Here(late)));
                act(late);
            }
            None => send.emit(Message::Rest(Rest::Lost)),
        }
    });
}

/// Draws a picture that the opening story has none of. Nothing else than the opening story is shown before the rest is there.
pub(super) fn draw(svg: &mut Svg, set: &Set<'_>, picture: &Picture) {
    #[cfg(not(all(feature = "split", target_family = "wasm")))]
    whole::Whole.picture(svg, set, picture);
    #[cfg(all(feature = "split", target_family = "wasm"))]
    if let Some(late) = LOADED.get() {
        late.picture(svg, set, picture);
    }
}

/// The rest of the program, which teaches `words` its own; nothing if the network or the server does not give it.
pub(super) async fn load(words: &Words) -> Option<&'static dyn Late> {
    if LOADED.get().is_none() {
        // What the loader of the split cannot do: fail. So its file is fetched before, and comes from the cache then.
        if !browser::brings_rest().await {
            return None;
        }
        let late = whole().await;
        late.teach(words);
        LOADED.set(Some(late));
    }
    LOADED.get()
}

#[allow(unsafe_code, reason = "the macro declares the function as an import of one file and an export of the other")]
mod split {
    use super::{Late, whole::Whole};

    /// Where the program is cut.
    #[cfg(all(feature = "split", target_family = "wasm"))]
    #[wasm_split_helpers::wasm_split(late)]
    pub(super) fn whole() -> &'static dyn Late {
        &Whole
    }

    /// The program in one file.
    #[cfg(not(all(feature = "split", target_family = "wasm")))]
    pub(super) async fn whole() -> &'static dyn Late {
        &Whole
    }
}
use split::whole;
