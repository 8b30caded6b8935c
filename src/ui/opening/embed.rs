//! Stage and verdict alone, for a page that frames this one.

use std::rc::Rc;

use yew::prelude::*;

use super::bar::Transport;
use super::map::Map;
use super::notices::ProofNotices;
use super::stage::{Playing, Stage};
use super::verdict::Verdict;
use super::{announcement, late, under_way};
use crate::text::Words;
use crate::ui::part::part;
use crate::ui::stage::{Symbols, icon};
use crate::visit::headline::Headline;
use crate::visit::proof::Origin;
use crate::visit::route::{Embed, Route, View};
use crate::visit::settings::Depth;
use crate::visit::state::{Message, State};

/// Stage and verdict alone, for a page that frames this one.
pub(super) fn embed(state: &State, send: &Callback<Message>, words: &Words, headline: &Rc<Headline>) -> Html {
    let step = state.step();
    let view = View { embed: Embed::No, present: false, ..state.route.view };
    let full = format!("./{}", Route { view, ..state.route.clone() }.query());
    // A frame of its own height has no room for more than captions.
    let short = !state.route.view.embed.fits() || state.depth() == Depth::Story;
    html! {
        <>
        { part(Symbols) }
        if let Some(late) = late(state) { { late.framed(state, words, send) } }
        <div class={classes!("app", "embed", state.route.view.embed.fits().then_some("fits"))}>
            <main>
                if let Some(proof) = state.shown() {
                    { part(Verdict { words: words.clone(), proof: proof.clone(), short: true, headline: headline.clone() }) }
                    { part(ProofNotices { words: words.clone(), proof: proof.clone(), short: true }) }
                    <div class="e-mid">{ part(Stage { words: words.clone(), proof: proof.clone(), step, playing: Playing::at(step, state.playing), rest: state.rest, short, on: send.clone() }) }{ part(Map { words: words.clone(), proof: proof.clone(), step, on: send.clone(), rest: state.rest }) }</div>
                    { part(Transport { words: words.clone(), proof: proof.clone(), at: state.at, playing: state.playing, speed: state.settings.speed, on: send.clone() }) }
                    // No link leads to a case that was handed over.
                    if !matches!(proof.origin, Origin::Handed) {
                        <a class="e-full" href={full} target="_blank" rel="noopener">{ icon("open") }<span>{ words.say("open-full") }</span></a>
                    }
                } else {
                    { under_way(state, words, send) }
                }
            </main>
            { announcement(state, words, headline) }
        </div>
        </>
    }
}
