//! The same proof, surveyed: the time view, the graph and the whole map, one at a time below the stage.

use yew::prelude::*;

use super::app::Message;
use super::browser;
use super::graph_chart::GraphChart;
use super::late::Rest;
use super::long_map::whole_map;
use super::map::Map;
use super::part::part;
use super::proof::{Proof, Shared};
use super::time_chart::TimeChart;
use crate::chart::link_of;
use crate::text::Words;
use crate::trace::StepId;

/// Looks of the charts, which come with them.
const STYLES: &str = include_str!("../../assets/styles/charts.css");

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
                Chart::Map => whole_map(&Map { words: words.clone(), proof, step, on, rest: Rest::Away }),
                Chart::Time => part(TimeChart { words: words.clone(), proof, on }),
                Chart::Graph => part(GraphChart { words: words.clone(), proof, step, on }),
            } }
        </section>
    }
}

/// Where a click on something of a step leads: its panel, with the stage in sight. Nothing where no panel tells of it.
pub(super) fn leads(proof: &Proof, on: &Callback<Message>, step: StepId) -> Option<Callback<MouseEvent>> {
    Some(to_panel(on, panel_of(proof, step)?))
}

/// Shows a panel, with the stage in sight.
pub(super) fn to_panel(on: &Callback<Message>, panel: usize) -> Callback<MouseEvent> {
    let on = on.clone();
    Callback::from(move |_: MouseEvent| {
        on.emit(Message::Jump(panel));
        browser::show_stage();
    })
}

/// The panel that tells of a step: one that breaks before others, and one of the step itself before one of its link.
fn panel_of(proof: &Proof, step: StepId) -> Option<usize> {
    let link = link_of(&proof.report.trace, step);
    let beats = || proof.strip.beats.iter().enumerate().filter(|(_, beat)| !beat.scene.steps.is_empty());
    let first = |of: &dyn Fn(usize) -> bool| beats().map(|(number, _)| number).find(|number| of(*number));
    let beat = |number: usize| proof.strip.beats.get(number);
    let tells = |number: usize, of: StepId| beat(number).is_some_and(|beat| beat.scene.steps.contains(&of));
    first(&|number| tells(number, step) && beat(number).is_some_and(|beat| beat.breaks()))
        .or_else(|| first(&|number| tells(number, step) && beat(number).is_some_and(|beat| beat.link == Some(link))))
        .or_else(|| first(&|number| beat(number).is_some_and(|beat| beat.link == Some(link))))
        .or_else(|| first(&|number| tells(number, link)))
}

#[cfg(test)]
mod tests {
    use super::super::opening;
    use super::*;

    /// Whatever a chart shows of the opening case has a panel, of the zone that it is in.
    #[test]
    fn each_step_of_the_opening_case_has_its_panel() {
        let proof = opening(&Words::english(), &|_| None).unwrap();
        for step in proof.report.trace.steps() {
            let link = proof.report.trace.step(link_of(&proof.report.trace, step.id)).unwrap();
            if link.rule == crate::trace::Rule::NoDs {
                continue;
            }
            let panel = panel_of(&proof, step.id).unwrap_or_else(|| panic!("no panel for {step:?}"));
            let beat = &proof.strip.beats[panel];
            let told = &beat.scene.steps;
            assert!(told.contains(&step.id) || told.contains(&link.id) || beat.link == Some(link.id), "{step:?}");
        }
    }
}
