//! What is on its way, or why it does not come; and what of the link was not followed.

use yew::prelude::*;

use super::offline::Offline;
use super::problem::ProblemNotice;
use super::progress::Progress;
use super::reading::asked_as;
use crate::text::Words;
use crate::ui::part::part;
use crate::visit::offers::{label, offers};
use crate::visit::route::{Asks, Embed};
use crate::visit::state::{Message, State, Work};

/// The styles of it, which come with it.
const STYLES: &str = include_str!("under_way.css");

/// All of it.
pub(super) fn under_way(state: &State, words: &Words, on: &Callback<Message>) -> Html {
    let (route, provider) = (&state.route, AttrValue::from(state.route.asks.provider.to_string()));
    let told = match &state.work {
        Work::Idle if state.route.view.embed == Embed::Waits => {
            html! { <p class="notice waits" role="note">{ words.say("frame-waits") }</p> }
        }
        Work::Idle => Html::default(),
        Work::Fetching(_) | Work::Checking => {
            let nothing = Asks::of("", route.asks.provider.clone());
            // A page that is framed by another shows nothing else, and so has nothing to go back to.
            let embed = route.view.embed.is_framed();
            let on_cancel = if embed { Callback::noop() } else { on.reform(move |()| Message::Ask(nothing.clone())) };
            let (name, made_of_it) = (AttrValue::from(route.asks.name.clone()), asked_as(words, &route.asks, on));
            part(Progress { words: words.clone(), work: state.work.clone(), name, provider, made_of_it, on_cancel })
        }
        Work::Failed(problem) => {
            let offers = offers(problem, route);
            let offers = offers.into_iter().map(|offer| (label(words, &route.asks, &offer), offer)).collect();
            let again = route.clone();
            let on_again = on.reform(move |()| Message::Go(again.clone()));
            let on_ask = on.reform(Message::Ask);
            let (words, problem) = (words.clone(), problem.clone());
            part(ProblemNotice { words, problem, provider, offers, on_again, on_ask })
        }
    };
    // A page that frames this one says itself what it can't do.
    let offline = if route.view.embed.is_framed() {
        Html::default()
    } else {
        html! { <Offline words={words.clone()} /> }
    };
    html! { <><style>{ STYLES }</style>{ offline }{ route_anchor(state, words) }{ unknown(state, words) }{ told }</> }
}

/// A custom anchor is told from the first moment on, and not only once something is proven by it.
fn route_anchor(state: &State, words: &Words) -> Html {
    if state.route.judges.anchors.is_empty() || state.work == Work::Idle {
        return Html::default();
    }
    html! {
        <div class="notice anchor" role="note">
            <p><b>{ words.say("anchor-custom") }</b>{ " " }{ words.say("anchor-custom-act") }</p>
            { for state.route.judges.anchors.iter().map(|anchor| html! { <code>{ anchor.clone() }</code> }) }
        </div>
    }
}

/// What the link says and the page does not know.
fn unknown(state: &State, words: &Words) -> Html {
    if state.route.unknown.is_empty() {
        return Html::default();
    }
    let known_to_nobody = state.route.unknown.join(", ");
    html! { <p class="notice unknown" role="note">{ words.with("link-unknown", &[("words", &known_to_nobody)]) }</p> }
}
