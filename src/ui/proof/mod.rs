//! All that one proof has to say below the stage, and whatever else its story can do without: [`Later`], by everything that it
//! stands for. Nothing here is named but by way of [`super::cut`].

mod actions;
pub mod bytes;
pub mod carried;
pub mod cases;
pub mod charts;
mod check;
pub mod comic;
mod depth;
pub mod drawer;
pub mod embed_this;
pub mod findings;
mod fold;
pub mod gift;
pub mod glossary;
pub mod graph_chart;
pub mod handout;
pub mod keys;
pub mod lacks;
pub mod link;
mod overlay;
pub mod page;
pub mod policy;
pub mod presenter;
mod recipe;
pub mod stills;
pub mod sure;
mod table;
pub mod time_chart;
pub mod transcript;
pub mod watch;

use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::prelude::*;

use self::actions::Actions;
use self::bytes::Bytes;
use self::carried::WholeLink;
use self::cases::{Cases, Saves};
use self::charts::Charts;
use self::comic::Comic;
use self::depth::depths;
use self::drawer::Drawer;
use self::embed_this::EmbedThis;
use self::findings::Findings;
use self::gift::Gift;
use self::glossary::Glossary;
use self::handout::OnPaper;
use self::keys::Keys;
use self::lacks::Lacks;
use self::policy::PolicyChoice;
use self::presenter::Presenter;
use self::sure::Sure;
use self::transcript::Transcript;
use self::watch::Watch;
use crate::case::{self, rfc9102, trace_json};
use crate::text::{BELOW, Words};
use crate::ui::browser::{self, PrintOf};
use crate::ui::doors::{Below, Later};
use crate::ui::part::part;
use crate::visit::problem::Problem;
use crate::visit::proof::{Origin, Proof, Shared};
use crate::visit::route::Asks;
use crate::visit::settings::{Depth, Letters};
use crate::visit::state::{Message, State, Work};

/// The styles of what comes late: they come with it, so that it is never seen without them.
const STYLES: &str = include_str!("proof.css");

/// All of it.
pub struct Whole;

impl Later for Whole {
    fn teach(&self, words: &Words) {
        words.learn_chapters(BELOW);
    }

    fn open(&self, file: File, run: u32, words: &Words, send: &Callback<Message>) {
        spawn_local(gift::open(Gift::File(file), run, words.clone(), send.clone()));
    }

    fn actions(&self, state: &State, words: &Words, proof: &Shared<Proof>, on: &Callback<Message>) -> Html {
        // What is asked now is nothing to say of the story from before.
        let asks = if state.work == Work::Idle { state.route.asks.clone() } else { Asks::default() };
        part(Actions { words: words.clone(), proof: proof.clone(), asks, on: on.clone() })
    }

    fn foot(&self, words: &Words, proof: Option<&Shared<Proof>>) -> Html {
        html! {
            <>
            // The file is written by scripts/licences.mjs.
            <a class="licences" href="licences.html">{ words.say("licences") }</a>
            <Sure words={words.clone()} proof={proof.cloned()} />
            </>
        }
    }

    fn below(&self, below: Below) -> Html {
        html! { <Settled ..below /> }
    }

    fn present(&self, state: &State, proof: &Shared<Proof>, words: &Words, on: &Callback<Message>) -> Html {
        let (at, playing, stills, letters) = (state.at, state.playing, state.settings.stills, state.settings.letters);
        html! {
            <>
            <style>{ STYLES }</style>
            <Presenter words={words.clone()} proof={proof.clone()} {at} {playing} {stills} {letters} on={on.clone()} />
            </>
        }
    }

    fn keys(&self, words: &Words, letters: Letters, on: &Callback<Message>) -> Html {
        html! { <Keys words={words.clone()} {letters} on={on.clone()} /> }
    }
}

/// What is shown, as the text of a case file.
fn case_text(proof: &Proof) -> String {
    match proof.origin {
        // It is packed where the page opens with it; here is what it was packed from.
        Origin::Opening => include_str!("../../../assets/cases/opening.json").to_owned(),
        _ => case::write(&proof.case),
    }
}

/// Gives what is shown as a case file.
fn save(proof: &Proof) {
    browser::download(&case::file_name(&proof.case.capture.question), &case_text(proof), "application/json");
}

/// Gives the chain of what is shown (RFC 9102), if it has one.
fn save_chain(proof: &Proof) {
    if let Some(octets) = rfc9102::write(&proof.case.capture, &proof.report) {
        browser::download_octets(&format!("{}.chain", case::file_stem(&proof.case.capture.question)), &octets);
    }
}

/// Gives the trace of what is shown, with its diagnoses.
fn save_trace(proof: &Proof) {
    let text = trace_json::write(&proof.case, &proof.report, proof.diagnoses());
    let name = format!("{}.trace.json", case::file_stem(&proof.case.capture.question));
    browser::download(&name, &text, "application/json");
}

/// Time in which the stage is drawn, in milliseconds.
const TWO_FRAMES: u32 = 34;

/// What stands below the stage and is told of a proof, in the order in which it is made.
#[derive(Clone, Copy)]
enum Section {
    Findings,
    Drawer,
    Charts,
    Comic,
    Transcript,
    Paper,
}

