//! The chain map: houses from the root to the name, and the panels that are set in each.

use yew::prelude::*;

use crate::chart::fold::FOLDS_AT;
use crate::text::Words;
use crate::ui::doors;
use crate::ui::part::Draw;
use crate::ui::parts::houses::{Chain, home};
use crate::visit::proof::{Proof, Shared};
use crate::visit::state::{Message, Rest};

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
        let Self { words, proof, step, on, rest } = self;
        let zones = &proof.strip.zones;
        if let Some(late) = doors::here().filter(|_| *rest == Rest::Here && zones.len() >= FOLDS_AT) {
            return late.long_map(words, proof, *step, on);
        }
        if zones.is_empty() {
            return html! { <nav class="chain" aria-label={words.say("map")}><p class="empty">{ words.say("map-none") }</p></nav> };
        }
        let chain = Chain { words, proof, step: *step, on };
        html! {
            <nav class="chain" aria-label={words.say("map")}>
                <ol style={format!("--zones:{}", zones.len())}>
                    { for (0..zones.len()).map(|index| home(&chain, index)) }
                </ol>
            </nav>
        }
    }
}
