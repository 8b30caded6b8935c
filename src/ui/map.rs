//! The chain map: houses from the root to the name, and the panels that are set in each.

use yew::prelude::*;

use super::app::Message;
use super::late::Rest;
use super::part::Draw;
use super::proof::{Proof, Shared};
use super::stage::{HouseKind, house, mark};
use super::verdict::broken_at_dots;
use crate::chart::fold::FOLDS_AT;
use crate::dns::Name;
use crate::story::scene::Standing;
use crate::text::{Words, plain};

/// The chain of trust.
#[derive(PartialEq)]
pub struct Map {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The panel shown.
    pub step: usize,
    /// What the visitor wants.
    pub on: Callback<Message>,
    /// What folds a long chain; without it all of it is shown.
    pub rest: Rest,
}

impl Draw for Map {
    fn draw(&self) -> Html {
        let Self { words, proof, step, rest, .. } = self;
        let zones = &proof.strip.zones;
        if let Some(rest) = rest.here().filter(|_| zones.len() >= FOLDS_AT) {
            return rest.long_map(self);
        }
        if zones.is_empty() {
            return html! { <nav class="chain" aria-label={words.say("map")}><p class="empty">{ words.say("map-none") }</p></nav> };
        }
        let here = proof.strip.here(*step);
        html! {
            <nav class="chain" aria-label={words.say("map")}>
                <ol style={format!("--zones:{}", zones.len())}>
                    { for zones.iter().enumerate().map(|(index, zone)| home(self, zone, index, here == Some(index))) }
                </ol>
            </nav>
        }
    }
}

/// A house with the panels that are set in it.
pub(super) fn home(props: &Map, zone: &Name, index: usize, here: bool) -> Html {
    let Map { words, proof, step, on, .. } = props;
    let beats: Vec<_> = proof.strip.set_in(zone).collect();
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
    let first = beats.last().map_or(0, |(number, _)| *number);
    // The last of one branch is not above the first of the next one.
    let branch = index
        .checked_sub(1)
        .and_then(|before| proof.strip.zones.get(before))
        .is_some_and(|before| !zone.ends_with(before));
    let jump = |to: usize| on.reform(move |_: MouseEvent| Message::Jump(to));
    html! {
        <li key={text.clone()} class={classes!("zone", zone.is_root().then_some("z-root"), branch.then_some("branch"), here.then_some("here"))}>
            <button class="zh" type="button" title={text} aria-current={here.then_some("true")} onclick={jump(first)}>
                { house(kind, standing == Standing::Secure) }
                <span class="dp"><bdi>{ broken_at_dots(&label) }</bdi></span>
                { mark(standing) }
                <span class="sr">{ state }</span>
            </button>
            <ul>
                { for beats.into_iter().map(|(number, beat)| html! {
                    <li class={classes!((number == *step).then_some("now"), beat.breaks().then_some("broken"))}>
                        <button type="button" aria-current={(number == *step).then_some("step")} onclick={jump(number)}>
                            { beat.title.clone() }
                            if beat.breaks() { <span class="sr">{ ", " }{ words.say("map-broken") }</span> }
                        </button>
                    </li>
                }) }
            </ul>
        </li>
    }
}

/// How a zone stands, in words.
pub(super) const fn state(standing: Standing) -> &'static str {
    match standing {
        Standing::Secure => "map-holds",
        Standing::Insecure => "map-unsigned",
        Standing::Bogus => "map-broken",
        Standing::Indeterminate => "map-open",
    }
}
