//! The map of a chain of many zones: folded beside the stage, and all of it below.

use yew::prelude::*;

use crate::chart::fold::{Place, fold, worst};
use crate::story::scene::Standing;
use crate::trace::Rule;
use crate::ui::parts::houses::{Chain, home, state};
use crate::ui::stage::mark;

/// Looks of the folded map, which come with it.
const STYLES: &str = include_str!("folds.css");

/// The map beside the stage: the root, the current house with its neighbours and the answer's; others are folded between them.
pub(in crate::ui) fn long_map(map: &Chain<'_>) -> Html {
    let Chain { words, proof, step, .. } = map;
    let here = proof.strip.here(*step);
    let places = fold(proof.strip.zones.len(), here, answer(map));
    html! {
        <nav class="chain folds" aria-label={words.say("map")}>
            <style>{ STYLES }</style>
            <ol>
                { for places.into_iter().map(|place| match place {
                    Place::Zone(zone) => home(map, zone),
                    Place::Folded(range) => folded(map, range),
                }) }
            </ol>
        </nav>
    }
}

/// All houses, none of them folded.
pub(in crate::ui) fn whole_map(map: &Chain<'_>) -> Html {
    if map.proof.strip.zones.is_empty() {
        return html! { <p class="empty">{ map.words.say("map-none") }</p> };
    }
    html! {
        <div class="chain whole" role="group" aria-label={map.words.say("map")}>
            <ol>{ for (0..map.proof.strip.zones.len()).map(|zone| home(map, zone)) }</ol>
        </div>
    }
}

/// The houses that stay where there is little room, in a row; of those between them only how many there are.
pub(in crate::ui) fn street(map: &Chain<'_>, step: usize) -> Html {
    let Chain { words, proof, .. } = map;
    let places = fold(proof.strip.zones.len(), proof.strip.here(step), answer(map));
    html! {
        <div class="chain whole" role="group" aria-label={words.say("map")}>
            <ol>
                { for places.into_iter().map(|place| match place {
                    Place::Zone(zone) => home(map, zone),
                    Place::Folded(range) => {
                        let zones = proof.strip.zones.get(range).unwrap_or_default();
                        let standing = worst(zones.iter().map(|zone| proof.strip.standing(zone)));
                        html! { <li class="p-fold">{ mark(standing) }{ words.count("map-fold", "count", zones.len()) }</li> }
                    }
                }) }
            </ol>
        </div>
    }
}

/// Houses that are folded away: how many, and how the worst of them stands.
fn folded(map: &Chain<'_>, range: std::ops::RangeInclusive<usize>) -> Html {
    let Chain { words, proof, .. } = map;
    let zones = proof.strip.zones.get(range.clone()).unwrap_or_default();
    let standing = worst(zones.iter().map(|zone| proof.strip.standing(zone)));
    let says = match standing {
        Standing::Secure => words.say("map-fold-holds"),
        other => words.with("map-fold-state", &[("state", &words.say(state(other)))]),
    };
    html! {
        <li key={format!("fold-{}", range.start())} class="folded">
            <details>
                <summary>
                    { mark(standing) }
                    <span>
                        <b>{ words.count("map-fold", "count", zones.len()) }</b>
                        <span>{ says }</span>
                    </span>
                </summary>
                <ol>{ for range.map(|zone| home(map, zone)) }</ol>
            </details>
        </li>
    }
}

/// The zone that the answer, or the proof that there is none, is from; the last one where the chain did not come so far.
fn answer(map: &Chain<'_>) -> usize {
    let zones = &map.proof.strip.zones;
    let is_end = |rule: Rule| {
        matches!(
            rule,
            Rule::AnswerSigned | Rule::NsecNameError | Rule::NsecNoData | Rule::Nsec3NameError | Rule::Nsec3NoData
        )
    };
    let last = map.proof.report.trace.links().filter(|link| is_end(link.rule)).last();
    let place = last.and_then(|link| zones.iter().position(|zone| *zone == link.zone));
    place.unwrap_or_else(|| zones.len().saturating_sub(1))
}
