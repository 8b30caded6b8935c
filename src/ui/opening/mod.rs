//! The page that is loaded first: its field, verdict, stage, map and bar, and how they are laid out.

pub mod bar;
mod effects;
mod embed;
mod examples;
pub mod field;
pub mod map;
mod menus;
pub mod notices;
pub mod stage;
pub mod verdict;

use std::rc::Rc;

use web_sys::DragEvent;
use yew::prelude::*;

use self::bar::Transport;
use self::embed::embed;
use self::examples::{Examples, use_examples};
use self::field::Ask;
use self::map::Map;
use self::menus::{language_choice, theme_choice};
use self::notices::ProofNotices;
use self::stage::{Playing, Stage};
use self::verdict::{Verdict, use_headline};
use crate::doh::provider::Provider;
use crate::text::{Language, Words};
use crate::ui::browser;
use crate::ui::doors::{self, Below};
use crate::ui::part::part;
use crate::ui::stage::Symbols;
use crate::visit::examples::Where;
use crate::visit::field::{About, Field};
use crate::visit::headline::Headline;
use crate::visit::problem::Problem;
use crate::visit::proof::{Proof, Shared};
use crate::visit::route::{Route, View};
use crate::visit::said::asked;
use crate::visit::settings::Settings;
use crate::visit::state::{Announces, Message, Rest, State, Work};

/// Props of [`Page`]: what the browser said before the first frame.
#[derive(Clone, Properties, PartialEq)]
pub struct PageProps {
    /// The words.
    pub words: Words,
    /// A language that was wished for, and did not come.
    pub unspoken: Option<Language>,
    /// What the address says.
    pub route: Route,
    /// What is wrong with the address.
    pub problem: Option<Problem>,
    /// What is remembered.
    pub settings: Settings,
    /// What is shown first.
    pub proof: Option<Shared<Proof>>,
    /// Whether all of the program is there.
    pub rest: Rest,
}

impl Reducible for State {
    type Action = Message;

    fn reduce(self: Rc<Self>, message: Message) -> Rc<Self> {
        Rc::new(self.after(message))
    }
}

