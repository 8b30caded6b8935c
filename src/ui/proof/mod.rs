//! All that one proof has to say below the stage, and whatever else a first visit can do without: [`Late`], by everything that it
//! stands for. Nothing here is named but by way of [`super::cut`].

mod actions;
pub mod cases;
pub mod charts;
pub mod comic;
mod depth;
pub mod drawer;
pub mod findings;
pub mod glossary;
pub mod graph_chart;
pub mod handout;
pub mod keys;
pub mod link;
mod long_map;
mod octets;
mod overlay;
pub mod page;
pub mod policy;
pub mod presenter;
pub mod problem;
pub mod progress;
pub mod reading;
pub mod stills;
mod table;
pub mod time_chart;
pub mod transcript;
pub mod under_way;

use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;

use gloo_timers::future::TimeoutFuture;
use wasm_bindgen_futures::spawn_local;
use web_sys::File;
use yew::prelude::*;

use self::actions::Actions;
use self::cases::Cases;
use self::charts::Charts;
use self::comic::Comic;
use self::depth::depths;
use self::drawer::Drawer;
use self::findings::Findings;
use self::glossary::Glossary;
use self::handout::OnPaper;
use self::keys::Keys;
use self::long_map::long_map;
use self::policy::PolicyChoice;
use self::presenter::Presenter;
use self::problem::fault;
use self::transcript::Transcript;
use self::under_way::under_way;
use crate::case::{self, CaseFault};
use crate::evidence::Question;
use crate::question;
use crate::text::{FURTHER, Words};
use crate::ui::browser::{self, News, Order, PrintOf};
use crate::ui::doors::{Below, Late};
use crate::ui::part::part;
use crate::ui::parts::houses::Chain;
use crate::ui::stage::{self, further};
use crate::visit::field::Field;
use crate::visit::headline::Headline;
use crate::visit::problem::Problem;
use crate::visit::proof::{Origin, Proof, Shared};
use crate::visit::route::{Asks, Route, RouteFault};
use crate::visit::settings::Letters;
use crate::visit::state::{Message, State, Work};

/// The styles of what comes late: they come with it, so that it is never seen without them.
const STYLES: &str = include_str!("proof.css");

/// All of it.
pub struct Whole;

impl Late for Whole {
    fn teach(&self, words: &Words) {
        words.learn(FURTHER);
        stage::learn(further);
    }

    fn parse(&self, query: &str) -> (Route, Option<Problem>) {
        match Route::parse(query) {
            Ok(route) => (route, None),
            Err(fault) => (Route::default(), Some(Problem::Route(fault))),
        }
    }

    fn asks(&self, field: &Field) -> Result<Asks, Problem> {
        let rtype = field.chosen_type().map_err(Problem::Question)?;
        let provider = field.provider()?;
        let typed = question::read(&field.name, rtype, &browser::to_ascii).map_err(Problem::Question)?;
        let name = question::typed(&typed.question.name);
        Ok(Asks { rtype: Some(typed.question.rtype), reason: typed.reason, ..Asks::of(name, provider) })
    }

    fn begin(&self, run: u32, route: &Route, words: &Words, send: &Callback<Message>) -> Option<Box<dyn Any>> {
        let tell = send.reform(move |news: News| match news {
            News::Progress(progress) => Message::Progress(run, progress),
            News::Checking => Message::Checking(run),
            News::Done(proof) => Message::Done(run, Shared::new(*proof)),
            News::Failed(problem) => Message::Failed(run, problem),
        });
        if let Some(case) = route.asks.case.clone().filter(|_| route.asks.name.is_empty()) {
            return Some(Box::new(browser::open_beside(case, words.clone(), tell)));
        }
        match order(route, words) {
            Ok(order) => Some(Box::new(browser::start(order, tell))),
            Err(problem) => {
                send.emit(Message::Failed(run, problem));
                None
            }
        }
    }

    fn open(&self, file: File, words: &Words, send: &Callback<Message>) {
        let (send, words) = (send.clone(), words.clone());
        spawn_local(async move {
            // What is too large is not read: only told.
            let read = match file.size() > f64::from(u32::try_from(case::MAX_FILE).unwrap_or(u32::MAX)) {
                true => Err(CaseFault::TooLarge),
                false => browser::read_case(&browser::read(&file).await.unwrap_or_default()).await,
            };
            match read {
                Ok(case) => {
                    let Some(judged) = browser::judged(case, &Cell::new(false)).await else { return };
                    let proof = Proof::of(judged, Origin::File(file.name()), &words, &browser::to_ascii);
                    send.emit(Message::Opened(Shared::new(proof)));
                }
                Err(fault) => send.emit(Message::Refused(Problem::Case(fault))),
            }
        });
    }

