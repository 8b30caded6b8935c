//! What a visitor gives to be checked: a file, or a text that was pasted. Nothing of it is sent anywhere.

use std::cell::Cell;

use web_sys::File;
use yew::prelude::*;

use crate::case::given::{self, Beside, Given, GivenFault, Kind};
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

/// Reads and checks a gift; tells the proof, or what is wrong with it.
pub(super) async fn open(gift: Gift, words: Words, send: Callback<Message>) {
    match read(gift).await {
        Ok((case, origin)) => {
            let Some(judged) = browser::judged(case, &Cell::new(false)).await else { return };
            let proof = Proof::of(judged, origin, &words, &browser::to_ascii);
            send.emit(Message::Opened(Shared::new(proof)));
        }
        Err(problem) => send.emit(Message::Refused(problem)),
    }
}

async fn read(gift: Gift) -> Result<(Case, Origin), Problem> {
    let (octets, name) = match gift {
        // What is too large is not read: only told.
        Gift::File(file) if file.size() > f64::from(u32::try_from(MAX_FILE).unwrap_or(u32::MAX)) => {
            return Err(Problem::Case(CaseFault::TooLarge));
        }
        Gift::File(file) => (browser::octets(&file).await.unwrap_or_default(), Some(file.name())),
        Gift::Text(text) => (text.into_bytes(), None),
    };
    let octets = given::plain(octets);
    if given::is_case(&octets).map_err(problem)? {
        // A long one is read with the browser's own work in between.
        let case = browser::read_case(&String::from_utf8_lossy(&octets)).await.map_err(Problem::Case)?;
        let origin = name.map_or(Origin::Given(Kind::Case, given::Dated::ByItself), Origin::File);
        return Ok((case, origin));
    }
    let Given { kind, case, dated } = given::read(&octets, beside()?).map_err(problem)?;
    Ok((case, Origin::Given(kind, dated)))
}

/// The moment, and the anchors that the address has: evidence that is no case says of neither what to take.
fn beside() -> Result<Beside, Problem> {
    let route = Route::parse(&browser::query()).unwrap_or_default();
    let anchors = route.judges.trust().map_err(|fault| Problem::Route(RouteFault::Anchor(fault)));
    let anchors: TrustAnchors = anchors?;
    Ok(Beside { now: browser::now(), anchors })
}

fn problem(fault: GivenFault) -> Problem {
    match fault {
        GivenFault::Case(fault) => Problem::Case(fault),
        GivenFault::TooLarge => Problem::Case(CaseFault::TooLarge),
        fault => Problem::Given(fault),
    }
}