/// The page.
#[component]
pub fn Page(props: &PageProps) -> Html {
    let state = {
        let props = props.clone();
        use_reducer_eq(move || {
            let mut state = State::new(props.words, props.route, props.settings, props.proof);
            state.unspoken = props.unspoken;
            state.rest = props.rest;
            if doors::later().is_some() {
                state.below = Rest::Here;
            }
            if let Some(problem) = props.problem {
                state.work = Work::Failed(problem);
            }
            state
        })
    };
    let words = state.words.clone();
    let send = {
        let dispatcher = state.dispatcher();
        use_callback((), move |message: Message, ()| {
            if matches!(message, Message::Present(true)) {
                browser::keep_place();
            }
            dispatcher.dispatch(message);
        })
    };
    effects::use_rest(&state, &send);
    effects::use_below(&state, &send, &words);
    effects::use_run(&state, &send, &words);
    effects::use_address(&state, &send);
    effects::use_clock(&state, &send);
    effects::use_motion(&state);
    effects::use_keyboard(&state, &send);
    effects::use_language(&state, &send);
    let headline = use_headline(&words, state.proof.as_ref(), state.rest);
    effects::use_remembered(&state, &words, &headline);

    let examples = use_examples(examples_of(&state.route));
    let on_ask = ask_callback(&state, &send);
    let on_drop = {
        let (send, words, run) = (send.clone(), words.clone(), state.run);
        Callback::from(move |event: DragEvent| {
            let file = event.data_transfer().and_then(|data| data.files()).and_then(|files| files.get(0));
            if let Some(file) = file {
                event.prevent_default();
                let (to, words) = (send.clone(), words.clone());
                doors::with(&words.clone(), &send, move |_| {
                    doors::with_later(&words.clone(), &to.clone(), move |later| later.open(file, run, &words, &to));
                });
            }
        })
    };
    let ondragover = Callback::from(|event: DragEvent| event.prevent_default());
    let (rest, deep) = (late(&state), later(&state));

    if state.route.view.embed.is_framed() {
        return embed(&state, &send, &words, &headline);
    }
    if let (Some(deep), Some(proof), true) = (deep, &state.proof, state.route.view.present && state.work == Work::Idle)
    {
        return html! { <>{ part(Symbols) }{ deep.present(&state, proof, &words, &send) }{ announcement(&state, &words, &headline) }</> };
    }
    let step = state.step();
    let fault = state.field_fault.as_ref().zip(rest);
    let fault = fault.map(|(problem, rest)| (About::of(problem), rest.fault(&words, &state.field, problem, &send)));
    let failed = matches!(state.work, Work::Failed(_));
    let told = |proof: &Shared<Proof>| {
        let playing = Playing::at(step, state.playing);
        html! {
            <>
            <div class="main">
                <p class="promise"><b>{ words.say("promise") }</b>{ " " }<span>{ words.say("promise-how") }</span></p>
                <div class="first">
                    { part(Verdict { words: words.clone(), proof: proof.clone(), short: false, headline: headline.clone() }) }
                    <div class="stage" id="stage" role="group" aria-label={words.say("scrub")} tabindex="-1">
                        { part(Stage { words: words.clone(), proof: proof.clone(), step, playing, rest: state.rest, short: false, on: send.clone() }) }
                        { part(Transport { words: words.clone(), proof: proof.clone(), at: state.at, playing: state.playing, speed: state.settings.speed, on: send.clone() }) }
                    </div>
                </div>
                <div class="beside">
                    { for deep.map(|deep| deep.actions(&state, &words, proof, &send)) }
                    { part(Examples { words: words.clone(), all: examples.clone(), route: Route { view: View { step: 0, ..state.route.view }, ..state.route.clone() }, field: state.field.clone(), on: send.clone() }) }
                    { part(Map { words: words.clone(), proof: proof.clone(), step, on: send.clone(), rest: state.rest }) }
                    { part(ProofNotices { words: words.clone(), proof: proof.clone(), short: false }) }
                </div>
            </div>
            { below(&state, proof, &words, &send) }
            </>
        }
    };
    // Focus alone: going there would count as another place, and ask again what failed.
    let goal = if failed { "#problem" } else { "#stage" };
    let skip = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        browser::focus(goal);
    });
    html! {
        <>
        { part(Symbols) }
        <div class="app" data-depth={state.depth().word()} ondrop={on_drop} {ondragover}>
            <a class="skip" href={goal} onclick={skip}>{ words.say("skip") }</a>
            <header class="top">
                <p class="wm"><svg class="wm-seal" viewBox="-6 -6 112 112" aria-hidden="true" focusable="false"><use href="#seal-whole" x="-6" y="-6" width="112" height="112" /></svg>{ words.say("site-name") }</p>
                { part(Ask { words: words.clone(), field: state.field.clone(), fault, on_change: send.reform(Message::Typed), on_ask }) }
            </header>
            <main>
                { under_way(&state, &words, &send) }
                { match &state.proof {
                    // What was asked for is still to come, or did not come: the story from before is another's, and makes room.
                    // In one shape, folded or not: else all of it would be made anew, without what was chosen in it.
                    Some(proof) => {
                        let folded = asks_for_another(&state, proof);
                        html! {
                            <details class={folded.then_some("before")} open={!folded}>
                                <summary class="stale" hidden={!folded}>{ words.say("failed-still") }</summary>
                                { told(proof) }
                            </details>
                        }
                    }
                    None => Html::default(),
                } }
            </main>
            <footer class="foot">
                <p>{ words.say("footer") }</p>
                { language_choice(&words, state.route.view.language, state.unspoken, &send) }
                { theme_choice(&words, state.theme(), &send) }
                <button class="quiet" type="button" onclick={send.reform(|_: MouseEvent| Message::Keys(true))}>
                    <kbd>{ "?" }</kbd>{ " " }{ words.say("keys-open") }</button>
                { for deep.map(|deep| deep.foot(&words, state.proof.as_ref())) }
            </footer>
            { announcement(&state, &words, &headline) }
            if let Some(deep) = deep.filter(|_| state.keys) {
                { deep.keys(&words, state.settings.letters, &send) }
            }
        </div>
        </>
    }
}

