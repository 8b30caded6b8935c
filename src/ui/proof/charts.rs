//! The same proof, surveyed: the time view, the graph and the whole map, one at a time below the stage.

use yew::prelude::*;

use crate::text::Words;
use crate::ui::browser;
use crate::ui::part::part;
use crate::ui::parts::houses::Chain;
use crate::ui::play::long_map::whole_map;
use crate::ui::proof::graph_chart::GraphChart;
use crate::ui::proof::time_chart::TimeChart;
use crate::visit::proof::{Proof, Shared};
use crate::visit::state::Message;

/// Looks of the charts, which come with them.
const STYLES: &str = include_str!("charts.css");

/// Which one is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Chart {
    /// When the signatures hold.
    Time,
    /// What points at what.
    Graph,
    /// All houses, none of them folded.
    Map,
}

impl Chart {
    const ALL: [(Self, &'static str); 3] =
        [(Self::Time, "chart-time"), (Self::Graph, "chart-graph"), (Self::Map, "chart-map")];
}

/// Props of [`Charts`].
#[derive(Clone, Properties, PartialEq)]
pub struct ChartsProps {
    /// The words.
    pub words: Words,
    /// What is told.
    pub proof: Shared<Proof>,
    /// The panel shown.
    pub step: usize,
    /// What the visitor wants.
    pub on: Callback<Message>,
}

/// The charts, and the choice between them.
#[component]
pub fn Charts(props: &ChartsProps) -> Html {
    let ChartsProps { words, proof, step, on } = props.clone();
    let chosen = use_state_eq(|| Chart::Time);
    // A graph that is wider than its box opens at what matters, and not at its left end.
    use_effect_with((*chosen, proof.clone()), |(chart, _)| {
        if *chart == Chart::Graph {
            browser::scroll_to_focus(".g-scroll");
        }
    });
    let choice = |(chart, id): (Chart, &'static str)| {
        let chosen = chosen.clone();
        html! {
            <label>
                <input type="radio" name="chart" value={id} checked={chart == *chosen}
                    onchange={Callback::from(move |_: Event| chosen.set(chart))} />
                <span>{ words.say(id) }</span>
            </label>
        }
    };
    html! {
        <section class="charts" aria-labelledby="charts-head">
            <style>{ STYLES }</style>
            <header>
                <h2 id="charts-head">{ words.say("charts") }</h2>
                <fieldset class="themes">
                    <legend class="sr">{ words.say("charts-choice") }</legend>
                    { for Chart::ALL.into_iter().map(choice) }
                </fieldset>
            </header>
            { match *chosen {
                Chart::Map => whole_map(&Chain { words: &words, proof: &proof, step, on: &on }),
                Chart::Time => part(TimeChart { words: words.clone(), proof, on }),
                Chart::Graph => part(GraphChart { words: words.clone(), proof, step, on }),
            } }
        </section>
    }
}
