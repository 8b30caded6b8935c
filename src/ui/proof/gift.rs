//! What a visitor gives to be checked: a file, or a text that was pasted. Nothing of it is sent anywhere.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use web_sys::File;
use yew::prelude::*;

use crate::case::given::{self, Beside, Given, Kind};
use crate::case::{Case, CaseFault, MAX_FILE};
use crate::text::Words;
use crate::ui::browser;
use crate::validate::TrustAnchors;
use crate::visit::problem::Problem;
use crate::visit::proof::{Origin, Proof, Shared};
use crate::visit::route::{Route, RouteFault};
use crate::visit::state::Message;

/// What was given.
pub enum Gift {
    /// A file.
    File(File),
    /// A text that was pasted.
    Text(String),
}

thread_local! {
    /// Set when what was given last is no longer wanted.
    static LATEST: RefCell<Rc<Cell<bool>>> = RefCell::default();
}

/// Whether what is given now is no longer wanted; what was given before is not from now on.
fn unwanted() -> Rc<Cell<bool>> {
    let mine = Rc::new(Cell::new(false));
    LATEST.replace(Rc::clone(&mine)).set(true);
    mine
}

/// Reads and checks a gift of the run `run`; tells the proof, or what is wrong with it.
pub(super) async fn open(gift: Gift, run: u32, words: Words, send: Callback<Message>) {
    // What is too large is not read: only told.
    if let Gift::File(file) = &gift
        && file.size() > f64::from(u32::try_from(MAX_FILE).unwrap_or(u32::MAX))
    {
        return send.emit(Message::Refused(Problem::Case(CaseFault::TooLarge)));
    }
    let unwanted = unwanted();
    let (case, origin) = match read(gift, &unwanted).await {
        None => return,
        Some(Err(problem)) => return send.emit(Message::Refused(problem)),
        Some(Ok(read)) => read,
    };
    let Some(judged) = browser::judged(case, &unwanted).await else { return };
    let proof = Proof::of(judged, origin, &words, &browser::to_ascii);
    send.emit(Message::Opened(run, Shared::new(proof)));
}

/// Reads it; nothing if it is no longer wanted.
async fn read(gift: Gift, unwanted: &Cell<bool>) -> Option<Result<(Case, Origin), Problem>> {
    let (octets, name) = match gift {
        Gift::File(file) => match browser::octets(&file).await {
            Some(octets) => (octets, Some(file.name())),
            // It is gone by now, it must not be read, or it is a folder.
            None => return Some(Err(Problem::NoFile(file.name()))),
        },
        Gift::Text(text) => (text.into_bytes(), None),
    };
    let given = browser::read_given(&given::plain(octets), beside, unwanted).await?;
    Some(given.map(|Given { kind, case, dated }| match (kind, name) {
        (Kind::Case, Some(name)) => (case, Origin::File(name)),
        (kind, _) => (case, Origin::Given(kind, dated)),
    }))
}

/// The moment, and the anchors that the address has: evidence that is no case says of neither what to take.
fn beside(is_case: bool) -> Result<Beside, Problem> {
    let route = Route::parse(&browser::query()).unwrap_or_default();
    let anchors = match is_case {
        true => TrustAnchors::iana(),
        false => route.judges.trust().map_err(|fault| Problem::Route(RouteFault::Anchor(fault)))?,
    };
    Ok(Beside { now: browser::now(), anchors })
}
