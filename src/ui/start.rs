//! The first frame: what the browser said, the doors' keys, and the page.

use gloo_timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;

use super::opening::{Page, PageProps};
use super::{browser, cut, doors};
use crate::text::Words;
use crate::validate::Means;
use crate::visit::opening::{SLICE, case};
use crate::visit::proof::{Judged, Origin, Proof, Shared};
use crate::visit::route::{Judges, Route};
use crate::visit::state::Rest;

/// Starts the page in this browser.
pub fn start() {
    doors::hand_in(|| Box::pin(cut::play()), || Box::pin(cut::proof()));
    let settings = browser::settings();
    browser::keep(settings);
    spawn_local(async move {
        let english = Words::first();
        let query = browser::query();
        // To read a link takes what a first visit does not.
        let late = if query.is_empty() { None } else { doors::load(&english).await };
        let rest = match (&late, query.is_empty()) {
            (Some(_), _) => Rest::Here,
            (None, false) => Rest::Lost,
            (None, true) => Rest::Away,
        };
        let usual =
            || (Route { judges: Judges { policy: settings.policy, ..Judges::default() }, ..Route::default() }, None);
        let (mut route, problem) = late.map_or_else(usual, |late| late.parse(&query));
        let wished = browser::language();
        let spoken = browser::speak(&english, wished).await;
        let unspoken = spoken.is_none().then_some(wished);
        if spoken.is_none() {
            route.view.language = None;
        }
        let words = spoken.unwrap_or(english);
        let proof = opening(&words).await.map(Shared::new);
        // Beside the drawing sheet and not over it: Yew empties what it draws into.
        let Some(root) = browser::root() else { return };
        let props = PageProps { words, unspoken, route, problem, settings, proof, rest };
        yew::Renderer::<Page>::with_root_and_props(root, props).render();
    });
}

/// What [`crate::visit::opening::proof`] gives, with the browser's own work in between.
async fn opening(words: &Words) -> Option<Proof> {
    let mut slices = Judged::in_slices(case()?, Means::POSITIVE);
    loop {
        if let Some(judged) = slices.next(SLICE) {
            return Some(Proof::of(judged, Origin::Opening, words, &browser::to_ascii));
        }
        TimeoutFuture::new(0).await;
    }
}