    fn fault(&self, words: &Words, field: &Field, problem: &Problem, on: &Callback<Message>) -> Html {
        fault(words, field, problem, on)
    }

    fn under_way(&self, state: &State, words: &Words, on: &Callback<Message>) -> Html {
        under_way(state, words, on)
    }

    fn says(&self, state: &State, words: &Words) -> String {
        progress::says(words, &state.work, &state.route.asks.name, &state.route.asks.provider.to_string())
    }

    fn long_map(&self, words: &Words, proof: &Shared<Proof>, step: usize, on: &Callback<Message>) -> Html {
        long_map(&Chain { words, proof, step, on })
    }

    fn headline(&self, proof: &Shared<Proof>) -> Headline {
        Headline::of(proof.words(), proof)
    }

    fn actions(&self, state: &State, words: &Words, proof: &Shared<Proof>, on: &Callback<Message>) -> Html {
        // What is asked now is nothing to say of the story from before.
        let asks = if state.work == Work::Idle { state.route.asks.clone() } else { Asks::default() };
        part(Actions { words: words.clone(), proof: proof.clone(), asks, on: on.clone() })
    }

    fn framed(&self) -> &'static str {
        include_str!("embed.css")
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

/// Gives what is shown as a case file.
fn save(proof: &Proof) {
    // It is packed where the page opens with it; here is what it was packed from.
    let text = match proof.origin {
        Origin::Opening => include_str!("../../../assets/cases/opening.json").to_owned(),
        _ => case::write(&proof.case),
    };
    browser::download(&case::file_name(&proof.case.capture.question), &text, "application/json");
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
    let Below { words, step, depth, theme, on, .. } = props.clone();
    let of = |section: Section| told.0.get(section as usize).cloned().flatten();
    if of(Section::Findings).is_none() {
        return html! { <><style>{ STYLES }</style><div class="below" id="below" /></> };
    }
    let saved = props.proof.clone();
    let on_save = Callback::from(move |()| save(&saved));
    let on_open = {
        let (words, on, fault) = (words.clone(), on.clone(), file_fault.clone());
        Callback::from(move |file: File| {
            let (on, fault) = (on.clone(), fault.clone());
            // What is wrong with a file is told where it was chosen.
            let told = Callback::from(move |message: Message| match message {
                Message::Refused(problem) => fault.set(Some(problem)),
                message => {
                    fault.set(None);
                    on.emit(message);
                }
            });
            Whole.open(file, &words, &told);
        })
    };
    let fault = (*file_fault).clone();
    html! {
        <>
        <style>{ STYLES }</style>
        // Of the proof that is shown already: a choice shows at once that it was made.
        { part(PolicyChoice { words: words.clone(), proof: props.proof.clone(), on_choose: on.reform(Message::Policy) }) }
        { depths(&words, depth, &on) }
        if let Some(proof) = of(Section::Findings) { { part(Findings { words: words.clone(), proof }) } }
        if let Some(proof) = of(Section::Drawer) { { part(Drawer { words: words.clone(), proof, step, depth, on: on.clone() }) } }
        if let Some(proof) = of(Section::Charts) { <Charts words={words.clone()} {proof} {step} on={on.clone()} /> }
        if let Some(proof) = of(Section::Comic) { <Comic words={words.clone()} {proof} {step} {theme} {on} /> }
        if let Some(proof) = of(Section::Transcript) { <Transcript words={words.clone()} {proof} /> }
        <Glossary words={words.clone()} />
        <Cases words={words.clone()} {fault} {on_save} {on_open} />
        if let Some(proof) = of(Section::Paper) { <OnPaper {words} {proof} of={PrintOf::Handout} /> }
        </>
    }
}

/// What a route asks for.
fn order(route: &Route, words: &Words) -> Result<Order, Problem> {
    let typed = question::read(&route.asks.name, route.asks.rtype, &browser::to_ascii).map_err(Problem::Question)?;
    // From the field or from a link: what is no business of the resolver chosen is told instead of sent.
    Problem::of_question(&typed.question, &route.asks.provider).map_or(Ok(()), Err)?;
    let anchors = route.judges.trust().map_err(|fault| Problem::Route(RouteFault::Anchor(fault)))?;
    let Question { name, rtype } = typed.question;
    Ok(Order {
        question: Question::new(name, rtype),
        provider: route.asks.provider.clone(),
        anchors,
        words: words.clone(),
    })
}
