//! The houses of a chain of trust.

use yew::prelude::*;

use super::names::broken_at_dots;
use crate::story::scene::Standing;
use crate::text::{Words, plain};
use crate::ui::stage::{HouseKind, house, mark};
use crate::visit::proof::{Proof, Shared};
use crate::visit::state::Message;

/// The chain that houses stand in.
#[derive(Clone, Copy)]
pub(in crate::ui) struct Chain<'a> {
    /// The words.
    pub(in crate::ui) words: &'a Words,
    /// What is told.
    pub(in crate::ui) proof: &'a Shared<Proof>,
    /// The panel shown.
    pub(in crate::ui) step: usize,
    /// What the visitor wants.
    pub(in crate::ui) on: &'a Callback<Message>,
}

/// A house; a click goes to the first panel that is set in it.
pub(in crate::ui) fn home(chain: &Chain<'_>, index: usize) -> Html {
    let Chain { words, proof, step, on } = chain;
    let Some(zone) = proof.strip.zones.get(index) else { return Html::default() };
    let here = proof.strip.here(*step) == Some(index);
    let standing = proof.strip.standing(zone);
    let text = plain(zone);
    let label = if zone.is_root() { words.say("map-root") } else { text.clone() };
    // A chain may begin below the root, at an anchor that was given.
    let kind = match (zone.is_root(), index + 1 == proof.strip.zones.len()) {
        (true, _) => HouseKind::Root,
        (false, false) => HouseKind::Between,
        (false, true) => HouseKind::Leaf,
    };
    let state = words.say(state(standing));
    let first = proof.strip.set_in(zone).last().map_or(0, |(number, _)| number);
    // The last of one branch is not above the first of the next one.
    let branch = index
        .checked_sub(1)
        .and_then(|before| proof.strip.zones.get(before))
        .is_some_and(|before| !zone.ends_with(before));
    let jump = |to: usize| on.reform(move |_: MouseEvent| Message::Jump(to));
    html! {
        <li key={text.clone()} class={classes!("zone", (standing == Standing::Bogus).then_some("s-bogus"), zone.is_root().then_some("z-root"), branch.then_some("branch"), here.then_some("here"))}>
            <button class="zh" type="button" title={text} aria-current={here.then_some("true")} onclick={jump(first)}>
                { house(kind, standing) }
                <span class="dp"><bdi>{ broken_at_dots(&label) }</bdi></span>
                { mark(standing) }
                <span class="sr">{ state }</span>
            </button>
        </li>
    }
}

/// How a zone stands, in words.
pub(in crate::ui) const fn state(standing: Standing) -> &'static str {
    match standing {
        Standing::Secure => "map-holds",
        Standing::Insecure => "map-unsigned",
        Standing::Bogus => "map-broken",
        Standing::Indeterminate => "map-open",
    }
}