impl Section {
    const ALL: [Self; 6] = [Self::Findings, Self::Drawer, Self::Charts, Self::Comic, Self::Transcript, Self::Paper];
}

/// The proof that each [`Section`] tells.
#[derive(Clone, Default, PartialEq)]
struct Told([Option<Shared<Proof>>; Section::ALL.len()]);

impl Reducible for Told {
    type Action = (Section, Shared<Proof>);

    fn reduce(mut self: Rc<Self>, (section, proof): Self::Action) -> Rc<Self> {
        if let Some(place) = Rc::make_mut(&mut self).0.get_mut(section as usize) {
            *place = Some(proof);
        }
        self
    }
}

/// The proof that each section tells. A new one is told below the stage a moment later than on it, and section by section with turns
/// for the browser between them, so that none of it is a long task.
#[hook]
fn use_told(proof: &Shared<Proof>) -> UseReducerHandle<Told> {
    // Where no effect runs, which is where no browser is, it is told at once.
    let at_once = (!cfg!(target_family = "wasm")).then(|| proof.clone());
    let told = use_reducer_eq(|| Told(std::array::from_fn(|_| at_once.clone())));
    let dispatcher = told.dispatcher();
    use_effect_with(proof.clone(), move |proof| {
        let (proof, wanted) = (proof.clone(), Rc::new(Cell::new(true)));
        let still = Rc::clone(&wanted);
        spawn_local(async move {
            TimeoutFuture::new(TWO_FRAMES).await;
            // Several sections need them: found in a turn of their own.
            let _ = still.get().then(|| proof.diagnoses());
            for section in Section::ALL {
                TimeoutFuture::new(0).await;
                if !still.get() {
                    return;
                }
                dispatcher.dispatch((section, proof.clone()));
            }
        });
        move || wanted.set(false)
    });
    told
}

/// All that stands below the stage.
#[component]
fn Settled(props: &Below) -> Html {
    let told = use_told(&props.proof);
    let file_fault = use_state_eq(|| None::<Problem>);
    let Below { words, step, depth, theme, route, run, on, .. } = props.clone();
    // Made once a proof, and not with every panel of it.
    let chain = use_memo(props.proof.clone(), |proof| rfc9102::write(&proof.case.capture, &proof.report).is_some());
    let of = |section: Section| told.0.get(section as usize).cloned().flatten();
    if of(Section::Findings).is_none() {
        return html! { <><style>{ STYLES }</style><div class="below" id="below" /></> };
    }
    let on_save = {
        let saved = props.proof.clone();
        Callback::from(move |what: Saves| match what {
            Saves::Case => save(&saved),
            Saves::Chain => save_chain(&saved),
            Saves::Trace => save_trace(&saved),
        })
    };
    let on_open = {
        let (words, on, fault) = (words.clone(), on.clone(), file_fault.clone());
        Callback::from(move |gift: Gift| {
            let (on, fault) = (on.clone(), fault.clone());
            // What is wrong with it is told where it was given.
            let told = Callback::from(move |message: Message| match message {
                Message::Refused(problem) => fault.set(Some(problem)),
                message => {
                    fault.set(None);
                    on.emit(message);
                }
            });
            spawn_local(gift::open(gift, run, words.clone(), told));
        })
    };
    let fault = (*file_fault).clone();
    html! {
        <>
        <style>{ STYLES }</style>
        <Lacks words={words.clone()} proof={props.proof.clone()} {route} {run} on={on.clone()} />
        // Of the proof that is shown already: a choice shows at once that it was made.
        { part(PolicyChoice { words: words.clone(), proof: props.proof.clone(), on_choose: on.reform(Message::Policy) }) }
        { depths(&words, depth, &on) }
        if let Some(proof) = of(Section::Findings) { { part(Watch { proof: proof.clone() }) }{ part(Findings { words: words.clone(), proof }) } }
        if let Some(proof) = of(Section::Drawer) { { part(Drawer { words: words.clone(), proof, step, depth, on: on.clone() }) }
        }
        // A place of its own, which is there from the first on.
        <div>
            if let Some(proof) = of(Section::Drawer).filter(|_| depth == Depth::Bytes) { <Bytes words={words.clone()} {proof} {step} route={props.route.clone()} on={on.clone()} /> }
        </div>
        if let Some(proof) = of(Section::Charts) { <Charts words={words.clone()} {proof} {step} on={on.clone()} /> }
        if let Some(proof) = of(Section::Comic) {
            <Comic words={words.clone()} proof={proof.clone()} {step} {theme} {on}><EmbedThis words={words.clone()} {proof} {step} provider={props.route.asks.provider.clone()} /></Comic>
        }
        if let Some(proof) = of(Section::Transcript) { <Transcript words={words.clone()} {proof} /> }
        <Glossary words={words.clone()} />
        <Cases words={words.clone()} chain={*chain} {fault} {on_save} {on_open}><WholeLink words={words.clone()} proof={props.proof.clone()} {step} /></Cases>
        if let Some(proof) = of(Section::Paper) { <OnPaper {words} {proof} of={PrintOf::Handout} /> }
        </>
    }
}