/// Whose names there are to try; none in a page that frames this one.
fn examples_of(route: &Route) -> Option<Where> {
    let laboratory = !route.judges.anchors.is_empty() && matches!(route.asks.provider, Provider::Own(_));
    (!route.view.embed.is_framed()).then_some(if laboratory { Where::Laboratory } else { Where::Public })
}

/// What comes late, once the state knows that it is there.
fn late(state: &State) -> Option<&'static dyn doors::Late> {
    doors::here().filter(|_| state.rest == Rest::Here)
}

/// What comes later, once the state knows that it is there.
fn later(state: &State) -> Option<&'static dyn doors::Later> {
    doors::later().filter(|_| state.below == Rest::Here)
}

/// Whether the visitor asked for something else than what `proof` is of: then its verdict has no place on the screen.
fn asks_for_another(state: &State, proof: &Proof) -> bool {
    state.work != Work::Idle || (state.rest == Rest::Lost && state.field.name != asked(proof))
}

/// What is on its way, or why it does not come.
fn under_way(state: &State, words: &Words, send: &Callback<Message>) -> Html {
    match late(state) {
        Some(rest) => rest.under_way(state, words, send),
        None if state.rest == Rest::Lost => lost(words),
        None => Html::default(),
    }
}

/// A part of the program did not come.
fn lost(words: &Words) -> Html {
    html! {
        <div class="notice problem" role="alert" data-problem="problem-rest">
            <p><b>{ words.say("rest-lost") }</b></p>
            <p>{ words.say("rest-lost-act") }</p>
            <button class="quiet" type="button" onclick={Callback::from(|_: MouseEvent| browser::reload())}>{ words.say("again") }</button>
        </div>
    }
}

/// What stands under the stage; its place is kept until it is there.
fn below(state: &State, proof: &Shared<Proof>, words: &Words, send: &Callback<Message>) -> Html {
    let Some(later) = later(state) else {
        return html! { <div class="below" id="below">if state.below == Rest::Lost { { lost(words) } }</div> };
    };
    later.below(Below {
        words: words.clone(),
        proof: proof.clone(),
        step: state.step(),
        depth: state.depth(),
        theme: state.theme(),
        route: state.route.clone(),
        run: state.run,
        on: send.clone(),
    })
}

/// The one place that speaks to who hears the page: of what is asked, of its verdict, and of each panel once, by its caption alone, so
/// that it is said while the panel stands. What else is to be heard is put beside it ([`browser::tell`]).
fn announcement(state: &State, words: &Words, headline: &Headline) -> Html {
    let caption = |proof: &Shared<Proof>| proof.strip.beats.get(state.step()).map(|beat| beat.caption.clone());
    let text = match (&state.work, state.announces) {
        (Work::Idle, Announces::Nothing) => None,
        (Work::Idle, Announces::Verdict) => Some(headline.spoken()),
        (Work::Idle, Announces::Panel) => state.proof.as_ref().and_then(caption),
        _ => late(state).map(|late| late.says(state, words)),
    };
    html! { <div class="sr" aria-live="polite" id="announcement"><p>{ text }</p><p id="told" /></div> }
}

/// What is typed is asked, as soon as the rest is there to read it.
fn ask_callback(state: &UseReducerHandle<State>, send: &Callback<Message>) -> Callback<()> {
    let (words, send, field) = (state.words.clone(), send.clone(), state.field.clone());
    Callback::from(move |()| ask(&words, &send, field.clone()))
}

/// What is typed becomes a question, as soon as the rest is there to read it.
fn ask(words: &Words, send: &Callback<Message>, field: Field) {
    let to = send.clone();
    doors::with(words, send, move |late| {
        to.emit(late.asks(&field).map_or_else(Message::Refused, Message::Ask));
    });
}
